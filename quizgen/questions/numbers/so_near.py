"""A sentence as printed in, its "within ten miles of" or "within a week of each other" with what says the same out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.number_forms import SMALL_NUMBERS
from quizgen.questions.numbers.roughly import InOtherWords

_FAR = r"miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|yards?|feet|foot|inch(?:es)?|centimet(?:re|er)s?|cm"
_LONG = r"seconds?|minutes?|hours?|days?|weeks?|months?|years?"
_NEAR = re.compile(
    rf"(?<=\w )within (?P<how>(?:an?|one|{SMALL_NUMBERS}|\d[\d,.]*) (?:(?P<far>{_FAR})|(?P<long>{_LONG}))) of"
    r" (?P<other>each other|one another|(?!this|that|these|those|it|where|being|winning"
    r"|the (?:end|line|target|record))\w+)"
)
#: "Moved it to within two miles of a school": it will stand just so near.
_NOT = re.compile(
    r"\bto $|\b(?:no|not|never|nobody|none|nor|neither|without|came|come|comes|get|got)\b[^,;]*$|n[’']t\b[^,;]*$"
)


def so_near(printed: str) -> Iterator[InOtherWords]:
    """Every "within" of the sentence that tells how near two things are to each other, in space or in time."""
    for found in _NEAR.finditer(printed) if "within " in printed else ():
        how, each = found.group("how"), found.group("other") in ("each other", "one another")
        if _NOT.search(printed[: found.start()]) or (found.group("long") and not each):
            continue  # "within a week of the sale" is a limit in time
        after = " apart" if each else " from"
        end = found.end() if each else found.start("other") - 1
        rivals = (
            (f"exactly {how}{after}", "it would be neither nearer nor farther"),
            (f"more than {how}{after}", "it would be farther"),
        )
        tells = "it is so far or less" if found.group("far") else "it is so long or less"
        key = f"no more than {how}{after}"
        yield InOtherWords(found.start(), end, key, rivals, tells, "", "so near")
