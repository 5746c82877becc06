"""An attribution and its reading in, the way by which its words reached the article ("told reporters") out.

The way is read only in the sentence that holds source and cue. In its place for the content stands "…", for the
source "§" and for the cue "¤", or "‡" where it is "told" ("§ ‡ reporters …"): a pattern looks right beside them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from quizgen.model import Attribution, Reading, Span
from quizgen.questions.channel_words import ADDRESSED, BY_VERB, HINTS, PLACED, WHEN
from quizgen.questions.evidence import sentences_of, whole_sentences
from quizgen.questions.labels import BY_BROADCAST, TO_ONE_OUTLET
from quizgen.questions.likeness import lexicon


class Way(NamedTuple):
    """The label of a way, the printed words that tell it, the sentence in which they stand."""

    label: str
    words: str
    sentence: Span


_SPEAKS_TO = r"(?:speaking|talking|in (?:remarks|comments|an (?:exclusive )?interview))"
_SPEAKS_AT = r"(?:speaking|talking|appearing|writing|testifying|in comments made|in remarks made)"
_OPENS = r"^[“”\"’' …,]*(?:(?:and|but|yet|however,|meanwhile,|still,) )?(?:[^,…§¤]{0,30}, )?"
#: From there to the source and on to the cue nobody else comes in.
_ON = r"[^…§¤‡;:]{0,70}?,? § ?[^…§¤‡;:]{0,60}[¤‡]"
_BETWEEN = r"[^…§¤‡;:]{0,60}?, [¤‡]"
#: "Ms Orr | , who leads the crews, | said": what belongs to the source before its cue, or after it.
_BESIDE = r"(?: §(?: \([^)]*\)|, [^…§¤‡;:“]{3,70},)?)?"


def _places(way: str) -> tuple[re.Pattern[str], ...]:
    """Where the words of a way may stand: after the cue, at the beginning of the sentence, between source and cue."""
    found = []
    if to := ADDRESSED.get(way):
        found += [rf"‡{_BESIDE}(?: \w+ly)? (?P<way>{to})", rf"¤{_BESIDE} (?:to|in answer to) (?P<way>{to})"]
        found += [rf"{_OPENS}{_SPEAKS_TO} (?:to|with) (?P<way>{to}){_ON}"]
        found += [rf"§[^…§¤‡;:]{{0,60}}, {_SPEAKS_TO} (?:to|with) (?P<way>{to}){_BETWEEN}"]
    if where := PLACED.get(way):
        found += [rf"[¤‡]{_BESIDE}(?:{WHEN}){{0,2}},? (?P<way>{where})"]
        found += [rf"‡{_BESIDE} [^…§¤‡;:,]{{2,50}}?(?:{WHEN}){{0,2}},? (?P<way>{where})"]
        found += [rf"{_OPENS}(?:{_SPEAKS_AT} )?(?P<way>{where}){_ON}"]
        found += [rf"§[^…§¤‡;:]{{0,60}}, (?:{_SPEAKS_AT} )?(?P<way>{where}){_BETWEEN}"]
    return tuple(re.compile(pattern) for pattern in found)


_PLACES = {way: _places(way) for way in sorted({*ADDRESSED, *PLACED})}
_HINTS = {way: re.compile(pattern) for way, pattern in HINTS.items()}
#: Without one of these words no sentence tells a way.
_ANY = re.compile(
    r"\b(?:[Tt]old|[Tt]elling|tells|interview|statement|letter|e-?mail|release|message|conference|briefing|reporters"
    r"|journalists|newsmen|correspondents|press|media|[Ss]peaking|tweet\w*|[Bb]logged|Twitter|Facebook|Instagram"
    r"|YouTube"
    r"|blog|website|posted|speech|lecture|sermon|debate|rally|testi\w+|court|Commons|before|hearing|report|study"
    r"|paper"
    r"|book|memoirs?|article|column|essay|op-ed|radio|television|televised|broadcast|TV|on [A-Z])"
)
#: "Asked whether he had told reporters", "He is to give a speech": the way is told of something else, or not yet gone.
_NO_WAY = re.compile(r"\b(?:refus\w+|declin\w+|fail\w+|not|never|without|ahead of|before|after) (?:\w+ ){0,2}$")
_CAPITAL = re.compile(
    r"^([“”\"’' …]*)(In|On|At|During|Via|By|Through|Over|With|Speaking|Talking|Appearing|Writing|Testifying)\b"
)


@lru_cache(maxsize=4096)
def way_of(attribution: Attribution, reading: Reading) -> Way | None:
    """The one way that the sentence of the attribution tells; None where it tells none, or more than one."""
    if not attribution.cue or not attribution.source or not attribution.evidence or attribution.negated:
        return None
    sentence = whole_sentences(attribution.cue[-1], reading.article)
    by_verb = BY_VERB.get(attribution.cue_lemma.casefold(), "")
    if not by_verb and not _ANY.search(sentence.of(reading.article.text)):
        return None
    framed = _framed(attribution, sentence, reading)
    found = {way: words for way in _PLACES if (words := _words(way, framed))}
    if by_verb:
        found.setdefault(by_verb, attribution.cue[-1].of(reading.article.text))
    if {*found} == {TO_ONE_OUTLET, BY_BROADCAST}:
        del found[BY_BROADCAST]  # "told the BBC on its morning programme"
    if len(found) != 1 or another_speaks(attribution, sentence, reading):
        return None
    label, words = next(iter(found.items()))
    return Way(label, words, sentence)


def _words(way: str, framed: str) -> str:
    for place in _PLACES[way]:
        found = place.search(framed)
        if found and not _NO_WAY.search(framed[: found.start("way")]):
            return found["way"].strip()
    return ""


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


def hinted(text: str) -> frozenset[str]:
    """The ways that any word of the text may tell."""
    return frozenset(way for way, hint in _HINTS.items() if hint.search(text))


#: Words that tell a way, an occasion or an addressee: where one of them stands, the article may well tell the way.
_TELLS = re.compile(
    r"(?i:\b(?:told|tell(?:s|ing)?|interview\w*|statements?|letters?|e-?mail\w*|(?:press|news) releases?|message"
    r"|conferences?"
    r"|briefings?|reporters|journalists|newsmen|correspondents?|the press|speaking|spoke|talk(?:s|ed|ing) to"
    r"|tweet\w*|twitter"
    r"|facebook|instagram|youtube|blog\w*|posted|wrote|speech\w*|address(?:ed|ing)|lecture|sermon|debat\w+"
    r"|rall(?:y|ies)"
    r"|audience|testi\w+|in court|trial|hearings?|inquest|radio|televis\w+|tv|broadcast\w*|programmes?|(?:public"
    r"|council|board|annual)"
    r" meeting|summit|ceremony|gathering|remarks|commented|quoted)\b|@)"
)
#: What many may have been at: where one says that he spoke there, others may have as well.
_OCCASION = re.compile(
    r"(?i:\b(?:conferences?|briefings?|reporters|journalists|newsmen|the press|debat\w+|rall(?:y|ies)|audience"
    r"|in court|trial"
    r"|hearings?|inquest|(?:public|council|board|annual) meeting|summit|ceremony|gathering|speech\w*|lecture"
    r"|interviews)\b)"
)
#: Beside the statement these are enough as well.
_MAY_TELL = re.compile(
    r"(?i:\b(?:texts?|texted|media|websites?|posts?|online|writ\w+|address|crowd|courts?|commons|committee"
    r"|parliament\w*|congress"
    r"|inquiry|reports?|study|survey|papers?|books?|memoirs?|articles?|columns?|show|video|meetings?|met|event"
    r"|launch\w*|visit\w*"
    r"|comments?|commenting|asked|questions?|answer\w*|repl\w+|respon\w+|phone\w*|telephone|documents?|filings?|memo"
    r"|announcements?|announced|figures|poll|data|accounts|results|findings|journal|publish\w*|co-?authors?|our work|document|analysis|research)\b)"
)


def gives_away(told: str) -> bool:
    """Does what was said itself speak of a way ("in my speech I said")?"""
    return bool(_TELLS.search(told))


@lru_cache(maxsize=8)
def telling_words(reading: Reading) -> tuple[tuple[Span, str], ...]:
    """Every sentence with a word that may tell a way."""
    text = reading.article.text
    found = ((span, " ".join(span.of(text).split())) for span in sentences_of(reading.article))
    return tuple((span, words) for span, words in found if _TELLS.search(words))


def unsaid(attribution: Attribution, reading: Reading) -> bool:
    """Does the article surely not tell the way? No word of it near the statement, with its source, or with nobody."""
    own = [whole_sentences(span, reading.article) for span in (*attribution.evidence, *attribution.cue)]
    if attribution.cue_lemma.casefold() not in _PLAIN:
        return False
    told = sentences_of(reading.article)
    at = [place for place, span in enumerate(told) if any(span.overlaps(one) for one in own)]
    near = {span for place in at for span in told[max(0, place - 2) : place + 3]}
    text, source = reading.article.text, reading.source(attribution.source_ids[0])
    if any(_MAY_TELL.search(span.of(text)) or hinted(_TITLE.sub("", span.of(text))) for span in near):
        return False
    for span, words in telling_words(reading):
        if _OCCASION.search(words):
            return False
        others = [a for a in reading.attributions if any(span.overlaps(cue) for cue in a.cue)]
        if span in near or not others or any({*a.source_ids} & {*attribution.source_ids} for a in others):
            return False
        if any(span.overlaps(mention) for mention in source.mentions):
            return False
    return True


_TITLE = re.compile(r"\b(?:spokes\w+|MPs?|[Ll]awyers?|[Jj]udges?|[Ss]enators?|[Pp]rosecutors?)\b")
_PLAIN = lexicon("say warn argue insist claim predict admit believe explain stress confirm maintain deny")
