"""A claim of somebody else and a source in, whether the source says nearly the same, as a strict reader sees it, out.

"Which of these did Ms Hill say?" beside "The suspects were hired online and paid in cash" by the ministry: that they
got half of it in cash, Ms Hill says as well. `also_says` proves less: for whom one claim is asked of, not chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Reading, Source
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.claims.sameness import subject_of, telling
from quizgen.questions.english.likeness import content_words
from quizgen.questions.sources.kinship import kin_of

#: So many telling words in one sentence with which the source speaks, and so much of what the claim tells.
WORDS, SHARE = 2, 0.4


def nearly_says(source: Source, text: str, reading: Reading) -> bool:
    """Do the sentences in which the source speaks, doubtful ones too, tell so much of this?"""
    own = telling(text, subject_of(reading)) - content_words(" ".join(source.names))
    return any(len(own & held) >= WORDS and len(own & held) >= SHARE * len(own) for held in _spoken_by(source, reading))


@lru_cache(maxsize=1024)
def _spoken_by(source: Source, reading: Reading) -> tuple[frozenset[str], ...]:
    return tuple(dict.fromkeys(_sentences_with(source, reading)))


def _sentences_with(source: Source, reading: Reading) -> Iterator[frozenset[str]]:
    kin = kin_of(source, reading)
    for said in reading.attributions:
        if not kin.isdisjoint(said.source_ids):
            for span in said.evidence:
                yield content_words(whole_sentences(span, reading.article).of(reading.article.text))
