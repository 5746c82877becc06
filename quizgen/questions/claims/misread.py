"""A claim and the sentence it comes from in, whether it was cut wrongly or is what its source rejects out."""

from __future__ import annotations

import re
from itertools import pairwise

from quizgen.model import Attribution, ContentForm, Quote, Reading, Stance
from quizgen.questions.claims.own_deed import adds_a_deed
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.sources.speakers import frame

#: "Was he was reviewing it" and "Mr Hale, the firm has grown": half of the frame was taken for the claim.
_BEGINS_WRONGLY = re.compile(
    r"(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ad|[Hh]ave|[Dd]id|[Dd]oes|[Dd]o|[Ww]ill|[Ww]ould|[Cc]ould|[Ss]hould"
    r"|[Cc]an|[Mm]ight|[Mm]ust) (?!there\b)|(?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w’'-]+, (?!who|whose|which)"
    r"|(?:\w+ of )?(?:whom|which) |(?:[Tt]urning|[Rr]eferring|[Ll]ooking|[Ss]peaking|[Aa]sked|[Cc]ommenting)"
    r" (?:to|on|at|about) "
)
#: "The plan will help the town could be wrong": what stood before the claim ("the idea that") is lost.
_MODAL = re.compile(r"\b(?:will|would|could|can|may|might|should|must)\b(?! be \w+ing)")
_JOINED = re.compile(
    r"[,;:—–(]| - |\b(?:and|or|but|nor|that|which|who|whom|whose|what|how|why|where|when\w*|whatever|whoever|whether|if"
    r"|unless|because|as|since|while|although|though|so|than|before|after|until|till|once|say|says|said|think|believe"
    r"|hope|feel|know|suggest\w*|mean\w*|ensure\w*|every\w*|anything|something|all|he|she|it|they|we|I|you|there)\b"
)
#: "The fall could be harmful had little effect": the claim ends in the middle.
_RUNS_ON = re.compile(
    r"\bbe [a-z-]+ (?:had|has|was|were|did)\b|^(?:[A-Z][\w’'.-]+ )+(?:poised|ahead|leading|trailing|winning|losing)\b"
    r"|\b(?:was|were|is|are) \w+, (?:had|has|have) |, (?:adding|noting|saying) (?!that\b)"
    r"|^(?:[Tt]hat |[Tt]his )?(?:[Nn]umber|figure|share|total|rate)"
    r" (?:is|was|has|had|will|would|could|may|might|should)\b",
)
#: "Its did allow them to land": a pronoun was filled in wrongly, or printed so.
_NO_NOUN = re.compile(r"\b(?:its|their|the|an?) (?:did|does|is|was|were|has|had|would|could|should)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:that|which|who|what) $")
#: "He was hurt and said it was an accident": the reporter's second verb was taken for a part of what is said.
_TOLD_ON = re.compile(
    r"\b(?:and|but) (?:\w+ly |also |then )?(?:said|told|added|urged|asked|insisted|warned|welcomed|denied|promised"
    r"|pledged|defended|conceded|acknowledged|stressed|emphasi[sz]ed|argued|vowed"
    r"|described|criticised|criticized|praised|dismissed|rejected|called (?:for|on)) "
    # "the bid would win and was more concerned about jobs": the one who says so was
    r"|\b(?:will|would) \w+ and (?:was|is) (?:\w+ )?(?:concerned|keen|pleased|worried|confident|happy|glad|hopeful)\b"
)
#: "“A lie,” she said: that the vote was rigged", "she mocked the idea that": what is rejected is not what is said.
_REJECTED = re.compile(
    r"\b(?:lies?|myths?|nonsense|falsehoods?|fiction|fallac(?:y|ies)|untrue|not true|falsely|wrongly|absurd"
    r"|ridiculous|mock\w*|ridicul\w*|derid\w*|scoff\w*|debunk\w*)\b",
    re.IGNORECASE,
)
_THE_IDEA = re.compile(
    r"\b(?:ideas?|notions?|suggestions?|beliefs?|myths?|theor(?:y|ies)|impressions?|perceptions?|assumptions?"
    r"|speculation|rumou?rs?) (?:that|of)?\s*$",
    re.IGNORECASE,
)

