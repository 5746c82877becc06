"""A reading in, "What does “up from 38” tell the reader in this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.numbers.averages import averages, periods, records
from quizgen.questions.numbers.in_so_long import in_so_long
from quizgen.questions.numbers.in_the_news import Printed, of_the_news
from quizgen.questions.numbers.ranks import ranks
from quizgen.questions.numbers.roughly import InOtherWords
from quizgen.questions.numbers.set_beside import figures_after, figures_before, multiplied
from quizgen.questions.numbers.since_when import how_often_before, since_when

MOST = 4
_FINDERS = (
    figures_before,
    figures_after,
    multiplied,
    since_when,
    in_so_long,
    how_often_before,
    averages,
    records,
    periods,
    ranks,
)
_STEMS = {
    "before": "What does “{}” tell the reader in this sentence: {}?",
    "times": "What change does “{}” tell of in this sentence: {}?",
    "since when": "What does “{}” tell the reader in this sentence: {}?",
    "in so long": "What does “{}” tell the reader in this sentence: {}?",
    "how often": "What does “{}” tell the reader in this sentence: {}?",
    "average": "What does “{}” tell the reader in this sentence: {}?",
    "record": "What does “{}” tell the reader in this sentence: {}?",
    "rank": "What does “{}” tell the reader in this sentence: {}?",
    "period": "How long a time does “{}” stand for in this sentence: {}?",
}
_LESSONS = {
    "before": (
        "“Up from” and “down from” set a figure beside the one before it. The figure after “from” is the old one, and"
        " not the change."
    ),
    "times": "“Doubled” and “halved” tell the change without the figures: how much it was, or is, stands elsewhere.",
    "since when": (
        "“The first since” and “the worst since” sound like records, but look back only to the time that is named:"
        " then, there was another."
    ),
    "in so long": (
        "“The first in 20 years” and “the worst in 20 years” sound like records, but look back only so far: before"
        " that, there may have been another."
    ),
    "how often": "“For the second time” and “a third year running” count this time, too: one fewer came before it.",
    "average": "An average is one figure for many: it hides how high the highest and how low the lowest is.",
    "record": "“Record” before a figure tells that it is beyond all that were measured before. It tells no reason.",
    "rank": "“The second-largest” names a place in an order: it tells how many stand before it.",
    "period": "Companies and countries count by quarters and halves of a year. A reader must know how long that is.",
}


_SO_LONG = re.compile(
    r"\b(?:three|six|3|6)[\s-]months?\b|\b(?:January|April|July|October)\s(?:to|through|and)\s[A-Z]|\bhalf-year\b",
    re.IGNORECASE,
)


class FigureTold(QuestionType):
    name = "figure_told"
    shape = "choice"
    process = "U"
    most = 2
    on_wish = True  # of the last 28 judgements 9 failed: arithmetic on two figures that stand beside each other
    title = "What a figure is set beside"
    description = "See what “up from”, “doubled”, “on average” or “the first since” tells about a figure."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True, costs=2.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        told = of_the_news(_told, reading, gap="")
        found = [one for one in told if not _given_away(one, reading) and not _told_by_the_way(one, reading)]
        for one in found[:MOST]:
            yield self._question(one, reading, rng)

    def _question(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        found = one.found
        words = " ".join(one.span.of(reading.article.text)[found.start : found.end].split())
        options = [Option(found.key, True, f"Yes: {found.tells}.")]
        options += [Option(rival, feedback=f"The article has “{words}”: {told}.") for rival, told in found.rivals]
        rng.shuffle(options)
        shown = words if found.form != "average" else words[0].lower() + words[1:]
        stem = _STEMS[found.form].format(shown, one.sentence)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=(one.span,),
            feedback=_LESSONS[found.form],
            difficulty=difficulty.rate(3, reading, stem, (one.span,)),
            skills=Skills("U", "RI.1", 2, "V"),
        )


def _given_away(one: Printed, reading: Reading) -> bool:
    """Is the quarter "the three months to September" elsewhere in the article?"""
    return one.found.form == "period" and _SO_LONG.search(reading.article.text) is not None


def _told_by_the_way(one: Printed, reading: Reading) -> bool:
    """A place in an order is news in the lead alone: further down, it is what the thing has long been."""
    return one.found.form == "rank" and one.span.start >= reading.article.body[0].end


def _told(text: str) -> Iterator[InOtherWords]:
    for finder in _FINDERS:
        yield from finder(text)
