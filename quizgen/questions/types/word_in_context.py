"""A reading in, "What does the verb “adjourn” mean in this sentence?" questions out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Reading
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.english.likeness import content_words
from quizgen.questions.words.glossary import Entry, Part
from quizgen.questions.words.glossed import (
    LIGHT,
    USUAL,
    Glossed,
    Place,
    cautioned,
    meaning_question,
    place_of,
    tells_itself,
)
from quizgen.questions.words.printed_entries import is_asked_for, words_in
from quizgen.questions.words.rival_meanings import RIVALS, rivals_of
from quizgen.questions.words.weighing import named_by_the_way, weight

#: No more than so many of one article: the planner needs a choice, not a dictionary.
MOST = 10
#: So many of them may be asked in a second way.
MOST_LOOKED_UP = 10
#: "Detention" beside "detainee" would tell what it means; "verdict" beside "verbal" tells nothing.
ROOT, ROOT_OF_KIN = 5, 3
#: A meaning that shares so long a root with the sentence is told by it.
ROOT_TOLD = 6
#: "A condemned building": a word that is used so much unlike its tried uses may mean something else. Of the uses that
#: blind raters passed in rounds 76 to 86 one in five lies below, of those that they failed two in five; one in three
#: and three in five lie below what is usual (language/training/NOTES.md).
LEAST_LIKE = -0.55
#: Worth asking for only where a quiz would be short.
LAST = 1
_LESSON = "The words around a hard word help: who does it, to whom, and what comes of it?"


class WordInContext(QuestionType):
    name = "word_in_context"
    shape = "choice"
    process = "U"
    most = 3
    title = "A word in context"
    description = "Work out what a word of the news means in the sentence where it stands."
    nature = Nature(fixed_labels=True, verbatim=True, meanings=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        printed = list(words_in(reading.article))
        times = Counter(entry for entry, _ in printed)
        present = frozenset(times)
        askable = [it for it in printed if is_asked_for(it[0])]
        found = [
            (entry, place)
            for entry, span in askable
            if _can_be_asked(entry, place := place_of(span, reading))
            and not named_by_the_way(entry.forms, place, times[entry], reading, entry.field)
        ]
        rng.shuffle(found)
        found.sort(key=lambda it: weight(it[0].forms, it[1], times[it[0]], reading, it[0].field), reverse=True)
        found.sort(key=lambda it: -_worth(*it))
        asked: dict[Entry, Place] = {}
        for entry, place in _each_sentence_printed_once(found):
            if len(asked) == MOST:
                break
            if entry in asked or any(_gives_away(entry, other) for other in asked):
                continue
            for question in self._question(entry, place, present, reading, rng):
                asked[entry] = place
                yield question
        # where a question of another type prints the sentence
        for entry, place in [*asked.items()][:MOST_LOOKED_UP]:
            if place.printed and place.begins:
                yield from self._question(entry, place._replace(printed=""), present, reading, rng)

    def _question(
        self, entry: Entry, place: Place, present: frozenset[Entry], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        text, span = reading.article.text, place.span
        before, after = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 40]
        rivals = rivals_of(entry, before, after, place.sentence, present, rng)
        if len(rivals) < RIVALS:
            return
        others = [Glossed(r.word, r.meaning) for r in rivals]
        plural = _unlike_its_singular(entry, span.of(text))
        key = Glossed(plural or entry.word, entry.meaning)
        single = entry.word if plural else ""
        question = meaning_question(self.name, entry.part, key, others, place, _LESSON, reading, rng, single)
        yield cautioned(question, entry.trial.worth, place.likeness)


def _worth(entry: Entry, place: Place) -> int:
    """What it is worth to ask for it; what is used in a way that is rather its own is asked for last."""
    return entry.trial.worth if place.likeness >= USUAL else min(entry.trial.worth, LAST)


def _unlike_its_singular(entry: Entry, printed: str) -> str:
    """The plural as it is printed, where nobody finds the singular in it: "bacteria", "statesmen"; "" of any other."""
    if entry.part is not Part.NOUN or printed.casefold().startswith(entry.word.removesuffix("y")):
        return ""
    return printed


def _can_be_asked(entry: Entry, place: Place) -> bool:
    """Can a question show it, and is the meaning nowhere told? If not, it must not take the sentence from one."""
    if not place.shown or place.likeness < LEAST_LIKE or tells_itself(entry.word, entry.meaning):
        return False
    # "inflation ..., a sharp rise in prices", "volcanic eruptions": the sentence gives the meaning away
    told, around = content_words(entry.meaning) - LIGHT, content_words(place.sentence)
    return not told & around and not any(
        word.startswith(part[:ROOT_TOLD])
        for part in told
        if len(part) >= ROOT_TOLD and part[-1] != "s"
        for word in around
    )


def _each_sentence_printed_once(found: list[tuple[Entry, Place]]) -> list[tuple[Entry, Place]]:
    """The heaviest word of each sentence with the sentence; then those that are to be looked up, as a quiz prints no
    sentence twice."""
    first, later, seen = [], [], set()
    for entry, place in found:
        if place.printed and place.sentence not in seen:
            first.append((entry, place))
        elif place.begins:
            later.append((entry, place._replace(printed="")))
        seen.add(place.sentence)
    return first + later


def _gives_away(entry: Entry, other: Entry) -> bool:
    """Do both come of one root, so that the meaning of one tells that of the other?"""
    told = (content_words(entry.meaning) & content_words(other.meaning)) - LIGHT
    if len(told) > 1:
        return True  # "not right for the situation", and "right for the situation"
    kin = entry.near(other) or bool(told)
    return entry.word[:ROOT] == other.word[:ROOT] or (kin and entry.word[:ROOT_OF_KIN] == other.word[:ROOT_OF_KIN])
