"""An event in, the others of its article who provably did not do it out: rivals for "Who ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Event, Naming, Reading, Source, Span
from quizgen.questions.english.likeness import alike, content_words, same_words, shared, words
from quizgen.questions.english.wording import sentences, word_count
from quizgen.questions.sources.kinship import betrays, kin, name_tokens
from quizgen.questions.sources.levelling import fair_beside
from quizgen.questions.sources.showable import presentable, showable

LONGEST_NAME = 8
#: So many paragraphs hold the news; a deed further down shares so many words with what the news is.
LEAD, IN_COMMON = 4, 1
#: Who is named so often is no bystander.
OFTEN = 2
#: Bodies that are parts of one another or act together: "the Senate" and "Congress" passed the bill.
_ONE_BODY = (
    re.compile(r"\b(?:senate|house|congress|parliament|assembly|committee|legislature|council|commons|lords)\b", re.I),
    re.compile(
        r"\b(?:government|administration|ministry|department|white house|cabinet|kremlin|bureau|agency)\b", re.I
    ),
    re.compile(r"\b(?:police|army|forces?|troops|navy|officers|sheriff|guard|military|fbi)\b", re.I),
    re.compile(r"\b(?:court|justices?|judges?|tribunal)\b", re.I),
    re.compile(r"\b(?:party|democrats?|democratic|republicans?|gop|campaign|pac|conservatives?)\b", re.I),
)


def agent_of(event: Event) -> Source:
    """The agent as a source: known by all its names, quoted or not."""
    naming = {"person": Naming.NAMED_PERSON, "organisation": Naming.NAMED_ORGANISATION}
    names = tuple(dict.fromkeys(event.agent_names or (event.agent,)))
    return Source(
        id=event.id,
        name=event.agent,
        aliases=tuple(name for name in names if name != event.agent),
        mentions=(event.agent_span,) if event.agent_span else (),
        naming=naming.get(event.agent_kind, Naming.UNNAMED_GROUP),
        coarse=event.agent_kind,
    )


def rivals_of(event: Event, reading: Reading) -> Iterator[Source]:
    """Those of the agent's kind whom nothing in the article brings near to what was done, the nearest first."""
    agent, taken = agent_of(event), list[Source]()
    for other in sorted(figures_of(reading), key=lambda one: _distance(one, event)):
        if other.coarse != agent.coarse or not fair_beside(agent, other):
            continue
        if not fit_to_show(other, reading) or _near(other, event, reading):
            continue
        if any(kin(other, one) or one_body(other, one) for one in (agent, *taken)):
            continue
        taken.append(other)
        yield other


@lru_cache(maxsize=8)
def figures_of(reading: Reading) -> list[Source]:
    """All who act, speak or are named in the article, each once."""
    known: list[Source] = []
    acting = [agent_of(event) for event in reading.events if event.agent]
    for one in (*reading.sources, *reading.bystanders, *acting):
        if not any({*one.names} & {*other.names} for other in known):
            known.append(one)
    return known


def acts(other: Source, reading: Reading) -> bool:
    """Does the article tell of something that the other did or said? Who is only named is soon ruled out."""
    speaks = any(other.id in attribution.source_ids for attribution in reading.attributions)
    return (
        speaks or len(other.mentions) >= OFTEN or any({*event.agent_names} & {*other.names} for event in reading.events)
    )


def matters(event: Event, reading: Reading) -> bool:
    """Is it something the report is about, done by somebody whom the headline does not name already?"""
    headline = reading.article.headline
    if headline and betrays(headline, agent_of(event)):
        return False
    lead = max((span.end for span in reading.article.body[:LEAD]), default=0)
    first = reading.article.body[0].of(reading.article.text) if reading.article.body else ""
    topic = content_words(headline) | content_words(first)
    return event.sentence.start < lead or len(content_words(event.done) & topic) >= IN_COMMON


def fit_to_show(other: Source, reading: Reading) -> bool:
    if not other.naming.named:
        return False  # "a source", "one lawmaker": may be anybody
    listed = other.id.startswith("E")  # an agent of another event: a name that the cast of the article knows
    return word_count(other.name) <= LONGEST_NAME and (presentable(other) if listed else showable(other, reading))


def _distance(other: Source, event: Event) -> int:
    return min((abs(mention.start - event.span.start) for mention in other.mentions), default=10**6)


def one_body(one: Source, other: Source) -> bool:
    return any(body.search(one.name) and body.search(other.name) for body in _ONE_BODY)


def _near(other: Source, event: Event, reading: Reading) -> bool:
    """Is the other named in the event's sentence, or in one that tells much the same?"""
    if betrays(event.sentence.of(reading.article.text), other) or betrays(event.done, other):
        return True
    if any(e.id != event.id and alike(e.done, event.done) >= 0.5 for e in _deeds_of(other, reading)):
        return True
    return any(same_words(name, sentence) for sentence in _likewise(event.done, reading) for name in other.names)


@lru_cache(maxsize=64)
def _likewise(done: str, reading: Reading) -> tuple[str, ...]:
    """The sentences that tell much the same."""
    return tuple(sentence for sentence in _sentences(reading.article.text) if shared(done, sentence) >= 0.5)


def _deeds_of(other: Source, reading: Reading) -> list[Event]:
    return [e for e in reading.events if e.done and {*e.agent_names} & {*other.names}]


@lru_cache(maxsize=8)
def _sentences(text: str) -> tuple[str, ...]:
    return tuple(part for line in text.split("\n") for part in sentences(line))


def done_by_others(event: Event, reading: Reading) -> bool:
    """Does the article tell the like of somebody else? Then the question has two answers."""
    mine = {*event.agent_names}
    return any(
        other.id != event.id
        and other.agent
        and not mine & {*other.agent_names}
        and alike(other.done, event.done) >= 0.5
        for other in reading.events
    )


def gives_away(event: Event) -> bool:
    """Does what was done name who did it: "signed the Hill bill" of Senator Hill?"""
    agent = agent_of(event)
    proper = {word for name in agent.names for word in name_tokens(name) if word.capitalize() in name}
    return betrays(event.done, agent) or bool(proper & {*words(event.done)})


def named_at(event: Event, reading: Reading) -> Span | None:
    """Where the agent was last named before a clause that says "he"; None where the clause names it."""
    text = reading.article.text
    printed = event.sentence.of(text)
    if any(same_words(name, printed) for name in event.agent_names):
        return None
    starts = [(text.rfind(name, 0, event.sentence.start), name) for name in event.agent_names if len(name) > 2]
    at, name = max(starts, default=(-1, ""))
    return Span(at, at + len(name)) if at >= 0 else None
