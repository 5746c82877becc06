"""The printed lines of an article: nothing lost, nothing wider than the column, every number where it is printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.export.lines import MEASURE, credit, paragraphs, width
from quizgen.export.pages import where
from quizgen.model import Article, Block, Section, Span
from tests.export.sample import ARTICLE, FERRY, INSPECTED, NOT_TOLD, TITLE, article, span


def lines_of(of: Article):
    return [line for paragraph in paragraphs(of) for line in paragraph.lines]


def test_lines_are_numbered_from_one_without_a_gap():
    assert [line.number for line in lines_of(ARTICLE)] == list(range(1, len(lines_of(ARTICLE)) + 1))


def test_no_line_is_wider_than_the_column():
    assert max(width(line.text) for line in lines_of(ARTICLE)) <= MEASURE


def test_headline_byline_and_boilerplate_are_not_among_the_numbered_lines():
    printed = " ".join(line.text for line in lines_of(ARTICLE))
    for words in (TITLE, "Marta Quill", "20 Days Remaining", "Next time"):
        assert words not in printed


def test_the_byline_is_printed_as_the_credit():
    assert credit(ARTICLE) == "By Marta Quill"


def test_a_dateline_on_the_line_of_the_first_paragraph_is_printed_with_it():
    text = "ALDERTON (Two Banks News) — The bridge is closed."
    dashed = text.index(" — ")
    within = Article(text, (Block(Section.DATELINE, Span(0, dashed)), Block(Section.BODY, Span(dashed + 3, len(text)))))
    assert [line.text for line in lines_of(within)] == [text]
    assert credit(within) == ""


def test_a_dateline_on_a_line_of_its_own_is_not_numbered():
    within = article(((Section.DATELINE, "ALDERTON, 3 May"), (Section.BODY, "The bridge is closed.")))
    assert [line.text for line in lines_of(within)] == ["The bridge is closed."]
    assert credit(within) == "ALDERTON, 3 May"


def test_hard_wrapped_text_is_broken_anew():
    within = article(((Section.BODY, "The bridge\nis  closed\ttoday."),))
    assert [line.text for line in lines_of(within)] == ["The bridge is closed today."]


def test_an_endless_address_is_broken_after_a_slash_or_a_hyphen():
    address = next(line for line in lines_of(ARTICLE) if line.text.startswith("https://"))
    assert address.text[-1] in "/-_.?&="


@pytest.mark.parametrize("words", [NOT_TOLD, INSPECTED, FERRY, "opened in 1931"])
def test_evidence_stands_on_the_lines_that_the_key_names(words):
    printed = tuple(paragraphs(ARTICLE))
    named = where(ARTICLE, printed, span(words)).removeprefix("Lines ").removeprefix("Line ").split("–")
    first, last = int(named[0]), int(named[-1])
    shown = " ".join(line.text for line in lines_of(ARTICLE) if first <= line.number <= last)
    assert words in shown
    for one_less in ((first + 1, last), (first, last - 1)):
        less = " ".join(line.text for line in lines_of(ARTICLE) if one_less[0] <= line.number <= one_less[1])
        assert words not in less


def test_evidence_in_the_headline_is_said_to_be_there():
    assert where(ARTICLE, tuple(paragraphs(ARTICLE)), span(TITLE)) == "Headline"


def test_evidence_that_is_not_printed_has_no_place():
    assert where(ARTICLE, tuple(paragraphs(ARTICLE)), span("20 Days Remaining")) == ""


@given(st.lists(st.text(min_size=1), min_size=1, max_size=6))
def test_whatever_the_text_no_character_is_lost_and_no_line_is_too_wide(blocks):
    within = article(tuple((Section.BODY, words) for words in blocks))
    lines = lines_of(within)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(within.text.split())
    assert all(width(line.text) <= MEASURE + 1e-9 for line in lines)
    assert all(" ".join(line.span.of(within.text).split()) == line.text for line in lines)
