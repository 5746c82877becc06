"""A reading in, statements that are provably true or false according to the article out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

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
    said_sentence,
    same_claim,
    sources_of,
    speaker,
    told_in,
    untraceable,
    usables,
)
from quizgen.questions.dangling import dangling
from quizgen.questions.distractors import not_the_source
from quizgen.questions.evidence import evidence_of
from quizgen.questions.kinship import betrays
from quizgen.questions.likeness import numbers
from quizgen.questions.quantities import kind_of_number
from quizgen.questions.quoted import facts_within, quoted_at
from quizgen.questions.showable import showable
from quizgen.questions.twins import twins
from quizgen.questions.wording import inside, opening, quoted, sentences, trimmed, word_count

LONGEST_ROW = 30
LONGEST_QUOTE = 22
#: A plain count: a space before it, a lower-case word after it; no hedge, year, model number or date.
_COUNT = re.compile(r"(?<= )(\d{1,3}(?:,\d{3})+|\d{2,6})(?= (?!January|February)[a-z]{3,})")
_HEDGED = re.compile(
    r"\b(?:about|around|nearly|almost|least|most|than|over|up to|some|approximately|roughly|under|below|above|only|by"
    r"|in|since|until|from|between|estimated|number|page|aged?|under)\s*$",
    re.IGNORECASE,
)


#: "Did Trump claimed that": half of a question was taken for a name.
_NO_NAME = re.compile(r"(?:did|does|do|has|have|had|is|are|was|were|if|should|would|could|when|what|why|how)\b", re.I)
#: "..., there would be a wealth of information": a new sentence behind a comma, which may be the writer's.
_RAN_ON = re.compile(
    r", (?:there|it|that|this|they|we|he|she|the \w+) (?:is|was|are|were|would|will|could|might|has|had|have|does"
    r"|did)\b"
)


class Proven:
    """A row with the records that prove its verdict; `rank` is greater where other rows teach more."""

    def __init__(self, row: Row, about: tuple[str, ...], rank: int = 0) -> None:
        self.row, self.about, self.rank = row, about, rank

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
        if _NO_NAME.match(speaker(attribution, reading)) or _RAN_ON.search(claim(attribution)):
            continue
        if any(reading.article.section_at(span.start) is Section.HEADLINE for span in attribution.evidence):
            continue  # "IG report: State was inaccurate": half a headline is no statement
        if all(showable(s, reading) for s in sources) and not any(betrays(claim(attribution), s) for s in sources):
            yield attribution


def _quoted_rows(reading: Reading) -> Iterator[tuple[Attribution, str]]:
    """Direct quotations of one source with the words that fit into a row."""
    for attribution in usables(reading):
        if attribution.form is not ContentForm.QUOTATION or len(attribution.source_ids) != 1:
            continue
        words_ = trimmed(claim(attribution), LONGEST_QUOTE)
        name = speaker(attribution, reading)
        if word_count(words_) >= 5 and showable(sources_of(attribution, reading)[0], reading) and word_count(name) <= 8:
            yield attribution, words_


def _quotations(reading: Reading) -> Iterator[Proven]:
    """True: the words and whose they are."""
    for attribution, words_ in _quoted_rows(reading):
        name, evidence = speaker(attribution, reading), evidence_of(attribution, reading)
        source = sources_of(attribution, reading)[0]
        row = _row(f"{name} said: {quoted(words_)}", Verdict.TRUE, "True: the article quotes these words.", evidence)
        if row and not untraceable(attribution, reading) and not betrays(words_, source):
            yield Proven(row, (attribution.id,))


def _misattributed(reading: Reading) -> Iterator[Proven]:
    """False: the words of one in the mouth of another who is quoted elsewhere."""
    text, rows = reading.article.text, list(_quoted_rows(reading))
    for attribution, words_ in rows:
        name, evidence = speaker(attribution, reading), evidence_of(attribution, reading)
        source = sources_of(attribution, reading)[0]
        for other, _ in rows:
            rival = sources_of(other, reading)[0]
            if rival.coarse != source.coarse or betrays(words_, rival) or betrays(words_, source):
                continue
            if not not_the_source(rival, attribution, reading):
                continue
            row = _row(f"{opening(rival.name)} said: {quoted(words_)}", Verdict.FALSE,
                       f"False: these are the words of {inside(name, text)}.", evidence)  # fmt: skip
            if row:
                yield Proven(row, (attribution.id,), rank=1)


def true_rows(reading: Reading) -> Iterator[Proven]:
    yield from _quotations(reading)
    for attribution in _tellable(reading):
        note = "True: the article reports this claim and its source."
        row = _row(said_sentence(attribution, reading), Verdict.TRUE, note, evidence_of(attribution, reading))
        if row:
            yield Proven(row, (attribution.id,))
    for statement in reading.statements:
        row = _row(statement.text, Verdict.TRUE, "True: the reporter states this.", (statement.span,))
        if row and plain(statement, reading):
            held = tuple(fact.id for fact in facts_within(statement.span, reading))
            yield Proven(row, (statement.id, *held))


def plain(statement: Statement, reading: Reading) -> bool:
    """May the reporter's statement stand as a row? It must be one sentence of the body that nobody is quoted in."""
    return (
        reading.article.section_at(statement.span.start) is Section.BODY
        and len(sentences(statement.text)) == 1
        and not re.search(r"[“”\"]", statement.text)
        and not quoted_at(statement.span, reading, "evidence", views=False)
    )


