"""A reading in, "Of Ana Ruiz and Tom Orr, whom does the article quote word for word?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from quizgen.model import Attribution, Choice, Option, Reading, Section, Skills, Source
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import evidence_of, merged, whole_sentences
from quizgen.questions.english.wording import listed
from quizgen.questions.quotations.every_quotation import may_be_quoted, quoted_at_length
from quizgen.questions.quotations.quotations import never_quoted, quoted_people, summed_up, unquoted
from quizgen.questions.quotations.translated import translated
from quizgen.questions.sources.expected import expected
from quizgen.questions.sources.kinship import kin
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.named_only import only_as_kin
from quizgen.questions.sources.showable import showable
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.taken_for_a_person import taken_for_a_person
from quizgen.questions.sources.voices import records_of

#: So many are asked about together.
MOST_ASKED = 3
#: Of whom the article tells so often, a reader may think that they were quoted.
TOLD_OF = 2
#: "The prize is named after Ana Ruiz, who ran the mill. She died in 2003."
_DIED = re.compile(r"\b(?:[Ss]he|[Hh]e) (?:has )?died\b|\b(?:[Hh]is|[Hh]er|late) (?:death|funeral|widow|widower)\b")
#: "Lund headed home from a corner", in a report too short to name much of the game.
_PLAYS = re.compile(
    r"\b(?:scor(?:ed|ing|ers?)|headed|equali[sz]\w+|penalty|goals?|substitutes?|wickets?|touchdowns?)\b"
)
NEXT = 300
#: What happened, and to whom, stands in the first paragraphs.
LEAD = 2
_LESSON = (
    "Whose own words are printed is the reporter’s choice: what the others would say, a reader does not hear, or hears"
    " only in the reporter’s words."
)


class VoicesHeard(QuestionType):
    name = "voices_heard"
    shape = "choice"
    process = "E"
    most = 1
    worth = 1
    title = "Whose voices are heard?"
    description = "Notice which of the people of a report are quoted in it, and who is not."
    nature = Nature(whole_article=True, once=True, heard=True, fixed_labels=True, costs=1.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        if translated(reading):
            return
        counted = quoted_at_length(reading)
        quoted, left_out = _heard(counted, reading), _not_heard(counted, reading)
        if quoted and left_out:
            yield self._who(quoted, left_out, reading, rng)

    def _who(
        self,
        quoted: Mapping[Source, Attribution],
        left_out: Mapping[Source, Attribution | None],
        reading: Reading,
        rng: Random,
    ) -> Choice:
        """Of two or three who are quoted or not, who is?"""
        several = len(quoted) > 1 and (len(left_out) == 1 or rng.random() < 0.5)
        heard = [*quoted][: 2 if several else 1]
        others = [*left_out][: MOST_ASKED - len(heard)]
        names = {one: bare_name(one) for one in (*heard, *others)}
        asked = sorted(names.values(), key=lambda _: rng.random())
        stem = f"Of {listed(asked)}, whom does the article quote word for word, in quotation marks?"
        key = [name for name in asked if name in {names[one] for one in heard}]
        options = [Option(_only(key, asked), True, f"Yes: exact words of {listed(key)} stand in quotation marks.")]
        for rival in _rivals(key, asked):
            options.append(Option(_only(rival, asked), feedback=_wrong(rival, key)))
        told = [span for one in heard for span in evidence_of(quoted[one], reading)]
        for one in others:
            said = left_out[one]
            if said:
                told += evidence_of(said, reading)
            else:
                told += [whole_sentences(mention, reading.article) for mention in one.mentions[:TOLD_OF]]
        evidence = merged(told)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(options) - 1),
            skills=Skills("E", "RI.8.6", 3, "M"),
            about=tuple(one.id for one in names),
        )


def _only(names: list[str], asked: list[str]) -> str:
    if not names:
        return "Neither"
    if len(names) == len(asked):
        return "Both" if len(asked) == 2 else "All three"
    return f"Only {names[0]}" if len(names) == 1 else f"{names[0]} and {names[1]}"


def _rivals(key: list[str], asked: list[str]) -> list[list[str]]:
    """Three other answers: of two people, all that there are; of three, some with one name, with two and with all."""
    others = [name for name in asked if name not in key]
    if len(asked) == 2:
        return [others, asked, []]
    if len(key) == 1:
        return [[others[0]], [name for name in asked if name in (key[0], others[1])], asked]
    return [[key[0]], [name for name in asked if name in (key[1], others[0])], asked]


def _wrong(rival: list[str], key: list[str]) -> str:
    missing = [name for name in key if name not in rival]
    too_many = [name for name in rival if name not in key]
    told = [f"The article prints exact words of {listed(missing)}."] if missing else []
    told += [f"No words of {listed(too_many)} stand in quotation marks."] if too_many else []
    return " ".join(told)


def _heard(counted: Mapping[Source, Attribution], reading: Reading) -> dict[Source, Attribution]:
    """Whose own words are printed beyond doubt; who says least first."""
    found = {**quoted_people(reading)}
    for one, said in counted.items():
        if bare_name(one) and not any(kin(one, other) for other in found):
            found[one] = said
    times = {one: sum(one.id in said.source_ids for said in reading.attributions) for one in found}
    return dict(sorted(found.items(), key=lambda item: times[item[0]]))


def _not_heard(counted: Mapping[Source, Attribution], reading: Reading) -> dict[Source, Attribution | None]:
    """Of whom certainly nothing is quoted, those whose words are summed up first."""
    found: dict[Source, Attribution | None] = {**summed_up(reading)}
    for one in reading.sources if counted else ():
        said = next((said for said in records_of(one, reading) if clear_source(said, reading)), None)
        alone = said and not any(kin(one, other) for other in (*found, *counted))
        if said and alone and bare_name(one) and showable(one, reading) and never_quoted(one, reading):
            found[one] = said
    for one in unquoted(reading):
        if one in found or not _in_the_news(one, reading) or only_as_kin(one, reading) or _says_nothing(one, reading):
            continue
        if expected(one, reading) and not any(kin(one, other) for other in (*found, *counted)):
            found[one] = None
    fit = {one: said for one, said in found.items() if not taken_for_a_person(one, reading)}
    return {one: said for one, said in fit.items() if not may_be_quoted(one, reading)}


def _in_the_news(one: Source, reading: Reading) -> bool:
    """Is the report on this person, so that a reader would expect to hear them? A name from its background is none."""
    article = reading.article
    body = [block.span.end for block in article.blocks if block.section is Section.BODY]
    lead = max(body[:LEAD], default=0)
    return len(one.mentions) >= TOLD_OF and (one.mentions[0].start < lead or len(one.mentions) > 2 * TOLD_OF)


def _says_nothing(one: Source, reading: Reading) -> bool:
    """Is it one of the dead, or of the players, who have nothing to say in a report?"""
    text = reading.article.text
    return any(
        _DIED.search(text, named.end, named.end + NEXT)
        or _PLAYS.search(whole_sentences(named, reading.article).of(text))
        for named in one.mentions
    )
