"""The article as HTML, and numbers and times as people write them."""

from datetime import UTC, datetime

import pytest

from quizgen.model import Article, Block, Section, Span
from quizgen.web.filters import article_html, day, labelled, moment, plain_number

PARTS = (
    (Section.BOILERPLATE, "Home > News > Weather"),
    (Section.HEADLINE, "Ferry <stuck> & towed"),
    (Section.BYLINE, "By Ann Bell"),
    (Section.BODY, "The ferry ran aground\non Monday. Nobody was hurt."),
    (Section.CAPTION, "The ferry in June"),
)


@pytest.fixture
def article() -> Article:
    text, blocks = "", []
    for section, part in PARTS:
        blocks.append(Block(section, Span(len(text), len(text) + len(part))))
        text += f"{part}\n\n"
    return Article(text, tuple(blocks))


def at(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def test_boilerplate_is_left_out_and_every_other_block_is_what_it_is(article):
    assert article_html(article).splitlines() == [
        '<h2 class="article-headline">Ferry &lt;stuck&gt; &amp; towed</h2>',
        '<p class="article-byline">By Ann Bell</p>',
        "<p>The ferry ran aground",
        "on Monday. Nobody was hurt.</p>",
        '<p class="article-caption">The ferry in June</p>',
    ]


def test_a_dateline_that_opens_a_paragraph_stays_in_it_and_boilerplate_in_the_line_goes():
    text = "NORWICK — The harbour is shut. Share this\n\nOSLO, Friday"
    dateline, body = Span(0, 9), Span(10, 30)
    blocks = (
        Block(Section.DATELINE, dateline),
        Block(Section.BODY, body),
        Block(Section.BOILERPLATE, Span(31, 41)),
        Block(Section.DATELINE, Span(43, 55)),
    )
    assert article_html(Article(text, blocks), [Span(14, 21)]).splitlines() == [
        '<p><span class="quiet">NORWICK —</span> The <mark id="e14">harbour</mark> is shut.</p>',
        '<p class="article-dateline">OSLO, Friday</p>',
    ]


def test_evidence_is_marked_where_it_stands_and_can_be_linked_to(article):
    evidence = at(article, "Nobody was hurt.")
    assert f'on Monday. <mark id="e{evidence.start}">Nobody was hurt.</mark></p>' in article_html(article, [evidence])


def test_evidence_that_overlaps_is_cut_so_that_marks_nest_and_names_both_questions(article):
    whole, part = at(article, "The ferry ran aground\non Monday."), at(article, "on Monday. Nobody")
    html = article_html(article, labelled([[whole], [part], [whole]], ("1", "2", "3")))
    assert html.count("<mark") == 3
    assert html.count("</mark>") == 3
    assert f'<mark id="e{whole.start}">The ferry ran aground\n</mark><mark id="e{part.start}">on Monday.</mark>' in html
    assert '<span class="unseen">Evidence for question </span>1, 3</sup>' in html
    assert '<span class="unseen">Evidence for question </span>2</sup>' in html


def test_evidence_over_two_paragraphs_is_marked_in_both(article):
    span = Span(at(article, "Nobody").start, at(article, "The ferry in").end)
    html = article_html(article, [span])
    assert "Nobody was hurt.</mark></p>" in html
    assert '<p class="article-caption"><mark>The ferry in</mark> June</p>' in html


@pytest.mark.parametrize(
    ("value", "written"),
    [(7.0, "7"), (4.666666, "4.67"), (0.5, "0.5"), (18000.0, "18,000"), (0.0, "0"), (100.0, "100"), (-3.0, "-3")],
)
def test_numbers(value, written):
    assert plain_number(value) == written


def test_times_without_a_zone_are_utc():
    stored = datetime(2026, 5, 4, 9, 30)
    assert moment(stored) == moment(stored.replace(tzinfo=UTC))
    assert '<time datetime="2026-05-04T09:30:00+00:00">' in moment(stored)
    assert day(stored) == "4 May 2026"
