"""A question in, what a student sees of it and what it asks for, ready to be compared with others, out."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from quizgen.model import AnyQuestion, Choice, ShortText
from quizgen.questions.english.likeness import content_words, numbers, words
from quizgen.questions.english.shown import keys_of, shown_texts
from quizgen.questions.english.wording import GAP
from quizgen.questions.labels import labelled, of_its_source

_MARKED = re.compile(r"“([^”]+)”")
#: Up to so many words, an answer with a capital is a name, whose last word is enough.
LONGEST_NAME = 4
#: Of an answer of more words, not all need be there.
SENTENCE_WORDS = 3


class Unit:
    """Texts that are read at one look, by their words, the stems of these and their numbers."""

    def __init__(self, *texts: str) -> None:
        self._texts = texts

    def has_word(self, word: str) -> bool:
        """Is it one of their words? Most texts do not have its letters, and need not be parted into words."""
        return any(word in text.casefold() for text in self._texts) and word in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset().union(*map(words, self._texts))

    @cached_property
    def roots(self) -> frozenset[str]:
        return frozenset().union(*map(content_words, self._texts))

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset().union(*map(numbers, self._texts))


@lru_cache(maxsize=1024)  # each is compared with the answers of all others
def _unit(text: str) -> Unit:
    return Unit(text)


class Answer:
    """A text that is asked for, and by which of its words it is known: the surname, the number, or half of many."""

    def __init__(self, text: str) -> None:
        self.text, self.words, self._figures = text, content_words(text), numbers(text)
        written, last = words(text), text.split()[-1:]
        named = text[:1].isupper() and 0 < len(written) <= LONGEST_NAME and last[0][:1].isupper()
        self._surname = written[-1] if named else ""
        self._least = len(self.words) if len(self.words) <= SENTENCE_WORDS else 0.6 * len(self.words)

    def stands_in(self, unit: str) -> bool:
        """Are the words by which it is known there?"""
        return self.stands_among(_unit(unit))

    def stands_among(self, unit: Unit) -> bool:
        if self._figures:
            return self._figures <= unit.numbers
        if self._surname:
            return unit.has_word(self._surname)
        return bool(self.words) and len(self.words & unit.roots) >= self._least


class Seen:
    """A question with its texts and their words: each is found once, as every two candidates of a quiz are compared."""

    def __init__(self, question: AnyQuestion) -> None:
        self.question = question
        self.stem = question.stem
        self.keys = keys_of(question)
        self.texts = (question.stem, *shown_texts(question))
        #: What stands below the stem.
        self.shown = self.texts[1:]
        #: What it is about.
        self.about = frozenset(question.about)
        #: The words that carry meaning: of each text, of each answer, of the stem.
        self.held = tuple(map(content_words, self.texts))
        self.keys_held = list(map(content_words, self.keys))
        self.asked = self.held[0]

    @cached_property
    def all_held(self) -> frozenset[str]:
        """The words of all that may be read or written: with what has none of them in common nothing is told."""
        return frozenset().union(*self.held, *self.keys_held)

    @cached_property
    def answers(self) -> list[Answer]:
        return [Answer(key) for key in self.keys]

    @cached_property
    def unsaid(self) -> list[Answer]:
        """The answers that the stem does not give away itself."""
        return [answer for answer in self.answers if not answer.stands_in(self.stem)]

    @cached_property
    def labelled(self) -> bool:
        """Are the options labels of ours?"""
        return isinstance(self.question, Choice) and labelled(self.question.options)

    @cached_property
    def tells_whose(self) -> bool:
        """Do the options tell whose word something is, or how it was said?"""
        return self.labelled and isinstance(self.question, Choice) and of_its_source(self.question.options)

    @cached_property
    def marked(self) -> list[tuple[str, frozenset[str]]]:
        """What is printed in quotation marks, with its words."""
        return [(part, content_words(part)) for text in self.texts if "“" in text for part in _MARKED.findall(text)]

    @cached_property
    def telling(self) -> list[frozenset[str]]:
        """The words of the texts that have enough of them to tell something."""
        return [words for words in self.held if len(words) >= 3]

    @cached_property
    def units(self) -> frozenset[str]:
        """What a student reads at one look; of a gap, too, the sentence in which one answer stands."""
        filling = [*self.shown, *(self.question.accepted[:1] if isinstance(self.question, ShortText) else ())]
        filled = [self.stem.replace(GAP, text) for text in filling] if GAP in self.stem else []
        return frozenset((*self.texts, *filled))

    @cached_property
    def everything(self) -> Unit:
        """All units together: what is not held in them is held in none."""
        return Unit(*self.units)

    @cached_property
    def long_options(self) -> list[tuple[str, frozenset[str]]]:
        """The options of which another question could show that they are a quotation; none where they all are."""
        if not isinstance(self.question, Choice) or any(text.startswith("“") for text in self.shown):
            return []
        options = zip(self.shown, self.held[1:], strict=True)
        return [(text, words) for text, words in options if len(words) >= 4]
