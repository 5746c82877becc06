"""A Reading in, the links between mentions that it rests on out, for the measure in `coreference.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from quizgen.language.training.evaluate.coreference import Pair, Place
from quizgen.model import Reading, Source, Span

_WORD = re.compile(r"\w+(?:[’']\w+)*")
_PRONOUNS = frozenset("he him his she her hers it its they them their theirs".split())


def of_reading(reading: Reading) -> list[Pair]:
    """Every link to which the reading commits itself, each once, in the order of the text:

    names     a mention of a source or bystander means the mention before it
    speakers  "he" of "he said" means the source that the attribution was given to
    wording   "his" that was replaced by "Okoro's" in a resolved content or statement means Okoro
    """
    found = {*_names(reading), *_speakers(reading), *_wording(reading)}
    return sorted(pair for pair in found if pair.anaphor != pair.antecedent)


def _names(reading: Reading) -> Iterator[Pair]:
    for source in (*reading.sources, *reading.bystanders):
        for mention in source.mentions:
            if antecedent := _named_before(source, mention, reading.article.text):
                yield Pair(mention, antecedent)


def _speakers(reading: Reading) -> Iterator[Pair]:
    sources = _by_id(reading)
    for attribution in reading.attributions:
        if len(attribution.source) != 1 or len(attribution.source_ids) != 1:
            continue
        place = attribution.source[0]
        if antecedent := _named_before(sources[attribution.source_ids[0]], place, reading.article.text):
            yield Pair(place, antecedent)


def _wording(reading: Reading) -> Iterator[Pair]:
    """The pronouns of a passage that its resolved form lacks, where a name of a source stands in their stead."""
    text = reading.article.text
    passages = [(span, one.content_resolved) for one in reading.attributions for span in one.content]
    passages += [(one.span, one.text) for one in reading.statements if one.resolved_reference]
    for span, resolved in passages:
        for place, instead in _replaced(text, span, resolved):
            named = [source for source in (*reading.sources, *reading.bystanders) if instead in source.names]
            if len(named) == 1 and (antecedent := _named_before(named[0], place, text)):
                yield Pair(place, antecedent)


def _replaced(text: str, span: Span, resolved: str) -> Iterator[tuple[Place, str]]:
    """The place of each replaced pronoun, and the words that replace it, without the mark of the possessive."""
    before = [(match.start() + span.start, match.end() + span.start) for match in _WORD.finditer(span.of(text))]
    after = [match.span() for match in _WORD.finditer(resolved)]
    said = [text[start:end].lower() for start, end in before]
    given = [resolved[start:end].lower() for start, end in after]
    for kind, i, j, a, b in SequenceMatcher(None, said, given, autojunk=False).get_opcodes():
        if kind == "replace" and j == i + 1 and said[i] in _PRONOUNS:
            yield before[i], re.sub(r"[’']s?$", "", resolved[after[a][0] : after[b - 1][1]])


def _named_before(source: Source, place: Place, text: str) -> Place | None:
    """The last mention of the source before the place that is no pronoun."""
    named = [m for m in source.mentions if m.of(text).lower() not in _PRONOUNS and not m.overlaps(Span(*place))]
    earlier = [mention for mention in named if mention.end <= place[0]]
    return max(earlier, default=None)


def _by_id(reading: Reading) -> Mapping[str, Source]:
    return {source.id: source for source in reading.sources}
