"""A reading in, the sentence that tells the main news of the report, and details of the same report, out.

A news report is written as an inverted pyramid: its first sentence tells the most newsworthy facts, and what follows
tells details in order of falling weight (Associated Press, "Reporting Handbook"; Purdue OWL, "The Inverted Pyramid").
A column, a feature or a list is not, so the first sentence must prove itself: the headline tells the same news, and
the paragraphs below go on about it.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain, groupby

from quizgen.model import Reading, Section, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import carries_meaning, words
from quizgen.questions.english.wording import inside, word_count
from quizgen.questions.news.leads import NEWS_FORM, SAID, heads_a_report, same_result, tells_news
from quizgen.questions.numbers.quantities import WEEKDAYS
from quizgen.questions.quotations.quoted import quoted_at
from quizgen.questions.sentences.readable import Alone, opening_sentence

#: So many words of the headline, and so great a part of it, must come back in the lead.
LEAST_WORDS, LEAST_PART = 2, 0.38
#: So great a part of the headline hardly needs another proof.
MOST_PART, ALIKE = 0.5, 0.65
SURE_WORDS = 3
#: A headline of eleven words leaves the lead little room: three of them, and no sentence below with more, will do.
SOME_PART = 0.25
#: Or so much of it, in a lead of the form of news and with more sentences that go on about it: "Row brewing over ads".
LITTLE_PART, LEAST_BELOW_LITTLE = 0.16, 3
#: The main news comes back in so many later sentences, with so many of its words in each.
LEAST_BELOW, LEAST_COMMON = 2, 2
#: And in so many of all: "In brief" pages tell another story in each paragraph.
LEAST_PART_BELOW, LEAST_PART_LITTLE = 0.08, 0.2
#: Of so many sentences on end, and so great a part of all, none has a word of the news: another story, or a portrait.
LONGEST_SILENCE, MOST_SILENT = 5, 0.45
#: So far down, and with so many more words of the headline, a sentence tells the news that the first only leads up to.
TOLD_LATER, MORE_TOLD = 5, 2
SHORT_DECK = 14
_ROOT, _LEAST_BEFORE_Y = 5, 3
#: "Dies" in the headline is "died" below it, "calls" is "called", and "falls" is "has fallen".
_ENDINGS = (("ing", 3), ("ed", 3), ("ers", 3), ("er", 3), ("es", 2), ("s", 2), ("e", 2))
_PRESENT = {
    past: now
    for now, pasts in {
        "fall": "fell fallen", "rise": "rose risen", "win": "won", "lose": "lost", "sell": "sold", "buy": "bought",
        "meet": "met", "hold": "held", "keep": "kept", "begin": "began begun", "tell": "told", "send": "sent",
        "make": "made", "take": "took taken", "give": "gave given", "find": "found", "lead": "led", "build": "built",
        "grow": "grew grown", "break": "broke broken", "choose": "chose chosen", "draw": "drew drawn", "die": "died",
        "fight": "fought", "steal": "stole stolen", "withdraw": "withdrew withdrawn", "overtake": "overtook overtaken",
        "speak": "spoke spoken", "spend": "spent", "leave": "left", "pay": "paid", "strike": "struck", "shoot": "shot",
        "sink": "sank sunk", "freeze": "froze frozen", "steer": "steered", "see": "saw seen", "seek": "sought",
    }.items()
    for past in pasts.split()
}  # fmt: skip
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
#: "Candidate" in headline and lead tells of no one thing that happened.
_OFFICES = frozenset("candi presi senat campa gover minis democ repub conse labou tori lead".split())
#: "Leads the council" and "Ida de Rooij": the small word is part of her name.
_OF_NAMES = frozenset("de la el al del van von der den bin ibn".split())
NAMES = re.compile(r"\b[A-Z][\w’'-]*")


@lru_cache(maxsize=8)
def main_news(reading: Reading) -> Alone | None:
    """The lead, where it is proven to tell what the report is about."""
    headline = headline_of(reading)
    if not 3 <= word_count(headline) <= 17 or not heads_a_report(headline) or _personal(reading):
        return None
    if not roots(headline):
        return None  # "Who is it?": nothing of it can be found again in the lead
    lead = opening_sentence(reading, _first(reading))
    if lead is None:
        return None
    common, happened = _in_both(lead, reading)
    surely = _most_of_it(common, reading)
    if not tells_news(lead.text, lead.span.of(reading.article.text), headline, surely=surely):
        return None
    played = bool(common) and same_result(headline, lead.text)
    told = len(common) + played
    plain = bool(happened or played) and told >= max(LEAST_WORDS, LEAST_PART * len(roots(headline)))
    plain = plain or (bool(happened) and _most_of_its_first_part(common, reading))
    if not surely and _leads_up(lead, bool(happened), reading):
        return None
    if len(roots(lead.text)) <= len(roots(headline)) + 2 and len(common) >= 0.75 * len(roots(headline)):
        return None  # the headline, printed above, would be the answer word for word
    return lead if _proven(lead, len(common), len(happened), plain, reading) else None


def _in_both(lead: Alone, reading: Reading) -> tuple[frozenset[str], frozenset[str]]:
    """What lead and headline have in common, and what of it tells what happened.

    "Mayor Hill's back-seat driver" and "A debate began as Mayor Hill spoke", "The High Court of Orrin must hear Lund"
    and "The High Court of Orrin has ruled in the case of Lund": names alone tell no news.
    """
    common = roots(headline_of(reading)) & roots(lead.text)
    named = roots(" ".join(NAMES.findall(inside(lead.text, reading.article.text))))
    return common, common - named - _OFFICES - _OF_NAMES


def _most_of_it(common: frozenset[str], reading: Reading) -> bool:
    return len(common) >= SURE_WORDS and len(common) >= MOST_PART * len(roots(headline_of(reading)))


#: "Fares shelved after 3,100 sign petition", "Port ends night shift, leaving 40 without work": the news stands first.
_WITH_LESS = re.compile(
    r",? (?:after|as|amid|before|despite|because|following|when|while|until|since)\b|, (?:\w+ing|with)\b|; "
    r"|, [\w’' ]{3,40} (?:says?|shows?|finds?|reveals?|warns?|rules?)$",
    re.IGNORECASE,
)


def first_part(headline: str) -> str:
    """The headline without what it tells beside its news."""
    found = _WITH_LESS.search(headline)
    return headline[: found.start()] if found and len(roots(headline[: found.start()])) >= SURE_WORDS else headline


def _most_of_its_first_part(common: frozenset[str], reading: Reading) -> bool:
    told = roots(first_part(headline_of(reading)))
    return len(common & told) >= max(LEAST_WORDS, MOST_PART * len(told))


def headline_tells(lead: Alone, reading: Reading) -> bool:
    """Is most of the headline in the lead, and more than names: the same thing happened in both?"""
    common, _ = _in_both(lead, reading)
    return bool(deeds_of(lead, reading)) and _most_of_it(common, reading)


def deeds_of(lead: Alone, reading: Reading) -> frozenset[str]:
    """What headline and lead tell that somebody did, and not what they are: of "Radio host Brandt dies" only "dies"."""
    told = headline_of(reading).split()
    named = roots(" ".join(NAMES.findall(inside(lead.text, reading.article.text))))
    first = next((at for at, word in enumerate(told) if roots(word) & named), -1)
    return _in_both(lead, reading)[1] & roots(" ".join(told[first + 1 :]))


def _proven(lead: Alone, common: int, happened: int, plain: bool, reading: Reading) -> bool:
    """Does the report go on about what the lead tells? The less the headline proves, the more the report must."""
    of_headline = common / len(roots(headline_of(reading)))
    count, part = _goes_on(lead, reading)
    alike_to_it = common > SURE_WORDS and of_headline >= ALIKE
    if count < (1 if alike_to_it else LEAST_BELOW) or _falls_silent(lead, reading):
        return False
    if plain and of_headline >= MOST_PART:
        return True
    if plain:
        return part >= LEAST_PART_BELOW
    proven = of_headline >= LITTLE_PART and bool(NEWS_FORM.search(lead.text)) and not _told_below(lead, common, reading)
    if proven and common >= SURE_WORDS and of_headline >= SOME_PART and happened > 1:
        return True
    return proven and common >= LEAST_WORDS and count >= LEAST_BELOW_LITTLE and part >= LEAST_PART_LITTLE


def _leads_up(lead: Alone, happened: bool, reading: Reading) -> bool:
    """Does one of the next sentences tell what the headline tells, and this one only what leads up to it?

    "Orrin, which joins the talks, is a newcomer" above "Orrin called for fair rules": its name alone is in both.
    """
    headline, own = roots(headline_of(reading)), roots(lead.text)
    below = [told for span, told in told_in(reading) if span.start > lead.span.start][: TOLD_LATER - 1]
    more = MORE_TOLD if happened else 1
    near = below if happened else below[: 0 if SAID.search(lead.text) else 1]
    half = len(own & headline) * 2 < len(headline)
    return half and any(len(told & headline) - len(own & headline) >= more for told in near)


def _told_below(lead: Alone, common: int, reading: Reading) -> bool:
    """Has one of the next sentences more of the headline than the lead?"""
    headline = roots(headline_of(reading))
    below = [told for span, told in told_in(reading) if span.start > lead.span.start][: TOLD_LATER - 1]
    return any(len(told & headline) > common for told in below)


def _falls_silent(lead: Alone, reading: Reading) -> bool:
    """Do many sentences on end have no word of headline or lead? Then a round-up goes on to another story."""
    news = roots(headline_of(reading)) | roots(lead.text)
    told = [not news & words for span, words in told_in(reading) if span.start > lead.span.start]
    longest = max((len(list(run)) for silent, run in groupby(told) if silent), default=0)
    return longest >= LONGEST_SILENCE and longest > MOST_SILENT * len(told)


def headline_of(reading: Reading) -> str:
    return " ".join(reading.article.headline.split()).strip(" .;,")


_JOINS = re.compile(r"[-’']")
_NEGATED = re.compile(r"\w+n[’']t$")  # "won't" has nothing of "won"


@lru_cache(maxsize=4096)
def roots(text: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning: "Turkey-EU" and "Turkish" have one in common."""
    return frozenset(chain.from_iterable(map(_roots_of, words(text))))


