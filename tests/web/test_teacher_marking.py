"""The marked article: every word once, marks nested, nothing lost where they overlap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import Article, Block, Section, Span
from quizgen.web.teacher.marking import Kind, Mark, Piece, paragraphs, plain

TEXT = "The mayor said that traders denied the cut."


def article(text: str = TEXT) -> Article:
    return Article(text, (Block(Section.BODY, Span(0, len(text))),))


def outline(nodes) -> list:
    return [n if isinstance(n, str) else (str(n.mark.kind), outline(n.children)) for n in nodes]


def mark(kind: Kind, words: str, *refs: str, text: str = TEXT) -> Mark:
    start = text.index(words)
    return Mark(kind, Span(start, start + len(words)), refs or ("A1",))


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], [TEXT]),
        ([mark(Kind.SOURCE, "The mayor")], [("source", ["The mayor"]), TEXT[9:]]),
        (
            [mark(Kind.CLAIM, "traders denied the cut"), mark(Kind.SOURCE, "traders"), mark(Kind.CUE, "denied")],
            [
                "The mayor said that ",
                ("claim", [("source", ["traders"]), " ", ("cue", ["denied"]), " the cut"]),
                ".",
            ],
        ),
        (  # the marks cross: the second goes on after the end of the first
            [mark(Kind.CLAIM, "said that traders"), mark(Kind.DENIAL, "traders denied")],
            [
                "The mayor ",
                ("claim", ["said that ", ("denial", ["traders"])]),
                ("denial", [" denied"]),
                " the cut.",
            ],
        ),
        (  # same words, two kinds: the band outside, the underline inside
            [mark(Kind.FACT, "the cut"), mark(Kind.CLAIM, "the cut")],
            ["The mayor said that traders denied ", ("claim", [("fact", ["the cut"])]), "."],
        ),
    ],
)
def test_marks_nest_and_split(marks, expected):
    assert outline(paragraphs(article(), marks)[0].parts[0].nodes) == expected


def test_two_marks_on_the_same_words_become_one():
    marks = [mark(Kind.SOURCE, "The mayor", "A1"), mark(Kind.SOURCE, "The mayor", "A2")]
    (piece, _) = paragraphs(article(), marks)[0].parts[0].nodes
    assert isinstance(piece, Piece)
    assert piece.mark.refs == ("A1", "A2")


def test_a_cue_inside_a_cue_is_no_second_link():
    marks = [mark(Kind.CUE, "said that traders denied"), mark(Kind.CUE, "denied", "A2")]
    outer = next(n for n in paragraphs(article(), marks)[0].parts[0].nodes if isinstance(n, Piece))
    inner = next(n for n in outer.children if isinstance(n, Piece))
    assert outer.linked
    assert not inner.linked


def test_a_dateline_stands_in_the_line_of_its_paragraph():
    text = "MARLBECK — The bridge is shut.\n\nNobody was hurt."
    blocks = (
        Block(Section.DATELINE, Span(0, 10)),
        Block(Section.BODY, Span(11, 30)),
        Block(Section.BODY, Span(32, len(text))),
    )
    first, second = paragraphs(Article(text, blocks))
    assert first.section is Section.BODY
    assert [part.section for part in first.parts] == [Section.DATELINE, Section.BODY]
    assert plain(second.parts[0].nodes) == "Nobody was hurt."


def test_a_claim_over_two_paragraphs_is_marked_in_both():
    text = "He said: it fell.\n\nIt was old."
    blocks = (Block(Section.BODY, Span(0, 17)), Block(Section.BODY, Span(19, len(text))))
    first, second = paragraphs(Article(text, blocks), [Mark(Kind.CLAIM, Span(9, len(text)), ("A1",))])
    assert outline(first.parts[0].nodes)[-1] == ("claim", ["it fell."])
    assert outline(second.parts[0].nodes) == [("claim", ["It was old."])]
    assert not second.parts[0].nodes[0].first


@given(
    st.lists(
        st.tuples(st.sampled_from(list(Kind)), st.integers(0, len(TEXT) - 1), st.integers(1, 20)).map(
            lambda m: Mark(m[0], Span(m[1], min(len(TEXT), m[1] + m[2])), ("A1",))
        ),
        max_size=8,
    )
)
def test_no_word_is_lost_or_doubled(marks):
    assert plain(paragraphs(article(), marks)[0].parts[0].nodes) == TEXT
