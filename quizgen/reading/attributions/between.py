"""A cue and a quotation that stands apart from it in, whether the words between them part the two out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from quizgen.reading.attributions.quotes import DOUBLE, Quotation
from quizgen.reading.attributions.speech import Cue, Role
from quizgen.reading.grammar.sentences import Sentences


class Between:
    """What stands between a cue and a quotation in another sentence: the reporter's words part them."""

    def __init__(self, doc: Doc, sentences: Sentences, quotations: Iterable[Quotation]) -> None:
        self.doc, self.sentences = doc, sentences
        self.quoted = [quotation.span for quotation in quotations if quotation.depth == 0]

    def parted(self, cue: Cue, content: Role) -> bool:
        """Whether the quotation cannot be the cue's.

        “It was a hard game.” The side plays Harwick next. Orr added: “We are ready.”: the first is not marked as hers.
        """
        start, end = self.sentences.bounds(cue.role.sentence)
        if self.doc[content.start].text[0] not in DOUBLE or start <= content.start < end:
            return False
        if content.end <= start:
            return self._announces(cue, end) or self._told(content.end, start)
        return content.start >= end and self._told(end, content.start)

    def spoke_before(self, found: Sequence[Cue], quotation: Quotation) -> Cue | None:
        """Who speaks in the sentence just before a quotation that nobody else is said to have spoken.

        "Orr said that the plan was weak. “It lacks teeth.”": the one cue of that sentence.
        """
        tokens = self.doc.char_span(*quotation.span, alignment_mode="expand")
        place = tokens.start - 1 if tokens is not None else -1
        while place > 0 and self.doc[place].is_space:
            place -= 1
        if place <= 0 or self._inside(place):
            return None
        number = self.sentences.number(place)
        speaking = [cue for cue in found if cue.role.sentence == number and not cue.participle]
        near = [cue for cue in speaking if cue.contents and not cue.noun and not cue.negated and not cue.unreal]
        return near[0] if len(speaking) == len(near) == 1 else None

    def _announces(self, cue: Cue, end: int) -> bool:
        """ "Orr said: “We stay.”": what a colon announces is all that the cue reports."""
        for token in self.doc[cue.role.end : end]:
            if token.text[0] in DOUBLE:
                return token.nbor(-1).text == ":"
        return False

    def _told(self, start: int, end: int) -> bool:
        """Whether the reporter says something there, outside quotation marks."""
        return any(token.is_alpha and not self._inside(token.i) for token in self.doc[start:end])

    def _inside(self, place: int) -> bool:
        offset = self.doc[place].idx
        return any(span.start <= offset < span.end for span in self.quoted)
