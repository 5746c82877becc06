"""An attribution in, how the one sentence in which it stands identifies its source out: a body's name or a description.

Only the sentence is printed, so it must have one voice, point to nothing outside, and be all that its source says.
"""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Reading, Stance
from quizgen.questions.claims.claims import LEAST_CONFIDENCE, claim, sources_of
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.claims.misread import in_a_deck
from quizgen.questions.claims.provenance import cites
from quizgen.questions.claims.substance import weight
from quizgen.questions.english.likeness import lexicon, same_words
from quizgen.questions.english.runs import Seldom
from quizgen.questions.labels import BY_BODY, BY_DESCRIPTION
from quizgen.questions.sources.identified import left_unnamed, named_body, proper_inside
from quizgen.questions.sources.showable import showable
from quizgen.questions.sources.speakers import clear_source

#: So many words of weight are enough where the whole sentence is printed.
LEAST_SHOWN = 2
STATES = (Stance.ASSERTS, Stance.ADMITS, Stance.CONFIRMS, Stance.PREDICTS)
_OF_A_NOUN = re.compile(r"[a-z] (?!according)[a-z]+ing$")


def label_in_its_sentence(attribution: Attribution, reading: Reading) -> str:
    """How the one source of a sentence is identified there, if only by a body's name or a description."""
    if len(attribution.source_ids) != 1 or len(attribution.evidence) != 1 or len(attribution.source) != 1:
        return ""
    if attribution.form not in (ContentForm.CLAUSE, ContentForm.QUOTATION) or attribution.stance not in STATES:
        return ""
    if attribution.negated or attribution.confidence < LEAST_CONFIDENCE or not clear_source(attribution, reading):
        return ""
    if in_a_deck(attribution, reading):
        return ""
    source, span, text = sources_of(attribution, reading)[0], attribution.source[0], reading.article.text
    if not attribution.evidence[0].contains(span) or span.of(text).casefold() in _POINTING:
        return ""
    if attribution.cue_lemma.casefold() not in _SAYS or not showable(source, reading):
        return ""
    if weight(claim(attribution)) < LEAST_SHOWN or _another_voice(attribution, reading):
        return ""
    if _OTHERS_DOUBT.search(attribution.evidence[0].of(text)):
        return ""  # "The yard said it was on schedule, but analysts are sceptical": two sources
    if cites(claim(attribution)) or by_a_thing(attribution, reading):
        return ""
    if attribution.cue and re.search(r", [A-Z]", text[span.end : attribution.cue[0].start]):
        return ""  # "A union of clerks, Tol-Emek, said": by its name as well
    if attribution.cue and attribution.cue[0].of(text).casefold() in ("saying", "adding"):
        return ""  # "Two men got into a boat, saying they would be back": a deed, told by the reporter
    if _LEFT_OPEN.search(attribution.evidence[0].of(text)):
        return ""
    if _AFTER.search(text[attribution.evidence[0].start : span.start]):
        return ""  # "Prices fell after the bank said it would sell": that they fell is the reporter's
    if _FOR_THE_BODY.search(text, attribution.evidence[0].start, span.end):
        return ""
    if _TOLD_ITS_OWN.search(attribution.evidence[0].of(text)):
        return ""  # "The yard has told staff that it will shut": from whom the reporter has it, nobody tells
    if _WHOSE.match(attribution.evidence[0].of(text)):
        return ""
    if _PARTY.search(source.name):
        return ""  # "Republicans" is the name of a party as well
    if _A_VOICE.fullmatch(span.of(text)) and not _NAME_BESIDE.search(text, span.start, span.end + NEAR_IT):
        return BY_DESCRIPTION
    several = _OF_MANY.fullmatch(source.name)
    if left_unnamed(attribution, reading) and (several or not proper_inside(source, reading)):
        if re.match(r"(?:the|its|their|his|her|this|that)\b", span.of(text), re.IGNORECASE):
            return ""  # "The company said": it has been named before
        printed = " ".join(span.of(text) for span in attribution.content)
        if re.search(r", (?:the )?[A-Z]", span.of(text)) or re.match(
            r", (?:the )?[A-Z]", text[span.end : span.end + 12]
        ):
            return ""  # "The growers' organisation, the HGA, said": the name stands beside it
        return "" if _OF_A_BODY.search(printed) else BY_DESCRIPTION  # "a spokesman said its powers were few"
    body = (
        named_body(attribution, reading) and not _BY_HOME.fullmatch(source.name) and not _OF_A_LAND.search(source.name)
    )
    if not body or not same_words(source.name, span.of(text)):
        return ""
    return BY_BODY if shown_as_a_body(source.name, attribution.evidence[0].of(text), text) else ""


