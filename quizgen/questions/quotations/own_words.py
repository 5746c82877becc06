"""A quotation in, whether its own words tell who said it, or do not even show what it is about, out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Naming, Reading
from quizgen.questions.claims.claims import claim, sources_of
from quizgen.questions.english.wording import word_count

#: "It was incredible to work with my husband", "I will be governor", "my players": whose words these are, the words
#: themselves tell.
_TELLS_WHO = re.compile(
    r"\b(?:[Mm]y|[Oo]ur) (?:[\w-]+ )?(?:husband|wife|son|daughter|father|mother|dad|mom|mum|brother|sister|parents"
    r"|family|campaign|candidacy|presidency|administration|government|cabinet|budget|party|opponents?|running mate"
    r"|constituents|clients?|patients|players|squad|fans|album|songs?|film|movie|book|novel|character|company|firm|shop"
    r"|store|farm|customers|members|readers|listeners|viewers|students|pupils|soldiers|troops|officers|deputies)\b"
    r"|\bI(?:[’']m| am| was|[’']ll be| will be|[’']ve been| have been) (?:(?:not|now|also|still) )?"
    r"(?:running|elected|president|governor|mayor|chairman|(?:an?|the|your|going to be) (?:[\w-]+ )?"
    r"(?:president|governor|mayor|chairman|candidate|nominee|minister|senator|leader|lawyer|doctor|teacher|actor|actress"
    r"|singer|player|coach|captain|mother|father|woman|man|muslim|republican|democrat|conservative))\b"
    r"|\b[Aa]s (?:your )?(?:president|governor|mayor|prime minister|chancellor), I\b"
    r"|\b(?:elect|vote for|nominate|confirm)s? me\b"
    # "As a goalkeeper, I blame myself": beside the manager
    r"|\b[Aa]s an? (?:[\w-]+ ){0,2}[\w-]+, I\b",
)
#: So speak those who lead, or want to lead, a country.
_LEADS = re.compile(
    r"\b(?:[Oo]ur|[Mm]y) (?:country|nation|great \w+|(?:\w+ )?borders?)\b|\b[Mm]y (?:fellow|people)\b",
)
#: Where so many others in office speak, each of them may have said so.
OTHERS_IN_OFFICE = 2
#: "We have started a consultation with employees": who but the firm could?
_WITH_ITS_STAFF = re.compile(
    r"\b[Ww]e (?:have |are |will )?(?:now )?(?:beg[au]n|start\w*|open\w*|launch\w*|enter\w*|consult\w*)(?: \w+){0,4}?"
    r" with (?:(?:our|the|all|affected) )?(?:employees?|staff|workers?|unions?|colleagues|crews)\b"
)
#: "It was booming", "When the mayor falls, he will gain": of whom or what, such a short quotation does not show.
_POINTS = re.compile(r"^[“\"]?(?:this|that|these|those)\b|\b(?:it|they|he|she|him|them)\b", re.IGNORECASE)
LEAST_WITH_PRONOUN = 10
#: A message of a network names its sender's friends and foes by their signs.
_POSTED = re.compile(r"[@#]\w|https?:|\bRT\b")
_DAMAGED = re.compile(r"[ÃÂ\ufffd]|â€")


def told_by_its_words(attribution: Attribution, others_in_office: int = 0) -> bool:
    """Does what is said name the one who says it, or not even show what it is about?

    “We keep our borders safe” is said by one in office: by which, where `others_in_office` speak, is not told.
    """
    words_ = claim(attribution)
    leads = others_in_office < OTHERS_IN_OFFICE and _LEADS.search(words_) is not None
    if damaged(words_) or told_as_an_employer(words_) or _POSTED.search(words_):
        return True
    if attribution.form is not ContentForm.QUOTATION:
        return '"' in words_ and (leads or bool(_TELLS_WHO.search(words_)))
    short = word_count(words_) < LEAST_WITH_PRONOUN and bool(_POINTS.search(words_))
    return short or leads or bool(_TELLS_WHO.search(words_))


#: "We stand ready to help and are in touch with the firm": who but the spokesman of a government?
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")


def speaks_as_an_office(attribution: Attribution, reading: Reading) -> bool:
    """Does a "we" in it show whose words they are, beside the name of an office ("a government spokesman")?"""
    if all(source.naming is Naming.NAMED_PERSON for source in sources_of(attribution, reading)):
        return False
    return _WE.search(claim(attribution)) is not None


def told_as_an_employer(words_: str) -> bool:
    """Is it what only the firm can say to its staff, whoever else is offered beside it?"""
    return _WITH_ITS_STAFF.search(words_) is not None


def damaged(printed: str) -> bool:
    """Have letters been lost on the way: "realÃ¢world"?"""
    return bool(_DAMAGED.search(printed))
