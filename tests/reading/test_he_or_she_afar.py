"""Whom "he" and "she" mean where the name stands farther back: each row a text, and whom the last one means."""

from __future__ import annotations

import pytest

from tests.reading.report import read_report

HEAD = "The harbour board met in Orrin on Monday to talk about the old pier and its lights.\n\n"

ROWS = [
    # the subject of the sentence before; who is named in the quotation only is nobody else
    (
        "Coach Deborah Orr stood by the change afterwards.\n\n“Anna was tired and I told her so,” she said.",
        "Deborah Orr",
    ),
    # what the subject has is not she, nor is she whose foul it was
    (
        "Coach Peter Orr was unhappy with the goal of defender Daniel Moore. He said the flag had been up.",
        "Peter Orr",
    ),
    # “that” and “when” clauses of the sentence that names him
    (
        "The manager, Peter Orr, was booked for his protests over the corner, which he insisted was a throw-in.",
        "Peter Orr",
    ),
    # sentences between, in which nobody acts
    (
        "Inspector Laura Hart said the governor deserved some credit for the new roof. The showers were cold and the "
        "kitchen was shut.\n\n“But nobody can sleep in a wet bed,” she said.",
        "Laura Hart",
    ),
    # a portrait of one woman
    (
        "Laura Hart has mended clocks in Orrin for forty years. She learned it from her father, Peter.\n\n"
        "She works in a shed behind the church. The roof leaks, and the rent has doubled.\n\n"
        "Two clocks were sold in the spring. The third stands in the hall.\n\n“It was never about money,” she says.",
        "Laura Hart",
    ),
    # the captain may say so as well
    ("Coach Deborah Orr left out the captain.\n\n“I was tired and it was cold,” she said.", ""),
    # two of whom it may be said
    (
        "Laura Hart and Anna Moss shook hands on the pier and went home.\n\n“It was a long day,” she said.",
        "",
    ),
    # the obituary is on somebody else, whose first name tells no sex
    (
        "Okke Lund, who painted the harbour for forty years, has died in Orrin. Okke Lund was 87.\n\n"
        "A curator from Halden, Laura Hart, came to see the pictures and stayed. Critics praised her greys and the "
        "water. She said that the greys came from a tin.",
        "",
    ),
    # a woman without a name, of whom the paragraph tells
    (
        "Laura Hart has mended clocks in Orrin for forty years. She learned it from her father, Peter.\n\n"
        "A neighbour knocked at the window with a broken watch. “It fell off the table,” she said.",
        "",
    ),
]


@pytest.mark.parametrize(("text", "name"), ROWS, ids=[row[0][:40] for row in ROWS])
def test_who_is_meant_where_the_name_stands_farther_back(nlp, text, name):
    found = read_report(nlp, *(HEAD + text).split("\n\n"))
    last = max(found.attributions, key=lambda one: one.cue[0].start)
    names = [found.source(id).name for id in last.source_ids]
    assert (names[0].endswith(name) if names else False) if name else names == []
