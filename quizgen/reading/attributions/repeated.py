"""The attributions of an article in, the same with those marked that say once more what their source said before.

The headline's "Mayor calls for ban" and the body's "The mayor called for a ban on fires" are one claim: to ask about
both would be to ask twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quizgen.model import Attribution, Source
from quizgen.reading.attributions.claims import Claim, claim, counts_differ, likeness, overlap

_SAME_WORDS = 0.8  # of the shorter claim
_LIKENESS = 0.3  # of all words of both: a scrap of three words lies in many claims
_BACK = 40  # as many attributions are compared with each, so that a long text takes no longer a word


def marked(doc: Doc, sources: Sequence[Source], attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Each with the id of the first before it that it repeats, "" where it says something new."""
    near = {source.id: {source.id, *source.related} for source in sources}
    told: list[Claim] = []
    made: list[Attribution] = []
    for one in attributions:
        new = claim(doc, one)
        old = next((before.attribution for before in told[-_BACK:] if _repeats(new, before, near)), None)
        told.append(new)
        made.append(replace(one, repeats=old.id) if old is not None else one)
    return tuple(made)


def _repeats(new: Claim, old: Claim, near: dict[str, set[str]]) -> bool:
    one, other = new.attribution, old.attribution
    same = any(id in near[seen] for id in one.source_ids for seen in other.source_ids)
    if not same or one.negated != other.negated or new.negated != old.negated or counts_differ(new, old):
        return False
    return overlap(new, old, few=3) >= _SAME_WORDS and likeness(new, old) >= _LIKENESS
