"""A printed source in, the part that tells who speaks out: behind the letters of a title, and behind who read it."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan

from quizgen.reading.sources.kinds import ROLES, listed

_SEEN = listed("seen obtained reviewed viewed read leaked shown sent")


def past_brackets(piece: DocSpan) -> DocSpan:
    """ "Member of Parliament (MP) [Ada Lund]", "The Skippers' Union (SKU) [secretary Ada Lund]": the name stands after
    the short form of the title, or of the body whose officer speaks.
    """
    for token in piece[:-3]:
        if token.text == "(" and token.nbor(2).text == ")":
            after = piece.doc[token.i + 3 : piece.end]
            if after[0].tag_ == "NNP" or _officer(after):
                return after
    return piece


def _officer(after: DocSpan) -> bool:
    """ "branch secretary Ada Lund": an office in small letters, and a person's name that ends the source."""
    first = next((n for n, token in enumerate(after) if token.ent_type_ == "PERSON"), 0)
    office, name = after[:first], after[first:]
    named = first > 0 and len(name) > 1 and all(token.ent_type_ == "PERSON" for token in name)
    return named and office[-1].lower_ in ROLES and all(token.pos_ in {"NOUN", "ADJ", "PROPN"} for token in office)


def past_reader(piece: DocSpan) -> DocSpan:
    """ "In a letter seen by the Harwick Post, [director Ada Lund] said": the paper only saw the letter."""
    doc, start = piece.doc, piece.start
    if start < 2 or doc[start - 1].lower_ not in {"by", "to"} or doc[start - 2].lower_ not in _SEEN:
        return piece
    comma = next((token.i for token in piece if token.text == ","), piece.end)
    return doc[comma + 1 : piece.end] if comma + 2 < piece.end else piece
