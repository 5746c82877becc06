"""A reported clause and its reading in, the first "the committee" in it of which a reader must ask which one, out.

What is called by what was told before ("the decision") is looked for in `definite`; here are bodies, places and things
that a report introduces in a sentence of its own: alone in a question nothing shows which of its committees, banks or
shares is meant. What the headline names, or the clause itself, everybody has read.
"""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Reading
from quizgen.questions.claims.claims import asked_of, claim
from quizgen.questions.english.dangling import SELF_STANDING, points_back
from quizgen.questions.english.definite import bare_nouns
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import outside_quotes, word_count
from quizgen.questions.reference.one_bill import as_known
from quizgen.questions.sources.talked_about import of_the_one_in_the_news

_ONE_OF_SEVERAL = lexicon(
    """airline airport airliner album bank board body bomb broker carmaker carrier cartel chain charity cinema clinic
    club coalition college commission committee conference corporation council court factory federation firm
    foundation fund hospital hotel institute insurer island jury laboratory lender mine mosque museum network pipeline
    plant port prison province refinery regulator restaurant school service ship shop site stadium station store
    subsidiary theatre tribunal trust union unit university venture venue vessel watchdog
    acquisition amendment appointment attack auction commissioner award ban bid blast block blockade bond boycott
    ceremony clause contest control controls cover covers crackdown crash curb cut cuts detention device directive drop
    drug duty event exhibition experience explosion facility fall fee fine fire
    grant increase judgement judgment killing launch levy limit link loan march merger
    metal mission model moratorium offering offence pact package payment penalty permit post posters powers probe
    protest purchase raid rally restrictions ship shares show stake stock strike subsidy suspension takeover tariff
    transition treaty truce unrest upgrade venture veto visit vote withdrawal
    businessman detainee hostage mogul newcomer prisoner rebel shareholder skipper striker tycoon man woman men women
    boy girl pair trio"""
)
#: So many letters of a word in the headline are enough: "IMF loans" tells which "loan".
STEM = 4
#: "The firm has plans to extend it to more regions": nothing in the clause but its subject could be meant.
_IT = re.compile(
    r"\b(?!make|made|making|find|found|think|believe|that|than|when|and)[a-z]{3,} it (?:to|into|from|with|by|at|as)\b"
)
#: "Harwick would hold on to it for now": to what?
_HOLDS_IT = re.compile(r"\b(?:hold|held|hang|hung|cling|clung) on to it\b|\b(?:rid|hold|charge|care|sight) of it\b")
#: "Those who trusted their bill did not": what did they not do?
_DEED_LEFT_OUT = re.compile(
    r"\b(?:did|does|do|had|has|have|was|were|is|are|could|would|will|can)(?: not|n[’']t)\W*$", re.IGNORECASE
)
#: "Insured by a firm, which it did not name": so speaks the reporter, of whoever is asked for.
_REPORTERS_ASIDE = re.compile(
    r", (?:which|whom|who) (?:it|he|she|they) (?:did not|didn[’']t|declined to|would not|refused to) [a-z]+\b"
)
_THING = re.compile(r"\b(?:the|an?|its|their|his|her|no|any|this|each|every|\w+[’']s) [a-z]", re.IGNORECASE)
#: "The resulting crisis was the worst of all": from what does it come?
_FROM_WHAT = re.compile(
    r"\b(?:the|an?) (?:resulting|ensuing|subsequent)\b|\bthen changed (?:his|her|its|their) minds?\b"
)
#: "Tackling these must come first", "Tell that to the crews": so opens what was told in the sentence before.
_TAKES_UP = re.compile(
    r"(?:\w+ing (?:this|that|these|those|it|them) (?!\w+s\b)|(?:Tell|Ask|Say|Explain|Try) (?:that|this|it) )"
)
#: "Drinks that can lead to that": to what?
_ENDS_OUTSIDE = re.compile(r"\b(?:to|of|for|about|with) (?:that|this)\W*$")
#: "It spent some of that reserve", "filmed before that sale": of which the sentence before has told.
_THAT_ONE = re.compile(
    r"\b(?:of|in|on|for|with|to|from|by|at|before|after|during|until|since) that"
    r" (?!of\b|is\b|was\b|the\b|he\b|she\b|it\b|they\b)[a-z]+\b"
)
#: "Was given one in May", "under his own would cost more": the noun stands in the sentence before.
_NOUN_LEFT_OUT = re.compile(
    r"\b(?:given|granted|offered|refused|issued|sent|got|won|had|have|has|needs?|needed|wants?|wanted) one"
    r"(?= (?:in|on|at|by|for|to|from|last|this|but|and|because|after|before)\b|[.,;]|$)"
    r"|\b(?:his|her|its|their) own(?= (?:would|could|had|has|have|was|were|is|are|will|may|might|must|should|and|but|or"
    r"|in|on|to|by|since|because|when)\b|[.,;]|$)|\bits own (?:line|side|people|kind|hands)\b"
)
#: "What the board is doing is making the response now": so much air tells little of what it is about.
_WHAT_IS_DONE = re.compile(r"What [\w’' ]{1,30}? ?(?:doing|seeking|trying|saying)\b")
#: "It's a great honour to open this bridge": what "it" is, the words themselves go on to tell.
_POINTS_FORWARD = re.compile(
    r"It(?:[’']s| is| was) (?:not |always |very |so |too )?(?:an? (?:[\w-]+ )?(?:honour|honor|pleasure|privilege"
    r"|mistake|shame|pity|relief|joy|fact|good idea)|\w*(?:usual|fair|likely|possible|clear|important|wrong|right"
    r"|easy|hard|difficult|great|good|nice|sad|vital|essential|rare|normal|natural|crucial))"
    r" (?:to \w+ (?!it\b|this\b|that\b)|that )"
)
_POINTS = re.compile(r"(?:it|they|this|that|these|those|he|she)\b", re.IGNORECASE)
#: "Assuring that will be one of my goals", "It's an important part": so few words tell nothing of what it is about.
SHORT = 16
#: "They're trying to get her to react": of whom?
SHORT_OF_SOMEBODY = 20
_OF_SOMEBODY = re.compile(r"(?:I think |I believe |I hope )?(?:[Tt]hey|[Hh]e|[Ss]he)\b")
#: So often an article prints letters that it takes for known.
KNOWN = 3
_LETTERS = re.compile(r"\b[A-Z]{3,}\b")


