"""A quiz in; what stands on its printed worksheet and on its key, out.

The worksheet is made from `StudentQuestion`s, so it cannot hold a key. Both come from the same quiz and carry the
same sheet id; the key quotes the evidence with the line numbers of the worksheet.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from string import ascii_uppercase
from typing import assert_never

from quizgen.export.lines import Paragraph, credit, paragraphs
from quizgen.model import (
    AnyQuestion,
    Article,
    Choice,
    Matching,
    Numeric,
    Ordering,
    Quiz,
    ShortText,
    Span,
    StudentQuestion,
    TrueFalseNotStated,
    Verdict,
    WhyNot,
    for_student,
    numbers,
    why_not,
)

VERDICTS = {Verdict.TRUE: "True", Verdict.FALSE: "False", Verdict.NOT_STATED: "Not stated"}

#: How much of a handwritten answer fits on one ruled line across the sheet, in characters as they are printed.
WRITTEN_LINE = 40


#: The longest option, in characters, that stands on one line of half the sheet's width.
HALF_LINE = 36


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on the worksheet: how it is to be answered, how many ruled lines a written answer needs, and whether
    its options are so short that two of them stand beside each other."""

    number: str
    question: StudentQuestion
    instruction: str
    lines: int = 0
    short: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """Evidence on the key: where it is printed ("Lines 3–4", "Headline") and its words."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Answered:
    """One line of an answer on the key: a letter or a label, what it stands for, and a note to it."""

    label: str
    text: str
    note: str = ""
    evidence: tuple[Quoted, ...] = ()


@dataclass(frozen=True, slots=True)
class Keyed:
    """A question on the key: its answer, why the others are wrong, the evidence and the teaching line."""

    number: str
    question: AnyQuestion
    answers: tuple[Answered, ...]
    others: tuple[WhyNot, ...]
    evidence: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything that is printed of one quiz."""

    id: str
    title: str
    headline: str
    credit: str
    paragraphs: tuple[Paragraph, ...]
    asked: tuple[Asked, ...]
    keyed: tuple[Keyed, ...]

    @property
    def points(self) -> int:
        return sum(asked.question.points for asked in self.asked)


def sheet(quiz: Quiz) -> Sheet:
    """The printed form of a quiz."""
    printed = tuple(paragraphs(quiz.article))
    headline = " ".join(quiz.article.headline.split())
    title = " ".join(quiz.title.split()) or headline or "Quiz"
    numbered = tuple(zip(numbers(quiz.questions), quiz.questions, strict=True))
    return Sheet(
        id=_sheet_id(quiz),
        title=title,
        headline="" if headline.casefold() == title.casefold() else headline,
        credit=credit(quiz.article),
        paragraphs=printed,
        asked=tuple(_asked(number, question) for number, question in numbered),
        keyed=tuple(_keyed(number, question, quiz.article, printed) for number, question in numbered),
    )


def where(article: Article, printed: tuple[Paragraph, ...], span: Span) -> str:
    """Where a slice of the article is printed: "Line 3", "Lines 3–5", "Headline"; "" where it is not printed."""
    numbers = [line.number for paragraph in printed for line in paragraph.lines if line.span.overlaps(span)]
    if numbers:
        return f"Line {numbers[0]}" if len(numbers) == 1 else f"Lines {numbers[0]}–{numbers[-1]}"
    headline = next((block.span for block in article.blocks if block.span.of(article.text) == article.headline), None)
    return "Headline" if headline is not None and headline.overlaps(span) else ""


def _sheet_id(quiz: Quiz) -> str:
    printed = repr((quiz.title, quiz.article.text, quiz.questions))
    return hashlib.sha256(printed.encode("utf-8", "replace")).hexdigest()[:6].upper()


def _asked(number: str, question: AnyQuestion) -> Asked:
    shown = for_student(question)
    match question:
        case Choice():
            counts = f" It counts only if {number[:-1]}a is right." if question.part_of else ""
            beside = all(len(option.text) <= HALF_LINE for option in question.options)
            last = ascii_uppercase[len(question.options) - 1]
            return Asked(number, shown, f"Tick one answer (A–{last}).{counts}", beside=beside)
        case Matching():
            spare = len(question.responses) - len(question.prompts)
            rest = (
                "" if spare < 1 else " One letter is left over." if spare == 1 else f" {spare} letters are left over."
            )
            return Asked(number, shown, f"Write one letter in each box.{rest}")
        case Ordering():
            return Asked(number, shown, f"Number the boxes from 1 (first) to {len(question.items)} (last).")
        case TrueFalseNotStated():
            return Asked(number, shown, "Tick one box in each row.")
        case Numeric():
            return Asked(number, shown, "Write one number.", lines=1, short=True)
        case ShortText():
            longest = max(len(answer) for answer in question.accepted)
            return Asked(
                number,
                shown,
                "Write a few words.",
                lines=-(-longest // WRITTEN_LINE),
                short=longest < WRITTEN_LINE // 2,
            )
        case _:
            assert_never(question)


def _keyed(number: str, question: AnyQuestion, article: Article, printed: tuple[Paragraph, ...]) -> Keyed:
    def quoted(spans: tuple[Span, ...]) -> tuple[Quoted, ...]:
        return tuple(Quoted(where(article, printed, span), " ".join(span.of(article.text).split())) for span in spans)

    others: tuple[WhyNot, ...] = ()
    match question:
        case Choice():
            lettered = list(zip(ascii_uppercase, question.options, strict=False))
            answers = tuple(Answered(letter, option.text) for letter, option in lettered if option.correct)
            others = why_not(question)
        case Matching():
            answers = tuple(
                Answered(ascii_uppercase[right], prompt, question.responses[right])
                for prompt, right in zip(question.prompts, question.key, strict=True)
            )
        case Ordering():
            # as printed on the sheet: what a teacher compares is the number in each box
            answers = tuple(
                Answered(str(place + 1), item) for item, place in zip(question.items, question.places, strict=True)
            )
        case TrueFalseNotStated():
            answers = tuple(
                Answered(VERDICTS[row.verdict], row.text, row.feedback, quoted(row.evidence)) for row in question.rows
            )
        case Numeric():
            answers = (Answered("", _number(question.value, question.unit), _tolerance(question)),)
        case ShortText():
            also = "; ".join(question.accepted[1:])
            answers = (Answered("", question.accepted[0], f"Also right: {also}" if also else ""),)
        case _:
            assert_never(question)
    shown_by_row = {quote for answer in answers for quote in answer.evidence}
    evidence = tuple(quote for quote in quoted(question.evidence) if quote not in shown_by_row)
    return Keyed(number, question, answers, others, evidence)


def _number(value: float, unit: str = "") -> str:
    digits = f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"
    return f"{digits} {unit}".strip()


def _tolerance(question: Numeric) -> str:
    if not question.tolerance:
        return ""
    low, high = question.value - question.tolerance, question.value + question.tolerance
    return f"Anything from {_number(low)} to {_number(high)} is right."
