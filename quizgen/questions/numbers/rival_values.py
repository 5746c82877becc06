"""A detail and its stem in, what else could be taken for it out: other values of the article, then computed ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from quizgen.model import Fact, FactKind, Modality, Reading
from quizgen.questions.checks.evidence import numbers_in_text
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import GAP, opening, quoted, word_count
from quizgen.questions.numbers.atlas import neighbours, places_in
from quizgen.questions.numbers.fair_names import other_names
from quizgen.questions.numbers.plausible import dates_like, numbers_like, spread
from quizgen.questions.numbers.printed import grain, measure, printed
from quizgen.questions.numbers.quantities import natural_key, number_in, ruled_out

MOST = 3
#: Another figure of the article is a rival only where it is of the same order: "848 points" is none of "12 points".
FARTHEST, FARTHEST_SHARE = 6.0, 3.0
FARTHEST_YEARS = 8
_RELATIVE = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last|next|this|ago|earlier|later|now|same)\b", re.I)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SHARES = {"half": 50.0, "quarter": 25.0, "third": 33.0, "thirds": 67.0, "three-quarters": 75.0, "fifth": 20.0}
_SCALE = re.compile(r"(?:hundred|thousand|million|billion|trillion|bn|m|k)\b", re.IGNORECASE)
#: Spans of time that people set themselves; "24" of months is two years.
_USUAL_SPANS = {
    "month": (3, 6, 9, 12, 15, 18, 24, 30, 36, 48),
    "week": (2, 4, 6, 8, 10, 12),
    "day": (7, 10, 14, 21, 28, 30, 60, 90),
    "hour": (12, 24, 36, 48, 72),
    "minute": (10, 15, 20, 30, 45, 60, 90),
    "year": (5, 10, 15, 20, 25, 30, 40, 50),
}


@dataclass(frozen=True, slots=True)
class Rival:
    """Another value as an option, with what a pupil is told who chose it."""

    text: str
    feedback: str
    computed: bool = False


def rivals_of(fact: Fact, stem: str, reading: Reading, rng: Random) -> list[Rival]:
    """Three others, of the article where it has them; fewer where no more are provably wrong."""
    if fact.kind is FactKind.PLACE:
        return _places(fact, reading)
    if fact.kind is FactKind.NAME:
        return _named(fact, stem, reading)
    found = _of_the_article(fact, stem, reading)
    key = printed(fact, reading)
    taken = {rival.text.casefold() for rival in found}
    near = [text for text in _computed(fact, reading) if text.casefold() not in taken and _fits(text, key, stem)]
    placed = [(_place(text), text) for text in near]
    more = spread(_place(key), placed, MOST - len(found), rng)
    told = "The article does not give this value. Go back to the sentence and read what it says."
    return [*found, *(Rival(text, told, computed=True) for text in more)]


def _places(fact: Fact, reading: Reading) -> list[Rival]:
    """Places of the same kind and part of the world that the article names: any other would tempt nobody."""
    near = neighbours(printed(fact, reading))
    here = [place for place in places_in(reading.article.text) if place in near][:MOST]
    return [Rival(place, f"{place} is named elsewhere in the article, about something else.") for place in here]


def _named(fact: Fact, stem: str, reading: Reading) -> list[Rival]:
    """People or places that the article names, the nearest first."""
    here = other_names(fact, stem, reading)
    return [Rival(name, f"{name} is named elsewhere in the article, about something else.") for name in here[:MOST]]


def _place(text: str) -> float:
    """Where the value stands among its like."""
    where = natural_key(text)
    return 400.0 * where[1] + 32.0 * where[2] + where[3] if where and where[0] else where[1] if where else 0.0


def _fits(text: str, key: str, stem: str) -> bool:
    """Does the value suit the words around the gap, and is it none of those that the stem prints?"""
    if same_words(text, stem) or (number_in(text) or -1.0) in numbers_in_text(stem):
        return False
    return not re.search(rf"\ban? {GAP}", stem) or takes_an(text) is takes_an(key)


def takes_an(figure: str) -> bool:
    """ "an 8%", "an $11bn", "an 18-year" against "a $10bn": how the number begins when it is read out."""
    bare = figure.lstrip("US$£€ ")
    return bool(re.match(r"8|1[18](?:\D|$|,\d{3}(?!,))|[aeio]", bare, re.IGNORECASE))


def _computed(fact: Fact, reading: Reading) -> list[str]:
    """Values of the same form that the article prints nowhere."""
    key = printed(fact, reading)
    if fact.kind is FactKind.DATE:
        years = [int(year) for year in _YEAR.findall(reading.article.text)]
        ahead = fact.modality is not Modality.ACTUAL
        latest = max(years, default=0) + (3 if ahead else 0)
        return [date for date in dates_like(key, latest=latest) if not same_words(date, reading.article.text)]
    share = measure(fact, reading) == "percent"
    most = 100.0 if share and float(fact.value) < 100 else float("inf")
    found = _usual_spans(fact, key) or numbers_like(key, rounded=bool(fact.approximate), most=most)
    given = _given(reading.article.text)
    fresh = [text for text in found if number_in(_bare(text)) not in given]
    return [text for text in fresh if not same_words(text, reading.article.text)]


def _usual_spans(fact: Fact, key: str) -> list[str]:
    """Beside "the next 24 months", whole years and halves of them: among 14, 17 and 19 the 24 is the one that is usual.

    Nothing for a span that is itself unusual: "17 months" goes with "14".
    """
    usual = _USUAL_SPANS.get(unit_word_of(f"{key} {fact.unit}"), ())
    if not key.isdigit() or int(key) not in usual:
        return []
    place = usual.index(int(key))
    return [str(span) for span in (*usual[max(0, place - 3) : place], *usual[place + 1 : place + 4])]


@lru_cache(maxsize=8)
def _given(text: str) -> frozenset[float]:
    """Every number that the article gives, its halves and quarters as shares."""
    lower = text.casefold()
    return numbers_in_text(text) | {share for word, share in _SHARES.items() if re.search(rf"\b{word}\b", lower)}


def _bare(text: str) -> str:
    return re.sub(r"[£$€¥%]|\b(?:per ?cent|US)\b", "", text).strip()


def _of_the_article(fact: Fact, stem: str, reading: Reading) -> list[Rival]:
    """Other values of the same kind and measure, the nearest first, none in the stem or close to the right one."""
    kept: list[Fact] = []
    key = printed(fact, reading)
    for other in sorted(reading.facts, key=lambda f: abs(f.span.start - fact.span.start)):
        shown = printed(other, reading)
        if other.id == fact.id or other.kind is not fact.kind or not _fits(shown, key, stem):
            continue
        if any(_same_value(other, taken) for taken in (fact, *kept)) or _RELATIVE.search(shown):
            continue
        if fact.kind is FactKind.NUMBER:
            if not _same_measure(fact, other, reading) or ruled_out(_number(other), _number(fact), stem):
                continue
        elif not _same_grain(fact, other, reading):
            continue
        kept.append(other)
        if len(kept) == MOST:
            break
    return [Rival(_cased(printed(one, reading), key), _elsewhere(one, reading)) for one in kept]


def _cased(text: str, key: str) -> str:
    """ "Five" at the head of its sentence goes with "Three", not with "three"."""
    return opening(text) if key[:1].isupper() else text if key[:1].isdigit() else text[:1].lower() + text[1:]


def _number(fact: Fact) -> float:
    return float(fact.value) if not isinstance(fact.value, str) else 0.0


def _same_value(one: Fact, other: Fact) -> bool:
    if isinstance(one.value, str) or isinstance(other.value, str):
        return str(one.value).casefold() == str(other.value).casefold()
    apart = 0.15 if one.approximate or other.approximate else 0.05
    return abs(one.value - other.value) <= apart * max(abs(one.value), abs(other.value))


def _same_measure(fact: Fact, other: Fact, reading: Reading) -> bool:
    """The same thing counted or the same coin, of the same order and written alike."""
    if isinstance(fact.value, str) or isinstance(other.value, str) or not other.value or not fact.value:
        return False
    if measure(fact, reading) != measure(other, reading) or unit_word(fact, reading) != unit_word(other, reading):
        return False
    most = FARTHEST_SHARE if measure(fact, reading) == "percent" else FARTHEST
    return _form(fact, reading) == _form(other, reading) and 1 / most <= other.value / fact.value <= most


def _form(fact: Fact, reading: Reading) -> tuple[bool, str, str]:
    """In figures or words, with which mark, with which scale word: "$5bn" is no rival of "$700m"."""
    shown = printed(fact, reading)
    scale = _SCALE.search(shown)
    mark = re.search(r"[£$€¥%]|per ?cent", shown)
    figures = any(letter.isdigit() for letter in shown)
    return figures, mark.group() if mark else "", scale.group().casefold() if scale else ""


def unit_word(fact: Fact, reading: Reading) -> str:
    """The last word of the unit, without its plural: "miles" and "mile" are one."""
    return unit_word_of(f"{printed(fact, reading)} {fact.unit}")


def unit_word_of(said: str) -> str:
    found = re.search(r"([a-z]+?)s?[^a-z]*$", said.casefold())
    return str(found.group(1)) if found else ""


def _same_grain(fact: Fact, other: Fact, reading: Reading) -> bool:
    """Weekdays with weekdays, years with years of its time; nothing of the same sentence."""
    mine, theirs = printed(fact, reading), printed(other, reading)
    if fact.sentence == other.sentence or grain(mine) != grain(theirs):
        return False
    far = mine.isdigit() and abs(int(mine) - int(theirs)) > FARTHEST_YEARS
    return not far


def _elsewhere(rival: Fact, reading: Reading) -> str:
    sentence = " ".join(rival.sentence.of(reading.article.text).split())
    shown = printed(rival, reading)
    if word_count(sentence) <= 35 and not re.search(r"[“”\"]", sentence):
        return f"{opening(shown)} stands in another sentence: {quoted(sentence)}"
    return f"{opening(shown)} stands elsewhere in the article, about something else."
