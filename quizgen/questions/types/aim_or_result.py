"""A reading in, "What does the part “to reach the rock” tell the reader in this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Section, SentencePart, Skills, Tells
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.slips import FIRST_PERSON, POINTS_BACK, SLIP
from quizgen.questions.english.wording import quoted, word_count
from quizgen.questions.quotations.quoted import quoted_whole
from quizgen.questions.small_words.one_sense import one_sense

LONGEST, MOST, LEAST_REST = 40, 4, 4
_AGAINST, _EARLIER = "What speaks against something", "What happened earlier and led to something"
_CONDITION = "On what condition something would happen"
_LABELS = {
    Tells.AIM: "What something is meant to bring about",
    Tells.MEANS: "How something is done or comes about",
    Tells.RESULT: "The result of something, intended or not",
    Tells.GROUND: "What somebody or something is held responsible for",
}
#: None of them can be right beside the sense that the form gives: what came of "used a boat to reach the rock" may well
#: be that they reached it, and ", delaying the vote" may be what was wanted, or how they hindered it. "Blamed the gale
#: for breaking the wall" tells a result, too, and "criticised for its silence" what speaks against somebody.
_RIVALS = {
    Tells.AIM: (_LABELS[Tells.MEANS], _EARLIER, _AGAINST),
    Tells.MEANS: (_LABELS[Tells.RESULT], _LABELS[Tells.AIM], _AGAINST),
    Tells.RESULT: (_CONDITION, _EARLIER, _AGAINST),
    Tells.GROUND: (_LABELS[Tells.MEANS], _LABELS[Tells.AIM], _CONDITION),
}
#: With which words the writer would have told it.
_WOULD_TELL = {
    _LABELS[Tells.AIM]: "“in order to”",
    _LABELS[Tells.MEANS]: "“by” with a verb such as “by selling”",
    _LABELS[Tells.RESULT]: "“so” or “as a result”",
    _EARLIER: "“because” or “after”",
    _CONDITION: "“if” or “unless”",
    _AGAINST: "“despite” or “although”",
}
_LESSONS = {
    Tells.AIM: "An aim tells what somebody wants to bring about. Whether it comes about is another matter.",
    Tells.MEANS: "Ask how, what for and with what result: each time another part of a news sentence answers.",
    Tells.RESULT: "A result came about, whether or not anybody wanted it. An aim may never come about.",
    Tells.GROUND: "Who is praised or blamed “for” something need not have done it: somebody holds that they did.",
}
_GRUESOME = re.compile(r"\b(?:to kill\b|strangl|hang(?:ed|ing)|shoot|shot|stabb|murder|poison|drown)", re.IGNORECASE)


class Printed(NamedTuple):
    """A part, its words, the sentence in which it is printed, and how near that is to the news."""

    part: SentencePart
    words: str
    sentence: str
    weight: int


class AimOrResult(QuestionType):
    name = "aim_or_result"
    shape = "choice"
    process = "U"
    most = 1
    title = "Aim, means or result"
    description = "See whether a part of a sentence tells an aim, a means, a result or a reason."
    on_wish = True  # of 24, raters failed ten: "leave it to others to weigh" is no aim, "making 13 %" no result
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        best: dict[Tells, Printed] = {}
        for found in _printed(reading):
            held = best.get(found.part.tells)
            if held is None or held.weight < found.weight:
                best[found.part.tells] = found
        for found in sorted(best.values(), key=lambda one: -one.weight)[:MOST]:
            yield self._choice(found, reading, rng)

    def _choice(self, found: Printed, reading: Reading, rng: Random) -> Choice:
        tells, words = found.part.tells, quoted(found.words)
        options = [Option(_LABELS[tells], True, f"Yes: that is what {words} tells in this sentence.")]
        options += [Option(rival, feedback=f"{_WOULD_TELL[rival]} would tell that.") for rival in _RIVALS[tells]]
        stem = rng.choice(
            [
                f"What does the part {words} tell the reader in this sentence from the article: {found.sentence}?",
                f"In this sentence from the article, what does the part {words} tell the reader: {found.sentence}?",
            ]
        )
        evidence = (whole_sentences(found.part.sentence, reading.article),)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSONS[tells],
            difficulty=difficulty.rate(3, reading, found.sentence, evidence),
            skills=Skills("U", "RI.3", 2, "V"),
        )


def _printed(reading: Reading) -> Iterator[Printed]:
    article = reading.article
    lead = article.body[0].of(article.text) if article.body else ""
    headline, known = content_words(article.headline), content_words(lead)
    for part in reading.parts:
        printed = " ".join(part.sentence.of(article.text).split())
        if article.section_at(part.sentence.start) is not Section.BODY or quoted_whole(part.sentence, reading):
            continue
        if FIRST_PERSON.search(printed) or POINTS_BACK.match(printed):
            continue
        sentence = verbatim(part.sentence, reading, leaning=True, longest=LONGEST)
        words = " ".join(part.span.of(article.text).split())
        if (
            not sentence
            or SLIP.search(sentence)
            or _GRUESOME.search(words)
            or words not in sentence
            or sentence.count(words) > 1
        ):
            continue
        before = " ".join(article.text[part.sentence.start : part.span.start].split()) + " "
        if word_count(sentence) - word_count(words) < LEAST_REST or not one_sense(part.tells, before, words):
            continue
        own = content_words(printed)
        yield Printed(part, words, sentence, 2 * len(own & headline) + len(own & known))
