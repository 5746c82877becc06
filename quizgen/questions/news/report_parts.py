"""A reading in, sentences that look ahead, go back or leave things open, each beside others, out.

A report tells the news first; what follows adds details, background from an earlier time, what people make of it, what
is not known for certain, and an outlook. Many a sentence does two of these, so what makes a key and what makes a rival
are proven apart: the one surely does it, and in the others nothing could be taken for it. They are printed as the
article has them: it lies beside the question, and tells who a "she" is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import chain, islice, zip_longest
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.certainty.of_no_weight import concerns_the_news
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.slips import SLIP
from quizgen.questions.english.wording import outside_quotes, word_count
from quizgen.questions.news.background import (
    goes_back,
    goes_back_itself,
    in_a_bare_year,
    is_a_portrait,
    may_be_the_news,
    may_go_back,
    of_now,
    of_these_days,
    told_as_past,
    years_in,
)
from quizgen.questions.news.main_news import headline_of, roots
from quizgen.questions.news.nearness import nearness
from quizgen.questions.news.outlook import DAY, MONTH, PAST, SPEECH, looks_ahead, looks_back_only
from quizgen.questions.news.uncertain import is_firm, leaves_open
from quizgen.questions.quotations.quoted import quoted_whole
from quizgen.questions.sentences.fragments import printable
from quizgen.questions.sentences.readable import keeps_voice
from quizgen.questions.sentences.shown_whole import SHORTEST, shown_whole

LONGEST = 40
#: A rival has at least so great a part of the key's words, and at most so many times as many.
SHORTER, LONGER = 0.4, 3
LEAST, MOST = 2, 3
#: So many words of the headline or the lead a key has at least: that a nurse will sit in the front row is no outlook
#: of the news.
NEAR = 1
#: What comes next in most stories that a report tells, whether or not the headline has a word of it.
_NEXT_STEP = re.compile(
    r"\b(?:hearing|trial|inquest|inquiry|sentenc(?:e|ed|ing)|court|ruling|verdict|vote|referendum|election"
    r"|public meeting|council meeting|review|investigation|mediator|results?|repairs|appeal)\b"
)
#: Of one part so many are found at most, as not all of them go with what else is asked.
MOST_OF_A_PART = 2
#: Of one report so many parts are asked about at most: more would be one task over and over.
MOST_PARTS = 2
#: Two sentences with so much in common tell one thing.
SAME = 0.4
#: So many words of the headline come back in a first sentence that tells its news.
OF_THE_HEADLINE = 2
#: Numbers that are no year of a report.
_FIRST_YEAR, _LAST_YEAR = 1950, 2040
_FIRST_IN_SHORT = re.compile(r"\b(?:I|[Ww]e|[Yy]ou)[’'](?:ll|re|ve|d|m)\b")
#: “‘It is late,’ Ms Orr said”: so many words at least stand outside the marks, with the place of what they hold.
FRAME = 3
#: A sentence with a time or a number tempts more: its time has to be weighed.
_TIMED = re.compile(rf"\d|day\b|\b{MONTH}|\b(?:week|month|year)s?\b")
#: Beside "will ship within weeks" one rival at least has a time that must be weighed: "were sold" alone tempts nobody.
_WHEN = re.compile(
    rf"\b{DAY}|\b{MONTH}|(?<!-)\b(?:today|tonight|yesterday|hours?|days?|weeks?|months?|years?|season|spring|summer"
    r"|autumn|winter|mornings?|evenings?|nights?|weekend|now)\b(?! (?:ago|earlier|before)\b)|\b(?:19|20)\d\d\b"
)
SHORTEST_NEXT = 13
_WILL_NOT = re.compile(r"\b(?:will (?:not|never)|won[’']t)\b")
_OF_THE_STEM = re.compile(r"\b(?:ahead|future|background|earlier|certain(?:ly|ty)?|uncertain(?:ty)?)\b", re.IGNORECASE)
#: A caption, a line for the reader to act on, and what nobody understands who has not just read the line above.
_UNFIT = re.compile(
    r"[?!;…*|]|‘‘|--|\.\.|^“[A-Z][A-Z ]{6,}|\b(?:done|do|did) so\b|\b(?:[Uu]ser comments|newsletters?|editors"
    r"|this (?:website|page|story)|[Ss]ubscribe|[Ss]ign up)\b"
    r"|^“(?:[^ ]+ ){0,3}[^ ]+, (?:left|right|centre|center|standing|pictured|seated)\b"
    r"|^“(?:(?:But |And )?(?:This|That|These|Those|Such|Which|So|Neither|Nor)\b(?! (?:year|week|month|season|summer"
    r"|winter"
    r"|spring|autumn|morning|far))|Elaborating|Adding|Compare|Click|Call|Say|See|Read|Contact|Visit|Follow|For more)\b"
)


#: "The chief of the authority, Ing." / "Ama Hale, spoke": the stop of a title was taken for the end.
_CUT = re.compile(r", [A-Z][a-z]{0,4}\.\s*$|\b(?:[Nn]o|[Vv]s|[Aa]pprox)\.\s*$")
#: "He said: 'It is late": the quotation goes on.
_OPENED, _CLOSED = re.compile(r"(?:^|(?<=[\s(:—–-]))['‘](?=\w)"), re.compile(r"['’](?=[\s,.;:)—–-]|$)")


def _half(text: str) -> bool:
    return len(_OPENED.findall(text)) > len(_CLOSED.findall(text)) or (
        text[-1] in "'’" and _OPENED.search(text) is None
    )


class Part(StrEnum):
    """What a sentence adds to the news; those first that most reports have."""

    OUTLOOK = "outlook"
    BACKGROUND = "background"
    OPEN = "open"


class Told(NamedTuple):
    """A sentence and where it stands, the words that prove what it tells of, and whether it opens the report."""

    span: Span
    text: str
    words: str = ""
    opens: bool = False


class Found(NamedTuple):
    """A sentence that surely does it, and others that surely do not, the most tempting first."""

    part: Part
    key: Told
    rivals: tuple[Told, ...]


def parts_of_report(reading: Reading) -> Iterator[Found]:
    """Sentences of which it is certain what they add, each with two or three rivals; first one of each part."""
    article = reading.article
    told = {span: span.of(article.text) for span in sentences_of(article)}

    @cache
    def printed(span: Span) -> str:
        return _printed(span, told[span], reading)

    ahead = {
        span: words
        for span, text in told.items()
        if (words := looks_ahead(text)) and (not words.startswith("plans ") or _is_a_verb("plans", span, reading))
    }
    asked: list[list[Found]] = []
    for part in Part:
        keys = ahead if part is Part.OUTLOOK else _keys(part, told, reading)
        spoken = {span: _spoken(span, told[span], reading) for span in keys} if part is Part.OUTLOOK else {}
        found = list(_of_one_part(part, keys, told, printed, spoken, ahead, reading))
        asked += [found] if found else []
        if len(asked) == MOST_PARTS:
            break
    yield from (one for one in chain.from_iterable(zip_longest(*asked)) if one)


def _is_a_verb(word: str, span: Span, reading: Reading) -> bool:
    """ "The firm plans to move", and not "The firm did not unveil plans to move"."""
    return any(verb.of(reading.article.text) == word for verb in reading.firm_verbs_in(span))


def _keys(part: Part, told: Mapping[Span, str], reading: Reading) -> dict[Span, str]:
    """The sentences that surely do it, with the words by which they do."""
    if part is Part.OPEN:
        found = {span: leaves_open(text) for span, text in told.items()}
        found = {
            span: words if words and concerns_the_news(words, told[span], reading) else ""
            for span, words in found.items()
        }
    else:
        if goes_back_itself([*told.values()]) or is_a_portrait(headline_of(reading)):
            return {}
        year, first = _this_year(told.values(), reading), reading.article.body[0].start if told else -1
        found = {
            span: goes_back(text, year)
            for span, text in told.items()
            if span.start != first
            and not may_be_the_news(goes_back(text, year), [*told.values()])
            and all(told_as_past(verb.of(reading.article.text)) for verb in reading.firm_verbs_in(span))
        }
    return {span: words for span, words in found.items() if words}


def _of_one_part(
    part: Part,
    keys: Mapping[Span, str],
    told: Mapping[Span, str],
    printed: Callable[[Span], str],
    spoken: Mapping[Span, str],
    ahead: Mapping[Span, str],
    reading: Reading,
) -> Iterator[Found]:
    mine = [
        Told(span, text, words)
        for span, words in sorted(keys.items(), key=lambda one: -nearness(one[0], reading))
        if (part is Part.BACKGROUND or nearness(span, reading) >= NEAR or _NEXT_STEP.search(told[span]))
        and (text := printed(span) or spoken.get(span, ""))
    ]
    if not mine:
        return
    others = [
        one._replace(text=printed(span))
        for span, text in told.items()
        if (one := _without(part, span, text, ahead, reading)) and printed(span)
    ]
    if part is Part.OUTLOOK:
        mine = [key for key in sorted(mine, key=_by_will_alone) if not _by_will_alone(key) or _next(key.text)]
    with_rivals = (
        (key, rivals)
        for key in mine
        if len(rivals := _most_tempting(key, others)) >= LEAST
        and (part is not Part.OUTLOOK or any(_WHEN.search(one.text) for one in rivals))
        and not _in_the_key_alone(key, rivals)
    )
    for key, rivals in islice(with_rivals, MOST_OF_A_PART):
        yield Found(part, key, rivals)


def _by_will_alone(key: Told) -> bool:
    """None of its rivals can have a "will", so that one sees it at once; "is due to" and "plans to" come first."""
    return key.words.startswith("will")


def _next(text: str) -> bool:
    """With a "will" alone, a time or the next step has to be weighed: "will not describe it" is no outlook."""
    if word_count(text) < SHORTEST_NEXT:  # "The court will give its ruling on 4 November": seen at a glance
        return False
    return bool(_WHEN.search(text) or _NEXT_STEP.search(text)) and not _WILL_NOT.search(text)


def _in_the_key_alone(key: Told, rivals: Sequence[Told]) -> bool:
    """ "Wages rank ahead of debts": a word of the stem, in another sense, leads to the key."""
    shared = {word.casefold() for one in rivals for word in _OF_THE_STEM.findall(one.text)}
    return any(word.casefold() not in shared for word in _OF_THE_STEM.findall(key.text))


def _this_year(told: Iterable[str], reading: Reading) -> int:
    """The year of the report: that of its date, or the last one that it names; 0 where there is none.

    "Will open in 2030" tells nothing of it. A year that is named once, as "was founded in 2019", is not its own either:
    a report has no need to name that.
    """
    published = reading.article.published
    if published:
        return published.year
    named = [(year, text) for text in told if not looks_ahead(text) for year in years_in(text)]
    named = [(year, text) for year, text in named if _FIRST_YEAR < year < _LAST_YEAR]
    last = max((year for year, _ in named), default=0)
    once = [text for year, text in named if year == last]
    return last + 1 if len(once) == 1 and in_a_bare_year(once[0]) else last


def _printed(span: Span, text: str, reading: Reading) -> str:
    """The sentence in its marks; "" where it is no whole one, part of what somebody is quoted with, or has a slip."""
    plain = outside_quotes(text)
    if _FIRST_IN_SHORT.search(plain) or (
        len(plain.split()) < FRAME if text[0] in '“"' else quoted_whole(span, reading)
    ):
        return ""
    before = reading.article.text[max(0, span.start - 12) : span.start]
    if _CUT.search(text, max(0, len(text) - 12)) or _CUT.search(before) or _half(text):
        return ""
    marked = shown_whole(span, reading, longest=LONGEST)
    return "" if _UNFIT.search(marked) else marked


def _spoken(span: Span, text: str, reading: Reading) -> str:
    """A sentence with which somebody's own words begin, marked as such: it may look ahead as any other."""
    inner = text.strip('“”"')
    if text[0] not in '“"' or re.search('[“”"]', inner):
        return ""
    bare = verbatim(span, reading, leaning=True, shortest=SHORTEST, longest=LONGEST, mended=True).strip("“”‘’")
    marked = f"“‘{bare}’”" if bare else ""
    return "" if not marked or _UNFIT.search(f"“{bare}”") or not printable(f"“{bare}”") or SLIP.search(bare) else marked


