"""A reading in, "Which two sources give different accounts of ...?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Link, LinkKind, Option, Reading, Skills, Source
from quizgen.questions import difficulty
from quizgen.questions.base import QuestionType
from quizgen.questions.claims.claims import claim, sources_of, speaker, untraceable, usable, usables
from quizgen.questions.claims.evidence import evidence_of, merged
from quizgen.questions.claims.said import said_sentence
from quizgen.questions.claims.sameness import also_says, in_conflict, same_claim
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.wording import inside, listed, opening, word_count
from quizgen.questions.numbers.two_figures import figure_of
from quizgen.questions.sources.kinship import kin
from quizgen.questions.sources.speakers import clear_source

LEAST, MOST = 2, 3
#: "The number given by survivors was 110, the charity said": it is theirs, and not the charity's.
_PASSED_ON = re.compile(r"(?:the |its )?\w+ given by ")


class Conflict(QuestionType):
    name = "conflict"
    shape = "choice"
    process = "E"
    most = 2
    title = "Conflicting accounts"
    description = "Find which sources disagree, and about what."

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for link in reading.links:
            if link.kind is LinkKind.SUPPORTS:
                continue
            yield from self._two_figures(link, reading, rng)
            one, other = _side(link.a, reading), _side(link.b, reading)
            if one is None or other is None or not _two_sides(one, other, reading):
                continue
            yield from self._which_pair(link, one, other, reading, rng)
            yield from self._about_what(link, one, other, reading, rng)

    def _which_pair(
        self, link: Link, one: Attribution, other: Attribution, reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        if len(one.source_ids) != 1 or len(other.source_ids) != 1 or not _fit_topic(link.topic):
            return
        if any(_PASSED_ON.match(claim(side)) for side in (one, other)):
            return
        stem = rng.choice(
            [
                f"Which two sources give different accounts of {link.topic}?",
                f"Which two sources disagree about {link.topic}?",
            ]
        )
        sides = [sources_of(one, reading)[0], sources_of(other, reading)[0]]
        outsiders = _outsiders(one, other, reading)
        pairs = [(side, outsider) for side in sides for outsider in outsiders] + list(combinations(outsiders, 2))
        rng.shuffle(pairs)
        options = [Option(_pair(sides, reading), True, "Yes: what these two say cannot both be so.")]
        used: list[str] = []
        for pair in pairs:
            if sum(used.count(source.id) for source in pair) > 1:
                continue
            used += [source.id for source in pair]
            outsider = next(source for source in pair if source not in sides)
            note = f"The article reports nothing from {inside(outsider.name, reading.article.text)} about this."
            options.append(Option(_pair(list(pair), reading), feedback=note))
        if len(options) > LEAST:
            yield self._question(stem, options[: MOST + 1], link, one, other, reading)

    def _about_what(
        self, link: Link, one: Attribution, other: Attribution, reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        if not link.topic.startswith("whether ") or not _fit_topic(link.topic):
            return
        text = reading.article.text
        first, second = (inside(speaker(a, reading), text) for a in (one, other))
        stem = rng.choice(
            [
                f"About what do {first} and {second} disagree?",
                f"On what do the accounts of {first} and {second} differ?",
            ]
        )
        if word_count(stem) > 30:
            return
        both = {*one.source_ids, *other.source_ids}
        options = [Option(opening(link.topic), True, "Yes: on this, the two accounts cannot both be so.")]
        for rival in usables(reading):
            topic = claim(rival)
            if rival.form is not ContentForm.CLAUSE or rival.id in (link.a, link.b) or word_count(topic) > 25:
                continue
            if (
                same_claim(topic, link.topic)
                or _disputed_by(both, rival, reading)
                or _both_speak(one, other, topic, reading)
            ):
                continue
            if any(same_claim(topic, option.text) for option in options):
                continue
            note = f"Only one account of this is given: {inside(said_sentence(rival, reading), text)}."
            options.append(Option(opening(f"whether {topic}"), feedback=note))
        key, *rest = options
        rng.shuffle(rest)
        if len(rest) >= LEAST:
            yield self._question(stem, [key, *rest[:MOST]], link, one, other, reading)

    def _two_figures(self, link: Link, reading: Reading, rng: Random) -> Iterator[Choice]:
        """Where two give different numbers, the two are enough: which figure is whose?"""
        later, earlier = (next((a for a in reading.attributions if a.id == id), None) for id in (link.a, link.b))
        if later is None or earlier is None or not link.topic.startswith("how many ") or not _fit_topic(link.topic):
            return
        if not _two_sides(later, earlier, reading) or not all(_heard(one, reading) for one in (later, earlier)):
            return
        (first, one), (second, other) = figure_of(earlier, reading), figure_of(later, reading)
        if not first or not second or first == second or one.casefold() == other.casefold():
            return
        stem = rng.choice(
            [
                f"What figures does the article give for {link.topic}?",
                f"Which figures does the article give for {link.topic}?",
            ]
        )
        told = f"Go back to both sentences: {one} gave {first}, and {other} gave {second}."
        options = [
            Option(
                opening(f"{first} from {one} and {second} from {other}"), True, "Yes: each gave one of the figures."
            ),
            Option(opening(f"{second} from {one} and {first} from {other}"), feedback=told),
            Option(opening(f"{first} from both {one} and {other}"), feedback=told),
            Option(opening(f"{second} from both {one} and {other}"), feedback=told),
        ]
        yield self._question(stem, options, link, later, earlier, reading)

    def _question(
        self, stem: str, options: list[Option], link: Link, one: Attribution, other: Attribution, reading: Reading
    ) -> Choice:
        evidence = merged([*evidence_of(one, reading), *evidence_of(other, reading)])
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="The article reports both accounts. When sources differ, look for a third one before you decide.",
            difficulty=difficulty.rate(
                3, reading, stem, evidence, resolved=one.resolved_reference, negation=link.kind is LinkKind.DENIES
            ),
            skills=Skills("E", "RI.8.9", 3, "M"),
            about=(one.id, other.id),
        )


def _heard(one: Attribution, reading: Reading) -> bool:
    """Is it certain who gives the figure?"""
    return bool(one.source_ids) and bool(one.evidence) and not untraceable(one, reading) and clear_source(one, reading)


def _side(id: str, reading: Reading) -> Attribution | None:
    found = next((a for a in reading.attributions if a.id == id), None)
    if found is None or found.doubt or found.negated or not found.source_ids or not found.evidence:
        return None
    return found if usable(found, reading) or found.content_resolved else None


def _two_sides(one: Attribution, other: Attribution, reading: Reading) -> bool:
    return not any(kin(a, b) for a in sources_of(one, reading) for b in sources_of(other, reading))


def _fit_topic(topic: str) -> bool:
    return 2 <= word_count(topic) <= 22 and not dangling(topic)


def _pair(sources: list[Source], reading: Reading) -> str:
    text = reading.article.text
    names = sorted((source.name for source in sources), key=str.casefold)
    return opening(listed([names[0], *(inside(name, text) for name in names[1:])]))


def _outsiders(one: Attribution, other: Attribution, reading: Reading) -> list[Source]:
    """Sources that are quoted, but on neither side's subject."""
    topic = [claim(a) for a in (one, other) if claim(a)]
    sides = [*sources_of(one, reading), *sources_of(other, reading)]
    found: list[Source] = []
    for attribution in reading.attributions:
        for source in sources_of(attribution, reading):
            if any(kin(source, side) for side in (*sides, *found)) or attribution.doubt or word_count(source.name) > 8:
                continue
            if not any(also_says(source, text, reading) for text in topic) and not _linked(source, one, other, reading):
                found.append(source)
    return found


def _linked(source: Source, one: Attribution, other: Attribution, reading: Reading) -> bool:
    return any(
        source.id in attribution.source_ids
        and (in_conflict(attribution, one, reading) or in_conflict(attribution, other, reading))
        for attribution in reading.attributions
    )


def _disputed_by(both: set[str], rival: Attribution, reading: Reading) -> bool:
    """Do the two sides disagree about the rival topic too?"""
    return any(not both.isdisjoint(a.source_ids) and in_conflict(rival, a, reading) for a in reading.attributions)


def _both_speak(one: Attribution, other: Attribution, topic: str, reading: Reading) -> bool:
    return all(any(also_says(s, topic, reading) for s in sources_of(side, reading)) for side in (one, other))
