"""An attribution in, the reporter's own statements that its source provably does not make out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from random import Random

from quizgen.model import Attribution, ContentForm, Reading, Section, Span, Statement
from quizgen.questions.claims.claims import claim, sources_of
from quizgen.questions.claims.misread import held_by_another
from quizgen.questions.claims.sameness import also_says, same_claim, told_by_somebody
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import sentences, word_count
from quizgen.questions.quotations.quoted import quoted_at
from quizgen.questions.sources.kinship import betrays, kin_of

#: "The eighth was found in a nearby ravine", "Discovery, had a booth": part of a row, or half of a name.
_LEANING = re.compile(
    r"(?:The|An?) (?:\w+th|first|second|third|others?|last|rest|same|two|three|four|five)"
    r" (?:\w+ed|was|were|is|are|had|has|have)\b"
    r"|[^,]+, (?:was|were|is|are|had|has|have|did|will|would)\b|.*\bnearby\b"
    r"|.*\b(?:killer|murderer|suspect|victim)s?\b"
    # "The Gazette's editors send out a selection every evening": an advertisement for the paper
    r"|.*\b(?:newsletters?|subscri\w+|sign up|inbox|podcast|editors (?:send|pick|choose|select)\w*)\b",
    re.IGNORECASE,
)
STATED_BY_THE_ARTICLE = "The article states this itself, without a source."


def own_statements(attribution: Attribution, beside: Sequence[str], reading: Reading, rng: Random) -> Iterator[str]:
    """Statements as wrong answers to "which of these did X say", best length first; `beside` are the other options."""
    mine = claim(attribution)
    if attribution.form is not ContentForm.CLAUSE or re.search(r"[“”\"]", mine):
        return  # where the key alone holds quoted words, it is seen which option somebody said
    near = _where_they_speak(attribution.source_ids, reading)
    found: list[tuple[float, str]] = []
    for text, length, paragraph in _nobodys(reading):
        ratio = word_count(mine) / length
        if not 0.5 <= ratio <= 1.9 or paragraph in near or not _foreign(text, attribution, reading):
            continue
        found.append((abs(1 - ratio) + rng.random() / 4, text))
    kept: list[str] = []
    for _, text in sorted(found):
        if not any(same_claim(text, other) for other in (mine, *beside, *kept)):
            kept.append(text)
            yield text


def said_by_none_of(chosen: Sequence[Attribution], reading: Reading, rng: Random) -> str:
    """One of the reporter's statements that none of these sources makes, of their claims' length; else ""."""
    lengths = [word_count(claim(attribution)) for attribution in chosen]
    found: list[tuple[float, str]] = []
    for text, length, paragraph in _nobodys(reading):
        if not 0.7 * min(lengths) <= length <= 1.3 * max(lengths):
            continue
        if all(
            paragraph not in _where_they_speak(one.source_ids, reading)
            and _foreign(text, one, reading)
            and not same_claim(text, claim(one))
            for one in chosen
        ):
            found.append((abs(length - sum(lengths) / len(lengths)) + 3 * rng.random(), text))
    return min(found)[1] if found else ""


def _paragraph(span: Span, reading: Reading) -> int:
    return reading.article.place_at(span.start)


@lru_cache(maxsize=512)
def _where_they_speak(sources: tuple[str, ...], reading: Reading) -> set[int]:
    """The paragraphs in which they speak and those after them: "The road was closed" may go on there."""
    keys = {id for source in sources for id in kin_of(reading.source(source), reading)}
    near = {-1}
    for other in (*reading.attributions, *reading.views):
        if keys.isdisjoint(other.source_ids):
            continue
        for span in other.evidence:
            at = _paragraph(span, reading)
            near |= {at, at + 1}
    return near


@lru_cache(maxsize=8)
def _nobodys(reading: Reading) -> tuple[tuple[str, int, int], ...]:
    """The statements that nobody makes: their words, how many, and in which paragraph."""
    fit = (statement for statement in reading.statements if _of_nobody(statement, reading))
    return tuple((s.text, max(word_count(s.text), 1), _paragraph(s.span, reading)) for s in fit)


def _of_nobody(statement: Statement, reading: Reading) -> bool:
    """Is it one sentence of the running text that can stand alone, and does nobody say it or anything like it?"""
    text = statement.text
    whole = len(sentences(text)) == 1 and not re.search(r"[“”\";]", text) and not dangling(text)
    whole = whole and not held_by_another(text, statement.span.of(reading.article.text))
    whole = whole and not _LEANING.match(text) and _hardly_cut(text, statement.span.of(reading.article.text))
    return (
        whole
        and reading.article.section_at(statement.span.start) is Section.BODY
        and not quoted_at(statement.span, reading, "content", "evidence")
        and not told_by_somebody(text, reading)
    )


#: A date or two may go; a longer piece out of the middle takes what the rest hangs on.
LONGEST_CUT = 4


def _hardly_cut(text: str, printed: str) -> bool:
    """ "The firm sold bonds, meant to raise hope in the region, to two banks": what is left may say another thing."""
    words_, at = re.findall(r"[\w’'-]+", printed.casefold()), -1
    for word in re.findall(r"[\w’'-]+", text.casefold()):
        place = next((n for n in range(at + 1, len(words_)) if words_[n] == word), at)
        if at >= 0 and place - at > LONGEST_CUT + 1:
            return False
        at = place if place > at else at
    return True


def _foreign(text: str, attribution: Attribution, reading: Reading) -> bool:
    """Does it neither name the source nor say what the source says anywhere?"""
    keys = sources_of(attribution, reading)
    return not any(
        also_says(key, text, reading) or betrays(text, key) or any(same_words(name, text) for name in key.names)
        for key in keys
    )
