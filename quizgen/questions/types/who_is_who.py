"""A reading in, "Match each person to what the article says of them" questions with one description left over out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Introduction, Matching, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.describing import (
    clear,
    holds_office,
    introduced,
    known_to_all,
    matters,
    mentioned,
    once,
    sound,
    speakers,
    suits,
    vague,
)
from quizgen.questions.evidence import merged, whole_sentences
from quizgen.questions.in_full import of_a_land
from quizgen.questions.likeness import words
from quizgen.questions.unlike import apart
from quizgen.questions.wording import opening, word_count

LEAST, MOST = 3, 4
TRIES = 4
TWICE = 2
#: So many at least speak in the article.
SPEAKING = 2


class WhoIsWho(QuestionType):
    name = "who_is_who"
    shape = "matching"
    process = "L"
    most = 1
    worth = 1
    title = "Who is who?"
    description = "Keep the people of a report apart by what the article says they are."
    nature = Nature(introduces=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Matching]:
        for kind in ("person", "organisation"):
            fit = [one for one in _described(reading) if one.kind == kind]
            for _ in range(TRIES if len(fit) > LEAST else 1):
                chosen = _together(fit, reading)
                in_office = sum(holds_office(one) for one in chosen)
                if len(chosen) >= LEAST and in_office <= 1 and sum(_speaks(one, reading) for one in chosen) >= SPEAKING:
                    yield self._match(chosen, kind, reading, rng)
                rng.shuffle(fit)

    def _match(self, chosen: list[Introduction], kind: str, reading: Reading, rng: Random) -> Matching:
        """With four or more one description is left over: it is never that of the one who is asked for first."""
        asked = chosen[:-1] if len(chosen) > LEAST else chosen
        spare = chosen[-1] if len(chosen) > LEAST else None
        asked = sorted(asked, key=lambda one: one.name.split()[-1])
        responses = [opening(one.words) for one in chosen]
        rng.shuffle(responses)
        evidence = merged([whole_sentences(one.span, reading.article) for one in asked])
        who = "person" if kind == "person" else "organisation"
        left = " One description will be left over." if spare else ""
        stems = [
            f"Match each {who} to the description that the article gives.{left}",
            f"How does the article describe each {who}? Match the names and the descriptions.{left}",
        ]
        note = f" The description left over is that of {spare.name}." if spare else ""
        return Matching(
            id="",
            type=self.name,
            stem=rng.choice(stems).rstrip(".") + ":",
            prompts=tuple(one.name for one in asked),
            responses=tuple(responses),
            key=tuple(responses.index(opening(one.words)) for one in asked),
            evidence=evidence,
            feedback=f"Who somebody is tells you what they can know, and for whom they speak.{note}",
            difficulty=difficulty.rate(1, reading, "", evidence, rivals=len(responses)),
            points=len(asked),
            skills=Skills("L", "RI.8.1", 1, "A"),
            about=_about(chosen, reading),
        )


def _about(chosen: list[Introduction], reading: Reading) -> tuple[str, ...]:
    """The introductions and those whom they introduce, so that nobody is asked about twice."""
    ids = [one.id for one in chosen]
    ids += [source.id for one in chosen for source in reading.sources if {*one.names} & {*source.names}]
    return tuple(dict.fromkeys(ids))


def _described(reading: Reading) -> list[Introduction]:
    """Of each person or body the fullest description that says enough and stands for nobody else."""
    found: list[Introduction] = []
    for everything in introduced(reading).values():
        fit = [one for one in everything if sound(one, reading) and once(one, reading)]
        if not fit or any(known_to_all(one) for one in everything):
            continue
        one = max(fit, key=lambda one: min(word_count(one.words), 6))
        if (clear(one, reading) or _alone(one, reading)) and not of_a_land(one.words) and _comes_back(one, reading):
            found.append(one)
    return found


def _comes_back(one: Introduction, reading: Reading) -> bool:
    """Beside people who speak, whoever is named a second time is worth telling apart, too."""
    return matters(one, reading) or (not holds_office(one) and mentioned(one, reading) >= TWICE)


def _alone(one: Introduction, reading: Reading) -> bool:
    """Beside others even "referee" and "composer" tell enough, where nobody else is called by the noun."""
    if vague(one):
        return False  # "chief executive" of what?
    told = f" {' '.join(words(reading.article.text))} "
    return all(told.count(f" {noun} ") == 1 for noun in {one.head, words(one.words)[-1]})


def _together(fit: list[Introduction], reading: Reading) -> list[Introduction]:
    """Those whose descriptions can surely be told apart, and each of which may be said of any of the others."""
    best: list[Introduction] = []
    for first in range(len(fit)):
        chosen: list[Introduction] = []
        for one in (*fit[first:], *fit[:first]):
            if len(chosen) <= MOST and all(_fair(one, other, reading) for other in chosen):
                chosen.append(one)
        best = max(best, chosen, key=len)
    return best


def _fair(one: Introduction, other: Introduction, reading: Reading) -> bool:
    return (
        apart(one, other, reading)
        and suits(one.words, other.name, other.gender)
        and suits(other.words, one.name, one.gender)
    )


def _speaks(one: Introduction, reading: Reading) -> bool:
    return any({*one.names} & {*source.names} for source in speakers(reading))