_EVERYBODYS = lexicon(
    "BBC CNN NBC CBS ABC FBI CIA NHS NATO OPEC IMF AIDS HIV NASA GDP GCSE DVD USA UKIP BNP GOP CEO ITV NFL NBA CCTV"
)


def left_hanging(attribution: Attribution, reading: Reading) -> bool:
    """Does a clause or a short quotation speak of "the committee" or of "it", with nothing to tell which?"""
    text = asked_of(attribution, reading)
    if attribution.form is ContentForm.QUOTATION:
        if _OF_SOMEBODY.match(text) and of_the_one_in_the_news(attribution, reading):
            return False  # "She saw with a pencil what we could not": in a report of one woman's death
        short = word_count(text) < (SHORT_OF_SOMEBODY if _OF_SOMEBODY.match(text) else SHORT)
        if short and hangs(as_known(text, reading), reading):
            return True
        back = points_back(text) and not _POINTS_FORWARD.match(text) and not _leans_within(text)
        return takes_up(text) or (short and (back or bool(_WHAT_IS_DONE.match(text))))
    told = outside_quotes(text)
    if any(one.search(told) for one in (_NOUN_LEFT_OUT, _DEED_LEFT_OUT, _REPORTERS_ASIDE)):
        return True
    return bool(hangs(as_known(text, reading), reading)) or _in_letters(text, reading)


#: From so many words on a quotation is found in the article at once, if it does not speak of "it" or of "that" itself.
LEAST_FOUND = 9
_ABOUT_IT = re.compile(
    r"\bhere\b|\b(?:on|of|about|against|for|with|to|from|in|at|by|over|into) (?:it|them|that|this)\b(?! [a-z])"
    r"|\b(?:he|she|him|they|it|that) (?!\w+ (?:that|to)\b)",
    re.IGNORECASE,
)


def _leans_within(words: str) -> bool:
    """ "Patients should not change a thing because of this paper": what it is about it says itself."""
    return (
        word_count(words) >= LEAST_FOUND
        and not points_back(" ".join(words.split()[:2]))
        and _ABOUT_IT.search(words) is None
    )


