"""A reading in, "Which figure does the rise start from, according to this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.before_and_after import Asked, moving_figures
from quizgen.questions.evidence import sentences_of
from quizgen.questions.gaps import verbatim
from quizgen.questions.likeness import content_words
from quizgen.questions.parts_of_a_whole import changes_in_percent, multiples, parts_counted, shares_of_a_whole
from quizgen.questions.quoted import quoted_whole
from quizgen.questions.set_beside import compared, converted, results, votes
from quizgen.questions.slips import FIRST_PERSON, POINTS_BACK, SLIP
from quizgen.questions.worth import in_passing

LONGEST = 42
MOST = 5
#: So many words of the headline, counted twice, and of the lead come back in a sentence that belongs to the news.
LEAST = 1
#: What asks less is worth asking only where the news itself hangs on the figure.
_LEAST_OF = {"converted": 4, "of a hundred": 2, "multiple": 2, "rest": 2, "part": 2, "result": 2}
#: "Output fell to 40 mln tonnes from 48 mln" is news for itself, where it does not stand among the background.
_NEWS, LATE = ("before", "size", "worked out", "role", "compared"), 2 / 3
#: A sentence with more numbers than this is a table in words.
MOST_NUMBERS = 7
_FINDERS = (changes_in_percent, multiples, compared, votes, results, parts_counted, shares_of_a_whole, converted)
_NUMBER = re.compile(r"\d[\d,.]*")
_ANY = re.compile(r"\d|\bof |\b(?:doubl|trebl|tripl|quadrupl|halv)")
#: "Overall. sales fell": a slip; "at 145.60/70 yen": two prices in one.
_BROKEN = re.compile(r"[a-z]{4,}\. [a-z]|\d{3}/\d|\.\d+/\d|[a-z]\d")
#: Of the dead and hurt nobody makes a sum.
_GRAVE = re.compile(
    r"\b(?:kill\w*|dead|d(?:ie|ied|ies|ying)\b|deaths?|injur\w*|wound\w*|victims?|toll"
    r"|casualt\w*|murder\w*|suicides?|rapes?"
    r"|missing|massacre\w*|execut\w+|drowned|homicides?|abus\w+|HIV|Aids|cancer|infected|abortions?)\b",
    re.IGNORECASE,
)
#: What is denied, set as a condition or corrected is no change at all.
_DOUBTED = re.compile(
    r"\b(?:not|never|neither|nor|if|unless|whether|would have|den(?:y|ies|ied)|rather than|instead of|corrected|wrongly"
    r"|originally|mistaken\w*)\b|n[’']t\b",
    re.IGNORECASE,
)
#: "The same period", "both figures": told in the sentence before.
_LEANS = re.compile(
    r"\b(?:the same (?!period|quarter|months?|time|week)|the latter|the former|respectively|this figure|this compares"
    r"|the (?:rise|fall|increase|decrease|drop|decline|jump) (?:compares|means|came|comes|follows|followed|was|is))\b",
    re.IGNORECASE,
)
#: How a market took it, and how something was measured; "69% of those surveyed" is what was found.
_BY_THE_WAY = re.compile(
    r"\b(?:shares?|stocks?|index|FTSE|Nasdaq|Dow Jones|trading|margins? of|plus or minus|born|aged|polled)\b"
)
_LESSON = (
    "A figure tells little by itself. See whether it stands for what was before, for what came of it, or for the change"
    " between the two."
)


class Printed(NamedTuple):
    """What is asked, the sentence that is printed, where it stands, and its weight."""

    asked: Asked
    sentence: str
    span: Span
    weight: int


class ReadingFigures(QuestionType):
    name = "reading_figures"
    shape = "choice"
    process = "U"
    most = 2
    title = "Reading figures"
    description = "Tell the figure before a change from the one after it, and both from the change itself."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found = [one for span in sentences_of(reading.article) for one in _printed(span, reading, rng)]
        for one in sorted(found, key=lambda one: -one.weight)[:MOST]:
            yield self._choice(one, reading, rng)

    def _choice(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        options = [Option(text, not place, note) for place, (text, note) in enumerate(one.asked.options)]
        rng.shuffle(options)
        stem = rng.choice(one.asked.stems).format(one.sentence)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=(one.span,),
            feedback=_LESSON,
            difficulty=difficulty.rate(3, reading, stem, (one.span,)),
            skills=Skills("U", "RI.1", 2, "V"),
        )


def _printed(span: Span, reading: Reading, rng: Random) -> Iterator[Printed]:
    """What a sentence of the news gives to ask, where it can be printed as it is."""
    text = " ".join(span.of(reading.article.text).split())
    if len(_NUMBER.findall(text)) > MOST_NUMBERS or not _ANY.search(text):
        return
    asked = [*moving_figures(text, rng)] or [one for finder in _FINDERS for one in finder(text)]
    if not asked or not _of_the_news(span, text, reading):
        return
    sentence = verbatim(span, reading, longest=LONGEST)
    if sentence and not SLIP.search(sentence) and not _BROKEN.search(sentence):
        weight = _weight(text, reading)
        yield from (Printed(one, sentence, span, weight) for one in asked if weight >= _least(one, span, reading))


def _least(asked: Asked, span: Span, reading: Reading) -> int:
    early = span.end <= LATE * len(reading.article.text)
    return 0 if early and asked.form in _NEWS else _LEAST_OF.get(asked.form, LEAST)


def _of_the_news(span: Span, text: str, reading: Reading) -> bool:
    """Is it the report's own sentence, on nothing grave or doubtful, and not on how something was measured?"""
    if FIRST_PERSON.search(text) or POINTS_BACK.match(text) or "?" in text or quoted_whole(span, reading):
        return False
    if _GRAVE.search(text) or _DOUBTED.search(text) or _LEANS.search(text):
        return False
    return not (_BY_THE_WAY.search(text) and in_passing(text, reading.article.headline))


def _weight(text: str, reading: Reading) -> int:
    """How near the sentence is to the news: words of the headline and the lead come back in it."""
    article = reading.article
    lead = article.body[0].of(article.text) if article.body else ""
    own = content_words(text)
    return 2 * len(own & content_words(article.headline)) + len(own & content_words(lead))
