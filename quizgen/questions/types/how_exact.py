"""A reading in, "What keeps the meaning of this sentence: “_____ 70 firms came”?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import gapped
from quizgen.questions.english.slips import CAPITAL_AFTER_STOP, FIRST_PERSON, UNGRAMMATICAL
from quizgen.questions.english.wording import GAP, opening
from quizgen.questions.labels import SEEN_AT_ONCE
from quizgen.questions.news.nearness import nearness
from quizgen.questions.numbers.central import beside_the_point
from quizgen.questions.numbers.majorities import vague_numbers
from quizgen.questions.numbers.quantities import number_in
from quizgen.questions.numbers.ranges import ranges
from quizgen.questions.numbers.rise_and_fall import all_changes
from quizgen.questions.numbers.roughly import PERCENT, InOtherWords, Near, hedge_before, hedged_numbers
from quizgen.questions.numbers.time_limits import time_limits
from quizgen.questions.numbers.worth import MANY, in_passing, topical
from quizgen.questions.quotations.quoted import facts_within, in_quotation, quoted_whole

LONGEST = 44
MOST = 6
#: So many words of the headline, counted twice, and of the lead come back in a sentence that belongs to the news.
LEAST = 1
#: So many words that come back all over the report count as one of the lead's: a lead may be on a single case.
LEAST_TOPICAL = 2
#: That a number is a rough one matters where the number does.
LEAST_ROUGH, ROUGH = 2, "near ROUGHLY"
#: In an aside, only what the headline itself is on; "at least 40 dead" is news wherever it stands.
LEAST_BY_THE_WAY = 12
#: A limit is told with a purpose, and counts in an aside as well where the sentence is on the news.
LEAST_LIMIT, LEAST_IN_AN_ASIDE = 2, 5
LIMITS = ("near SMALL", "near AT_LEAST", "near AT_MOST", "near ABOVE", "near BELOW", "between")
#: So near the number stand the people who were hurt or lost.
NEXT = 40
#: The last third of a report is background, unless it comes back to the news.
LATE = 2 / 3
_POINTS_BACK = re.compile(r"(?:But |And |Yet )?(?:This|That|These|Those|Such|Which|Both|Another)\b", re.IGNORECASE)
#: "It said", "in the same period", "Coverage had risen": of whom, which and what is told in the sentence before.
_LEANS = re.compile(
    r"\bthe same (?:period|month|year|time|day|week|quarter)\b|, (?:he|she|it|they) (?:said|added|says|told)\b[^,]*$"
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
_STEMS = (
    "What fits the gap so that this sentence keeps the meaning that it has in the article: {}?",
    "What can stand in the gap without changing what the article says: {}?",
)
#: A sentence with more figures than this is a table in words; years and days are none.
MOST_FIGURES = 4
_FIGURE = re.compile(r"\d[\d,.]*")
_NO_FIGURE = re.compile(r"\b(?:1[5-9]|20)\d\d(?:/\d\d)?\b|\([^)]*\)|\b[A-Z][a-z]+ \d{1,2}\b|\b\d{1,2} [A-Z][a-z]+\b")
_LESSON = (
    "Small words before a number, such as “nearly”, “at least” or “up to”, tell how exact it is. Without them, a guess"
    " or a limit would be read as a count."
)
ROUNDED = (*(f"near {near.name}" for near in Near), "between", "most")
_GRAVE = re.compile(
    r"\b(?:killed|killing|dead|died|deaths|injured|injuring|wounded|missing|arrested|jobs|homeless|fled)\b"
)
_LESSON_OF_STANCE = (
    "“Only” and “just” tell what the writer thinks of a number, and “another” or “a further” that it comes on top of"
    " what there was. The figure alone tells neither."
)
_STANCES = ("near SMALL", "near MORE")
_LESSON_OF_RANGE = (
    "Two limits tell between which numbers the real one lies: it may be either of them, or any number between the two."
)
_LESSON_OF_MOST = (
    "“Most” and “the majority” tell that it is true of more than half, and no more than that: it may be nearly all, or"
    " hardly more than every second one."
)
_LESSON_OF_CHANGE = (
    "“By” tells how large a change is, “to” what comes of it: prices that rise by £5 and prices that rise to £5 are"
    " two different pieces of news."
)
_LESSON_OF_TIME = (
    "Small words before a time, such as “by”, “since” or “until”, tell when something begins and ends. Without them, a"
    " reader knows the date, but not what it stands for."
)
_LESSONS = {
    **dict.fromkeys(_STANCES, _LESSON_OF_STANCE),
    "between": _LESSON_OF_RANGE,
    "most": _LESSON_OF_MOST,
}


class Printed(NamedTuple):
    """What was found, the sentence around the gap, where it stands and where the number does, and its weight."""

    found: InOtherWords
    sentence: str
    span: Span
    figure: Span
    weight: int


class HowExact(QuestionType):
    name = "how_exact"
    shape = "choice"
    process = "U"
    most = 2
    title = "How exact it is"
    description = "See what “nearly”, “at least”, “rose to” or “by Friday” tells about a number or a time."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True, exact=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found: list[Printed] = []
        for span in sentences_of(reading.article):
            text = span.of(reading.article.text)
            finds = [*_in_other_words(text)]
            if finds and _of_the_news(span, text, reading):
                found += _printed(finds, span, reading)
        for one in sorted(found, key=lambda one: -one.weight)[:MOST]:
            yield self._fitting(one, reading, rng)

    def _fitting(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        """What keeps the meaning of the words that are left out?"""
        found = one.found
        printed = " ".join(reading.article.text[one.span.start + found.start : one.figure.end].split())
        shape = opening if one.sentence.startswith(f"“{GAP}") else str
        options = [Option(shape(found.key), True, f"Yes: “{printed}” tells the same: {found.tells}.")]
        options += [
            Option(shape(words), feedback=f"The article has “{printed}”. With “{words}”, {told}.")
            for words, told in found.rivals
        ]
        rng.shuffle(options)
        about = tuple(fact.id for fact in facts_within(one.span, reading) if fact.span.overlaps(one.figure))
        stem = rng.choice(_STEMS).format(one.sentence)
        made = self._choice(stem, options, one.span, reading, _lesson(found.form), about)
        by_the_way = _of_a_career(found, one.span.of(reading.article.text))
        return replace(made, warnings=(SEEN_AT_ONCE,)) if by_the_way else made

    def _choice(
        self, stem: str, options: list[Option], span: Span, reading: Reading, lesson: str, about: tuple[str, ...]
    ) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=(span,),
            feedback=lesson,
            difficulty=difficulty.rate(3, reading, stem, (span,)),
            skills=Skills("U", "RI.1", 2, "V"),
            about=about,
        )


def _lesson(form: str) -> str:
    if form in _LESSONS:
        return _LESSONS[form]
    return _LESSON if form in ROUNDED else _LESSON_OF_TIME if form == "time limit" else _LESSON_OF_CHANGE


def _in_other_words(text: str) -> Iterator[InOtherWords]:
    """All that is told of how exact the numbers and times of a sentence are, each with what would say the same."""
    for finder in (hedged_numbers, ranges, all_changes, vague_numbers, time_limits):
        yield from finder(text)


def _of_the_news(span: Span, text: str, reading: Reading) -> bool:
    """Is it the report's own sentence, on what the headline and the lead tell, and not how something was measured?"""
    if FIRST_PERSON.search(text) or _POINTS_BACK.match(text) or "?" in text or quoted_whole(span, reading):
        return False
    return not in_passing(text, reading.article.headline) and _weight(span, reading) >= LEAST


