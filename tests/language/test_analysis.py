"""Articles in, Docs over their whole text out."""

import pytest

from quizgen import language
from quizgen.model import Article, Block, Section, Span

TEXT = (
    "Share this page\n\nHarbour wall cracks\n\nBy Ann Reed\n\n"
    "The harbour\nmaster said  the wall was “unsafe”.\u00a0The council denied that.\n\nIt will meet on Friday.\n"
)


def article(text, *sections):
    blocks, end = [], 0
    for section, part in zip(sections, text.split("\n\n"), strict=True):
        start = text.index(part.strip(), end)
        end = start + len(part.strip())
        blocks.append(Block(section, Span(start, end)))
    return Article(text, tuple(blocks))


@pytest.fixture(scope="module")
def doc(nlp):
    sections = (Section.BOILERPLATE, Section.HEADLINE, Section.BYLINE, Section.BODY, Section.BODY)
    return language.analyse(nlp, article(TEXT, *sections))


def test_the_text_is_the_articles_text_to_the_character(doc):
    assert doc.text == TEXT
    assert all(TEXT[token.idx : token.idx + len(token)] == token.text for token in doc)


def test_no_sentence_runs_over_the_end_of_a_paragraph(doc):
    assert [sentence.text.strip() for sentence in doc.sents][-3:] == [
        "The harbour\nmaster said  the wall was “unsafe”.",
        "The council denied that.",
        "It will meet on Friday.",
    ]


def test_words_keep_their_grammar_across_line_breaks_and_double_spaces(doc):
    said = next(token for token in doc if token.text == "said")
    assert [child.text for child in said.children if child.dep_ == "nsubj"] == ["master"]


def test_blocks_that_nobody_reads_have_no_grammar(doc):
    assert [token.text for token in doc if token.pos_ == "X"] == ["Share this page", "By Ann Reed"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "x", "🙂🙂", "…", "שלום", "a" * 5000])
def test_any_text_gives_a_doc_with_the_same_text(nlp, text):
    blocks = (Block(Section.BODY, Span(0, len(text))),)
    assert language.analyse(nlp, Article(text, blocks)).text == text
