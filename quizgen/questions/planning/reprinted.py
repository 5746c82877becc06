"""A question on a changed detail and another one in, whether the other prints what the article has in its place out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Choice
from quizgen.questions.english.likeness import numbers
from quizgen.questions.planning.seen import Seen

_SAYS = re.compile(r"the article says “(?P<printed>.+)”, and not “(?P<put_in>.+)”\.$")
_WORD = re.compile(r"[\w£$€%]+(?:[.,’'-]\w+)*")
_FIGURES = {
    word: str(number)
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty".split(),
        start=1,
    )
}
#: A figure of so many digits is known wherever it stands; "12" only with what it counts.
EXACT = 3


def reprints(printer: Seen, asked: Seen) -> bool:
    """ "In the last twelve months", beside "over the last 9 months", where the article has 12."""
    if not isinstance(asked.question, Choice):
        return False
    key = asked.question.options[asked.question.key]
    says = _SAYS.search(key.feedback)
    figures = numbers(says["printed"]) if says else frozenset()
    if says is None or not figures:
        return False
    if any(sum(map(str.isdigit, figure)) >= EXACT for figure in figures) and figures <= printer.everything.numbers:
        return True
    counted = " ".join(_plain(key.text.partition(says["put_in"])[2]).split()[:1])
    phrase = f" {_plain(says['printed'])} {counted} "
    return any(phrase in f" {_plain(text)} " for text in printer.texts)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """The words in small letters, numbers in figures."""
    return " ".join(_FIGURES.get(word, word) for word in map(str.casefold, _WORD.findall(text)))
