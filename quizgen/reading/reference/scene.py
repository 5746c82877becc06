"""An article read up to a word that speaks in, what a reader has in mind by then out: who is where, and who spoke.

Every rule about whom "he", "the company" or "the minister" means asks the same things of the text; they are told here.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Section, Span
from quizgen.reading.attributions import quotes
from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.meant import GENDER, Meant, are_many, named_at, opposite, same_one, sex_of, titled
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.profiles import Speaker

#: Clauses that are told in their own right, not as what somebody said.
MAIN = frozenset({"ROOT", "conj", "parataxis"})
_ACTS = ("nsubj", "obj", "iobj", "conj", "dep", "ROOT")
#: So many characters a paragraph below a picture may have.
_CAPTION = 120
#: Farther from every paragraph than any two are from each other.
_NOWHERE = -9


class Scene:
    """Grows with the text: `speakers` are those known so far, `last` those who spoke last, `lost` tells that somebody
    unknown has spoken since, `known` are whom the pronouns so far mean, by their places, and `unknown` the places of
    those of which it is not certain."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, chains: Chains) -> None:
        self.doc, self.article, self.cast, self.chains = doc, article, cast, chains
        self.speakers: dict[str, Speaker] = {}
        self.last: list[Speaker] = []
        self.lost = False
        self.known: dict[int, Meant] = {}
        self.unknown: set[int] = set()
        paragraphs = [block.span for block in article.blocks]
        self._quoted = [quotation.inner for quotation in quotes.find(article.text, paragraphs) if quotation.depth == 0]

    # ------------------------------------------------------------------------------------------- who there is

    def everyone(self) -> Iterator[Meant]:
        """Whom a word may mean: all but a bare surname that two people bear."""
        for figure in self.cast.figures:
            if len(figure.words) > 1 or self.cast.called(figure.words) is figure:
                yield figure
        yield from self.speakers.values()

    def people(self) -> Iterator[Figure]:
        """Everybody with a name."""
        return (figure for figure in self.cast.figures if figure.person and not figure.place)

    def bodies(self, place: int) -> list[Figure]:
        """The bodies named before the place, but newspapers and the like."""
        bodies = (f for f in self.cast.figures if not f.person and not f.place and not kinds.outlet(f.words))
        return [f for f in bodies if any(m.start < place for m in f.mentions)]

    def linked(self, token: Token) -> tuple[Meant | None, bool]:
        """To whom the chain of links comes surely, and whether it comes to a noun before that is nobody's."""
        found, astray = self.chains.owner(token, [(one, named_at(one)) for one in self.everyone()])
        # "he" that is linked to Claudia Lund: the link proves nothing
        return (None if found is not None and opposite(token, found) else found), astray

    def agrees(self, token: Token, one: Meant) -> bool:
        """Whether gender and number allow the pronoun to mean them."""
        if token.lower_ in GENDER:
            return one.person and sex_of(one) in ("", GENDER[token.lower_])
        figure = one if isinstance(one, Figure) else one.figure
        if one.person or (figure is not None and figure.place):
            return False
        return figure is not None or are_many(one) == (token.lower_ == "they")

    def others(self, token: Token, one: Meant | None, start: int) -> Iterator[Span]:
        """Where others whom the pronoun fits are named from `start` up to it, but a name beside places: "travel to
        Halden and Orrin"."""
        for other in self.everyone():
            same = one is not None and same_one(other, one)
            if not same and self.agrees(token, other) and not self._beside_places(other):
                yield from (mention for mention in self.said_of(other) if start <= mention.start < token.idx)

    def _beside_places(self, one: Meant) -> bool:
        if isinstance(one, Speaker) or len(one.mentions) > 1 or len(one.words) > 1:
            return False
        name = self._printed(one.mentions[0])
        return name is not None and any(other.ent_type_ in PLACES for other in name.root.conjuncts)

    # ------------------------------------------------------------------------------------------- who does what

    def said_of(self, one: Meant) -> list[Span]:
        """Where somebody is named outside quotation marks: “Hale must go,” he said: he is not Hale."""
        return [mention for mention in one.mentions if not any(span.contains(mention) for span in self._quoted)]

    def heads(self, mention: Span) -> bool:
        """Whether the one named there is the subject of a main clause, not of what somebody said."""
        head = self.headed(mention)
        return head is not None and head.dep_.startswith("nsubj") and head.head.dep_ in MAIN

    def aside(self, mention: Span) -> bool:
        """Whether the one named there is neither the subject of a main clause nor one whom it takes for its object."""
        head = self.headed(mention)
        return head is not None and not (head.dep_.startswith(_ACTS) and head.head.dep_ in MAIN)

    def headed(self, mention: Span) -> Token | None:
        """The word on which the name hangs that is printed there."""
        name = self._printed(mention)
        return titled(name.root) if name is not None else None

    def acts(self, figure: Figure, start: int, end: int) -> bool:
        """Whether somebody does or says something between two places, outside quotation marks."""
        return any(start <= m.start < end and not self.is_quoted(m.start) and self.heads(m) for m in figure.mentions)

    def _printed(self, mention: Span) -> DocSpan | None:
        return self.doc.char_span(*mention, alignment_mode="expand")

    # ------------------------------------------------------------------------------------------- where

    def block(self, offset: int) -> int:
        """The number of the block in which the offset stands, -9 where none does."""
        place = self.article.place_at(offset)
        return place if place >= 0 else _NOWHERE

    def near(self, start: int, place: int) -> bool:
        """Whether the place stands in the same paragraph or in the one after it."""
        return self.block(place) - self.block(start) in (0, 1)

    def is_quoted(self, offset: int) -> bool:
        """Whether what stands at the offset stands between quotation marks."""
        return any(span.start <= offset < span.end for span in self._quoted)

    def told(self, start: int, end: int) -> Iterator[Token]:
        """The words from one place of the doc up to another that are not quoted."""
        return (token for token in self.doc[start:end] if token.is_alpha and not self.is_quoted(token.idx))

    def before(self, token: Token) -> Iterator[DocSpan]:
        """The sentences before the word's own, the nearest first, but those that are only quoted."""
        place = token.sent.start
        while place > 0:
            sentence = self.doc[place - 1].sent
            place = sentence.start
            if any(True for _ in self.told(sentence.start, sentence.end)):
                yield sentence

    def paragraphs(self, start: int, end: int) -> int:
        """How many paragraphs of the running text two places lie apart."""
        return sum(one.section is Section.BODY for one in self.article.blocks[self.block(start) : self.block(end)])

    # ------------------------------------------------------------------------------------------- who spoke

    @property
    def spoke(self) -> Speaker | None:
        """Who alone spoke last."""
        return self.last[0] if len(self.last) == 1 and self.last[0].mentions else None

    def just_spoke(self, token: Token) -> Speaker | None:
        """Who alone spoke last, when it was in this or the last sentence of the paragraph."""
        if self.spoke is None or self.block(self.spoke.mentions[-1].start) != self.block(token.idx):
            return None
        start = self._said_from(token.sent.start)
        before = self.doc[start - 1].sent.start_char if start else 0
        return self.spoke if self.spoke.mentions[-1].start >= before else None

    def spoke_above(self, token: Token) -> Speaker | None:
        """Who alone speaks in the last sentence of the paragraph before."""
        start = self.article.blocks[self.block(token.idx)].span.start
        opening = self.doc.char_span(start, start + 1, alignment_mode="expand")
        if self.spoke is None:
            return None
        place = opening[0].i - 1 if opening is not None else 0
        while place > 0 and (self.doc[place].is_space or self._captions(place)):
            place -= 1
        said = self.doc[self._said_from(self.doc[place].sent.start)].idx
        last = self.spoke.mentions[-1].start
        return self.spoke if self.block(last) == self.block(self.doc[place].idx) and said <= last < start else None

    def _captions(self, place: int) -> bool:
        """Whether the word stands in a paragraph without a verb, below a picture: "Ada Orr on the pier."."""
        at = self.article.place_at(self.doc[place].idx)
        block = self.article.blocks[at].span if at >= 0 else None
        if block is None or block.end - block.start > _CAPTION:
            return False
        words = self.doc.char_span(*block, alignment_mode="expand") or ()
        return not any(word.pos_ in {"VERB", "AUX"} or word.is_quote for word in words)

    def _said_from(self, start: int) -> int:
        """Where the sentence begins with which a quotation of several sentences begins: “It is shut. It will be,”"""
        while start and self.is_quoted(self.doc[start - 1].idx):
            start = self.doc[start - 1].sent.start
        return start
