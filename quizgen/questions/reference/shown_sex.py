"""A name in, what the article shows of the sex of its bearer, by whatever sign, out.

The signs are too weak for a key, and strong enough to refuse a rival: beside "he" stands nobody whom the article calls
"she", "Ms" or a mother.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from quizgen.model import Reading
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.wording import outside_quotes, places_of

_EITHER = re.compile(r"\b([Hh]e|[Hh]is|[Hh]im|himself|[Ss]he|[Hh]ers?|herself)\b")
_MAN = (
    r"(?:Mr|Sir|Lord|Alhaji|father|husband|widower|brother|uncle|grandfather|dad|son|nephew|spokesman|chairman"
    r"|businessman|groom)"
)
_WOMAN = (
    r"(?:Ms|Mrs|Miss|Dame|Lady|Madam|Hajiya|Alhaja|mother|wife|widow|sister|aunt|grandmother|mum|mom|daughter|niece"
    r"|spokeswoman|chairwoman|businesswoman|bride|midwife|nun|actress|waitress|schoolgirl)"
)
#: What stands right before a name, or behind it as an apposition.
_TITLED = {sex: re.compile(rf"\b{words}\.? (?:[A-Z][\w.’'-]* ){{0,2}}$") for sex, words in (("m", _MAN), ("f", _WOMAN))}
_APPOSED = {
    sex: re.compile(rf",(?: \d+,)? (?:an? |the )?(?:[\w-]+ ){{0,3}}{words}\b(?![’'])")
    for sex, words in (("m", _MAN), ("f", _WOMAN))
}
#: A sentence that opens so goes on with who was named last.
_GOES_ON = re.compile(r"[“\"‘']?(He|She|His|Her) ")
_BEFORE = 40
#: So many times as often as the other word.
MOSTLY = 2


@lru_cache(maxsize=512)
def shown_sex(name: str, reading: Reading) -> str:
    """ "m", "f", or "" where nothing, or both, is shown."""
    text, last = reading.article.text, name.split()[-1]
    told = set[str]()
    for at in places_of(last, text):
        before, after = text[max(0, at - _BEFORE) : at], text[at + len(last) : at + len(last) + _BEFORE]
        told |= {sex for sex, pattern in _TITLED.items() if pattern.search(before)}
        told |= {sex for sex, pattern in _APPOSED.items() if pattern.match(after)}
    if told:
        return told.pop() if len(told) == 1 else ""
    called = _by_pronouns(name, reading)
    # "Cele told the man before her that he had pushed": one "he" beside many a "she" is another's
    return next((sex for sex, times in called.items() if times >= MOSTLY * (called.total() - times)), "")


def _by_pronouns(name: str, reading: Reading) -> Counter[str]:
    """How often "she" stands first behind the name in a sentence that names no other person, or opens the next one."""
    text, last = reading.article.text, name.split()[-1]
    others = {one.name.split()[-1] for one in (*reading.sources, *reading.bystanders) if one.coarse == "person"} - {
        last
    }
    sentences = [span.of(text) for span in sentences_of(reading.article)]
    told = Counter[str]()
    for n, sentence in enumerate(sentences):
        plain = outside_quotes(sentence)
        if last not in plain or any(other in plain for other in others):
            continue
        behind = _EITHER.search(plain.partition(last)[2])
        ahead = _GOES_ON.match(sentences[n + 1]) if n + 1 < len(sentences) else None
        for found in (behind, ahead):
            if found:
                told["m" if found.group(1).casefold() in ("he", "his", "him", "himself") else "f"] += 1
    return told
