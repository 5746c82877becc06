"""The main news and its reading in, details of the same report that can be read beside it out.

A detail tells one thing more, and the report does not come back to it: what tells the news once more is no detail.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from quizgen.model import Reading
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import inside
from quizgen.questions.judgements.judging_words import may_judge
from quizgen.questions.news.leads import SAID, UNNAMED
from quizgen.questions.news.main_news import NAMES, deeds_of, headline_of, roots, subject_words, told_in
from quizgen.questions.news.plain_beside import plain_beside
from quizgen.questions.sentences.readable import Alone, alone, beside_a_speaker, quotations
from quizgen.questions.sentences.wire_marks import as_expected

#: A detail has at most so great a part of the headline's words and of the lead's.
MOST_OF_HEADLINE, MOST_OF_LEAD = 0.4, 0.34
#: As much of a sentence in another paragraph tells that the report comes back to it.
COMES_BACK = 0.6
#: So many names of the news, and words on what happened, a detail may have that leads on from them.
MOST_NAMES = 2
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
    r"|In that|At (?:that|the) time|Further,|Besides,|Finally,|In (?:response|reply|the meantime|the end)|At first)\b"
    r"|, (?:however|though|too|meanwhile)$"
    # "First of all Orr scored", "just five minutes later", "the party's sums": after what, and whose?
    r"|^First of all\b|\b(?:minutes?|hours?|days|weeks|months|years) later\b"
    r"|\bthe (?:person|party|victim|suspect|player)(?:[’']s)?\b"
    # "Only nine per cent expect it": of whom?
    r"|^(?:(?:Only|About|Just|Some|Nearly|Almost|Another) )?[\w.-]+(?:%| (?:pct|per ?cent))"
    r"(?! (?:of|rise|fall|cut|increase|stake|drop|share)\b)"
    r"|[a-z]{3,}[A-Z]\b|\b(?:IN|THE|OF|AND|TO|ON|AT|FOR) [a-z]"  # "in the present conditionS"
    r"|(?<=[a-z]) [b-z] (?=[a-z])"  # "the expansion o its trade"
    r"|\b(?:would|will|could|should|might|must) (?!\w*eed\b|shed\b|wed\b|embed\b)[a-z]+ed\b"  # "would required"
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
_WHOLE_NAMES = re.compile(r"\b[A-Z][\w’'-]*(?: (?:(?:de|of|van|von|al|bin) )?[A-Z][\w’'-]*)*")
#: So far below, the source of the lead speaks of something else.
FURTHER_DOWN = 4
#: Next to what somebody says, that may be a view of theirs.
_A_VIEW = re.compile(
    r"\b(?:should|must|ought|needs? to|would|could|may|might|will|can|likely|expected|believed|thought|feared|seems?"
    r"|appears?|deserves?|if|\w+n[’']t|nobody|nothing|everyone|never|always|only|too|enough|better|worse|important)\b"
)


def details(lead: Alone, reading: Reading) -> Iterator[Alone]:
    """Sentences further down that tell one thing more, to which the report does not come back; last, what is quoted."""
    headline, news = roots(headline_of(reading)), roots(lead.text)
    named, sources = roots(" ".join(NAMES.findall(lead.text))), _speakers_of(lead, reading)
    names = [roots(name) for name in _WHOLE_NAMES.findall(lead.text)]
    deeds = deeds_of(lead, reading)
    for printed in _told_below(reading):
        one = printed._replace(text=as_expected(printed.text, reading.article.text))
        own, after = roots(one.text), _sentences_between(lead, one, reading)
        if after < 2 or not (_near_enough(own, headline, news) or on_the_names(own, headline, news, named)):
            continue
        if after < 3 and len(own & (headline | news)) > 2:
            continue  # "The council has voted to shut the pool" below "The pool is to close": the news once more
        if after < NEAR_THE_LEAD and (
            sum(not own.isdisjoint(name) for name in names) > 1 or _told_again(lead, one, deeds, reading)
        ):
            continue  # "Germany bars Orrin Air" and "the German air office has withdrawn Orrin's licence"
        if once_more(lead.text, one.text, after) and own & (named | news):
            continue
        if sources & _sources_in(one, reading) and not _on_something_else(own, headline | news, named, after):
            continue
        if _LEANS.search(one.text) or UNNAMED.match(one.text) or not plain_beside(lead, one, reading):
            continue
        on_subject = own & (headline | news | subject_words(reading, 2))
        if on_subject and alike(one.text, lead.text) < 0.5 and not _comes_back(one, reading):
            yield one


def _told_below(reading: Reading) -> Iterator[Alone]:
    yield from alone(reading)
    yield from (one for one in beside_a_speaker(reading) if not _A_VIEW.search(one.text) and not may_judge(one.text))
    yield from quotations(reading)


def _on_something_else(own: frozenset[str], news: frozenset[str], named: frozenset[str], after: int) -> bool:
    """Does who says what the lead tells speak, further down, of another thing?"""
    return after >= FURTHER_DOWN and len(own & (news - named)) <= 1


def _told_again(lead: Alone, one: Alone, deeds: frozenset[str], reading: Reading) -> bool:
    """Does it tell of the same doer that the same thing happened?

    "Brandt died in Orrin on Saturday" below "Lena Brandt has died" and the headline "Mayor Brandt dies"; "the price of
    milk fell to 40 pence" below "the price of milk has fallen".
    """
    own, news = roots(one.text), roots(lead.text)
    if own & deeds and len(own & news & roots(headline_of(reading))) > 1:
        return True
    return len(_subject(lead, reading) & _subject(one, reading)) > 1


def _subject(one: Alone, reading: Reading) -> frozenset[str]:
    """The roots of what a sentence begins with, without names."""
    first = inside(" ".join(one.text.split()[:SUBJECT]), reading.article.text)
    return roots(first) - roots(" ".join(NAMES.findall(first)))


def once_more(lead: str, told: str, after: int) -> bool:
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
    if both > min(2, MOST_OF_HEADLINE * len(headline)) or both >= max(2, len(news & headline)):
        return False
    return len(own & news) <= max(2, MOST_OF_LEAD * len(news))


def on_the_names(own: frozenset[str], headline: frozenset[str], news: frozenset[str], named: frozenset[str]) -> bool:
    """Has it no more than a name or two of the news, and of what happened one word: "Hill joined in May"?"""
    happened = len(own & (headline - named)) + len(own & (news - named - headline))
    return len(own & named) + happened <= MOST_NAMES and happened <= 1 and len(own & headline) < len(news & headline)


_START = attrgetter("start")


def _sentences_between(lead: Alone, one: Alone, reading: Reading) -> int:
    """How many sentences below the lead it stands: 1 for the next one."""
    told = sentences_of(reading.article)
    return bisect_right(told, one.span.start, key=_START) - bisect_right(told, lead.span.start, key=_START)


def _comes_back(one: Alone, reading: Reading) -> bool:
    own = roots(one.text)
    others = (told for span, told in told_in(reading) if not span.overlaps(one.span))
    return any(len(own & told) >= COMES_BACK * len(own) for told in others)