#: "Orrin Ltd", "the insurer Orrin", "Orrin, which", "Orrin, a maker of".
_IS_A_BODY = (
    r"{name}(?: [A-Z][\w&’'-]+){{0,3}} (?:Ltd|Limited|plc|PLC|Inc|Corp|Co|Group|Company|Holdings|Union|Partners)\b",
    r"\b(?:company|firm|group|maker|operator|retailer|bank|insurer|union|regulator|charity|start-?up|developer|owner"
    r"|agency|contractor|brand|club|watchdog|chain|supplier|airline|network),? {name}\b",
    r"\b{name}, (?:which|whose parent|(?:an?|the) (?:[\w-]+ ){{0,4}}(?:company|firm|group|maker|operator|retailer|bank"
    r"|insurer|union|regulator|charity|developer|agency|contractor|club|watchdog|chain|supplier|airline|body|network))\b",
)


def shown_as_a_body(name: str, sentence: str, text: str) -> bool:
    """ "Orrin said the frost had done it": by one word alone nobody tells a firm from somebody of that surname."""
    bare = name.removeprefix("The ")
    if " " in bare or bare.isupper() or name != bare or re.search(r"\b(?:it|its|itself)\b", sentence):
        return True
    return any(re.search(shape.format(name=re.escape(bare)), text) for shape in _IS_A_BODY)


