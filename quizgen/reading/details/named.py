"""Doc in, the names that a sentence may be asked for out: of a place or a person.

Bodies are left alone: beside a university a bank and a party are no fair rivals, and the names do not tell them apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.reading.sources.kinds import HONORIFICS, ROLES, listed

_KINDS = {"GPE": "place", "PERSON": "person"}
#: So many other people the article must name; of places there are always others.
LEAST_OTHERS = 2
#: With a name that does something, to which something is done, or by, for, in or from which it is.
_PLACES_IN_CLAUSE = listed("nsubj nsubj:pass obj iobj obl obl:agent")
#: What may hang on a name that is whole: its preposition, "the", a mark.
_LOOSE = listed("case det punct mark cc:preconj")
#: How a title hangs on a name, and how long it may be.
_TITLES = listed("compound amod flat nmod nmod:desc")
_LONGEST_TITLE = 4
#: What tells more of a person behind a comma is no hint at one of several.
_TOLD_OF = frozenset({"appos", "acl:relcl", "acl"})
_LIGHT = listed("the a an of for to at in on and & inc plc ltd co corp group")


def names(doc: Doc) -> Iterator[tuple[DocSpan, str, str]]:
    """The name as printed, its kind and the name, in the order of the text."""
    entities = [(_trimmed(ent), ent.label_) for ent in doc.ents if ent.label_ not in {"DATE", "CARDINAL"}]
    labels: dict[str, Counter[str]] = {}
    for span, label in entities:
        labels.setdefault(span.text, Counter())[label] += 1
    fullest = {name: _fullest(name, labels) for name in labels}
    kinds = {name: kind for name in labels if (kind := _kind(name, labels))}
    others = Counter(kinds[name] for name in kinds if fullest[name] == name)
    for span, label in entities:
        kind = kinds.get(span.text)
        if kind is None or _KINDS.get(label) != kind:
            continue
        if kind == "place" and fullest[span.text] == span.text:
            yield span, kind, span.text
        elif kind == "person" and others[kind] > LEAST_OTHERS and fullest[span.text]:  # "A Jones" and "S Jones"
            yield _titled(span), kind, fullest[span.text]


def _trimmed(ent: DocSpan) -> DocSpan:
    """Without "the" and without the 's after it."""
    start, end = ent.start, ent.end
    if ent[0].lower_ == "the" and len(ent) > 1:
        start += 1
    while end - 1 > start and (ent.doc[end - 1].tag_ == "POS" or not ent.doc[end - 1].text.strip()):
        end -= 1
    return ent.doc[start:end]


def _titled(span: DocSpan) -> DocSpan:
    """With what stands before it in its phrase, "Mr" or "Chinese President": left beside a gap it would tell who."""
    first = span.root.left_edge.i
    before = span.doc[first : span.start]
    plain = all(token.dep_ in _TITLES and not token.is_punct for token in before if token.head in span)
    known = all(token.head in span or token.head in before for token in before)
    if not before or not plain or not known or len(before) > _LONGEST_TITLE or before[0].dep_ == "case":
        return span
    return span.doc[first : span.end]


def _words(name: str) -> frozenset[str]:
    return frozenset(word.casefold().strip(".,’'") for word in name.split()) - _LIGHT - HONORIFICS


def _fullest(name: str, labels: Mapping[str, Counter[str]]) -> str:
    """The longest name of the article that holds all its words; "" where two do, of which neither holds the other."""
    mine = _words(name)
    longer = [other for other in labels if mine and mine < _words(other)]
    most = max(longer, key=lambda other: (len(other), other), default=name)
    return most if all(_words(other) <= _words(most) for other in longer) else ""


def _kind(name: str, labels: Mapping[str, Counter[str]]) -> str | None:
    """What the article's names of these words are, where the recogniser is of one mind."""
    mine = _words(name)
    if not mine or any(not word[:1].isupper() for word in name.split() if word not in _LIGHT) or len(name) < 2:
        return None
    found: Counter[str] = Counter()
    for other, counts in labels.items():
        if _words(other) & mine:
            found += counts
    label, count = found.most_common(1)[0]
    kind = _KINDS.get(label)
    if kind is None or count < sum(found.values()):
        return None
    if kind == "person":
        if name.split()[-1] != (full := _fullest(name, labels) or name).split()[-1]:
            return None  # a first name alone may be a machine's
        name, mine = full, _words(full)
        human = 2 <= len(name.split()) <= 3 and not mine & ROLES and all(word.isalpha() for word in mine)
        return kind if human else None
    return kind if len(name.split()) <= 5 else None


def stands_for_itself(span: DocSpan) -> bool:
    """Is it the whole of its phrase: no "Mayor Ana Ruiz", no "London shares", no half of "Ruiz and Hale"?"""
    root, doc = span.root, span.doc
    if root.dep_ not in _PLACES_IN_CLAUSE:
        return False
    outside = [child for token in span for child in token.children if child not in span]
    told = [child for child in outside if child.dep_ in _TOLD_OF and child.i > span.end]
    if any(child.dep_ not in _LOOSE for child in outside if child not in told):
        return False
    if told and (span.end >= len(doc) or doc[span.end].text != ","):
        return False
    if any(child.dep_ == "det" and child.lower_ != "the" for child in outside):
        return False
    before = doc[span.start - 1] if span.start > span.sent.start else None
    after = doc[span.end] if span.end < len(doc) else None
    if before is not None and ((before.text[:1].isupper() and not before.is_sent_start) or before.text in "-–/&("):
        return False
    if before is not None and before.lower_ in {"and", "or", "as", "called", "named", "like", "via", "told"}:
        return False
    if after is None or after.tag_ == "POS" or after.text in {"-", "–", "/", "&", "(", "’s", "'s", "'", "’", ":"}:
        return False
    return not (after.text[:1].isupper() or after.lower_ in {"and", "or"})
