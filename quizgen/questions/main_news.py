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

from quizgen.model import Reading, Section, Span
from quizgen.questions.evidence import sentences_of
from quizgen.questions.likeness import alike, content_words, words
from quizgen.questions.quantities import WEEKDAYS
from quizgen.questions.quoted import quoted_at
from quizgen.questions.readable import Alone, alone, opening_sentence, person_named, quotations
from quizgen.questions.wording import inside, outside_quotes, word_count

#: So many words of the headline, and so great a part of it, must come back in the lead.
LEAST_WORDS, LEAST_PART = 2, 0.38
#: So great a part of the headline hardly needs another proof.
MOST_PART = 0.5
SURE_WORDS = 3
#: Or so much of it, in a lead of the form of news and with more sentences that go on about it: "Row brewing over ads".
LITTLE_PART, LEAST_BELOW_LITTLE = 0.16, 3
#: The main news comes back in so many later sentences, with so many of its words in each.
LEAST_BELOW, LEAST_COMMON = 2, 2
#: And in so many of all: "In brief" pages tell another story in each paragraph.
LEAST_PART_BELOW, LEAST_PART_LITTLE = 0.08, 0.2
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
#: No report of news: a list, a guide, a page of questions, a portrait, a comment.
_NO_REPORT = re.compile(
    r"\?|\bQ ?& ?A\b|^(?:how|why|what|who|where|when|meet|inside|review|opinion|analysis|comment|profile|letters?|live"
    r"|here[’']s|the case (?:for|against)|a (?:guide|look)|watch|\d+ (?:of|things|ways|reasons|times|quotes))\b"
    r"|\b(?:reasons why|ways to|things (?:to|you|we)|a guide|or else|round-?up|at a glance|timeline|transcript"
    r"|fact check|quotes|column|obituar\w+|bombshell|revealed)\b",
    re.IGNORECASE,
)
#: A lead that paints or muses: the news comes later.
_SCENE = re.compile(
    r"(?:As|When|While|If|Imagine|It|There|Once|Remember|Forget|Welcome|Meet|How|What|Why|Perhaps|Maybe|Here|Ask"
    r"|Although|Though|Despite|Whether|Call|Think|Like|Ever|Until|Since|Let"
    r"|For (?:years|months|decades|weeks|some|many|the(?! first time))"
    r"|Another|A second|A third|No|Not|Never|Every|Everyone|Nobody|Sometimes|Scenes|Images"
    r"|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|afternoon|evening|night)"
    r"|In (?:the|an?|its|her|his)|On the|A (?:day|year|week|month) ago)\b"
)
#: "A book exposes his rage": a lead that takes a charge as proven is no key.
_TAKES_SIDES = re.compile(
    r"\b(?:expos(?:es?|ed|ing)|reveal\w*|prov(?:es?|ed|en)|confirms that|lie[sd]?|lying|liars?|betray\w*|smear\w*"
    r"|disgrac\w*|shameless\w*|shameful\w*|outrageous\w*|unhinged|bombshell|scandal-\w+|destroy(?:s|ed)|rage|rants?"
    r"|crooked|corrupt|stunning\w*|brutal\w*|epic|blistering|scathing|pathetic)\b",
    re.IGNORECASE,
)
#: "Nurses were among the first to back the mayor": what once was, before the news is told.
_PAST = re.compile(r"\b(?:was|were|had)\b")
#: News is told in the present perfect, as to come, as said, or with its day.
_NEWS_FORM = re.compile(
    r"\b(?:has|have|is|are|will|could|may|can|says?|said|according|[Yy]esterday|[Tt]oday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
#: "Supporters say the law is weak and it would help": what would?
_WHAT_IS_IT = re.compile(r"\b(?:and|but|that|said|says|say|because|as) it (?:would|will|was|is|has|had|could)\b")
#: "If the queues are anything to go by": a lead that muses. "HIll" is a slip that would be taken for ours.
_MUSES = re.compile(r"\b(?:as (?:if|though)|if (?:anything|you|we)|anything to go by)\b|\b[A-Z]{2}[a-z]{3,}\b")
#: "Hill: The pier must go" and "The pier is 90 years old": what she says of it is the news, and not that.
_SAYS = re.compile(
    r"^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?: "
    r"|\b(?:says?|claims?|warns?|insists?|accuses?|vows?|denies|argues?|tells?|slams?)\b"
)
_SAID = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|tells?|claim\w*|warn\w*|insist\w*|accus\w*|vow\w*|pledg\w*|promis\w*|den(?:y|ied|ies)|call\w*"
    r"|argu\w*|announc\w*|according|critici[sz]\w*|attack\w*|rul(?:ed|es|ing)|prais\w*|report\w*|suggest\w*|find\w*|found"
    r"|urg\w*|hit out|blam\w*|reject\w*|dismiss\w*|defend\w*|respond\w*|repl\w*|ask\w*|express\w*|wrote|tweet\w*"
    r"|predict\w*|explain\w*|confirm\w*|admit\w*|downplay\w*|describ\w*|compar\w*|question\w*|stat(?:ed|es))\b"
)
#: "Fishing has long been what the town lives on": what always was, before the news is told.
_AS_EVER = re.compile(r"\b(?:has|have) (?:normally|usually|long|often|traditionally|always|generally|historically)\b")
#: "The Orrin keeper", "the 30-year-old": who that is, only the headline or the lines below tell.
_UNNAMED = re.compile(
    r"[Tt]he (?:[\w’-]+ ){0,3}(?:goalkeeper|keeper|striker|midfielder|defender|winger|forward|star|singer|actor|actress"
    r"|full-?back|prop|hooker|scrum-half|fly-half|businessman|businesswoman|tycoon|billionaire|mogul|nominee|front-?runner"
    r"|senator|congressman|congresswoman|politician|lawmaker|MP|boss|manager|coach|skipper|captain|rapper|author|director|executive"
    r"|player|champion|teenager|veteran|rookie|\d+-year-old|duo|pair|trio)\b"
)
#: "Data said", "made similar comments", "compared with 4% higher", "Orr said: “Especially given that": our slip, or
#: nothing without what stands above.
_LEANS = re.compile(
    r"\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Rr]esults|average|polls) said\b"
    r"|\b(?:similar|likewise|further details|the same|in turn|in any event|as such|the current (?:trend|crisis|case))\b"
    r"|\bthe (?:first|second|third|other|latter|former) (?:official|source|man|woman|group|study|report|one)\b"
    r"|\bthat (?:office|post|job|seat|case|deal|role|time|year|day|meeting|period)\b"
    r"|^(?:As such|In particular|By comparison|Back (?:in|then)|On the [\w-]+ (?:side|front)"
    r"|In that|At (?:that|the) time)\b"
    r"|\bthat (?:even|not only|aside|apart|besides|despite|in addition) [^,]+$"
    r"|\bcompared with [^,]*(?:higher|lower|more|less|fewer)$"
    r"|: “(?:Especially|Particularly|Given|Not|As|When|If|Because|Even)\b"
    r"|\b[A-Z]\w+day,? [A-Z]\w+ \d{1,2}, \d{4}$"  # "Ann Hill hugs the keeper on Monday, May 5, 2016": under a picture
    r"|\b[A-Z]{2}[a-z]{3,}\b"
)
#: So far below, a sentence with two names of the lead may tell the news once more.
NEAR_THE_LEAD = 7
_NAMES = re.compile(r"\b[A-Z][\w’'-]*")
_ADDRESSED = re.compile(r"\b(?:[Yy]ou|[Yy]our|I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s(?=[ ,.]))\b(?![.-])")