def _without(part: Part, span: Span, text: str, ahead: Mapping[Span, str], reading: Reading) -> Told | None:
    """The sentence where nothing in it does what the key does, with what proves so; else None."""
    if part is Part.OUTLOOK:
        return Told(span, "", _done(span, reading)) if looks_back_only(text) else None
    if part is Part.OPEN:
        return Told(span, "", _done(span, reading)) if is_firm(text) and keeps_voice(span, reading) else None
    if may_go_back(text):
        return None
    if span.start == reading.article.body[0].start:
        tells_it = len(roots(text) & roots(headline_of(reading))) >= OF_THE_HEADLINE
        return Told(span, "", opens=True) if tells_it else None
    now = of_now(text)
    words = (ahead.get(span, "") if now else "") or of_these_days(text)
    return Told(span, "", words) if words or now else None


_SAYS = re.compile(rf"(?:has |have |had )?{SPEECH}\b")
_PAST_VERB = re.compile(rf"(?:(?:has|have|had|was|were|did) \w|(?!(?:had|was|were|did)\b){PAST}\b)")


def _done(span: Span, reading: Reading) -> str:
    """The first verb of the sentence that tells what was so: "has closed", "were found"; "" where none is certain."""
    verbs = (verb.of(reading.article.text) for verb in reading.firm_verbs_in(span))
    return next((verb for verb in verbs if _PAST_VERB.match(verb) and not _SAYS.match(verb)), "")


def _tempts(one: Told) -> int:
    """How many things it has that a reader may take for a sign: the place of the lead, a source, times and numbers."""
    return one.opens + min(len(_TIMED.findall(one.text)), 2)


def _most_tempting(key: Told, others: Sequence[Told]) -> tuple[Told, ...]:
    """Those of its length that tell another thing, the most tempting first."""
    length = word_count(key.text)
    fit = [o for o in others if o.span != key.span and SHORTER * length <= word_count(o.text) <= LONGER * length]
    fit.sort(key=lambda one: (-_tempts(one), abs(word_count(one.text) - length)))
    kept: list[Told] = []
    for one in fit:
        if len(kept) < MOST and not any(alike(one.text, other.text) >= SAME for other in (key, *kept)):
            kept.append(one)
    return tuple(kept)
