"""A reading in, "For which organisation does ... work or speak?" questions out: who stands behind the one who talks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Affiliation, Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.english.likeness import same_words, words
from quizgen.questions.english.wording import inside, opening
from quizgen.questions.introductions.describing import said_together, speakers
from quizgen.questions.sources.bodies import may_be_one, stands_alone
from quizgen.questions.sources.showable import is_cut
from quizgen.questions.spread import spread

LEAST, MOST = 2, 3
_LESSON = "Ask for whom somebody works or speaks: it tells what they can know, and what they may want you to think."
#: "Calder Rail, an arm of the Harbour Group": whoever works for the one works for the other.
_ONE_FIRM = re.compile(
    r"\b(?:own(?:s|ed|er|ers)|arms?|units?|parts?|subsidiar\w+|parent|divisions?|branch\w*|belongs?|members?|merg\w+"
    r"|takeover|bought|buys?|acqui\w+|departments?|affiliate\w*|partners?|consortium|joint|known as|called)\b"
)


class WorksFor(QuestionType):
    name = "works_for"
    shape = "choice"
    process = "E"
    most = 1
    title = "On whose behalf?"
    description = "See from the article for which organisation somebody works or speaks."
    on_wish = True  # blind raters failed all of the last six
    nature = Nature(introduces=True, key_once=True, most_in_common=2)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for one in spread(reading.affiliations):
            if _sure(one, reading):
                yield from self._which(one, reading, rng)

    def _which(self, one: Affiliation, reading: Reading, rng: Random) -> Iterator[Choice]:
        rivals: dict[str, str] = {}
        for body, names, note in _others(one, reading):
            if body not in rivals and _wrong(body, names, one, [*rivals], reading):
                rivals[body] = note
        if len(rivals) < LEAST:
            return
        name = one.name
        stem = rng.choice(
            [
                f"For which organisation does {name} work or speak, according to the article?",
                f"Which organisation does the article say that {name} works or speaks for?",
            ]
        )
        printed = " ".join(one.span.of(reading.article.text).split())
        told = inside(printed, reading.article.text)
        options = [Option(opening(one.body), True, f"Yes: the article has “{told}”.")]
        options += [Option(opening(body), feedback=note) for body, note in [*rivals.items()][:MOST]]
        evidence = merged([whole_sentences(one.span, reading.article)])
        speaking = tuple(source.id for source in reading.sources if {*one.names} & {*source.names})
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(1, reading, "", evidence, rivals=len(rivals)),
            skills=Skills("E", "RI.8.6", 1, "A"),
            about=(one.introduction or one.id, *speaking),
        )


def _sure(one: Affiliation, reading: Reading) -> bool:
    """Is there one body for one person, who speaks, and is neither what the headline names nor known to all?"""
    bodies = {other.body for other in reading.affiliations if other.name == one.name}
    if len(bodies) != 1 or not stands_alone(one.body) or is_cut(one.body) or {*words(one.body)} & {*words(one.name)}:
        return False
    if re.search(rf"{re.escape(one.body)} (?:veteran|alumn|retiree)", reading.article.text):
        return False  # "A Navy veteran": no longer
    if any(same_words(name, reading.article.headline) for name in one.body_names):
        return False
    return any({*one.names} & {*source.names} for source in speakers(reading))


#: Nobody works for a tower.
_A_PLACE = re.compile(
    r"\b(?:Cent(?:re|er)|Building|Towers?|Square|Street|Station|Airport|Bridge|Stadium|Park|Palace|Church|Hotel)$"
)


def _others(one: Affiliation, reading: Reading) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Other bodies of the article: those for which others speak, then those that speak or are named themselves."""
    for other in sorted(reading.affiliations, key=lambda other: abs(other.span.start - one.span.start)):
        if other.name != one.name:
            yield other.body, other.body_names, f"In the article it is {other.name} who belongs to {other.body}."
    for described in reading.introductions:
        if described.kind == "organisation":
            yield described.name, described.names, f"The article does not say that {one.name} works or speaks for it."
    for names in reading.bodies:
        if (" " not in names[0] and not names[0].isupper()) or _A_PLACE.search(names[0]) or is_cut(names[0]):
            continue  # "Rovers" may be a name for "Harwick", and "Okoro" a man
        yield names[0], names, f"The article does not say that {one.name} works or speaks for it."


def _wrong(body: str, names: tuple[str, ...], one: Affiliation, taken: list[str], reading: Reading) -> bool:
    """Is it surely another body, and one of which no sentence makes the person a part?"""
    if not stands_alone(body) or any(may_be_one(body, other) for other in (one.body, *one.body_names, *taken)):
        return False
    if any(may_be_one(name, key) for name in names for key in one.body_names):
        return False
    surnames = tuple(name for name in one.names if len(name.split()) > 1 or name == one.name.split()[-1])
    if said_together(names, surnames, reading):
        return False
    return not any(_ONE_FIRM.search(sentence) for sentence in said_together(names, one.body_names, reading))
