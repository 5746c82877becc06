"""A checked question and its reading in, what a teacher should look at again out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import median

from quizgen.model import AnyQuestion, Choice, Naming, Reading, ShortText
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.checks.options import names_only
from quizgen.questions.checks.rule import Rule
from quizgen.questions.english.gaps import is_gap
from quizgen.questions.english.likeness import content_words, same_words
from quizgen.questions.english.readability import article_grade, too_hard
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import outside_quotes, word_count
from quizgen.questions.labels import OF_BODIES, TO_BE_WRITTEN, labelled, last_of_all
from quizgen.questions.sources.naming import bearers

#: One sentence alone says little of how hard it is: below this year nobody is warned.
LEAST_GRADE = 12
_ABSOLUTE = Seldom(
    r"\b(?:always|never|only|everyone|nobody|every)\b", "always never only everyone nobody every", re.IGNORECASE
)


def _our_words(question: Choice, nature: Nature) -> bool:
    """Are the options the same each time, so that neither their length nor an "only" tells anything?"""
    return labelled(question.options) or (nature.fixed_labels and not nature.meanings)


def length_differs(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:
    """8 W The longest option is at most half as long again as the median; names and labels of ours are exempt."""
    if isinstance(question, Choice) and not names_only(question, reading) and not _our_words(question, nature):
        counts = [word_count(option.text) for option in question.options if not last_of_all(option)]
        if max(counts) > 1.5 * median(counts) and max(counts) > 4:
            yield "One option is much longer than the others."


def echo(question: AnyQuestion, _: Reading, nature: Nature) -> Iterator[str]:
    """10 W No content word that only stem and key share; the article's own sentence may hold all options."""
    if isinstance(question, Choice):
        stem = content_words(outside_quotes(question.stem) if nature.verbatim else question.stem)
        echoed = content_words(question.options[question.key].text) & stem
        if echoed and echoed.difference(*(content_words(o.text) for o in question.options if not o.correct)):
            yield "A word of the stem comes back in the right answer alone."


def absolute_words(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:
    """11 W "always", "never", "only" in an option of the article's words when the evidence has no such word."""
    if not isinstance(question, Choice) or _our_words(question, nature):
        return
    absolute = [o.text for o in question.options if _ABSOLUTE.search(o.text)]
    if not absolute or all(same_words(text, reading.article.text) for text in absolute):
        return
    if not _ABSOLUTE.search(" ".join(span.of(reading.article.text) for span in question.evidence)):
        yield "An option has a word such as “always” or “only”."


def every_option_teaches(question: AnyQuestion, _: Reading, __: Nature) -> Iterator[str]:
    """20 W Every option has feedback."""
    if isinstance(question, Choice) and not all(option.feedback for option in question.options):
        yield "An option has no feedback."


def long_stem(question: AnyQuestion, _: Reading, nature: Nature) -> Iterator[str]:
    """18 W A stem beyond 26 words is hard to read."""
    asked = outside_quotes(question.stem) if is_gap(question) or nature.verbatim else question.stem
    if word_count(asked) > 26:
        yield "The stem is long."


def guessable(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:
    """17 W Not guessable without reading on: stem or headline prints the key, and no rival."""
    if not isinstance(question, Choice) or nature.fixed_labels:
        return
    for place, text in (("The stem", question.stem), ("The headline", reading.article.headline)):
        key = question.options[question.key].text
        if same_words(key, text) and sum(same_words(option.text, text) for option in question.options) == 1:
            yield f"{place} holds the right answer."


def harder_than_the_article(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:
    """18 W Without a school year of the teacher's, the article sets the reading age; its own sentences do not count."""
    if is_gap(question) or nature.verbatim:
        return
    asked = outside_quotes(question.stem)
    if too_hard(asked, LEAST_GRADE) and too_hard(asked, article_grade(reading)):
        yield "The stem is harder to read than the article."


def shaky_reading(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """W The reading itself is less sure than usual of what this rests on."""
    if question.about and any(a.id in question.about and a.confidence < 0.65 for a in reading.attributions):
        yield "Please check who said this: the sentence was hard to read."


def not_persons_alone(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:
    """17 W Who says it is told by the matter where a body or a group is among those who may have said it."""
    if not isinstance(question, Choice) or not nature.speakers:
        return
    persons = {source.id for source in reading.sources if source.naming is Naming.NAMED_PERSON}
    names = [option.text for option in question.options if not last_of_all(option)]
    borne = [bearers(name, reading) for name in names]
    if not all(ids and ids <= persons for ids in borne):
        yield OF_BODIES


def to_be_written(question: AnyQuestion, _: Reading, __: Nature) -> Iterator[str]:
    """17 W A name may be written in more ways than anybody thinks of."""
    if isinstance(question, ShortText):
        yield TO_BE_WRITTEN


SOFT: tuple[Rule, ...] = (
    length_differs,
    echo,
    absolute_words,
    every_option_teaches,
    long_stem,
    guessable,
    harder_than_the_article,
    shaky_reading,
    not_persons_alone,
    to_be_written,
)


def cautions(question: AnyQuestion, reading: Reading, nature: Nature = PLAIN) -> tuple[str, ...]:
    """What a teacher should look at, in sentences."""
    return tuple(reason for rule in SOFT for reason in rule(question, reading, nature))
