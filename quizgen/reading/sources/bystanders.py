"""The cast and the sources in, the people and bodies that the article names but nobody quotes out: fair rivals.

Only who is surely a person or surely a body, and surely none of the sources, is taken: two signs must agree on each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from quizgen.model import Naming, Source, Span
from quizgen.reading.grammar.labels import OTHERS, PLACES
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.folding import folded
from quizgen.reading.sources.kinds import BODIES, ROLES, listed
from quizgen.reading.sources.profiles import as_option
from quizgen.reading.statements.hearsay import reports

_LIGHT = listed("the a an of for to at in on from by with and national international new united state north south")
_NO_BODY = listed("act law bill day cup league award prize war treaty agreement constitution amendment street avenue")
_THINGS = listed("""park corner street avenue road square world symposium biology investment innovation act bill prize
    award cup day show plan project program programme mountain mount lake river bay bridge hall house hill tower
    hotel theatre theater festival tour series game games fund memorial monument studies science education""")
#: A private body: its name may hold "school", yet nobody speaks in its name in the news as often as they work in it.
_BUILDINGS = listed("airport studio studios museum center centre city town country nation district tower hotel")


def find(doc: Doc, cast: Cast, sources: Sequence[Source], spoken: Sequence[Span]) -> tuple[Source, ...]:
    """The bystanders in the order of the text; `spoken` are the printed sources of all attributions and views."""
    taken = frozenset(word for source in sources for name in source.names for word in _words(name.split()))
    text = doc.text  # put together from the words each time it is asked for
    known = frozenset(word for span in spoken for word in _words(span.of(text).split()))
    kept = [
        (figure, naming)
        for figure in sorted(cast.figures, key=lambda figure: min(figure.mentions))
        if (naming := _certain(doc, figure)) is not None
        and not _words(figure.words) & (taken | known)
        and not _speaks(doc, figure, spoken)
        and not any(_apart(doc, mention) for mention in figure.mentions)
    ]
    alone = [(f, n) for f, n in kept if not any(o is not f and _words(o.words) & _words(f.words) for o in cast.figures)]
    return tuple(
        _bystander(f"B{number}", figure, naming, text, sources) for number, (figure, naming) in enumerate(alone, 1)
    )


def _words(words: Sequence[str]) -> frozenset[str]:
    return frozenset(folded(tuple(words))) - _LIGHT


def _certain(doc: Doc, figure: Figure) -> Naming | None:
    """Whether two signs agree on what the name is; None where they do not."""
    words = figure.words
    lower = {word.casefold() for word in words}
    plain = all(word[:1].isupper() and word.replace("-", "").replace("’", "").isalpha() for word in words[::-1][:1])
    if not plain or figure.place or (PLACES | OTHERS) & set(figure.labels) or not _bounded(doc, figure):
        return None
    people, bodies = figure.labels.count("PERSON"), figure.labels.count("ORG")
    if people * 2 > len(figure.labels) and not bodies and figure.body_votes == 0 and 2 <= len(words) <= 4:
        human = not lower & (BODIES | ROLES | _THINGS) and words[0].isalpha() and _human(doc, figure)
        return Naming.NAMED_PERSON if human else None
    sure = bool(lower & (BODIES - _BUILDINGS)) or kinds.outlet(words) or _initials(figure)
    if bodies and not people and figure.person_votes == 0 and sure and not lower & (_NO_BODY | _BUILDINGS | {"and"}):
        return Naming.NAMED_ORGANISATION if len(words) >= 2 or lower <= kinds.KNOWN_OUTLETS else None
    return None


def _human(doc: Doc, figure: Figure) -> bool:
    """A title, an aside with an office or an age, a bare surname elsewhere, or a verb of which the name is subject."""
    if figure.titled or figure.roles & ROLES or len(figure.forms) > 1:
        return True
    for mention in figure.mentions:
        found = doc.char_span(mention.start, mention.end)
        if found is None:
            return False
        after = doc[found.end : found.end + 2]
        aged = len(after) == 2 and after[0].text == "," and after[1].like_num
        acts = any(token.dep_.startswith("nsubj") and token.head.pos_ == "VERB" for token in found)
        if (
            aged
            or acts
            or any(other.head in found and other.lower_ == "who" for other in doc[found.end : found.end + 2])
        ):
            return True
    return False


def _bounded(doc: Doc, figure: Figure) -> bool:
    """Whether the name is printed whole: not the "Prayuth Chan" of "Prayuth Chan-o-cha" or half of "A and B Board"."""
    for mention in figure.mentions:
        found = doc.char_span(mention.start, mention.end)
        if found is None:
            return False
        before = doc[found.start - 1] if found.start else None
        after = doc[found.end] if found.end < len(doc) else None
        ahead = doc[found.end + 1] if found.end + 1 < len(doc) else None
        glued = after is not None and after.text in {"-", "–", "&", "/"}
        joined = before is not None and before.lower_ in {"and", "&", "of", "for"} and before.ent_type_ != ""
        body = found[0].ent_type_ == "ORG"
        goes_on = after is not None and after.lower_ in {"and", "&", "of", "for"} and (body or after.ent_iob_ == "I")
        longer = bool(goes_on and ahead is not None and ahead.text[:1].isupper())
        half = before is not None and before.lower_ in {"and", "&"} and doc[before.i - 1].text[:1].isupper()
        if glued or joined or longer or (half and body):
            return False
    return True


def _initials(figure: Figure) -> bool:
    """Whether the article gives the name with its initials: "Coastal Rescue Agency (CRA)"."""
    return len(figure.words) >= 2 and any(len(form) == 1 and form[0].isupper() for form in figure.forms)


def _speaks(doc: Doc, figure: Figure, spoken: Sequence[Span]) -> bool:
    """Whether the name stands in a source, or beside a verb of saying that the finders of attributions left alone."""
    return any(span.overlaps(mention) for span in spoken for mention in figure.mentions) or any(
        _reporting(doc, mention) for mention in figure.mentions
    )


def _apart(doc: Doc, mention: Span) -> bool:
    """A part played ("as Captain Reed"), a medium ("on Harbour Network") or who is told: no rival."""
    found = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    before = [token.lower_ for token in doc[max(0, found.start - 3) : found.start]] if found is not None else []
    credited = before[-1:] == ["by"] and bool({"photo", "image", "picture"} & set(before))
    return credited or bool(
        {"as", "on", "via", "told", "asked"} & set(before[-2:] if before[-1:] == ["the"] else before[-1:])
    )


def _reporting(doc: Doc, mention: Span) -> bool:
    found = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if found is None:
        return True
    before = [token.lower_ for token in doc[max(0, found.start - 3) : found.start]]
    near = [*doc[found.end : found.end + 3], *doc[max(0, found.start - 2) : found.start]]
    heads = [t.head for t in found if t.dep_.startswith("nsubj") or t.dep_ in {"obl:agent", "nmod:poss"}]
    return "according" in before or any(reports(token) for token in (*heads, *near))


def _bystander(id: str, figure: Figure, naming: Naming, text: str, sources: Sequence[Source]) -> Source:
    person = naming is Naming.NAMED_PERSON
    names = list(dict.fromkeys(_names(figure, person, text)))
    best = max(
        names, key=lambda name: (_words(figure.words) <= _words(name.split()), len(name.split()) <= 8, len(name))
    )
    words = [word for name in names for word in name.split()]
    kind, word = kinds.kind(words, named_organisation=not person)
    kin = tuple(source.id for source in sources if _may_be(source, figure, kind is source.kind))
    return Source(
        id=id,
        name=best,
        aliases=tuple(name for name in names if name != best),
        mentions=tuple(sorted(set(figure.mentions))),
        kind=kind,
        kind_word=word,
        naming=naming,
        coarse="person" if person else "outlet" if kinds.outlet(figure.words) else "organisation",
        related=kin,
    )


def _names(figure: Figure, person: bool, text: str) -> Iterator[str]:
    if person:
        yield from (as_option(span.of(text)) for span in figure.titled)
    yield from (" ".join(words) for words in sorted(figure.forms, key=lambda form: (-len(form), form)))


def _may_be(source: Source, figure: Figure, same_kind: bool) -> bool:
    """Whether an unnamed source may be this person or body: "the mayor", "officials"."""
    if source.naming.named:
        return False
    words = {word.casefold() for name in source.names for word in name.split()}
    roles = {role.casefold() for role in figure.roles} | {word.casefold() for word in figure.words}
    return bool(words & roles) or (same_kind and bool(source.kind_word))
