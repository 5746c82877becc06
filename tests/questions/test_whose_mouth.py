"""Sentences that we wrote: claims of which it is open who makes them, and bodies that may be one another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import Naming, Source
from quizgen.questions.sources.houses import one_house
from quizgen.questions.sources.kinship import may_be_one
from quizgen.questions.sources.named_only import alive
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.whose_mouth import another_speaks
from tests.questions.draft import Draft

#: The text, the source as printed, the cue, what it is said to say, and whether another may say it.
CLAIMS = [
    (
        "New port figures suggest that trade is slow at the quays, dealers said.",
        "New port figures",
        "suggest",
        "trade is slow at the quays",
        True,
    ),
    ("Boris Lund said that trade is slow at the quays.", "Boris Lund", "said", "trade is slow at the quays", False),
    ("The board's comments on the mayor could end his career.", "The board's", "comments", "the mayor could", True),
    ("The board planted stories alleging that the pier leaked.", "The board", "alleging", "the pier leaked", True),
    ("The board sent a letter alleging that the pier leaked.", "The board", "alleging", "the pier leaked", False),
    (
        "The old mill (Orrin's last) shop is shut for good, clerks said.",
        "clerks",
        "said",
        "shop is shut for good",
        True,
    ),
    (
        "The mill shop is shut, the Courier reported the mayor said.",
        "the Courier",
        "reported",
        "The mill shop is shut",
        True,
    ),
    (
        "Boris Lund said the crews had been told to leave.",
        "Boris Lund",
        "said",
        "the crews had been told to leave",
        False,
    ),
    ("Boris Lund said the crews had told him so.", "Boris Lund", "said", "the crews had told him so", True),
    ("The board won promises from both mills that they would pay.", "The board", "promises", "they would pay", True),
    ("The board made promises that they would pay.", "The board", "promises", "they would pay", False),
    ("It rained. In the north, the mill shop is shut, clerks said.", "clerks", "said", "the mill shop is shut", False),
    (
        "It is late, clerks said, and the mill shop is shut, they added.",
        "they",
        "added",
        "the mill shop is shut",
        False,
    ),
]


@pytest.mark.parametrize(("text", "named", "cue", "content", "open_"), CLAIMS, ids=[row[0][:30] for row in CLAIMS])
def test_a_claim_that_another_may_make_is_nobodys(text, named, cue, content, open_):
    draft = Draft(text)
    draft.source(named, naming=Naming.UNNAMED_GROUP, coarse="group")
    draft.says("S1", content, named=named, cue=cue)
    assert another_speaks(draft.attributions[0], draft.reading()) is open_


OTHERS = [
    ("The Bishop of Orrin, the Reverend Paul Hale, said the wall was safe.", "Bishop Ann Cole", "", True),
    ("The bishop, Ann Cole, said the wall was safe.", "Ann Cole", "", False),
    ("Omar said the wall was safe. Omar Lund, an envoy, was there.", "Ben Omar", "Omar Lund", True),
    ("Omar said the wall was safe. Ben Omar, an envoy, was there.", "Ben Omar", "", False),
    ("Former Harwick Motors manager Ann Hill said the wall was safe.", "Former Harwick Motors", "", True),
    ("An adviser for the board, which said the wall was safe, left.", "An adviser", "", True),
]


@pytest.mark.parametrize(("text", "name", "other", "open_"), OTHERS, ids=[row[0][:30] for row in OTHERS])
def test_whoever_bears_another_name_is_another(text, name, other, open_):
    printed = "which" if "which" in text else text.partition(" said")[0].rstrip(",")
    draft = Draft(text)
    draft.source(name, *([name.split()[-1]] if name != "An adviser" else []),
                 naming=Naming.UNNAMED_PERSON if name == "An adviser" else Naming.NAMED_PERSON)  # fmt: skip
    if other:
        draft.source(other)
    draft.says("S1", "the wall was safe", named=printed, cue="said")
    one = replace(draft.attributions[0])
    assert another_speaks(one, draft.reading()) is open_
    assert not (open_ and clear_source(one, draft.reading()))


def body(name: str) -> Source:
    return Source(id=name, name=name, naming=Naming.NAMED_ORGANISATION, coarse="organisation")


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("The country's spending watchdog", "The Harbour Audit Office", True),
        ("The chipmaker", "Orrin Systems", True),
        ("Lund Motors", "Orrin Systems", False),
        ("The government", "The Harbour Audit Office", False),
    ],
)
def test_a_body_called_by_its_trade_may_be_one_with_a_name(one, other, may):
    assert may_be_one(body(one), body(other)) is may_be_one(body(other), body(one)) is may


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Lund Motors said so. Ann Hill, senior vice president, told investors more.", True),
        ("Lund Motors said so. Ann Hill, Lund's chairman, told investors more.", True),
        ("Lund Motors said so. Ann Hill, chairman of the growers, told investors more.", False),
    ],
)
def test_an_officer_of_no_other_firm_may_speak_for_the_firm(text, one):
    draft = Draft(text)
    draft.source("Lund Motors", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.source("Ann Hill")
    reading = draft.reading()
    assert one_house(*reading.sources, reading) is one


def test_whoever_is_told_of_in_another_age_says_nothing():
    draft = Draft("In 1936, Ann Hill won here. In 2016, Carl Ines did.")
    draft.source("Ann Hill")
    draft.source("Carl Ines")
    reading = draft.reading()
    assert [alive(source, reading) for source in reading.sources] == [False, True]
