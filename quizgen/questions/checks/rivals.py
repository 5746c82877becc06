"""A question and its reading in, the options that are not proven wrong out."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import AnyQuestion, Attribution, Choice, FactKind, Reading
from quizgen.questions.base import Nature
from quizgen.questions.claims.claims import claim
from quizgen.questions.english.likeness import alike, negative, numbers, same_words
from quizgen.questions.labels import labelled
from quizgen.questions.numbers.quantities import number_in
from quizgen.questions.sources.naming import sources_in


def rivals_wrong(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:
    """2b No rival is right too. The types prove it as they choose; this proves it again from the finished question."""
    if not isinstance(question, Choice) or nature.fixed_labels or labelled(question.options):
        return
    rivals = [option.text for option in question.options if not option.correct]
    about = [a for a in reading.attributions if a.id in question.about]
    yield from _shared_sources(question.options[question.key].text, rivals, about, reading)
    yield from _said_as_well(question.stem, rivals, about, reading)
    yield from _same_value(question, rivals, reading)


def _shared_sources(key: str, rivals: list[str], about: list[Attribution], reading: Reading) -> Iterator[str]:
    """Half of a coordinated answer is no wrong answer, and neither is the answer with somebody added."""
    right = sources_in(key, reading)
    speakers = {id for attribution in about for id in attribution.source_ids}
    if not right or not right <= speakers:
        return  # the key is no speaker: "which source is left unnamed" is about sources, not about what they say
    for rival in rivals:
        named = sources_in(rival, reading)
        if named and (named <= right or right <= named):
            yield f"the rival is part of the answer, or has it for a part: {rival}"


def _said_as_well(stem: str, rivals: list[str], about: list[Attribution], reading: Reading) -> Iterator[str]:
    """Where the stem asks what one source said, nothing else that the source said is wrong."""
    asked_of = {
        id
        for attribution in about
        for id in attribution.source_ids
        if any(same_words(name, stem) for name in reading.source(id).names)
    }
    if not asked_of or any(sources_in(rival, reading) for rival in rivals):
        return
    for attribution in reading.attributions:
        if not asked_of & {*attribution.source_ids}:
            continue
        said = claim(attribution)
        for rival in rivals:
            same = alike(said, rival) >= 0.85 and numbers(said) == numbers(rival) and negative(said) == negative(rival)
            if said and same and attribution.stance is about[0].stance:
                yield f"the source says this as well: {rival}"


def _same_value(question: Choice, rivals: list[str], reading: Reading) -> Iterator[str]:
    """ "Twelve" is no rival of "12"."""
    if any(fact.id in question.about and fact.kind is FactKind.NUMBER for fact in reading.facts):
        value = number_in(question.options[question.key].text)
        for rival in rivals:
            if value is not None and number_in(rival) == value:
                yield f"the rival is the same number: {rival}"
