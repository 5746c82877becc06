"""The reporter's clauses in, what happened out: who did what, to whom, and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from quizgen.model import Article, Event, Source, Span
from quizgen.reading.details.dates import When, when
from quizgen.reading.details.details import GRAPHIC
from quizgen.reading.details.gaps import cut_short, spoken
from quizgen.reading.grammar.grammar import span_of
from quizgen.reading.grammar.labels import TIMES
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.kinds import PEOPLE, ROLES, listed
from quizgen.reading.sources.profiles import as_option
from quizgen.reading.statements import retold
from quizgen.reading.statements.retold import Telling
from quizgen.reading.statements.statements import settled

MOST = 60
#: What lasts, is felt or is said is no event that somebody "did" at one time.
_NO_EVENTS = listed(
    """be have want know believe need like love hate seem appear remain own contain include mean cost consist belong
    think feel hope fear expect intend plan wish prefer understand remember live exist depend involve concern represent
    deserve lack owe possess resemble tend keep continue stay become look sound use suffer enjoy call consider
    regard say tell speak talk ask reply respond comment refuse decline"""
)


@dataclass(frozen=True)
class Happening:
    """An event and the clause it was read from, for those who put events in order."""

    event: Event
    telling: Telling


def find(
    doc: Doc, article: Article, tellings: Iterable[Telling], cast: Cast, people: Sequence[Source]
) -> tuple[Happening, ...]:
    """The events in the order of the text."""
    dates = when(doc, article.published)
    found: list[Happening] = []
    for telling in tellings:
        sentence = telling.clause.verb.sent
        if not _happened(telling) or spoken(sentence) or cut_short(sentence) or not settled(sentence, telling):
            continue
        event = _event(f"E{len(found) + 1}", telling, article, dates, cast, people)
        if event is not None:
            found.append(Happening(event, telling))
    return tuple(found[:MOST])


def _happened(telling: Telling) -> bool:
    """A past event, told as one: "closed the pier", "was closed", "had closed", not "was closing", "has closed"."""
    verb = telling.clause.verb
    helpers = [child for child in verb.children if child.dep_ in {"aux", "aux:pass"}]
    past = all(token.tag_ == "VBD" for token in helpers[:1] or [verb])
    lasting = verb.lemma_.lower() in _NO_EVENTS or any(token.tag_ in {"VBG", "MD"} for token in (verb, *helpers))
    done = any(token.lower_ == "did" for token in helpers)
    return verb.pos_ == "VERB" and past and not lasting and not done and not any(c.dep_ == "cop" for c in verb.children)


def _event(
    id: str,
    telling: Telling,
    article: Article,
    dates: dict[int, When],
    cast: Cast,
    people: Sequence[Source],
) -> Event | None:
    clause, who = telling.clause, telling.who
    text = retold.sentence(clause, who, article.published)
    if not text or {token.lower_ for token in clause.tokens} & GRAPHIC or len(text.split()) < 4:
        return None
    day = next((d for token in clause.tokens if (d := dates.get(token.i)) is not None and d.head == clause.verb), None)
    dated = any(token.i in dates or token.ent_type_ in TIMES for token in (*clause.who, *clause.said))
    told = "" if dated and day is None else text
    if day is not None:
        told = retold.sentence(clause, who, article.published, without=day.phrase) if day.phrase else ""
    event = Event(
        id=id,
        span=clause.span,
        sentence=span_of(clause.verb.sent),
        text=text,
        told=told,
        others=_others(clause.said, cast),
        date=day.value if day is not None else "",
        resolved_reference=bool(who.instead),
    )
    return event if clause.passive else _with_agent(event, telling, article, people)


def _others(words: Sequence[Token], cast: Cast) -> tuple[str, ...]:
    places = [token.idx for token in words]
    first, last = min(places, default=0), max(places, default=-1)
    near = [(figure, m) for figure in cast.figures for m in figure.mentions if m.start <= last and first < m.end]
    found = (figure for token in words for figure, m in near if m.start <= token.idx < m.end)
    return tuple(dict.fromkeys(" ".join(figure.words) for figure in found))


def _with_agent(event: Event, telling: Telling, article: Article, people: Sequence[Source]) -> Event:
    """The event with who did it, where that is a person, a body or a group with a name of its own."""
    clause, figure = telling.clause, telling.who.figure
    if figure is not None:
        names, kind = _names(figure, people, article.text), "person" if figure.person else "organisation"
        if figure.place or figure.person_votes == figure.body_votes:
            return event
    else:
        names, kind = _group(clause.who), "group"
        if not names:
            return event
    return replace(
        event,
        agent=names[0],
        agent_span=Span(clause.who[0].idx, clause.who[-1].idx + len(clause.who[-1].text.rstrip())),
        agent_names=names,
        agent_kind=kind,
        done=retold.predicate(clause, telling.who, article.published),
    )


def _names(figure: Figure, people: Sequence[Source], text: str) -> tuple[str, ...]:
    """All the figure's names, the one that stands as an option first: the source's where it is quoted as well."""
    every = {" ".join(form) for form in figure.forms} | {" ".join(figure.words)}
    forms = sorted(every, key=lambda form: (-len(form), form))  # a set has another order in every run
    known = next((one for one in people if set(one.names) & set(forms)), None)
    titled = [] if known or len(figure.words) > 1 else [span.of(text) for span in figure.titled]
    titled = [as_option(name) for name in titled if len(name.split()) <= 4]  # "President Obama", where no more is told
    return tuple(dict.fromkeys([*(known.names if known else titled[:1]), " ".join(figure.words), *forms]))


def _group(who: Sequence[Token]) -> tuple[str, ...]:
    """ "Protesters", "the police", "local residents": several people who need no name to be told from others."""
    head = next((token for token in who if token.tag_ in {"NNS", "NNPS"} or token.lower_ == "police"), None)
    plain = all(token.pos_ in {"NOUN", "ADJ", "PROPN", "DET"} for token in who) and 1 <= len(who) <= 3
    if head is None or head != who[-1] or not plain:
        return ()
    human = head.lemma_.lower() in PEOPLE | ROLES or head.lower_ in PEOPLE | {"police"}
    words = " ".join(token.text for token in who)
    return (words[:1].upper() + words[1:],) if human and who[0].pos_ != "DET" else ()
