"""A reading in, tables of statements that are true, false or not stated out; every verdict is proven by a record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Reading, Skills, TrueFalseNotStated, Verdict
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.changed.rows import Proven, false_rows, true_rows
from quizgen.questions.changed.silences import unstated_rows
from quizgen.questions.claims.evidence import merged

LEAST_ROWS, MOST_ROWS = 3, 4
TRIES = 16
#: "The harbour will be £2m better off as a result": of what?
_HANGS = re.compile(r"\b(?:as a result|as a consequence|in turn|in this way|therefore|instead)\.?$", re.IGNORECASE)


def _alone(one: Proven) -> bool:
    return _HANGS.search(one.row.text) is None


class TrueFalseNotStatedTable(QuestionType):
    name = "true_false_not_stated"
    shape = "true_false_not_stated"
    process = "U"
    most = 1
    on_wish = True  # blind raters failed 8 of 12: what is copied and what is changed shows at a glance
    title = "True, false or not stated"
    description = "Check statements against the article, and notice what it does not say."
    # a changed figure beside a copied sentence is looked up, and says little of the report
    nature = Nature(costs=3.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[TrueFalseNotStated]:
        false = [one for one in false_rows(reading) if _alone(one)]  # most articles have none, so these come first
        true = [one for one in true_rows(reading) if _alone(one)] if false else []
        if not (true and false):
            return  # without a provable row of each of the two the table would have to guess
        unstated = list(unstated_rows(reading))
        for turn in range(TRIES):  # what a shorter table leaves may be asked about in other questions
            most = MOST_ROWS if turn % 4 == 0 else LEAST_ROWS
            picked = self._pick(true, false, unstated if turn % 2 == 0 else [], most, rng)
            if picked:
                yield self._table(picked, reading, rng)

    def _pick(
        self, true: list[Proven], false: list[Proven], unstated: list[Proven], most: int, rng: Random
    ) -> list[Proven]:
        picked: list[Proven] = []
        wanted = [false, true, unstated, rng.choice([true, false]), true, false]
        for pool in wanted:
            if len(picked) == most:
                break
            fit = [p for p in pool if not any(p.clashes(other) for other in picked)]
            if fit:
                best = min(p.rank for p in fit)
                picked.append(rng.choice([p for p in fit if p.rank == best]))
        verdicts = {p.row.verdict for p in picked}
        return picked if {Verdict.TRUE, Verdict.FALSE} <= verdicts and len(picked) >= LEAST_ROWS else []

    def _table(self, picked: list[Proven], reading: Reading, rng: Random) -> TrueFalseNotStated:
        rng.shuffle(picked)
        stem = rng.choice(
            [
                "Is each statement true, false or not stated, according to the article?",
                "According to the article, is each of these statements true, false or not stated?",
            ]
        )
        evidence = merged([span for p in picked for span in p.row.evidence])
        about = tuple(dict.fromkeys(id for p in picked for id in p.about))
        return TrueFalseNotStated(
            id="",
            type=self.name,
            stem=stem,
            rows=tuple(p.row for p in picked),
            evidence=evidence,
            feedback="“Not stated” means that the article neither supports nor contradicts it.",
            difficulty=difficulty.rate(2, reading, "", evidence, negation=True),
            points=len(picked),
            skills=Skills("U", "RI.1", 2),
            about=about,
        )
