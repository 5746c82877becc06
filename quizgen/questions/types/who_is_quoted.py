"""A reading in, "Which of these people does the article quote word for word?" questions out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, Option, Reading, Skills, Source, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import usable
from quizgen.questions.claims.evidence import evidence_of, merged, whole_sentences
from quizgen.questions.quotations.quotations import never_quoted, quoted_people, summed_up, unquoted
from quizgen.questions.sources.expected import expected
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.levelling import bare_name, fair_beside
from quizgen.questions.sources.named_only import named_near, only_as_kin

LEAST, MOST = 2, 3
#: Whoever says more than this is shown by other questions.
MOST_SAID = 3
#: Of whom the article tells so often, a reader may think that they were quoted.
TOLD_OF = 2
#: So many may be asked about.
MOST_ASKED = 3
_QUOTED = (
    "Which of these people does the article quote word for word?",
    "Of these people, whose exact words does the article print in quotation marks?",
)
_SUMMED_UP = (
    "Of these people, whose words does the article only sum up, and never quote in quotation marks?",
    "Which of these people is reported in the article, but never quoted word for word?",
)
_NAMED = (
    "Which of these people does the article name, but never quote word for word?",
    "Of these people, whom does the article mention, but never quote in quotation marks?",
)
_REPORTED = "Yes: what this person said is reported, but no quotation marks stand around it."
_TOLD_OF = "Yes: the article tells of this person, but prints none of this person’s words in quotation marks."
_LESSON = "Exact words let you judge for yourself what was said. A summary shows it as the reporter understood it."


class WhoIsQuoted(QuestionType):
    name = "who_is_quoted"
    shape = "choice"
    process = "E"
    most = 1
    worth = 1  # a lesson of its own: whose words are read
    title = "Who is quoted?"
    description = "Tell whose own words an article prints from those whom it only reports or names."
    nature = Nature(whole_article=True, once=True, heard=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        quoted = quoted_people(reading)
        summed = summed_up(reading) if quoted else {}
        yield from self._never_quoted(quoted, summed, reading, rng)
        if len(quoted) >= LEAST:
            silent = [one for one in unquoted(reading) if one not in summed and expected(one, reading)]
            yield from self._only_named(silent, quoted, reading, rng)
        for source, said in _least_known(quoted, reading)[:MOST_ASKED]:
            rivals = self._not_quoted(source, said, summed, reading)
            if len(rivals) >= LEAST:
                note = "Yes: in the article, words of this person stand in quotation marks."
                yield self._question(rng.choice(_QUOTED), source, evidence_of(said, reading), note, rivals, reading)

    def _never_quoted(
        self, quoted: dict[Source, Attribution], summed: dict[Source, Attribution], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        """Whose words are only summed up, among those who are quoted."""
        for source, said in _least_known(summed, reading)[:MOST_ASKED]:
            rivals = [
                Option(bare_name(other), feedback=f"The article prints exact words of {bare_name(other)}.")
                for other in sorted(quoted, key=lambda other: _times(other, reading))
                if not kin(other, source)
            ]
            if len(rivals) >= LEAST:
                evidence = evidence_of(said, reading)
                yield self._question(rng.choice(_SUMMED_UP), source, evidence, _REPORTED, rivals, reading)

    def _only_named(
        self, named: list[Source], quoted: dict[Source, Attribution], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        """Of whom no words at all are printed, among those who are quoted."""
        for source in [one for one in named if not only_as_kin(one, reading)][:MOST_ASKED]:
            rivals = [
                Option(bare_name(other), feedback=f"The article prints exact words of {bare_name(other)}.")
                for other in sorted(quoted, key=lambda other: _times(other, reading))
                if not kin(other, source) and fair_beside(other, source)
            ]
            if len(rivals) >= LEAST:
                told = [whole_sentences(mention, reading.article) for mention in source.mentions[:TOLD_OF]]
                yield self._question(rng.choice(_NAMED), source, merged(told), _TOLD_OF, rivals, reading)

    def _not_quoted(
        self, source: Source, said: Attribution, summed: dict[Source, Attribution], reading: Reading
    ) -> list[Option]:
        """Whose words are only summed up, then who is only named."""
        taken = {
            other: f"The article sums up what {bare_name(other)} said, without quotation marks."
            for other, _ in _least_known(summed, reading)
            if not kin(other, source)
        }
        near = named_near(source, said.evidence[0].start, reading) if len(taken) < MOST else []
        for other in (*unquoted(reading), *near) if len(taken) < MOST else ():
            if other in taken or (not taken and len(other.mentions) < TOLD_OF):
                continue  # beside a film star who was once named in passing, whoever speaks at all is found by that
            if not fair_beside(source, other) or not never_quoted(other, reading):
                continue
            if bare_name(other) and not any(kin(other, o) for o in (source, *taken)):
                taken[other] = f"The article names {bare_name(other)}, but quotes no words of this person."
        if not any(other in reading.sources for other in taken):
            return []  # among film stars who are only named, whoever speaks is found by that
        return [Option(bare_name(other), feedback=note) for other, note in taken.items()]

    def _question(
        self, stem: str, source: Source, evidence: tuple[Span, ...], note: str, rivals: list[Option], reading: Reading
    ) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(bare_name(source), True, note), *rivals[:MOST]),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(3, reading, stem, evidence, rivals=min(len(rivals), MOST)),
            skills=Skills("E", "RI.8.6", 3, "M"),
            about=(source.id, *(a.id for a in reading.attributions if source.id in a.source_ids)),
        )


def _least_known(people: dict[Source, Attribution], reading: Reading) -> list[tuple[Source, Attribution]]:
    """Those who say least first; whom the headline names, or who says most, no reader has to look for."""
    said = {source: _times(source, reading) for source in people}
    fit = [source for source in people if said[source] <= MOST_SAID and not betrays(reading.article.headline, source)]
    return [(source, people[source]) for source in sorted(fit, key=lambda s: (not usable(people[s], reading), said[s]))]


def _times(source: Source, reading: Reading) -> int:
    return sum(source.id in attribution.source_ids for attribution in reading.attributions)
