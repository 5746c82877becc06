"""A reading in, "What does “in the wake of” mean in this sentence?" questions out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from random import Random

from quizgen.model import Choice, Reading
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.glossed import OTHER_SENSES, Glossed, Place, meaning_question, place_of, weight
from quizgen.questions.likeness import content_words
from quizgen.questions.rival_meanings import COMMON, RIVALS, as_long, three_apart
from quizgen.questions.set_phrases import BY_FRAME, Phrase
from quizgen.questions.set_phrases.printed import phrases_in

#: No more than so many of one article.
MOST = 6
#: Of money and of courts nothing can be told without these words: "an offer to buy a firm".
_OF_THE_FIELD = COMMON | content_words("firm money judge crime")
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
        asked: list[Phrase] = []
        for phrase, place in found:
            if any(phrase.near(other) for other in asked):
                continue
            for question in self._question(phrase, place, present, reading, rng):
                asked.append(phrase)
                yield replace(question, warnings=(OTHER_SENSES,)) if phrase.has_conditions else question
            if len(asked) == MOST:
                return

    def _question(
        self, phrase: Phrase, place: Place, present: frozenset[str], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        told = content_words(place.sentence)
        if content_words(phrase.meaning) & (told - content_words(phrase.phrase)):
            return  # "a foregone conclusion: everybody is certain of the result": the sentence gives the meaning away
        fit = [other for other in _apart(phrase) if other.phrase not in present]
        length = len(phrase.meaning)
        fit.sort(
            key=lambda it: (
                -len(it.frames & phrase.frames),
                not length / 1.5 < len(it.meaning) < length * 1.5,
                rng.random(),
            )
        )
        rivals = three_apart(fit, phrase, Phrase.near)
        if len(rivals) < RIVALS:
            return
        key, others = Glossed(phrase.phrase, phrase.meaning), [Glossed(r.phrase, r.meaning) for r in rivals]
        kind = "phrase" if " " in phrase.phrase else "word"
        yield meaning_question(self.name, kind, key, others, place, _LESSON, reading, rng)


@lru_cache(maxsize=1024)
def _apart(phrase: Phrase) -> tuple[Phrase, ...]:
    """Those of any frame of the phrase whose meanings are neither near its own nor told in the same words."""
    mine = content_words(phrase.meaning) - _OF_THE_FIELD
    found: dict[str, Phrase] = {}
    for frame in sorted(phrase.frames):
        for other in BY_FRAME[phrase.table, frame]:
            apart = not other.near(phrase) and not content_words(other.meaning) & mine
            if apart and as_long(other.meaning, phrase.meaning):
                found.setdefault(other.phrase, other)
    return tuple(found.values())
