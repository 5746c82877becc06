"""Candidates in, which of them together leave a question nothing to choose from out.

One question may tell whose one wrong option is: two are left. Where three ask who said this, and who said that, and
"Which of these did Ms Orr say?" offers both, only the answer is left, though no two of them collide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from quizgen.model import AnyQuestion, Choice
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.english.likeness import content_words
from quizgen.questions.planning.how_given import how_given
from quizgen.questions.planning.seen import Seen

#: So many options must be left; where they are sets of names, one of them at most may be gone: a second name leaves the
#: answer and "All three".
LEAST_LEFT, MOST_SETS_GONE = 2, 1
#: So much of a statement, and at least so many of its words, are the same statement.
SAME, SAME_WORDS = 0.7, 3
#: "Whose words are these: “It is late”?": who is asked for is quoted; and who is named here: "from Ms Orr".
_WORDS_OF = re.compile(r"(?:said|words|words are these): “[^”]+”\?$")
_SAY_THESE_WORDS = re.compile(r"\bdid (?P<who>[^,:?]+) say these words\b")
_WORD_FOR_WORD = re.compile(r"quotations comes from|word for word\?$")


def leaves_too_few(questions: Sequence[AnyQuestion], natures: Mapping[str, Nature], article: str = "") -> bool:
    """Do the others of a quiz leave one of these questions nothing to choose from?"""
    known = LeftOpen([Seen(one) for one in questions], [natures.get(one.type, PLAIN) for one in questions], article)
    everything = range(len(questions))
    return any(known.too_few(asked, everything) for asked in known.asked)


class LeftOpen:
    """What of the options of each question is settled by which other, with questions told by their places."""

    def __init__(self, seen: Sequence[Seen], kinds: Sequence[Nature], article: str = "") -> None:
        self._seen, self._kinds, self._article = seen, kinds, article
        self.asked = [place for place, kind in enumerate(kinds) if _may_be_settled(seen[place], kind)]

    @cached_property
    def _settled(self) -> Mapping[int, Mapping[int, frozenset[int]]]:
        """By the place of a question those of the others, with the options that each settles."""
        return {
            asked: {
                other: found
                for other, kind in enumerate(self._kinds)
                if other != asked and (found := self._settles(other, asked, kind))
            }
            for asked in self.asked
        }

    def too_few(self, asked: int, others: Iterable[int]) -> bool:
        """Is too little left of this question beside those others?"""
        by_place = self._settled[asked]
        gone: frozenset[int] = frozenset().union(*(by_place[one] for one in others if one in by_place))
        kind = self._kinds[asked]
        sets = kind.heard and kind.fixed_labels and len(gone) > MOST_SETS_GONE
        return sets or (bool(gone) and len(self._seen[asked].shown) - len(gone) < LEAST_LEFT)

    def shut_by(self, taken: Sequence[int]) -> int:
        """Those, as bits, that no longer fit beside the ones that are taken: they leave too little, or have it."""
        shut = 0
        for asked, by_place in self._settled.items():
            if asked not in taken:
                shut |= self.too_few(asked, taken) << asked
                continue
            for other in by_place:
                if other not in taken and self.too_few(asked, (*taken, other)):
                    shut |= 1 << other
        return shut

    def _settles(self, other: int, asked: int, kind: Nature) -> frozenset[int]:
        printer, question = self._seen[other], self._seen[asked]
        if self._kinds[asked].heard:
            return how_given(printer, question) if question.labelled else _without_the_heard(printer, question, kind)
        return _said_by_another(printer, question, kind, self._article)


def _may_be_settled(seen: Seen, kind: Nature) -> bool:
    return isinstance(seen.question, Choice) and (kind.heard or (kind.statements and not kind.as_said))


def _said_by_another(printer: Seen, asked: Seen, kind: Nature, article: str) -> frozenset[int]:
    """ "Who said that the pump leaked?" is asked, and told to whoever answers it; so is what Mr Hale said."""
    question = asked.question
    if not isinstance(question, Choice):
        return frozenset()
    if kind.speakers:
        told = [printer.asked]
    elif kind.statements and not kind.as_said:
        told = printer.keys_held
    else:
        return frozenset()
    return frozenset(
        place
        for place, option in enumerate(question.options)
        if not option.correct
        and (any(_holds(one, option.text) for one in told) or _goes_on(printer, option.text, article))
    )


def _holds(told: frozenset[str], statement: str) -> bool:
    words = content_words(statement)
    return len(words) >= SAME_WORDS and len(words & told) >= SAME * len(words)


def _goes_on(printer: Seen, option: str, article: str) -> bool:
    """ "“It leaked,” he said. “It always had.”": whose the first sentence is, is asked, and so told of the second."""
    if not option.startswith("“") or not _WORDS_OF.search(printer.stem):
        return False
    quoted = printer.stem.partition(": “")[2]
    return any(
        _holds(held, option) and _holds(held, quoted)
        for held in (content_words(part) for part in article.split("\n") if part)
    )


def _without_the_heard(printer: Seen, asked: Seen, kind: Nature) -> frozenset[int]:
    """Whose words another question prints and asks for, is quoted: the options that leave out the name are gone."""
    question = asked.question
    if not isinstance(question, Choice):
        return frozenset()
    names = _quoted_names(printer, kind)
    if not names:
        return frozenset()
    every = content_words(asked.stem) | content_words(" ".join(option.text for option in question.options))
    known, silent = [name for name in names if name <= every], "never quote" in asked.stem
    return frozenset(
        place
        for place, option in enumerate(question.options)
        if not option.correct
        and option.text not in ("Both", "All three")
        and any((name <= content_words(option.text)) is silent for name in known)
    )


def _quoted_names(printer: Seen, kind: Nature) -> list[frozenset[str]]:
    """The last names of those whose very words the question prints or offers."""
    if kind.speakers and _WORDS_OF.search(printer.stem):
        names = list(printer.keys)
    elif kind.statements and not kind.as_said and _WORD_FOR_WORD.search(printer.stem):
        names = [re.sub(r",? word for word\?$|\?$", "", printer.stem).removesuffix(" say")]
    elif to_whom := _SAY_THESE_WORDS.search(printer.stem):
        names = [to_whom["who"]]
    else:
        return []
    return [last for name in names if (last := content_words(name.split()[-1]))]
