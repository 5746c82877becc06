"""A reading and a teacher's corrections of it in, the reading that holds with them out. No language is needed.

A correction whose attribution or source is not there (any more) is passed over: a correction that it rested on may
have been taken back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, assert_never

from quizgen.model import Attribution, ContentForm, Link, LinkKind, Reading, Source, Span, Stance
from quizgen.model.corrections import (
    AnyCorrection,
    Described,
    Joined,
    LeftOut,
    Linked,
    Renamed,
    Reworded,
    Settled,
    SplitOff,
    SpokenBy,
    StanceSet,
    Unlinked,
)

WHY = "The teacher linked the two."
OF_ANOTHER = "The content speaks of the source that stood here before; check its words."

#: The plainest verb of each stance, for sentences that quizgen writes when the printed verb no longer fits.
LEMMAS: Mapping[Stance, str] = {
    Stance.ASSERTS: "say",
    Stance.DENIES: "deny",
    Stance.ACCUSES: "accuse",
    Stance.ADMITS: "admit",
    Stance.THREATENS: "threaten",
    Stance.PROMISES: "promise",
    Stance.DEMANDS: "demand",
    Stance.PREDICTS: "predict",
    Stance.DOUBTS: "doubt",
    Stance.CONFIRMS: "confirm",
    Stance.HOLDS: "believe",
}


def corrected(reading: Reading, corrections: Iterable[AnyCorrection]) -> Reading:
    """The reading with the corrections made in their order."""
    for correction in corrections:
        reading = _with(reading, correction)
    return reading


def _with(reading: Reading, correction: AnyCorrection) -> Reading:
    attributions = {attribution.id: attribution for attribution in reading.attributions}
    sources = {source.id: source for source in reading.sources}
    match correction:
        case SpokenBy(attribution=id, source=source) if id in attributions and (who := _anybody(reading, source)):
            return _spoken_by(_heard(reading, who), attributions[id], who)
        case StanceSet(attribution=id, stance=stance) if id in attributions:
            return _stance(reading, attributions[id], stance)
        case Reworded(attribution=id, content=content) if id in attributions:
            return _put(reading, _reworded(attributions[id], content, reading))
        case Settled(attribution=id) if id in attributions:
            return _put(reading, replace(attributions[id], doubt="", confidence=1.0))
        case LeftOut(attribution=id) if id in attributions:
            return _without(reading, id)
        case Renamed(source=id, name=name) if id in sources:
            return _renamed(reading, sources[id], name)
        case Described(source=id, kind=kind, naming=naming) if id in sources:
            word = sources[id].kind_word if kind is sources[id].kind else ""  # the word that proved another kind
            return _put_source(reading, replace(sources[id], kind=kind, kind_word=word, naming=naming))
        case Joined(source=id, into=into) if id in sources and into in sources and id != into:
            return _joined(reading, sources[id], sources[into])
        case SplitOff(source=id) if id in sources and _may_be_split(sources, correction):
            return _split_off(reading, sources[id], correction)
        case Linked(a=a, b=b) if a in attributions and b in attributions and may_be_linked(reading, a, b):
            return _linked(reading, correction.kind, attributions[a], attributions[b])
        case Unlinked(a=a, b=b):
            return replace(reading, links=tuple(link for link in reading.links if {link.a, link.b} != {a, b}))
        case SpokenBy() | StanceSet() | Reworded() | Settled() | LeftOut() | Renamed() | Described() | Joined():
            return reading
        case SplitOff() | Linked():
            return reading
        case _:
            assert_never(correction)


# ---------------------------------------------------------------------------------------------- attributions


def _anybody(reading: Reading, id: str) -> Source | None:
    return next((one for one in (*reading.sources, *reading.bystanders) if one.id == id), None)


def _heard(reading: Reading, source: Source) -> Reading:
    """Whom the article names and, as far as the machine saw, quotes nowhere, is a source when somebody knows better."""
    if source in reading.sources:
        return reading
    others = tuple(one for one in reading.bystanders if one.id != source.id)
    return replace(reading, sources=(*reading.sources, source), bystanders=others)


def _spoken_by(reading: Reading, attribution: Attribution, source: Source) -> Reading:
    before = [reading.source(id) for id in attribution.source_ids]
    content, doubt = attribution.content_resolved, attribution.doubt
    if attribution.self_reference:
        # "The firm said that the firm would move": the content names whoever speaks.
        content = _named_anew(content, [name for one in before for name in one.names], source.name)
        doubt = doubt if content != attribution.content_resolved else OF_ANOTHER
    here = tuple(span for span in source.mentions if any(part.contains(span) for part in attribution.evidence))
    moved = replace(
        attribution,
        source_ids=(source.id,),
        source_text=source.name,
        source=here[:1],
        content_resolved=content,
        resolved_reference=attribution.resolved_reference or not here,
        doubt=doubt,
        confidence=1.0,
    )
    return _without_silent(_apart(_put(reading, moved)), attribution.source_ids)


def _stance(reading: Reading, attribution: Attribution, stance: Stance) -> Reading:
    crosses = (attribution.stance is Stance.DENIES) != (stance is Stance.DENIES)
    lemma = LEMMAS[stance] if crosses else attribution.cue_lemma
    changed = _put(reading, replace(attribution, stance=stance, cue_lemma=lemma, confidence=1.0))
    if not crosses:
        return changed
    # Who denies a claim supports nobody who makes it, and who makes it denies nobody.
    wrong = LinkKind.SUPPORTS if stance is Stance.DENIES else LinkKind.DENIES
    loose = [link for link in changed.links if link.kind is wrong and _holds(link, attribution.id, wrong)]
    return replace(changed, links=tuple(link for link in changed.links if link not in loose))


def _holds(link: Link, id: str, wrong: LinkKind) -> bool:
    return id == link.a if wrong is LinkKind.DENIES else id in (link.a, link.b)


def _reworded(attribution: Attribution, content: str, reading: Reading) -> Attribution:
    names = [name for id in attribution.source_ids for name in reading.source(id).names]
    of_itself = any(_stands_in(name, content) for name in names)
    printed = " ".join(content.split()) in " ".join(reading.article.text.split())
    stays = attribution.form in (ContentForm.INFINITIVE, ContentForm.GERUND) or (
        attribution.form is ContentForm.QUOTATION and printed  # else marks would stand round words nobody said
    )
    return replace(
        attribution,
        content_resolved=content,
        content_neutral="" if of_itself else content,
        self_reference=of_itself,
        form=attribution.form if stays else ContentForm.CLAUSE,
        doubt=attribution.doubt if attribution.content_resolved else "",  # it said why there were no words
        confidence=1.0,
    )


def _without(reading: Reading, id: str) -> Reading:
    """Without the attribution, its links and whatever was found in its voice."""
    gone = reading.attribution(id)
    kept: dict[str, Any] = {
        field.name: tuple(one for one in found if getattr(one, "voice", None) != id)
        for field in fields(reading)
        if isinstance(found := getattr(reading, field.name), tuple)
    }
    kept["attributions"] = tuple(one for one in reading.attributions if one.id != id)
    kept["links"] = tuple(link for link in reading.links if id not in (link.a, link.b))
    return _without_silent(replace(reading, **kept), gone.source_ids)


# ---------------------------------------------------------------------------------------------- sources


def _renamed(reading: Reading, source: Source, name: str) -> Reading:
    aliases = tuple(dict.fromkeys(alias for alias in source.names if alias.casefold() != name.casefold()))
    reading = _put_source(reading, replace(source, name=name, aliases=aliases))

    def called(attribution: Attribution) -> Attribution:
        if source.id not in attribution.source_ids:
            return attribution
        one = attribution.source_ids == (source.id,)
        text = name if one else _named_anew(attribution.source_text, [source.name], name)
        content = attribution.content_resolved
        if attribution.self_reference:
            content = _named_anew(content, [source.name], name)
        return replace(attribution, source_text=text, content_resolved=content)

    return _mapped(reading, called)


def _joined(reading: Reading, source: Source, into: Source) -> Reading:
    one = replace(
        into,
        aliases=tuple(dict.fromkeys(name for name in (*into.aliases, *source.names) if name != into.name)),
        mentions=tuple(sorted({*into.mentions, *source.mentions})),
        party=into.party or source.party,
        related=tuple(dict.fromkeys(id for id in (*into.related, *source.related) if id not in (into.id, source.id))),
    )

    def same(attribution: Attribution) -> Attribution:
        if source.id not in attribution.source_ids:
            return attribution
        ids = tuple(dict.fromkeys(into.id if id == source.id else id for id in attribution.source_ids))
        return replace(attribution, source_ids=ids, source_text=into.name if len(ids) == 1 else attribution.source_text)

    def pointed(other: Source) -> Source:
        related = dict.fromkeys(into.id if id == source.id else id for id in other.related)
        return replace(other, related=tuple(id for id in related if id != other.id))

    kept = tuple(one if other.id == into.id else pointed(other) for other in reading.sources if other.id != source.id)
    return _apart(_mapped(replace(reading, sources=kept), same))


def _may_be_split(sources: Mapping[str, Source], split: SplitOff) -> bool:
    return split.alias in sources[split.source].aliases and split.new not in sources


def _split_off(reading: Reading, source: Source, split: SplitOff) -> Reading:
    text = reading.article.text

    def calls_it(span: Span) -> bool:
        return " ".join(span.of(text).split()).casefold() == split.alias.casefold()

    own = tuple(span for span in source.mentions if calls_it(span))
    rest = replace(
        source,
        aliases=tuple(alias for alias in source.aliases if alias != split.alias),
        mentions=tuple(span for span in source.mentions if span not in own),
    )
    new = replace(source, id=split.new, name=split.alias, aliases=(), mentions=own, naming=split.naming, related=())

    def moved(attribution: Attribution) -> Attribution:
        mine = attribution.source_ids == (source.id,) and any(calls_it(span) for span in attribution.source)
        if not mine:
            return attribution
        return replace(attribution, source_ids=(new.id,), source_text=split.alias)

    reading = _put_source(reading, rest)
    at = reading.sources.index(rest) + 1
    return _mapped(replace(reading, sources=(*reading.sources[:at], new, *reading.sources[at:])), moved)


# ---------------------------------------------------------------------------------------------- links


def may_be_linked(reading: Reading, a: str, b: str) -> bool:
    """Not with itself, and not two statements of one source: nobody corroborates himself."""
    return not {*reading.attribution(a).source_ids} & {*reading.attribution(b).source_ids} and a != b


def _linked(reading: Reading, kind: LinkKind, a: Attribution, b: Attribution) -> Reading:
    others = tuple(link for link in reading.links if {link.a, link.b} != {a.id, b.id})
    link = Link(kind=kind, a=a.id, b=b.id, why=WHY, topic="" if kind is LinkKind.SUPPORTS else _topic(b) or _topic(a))
    return replace(reading, links=(*others, link))


def _topic(attribution: Attribution) -> str:
    """What they differ about; "" where the claim already holds a "not", which would turn it round."""
    text = attribution.content_resolved
    plain = attribution.form is ContentForm.CLAUSE and not attribution.self_reference
    turned = re.search(r"[“”\"]|\b(?:not?|never|nobody|none)\b|n['’]t\b", text, re.IGNORECASE)
    return f"whether {text}" if text and plain and not turned else ""


def _apart(reading: Reading) -> Reading:
    """Without links between statements that have turned out to be of one source."""
    return replace(reading, links=tuple(link for link in reading.links if may_be_linked(reading, link.a, link.b)))


# ---------------------------------------------------------------------------------------------- parts


def _put(reading: Reading, changed: Attribution) -> Reading:
    return _mapped(reading, lambda attribution: changed if attribution.id == changed.id else attribution)


def _put_source(reading: Reading, changed: Source) -> Reading:
    return replace(reading, sources=tuple(changed if one.id == changed.id else one for one in reading.sources))


def _mapped(reading: Reading, change: Callable[[Attribution], Attribution]) -> Reading:
    return replace(
        reading,
        attributions=tuple(map(change, reading.attributions)),
        views=tuple(map(change, reading.views)),
    )


def _without_silent(reading: Reading, ids: tuple[str, ...]) -> Reading:
    """Without those of the sources who now say nothing at all."""
    speaking = {id for one in (*reading.attributions, *reading.views) for id in one.source_ids}
    silent = {id for id in ids if id not in speaking}
    kept = (source for source in reading.sources if source.id not in silent)
    return replace(
        reading,
        sources=tuple(replace(one, related=tuple(id for id in one.related if id not in silent)) for one in kept),
    )


def _stands_in(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _named_anew(text: str, names: Iterable[str], name: str) -> str:
    """The text with the longest of the names that it holds replaced."""
    for old in sorted(names, key=len, reverse=True):
        if _stands_in(old, text):
            return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: name, text, flags=re.IGNORECASE)
    return text
