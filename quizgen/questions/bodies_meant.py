"""An "it" or "they" that goes on speaking in, which source of the article is meant and which others tempt, out."""

from __future__ import annotations

import re

from quizgen.model import Mention, Naming, Reading, Source
from quizgen.questions.likeness import content_words, same_words
from quizgen.questions.voices import speaks

#: Whoever is named only after the word.
FAR = 10**6
SOON = 1200
LEAST = 2
#: "Sources" may be anybody.
_ANYBODY = frozenset("sources others some people reports experts".split())


def meant(mention: Mention, reading: Reading) -> Source | None:
    """The source whose name is printed where the word points: one named body, or one group of people."""
    found = [source for source in reading.sources if any(one.overlaps(mention.named) for one in source.mentions)]
    if len(found) != 1 or not _fit(found[0]):
        return None
    group = mention.span.of(reading.article.text).casefold() == "they"
    return found[0] if _grouped(found[0]) is group else None


def rivals(mention: Mention, source: Source, sentence: str, reading: Reading) -> list[str]:
    """Others of its kind, none of which is part of it, or is called by its words, or stands in the sentence itself.

    One at least was named before, or two soon after.
    """
    found: dict[str, int] = {}
    taken = [content_words(source.name)]
    sure = {name for body in reading.bodies for name in body}
    for other in sorted((*reading.sources, *reading.bystanders), key=lambda other: _distance(other, mention)):
        told = content_words(other.name)
        if other.id == source.id or other.id in source.related or source.id in other.related or not _fit(other):
            continue
        if _grouped(other) is not _grouped(source) or any(told <= one or one <= told for one in taken):
            continue  # "analysts" and "oil analysts"
        if not speaks(other, reading) if _grouped(source) else sure.isdisjoint(other.names):
            continue
        if any(same_words(part, sentence) for name in other.names for part in (name, head(other))):
            continue
        found[other.name] = 2 * (_distance(other, mention) < FAR) or _soon(other, mention)
        taken.append(told)
    return list(found) if sum(found.values()) >= LEAST else []


def _soon(source: Source, mention: Mention) -> int:
    return int(any(mention.sentence.end <= one.start < mention.sentence.end + SOON for one in source.mentions))


def head(source: Source) -> str:
    """The noun of "officials in Harwick", and the last word of a name."""
    return re.split(r" (?:in|of|at|from|for|with|who|involved|close|on)\b", source.name)[0].split()[-1]


def _fit(source: Source) -> bool:
    if _grouped(source):
        if head(source).casefold() == "sources" or " and " in source.name:
            return False  # "trade sources" may be the brokers
        return source.plural and source.name.split()[0].casefold() not in _ANYBODY | {"the", "other", "two", "both"}
    return source.coarse == "organisation" and source.naming is Naming.NAMED_ORGANISATION


def _grouped(source: Source) -> bool:
    return source.naming is Naming.UNNAMED_GROUP


def _distance(source: Source, mention: Mention) -> int:
    """How far before the word the source was named last; whoever is named after it alone is very far."""
    before = [mention.span.start - one.end for one in source.mentions if one.end <= mention.span.start]
    return min(before, default=FAR)
