"""A sentence as printed in, its "three consecutive years" with what says the same and what does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.roughly import InOtherWords

_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|\\d+"
_THING = (
    "years|months|weeks|days|nights|quarters|seasons|games|matches|wins|defeats|losses|titles|victories|elections|terms"
)
_ROW = re.compile(
    rf"(?<![\w-])(?P<number>{_NUMBER})\s(?:(?P<one>consecutive|successive|straight)\s(?P<thing>{_THING})"
    r"|(?P<things>[a-z]{3,}s)\s(?:in a row|running))"
    r"(?=[.,;)]|$|\s(?:to|for|and|at|before|after|when|as|with|against)\b)",
    re.IGNORECASE,
)
_NO_ROW = re.compile(
    r"\b(?:the|first|last|these|those|next|or|to|most|every|to be served|record|its|their|his|her|our|my|an?|only|just"
    r"|than|least|about|nearly|almost|another|all|after only|straight|past)\s+$|[’']s\s+$",
    re.IGNORECASE,
)


def runs_without_a_break(printed: str) -> Iterator[InOtherWords]:
    """Every number of things of the sentence of which each came right after the one before."""
    for found in _ROW.finditer(printed):
        if _NO_ROW.search(printed[: found.start()]):
            continue
        number, thing = found.group("number"), found.group("thing") or found.group("things")
        own = f"{number} {thing}"
        rivals = (
            (f"{own} in all, with breaks in between", "there would have been others in between"),
            (
                (f"only one of {own}", "it would be true of one alone")
                if number.casefold() in ("two", "2")
                else (f"fewer than {own}", "there would have been fewer of them")
            ),
            (f"more than {own}, one right after the other", "there would have been more of them"),
        )
        key = f"{own}, one right after the other"
        tells = "nothing else came in between"
        yield InOtherWords(found.start(), found.end(), key, rivals, tells, "", "in a row")
