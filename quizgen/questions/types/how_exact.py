"""A reading in, "Which words keep the meaning of this sentence: “_____ 70 firms came”?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.evidence import sentences_of
from quizgen.questions.gaps import gapped
from quizgen.questions.likeness import content_words
from quizgen.questions.quoted import facts_within, quoted_whole
from quizgen.questions.rise_and_fall import changes, changes_in_full, raised_and_cut
from quizgen.questions.roughly import InOtherWords, hedged_numbers
from quizgen.questions.shares import shares, vague_numbers
from quizgen.questions.wording import GAP, opening
from quizgen.questions.worth import in_passing

LONGEST = 44
MOST = 6
#: So many words of the headline, counted twice, and of the lead come back in a sentence that belongs to the news.
LEAST = 2
#: That a number is a rough one matters where the number does.
LEAST_ROUGH, ROUGH = 4, "near ROUGHLY"
#: The last third of a report is background, unless it comes back to the news.
LATE = 2 / 3
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b(?![.’'])")
_POINTS_BACK = re.compile(r"(?:But |And |Yet )?(?:This|That|These|Those|Such|Which|Both|Another)\b", re.IGNORECASE)
_SLIP = re.compile(
    r"(?-i:[.?!]’ [A-Z]|\b[A-Z]\. (?:And|Or|But|In|On|To|Is|Are|Was|Were|Has|Had|Will|For|Of|By|At)\b)"
    r"|\b([a-z]{2,}) \1\b|[a-z],[a-z]|\b(?:to|of|in|and|by)\d|â€|Ã|https?:|[<>@#…]",
    re.IGNORECASE,
)
_STEMS = (
    "Which words fit the gap so that this sentence keeps the meaning that it has in the article: {}?",
    "Which words can stand in the gap without changing what the article says: {}?",
    "In the article, this sentence is worded a little differently. Which words in the gap keep its meaning: {}?",
)
_LESSON = (
    "Small words before a number, such as “nearly”, “at least” or “up to”, tell how exact it is. Without them, a guess"
    " or a limit would be read as a count."
)
_LESSON_OF_CHANGE = (
    "“By” tells how large a change is, “to” what comes of it: prices that rise by £5 and prices that rise to £5 are"
    " two different pieces of news."
)


class Printed(NamedTuple):
    found: InOtherWords
    sentence: str
    span: Span
    figure: Span
    weight: int


class HowExact(QuestionType):
    name = "how_exact"
    shape = "choice"
    process = "U"
    most = 2
    title = "How exact a number is"
    description = "See what “nearly”, “at least” or “rose to” tells about a number."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found = [printed for span in sentences_of(reading.article) for printed in _printed(span, reading)]
        best: dict[str, Printed] = {}
        for one in sorted(found, key=lambda one: -one.weight):
            best.setdefault(f"{one.found.form} {one.span.start}", one)
        for one in list(best.values())[:MOST]:
            yield self._choice(one, reading, rng)

    def _choice(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        found = one.found
        printed = " ".join(reading.article.text[one.span.start + found.start : one.figure.end].split())
        first = one.sentence.startswith(f"“{GAP}")
        shape = opening if first else str
        yes = f"Yes: “{printed}” tells the same: {found.tells}."
        options = [Option(shape(found.key), True, yes)]
        options += [
            Option(shape(words), feedback=f"The article has “{printed}”. With “{words}”, {told}.")
            for words, told in found.rivals
        ]
        rng.shuffle(options)
        stem = rng.choice(_STEMS).format(one.sentence)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=(one.span,),
            feedback=_LESSON if found.form.startswith("near") else _LESSON_OF_CHANGE,
            difficulty=difficulty.rate(2, reading, one.sentence, (one.span,)),
            skills=Skills("U", "RI.1", 2, "V"),
            about=tuple(fact.id for fact in facts_within(one.span, reading) if fact.span.overlaps(one.figure)),
        )


def _printed(span: Span, reading: Reading) -> Iterator[Printed]:
    """The numbers of the sentence that can be asked about, each with the sentence around the gap."""
    article = reading.article
    text = span.of(article.text)
    finds = [*hedged_numbers(text), *changes(text), *changes_in_full(text), *raised_and_cut(text), *shares(text), *vague_numbers(text)]
    if not finds or _FIRST_PERSON.search(text) or _POINTS_BACK.match(text) or "?" in text:
        return
    if quoted_whole(span, reading) or in_passing(text, article.headline) or (weight := _weight(text, reading)) < LEAST:
        return
    heavy = weight >= LEAST_ROUGH
    if not heavy and span.start > LATE * len(article.text):
        return
    for found in finds:
        if found.form == ROUGH and not heavy:
            continue
        part = Span(span.start + found.start, span.start + found.end)
        sentence = gapped(span, part, reading, longest=LONGEST)
        if sentence and not _SLIP.search(sentence) and not _in_quotation(sentence):
            end = article.text.index(found.number, part.end) + len(found.number) if found.number else part.end
            yield Printed(found, sentence, span, Span(part.end if found.number else part.start, end), weight)


def _weight(text: str, reading: Reading) -> int:
    """How near the sentence is to the news: words of the headline and the lead come back in it."""
    article = reading.article
    lead = article.body[0].of(article.text) if article.body else ""
    own = content_words(text)
    return 2 * len(own & content_words(article.headline)) + len(own & content_words(lead))


def _in_quotation(sentence: str) -> bool:
    """Does the gap stand in somebody's own words?"""
    before = sentence[: sentence.index(GAP)]
    opened = before.rfind("‘")
    return opened >= 0 and not re.search(r"’(?=[\s,.;:)]|$)", before[opened:])
