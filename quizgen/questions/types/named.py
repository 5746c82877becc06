"""A reading in, "Which of these sources is left unnamed?" questions out: exactly one odd one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, Naming, Option, Reading, Section, Skills, Source
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import (
    READABLE,
    sources_of,
)
from quizgen.questions.distractors import showable
from quizgen.questions.evidence import merged
from quizgen.questions.kinship import kin
from quizgen.questions.wording import inside, is_proper, opening, word_count

LEAST, MOST = 2, 3
_UNNAMED = (Naming.UNNAMED_PERSON, Naming.UNNAMED_GROUP)


class Named(QuestionType):
    name = "named"
    shape = "choice"
    process = "E"
    most = 1
    title = "Named or unnamed"
    description = "See which sources a reader could identify and which are left unnamed."
    nature = Nature(whole_article=True, once=True, costs=1.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        quoted = dict(_quoted(reading))
        sources = [s for s in reading.sources if s.id in quoted and word_count(s.name) <= 10 and showable(s, reading)]
        named = [s for s in sources if s.naming is Naming.NAMED_PERSON and _has_name(s, reading)]
        unnamed = [s for s in sources if s.naming in _UNNAMED and _nameless(s, reading) and not _named_too(s, reading)]
        bodies = [s for s in sources if s.naming is Naming.NAMED_ORGANISATION and _has_name(s, reading)]
        for odd in unnamed:
            stem = "Which of these sources is left unnamed in the article?"
            note = "{name} is named, so a reader could check who is speaking."
            yield from self._odd_one(odd, [*named, *bodies], quoted, reading, rng, stem=stem, note=note)
        for odd in named:
            stem = rng.choice(
                [
                    "Which of these sources does the article identify by name?",
                    "Which of these sources could a reader look up by name?",
                ]
            )
            note = "The article does not say who exactly this is."
            yield from self._odd_one(odd, unnamed, quoted, reading, rng, stem=stem, note=note)

    def _odd_one(
        self,
        odd: Source,
        others: list[Source],
        quoted: dict[str, Attribution],
        reading: Reading,
        rng: Random,
        *,
        stem: str,
        note: str,
    ) -> Iterator[Choice]:
        rivals: list[Source] = []
        for source in sorted(others, key=lambda s: (s.coarse != odd.coarse, rng.random())):
            if not any(kin(source, taken) for taken in (odd, *rivals)):
                rivals.append(source)
        if len(rivals) < LEAST:
            return
        options = [Option(opening(odd.name), True, "Yes: look at how the article introduces this source.")]
        options += [Option(opening(s.name), feedback=note.format(name=opening(s.name))) for s in rivals[:MOST]]
        evidence = merged(list(quoted[odd.id].evidence))
        shown = inside(odd.name, reading.article.text)
        lesson = (
            f"A source such as “{shown}” may have good reason to stay unnamed, but it makes checking harder."
            if odd.naming in _UNNAMED
            else "A named source can be asked again; an unnamed one makes checking harder."
        )
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=lesson,
            difficulty=difficulty.rate(2, reading, "", evidence, key=odd.name),
            skills=Skills("E", "RI.8", 1, "N"),
            about=(odd.id,),
        )


def _quoted(reading: Reading) -> Iterator[tuple[str, Attribution]]:
    """The last record of each source that is quoted beyond doubt in running text and called by a name there."""
    for attribution in reversed(reading.attributions):
        if attribution.doubt or not attribution.evidence or attribution.confidence < 0.5:
            continue
        if any(reading.article.section_at(span.start) not in READABLE for span in attribution.evidence):
            continue
        for source in sources_of(attribution, reading):
            told = " ".join(span.of(reading.article.text) for span in attribution.evidence)
            if any(name.casefold() in told.casefold() for name in source.names):
                yield source.id, attribution


def _has_name(source: Source, reading: Reading) -> bool:
    """Does the printed name hold a proper name beyond doubt?"""
    tokens = source.name.split()
    if source.naming is Naming.NAMED_PERSON:
        return sum(is_proper(token, reading.article.text) for token in tokens) >= 2
    return any(is_proper(token, reading.article.text) for token in tokens) and not tokens[-1].islower()


def _nameless(source: Source, reading: Reading) -> bool:
    """Is the source beyond doubt people without a name?

    Not "the government" or "police", which a reader can find, and not "a spokesman, John Smith".
    """
    tokens = source.name.split()
    if source.coarse not in ("person", "group") or re.search(r"\b(?:media|account|museums?|records)\b", source.name):
        return False
    if tokens[0].casefold() in ("the", "police", "this", "that") or tokens[-1].casefold() in ("police", "government"):
        return False
    # "The town's mayor" and "former senator" may be named elsewhere; "a mayor" and "two senators" are not.
    if source.naming is Naming.UNNAMED_PERSON and tokens[0].casefold() not in ("a", "an", "one", "another"):
        return False
    return not (len(tokens) >= 2 and all(is_proper(token, reading.article.text) for token in tokens[-2:]))


def _named_too(source: Source, reading: Reading) -> bool:
    """ "The town's first selectman, Chris Hill," and the "former chairman" of the first lines are named after all."""
    text, article = reading.article.text, reading.article
    for mention in source.mentions:
        if re.match(r",? [A-Z][\w.’'-]+ [A-Z][\w’'-]+", text[mention.end : mention.end + 60]):
            return True
    opening_lines = [block for block in article.blocks if block.section is Section.BODY][:2]
    return source.naming is Naming.UNNAMED_PERSON and any(
        block.span.contains(mention) for block in opening_lines for mention in source.mentions
    )
