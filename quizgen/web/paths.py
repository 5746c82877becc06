"""A target that a request names in, a path on this site out."""

from __future__ import annotations

from urllib.parse import urlsplit


def local_path(target: str | None) -> str:
    """Where to go after signing in: a path on this site, else "/"."""
    if not target or not target.startswith("/") or target.startswith("//"):
        return "/"
    # "/\evil.example" and "/<tab>/evil.example" are read by browsers as "//evil.example".
    if "\\" in target or any(ord(character) < 33 for character in target):
        return "/"
    parts = urlsplit(target)
    return target if not parts.scheme and not parts.netloc else "/"
