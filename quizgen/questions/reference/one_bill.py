"""A text in, the same out with "a bill" for every "the bill" of which the report leaves no doubt which one it is.

A question is printed below its article. Where the report brings in a bill before it speaks of "the bill", and tells of
no other, "Who said that the bill takes power from voters?" is clear to whoever has read it. Where it tells of a House
bill and of a Senate bill, or of two bills, or speaks of "the bill" at once, it is not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from quizgen.model import Reading
from quizgen.questions.english.definite import bare_nouns
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import outside_quotes

#: So many paragraphs open a report: whoever answers has read them.
OPENING = 3
#: So near, in letters, to a thing that is brought in further down "the" must point to it.
NEAR = 400
_WORDS = re.compile(r"[a-z]{3,}")
_WORD = re.compile(r"[\w’'-]+")
#: Behind these a noun has no quality that would tell one from another.
_DETERMINERS = lexicon(
    """the a an this that its their his her our my your no any every each of in on for by with and or to"""
)
#: Whatever is spoken of is called so.
_OF_ANYTHING = lexicon("situation matter issue thing case cause reason effect result")
#: Before these words another is meant, or one of several.
_ANOTHER = lexicon(
    """another other others second third two three four five six seven eight nine ten some many several most few both
    similar different rival previous former earlier older last next separate parent sister own more further all these
    those various"""
)
#: Qualities that tell none from another.
_PLAIN = lexicon("new proposed planned same whole entire controversial latest local big huge small actual very")
#: "A", "one": so a thing is brought in.
_BRINGS_IN = lexicon("a an one")
#: Beside several that have names, "the company" may be any of them: "Lawyers for Lund believed that the company would
#: win", in a report on Orr; and of people many are called the same.
_HAS_A_NAME = lexicon(
    """company firm group corporation organisation organization bank party team club side union airline retailer agency
    station channel newspaper paper website country city town state province
    man woman boy girl men women boys girls officer officers player players victim victims suspect suspects driver owner
    official officials leader leaders member members author coach singer actor source sources"""
)
#: Of what is brought in further down none of these: "the lorry station" and "a 40-year-old man" it may tell of, but not
#: "the two sides" or "the only ship".
_NOT_FURTHER_DOWN = (_HAS_A_NAME - lexicon("station man woman boy girl victim suspect driver")) | lexicon(
    """two three four five six seven eight nine ten only last first second third next same other others rest former
    latter latest past most more whole very least best worst one ones few many"""
)


def as_known(text: str, reading: Reading) -> str:
    """Only to be looked at by what seeks words that point outside: it is never printed."""
    if "he " not in text:
        return text
    told = outside_quotes(text)
    # from the last to the first, so that the places of those before stay what they are
    for noun, before in reversed(list(bare_nouns(told))):
        at = len(before)
        if noun in _known(reading) and not told[at + len("the ") + len(noun) :].startswith(("’", "'")):
            article = "some" if noun.endswith("s") else "an" if noun[0] in "aeio" else "a"
            told = f"{before}{article.capitalize() if told[at] == 'T' else article}{told[at + len('the') :]}"
    return told


@lru_cache(maxsize=8)
def _known(reading: Reading) -> frozenset[str]:
    """The nouns of which the report brings in one thing before it points to it, and no other."""
    article = reading.article
    opened = article.body[:OPENING][-1].end if article.body else 0
    nouns = {noun for noun, _ in bare_nouns(article.text)}
    stems = {noun.removesuffix("s") for noun in nouns}
    stem_of = {f"{stem}{ending}": stem for ending in ("es", "s", "") for stem in stems}
    called: dict[str, list[_Call]] = {}
    before, end = "", -1
    for found in _WORD.finditer(article.text) if nouns else ():
        word = found.group().casefold()
        if stem := stem_of.get(word, ""):
            beside = found.start() == end + 1 and article.text[end] == " "
            called.setdefault(stem, []).append(_Call(word, before.casefold() if beside else "", found.start()))
        before, end = found.group(), found.end()
    named = set(_WORDS.findall(article.headline.casefold()))
    nouns -= _OF_ANYTHING
    return frozenset(n for n in nouns if _one_only(n, called.get(n.removesuffix("s"), []), n in named, opened))


_NO_QUALITY = _BRINGS_IN | _DETERMINERS | _PLAIN


class _Call(NamedTuple):
    """A place where a noun or its plural stands, and the word before it."""

    word: str
    before: str
    place: int

    @property
    def brings_in(self) -> bool:
        """ "A bill", "the ferry bill"."""
        return self.before in _BRINGS_IN or self.quality

    @property
    def quality(self) -> bool:
        return bool(self.before) and self.before not in _NO_QUALITY


def _one_only(noun: str, called: list[_Call], named: bool, opened: int) -> bool:
    """Is nothing else `called` so, and is it brought in, or `named` by the headline, before "the" points to it?"""
    if any(it.word != noun or it.before in _ANOTHER or _counts(it.before) for it in called):
        return False  # "the bill" among bills, "another bill"
    if not (named or (called and called[0].brings_in)):
        return False
    times = sum(it.before in _BRINGS_IN for it in called)
    qualities = len({it.before for it in called if it.quality})
    above = named or called[0].place < opened
    if noun not in _HAS_A_NAME and above:
        return times <= 1 and qualities <= 1
    return noun not in _NOT_FURTHER_DOWN and times + qualities == 1 and (above or _taken_up(called))


def _counts(before: str) -> bool:
    """ "3 bills"; but "a 40-year-old man" is one."""
    return before[:1].isdigit() and not before.endswith("-year-old")


def _taken_up(called: list[_Call]) -> bool:
    """ "They planned a deal. ... The loan for the deal is signed": so far from it the deal may be another."""
    last = max((number for number, it in enumerate(called) if it.brings_in), default=0)
    again = next((it for it in called[last + 1 :] if it.before == "the"), None)
    return again is not None and again.place - called[last].place < NEAR
