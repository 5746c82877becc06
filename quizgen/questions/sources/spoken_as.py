"""Words that somebody says of himself and the people of a report in, as what they can be said out.

"I scored twice" is a player's: beside coaches and officials it gives its speaker away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.model import Reading, Source
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.sources.fitting import sex_of

_PLAYS = re.compile(
    r"\bI (?:\w+ )?(?:scored|played|play|missed|shot|hit|kicked|ran|raced|jumped|threw|trained|fought|rode|served|won"
    r"|lost)\b"
    r"|\bI(?:[’']ve| have) (?:\w+ )?(?:scored|played|trained|recovered)\b|\bto play (?:in|for|at|against|with)\b"
    r"|\b(?:races?|finals?|medals?|training|injur\w+|diagnosis|rounds?)\b"
    r"|\b[Mm]y (?:\w+ )?(?:shots?|goals?|try|tries|serve|game|fitness|injury|knee|ankle|hamstring|back|leg|foot"
    r"|shoulder|elbow|wrist|body|legs|form|swing|race|events?|cap|debut|place|recovery|team-?mates?|coach|manager"
    r"|opponent|best)\b"
)
_LEADS_A_TEAM = re.compile(
    r"\b(?:the|[Mm]y|our|these|those|young) (?:lads?|boys|girls|players|squad|guys|fans|supporters)\b"
    r"|\b[Mm]y (?:team|side|men)\b"
)
_LEADS = lexicon("boss manager coach head-coach captain skipper")
#: "I’m just a girl from the islands": beside men she is found by that.
_A_WOMAN, _A_MAN = (
    re.compile(
        rf"\b(?:I[’']m|I am|I was|[Aa]s|me) (?:\w+ )?an? (?:[\w-]+ )?(?:{words_})\b|\b[Mm]y (?:ex-)?(?:{partners})\b"
    )
    for words_, partners in (
        ("girl|woman|mother|mum|mom|lady|daughter|sister|wife|widow|grandmother|actress", "husband|boyfriend|fiancé"),
        ("boy|man|father|dad|guy|bloke|lad|son|brother|husband|widower|grandfather", "wife|girlfriend|fiancée"),
    )
)
_IN_CHARGE = lexicon(
    """boss manager coach head-coach chairman chairwoman chief president director executive owner referee official
    secretary spokesman spokeswoman minister mayor promoter trainer agent selector physio doctor commentator lawyer
    judge"""
)
_WRITES = lexicon("reporter reporters journalist correspondent columnist editor writer broadcaster interviewer critic")


def fits_one_alone(said: str, rivals: Sequence[Source], reading: Reading) -> bool:
    """Do the words tell of playing, and all rivals manage; of leading a team, and none of them does; of a woman, and
    none of them is?"""
    called = [_called(rival, reading) for rival in rivals]
    if _PLAYS.search(said) and all(not words_.isdisjoint(_IN_CHARGE) for words_ in called):
        return True
    if _LEADS_A_TEAM.search(said) and all(words_.isdisjoint(_LEADS) for words_ in called):
        return True
    told = "f" if _A_WOMAN.search(said) else "m" if _A_MAN.search(said) else ""
    return bool(told) and all(sex_of(rival, reading) != told for rival in rivals)


def writes(source: Source, reading: Reading) -> bool:
    """May it be taken for a reporter?"""
    return not _called(source, reading).isdisjoint(_WRITES)


def _called(source: Source, reading: Reading) -> frozenset[str]:
    """The words by which the article calls the person, in titles and descriptions."""
    titles = (word for name in source.names for word in words(name))
    told = (one.head for one in reading.introductions if not {*one.names}.isdisjoint(source.names))
    return frozenset((*titles, *told, source.kind_word.casefold()))
