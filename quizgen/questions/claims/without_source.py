"""A reading in, its printed sentences out that surely name no source.

It is the sentence alone that counts: what it tells may have a source elsewhere. Whatever lies between these and those
`with_source`, such as "The council approved the plan", in which a pupil may take the council for the source, is in
neither list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.claims.claims import begins_with_a_source, claim
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.claims.provenance import beside_a_source
from quizgen.questions.claims.studies import compares, of_a_study
from quizgen.questions.claims.words_of_sources import (
    BORROWED,
    CAPTION,
    CONCRETE,
    COUNTED_OR_DATED,
    COURT,
    FIGURE,
    GOES_ON,
    HAS_VERB,
    LEAD,
    LEANS,
    MEASURED,
    NO_REPORT,
    OF_A_STUDY,
    OF_SOMEBODY,
    ORDERS,
    OUTLET,
    PAST,
    SUBJECT,
    TAKEN_FOR_ONE,
    TIMES,
)
from quizgen.questions.english.runs import Seldom
from quizgen.questions.judgements.judging_words import may_judge
from quizgen.questions.quotations.quoted import quoted_at, quoted_whole
from quizgen.questions.sentences.shown_whole import shown_whole


class Bare(NamedTuple):
    """A printed sentence in quotation marks that names no source, and where it stands."""

    sentence: str
    span: Span


@lru_cache(maxsize=8)
def bare(reading: Reading) -> tuple[Bare, ...]:
    """The reporter's own sentences that name no source and no body or person that could be taken for one.

    In the report of a study there is none: "Water sank faster where the worms were" is what was found.
    """
    return () if of_a_study(reading) else tuple(_bare(reading))


#: "Scans cleared him", "under the motion, the gate is locked": a reader may take the one or the other for the source.
_KNOWN_FROM = Seldom(
    # "damage the owner puts at £9,000": on the owner's word
    r"\b(?:puts?|values?|estimates?|reckons?) (?:(?:[\w’'-]+ ){1,5})?at (?=[£$€₹\d]|[A-Z]{1,3}[£$\d]|about|around)"
    r"|\b(?:scans?|x-?rays?|(?:blood|lab|laboratory|field) tests?|tests (?:on|of|by|show\w*|found|clear\w*)|images?"
    r"|imaging|samples?|readings?|pictures|photos?|photographs?|videos?|sensors?|satellites?|radar|cameras?|audits?"
    r"|reviews?|autops(?:y|ies)|post-mortem|examinations?|analys[ie]s|results|checks (?:on|of|by|show\w*|found))\b"
    r"|\b(?:seen|spotted|noticed|sighted|discovered|witnessed)\b.*\bby\b"
    r"|\bunder (?:the|a|an|its|their|this|new) (?:[\w-]+ ){0,3}(?:motion|plan|deal|laws?|bill|rules?|terms|proposals?"
    r"|order|agreement|act|contract|scheme|regulations?|budget|resolution|treaty|accord|arrangement|policy"
    r"|measures?)\b",
    "scan scans xray x xrays test tests image images imaging sample samples reading readings pictures photo photos "
    "photograph photographs video videos sensor sensors satellite satellites radar camera cameras audit audits review "
    "seen spotted noticed sighted discovered witnessed "
    "reviews autopsy autopsies post examination examinations analysis analyses results checks under put puts value "
    "values estimate estimates reckon reckons",
    re.IGNORECASE,
)


#: "The note puts the cost of mending the gate at £9m", "a dealer valued the boat at no more than £90", "the county's
#: schedule listed 90 clerks", "the firm has maintained that it paid", "was declined, the court holding that", "judging
#: by her feet, the girl was ten", "which the authors put down to rust", "For Ada Orr, it is not much of an offer", "the
#: gate has rusted, the Courier has established": somebody's word, without a verb of saying.
_ON_ITS_WORD = re.compile(
    r"\b(?:[Pp]uts?|[Vv]alue[sd]?|[Pp]riced)"
    r" (?:[\w’'-]+,? ){1,14}?at (?:[£$€₹\d]|[A-Z]{1,3}[£$\d]|about|no )"
    r"|\b(?:schedules?|registers?|inventor(?:y|ies)|logs?|files?|papers?|invoices?) list(?:s|ed)\b|\bput down to\b"
    r"|^For (?:[A-Z]\w+ )*[A-Z]\w+,.*\b(?:is|was|are|were|means?|meant|has|had)\b"
    r"|, (?:the )?(?:[A-Z][\w’'-]*\s+){1,3}(?:has (?:established|learn(?:ed|t)|found|seen)|understands|can reveal)"
    r"|\b(?:registers?|ledgers?|logs?|notes?|maps?) (?:placed?|puts?|gives?|gave) (?:it|them|the)\b"
    r"|\b(?:holding|held) that\b"
    r"|\bmaintain(?:s|ed) (?:that|in)\b|\bcontend\w*\b|\bin (?:its|a|an|her|his|the) (?:first |second )?affidavit\b"
    r"|\bare all (?:mentioned|named)\b|^Judging (?:by|from)\b"
)


def known_from_a_thing(printed: str) -> bool:
    if _ON_ITS_WORD.search(printed):
        return True
    return _KNOWN_FROM.may_find(printed) and _KNOWN_FROM.pattern.search(printed) is not None


def _bare(reading: Reading) -> Iterator[Bare]:
    article, last = reading.article, None
    in_court = bool(COURT.search(article.text[:LEAD]))
    for span in sentences_of(article):
        before, last = last, span
        if in_court and before is not None:
            return
        printed = span.of(article.text)
        if (
            BORROWED.stands_in(printed)
            or known_from_a_thing(printed)
            or quoted_at(span, reading, "content", "cue", "source", "evidence")
        ):
            continue
        if quoted_whole(span, reading) or not _names_none(printed) or _near_a_source(span, before, printed, reading):
            continue
        sentence = shown_whole(span, reading, leaning=False)
        if sentence:
            yield Bare(sentence, span)


def _names_none(printed: str) -> bool:
    """Is it a sentence of the report with no word that tells of those who give somebody's word?"""
    if not ((HAS_VERB.search(printed) or PAST.search(printed)) and CONCRETE.search(printed)):
        return False
    if not COUNTED_OR_DATED.search(printed) and may_judge(printed):
        return False
    if LEANS.match(printed) or OF_SOMEBODY.match(printed) or ORDERS.match(printed):
        return False
    if TAKEN_FOR_ONE.search(" ".join(printed.split()[:SUBJECT])):
        return False
    return not (OUTLET.search(printed) or CAPTION.search(printed) or NO_REPORT.search(printed))


