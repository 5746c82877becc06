"""Tokens in, the first and the last word of what is said out: trimmed, whole, and with the marks of quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

DOUBLE = frozenset('“”„"«»')
OPENING = frozenset('“„«"')
_CLOSING = frozenset('”»"')
_LOOSE = frozenset([",", ";", ":", "—", "–", "--", "-", "."])

Words = tuple[int, int]  # the number of the first token, and of the one after the last


def edges(head: Token, first: int, verb: Token | None = None) -> Words:
    """First token, not before `first`, and the token after the last one of a phrase; a subject ends before its verb."""
    inside = [token.i for token in head.subtree if token.i >= first]
    start, end = min(inside, default=head.i), max(inside, default=head.i) + 1
    if verb is not None:
        end = min(end, verb.i)
    return start, end


def overlaps(words: Words, others: Iterable[Words]) -> bool:
    """Whether the words share one with any of the others."""
    return any(words[0] < end and start < words[1] for start, end in others)


def quoted(clause: Token) -> bool:
    """Whether a quotation mark stands in or beside a clause."""
    return any(token.text in DOUBLE for token in clause.subtree)


def whole(head: Token) -> list[Words]:
    """The phrase of which the token is the head, as a list of one, or of none where only marks are in it."""
    words = trim(head.doc, *edges(head, 0))
    return [words] if words is not None else []


def pieces(said: Token, cue: Token) -> list[Words]:
    """What is said, without the cue and its source where they stand in the midst of it."""
    own = {token.i for token in cue.subtree}
    inner = {token.i for token in said.subtree}
    return around(said, own - inner if said in cue.subtree else own)


def around(said: Token, without: set[int]) -> list[Words]:
    """The clause around `said` in one piece, or in two around what belongs to somebody else."""
    doc = said.doc
    inner = sorted({token.i for token in said.subtree} - without)
    runs: list[Words] = []
    for i in inner:
        if runs and not any(j in without for j in range(runs[-1][1], i)):
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    trimmed = (trim(doc, start, end) for start, end in runs)
    return [_with_marks(doc, piece) for piece in trimmed if piece is not None and _wordy(doc, piece)]


def _wordy(doc: Doc, words: Words) -> bool:
    return any(token.is_alpha or token.like_num for token in doc[words[0] : words[1]])


def trim(doc: Doc, start: int, end: int) -> Words | None:
    """Without white space, commas and stops at both ends; None where nothing is left."""
    while start < end and (doc[start].is_space or doc[start].text in _LOOSE):
        start += 1
    while end > start and (doc[end - 1].is_space or doc[end - 1].text in _LOOSE | {"("}):
        end -= 1
    return (start, end) if start < end else None


def _with_marks(doc: Doc, words: Words) -> Words:
    """A quotation's marks belong to it, whatever the tree hangs them on."""
    start, end = words
    marks = sum(token.text in DOUBLE for token in doc[start:end])
    if marks % 2 == 0 and not (start and doc[start - 1].text in DOUBLE and doc[start - 1].text not in "”»"):
        return words
    if start and doc[start - 1].text in OPENING and doc[start].text not in DOUBLE:
        start -= 1
    for place in (end, end + 1):
        if place < len(doc) and doc[place].text in _CLOSING and doc[end - 1].text not in DOUBLE:
            return (start, place + 1)
    return (start, end)


def quotations(sentence: DocSpan) -> Iterator[Words]:
    """What stands between two double marks of one sentence."""
    marks = [token.i for token in sentence if token.text in DOUBLE]
    for start, end in zip(marks[::2], marks[1::2], strict=False):
        if end - start > 2:
            yield (start, end + 1)