#: "Beekeepers say", "Fishermen at the pier say": the capital is the sentence's.
_OF_MANY = re.compile(r"[A-Z][a-z]+(?:s|men|women)(?: [a-z’'-]+)*")
#: "A council spokesman": the council may have been named above, but this sentence only describes who speaks.
_A_VOICE = re.compile(
    r"(?:[Aa]n?|[Oo]ne) (?:[a-z][a-z’'-]* ){0,3}spokes(?:man|woman|person)(?: (?:for|of) (?:[a-z][a-z’'-]* ?){1,4})?"
)
#: "A spokeswoman for the yard, Ann Poe, said", "a spokesman for the line, Lundline, said".
_NAME_BESIDE, NEAR_IT = re.compile(r", (?:the )?[A-Z]|[A-Z]\w+ [A-Z]"), 24
#: "The New Zealander" is a person.
_OF_A_LAND = re.compile(r"(?:lander|man|woman|ese)$")
_OF_A_BODY = re.compile(r"\b(?:its|(?:of|for|in|to|with|from) it)\b")
#: "Experts say this shows it": what shows it, the sentence does not tell.
_LEFT_OPEN = Seldom(
    r"\b(?:say|says|said|added|that) (?:this|these|those|such)\b"
    r"|\bof (?:those|these|them),|\bany such\b"
    r"|<|\b(?:this|these) (?!week|month|year|morning|summer|winter|spring|autumn)[a-z]+ (?:is|are|was|were|will|has)\b",
    "such this these those them <",
)
_OTHERS_DOUBT = Seldom(
    r"\b(?:but|while|though|although|whereas|and|as) [^,;]{3,60}?\b(?:is|are|was|were|remain(?:s|ed)?|seem(?:s|ed)?)"
    r" (?:\w+ly |less |more |far |not )*(?:s[ck]eptical|doubtful|unsure|uncertain|cautious|unconvinced|sceptics?"
    r"|optimistic|pessimistic|worried|concerned|divided|confident|convinced|hopeful|alarmed|critical|dismissive)\b"
    r"|\b(?:but|while|though|although|whereas) [^,;]{3,60}?\b(?:disagree[sd]?|doubt(?:s|ed)?|dispute[sd]?"
    r"|question(?:s|ed)?|think|thinks|thought|believes?|believed|fears?|feared|hopes?|hoped|expects?|expected)\b",
    """skeptical sceptical doubtful unsure uncertain cautious unconvinced sceptic sceptics optimistic pessimistic
    worried concerned divided confident convinced hopeful alarmed critical dismissive disagree* doubt doubts doubted
    dispute* question questions questioned think thinks thought believe believes believed fear fears feared hope hopes
    hoped expect expects expected""",
    re.IGNORECASE,
)
_PARTY = re.compile(
    r"\b(?:Republicans?|Democrats?|Tor(?:y|ies)|Conservatives?|Liberals?|Greens?|Labour|Labor|Lib Dems?|[A-Z]\w+ists)\b"
)
#: "Users have shown that it fails" passes on no word of theirs.
_SAYS = lexicon(
    """say tell add claim argue announce warn insist state stress contend deny admit explain confirm believe predict
    forecast estimate suggest complain note allege report"""
) | {"according to"}
#: "The Dane said" is somebody, called by where they come from.
_BY_HOME = re.compile(r"(?:The )?[A-Z]\w+(?:ian|ean|ine|ish|ese|can|ane)")
#: "A kitchen has opened in the hall, where cooks say they need bread": that it has opened is the reporter's, too.
_AFTER = re.compile(r"\w+ \w+,? (?:after|as|when|while|because|since|although|though|where|which) (?:the |an? )?$")
#: "Counsel for the owners, Orrin Ltd, said": the name is that of the owners, and counsel speaks.
_FOR_THE_BODY = re.compile(
    r"\b(?:solicitors?|lawyers?|counsel|attorneys?|barristers?|advocate|spokes\w+|agents?|advisers?|head|chief|director"
    r"|manager|president|secretary|leader|chair\w*) (?:for|of|to|at|with) [^,.;]{1,50}, (?:the )?(?-i:[A-Z])",
    re.IGNORECASE,
)
_TOLD_ITS_OWN = re.compile(
    r"\b(?:told|tell|tells|telling|informed) (?:its |the |their |all |some )*(?:\w+ )?"
    r"(?:staff|workers|employees|customers|tenants|parents|crews?|passengers|suppliers|dealers|households)\b"
)
#: "Some growers say his forecasts are wrong": whose, when no name stands before?
_WHOSE = re.compile(r"[A-Z]?[^A-Z]*\b(?:his|her|he|she|him)\b")
#: "This is because of the frost, officials said": what is?
POINTS_BACK = re.compile(
    r"[“\"](?:But |And |So )?(?:This|That|These|Those|Such|Its?|Their|They|He|She|His|Her|Others?)\b"
    r"|(?-i:“[A-Z]{4,}[A-Z ]* [-–—] )",  # a place and a dash at the head of the report
    re.IGNORECASE,
)
SPEAKING = re.compile(
    r"\b(?:said|says?|added|adds|noted|notes|told|according to|warned|warns|explained|claim(?:ed|s))\b"
)
_POINTING = lexicon("he she it they who i we you him her them one")


def by_a_thing(attribution: Attribution, reading: Reading) -> bool:
    """ "The board planted articles alleging that ...": the articles allege it, and who wrote them is another matter."""
    text = reading.article.text
    return any(_OF_A_NOUN.search(text[max(0, cue.start - 20) : cue.end]) for cue in attribution.cue)


def _another_voice(attribution: Attribution, reading: Reading) -> bool:
    """Does anybody else speak, think or want something in that sentence?"""
    sentence = whole_sentences(attribution.evidence[0], reading.article)
    return any(
        other.source_ids != attribution.source_ids and any(sentence.overlaps(s) for s in (*other.cue, *other.source))
        for other in (*reading.attributions, *reading.views)
    )
