"""A reading in, "Who is the “judge” in the headline ...?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import merged
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import quoted, word_count
from quizgen.questions.labels import NOBODY_NAMED
from quizgen.questions.reference.called_by_office import people_of
from quizgen.questions.reference.headline_people import InHeadline, meant_in_headline
from quizgen.questions.reference.names_alike import alike_in_form
from quizgen.questions.sources.the_writer import wrote_it
from quizgen.questions.sources.voices import speaks

#: So many others are named beside the right one; beside one alone stands that it may be nobody whom the article names.
LEAST, MOST = 2, 3
SHORTEST, LONGEST = 3, 20
#: Somebody who is named but once and says nothing tempts nobody.
TWICE = 2
#: The name of the site, a picture, a label: no part of the headline that is read.
_NO_HEADLINE = re.compile(r"[|<>]|\.com\b|…|\.\.\.|^\w+: |^[\"\']|[\"\']$", re.IGNORECASE)
#: Above a report that was mended, or that nobody else has.
_LABEL = re.compile(r"^(?:UPDATED?|EXCLUSIVE|BREAKING|WATCH|VIDEO|NEW): ", re.IGNORECASE)
#: Within the marks of the question.
_SINGLE = str.maketrans("“”", "‘’")
_LESSON = "Headlines leave out names to save room. Read on to see who is meant before you pass the news on."


class HeadlinePerson(QuestionType):
    name = "headline_person"
    shape = "choice"
    process = "U"
    most = 1
    worth = 1  # most people read headlines alone
    title = "Who is meant in the headline"
    description = "Find in the report who the “judge” or the “boss” of its headline is."
    nature = Nature(once=True, key_once=True, introduces=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        headline = _LABEL.sub("", " ".join(reading.article.headline.split()).rstrip(" .;,"))
        if not SHORTEST <= word_count(headline) <= LONGEST or headline.isupper() or _NO_HEADLINE.search(headline):
            return
        headline = headline.translate(_SINGLE)
        for one in meant_in_headline(reading):
            rivals = _rivals(one, headline, reading)
            if rivals:
                yield self._question(one, headline, rivals, reading, rng)

    def _question(self, one: InHeadline, headline: str, rivals: list[str], reading: Reading, rng: Random) -> Choice:
        meant, others = alike_in_form(one.name, rivals, reading)
        stem = rng.choice(
            [
                f"Who is the “{one.word}” in the headline {quoted(headline)}?",
                f"Whom does the headline {quoted(headline)} mean by “{one.word}”?",
            ]
        )
        options = [Option(meant, True, f"Yes: the article calls {meant} “{one.called}”.")]
        options += [
            Option(name, feedback=f"{name} is in the article, but is not called “{one.called}” there.")
            for name in others
        ]
        if len(others) < LEAST:
            options.append(Option(NOBODY_NAMED, feedback="The article does name who is meant."))
        evidence = merged([*one.evidence])
        heard = tuple(source.id for source in reading.sources if any(name.endswith(meant) for name in source.names))
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, "", evidence, resolved=True, rivals=len(others)),
            skills=Skills("U", "RI.6.5", 2, "V"),
            about=(*one.about, *heard),
        )


def _rivals(one: InHeadline, headline: str, reading: Reading) -> list[str]:
    """Others of the report whom the word might mean for all that a hasty reader knows: who speaks comes first."""
    text = reading.article.text
    fit: list[tuple[bool, int, str]] = []
    for last, name in people_of(reading).items():
        if name == one.name or same_words(last, headline) or wrote_it(name, reading):
            continue
        if any(word.isupper() and len(word) > LEAST for word in name.split()):
            continue  # "ANN Orr" is how a caption opens
        heard = any(last in source.name.split() and speaks(source, reading) for source in reading.sources)
        times = text.count(last)
        if heard or times >= TWICE:
            fit.append((not heard, -times, name))
    return [name for _, _, name in sorted(fit)[:MOST]]
