"""Plain text in, the same text with the letters that HTML's entities in it stand for out."""

from __future__ import annotations

import re
from html import unescape

#: "&#8217;", "&#xF4;", "&amp;"; the stop of it must stand, for "AT&T" and "R&D;" are no entities.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")


def letters(text: str) -> str:
    """The text with "F&#244;n" as "Fôn", where a page's source was copied. Call it once, before `from_text`: it changes
    offsets, and "&amp;quot;" is an entity that somebody writes about."""
    return _ENTITY.sub(lambda found: unescape(found.group()), text) if "&" in text else text
