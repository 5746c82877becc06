"""Where and on which day somebody spoke is a part neither of the name nor of what was said."""

from __future__ import annotations

import pytest

from tests.reading.report import read_report

CASE = "the case had cost two years and most of the savings"
PLACES = [
    (f"Outside court Mr Hordern said {CASE}.", "Mr Hordern"),
    (f"After the hearing Mr Lund said {CASE}.", "Mr Lund"),
    (f"Speaking outside court Sergeant Tom Reyes said {CASE}.", "Sergeant Tom Reyes"),
    (f"Sergeant Tom Reyes said {CASE}.", "Sergeant Tom Reyes"),
]


@pytest.mark.parametrize(("sentence", "name"), PLACES)
def test_where_one_spoke_is_no_part_of_the_name(nlp, sentence, name):
    found = read_report(nlp, "The court met in Orrin on Monday.", sentence)
    (said,) = [one for one in found.attributions if one.cue_lemma == "say"]
    assert [span.of(found.article.text) for span in said.source] == [name]
    assert found.source(said.source_ids[0]).name == name


DAYS = [
    (
        "Officials said Thursday the only bridge to Orrin could stay closed through the weekend.",
        "the only bridge to Orrin could stay closed through the weekend",
    ),
    ("Officials said Thursday was the coldest day in Orrin for ten years.", "Thursday was the coldest day in Orrin"),
]


@pytest.mark.parametrize(("sentence", "begins"), DAYS)
def test_a_day_before_an_article_is_that_of_the_saying(nlp, sentence, begins):
    found = read_report(nlp, "The harbour board met in Orrin.", sentence)
    (said,) = [one for one in found.attributions if one.cue_lemma == "say"]
    assert said.content[0].of(found.article.text).startswith(begins)
