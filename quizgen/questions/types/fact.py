"""A reading in, "How many ...?", "When ...?" and "Which number completes this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
    Skills,
    Span,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.checks.evidence import numbers_in_text
from quizgen.questions.claims import speaker
from quizgen.questions.evidence import evidence_of, merged, whole_sentences
from quizgen.questions.gaps import gapped
from quizgen.questions.glossary.places import neighbours, places_in
from quizgen.questions.likeness import same_words
from quizgen.questions.main_details import giver_of, main_details, sayable, stands_alone, voice_within, weight_of
from quizgen.questions.printed import grain, measure, printed, with_conversion
from quizgen.questions.quantities import hedged, natural_order, tolerance_of
from quizgen.questions.rival_values import Rival, rivals_of
from quizgen.questions.wording import GAP, inside, word_count
from quizgen.questions.worth import set_against_another, weighty

LEAST = 2
LONGEST_SENTENCE = 34
#: A number of the sentence that comes so near to the one that is asked for gives it away.
CLOSE = 0.15
#: What the words around the gap say of it: "_____ years old", "page _____", "_____ (195 kilometres per hour)", "the
#: _____", "_____'s", "_____-seat", "_____ of the 42": it is given away, or it is no number to ask for.
_GIVEN_AWAY = re.compile(
    rf"{GAP}[^.;]{{0,25}}\([^)]*\d|\([^)]*{GAP}|\b\d+ to \d+ (?:margin|majority)|{GAP}[ -]years?[ -]olds?"
    rf"|\b(?:aged|age|numbered?|No\.?|page|pp?\.|article|section|chapter|flight|by|top|latest) {GAP} ?(?:[,;.”]|$)(?<!by {GAP}”)"
    rf"|\b(?:the|these|those|all|other|his|her|their|its) {GAP} (?!per|%|million|billion)\w+s\b|{GAP}[’'-]|[-*x/×] ?{GAP}"
    rf"|{GAP} (?:to|or|and|out of|of the) [\d£$€_]|\d(?:%| percent| per cent)? (?:to|or|and|-) {GAP}|{GAP} ?[*x×/]"
    rf"|\b(?:between|from) [^,.;]{{1,40}} (?:and|to) (?:\w+ ){{0,3}}{GAP}|\b(?:between|from) {GAP}|[.!?’]\W*--\w",
    re.IGNORECASE,
)
#: "Ana Reyes, _____, said": a number without the thing that is counted.
_BARE = re.compile(rf"{GAP} ?(?:[,;.”]|(?:and|but|while|as|when)\b)")
_SCALE = re.compile(r"dozen|hundred|thousand|(?:m|b|tr)illion", re.IGNORECASE)
#: A question for a weekday says so much of what happened that it cannot be anything else.
LEAST_OF_A_DAY = 8
_WORDS_FOR = {FactKind.NUMBER: "number", FactKind.DATE: "date", FactKind.PLACE: "place"}


class FactQuestion(QuestionType):
    name = "fact"
    shape = "choice"
    process = "L"
    most = 3
    title = "A checkable detail"
    description = "Find a number, a date or a place, and see who gives it."
    nature = Nature(key_once=True, most_in_common=2)

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        for fact in main_details(reading):
            giver = giver_of(fact, reading)
            plain = fact.modality is Modality.ACTUAL and (fact.voice == REPORTER or giver is not None)
            stems = [*(_stems(fact, giver, reading) if plain else ()), *_gaps(fact, reading, rng)]
            stems += _told_gaps(fact, reading) if not stems and plain else ()
            for stem in stems[:1]:
                yield from self._asked(fact, stem, giver, reading, rng)

    def _asked(
        self, fact: Fact, stem: str, giver: Attribution | None, reading: Reading, rng: Random
    ) -> Iterator[AnyQuestion]:
        rivals = rivals_of(fact, stem, reading, rng)
        if len(rivals) >= LEAST:
            yield self._choice(fact, stem, giver, rivals, reading)
        elif fact.kind is FactKind.NUMBER and GAP not in stem and measure(fact, reading) not in ("money", "percent"):
            yield self._written(fact, stem, giver, reading)

    def _written(self, fact: Fact, stem: str, giver: Attribution | None, reading: Reading) -> Numeric:
        key, evidence = printed(fact, reading), _evidence(fact, giver, reading)
        return Numeric(
            id="",
            type=self.name,
            stem=stem,
            value=float(fact.value),
            tolerance=tolerance_of(key, float(fact.value), fact.approximate),
            unit=fact.unit,
            evidence=evidence,
            feedback=_lesson(giver, reading),
            difficulty=difficulty.rate(1, reading, stem, evidence, key=key),
            skills=Skills("L", "RI.1"),
            about=_about(fact),
        )

    def _choice(
        self, fact: Fact, stem: str, giver: Attribution | None, rivals: Sequence[Rival], reading: Reading
    ) -> Choice:
        key, evidence = printed(fact, reading), _evidence(fact, giver, reading)
        options = [Option(key, True, "Yes: this is what the evidence sentence gives.")]
        options += [Option(rival.text, feedback=rival.feedback) for rival in rivals]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(natural_order(options)),
            evidence=evidence,
            feedback=_lesson(giver, reading),
            difficulty=difficulty.rate(1, reading, stem, evidence, key=key, rivals=len(rivals)),
            skills=Skills("L", "RI.1"),
            about=_about(fact),
        )


def _stems(fact: Fact, giver: Attribution | None, reading: Reading) -> Iterator[str]:
    """The natural question about the detail, with its source."""
    for ready in sayable(fact, reading):
        stem = hedged(ready, fact.approximate)
        if stem != ready and not stem.startswith("About"):
            continue  # "More than how many claims does the council face" is no plain English
        if re.search(r"\d{4}", printed(fact, reading)) and fact.kind is FactKind.DATE:
            stem = re.sub(r"^(?:In which month|On which date)\b", "When", stem)  # "December 2003" is more than a month
        key = printed(fact, reading)
        if fact.kind is FactKind.DATE and not _fair_date(fact, ready, reading) and not _news(fact, reading):
            continue
        if giver is not None:
            names = [name for id in giver.source_ids for name in reading.source(id).names]
            if any(same_words(name, stem) for name in names):
                continue  # "How many days did Lund take off, according to Lund?"
            stem = f"{stem}, according to {inside(speaker(giver, reading), reading.article.text)}"
        if grain(key) == "weekday" and word_count(ready) < LEAST_OF_A_DAY:
            continue  # "On which day did Lund start?"
        if not 5 <= word_count(stem) <= 30 or same_words(key, stem):
            continue
        if stands_alone(f"{ready}?", reading):
            yield f"{stem}?"


def _news(fact: Fact, reading: Reading) -> bool:
    """Is it the day of the news itself, which the first paragraph tells?"""
    return grain(printed(fact, reading)) == "weekday" and reading.article.body[0].contains(fact.span)


def _gaps(fact: Fact, reading: Reading, rng: Random) -> Iterator[str]:
    """The article's own sentence without the detail, where it can be read by itself and does not give it away."""
    if not fact.cloze or not voice_within(fact, reading):
        return  # the sentence goes on with a quotation, is cut short or gives the detail twice
    sentence = gapped(fact.sentence, with_conversion(fact, reading), reading, longest=LONGEST_SENTENCE)
    if not sentence or not _fair(fact, sentence, reading):
        return
    what = _asked_for(fact, reading)
    stem = rng.choice(
        [f"Which {what} belongs in the gap in this sentence from the article: {sentence}?",
         f"Which {what} completes this sentence from the article: {sentence}?"]
    )  # fmt: skip
    if stands_alone(stem, reading):
        yield stem


