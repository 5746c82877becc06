"""A reading in, "Who is “I” in this quotation?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Naming, Option, Reading, Skills, Source
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.beforehand import tells_of_himself, told_by_the_headline
from quizgen.questions.claims.evidence import evidence_of, merged, whole_sentences
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import quoted
from quizgen.questions.labels import THE_REPORTER
from quizgen.questions.quotations.own_person import OwnWords, own_words
from quizgen.questions.sources.fitting import could_be, sex_of
from quizgen.questions.sources.kinship import betrays, kin, may_be_one, may_belong
from quizgen.questions.sources.levelling import bare_name, fair_beside, named_like, surname
from quizgen.questions.sources.named_only import FAR, alive, only_another_name
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.spoken_as import fits_one_alone, writes
from quizgen.questions.sources.spoken_of import speaks_of
from quizgen.questions.sources.voices import speaks

LEAST, MOST = 2, 3
_OF_I = (
    "In this quotation from the article, who is “I”: {words}?",
    "Who is meant by “I” in this quotation from the article: {words}?",
    "Who is the “I” in these words, which the article quotes: {words}?",
)
_OF_MY = (
    "In this quotation from the article, whom does “{word}” stand for: {words}?",
    "Who is meant by “{word}” in this quotation from the article: {words}?",
)
#: "Calder IV" is no person, or long dead.
_LIKE_A_FIRM = re.compile(r" [IVX]{2,}$|\d")
#: "I started three months ago": a deed, of which the headline may tell who did it.
_DEED = re.compile(r"\bI (?:\w+ly )?(?!believed\b)[a-z]+ed\b")


class FirstPerson(QuestionType):
    name = "first_person"
    shape = "choice"
    process = "U"
    most = 1
    worth = 1
    title = "Who is “I”?"
    description = "Tell from the words around a quotation whom “I” or “my” means in it."
    nature = Nature(speakers=True, verbatim=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for found in own_words(reading):
            stem = rng.choice(_OF_I if found.pronoun == "I" else _OF_MY)
            stem = stem.format(word=found.pronoun.casefold(), words=quoted(found.words))
            if not told_by_the_headline(found.alone, stem, reading):
                yield from self._question(found, stem, reading)

    def _question(self, found: OwnWords, stem: str, reading: Reading) -> Iterator[Choice]:
        key = found.speaker
        rivals = _rivals(found, stem, reading) if bare_name(key) else []
        options = [Option(named_like(one, key), feedback=_note(one, reading)) for one in rivals]
        if not options or fits_one_alone(found.words, rivals, reading):
            return
        own = tells_of_himself(found.alone) or _DEED.search(found.words)
        if own and _only_in_the_news(key, rivals, reading.article.headline):
            return
        if len(options) < LEAST:
            if any(writes(one, reading) for one in (key, *rivals)):
                return
            options.append(Option(THE_REPORTER, feedback="Between quotation marks, “I” is the one who is quoted."))
        evidence = merged([*evidence_of(found.said, reading), whole_sentences(found.span, reading.article)])
        name = named_like(key, key)
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(name, True, "Yes: the article gives these words to this person."), *options),
            evidence=evidence,
            feedback="In a quotation, “I” is the one who speaks. The words around the marks tell who that is.",
            difficulty=difficulty.rate(1, reading, stem, evidence, resolved=found.said.resolved_reference),
            skills=Skills("U", "RI.4"),
            about=(found.said.id,),
        )


def _only_in_the_news(key: Source, rivals: list[Source], headline: str) -> bool:
    """Is it the only one among them whom the headline names, and so the one whom everybody ticks?"""
    named = [one for one in (key, *rivals) if same_words((bare_name(one) or one.name).split()[-1], headline)]
    return named == [key]


def _note(source: Source, reading: Reading) -> str:
    name = bare_name(source) or source.name
    if speaks(source, reading):
        return f"{name} says something else in the article."
    return f"The article names {name}, but these are not this person’s words."


def _rivals(found: OwnWords, stem: str, reading: Reading) -> list[Source]:
    """Who is named in the paragraph first, then who speaks near by; whom the words speak of is never the only one."""
    at, home = found.span.start, reading.article.place_at(found.span.start)
    near: list[tuple[bool, bool, int, str, Source]] = []
    for source in (*reading.sources, *reading.bystanders):
        off = min((abs(mention.start - at) for mention in source.mentions), default=FAR)
        if off < FAR and source.naming is Naming.NAMED_PERSON and _fair(source, found, stem, reading):
            beside = any(reading.article.place_at(mention.start) == home for mention in source.mentions)
            near.append((not beside, not speaks(source, reading), off, source.id, source))
    kept: list[Source] = []
    meant: list[Source] = []
    for *_, source in sorted(near, key=lambda item: item[:4]):
        if any(kin(source, other) or may_be_one(source, other) for other in kept):
            continue
        if _meant_in(found, source, reading):
            if meant:
                continue
            meant.append(source)
        kept.append(source)
    if len(kept) == len(meant) or (len(kept) == 1 and not _comes_up(kept[0], home, reading)):
        return []
    return kept[:MOST]


def _comes_up(only: Source, home: int, reading: Reading) -> bool:
    """Does the only rival speak as well, or stand in the same paragraph? Whoever is named in passing tempts nobody."""
    return speaks(only, reading) or any(reading.article.place_at(mention.start) == home for mention in only.mentions)


def _meant_in(found: OwnWords, source: Source, reading: Reading) -> bool:
    """Do the words themselves speak of this person: “I told Hale to go”, “The Hales are late”?"""
    last = surname(source) or bare_name(source).split()[-1]
    return betrays(found.words, source) or last in found.words or speaks_of(found.words, source, found.alone, reading)


def _fair(source: Source, found: OwnWords, stem: str, reading: Reading) -> bool:
    key = found.speaker
    return (
        fair_beside(key, source)
        and says_whose(source)
        and showable(source, reading)
        and (bool(sex_of(source, reading)) or (speaks(source, reading) and bool(surname(source))))
        and not (kin(source, key) or may_be_one(source, key) or may_belong(source, key) or may_belong(key, source))
        and not _LIKE_A_FIRM.search(bare_name(source))
        and could_be(source, key, stem, reading)
        and alive(source, reading)
        and not only_another_name(source, reading)
    )
