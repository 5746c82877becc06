"""Text of a page in, the same text with each menu that was copied into a sentence set below its paragraph, out.

Behind a name a site may hide a menu of its stories, which copying brings to light: "the leader of the Senate, Ann Roe
Ann Roe Five things to watch Senators back harbour bill MORE (Mo.), said so".
"""

from __future__ import annotations

import re

_MENU = re.compile(
    r"\b(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}) (?P<menu>(?P=name)(?![a-z])[^\n]{4,400}? MORE)(?= |[,.;]|$)",
    re.M,
)


# "Kestrel Air (KST.I), opens new tab have voted": what a link says to those who listen to the page
_LINK = re.compile(r",? ?\(?\bopens (?:in )?(?:a )?new (?:tab|window)\)?", re.I)


def menu_inside(line: str) -> bool:
    """Whether a menu of links stands in the middle of the paragraph."""
    return " MORE" in line and bool(_MENU.search(line))


def menus_below(text: str) -> str:
    """The text with the words of the menus on lines of their own, and without what only a screen reader tells of links.

    Call it once, before `from_text`: it changes offsets.
    """
    if " new tab" in text or " new window" in text:
        text = _LINK.sub("", text)
    if " MORE" not in text:
        return text
    return "\n".join(_with_menus_below(line) if menu_inside(line) else line for line in text.split("\n"))


def _with_menus_below(line: str) -> str:
    menus = [found["menu"] for found in _MENU.finditer(line)]
    return "\n\n".join([_MENU.sub(r"\g<name>", line), *menus])
