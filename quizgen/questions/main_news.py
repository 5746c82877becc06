"""A reading in, the sentence that tells the main news of the report, and details of the same report, out.

A news report is written as an inverted pyramid: its first sentence tells the most newsworthy facts, and what follows
tells details in order of falling weight (Associated Press, "Reporting Handbook"; Purdue OWL, "The Inverted Pyramid").
A column, a feature or a list is not, so the first sentence must prove itself: the headline tells the same news, and
the paragraphs below go on about it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from quizgen.model import Reading, Section, Span
from quizgen.questions.evidence import sentences_of
from quizgen.questions.leads import NEWS_FORM, SAID, UNNAMED, heads_a_report, same_result, tells_news
from quizgen.questions.likeness import alike, content_words, words
from quizgen.questions.quantities import WEEKDAYS
from quizgen.questions.quoted import quoted_at
from quizgen.questions.readable import Alone, alone, opening_sentence, person_named, quotations
from quizgen.questions.wording import inside, word_count

#: So many words of the headline, and so great a part of it, must come back in the lead.
LEAST_WORDS, LEAST_PART = 2, 0.38
#: So great a part of the headline hardly needs another proof.
MOST_PART, ALIKE = 0.5, 0.65
SURE_WORDS = 3
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
#: A detail has at most so great a part of the headline's words and of the lead's.
MOST_OF_HEADLINE, MOST_OF_LEAD = 0.4, 0.34
#: As much of a sentence in another paragraph tells that the report comes back to it.
COMES_BACK = 0.6
#: So many names of the news, and words on what happened, a detail may have that leads on from them.
MOST_NAMES = 2
SHORT_DECK = 14
_ROOT = 5
#: "Dies" in the headline is "died" below it.
_ENDING = re.compile(r"(?<=\w\we)d$|(?<=\w\w)s$")
#: "Supporters say the law is weak and it would help": what would?
_WHAT_IS_IT = re.compile(r"\b(?:and|but|that|said|says|say|because|as) it (?:would|will|was|is|has|had|could)\b")
#: "Candidate" in headline and lead tells of no one thing that happened.
_OFFICES = frozenset("candi presi senat campa gover minis democ repub conse labou tory torie leade".split())
#: "Data said", "made similar comments", "compared with 4% higher", "Orr said: “Especially given that": our slip, or
#: nothing without what stands above.
_LEANS = re.compile(
    r"\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Rr]esults|average|polls) said\b"
    r"|\b(?:similar|likewise|further details|the same|in turn|in any event|as such|the current (?:trend|crisis|case))\b"
    r"|\bthe (?:first|second|third|other|latter|former) (?:official|source|man|woman|group|study|report|one)\b"
    r"|\bthat (?:office|post|job|seat|case|deal|role|time|year|day|meeting|period)\b"
    r"|, another (?:\w+ )?(?:said|says|added)$|^The following\b|\b(?:since then|[Ss]everal (?:said|threatened|added))\b"
    # "Ann Hill, the director of Halden Lines, said in a statement": what she said stands outside
    r"|^(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w.’'-]+(?:, .+?)?,? said in an? \w+(?: \w+)?$"
    r"|^(?:Although|Though|While|Whereas|Because) [^,]+$"  # a clause and no sentence
    r"|^(?:In fact|For instance|For example|Since then|Specifically|Previously|As such|In particular|By comparison"
    r"|Back (?:in|then)|On the [\w-]+ (?:side|front)"
    r"|In that|At (?:that|the) time)\b"
    r"|\bthat (?:even|not only|aside|apart|besides|despite|in addition) [^,]+$"
    r"|\bcompared with [^,]*(?:higher|lower|more|less|fewer)$"
    r"|: “(?:Especially|Particularly|Given|Not|As|When|If|Because|Even)\b"
    r"|\b[A-Z]\w+day,? [A-Z]\w+ \d{1,2}, \d{4}$"  # "Ann Hill hugs the keeper on Monday, May 5, 2016": under a picture
    r"|\b[A-Z]{2}[a-z]{3,}\b"
)
#: "The keeper has been cleared by a court" and, below it, "The Orrin court has lifted the ban": the news once more.
_DONE_BY = re.compile(
    r"\b(?:been|was|were|be|is|are) (?:\w+ly )?\w+(?:ed|en|wn|nt|ught)\b.*? by (?:(?:an?|the|its|his|her|their) )?"
    r"(?P<whom>(?:[\w’'-]+ ){0,3}?[\w’'-]+)(?=$|[,.]| (?:to|in|on|at|after|over|for|who|which|that|from|as|and)\b)"
)
#: "Orrin won the cup" and, below it, "Two late goals set up a frantic finish, but Orrin held out".
_RESULT = re.compile(
    r"\b(?:wins?|won|victory|victories|beat|beaten|defeat(?:s|ed)?|triumph\w*|thrash\w*|held (?:on|out)|clinch\w*"
    r"|seal(?:s|ed)|claim(?:s|ed)? (?:the|an?|their|his|her) (?:title|cup|trophy|crown|gold))\b"
)
#: So many words at the head of a sentence hold its subject.
SUBJECT = 7
#: So far below, a sentence with two names of the lead may tell the news once more.
NEAR_THE_LEAD = 7
_NAMES = re.compile(r"\b[A-Z][\w’'-]*")


@lru_cache(maxsize=8)
def main_news(reading: Reading) -> Alone | None:
    """The lead, where it is proven to tell what the report is about."""
    headline = headline_of(reading)
    if not 3 <= word_count(headline) <= 17 or not heads_a_report(headline) or _personal(reading):
        return None
    lead = opening_sentence(reading, _first(reading))
    if lead is None:
        return None
    common = roots(headline) & roots(lead.text)
    surely = len(common) >= SURE_WORDS and len(common) >= MOST_PART * len(roots(headline))
    if not tells_news(lead.text, lead.span.of(reading.article.text), headline, surely=surely):
        return None
    # "Mayor Hill's back-seat driver" and "A debate began as Mayor Hill spoke", "The High Court of Orrin must hear Lund"
    # and "The High Court of Orrin has ruled in the case of Lund": names alone tell no news
    happened = common - roots(" ".join(_NAMES.findall(inside(lead.text, reading.article.text)))) - _OFFICES
    played = bool(common) and same_result(headline, lead.text)
    told = len(common) + played
    plain = bool(happened or played) and told >= max(LEAST_WORDS, LEAST_PART * len(roots(headline)))
    if not surely and _leads_up(lead, bool(happened), reading):
        return None
    if len(roots(lead.text)) <= len(roots(headline)) + 2 and len(common) >= 0.75 * len(roots(headline)):
        return None  # the headline, printed above, would be the answer word for word
    return lead if _proven(lead, len(common), plain, reading) else None


def _proven(lead: Alone, common: int, plain: bool, reading: Reading) -> bool:
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
    proven = of_headline >= LITTLE_PART and bool(NEWS_FORM.search(lead.text))
    return proven and count >= LEAST_BELOW_LITTLE and part >= LEAST_PART_LITTLE


def _leads_up(lead: Alone, happened: bool, reading: Reading) -> bool:
    """Does one of the next sentences tell what the headline tells, and this one only what leads up to it?

    "Orrin, which joins the talks, is a newcomer" above "Orrin called for fair rules": its name alone is in both.
    """
    headline, own = roots(headline_of(reading)), roots(lead.text)
    below = [told for span, told in _told_in(reading) if span.start > lead.span.start][: TOLD_LATER - 1]
    more = MORE_TOLD if happened else 1
    near = below if happened else below[: 0 if SAID.search(lead.text) else 1]
    half = len(own & headline) * 2 < len(headline)
    return half and any(len(told & headline) - len(own & headline) >= more for told in near)


def _falls_silent(lead: Alone, reading: Reading) -> bool:
    """Do many sentences on end have no word of headline or lead? Then a round-up goes on to another story."""
    news = roots(headline_of(reading)) | roots(lead.text)
    told = [not news & words for span, words in _told_in(reading) if span.start > lead.span.start]
    longest = max((len(list(run)) for silent, run in groupby(told) if silent), default=0)
    return longest >= LONGEST_SILENCE and longest > MOST_SILENT * len(told)


def details(lead: Alone, reading: Reading, *, said: bool = False) -> Iterator[Alone]:
    """Sentences further down that tell one thing more, to which the report does not come back; or what is quoted."""
    headline, news = roots(headline_of(reading)), roots(lead.text)
    named, sources = roots(" ".join(_NAMES.findall(lead.text))), _speakers_of(lead, reading)
    for one in quotations(reading) if said else alone(reading):
        own, after = roots(one.text), _sentences_between(lead, one, reading)
        if after < 2 or not (_near_enough(own, headline, news) or _on_the_names(own, headline, news, named)):
            continue
        if after < 3 and len(own & (headline | news)) > 2:
            continue  # "The council has voted to shut the pool" below "The pool is to close": the news once more
        if after < NEAR_THE_LEAD and len(own & named) > 1:
            continue  # "Germany bars Orrin Air" and "the German air office has withdrawn Orrin's licence"
        if _once_more(lead.text, one.text, after) and own & (named | news):
            continue
        if _LEANS.search(one.text) or UNNAMED.match(one.text) or sources & _sources_in(one, reading):
            continue
        on_subject = own & (headline | news | subject_words(reading, 2))
        if (
            on_subject
            and person_named(one.text, reading)
            and not _WHAT_IS_IT.search(one.text)
            and alike(one.text, lead.text) < 0.5
            and not _comes_back(one, reading)
        ):
            yield one


def _once_more(lead: str, told: str, after: int) -> bool:
    """Is it the result again, or what the one who did it has done?"""
    if _RESULT.search(lead) and _RESULT.search(told):
        return True
    done_by = _DONE_BY.search(lead) if after < NEAR_THE_LEAD else None
    return done_by is not None and bool(roots(done_by["whom"].split()[-1]) & roots(" ".join(told.split()[:SUBJECT])))


#: "A spokesman for the council defended the tax": the next lines tell his name.
_SOMEBODY = re.compile(r"(?:An?|One) (?:[\w’'-]+ ){1,5}?(?:of |for |at |in |has |said |says |told |\w+ed )")


_SAID_SOMEBODY = re.compile(r", (?:an?|one) [^,]+ (?:has |have )?(?:said|says|warned|added|told \w+)$")


def _speakers_of(lead: Alone, reading: Reading) -> frozenset[str]:
    """Who says what the lead tells; where it gives no name, those who go on to speak in the next lines."""
    if not (_SOMEBODY.match(lead.text) and SAID.search(lead.text)) and not _SAID_SOMEBODY.search(lead.text):
        return _sources_in(lead, reading)
    near = [span for span in sentences_of(reading.article) if span.start >= lead.span.start][:3]
    return frozenset().union(*(_sources_in(lead._replace(span=span), reading) for span in near))


def _sources_in(one: Alone, reading: Reading) -> frozenset[str]:
    """Who says it: what the source of the lead says further down is most of all the news in other words."""
    return frozenset(
        id for a in reading.attributions for s in a.evidence if s.overlaps(one.span) for id in a.source_ids
    )


def _near_enough(own: frozenset[str], headline: frozenset[str], news: frozenset[str]) -> bool:
    """Has the sentence few enough words of the headline and of the lead to be no second telling of the news?"""
    both = len(own & headline)
    if both > min(2, MOST_OF_HEADLINE * len(headline)) or both >= len(news & headline):
        return False
    return len(own & news) <= max(2, MOST_OF_LEAD * len(news))


def _on_the_names(own: frozenset[str], headline: frozenset[str], news: frozenset[str], named: frozenset[str]) -> bool:
    """Has it no more than a name or two of the news, and of what happened one word: "Hill joined in May"?"""
    happened = len(own & (headline - named)) + len(own & (news - named - headline))
    return len(own & named) + happened <= MOST_NAMES and happened <= 1 and len(own & headline) < len(news & headline)


_START = attrgetter("start")


def _sentences_between(lead: Alone, one: Alone, reading: Reading) -> int:
    """How many sentences below the lead it stands: 1 for the next one."""
    told = sentences_of(reading.article)
    return bisect_right(told, one.span.start, key=_START) - bisect_right(told, lead.span.start, key=_START)


def headline_of(reading: Reading) -> str:
    return " ".join(reading.article.headline.split()).strip(" .;,")


_JOINS = re.compile(r"[-’']")


@lru_cache(maxsize=4096)
def roots(text: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning: "Turkey-EU" and "Turkish" have one in common."""
    return frozenset().union(*map(_roots_of, words(text)))


