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
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import (
    sources_of,
    speaker,
    untraceable,
)
from quizgen.questions.dangling import dangling
from quizgen.questions.days import ways_to_write
from quizgen.questions.evidence import evidence_of, merged, whole_sentences
from quizgen.questions.gaps import gapped
from quizgen.questions.likeness import content_words, same_words, shared
from quizgen.questions.quantities import WEEKDAYS, hedged, kind_of_number, natural_order, ruled_out, tolerance_of
from quizgen.questions.wording import GAP, inside, opening, quoted, word_count
from quizgen.questions.worth import commonplace, second_hand, set_against_another, weighty

LEAST, MOST = 2, 3
#: Gaps are taken from the top of the article, where the news is.
MOST_GAPS = 8
_AGE = re.compile(
    rf"{GAP}(?:[ -]years?[ -]olds?| ?,)|\b(?:aged|age|numbered?|No\.?|page|pp?\.|article|section|chapter|flight) {GAP}",
    re.I,
)
_VAGUE = re.compile(
    r"\b(?:one|two|three|a|an|first|second|third|half|dozens?|hundreds|thousands|several|once|twice)\b", re.I
)
_PLACE_NAME = re.compile(r"(?:[A-Z][\w’'.-]*)(?: (?:of|the|and|[A-Z][\w’'.-]*)){0,3}")
_RELATIVE = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last|next|this|ago|earlier|later|now|same)\b", re.I)
#: What is asked of a measure or in another unit beside the gap: "_____ (195 kilometers per hour)", "at least _____".
_GIVEN_AWAY = re.compile(rf"{GAP}[^.;]{{0,25}}\([^)]*\d|\([^)]*{GAP}|\b\d+ to \d+ (?:margin|majority)", re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:about|around|nearly|almost|some|roughly|approximately|over|under|at (?:least|most)|up to"
    r"|an estimated|(?:more|less|fewer) than|close to|as (?:many|much|few) as)\s+",
    re.IGNORECASE,
)
#: A question for a weekday says so much of what happened that it cannot be anything else.
LEAST_OF_A_DAY = 8
_SCALE = re.compile(r"dozen|hundred|thousand|(?:m|b|tr)illion", re.IGNORECASE)
_PRONOUNS = frozenset("he she him his her hers it its they them their theirs".split())
_WORDS_FOR = {FactKind.NUMBER: "number", FactKind.DATE: "date", FactKind.PLACE: "place"}


