"""A sentence as printed in, the "hopes to" or "aims to" by which it tells of what is wished for, out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import NO_VERB, Hedge, Tells

#: "Hopes to find", "hope that the lamp can"; a club that aims to help the poor has always done so: not without a time.
_HOPES = re.compile(
    rf"\b(?:(?:hopes|is hoping|are hoping|(?<=[a-z]{{3}}s )hope|(?<=\bthey )hope|(?<=\bThey )hope|hope(?= to [a-z]+))"
    rf"(?: to(?= (?!{NO_VERB})[a-z]{{3,}})|(?= (?:that|the|it|they|he|she|[a-z]+ing)\b)))\b"
)
_AIMS = re.compile(rf"\b(?:aims|is aiming|are aiming|(?<=s )aim) to(?= (?!{NO_VERB})[a-z]{{3,}})")
_WHEN = re.compile(
    r"\b(?:by (?:the |early |late |mid-?|next |this |\d|[A-Z])|next|within"
    r"|this (?:year|month|autumn|spring|summer|winter)"
    r"|in (?:the (?:coming|next|new)|20\d\d|[A-Z][a-z]+ 20\d\d))"
)
#: "In the hope to", "without hope", "nobody hopes"; and what a reader or anybody may hope for.
_NOBODYS = re.compile(
    r"\b(?:the|his|her|its|their|my|our|no|little|any|some|much|of|without|in|amid|raised|dashed|pinned|high|with|not|nobody|anyone|anybody|those|whoever"
    r"|people|you|we|I|[a-z]+ing) (?:who )?$|n[’']t $"
)


def hoped_for(printed: str) -> Hedge | None:
    """The one "hopes to" of a sentence."""
    if "hop" not in printed and "aim" not in printed:
        return None
    found = list(_HOPES.finditer(printed)) + [m for m in _AIMS.finditer(printed) if _WHEN.search(printed, m.end())]
    if len(found) != 1 or _NOBODYS.search(printed[: found[0].start()]):
        return None
    tells = Tells.AIM if "aim" in found[0].group() else Tells.HOPED
    return Hedge(found[0].group(), *found[0].span(), tells)
