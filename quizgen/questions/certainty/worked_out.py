"""A sentence as printed in, the "estimates" by which it tells that a number is worked out and not counted, out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import Hedge, Tells

_ESTIMATES = re.compile(
    r"(?<!\b(?i:the|her|his|its|our|any|new|own) )(?<!\b(?i:an) )(?<!\btheir )(?<!\bfirst )(?<!\blatest )"
    r"\b(?:(?:is|are|was|were) estimated(?= (?:at|to)\b)"
    r"|(?<=[a-z.] )(?:estimates|estimated)(?= (?:that|the|these|this|its|it|there|damage|losses|in (?:\w+ )?that"
    r"|[A-Z][a-z]+|[a-z]+ [a-z]+ (?:at|to))\b)"
    r"|(?<=[a-z]{3}s )estimate(?= (?:that|the|these|this|its|it|there)\b))"
)
#: "With the board's estimates that": there they are a thing.
_A_THING = re.compile(r"\b(?:with|on|by|to|from|than|about|against|beat|missed?|topped) (?:[\w’'-]+ ){1,3}$")
#: "Wrongly estimated", "had estimated": it has been put right since.
_PUT_RIGHT = re.compile(r"\b(?:had|wrongly|originally|first|initially|once|previously|earlier|not)(?: been)? $")


def estimated(printed: str) -> Hedge | None:
    """The one "estimates" of a sentence with a number behind it."""
    if "estimate" not in printed:
        return None
    found = list(_ESTIMATES.finditer(printed))
    if len(found) != 1 or not re.search(
        r"\d|\b(?:half|third|quarter|hundred|thousand|million)", printed[found[0].end() :]
    ):
        return None
    if found[0].group() == "estimates" and _A_THING.search(printed[: found[0].start()]):
        return None
    if _PUT_RIGHT.search(printed[: found[0].start()]) or re.search(r"\b(?:but|though|actual\w*)\b", printed):
        return None
    return Hedge(found[0].group(), *found[0].span(), Tells.WORKED_OUT)
