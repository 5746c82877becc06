"""A headline and its report in, the words of the headline that are somebody's out.

"Jail 'like a fridge' in winter" saves the place for a "says": who put it so, the report tells.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.wording import word_count

SHORTEST, LONGEST = 2, 10
#: Of a headline as read: "lifts that ‘never work’", but not "‘It was a joke’: the gardener of Orrin".
_IN_HEADLINE = re.compile(
    r"(?<!words )(?<!word )(?<!term )(?<!phrase )(?<=\w )‘(?P<words>[^‘’]+(?:’\w+[^‘’]*)*)’(?=[\s,;]|$)"
)
#: Where a verb of saying stands beside them, the headline leaves nothing out.
_TOLD = re.compile(
    r"\b(?:says?|said|tells?|told|calls?|called|brands?|branded|dubs?|dubbed|claims?|insists?|warns?|vows?|admits?"
    r"|slams?|describes?|labels?|blasts?)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:sa(?:id|ys?)|told|tells|added|adds|called|calls|described|describes|wrote|writes|warned|warns|claimed|claims"
    r"|insisted|insists|argued|according|complained|found|finds|report|reads|recalled|recalls|admitted|explained)\b"
)
_MARKED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|‘([^‘’]+(?:’\w+[^‘’]*)*)’")


class Borrowed(NamedTuple):
    """The words as the headline has them between its marks, and the sentence that tells whose they are."""

    words: str
    evidence: Span


def borrowed_words(headline: str, reading: Reading) -> Borrowed | None:
    """The words between marks that the report quotes as well, with a verb of saying; None where it does not."""
    found = list(_IN_HEADLINE.finditer(headline))
    if len(found) != 1 or not SHORTEST <= word_count(found[0]["words"]) <= LONGEST:
        return None
    if _TOLD.search(headline[: found[0].start()] + headline[found[0].end() :]):
        return None
    words = found[0]["words"]
    for sentence in sentences_of(reading.article):
        told = sentence.of(reading.article.text)
        marked = (one[1] or one[2] or one[3] for one in _MARKED.finditer(told))
        if any(_plain(words) in _plain(one) for one in marked) and _SAID.search(_MARKED.sub(" ", told)):
            return Borrowed(words, sentence)
    return None


def _plain(words: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", words.casefold()))
