"""An attribution and its reading in, the way by which its words reached the article ("told reporters") out.

The way is read only in the sentence that holds source and cue. In its place for the content stands "…", for the
source "§" and for the cue "¤", or "‡" where it is "told" ("§ ‡ reporters …"): a pattern looks right beside them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from quizgen.model import Attribution, ContentForm, Reading, Span
from quizgen.questions.channel.channel_hints import PATTERNED, signals
from quizgen.questions.channel.channel_words import ADDRESSED, BY_VERB, PLACED, WHEN
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.labels import AT_HEARING, BY_BROADCAST, IN_SPEECH, TO_ONE_OUTLET


class Way(NamedTuple):
    """The label of a way, the printed words that tell it, the sentence they stand in, whether they name a listener."""

    label: str
    words: str
    sentence: Span
    listener: bool = False


_SPEAKS_TO = r"(?:speaking|talking|in (?:remarks|comments|an (?:exclusive )?interview))"
_SPEAKS_AT = r"(?:speaking|talking|appearing|writing|testifying|in comments made|in remarks made)"
_OPENS = r"^[“”\"’' …,]*(?:(?:and|but|yet|however,|meanwhile,|still,) )?(?:[^,…§¤]{0,30}, )?"
#: From there to the source and on to the cue nobody else comes in.
_ON = r"[^…§¤‡;:]{0,70}?,? § ?[^…§¤‡;:]{0,60}[¤‡]"
_BETWEEN = r"[^…§¤‡;:]{0,60}?, [¤‡]"
#: "Ms Orr | , who leads the crews, | said": what belongs to the source before its cue, or after it.
_BESIDE = r"(?: §(?: \([^)]*\)|, [^…§¤‡;:“]{3,70},)?)?"


@lru_cache(maxsize=32)  # for each way once, and not before an article is read
def _places(way: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Where the words of a way may stand: after the cue, at the beginning of the sentence, between source and cue.

    With each, whether it names those who were spoken to.
    """
    found: list[str] = []
    if to := ADDRESSED.get(way):
        found += [rf"‡{_BESIDE}(?: \w+ly)? (?P<way>{to})", rf"¤{_BESIDE} (?:to|in answer to) (?P<way>{to})"]
        found += [rf"{_OPENS}{_SPEAKS_TO} (?:to|with) (?P<way>{to}){_ON}"]
        found += [rf"§[^…§¤‡;:]{{0,60}}, {_SPEAKS_TO} (?:to|with) (?P<way>{to}){_BETWEEN}"]
    listening = len(found)
    if where := PLACED.get(way):
        found += [rf"[¤‡]{_BESIDE}(?:{WHEN}){{0,2}},? (?P<way>{where})"]
        found += [rf"‡{_BESIDE} [^…§¤‡;:,]{{2,50}}?(?:{WHEN}){{0,2}},? (?P<way>{where})"]
        found += [rf"{_OPENS}(?:{_SPEAKS_AT} )?(?P<way>{where}){_ON}"]
        found += [rf"§[^…§¤‡;:]{{0,60}}, (?:{_SPEAKS_AT} )?(?P<way>{where}){_BETWEEN}"]
    return tuple((re.compile(pattern), place < listening) for place, pattern in enumerate(found))


_WAYS = sorted({*ADDRESSED, *PLACED})
#: "Asked whether he had told reporters", "He is to give a speech": the way is told of something else, or not yet gone.
_NO_WAY = re.compile(r"\b(?:refus\w+|declin\w+|fail\w+|not|never|without|ahead of|before|after) (?:\w+ ){0,2}$")
_CAPITAL = re.compile(
    r"^([“”\"’' …]*)(In|On|At|During|Via|By|Through|Over|With|Speaking|Talking|Appearing|Writing|Testifying)\b"
)


_OF_ANOTHER = re.compile(r"[’']s (?:\w+ ){0,2}(?:rally|rallies|event|speech|debate|gathering)\b")


