"""A reading in, "What does “in the wake of” mean in this sentence?" questions out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Reading
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.english.likeness import content_words
from quizgen.questions.words.glossed import (
    LIGHT,
    Glossed,
    Place,
    cautioned,
    meaning_question,
    place_of,
    tells_itself,
)
from quizgen.questions.words.rival_meanings import RIVALS, as_long, three_apart
from quizgen.questions.words.set_phrases import MISREADINGS, RIVAL_PHRASES, Phrase
from quizgen.questions.words.set_phrases.printed import phrases_in
from quizgen.questions.words.weighing import weight

#: No more than so many of one article.
MOST = 9
#: So many wrong answers are what the single words might be taken for, where other phrases give the rest: "to shine a
#: lamp on something" tempts beside meanings that are no picture, but three of them would leave the key alone.
MOST_MISREAD = 1
_LESSON = "A set phrase means more than its single words: ask what would fit in its place in the sentence."


class SetPhrase(QuestionType):
    name = "set_phrase"
    shape = "choice"
    process = "U"
    most = 1  # two where there is little else: words of the news are asked for besides
    title = "What a set phrase means"
    description = "Work out what an idiom or a set phrase of the news means in the sentence where it stands."
    nature = Nature(fixed_labels=True, verbatim=True, meanings=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        printed = list(phrases_in(reading.article))
        times = Counter(phrase.meaning for phrase, _ in printed)
        present = frozenset(phrase.phrase for phrase, _ in printed)
        askable = [(phrase, span) for phrase, span in printed if phrase.is_asked_for]
        found = [(phrase, place) for phrase, span in askable if (place := place_of(span, reading)).shown]
        rng.shuffle(found)
        found.sort(key=lambda it: (-it[0].trial.worth, -weight((), it[1], times[it[0].meaning], reading)))
        asked: dict[Phrase, Place] = {}
        for phrase, place in found:
            if any(phrase.near(other) for other in asked):
                continue
            for question in self._question(phrase, place, present, reading, rng):
                asked[phrase] = place
                yield question
            if len(asked) == MOST:
                break
        # where a question of another type prints the sentence
        for phrase, place in asked.items():
            if place.printed and place.begins:
                yield from self._question(phrase, place._replace(printed=""), present, reading, rng)

    def _question(
        self, phrase: Phrase, place: Place, present: frozenset[str], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        told = content_words(place.sentence) - LIGHT
        if tells_itself(phrase.phrase, phrase.meaning):
            return
        if content_words(phrase.meaning) & (told - content_words(phrase.phrase)):
            return  # "a foregone conclusion: everybody is certain of the result": the sentence gives the meaning away
        rivals = _three_rivals(phrase, present, rng)
        if len(rivals) < RIVALS:
            return
        key, others = Glossed(phrase.phrase, phrase.meaning), [Glossed(r.words, r.meaning) for r in rivals]
        kind = "phrase" if " " in phrase.phrase else "word"
        question = meaning_question(self.name, kind, key, others, place, _LESSON, reading, rng)
        yield cautioned(question, phrase.trial.worth)


class Rival(NamedTuple):
    """A wrong answer: the meaning of another phrase, or with none what the single words might be taken for."""

    meaning: str
    phrase: Phrase | None = None

    @property
    def words(self) -> str:
        return self.phrase.phrase if self.phrase else ""

    def near(self, other: Rival) -> bool:
        return bool(self.phrase and other.phrase and self.phrase.near(other.phrase))


def _three_rivals(phrase: Phrase, present: frozenset[str], rng: Random) -> list[Rival]:
    """What the words might be taken for, then what other phrases mean that the article does not print."""
    others = [Rival(it.meaning, it) for it in _apart(phrase) if it.phrase not in present]
    misread = [Rival(meaning) for meaning in MISREADINGS.get(phrase.phrase, ()) if _alike_long(meaning, phrase)]
    rng.shuffle(others)
    rng.shuffle(misread)
    fit = [*misread[:MOST_MISREAD], *others, *misread[MOST_MISREAD:]]
    key = Rival(phrase.meaning, phrase)
    rivals = three_apart(fit, key, Rival.near)
    return rivals if len(rivals) == RIVALS else three_apart(fit, key, _told_alike)


def _apart(phrase: Phrase) -> list[Phrase]:
    """Its rivals, but those that are told in nearly the same words as it is, or in words of the phrase itself."""
    fit = RIVAL_PHRASES.get(phrase.phrase, ())
    return [it for it in fit if _differs(it.meaning, phrase.meaning, phrase) and _alike_long(it.meaning, phrase)]


def _differs(meaning: str, other: str, phrase: Phrase) -> bool:
    told, mine = content_words(meaning), content_words(other)
    return len(told & mine) <= len(told) / 2 and not told & (content_words(phrase.phrase) - mine)


def _alike_long(meaning: str, phrase: Phrase) -> bool:
    return 0.4 <= len(meaning) / len(phrase.meaning) <= 2.5 or as_long(meaning, phrase.meaning)


def _told_alike(one: Rival, other: Rival) -> bool:
    told, theirs = content_words(one.meaning), content_words(other.meaning)
    return len(told & theirs) > len(told) / 2
