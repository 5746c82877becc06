"""A reading in, "Which of these came first, according to this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills, Succession
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import opening, word_count
from quizgen.questions.labels import NOT_TOLD, TOGETHER
from quizgen.questions.spread import spread

LONGEST = 38
LEAST_WEIGHT = 2
#: Words of time in a part would tell its place; a share or a price "rose in May after it fell" is no event.
_TELLTALE = re.compile(
    r"\b(?:first|second|third|last|finally|earlier|later|then|again|already|previous(?:ly)?|next|initially|meanwhile|only|also"
    r"|still|just|even)\b"
    r"|%|per ?cent",
    re.IGNORECASE,
)
_SECOND_LINK = re.compile(r"\b(?:after|before|until|since|when|while|once|following|if|unless)\b", re.IGNORECASE)
_LESSON = (
    "News often tells the latest thing first, whatever the order in which things happened. Look for words such as"
    " “after” and “before”."
)


class CameFirst(QuestionType):
    name = "came_first"
    shape = "choice"
    process = "U"
    most = 1
    title = "What came first?"
    description = "See which of two things in one sentence happened first, which may not be the one told first."
    on_wish = True  # blind raters failed all of the last six
    nature = Nature(fixed_labels=True, verbatim=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for pair in spread(reading.successions):
            sentence = verbatim(pair.sentence, reading, longest=LONGEST)
            if sentence and _clear(pair, sentence):
                yield self._question(pair, sentence, reading, rng)

    def _question(self, pair: Succession, sentence: str, reading: Reading, rng: Random) -> Choice:
        stem = rng.choice(
            [
                f"Which of these came first, according to this sentence: {sentence}?",
                f"In this sentence from the article, which of these happened first: {sentence}?",
            ]
        )
        why = f"Yes: the word “{pair.word}” tells so."
        note = f"The word “{pair.word}” tells that the other one came first."
        options = (
            Option(opening(pair.first), True, why),
            Option(opening(pair.then), feedback=note),
            Option(TOGETHER, feedback=f"The word “{pair.word}” tells that one of the two came first."),
            Option(NOT_TOLD, feedback=f"It does: look at the word “{pair.word}”."),
        )
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=(pair.sentence,),
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, (pair.sentence,), negation=pair.turned),
            skills=Skills("U", "RI.3"),
            about=(pair.id,),
        )


_DATED = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)


def _clear(pair: Succession, sentence: str) -> bool:
    """Does the sentence hold no other word of order, and does each part tell something?"""
    parts = [pair.first, pair.then]
    if len(_SECOND_LINK.findall(sentence)) != 1 or re.search(r"[‘’“”](?=\w)|\w’(?= )|[?!;]", sentence.strip("“”")):
        return False
    if all(_DATED.search(part) for part in parts):
        return False  # "In January", "in February": the options tell it
    if any(_TELLTALE.search(part) or len(content_words(part)) < LEAST_WEIGHT or '"' in part for part in parts):
        return False
    lengths = sorted(word_count(part) for part in parts)
    return lengths[1] <= 3 * lengths[0]
