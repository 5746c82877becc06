"""A reading in, "Which of these statements comes from a source that is left unnamed?" questions out.

The options are statements, or ways to identify a source: "army officials" beside three names would show the key by its
form alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Attribution, Choice, ContentForm, Naming, Option, Reading, Section, Skills, Source, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import also_says, claim, sources_of, standing, usables
from quizgen.questions.evidence import evidence_of
from quizgen.questions.kinship import betrays
from quizgen.questions.labels import BY_BODY, BY_DESCRIPTION, BY_PERSON, IDENTIFIED
from quizgen.questions.likeness import alike, same_words
from quizgen.questions.speakers import clear_source, frame
from quizgen.questions.wording import inside, is_proper, quoted, trimmed, word_count

LEAST, MOST = 2, 3
LONGEST = 28
#: A statement in the stem, and how many of named sources are asked about, for an article has many of them.
LONGEST_ASKED, MOST_NAMED = 20, 1
_UNNAMED = (Naming.UNNAMED_PERSON, Naming.UNNAMED_GROUP)
_STATES = (Stance.ASSERTS, Stance.ADMITS, Stance.CONFIRMS, Stance.PREDICTS)
_NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w’'-]+")
_PAPER = re.compile(r"\b(?:stud(?:y|ies)|data|polls?|reports|surveys?|figures|analys[ei]s|research)\b", re.IGNORECASE)


class _Said(NamedTuple):
    """A statement as it stands in an option, and who makes it."""

    text: str
    attribution: Attribution
    source: Source


class Named(QuestionType):
    name = "named"
    shape = "choice"
    process = "E"
    most = 1
    title = "Named or unnamed"
    description = "See which statements rest on sources a reader could identify and which do not."
    nature = Nature(once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        said = list(_statements(reading))
        named = [one for one in said if one.source.naming.named and _has_name(one.source, reading)]
        unnamed = [one for one in said if one.source.naming in _UNNAMED and _beyond_doubt(one, reading)]
        for key in unnamed:
            stems = [
                "Which of these statements comes from a source that the article leaves unnamed?",
                "For which of these statements does the article not give the name of the source?",
            ]
            if not any(also_says(one.source, key.text, reading) for one in named):
                yield from self._odd_one(key, named, stems, reading, rng)
        for key in named:
            stems = [
                "Which of these statements comes from a source that the article identifies by name?",
                "For which of these statements could a reader look up the source by name?",
            ]
            if not any(also_says(one.source, key.text, reading) for one in unnamed):
                yield from self._odd_one(key, unnamed, stems, reading, rng)
        for key in unnamed:
            if not _proper_inside(key.source, reading):
                yield from self._how(key, BY_DESCRIPTION, reading, rng)
        rng.shuffle(named)
        people = [one for one in named if one.source.naming is Naming.NAMED_PERSON and _introduced(one)]
        bodies = [one for one in named if one.source.naming is Naming.NAMED_ORGANISATION and _speaks(one, reading)]
        for key in people[:MOST_NAMED]:
            yield from self._how(key, BY_PERSON, reading, rng)
        for key in bodies[:MOST_NAMED]:
            yield from self._how(key, BY_BODY, reading, rng)

    def _how(self, key: _Said, label: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        """How a reader can tell whose statement it is: the same four labels each time."""
        if word_count(key.text) > LONGEST_ASKED or not clear_source(key.attribution, reading):
            return
        if label != BY_DESCRIPTION and not _name_shown(key, reading):
            return
        words_ = key.text if key.attribution.form is ContentForm.QUOTATION else ""
        about = words_ or f"that {claim(key.attribution)}"
        stem = rng.choice(
            [
                f"How does the article identify whoever said {about}?" if words_ else
                f"How does the article identify the source of the statement {about}?",
                f"How does the article tell the reader who said {about}?",
            ]
        )  # fmt: skip
        shown = inside(key.source.name, reading.article.text)
        evidence = evidence_of(key.attribution, reading)
        options = [
            Option(one, True, f"Yes: it gives this to {shown}.")
            if one == label
            else Option(one, feedback=f"Look at the sentence again: it gives this to {shown}.")
            for one in IDENTIFIED
        ]
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="The better a source is identified, the easier it is for others to check what it says.",
            difficulty=difficulty.rate(2, reading, stem, evidence),
            skills=Skills("E", "RI.8", 1, "N"),
            about=(key.attribution.id,),
        )

    def _odd_one(
        self, key: _Said, others: list[_Said], stems: list[str], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        rivals: list[_Said] = []
        length = word_count(key.text)
        for one in sorted(others, key=lambda one: abs(word_count(one.text) - length) + 4 * rng.random()):
            fits = one.attribution.form is key.attribution.form and 0.5 <= word_count(one.text) / length <= 2
            if not fits or any(alike(one.text, taken.text) >= 0.5 for taken in (key, *rivals)):
                continue
            if not also_says(key.source, one.text, reading):
                rivals.append(one)
        if len(rivals) < LEAST:
            return
        text = reading.article.text
        shown = inside(key.source.name, text)
        evidence = evidence_of(key.attribution, reading)
        yield Choice(
            id="",
            type=self.name,
            stem=rng.choice(stems),
            options=(
                Option(key.text, True, f"Yes: the article gives this to {shown}."),
                *(Option(r.text, feedback=f"This comes from {inside(r.source.name, text)}.") for r in rivals[:MOST]),
            ),
            evidence=evidence,
            feedback=(
                f"A source such as “{shown}” may have good reason to stay unnamed, but it makes checking harder."
                if key.source.naming in _UNNAMED
                else "A named source can be asked again; an unnamed one makes checking harder."
            ),
            difficulty=difficulty.rate(2, reading, "", evidence, rivals=len(rivals)),
            skills=Skills("E", "RI.8", 1, "N"),
            about=(key.attribution.id,),
        )


def _statements(reading: Reading) -> Iterator[_Said]:
    """What single sources state, as clauses or as quotations, without a word that shows whose statement it is."""
    for attribution in usables(reading):
        if len(attribution.source_ids) != 1 or attribution.stance not in _STATES:
            continue
        source = sources_of(attribution, reading)[0]
        if attribution.form is ContentForm.CLAUSE:
            text = standing(claim(attribution))
        elif attribution.form is ContentForm.QUOTATION:
            whole = trimmed(claim(attribution), LONGEST)
            text = quoted(whole) if whole else ""
        else:
            continue
        if 5 <= word_count(text) <= LONGEST and "…" not in text and not betrays(text, source):
            yield _Said(text, attribution, source)


def _name_shown(said: _Said, reading: Reading) -> bool:
    """Does the article name the source where it speaks? "The President said" is a description, and who he is no matter.

    "He said" points back to a name, as long as the sentence with the name is in the evidence.
    """
    text, last = reading.article.text, said.source.name.split()[-1]
    printed = " ".join(span.of(text) for span in said.attribution.source) or said.attribution.source_text
    if printed.casefold() in ("he", "she", "it", "they", "who"):
        return any(same_words(last, span.of(text)) for span in evidence_of(said.attribution, reading))
    return same_words(last, printed)


def _introduced(said: _Said) -> bool:
    """ "The harbour engineer Ida Moss" is described and named, so that it takes a look to tell which; "Moss" is not."""
    return bool(said.source.kind_word) and word_count(said.source.name) >= 3


def _proper_inside(source: Source, reading: Reading) -> bool:
    """ "A Google spokesman" is described by a name, which another label would fit as well."""
    return any(is_proper(word, reading.article.text) for word in source.name.split())


def _beyond_doubt(said: _Said, reading: Reading) -> bool:
    """ "Another author, the chemist Ida Moss, said": a name beside the verb may be that of the source."""
    unnamed = _nameless(said.source, reading) and not _named_too(said.source, reading)
    return unnamed and not _NAME.search(frame(said.attribution, reading))


def _speaks(said: _Said, reading: Reading) -> bool:
    """ "A study by the Harbour Board found": whether a study is named by its author is another question."""
    return said.source.coarse != "document" and not _PAPER.search(frame(said.attribution, reading))


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
