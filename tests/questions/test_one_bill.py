"""Whether "the bill" of a report is clear to whoever has read how the report begins."""

from __future__ import annotations

import pytest

from quizgen.questions.claims.claims import usable
from quizgen.questions.reference.one_bill import as_known

from .draft import Draft

OPENING = "A bill on late ferries passed the Orrin assembly on Friday."
LATER = "Fares have doubled in ten years. Nobody was on the quay when the votes were counted."
CLAIM = "the bill takes power from the people of the islands"

ONE_OR_SEVERAL = [
    ((OPENING,), True),
    (("Orrin’s ferry bill passed the assembly on Friday.",), True),
    # further down, where the very next paragraph takes it up
    (("Ferries were late on Friday.", "It rained.", "Nobody came.", "It snowed.", OPENING), True),
    # another, several, and one that is brought in far from where it is taken up
    ((OPENING, "Another bill on piers failed."), False),
    ((OPENING, "Two bills on piers failed."), False),
    (("The House bill passed on Friday. The Senate bill did not.",), False),
    (("The bill passed the Orrin assembly on Friday.",), False),
    (("Ferries were late on Friday.", "It rained.", "Nobody came.", "It snowed.", OPENING, *6 * (LATER,)), False),
]


@pytest.mark.parametrize(("paragraphs", "clear"), ONE_OR_SEVERAL)
def test_the_bill_is_clear_where_the_opening_brings_in_one_and_the_report_no_other(paragraphs, clear):
    draft = Draft(*paragraphs, LATER, f"Miriam Voss said that {CLAIM}.", headline="Ferries late in Orrin")
    draft.says(draft.source("Miriam Voss", "Voss"), CLAIM)
    reading = draft.reading()
    attribution = reading.attributions[0]
    assert (as_known(CLAIM, reading) != CLAIM) is clear
    assert usable(attribution, reading, read=True) is clear
    assert not usable(attribution, reading), "without the article nobody knows which"


HELD = [
    ("the permit was never signed", "a permit was never signed"),
    ("The engineers had read the permit", "The engineers had read a permit"),
    # what is the permit's, what it is a part of, and what has a name
    ("the permit’s terms were dropped", "the permit’s terms were dropped"),
    ("the permit office was shut", "the permit office was shut"),
    ("the company was late", "the company was late"),
    # of whom it has told once, and by what else there may be another
    ("the man was ill", "a man was ill"),
    ("the boy was ill", "the boy was ill"),
    ("the two were late", "the two were late"),
]


@pytest.mark.parametrize(("told", "looked_at"), HELD)
def test_only_what_is_told_apart_by_nothing_else_is_taken_for_known(told, looked_at):
    draft = Draft(
        "A company in Orrin has a permit to build a pier.",
        "Engineers from Harwick looked at the permit.",
        "It rained.",
        "A 40-year-old man fell from it, and a boy. The man was ill. A tall boy saw it. The boy ran, and the two met.",
    )
    assert as_known(told, draft.reading()) == looked_at
