"""A reading in, "How does the article introduce ...?" and "Whom does it introduce as ...?" questions out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Introduction, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import opening, word_count
from quizgen.questions.introductions.describing import (
    as_printed,
    bystanders,
    clear,
    holds_office,
    in_the_dock,
    introduced,
    known_to_all,
    matters,
    often_named,
    once,
    speakers,
)
from quizgen.questions.introductions.in_full import of_a_land, with_article
from quizgen.questions.introductions.introducing import matters_for_judging, names_alike, taken_for
from quizgen.questions.introductions.of_a_sex import suits
from quizgen.questions.introductions.unlike import apart, not_called
from quizgen.questions.sources.well_known import stands_for_office, well_known
from quizgen.questions.spread import spread

LEAST, MOST = 2, 3
_LESSON = "Before you judge what somebody says, ask who it is: what they can know, and for whom they speak."


class Introduced(QuestionType):
    name = "introduced"
    shape = "choice"
    process = "E"
    most = 2
    on_wish = True  # blind raters failed a quarter: what is left is trivia, or known beforehand
    title = "Who is it?"
    description = "See how the article introduces a person or a body, the first step in judging a source."
    nature = Nature(introduces=True, most_in_common=1)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for everything in spread(introduced(reading).values()):
            fit = [one for one in everything if clear(one, reading)]
            if not fit or any(known_to_all(one) for one in everything) or not matters(fit[0], reading):
                continue
            if holds_office(fit[0]) and often_named(fit[0].name, reading):
                continue
            if any(map(well_known, everything)) or not all(matters_for_judging(one, reading) for one in fit):
                continue  # "Who is the Labour leader?" is no question about the article
            one = max(fit, key=lambda one: min(word_count(one.words), 6))
            yield from self._how(one, reading, rng)
            yield from self._whom(one, reading)

    def _how(self, one: Introduction, reading: Reading, rng: Random) -> Iterator[Choice]:
        """From the name to the words: the rivals are what the article says of others."""
        rivals: list[Introduction] = []
        for other in sorted(taken_for(one, _nearest(one, reading)), key=lambda other: _unlike(one, other)):
            fair = clear(other, reading) and suits(other.words, one.name, one.gender)
            fair = fair and not any(same_words(part, other.words) for part in one.name.split())  # "Hill's spokesman"
            if fair and all(apart(other, taken, reading) for taken in (one, *rivals)):
                rivals.append(other)
        if word_count(one.words) < 2 or of_a_land(one.words):
            return  # "Norland Finance Minister" is found by the sound of the name
        if len(rivals) < LEAST:
            return
        name = one.name
        stem = rng.choice([f"How does the article introduce {name}?", f"Who is {name}, according to the article?"])
        if one.kind == "organisation":
            stem = f"How does the article describe {name}?"
        options = [Option(opening(one.words), True, f"Yes: the article introduces {name} with these words.")]
        for other in rivals[:MOST]:
            options.append(Option(opening(other.words), feedback=f"That is how the article introduces {other.name}."))
        yield self._question(stem, options, one, reading, len(rivals))

    def _whom(self, one: Introduction, reading: Reading) -> Iterator[Choice]:
        """From the words to the name: the rivals are others who are introduced, then others who are named."""
        if not once(one, reading) or word_count(one.words) < 2 or of_a_land(one.words):
            return
        rivals = _names_beside(one, reading)
        shown = [*rivals][:MOST]
        if len(shown) < LEAST:
            return
        who = "Whom" if one.kind == "person" else "Which of these"
        told = f"“{with_article(one, reading)}”" if as_printed(one, reading) else f"the {one.words}"
        stem = f"{who} does the article introduce as {told}?"
        options = [Option(one.name, True, f"Yes: these words stand beside the name of {one.name}.")]
        options += [Option(name, feedback=rivals[name]) for name in shown]
        yield self._question(stem, options, one, reading, len(rivals))

    def _question(self, stem: str, options: list[Option], one: Introduction, reading: Reading, rivals: int) -> Choice:
        evidence = merged([whole_sentences(one.span, reading.article)])
        speaking = tuple(source.id for source in reading.sources if {*one.names} & {*source.names})
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(1, reading, "", evidence, rivals=rivals),
            skills=Skills("E", "RI.8.6", 1, "A"),
            about=(one.id, *speaking),
        )


def _names_beside(one: Introduction, reading: Reading) -> dict[str, str]:
    """Others of the same walk of life who are introduced, then others who speak; and why not they."""
    rivals: dict[str, str] = {}
    for other in taken_for(one, _nearest(one, reading)):
        if not not_called(one, other, reading) or in_the_dock(other.name, reading) or other.name.endswith("."):
            continue
        if well_known(other) or often_named(other.name, reading) or stands_for_office(other.name, reading):
            continue
        if suits(one.words, other.name, other.gender):
            rivals[other.name] = f"The article introduces {other.name} as “{other.words}”."
    heard = {name for source in speakers(reading) for name in source.names} if rivals else set()
    for name in bystanders(one, reading) if rivals and one.kind == "person" else ():
        fit = name in heard and names_alike(one.name, name) and suits(one.words, name, "")
        if fit and not often_named(name, reading) and not stands_for_office(name, reading):
            rivals[name] = f"{name} is in the article, but is not introduced in these words."
    return rivals


def _nearest(one: Introduction, reading: Reading) -> list[Introduction]:
    """What the article says of others of the same kind, the nearest first, of each the fullest that is said."""
    nearest: dict[str, Introduction] = {}
    for other in sorted(reading.introductions, key=lambda other: abs(other.span.start - one.span.start)):
        theirs = introduced(reading)[other.name]
        if other.kind == one.kind and other.name != one.name and not any(map(known_to_all, theirs)):
            nearest.setdefault(other.name, max(theirs, key=lambda o: (clear(o, reading), min(word_count(o.words), 6))))
    return list(nearest.values())


def _unlike(one: Introduction, other: Introduction) -> tuple[int, int]:
    """How far a rival is from the answer in length, and then in the text."""
    return abs(word_count(one.words) - word_count(other.words)) // 2, abs(one.span.start - other.span.start)