def _near_a_source(span: Span, before: Span | None, printed: str, reading: Reading) -> bool:
    """Does it speak of one who speaks in the report, or may it go on with what somebody says?"""
    if _names_one(printed, reading) or begins_with_a_source(printed, reading) or by_a_body(printed, reading):
        return True
    if before is not None and quoted_at(before, reading, "content", "cue"):
        if GOES_ON.search(printed):
            return True
        if FIGURE.search(printed) and FIGURE.search(before.of(reading.article.text)):
            return True  # "The town has 300 boats, Orr said. Forty of the 90 crews are out.": of one count
    if (compares(printed) or TIMES.search(printed)) and _tells_of_a_study(reading):
        return True
    return beside_a_source(span, reading) or bool(MEASURED.search(printed) and _counted_by_somebody(reading))


#: "The pier trust was founded in 1961": of a body, and nothing that it does.
_WAS = re.compile(r"(?:,[^,]+,)? (?:was|were|is|are|had been|has been|have been|will be)\b")


def by_a_body(printed: str, reading: Reading) -> bool:
    """ "The Food Fund has sent rice to 28,000 people": a reader may take the fund for the source."""
    for name in _bodies(reading):
        at = printed.find(name)
        if at >= 0 and len(printed[:at].split()) < SUBJECT and not _WAS.match(printed, at + len(name)):
            return True
    return False


@lru_cache(maxsize=8)
def _bodies(reading: Reading) -> tuple[str, ...]:
    return tuple(name for body in reading.bodies for name in body if name[:1].isupper())


@lru_cache(maxsize=8)
def _speakers(reading: Reading) -> frozenset[str]:
    """By one word each, those who speak in the report."""
    people = (source for source in reading.sources if source.coarse == "person")
    names = (name for source in people for name in source.names if name.split())
    return frozenset(word for name in names if (word := name.split()[-1]).istitle() or word.isupper())


def _names_one(printed: str, reading: Reading) -> bool:
    """ "Then the driver handed Orr a bill": of which nobody but Orr has told."""
    return not _speakers(reading).isdisjoint(re.findall(r"[A-Z][\w-]+", printed))


@lru_cache(maxsize=8)
def _counted_by_somebody(reading: Reading) -> bool:
    """Does a source of the report give figures of its own?"""
    return any(MEASURED.search(claim(attribution)) for attribution in reading.attributions)


@lru_cache(maxsize=8)
def _tells_of_a_study(reading: Reading) -> bool:
    return OF_A_STUDY.search(reading.article.text) is not None