class FactQuestion(QuestionType):
    name = "fact"
    shape = "numeric"
    process = "L"
    most = 3
    title = "A checkable detail"
    description = "Find a number, a date or a place, and see who gives it."
    nature = Nature(key_once=True, most_in_common=2)

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        gaps = 0
        for fact in sorted(reading.facts, key=lambda f: f.span):
            if not _worth_asking(fact, reading):
                continue
            giver = _giver(fact, reading)
            plain = fact.modality is Modality.ACTUAL and (fact.voice == REPORTER or giver is not None)
            made = list(self._from_stem(fact, giver, reading)) if plain else []
            if not made and gaps < MOST_GAPS:
                made = list(self._from_gap(fact, giver, reading, rng))
                gaps += len(made)
            yield from made

    def _from_stem(self, fact: Fact, giver: Attribution | None, reading: Reading) -> Iterator[AnyQuestion]:
        if content_words(fact.unit) & content_words("types kinds sorts parts forms times cases"):
            return  # "How many types did they examine of coral": the unit needs the words after it
        if re.search(r"\bdid (?:\S+ )+?\w+[^e\W]ed\b\W*$", fact.stem):
            return  # "How many hectares did the butterflies occupied?"
        if not fact.stem or fact.kind is FactKind.PLACE or dangling(fact.stem.rstrip("?")) or _contested(fact, reading):
            return  # a place holds others and lies in others: only the article's own sentence has one right answer
        stem = hedged(fact.stem.rstrip("? "), fact.approximate)
        if giver is not None:
            stem = f"{stem}, according to {inside(speaker(giver, reading), reading.article.text)}"
        stem += "?"
        if _grain(_printed(fact, reading)) == "weekday" and word_count(fact.stem) < LEAST_OF_A_DAY:
            return  # "On which day did Lund start?"
        if not 5 <= word_count(stem) <= 30 or same_words(_printed(fact, reading), stem):
            return
        rivals = _rivals(fact, stem, reading)
        if len(rivals) >= LEAST:
            yield self._choice(fact, stem, giver, rivals, reading)
        elif fact.kind is FactKind.NUMBER:
            yield from self._written_number(fact, stem, giver, reading)
        elif _grain(_printed(fact, reading)) != "weekday":
            yield self._written(fact, stem, giver, reading)

    def _from_gap(self, fact: Fact, giver: Attribution | None, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        if not fact.cloze:
            return  # the sentence goes on with a quotation, is cut short or gives the detail twice
        printed = gapped(fact.sentence, _unhedged(fact, reading), reading) if _voice_within(fact, reading) else ""
        if re.search(rf"{GAP}[’']s|\bthe {GAP}", printed) and fact.kind is FactKind.DATE:
            return
        if not printed or same_words(_printed(fact, reading), printed) or _AGE.search(printed):
            return
        if _leans(printed) or (_SCALE.fullmatch(_printed(fact, reading)) and f"a {GAP}" in printed):
            return  # "punished him in _____"; "more than a _____ dollars"
        if fact.value == 100 and fact.unit == "percent":
            return  # "100 percent American" counts nothing
        told = fact.sentence.of(reading.article.text)
        if set_against_another(fact, told, reading):
            return
        if re.search(r"\bborn\b", told):
            return
        if fact.kind is FactKind.NUMBER and not weighty(fact, _printed(fact, reading), told):
            return  # "the same four ports"
        if re.search(rf"\ban? {GAP}", printed):
            return  # "over a _____ pairs"
        if _GIVEN_AWAY.search(printed) or fact.kind is FactKind.PLACE:
            return  # of places it seldom happens that more than one could fit
        if _printed(fact, reading).casefold() in WEEKDAYS:
            return  # which day of the week it was is seldom worth a gap
        what = _WORDS_FOR[fact.kind]
        stem = rng.choice(
            [f"Which {what} belongs in the gap in this sentence from the article: {printed}?",
             f"Which {what} completes this sentence from the article: {printed}?"]
        )  # fmt: skip
        rivals = _rivals(fact, stem, reading)
        if len(rivals) >= LEAST:
            yield self._choice(fact, stem, giver, rivals, reading)
        elif fact.kind is FactKind.NUMBER:
            yield from self._written_number(fact, stem, giver, reading)
        elif len(_ways_to_write(fact, reading)) > 1:
            yield self._written(fact, stem, giver, reading)

    def _written(self, fact: Fact, stem: str, giver: Attribution | None, reading: Reading) -> ShortText:
        others = {_printed(f, reading) for f in reading.facts if f.kind is fact.kind and f.value != fact.value}
        key = _printed(fact, reading)
        return ShortText(
            id="",
            type=self.name,
            stem=stem,
            accepted=_ways_to_write(fact, reading),
            rivals=tuple(sorted(others - {*_ways_to_write(fact, reading)})),
            evidence=_evidence(fact, giver, reading),
            feedback=_lesson(giver, reading),
            difficulty=difficulty.rate(1, reading, stem, _evidence(fact, giver, reading), key=key),
            skills=Skills("L", "RI.1"),
            about=_about(fact),
        )

    def _written_number(self, fact: Fact, stem: str, giver: Attribution | None, reading: Reading) -> Iterator[Numeric]:
        printed, evidence = _printed(fact, reading), _evidence(fact, giver, reading)
        if kind_of_number(printed, fact.unit) == "money" and not float(fact.value).is_integer():
            return  # a field for "dollars" takes no cents: the key of "$23.50" would read "23.5 dollars"
        yield Numeric(
            id="",
            type=self.name,
            stem=stem,
            value=float(fact.value),
            tolerance=tolerance_of(printed, float(fact.value), fact.approximate),
            unit=_unit_to_write(fact, stem, printed),
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


def _leans(printed: str) -> bool:
    """Does a "him" or "their" in the sentence mean somebody whom only the sentence before names?"""
    inner = re.sub(r"‘[^’]*’", " … ", printed.strip("“”"))
    return dangling(inner).casefold() in _PRONOUNS


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


def _worth_asking(fact: Fact, reading: Reading) -> bool:
    text = reading.article.text
    if reading.article.section_at(fact.span.start) is not Section.BODY:
        return False
    if fact.kind is FactKind.PLACE and not _PLACE_NAME.fullmatch(fact.span.of(text)):
        return False  # "Syria's capital yesterday" is no name of a place
    if fact.kind is FactKind.NUMBER:
        if not isinstance(fact.value, float | int) or (fact.unit and not re.fullmatch(r"[a-z][a-z -]*", fact.unit)):
            return False  # "Six Flags", "36 Quai des Orfevres", "450 °": part of a name, or no thing that is counted
        if second_hand(fact.sentence.of(text)) or commonplace(fact):
            return False
        return not _VAGUE.fullmatch(_printed(fact, reading)) and fact.value not in (0, 1)
    return not _RELATIVE.search(fact.span.of(text))


def _voice_within(fact: Fact, reading: Reading) -> bool:
    """Does the sentence that is to be quoted hold the one by whose word the detail is given?"""
    giver = next((a for a in reading.attributions if a.id == fact.voice), None)
    if giver is None:
        return fact.voice == REPORTER
    return not untraceable(giver, reading) and any(span.overlaps(fact.sentence) for span in giver.evidence)


def _unit_to_write(fact: Fact, stem: str, printed: str) -> str:
    """The unit beside the field: none where the sentence with the gap prints it already."""
    if GAP not in stem:
        return fact.unit
    swallowed = re.search(r"[%£$€¥]|\b(?:per ?cent|dollars?|pounds?|euros?)\b", printed)
    return fact.unit if swallowed else ""


def _ways_to_write(fact: Fact, reading: Reading) -> tuple[str, ...]:
    printed = _printed(fact, reading)
    return ways_to_write(printed) if fact.kind is FactKind.DATE else (printed,)


def _unhedged(fact: Fact, reading: Reading) -> Span:
    """The detail without the "about" or "at least" before it, which stays in the sentence."""
    hedge = _HEDGED.match(fact.span.of(reading.article.text)) if fact.kind is FactKind.NUMBER else None
    return Span(fact.span.start + hedge.end(), fact.span.end) if hedge else fact.span


def _printed(fact: Fact, reading: Reading) -> str:
    printed = " ".join(_unhedged(fact, reading).of(reading.article.text).split())
    return printed if fact.kind is FactKind.NUMBER else opening(printed)


def _evidence(fact: Fact, giver: Attribution | None, reading: Reading) -> tuple[Span, ...]:
    return merged([whole_sentences(fact.sentence, reading.article), *(evidence_of(giver, reading) if giver else ())])


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
        if fact.kind is FactKind.NUMBER and ruled_out(_number(other), _number(fact), stem):
            continue
        kept.append(other)
        if len(kept) == MOST:
            break
    return kept


def _number(fact: Fact) -> float:
    return float(fact.value) if not isinstance(fact.value, str) else 0.0


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
    if _unit_word(fact, reading) != _unit_word(other, reading) and mine not in ("count", "year", "money", "percent"):
        return False  # feet among miles are no rivals
    spelled = [not any(c.isdigit() for c in _printed(f, reading)) for f in (fact, other)]
    return spelled[0] == spelled[1] and 1 / 200 <= other.value / fact.value <= 200


def _unit_word(fact: Fact, reading: Reading) -> str:
    """The last word of the unit, without its plural: "miles" and "mile" are one."""
    said = f"{_printed(fact, reading)} {fact.unit}".casefold()
    found = re.search(r"([a-z]+?)s?[^a-z]*$", said)
    return str(found.group(1)) if found else ""


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
    return re.sub(r"\d+", lambda figure: "9" * len(figure.group().zfill(2)), re.sub(r"[A-Za-z]+", "A", date))


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