#: "has been warning for a long time that fares will rise", "conceded only there were errors": words of the frame;
#: "should wait, despite backing the plan": the reporter's aside.
_OF_THE_FRAME = re.compile(
    r"(?:for|since|over|during|in|on|at|after|before) (?:[\w’'-]+ ){1,6}that (?:the|an?|he|she|it|they|there|no)\b"
    r"|(?:only|merely|just|simply) (?:there|that|he|she|it|they|the)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r", despite (?:[\w’'-]+ )?\w+ing\b[^,]*$")
#: "The powers would not take them away": no powers take themselves.
_ANOTHER_THEM = re.compile(
    r"(?:[a-z’'-]+ ){1,3}[a-z]+s (?:would|will|could|can|should|must|may|might|did|do|had|have)(?: not| first| also)?"
    r" (?:(?:try|want|hope|come|need|be able) to )?\w+ them\b"
)
#: "forecast growth of a tenth while others see less", without "that": no clause is told, but a thing.
_FORESEES = frozenset(("forecast", "predict", "project", "estimate", "foresee"))
_SECOND_CLAUSE = re.compile(r"\b(?:while|although|though|as|after|before|when|which|who)\b")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|rose|fell|grew|rise|rises"
    r"|fall|falls|\w+ed)\b"
)
#: "Couple a strike with a storm and crews get nervous": told to anybody, it cannot stand after "said that".
_BIDS = re.compile(
    r"(?:[Cc]ouple|[Tt]ake|[Cc]onsider|[Ii]magine|[Aa]dd|[Ff]orget|[Dd]on[’']t) "
    r"(?!is\b|was\b|are\b|were\b|has\b|had\b|w)"
    r"|(?:[Ww]ell|[Yy]es|[Nn]o|[Oo]h), "
)
#: "Mr Hale said he was happy with his task": not with Mr Lund's.
_OWN_AND_ANOTHERS = re.compile(r"^(?:he|she)\b.*[A-Z][\w-]+[’']s?\b")
_HIS = re.compile(r"\b(?:his|her)\b")


#: "Ben Hale won the part for Ana Orr's portrayal" of "for his portrayal": whose, was taken wrongly.
_HELD_BY_ANOTHER = re.compile(r"[A-Z][\w-]+ [A-Z][\w-]+ .*?([A-Z][\w-]+ [A-Z][\w-]+[’']s)(?= )")
_HIS = re.compile(r"\b(?:his|her)\b")


def held_by_another(told: str, printed: str) -> bool:
    """Was "his" filled in with somebody else's name where the one named before it may well be meant?"""
    found = _HELD_BY_ANOTHER.search(told)
    return found is not None and found.group(1) not in printed and bool(_HIS.search(printed))


_STOPPED = re.compile(r"[^\w%)]\)?\s*$")


def in_a_deck(attribution: Attribution, reading: Reading) -> bool:
    """ "Board says complaint about pier played no role", without a stop: what a heading tells, in a heading's words."""
    text = reading.article.text
    return any(not _STOPPED.search(text, span.start, span.end + 1) for span in attribution.evidence[:1])


#: "Profit was 52 cents, a penny more than analysts expected, according to a survey": it tells what they expected.
_BESIDE_EXPECTED = re.compile(
    r"\b(?:than|above|below|beat\w*|topp\w*|miss\w*|exceed\w*|surpass\w*|short of|ahead of|in line with|versus|against"
    r"|compared (?:to|with)) [^;]{0,60}?(?:\b(?:expect\w*|forecasts?|predict\w*|estimate\w*|project(?:ed|ions?)"
    r"|anticipat\w*|consensus)\b)[^,;]*$"
)


def only_the_forecast(attribution: Attribution, printed: str) -> bool:
    """Is the source behind "according to" that of what was expected, and not of the figure before it?"""
    return attribution.cue_lemma.casefold() == "according to" and _BESIDE_EXPECTED.search(printed) is not None


#: "The officials refused to talk" begins with people who may go on to insist, "she had asked them" with the speaker.
_SPEAKER_ITSELF = re.compile(r"(?:that )?(?:he|she|they|it|there|we|I|this|that)\b", re.IGNORECASE)
#: No life sentence insists on anything: somebody, or a body, stands before the first verb.
_WHO_MAY_SPEAK = re.compile(
    r"(?:that )?(?:[\w.’'-]+ ){0,6}?(?:[A-Z][\w.’'-]+"
    r"|[a-z-]+(?:ers?|ors?|ists?|ians?|men|man|women|woman|cials?|agers?|wyers?)"
    r"|residents?|tenants?|families|parents?|people|police|staff|crews?|unions?|board|council|government|ministry"
    r"|company|firm|court|judges?|party|committee|agency|department|association|lawmakers?|mps|leaders?|relatives?"
    r"|delegates?|students?|pupils?|doctors?|nurses?|chiefs?|president|mayor|husband|wife|son|daughter|mother|father)"
    r" (?:is|are|was|were|has|have|had|did|do|does|will|would|could|can|may|might|should|must|never|also|[a-z]+ed"
    r"|went|came|left|made|took|gave|told|said|knew|saw|felt|kept)\b"
)
_AND_THEN = re.compile(r"\s+and (?:also |then |later |even |\w+ly )?$")


def may_be_of_those_told_of(attribution: Attribution, reading: Reading) -> bool:
    """ "Ms Orr said the officials were not willing to pay and insisted that it was late": who insisted?

    The verb follows, without a comma, on a clause that tells of others.
    """
    if not attribution.cue or not attribution.source:
        return False
    text, cue, who = reading.article.text, min(attribution.cue).start, min(attribution.source)
    for other in reading.attributions:
        if other.id == attribution.id or other.form is not ContentForm.CLAUSE or who not in other.source:
            continue
        for told in other.content:
            if who.end <= told.start and told.end <= cue and _AND_THEN.fullmatch(text[told.end : cue]):
                words = told.of(text)
                return not _SPEAKER_ITSELF.match(words) and _WHO_MAY_SPEAK.match(words) is not None
    return False


#: Of the accused, of those they look for and of those they treat such people speak more often than of themselves.
_SPEAKS_OF_OTHERS = re.compile(
    r"\b(?:judge|justice|magistrate|sheriff|coroner|prosecutor|counsel|barrister|solicitor|lawyer|attorney|detective"
    r"|inspector|superintendent|sergeant|constable|garda|officer|police)s?\b",
    re.IGNORECASE,
)
_HAD_DONE = re.compile(
    r"(?:that )?(?:he|she) (?:had|has|did|used|took|went|gave|told|knew|left|made|[a-z]{2,}ed"
    r"|(?:was|is) (?!(?:satisfied|convinced|sure|certain|persuaded|minded|prepared|aware|bound|confident|concerned"
    r"|pleased|surprised|sorry|grateful|proud|disappointed|not)\b))"
)
#: "Ms Orr praised her but said she had come too late": whoever is praised.
_OF_ANOTHER = re.compile(
    r"\b(?:accept|acknowledg|recogni[sz]|reject|dismiss|doubt|prais|thank|told|tell|ask|describ|call|fin|jail|sentenc"
    r"|urg|charg|arrest|visit|interview|accus|remand|reprimand|fir|suspend)\w* (?:that )?(?:him|her|his)\b"
)


def may_be_of_another(attribution: Attribution, reading: Reading) -> bool:
    """ "The judge accepted her remorse but said she had lied": the judge has not lied, whatever "she" was taken for."""
    text = reading.article.text
    if not attribution.self_reference or not attribution.content or not attribution.source:
        return False
    told = attribution.content[0].of(text)
    if not re.match(r"(?:that )?(?:he|she)\b", told):
        return False
    who, cue = min(attribution.source), min(attribution.cue, default=attribution.content[0])
    called = [who.of(text), *(name for id in attribution.source_ids for name in reading.source(id).names)]
    if _HAD_DONE.match(told) and any(_SPEAKS_OF_OTHERS.search(name) for name in called):
        return True
    return _OF_ANOTHER.search(text[who.start : cue.start]) is not None


#: "warned against delay and the mayor may well step in": of what follows, only the noun is what is warned against.
#: "After arguing with the host on how the strike should be called": nobody said so.
_AGAINST = re.compile(r"\b(?:against|about|of|over|with) $")


def after_a_preposition(attribution: Attribution, text: str) -> bool:
    """Does the clause begin right behind a preposition, as no clause does?"""
    return attribution.form is ContentForm.CLAUSE and any(
        _AGAINST.search(text[max(0, span.start - 9) : span.start]) for span in attribution.content
    )


#: "Ms Orr explained the custom in her book, but people forget it: the pier is old": the last words are the writer's.
_ITS_OWN_CLAUSE = re.compile(
    r"[^:]*, (?:but|and|yet|though|although|while|which) [^:]*:\s*[“\"]?$|(?:[^:\s]+\s+){6,}[^:]*:\s*$"
)


def after_a_colon(attribution: Attribution, text: str) -> bool:
    """Does the clause follow a colon that ends a statement of its own?"""
    if attribution.form is not ContentForm.CLAUSE or not attribution.cue or not attribution.content:
        return False
    cue, first = max(span.end for span in attribution.cue), min(attribution.content).start
    return cue < first and bool(_ITS_OWN_CLAUSE.match(text[cue:first]))


#: "The board will raise the fares next month", "in 1982 the fleet landed 40,000 tonnes".
_TIME = re.compile(
    r"\b(?:(?:next|this|last) (?:week|month|year|quarter|season|weekend|spring|summer|autumn|fall|winter)|tomorrow"
    r"|tonight|(?:in|by|since|until|for|during) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_NEW_TIME = re.compile(r"\b(?:in|by|since|until|for) (?:19|20)\d\d\b|\bon \w+day\b")
#: Without its time such a claim is another one: "less likely that fares will rise [next month]", "the most important
#: case [this year]", "keep it so when it meets [next week]".
_BOUND = re.compile(
    r"\b(?:unlikely|likel(?:y|ier|iest)|not|no|never|n[’']t|only|unchanged|first|last|(?<!\bat )(?:most|least)"
    r"|(?!(?:inter|for|hon|mod|harv|prot|requ|inv|sugg|conqu|arr|contest|manif|dig|n|t|r|b|w|qu|gu)est\b)[a-z]{2,}est|past|earlier|previous)\b"
    r"|\b(?:when|after|before) (?:it|he|she|they|the \w+) [a-z]+$|\d.*\b(?:from|against|than|compared)\b.*\d"
)


def lost_its_time(printed: str, text: str) -> bool:
    """Was the time left out by which a claim is bound?"""
    told = text.casefold()
    lost = any(found.group().casefold() not in told for found in _TIME.finditer(printed))
    if not lost or len(_NEW_TIME.findall(text)) > len(_NEW_TIME.findall(printed)):
        return False
    return _BOUND.search(outside_quotes(text)) is not None


def garbled(text: str) -> bool:
    """Does a clause begin with half of a verb, or has it two verbs for one subject?"""
    plain = outside_quotes(text)
    if _BEGINS_WRONGLY.match(plain) or _NO_NOUN.search(plain) or _TOLD_ON.search(plain) or _RUNS_ON.search(plain):
        return True
    free = [modal for modal in _MODAL.finditer(plain) if not _RELATIVE.search(plain[: modal.start()])]
    return any(not _JOINED.search(plain[one.end() : other.start()]) for one, other in pairwise(free))


def rejected(attribution: Attribution, told: str, reading: Reading) -> bool:
    """Does the source say that what is `told` is not so, or only name it as an idea that some have?"""
    if attribution.stance is Stance.DENIES or attribution.quote is Quote.DIRECT:
        return False
    text = reading.article.text
    if any(_THE_IDEA.search(text[max(0, span.start - 40) : span.start]) for span in attribution.content):
        return True
    parts = [span.of(text) for span in attribution.content]
    around = [frame(attribution, reading), *(p for p in parts if not content_words(p) <= content_words(told))]
    return any(_REJECTED.search(_less(part, told)) for part in around)


def _less(part: str, told: str) -> str:
    return part.replace(told, " ")


#: "“It hurts,” he said, since the mill will have to borrow": a reason that the reporter gives. "“Stay away,” he said
#: after the clerk failed to come": when he said so.
_A_REASON = re.compile(
    r"(?:since|because|although|though|whereas|after|before) (?!of\b|then\b|that\b|\d)[^,]*$", re.IGNORECASE
)


#: "accused the board of false promises and said it was late": what is said goes on with the next verb of the reporter.
_AND_SAID = re.compile(r"\b(?:and|but) (?:also |has |have |had )?(?:said|says|added|warned|claimed|argued)\b")


def no_claim(attribution: Attribution, text: str) -> bool:
    """Is it no statement, or one with words of the reporter's own at its head or its end?"""
    if adds_a_deed(attribution):
        return True
    if _OF_THE_FRAME.match(text) or _ANOTHER_THEM.match(text) or _ASIDE.search(outside_quotes(text)):
        return True
    if attribution.form is ContentForm.CLAUSE and (_BIDS.match(text) or _A_REASON.match(text)):
        return True
    if attribution.form in (ContentForm.GERUND, ContentForm.INFINITIVE) and _AND_SAID.search(outside_quotes(text)):
        return True
    second = _SECOND_CLAUSE.search(text) if attribution.cue_lemma in _FORESEES else None
    return second is not None and not _FINITE.search(text[: second.start()])


#: "The ferry sank, officials said, hours after the owner had given two accounts": what was said stands before.
_ONLY_WHEN = re.compile(
    r"(?:(?:[a-z]+ )?(?:hours?|minutes?|days?|weeks?|months?|years?|moments|shortly|soon|just|long) (?:after|before)"
    r"|after|before|while|although|though|despite|amid|which|where|whose)\b",
    re.IGNORECASE,
)
_BEHIND_A_COMMA = re.compile(r"[a-z], $")


def begins_elsewhere(attribution: Attribution, text: str, article: str) -> bool:
    """ "He had been assured, he said, that the pier would stay": others assured him, and "it would stay" is not his."""
    first, *rest = attribution.content
    if attribution.cue and not rest and _ONLY_WHEN.match(text) and _BEHIND_A_COMMA.search(article[: first.start][-9:]):
        return True
    if not rest or not attribution.cue or first.end > attribution.cue[0].start:
        return False
    return rest[-1].of(article).startswith("that ") and not content_words(first.of(article)) & content_words(text)


def given_to_another(printed: str, text: str) -> bool:
    """Was "his" taken for somebody else's than "he" is?"""
    return bool(_OWN_AND_ANOTHERS.search(text)) and len(_HIS.findall(printed)) > len(_HIS.findall(text))
