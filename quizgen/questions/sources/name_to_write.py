"""An attribution and its stem in, whether the name of its source can be asked for without options out.

Where one person alone speaks there is nobody to stand beside him as an option; a reader has to look for the name all
the same, if others are named or heard around it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, Naming, Reading, Source
from quizgen.model.firstnames import sex
from quizgen.questions.claims.claims import asked_of, sources_of, speaker
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import is_proper
from quizgen.questions.sources.fitting import could_be
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.named_above import named_above
from quizgen.questions.sources.named_only import alive
from quizgen.questions.sources.showable import presentable
from quizgen.questions.sources.taken_for_a_person import taken_for_a_person
from quizgen.questions.sources.voices import speaks
from quizgen.questions.sources.written_names import either_name

#: So many others who could have said it, or so many who speak where one of them could, make a reader look.
ENOUGH, ENOUGH_VOICES = 2, 3
#: What nobody would write word for word: "A post by Ana Ruiz", "the state Board of Harbours".
_A_DESCRIPTION = re.compile(r"An? |The [a-z]|[A-Z][a-z]+ [a-z]+ (?:by|from|of|within) ")


#: "*Her name has been changed", "who asked to be called Ana, not her real name": what is printed is nobody's name.
_CHANGED = Seldom(
    r"\bnames? (?:(?:has|have|had) been|was|were) (?:changed|altered)|\bnot (?:his|her|their) real names?\b"
    r"|\bpseudonyms?\b",
    "name names pseudonym pseudonyms",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)
def names_are_changed(text: str) -> bool:
    """Does the article say that a name in it is not the real one?"""
    return _CHANGED.search(text) is not None


_NO_NAME = lexicon("opposition government state crown bench prosecution defence defense ministry treasury army court")


def may_be_written(attribution: Attribution, stem: str, reading: Reading) -> bool:
    """Is there one source with a name that can be marked fairly, and does a reader have to look for it?"""
    sources = sources_of(attribution, reading)
    if len(sources) != 1 or not sources[0].naming.named or named_above(sources[0], reading.article.headline):
        return False  # whom everybody names who saw the headline nobody looks for
    if _person(sources[0]) and (names_are_changed(reading.article.text) or taken_for_a_person(sources[0], reading)):
        return False
    if sources[0].name.removeprefix("The ").casefold() in _NO_NAME:
        return False  # "the Opposition": who is asked for a name writes that of the party
    if _OF_ANOTHER.match(asked_of(attribution, reading)) and not attribution.self_reference:
        return False
    if not _among_others(sources[0], stem, reading):
        return False
    if betrays(reading.article.headline, sources[0]) and not _another_speaks(sources[0], stem, reading):
        return False  # "Retired general tells of his doubts": the whole report is his
    key = speaker(attribution, reading)
    if not either_name(sources[0], reading) and (_they(attribution, stem) or not _told_in_one_way(sources[0])):
        return False
    if _torn(bare_name(sources[0])):
        return False
    if not any(is_proper(word, reading.article.text) for word in key.split()) or _A_DESCRIPTION.match(key):
        return False
    return not any(_half_right(sources[0], other) for other in reading.sources if other.id != sources[0].id)


def _they(attribution: Attribution, stem: str) -> bool:
    """ "What is the name of the source that said that they will look at maps?": of one body that is no English."""
    return attribution.self_reference and _THEY.search(stem) is not None


#: "The person who said that her figures were wrong": whose?
_OF_ANOTHER = re.compile(r"(?:he|she|his|her|they|their)\b", re.IGNORECASE)


_THEY = re.compile(r"\b(?:they|them|theirs?)\b")
#: "The Harbour Gazette": there is one way to write it, as there is not for "Court of Appeal" or "Lund Bros Inc".
_ONE_WAY = re.compile(
    r"(?:The )?(?!(?:Bros|Inc|Corp|Co|Ltd|AG|SA|NV|Plc|plc|PLC|LP|Group)\b)[A-Z][\w&-]+"
    r"(?: (?!(?:Bros|Inc|Corp|Co|Ltd|AG|SA|NV|Plc|plc|PLC|LP|Group)\b)[A-Z][\w&-]+){1,2}"
)


def _told_in_one_way(body: Source) -> bool:
    """Is it a body whose name is no description?"""
    named = body.naming is Naming.NAMED_ORGANISATION and body.coarse in ("organisation", "outlet")
    return named and bool(_ONE_WAY.fullmatch(body.name))


def _torn(name: str) -> bool:
    """ "Suisse Ana Ruiz", out of "Crédit Suisse's Ana Ruiz": does a third name stand before the first one?"""
    words = name.split()
    return len(words) > 2 and not sex(words[0]) and bool(sex(words[1]))


def _half_right(key: Source, other: Source) -> bool:
    """ "The ministry" or "a spokesman for the ministry"? Of a person, though, the name of a person is asked for."""
    return kin(key, other) and (not _person(key) or other.naming is Naming.NAMED_PERSON)


def _among_others(key: Source, stem: str, reading: Reading) -> bool:
    """Do so many others speak that a reader has to look who said it, and could one of them at least have said it?"""
    others: list[Source] = []
    for source in reading.sources:
        if speaks(source, reading) and presentable(source) and not any(kin(source, one) for one in (key, *others)):
            others.append(source)
    alike = [one for one in others if (key.coarse == "person") is (one.coarse == "person")]
    fit = [one for one in alike if could_be(one, key, stem, reading) and not betrays(stem, one)]
    if _person(key) and not _named_beside(key, reading):
        return False  # the only name of a report is written without a look at who speaks
    if len(fit) >= ENOUGH or (bool(fit) and len(others) >= ENOUGH_VOICES):
        return True
    if not _person(key) and len(others) >= ENOUGH_VOICES:
        return True  # among three people who speak, "the source that said so" may be one of them
    return _one_of_many_names(key, fit, len(others), stem, reading)


def _another_speaks(key: Source, stem: str, reading: Reading) -> bool:
    others = (one for one in reading.sources if one.coarse == "person" and not kin(one, key))
    return any(speaks(one, reading) and could_be(one, key, stem, reading) for one in others)


def _one_of_many_names(key: Source, heard: list[Source], voices: int, stem: str, reading: Reading) -> bool:
    """Are so many others named, or heard beside the person, that the name has to be looked for?"""
    if not _person(key):
        return False
    people = _named_beside(key, reading)
    if voices >= ENOUGH:
        return bool(people)
    named = list(heard)
    for person in people:
        if len(named) + voices >= ENOUGH:
            break
        if not presentable(person) or any(kin(person, one) for one in named) or betrays(stem, person):
            continue
        if could_be(person, key, stem, reading) and alive(person, reading):
            named.append(person)
    return bool(named) and len(named) + voices >= ENOUGH


def _named_beside(key: Source, reading: Reading) -> list[Source]:
    return [one for one in (*reading.sources, *reading.bystanders) if _person(one) and not kin(one, key)]


def _person(source: Source) -> bool:
    return source.coarse == "person" and source.naming is Naming.NAMED_PERSON
