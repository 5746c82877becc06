"""Doc in, the places at which it says that something happened out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.sources.kinds import BODIES, listed

_LOCATING = listed("in near outside")
_AREAS = listed("""province region district city town village area county state suburb valley island capital prefecture
    street square park harbour harbor port neighbourhood neighborhood airport""")


def places(doc: Doc) -> Iterator[DocSpan]:
    """Places that the entity recogniser and a locative preposition agree on: "in [Harwick]", "in the [Ural region]"."""
    others = {ent.text.strip() for ent in doc.ents if ent.label_ in {"PERSON", "ORG"}}
    for ent in doc.ents:
        if ent.text.strip() in others:
            continue  # "Washington" who spoke
        if ent.label_ not in PLACES or not ent[0].text[:1].isupper() or any(not _plain(token) for token in ent):
            continue
        start, end = ent.start, ent.end
        if ent[0].lower_ == "the":
            start += 1
        if end < len(doc) and doc[end].lower_ in _AREAS and doc[end].pos_ in {"NOUN", "PROPN"}:
            end += 1
        case = doc[start - 1] if start else None
        if case is not None and case.lower_ == "the" and start > 1:
            case = doc[start - 2]
        if case is None or case.pos_ != "ADP" or case.lower_ not in _LOCATING or end - start > 4 or start == end:
            continue
        after = doc[end] if end < len(doc) else None
        if after is not None and _goes_on(after):
            continue
        if any(token.lower_ in BODIES for token in doc[start:end] if token.lower_ not in _AREAS):
            continue
        yield doc[start:end]


def _plain(token: Token) -> bool:
    return token.text[:1].isupper() or token.lower_ in {"of", "the", "de", "la", "al"}


def _goes_on(after: Token) -> bool:
    """Whether the word after the place belongs to it, so that its bounds are not sure: "in London's suburbs"."""
    if after.tag_ == "POS" or after.text in {"-", "–", "/", "’s", "'s", "’", "'", '"', "”"}:
        return True
    return after.pos_ in {"NOUN", "PROPN", "ADJ"} and not after.is_sent_start


def name_of(place: DocSpan) -> str:
    """The name without "the"."""
    return re.sub(r"^(the|The) ", "", " ".join(place.text.split()))