@lru_cache(maxsize=4096)  # the sentences of an article are made of the same few hundred words
def _roots_of(word: str) -> tuple[str, ...]:
    parts = (word,) if word.isalpha() else _JOINS.split(_NEGATED.sub("", word))
    return tuple(_root_of(part) for part in parts if part not in WEEKDAYS and carries_meaning(part))


def _root_of(word: str) -> str:
    told = _PRESENT.get(word, word)
    if not told.endswith(("ss", "eed")):
        cut = next((end for end, least in _ENDINGS if told.endswith(end) and len(told) - len(end) >= least), "")
        told = told.removesuffix(cut)
        told = _DOUBLED.sub(r"\1", told) if cut[:1] in "ie" and len(cut) > 1 else told
    return f"{told[:-1]}i"[:_ROOT] if told.endswith("y") and len(told) > _LEAST_BEFORE_Y else told[:_ROOT]


def _first(reading: Reading) -> int:
    """Where the first sentence of the report begins; the line under the headline in a headline's grammar is none."""
    body = [s for s in sentences_of(reading.article) if reading.article.section_at(s.start) is Section.BODY]
    if len(body) > 1 and reading.article.headline.strip().endswith(";"):
        deck = body[0].of(reading.article.text)
        block = reading.article.block_at(body[0].start)
        if word_count(deck) <= SHORT_DECK and block is not None and block.span.end <= body[0].end + 1:
            return body[1].start
    return body[0].start if body else -1


