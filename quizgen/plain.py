"""A Reading or a Quiz in, text for a terminal out."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import assert_never

from quizgen.model import (
    REPORTER,
    AnyQuestion,
    Article,
    Attribution,
    Choice,
    ContentForm,
    Matching,
    Modality,
    Numeric,
    Ordering,
    Quiz,
    Reading,
    Section,
    ShortText,
    Span,
    TrueFalseNotStated,
    numbers,
)

WIDTH = 100
ABOVE = (Section.HEADLINE, Section.BYLINE, Section.DATELINE)


def ledger(reading: Reading) -> str:
    """Who says what, the sources, the details and the links of one article."""
    lines = [*_article(reading.article), *_claims(reading), *_sources(reading), *_facts(reading), *_links(reading)]
    return "\n".join(lines) + "\n"


def quiz_text(quiz: Quiz) -> str:
    """The questions, then the key with the evidence."""
    lines = [quiz.title, "=" * min(WIDTH, len(quiz.title)), ""]
    for number, question in zip(numbers(quiz.questions), quiz.questions, strict=True):
        lines += [*_question(number, question), ""]
    lines += ["Key", "---"]
    for number, question in zip(numbers(quiz.questions), quiz.questions, strict=True):
        lines += _key(number, question, quiz.article)
    if quiz.why_fewer:
        first, *reasons = quiz.why_fewer.splitlines()
        lines += ["", fill(first, WIDTH), *(fill(f"- {reason}", WIDTH, subsequent_indent="  ") for reason in reasons)]
    for left in quiz.not_asked:
        lines += ["", fill(f"Not asked: {left.what}. Why: {left.why}", WIDTH)]
    return "\n".join(lines) + "\n"


def _article(article: Article) -> Iterator[str]:
    for section in ABOVE:
        span = article.first(section)
        if span:
            yield f"{section.value.capitalize():9} {_line(article, span)}"
    words = sum(len(span.of(article.text).split()) for span in article.body)
    yield f"{'Body':9} {len(article.body)} paragraphs, {words} words"


def _claims(reading: Reading) -> Iterator[str]:
    yield from _heading("Who says what", len(reading.attributions))
    for found in reading.attributions:
        who = found.source_text or "(no source given)"
        cue = " ".join(_line(reading.article, span) for span in found.cue)
        yield _entry(f"{found.id:4} {who} [{cue}] {_content(reading.article, found)}")
        notes = [found.stance.value, found.quote.value]
        notes += [found.force.value] * (found.force.value != "neutral")
        notes += [f"doubt: {found.doubt}"] * bool(found.doubt)
        yield f"     {', '.join(notes)}"


def _content(article: Article, found: Attribution) -> str:
    """What is said, as it would stand after the cue."""
    text = found.told or " … ".join(_line(article, span) for span in found.content)
    if found.form is ContentForm.QUOTATION:
        text = "“" + text.strip('“”"') + "”"
    return text


def _sources(reading: Reading) -> Iterator[str]:
    yield from _heading("Sources", len(reading.sources))
    for source in reading.sources:
        also = f"; also: {', '.join(source.aliases)}" if source.aliases else ""
        party = ", has a stake" if source.party else ""
        kind = f"{source.kind.value}, {source.naming.value}".replace("_", " ")
        mentions = f"{len(source.mentions)} mention{'' if len(source.mentions) == 1 else 's'}"
        yield _entry(f"{source.id:4} {source.name} ({kind}{party}; {mentions}{also})")


def _facts(reading: Reading) -> Iterator[str]:
    yield from _heading("Numbers, dates and places", len(reading.facts))
    for fact in reading.facts:
        voice = "the reporter" if fact.voice == REPORTER else fact.voice
        mode = "" if fact.modality is Modality.ACTUAL else f", {fact.modality.value}"
        printed = _line(reading.article, fact.span)
        yield _entry(f"{fact.id:4} {' '.join(filter(None, (printed, fact.unit)))} ({fact.kind.value}; {voice}{mode})")


def _links(reading: Reading) -> Iterator[str]:
    yield from _heading("Links", len(reading.links))
    for link in reading.links:
        yield _entry(f"     {link.a} {link.kind.value} {link.b}: {link.why}")


def _question(number: str, question: AnyQuestion) -> Iterator[str]:
    points = f"{question.points} point{'' if question.points == 1 else 's'}"
    yield fill(f"{number}. {question.stem} [{points}]", WIDTH, subsequent_indent="   ")
    match question:
        case Choice():
            yield from (_option(i, option.text) for i, option in enumerate(question.options))
        case Matching():
            yield from (f"   ( ) {prompt}" for prompt in question.prompts)
            yield from (_option(i, response) for i, response in enumerate(question.responses))
        case Ordering():
            yield from (f"   [ ] {_letter(i)}  {item}" for i, item in enumerate(question.items))
        case TrueFalseNotStated():
            yield from (_option(i, f"{row.text} (true / false / not stated)") for i, row in enumerate(question.rows))
        case Numeric():
            yield f"   ______ {question.unit}".rstrip()
        case ShortText():
            yield "   ____________________"
        case _:
            assert_never(question)


def _key(number: str, question: AnyQuestion, article: Article) -> Iterator[str]:
    yield fill(f"{number}. {_right(question)} ({question.type}, {question.difficulty.value})", WIDTH)
    for span in question.evidence:
        yield _entry(f"     “{_line(article, span)}”")
    yield from (_entry(f"     ! {warning}") for warning in question.warnings)


def _right(question: AnyQuestion) -> str:
    match question:
        case Choice():
            return f"{_letter(question.key)} {question.options[question.key].text}"
        case Matching():
            pairs = zip(question.prompts, question.key, strict=True)
            return "; ".join(f"{prompt}: {_letter(index)}" for prompt, index in pairs)
        case Ordering():
            return ", ".join(_letter(item) for item in question.key)
        case TrueFalseNotStated():
            verdicts = (row.verdict.value.replace("_", " ") for row in question.rows)
            return "; ".join(f"{_letter(i)} {verdict}" for i, verdict in enumerate(verdicts))
        case Numeric():
            within = f" (within {question.tolerance:g})" if question.tolerance else ""
            return f"{question.value:,.12g} {question.unit}".rstrip() + within
        case ShortText():
            return " / ".join(question.accepted)
        case _:
            assert_never(question)


def _heading(title: str, count: int) -> Iterator[str]:
    yield from ("", f"{title} ({count})", "-" * (len(title) + 3 + len(str(count))))


def _letter(index: int) -> str:
    return chr(ord("A") + index) if index < 26 else str(index + 1)


def _option(index: int, text: str) -> str:
    return fill(f"   {_letter(index)}  {text}", WIDTH, subsequent_indent="      ")


def _entry(text: str) -> str:
    return fill(text, WIDTH, subsequent_indent="     ")


def _line(article: Article, span: Span) -> str:
    return " ".join(span.of(article.text).split())
