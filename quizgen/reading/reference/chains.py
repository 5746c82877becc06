"""Doc in, what its pronouns mean out: the links that the language pipeline draws between words that name the same.

A link goes from a word to an earlier one ("his" -> "he" -> "Okoro"); followed to its end it is a chain. A chain is
evidence, not proof: who uses it asks for a second sign, such as gender or number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

from spacy.tokens import Doc, Token

from quizgen.model import Span

SURE = 0.8  # a chain less likely than this proves nothing; 0.5 is what the pipeline prints at all
_LONGEST = 12
_SAME = frozenset({"flat", "appos", "compound"})  # "Mayor Anna Reyes", "the mayor, Anna Reyes": one mention

Owner = TypeVar("Owner")


class Chains:
    """Each word's chain, looked up by the word."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        group = doc.spans.get("coreference", [])
        spans = list(group)
        scores = getattr(group, "attrs", {}).get("scores") or [1.0] * (len(spans) // 2)
        pairs = zip(spans[::2], spans[1::2], scores, strict=True)
        self._earlier = {later.start: (earlier.start, float(score)) for later, earlier, score in pairs}
        self._same = _groups(doc, self._earlier)

    def of(self, token: Token) -> Iterator[tuple[Token, float]]:
        """The earlier words that name the same, the nearest first, each with how likely the chain up to it is."""
        place, likely = token.i, 1.0
        for _ in range(_LONGEST):
            if place not in self._earlier:
                return
            place, score = self._earlier[place]
            likely *= score
            yield self.doc[place], likely

    def likely(self, token: Token) -> float:
        """How likely the first link of the chain is; 0 where there is none."""
        return self._earlier.get(token.i, (0, 0.0))[1]

    def owner(self, token: Token, owners: Iterable[tuple[Owner, Collection[Span]]]) -> tuple[Owner | None, bool]:
        """The first of the owners, each with its mentions, to whom the chain comes surely; and whether it comes to a
        noun or name before that is nobody's.

        "Hale in the lead ... Ada Hale said she": the chain may come to a mention that nobody owns, as a headline's;
        then the names that mean the same tell, where they are all one owner's.
        """
        every = list(owners)
        other = False
        for word, likely in self.of(token):
            found = _owners(word, every)
            if not found and word.pos_ != "PRON":
                found = [one for mate in self._same.get(word.i, ()) for one in _owners(self.doc[mate], every)]
            if found:
                alone = all(one is found[0] for one in found)
                return (found[0], other) if likely >= SURE and alone else (None, other)
            other = other or word.pos_ != "PRON"
        return None, other

    def comes_to(self, token: Token, spans: Collection[Span]) -> bool:
        """Whether the first noun or name of the chain, however likely, is one of these mentions."""
        word = next((word for word, _ in self.of(token) if word.pos_ != "PRON"), None)
        return word is not None and bool(_owners(word, [(True, spans)]))

    def reaches(self, token: Token, spans: Collection[Span]) -> bool | None:
        """Whether the chain comes to one of these mentions; None where it tells nothing."""
        found, other = self.owner(token, [(True, spans)])
        return True if found else False if other else None


def _owners(word: Token, every: Iterable[tuple[Owner, Collection[Span]]]) -> list[Owner]:
    """The first of those of whom the word is a mention, as a list of one or none."""
    places = _places(word)
    return next(
        ([owner] for owner, spans in every if any(s.start <= place < s.end for s in spans for place in places)), []
    )


def _groups(doc: Doc, earlier: Mapping[int, tuple[int, float]]) -> dict[int, list[int]]:
    """For each name or noun that is linked, the places of all that surely mean the same, itself among them."""
    group: dict[int, list[int]] = {}
    for later in sorted(earlier):
        before, score = earlier[later]
        if score >= SURE and "PRON" not in (doc[later].pos_, doc[before].pos_):
            members = group.setdefault(before, [before])
            members.append(later)
            group[later] = members
    return group


def _places(word: Token) -> list[int]:
    """Where the words of one mention stand, "Anna" and "Mayor" beside "Reyes"."""
    same = [child for child in word.children if child.dep_.split(":")[0] in _SAME]
    above = [word.head] if word.dep_.split(":")[0] in _SAME else []
    return [word.idx, *(other.idx for other in (*same, *above))]
