"""A form in which every question is answered in, the key of its sheet out: it opens no sooner.

    .venv/bin/python -m tests.quality.key /tmp/rating/key.locked anna.csv

Six of eight raters once looked at the key beside the sheet before they had answered; then nobody knows whether a
question can be answered. So the key is written in a form that is not read in passing.
"""

from __future__ import annotations

import argparse
import csv
import zlib
from base64 import b64decode, b64encode
from pathlib import Path

from tests.quality.forms import FormError


def lock(key: str) -> str:
    """The key as letters that say nothing to the eye."""
    return b64encode(zlib.compress(key.encode())).decode() + "\n"


def unlock(locked: Path, form: Path) -> str:
    """The key. Raises FormError while an answer is missing."""
    with form.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    empty = [row["id"] for row in rows if not (row.get("answer") or "").strip()]
    if empty or not rows:
        raise FormError(f"{form}: answer every question first; the answer is missing in {', '.join(empty) or 'all'}.")
    return zlib.decompress(b64decode(locked.read_text("utf8"))).decode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("locked", type=Path, help="the sheet's key.locked")
    parser.add_argument("form", type=Path, help="your form, with an answer in every row")
    given = parser.parse_args()
    try:
        print(unlock(given.locked, given.form), end="")
    except FormError as error:
        raise SystemExit(str(error)) from error


if __name__ == "__main__":
    main()
