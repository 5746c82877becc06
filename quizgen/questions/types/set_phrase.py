"""A reading in, "What does “in the wake of” mean in this sentence?" questions out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from quizgen.model import Choice, Reading
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.glossed import (
    LIGHT,
    OTHER_SENSES,
    Glossed,
    Place,
    meaning_question,
    place_of,
    tells_itself,
    weight,
)
from quizgen.questions.likeness import content_words
from quizgen.questions.rival_meanings import RIVALS, as_long, three_apart
from quizgen.questions.set_phrases import RIVAL_PHRASES, Phrase
from quizgen.questions.set_phrases.printed import phrases_in

#: No more than so many of one article.
MOST = 9
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
        printed = list(phrases_in(reading))
        times = Counter(phrase.meaning for phrase, _ in printed)
        present = frozenset(phrase.phrase for phrase, _ in printed)
        found = [(phrase, place) for phrase, span in printed if (place := place_of(span, reading)).shown]
        rng.shuffle(found)
        found.sort(
            key=lambda it: (it[0].has_conditions, -weight((), it[1], times[it[0].meaning], reading))
        )  # a phrase that has its sense only beside some words is asked for where there is no other
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
        fit = [other for other in _apart(phrase) if other.phrase not in present]
        rng.shuffle(fit)
        rivals = three_apart(fit, phrase, Phrase.near)
        rivals = rivals if len(rivals) == RIVALS else three_apart(fit, phrase, _told_alike)
        if len(rivals) < RIVALS:
            return
        key, others = Glossed(phrase.phrase, phrase.meaning), [Glossed(r.phrase, r.meaning) for r in rivals]
        kind = "phrase" if " " in phrase.phrase else "word"
        question = meaning_question(self.name, kind, key, others, place, _LESSON, reading, rng)
        yield replace(question, warnings=(OTHER_SENSES,)) if phrase.has_conditions else question


def _apart(phrase: Phrase) -> list[Phrase]:
    """Its rivals, but those that are told in nearly the same words as it is, or in words of the phrase itself."""
    return [it for it in RIVAL_PHRASES.get(phrase.phrase, ()) if _differs(it, phrase) and _alike_long(it, phrase)]


def _differs(rival: Phrase, phrase: Phrase) -> bool:
    told, mine = content_words(rival.meaning), content_words(phrase.meaning)
    return len(told & mine) <= len(told) / 2 and not told & (content_words(phrase.phrase) - mine)


def _alike_long(rival: Phrase, phrase: Phrase) -> bool:
    return 0.4 <= len(rival.meaning) / len(phrase.meaning) <= 2.5 or as_long(rival.meaning, phrase.meaning)


def _told_alike(one: Phrase, other: Phrase) -> bool:
    return not _differs(one, other)
