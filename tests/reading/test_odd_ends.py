"""Words at the very beginning or end of a text, where no word stands beside them: the reading goes on without it."""

import pytest

from quizgen import article as articles
from quizgen import language, reading
from tests.reading.report import HEADLINE, read_report

ENDS = [
    "Police appealed to members of the public as witnesses, but all of them left citing personal reasons. may",
    "The mayor said that the pier was safe. should",
    "The mayor pleaded not guilty to",
    "The mayor pleaded not guilty on Monday, of fraud,",
    "The mayor said the harbour was saved by dredging",
]
BEGINNINGS = [
    "'s Ada Lund said her team did not work after ten at weekends.",
    "— Mayor Ada Lund said the pier was safe.",
    ", who said the pier was safe, is the mayor.",
    "On Monday the mayor said the pier was safe.",
    "To repair the pier was meant to save it, the mayor said.",
]


@pytest.mark.parametrize("text", ENDS)
def test_the_last_word_has_none_after_it(nlp, text):
    assert read_report(nlp, text).article.text.endswith(text)


@pytest.mark.parametrize("text", BEGINNINGS)
def test_the_first_word_has_none_before_it(nlp, text):
    assert read_report(nlp, HEADLINE, headline=text).article.text.startswith(text)


@pytest.mark.parametrize("text", ["\n\n A.  (MP) may she …\n\n”\n\nThe pier was safe\n.", "\n\n not they …"])
def test_a_paragraph_of_marks_alone_is_no_sentence(nlp, text):
    article = articles.from_text(text)
    assert reading.read(language.analyse(nlp, article), article).article == article
