"""A reading and wishes in, what a quiz is measured by out: how much of each thing it may have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.model import AnyQuestion, Article, Reading, Source, Wishes
from quizgen.questions.base import QuestionType
from quizgen.questions.planning.skills import PROCESSES
from quizgen.questions.planning.whole import LONGEST_KEYS
from quizgen.questions.sources.kinship import kin
from quizgen.questions.sources.voices import speaks

#: Out of ten questions: three locate, three understand, four evaluate.
MIX = {"L": 0.3, "U": 0.3, "E": 0.4}
#: Of ten questions so many may ask what words mean before more of them cost something, so many make a quiz longer that
#: has eight, and so many one that has fewer, or two more.
ENOUGH_MEANINGS, FEW_MEANINGS, MOST_MEANINGS, SHORT = 2, 3, 6, 0.8
#: One source is the key of so many questions of a quiz of ten that ask who speaks, of one more where only two speak.
MOST_OF_ONE_SOURCE, FEW = 1, 3
#: This share of the questions may be of one level of difficulty before more of it cost something.
ONE_LEVEL = 0.6


@dataclass(frozen=True, slots=True)
class Aim:
    """What a quiz is measured by: wishes, the types it may use, how many sources speak, where paragraphs stand."""

    wishes: Wishes
    kinds: Mapping[str, QuestionType]
    article: Article
    voices: int

    @classmethod
    def of(cls, reading: Reading, wishes: Wishes, kinds: Mapping[str, QuestionType]) -> Aim:
        return cls(wishes, kinds, reading.article, _voices(reading))

    @property
    def tens(self) -> int:
        return max(1, self.wishes.questions // 10)

    def most(self, kind: str) -> int:
        """How many of a type are enough; where one or two types are wished for, there is no such number."""
        return self.kinds[kind].most * self.tens if len(self.kinds) > 2 else self.wishes.questions

    @property
    def most_of_one_source(self) -> int:
        return (MOST_OF_ONE_SOURCE + (self.voices < FEW)) * self.tens

    def asks_for_speakers(self, question: AnyQuestion) -> bool:
        return self.kinds[question.type].nature.speakers


def _voices(reading: Reading) -> int:
    """How many speak, a body and the one who speaks for it counted once, up to a few."""
    apart: list[Source] = []
    for id in dict.fromkeys(id for attribution in reading.attributions for id in attribution.source_ids):
        source = reading.source(id)
        if speaks(source, reading) and not any(kin(source, other) for other in apart):
            apart.append(source)
        if len(apart) == FEW:
            break
    return len(apart)


class Bounds(NamedTuple):
    """How much of something a quiz may have before more of it costs something."""

    skills: Mapping[str, int]
    """Of each process; empty where skills are wished for."""
    one_level: float
    """Of one level of difficulty."""
    one_source: int
    longest: float
    enough_meanings: int
    few_meanings: int
    most_meanings: int
    short: float
    """A quiz of fewer questions is short of what was wished for."""

    @classmethod
    def of(cls, aim: Aim) -> Bounds:
        wished = aim.wishes.questions
        skills = {} if {*aim.wishes.skills} & {*PROCESSES} else quotas(wished)
        one_level = wished if not skills or aim.wishes.difficulty else ONE_LEVEL * wished
        return cls(
            skills=skills,
            one_level=one_level,
            one_source=aim.most_of_one_source,
            longest=LONGEST_KEYS * wished,
            enough_meanings=ENOUGH_MEANINGS * aim.tens,
            few_meanings=FEW_MEANINGS * aim.tens,
            most_meanings=MOST_MEANINGS * aim.tens,
            short=SHORT * wished,
        )


def quotas(wanted: int) -> dict[str, int]:
    """How many of each process, rounded so that they add up."""
    counts = {process: int(wanted * share) for process, share in MIX.items()}
    for process in ("E", "U", "L"):
        if sum(counts.values()) < wanted:
            counts[process] += 1
    return counts
