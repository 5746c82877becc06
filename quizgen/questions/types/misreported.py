"""A reading in, "Which of these sentences gets a detail of the article wrong?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.changed.changed import Changed, changes, unchanged
from quizgen.questions.changed.rows import ended, leans
from quizgen.questions.english.likeness import alike, content_words, shared
from quizgen.questions.english.wording import word_count
from quizgen.questions.sentences.readable import Alone

LEAST = 2
#: So many changed sentences are tried, each beside sets of so many others: these may show what another question asks.
MOST, WAYS = 6, (3, 3, 2, 2)
SHORTEST, LONGEST = 0.55, 1.7
SAME_NEWS = 0.4
#: "Managed to rouse public anger" beside "the lack of public anger": with so many words of one matter, one is wrong.
OF_ONE_MATTER = 3
#: "A new boat will no longer be built" beside "The boat should sail in May".
_DENIED = re.compile(r"\b(?:no longer|not|unlikely|never|refus\w+|ceased|scrapp\w+|dropped|cancel\w+|ruled out)\b")
_TO_COME = re.compile(r"\b(?:will|could|should|may|might|would|plans?|hopes?|expect\w*|aims?|wants?|is to|are to)\b")
_STEMS = (
    "Which of these sentences gets a detail of the article wrong?",
    "In which of these sentences has a detail of the article been changed?",
)
_LESSON = "Before you pass news on, check it against the report word by word: who did what, to whom, and how much."


class Misreported(QuestionType):
    name = "misreported"
    shape = "choice"
    process = "L"
    most = 1
    worth = 1
    on_wish = True  # of 21, raters failed 11: a slip or a "that money" among four sentences misleads
    title = "Misreported"
    description = "Find the sentence that tells what happened otherwise than the article does."
    # it prints four sentences, so that it must not be worth more than what these would be asked about
    nature = Nature(changed=True, whole_sentences=True, once=True, costs=1.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for changed in islice(changes(reading), MOST):
            others = unchanged(reading)
            for most in WAYS:
                beside = _beside(changed, others, most, rng)
                if len(beside) >= LEAST:
                    yield self._question(changed, beside, reading, rng)
                others = [one for one in others if one not in beside]

    def _question(self, changed: Changed, beside: list[Alone], reading: Reading, rng: Random) -> Choice:
        stem, evidence = rng.choice(_STEMS), (changed.span,)
        why = f"Yes: the article says “{changed.printed}”, and not “{changed.put_in}”."
        options = [Option(ended(changed.text), True, why)]
        options += [Option(ended(one.text), feedback=f"It says so in paragraph {one.paragraph}.") for one in beside]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(beside)),
            skills=Skills("L", "RI.1"),
            about=changed.about,
        )


def _beside(changed: Changed, others: list[Alone], most: int, rng: Random) -> list[Alone]:
    """Printed sentences of its length, of which none tells its news once more."""
    fit = [
        one
        for one in others
        if not one.span.overlaps(changed.span)
        and SHORTEST <= word_count(one.text) / word_count(changed.text) <= LONGEST
        and shared(one.text, changed.text) < SAME_NEWS
        and not _rules_out(one.text, changed)
    ]
    rng.shuffle(fit)
    # the first tells the main point, which another question may ask for; and what leans is harder to read alone
    fit.sort(key=lambda one: one.paragraph == 1 or leans(one.text))
    kept: list[Alone] = []
    for one in fit:
        if len(kept) < most and not any(alike(one.text, taken.text) >= SAME_NEWS for taken in kept):
            kept.append(one)
    return kept


def _rules_out(text: str, changed: Changed) -> bool:
    """Is it so much on the matter of the changed sentence that both can hardly be true?"""
    if len(_of_the_matter(text) & _of_the_matter(changed.text)) >= OF_ONE_MATTER:
        return True
    denied = _DENIED.search(changed.put_in) and _TO_COME.search(text)
    return bool(denied) and not content_words(text).isdisjoint(content_words(changed.text))


def _of_the_matter(text: str) -> frozenset[str]:
    """The words that carry meaning, but for names and figures."""
    return content_words(" ".join(word for word in text.split() if word[:1].islower()))
