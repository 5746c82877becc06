"""A reading in, statements that are provably true or false according to the article out.

Each is a whole printed sentence: as it stands, or with one number or word exchanged. A sentence of which
a part was cut says something that nobody wrote, and the cut is seen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Fact, Reading, Row, Section, Span, Statement, Verdict
from quizgen.questions.changed.twins import twins
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.in_any_case import InAnyCase
from quizgen.questions.english.likeness import content_words, numbers, same_words
from quizgen.questions.english.runs import Repeated, Seldom
from quizgen.questions.english.wording import unstopped, word_count
from quizgen.questions.numbers.central import beside_the_point
from quizgen.questions.numbers.misnumbered import another_number
from quizgen.questions.quotations.quoted import facts_within, quoted_whole
from quizgen.questions.sentences.readable import keeps_voice, person_named
from quizgen.questions.sentences.standing import curled, standing

SHORTEST_ROW, LONGEST_ROW = 9, 30
#: "A main target is the north": so little is stated in many ways.
LEAST_STATED = 5
#: "A similar plan", "the other side": read with what stands around it.
_LEANS = InAnyCase(
    r"\b(?:similar|such|another|same|latter|former|further|fuller|again|also|too|so far|as well|meanwhile|however"
    r"|instead|likewise|meantime|then|later|earlier|ago|here|respectively|previous\w*|ones?"
    r"|the (?:next|rest|retired|veteran)"
    r"|this|these|those|(?:has|have|had) since|at the time|in (?:response|fact|turn)|(?:two|three|four|five) more)\b"
    r"|\bthat (?:amount|sum|figure|total|bill|plan|law|deal|proposal|offer|measure|idea|decision|case|day|year)\b"
    r"|^(?:all|the other) (?:two|three|four|five|six)\b"
    r"|\bthe \d+-year-old\b|\bthe (?:\w+ )?(?:nominee|challenger|incumbent)\b"
    r"|^(?:sure|perhaps|maybe|clearly|indeed|what|something|anyone|everyone|yes|well|of course|in all|overall)\b",
)
#: "The deal", "the controversy": one that the sentences before have named. "The sea" and "the government" are known.
_THE = re.compile(
    r"[Tt](?<!\w.)he (?!(?:government|police|president|chancellor|internet|net|web|economy|public|world|past|future|end"
    r"|time|poor|rich|army|media|sea|sun|weather|election|country|police|press|environment|mayor|law|same|opposition"
    r"|way|lead|run|road|air|water|first|last|most|best)\b)([a-z][a-z-]+)"
    r"(?=[.,]|$|[’']s? | (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?"
    r"|said|and|or|but|to|in|on|by|as|with|at|since|when|while|after|before|because|if|\w+ed|\w+ly)\b)"
)
#: "He", far from a name; "it" and "they" may be anything that stands before.
_PRONOUN = Seldom(
    r"\b(?:it|they|them|itself|themselves)\b|\b(?:he|she) (?:\w+ly )?(?:told|said|says|added|wrote|insisted)\b",
    "it they them itself themselves he she",
    re.IGNORECASE,
)
#: Left out or slipped in: "bands of up £50", "The pier which was closed reopened", "the the".
_SLIPS = re.compile(
    # The letters first and what stands before them last: so most places are ruled out by one letter.
    r"up(?<=\bup) [£$€\d]|M(?<=\bM)(?:r|s|rs) [A-Z][\w’'-]+ who\b"
    r"|a(?<=\ba) (?:(?:far |much |little )?(?:more|less) \w+$|[aeio]\w+\b)|\.(?<=[a-z]{2}\.) [a-z]"
    r"|,(?<=\s,)|,,|\(\s|is has(?<=\bis has)\b|gave(?<=\bgave) [£$€]|an(?<=\ban) [bcdfgjkpqrtvwz]\w+\b"
)
_TWICE = Repeated(r"\b(\w+) \1\b", 1)
#: "Ann Hill, the mayor of Orrin has left": a comma was forgotten.
_ONE_COMMA = re.compile(
    r"^(?!(?:In|At|On|For|After|Before|By|With|During|From|Among|As|While|When|If|Since|Although|Though|Despite|Under"
    r"|To|Until|Like|Unlike|Of|According)\b)[A-Z][\w’'.-]*(?: [\w’'.-]+){0,5},"
    r" (?:(?:the|an?|[A-Z][\w.]+[’']s|and|who|which|whose) [^,]*$|who [^,]* (?:won|lost|\w+ed) [^,]* (?:said|says) )"
)
#: "Health among top issues at the meeting" is a headline, and no sentence.
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|says?|said|won|lost|beat"
    r"|fell|rose|came|went|took|made|gave|got|held|left|led|met|paid|saw|sent|sold|spent|stood|began|became|grew|knew"
    r"|thought|kept|ran|drew|broke|brought|built|bought|chose|fought|spoke|struck|wrote|shut|put|set|hit|cut|sank|fled|flew"
    r"|shook|aims|holds|allows|involves|includes|needs|wants|makes|gives|takes|remains?|expects?|hopes?|comes?|goes|owns"
    r"|lies|continues?|believes?|estimates?|thinks?|say|lasts|runs|works|carries|stands|\w{2,}ed)\b"
)
_UNPLAIN = Seldom(
    r"[?!;:/]|--|''|\"|‘|\b(?:I|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\b(?!\.)", "? ! ; : / -- '' \" ‘ i we our you your"
)
#: "Ann Hill hugs her son after she landed at Orrin on 5 May 2016": what stands under a picture.
_CAPTION = (
    re.compile(r"[A-Z](?<!\w.)[a-z]+ \d{1,2}, \d{4}$"),
    Seldom(r"\b(?:hugs|greets|waves|pictured|places? flowers)\b", "hugs greets waves pictured flowers"),
)
#: "More than 40", "up to 40", "between 30 and 40": another number may be true as well, or makes nonsense.
_LOOSE = re.compile(
    r"\b(?:(?:more|less|fewer|greater|higher|lower|larger|later|earlier|rather|other) than|up to|at (?:least|most)"
    r"|over|under|above|below|between|about|around|nearly|almost|some|roughly|approximately|close to|within|or more"
    r"|as (?:many|much|few|little) as|maximum|minimum|record|half|twice|doubl\w+|tripl\w+|quarter|third|percent\w* of"
    r"|average|total\w*|combined|altogether|each|every|respectively|from|compared|margin|only|just|further|extra)\b",
    re.IGNORECASE,
)
#: What goes by rules of its own: a set has six games, a goal a minute.
_SCORED = re.compile(
    r"\b(?:games?|sets?|goals?|minutes?|seconds?|points?|tries|penalties|overs|runs|wickets|caps|th|st|nd|rd|per cent"
    r"|inch\w*|mph|page|pages|degrees)\b",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[A-Z](?<!\w.)[a-z]{4,}\b")


_NOT_PRINTED_WELL = (_UNPLAIN, _PRONOUN, *_CAPTION, _ONE_COMMA, _SLIPS, _TWICE)
_NOT_CLEAR = (*_NOT_PRINTED_WELL, _THE, _LEANS)
#: So many paragraphs hold the news.
LEAD = 3


class Proven:
    """A row with the records that prove its verdict; `rank` is greater where other rows teach more."""

    def __init__(self, row: Row, about: tuple[str, ...], rank: int = 0) -> None:
        self.row, self.about, self.rank = row, about, rank

    def clashes(self, other: Proven) -> bool:
        """Do they rest on one sentence or one record, or does one print the word that the other has exchanged?"""
        if any(a.overlaps(b) for a in self.row.evidence for b in other.row.evidence) or {*self.about} & {*other.about}:
            return True
        return _told(self.row, other.row) or _told(other.row, self.row)


def _told(exchanged: Row, row: Row) -> bool:
    printed = re.findall(r"“([^”]+)”", exchanged.feedback)[:1] if exchanged.verdict is Verdict.FALSE else []
    return any(same_words(word, row.text) for word in printed)


def ended(text: str) -> str:
    """A sentence with its full stop; "in the U.S." has one."""
    return text if text.endswith((".", "?", "!", ".”", "?”", "!”")) else f"{text}."


def whole_rows(reading: Reading, end: int | None = None) -> Iterator[tuple[Span, str]]:
    """The printed sentences, up to a place, that stand alone with nothing cut and nothing filled in, as rows."""
    for span in sentences_of(reading.article):
        if end is not None and span.start >= end:
            return
        if _body(span, reading) and not quoted_whole(span, reading) and (text := _whole_row(span, reading)):
            yield span, text


@lru_cache(maxsize=512)
def _whole_row(span: Span, reading: Reading) -> str:
    """The sentence without its full stop; "" where it does not stand alone."""
    printed = " ".join(span.of(reading.article.text).split())
    text = curled(unstopped(printed))
    return text if _clear(text, reading) and standing(printed) == text and keeps_voice(span, reading) else ""


def leans(text: str) -> bool:
    """ "A similar plan", "slaps that aside": is it read with what stands around it?"""
    return bool(_LEANS.search(text))


def plain_print(text: str, reading: Reading) -> bool:
    """Is it plain English, correctly printed, that need not be clear without the article?"""
    if any(pattern.search(text) for pattern in _NOT_PRINTED_WELL):
        return False
    return bool(_VERB.search(text)) and person_named(text, reading) and not _misspelt(text, reading)


def _clear(text: str, reading: Reading) -> bool:
    """Is it plain English, correctly printed, that needs no other sentence?"""
    if not SHORTEST_ROW <= word_count(text) <= LONGEST_ROW:
        return False
    if any(pattern.search(text) for pattern in _NOT_CLEAR):
        return False
    if not _VERB.search(text) or not person_named(text, reading) or len(content_words(text)) < LEAST_STATED:
        return False
    return not dangling(text) and not _misspelt(text, reading)  # what costs most comes last


def _misspelt(text: str, reading: Reading) -> bool:
    """Is a name spelt in another way more often: "Emanual" beside "Emanuel"?"""
    printed = _capitals(reading.article.text)
    return any(
        count >= printed[name] and _nearly(name, other)
        for name in _CAPITALS.findall(text)
        for length in (len(name) - 1, len(name), len(name) + 1)
        for other, count in _of_length(reading.article.text).get(length, ())
        if content_words(other)  # "There" is no "Three"
    )


def _nearly(name: str, other: str) -> bool:
    """Are they one name, but for one letter or the order of two: "Emanual", "Treacy" and "Tracey", "Macpherson"?"""
    if len(name) == len(other):
        changed = [(a, b) for a, b in zip(name, other, strict=True) if a != b]
        return len(changed) == 1 or (2 <= len(changed) <= 3 and name[0] == other[0] and sorted(name) == sorted(other))
    longer, shorter = (name, other) if len(name) > len(other) else (other, name)
    # "Italian" beside "Italy", "Lunds" beside "Lund" are forms of one word
    return longer[:-2] != shorter[:-1] and any(
        longer[:place] + longer[place + 1 :] == shorter for place in range(1, len(longer) - 2)
    )


@lru_cache(maxsize=8)
def _of_length(text: str) -> dict[int, list[tuple[str, int]]]:
    """The words with a capital and their counts, by the number of their letters."""
    found: dict[int, list[tuple[str, int]]] = {}
    for name, count in _capitals(text).items():
        found.setdefault(len(name), []).append((name, count))
    return found


@lru_cache(maxsize=8)
def _capitals(text: str) -> Counter[str]:
    """How often each word with a capital is printed."""
    return Counter(_CAPITALS.findall(text))


def about_sentence(span: Span, reading: Reading) -> tuple[str, ...]:
    """The records that stand in the sentence: who asks about one of them asks about the row."""
    stated = [one.id for one in reading.statements if one.span.overlaps(span)]
    told = [a.id for a in (*reading.attributions, *reading.views) if any(span.overlaps(c) for c in a.content)]
    return (*stated, *told, *(fact.id for fact in facts_within(span, reading)))


def _body(span: Span, reading: Reading) -> bool:
    return reading.article.section_at(span.start) is Section.BODY


def true_rows(reading: Reading) -> Iterator[Proven]:
    """The sentences as they are printed; those with records are better asked about by themselves."""
    for span, text in whole_rows(reading):
        about = about_sentence(span, reading)
        row = Row(ended(text), Verdict.TRUE, "True: the article says so.", (span,))
        yield Proven(row, about, rank=min(2, len(about)))


def false_rows(reading: Reading) -> Iterator[Proven]:
    """The sentences with one number or opposite in the place of the printed one: a swapped day tests the eye."""
    news = max((paragraph.end for paragraph in reading.article.body[:LEAD]), default=0)
    for span, text in whole_rows(reading, news):  # a figure or a town further down is a detail that nobody needs
        if "“" in text or "(" in text:
            continue
        for swapped, put_in, printed in _exchanged(span, text, reading):
            note = f"False: the article says “{printed}”, not “{put_in}”."
            yield Proven(Row(ended(swapped), Verdict.FALSE, note, (span,)), about_sentence(span, reading))


def _exchanged(span: Span, text: str, reading: Reading) -> Iterator[tuple[str, str, str]]:
    told = Statement(id="", span=span, text=text)
    yield from twins(told)
    if _LOOSE.search(text) or _SCORED.search(text) or len(numbers(text)) > 1:
        return  # beside another number it is seen which fits
    for fact in facts_within(span, reading):
        if _on_the_side(fact, span, reading):
            continue
        figure, swap = fact.span.of(reading.article.text).strip(), another_number(fact, text, reading)
        if swap and text.count(figure) == 1:
            yield text.replace(figure, swap), swap, figure


#: "In closing nine piers, ...", "With 40 boats at sea, ...": what is said comes after the comma.
_IN_FRONT = re.compile(r"(?:In|By|On|With|After|Before|Following|Despite|While|When|As|Although|Since|At) [^,]*$")


def _on_the_side(fact: Fact, span: Span, reading: Reading) -> bool:
    """Would the sentence stay true in what it mainly says? Then the false figure is a trap."""
    text = reading.article.text
    before, after = (
        " ".join(part.split()) for part in (text[span.start : fact.span.start], text[fact.span.end : span.end])
    )
    return (bool(_IN_FRONT.match(before)) and "," in after) or beside_the_point(before, after)
