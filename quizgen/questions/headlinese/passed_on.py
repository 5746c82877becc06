"""A headline and its report in, the words by which the headline says whose finding or whose words its news is out.

"Lake is warming, study finds" and "Clerk took bribes, court hears" look like news that the newspaper vouches for. The
first is what others have found; of the second nobody has found anything yet: somebody has told the court so.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.claims.evidence import merged, sentences_of
from quizgen.questions.english.likeness import content_words, lexicon


class Standing(StrEnum):
    FOUND = "found"  # "study finds"
    SAID = "said"  # "police say"
    HEARD = "heard"  # "court hears"
    WRITTEN = "written"  # "records show"


class PassedOn(NamedTuple):
    """The words as the headline has them ("study finds"), what they stand for, and the sentences that say so."""

    words: str
    standing: Standing
    evidence: tuple[Span, ...]


#: The source stands among so many first sentences, beside so many words of the headline's news.
FIRST, LEAST = 6, 2
#: So near below the lead stands the sentence that names it.
NEAR = 3
_WHO = r"(?:[\w’'-]+ ){0,3}(?P<who>[\w’'-]+)"
_FINDS = r"finds?|found|concludes?|suggests?"
_SAYS = r"says?|said|warns?|claims?|insists?|admits?|fears?|believes?"
_HEARS = r"hears?|heard|told"
_SHOWS = r"shows?|reveals?"
_CLOSES = re.compile(
    rf"(?:[,;] | [–—-] )(?P<words>{_WHO} "
    rf"(?:(?P<finds>{_FINDS})|(?P<says>{_SAYS})|(?P<hears>{_HEARS})|(?P<shows>{_SHOWS})))$",
    re.I,
)
_CLOSES_TURNED = re.compile(
    rf"(?:[,;] | [–—-] )(?P<words>(?:(?P<finds>finds?|found)|(?P<says>says?|said|warns?|claims?)) {_WHO})$", re.I
)
_CLOSES_ALONE = re.compile(
    r"(?:: | [–—-] )(?P<words>(?P<who>report|study|audit|survey|inquiry|watchdog|auditors?))$", re.I
)
_OPENS = re.compile(
    r"^(?P<words>(?P<who>researchers|scientists|study|report|audit|survey|auditors?|inquiry|watchdog|union|unions"
    r"|police|mayor|minister|sheriff|coroner|officials)): ",
    re.I,
)
#: Those who find something out by looking into it, and what they write on it.
_FINDERS = lexicon(
    """study trial trials research researchers scientists audit auditor auditors review report inquiry watchdog
    inspectors inspector inspection regulator ombudsman survey poll investigation analysis experts commission committee
    investigators agency body group charity engineers panel academics economists tribunal ecologists biologists
    historians archaeologists"""
)
#: Before them somebody speaks, and they listen.
_LISTENERS = lexicon("inquiry court inquest tribunal hearing committee jury trial panel commission")
#: What is written. A newspaper may have got hold of it by its own research, and it is no finding of others.
_PAPERS = lexicon("records documents papers emails filings files data figures messages letters")
#: What shows in the report that others have found or said it; "the field found off the coast" does not.
_TOLD = {
    Standing.FOUND: re.compile(
        r"\b(?:according to|studies|(?:has|have) (?:found|concluded)|audit\w*|stud(?:y|ies)|review|research(?:ers)?"
        r"|scientists|watchdog|regulator|inspect(?:ors?|ion)|investigat(?:ors?|ion)|inquiry|survey|trial|experiment"
        r"|(?:a|the) (?:report|paper)"
        r"|findings)\b",
        re.IGNORECASE,
    ),
    Standing.SAID: re.compile(
        r"\b(?:sa(?:id|ys?)|according to|warn(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|admit(?:s|ted)|confirm(?:s|ed)"
        r"|announced)\b",
        re.IGNORECASE,
    ),
    Standing.HEARD: re.compile(r"\b(?:heard|hears|(?:was|were|been|is) told|told the|told an?)\b", re.IGNORECASE),
    Standing.WRITTEN: re.compile(
        r"\b(?:documents?|records|papers|emails|filings|files|figures|messages|letters|notes)\b", re.IGNORECASE
    ),
}
#: "Got hold of by this newspaper": then it has looked into it itself.
_ITS_OWN = re.compile(
    r"\b(?:seen|obtained|reviewed|analysed|analyzed|commissioned|compiled) (?:exclusively )?by (?:the|this) (?!jury)"
    r"|\bfreedom of information\b|\baccess[- ]to[- ]information\b",
    re.IGNORECASE,
)


def passed_on(headline: str, reading: Reading) -> PassedOn | None:
    """The words at the end of the headline, or before its colon, that name a source that the report names as well."""
    found = next(filter(None, (one.search(headline) for one in (_CLOSES, _CLOSES_TURNED, _CLOSES_ALONE, _OPENS))), None)
    if found is None or "‘" in found["words"] or "’ " in found["words"]:
        return None
    who = found["who"].casefold()
    standing = _standing(found, who)
    news = headline[: found.start()] + headline[found.end() :]
    if standing is None or (standing is Standing.FOUND and _ITS_OWN.search(reading.article.text)):
        return None
    evidence = _told(news, who, standing, reading)
    return PassedOn(found["words"], standing, evidence) if evidence else None


def _standing(found: re.Match[str], who: str) -> Standing | None:
    parts = found.groupdict()
    finders = who in _FINDERS or found["who"].isupper()  # "TSB finds"
    if parts.get("hears"):
        return Standing.HEARD if who in _LISTENERS else None  # "shoppers told" what to do
    if parts.get("shows"):
        return Standing.WRITTEN if who in _PAPERS else Standing.FOUND if finders else None
    if who in _PAPERS:
        return None
    if parts.get("finds"):
        return Standing.FOUND if finders else None
    return Standing.FOUND if finders and not parts.get("says") else Standing.SAID


def _told(news: str, who: str, standing: Standing, reading: Reading) -> tuple[Span, ...]:
    """The sentence near the top that tells the news as somebody's, the one with most of its words.

    Or the news, and right below it the sentence that names the very source.
    """
    text, words = reading.article.text, content_words(news)
    first = sentences_of(reading.article)[:FIRST]
    shared = {one: len(words & content_words(one.of(text))) + _names(who, one.of(text)) for one in first}
    tells = [one for one in first if _TOLD[standing].search(one.of(text))]
    whole = [one for one in tells if shared[one] >= LEAST]
    if whole:
        best = max(whole, key=lambda one: (shared[one], -one.start))
        return merged([first[0], best])  # "the trial followed 90 plants": what it found, the lead tells
    names = [one for one in tells if one in first[:NEAR] and _names(who, one.of(text))]
    return (first[0], names[0]) if names and first[0] != names[0] and shared[first[0]] >= LEAST else ()


def _names(who: str, told: str) -> bool:
    return re.search(rf"\b{re.escape(who)}", told, re.IGNORECASE) is not None
