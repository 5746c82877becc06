"""A reading in, statements that are provably true or false according to the article out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import (
    REPORTER,
    Attribution,
    ContentForm,
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
from quizgen.questions.exchanges import exchanges
from quizgen.questions.houses import known_by_name
from quizgen.questions.kinship import betrays
from quizgen.questions.likeness import same_words
from quizgen.questions.misnumbered import another_number
from quizgen.questions.quoted import facts_within, quoted_at
from quizgen.questions.showable import showable
from quizgen.questions.side_by_side import standing_words, stands_alone
from quizgen.questions.twins import twins
from quizgen.questions.wording import inside, opening, quoted, sentences, word_count

LONGEST_ROW = 30
LONGEST_QUOTE = 22
#: "A main target is the north": so little is stated in many ways.
LEAST_STATED = 8
#: "Did Trump claimed that": half of a question was taken for a name.
_NO_NAME = re.compile(
    r"[’']|(?:did|does|do|has|have|had|is|are|was|were|if|should|would|could|when|what|why|how)\b", re.I
)
_ANYTHING = re.compile(r"\b(?:any\w*|ever|either|at all|yet)\b")
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
    if (
        ";" in text
        or dangling(text)
        or not 5 <= word_count(text) <= LONGEST_ROW
        or not stands_alone(text, ContentForm.CLAUSE)
    ):
        return None
    return Row(ended(text), verdict, feedback, evidence)


def ended(text: str) -> str:
    """A sentence with its full stop; "in the U.S." has one."""
    return text if text.endswith((".", "?", "!", ".”", "?”", "!”")) else f"{text}."


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
        words_ = standing_words(claim(attribution), LONGEST_QUOTE, least=4)
        name = speaker(attribution, reading)
        if not known_by_name(sources_of(attribution, reading)[0]):
            continue
        if word_count(words_) >= 5 and showable(sources_of(attribution, reading)[0], reading) and word_count(name) <= 8:
            yield attribution, words_


def _quotations(reading: Reading) -> Iterator[Proven]:
    """True: the words and whose they are."""
    for attribution, words_ in _quoted_rows(reading):
        name, evidence = speaker(attribution, reading), evidence_of(attribution, reading)
        source = sources_of(attribution, reading)[0]
        row = _row(f"{name} said: {quoted(words_)}", Verdict.TRUE, "True: the article quotes these words.", evidence)
        if row and not untraceable(attribution, reading) and not betrays(words_, source):
            yield Proven(row, (attribution.id,), rank=2)  # the reporter's statements leave the claims to others


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
            yield Proven(row, (attribution.id,), rank=2)
    for statement in reading.statements:
        row = _row(statement.text, Verdict.TRUE, "True: the reporter states this.", (statement.span,))
        if row and plain(statement, reading) and word_count(row.text) >= LEAST_STATED:
            held = tuple(fact.id for fact in facts_within(statement.span, reading))
            # A sentence with figures is better asked about by itself; the table leaves it where it can.
            yield Proven(row, (statement.id, *held), rank=1 if held else 0)


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
            figure = fact.span.of(text).strip()
            if fact.voice != REPORTER:
                continue
            swap = another_number(fact, statement.text, reading)
            if swap:
                note = f"False: the number in the article is {figure}."
                row = _row(statement.text.replace(figure, swap), Verdict.FALSE, note, (statement.span,))
                if row:
                    yield Proven(row, (statement.id, fact.id))


def _turned_round(reading: Reading) -> Iterator[Proven]:
    """The reporter's own statements with "rose" for "fell", or another day, month, year or town."""
    for statement in (s for s in reading.statements if plain(s, reading)):
        for text, put_in, printed in (*twins(statement, reading), *exchanges(statement, reading)):
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
            if _ANYTHING.search(claim(attribution)):
                continue  # "confirmed that it had anything to do with him"
            row = _row(f"{name} confirmed that {claim(attribution)}", Verdict.FALSE,
                       f"False: the article says that {inside(name, reading.article.text)} denied this.",
                       evidence_of(attribution, reading))  # fmt: skip
            if row:
                yield Proven(row, (attribution.id,))
        else:
            yield from _other_number(attribution, reading)
            yield from _claim_turned_round(attribution, reading)


def _claim_turned_round(attribution: Attribution, reading: Reading) -> Iterator[Proven]:
    """The claim with "rose" for "fell", or another day, month, year or town."""
    text, name, evidence = claim(attribution), speaker(attribution, reading), evidence_of(attribution, reading)
    told = Statement(id=attribution.id, span=evidence[0], text=text)
    for swapped, put_in, printed in (*twins(told, reading), *exchanges(told, reading)):
        others = (a for a in reading.attributions if a.id != attribution.id)
        if any(same_words(put_in, told_in(a, reading)) for a in others if {*a.source_ids} & {*attribution.source_ids}):
            continue  # of another thing the source may say just that
        sentence = said_sentence(attribution, reading).replace(text, swapped)
        note = f"False: {inside(name, reading.article.text)} said “{printed}”, not “{put_in}”."
        row = _row(sentence, Verdict.FALSE, note, evidence)
        if row and swapped in sentence:
            yield Proven(row, (attribution.id,))


def _other_number(attribution: Attribution, reading: Reading) -> Iterator[Proven]:
    """The claim with another number of the article in the place of its own."""
    text, name = claim(attribution), speaker(attribution, reading)
    for fact in (f for f in reading.facts if f.voice == attribution.id):
        swap, figure = another_number(fact, text, reading), fact.span.of(reading.article.text).strip()
        if not swap:
            continue
        swapped = text.replace(figure, swap)
        sentence = said_sentence(attribution, reading).replace(text, swapped)
        note = f"False: the number that {inside(name, reading.article.text)} gave was {figure}."
        row = _row(sentence, Verdict.FALSE, note, evidence_of(attribution, reading))
        if row and swapped in sentence:
            yield Proven(row, (attribution.id,))
