"""A headline and its report in, what its small signs tell out: marks, a source at its end, a "could".

Each is asked for with four readings of the sign, and only one of them fits the news of the report.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quizgen.model import Option, Reading, Span
from quizgen.questions.headlinese.not_certain import guess_in
from quizgen.questions.headlinese.passed_on import Standing, passed_on
from quizgen.questions.headlinese.somebodys_words import borrowed_words


class Sign(NamedTuple):
    """What stands before the question, what it asks for ("“could”"), the readings of it, the proof and the lesson."""

    lead_in: str
    asked: str
    options: tuple[Option, ...]
    evidence: tuple[Span, ...]
    lesson: str


_SHORT = "Headlines are short and often leave out who said something."
_MARKS = (
    Option(
        "Somebody in the report has put it so, and not the newspaper itself",
        True,
        "Yes: the article quotes these words, and tells whose they are.",
    ),
    Option(
        "The newspaper itself has put it so, and vouches for it",
        feedback="Between the marks stand somebody’s words. The newspaper passes them on.",
    ),
    Option(
        "The newspaper does not mean it seriously, and makes a joke",
        feedback="The article quotes somebody who meant it.",
    ),
    Option(
        "The words are the name of a book, a film or a song",
        feedback="The article quotes them as something that was said.",
    ),
)
_TELLS_WHOSE = "A headline often tells in two or three words where its news comes from."
_PASSED_ON = {
    Standing.FOUND: (
        Option(
            "The newspaper passes on what others have found",
            True,
            "Yes: the article tells the news as the finding of others, and says whose.",
        ),
        Option(
            "The newspaper has found this out by its own research",
            feedback="These words say whose finding it is, and it is not the newspaper’s.",
        ),
        Option(
            "Others dispute what the newspaper has found",
            feedback="These words name those who found it, and not somebody who disputes it.",
        ),
        Option(
            "Others are still trying to find this out",
            feedback="The article tells it as something that has already been found.",
        ),
    ),
    Standing.SAID: (
        Option(
            "The newspaper passes on what others have said",
            True,
            "Yes: the article gives the news as what others say, and names them.",
        ),
        Option(
            "The newspaper says this on its own account",
            feedback="These words say who told it, and it is not the newspaper.",
        ),
        Option(
            "Others deny what the newspaper has said",
            feedback="These words name those who say so, and not somebody who denies it.",
        ),
        Option(
            "Others have been asked, and have not answered yet",
            feedback="The article tells what they said.",
        ),
    ),
    Standing.WRITTEN: (
        Option(
            "The news comes from something that is written down",
            True,
            "Yes: the article says from which papers or figures it has the news.",
        ),
        Option(
            "The news comes from somebody who spoke to the newspaper",
            feedback="These words name papers or figures, and nobody who speaks.",
        ),
        Option(
            "The news comes from a reporter who was there to see it",
            feedback="The article tells where it was written down, and not what a reporter saw.",
        ),
        Option(
            "The news comes from a rumour that nobody can check",
            feedback="What is written down can be looked up, and the article says where it stands.",
        ),
    ),
    Standing.HEARD: (
        Option(
            "Somebody has said so in the hearing, and it is no decision",
            True,
            "Yes: the article tells what was said in the hearing. What is decided there is another matter.",
        ),
        Option(
            "Those who held the hearing have decided that it is so",
            feedback="Those who hear it listen to what others say, and decide later.",
        ),
        Option(
            "The newspaper has found this out by its own research",
            feedback="These words say where it was told: in the hearing.",
        ),
        Option(
            "Somebody has said in the hearing that this is not true",
            feedback="What stands before these words is what was said, and not its opposite.",
        ),
    ),
}
_WHOSE = {
    Standing.FOUND: "Look in a headline for whose finding it is. The newspaper answers for passing it on correctly.",
    Standing.SAID: "Look in a headline for who says so. The newspaper answers for passing it on correctly.",
    Standing.WRITTEN: "What is written down can be looked up. Look in the report for whose papers or figures they are.",
    Standing.HEARD: "“Court hears” tells what somebody said there. What a court decides is told by “rules” or “finds”.",
}
_CHOSEN = "Every word of a headline is chosen with care."
_GUESS = (
    Option(
        "This is thought to be possible, but it is not certain",
        True,
        "Yes: the article does not tell it as certain either.",
    ),
    Option(
        "This is certain, and nobody has any doubt of it",
        feedback="Without this word the headline would tell it as certain. The article does not.",
    ),
    Option(
        "This was looked into, and it turned out to be wrong",
        feedback="The article still holds it to be possible.",
    ),
    Option(
        "This was so in the past, and it is over now",
        feedback="This word tells how sure it is, and not that it is over.",
    ),
)
_SURE = "“Could”, “may” and “likely” tell that something is possible. A headline without them claims more."


def signs_in(headline: str, reading: Reading) -> Iterator[Sign]:
    """Those of which the report shows what they tell."""
    if whose := passed_on(headline, reading):
        yield Sign(
            _TELLS_WHOSE,
            f"the {'words' if ' ' in whose.words else 'word'} “{whose.words}”",
            _PASSED_ON[whose.standing],
            whose.evidence,
            _WHOSE[whose.standing],
        )
    if guess := guess_in(headline, reading):
        yield Sign(_CHOSEN, f"the word “{guess.word}”", _GUESS, (guess.evidence,), _SURE)
    if borrowed := borrowed_words(headline, reading):
        yield Sign(
            _SHORT,
            f"the quotation marks around “{borrowed.words}”",
            _MARKS,
            (borrowed.evidence,),
            "Marks in a headline say: these are somebody’s words. Look in the report for whose they are.",
        )
