"""A sentence as printed in, its "between 30 and 40" with what says the same and what does not, out.

Nobody knows the number, and nobody says that it was the one or the other end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.number_forms import FIGURES, MONEY, PERCENT, SMALL_NUMBERS
from quizgen.questions.numbers.roughly import InOtherWords

_SCALE = r"(?:\s(?:hundred|thousand|million|billion)\b)?"
_AMOUNT = rf"(?:{MONEY}{FIGURES}{_SCALE}|{FIGURES}(?:{PERCENT}|{_SCALE})|(?:{SMALL_NUMBERS})\b{_SCALE})"
_BETWEEN = re.compile(
    rf"(?<=[a-z,] )between (?P<low>{_AMOUNT}) and (?P<high>{_AMOUNT})(?![\w%/–-]|[.,:]\d)(?P<thing>\s?[a-z]*)"
)
#: "Between two and three times a week", "aged between 18 and 40", "between 2010 and 2014", "between 8 and 9 a.m."; "the
#: road between 12 and 14 Mill Lane", "an agreement between 3 and 4".
_NO_AMOUNT = re.compile(
    r"\b(?:aged?|ages|gap|difference|differences|agreement|talks|match|border|line|road|path|distance|space|choice|choose"
    r"|choosing|split|divided|shared|distinguish|relations?|contest|tie|fight|not|n[o’']t|never|rang\w+|of|the|vary"
    r"|varies|varied|from|link|links|scores?|clash|somewhere|interval|anywhere)\s$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o|times?\b|of\b|noon|midnight|points?\b|degrees?\b|goals?\b)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_FIGURE = re.compile(r"[\d.,]+")


def ranges(printed: str) -> Iterator[InOtherWords]:
    """Every amount of the sentence that is told by two ends, between which it lies."""
    for found in _BETWEEN.finditer(printed) if "between " in printed else ():
        low, high = (" ".join(found.group(part).split()) for part in ("low", "high"))
        after = printed[found.end("high") :]
        if (
            _YEAR.fullmatch(low)
            or _YEAR.fullmatch(high)
            or _CLOCK.match(after)
            or not re.match(r"\s[a-z]|[.,;]|$", after)
        ):
            continue
        if _NO_AMOUNT.search(re.sub(r"\s+", " ", printed[: found.start()])) or printed.count("between ") > 1:
            continue
        if printed[: found.start()].endswith(" at "):
            continue  # "at at least 8 hertz"
        if bool(re.search(r"\d", low)) is not bool(re.search(r"\d", high)):
            continue
        rivals = (
            (f"either {low} or {high}", "it would be one of the two, and nothing in between"),
            (f"less than {low} or more than {high}", "it would lie outside the two"),
            (f"more than {high}", "it would lie above both"),
        )
        tells = "it is not less than the first number and not more than the second"
        key = f"at least {low} and at most {high}"
        yield InOtherWords(found.start(), found.end("high"), key, rivals, tells, "", "range")
