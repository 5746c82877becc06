"""Doc in, for which body a person works or speaks out: "Ana Ruiz, head of research at Calder Rail", "Ben Orr of Hops".

The body stands in an introduction, as its owner ("Calder Rail's chairman") or after its last preposition, or
beside the name. Only one body in the same words is sure: of "a fellow of Ostwick College at the Harbour Trust" nobody
can tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Affiliation, Article, Introduction, Section, Span
from quizgen.reading.attributions.quotes import find as find_quotations
from quizgen.reading.sources.cast import Cast
from quizgen.reading.sources.introductions import kind_of
from quizgen.reading.sources.kinds import listed
from quizgen.reading.sources.present import as_printed

_WITHIN = frozenset({"at", "for", "with", "of", "from", "in"})
_ARTICLES = frozenset({"the", "a", "an"})
#: Who belonged to a body once, or stands outside it: the critic of the bank, the author of a book on it.
_PAST = listed("former ex retired onetime one-time then late past longtime ousted deposed founding ex-")
_OUTSIDE = listed(
    """critic ally supporter opponent rival author player star striker founder co-founder customer shareholder investor
    biographer historian fan watcher candidate nominee appointee graduate alumnus champion debutant winner skipper
    captain keeper centre prop hooker flanker winger defender half midfielder owner donor member prosecutor plaintiff"""
)
_AFTER_A_NAME = frozenset({",", ".", ";", ":", "”", '"', "–", "—", "-"})


def find(doc: Doc, article: Article, cast: Cast, introductions: Sequence[Introduction]) -> Iterator[Affiliation]:
    """Every person of whom one body alone is told, numbered L1.. in the order of the text."""
    found = [*_introduced(doc, cast, introductions), *_beside(doc, article, cast)]
    for number, (span, name, names, body, introduction) in enumerate(sorted(found, key=lambda one: one[0]), 1):
        yield Affiliation(
            id=f"L{number}",
            name=name,
            names=names,
            body=body[0],
            body_names=body,
            span=span,
            introduction=introduction,
        )


_Names = tuple[str, ...]
_Found = tuple[Span, str, _Names, _Names, str]


def _introduced(doc: Doc, cast: Cast, introductions: Sequence[Introduction]) -> Iterator[_Found]:
    """ "Ana Ruiz, head of research at Calder Rail," and "Calder Rail's head of research, Ana Ruiz,"."""
    for one in introductions:
        whole = doc.char_span(one.span.start, one.span.end)
        if one.kind != "person" or whole is None or one.head in _OUTSIDE:
            continue
        if any(token.lower_ in _PAST for token in whole):
            continue
        bodies = [entity for entity in whole.ents if entity.label_ == "ORG"]
        body = _named(bodies[0], cast) if len(bodies) == 1 else None
        if body is not None and (_owns(bodies[0], one) or _holds(bodies[0], whole)):
            yield one.span, one.name, one.names, body, one.id


def _holds(body: DocSpan, whole: DocSpan) -> bool:
    """ "Head of research at [Calder Rail],": the last words, after a preposition and small words."""
    if body.end < whole.end and body.doc[body.end].text not in _AFTER_A_NAME:
        return False
    if body.end + 1 < len(body.doc) and body.doc[body.end].text == "," and body.doc[body.end + 1].ent_type_ == "GPE":
        return False  # "the University of Calder, Harwick"
    place = body.start - 1
    while place > whole.start and body.doc[place].text[:1].islower() and body.doc[place].pos_ != "ADP":
        place -= 1
    return place > whole.start and body.doc[place].lower_ in _WITHIN - {"in"}


def _owns(body: DocSpan, one: Introduction) -> bool:
    """ "[Calder Rail]'s chief economist" and "[Calder Rail] economist": the first words, and only small ones after."""
    first = _bare(body).text
    if not one.words.startswith(first):
        return False
    rest = one.words[len(first) :].removeprefix("’s").removeprefix("'s").removeprefix("’").removeprefix("'").split()
    return bool(rest) and all(word[:1].islower() and word.replace("-", "").isalpha() for word in rest)


def _beside(doc: Doc, article: Article, cast: Cast) -> Iterator[_Found]:
    """ "Ana Ruiz of Calder Rail said" and "Ana Ruiz, from the Harbour Trust, said"."""
    quoted = [quotation.span for quotation in find_quotations(doc.text, article.body)]
    for figure in cast.figures:
        if kind_of(figure) != "person":
            continue
        for mention in sorted(set(figure.mentions)):
            name = doc.char_span(mention.start, mention.end)
            if name is None or article.section_at(mention.start) not in (Section.BODY, Section.STANDFIRST):
                continue
            body = _after(name)
            known = _named(body, cast) if body is not None else None
            if body is None or known is None or any(span.overlaps(mention) for span in quoted):
                continue
            span = Span(mention.start, doc[body.end - 1].idx + len(doc[body.end - 1].text))
            forms = tuple(" ".join(form) for form in sorted(figure.forms, key=lambda form: (-len(form), form)))
            yield span, " ".join(figure.words), forms, known, ""


def _after(name: DocSpan) -> DocSpan | None:
    doc, place = name.doc, name.end
    if len(name) < 2 or place + 2 >= len(doc):
        return None
    place += doc[place].text == ","
    if doc[place].lower_ not in {"of", "from"} or place + 2 >= len(doc):
        return None
    place += 2 if doc[place + 1].lower_ in _ARTICLES else 1
    body = next((e for e in name.sent.ents if e.label_ == "ORG" and e.start in (place, place - 1)), None)
    if body is None or body.end >= len(doc) or not _ends(doc[body.end]):
        return None
    return body


def _ends(after: Token) -> bool:
    """Is the name of the body over, so that no part of it is left out?"""
    return after.text in _AFTER_A_NAME or after.lower_ == "who" or after.tag_ in {"VBD", "VBZ", "VBP", "MD"}


def _bare(body: DocSpan) -> DocSpan:
    """The name without its article and without the mark of the owner."""
    start, end = body.start, body.end
    while start < end - 1 and body.doc[start].lower_ in _ARTICLES:
        start += 1
    while end > start + 1 and body.doc[end - 1].tag_ == "POS":
        end -= 1
    return body.doc[start:end]


def _named(body: DocSpan, cast: Cast) -> _Names | None:
    """All names of the body, the printed one first, where nothing speaks against its being one."""
    bare = _bare(body)
    before = bare.doc[bare.start - 1] if bare.start > body.sent.start else None
    if before is not None and before.text[:1].isupper() and before.lower_ not in _ARTICLES:
        return None  # "Sunday [Harbour Post]": the name may have begun before
    words = tuple(bare.text.split())
    figure = cast.called(words)
    if not as_printed(words) or (figure is not None and (figure.person or figure.place)):
        return None
    if figure is None:
        return (bare.text,)
    return (" ".join(figure.words), *(" ".join(form) for form in sorted(figure.forms) if form != figure.words))
