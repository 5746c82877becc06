"""A reading in, "Which of these sentences from the article looks ahead?" questions out: the parts of a news report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.labels import SEEN_AT_ONCE
from quizgen.questions.news.report_parts import Found, Part, Told, parts_of_report

_STEMS = {
    Part.OUTLOOK: (
        "Which of these sentences from the article looks ahead to the future?",
        "In which of these sentences does the article look ahead to the future?",
    ),
    Part.BACKGROUND: (
        "Which of these sentences from the article gives background by going back to an earlier time?",
        "In which of these sentences does the article give background by going back to an earlier time?",
    ),
    Part.OPEN: (
        "Which of these sentences from the article tells of something that is not certain?",
        "In which of these sentences does the article tell of something that is not certain?",
    ),
}
_LESSONS = {
    Part.OUTLOOK: (
        "A report tells the news first, and often ends with an outlook. What is still to come may turn out otherwise,"
        " so notice where a report leaves what has happened."
    ),
    Part.BACKGROUND: (
        "Background helps to understand the news, and is not new itself. Words of time, such as “in 2014” or “last"
        " year”, show where a report goes back to it."
    ),
    Part.OPEN: (
        "A report tells as well what nobody knows for certain yet. A word such as “may” or “reportedly” shows it, and"
        " who passes the report on must not lose it."
    ),
}
_YES = {
    Part.OUTLOOK: "Yes: with “{words}” this sentence looks ahead.",
    Part.BACKGROUND: "Yes: “{words}” goes back to an earlier time.",
    Part.OPEN: "Yes: “{words}” shows that something in it is not certain.",
}
_OPENS = "This sentence opens the article, and goes back to no earlier time."
_PLAIN = {
    Part.OUTLOOK: "This tells what has been or is so, and of nothing that is to come.",
    Part.BACKGROUND: "This tells how things stand in the news, and goes back to no earlier time.",
    Part.OPEN: "This is told without any word that leaves it open.",
}
_PROVEN = {
    Part.OUTLOOK: "“{words}” tells of what has already been.",
    Part.BACKGROUND: "“{words}” shows that this belongs to the news, or to what comes after it.",
    Part.OPEN: "“{words}” is told as done, without any word that leaves it open.",
}


class ReportPart(QuestionType):
    name = "report_part"
    shape = "choice"
    process = "E"
    most = 2
    on_wish = True  # raters passed 228 of 293, and of features, which have little else, 5 of 14
    title = "Parts of a news report"
    description = "Tell background, outlook and what is not certain in a report from what happened."
    # "jurors heard" is not certain, either: of 88 judgements raters passed 67
    nature = Nature(whole_sentences=True, most_in_common=1, costs=2.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for found in parts_of_report(reading):
            yield self._question(found, reading, rng)

    def _question(self, found: Found, reading: Reading, rng: Random) -> Choice:
        stem, evidence = rng.choice(_STEMS[found.part]), (found.key.span,)
        options = [Option(found.key.text, True, _YES[found.part].format(words=_plain_marks(found.key.words)))]
        options += [Option(one.text, feedback=_why_not(one, found.part)) for one in found.rivals]
        rng.shuffle(options)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSONS[found.part],
            difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(found.rivals)),
            skills=Skills("E", "RI.8.5"),
            about=(f"part: {found.part}",),  # of one part one question is enough
            # a "will" is seen: of 86 judgements on outlooks 82 % passed (rounds 57 to 64), of the other parts all 34
            warnings=(SEEN_AT_ONCE,) if found.part is Part.OUTLOOK else (),
        )


def _plain_marks(words: str) -> str:
    """Marks within the words that are printed in marks become single ones."""
    return re.sub(r"[“\"]([^“”\"]*)[”\"]?", r"‘\1’", words)


def _why_not(one: Told, part: Part) -> str:
    if one.opens:
        return _OPENS
    return _PROVEN[part].format(words=one.words) if one.words else _PLAIN[part]
