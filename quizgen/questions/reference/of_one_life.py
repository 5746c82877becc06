"""A "she" in, whether the report is the life of that one woman out: then nobody doubts whom it means.

In an obituary, and in a portrait, the headline names its subject, and nearly every "she" is hers. Only where another
woman is named right before it has a reader to look.
"""

from __future__ import annotations

import re

from quizgen.model import Mention, MentionKind, Reading
from quizgen.questions.english.likeness import same_words

_LIFE_OVER = re.compile(r"\b(?:obituary|dies|died|dead at|death of|remembered|tributes?|aged \d+)\b", re.IGNORECASE)
_PRONOUNS = frozenset(("he", "she", "his", "her", "him", "hers"))
#: So many "she", and of them so large a part, make it a portrait.
LEAST_OFTEN, PART = 5, 0.7


def of_one_life(mention: Mention, rivals: list[str], speaking: bool, reading: Reading) -> bool:
    """Not where one of the rivals is named between the name and the sentence, or in the sentence before it."""
    surname = mention.antecedent.split()[-1]
    headline = reading.article.headline
    if mention.kind not in (MentionKind.PRONOUN, MentionKind.SPEAKER) or not same_words(surname, headline):
        return False
    if not _LIFE_OVER.search(headline) and (speaking or not _portrays(mention.antecedent, reading)):
        return False  # in a report of one speech somebody else may go on speaking
    between = reading.article.text[mention.named.end : mention.sentence.start]
    return not any(same_words(name.split()[-1], between) for name in rivals)


def _portrays(name: str, reading: Reading) -> bool:
    text = reading.article.text
    told = [one.antecedent for one in reading.mentions if one.span.of(text).casefold() in _PRONOUNS]
    hers = told.count(name)
    return hers >= LEAST_OFTEN and hers >= PART * len(told)