@lru_cache(maxsize=4096)  # the sentences of an article are made of the same few hundred words
def _roots_of(word: str) -> tuple[str, ...]:
    parts = (part for part in _JOINS.split(word) if part not in WEEKDAYS and content_words(part))
    return tuple(_ENDING.sub("", part)[:_ROOT] for part in parts)


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
def _told_in(reading: Reading) -> tuple[tuple[Span, frozenset[str]], ...]:
    """The roots of the words of each sentence."""
    return tuple((span, roots(span.of(reading.article.text))) for span in sentences_of(reading.article))


def _goes_on(lead: Alone, reading: Reading) -> tuple[int, float]:
    """How many sentences below speak of what the lead tells, and what part of all they are."""
    own = roots(lead.text)
    below = [told for span, told in _told_in(reading) if span.start > lead.span.start]
    count = sum(len(own & told) >= LEAST_COMMON for told in below)
    return count, count / max(len(below), 1)


def _comes_back(one: Alone, reading: Reading) -> bool:
    own = roots(one.text)
    others = (told for span, told in _told_in(reading) if not span.overlaps(one.span))
    return any(len(own & told) >= COMES_BACK * len(own) for told in others)


@lru_cache(maxsize=8)
def subject_words(reading: Reading, least: int = 4) -> frozenset[str]:
    """The roots that come back in four sentences or more: what the report is about."""
    counts = Counter(root for _, told in _told_in(reading) for root in told)
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
