"""A reading in, "How does the article report what Ana Ruiz says?" questions out: word for word, summed up, or both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, Option, Reading, Skills, Source
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import evidence_of, merged
from quizgen.questions.labels import ALL_QUOTED, ALL_TOLD, GIVEN, QUOTED_AND_TOLD
from quizgen.questions.quotations.both_ways import quoted_and_told
from quizgen.questions.quotations.every_quotation import may_be_quoted
from quizgen.questions.quotations.quotations import quotations_in, summed_up
from quizgen.questions.quotations.translated import translated
from quizgen.questions.sources.levelling import bare_name

#: No more than so many of one article of each kind.
MOST_ASKED = 2
#: Who says one thing says "all of it" in one way.
LEAST_TOLD = 2
#: Nor is "declined to comment" anything that is said.
_SAYS_NOTHING = ("decline", "refuse")
#: "Her advice: throw it out" may be her own words, though there are no marks.
_IN_A_NOTE = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?(?:advice|message|verdict|answer|words|motto|reply|view|rule):"
)
_STEMS = (
    "How does the article report what {name} says?",
    "In which form does a reader of the article get what {name} says?",
)
_BOTH = "Yes: some of the words stand in quotation marks, and other things are told without any."
_NOT_ALL_QUOTED = "Look further: the reporter also tells, without quotation marks, what {name} says."
_NOT_ALL_TOLD = "Look further: some words of {name} stand in quotation marks."
_TOLD = "Yes: the article reports what {name} says, but none of it stands in quotation marks."
_NONE_QUOTED = "In the article, no words of {name} stand in quotation marks."
_LESSON = (
    "Exact words let you judge for yourself what was said. A summary shows it as the reporter understood it, so notice"
    " which of the two you read."
)


class WordsGiven(QuestionType):
    name = "words_given"
    shape = "choice"
    process = "E"
    most = 1
    worth = 1  # a lesson of its own: whose words are read
    title = "Quoted or summed up?"
    description = "Notice whether somebody is quoted word for word, summed up by the reporter, or both."
    nature = Nature(whole_article=True, once=True, heard=True, fixed_labels=True, costs=1.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        if translated(reading) or not quotations_in(reading):
            return  # where nobody is quoted, a glance tells that this one is not
        only_told = [one for one in summed_up(reading) if not may_be_quoted(one, reading)]
        for one in only_told[:MOST_ASKED]:
            notes = {ALL_QUOTED: _NONE_QUOTED, QUOTED_AND_TOLD: _NONE_QUOTED, ALL_TOLD: _TOLD}
            own = [said for said in reading.attributions if one.id in said.source_ids and _by_name(said, one, reading)]
            if len(
                {said.evidence[0] for said in own if said.cue_lemma not in _SAYS_NOTHING}
            ) >= LEAST_TOLD and not _IN_A_NOTE.search(reading.article.text):
                yield self._question(one, ALL_TOLD, notes, own, reading, rng)
        if only_told:
            return  # most people are quoted and summed up: asked of all, that would nearly always be right
        for one, quoted, told in quoted_and_told(reading)[:MOST_ASKED]:
            notes = {ALL_QUOTED: _NOT_ALL_QUOTED, QUOTED_AND_TOLD: _BOTH, ALL_TOLD: _NOT_ALL_TOLD}
            yield self._question(one, QUOTED_AND_TOLD, notes, [quoted, told], reading, rng)

    def _question(
        self, one: Source, key: str, notes: dict[str, str], said: list[Attribution], reading: Reading, rng: Random
    ) -> Choice:
        name = bare_name(one)
        stem = rng.choice(_STEMS).format(name=name)
        evidence = merged([span for record in said for span in evidence_of(record, reading)])
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(Option(label, label == key, notes[label].format(name=name)) for label in GIVEN),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence),
            skills=Skills("E", "RI.8.6", 3, "M"),
            about=(one.id,),
        )


def _by_name(said: Attribution, one: Source, reading: Reading) -> bool:
    """Is the speaker named there? Whom a "she" means may be taken wrongly, and then the proof would be another's."""
    surname = bare_name(one).split()[-1]
    return bool(said.evidence) and any(surname in span.of(reading.article.text) for span in said.source)