def _told_gaps(fact: Fact, reading: Reading) -> Iterator[str]:
    """The clause that holds the detail, told with the names that the article's own "it" or "he" stands for."""
    key = printed(fact, reading)
    for statement in reading.statements:
        told = statement.text
        if not statement.span.contains(fact.span) or fact.voice != REPORTER or not 8 <= word_count(told) <= 30:
            continue
        if len(re.findall(rf"(?<![\w.,]){re.escape(key)}(?![\w%]|[.,]\d)", told)) != 1 or re.search(r"[“”\"(]", told):
            continue
        gap = re.sub(rf"(?<![\w.,]){re.escape(key)}(?![\w%]|[.,]\d)", GAP, told)
        stem = f"Which {_asked_for(fact, reading)} belongs in the gap, according to the article: “{gap}”?"
        if _fair(fact, f"“{gap}”", reading) and stands_alone(stem, reading):
            yield stem
            return


def _asked_for(fact: Fact, reading: Reading) -> str:
    """What belongs in the gap: a sum, a year, a day."""
    if fact.kind is not FactKind.DATE:
        return "sum" if measure(fact, reading) == "money" else _WORDS_FOR[fact.kind]
    key = printed(fact, reading)
    return "day" if grain(key) == "weekday" else "year" if key.isdigit() else "month" if key.isalpha() else "date"


