"""Filled-in rating forms in; rates with their intervals, agreement, yield and every failure out.

    .venv/bin/python -m tests.quality.rates /tmp/anna/form.csv /tmp/ben/form.csv --secret /tmp/rating/secret.json

Several forms are several raters of one sheet. `--secret` tells the types, adds the yield, and the rates of each version
where a sheet mixed several; the forms of the record hold their types and need none. `--record NAME` keeps ids and marks
in record/NAME-1.csv, record/NAME-2.csv and record/NAME-made.json.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from statistics import median
from typing import Any

from tests.quality import forms
from tests.quality.figures import kappa, wilson
from tests.quality.forms import CRITERIA, Rated

RECORD = Path(__file__).parent / "record"
Form = Sequence[Rated]


def rate(passed: int, number: int) -> str:
    """ "90.0 % (18 of 20; 69.9 to 97.2)"."""
    if not number:
        return "- (0 of 0)"
    low, high = wilson(passed, number)
    return f"{100 * passed / number:.1f} % ({passed} of {number}; {100 * low:.1f} to {100 * high:.1f})"


def report(raters: Sequence[Form], secret: dict[str, Any] | None = None) -> str:
    """All that can be told of the forms, as text. Raises FormError when they are not forms of one sheet."""
    _of_one_sheet(raters)
    lines = [*_criteria(raters), *_types(raters), *_agreement(raters)]
    if secret:
        lines += [*_versions(raters, secret["questions"]), *_yield(secret["quizzes"])]
    lines += _failures(raters)
    return "\n".join(lines) + "\n"


def _of_one_sheet(raters: Sequence[Form]) -> None:
    for form in raters[1:]:
        if {row.id for row in form} != {row.id for row in raters[0]}:
            raise forms.FormError("The forms are not of one sheet: they have different ids.")


def _criteria(raters: Sequence[Form]) -> Iterator[str]:
    first = raters[0]
    yield f"{len(first)} questions on {len({row.article for row in first})} articles, {len(raters)} raters"
    for number, form in enumerate(raters, 1):
        yield f"\nRater {number}"
        for place, name in enumerate(CRITERIA):
            yield f"  {name}               {rate(sum(row.passed[place] for row in form), len(form))}"
        yield f"  publish as is    {rate(sum(row.publishable for row in form), len(form))}"
        yield f"  guard failed     {rate(sum(not row.guarded for row in form), len(form))}"
    if len(raters) > 1:
        yield f"\nAll raters\n  publish as is    {_by_all(raters, _publishable)}"
        yield f"  guard failed     {_by_all(raters, _unguarded)}"
        rows = _together(raters).values()
        yield f"  by one or more   {rate(sum(any(map(_unguarded, marks)) for marks in rows), len(rows))}"


def _publishable(row: Rated) -> bool:
    return row.publishable


def _unguarded(row: Rated) -> bool:
    return not row.guarded


def _by_all(raters: Sequence[Form], test: Callable[[Rated], bool], ids: Iterable[str] | None = None) -> str:
    """The rate of what every rater says."""
    together = _together(raters)
    chosen = list(together if ids is None else ids)
    return rate(sum(all(test(row) for row in together[id]) for id in chosen), len(chosen))


def _together(raters: Sequence[Form]) -> dict[str, list[Rated]]:
    """The rows of all raters by the question's id."""
    found: dict[str, list[Rated]] = {}
    for form in raters:
        for row in form:
            found.setdefault(row.id, []).append(row)
    return found


def _types(raters: Sequence[Form]) -> Iterator[str]:
    yield "\nPublish as is, by type" + (" (each rater, all)" if len(raters) > 1 else "")
    for kind in sorted({row.type for row in raters[0]}):
        ids = [row.id for row in raters[0] if row.type == kind]
        each = [sum(row.publishable for row in form if row.type == kind) for form in raters]
        told = ", ".join(str(count) for count in each)
        yield f"  {kind:24} {told + '; ' if len(raters) > 1 else ''}{_by_all(raters, _publishable, ids)}"


def _agreement(raters: Sequence[Form]) -> Iterator[str]:
    together = list(_together(raters).values())
    for a, b in combinations(range(len(raters)), 2):
        yield f"\nAgreement of rater {a + 1} and rater {b + 1} (Cohen's kappa)"
        for place, name in enumerate((*CRITERIA, "publish as is")):
            marks = [[(*row.passed, row.publishable)[place] for row in (rows[a], rows[b])] for rows in together]
            first, second = zip(*marks, strict=True)
            value = kappa(first, second)
            agreed = sum(one == other for one, other in marks)
            yield f"  {name:16} {agreed} of {len(marks)}, kappa {'-' if value is None else f'{value:.2f}'}"


def _versions(raters: Sequence[Form], origins: dict[str, list[str]]) -> Iterator[str]:
    versions = sorted({origin for found in origins.values() for origin in found})
    if len(versions) < 2:
        return
    yield "\nBy version, publish as is and guard failed (all raters)"
    for version in versions:
        ids = [id for id, found in origins.items() if version in found]
        yield f"  {version:16} {_by_all(raters, _publishable, ids)}; {_by_all(raters, _unguarded, ids)}"


def _yield(quizzes: Sequence[dict[str, Any]]) -> Iterator[str]:
    for version in sorted({quiz["origin"] for quiz in quizzes}):
        own = [quiz for quiz in quizzes if quiz["origin"] == version]
        long = [len(quiz["types"]) for quiz in own if quiz["words"] >= 300]
        kinds = [len(set(quiz["types"])) for quiz in own]
        counts = [len(quiz["types"]) for quiz in own]
        yield f"\nYield of {version}: {sum(counts)} questions on {len(own)} articles"
        yield f"  questions a quiz     median {median(counts):g}, from {min(counts)} to {max(counts)}"
        yield f"  types a quiz         median {median(kinds):g}, from {min(kinds)} to {max(kinds)}"
        enough = rate(sum(number >= 8 for number in long), len(long))
        yield f"  8 or more questions  {enough} of the articles of 300 words or more"


def _failures(raters: Sequence[Form]) -> Iterator[str]:
    rows = [(row.type, row.id, number, row) for number, form in enumerate(raters, 1) for row in form]
    yield "\nFailures by type"
    for kind, id, number, row in sorted(rows, key=lambda found: (found[0], _place(found[1]), found[2])):
        if not row.publishable:
            failed = " ".join(name for name, passed in zip(CRITERIA, row.passed, strict=True) if not passed)
            yield f"  {kind:24} {id:7} rater {number}  {failed}  {row.reason}".rstrip()


def _place(id: str) -> tuple[list[int], str]:
    """Where a question stands: "2-10b" comes after "2-9"."""
    return [int(number) for number in re.findall(r"\d+", id)], id


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("forms", type=Path, nargs="+")
    parser.add_argument("--secret", type=Path, help="the sheet's secret.json")
    parser.add_argument("--record", metavar="NAME", help="keep ids and marks in the record under this name")
    given = parser.parse_args()
    try:
        secret = json.loads(given.secret.read_text("utf8")) if given.secret else None
        raters = [forms.read(path, secret["types"] if secret else None) for path in given.forms]
        print(report(raters, secret), end="")
    except (forms.FormError, OSError) as error:
        raise SystemExit(str(error)) from error
    if given.record:
        RECORD.mkdir(exist_ok=True)
        for number, form in enumerate(raters, 1):
            forms.keep(RECORD / f"{given.record}-{number}.csv", form)
        if secret:
            (RECORD / f"{given.record}-made.json").write_text(json.dumps(secret, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
