"""A detail is read beside the main news: every word of it must be plain to who has read only that."""

from __future__ import annotations

import pytest

from quizgen.model import Naming
from quizgen.questions.news.plain_beside import plain_beside
from quizgen.questions.sentences.readable import Alone
from tests.questions.draft import Draft

NEWS = "Mayor Lena Brandt has closed the swimming pool of Tarnmouth to save money for a new bridge."

DETAILS = [
    ("Ida Moss learned to swim there when she was four.", True),
    ("Brandt swam there in her first summer.", True),  # the news has her whole name
    ("Since leaving Harbour Street, he has run a gym.", False),
    ("The Orrin inquiry cleared him of theft.", False),
    ("The pool was built in 1962.", True),
    ("The surplus widened to three million pounds.", False),  # which?
    ("The police closed the road.", True),  # there is but one
    ("Halden Lines said it would pay for a slide.", True),
    ("The book of Mr Orr suggests it was written late.", False),
    ("Ann Hill found it hard to persuade the board.", True),
    ("While the union welcomes the bridge, it wants a pool.", True),
    ("The report found that none of the four had a roof.", False),
    ("The roof, as Hill explained, was showing one in May.", False),
    ("A second pool, in Orrin, is open.", False),
    ("Another was closed in May.", False),
]


@pytest.mark.parametrize(("detail", "expected"), DETAILS)
def test_nothing_in_a_detail_points_to_what_is_not_shown(detail, expected):
    draft = Draft(NEWS, detail, headline="Tarnmouth pool closed")
    draft.source("Halden Lines", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    lead, one = (Alone(draft.span(text), text.rstrip("."), number + 1) for number, text in enumerate((NEWS, detail)))
    assert plain_beside(lead, one, draft.reading()) is expected


def test_a_wish_needs_its_holder_where_the_news_is_what_somebody_says():
    said = "Mayor Lena Brandt has said that the pool will be closed."
    draft = Draft(said, "Every town should have a pool.", headline="Mayor: pool must close")
    lead = Alone(draft.span(said), said.rstrip("."), 1)
    one = Alone(draft.span("Every town should have a pool."), "Every town should have a pool", 2)
    assert not plain_beside(lead, one, draft.reading())
    assert plain_beside(lead, one._replace(text="Ida Moss said every town should have a pool"), draft.reading())
