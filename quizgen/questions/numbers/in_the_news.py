"""What is told of a number in a sentence and its reading in, the sentence printed around it and its weight, out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.english.gaps import gapped
from quizgen.questions.english.slips import CAPITAL_AFTER_STOP, FIRST_PERSON, UNGRAMMATICAL
from quizgen.questions.english.wording import GAP
from quizgen.questions.news.nearness import nearness
from quizgen.questions.numbers.central import beside_the_point
from quizgen.questions.numbers.number_forms import PERCENT
from quizgen.questions.numbers.quantities import number_in
from quizgen.questions.numbers.roughly import InOtherWords, Near, hedge_before
from quizgen.questions.numbers.worth import MANY, in_passing, topical
from quizgen.questions.quotations.quoted import in_quotation, quoted_whole

SHORTEST, LONGEST = 8, 44
#: "Inspectors will be back by May" is whole; of "At the quay, most stand in five", nobody knows five what.
SHORTEST_OF_TIMES = 7
#: With so many that are near the news, no others are taken.
ENOUGH = 3
#: So many words of the headline, counted twice, and of the lead come back in a sentence that belongs to the news.
LEAST = 1
#: So many words that come back all over the report count as one of the lead's: a lead may be on a single case.
LEAST_TOPICAL = 2
#: That a number is a rough one matters where the number does: that "about 2,100 sheep" graze there matters to nobody.
LEAST_ROUGH, ROUGH = 3, "near ROUGHLY"
#: In the last third, what is told of a number must be nearer to the news.
LEAST_LATE = 2
#: In an aside, only what the headline itself is on; "at least 40 dead" is news wherever it stands.
LEAST_BY_THE_WAY = 12
#: A limit is told with a purpose, and counts in an aside as well where the sentence is on the news.
LEAST_LIMIT, LEAST_IN_AN_ASIDE = 2, 5
LIMITS = ("near SMALL", "near AT_LEAST", "near AT_MOST", "near ABOVE", "near BELOW")
#: So near the number stand the people who were hurt or lost.
NEXT = 40
#: The last third of a report is background, unless it comes back to the news.
LATE = 2 / 3
_POINTS_BACK = re.compile(r"(?:But |And |Yet )?(?:This|That|These|Those|Such|Which|Both|Another)\b", re.IGNORECASE)
#: "It said", "in the same period", "Coverage had risen": of whom, which and what is told in the sentence before.
_LEANS = re.compile(
    r"\bthe same (?:period|month|year|time|day|week|quarter)\b|, (?:he|she|it|they) (?:said|added|says|told)\b[^,]*$"
    r"|^(?:By|In|Since|At) (?:[\w]+ ){1,3}(?:that|this) (?:had|has|was|is)\b"
    r"|(?:^|, )(?!people\b)[a-zA-Z]+ (?:had|has|was|were|have) $"
)
#: "The isles, a chain of over 40 rocks": how many there are belongs to the place, and not to the news.
_OF_A_PLACE = re.compile(
    r"\b(?:archipelago|chain|country|nation|kingdom|republic|continent|islands?|province|region|city|town|village)"
    r" (?:of|with|that has|which has)(?: a population of)? $|\bpopulation of $|\bmade up of $"
)
#: "In 2009 over 40 boats were lost there": what happened in another year.
_OF_A_YEAR = re.compile(r"\s*In (?:19|20)\d\d\b")
_SLIP = re.compile(
    r"(?-i:[.?!]’ [A-Z])"
    r"|\bd(?:o|oes|id|one|oing) so\b|\b([a-z]{2,}) \1\b|[a-z],[a-z]|\b(?:to|of|in|and|by)\d|â€|Ã|A\u0303|https?:"
    r"|(?<!\bat )(?<!\bthe )\bleast \d"  # "said that least 300 died"
    r"|(?-i:\b(?:has|have|had|is|are|was|were) (?:may|will|would|can|could|should|has|have|had)\b)"  # two verbs
    r"|\bthere[’']s _"  # "There's only two"
    r"|_ [^ ]+(?: \w+)? but (?:less|fewer|under|below|not|no) "  # "took _____ £10 but less than £20"
    r"|(?-i:[a-z] (?:However|Meanwhile|Moreover|Nevertheless|But)\b)"  # a stop was lost
    r"|[<>@#…]",
    re.IGNORECASE,
)
#: A sentence with more figures than this is a table in words; years and days are none.
MOST_FIGURES = 4
_FIGURE = re.compile(r"\d[\d,.]*")
_NO_FIGURE = re.compile(r"\b(?:1[5-9]|20)\d\d(?:/\d\d)?\b|\([^)]*\)|\b[A-Z][a-z]+ \d{1,2}\b|\b\d{1,2} [A-Z][a-z]+\b")
ROUNDED = (*(f"near {near.name}" for near in Near), "most", "vague count")
_GRAVE = re.compile(
    r"\b(?:killed|killing|dead|died|deaths|injured|injuring|wounded|missing|arrested|jobs|homeless|fled|destroyed"
    r"|evacuated|displaced|stranded|trapped|rescued|affected|infected|hospitali[sz]ed|poisoned|drowned|laid off"
    r"|redundant|ordered (?:out|to leave)|without (?:power|water|electricity|heating|light))\b"
)


class Printed(NamedTuple):
    """What was found, the sentence around the gap, where it stands and where the number does, and its weight."""

    found: InOtherWords
    sentence: str
    span: Span
    figure: Span
    weight: int


def of_the_news(finder: Callable[[str], Iterable[InOtherWords]], reading: Reading, *, gap: str = GAP) -> list[Printed]:
    """What the finder sees in the report's own sentences, the heaviest first, each with its sentence around the gap.

    Where they are fewer than `ENOUGH`, those of sentences that share no word with headline and lead are taken as well,
    unless they stand in the last third: "About 310 keepers are covered by the contract" is news all the same.
    """
    found: list[Printed] = []
    for span in sentences_of(reading.article):
        text = span.of(reading.article.text)
        # whose words they are is seen sooner than a number in one of two dozen forms
        if _own(span, text, reading) and (finds := [*finder(text)]):
            found += _printed(finds, span, reading, gap)
    near = [one for one in found if one.weight >= LEAST]
    apart = sorted((one for one in found if one.weight < LEAST), key=lambda one: -one.weight)
    ranked = sorted(near, key=lambda one: -one.weight)
    return ranked if len(ranked) >= ENOUGH else ranked + apart[: ENOUGH - len(ranked)]


def _own(span: Span, text: str, reading: Reading) -> bool:
    """Is it the report's own sentence, and not how something was measured?"""
    if FIRST_PERSON.search(text) or _POINTS_BACK.match(text) or "?" in text or quoted_whole(span, reading):
        return False
    return not in_passing(text, reading.article.headline)


