"""A reading in, "What does “rejects” mean in the headline ...?" questions out: the time and the voice of headlines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.wording import opening, quoted
from quizgen.questions.headlinese.as_read import headline_as_read
from quizgen.questions.headlinese.forms import Form, InHeadline, forms_in
from quizgen.questions.headlinese.signs import Sign, signs_in
from quizgen.questions.words.glossed import SKILLS

LONGEST = 20
#: So many sentences tell what a report is on.
LEAD = 2
#: Nobody's grammar is drilled on a death.
_GRAVE = re.compile(
    r"\b(?:kill\w*|dead|deaths?|die[sd]?|dying|fatal\w*|murder\w*|manslaughter|suicide"
    r"|rap(?:e[sd]?|ist)|sex\w*|porn\w*|paedophil\w*|pedophil\w*|molest\w*|abuse\w*|stab\w*|shot dead|shootings?|gunned"
    r"|funeral|corpse|massacre\w*|drown\w*|inquest)\b",
    re.IGNORECASE,
)
_WHY = "Headlines have a grammar of their own."
_LESSON = {
    Form.PAST: "Headlines use the present for what is already done. The article below gives the real time.",
    Form.TO_COME: "In a headline, “to” before a verb tells of something that is still to come.",
    Form.PASSIVE: "Headlines leave out “was” and “were”, so that who did something and who it was done to look alike.",
}
_YES = {
    Form.PAST: "Yes: the article tells it as something that has happened.",
    Form.TO_COME: "Yes: the article tells it as something that is still to come.",
    Form.PASSIVE: "Yes: the headline leaves out “{left}”; the article tells to whom it was done.",
}
_NO = {
    Form.PAST: (
        "For what is still to come a headline has “to” before the verb, and the article tells of it as done.",
        "The article does not leave open whether it happened.",
        "The article tells of one time, not of a habit.",
    ),
    Form.TO_COME: (
        "The article tells of something that is still to come, not of the past.",
        "The article tells it as settled, not as one of several things that may come.",
        "The article tells of something that is still to come, not of the past.",
    ),
    Form.PASSIVE: (
        "The article tells that it was done to them, not that they did it to others.",
        "The article tells of it as done; a headline would have “to be” for what is to come.",
        "The article does not leave open whether it happened.",
    ),
}


def _lead(reading: Reading) -> tuple[Span, ...]:
    return sentences_of(reading.article)[:LEAD]


class HeadlineVerbForm(QuestionType):
    name = "headline_verb"
    shape = "choice"
    process = "U"
    most = 1
    title = "The grammar of headlines"
    description = (
        "See what “rejects”, “to close”, “charged” or “audit finds” tells in a headline: when, of whom, on whose word."
    )
    nature = Nature(fixed_labels=True, verbatim=True, meanings=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        headline = headline_as_read(reading.article, LONGEST, labelled=True)
        if (
            not headline
            or _GRAVE.search(headline)
            or any(_GRAVE.search(told.of(reading.article.text)) for told in _lead(reading))
        ):
            return
        for one in forms_in(headline, reading):
            yield self._question(one, headline, reading, rng)
        for sign in signs_in(headline, reading):
            yield self._sign(sign, headline, reading, rng)

    def _sign(self, sign: Sign, headline: str, reading: Reading, rng: Random) -> Choice:
        many = sign.asked.startswith(("the words", "the quotation"))
        stem = rng.choice(
            [
                f"What {'do' if many else 'does'} {sign.asked} tell the reader in the headline {quoted(headline)}?",
                f"In the headline {quoted(headline)}, what {'do' if many else 'does'} {sign.asked} tell the reader?",
            ]
        )
        return Choice(
            id="",
            type=self.name,
            stem=f"{sign.lead_in} {stem}",
            options=sign.options,
            evidence=sign.evidence,
            feedback=sign.lesson,
            difficulty=difficulty.rate(2, reading, "", sign.evidence),
            skills=SKILLS,
        )

    def _question(self, one: InHeadline, headline: str, reading: Reading, rng: Random) -> Choice:
        stem = rng.choice(
            [
                f"{_WHY} Judging by the article, what does “{one.words}” mean in the headline {quoted(headline)}?",
                f"{_WHY} In the headline {quoted(headline)}, what does “{one.words}” mean, judging by the article?",
            ]
        )
        yes = _YES[one.form].format(left=one.meant.split()[0])
        options = [Option(opening(one.meant), True, yes)]
        options += [
            Option(opening(rival), feedback=told) for rival, told in zip(one.rivals, _NO[one.form], strict=True)
        ]
        evidence = (one.evidence,)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSON[one.form],
            difficulty=difficulty.rate(2, reading, "", evidence),
            skills=SKILLS,
        )
