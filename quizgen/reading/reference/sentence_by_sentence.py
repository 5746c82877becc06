"""Doc in, each of its sentences beside who was told of in the one before it, past what is only quoted between, out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Span

Who = TypeVar("Who")


class Before(NamedTuple, Generic[Who]):
    """Who was told of in the sentence before, and where it ends, with what was quoted since."""

    who: Who
    sentence: DocSpan
    end: int


def follow(
    doc: Doc, article: Article, quoted: Sequence[Span], told: Callable[[DocSpan, Before[Who] | None], Who | None]
) -> None:
    """Ask of one sentence after the other who is `told` of in it, knowing who was in the one before."""
    before: Before[Who] | None = None
    for sentence in doc.sents:
        if not sentence.text.strip():
            continue
        if before is not None and _only_quoted(sentence, quoted, article, before.end):
            # "“The mill is old. It must close,” he said": the first is his as well
            before = before._replace(end=sentence.end_char)
            continue
        who = told(sentence, before)
        before = Before(who, sentence, sentence.end_char) if who is not None else None


def _only_quoted(sentence: DocSpan, quoted: Sequence[Span], article: Article, end: int) -> bool:
    """Whether the sentence is nothing but words of a quotation that goes on, or that ends in the same paragraph."""
    text = sentence.text.rstrip()
    stop = sentence.start_char + len(text)
    around = next((one for one in quoted if one.start <= sentence.start_char and stop <= one.end), None)
    if around is None:
        return False
    return stop < around.end or article.place_at(sentence.start_char) == article.place_at(end - 1)
