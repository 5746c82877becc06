"""A reading in, "How many ...?", "When ...?" and "Which number completes this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    REPORTER,
    AnyQuestion,
    Attribution,
    Choice,
    Fact,
    FactKind,
    Modality,
    Numeric,
    Option,
    Reading,
    Section,
    ShortText,
    Skills,
    Span,
    Stance,
)
from quizgen.questions import difficulty
from quizgen.questions.claims import evidence_of, merged, printed_in, sources_of, speaker, untraceable
from quizgen.questions.dangling import dangling
from quizgen.questions.likeness import content_words, same_words, shared
from quizgen.questions.quantities import WEEKDAYS, kind_of_number, natural_order, tolerance_of
from quizgen.questions.wording import inside, opening, quoted, word_count

LEAST, MOST = 2, 3
_VAGUE = re.compile(r"\b(?:one|two|a|an|first|second|third|half|dozens?|hundreds|thousands|several|once|twice)\b", re.I)
_PLACE_NAME = re.compile(r"(?:[A-Z][\w’'.-]*)(?: (?:of|the|and|[A-Z][\w’'.-]*)){0,3}")
_RELATIVE = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last|next|this|ago|earlier|later|now|same)\b", re.I)
_WORDS_FOR = {FactKind.NUMBER: "number", FactKind.DATE: "date", FactKind.PLACE: "place"}


class FactQuestion:
    name = "fact"
    shape = "numeric"
    process = "L"
    most = 3
    worth = 0
    title = "A checkable detail"
    description = "Find a number, a date or a place, and see who gives it."

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        for fact in reading.facts:
            giver = _giver(fact, reading)
            if not _askable(fact, reading) or (fact.voice != REPORTER and giver is None):
                continue
            made = list(self._from_stem(fact, giver, reading))
            yield from made or self._from_cloze(fact, giver, reading, rng)

    def _from_stem(self, fact: Fact, giver: Attribution | None, reading: Reading) -> Iterator[AnyQuestion]:
        if content_words(fact.unit) & content_words("types kinds sorts parts forms times cases"):
            return  # "How many types did they examine of coral": the unit needs the words after it
        if not fact.stem or fact.kind is FactKind.PLACE or dangling(fact.stem.rstrip("?")) or _contested(fact, reading):
            return  # a place holds others and lies in others: only the article's own sentence has one right answer
        stem = fact.stem.rstrip("? ")
        if giver is not None:
            stem = f"{stem}, according to {inside(speaker(giver, reading), reading.article.text)}"
        stem += "?"
        if not 5 <= word_count(stem) <= 30 or same_words(_printed(fact, reading), stem):
            return
        rivals = _rivals(fact, stem, reading)
        if len(rivals) >= LEAST:
            yield self._choice(fact, stem, giver, rivals, reading)
        elif fact.kind is FactKind.NUMBER:
            yield self._written_number(fact, stem, giver, reading)

    def _from_cloze(
        self, fact: Fact, giver: Attribution | None, reading: Reading, rng: Random
    ) -> Iterator[AnyQuestion]:
        cloze = fact.cloze.strip().rstrip(".")
        if cloze.count("_____") != 1 or same_words(_printed(fact, reading), cloze) or _elliptic(cloze):
            return
        if not printed_in(cloze.replace("_____", fact.span.of(reading.article.text)), reading.article.text):
            return  # "last year" was made into "2018": good English, but no sentence from the article any more
        what = _WORDS_FOR[fact.kind]
        stem = rng.choice(
            [f"Which {what} completes this sentence from the article: {quoted(cloze)}?",
             f"In the article, which {what} stands in the gap: {quoted(cloze)}?"]
        )  # fmt: skip
        if not 8 <= word_count(stem) <= 30:
            return
        rivals = _rivals(fact, stem, reading)
        if len(rivals) >= LEAST:
            yield self._choice(fact, stem, giver, rivals, reading)
        elif fact.kind is FactKind.NUMBER:
            yield self._written_number(fact, stem, giver, reading)
        else:
            yield self._written(fact, stem, giver, reading)

    def _written(self, fact: Fact, stem: str, giver: Attribution | None, reading: Reading) -> ShortText:
        others = {_printed(f, reading) for f in reading.facts if f.kind is fact.kind and f.value != fact.value}
        key = _printed(fact, reading)
        return ShortText(
            id="",
            type=self.name,
            stem=stem,
            accepted=(key,),
            rivals=tuple(sorted(others - {key})),
            evidence=_evidence(fact, giver, reading),
            feedback=_lesson(giver, reading),
            difficulty=difficulty.rate(1, reading, stem, _evidence(fact, giver, reading), key=key),
            skills=Skills("L", "RI.1"),
            about=_about(fact),
        )

    def _written_number(self, fact: Fact, stem: str, giver: Attribution | None, reading: Reading) -> Numeric:
        printed, evidence = _printed(fact, reading), _evidence(fact, giver, reading)
        return Numeric(
            id="",
            type=self.name,
            stem=stem,
            value=float(fact.value),
            tolerance=tolerance_of(printed, float(fact.value), fact.approximate),
            unit="" if "_____" in stem else fact.unit,
            evidence=evidence,
            feedback=_lesson(giver, reading),
            difficulty=difficulty.rate(1, reading, stem, evidence, key=printed),
            skills=Skills("L", "RI.1"),
            about=_about(fact),
        )

    def _choice(self, fact: Fact, stem: str, giver: Attribution | None, rivals: list[Fact], reading: Reading) -> Choice:
        evidence = _evidence(fact, giver, reading)
        options = [Option(_printed(fact, reading), True, "Yes: this is what the evidence sentence gives.")]
        options += [Option(_printed(rival, reading), feedback=_elsewhere(rival, reading)) for rival in rivals]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(natural_order(options)),
            evidence=evidence,
            feedback=_lesson(giver, reading),
            difficulty=difficulty.rate(1, reading, stem, evidence, key=_printed(fact, reading), rivals=len(rivals)),
            skills=Skills("L", "RI.1"),
            about=_about(fact),
        )


def _about(fact: Fact) -> tuple[str, ...]:
    return (fact.id,) if fact.voice == REPORTER else (fact.id, fact.voice)


def _giver(fact: Fact, reading: Reading) -> Attribution | None:
    """The attribution that the detail stands in, when its source can be named in the stem."""
    found = next((a for a in reading.attributions if a.id == fact.voice), None)
    if found is None or found.doubt or found.negated or not found.source_ids or untraceable(found, reading):
        return None
    if (
        found.stance in (Stance.DENIES, Stance.DOUBTS, Stance.THREATENS, Stance.DEMANDS)
        or word_count(speaker(found, reading)) > 10
    ):
        return None
    return found


def _askable(fact: Fact, reading: Reading) -> bool:
    text = reading.article.text
    if fact.modality is not Modality.ACTUAL or reading.article.section_at(fact.span.start) is not Section.BODY:
        return False
    if fact.kind is FactKind.PLACE and not _PLACE_NAME.fullmatch(fact.span.of(text)):
        return False  # "Syria's capital yesterday" is no name of a place
    if fact.kind is FactKind.NUMBER:
        if not isinstance(fact.value, float | int) or (fact.unit and not re.fullmatch(r"[a-z][a-z -]*", fact.unit)):
            return False  # "Six Flags", "36 Quai des Orfevres", "450 °": part of a name, or no thing that is counted
        return not _VAGUE.fullmatch(_printed(fact, reading)) and fact.value not in (0, 1)
    return not _RELATIVE.search(fact.span.of(text))


def _printed(fact: Fact, reading: Reading) -> str:
    return (
        opening(" ".join(fact.span.of(reading.article.text).split()))
        if fact.kind is not FactKind.NUMBER
        else " ".join(fact.span.of(reading.article.text).split())
    )


def _evidence(fact: Fact, giver: Attribution | None, reading: Reading) -> tuple[Span, ...]:
    return merged([fact.sentence, *(evidence_of(giver, reading) if giver else ())])


def _contested(fact: Fact, reading: Reading) -> bool:
    """Does the article give another value of what seems to be the same thing? Then the stem has two answers."""
    asked = content_words(fact.stem)
    for other in reading.facts:
        if other.id == fact.id or other.kind is not fact.kind or other.value == fact.value:
            continue
        same_unit = bool(fact.unit) and content_words(other.unit) == content_words(fact.unit)
        told = other.stem or other.sentence.of(reading.article.text)
        near = shared(fact.stem, told) >= (0.35 if same_unit else 0.6)
        if near and asked and not (fact.kind is FactKind.NUMBER and fact.sentence == other.sentence and not same_unit):
            if fact.voice != REPORTER and other.voice not in (fact.voice, REPORTER) and _apart(fact, other, reading):
                continue  # the stem names its source, and the other value is somebody else's
            return True
    return False


def _apart(fact: Fact, other: Fact, reading: Reading) -> bool:
    mine = next((a for a in reading.attributions if a.id == fact.voice), None)
    theirs = next((a for a in reading.attributions if a.id == other.voice), None)
    return bool(mine and theirs and not {*mine.source_ids} & {*theirs.source_ids} and sources_of(theirs, reading))


def _rivals(fact: Fact, stem: str, reading: Reading) -> list[Fact]:
    """Other values of the same kind and measure in the article, nearest first, none in the stem or close to the key."""
    kept: list[Fact] = []
    text = reading.article.text
    for other in sorted(reading.facts, key=lambda f: abs(f.span.start - fact.span.start)):
        if other.id == fact.id or other.kind is not fact.kind or same_words(_printed(other, reading), stem):
            continue
        if any(_same_value(other, taken) for taken in (fact, *kept)) or _RELATIVE.search(other.span.of(text)):
            continue
        if fact.kind is FactKind.NUMBER and not _same_measure(fact, other, reading):
            continue
        if fact.kind is not FactKind.NUMBER and not _same_grain(fact, other, reading):
            continue
        kept.append(other)
    return kept[:MOST]


def _same_value(one: Fact, other: Fact) -> bool:
    if isinstance(one.value, str) or isinstance(other.value, str):
        return str(one.value).casefold() == str(other.value).casefold()
    return (
        abs(one.value - other.value) <= 0.15 * max(abs(one.value), abs(other.value))
        if (one.approximate or other.approximate)
        else one.value == other.value
    )


def _same_measure(fact: Fact, other: Fact, reading: Reading) -> bool:
    mine, theirs = (kind_of_number(_printed(f, reading), f.unit) for f in (fact, other))
    if mine != theirs or isinstance(fact.value, str) or isinstance(other.value, str):
        return False
    if _VAGUE.fullmatch(_printed(other, reading)) or not other.value or not fact.value:
        return False
    spelled = [not any(c.isdigit() for c in _printed(f, reading)) for f in (fact, other)]
    return spelled[0] == spelled[1] and 1 / 200 <= other.value / fact.value <= 200


def _same_grain(fact: Fact, other: Fact, reading: Reading) -> bool:
    """Weekdays with weekdays, years with years; places never from the same sentence (one may hold the other)."""
    mine, theirs = _printed(fact, reading), _printed(other, reading)
    if fact.kind is FactKind.PLACE:
        return fact.sentence != other.sentence and not content_words(mine) & content_words(theirs)
    if fact.sentence == other.sentence:
        return False
    return _grain(mine) == _grain(theirs)


def _grain(date: str) -> str:
    if date.casefold() in WEEKDAYS:
        return "weekday"
    return re.sub(r"\w", "x", re.sub(r"\d+", "9", re.sub(r"[A-Za-z]+", "A", date)))


def _elliptic(cloze: str) -> bool:
    return (not cloze[:1].isupper() and not cloze.startswith("_")) or cloze.count("“") != cloze.count("”")


def _elsewhere(rival: Fact, reading: Reading) -> str:
    sentence = " ".join(rival.sentence.of(reading.article.text).split())
    shown = _printed(rival, reading)
    if word_count(sentence) <= 35 and not re.search(r"[“”\"]", sentence):
        return f"{opening(shown)} stands in another sentence: {quoted(sentence)}"
    return f"{opening(shown)} stands elsewhere in the article, about something else."


def _lesson(giver: Attribution | None, reading: Reading) -> str:
    if giver is not None:
        return f"The article gives this on the word of {inside(speaker(giver, reading), reading.article.text)}."
    return "Go back to the sentence and check what exactly the detail belongs to."
