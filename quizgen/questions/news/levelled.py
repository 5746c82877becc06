"""The main news in, the same with less beside it out: a lead of forty words among details of fifteen is found by that.

What is cut is told beside the news: what came of it, when and why it came, what something is. What the headline tells
first stays, and who says so, and what is left is as true as the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import ContentForm, Reading
from quizgen.questions.english.wording import word_count
from quizgen.questions.news.main_news import deeds_of, headline_of, roots
from quizgen.questions.sentences.readable import Alone
from quizgen.questions.sentences.side_by_side import stands_alone

#: With fewer words it is hardly the news of a report.
LEAST_NEWS = 7
#: Of the words of the headline that the lead has, so many stay, and so great a part.
LEAST_KEPT, PART_KEPT = 2, 0.5
_A_WHILE = r"(?:(?:just|only|some|about|almost|nearly|more than|less than) )?(?:[\w-]+ )?(?:hour|day|week|month|year)s?"
_BESIDE = (
    r"(?:which|who|whose|where|when|after|as|amid|despite|following|because|citing|leaving|prompting|sparking|raising"
    r"|ending|marking|bringing|making|adding|forcing|contributing|taking|giving|putting|rejecting|overturning|saying"
    r"|turning|blaming|accusing|in what|in a (?:move|case|deal|bid|step|decision|blow)|up from|down from"
    rf"|(?:its|the|his|her|their) (?:\w+est|first|most)|{_A_WHILE} (?:after|before))"
)
#: ", officials said" stays.
_BY_WHOM = (
    r"(?=, [^,“”]{3,60} "
    r"(?:said|says?|ruled|found|shows?|heard|announced|told|reported)"
    r"(?: (?:on |late |early )*[A-Z]\w+day)?(?: \w+)?$|$)"
)
#: "The board closed the pier, leaving two firms without a berth".
_TAIL = re.compile(rf", {_BESIDE} (?![^“”]*\baccording\b)[^“”]*?{_BY_WHOM}")
#: "The pier will shut on Monday after divers found that its posts are rotten".
_AFTER = re.compile(
    r"(?<! only)(?<! until)(?<! soon)(?<! shortly)(?<! long)(?<! just)(?<!hours)(?<! days)(?<!weeks)(?<!months)"
    r"(?<!years)(?<! hour)(?<! day)(?<! week)(?<! month)(?<! year)(?<! look)(?<!looked)(?<!looking)(?<!named)(?<!even)"
    r"(?<!and)(?<!but)(?<!or) (?:after|because|amid|following) (?!all\b)(?![^“”]*\baccording\b)[^“”]*?"
    rf"{_BY_WHOM}"
)
#: "The pier, which was built in 1911, has been sold".
_INSIDE = re.compile(
    r", (?:which|who|whose|where) [^,“”]+,(?= (?:has|have|had|is|are|was|were|will|would|can|could|may|must|[a-z]+ed"
    r"|won|lost|fell|rose|died|said|says)\b)(?!.*\b(?:it|them|they|he|she|him|her|there)\b)"
)
#: "A leak that has shut two schools": without it, it is a leak all the same.
_OF_ONE = re.compile(
    r"(?P<kept>\ban? (?:[\w’'-]+ ){2,5}?)"
    r"(?<!bill )(?<!plan )(?<!proposal )(?<!law )(?<!rule )(?<!scheme )(?<!deal )(?<!motion )(?<!measure )"
    r"(?<!one )(?<!way )"
    r"(?:that|which|who) (?:has|have|had|was|were|is|are|will|would|could|[a-z]+ed)\b"
    rf"(?![^“”]*\baccording\b)[^,“”]*?{_BY_WHOM}"
)
#: "Jailed the clerk for two years for taking 40,000 crowns".
_FOR_WHAT = re.compile(
    r"(?P<kept>\b(?:jailed|sentenced|imprisoned|fined|banned|suspended)\b[^“”,]*?) for [a-z]+ing\b"
    rf"(?![^“”]*\baccording\b)[^“”]*?{_BY_WHOM}"
)
#: "The pier was shut as gales hit the coast".
_AS = re.compile(
    r"(?<!such)(?<!same)(?<!well)(?<!known)(?<!seen)(?<!described)(?<!regarded)(?<!far)(?<!long)(?<!soon)(?<!much)"
    r"(?<!many)(?<!just)(?<!serve)(?<!work)(?<!even) as (?!as\b|an? result|part\b|many\b|much\b)(?:[\w’'-]+ ){1,6}?"
    r"(?:[a-z]{3,}ed|fell|rose|took|made|went|came|left|won|lost|hit|is|are|was|were|has|have|had)\b"
    rf"(?![^“”]*\baccording\b)[^“”]*?{_BY_WHOM}"
)
#: "The board has shut the pier, and the ferries will stop", "..., but residents say they will wait and see".
_AND = re.compile(
    r", (?:and(?: [\w’'-]+){0,5}? (?:[a-z]{3,}ed|has|have|had|will|would|is|are|was|were|said|says)\b"
    rf"|but [^,“”]* (?:say|says|said|warn|fear|insist)\b)(?![^“”]*\baccording\b)[^“”]*?{_BY_WHOM}"
)
#: "According to an analysis of sediment from a small lake".
_SOURCE = re.compile(
    r"(?P<kept>, according to (?:(?:an?|the|its|official|internal|new|court|police|government) ){0,2}"
    r"(?:report|study|analysis|research|documents|survey|audit|figures|data"
    r"|records|review|papers|statistics))\b (?!published\b)[^“”]+$"
)
#: "The pier was not shut because of the gale": without the reason it would not be true; "three were killed": of what?
_NEEDED = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|only|unless|until|if|killed|dead|die[sd]?|injured|hurt|missing)\b|n[’']t\b"
)
#: "According to papers released after a long fight".
#: Or "called out the harbour for leaving 52 boats idle for".
_HANGS = re.compile(
    r"(?:,| and| released| published| held| made| even| only| for| of| in| at| to| by| with| on| from| as| than| that"
    r"| the| an?)$"
)
_FINITE = re.compile(
    r"\b(?:has|have|had|is|are|was|were|will|would|can|could|may|must|[a-z]{3,}ed|won|lost|fell|rose)\b"
)


def levelled(lead: Alone, reading: Reading) -> Iterator[Alone]:
    """The lead as it is printed, then the same with less and less beside it."""
    yield lead
    kept = lead
    for pattern in (_INSIDE, _SOURCE, _TAIL, _AND, _OF_ONE, _AFTER, _FOR_WHAT, _AS):
        if pattern in (_AFTER, _FOR_WHAT, _AS) and _NEEDED.search(kept.text):
            continue
        text = pattern.sub(lambda found: found.groupdict().get("kept", "").rstrip(), kept.text, count=1)
        cut = kept._replace(text=text)
        if cut != kept and _whole(text) and _same_news(cut, lead, reading):
            kept = cut
            yield cut


def _whole(text: str) -> bool:
    marked = text.count("“") == text.count("”")
    plain = word_count(text) >= LEAST_NEWS and _FINITE.search(text) is not None
    return marked and plain and not _HANGS.search(text) and stands_alone(text, ContentForm.CLAUSE)


def _same_news(cut: Alone, lead: Alone, reading: Reading) -> bool:
    """Has it most of the headline that the lead has, and above all what happened?"""
    headline = roots(headline_of(reading))
    kept, whole = roots(cut.text) & headline, roots(lead.text) & headline
    if len(kept) < LEAST_KEPT or len(kept) < PART_KEPT * len(whole):
        return False
    return kept == whole or bool(deeds_of(cut, reading) or not deeds_of(lead, reading))