def _printed(finds: list[InOtherWords], span: Span, reading: Reading, gap: str) -> Iterator[Printed]:
    """Those that can be asked about, each with the sentence around the gap."""
    article = reading.article
    weight = _weight(span, reading)
    text = span.of(article.text)
    late = span.start > LATE * len(article.text)
    if weight < LEAST and _UNKNOWN.search(text):
        return  # "Most of what comes to him is new": nobody knows who he is
    for found in finds:
        if weight < LEAST_ROUGH and found.form == ROUGH and not _GRAVE.search(text):
            continue
        if LEAST <= weight < LEAST_LATE and late and found.form in ROUNDED:
            continue
        if weight < LEAST and late and found.form in ROUNDED and not _GRAVE.search(text):
            continue
        if (
            _small(found, text)
            or _by_the_way(found, span, weight, reading)
            or _told_otherwise(found, span, article.text)
            or _counted(found, text, article.text)
        ):
            continue
        part = Span(span.start + found.start, span.start + found.end)
        shortest = SHORTEST_OF_TIMES if found.form == "time limit" else SHORTEST
        sentence = _around(span, part, reading, gap, shortest)
        if not sentence or in_quotation(_place(sentence, gap, found, text), sentence):
            continue
        if _SLIP.search(sentence) or UNGRAMMATICAL.search(sentence) or CAPITAL_AFTER_STOP.search(sentence):
            continue
        if _LEANS.search(sentence.strip("“”")) or (gap and _LEANS.search(sentence[1 : sentence.index(gap)])):
            continue
        # one that opens with "she" is taken where there is little else
        rank = -1 if _ONE_PRONOUN.match(sentence) else weight
        number = article.text.find(found.number, part.end) if found.number else part.start
        yield Printed(found, sentence, span, Span(number, max(number + len(found.number), part.end)), rank)


#: "She expects at least three more": whom it is, the article tells, and nothing hangs on it.
_ONE_PRONOUN = re.compile(r"[“\"‘]?(?:He|She|They|It)\b")
_OTHERS = re.compile(
    r"\b(?:this|these|those|such|his|hers?|their|theirs|its|him|them|he|she|they|it|that (?:time|day"
    r"|year|month|week))\b"
    r"|\b(?:also|too|then|there|previously)\b"
)
_UNKNOWN = re.compile(
    r"(?<!said )(?<!says )\b(?:he|she|they|it)\b|\b(?:him|them|this|these|those|such)\b", re.IGNORECASE
)


