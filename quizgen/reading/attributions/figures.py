"""A Doc in, "police put the figure at 1,500" as a cue with its source and its content out.

The pipeline hears no speech in it, and it is how a second figure for one thing is told most often.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quizgen.model import Span
from quizgen.reading.attributions import cues
from quizgen.reading.attributions.speech import Cue, Role
from quizgen.reading.grammar import grammar
from quizgen.reading.grammar.sentences import Sentences

#: What is counted again: "the figure", "the death toll", "the crowd".
COUNTED = frozenset("figure number total crowd turnout attendance toll count it".split())
_FARTHEST = 5


def figures(doc: Doc, found: Sequence[Cue], blocks: Sequence[Span], sentences: Sentences) -> Iterator[Cue]:
    """A cue for every "put the figure at" that is none yet."""
    known = {cue.head.i for cue in found if cue.contents}
    for token in doc[:-_FARTHEST] if len(doc) > _FARTHEST else ():
        if token.lower_ not in {"put", "puts"} or token.i in known or token.tag_ == "VB":
            continue
        counted = next((t for t in doc[token.i + 1 : token.i + _FARTHEST] if t.lower_ in COUNTED), None)
        number = _number_at(counted) if counted is not None else None
        who = grammar.subject(token)
        if number is None or who is None or who.pos_ not in {"NOUN", "PROPN"} or who.i > token.i:
            continue
        paragraph = next((n for n, (start, end) in enumerate(blocks) if start <= token.idx < end), 0)
        role = Role("cue", token.i, token.i + 1, 1.0, sentences.number(token.i), paragraph)
        content = replace(role, label="content", start=token.i + 1, end=number.i + 1)
        yield Cue(
            role, token, "put", cues.sense_of("put"), False, False, False, "past", [grammar.phrase(who)], [content]
        )


def _number_at(counted: Token) -> Token | None:
    """The number after "at": "the figure at around 1,500", "the number of floods at two million"."""
    doc, place = counted.doc, counted.i + 1
    while place < counted.sent.end and doc[place].lower_ != "at" and doc[place].text not in {",", ".", ";"}:
        place += 1
    near = doc[place + 1 : min(place + 5, counted.sent.end)] if place < counted.sent.end else ()
    number = next((t for t in near if t.like_num), None)
    if number is not None and number.i + 1 < counted.sent.end and number.nbor(1).like_num:
        return number.nbor(1)  # "1.5 million"
    return number
