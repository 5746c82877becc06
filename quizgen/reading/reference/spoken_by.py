"""Attributions in, whom each "he" and "she" that says something was found to be, and where that one is named, out.

Whoever speaks has been looked for by every rule there is, over whole paragraphs and past what is only quoted: "Judge
Orr sent for the record. “I shall wait for it,” he said." What was found there need not be found again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from spacy.tokens import Token

from quizgen.model import Attribution, Source, Span
from quizgen.model import Naming as HowNamed
from quizgen.reading.reference.persons import Naming, People, whole_name

#: Farther back than so many characters nobody remembers who was named.
_REACH = 600


def spoken_by(attributions: Iterable[Attribution], sources: Iterable[Source]) -> Mapping[int, Sequence[Span]]:
    """For the place where such a word stands, the places where the one who speaks is named."""
    known = {source.id: source for source in sources if source.naming is HowNamed.NAMED_PERSON}
    found: dict[int, Sequence[Span]] = {}
    for said in attributions:
        if len(said.source_ids) != 1 or len(said.source) != 1 or said.doubt or said.source_ids[0] not in known:
            continue
        span = said.source[0]
        if span.end - span.start <= len("she"):
            found[span.start] = known[said.source_ids[0]].mentions
    return found


def who_spoke(token: Token, spans: Sequence[Span], people: People) -> Naming | None:
    """The one who is named at these places, where the name stands last before the word; None where that proves little.

    "The union's scribe accused Mr Orr of lying. He said": the one who is accused is not the one who tells it.
    """
    near = (one for one in reversed(people.named) if token.idx - _REACH <= one.span.start < token.idx)
    last = next((one for one in near if any(one.span.overlaps(span) for span in spans)), None)
    if last is None or not whole_name(last.figure, token.doc):
        return None
    head = people.headed(last)
    if head is None or any(child.dep_ == "conj" for child in head.children):
        return None
    tells = head.dep_.startswith("nsubj") or any(child.lower_ == "according" for child in head.children)
    return last if tells else None