def _printed(finds: list[InOtherWords], span: Span, reading: Reading) -> Iterator[Printed]:
    """Those that can be asked about, each with the sentence around the gap."""
    article = reading.article
    weight = _weight(span, reading)
    heavy = weight >= LEAST_ROUGH
    for found in finds:
        if not heavy and (found.form == ROUGH or span.start > LATE * len(article.text)):
            continue
        if _small(found, span.of(article.text)) or _by_the_way(found, span, weight, reading):
            continue
        if _told_otherwise(found, span, article.text):
            continue
        part = Span(span.start + found.start, span.start + found.end)
        sentence = gapped(span, part, reading, longest=LONGEST)
        if not sentence or in_quotation(sentence.index(GAP), sentence):
            continue
        if _SLIP.search(sentence) or UNGRAMMATICAL.search(sentence) or CAPITAL_AFTER_STOP.search(sentence):
            continue
        if _LEANS.search(sentence.strip("“”")) or _LEANS.search(sentence[1 : sentence.index(GAP)]):
            continue
        number = article.text.find(found.number, part.end) if found.number else part.start
        yield Printed(found, sentence, span, Span(number, max(number + len(found.number), part.end)), weight)


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


#: "Ann Orr, who has kept the light for over 25 years": how long somebody has done it is told by the way.
_HAS_DONE = re.compile(
    r"\b(?:(?:ha(?:s|ve|d)|[’']s|[’']ve) (?:\w+ly )?(?:been|worked|served|practi[sc]ed|taught|lived|kept|run|farmed"
    r"|written|covered|traded|sold|made|spent)|worked|served|practi[sc]ed|taught|lived|farmed|with|spent)\b[^,;]*$"
)
_YEARS = re.compile(r"\W*years?[’']?\b")


def _of_a_career(found: InOtherWords, text: str) -> bool:
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
