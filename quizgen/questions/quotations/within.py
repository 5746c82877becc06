"""A quotation as it is printed in, whether its speaker quotes somebody in it out: "“Then he said, ‘Run,’” Orr said"."""

from __future__ import annotations

import re

#: Single marks around words that begin and end as words do; "the boys' boat and the girls' boat" has none.
_INNER = re.compile(r"(?<![\w’'])[‘'](?=[A-Za-z])(?:[^‘’'“”\"]|(?<=\w)[’'](?=\w))+(?:[.,!?]|(?<=\w))[’'](?!\w)")
#: The same the other way round, as British papers print it.
_INNER_DOUBLE = re.compile(r"[“\"](?=\w)[^“”\"]+[”\"]")


def quotes_somebody(quotation: str) -> bool:
    inner = quotation[1:-1]
    if quotation[:1] in ("‘", "'"):
        return _INNER_DOUBLE.search(inner) is not None
    return _INNER.search(inner) is not None
