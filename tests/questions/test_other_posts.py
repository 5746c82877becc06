"""Another post at the same body, where the article has no word of it."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.other_posts import other_posts
from tests.questions.draft import Draft

ARTICLE = "The lamps of the pier will be mended in May."
SAME_BODY = [
    ("Lund Lines chairman", "Lund Lines {}"),
    ("Lund Lines' managing director", "Lund Lines' {}"),
    ("spokesman for the Orrin Ferry Trust", "{} for the Orrin Ferry Trust"),
    ("senior timber analyst at Hale Brothers", "{} at Hale Brothers"),
    ("president of the Harwick Growers", "{} of the Harwick Growers"),
    ("fisheries minister", "fisheries {}"),
    ("Orrin Rovers striker", "Orrin Rovers {}"),
]


@pytest.mark.parametrize(("described", "form"), SAME_BODY)
def test_another_post_takes_the_place_of_the_printed_one(described: str, form: str):
    others = other_posts(described, ARTICLE, Random(1))
    before, after = form.split("{}")
    assert 2 <= len(others) <= 3
    assert described not in others
    assert all(other.startswith(before) and other.endswith(after) for other in others)


NONE = [
    "aviation analyst",  # of whom?
    "chairman and chief executive of Lund Lines",
    "director of the research staff",
    "director of shares at Lund Lines",
    "White House spokesman",
    "vice fisheries minister",
    "painter from Harwick",
]


@pytest.mark.parametrize("described", NONE)
def test_none_is_put_in_where_it_would_be_seen_or_told_of_nobody(described: str):
    assert other_posts(described, ARTICLE, Random(1)) == []


def test_a_post_of_which_the_article_has_a_word_is_no_rival():
    told = "Two lawyers advised the council, and a consultant and an accountant wrote the report."
    assert other_posts("Lund Lines chairman", told, Random(1)) == []


def test_who_is_introduced_alone_is_asked_for_by_the_post():
    draft = Draft(
        "Lund Lines chairman Ove Brandt said the old pier would be closed in May.",
        "Brandt told the council of Harwick that the lamps cost too much.",
        headline="Old pier to close",
    )
    draft.says(
        draft.source("Ove Brandt", "Brandt"), "the old pier would be closed in May", named="Ove Brandt", cue="said"
    )
    draft.introduces("Ove Brandt", "Lund Lines chairman", "chairman", "Lund Lines chairman Ove Brandt")
    found = [q for q, reasons in candidates(draft.reading(), Random(1), (type_named("introduced"),)) if not reasons]
    assert len(found) == 1
    assert found[0].options[found[0].key].text == "Lund Lines chairman"
    assert all(option.text.startswith("Lund Lines ") for option in found[0].options)
