"""A reading in, "Match each person to what the article says of them" questions with one description left over out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Matching, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.english.wording import opening
from quizgen.questions.introductions.described import Described, described, together

TRIES = 2


class WhoIsWho(QuestionType):
    name = "who_is_who"
    shape = "matching"
    process = "L"
    most = 1
    worth = 1
    title = "Who is who?"
    description = "Keep the people of a report apart by what the article says they are."
    nature = Nature(introduces=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Matching]:
        for kind in ("person", "organisation"):
            fit = described(reading, kind)
            for asked, spare in together(fit, reading, rng, TRIES):
                yield self._match(asked, spare, kind, reading, rng)

    def _match(
        self, asked: list[Described], spare: Described | None, kind: str, reading: Reading, rng: Random
    ) -> Matching:
        """With a spare one, whose description is left over."""
        asked = sorted(asked, key=lambda one: one.name.split()[-1])
        responses = [opening(one.words) for one in (*asked, *([spare] if spare else []))]
        right = responses[: len(asked)]
        while responses[: len(asked)] == right:  # in the order of the names they would give themselves away
            rng.shuffle(responses)
        evidence = merged([whole_sentences(one.introduction.span, reading.article) for one in asked])
        who = "person" if kind == "person" else "organisation"
        left = " One description will be left over." if spare else ""
        stems = [
            f"Match each {who} to the description that the article gives.{left}",
            f"How does the article describe each {who}? Match the names and the descriptions.{left}",
        ]
        note = f" The description left over is that of {spare.name}." if spare else ""
        return Matching(
            id="",
            type=self.name,
            stem=rng.choice(stems).rstrip(".") + ":",
            prompts=tuple(one.name for one in asked),
            responses=tuple(responses),
            key=tuple(responses.index(told) for told in right),
            evidence=evidence,
            feedback=f"Who somebody is tells you what they can know, and for whom they speak.{note}",
            difficulty=difficulty.rate(1, reading, "", evidence, rivals=len(responses)),
            points=len(asked),
            skills=Skills("L", "RI.8.1", 1, "A"),
            about=tuple(one.introduction.id for one in (*asked, *([spare] if spare else []))),
        )
