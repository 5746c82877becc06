"""Introductions in, whether who somebody is matters to whoever judges the report, and who may be taken for whom, out.

"Analyst with Lund Brothers", of whom one sentence is quoted, is a detail; "director of the harbour laboratory", who
says that the pier is safe, is what a careful reader looks for. And a minister beside three painters is found by what
everybody knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.model import Introduction, Reading
from quizgen.model.firstnames import sex
from quizgen.questions.english.likeness import lexicon, same_words, words
from quizgen.questions.introductions.describing import speakers
from quizgen.questions.introductions.in_full import of_a_land
from quizgen.questions.labels import ARTIST, MEDIA, OFFICIAL, PLAYER, PUBLIC, RELATIVE
from quizgen.questions.sources.callings import kind_of
from quizgen.questions.sources.parties import parties_in

#: Whose house hardly matters: the trade watches, and each of them is quoted once.
_WATCHERS = lexicon(
    "analyst economist strategist trader dealer broker pollster consultant manager banker salesman businessman"
)
#: Words that judge, or place somebody in a camp or a race: not ours to print.
_LABELS = lexicon(
    """socialist communist leftist rightist far-right far-left right-wing left-wing hardline hardliner hard-line radical
    moderate maverick firebrand billionaire millionaire tycoon mogul longtime long-time black white gay lesbian muslim
    jewish christian convicted accused alleged rebel exiled former-convict pro- anti- ultra liberal conservative
    libertarian evangelical feminist nationalist populist leading top respected influential favourite favorite pro-life
    pro-choice guru expert pundit"""
)
#: Offices of which a country has one, whose holders are in the news every day.
_EVERYDAY = re.compile(
    r"(?:(?:U\.?S\.?|US|UK|British|American|[Ss]hadow|[Ff]ormer|[Ff]ederal) )*(?:[Tt]reasury|[Hh]ome|[Ff]oreign"
    r"|[Dd]efen[cs]e|[Hh]ealth|[Ee]ducation|[Ff]inance|[Cc]ulture|[Tt]rade|[Tt]ransport|[Ii]nterior|[Jj]ustice)?"
    r" ?(?:[Ss]ecretary(?: of [Ss]tate)?|[Mm]inister|[Aa]ttorney [Gg]eneral|[Cc]hancellor|[Cc]hairman|[Ss]enator"
    r"|[Gg]overnor)"
    r"|.*\b(?:Fed|Federal Reserve|FBI|CIA|NSA|Bundesbank|Bank of England|White House|Downing Street)\b.*"
)
_POSTS_OF_MEN = lexicon("spokesman chairman congressman businessman councilman")
#: Clubs and teams: who trains or plays for them is known to fans, and no source to be judged.
_SPORT = lexicon("boss coach skipper keeper")


def matters_for_judging(one: Introduction, reading: Reading) -> bool:
    """Does the person speak, in an office or a trade that tells what they can know, told without a judgement?"""
    told = frozenset(words(one.words))
    if not told.isdisjoint(_LABELS) or one.head in _WATCHERS | _SPORT or _EVERYDAY.fullmatch(one.words):
        return False
    if walk(one) in (PLAYER, PUBLIC, RELATIVE):
        return False
    if sex(one.name.split()[0]) == "f" and not told.isdisjoint(_POSTS_OF_MEN):
        return False  # "Spokesman Ann Hill": the word would rule her out
    if same_words(one.name.split()[-1], reading.article.headline) or parties_in(one.words):
        return False  # whom the headline names, everybody ticks; beside a scientist, a "Tory spokesman" is a politician
    return one.kind != "person" or any({*one.names} & {*source.names} for source in speakers(reading))


def walk(one: Introduction) -> str:
    """The kind of source that the words make the person, "" where they do not tell."""
    told = one.words.split()
    heads = [at for at, word in enumerate(told) if word.casefold().strip(".,") == one.head]
    return kind_of(told[: heads[0] + 1], f" {' '.join(told[heads[0] + 1 :])}") if heads else kind_of(told)


def may_be_taken(one: Introduction, other: Introduction) -> bool:
    """Is the other of the same walk of life and, as far as names tell, of the same land?"""
    if of_a_land(other.words) or of_a_land(one.words):
        return False
    apart = {walk(one), walk(other)} & _WORLDS
    return (not apart or walk(one) == walk(other)) and names_alike(one.name, other.name)


#: Nobody takes a minister for a head of research, or a singer for either.
_WORLDS = frozenset((OFFICIAL, ARTIST, PLAYER, PUBLIC, RELATIVE, MEDIA))


def names_alike(name: str, other: str) -> bool:
    """Are both first names borne in English, or neither?"""
    return bool(sex(name.split()[0])) is bool(sex(other.split()[0]))


def taken_for(one: Introduction, others: Sequence[Introduction]) -> list[Introduction]:
    return [other for other in others if may_be_taken(one, other)]
