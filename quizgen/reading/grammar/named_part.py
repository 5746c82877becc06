"""A printed source in, the part that tells who speaks out: behind letters of a title, a dateline, and who read it."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan

from quizgen.reading.sources.kinds import BODIES, HONORIFICS, ROLES, listed

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


_PARENTS = listed("mum mom mother dad father parent gran grandmother grandfather grandad granddad nan")
_LONGEST_DATELINE = 8


def past_parent(piece: DocSpan) -> DocSpan:
    """ "Mum-of-three [Ada Lund]", "Father of two [Ben Orr]", "PRO for the group [Ada Lund]": the name that follows is
    whole."""
    words = [token for token in piece[:7] if token.text != "-"]
    if len(words) < 5:
        return piece
    parent = words[0].lower_ in _PARENTS and words[1].lower_ == "of" and words[2].tag_ == "CD"
    of = words[1].lower_ in {"for", "of"} and words[2].lower_ == "the" and words[3].lower_ in BODIES
    speaks = of and words[3].text.islower() and (words[0].lower_ in ROLES or words[0].text == "PRO")
    name = piece.doc[words[3 if parent else 4].i : piece.end]
    named = len(name) > 1 and all(token.ent_type_ == "PERSON" for token in name[:2])
    return name if named and (parent or speaks) else piece


def past_dateline(found: DocSpan) -> DocSpan:
    """ "HARWICK / ORRIN – [Ada Lund, the mayor]": where it was written is no part of who speaks."""
    for place, token in enumerate(found[:_LONGEST_DATELINE]):
        if token.text in {"–", "—", "--"} and 0 < place < len(found) - 2:
            before = [one for one in found[:place] if one.is_alpha]
            return found[place + 1 :] if before and all(one.text.isupper() for one in before) else found
    return found


_WHERE = listed("outside inside after before following during at near in")


def past_where(found: DocSpan) -> DocSpan:
    """ "Outside court [Ms Lund] said", "Speaking after the hearing [Sergeant Ben Orr] said": where she spoke is no part
    of who did."""
    start = 1 if found[0].lower_ == "speaking" and len(found) > 1 else 0
    if found[start].lower_ not in _WHERE:
        return found
    name = next((place for place, token in enumerate(found) if place > start and token.text[:1].isupper()), 0)
    between = found[start + 1 : name] if name > start + 1 else ()
    place = between and between[-1].pos_ == "NOUN" and all(token.text.islower() for token in between)
    return found[name:] if place and found[name].pos_ == "PROPN" else found


def behind_title(found: DocSpan) -> DocSpan:
    """ "Coun" of "Coun. Lund said": a short title was taken for the whole of the source."""
    doc, end = found.doc, found.end
    if len(found) > 1 or f"{found.text.casefold()}." not in HONORIFICS or end + 1 >= len(doc) or doc[end].text != ".":
        return found
    last = end + 1
    while last < len(doc) and doc[last].pos_ == "PROPN":
        last += 1
    return doc[found.start : last] if last > end + 1 else found
