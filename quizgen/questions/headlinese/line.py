"""A headline in, its words and what stands before and behind each of them out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from quizgen.questions.english.likeness import lexicon

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_QUOTE_CLOSES = re.compile(r"’(?!\w)")
#: What stands before it is no part of who does it: "Storm: council shuts pool", "Anger as council shuts pool".
_BREAKS = re.compile(r"[,:;–—]| - | as | after | and ")
#: A possessive or a mark before a word, which is then no verb: "traders’ rally".
_NO_SUBJECT = ("", ",", "’", "'", "‘", "-", ":", ";", "–", "—")
_PREPOSITIONS = lexicon("of for in from at on with to over against")
#: What stands behind these only describes them: "Farmer who sold cows".
_ENDS = _PREPOSITIONS | {"who", "which", "that", "whose"}
#: What parts a first clause from the one of the verb: "Ferry runs aground, all rescued".
_CLAUSE_BREAKS = re.compile(r",(?!\d)|[:;–—]| - ")
_MANY = lexicon(
    "all both many most several some few others scores two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen twenty thirty forty fifty dozens hundreds thousands men women people police "
    "children"
)
#: Whether a couple "was" or "were" depends on the country.
COLLECTIVE = lexicon("couple pair family team group crew gang council board committee trio duo union staff")


@dataclass(frozen=True)
class Line:
    """One headline, ready to be asked for its words by their place."""

    text: str

    @cached_property
    def matches(self) -> tuple[re.Match[str], ...]:
        return tuple(_WORD.finditer(self.text))

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(match.group().casefold() for match in self.matches)

    def before(self, place: int) -> str:
        return self.text[: self.matches[place].start()]

    def behind(self, place: int) -> str:
        return self.text[self.matches[place].end() :]

    def word_at(self, place: int) -> str:
        """The word there in small letters; "" behind the last one."""
        return self.words[place] if place < len(self.words) else ""

    def subject(self, place: int) -> str:
        """Who does it, of the words before the verb; "" where what stands right before it makes it no verb."""
        before = self.before(place).rstrip()
        return "" if before[-1:] in _NO_SUBJECT else _BREAKS.split(before)[-1].strip()

    def quoted(self, place: int) -> bool:
        """Does the word stand within somebody's words?"""
        before = self.before(place)
        single = before.count("‘") > len(_QUOTE_CLOSES.findall(before))
        return (
            single
            or before.count("“") > before.count("”")
            or len(re.findall(r"(?<!\w)'", before)) > len(re.findall(r"(?<=\w)[.!?]?'(?!\w)", before))
        )

    def named(self, place: int) -> bool:
        """Is that word a name, in a headline that has capitals for names alone?"""
        words = [match.group() for match in self.matches]
        small = sum(word[0].islower() for word in words)
        return words[place][0].isupper() and small * 2 >= len(words)

    def be(self, place: int) -> str:
        """The "was" or "were" that those before the word would have; "" where that is not sure."""
        before = _CLAUSE_BREAKS.split(self.before(place))[-1]
        words = tuple(match.group().casefold() for match in _WORD.finditer(before)) or self.words[:place]
        end = next((at for at, word in enumerate(words) if at and word in _ENDS), len(words))
        last, first = words[end - 1], words[0]
        if last in COLLECTIVE or "and" in words[:end]:
            return ""
        if last in _MANY or last.endswith("men") or first in _MANY or (first.isdigit() and first != "1"):
            return "were"
        return "were" if is_plural(last) else "was"


def is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s"))
