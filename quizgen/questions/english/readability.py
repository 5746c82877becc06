"""A stem in, the school year in which it can be read out.

Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, "Derivation of new readability formulas",
Naval Technical Training Command, Research Branch Report 8-75): 0.39 words a sentence + 11.8 syllables a word - 15.59.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading
from quizgen.questions.english.likeness import WORD
from quizgen.questions.english.wording import sentences

#: A stem may lie so many school years above the reader.
GRACE = 1
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouycszx]es)$")


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """Groups of vowels, less a silent ending: "closed" has one, "wanted" two, "table" two. A figure is read as one."""
    folded = word.casefold()
    count = len(_VOWELS.findall(folded))
    if count > 1 and _SILENT.search(folded):
        count -= 1
    return max(1, count)


@lru_cache(maxsize=4096)
def grade_of(text: str) -> float:
    """The school year of the United States in which a text of this kind is read; 0 for a text without words."""
    found = WORD.findall(text)
    if not found:
        return 0.0
    per_sentence = len(found) / max(1, len(sentences(text)))
    return 0.39 * per_sentence + 11.8 * sum(map(syllables, found)) / len(found) - 15.59


def too_hard(stem: str, grade: float) -> bool:
    """18 Does the stem ask for more than the reading age of the target year, and a year of grace?"""
    return grade_of(stem) > grade + GRACE


@lru_cache(maxsize=8)
def article_grade(reading: Reading) -> float:
    """The school year in which the article's running text is read."""
    return grade_of(" ".join(span.of(reading.article.text) for span in reading.article.body))
