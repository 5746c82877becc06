"""A reading in, sentences of the report that look ahead, go back or give a view, each beside others that do not, out.

A report tells the news first; what follows adds details, background from an earlier time, what people make of it, and
an outlook. Many a sentence does two of these, so what makes a key and what makes a rival are proven apart: the one
surely does it, and in the others nothing could be taken for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import chain, zip_longest
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import leans, verbatim
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import opening, unstopped, word_count
from quizgen.questions.news.background import goes_back, may_go_back, of_now, of_these_days, years_in
from quizgen.questions.news.main_news import headline_of, roots
from quizgen.questions.news.outlook import MONTH, PAST, SPEECH, looks_ahead, looks_back_only
from quizgen.questions.news.views_told import gives_view, only_tells, told_by_somebody
from quizgen.questions.quotations.quoted import quoted_whole
from quizgen.questions.sentences.readable import keeps_voice, person_named, with_name
from quizgen.questions.sentences.standing import TIES

SHORTEST, LONGEST = 7, 38
#: A rival has at least so great a part of the key's words, and at most so many times as many.
SHORTER, LONGER = 0.5, 2.2
LEAST, MOST = 2, 3
#: Of one part so many are asked about at most.
MOST_OF_A_PART = 2
#: Two sentences with so much in common tell one thing.
SAME = 0.4
#: So many words of the headline come back in a first sentence that tells its news.
OF_THE_HEADLINE = 2
#: Numbers that are no year of a report.
_FIRST_YEAR, _LAST_YEAR = 1950, 2040
#: A sentence with a time or a number tempts more: its time has to be weighed.
_TIMED = re.compile(rf"\d|day\b|\b{MONTH}|\b(?:week|month|year)s?\b")
#: What somebody is quoted with, a caption, and what points to the sentence before.
_UNFIT = re.compile(
    r"^‘|\b(?:on the other hand|for (?:example|instance)|of the deal|at the same time|on the same day|In any case)\b"
    r"|‘[^’]{60,}|\b(?:I|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|[Mm]y|us)\b(?![.-])|[?!;:…*|]|--|\.\.|^[A-Z][A-Z ]{6,}|\.[’”]?$"
    r"|^(?:[^ ]+ ){0,3}[^ ]+, (?:left|right|centre|center|standing|pictured|seated)\b"
    r"|, (?:however|meanwhile|(?:for|on) (?:his|her|its|their) part|too),"
    r"|\b(?:of|to|with|for|about|put|paid|do|did|see|saw|like) it\b|\bit$|\b(?:buy|put|give|tell|told|sold|take"
    r"|called|branded|labelled|dubbed|described) (?:it|them|this|that|him|her)\b|\b[Mm]inutes after\b|\bdone so\b"
    r"|\bdo so\b"
    r"|^(?:At|In|On|By|During|After|Following|Before|Besides) (?:that|this|these|those)\b"
    r"|^(?:Elaborating|Back then|In the meantime|In response|In a related|Instead|Then|The others?|Others?|Another"
    r"|Adding"
    r"|Several|Some|None|The (?:same|former|latter|other|pair|two|trio)|Prosecuting|Defending|Mitigating|Compare|Click"
    r"|Call|Say|Following its|See|Read|Contact|Visit)\b"
)
_PRONOUN = re.compile(r"(?:He|She|he|she)\b")
_SINGLE = re.compile(r"‘([^‘’]*)’(?!\w)")


class Part(StrEnum):
    """What a sentence adds to the news."""

    OUTLOOK = "outlook"
    BACKGROUND = "background"
    VIEW = "view"


class Told(NamedTuple):
    """A sentence and where it stands, the words that prove what it tells of, whether it opens the report, or has a
    source."""

    span: Span
    text: str
    words: str = ""
    opens: bool = False
    has_source: bool = False


class Found(NamedTuple):
    """A sentence that surely does it, and others that surely do not, the most tempting first."""

    part: Part
    key: Told
    rivals: tuple[Told, ...]


def parts_of_report(reading: Reading) -> Iterator[Found]:
    """Sentences of which it is certain what they add, each with two or three rivals; first one of each part."""
    article = reading.article
    first = article.body[0].start if article.body else -1
    told = {span: span.of(article.text) for span in sentences_of(article)}
    this_year = _this_year(reading)
    keys: dict[Part, dict[Span, str]] = {part: {} for part in Part}
    for span, text in told.items():
        if span.start == first:
            continue
        for part, words in (
            (Part.OUTLOOK, looks_ahead(text)),
            (Part.BACKGROUND, goes_back(text, this_year)),
            (Part.VIEW, gives_view(text)),
        ):
            if words:
                keys[part][span] = words
    if not any(keys.values()):
        return
    shown = {span: text for span in told if (text := _shown(span, reading))}
    asked = [list(_of_one_part(part, keys, told, shown, reading)) for part in Part]
    yield from (found for found in chain.from_iterable(zip_longest(*asked)) if found)


def _of_one_part(
    part: Part,
    keys: Mapping[Part, Mapping[Span, str]],
    told: Mapping[Span, str],
    shown: Mapping[Span, str],
    reading: Reading,
) -> Iterator[Found]:
    mine = [Told(span, shown[span], words) for span, words in keys[part].items() if span in shown]
    if not mine:
        return
    others = [one for span in shown if (one := _without(part, span, told[span], keys[Part.OUTLOOK], reading))]
    others = [one._replace(text=shown[one.span]) for one in others]
    asked = 0
    for key in mine:
        rivals = _most_tempting(key, others)
        if len(rivals) >= LEAST and asked < MOST_OF_A_PART:
            asked += 1
            yield Found(part, key, tuple(rivals[:MOST]))


def _this_year(reading: Reading) -> int:
    """The year of the report: that of its date, or the last one that it names; 0 where there is none."""
    published = reading.article.published
    if published:
        return published.year
    return max((year for year in years_in(reading.article.text) if _FIRST_YEAR < year < _LAST_YEAR), default=0)


def _shown(span: Span, reading: Reading) -> str:
    """The sentence with the name for a "he" at its head; "" where it leans on others or is part of what is quoted."""
    marked = verbatim(span, reading, leaning=True, shortest=SHORTEST, longest=LONGEST)
    if not marked or quoted_whole(span, reading) or not keeps_voice(span, reading):
        return ""
    text = marked[1:-1]
    tied = TIES.match(text)
    text = opening(text[tied.end() :]) if tied else text
    if _PRONOUN.match(text):
        named = with_name(span, reading)
        named = named[tied.end() :] if tied else named
        text = "" if '"' in named or "“" in named else opening(unstopped(" ".join(named.split())))
    if not text or leans(text) or _UNFIT.search(text) or not person_named(text, reading):
        return ""
    return _SINGLE.sub(r"“\1”", text)


def _without(part: Part, span: Span, text: str, ahead: Mapping[Span, str], reading: Reading) -> Told | None:
    """The sentence where nothing in it does what the key does, with what proves so; else None."""
    if part is Part.OUTLOOK:
        return Told(span, "", _done(span, reading)) if looks_back_only(text) else None
    if part is Part.VIEW:
        return Told(span, "", has_source=told_by_somebody(text)) if only_tells(text) else None
    if may_go_back(text):
        return None
    if span.start == reading.article.body[0].start:
        tells_it = len(roots(text) & roots(headline_of(reading))) >= OF_THE_HEADLINE
        return Told(span, "", opens=True) if tells_it else None
    words = ahead.get(span, "") or of_these_days(text)
    return Told(span, "", words) if words or of_now(text) else None


_SAYS = re.compile(rf"(?:has |have |had )?{SPEECH}\b")
_PAST_VERB = re.compile(rf"(?:(?:has|have|had|was|were|did) \w|(?!(?:had|was|were|did)\b){PAST}\b)")


def _done(span: Span, reading: Reading) -> str:
    """The first verb of the sentence that tells what was so: "has closed", "were found"; "" where none is certain."""
    verbs = (verb.of(reading.article.text) for verb in reading.firm_verbs if span.contains(verb))
    return next((verb for verb in verbs if _PAST_VERB.match(verb) and not _SAYS.match(verb)), "")


def _tempts(one: Told) -> int:
    """How many things it has that a reader may take for a sign: the place of the lead, a source, times and numbers."""
    return one.opens + one.has_source + min(len(_TIMED.findall(one.text)), 2)


def _most_tempting(key: Told, others: list[Told]) -> list[Told]:
    """Those of its length that tell another thing, the most tempting first."""
    length = word_count(key.text)
    fit = [
        one
        for one in others
        if one.span != key.span
        and SHORTER * length <= word_count(one.text) <= LONGER * length
        and alike(one.text, key.text) < SAME
    ]
    fit.sort(key=lambda one: (-_tempts(one), abs(word_count(one.text) - length)))
    kept: list[Told] = []
    for one in fit:
        if len(kept) < MOST and not any(alike(one.text, other.text) >= SAME for other in kept):
            kept.append(one)
    return kept
