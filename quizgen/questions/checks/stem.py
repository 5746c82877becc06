"""A question in, what is wrong with its stem out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import AnyQuestion, Reading
from quizgen.questions.base import Nature
from quizgen.questions.english.runs import run_set
from quizgen.questions.english.wording import GAP, outside_quotes, word_count

_NEGATIVE_STEM = re.compile(
    r"^(?:\S+ ){0,6}?(?:did|does|do|is|are|was|were|has|have|cannot|could|can) not\b|\bexcept\b|n[’']t\b.*\?$",
    re.IGNORECASE,
)
#: Of these one stands in a negative stem: "didn’t" ends in a "t" of its own.
_NEGATIVE_WORDS = frozenset({"not", "except", "t"})
_NOT = re.compile(r"\bNOT\b")
_VERB = re.compile(
    r"\b(?:is|are|was|were|did|does|do|has|have|had|say|says|said|give|gives|come|comes|match|belongs?|completes?"
    r"|stands?|print|state|disagree|differ|could|would|will|can|used|\w+ed|\w+s)\b|\b(?:wrote|told|swore|thought|found|foresaw)\b",
    re.IGNORECASE,
)
#: “Who said: “...”?”: somebody's own words are read more easily than the report.
MOST_WORDS, MOST_WORDS_QUOTED = 30, 44
_QUOTED = re.compile(r": “[^“”]+”\?$")
#: "The trouble began when the ambulance?" has lost its verb as well.
_BREAKS_OFF = re.compile(
    r"\b(?:and|or|but|after|before|of|the|a|an|with|than|because|as)[?:,]"
    r"|\b(?:when|while|because|although|though|unless|whether) (?:the|an?|its|their|his|her|our) [a-z-]+\?"
)


def stem_complete(question: AnyQuestion, _: Reading, nature: Nature) -> Iterator[str]:
    """4 The stem ends in ? or :, has 5 to 30 words and a finite verb."""
    stem = question.stem.strip()
    if not stem.endswith(("?", ":")):
        yield "the stem does not end in a question mark or a colon"
    # A sentence of the article with a gap is the task itself, and has a length limit of its own.
    length = word_count(outside_quotes(stem)) if GAP in stem or nature.verbatim else word_count(stem)
    if not 5 <= length <= (MOST_WORDS_QUOTED if nature.speakers and _QUOTED.search(stem) else MOST_WORDS):
        yield f"the stem has {length} words"
    yield from _not_whole(outside_quotes(stem))
    if not stem[:1].isupper():
        yield "the stem does not begin with a capital"


@lru_cache(maxsize=1024)  # many stems are the same but for what they quote
def _not_whole(plain: str) -> tuple[str, ...]:
    verbless, broken = not _VERB.search(plain), _BREAKS_OFF.search(plain)
    return (*(("the stem has no finite verb",) if verbless else ()), *(("the stem breaks off",) if broken else ()))


def not_negative(question: AnyQuestion, _: Reading, __: Nature) -> Iterator[str]:
    """7 No negative stem unless NOT is set in capitals; "Who said that no planes were lost?" is none."""
    if negative_frame(question) and not _NOT.search(question.stem):
        yield "the stem is negative"


def negative_frame(question: AnyQuestion) -> bool:
    """Does the stem ask for what is not so? A negation inside the content is not meant."""
    return _negative(question.stem)


@lru_cache(maxsize=1024)  # every two candidates are asked this
def _negative(stem: str) -> bool:
    plain = outside_quotes(stem)
    if _NEGATIVE_WORDS.isdisjoint(run_set(plain)):
        return False
    frame = re.split(r"\bthat\b", plain, maxsplit=1)[0]
    return bool(_NEGATIVE_STEM.search(frame))
