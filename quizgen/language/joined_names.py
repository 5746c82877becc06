"""The names that a network marked in, the same with the halves of one body's name joined out.

A network cuts "the Orrin Ports and Harbours Authority" at its "and". What stands on both sides tells whether there are
two bodies: "the Home Office and Orrin Council" are, as each half says what it is; "ports" are a field, and no body.
Where that does not tell, the halves stay as they are, and `model.torn_names` finds them in doubt.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from quizgen.model.body_names import COMPASS, OF, OF_A_FIELD, field, head, kind_of_field

_AND = frozenset({"and", "&"})
_BODIES, _PERSONS = frozenset({"ORG", "ORGANIZATION"}), frozenset({"PERSON", "PER"})
_TWO = frozenset("say are have were announce warn deny both".split())
_OWNED = frozenset({"'", "’"})
_MOST = 8


def joined(names: Sequence[Span]) -> list[Span]:
    """The names in the order of the text; the halves of one name are one."""
    if not names:
        return []
    doc = names[0].doc
    owner = {token.i: name for name in names for token in name}
    found: list[tuple[int, int]] = []
    for token in doc[1:-1]:
        if token.lower_ in _AND and not token.is_sent_start and (ends := _one_body(token, owner)) is not None:
            start, end = (min(ends[0], _start(ends[0], owner)), max(ends[1], _end(ends[1] - 1, owner)))
            if found and start <= found[-1][1]:
                start = min(start, found.pop()[0])
            found.append((start, end))
    whole = [Span(doc, start, end, label="ORG") for start, end in found]
    taken = {token.i for name in whole for token in name}
    kept = [name for name in names if not taken & {token.i for token in name}]
    return sorted([*kept, *whole], key=lambda name: name.start)


def _start(place: int, owner: dict[int, Span]) -> int:
    return owner[place].start if place in owner else place


def _end(place: int, owner: dict[int, Span]) -> int:
    return owner[place].end if place in owner and owner[place].label_ in _BODIES else place + 1


def _one_body(joint: Token, owner: dict[int, Span]) -> tuple[int, int] | None:
    if joint.i in owner and (name := owner[joint.i]).start and name[0].nbor(-1).text != ",":
        return _with_its_head(name)
    if joint.text == "&" and (firm := _partners(joint, owner)) is not None:
        return firm
    return _told_last(joint, owner) or _told_first(joint, owner)


def _with_its_head(name: Span) -> tuple[int, int] | None:
    """ "Health and Safety [Executive]": what the body is stands behind the part that the network has marked."""
    after = name.doc[name.end] if name.end < len(name.doc) else None
    cut = after is not None and _capital(after) and head(after.text) and field(name[-1].text)
    return (name.start, name.end + 1) if cut and name.label_ in _BODIES and not head(name[0].text) else None


def _partners(joint: Token, owner: dict[int, Span]) -> tuple[int, int] | None:
    """ "Lund & Hale": a firm, unless two people with their first names are a pair."""
    before, after = joint.nbor(-1), joint.nbor(1)
    if not _capital(before) or not _capital(after) or after.is_sent_start:
        return None
    left, right = owner.get(before.i), owner.get(after.i)
    named = left is not None and right is not None and len(left) > 1 and len(right) > 1
    if named and (_person(before, owner) or _person(after, owner)):
        return None
    start = left.start if left is not None else _run_before(joint)[0].i
    return start, right.end if right is not None else _run_after(joint)[-1].i + 1


def _told_last(joint: Token, owner: dict[int, Span]) -> tuple[int, int] | None:
    """ "Orrin Ports and Harbours [Authority]", "Mid and West Orrin Fire and Rescue [Service]"."""
    right = _run_after(joint)
    kind = next((n for n, token in enumerate(right) if head(token.text)), 0)
    items = _items_before(joint)
    if not kind or not items or head(items[-1][-1].text):
        return None
    listed = len(items) > 1 and all(kind_of_field(_noun(item)) for item in items)
    left = items[0] if listed else items[-1]
    right = right[: kind + 1]
    last, first = _noun(items[-1]), right[0].text
    of = left[0].i > 1 and left[0].nbor(-1).lower_ in OF and left[0].nbor(-2).text[:1].isupper()
    if of or any(head(token.text) or _person(token, owner) for token in (*left, *right[:kind])):
        return None
    fields = field(last) or kind_of_field(last)
    articled = left[0].i > 0 and left[0].nbor(-1).lower_ in {"the", "a", "an"}
    compass = last.casefold() in COMPASS and first.casefold() in COMPASS
    if not compass and not (fields and (articled or field(first) or kind_of_field(first))):
        return None
    return left[0].i, right[-1].i + 1


def _told_first(joint: Token, owner: dict[int, Span]) -> tuple[int, int] | None:
    """ "The [Department] of Food, Farming and the Marine": no other body is named so."""
    items = _items_before(joint)
    of = items[0][0].nbor(-1) if items and items[0][0].i > 1 else None
    if of is None or of.lower_ not in OF or of.nbor(-1).lower_ not in OF_A_FIELD or not _capital(of.nbor(-1)):
        return None
    right = _run_after(joint)
    if not right and len(items) > 1 and joint.nbor(1).lower_ == "the" and joint.i + 2 < len(joint.doc):
        right = _run_after(joint.nbor(1))[:2]
        right = right if len(right) == 1 else []
    if not right or len(right) > 3 or any(head(token.text) and not field(token.text) for token in right):
        return None
    after = right[-1].nbor(1) if right[-1].i + 1 < len(joint.doc) else None
    if after is not None and (after.lower_ in _TWO or (after.text in {"’s", "'s"} and right[0].ent_type_ in _PERSONS)):
        return None
    told = [item[-1] for item in items] + [right[-1]]
    plural = all(token.tag_ == "NNPS" for token in (items[-1][-1], right[-1]))
    if any(_person(token, owner) for token in right) or not (plural or all(field(token.text) for token in told)):
        return None
    # "the House of Representatives' Committee on Ways and Means": what stands before the mark owns it
    owner_ends = max((token.i + 1 for token in _run_before(of) if token.text in _OWNED), default=0)
    return max(_run_before(of)[0].i, owner_ends), right[-1].i + 1


def _items_before(joint: Token) -> list[list[Token]]:
    """ "Food, Farming" before "and": the runs of capitals with commas between them."""
    items: list[list[Token]] = []
    place = joint
    while len(items) < _MOST:
        if place.i and place.nbor(-1).text == "," and (items or place is joint):
            place = place.nbor(-1)
        elif items:
            break
        run = _run_before(place)
        if not run:
            break
        items.insert(0, run)
        place = run[0]
    return items


def _noun(run: Sequence[Token]) -> str:
    """ "Bakers" of "the Bakers' and Confectioners' Alliance"."""
    return next((token.text for token in reversed(run) if token.text not in _OWNED), "")


def _run_before(end: Token) -> list[Token]:
    run: list[Token] = []
    place = end.i - 1
    while place >= 0 and len(run) < _MOST and (_capital(end.doc[place]) or end.doc[place].text in _OWNED):
        run.insert(0, end.doc[place])
        if end.doc[place].is_sent_start:
            break
        place -= 1
    return run if run and run[0].text not in _OWNED else []


def _run_after(start: Token) -> list[Token]:
    """The capitals behind, over the "and" of two fields: "Fire and Rescue Service"."""
    doc, run = start.doc, list[Token]()
    for token in doc[start.i + 1 : start.i + 1 + _MOST]:
        more = token.lower_ in _AND and bool(run) and field(run[-1].text) and token.i + 1 < len(doc)
        owned = token.text in _OWNED and bool(run)
        if token.is_sent_start or not (_capital(token) or owned or (more and _capital(token.nbor(1)))):
            break
        run.append(token)
    return run


def _person(token: Token, owner: dict[int, Span]) -> bool:
    return token.i in owner and owner[token.i].label_ in _PERSONS


def _capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos_ in {"PROPN", "NOUN", "ADJ"}