@lru_cache(maxsize=8)
def main_news(reading: Reading) -> Alone | None:
    """The lead, where it is proven to tell what the report is about."""
    headline = headline_of(reading)
    if not 3 <= word_count(headline) <= 17 or _NO_REPORT.search(headline) or _personal(reading):
        return None
    first = _first(reading)
    lead = opening_sentence(reading, first)
    if lead is None or _SCENE.match(lead.text) or _ADDRESSED.search(lead.text):
        return None
    if _MUSES.search(outside_quotes(lead.text)) or _AS_EVER.search(lead.text) or _UNNAMED.match(lead.text):
        return None
    if _TAKES_SIDES.search(outside_quotes(lead.text)):
        return None
    if _SAYS.search(headline) and not _SAID.search(lead.text):
        return None
    common = roots(headline) & roots(lead.text)
    surely = len(common) >= SURE_WORDS and len(common) >= MOST_PART * len(roots(headline))
    if _PAST.search(lead.text) and not (surely or _NEWS_FORM.search(lead.span.of(reading.article.text))):
        return None
    plain = len(common) >= max(LEAST_WORDS, LEAST_PART * len(roots(headline)))
    # "Mayor Hill's back-seat driver" and "A debate began as Mayor Hill spoke", "The High Court of Orrin must hear Lund"
    # and "The High Court of Orrin has ruled in the case of Lund": names alone tell no news
    plain = plain and bool(common - roots(" ".join(_NAMES.findall(inside(lead.text, reading.article.text)))))
    if len(roots(lead.text)) <= len(roots(headline)) + 2 and len(common) >= 0.75 * len(roots(headline)):
        return None  # the headline, printed above, would be the answer word for word
    return lead if _proven(lead, len(common) / len(roots(headline)), plain, reading) else None


