"""Options in, whether they are labels of one scale, such as "One source alone", out.

A label that stands in another place each time is read anew each time; in its own place it becomes a scale. So the
types that use a scale yield it in its order, and there it stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.model import Option

#: Who stands behind a statement: from one voice to several, to a dispute, to the reporter.
ONE_SOURCE = "One source alone"
SEVERAL_SOURCES = "Several sources that agree"
DISPUTED = "One source, but another denies it"
REPORTER_ALONE = "The reporter, who names no source"
STANDING = (ONE_SOURCE, SEVERAL_SOURCES, DISPUTED, REPORTER_ALONE)

#: Beside the names of sources, what stands for none of them comes last.
NO_SOURCE = "The article gives no source for it"

#: The questions that a news report answers first, in the order in which they are taught.
WHO, WHAT, WHERE, WHEN = (
    "Who or what is the report about?",
    "What happened?",
    "Where did it happen?",
    "When did it happen?",
)
NEWS_QUESTIONS = (WHO, WHAT, WHERE, WHEN)

_SCALES = (STANDING, NEWS_QUESTIONS)


def labelled(options: Sequence[Option]) -> bool:
    """Are all options labels of one scale, so that the key is mapped from the article and not printed in it?"""
    return any(all(option.text in scale for option in options) for scale in _SCALES)
