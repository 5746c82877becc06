"""Quotation marks of every kind, nested, odd, and over several paragraphs."""

import pytest

from quizgen.model import Span
from quizgen.reading.attributions import quotes


def found(text: str) -> list[str]:
    paragraphs, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    return [quotation.inner.of(text) for quotation in quotes.find(text, paragraphs)]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"We shall rebuild it," she said.', ["We shall rebuild it,"]),
        ("“We shall rebuild it,” she said. “In spring.”", ["We shall rebuild it,", "In spring."]),
        ("He called it “a ‘gift’ to nobody”.", ["a ‘gift’ to nobody", "gift"]),
        ("The plan was 'a joke', he said.", ["a joke"]),
        ("The plan was ‘a joke’, he said.", ["a joke"]),
        ("The workers’ union doesn’t agree, nor do the nurses'.", []),
        ("It happened in the '90s, and it won't happen again.", []),
        ("She said “we stay. Then he said “we go” and left.", ["we go"]),
        ('An odd mark" stands here.\n“This is fine,” he said.', ["This is fine,"]),
        ("“One paragraph.\n“And another,” she said.", ["One paragraph.", "And another,"]),
        ('"One paragraph.\n"And another," she said.', ["One paragraph.", "And another,"]),
        ("Nobody says anything.", []),
    ],
)
def test_quotations_are_found(text, inner):
    assert found(text) == inner


def test_only_the_last_paragraph_of_a_long_quotation_closes_it():
    text = "“One.\n“Two.\n“Three,” she said."
    lines = [Span(0, 5), Span(6, 11), Span(12, len(text))]
    assert [quotation.closed for quotation in quotes.find(text, lines)] == [False, False, True]


def test_every_offset_is_exact():
    text = "‘It “works”,’ he said, and “that ‘that’ counts”."
    for quotation in quotes.find(text, [Span(0, len(text))]):
        assert quotation.span.of(text)[1:-1] == quotation.inner.of(text)