def _proven(lead: Alone, of_headline: float, plain: bool, reading: Reading) -> bool:
    """Does the report go on about what the lead tells? The less the headline proves, the more the report must."""
    count, part = _goes_on(lead, reading)
    if plain and of_headline >= MOST_PART:
        return count >= 1
    if plain:
        return count >= LEAST_BELOW and part >= LEAST_PART_BELOW
    proven = of_headline >= LITTLE_PART and bool(_NEWS_FORM.search(lead.text))
    return proven and count >= LEAST_BELOW_LITTLE and part >= LEAST_PART_LITTLE


def details(lead: Alone, reading: Reading, *, said: bool = False) -> Iterator[Alone]:
    """Sentences further down that tell one thing more, to which the report does not come back; or what is quoted."""
    headline, news = roots(headline_of(reading)), roots(lead.text)
    named, sources = roots(" ".join(_NAMES.findall(lead.text))), _sources_in(lead, reading)
    for one in quotations(reading) if said else alone(reading):
        own, after = roots(one.text), _sentences_between(lead, one, reading)
        if after < 2 or not (_near_enough(own, headline, news) or _on_the_names(own, headline, news, named)):
            continue
        if after < 3 and len(own & (headline | news)) > 2:
            continue  # "The council has voted to shut the pool" below "The pool is to close": the news once more
        if after < NEAR_THE_LEAD and len(own & named) > 1:
            continue  # "Germany bars Orrin Air" and "the German air office has withdrawn Orrin's licence"
        if _LEANS.search(one.text) or _UNNAMED.match(one.text) or sources & _sources_in(one, reading):
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


def _sentences_between(lead: Alone, one: Alone, reading: Reading) -> int:
    """How many sentences below the lead it stands: 1 for the next one."""
    starts = [span.start for span in sentences_of(reading.article)]
    return bisect_right(starts, one.span.start) - bisect_right(starts, lead.span.start)


def headline_of(reading: Reading) -> str:
    return " ".join(reading.article.headline.split()).strip(" .;,")


@lru_cache(maxsize=4096)
def roots(text: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning: "Turkey-EU" and "Turkish" have one in common."""
    return frozenset(root for word in words(text) for root in _roots_of(word))


@lru_cache(maxsize=4096)  # the sentences of an article are made of the same few hundred words
def _roots_of(word: str) -> tuple[str, ...]:
    parts = (part for part in re.split(r"[-’']", word) if part not in WEEKDAYS and content_words(part))
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


def _personal(reading: Reading) -> bool:
    """Does the writer speak as "I", outside of what others are quoted with?"""
    text = reading.article.text
    own = (s for s in sentences_of(reading.article) if not quoted_at(s, reading, "evidence", "content"))
    return sum(bool(re.search(r"\bI\b(?!\.)|\bmy\b", s.of(text))) and '"' not in s.of(text)
               and "“" not in s.of(text) for s in own) > 1  # fmt: skip
