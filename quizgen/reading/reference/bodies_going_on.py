"""Doc in, the "it", "they" and "the company" that go on speaking out: "Orr Mills said it was late. It added ..."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Span
from quizgen.reading.grammar.edges import FIRM_ENDS
from quizgen.reading.reference.chains import SURE, Chains
from quizgen.reading.reference.going_on import SAYS, speaking
from quizgen.reading.reference.sentence_by_sentence import Before, follow
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure

#: So many sentences a body may go on without being named again.
_FARTHEST = 3
#: "Orr Mills said so. The company added": what a body may be called, and no office of a government that has many.
_CALLED = kinds.listed("company firm bank group airline carmaker retailer union charity broadcaster manufacturer")
_FIRMS = kinds.listed("company firm")
_ALSO = kinds.listed("also further")
_CHIEF = ("nsubj", "obj", "iobj")


class Speaker(NamedTuple):
    """Who spoke: where the name is printed, the body of that name (None for "analysts"), how many sentences ago."""

    span: Span
    figure: Figure | None
    far: int


class Speakers:
    """Who goes on speaking where, with what the article knows of bodies and links."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, chains: Chains, quoted: Sequence[Span]) -> None:
        self.doc, self.article, self.chains, self.quoted = doc, article, chains, quoted
        self._bodies = [figure for figure in cast.figures if not figure.person and not figure.place]

    def find(self) -> dict[int, Speaker]:
        """For the place of each "it", "they" or "company" that surely goes on speaking, who spoke before."""
        found: dict[int, Speaker] = {}

        def told(sentence: DocSpan, before: Before[Speaker] | None) -> Speaker | None:
            word = speaking(sentence, self.article)
            named = self._named(word) if word is not None else None
            if word is None or named is not None or before is None:
                return named
            between = self.doc.text[before.end : sentence.start_char]
            if between.strip() or not self._goes_on(word, before.sentence, before.who):
                return None
            found[word.i] = before.who
            return before.who._replace(far=before.who.far + 1)

        follow(self.doc, self.article, self.quoted, told)
        return found

    def _named(self, word: Token) -> Speaker | None:
        """The body that is named there, or the people without names: "analysts", "officials in Harwick"."""
        if word.dep_ != "obl" and word.head.lemma_ not in SAYS:
            return None
        place = next(
            ((one, at) for one in self._bodies for at in one.mentions if at.start <= word.idx < at.end),
            None,
        )
        if place is not None:
            return Speaker(place[1], place[0], 1)
        if word.tag_ != "NNS" or word.left_edge.lower_ in {"the", "these", "those", "both"}:
            return None
        return Speaker(Span(word.idx, word.idx + len(word.text)), None, 1)

    def _goes_on(self, word: Token, last: DocSpan, before: Speaker) -> bool:
        if before.far > _FARTHEST or word.head.lemma_ not in SAYS or word.dep_ != "nsubj":
            return False
        if self._others(word.doc[word.sent.start : word.i], before, "NNS" if word.lower_ == "they" else "NN"):
            return False  # "Orr Mills said so. Hale Mills would pay, it said": either
        also = word.head.lemma_ == "add" or any(child.lower_ in _ALSO for child in word.head.children)
        if before.figure is None:
            return word.lower_ == "they" and (also or not self._others(last, before, "NNS"))
        if word.lower_ == "it":
            return also or not self._others(last, before, "NN")
        bare = word.lower_ in _CALLED and word.i - word.left_edge.i == 1 and word.left_edge.lower_ == "the"
        return bare and self._is_one(word, before.figure) and not self._others(last, before, "NN")

    def _is_one(self, word: Token, figure: Figure) -> bool:
        """Is the body surely a company, or whatever it is called: by its name, or by the language pipeline."""
        if word.lower_ in {part.casefold() for part in figure.words}:
            return False  # "Orr Bank said ... The bank added" is no question
        firm = figure.words[-1].casefold() in FIRM_ENDS and word.lower_ in _FIRMS
        return firm or (self.chains.reaches(word, figure.mentions) is True and self.chains.likely(word) >= SURE)

    def _others(self, last: DocSpan, before: Speaker, tag: str) -> bool:
        """Does anybody else act there who might go on: "Orr Mills said the ministry had agreed. It said"."""
        for token in last:
            at = token.idx
            if before.span.start <= at < before.span.end or not token.dep_.startswith(_CHIEF):
                continue
            if tag == "NNS":
                one = token.tag_ == "NNS" and token.lemma_.lower() in kinds.PEOPLE | kinds.ROLES
            else:
                named = any(m.start <= at < m.end for f in self._bodies if f is not before.figure for m in f.mentions)
                one = named or (token.tag_ == "NN" and token.lower_ in kinds.BODIES)
            if one or (tag == "NN" and token.ent_type_ in {"ORG", "GPE"} and not self._own(token, before)):
                return True
        return False

    def _own(self, token: Token, before: Speaker) -> bool:
        mentions = before.figure.mentions if before.figure is not None else ()
        return any(at.start <= token.idx < at.end for at in mentions)
