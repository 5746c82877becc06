"""Filled-in rating forms (CSV: one row a question) in, their rows out, and the other way round."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

CRITERIA = ("C1", "C2", "C3", "C4", "C5", "C6")
#: Of the form that a rater fills in; the type of a question, which may hint at its answer, is the secret's.
COLUMNS = ("id", "article", "answer", *CRITERIA, "reason")
#: Of the record: answers and reasons quote articles that are not ours.
KEPT = ("id", "article", "type", *CRITERIA)


class FormError(ValueError):
    """A form is not filled in as it should be; the message names file, row and column."""


class Rated(NamedTuple):
    """One question as one rater judged it; `passed[i]` belongs to CRITERIA[i]."""

    id: str
    article: str
    type: str
    passed: tuple[bool, ...]
    reason: str = ""

    @property
    def publishable(self) -> bool:
        return all(self.passed)

    @property
    def guarded(self) -> bool:
        """Whether neither guard failed: the key is right (C1) and true to voice (C6)."""
        return self.passed[0] and self.passed[5]


def write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def read(path: Path, types: Mapping[str, str] | None = None) -> list[Rated]:
    """Every row of a form; `types` has the type of each id where the form has none, as forms that raters fill in.

    Raises FormError for a mark that is neither 1 nor 0 and for an id that stands twice.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:  # a spreadsheet may put a byte order mark before it
        text = file.read()
    delimiter = "\t" if "\t" in text.partition("\n")[0] else ","
    reader = csv.DictReader(text.splitlines(), delimiter=delimiter)
    needed = KEPT if types is None else COLUMNS[:2] + CRITERIA
    missing = [name for name in needed if name not in (reader.fieldnames or ())]
    if missing:
        raise FormError(f"{path}: the column {missing[0]} is missing.")
    rows: dict[str, Rated] = {}
    for number, row in enumerate(reader, 2):
        if row["id"] in rows:
            raise FormError(f"{path}, row {number}: {row['id']} stands twice.")
        passed = tuple(_mark(row[name], f"{path}, row {number}, {name}") for name in CRITERIA)
        kind = row["type"] if types is None else types.get(row["id"], "?")
        rows[row["id"]] = Rated(row["id"], row["article"], kind, passed, row.get("reason") or "")
    return list(rows.values())


def _mark(given: str | None, where: str) -> bool:
    if (given or "").strip() not in ("0", "1"):
        raise FormError(f"{where}: write 1 (passes) or 0 (fails), not {given!r}.")
    return (given or "").strip() == "1"


def keep(path: Path, rows: Iterable[Rated]) -> None:
    """Write what may be kept of a form: ids and marks."""
    write(path, KEPT, ((row.id, row.article, row.type, *map(int, row.passed)) for row in rows))
