"""A reading in, "Which of these sentences from the article names no source for what it tells?" questions out.

Or the contrary, "Which of them tells where its information comes from?": whole sentences are chosen from, as printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random
from typing import TypeVar

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.with_source import Place, Sourced, sourced
from quizgen.questions.claims.without_source import Bare, bare
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import word_count
from quizgen.questions.news.nearness import nearness

T = TypeVar("T", Sourced, Bare)

LEAST, MOST = 2, 3
#: Key and rivals are of nearly one length.
SHORTER, LONGER, STANDS_OUT = 0.5, 2.1, 1.4
#: Of each form so many are made, for the planner to choose from.
MADE = 2
ALIKE = 0.5
_STEMS_WITHOUT = (
    "Which of these sentences does the reporter state directly, without giving a source?",
    "Which of these sentences from the article gives no source for what it tells?",
)
_STEM_WITH = "Which of these sentences from the article tells where its information comes from?"
_LESSON = (
    "Where a sentence names no source, ask how the reporter knows: from what everybody could see, or from somebody who"
    " is named elsewhere?"
)
_NONE = "This sentence names no source: it is told in the reporter’s own voice."


class SourcedSentence(QuestionType):
    name = "sourced"
    shape = "choice"
    process = "E"
    most = 1
    worth = 1
    title = "Source or none"
    description = "See in a sentence whether it tells where its information comes from."
    nature = Nature(once=True, whole_sentences=True, own_or_sourced=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        with_source = sourced(reading)
        if not with_source:
            return
        without = sorted(bare(reading), key=lambda one: -nearness(one.span, reading) - rng.random())
        forms = [
            islice(self._without(without, with_source, reading, rng), MADE),
            islice(self._with(with_source, without, reading, rng), MADE),
        ]
        rng.shuffle(forms)
        for form in forms:
            yield from form

    def _without(
        self, without: list[Bare], with_source: Sequence[Sourced], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        """The one sentence in the reporter's own voice, among some that name their source, in different ways."""
        for key in without:
            rivals = _apart(key, _varied(with_source, rng))
            if len(rivals) < LEAST or not any(one.by_name and "‘" not in one.sentence for one in rivals):
                continue
            options = (
                Option(key.sentence, True, f"Yes: {_NONE[:1].lower()}{_NONE[1:]}"),
                *(Option(one.sentence, feedback=_names(one)) for one in rivals),
            )
            yield self._choice(rng.choice(_STEMS_WITHOUT), options, key.span, reading, ())

    def _with(
        self, with_source: Sequence[Sourced], without: list[Bare], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        """The one sentence that names its source, and not with its first words, among the reporter's own."""
        hidden = [
            one
            for one in with_source
            if one.place is not Place.FIRST and one.by_name and not one.unnamed and "‘" not in one.sentence
        ]
        rng.shuffle(hidden)
        for key in sorted(hidden, key=lambda one: one.place is not Place.DOCUMENT):
            rivals = _apart(key, without)
            if len(rivals) < LEAST or _longest(key, rivals):
                continue
            options = (
                Option(key.sentence, True, f"Yes: {_names(key)}"),
                *(Option(one.sentence, feedback=_NONE) for one in rivals),
            )
            yield self._choice(_STEM_WITH, options, key.span, reading, (key.attribution.id,))

    def _choice(
        self, stem: str, options: tuple[Option, ...], evidence: Span, reading: Reading, about: tuple[str, ...]
    ) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=(evidence,),
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, "", (evidence,)),
            skills=Skills("E", "RI.8", 2, "V"),
            about=about,
        )


def _longest(key: Sourced, rivals: Sequence[Bare]) -> bool:
    """Does the source make the key stand out by its length?"""
    return word_count(key.sentence) > STANDS_OUT * max(word_count(one.sentence) for one in rivals)


def _names(one: Sourced) -> str:
    return f"“{one.words}” {'names the source' if one.by_name else 'shows that somebody is the source'}."


def _way(one: Sourced) -> tuple[Place, str]:
    return one.place, one.attribution.cue_lemma


def _varied(found: Sequence[Sourced], rng: Random) -> list[Sourced]:
    """First one of each way to name a source, for not all rivals may say "said"; those with quoted words last."""
    mixed = sorted(found, key=lambda one: ("‘" in one.sentence, not one.by_name, rng.random()))
    seen: set[tuple[Place, str]] = set()
    first: list[Sourced] = []
    rest: list[Sourced] = []
    for one in mixed:
        way = _way(one)
        (rest if way in seen or "‘" in one.sentence else first).append(one)
        seen.add(way)
    return first + rest


def _apart(key: Sourced | Bare, others: Sequence[T]) -> list[T]:
    """Up to three of them of the key's length, none of which tells what another one tells."""
    length = word_count(key.sentence)
    kept: list[T] = []
    for one in others:
        fits = SHORTER <= word_count(one.sentence) / length <= LONGER and len(kept) < MOST
        if fits and all(alike(one.sentence, taken.sentence) < ALIKE for taken in (key, *kept)):
            kept.append(one)
    return kept
