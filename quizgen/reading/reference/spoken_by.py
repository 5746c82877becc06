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
from quizgen.reading.sources import kinds

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


def who_spoke(token: Token, spans: Sequence[Span], people: People, quoted: Sequence[Span]) -> Naming | None:
    """The one who is named at these places, where the name stands last before the word; None where that proves little.

    "The union's scribe accused Mr Orr of lying. He said": the one who is accused is not the one who tells it. Nor is
    he where somebody without a name acts since: "A clerk shook her head. “It is late,” she said."
    """
    near = (one for one in reversed(people.named) if token.idx - _REACH <= one.span.start < token.idx)
    last = next((one for one in near if any(one.span.overlaps(span) for span in spans)), None)
    if last is None or not whole_name(last.figure, token.doc):
        return None
    head = people.headed(last)
    if head is None or any(child.dep_ == "conj" for child in head.children):
        return None
    tells = head.dep_.startswith("nsubj") or any(child.lower_ == "according" for child in head.children)
    since = token.doc[head.sent.end : token.i] if head.sent.end < token.i else ()
    others = (one for one in since if one.tag_ == "NN" and one.dep_.startswith("nsubj") and not _within(one, quoted))
    return last if tells and not any(_somebody(one) and one.lower_ not in last.figure.roles for one in others) else None


def _within(word: Token, quoted: Sequence[Span]) -> bool:
    return any(span.start <= word.idx < span.end for span in quoted)


def _somebody(word: Token) -> bool:
    return word.ent_type_ == "" and word.lemma_.lower() in kinds.PEOPLE | kinds.ROLES