def _wrong_numbers(reading: Reading) -> Iterator[Proven]:
    """The reporter's own statements with another number in the place of the printed one."""
    text = reading.article.text
    for statement in (s for s in reading.statements if plain(s, reading)):
        for fact in facts_within(statement.span, reading):
            figure = fact.span.of(text)
            exact = fact.voice == REPORTER and fact.modality is Modality.ACTUAL and not fact.approximate
            if not exact or statement.text.count(figure) != 1:
                continue
            found = next((f for f in _COUNT.finditer(statement.text) if f.group() == figure), None)
            if found is None or _HEDGED.search(statement.text[: found.start()]):
                continue
            swap = _swap(fact, statement.text, text, reading)
            swapped = statement.text[: found.start()] + swap + statement.text[found.end() :]
            row = _row(swapped, Verdict.FALSE, f"False: the number in the article is {figure}.", (statement.span,))
            if row and swap:
                yield Proven(row, (statement.id, fact.id))


def _turned_round(reading: Reading) -> Iterator[Proven]:
    """The reporter's own statements with "won" for "lost", or another day of the week."""
    for statement in (s for s in reading.statements if plain(s, reading)):
        for text, put_in, printed in twins(statement, reading):
            note = f"False: the article says “{printed}”, not “{put_in}”."
            row = _row(text, Verdict.FALSE, note, (statement.span,))
            if row:
                yield Proven(row, (statement.id,))


def false_rows(reading: Reading) -> Iterator[Proven]:
    yield from _wrong_numbers(reading)
    yield from _turned_round(reading)
    yield from _misattributed(reading)
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
    near = (figure for figure in _figures(reading) if _swappable(figure[1], value))
    for other, _, shown in sorted(near, key=lambda figure: abs(figure[0].span.start - mine.span.start)):
        if shown.replace(",", "") in numbers(text):
            continue
        same_measure = kind_of_number(shown, other.unit) == kind_of_number(str(value), mine.unit)
        if same_measure and (mine.voice == REPORTER or shown.replace(",", "") not in numbers(told)):
            return shown
    double = f"{2 * value:,.0f}"
    return "" if double.replace(",", "") in numbers(text) | numbers(told) else double


def _swappable(other: float, value: float) -> bool:
    return 1 / 50 <= other / value <= 50 and not 0.7 <= other / value <= 1.3


@lru_cache(maxsize=8)
def _figures(reading: Reading) -> tuple[tuple[Fact, float, str], ...]:
    """The plain counts of the article, each with its value and as printed; no years."""
    printed = [(fact, fact.value, fact.span.of(reading.article.text).strip()) for fact in reading.facts]
    return tuple(
        (fact, value, shown)
        for fact, value, shown in printed
        if fact.kind is FactKind.NUMBER
        and isinstance(value, float | int)
        and re.fullmatch(r"\d{1,3}(?:,\d{3})+|\d{2,6}", shown) is not None
        and not 1800 <= value <= 2100
    )