def _fair(fact: Fact, sentence: str, reading: Reading) -> bool:
    """Is the detail worth a gap, and not shown by what is left of the sentence?"""
    if same_words(printed(fact, reading), sentence) or _GIVEN_AWAY.search(sentence):
        return False
    if fact.kind is FactKind.NUMBER:
        return _fair_number(fact, sentence, reading)
    if fact.kind is FactKind.PLACE:
        return _fair_place(fact, sentence, reading)
    return _fair_date(fact, sentence, reading)


def _fair_number(fact: Fact, sentence: str, reading: Reading) -> bool:
    """Is it a number to be asked for, in a sentence that does not show how large it must be?"""
    told, key = fact.sentence.of(reading.article.text), printed(fact, reading)
    if _SCALE.fullmatch(key) or (fact.value == 100 and fact.unit == "percent"):
        return False  # "more than a _____ dollars"; "100 percent American" counts nothing
    beside = [n for n in numbers_in_text(sentence) if n and abs(n - float(fact.value)) <= CLOSE * float(fact.value)]
    if beside:
        return False  # "rose to _____ before closing at $53.03"
    if measure(fact, reading) == "count" and _BARE.search(sentence):
        return False
    return weighty(fact, key, told) and not set_against_another(fact, told, reading)


#: When something was is a side detail more often than how much it was.
LEAST_OF_A_DATE = 2.5
#: "House prices fell in _____": the month of a monthly figure, which nobody needs to remember.
_MONTHLY = re.compile(
    r"%|\bper ?cent|\b(?:rose|rise|fell|fall|grew|growth|figures?|rate|sales|prices?|index|output|quarter|half|months?)\b"
)
#: "in _____, a city of the north", "the _____ suburb", "in the western _____": more about the place than its name.
_BESIDE_A_PLACE = re.compile(rf"{GAP}(?:,| [A-Z]|[’'-]| \w*(?:city|town|area|state|suburb|region|province|office|court)\b)|\b(?:the|[A-Z]\w+|\w+ern) {GAP}")
#: "the Indonesian stock exchange in _____"
_NATIONAL = re.compile(r"\b[A-Z]\w+(?:ian|ean|ish|ese|ench|utch|reek|qi|li|ani)\b|\b(?:German|Welsh|Swiss|Thai|Czech|American)s?\b")
#: What comes more often is the place of the whole report.
MOST_NAMED = 2
_AHEAD = re.compile(r"\b(?:will|would|due|expected|plans?|planned|until|by|set to|aims?|targets?|scheduled)\b", re.IGNORECASE)


def _fair_date(fact: Fact, sentence: str, reading: Reading) -> bool:
    """Not a weekday, nor the month of a monthly figure, nor the year that the whole report is about.

    """
    if re.search(rf"{GAP}[’']s|\bthe {GAP}", sentence):
        return False
    key = printed(fact, reading)
    if grain(key) == "weekday" or (key.isalpha() and _MONTHLY.search(sentence)):
        return False
    if not _AHEAD.search(sentence) and weight_of(fact, reading) < LEAST_OF_A_DATE:
        return False
    year = re.search(r"\d{4}", key)
    return year is None or not _of_now(int(year.group()), reading) or bool(_AHEAD.search(sentence))


def _fair_place(fact: Fact, sentence: str, reading: Reading) -> bool:
    """A place that the article names but once or twice, in a sentence that names no other beside it."""
    key, text = printed(fact, reading), reading.article.text
    often = len(re.findall(rf"\b{re.escape(key)}\b", text)) > MOST_NAMED
    headed = same_words(key, reading.article.headline)
    alone = not places_in(sentence) and not _NATIONAL.search(sentence) and not _BESIDE_A_PLACE.search(sentence)
    return not often and not headed and alone and bool(neighbours(key))


def _of_now(year: int, reading: Reading) -> bool:
    """Is it the latest year that the article prints, or one that comes back again and again?"""
    years = [int(found) for found in re.findall(r"\b(?:1[5-9]|20)\d\d\b", reading.article.text)]
    return year >= max(years, default=year) or years.count(year) > 2


def _about(fact: Fact) -> tuple[str, ...]:
    return (fact.id,) if fact.voice in ("", REPORTER) else (fact.id, fact.voice)


def _evidence(fact: Fact, giver: Attribution | None, reading: Reading) -> tuple[Span, ...]:
    return merged([whole_sentences(fact.sentence, reading.article), *(evidence_of(giver, reading) if giver else ())])


def _lesson(giver: Attribution | None, reading: Reading) -> str:
    if giver is not None:
        return f"The article gives this on the word of {inside(speaker(giver, reading), reading.article.text)}."
    return "Go back to the sentence and check what exactly the detail belongs to."
