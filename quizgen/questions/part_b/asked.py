"""A question and its reading in, the one sentence of the article that answers it out, where there is such a one."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model import AnyQuestion, Choice, Reading, Span
from quizgen.questions.base import Nature
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import is_gap
from quizgen.questions.english.likeness import same_words, shared
from quizgen.questions.english.shown import keys_of, shown_texts
from quizgen.questions.english.wording import word_count
from quizgen.questions.labels import labelled
from quizgen.questions.reference.told_before import ToldBefore, told_before
from quizgen.questions.sources.naming import bearers

#: Shorter sentences are hardly evidence for anything, longer ones too much to read four times.
SHORTEST, LONGEST = 8, 40
#: A stem or an option that has so much of the evidence prints it.
PRINTED = 0.8
#: An answer of more words is a statement or a quotation, and stands in the evidence word for word from here on.
NAME_LENGTH, REPEATED = 4, 0.6


@dataclass(frozen=True, slots=True)
class Asked:
    """Part A: what it asks, the sentence that answers it, and every form of its answer; `before` where that is whom a
    word of the sentence in the stem stands for."""

    question: Choice
    sentence: Span
    told: str
    keys: tuple[str, ...]
    before: ToldBefore | None = None


def asked_of(question: AnyQuestion, reading: Reading, nature: Nature) -> Asked | None:
    """What is asked, where one single sentence answers it that the question does not print."""
    if not isinstance(question, Choice) or question.part_of or is_gap(question) or labelled(question.options):
        return None  # whoever writes the answer to part A would find it printed in part B
    before = told_before(question, reading)
    if before is not None:
        told = before.sentence.of(reading.article.text)
        forms = _forms(question, reading)
        names_it = any(same_words(form, told) for form in forms)
        fit = names_it and readable(told) and shared(told, question.stem) < PRINTED
        return Asked(question, before.sentence, told, forms, before) if fit else None
    if nature.fixed_labels or nature.verbatim or nature.whole_article or len(question.about) > 1:
        return None
    here = [span for span in sentences_of(reading.article) if any(span.overlaps(e) for e in question.evidence)]
    if len(here) != 1 or not readable(here[0].of(reading.article.text)):
        return None
    told = here[0].of(reading.article.text)
    if any(shared(told, text) >= PRINTED for text in (question.stem, *shown_texts(question))):
        return None
    if any(word_count(key) > NAME_LENGTH and shared(key, told) >= REPEATED for key in keys_of(question)):
        return None  # the sentence would be known by the words of the answer
    return Asked(question, here[0], told, _forms(question, reading))


def _forms(question: AnyQuestion, reading: Reading) -> tuple[str, ...]:
    """The answer, and every other name of whoever it names."""
    named = {id for key in keys_of(question) for id in bearers(key, reading)}
    people = [source for source in (*reading.sources, *reading.bystanders) if source.id in named]
    return (*keys_of(question), *(name for source in people for name in source.names))


def readable(sentence: str) -> bool:
    """Whole, of a fair length, and with both ends of every quotation."""
    whole = sentence[:1].isupper() or sentence[:1] in "“\"'‘" or sentence[:1].isdigit()
    paired = sentence.count("“") == sentence.count("”") and sentence.count('"') % 2 == 0
    ended = sentence.rstrip("”\"'’")[-1:] in (".", "!", "?")
    plain = "\n" not in sentence and "''" not in sentence
    return SHORTEST <= word_count(sentence) <= LONGEST and whole and ended and paired and plain