@lru_cache(maxsize=8)
def told_in(reading: Reading) -> tuple[tuple[Span, frozenset[str]], ...]:
    """The roots of the words of each sentence."""
    return tuple((span, roots(span.of(reading.article.text))) for span in sentences_of(reading.article))


def _goes_on(lead: Alone, reading: Reading) -> tuple[int, float]:
    """How many sentences below speak of what the lead tells, and what part of all they are."""
    own = roots(lead.text)
    below = [told for span, told in told_in(reading) if span.start > lead.span.start]
    count = sum(len(own & told) >= LEAST_COMMON for told in below)
    return count, count / max(len(below), 1)


@lru_cache(maxsize=8)
def subject_words(reading: Reading, least: int = 4) -> frozenset[str]:
    """The roots that come back in four sentences or more: what the report is about."""
    counts = Counter(root for _, told in told_in(reading) for root in told)
    return frozenset(root for root, count in counts.items() if count >= least)


_AS_I = re.compile(r"\bI\b(?!\.)|\bmy\b")


def _personal(reading: Reading) -> bool:
    """Does the writer speak as "I", outside of what others are quoted with?"""
    text = reading.article.text
    if len(_AS_I.findall(text)) <= 1:
        return False
    spoken = [s for s in sentences_of(reading.article) if _AS_I.search(s.of(text))]
    unmarked = [s for s in spoken if '"' not in s.of(text) and "“" not in s.of(text)]
    return sum(not quoted_at(s, reading, "evidence", "content") for s in unmarked) > 1
