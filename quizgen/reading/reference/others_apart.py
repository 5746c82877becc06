"""A body or report that a word means in, the others told of before it that are surely none of its kind, out."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Section, Span
from quizgen.model.torn_names import torn
from quizgen.reading.reference.kinds_apart import TELLING, apart, classes_of
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.kinds import listed

_BEFORE = frozenset({"det", "amod", "compound", "nmod:poss"})
_DEPS = ("nsubj", "obj", "obl", "nmod")
_JOINS = listed("of for and the on in")
#: So far before the word stand those who may be taken for it.
_REACH = 1500
_MOST, _LONGEST = 4, 4


class OthersApart:
    """The bodies and reports of an article, with and without names."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, quoted: Sequence[Span]) -> None:
        self.doc, self.article, self.quoted = doc, article, quoted
        self.named = {
            token.i: one
            for one in cast.figures
            for mention in one.mentions
            for token in doc.char_span(*mention, alignment_mode="expand") or ()
        }

    def free(self, word: Token) -> bool:
        """Does it stand in the report itself, outside quotation marks?"""
        body = self.article.section_at(word.idx) is Section.BODY
        return body and not any(span.start <= word.idx < span.end for span in self.quoted)

    def than(self, own: Sequence[str], before: int, figure: Figure | None = None) -> list[str]:
        """Those told of before the place, the nearest first, that cannot be what is called by its `own` words."""
        found: dict[str, list[str]] = {}
        near = [one for one in self.doc[:before] if self.doc[before].idx - _REACH < one.idx]
        for token in reversed(near):
            other = self._other(token, figure)
            if other is None or len(found) == _MOST:
                continue
            name, words = other
            # of two of one kind the second may be the first by its name
            if apart(words, own) and all(apart(words, known) for known in found.values()):
                found[name] = words
        return list(found)

    def _other(self, token: Token, own: Figure | None) -> tuple[str, list[str]] | None:
        """The name of a body, or "the council", with the words that tell its kind."""
        figure = self.named.get(token.i)
        if figure is not None:
            whole = figure is not own and _named_whole(figure) and not torn(self.doc.text, figure.mentions)
            return (" ".join(figure.words), [*map(str.casefold, figure.words)]) if whole else None
        if token.tag_ != "NN" or token.lower_ not in TELLING or not token.dep_.startswith(_DEPS):
            return None
        words = phrase(token) if self.free(token) else []
        return (printed(words), [token.lower_]) if words else None


def _named_whole(figure: Figure) -> bool:
    body = {*figure.labels} == {"ORG"} and len(figure.words) > 1 and bool(classes_of(figure.words))
    return body and all(one[:1].isupper() or one in _JOINS for one in figure.words)


def phrase(noun: Token) -> list[Token]:
    """The noun with what stands before it, where that is short and plain; [] for "the union's court" and "no court"."""
    left = [one for one in noun.lefts if one.dep_ not in {"case", "cc", "punct", "mark"}]
    plain = all(one.dep_ in _BEFORE and (one.dep_ != "nmod:poss" or one.tag_ == "PRP$") for one in left)
    first = min((one.left_edge.i for one in left), default=noun.i)
    words = list(noun.doc[first : noun.i + 1])
    known = words[0].lower_ in {"the", "a", "an", "this", "that"} or words[0].tag_ == "PRP$"
    whole = known and all(one.is_alpha and one.lower_ != "own" for one in words) and 1 < len(words) <= _LONGEST
    return words if plain and whole else []


def printed(words: Sequence[Token]) -> str:
    """ "The council" for "a council" and "its council", to which an answer points."""
    return " ".join(["the", *(one.text for one in words[1:])])
