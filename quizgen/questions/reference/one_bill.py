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
_WORD_BEFORE = re.compile(r"([\w’'-]+) \Z")
#: Behind these a noun has no quality that would tell one from another.
_DETERMINERS = lexicon("the a an this that its their his her our my your no any every each of in on for by with and or to")
#: Before these words another is meant, or one of several.
_ANOTHER = lexicon(
    """another other others second third two three four five six seven eight nine ten some many several most few both
    similar different rival previous former earlier older last next separate parent sister own more further all these those various"""
)
#: Qualities that tell none from another.
_PLAIN = lexicon("new proposed planned same whole entire controversial latest local big huge small whole actual very own")
#: "A", "one", "this": so a thing is brought in.
_BRINGS_IN = lexicon("a an one")

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
    nouns = {noun for noun, _ in bare_nouns(article.text)}
    end = article.body[: OPENING][-1].end if article.body else 0
    told = set(re.findall(r"[a-z]{3,}", f"{article.headline} {article.text[:end]}".casefold()))
    return frozenset(noun for noun in nouns & told if _one_only(noun, article.text, article.headline, end))


def _one_only(noun: str, text: str, headline: str, opening: int) -> bool:
    """Is nothing else called so, and does the opening do more than point to it with a "the"?"""
    stem = noun.removesuffix("s")
    qualities: set[str] = set()
    known, times = re.search(rf"\b{noun}\b", headline, re.IGNORECASE) is not None, 0
    for found in re.finditer(rf"(?<![\w-]){stem}(?:s|es)?(?![\w-])", text, re.IGNORECASE):
        if found.group().casefold() != noun:
            return False  # "the bill" among bills, "the survivors" and a survivor
        before = _WORD_BEFORE.search(text, 0, found.start())
        word = before.group(1) if before else ""
        low = word.casefold()
        if low in _ANOTHER or word[:1].isdigit():
            return False
        if low in _BRINGS_IN:
            times += 1
        elif word and low not in _DETERMINERS and low not in _PLAIN:
            qualities.add(low)
        if found.start() < opening and (low in _BRINGS_IN or low in qualities):
            known = True
        if not known:
            return False
    return known and times <= 1 and len(qualities) <= 1
