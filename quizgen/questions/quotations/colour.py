"""A sentence with a quotation in, whether what is quoted is but colour out.

A report lives by "I left the harbour by four", and who said so matters neither for understanding it nor for judging it.
What tells: such words are short, and have not one word of the headline or of what the report comes back to.
"""

from __future__ import annotations

import re

from quizgen.model import Reading
from quizgen.questions.english.wording import word_count
from quizgen.questions.news.main_news import headline_of, roots, subject_words

#: Longer ones tell something; where only "he said" is asked about, they had better.
SHORT, VERY_SHORT = 11, 7
_QUOTED = re.compile(r"[“‘](?P<words>[^“”]+?)[,.?!]?[”’](?!\w)")
#: So often a word comes back in what the report is about.
_BACK = 3
#: "I turned the key", "I'd picked up my bag", "the lad next door": a small thing that happened to somebody.
_HAPPENED = re.compile(
    r"\bI (?!was\b|am\b|think|believe|want|hope|feel|know|have|will|would|can|could|do\b|did|don|must|should|may"
    r"|might|never|expect|support|oppose|regret|apologi)[a-z]+\b|\bI[’']d [a-z]+ed\b|\b(?:blokes?|lads?|guys|mates?)\b"
)


def only_colour(sentence: str, reading: Reading) -> bool:
    """ "“I left the harbour by four,” she said"; "“The council never wrote to me”" is on the matter."""
    told = _off_the_matter(sentence, SHORT, reading)
    return bool(told) and _HAPPENED.search(told) is not None


def off_the_matter(sentence: str, reading: Reading) -> bool:
    """ "“She has my number,” she said": a handful of words, none of which is of what the report is about."""
    return bool(_off_the_matter(sentence, VERY_SHORT, reading))


def _off_the_matter(sentence: str, longest: int, reading: Reading) -> str:
    quoted = max((found["words"] for found in _QUOTED.finditer(sentence)), key=len, default="")
    if word_count(quoted) > longest or word_count(quoted) < word_count(sentence) / 3:
        return ""
    on_it = subject_words(reading, _BACK) | roots(headline_of(reading))
    return quoted if roots(quoted).isdisjoint(on_it) else ""
