"""Two attributions that give different numbers for one thing in, each with its figure as printed and its source out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Reading
from quizgen.questions.claims.said import called

_NUMBER = r"\d[\d,.]*(?: (?:million|billion|thousand))?"
_FIGURE = (
    r"(?:(?:about|around|some|nearly|almost|roughly|only|just|over|under|up to|at least|at most|(?:no )?more than"
    rf"|(?:fewer|less) than|as many as|close to|well over) )?(?:between {_NUMBER} and {_NUMBER}|{_NUMBER})"
)
#: "Around 90 people had been on the boat".
_COUNT = re.compile(rf"(?P<figure>{_FIGURE}) [a-z]+ ", re.IGNORECASE)
#: "Put the figure at 1,500", "the number given by survivors was between 110 and 125".
_AGAIN = re.compile(
    r"(?:the |its )?(?:figure|number|total|crowd|turnout|attendance|(?:death )?toll|count|it)"
    rf"(?: given by (?P<who>[^,]+?))? (?:at|is|was) (?P<figure>{_FIGURE})",
    re.IGNORECASE,
)


def figure_of(one: Attribution, reading: Reading) -> tuple[str, str]:
    """The figure and who gives it: ("around 90", "the captain's assistant"); ("", "") where one is not certain."""
    text = one.content_resolved
    if again := _AGAIN.fullmatch(text):
        return again["figure"], again["who"] or called(one, reading)
    count = _COUNT.match(text) if one.form is ContentForm.CLAUSE else None
    alone = count is not None and len(re.findall(r"\d[\d,.]*", text)) == len(re.findall(r"\d[\d,.]*", count["figure"]))
    return (count["figure"], called(one, reading)) if count and alone else ("", "")
