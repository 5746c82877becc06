"""Sentences that we wrote: of two things told in one sentence the first may be asked for."""

from __future__ import annotations

import pytest

from quizgen.model import ContentForm
from quizgen.questions.claims.first_half import first_half, without_what_is_added
from tests.questions.draft import Draft

TWO_THINGS = [
    ("the pier was old, and that it had been closed in the winter", "the pier was old"),
    ("the pier was old but that nobody knew", "the pier was old"),
    # the second may go on with what the first describes, and half a quotation has no end
    ("the pier that the town built and that the storm took was old", ""),
    ("the pier was “old, and that is why it fell”", ""),
    ("whether the pier was old and that it fell was open", ""),
    ("the pier was old and it had been closed in the winter", ""),
]


@pytest.mark.parametrize(("told", "first"), TWO_THINGS)
def test_the_first_of_two_things_is_a_claim_of_its_own(told, first):
    draft = Draft(f"Ana Orr said that {told}.")
    draft.says(draft.source("Ana Orr"), told)
    half = first_half(draft.attributions[0])
    assert (half.content_resolved if half else "") == first


def test_a_quotation_has_no_half():
    draft = Draft("“The pier is old, and that it is closed is bad,” Ana Orr said.")
    draft.says(draft.source("Ana Orr"), "The pier is old, and that it is closed is bad", form=ContentForm.QUOTATION)
    assert first_half(draft.attributions[0]) is None


ADDED = [
    # what is told of the boat stands between it and its verb
    ("the trouble with the crossing began last month when the boat, which lies in the harbour, was towed away",
     "the trouble with the crossing began last month"),
    ("the old boat was towed away on the night of the storm, which had broken the wall",
     "the old boat was towed away on the night of the storm"),
    ("the old pier below the town had cost a fortune and would cost another one",
     "the old pier below the town had cost a fortune"),
    ("the old pier below the town had been shut since May, as the planks were rotten",
     "the old pier below the town had been shut since May"),
    ("the boats of the two crews were kept in the harbour after the storm had broken the wall",
     "the boats of the two crews were kept in the harbour"),
    ("a wave had torn up the old pier below the town, killing three boys of the crew",
     "a wave had torn up the old pier below the town"),
    ("the old pier below the town had been falling apart, and one year was too short to mend it",
     "the old pier below the town had been falling apart"),
    # what is left would say too little, or something else
    ("the pier was shut, as the planks were rotten", ""),
    ("the old pier below the town had not been shut because the planks were rotten", ""),
    ("the old pier below the town had been shut, as it would be again if a storm came", ""),
    ("the old pier below the town was not safe, and the boats would have to leave it", ""),
    ("the old pier that the town had built of oak and had painted twice was shut", ""),
]  # fmt: skip


@pytest.mark.parametrize(("told", "left"), ADDED)
def test_what_is_only_added_may_be_left_out(told, left):
    draft = Draft(f"Ana Orr said that {told}.")
    draft.says(draft.source("Ana Orr"), told)
    shorter = without_what_is_added(draft.attributions[0])
    assert (shorter.content_resolved if shorter else "") == left
