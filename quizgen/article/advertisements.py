"""Two paragraphs in; whether the second is an advertisement that the first one shouts out, out."""

from __future__ import annotations

import re

_SHOUT = re.compile(r"[^a-z]{8,}!{2,}[^a-z]*")
_TEASES = re.compile(r"(?:\.{3,}|…|!|\bhere|>>)\W*$", re.IGNORECASE)


def advertised(above: str, line: str) -> bool:
    """ "DO THIS TONIGHT!!!" above "Old sailor reveals (FREE) herb mixture that ends back pain...": an advertisement."""
    return _SHOUT.fullmatch(above) is not None and _TEASES.search(line) is not None
