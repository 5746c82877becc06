"""A detail and its reading in, whether it belongs to the news itself and stands in a main clause, out.

What a careful reader remembers is the figure of the headline's or the lead's own statement. What stands beside it, in a
relative clause, an aside, a comparison or a list, is copied from the page and forgotten.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Fact, FactKind, Reading
from quizgen.questions.claims.claims import usables
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.likeness import content_words
from quizgen.questions.numbers.printed import with_conversion

#: The last third of a report is background.
LATE = 2, 3
#: So many words of the headline, or of headline and lead, tell that the sentence goes on with the news.
OF_THE_HEADLINE, OF_BOTH = 2, 2
FEW_CLAIMS = 3
#: A sentence with more figures than this is a table in words.
MOST_FIGURES = 2
#: A year so far before the last one printed is background.
OLD = 2
#: A number asked for in a question of its own weighs at least so much.
LEAST_OF_ITS_OWN = 1.8
#: What is counted below the second paragraph is background, unless people were hurt.
SECOND = 1
_BACKGROUND = re.compile(r"\b(?:previously|earlier|already|originally|initially|usually|typically|since)\b")
_YEAR = re.compile(r"(?:1[5-9]|20)(?<!\w..)\d\d\b")
_FIGURE = re.compile(
    r"\d[\d,.]*(?:bn|m|k)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter)\b"
)
_HEDGE = re.compile(
    r"\b(?:(?:more|less|fewer|higher|lower|greater|better|worse) than|(?:as (?:many|much|few) as)|such as)\s*$", re.I
)
#: Since the last comma: "which cost 300 jobs", "compared with 300", "after he had served 4 years".
_SIDE = re.compile(
    r"\b(?:which|who|whose|whom|where|that (?:has|have|had|was|were|is|are))\b"
    r"|\b(?:compared|comparison|contrast|than|against|versus|like|unlike|similar|up from|down from|while|whereas"
    r"|although|though|despite|including|includes?|included|alongside|rather|except|besides|worth|valued|since"
    r"|until|having|plus|typical\w*|previous\w*|originally|initially|earlier|usual\w*|current\w*"
    r"|a further|set against|even if|extra)\b"
    r"|\bby \w+ing\b.*$|\b(?:high|low|record) of\b"
    r"|\d%? at $",
    re.IGNORECASE,
)
#: "Fell after it had lost 300 orders": what went before. In the lead it is half of the news: "walked out after 300
#: jobs were cut".
_BEFORE = re.compile(r"\b(?:after|before|when|once|as|because|during) (?!(?:\w+ ){1,3}(?:ruled|found|said)\b)", re.I)
#: People hurt or lost are told wherever they stand.
_GRAVE = re.compile(r"\b(?:killed|died|deaths|wounded|injured|missing|arrested|jobs|homes without|fled)\b")
#: "7% more than in May", "4% at $20": told beside another figure.
_SET_BESIDE = re.compile(r"(?:more|less|fewer|higher|lower) than\b|at [£$€]")
#: What follows at once from the news may be told without a finite verb: ", killing 12 people".
_FINITE = re.compile(
    r"\b\w+ed\b|\b(?:will|would|is|are|was|were|be|has|have|had|can|could|may|should|rose|fell|won|lost|made|cut|took"
    r"|gave|grew|cost|costs|killing|injuring|wounding|leaving|costing|paid|met|shut|set|sold|bought|spent|saw|hit|left|ran"
    r"|led|went|said|says|put|told|found)\b"
)
#: "Seven mayors who could still make a case": a heading, no sentence.
_FRAGMENT = re.compile(r"(?:[\w’'-]+ ){1,5}who [^,]*$")


def central(fact: Fact, reading: Reading) -> bool:
    """Is the detail told in a main clause of the news, and no side figure?"""
    place = _paragraph(fact, reading)
    if place is None or _of_the_past(fact, reading):
        return False
    text, whole = reading.article.text, whole_sentences(fact.sentence, reading.article)
    leads = whole.start <= reading.article.body[0].start
    if not leads and (_late(place, reading) or (fact.kind is FactKind.NAME and place)):
        return False  # further down, who it was is one move of a match or one step of many
    gap = with_conversion(fact, reading)
    before, after = (" ".join(part.split()) for part in (text[whole.start : gap.start], text[gap.end : whole.end]))
    if beside_the_point(before, after, leads=leads):
        return False
    if place and _long_ago(before + after, reading):
        return False
    if fact.kind is FactKind.NUMBER and _figures(before + " ; " + after) >= MOST_FIGURES:
        return False
    if _FRAGMENT.match(f"{before} {after}".strip()):
        return False
    told = f"{before} {after}"
    if fact.kind is FactKind.NUMBER and place > SECOND and not _GRAVE.search(told):
        return False  # "In 2003 the islanders spent 3m crowns on boats": background, and copied from the page
    return leads or _goes_on(told, reading)


def _paragraph(fact: Fact, reading: Reading) -> int | None:
    """The place in the body of the paragraph that holds the detail."""
    place = reading.article.paragraph_at(fact.span.start)
    return place if place is not None and reading.article.body[place].contains(fact.span) else None


def _late(place: int, reading: Reading) -> bool:
    return place * LATE[1] >= len(reading.article.body) * LATE[0]


def told_plainly(fact: Fact, heavy: float, reading: Reading) -> bool:
    """Can a number be asked for in a question of its own, which shows nothing of what stands beside it?

    "The raid began after dark, while 20 boats, which had waited for 3 days, lay off Veshta": "How many boats lay off
    Veshta?" is plain, though the sentence is a list of figures and of asides.
    """
    if fact.kind is not FactKind.NUMBER or not fact.stem or heavy < LEAST_OF_ITS_OWN:
        return False
    place = _paragraph(fact, reading)
    if place is None or _late(place, reading):
        return False
    return not _long_ago(fact.stem, reading) and not _figures(fact.stem) and not _BACKGROUND.search(fact.stem)


def beside_the_point(before: str, after: str, *, leads: bool = False) -> bool:
    """Does the detail stand in a relative clause, an apposition, a comparison or an aside?"""
    near = re.split(r"[,;:]| - | ?[–—] ?|--", _HEDGE.sub("", before))
    if _SIDE.search(f"{near[-1].rstrip()} ") or before.count("(") > before.count(")") or _SET_BESIDE.match(after):
        return True
    if re.search(r"\bthe$", before.rstrip(), re.IGNORECASE):
        return True  # "The 300 left over": a figure told before
    if not leads and _BEFORE.search(near[-1]):
        return True
    closes = re.search(r"[,;]| - |[–—]|--|[.!?]\W*$", after)
    rest = near[-1] + " _ " + (after[: closes.start()] if closes else after)
    return len(near) > 1 and _FINITE.search(rest) is None


def _goes_on(told: str, reading: Reading) -> bool:
    """Is it said of what the headline or the lead names?

    One word of them is enough for people hurt or lost, and where hardly anybody is quoted: there, facts are all.
    """
    headline = content_words(reading.article.headline)
    lead = content_words(reading.article.body[0].of(reading.article.text))
    own = content_words(told)
    named, led = len(own & headline), len(own & lead)
    bare = len(usables(reading)) < FEW_CLAIMS
    return named >= OF_THE_HEADLINE or named + led >= (1 if bare or _GRAVE.search(told) else OF_BOTH)


def _of_the_past(fact: Fact, reading: Reading) -> bool:
    """ "Since its flotation in 1998": the year of what led to the news."""
    year = _YEAR.search(str(fact.span.of(reading.article.text)))
    latest = _latest_year(reading.article.text)
    return fact.kind is FactKind.DATE and year is not None and latest - int(year.group()) > OLD


@lru_cache(maxsize=8)
def _latest_year(text: str) -> int:
    return max((int(found) for found in _YEAR.findall(text)), default=0)


def _long_ago(told: str, reading: Reading) -> bool:
    """ "In the early 1990s the mill was promised 90 million dollars" """
    latest = _latest_year(reading.article.text)
    if re.search(r"\b(?:1[5-9]|20)\d0s\b", told):
        return True
    return any(latest - int(year) > OLD for year in re.findall(r"\b(?:1[5-9]|20)\d\d(?=s?\b)", told))


def _figures(told: str) -> int:
    """The other figures of the sentence, years, dates and times apart."""
    plain = _YEAR.sub("", re.sub(r"\b(?:[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+|\d{1,2}(?::\d\d)? ?[ap]m)\b", "", told))
    return len(_FIGURE.findall(plain))