#: "She told a meeting of MPs and peers": a party's own meeting, and no sitting.
_OF_A_PARTY = re.compile(r"\b(?:MPs|peers|senators|lords) and (?:peers|MPs|lords)\b|\b(?:party|meeting|caucus)\b", re.I)
#: "In a speech he called claims that he had lied “untrue”": he did not say that he had lied.
_NAMING = frozenset(("call", "describe", "brand", "label", "dismiss", "reject", "denounce", "condemn"))


#: "In an interview with the Gazette" tells a way as well.
_BY_INTERVIEW = re.compile(r"\binterview (?:with|to) $")


@lru_cache(maxsize=4096)
def way_of(attribution: Attribution, reading: Reading) -> Way | None:
    """The one way that the sentence of the attribution tells; None where it tells none, or more than one."""
    if not attribution.cue or not attribution.source or not attribution.evidence or attribution.negated:
        return None
    if attribution.form is ContentForm.CLAUSE and attribution.cue_lemma.casefold() in _NAMING:
        return None
    sentence = whole_sentences(attribution.cue[-1], reading.article)
    by_verb = BY_VERB.get(attribution.cue_lemma.casefold(), "")
    if not by_verb and PATTERNED not in signals(sentence.of(reading.article.text)):
        return None
    framed = _framed(attribution, sentence, reading)
    found = {way: told for way in _WAYS if (told := _words(way, framed))}
    if by_verb:
        found.setdefault(by_verb, (attribution.cue[-1].of(reading.article.text), False))
    if {*found} == {TO_ONE_OUTLET, BY_BROADCAST}:
        del found[BY_BROADCAST]  # "told the BBC on its morning programme"
    if len(found) != 1 or another_speaks(attribution, sentence, reading):
        return None
    label, (words, listener) = next(iter(found.items()))
    if label == IN_SPEECH and _OF_ANOTHER.search(framed):
        return None  # "Ana Ruiz, a baker, said at Mr Orr's rally": she made no speech there
    if label == AT_HEARING and _OF_A_PARTY.search(framed):
        return None
    if label == AT_HEARING and any(reading.source(id).coarse != "person" for id in attribution.source_ids):
        return None  # "The community has told Congress that it would retaliate": perhaps in a letter
    return Way(label, words, sentence, listener)


def _words(way: str, framed: str) -> tuple[str, bool] | None:
    """The words that tell the way, and whether they name a listener ("told the Gazette") and not a way."""
    for place, listener in _places(way):
        found = place.search(framed)
        if found and not _NO_WAY.search(framed[: found.start("way")]):
            return found["way"].strip(), listener and not _BY_INTERVIEW.search(framed[: found.start("way")])
    return None


def _framed(attribution: Attribution, sentence: Span, reading: Reading) -> str:
    """The sentence with "…" for what is said, "§" for who says it and "¤" for the cue ("‡" for "told")."""
    text = reading.article.text
    cue = "‡" if attribution.cue_lemma.casefold() == "tell" else "¤"
    marked = sorted(
        chain(
            ((span, "…") for span in attribution.content),
            ((span, "§") for span in attribution.source),
            ((span, cue) for span in attribution.cue),
        )
    )
    parts, at = [], sentence.start
    for span, mark in marked:
        if span.end <= at or span.start >= sentence.end:
            continue
        parts += [text[at : max(at, span.start)], mark]
        at = span.end
    parts.append(text[at : sentence.end])
    framed = " ".join("".join(parts).split())
    return _CAPITAL.sub(lambda found: found[1] + found[2].lower(), framed)


def another_speaks(attribution: Attribution, sentence: Span, reading: Reading) -> bool:
    """ "In a letter Mr Orr said that Ms Hill had said so": whose letter it is the pattern can not tell."""
    return any(
        other.source_ids != attribution.source_ids and any(sentence.overlaps(cue) for cue in other.cue)
        for other in (*reading.attributions, *reading.views)
    )
