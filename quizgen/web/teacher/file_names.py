"""A quiz's title in, the name of a file to save out: a teacher who has five worksheets sees which is which."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 50


def pdf_name(title: str, what: str, paper: str) -> str:
    """ "Café ‘to close’ in May" -> "cafe-to-close-in-may-key-a4.pdf"; letters that any disk and any copier knows."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    kept = ""
    for word in re.findall(r"[a-z0-9]+", plain.replace("'", "")):
        longer = f"{kept}-{word}" if kept else word[:LONGEST]
        if len(longer) > LONGEST:
            break
        kept = longer
    return f"{kept or 'quiz'}-{what}-{paper.lower()}.pdf"
