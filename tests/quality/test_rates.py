"""Filled-in forms in, rates out: the numbers are checked against published ones, the forms against mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.quality import forms, rates
from tests.quality.figures import kappa, wilson

# R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven methods, Statistics in
# Medicine 17 (1998) 857-872, table I, method 3: Wilson's score interval without continuity correction
NEWCOMBE = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("passed", "number", "low", "high"), NEWCOMBE)
def test_the_interval_is_wilsons(passed: int, number: int, low: float, high: float) -> None:
    assert wilson(passed, number) == pytest.approx((low, high), abs=0.00006)


def test_an_interval_by_hand() -> None:
    """9 of 10, z = 1.96: (0.9 + 0.19208) / 1.38416 = 0.78899, and 1.96 sqrt(0.009 + 0.009604) / 1.38416 = 0.19314."""
    assert wilson(9, 10) == pytest.approx((0.5958, 0.9821), abs=0.0001)


def test_of_nothing_nothing_is_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert rates.rate(0, 0) == "- (0 of 0)"


def test_agreement_by_hand() -> None:
    """20 both yes, 15 both no, 5 and 10 apart: agreed 0.7, by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5; kappa 0.4."""
    first = [True] * 20 + [True] * 5 + [False] * 10 + [False] * 15
    second = [True] * 20 + [False] * 5 + [True] * 10 + [False] * 15
    assert kappa(first, second) == pytest.approx(0.4)
    assert kappa([True, False], [False, True]) == -1
    assert kappa([True, True], [True, True]) is None


FORM = """id,article,type,answer,C1,C2,C3,C4,C5,C6,reason
1-1,a,who_said,B,1,1,1,1,1,1,
1-2,a,who_said,C,0,1,1,1,1,1,"the key is Roe, not Doe"
2-1,b,fact,7,1,1,1,0,1,1,given away
2-2,b,voice,A,1,1,1,1,1,1,
"""


@pytest.fixture
def form(tmp_path: Path):
    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, "utf8")
        return path

    return write


def test_a_form_becomes_rates(form) -> None:
    told = rates.report([forms.read(form("one.csv", FORM))])
    assert "4 questions on 2 articles, 1 raters" in told
    assert "publish as is    50.0 % (2 of 4; 15.0 to 85.0)" in told
    assert "guard failed     25.0 % (1 of 4; 4.6 to 69.9)" in told
    assert "C4               75.0 % (3 of 4" in told
    assert "kappa" not in told
    failures = told.partition("Failures by type\n")[2]
    assert failures.splitlines() == [
        "  fact                     2-1     rater 1  C4  given away",
        "  who_said                 1-2     rater 1  C1  the key is Roe, not Doe",
    ]


def test_two_forms_of_one_sheet_are_taken_together(form) -> None:
    stricter = FORM.replace("2-2,b,voice,A,1,1,1,1,1,1,", "2-2,b,voice,A,1,1,1,1,1,0,")
    told = rates.report([forms.read(form("one.csv", FORM)), forms.read(form("two.csv", stricter))])
    both = told.partition("All raters\n")[2]
    assert both.startswith("  publish as is    25.0 % (1 of 4")
    assert "guard failed     25.0 % (1 of 4; 4.6 to 69.9)\n  by one or more   50.0 % (2 of 4; 15.0 to 85.0)" in both
    assert "who_said                 1, 1; 50.0 % (1 of 2" in told
    assert "C6               3 of 4, kappa 0.00" in told
    assert "publish as is    3 of 4, kappa 0.50" in told


def test_versions_and_yield_come_from_what_raters_do_not_see(form) -> None:
    secret = {
        "questions": {"1-1": ["old", "new"], "1-2": ["old"], "2-1": ["new"], "2-2": ["new"]},
        "quizzes": [
            {"origin": "old", "article": "a", "words": 400, "types": ["who_said", "who_said"]},
            {"origin": "old", "article": "b", "words": 250, "types": []},
            {"origin": "new", "article": "a", "words": 400, "types": ["who_said"]},
            {"origin": "new", "article": "b", "words": 250, "types": ["fact", "voice"]},
        ],
    }
    told = rates.report([forms.read(form("one.csv", FORM))], secret)
    assert "new              66.7 % (2 of 3" in told
    assert "old              50.0 % (1 of 2" in told
    assert "Yield of old: 2 questions on 2 articles\n  questions a quiz     median 1, from 0 to 2" in told
    assert "8 or more questions  0.0 % (0 of 1; 0.0 to 79.3) of the articles of 300 words or more" in told


def test_the_types_come_from_the_secret_where_the_form_has_none(form) -> None:
    shown = "\n".join(",".join(line.split(",")[:2] + line.split(",")[3:]) for line in FORM.splitlines()) + "\n"
    types = {"1-1": "who_said", "1-2": "who_said", "2-1": "fact", "2-2": "voice"}
    assert forms.read(form("shown.csv", shown), types) == forms.read(form("whole.csv", FORM))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (FORM.replace("C,0,1", "C,,1"), "row 3, C1: write 1 (passes) or 0 (fails), not ''"),
        (FORM.replace("C,0,1", "C,x,1"), "row 3, C1"),
        (FORM.replace("2-1,", "1-1,"), "row 4: 1-1 stands twice"),
        (FORM.replace("C6,", ""), "the column C6 is missing"),
    ],
)
def test_a_form_that_is_not_filled_in_is_refused(text: str, told: str, form) -> None:
    with pytest.raises(forms.FormError, match=r"one\.csv") as caught:
        forms.read(form("one.csv", text))
    assert told in str(caught.value)


def test_forms_of_two_sheets_are_not_mixed(form) -> None:
    one, other = forms.read(form("one.csv", FORM)), forms.read(form("two.csv", FORM.replace("2-2,", "2-3,")))
    with pytest.raises(forms.FormError, match="different ids"):
        rates.report([one, other])


def test_a_spreadsheet_may_have_saved_the_form_with_tabs_and_a_mark_before_it(form) -> None:
    saved = form("one.tsv", "\ufeff" + FORM.replace('"the key is Roe, not Doe"', "no").replace(",", "\t"))
    assert [row.publishable for row in forms.read(saved)] == [True, False, False, True]


def test_the_record_keeps_marks_and_no_words(form, tmp_path: Path) -> None:
    rows = forms.read(form("one.csv", FORM))
    forms.keep(tmp_path / "kept.csv", rows)
    assert "Roe" not in (tmp_path / "kept.csv").read_text("utf8")
    assert [row.passed for row in forms.read(tmp_path / "kept.csv")] == [row.passed for row in rows]


def test_every_form_in_the_record_can_be_read() -> None:
    for path in rates.RECORD.glob("*.csv"):
        assert forms.read(path), path.name
        assert path.read_text("utf8").splitlines()[0] == ",".join(forms.KEPT), path.name
