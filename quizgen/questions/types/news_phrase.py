"""A reading in, "What is meant by “declined to comment” in this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.slips import FIRST_PERSON, SLIP
from quizgen.questions.heaviest import heaviest_of_each
from quizgen.questions.news.nearness import nearness
from quizgen.questions.newsroom.found import Found, phrases_in
from quizgen.questions.quotations.quoted import in_quotation, quoted_whole

LONGEST = 38
#: Who speaks for a firm matters only beside the news; that somebody does not comment, anywhere.
HEAVY, NEAR = 3, 2
#: No more than so many of one article.
MOST = 4
#: "It declined to say who had made it": who? Of "she" the article beside it tells; "it is understood" is nobody.
_LEANS = re.compile(
    r"(?:But |And |So |Yet )?(?:They|It(?! (?:is|was) (?:understood|thought|believed|reported)\b)|Its|Their|Both"
    r"|This|These"
    r"|That|Those)\b"
)
_OF_SOMEBODY = re.compile(r"(?:But |And |So |Yet )?(?:He|She|His|Her)\b")
#: "I" in somebody’s words is that somebody.
_IN_MARKS = re.compile(r"(?<!\w)‘.*?’(?!\w)")
#: A quotation that ends before the sentence does.
_QUOTED = re.compile(r"[“\"][^“”\"]+[,!?][”\"] [a-z(]|[“\"][^“”\"]+[,!?][”\"] [A-Z][^“”\"]+ (?:said|says)\b")


class Printed(NamedTuple):
    """A phrase in the sentence as printed, where that stands, and how much it teaches here."""

    found: Found
    sentence: str
    span: Span
    weight: int


class NewsPhrase(QuestionType):
    name = "news_phrase"
    shape = "choice"
    process = "E"
    most = 2
    worth = 1
    title = "How the news puts it"
    description = "See what “declined to comment”, “charged with” or “linked to” tells, and what it does not."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        best = heaviest_of_each(_printed(reading), lambda one: one.found.phrase)
        for one in sorted(best, key=lambda one: -one.weight)[:MOST]:
            yield self._choice(one, reading, rng)

    def _choice(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        phrase, words = one.found.phrase, one.found.words
        options = [Option(phrase.tells, True, f"Yes: that is what “{words}” means.")]
        options += [Option(rival.text, feedback=rival.note) for rival in phrase.rivals]
        # "what does the reader learn from" did not go with "a text that ..." in the eyes of raters
        stems = [
            f"What is meant by “{words}” in this sentence from the article: {one.sentence}?",
            f"In this sentence from the article, what is meant by “{words}”: {one.sentence}?",
        ]
        return Choice(
            id="",
            type=self.name,
            stem=rng.choice(stems),
            options=tuple(options),
            evidence=(one.span,),
            feedback=phrase.lesson,
            difficulty=difficulty.rate(2, reading, one.sentence, (one.span,)),
            skills=Skills("E", "RI.6.4", 2, "V"),
        )


def _printed(reading: Reading) -> Iterator[Printed]:
    """The sentences of the report with such a phrase that can be printed as they stand."""
    for span in sentences_of(reading.article):
        text = " ".join(span.of(reading.article.text).split())
        if next(phrases_in(text), None) is None or _LEANS.match(text):
            continue
        if quoted_whole(span, reading) and not _opens_with_a_quotation(text):
            continue
        sentence = verbatim(span, reading, leaning=True, longest=LONGEST, mended=True)
        if not sentence or SLIP.search(sentence) or FIRST_PERSON.search(_IN_MARKS.sub(" ", sentence)):
            continue
        inner, near = sentence.strip("“”"), nearness(span, reading) - bool(_OF_SOMEBODY.match(text))
        for found in phrases_in(inner):
            if found.phrase.elsewhere is not None and found.phrase.elsewhere.search(reading.article.text):
                continue
            if near >= (NEAR if found.phrase.weight < HEAVY else 0) and not in_quotation(found.start, inner):
                yield Printed(found, sentence, span, 3 * found.phrase.weight + min(near, 3))


def _opens_with_a_quotation(text: str) -> bool:
    """ "“The ferry was safe,” said Ann Hill, who led the work": what stands behind the words is the reporter's."""
    return text[0] in '“"' and bool(_QUOTED.match(text))
