"""What a person typed in; the same text, tidied, out, or InvalidInput at its field with a sentence that says why."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from quizgen.errors import InvalidInput

# Cs: a lone surrogate is legal in JSON, and no database can store it. Cc: NUL, and what a terminal would obey.
UNSTORABLE = {"Cs", "Cc"}
#: The joiner inside one emoji: an astronaut is a woman and a rocket.
JOINED_EMOJI = re.compile(
    "(?<=[\u2190-\u2bff\ufe0f\U0001f300-\U0001faff])\u200d(?=[\u2190-\u2bff\U0001f300-\U0001faff])"
)


def line(value: object, field: str, what: str, *, most: int, least: int = 1) -> str:
    """One line of text in composed form, blanks at its ends and doubled ones removed. `what` names it ("A title")."""
    if not isinstance(value, str):
        raise InvalidInput(f"{what} must be text.", field)
    tidy = " ".join(unicodedata.normalize("NFC", value).split()) if _storable(value) else None
    if tidy is None:
        raise InvalidInput(f"{what} contains a character that cannot be stored; type it again.", field)
    if len(tidy) < least:
        raise InvalidInput(f"{what} must not be empty." if least == 1 else f"{what} needs {least} characters.", field)
    if len(tidy) > most:
        raise InvalidInput(f"{what} may have {most} characters at most; this has {len(tidy)}.", field)
    return tidy


def _storable(value: str) -> bool:
    return all(unicodedata.category(char) not in UNSTORABLE or char.isspace() for char in value)


def whole(value: object, field: str, what: str, *, least: int, most: int) -> int:
    """A whole number, given as a number or as typed digits."""
    if isinstance(value, str) and re.fullmatch(r"\s*[+-]?[0-9]{1,15}\s*", value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise InvalidInput(f"{what} must be a whole number from {least} to {most}.", field)
    return value


def number(value: object, field: str, what: str, *, least: float = -1e12, most: float = 1e12) -> float:
    """A finite number, given as a number or typed with a point ("3.5", "1,000")."""
    if isinstance(value, str):
        typed = value.strip().replace(",", "")
        value = float(typed) if re.fullmatch(r"[+-]?[0-9]{1,15}(\.[0-9]{1,15})?", typed) else None
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise InvalidInput(f"{what} must be a number.", field)
    if (isinstance(value, float) and not math.isfinite(value)) or not least <= value <= most:
        raise InvalidInput(f"{what} must be a number from {least:g} to {most:g}.", field)
    return float(value)


def rows(value: object, field: str, what: str, *, least: int, most: int) -> list[Any]:
    """A list (or tuple) with a sensible number of entries."""
    if not isinstance(value, (list, tuple)) or not least <= len(value) <= most:
        raise InvalidInput(f"{what}: give {least} to {most}.", field)
    return list(value)


def record(value: object, field: str) -> Mapping[str, Any]:
    """A mapping with text keys."""
    if not isinstance(value, Mapping):
        raise InvalidInput("This part of the form is not complete.", field)
    return value


def one_of(value: object, field: str, what: str, allowed: tuple[str, ...]) -> str:
    """One of a few words."""
    if not isinstance(value, str) or value not in allowed:
        raise InvalidInput(f"{what} must be one of: {', '.join(allowed)}.", field)
    return str(value)


def nickname(value: object, field: str = "nickname") -> str:
    """A name for the board: 1 to 40 characters as a reader counts them, nothing invisible or that turns text round."""
    name = line(value, field, "A nickname", most=80)
    # Cf holds joiners, zero-width spaces and the signs that reverse the direction of writing: two names that look
    # alike on the board would be two students.
    plain = JOINED_EMOJI.sub("", name)
    if any(unicodedata.category(char) in ("Cf", "Co") for char in plain):
        raise InvalidInput("A nickname may have letters, digits and signs, but no invisible characters.", field)
    seen = sum(unicodedata.category(char) not in ("Mn", "Me") for char in plain)
    if not 1 <= seen <= 40:
        raise InvalidInput("A nickname may have 40 characters at most.", field)
    return name


def nickname_key(name: str) -> str:
    """What makes two nicknames the same name."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())[:240]
