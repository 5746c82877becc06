"""What a question type is: a name, a shape, words for the interface, and `ask(reading, rng)` that yields questions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import ClassVar

from quizgen.model import AnyQuestion, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Nature:
    """What the checks and the planner must know of a type, so that none of them has a list of names.

    `fixed_labels`: the options are words of ours, not of the article, so the evidence does not hold them (their order,
    where they have one, is in `labels`). `speakers`: the answer is who said it. `verbatim`: the stem holds a whole
    sentence of the article. `whole_article`: it asks about the article as a whole, so a sentence printed elsewhere
    gives nothing away. `whole_sentences`: the options are printed sentences, chosen as such that can be read alone;
    what "the company" is, the lead itself has said. `completes`: the options are read inside the sentence that the stem
    prints. `once`: two of them in one quiz would be one question asked twice. `key_once`: no two may have one answer
    ("Monday"). `most_in_common`: two that share more options than this are one question asked twice; None where options
    come back, as speakers and labels do.
    `introduces`: it asks who somebody is, so that nothing may show the name and the description side by side.
    `meanings`: it asks what words mean, so that a quiz has some of these types together, and not too many.
    `exact`: it asks how exact a number is, so that nothing else may print that number with its thing.
    `outcome`: it asks how far something has gone, so that nothing else may print the words that tell so.
    `sorts`: it asks what kind of statement a sentence is, so that nothing else asks about a word of it.
    `changed`: its key is a changed sentence among printed ones, so that nothing else may print any of them.
    `statements`: its options are what several sources said, so that nothing else may print one with its source.
    `as_said`: it asks which of them is somebody's at all, or word for word, so that nothing else may print one as said.
    `heard`: it asks who is quoted, so that nothing else may ask so, or print somebody’s exact words beside the name.
    `own_or_sourced`: it asks what is told without a source, so that nothing else may ask so.
    `order`: it asks what came first, so that nothing else may print when one of these things was.
    `costs`: above 0 for what is taken only when there is little else, from 2 on only where a quiz would be short.
    """

    fixed_labels: bool = False
    speakers: bool = False
    verbatim: bool = False
    whole_article: bool = False
    whole_sentences: bool = False
    completes: bool = False
    once: bool = False
    key_once: bool = False
    most_in_common: int | None = None
    introduces: bool = False
    meanings: bool = False
    exact: bool = False
    outcome: bool = False
    sorts: bool = False
    changed: bool = False
    statements: bool = False
    as_said: bool = False
    heard: bool = False
    own_or_sourced: bool = False
    order: bool = False
    costs: float = 0.0


PLAIN = Nature()


class QuestionType(ABC):
    """How one kind of question is found in a reading.

    `name` is unique and stored with every question; `shape` is how it is answered most of the time; `process` is the
    PISA 2018 process it trains (L locate, U understand, E evaluate); `title` and `description` are for the teacher.
    `most` is how many of ten questions may be of this type, where there are others to choose from; `worth` is 1 for a
    type that is rare and teaches much, so that it comes before others on the same claim. `on_wish` is true for a type
    that teachers have to mend too often: it is made only where it is wished for by name.
    """

    name: ClassVar[str]
    shape: ClassVar[str]
    process: ClassVar[str]
    title: ClassVar[str]
    description: ClassVar[str]
    most: ClassVar[int] = 2
    worth: ClassVar[int] = 0
    on_wish: ClassVar[bool] = False
    nature: ClassVar[Nature] = PLAIN

    @abstractmethod
    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """Yield every question of this type that the reading supports; all chance comes from `rng`.

        What is yielded has id "" and its options in any order: the planner numbers,
        checks and arranges.
        """
