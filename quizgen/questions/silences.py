"""A reading in, statements of which the article provably says nothing out: a person and somebody else's claim.

The claim is the article's, and so is the person; only nothing that the person says or does, and nothing that the
article tells of the person, touches on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.model import Attribution, ContentForm, Naming, Reading, Row, Section, Source, Stance, Verdict
from quizgen.questions.claims import claim, sources_of, subject_of, telling, told_in, usables
from quizgen.questions.kinship import betrays, kin
from quizgen.questions.likeness import content_words, same_words
from quizgen.questions.provenance import OPENS_LATE
from quizgen.questions.rows import Proven
from quizgen.questions.showable import showable
from quizgen.questions.wording import inside, opening, word_count

#: So many claims and people of one article are tried; more would not make a better table.
MOST_CLAIMS, MOST_PEOPLE = 10, 8
LONGEST_CLAIM = 18
_STATES = (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS, Stance.PREDICTS)
#: Statements on the matter, not on the making of the news: who was asked what no reader looks for.
_OPINIONS = ("{who} doubts that {claim}", "{who} agrees that {claim}")


class _Told(NamedTuple):
    """What somebody says, ready after "whether", and the words around it."""

    text: str
    source: Source
    around: str
    id: str


def unstated_rows(reading: Reading) -> Iterator[Proven]:
    """What people might think of claims on which they are silent."""
    people = list(_people(reading))[:MOST_PEOPLE]
    about = {person.id: _about(person, reading) for person in people}
    for number, told in enumerate(_told(reading)):
        for place, person in enumerate(people):
            if not _silent(person, about[person.id], told, reading):
                continue
            opinion = _OPINIONS[(number + place) % 2]
            name = inside(person.name, reading.article.text)
            note = f"Not stated: the article does not tell what {name} thinks about this."
            text = opinion.format(who=opening(person.name), claim=told.text)
            yield Proven(Row(f"{text}.", Verdict.NOT_STATED, note), (told.id,))


def _told(reading: Reading) -> Iterator[_Told]:
    """Claims alone: nobody doubts what the reporter states as known, and nobody needs to agree with it."""
    text = reading.article.text
    claims = [a for a in usables(reading) if _plain(a, reading)][:MOST_CLAIMS]
    for attribution in claims:
        around = " ".join(span.of(text) for span in attribution.evidence)
        yield _Told(claim(attribution), sources_of(attribution, reading)[0], around, attribution.id)


def _plain(attribution: Attribution, reading: Reading) -> bool:
    """A claim in indirect speech by one source, short enough to stand in another sentence."""
    if attribution.form is not ContentForm.CLAUSE or len(attribution.source_ids) != 1:
        return False
    source = sources_of(attribution, reading)[0]
    return (
        attribution.stance in _STATES
        and 5 <= word_count(claim(attribution)) <= LONGEST_CLAIM
        and not OPENS_LATE.match(claim(attribution))
        and not re.search(r"[“”\"]|\bI\b", claim(attribution))
        and showable(source, reading)
        and word_count(source.name) <= 6
        and not betrays(claim(attribution), source)
    )


def _people(reading: Reading) -> Iterator[Source]:
    """People whom the article names and quotes, each once: who is dead or only talked about has no opinion."""
    found: list[Source] = []
    speaking = {id for a in reading.attributions if not a.doubt for id in a.source_ids}
    for person in (one for one in reading.sources if one.id in speaking):
        if person.naming is not Naming.NAMED_PERSON or not 2 <= word_count(person.name) <= 6 or person.plural:
            continue
        if showable(person, reading) and not any(kin(person, other) for other in found):
            found.append(person)
            yield person


def _about(person: Source, reading: Reading) -> str:
    """All that the article tells in the sentences that name the person, and all that the person says."""
    text = reading.article.text
    own = [told_in(a, reading) for a in (*reading.attributions, *reading.views) if person.id in a.source_ids]
    own += [span.of(text) for a in reading.attributions if person.id in a.source_ids for span in a.evidence]
    blocks = [b.span.of(text) for b in reading.article.blocks if b.section is not Section.BOILERPLATE]
    sentences = [s for block in blocks for s in re.split(r"(?<=[.!?”\"]) +(?=[A-Z“\"])", block)]
    return " ".join([*own, *(s for s in sentences if any(same_words(name, s) for name in person.names))])


def _silent(person: Source, about: str, told: _Told, reading: Reading) -> bool:
    """Does nothing told of the person touch on the claim or on whoever makes it?"""
    if betrays(told.text, person) or betrays(told.around, person):
        return False
    if kin(person, told.source) or betrays(about, told.source):
        return False
    own = telling(told.text, subject_of(reading))
    return len(own) >= 3 and len(own & content_words(about)) <= 0.15 * len(own)
