"""A sentence as printed in, the one number in it that is not exact, and what may be taken for it, out."""

from __future__ import annotations

import re
from typing import NamedTuple


class Rounded(NamedTuple):
    """ "Nearly 300 boats": the words as printed, what they mean, and what they do not mean."""

    words: str
    start: int
    means: str
    wrong: tuple[str, ...]


_AMOUNT = (
    r"[£$€]?\d[\d,.]*\d?(?: ?%|p\b|m\b|bn\b| (?:million|billion|per cent|percent|pence)\b)?"
    r"|(?:a|one) (?:third|quarter|half|dozen|hundred|thousand|million|billion)\b|half\b"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)\b(?: (?:dozen|hundred|thousand|million|billion|thirds|quarters)\b)?"
)
_BELOW, _NEAR = "nearly|almost|just under|just below", "about|around|roughly|approximately|an estimated|some"
_FOUND = re.compile(rf"\b(?P<how>(?i:{_BELOW}|{_NEAR}|just over)) (?P<amount>{_AMOUNT})(?P<after>.?)")
#: "Around 2004", "about 5 May", "some 4-1": no numbers of things.
_NO_AMOUNT = re.compile(
    r"(?:19|20)\d\d|\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve)|(?:a|one) (?:hundred|thousand|dozen)",
)
_DATE = re.compile(
    r"^\s?(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|am\b|pm\b|o[’']clock|-|:|of the way)"
)
_TURNS = re.compile(r"\b(?:turn\w*|hang\w*|talk\w*|argu\w*|worr\w*|all|how|what|think\w*|question\w*|[a-z]+ed) $")


def rounded(printed: str) -> Rounded | None:
    """Only where one number is hedged, so that there is no doubt which is meant."""
    found = list(_FOUND.finditer(printed))
    if len(found) != 1:
        return None
    match = found[0]
    how, amount = match["how"].casefold(), match["amount"].rstrip(".,")
    if _NO_AMOUNT.fullmatch(amount) or _DATE.match(printed[match.end("amount") :]):
        return None
    if how == "some" and not re.search(r"0\b|[a-z]$", amount):
        return None  # "some 32 members": who can count them so well needs no "about"
    if how in ("about", "around", "some") and _TURNS.search(printed[: match.start()]):
        return None
    exactly, below, above = f"Exactly {amount}", f"A little less than {amount}", f"A little more than {amount}"
    near = f"{amount[:1].upper()}{amount[1:]}, or a number close to it"
    words = f"{match['how']} {amount}"
    if re.fullmatch(_BELOW, how):
        return Rounded(words, match.start(), below, (above, exactly, f"Far less than {amount}"))
    if how == "just over":
        return Rounded(words, match.start(), above, (below, exactly, f"Far more than {amount}"))
    return Rounded(words, match.start(), near, (exactly, f"{amount} at the very most", f"{amount} at the very least"))
