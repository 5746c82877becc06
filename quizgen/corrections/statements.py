"""A reading and one of its statements in; the reading with the statement's source, stance or words changed out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from quizgen.corrections.links import apart
from quizgen.corrections.parts import named_anew, put, stands_in, without_silent
from quizgen.model import Attribution, ContentForm, Link, LinkKind, Reading, Source, Stance

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


def anybody(reading: Reading, id: str) -> Source | None:
    return next((one for one in (*reading.sources, *reading.bystanders) if one.id == id), None)


def heard(reading: Reading, source: Source) -> Reading:
    """Whom the article names and, as far as the machine saw, quotes nowhere, is a source when somebody knows better."""
    if source in reading.sources:
        return reading
    others = tuple(one for one in reading.bystanders if one.id != source.id)
    return replace(reading, sources=(*reading.sources, source), bystanders=others)


def spoken_by(reading: Reading, attribution: Attribution, source: Source) -> Reading:
    before = [reading.source(id) for id in attribution.source_ids]
    content, doubt = attribution.content_resolved, attribution.doubt
    if attribution.self_reference:
        # "The firm said that the firm would move": the content names whoever speaks.
        content = named_anew(content, [name for one in before for name in one.names], source.name)
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
    return without_silent(apart(put(reading, moved)), attribution.source_ids)


def stance_set(reading: Reading, attribution: Attribution, stance: Stance) -> Reading:
    crosses = (attribution.stance is Stance.DENIES) != (stance is Stance.DENIES)
    lemma = LEMMAS[stance] if crosses else attribution.cue_lemma
    changed = put(reading, replace(attribution, stance=stance, cue_lemma=lemma, confidence=1.0))
    if not crosses:
        return changed
    # Who denies a claim supports nobody who makes it, and who makes it denies nobody.
    wrong = LinkKind.SUPPORTS if stance is Stance.DENIES else LinkKind.DENIES
    loose = [link for link in changed.links if link.kind is wrong and _holds(link, attribution.id, wrong)]
    return replace(changed, links=tuple(link for link in changed.links if link not in loose))


def _holds(link: Link, id: str, wrong: LinkKind) -> bool:
    return id == link.a if wrong is LinkKind.DENIES else id in (link.a, link.b)


def reworded(attribution: Attribution, content: str, reading: Reading) -> Attribution:
    names = [name for id in attribution.source_ids for name in reading.source(id).names]
    of_itself = any(stands_in(name, content) for name in names)
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


def without(reading: Reading, id: str) -> Reading:
    """Without the attribution, its links and whatever was found in its voice."""
    gone = reading.attribution(id)
    kept: dict[str, Any] = {
        field.name: tuple(one for one in found if getattr(one, "voice", None) != id)
        for field in fields(reading)
        if isinstance(found := getattr(reading, field.name), tuple)
    }
    kept["attributions"] = tuple(one for one in reading.attributions if one.id != id)
    kept["links"] = tuple(link for link in reading.links if id not in (link.a, link.b))
    return without_silent(replace(reading, **kept), gone.source_ids)
