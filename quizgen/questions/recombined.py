"""Two people whom an article introduces in, the post of the one at the body of the other out: surely said of neither.

"Economist at Hops" and "buyer at Calder Rail" give "economist at Calder Rail" and "buyer at Hops": where only two are
introduced, four options that are alike in all.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.model import Introduction, Reading
from quizgen.questions.atlas import kind_of_place
from quizgen.questions.bodies import may_be_one
from quizgen.questions.likeness import content_words, lexicon
from quizgen.questions.unlike import one_may_be_both

#: No firm has a professor.
_SCHOLARS = lexicon("professor lecturer dean provost scholar fellow")


class _Post(NamedTuple):
    """A description in its parts: "economist", " at ", "the harbour bank"; `first` where the body comes first."""

    post: str
    joint: str
    body: str
    first: bool


def exchanged(one: Introduction, other: Introduction, reading: Reading) -> tuple[str, str] | None:
    """The first one's post at the second one's body, and the second one's post at the first one's; None if unsure."""
    mine, theirs = _parts(one, reading), _parts(other, reading)
    if mine is None or theirs is None or may_be_one(mine.body, theirs.body):
        return None
    if any(kind_of_place(one.body.removeprefix("the ")) for one in (mine, theirs)):
        return None  # "secretary of Norland": a land has other posts than a firm
    a, b = content_words(mine.post), content_words(theirs.post)
    if (
        a <= b
        or b <= a
        or one_may_be_both(one.head, other.head)
        or (one.head in _SCHOLARS) != (other.head in _SCHOLARS)
    ):
        return None
    mixed = _joined(mine._replace(body=theirs.body)), _joined(theirs._replace(body=mine.body))
    text = " ".join(reading.article.text.split()).casefold()
    return None if any(words.casefold() in text for words in mixed) else mixed


def _parts(one: Introduction, reading: Reading) -> _Post | None:
    bodies = [told.body_names for told in reading.affiliations if told.introduction == one.id]
    for name in bodies[0] if len(bodies) == 1 else ():
        after = re.fullmatch(rf"([a-z][\w’'\- ]*?)( (?:at|for|with|of) )((?:the )?{re.escape(name)})", one.words)
        if after:
            return _Post(after.group(1), after.group(2), after.group(3), first=False)
        before = re.fullmatch(rf"({re.escape(name)})((?:[’']s?)? )([a-z][\w’'\- ]*)", one.words)
        if before:
            return _Post(before.group(3), before.group(2), before.group(1), first=True)
    return None


def _joined(told: _Post) -> str:
    bare = told.body.removeprefix("the ")
    return f"{bare}{told.joint}{told.post}" if told.first else f"{told.post}{told.joint}{told.body}"
