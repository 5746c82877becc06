"""A question and its reading in, where it loses whose word something is, or how far it holds, out."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import REPORTER, AnyQuestion, Attribution, Fact, Modality, Reading, TrueFalseNotStated
from quizgen.questions.base import Nature
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.shown import keys_of
from quizgen.questions.english.wording import GAP


def voice_kept(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """14 A detail that a source gives is asked for with its source, in the stem or in the key.

    The article's own sentence with a gap in it says itself by whose word it holds, and so how far (15);
    so do the rows of a table, which are whole sentences of the article.
    """
    if GAP in question.stem or isinstance(question, TrueFalseNotStated):
        return
    for fact in _details(question, reading):
        giver = next((a for a in reading.attributions if a.id == fact.voice), None)
        if fact.voice != REPORTER and not (giver and _named(giver, question, reading)):
            yield "the detail is attributed in the article, but the stem names no source"


def _named(giver: Attribution, question: AnyQuestion, reading: Reading) -> bool:
    text = " ".join((question.stem, *keys_of(question)))
    names = [giver.source_text, *(span.of(reading.article.text) for span in giver.source)]
    names += [name for id in giver.source_ids for name in reading.source(id).names]
    return any(same_words(name, text) for name in names)


def modality_kept(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """15 What is only attempted, threatened, conditional or planned is not asked about as if it had happened."""
    if GAP in question.stem or isinstance(question, TrueFalseNotStated):
        return
    for fact in _details(question, reading):
        if fact.modality is not Modality.ACTUAL:
            yield f"the detail is {fact.modality.value}, not actual"


def _details(question: AnyQuestion, reading: Reading) -> Iterator[Fact]:
    return (fact for fact in reading.facts if fact.id in question.about) if question.about else iter(())
