"""A lead that is far longer than the details beside it: what can be cut from it, and what cannot."""

from __future__ import annotations

import pytest

from quizgen.model import Span
from quizgen.questions.news.levelled import levelled
from quizgen.questions.sentences.readable import Alone
from tests.questions.draft import Draft

HEADLINE = "Orrin council shuts pier"
PIER = "The council of Orrin has shut the old pier for the winter"


def shortest(lead, headline=HEADLINE):
    reading = Draft(f"{lead}.", headline=headline).reading()
    *_, last = levelled(Alone(Span(0, 1), lead, 1), reading)
    return last.text


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (f"{PIER}, leaving two firms without a berth", PIER),
        (f"{PIER}, four days after a gale tore at its posts", PIER),
        (f"{PIER}, and the ferries will stop at Ayle until it has been mended", PIER),
        (f"{PIER}, but residents say they will wait and see", PIER),
        (f"{PIER} after divers found that its posts are rotten", PIER),
        (f"{PIER} as gales hit the coast", PIER),
        # who says so stays
        (f"{PIER}, leaving two firms without a berth, the mayor said on Monday", f"{PIER}, the mayor said on Monday"),
        (f"{PIER}, according to a report by two engineers of the county", f"{PIER}, according to a report"),
        (
            "The council of Orrin, which meets once a month, has shut the pier for the winter and will pay two firms",
            "The council of Orrin has shut the pier for the winter and will pay two firms",
        ),
        # "a leak of oil" is one all the same
        (
            "The council of Orrin has shut the pier over a leak of black oil that has killed birds, the mayor said",
            "The council of Orrin has shut the pier over a leak of black oil, the mayor said",
        ),
    ],
)
def test_what_is_told_beside_the_news_is_cut(lead, cut):
    assert shortest(lead) == cut


@pytest.mark.parametrize(
    "lead",
    [
        PIER,
        # what is "it"?
        "The council of Orrin, which owns the old pier, has shut it for the winter and will pay two firms",
        # it would not be true
        "The council of Orrin has not shut the old pier because of the gale",
        # of what they died is the news
        "The council of Orrin says that three were killed on the pier after its lamps fell",
        # a claim of somebody's
        f"{PIER} after a gale, according to the keeper",
        # nobody knows which bill
        "The council of Orrin has shut its pier and voted for a new bill that would raise the fares of boats",
    ],
)
def test_what_the_news_needs_stays(lead):
    assert shortest(lead) == lead


def test_most_of_the_headline_stays():
    lead = f"{PIER}, leaving a ferry and forty pupils of Ayle stranded"
    assert shortest(lead, "Ferry pupils of Ayle stranded as pier shut") == lead
