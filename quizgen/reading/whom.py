"""A pronoun that speaks ("he said") in, whom it means out; nobody where the signs do not agree.

Two signs are asked: the chain of links of the language pipeline, and the order in which the article names people.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from quizgen.model import Article, Span
from quizgen.reading import quotes
from quizgen.reading.cast import FEMALE, MALE, Cast, Figure
from quizgen.reading.chains import Chains
from quizgen.reading.profiles import Speaker, plural

Meant = Figure | Speaker
_GENDER = {"he": "m", "she": "f", "his": "m", "her": "f"}
_PRONOUNS = frozenset({*_GENDER, "they", "it"})
_VERY = 0.9  # a link as likely as this outweighs whoever is named in passing


class Pronouns:
    """Tells whom a pronoun means. `speakers` are those known so far, `last` those of the attribution before."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, chains: Chains, speakers: Mapping[str, Speaker]) -> None:
        self.doc, self.article, self.cast, self.chains, self.speakers = doc, article, cast, chains, speakers
        self.last: list[Speaker] = []
        paragraphs = [block.span for block in article.blocks]
        self.quoted = [quotation.inner for quotation in quotes.find(article.text, paragraphs) if quotation.depth == 0]

    def meant(self, token: Token) -> Meant | None:
        """Whom "he", "she", "they" or "it" means."""
        if token.lower_ not in _PRONOUNS:
            return None
        ruled = self._person(token) if token.lower_ in _GENDER else self._body(token)
        linked, other = self.chains.owner(token, [(one, one.mentions) for one in self._everyone()])
        if linked is None:
            # the chain comes to "the driver", not to whom the rule would name; or "Clinton" may be a woman
            certain = ruled is not None and (token.lower_ not in _GENDER or _gender(ruled) != "")
            return ruled if certain and not other else None
        if not self._agrees(token, linked):
            return None
        sure = not self._rivals(token, linked) if ruled is None else _same(ruled, linked)
        return linked if sure else None

    def _rivals(self, token: Token, one: Meant) -> bool:
        """ "Paul Harding met Daniel Moore. He said": whether somebody else who fits was named since the sentence in
        which this one was named last. Where the link is very likely only another who did something there is a rival.
        """
        last = max((mention.start for mention in one.mentions if mention.end <= token.idx), default=token.idx)
        named = self.doc.char_span(last, last + 1, alignment_mode="expand")
        start = named[0].sent.start_char if named is not None else last
        clear = self.chains.likely(token) >= _VERY
        return any(
            not _same(other, one)
            and self._agrees(token, other)
            and any(start <= m.start < token.idx and not (clear and self._aside(m)) for m in self._named(other))
            for other in self._everyone()
        )

    def _named(self, one: Meant) -> list[Span]:
        """Where somebody is named outside quotation marks: “Hale must go,” he said: he is not Hale."""
        return [mention for mention in one.mentions if not any(span.contains(mention) for span in self.quoted)]

    def _aside(self, mention: Span) -> bool:
        """Whether the one named there is neither the subject of a main clause nor one whom it takes for its object."""
        found = self.doc.char_span(mention.start, mention.end, alignment_mode="expand")
        head = found.root if found is not None else None
        acts = head is not None and head.dep_.startswith(("nsubj", "obj", "iobj", "conj", "dep", "ROOT"))
        return head is not None and not (acts and head.head.dep_ in {"ROOT", "conj", "parataxis"})

    def _everyone(self) -> Iterator[Meant]:
        """Whom a pronoun may mean: all but a bare surname that two people bear."""
        for figure in self.cast.figures:
            if len(figure.words) > 1 or self.cast.called(figure.words) is figure:
                yield figure
        yield from self.speakers.values()

    def _agrees(self, token: Token, one: Meant) -> bool:
        """Whether gender and number allow the pronoun to mean them."""
        if token.lower_ in _GENDER:
            return one.person and _gender(one) in ("", _GENDER[token.lower_])
        figure = one if isinstance(one, Figure) else one.figure
        if one.person or (figure is not None and figure.place):
            return False
        return figure is not None or _many(one) == (token.lower_ == "they")

    def _body(self, token: Token) -> Speaker | None:
        """The body or group that spoke before."""
        previous = self.previous(token)
        fits = previous is not None and not previous.person and _many(previous) == (token.lower_ == "they")
        return previous if fits else None

    def _person(self, token: Token) -> Meant | None:
        """The only person in the paragraph before the pronoun, else the one who spoke last with nobody since."""
        place, gender = self.block(token.idx), _GENDER[token.lower_]
        for back in (0, 1):
            seen: dict[int, int] = {}
            meant: dict[int, Meant] = {}
            everyone: list[Meant] = [*self.cast.figures, *self.speakers.values()]
            for one in everyone:
                if not one.person or (isinstance(one, Speaker) and one.figure is not None):
                    continue
                ends = [m.end for m in self._named(one) if self.block(m.start) == place - back and m.end <= token.idx]
                if ends and _gender(one) in ("", gender):
                    seen[id(one)], meant[id(one)] = max(ends), one
            if len(seen) == 1:
                return next(iter(meant.values()))
            if len(seen) > 1:
                newest = meant[max(seen, key=lambda key: seen[key])]
                spoke = self.previous(token)
                same = spoke is not None and _same(spoke, newest)
                return spoke if back == 0 and same else None
        return None

    def previous(self, token: Token) -> Speaker | None:
        """The one source of the attribution before, when it stands in this or the last sentence of the paragraph."""
        if len(self.last) != 1 or not self.last[0].mentions:
            return None
        mention = self.last[0].mentions[-1]
        if self.block(mention.start) != self.block(token.idx):
            return None
        start = token.sent.start
        before = self.doc[start - 1].sent.start_char if start else 0
        return self.last[0] if mention.start >= before else None

    def block(self, offset: int) -> int:
        """The number of the block in which the offset stands, -9 where none does."""
        return next((n for n, b in enumerate(self.article.blocks) if b.span.start <= offset < b.span.end), -9)


def _same(one: Meant, other: Meant) -> bool:
    figures = {id(o.figure if isinstance(o, Speaker) and o.figure is not None else o) for o in (one, other)}
    return len(figures) == 1


def _many(one: Meant | None) -> bool:
    return isinstance(one, Speaker) and bool(one.phrases) and plural(one.phrases[-1])


def _gender(one: Meant) -> str:
    if isinstance(one, Figure):
        return one.gender
    if one.figure is not None:
        return one.figure.gender
    words = {token.lower_ for phrase in one.phrases for token in phrase.core}
    return "m" if words & MALE else "f" if words & FEMALE else ""
