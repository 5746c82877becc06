"""A reading in, "What keeps the meaning of this sentence: “_____ 70 firms came”?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.english.wording import GAP, opening
from quizgen.questions.labels import SEEN_AT_ONCE
from quizgen.questions.numbers.ever_since import ever_since
from quizgen.questions.numbers.in_a_row import runs_without_a_break
from quizgen.questions.numbers.in_the_news import LEAST_IN_AN_ASIDE, ROUGH, ROUNDED, Printed, of_a_career, of_the_news
from quizgen.questions.numbers.majorities import vague_numbers
from quizgen.questions.numbers.nearly_all import nearly_all
from quizgen.questions.numbers.number_forms import NUMBER_WORDS
from quizgen.questions.numbers.on_top import on_top
from quizgen.questions.numbers.rates import rates
from quizgen.questions.numbers.rise_and_fall import all_changes
from quizgen.questions.numbers.roughly import InOtherWords, hedged_numbers
from quizgen.questions.numbers.so_near import so_near
from quizgen.questions.numbers.time_limits import time_limits
from quizgen.questions.numbers.time_spans import time_spans
from quizgen.questions.numbers.unit_words import unit_words
from quizgen.questions.numbers.until import until_when
from quizgen.questions.numbers.vague_counts import vague_counts
from quizgen.questions.quotations.quoted import facts_within

MOST = 6
_NUMBER = rf"[$£€₹]?\d[\d.,:]*(?:\s(?:million|billion|trillion|m|bn|mln|bln)\b)?|\b(?:{NUMBER_WORDS})\b"
_STEMS = (
    "What fits the gap so that this sentence keeps the meaning that it has in the article: {}?",
    "What can stand in the gap without changing what the article says: {}?",
)
_LESSON = (
    "Small words before a number, such as “nearly”, “at least” or “up to”, tell how exact it is. Without them, a guess"
    " or a limit would be read as a count."
)
_LESSON_OF_STANCE = (
    "“Only” and “just” tell what the writer thinks of a number, and “another” or “a further” that it comes on top of"
    " what there was. The figure alone tells neither."
)
_STANCES = ("near SMALL", "near MORE")
_LESSON_OF_MOST = (
    "“Most” and “the majority” tell that it is true of more than half, and no more than that: it may be nearly all, or"
    " hardly more than every second one."
)
_LESSON_OF_ALL_BUT = (
    "“All but” names those few of whom it is not true: of all the others it is. Whoever overlooks the “but” reads the"
    " contrary."
)
_LESSON_OF_CHANGE = (
    "“By” tells how large a change is, “to” what comes of it: prices that rise by £5 and prices that rise to £5 are"
    " two different pieces of news."
)
_LESSON_OF_TIME = (
    "Small words before a time, such as “by”, “since” or “until”, tell when something begins and ends. Without them, a"
    " reader knows the date, but not what it stands for."
)
_LESSON_OF_VAGUE = (
    "“Dozens”, “hundreds” or “thousands” is no count: it tells how many figures the number has, and nobody knows, or"
    " says, which number it is."
)
_LESSON_OF_RATES = (
    "“A year”, “per person” or “over five years” tells for how long, or for how many, an amount is counted. Without it,"
    " £5 a week would be read as £5 in all."
)
_LESSON_OF_UNITS = (
    "Some words of time and number stand for figures: a fortnight, a decade, a dozen. A reader who knows the figure"
    " sees how long or how many it is."
)
_LESSON_OF_RUNS = (
    "“In a row” and “consecutive” tell that nothing else came in between: two wins out of three are not two in a row."
)
#: "£5 a week" is "every week", and a decade ten years, whatever the article tells.
_PLAIN = ("rate in time", "unit")
_LESSONS = {
    **dict.fromkeys(_STANCES, _LESSON_OF_STANCE),
    "most": _LESSON_OF_MOST,
    "all but": _LESSON_OF_ALL_BUT,
    "vague count": _LESSON_OF_VAGUE,
    **dict.fromkeys(("rate", "rate in time"), _LESSON_OF_RATES),
    "unit": _LESSON_OF_UNITS,
    "in a row": _LESSON_OF_RUNS,
    "time limit": _LESSON_OF_TIME,
    "so near": _LESSON,
}


class HowExact(QuestionType):
    name = "how_exact"
    shape = "choice"
    process = "U"
    most = 2
    title = "How exact it is"
    description = "See what “nearly”, “at least”, “rose to” or “by Friday” tells about a number or a time."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True, exact=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found = [one for one in of_the_news(_in_other_words, reading) if not _in_the_headline(one, reading)]
        for one in found[:MOST]:
            yield self._fitting(one, reading, rng)

    def _fitting(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        """What keeps the meaning of the words that are left out?"""
        found = one.found
        printed = _with_its_thing(reading.article.text, one.span.start + found.start, one.figure.end)
        shape = opening if one.sentence.startswith(f"“{GAP}") else str
        options = [Option(shape(found.key), True, f"Yes: “{printed}” tells the same: {found.tells}.")]
        options += [
            Option(shape(words), feedback=f"The article has “{printed}”. With “{words}”, {told}.")
            for words, told in found.rivals
        ]
        rng.shuffle(options)
        about = tuple(fact.id for fact in facts_within(one.span, reading) if fact.span.overlaps(one.figure))
        about = (
            *about,
            f"told by: {_pattern(found.key)}",
        )  # one of each pattern is enough: the other would show its key
        stem = rng.choice(_STEMS).format(one.sentence)
        made = self._choice(stem, options, one.span, reading, _lesson(found.form), about)
        by_the_way = (
            found.form in _PLAIN
            or (found.form == ROUGH and one.weight < LEAST_IN_AN_ASIDE)
            or of_a_career(found, one.span.of(reading.article.text))
        )
        return replace(made, warnings=(SEEN_AT_ONCE,)) if by_the_way else made

    def _choice(
        self, stem: str, options: list[Option], span: Span, reading: Reading, lesson: str, about: tuple[str, ...]
    ) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=(span,),
            feedback=lesson,
            difficulty=difficulty.rate(3, reading, stem, (span,)),
            skills=Skills("U", "RI.1", 2, "V"),
            about=about,
        )


_FINDERS = (
    hedged_numbers,
    all_changes,
    vague_numbers,
    time_limits,
    time_spans,
    rates,
    unit_words,
    vague_counts,
    runs_without_a_break,
    until_when,
    ever_since,
    nearly_all,
    so_near,
    on_top,
)


def _in_the_headline(one: Printed, reading: Reading) -> bool:
    """Are the very words printed there? "Jailed over $1.3m" is another "over", and leads to the key all the same."""
    printed = " ".join(reading.article.text[one.span.start + one.found.start : one.figure.end].split())
    return bool(re.search(r"\d", printed)) and printed.casefold() in reading.article.headline.casefold()


def _with_its_thing(text: str, start: int, end: int) -> str:
    """What is printed in the place of the key; "almost a" is told with the "century" behind it."""
    printed = " ".join(text[start:end].split())
    return f"{printed} {text[end:].split()[0].strip('.,;:')}" if printed.endswith((" a", " an")) else printed


def _pattern(key: str) -> str:
    """The key without its numbers: "fewer than …"."""
    return " ".join(re.sub(_NUMBER, "…", key, flags=re.IGNORECASE).split())


def _lesson(form: str) -> str:
    return _LESSONS.get(form) or (_LESSON if form in ROUNDED else _LESSON_OF_CHANGE)


def _in_other_words(text: str) -> Iterator[InOtherWords]:
    """All that is told of how exact the numbers and times of a sentence are, each with what would say the same."""
    for finder in _FINDERS:
        yield from finder(text)
