"""Codes to be read from a board and typed on a phone: made from chance, and tidied when typed."""

from __future__ import annotations

import re
import secrets

#: Digits and capitals without 0 and O, 1 and I, and U, which is heard as "you".
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
JOIN_LENGTH = 8
RESUME_LENGTH = 10


def new(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def tidy(typed: object, length: int) -> str | None:
    """The code as stored, from any case and with any blanks and dashes; None when it cannot be one."""
    if not isinstance(typed, str) or len(typed) > 4 * length:
        return None
    code = re.sub(r"[\s_.\-\u2010-\u2015\u2212]", "", typed).upper()
    return code if len(code) == length and set(code) <= set(ALPHABET) else None
