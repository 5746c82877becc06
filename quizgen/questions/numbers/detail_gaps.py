"""A detail in, stems out: the article's own sentence with a gap in its place, or the clause told with names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import REPORTER, ContentForm, Fact, FactKind, Reading, Stance
from quizgen.questions.claims.claims import claim, speaker, usable
from quizgen.questions.english.gaps import gapped
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import GAP, inside, opening, word_count
from quizgen.questions.numbers.atlas import kind_of_place
from quizgen.questions.numbers.fair_gaps import fair
from quizgen.questions.numbers.main_details import askable, giver_of, stands_alone, voice_within
from quizgen.questions.numbers.printed import grain, measure, printed, with_conversion

LONGEST_SENTENCE = 34
LEAST_CLAIMED, MOST_CLAIMED = 7, 28
_PLAIN = (Stance.ASSERTS, Stance.CONFIRMS, Stance.PREDICTS)


def gap_stems(fact: Fact, reading: Reading, rng: Random) -> Iterator[str]:
    """The sentence where it can be read by itself; else the clause told with names."""
    frames = ["Which {} belongs in the gap in {}: {}?", "Which {} completes {}: {}?"]
    frame = rng.choice(frames)
    if fact.cloze and voice_within(fact, reading):  # else the sentence goes on with a quotation or gives it twice
        sentence = _sentence(fact, reading)
        stem = frame.format(_asked_for(fact, reading), "this sentence from the article", sentence)
        if sentence and fair(fact, sentence, reading) and stands_alone(stem, reading):
            yield stem
    yield from _told(fact, reading)
    yield from _claimed(fact, reading)


def _sentence(fact: Fact, reading: Reading) -> str:
    return gapped(fact.sentence, with_conversion(fact, reading), reading, longest=LONGEST_SENTENCE)


def _told(fact: Fact, reading: Reading) -> Iterator[str]:
    """The clause that holds the detail, told with the names that the article's own "it" or "he" stands for."""
    whole = rf"(?<![\w.,]){re.escape(printed(fact, reading))}(?![\w%]|[.,]\d)"
    for statement in reading.statements if fact.voice == REPORTER and askable(fact) else ():
        told = statement.text
        if not statement.span.contains(fact.span) or not 8 <= word_count(told) <= 30:
            continue
        if len(re.findall(whole, told)) != 1 or re.search(r"[“”\"(]", told):
            continue
        gap = re.sub(whole, GAP, told)
        stem = f"Which {_asked_for(fact, reading)} belongs in the gap, according to the article: “{gap}”?"
        if fair(fact, f"“{gap}”", reading) and stands_alone(stem, reading):
            yield stem
            return


def _claimed(fact: Fact, reading: Reading) -> Iterator[str]:
    """What somebody said, in words that can stand alone, with the speaker before it."""
    giver = giver_of(fact, reading) if askable(fact) else None
    if giver is None or giver.stance not in _PLAIN or not usable(giver, reading):
        return
    said, whole = claim(giver), rf"(?<![\w.,]){re.escape(printed(fact, reading))}(?![\w%]|[.,]\d)"
    if not LEAST_CLAIMED <= word_count(said) <= MOST_CLAIMED or len(re.findall(whole, said)) != 1:
        return
    if any(same_words(name, said) for id in giver.source_ids for name in reading.source(id).names):
        return
    gap, who = re.sub(whole, GAP, said), inside(speaker(giver, reading), reading.article.text)
    if giver.form is ContentForm.QUOTATION:
        stem = f"Which {_asked_for(fact, reading)} is missing from these words of {who}: “{gap}”?"
    elif giver.form is ContentForm.CLAUSE and not re.search(r"[“”\"(]", gap):
        stem = f"According to {who}, which {_asked_for(fact, reading)} belongs in the gap: “{opening(gap)}”?"
    else:
        return
    if fair(fact, f"“{opening(gap)}”", reading) and stands_alone(stem, reading, given=True):
        yield stem


def _asked_for(fact: Fact, reading: Reading) -> str:
    """What belongs in the gap: a number, a sum, a year, a day."""
    key = printed(fact, reading)
    match fact.kind:
        case FactKind.NUMBER:
            return "sum" if measure(fact, reading) == "money" else "number"
        case FactKind.PLACE:
            return "place"
        case FactKind.NAME:
            return kind_of_place(str(fact.value)) or "name"
        case FactKind.DATE:
            if grain(key) == "weekday":
                return "day"
            return "year" if key.isdigit() else "month" if key.isalpha() else "date"
