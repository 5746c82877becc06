"""The ticket of a form and its wishes in, the id of what it makes out: a button pressed twice makes one thing."""

from __future__ import annotations

import base64
import hashlib
import secrets

from quizgen.db.tables import new_id


def ticket() -> str:
    """A new ticket for a form that makes something."""
    return secrets.token_urlsafe(16)


def id_for(given: str, *wanted: object) -> str:
    """The same id for the same ticket and the same wishes; without a ticket a new one.

    The wishes count too, so that a page that a browser kept, with its old ticket and a new text, makes a new thing.
    """
    if not given:
        return new_id()
    told = repr((given, *wanted)).encode("utf-8", "backslashreplace")
    return base64.urlsafe_b64encode(hashlib.sha256(told).digest()[:16]).decode().rstrip("=")
