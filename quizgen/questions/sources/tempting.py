"""A claim in, who else speaks in the article, and how much each of them tempts as an answer, out.

Of an article that quotes many this is asked for each claim, so what does not hang on the claim is found once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from operator import itemgetter

from quizgen.model import Attribution, Reading, Source, SourceKind
from quizgen.questions.claims.claims import sources_of, usable
from quizgen.questions.claims.sameness import told_in
from quizgen.questions.english.likeness import content_words
from quizgen.questions.sources.rivalry import NEARBY, distance
from quizgen.questions.sources.voices import records_of, speaks

#: Beyond this, farther off makes no difference.
FAR = 3 * NEARBY


def speaking_alone(attribution: Attribution, reading: Reading) -> Iterator[tuple[Attribution, Source]]:
    """The other attributions with exactly one source, nearest first, one for each source, the best record of each."""
    seen: set[str] = set()
    others = [(unsure, distance(attribution, a), a, source) for unsure, a, source in _of_one_source(reading)]
    for _, _, other, source in sorted(others, key=itemgetter(0, 1)):
        if source.id not in seen and other.id != attribution.id:
            seen.add(source.id)
            yield other, source


@lru_cache(maxsize=8)  # these are ranked anew for each claim, and are always the same
def _of_one_source(reading: Reading) -> tuple[tuple[bool, Attribution, Source], ...]:
    """What one source alone says, of those who speak, with that source; true where it is no claim to be asked about."""
    single = (a for a in reading.attributions if len(a.source_ids) == 1 and a.evidence)
    told = ((a, sources_of(a, reading)[0]) for a in single)
    return tuple((not usable(a, reading), a, source) for a, source in told if speaks(source, reading))


@lru_cache(maxsize=8)  # as above
def _words_told(reading: Reading) -> Mapping[str, frozenset[str]]:
    """The words of each attribution that carry meaning, by its id."""
    return {a.id: content_words(told_in(a, reading)) for a in reading.attributions}


def tempting(source: Source, key: Source, attribution: Attribution, mine: frozenset[str], reading: Reading) -> float:
    """How likely a reader who did not read on is to take the source for the answer; `mine` are words of the claim.

    Whoever speaks close by, of the same things or in the same office is a better rival than whoever speaks at the end.
    """
    records, told = records_of(source, reading), _words_told(reading)
    near = min((distance(attribution, record) for record in records), default=FAR)
    topic = max((len(mine & told[record.id]) for record in records), default=0)
    same_kind = source.kind is key.kind and key.kind is not SourceKind.UNSPECIFIED
    return min(topic, 3) / 3 + 0.75 * same_kind - min(near, FAR) / NEARBY
