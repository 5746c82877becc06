"""A claim in, whether a court's officer says it of somebody else, whom the claim calls only "he", out.

"Who maintained that a second man had pressed him to go on?": the answer is his lawyer, and nobody had pressed her.
"""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Reading, Source
from quizgen.questions.claims.claims import asked_of, sources_of
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.wording import outside_quotes

_HE = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b")
_OF_A_COURT = re.compile(
    r"\b(?:KC|QC|SC|lawyers?|solicitors?|barristers?|attorneys?|counsel|advocates?|prosecut\w+|defending|[Mm]itigat\w+"
    r"|[Dd]efence|[Dd]efense|[Jj]udge|[Mm]agistrate|[Jj]ustice|Recorder|[Cc]oroner|[Dd]etective|[Ii]nspector|[Pp]olice"
    r"|[Ss]ergeant|[Cc]onstable|[Ss]uperintendent|[Ss]heriff|clients?)\b"
)
#: Whom the claim itself names or describes before it says "he".
_NAMES_HIM = re.compile(
    r"(?:\b[A-Z][\w’'-]+|\b(?:the|an?|one|his|her) (?:[\w-]+ )?(?:man|woman|boy|girl|suspect|driver|defendant|accused"
    r"|victim|client|teenager|officer|father|mother|son|daughter|brother|sister|husband|wife|patient|pupil|passenger))\b"
)


#: Of "a second man had pressed him" the man is none who is meant.
_OBJECT = frozenset(("him", "himself", "herself"))
#: So near to a name its office stands.
BEFORE, BEHIND = 45, 45


def says_he_of_a_client(attribution: Attribution, reading: Reading) -> bool:
    if attribution.form is ContentForm.QUOTATION or attribution.self_reference:
        return False
    told = outside_quotes(asked_of(attribution, reading))
    he = _HE.search(told)
    if he is None or (he.group() not in _OBJECT and _NAMES_HIM.search(told, 0, he.start())):
        return False
    people = (one for one in sources_of(attribution, reading) if one.coarse == "person")
    return any(_of_a_court(person, reading) for person in people)


def _of_a_court(person: Source, reading: Reading) -> bool:
    """By what stands beside the name: "In mitigation, Ada Orr KC said", "Ben Hale, defending,"."""
    text, article = reading.article.text, reading.article
    for mention in person.mentions:
        sentence = whole_sentences(mention, article)
        start, end = max(sentence.start, mention.start - BEFORE), min(sentence.end, mention.end + BEHIND)
        if _OF_A_COURT.search(text, start, end):
            return True
    return any(_OF_A_COURT.search(name) for name in person.names)
