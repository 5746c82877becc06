"""Doc and its quotations in, printed sentences out: the parser's sentences put right where print shows them wrong."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Span
from quizgen.reading.attributions.quotes import DOUBLE, Quotation
from quizgen.reading.grammar import grammar
from quizgen.reading.sources.kinds import HONORIFICS

_STOPS = frozenset({".", "!", "?", "…", "...", ":"})


class Sentences:
    """The sentences of a Doc by number, found in one pass; a sentence never runs over a line's end."""

    def __init__(self, doc: Doc, quotations: Iterable[Quotation] = ()) -> None:
        self.doc = doc
        self.text = doc.text  # which a Doc puts together anew from its words each time it is asked for
        closing = {quotation.span.end - 1 for quotation in quotations if quotation.closed}
        self._starts: list[int] = []
        self._numbers: list[int] = []
        late = False
        for token in doc:
            starts = token.is_sent_start or late or token.i == 0
            # “We go.” She left: a parser may give the closing mark to the sentence after it
            late = bool(starts and token.i and token.idx in closing)
            if not self._starts or (starts and not late and not _goes_on(token)):
                self._starts.append(token.i)
            self._numbers.append(len(self._starts) - 1)

    def number(self, place: int) -> int:
        """The number of the sentence in which the token at `place` stands."""
        return self._numbers[place]

    def bounds(self, number: int) -> tuple[int, int]:
        """The first token of a sentence and the one after its last."""
        following = number + 1
        return self._starts[number], self._starts[following] if following < len(self._starts) else len(self.doc)

    def around(self, place: int) -> DocSpan:
        """The sentence in which the token at `place` stands."""
        start, end = self.bounds(self._numbers[place])
        return self.doc[start:end]

    def printed(self, first: int, last: int) -> Span:
        """The whole sentences from the one with token `first` to the one with token `last`, as printed."""
        return grammar.span_of(self.doc[self.bounds(self._numbers[first])[0] : self.bounds(self._numbers[last])[1]])


def _goes_on(token: Token) -> bool:
    """Whether the word cannot open a sentence: the word before it ends none, or it is small or a comma."""
    before = token.nbor(-1)
    if before.is_space or "\n" in before.text or before.dep_ == "dep":
        return "\n" not in before.text and before.is_space and token.text[:1].islower()
    if token.text[0] in ",;)" or (token.text[:1].islower() and before.text[-1] in DOUBLE):
        return True
    if before.lower_ in HONORIFICS and before.text.endswith("."):
        return True  # "Lt. Gen. Ada Lund"
    if before.lower_ in {"v.", "vs."} or (_initial(before) and token.pos_ == "PROPN"):
        return True  # "Orr v. Lund", "Ada B. Lund"
    ended = before.text in _STOPS or before.text[-1] in _STOPS or before.text[-1] in DOUBLE + ")]'’"
    return not ended


def _initial(token: Token) -> bool:
    """Whether the word is the initial between a first name and a surname."""
    letter = len(token.text) == 2 and token.text[0].isupper() and token.text[1] == "."
    return letter and token.i > 0 and token.nbor(-1).pos_ == "PROPN"