def _around(span: Span, part: Span, reading: Reading, gap: str, shortest: int) -> str:
    """The sentence around the gap; one that opens with a pronoun, where it is the only one."""
    if not gap:
        end = whole_sentences(span, reading.article).end
        part = Span(end, end)
    text = span.of(reading.article.text)
    leaning = bool(_ONE_PRONOUN.match(text)) and not _OTHERS.search(text)
    return gapped(span, part, reading, gap=gap, longest=LONGEST, leaning=leaning, shortest=shortest)


def _place(sentence: str, gap: str, found: InOtherWords, text: str) -> int:
    """Where the words that are asked about stand, or stood, in the sentence that is printed."""
    return sentence.index(gap) if gap else max(0, sentence.find(" ".join(text[found.start : found.end].split())))


def _told_otherwise(found: InOtherWords, span: Span, text: str) -> bool:
    """ "Over 2.9 million turned out" and "about 2.9 million voted": by the article either may be right."""
    if not re.search(r"\d", found.number) or not found.form.startswith("near "):
        return False
    mine, at = span.start + found.start, text.find(found.number)
    while at >= 0:
        if not mine <= at <= mine + NEXT and not text[at + len(found.number) :][:1].isalnum():
            near = hedge_before(text[max(0, at - NEXT) : at])
            if near is not None and f"near {near.name}" != found.form:
                return True
        at = text.find(found.number, at + 1)
    return False


_THING = re.compile(r"\s+(?:[a-z-]+\s)?([a-z-]{3,}s)\b")


def _counted(found: InOtherWords, sentence: str, text: str) -> bool:
    """ "Sent dozens of letters", and further on "the letters, 63 in all": the article knows how many there were."""
    if found.form != "vague count" or (thing := _THING.match(sentence, found.end)) is None:
        return False
    return bool(re.search(rf"\d(?: [a-z-]+)? {thing[1]}\b|\b{thing[1]}, (?:about |some )?\d", text))


#: "Ann Orr, who has kept the light for over 25 years": how long somebody has done it is told by the way.
_HAS_DONE = re.compile(
    r"\b(?:(?:ha(?:s|ve|d)|[’']s|[’']ve) (?:\w+ly )?(?:been|worked|served|practi[sc]ed|taught|lived|kept|run|farmed"
    r"|written|covered|traded|sold|made|spent)|worked|served|practi[sc]ed|taught|lived|farmed|with|spent)\b[^,;]*$"
)
_YEARS = re.compile(r"\W*years?[’']?\b")


def of_a_career(found: InOtherWords, text: str) -> bool:
    at = text.find(found.number, found.start) if found.number else -1
    return at >= 0 and bool(_YEARS.match(text, at + len(found.number))) and bool(_HAS_DONE.search(text[: found.start]))


def _small(found: InOtherWords, text: str) -> bool:
    """ "About four crowns a crate": what is small is counted, and where it is not, nothing hangs on it."""
    value = number_in(found.number)
    if found.form != ROUGH or value is None or value >= MANY or re.search(PERCENT, found.number):
        return False
    return not _GRAVE.search(text[found.end : found.end + NEXT])


def _by_the_way(found: InOtherWords, span: Span, weight: int, reading: Reading) -> bool:
    """Does the number stand in an aside, a comparison or a relative clause, or in a table of figures put into words?"""
    before = span.of(reading.article.text)[: found.start]
    if _OF_A_PLACE.search(before) or (_OF_A_YEAR.match(before) and weight < LEAST_BY_THE_WAY):
        return True
    if found.form not in ROUNDED or weight >= LEAST_BY_THE_WAY:
        return False
    text = span.of(reading.article.text)
    before, after = (" ".join(part.split()) for part in (text[: found.start], text[found.end :]))
    plain = found.form == "most" or _GRAVE.search(after[:NEXT])
    near_the_news = weight >= (LEAST_LIMIT if found.form in LIMITS else LEAST_IN_AN_ASIDE)
    leads = span.start <= reading.article.body[0].start
    if not plain and not near_the_news and beside_the_point(before, after, leads=leads):
        return True
    return len(_FIGURE.findall(_NO_FIGURE.sub(" ", text))) > MOST_FIGURES


def _weight(span: Span, reading: Reading) -> int:
    """How near the sentence is to the news; words that come back all over the report count as well."""
    often = topical(span.of(reading.article.text), reading) >= LEAST_TOPICAL
    return often + nearness(span, reading)