def takes_up(words: str) -> bool:
    """Does a quotation open or end with what was told in the sentence before it?"""
    return _TAKES_UP.match(words) is not None or _ENDS_OUTSIDE.search(words) is not None


def _in_letters(clause: str, reading: Reading) -> bool:
    """ "Three billion off the PSBR": letters that the article prints once or twice, and the headline never?"""
    article = reading.article
    return any(
        letters not in article.headline.upper() and article.text.count(letters) < KNOWN
        for letters in _LETTERS.findall(outside_quotes(clause))
        if letters not in _EVERYBODYS
    )


def hangs(clause: str, reading: Reading) -> str:
    """The first words of a clause that leave a reader asking which one; "" for none."""
    told, headline = outside_quotes(clause), reading.article.headline
    for noun, before in bare_nouns(told):
        several = noun in _ONE_OF_SEVERAL or noun.removesuffix("s") in _ONE_OF_SEVERAL
        if several and not (_named(noun, f"{headline} {before}") or _one_body(noun, reading.article.text)):
            return f"the {noun}"
    if from_what := _FROM_WHAT.search(told):
        return from_what.group()
    found = _IT.search(told) or _HOLDS_IT.search(told)
    return "it" if found and not _THING.search(told[: found.start()]) else ""


def _one_body(noun: str, text: str) -> bool:
    """Is the whole article's only institute "the Institute for Public Budgets"?"""
    name = noun.capitalize()
    if name not in text:
        return False
    found = re.findall(rf"(?:\b[A-Z][\w’'-]+ )*\b{name}\b(?: (?:for|of|on) [A-Z]\w+)?", text)
    others = re.search(rf"\b(?!the\b|The\b|an?\b|An?\b)[\w-]+ {noun}\b", text)
    return len({one.removeprefix("The ") for one in found}) == 1 and others is None


def _named(noun: str, known: str) -> bool:
    stem = noun.removesuffix("s")
    stem = stem[: max(STEM, len(stem) - 2)]
    return re.search(rf"(?<!\w){re.escape(stem)}", known, re.IGNORECASE) is not None


def points_outside(attribution: Attribution, reading: Reading) -> bool:
    """ "_____ said it was a good deal": what was? Not so of what somebody says of himself."""
    text = claim(attribution)
    own = attribution.self_reference or SELF_STANDING.match(text)
    outside = (not own and _POINTS.match(text)) or _THAT_ONE.search(outside_quotes(text))
    return bool(hangs(text, reading)) or bool(outside)


#: "_____ said ‘it is not that simple’": what is not?
#: "_____ said that figure is likely to rise": which?
_IT_IS_OPEN = re.compile(
    r"_{3,} \w+,? ‘(?:it|its|that|this|they|he|she)\b"
    r"|_{3,} \w+ (?:that )?(?:that|this) (?:figure|number|amount|sum|total|share|move|deal|plan|decision|step"
    r"|report|idea|offer|bid|increase|rise|fall|drop|cut|change|trend|group|company|firm|country|area|region|case|law"
    r"|issue|problem|situation|policy|proposal|measure|process|work|programme|program|project|system|level|price)\b",
    re.IGNORECASE,
)


#: "_____, said" is a slip, "Last year, it sold more, according to _____" tells of what was told before, and who "will
#: claim" it has not said it.
_NO_GAP = re.compile(
    r"_{3,}, (?:said|says)\b|_{3,} (?:will|would|may|might|could|is expected|is due|is likely)\b|^“_+:"
    r"|^“(?:[A-Z][\w’'-]*(?: [\w’'-]+){0,4}, )?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\b"
    # "If that is so, it may rise", "the two raised a million"
    r"|^“(?:If|As|Because|Since|While|When|Though|Although) (?:that|this|so|it)\b"
    r"|\bthe two\b(?! [a-z-]+s\b| [a-z-]+ [a-z-]+s\b)"
    r"|^“(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:have|had|were|are)\b"
    r"|^“The (?:cause|reason|effect|result|answer|solution|aim|trigger|amount|cost) (?:is|was|were|would|may|could)\b"
)


def it_is_open(printed: str) -> bool:
    """Does the sentence with a gap speak of an "it" or a "that figure" of the sentence before, or tell of no claim?"""
    return _IT_IS_OPEN.search(printed) is not None or _NO_GAP.search(printed) is not None
