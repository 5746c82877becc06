"""Doc and cast in, the people and the bodies that running text surely names out: rivals for who is introduced."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from quizgen.model import Span
from quizgen.model.firstnames import sex
from quizgen.model.torn_names import torn
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.introductions import kind_of
from quizgen.reading.sources.kinds import BODIES, HONORIFICS, ROLES, listed

_ARTICLES = frozenset({"the", "a", "an"})
#: Who is dead, and who lends a name to a thing: "the late Ana Ruiz", "the Ana Ruiz Prize".
_GONE = listed("late died dead killed murdered murder death funeral victim tribute memorial")
#: What is named like a body and is none for which anybody speaks.
EVENTS = listed(
    """show cup award awards prize games series day act bill law order fund stadium airport street festival conference
    summit forum convention tour album film book programme program report survey study index system plan project court
    union open championship championships league trophy final affairs office room hall house park square tower"""
)
_NO_BODY = ROLES - HONORIFICS | listed("and & nations district republican democrat")


def bodies(doc: Doc, cast: Cast) -> Iterator[tuple[str, ...]]:
    """All names of each body that acts or owns something in running text, the whole name first."""
    for figure in cast.figures:
        if kind_of(figure) != "organisation" or figure.labels.count("ORG") != len(figure.labels):
            continue
        last = figure.words[-1].casefold()
        told = {word.casefold() for word in figure.words}
        if last in EVENTS or told & _NO_BODY or told <= BODIES or not as_printed(figure.words):
            continue
        if len(figure.words) > 2 and any(sex(word) for word in figure.words[1:]):
            continue  # "Senate Republican Ana Ruiz"
        if torn(doc.text, figure.mentions):
            continue
        if not told & BODIES and not any(acts(doc, mention) for mention in figure.mentions):
            continue
        yield _names(figure)


def acts(doc: Doc, mention: Span) -> bool:
    """ "Calder Rail bought it"; not the "Sunday Calder" whose name begins before."""
    name = doc.char_span(mention.start, mention.end)
    if name is None or name.end >= len(doc):
        return False
    before = doc[name.start - 1] if name.start else None
    if before is not None and before.text[:1].isupper() and before.lower_ not in _ARTICLES:
        return False
    return name.root.dep_.startswith("nsubj") and name.root.head.pos_ == "VERB" and name.root.i < name.root.head.i


def as_printed(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() or word in {"of", "for", "and", "the", "&"} for word in words)


def people(doc: Doc, cast: Cast) -> Iterator[tuple[str, ...]]:
    """All names of each living person with a first name that people bear, the whole name first."""
    for figure in cast.figures:
        if kind_of(figure) != "person" or len(figure.words) != 2 or not sex(figure.words[0]):
            continue
        if figure.labels.count("PERSON") != len(figure.labels) or figure.roles & {"president", "king", "queen", "pope"}:
            continue
        if (figure.titled or len(figure.forms) > 1) and all(_of_a_person(doc, mention) for mention in figure.mentions):
            yield _names(figure)


def _of_a_person(doc: Doc, mention: Span) -> bool:
    name = doc.char_span(mention.start, mention.end)
    if name is None or name.end >= len(doc):
        return False
    before, after = doc[name.start - 1] if name.start else None, doc[name.end]
    if (
        after.text in {"-", "&", "/"}
        or after.text[:1].isupper()
        or (before is not None and before.text in {"-", "&", "“"})
    ):
        return False  # "the Ana Ruiz Prize", "Ruiz & Orr"
    return not any(token.lower_ in _GONE for token in name.sent)


def _names(figure: Figure) -> tuple[str, ...]:
    return (" ".join(figure.words), *(" ".join(form) for form in sorted(figure.forms) if form != figure.words))
