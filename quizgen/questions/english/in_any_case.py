"""A pattern in small letters in, a search for it in whatever letters out."""

from __future__ import annotations

import re


class InAnyCase:
    """Where hardly any text has what is looked for: in small letters that is seen in a third of the time.

    `pattern` has no capitals but in its escapes.
    """

    def __init__(self, pattern: str) -> None:
        self._small, self._any = re.compile(pattern), re.compile(pattern, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        return self._any.search(text) if self._small.search(text.lower()) else None
