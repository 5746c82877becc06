"""A text in, the same out with "a bill" for every "the bill" of which the report leaves no doubt which one it is.

A question is printed below its article. Where the opening of the report brings in a bill, and the report tells of no
other, "Who said that the bill takes power from voters?" is clear to whoever has read so far. Where it tells of a House
bill and of a Senate bill, of two bills, or brings the bill in further down, it is not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading
from quizgen.questions.english.definite import bare_nouns
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import outside_quotes

#: So many paragraphs open a report: whoever answers has read them.
OPENING = 3
_WORDS = re.compile(r"[a-z]{3,}")
_WORD = re.compile(r"[\w’'-]+")
#: Behind these a noun has no quality that would tell one from another.
_DETERMINERS = lexicon(
    """the a an this that its their his her our my your no any every each of in on for by with and or to"""
)
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
    """The nouns for which the opening of the report brings in one thing, and the rest of it no other."""
    article = reading.article
    opened = article.body[:OPENING][-1].end if article.body else 0
    told = set(_WORDS.findall(f"{article.headline} {article.text[:opened]}".casefold()))
    nouns = {noun for noun, _ in bare_nouns(article.text)} & told - _HAS_A_NAME
    stems = {noun.removesuffix("s") for noun in nouns}
    stem_of = {f"{stem}{ending}": stem for ending in ("es", "s", "") for stem in stems}
    called: dict[str, list[tuple[str, str, int]]] = {}
    before, end = "", -1
    for found in _WORD.finditer(article.text) if nouns else ():
        word = found.group().casefold()
        if stem := stem_of.get(word, ""):
            beside = found.start() == end + 1 and article.text[end] == " "
            called.setdefault(stem, []).append((word, before if beside else "", found.start()))
        before, end = found.group(), found.end()
    named = set(_WORDS.findall(article.headline.casefold()))
    return frozenset(n for n in nouns if _one_only(n, called.get(n.removesuffix("s"), []), n in named, opened))


def _one_only(noun: str, called: list[tuple[str, str, int]], known: bool, opened: int) -> bool:
    """Is nothing else `called` so, and does the opening do more than point to it with a "the"?

    `called` are the places where it or its plural stands, each with the word before it.
    """
    qualities: set[str] = set()
    times = 0
    for word, before, place in called:
        low = before.casefold()
        if word != noun or low in _ANOTHER or low[:1].isdigit():
            return False  # "the bill" among bills, "another bill"
        if low in _BRINGS_IN:
            times += 1
        elif low and low not in _DETERMINERS and low not in _PLAIN:
            qualities.add(low)
        known = known or (place < opened and (low in _BRINGS_IN or low in qualities))
        if not known:
            return False
    return known and times <= 1 and len(qualities) <= 1
