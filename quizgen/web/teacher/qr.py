"""A link in, the shape of its QR code out: the template draws it, so that no foreign markup enters the page."""

from __future__ import annotations

from typing import NamedTuple

import segno

QUIET_ZONE = 4  # the standard asks for four light modules around the code


class QrCode(NamedTuple):
    """`path` is the `d` of an SVG path over `size` by `size` units."""

    size: int
    path: str


def qr_code(link: str) -> QrCode:
    """Level M: read from a projector even with a hand in the corner."""
    rows = [bytes(row) for row in segno.make(link or "-", error="m", micro=False).matrix]
    path = "".join(
        f"M{x + QUIET_ZONE} {y + QUIET_ZONE}h1v1h-1z"
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark
    )
    return QrCode(len(rows) + 2 * QUIET_ZONE, path)
