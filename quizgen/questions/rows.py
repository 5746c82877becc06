"""A reading in, statements that are provably true or false according to the article out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import (
    REPORTER,
    Attribution,
    ContentForm,
    Fact,
    FactKind,
    Modality,
    Reading,
    Row,
    Section,
    Span,
    Stance,
    Statement,
    Verdict,
)
from quizgen.questions.claims import (
    claim,
    evidence_of,
    said_sentence,
    same_claim,
    sources_of,
    speaker,
    told_in,
    untraceable,
    usables,
)
from quizgen.questions.dangling import dangling
from quizgen.questions.distractors import presentable
from quizgen.questions.kinship import betrays
from quizgen.questions.likeness import numbers
from quizgen.questions.quantities import kind_of_number
from quizgen.questions.wording import inside, opening, sentences, word_count

LONGEST_ROW = 30
#: A plain count: a space before it, a lower-case word after it; no hedge, year, model number or date.
_COUNT = re.compile(r"(?<= )(\d{1,3}(?:,\d{3})+|\d{2,6})(?= (?!January|February)[a-z]{3,})")
_HEDGED = re.compile(
    r"\b(?:about|around|nearly|almost|least|most|than|over|up to|some|approximately|roughly|under|below|above|only|by"
    r"|in|since|until|from|between|estimated|number|page|aged?|under)\s*$",
    re.IGNORECASE,
)


class Proven:
    """A row with the records that prove its verdict."""

    def __init__(self, row: Row, about: tuple[str, ...]) -> None:
        self.row, self.about = row, about

    def clashes(self, other: Proven) -> bool:
        return bool({*self.about} & {*other.about}) or same_claim(self.row.text, other.row.text)


def _row(text: str, verdict: Verdict, feedback: str, evidence: tuple[Span, ...] = ()) -> Row | None:
    text = opening(text.strip())
    if dangling(text) or not 5 <= word_count(text) <= LONGEST_ROW:
        return None
    return Row(text if text.endswith((".", "”", "?")) else f"{text}.", verdict, feedback, evidence)


def _tellable(reading: Reading) -> Iterator[Attribution]:
    for attribution in usables(reading):
        if attribution.form is not ContentForm.CLAUSE or untraceable(attribution, reading):
            continue
        sources = sources_of(attribution, reading)
        if all(presentable(s) for s in sources) and not any(betrays(claim(attribution), s) for s in sources):
            yield attribution


def true_rows(reading: Reading) -> Iterator[Proven]:
    for attribution in _tellable(reading):
        note = "True: the article reports this claim and its source."
        row = _row(said_sentence(attribution, reading), Verdict.TRUE, note, evidence_of(attribution, reading))
        if row:
            yield Proven(row, (attribution.id,))
    for statement in reading.statements:
        row = _row(statement.text, Verdict.TRUE, "True: the reporter states this.", (statement.span,))
        if row and _plain(statement, reading):
            held = tuple(fact.id for fact in reading.facts if statement.span.contains(fact.span))
            yield Proven(row, (statement.id, *held))


def _plain(statement: Statement, reading: Reading) -> bool:
    """May the reporter's statement stand as a row? It must be one sentence of the body that nobody is quoted in."""
    return (
        reading.article.section_at(statement.span.start) is Section.BODY
        and len(sentences(statement.text)) == 1
        and not re.search(r"[“”\"]", statement.text)
        and not any(e.overlaps(statement.span) for a in reading.attributions for e in a.evidence)
    )


def _wrong_numbers(reading: Reading) -> Iterator[Proven]:
    """The reporter's own statements with another number in the place of the printed one."""
    text = reading.article.text
    for statement in (s for s in reading.statements if _plain(s, reading)):
        for fact in reading.facts:
            figure = fact.span.of(text)
            exact = fact.voice == REPORTER and fact.modality is Modality.ACTUAL and not fact.approximate
            if not exact or not statement.span.contains(fact.span) or statement.text.count(figure) != 1:
                continue
            found = next((f for f in _COUNT.finditer(statement.text) if f.group() == figure), None)
            if found is None or _HEDGED.search(statement.text[: found.start()]):
                continue
            swap = _swap(fact, statement.text, text, reading)
            swapped = statement.text[: found.start()] + swap + statement.text[found.end() :]
            row = _row(swapped, Verdict.FALSE, f"False: the number in the article is {figure}.", (statement.span,))
            if row and swap:
                yield Proven(row, (statement.id, fact.id))


def false_rows(reading: Reading) -> Iterator[Proven]:
    yield from _wrong_numbers(reading)
    for attribution in _tellable(reading):
        name = speaker(attribution, reading)
        if attribution.stance is Stance.DENIES:
            row = _row(f"{name} confirmed that {claim(attribution)}", Verdict.FALSE,
                       f"False: the article says that {inside(name, reading.article.text)} denied this.",
                       evidence_of(attribution, reading))  # fmt: skip
            if row:
                yield Proven(row, (attribution.id,))
        else:
            yield from _other_number(attribution, reading)


def _other_number(attribution: Attribution, reading: Reading) -> Iterator[Proven]:
    """The claim with another number of the article in the place of its own."""
    text = claim(attribution)
    figures = list(_COUNT.finditer(text))
    if len(figures) != 1 or len(numbers(text)) > 3:
        return
    found = figures[0]
    if _HEDGED.search(text[: found.start()]):
        return
    value = float(found.group().replace(",", ""))
    mine = next((f for f in reading.facts if f.value == value and f.voice == attribution.id), None)
    if mine is None or mine.kind is not FactKind.NUMBER or mine.approximate:
        return
    told = " ".join(
        told_in(a, reading)
        for a in reading.attributions
        if {*a.source_ids} & {*attribution.source_ids} and a != attribution
    )
    swap = _swap(mine, text, told, reading)
    if not swap:
        return
    swapped = text[: found.start()] + swap + text[found.end() :]
    name = speaker(attribution, reading)
    sentence = said_sentence(attribution, reading).replace(text, swapped)
    row = _row(sentence, Verdict.FALSE,
               f"False: the number that {inside(name, reading.article.text)} gave was {found.group()}.",
               evidence_of(attribution, reading))  # fmt: skip
    if row and swapped in sentence:
        yield Proven(row, (attribution.id,))


def _swap(mine: Fact, text: str, told: str, reading: Reading) -> str:
    """A clearly different number of the same measure that stands neither in the text nor in all that was `told`."""
    if not isinstance(mine.value, float | int) or 1800 <= mine.value <= 2100:
        return ""
    value = mine.value
    for other in sorted(reading.facts, key=lambda f: abs(f.span.start - mine.span.start)):
        shown = other.span.of(reading.article.text).strip()
        if not _swappable(other, shown, value) or shown.replace(",", "") in numbers(text):
            continue
        same_measure = kind_of_number(shown, other.unit) == kind_of_number(str(value), mine.unit)
        if same_measure and (mine.voice == REPORTER or shown.replace(",", "") not in numbers(told)):
            return shown
    double = f"{2 * value:,.0f}"
    return "" if double.replace(",", "") in numbers(text) | numbers(told) else double


def _swappable(other: Fact, shown: str, value: float) -> bool:
    return (
        other.kind is FactKind.NUMBER
        and isinstance(other.value, float | int)
        and re.fullmatch(r"\d{1,3}(?:,\d{3})+|\d{2,6}", shown) is not None
        and not 1800 <= other.value <= 2100
        and 1 / 50 <= other.value / value <= 50
        and not 0.7 <= other.value / value <= 1.3
    )
