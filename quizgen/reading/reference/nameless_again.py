"""Doc in, the "it" and "its" out that surely mean the body or report without a name of which the sentence before tells.

"The union has seen a draft. It refuses to publish it", "The report names no one. It recommends a new pier". Either what
is told fits nothing else, or the language pipeline links the two.
"""

from __future__ import annotations

from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Span
from quizgen.reading.reference.bodies_again import DOES
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.going_on import SAYS
from quizgen.reading.reference.kinds_apart import DOCUMENTS, TELLING
from quizgen.reading.reference.others_apart import OthersApart, phrase, printed
from quizgen.reading.sources import kinds
from quizgen.reading.sources.kinds import listed

#: What else a body does, and nothing that it makes.
_DOES = DOES | listed(
    """accept allow attribute award ban defer disallow dispute fine find monitor question refer rule suspend trim
    investigate inspect adjourn"""
)
#: What a report does.
_TELLS = SAYS | listed(
    "recommend find question list describe criticise criticize call conclude identify blame urge estimate praise record"
)
#: "Its barrister", of a body.
_STAFF = listed(
    """barrister solicitor lawyer counsel coordinator secretary manager chairman chairwoman chair spokesman spokeswoman
    spokesperson director treasurer economist president executive trustee member members staff employee employees
    governor commissioner chief adviser"""
)
#: "It took three crews to put it out": nothing.
_OPENS_NOTHING = listed("take seem appear turn happen follow emerge")
#: How sure the link must be.
_SURE = 0.9
_ASIDE = ("nmod:poss", "compound", "flat", "amod", "appos")


class Nameless(NamedTuple):
    """What is meant, where it is printed, and which others a reader may take for it."""

    span: Span
    words: str
    rivals: tuple[str, ...]


class NamelessBodies:
    """The bodies and reports of an article that have no name there, and where a word points back to one."""

    def __init__(self, doc: Doc, article: Article, chains: Chains, apart: OthersApart) -> None:
        self.doc, self.article, self.chains, self._apart = doc, article, chains, apart

    def find(self) -> dict[int, Nameless]:
        """For the place of each such word what it means."""
        found: dict[int, Nameless] = {}
        before: DocSpan | None = None
        for sentence in self.doc.sents:
            if not sentence.text.strip():
                continue
            told = _subject(before) if before is not None else None
            if before is not None and told is not None and self._tells_of(told):
                word = self._points(sentence, told)
                words = phrase(told)
                if word is not None and words and (self._linked(word, told) or not self._others(before, word, told)):
                    own = [told.lower_, *(one.lower_ for one in told.children if one.dep_ == "compound")]
                    rivals = tuple(self._apart.than(own, told.sent.start))
                    last = words[-1]
                    found[word.i] = Nameless(Span(words[0].idx, last.idx + len(last.text)), printed(words), rivals)
            before = sentence
        return found

    def _tells_of(self, subject: Token) -> bool:
        """Is it a body or a report without a name, alone?"""
        noun = subject.tag_ == "NN" and subject.lower_ in TELLING and subject.i not in self._apart.named
        # "the office of the minister": whose it is would be left out
        more = any(child.i > subject.i and child.dep_ != "acl:relcl" for child in subject.children)
        return noun and not more and self._apart.free(subject)

    def _points(self, sentence: DocSpan, told: Token) -> Token | None:
        """The word that opens the next sentence of the same paragraph, where what is told fits nothing else."""
        if self.article.place_at(sentence.start_char) != self.article.place_at(told.idx):
            return None
        subject = _subject(sentence)
        if subject is None or not self._apart.free(subject):
            return None
        if subject.lower_ == "it":
            verb = subject.head
            if subject.dep_ != "nsubj" or any(one.dep_ in {"aux:pass", "expl"} for one in verb.children):
                return None
            does = verb.pos_ == "VERB" and verb.lemma_ in (_TELLS if told.lower_ in DOCUMENTS else _DOES)
            return subject if does or (self._linked(subject, told) and verb.lemma_ not in _OPENS_NOTHING) else None
        first = subject.left_edge
        if first.lower_ != "its" or first.head != subject:
            return None
        staff = subject.lower_ in _STAFF and told.lower_ not in DOCUMENTS
        return first if staff or self._linked(first, told) else None

    def _linked(self, word: Token, told: Token) -> bool:
        link = next(self.chains.of(word), None)
        return link is not None and link[0] == told and link[1] >= _SURE

    def _others(self, before: DocSpan, word: Token, told: Token) -> bool:
        """Does anything else stand there that does so: "The union met the council. It plans": either?"""
        for token in self.doc[before.start : word.i]:
            if token == told or token.dep_.startswith(_ASIDE):
                continue
            figure = self._apart.named.get(token.i)
            body = (figure is not None and not figure.person) or token.ent_type_ in {"ORG", "GPE"}
            if body or (token.tag_ == "NN" and token.lower_ in TELLING | kinds.BODIES):
                return True
        return False


def _subject(sentence: DocSpan) -> Token | None:
    """The one of which the whole sentence tells."""
    root = sentence.root
    found = [child for child in root.children if child.dep_ in {"nsubj", "nsubj:pass"}]
    return found[0] if len(found) == 1 and found[0].i < root.i else None
