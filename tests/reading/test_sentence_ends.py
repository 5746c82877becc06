"""A stop may end a sentence and belong to an abbreviation at once: "They sang until 6 a.m. Nobody slept."."""

import pytest

from quizgen.model import Article, Block, Section, Span
from quizgen.model.sentence_ends import ends_between, runs_on
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.wording import sentences
from tests.reading.report import read_paragraph


@pytest.mark.parametrize(
    ("before", "after", "ends"),
    [
        ("a.m.", "No", True),
        ("p.m.", "The", True),
        ("P.M.", "She", True),
        ("Inc.", "He", True),
        ("p.m.", "GMT", False),
        ("a.m.", "Eastern", False),
        ("p.m.", "Lund", False),
        ("a.m.", "on", False),
        ("a.m.", "And", False),
        ("Inc.", "The", False),
        ("Mr.", "He", False),
    ],
)
def test_a_word_that_is_no_name_opens_a_sentence(before, after, ends):
    assert ends_between(before, after) is ends


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Anna Berg said soup had been served since 6 a.m. No soup was served when a reporter came to the hall.",
            "soup had been served since 6 a.m.",
        ),
        (
            "Anna Berg said the ferry had left at 7 p.m. The harbour was empty by then.",
            "the ferry had left at 7 p.m.",
        ),
        ("The hall opened at 8 a.m. No nurse had come to work, Anna Berg said.", "no nurse had come to work"),
    ],
)
def test_nobody_says_what_stands_in_the_sentence_beside_it(nlp, text, said):
    one = read_paragraph(nlp, text).attributions[0]
    assert (one.content_resolved, one.doubt) == (said, "")


def test_a_name_after_the_hour_may_open_a_sentence(nlp):
    one = read_paragraph(nlp, "Anna Berg said the ferry had left at 7 p.m. Samuel Okoro said the pier was shut.")
    assert one.attributions[0].doubt


def test_a_zone_after_the_hour_goes_on(nlp):
    one = read_paragraph(nlp, "Anna Berg said the ferry would leave at 7 p.m. Eastern time and that it would be full.")
    assert one.attributions[0].content_resolved.endswith("it would be full")
    assert one.attributions[0].doubt == ""


@pytest.mark.parametrize(
    "parts",
    [
        ["Soup was served from 6 a.m.", "No soup was left at 9 a.m. London time."],
        ["They say that County Coun. Orr has not told them why.", "He was away."],
    ],
)
def test_sentences_are_printed_one_by_one(parts):
    text = " ".join(parts)
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    assert [span.of(text) for span in sentences_of(article)] == parts
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("title", "stop", "after", "on"),
    [
        ("Coun", ".", "Orr", True),
        ("Cllr", ".", "Orr", True),
        ("Coun", ",", "Orr", False),
        ("council", ".", "Orr", False),
        ("Smt", ".", "Orr", True),
        ("B.Sc", ".", "Chemistry", True),
        ("B.Sc", ".", "He", False),
    ],
)
def test_the_stop_of_a_title_ends_nothing(title, stop, after, on):
    assert runs_on(title, stop, after) is on


def test_a_councillor_does_not_begin_a_sentence_behind_the_title(nlp):
    text = "Anna Berg had told the hall that the vote was over when Coun. Tom Orr rose from his seat."
    assert len(list(nlp(text).sents)) == 1
