"""Two questions on one sentence of the article in, whether they may stand side by side out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Choice, Matching
from quizgen.questions.base import Nature
from quizgen.questions.channel.channel_hints import hinted
from quizgen.questions.english.gaps import is_gap
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import BEGINS
from quizgen.questions.labels import JUDGED, of_its_source, of_its_way
from quizgen.questions.planning.seen import Seen

#: Up to so many words that carry meaning, an answer is a name or a number.
SHORT_ANSWER = 4


def on_one_sentence(one: Seen, other: Seen) -> bool:
    """Does the evidence of both lie in one sentence?"""
    return any(a.overlaps(b) for a in one.question.evidence for b in other.question.evidence)


def asked_of_one_sentence(one: Seen, other: Seen, kinds: tuple[Nature, Nature]) -> bool:
    """Two questions on one sentence: are they alike, or does one print the sentence and the other's answer in it?"""
    if any(
        kind.introduces and isinstance(seen.question, Matching) for seen, kind in zip((one, other), kinds, strict=True)
    ):
        return False  # a name alone tells nothing of who it is; what stands beside it does, wherever it is printed
    if _sorts_by(one, other, kinds) or _sorts_by(other, one, kinds[::-1]):
        return True
    both_print = all(_prints(question, kind) for question, kind in zip((one, other), kinds, strict=True))
    if both_print and all(kind.fixed_labels for kind in kinds):
        return True  # what "would" tells in a sentence, and what "if" tells in it
    if both_print and one.question.type == other.question.type:
        return True  # two words of one sentence print it twice
    if _one_answer(one, other):
        return True
    if any(kind.whole_article for kind in kinds):
        return False
    return _prints_answer(one, other, kinds[0]) or _prints_answer(other, one, kinds[1])


def _sorts_by(sorter: Seen, other: Seen, kinds: tuple[Nature, Nature]) -> bool:
    """Who knows that it is a forecast knows what "predict" means, and what "unacceptable" does in it; but not what the
    "harbour dues" are whose rise is expected, where it is told by "expected"."""
    if not kinds[0].sorts or not _words_asked(other):
        return False
    question = sorter.question
    if not kinds[1].meanings or not isinstance(question, Choice):
        return True
    told = marked_words(question.options[question.key].feedback)
    return not told.isdisjoint(_words_asked(other)) or question.options[question.key].text == JUDGED


def _prints(question: Seen, kind: Nature) -> bool:
    """Does it print the sentence, rather than say how it begins?"""
    return kind.verbatim and BEGINS not in question.stem


#: "What does the verb “moor” mean in this sentence": the words that are asked about.
WORDS_ASKED = re.compile(r"“([^”]{1,30})”")
_HOW_IT_BEGINS = re.compile(rf"{BEGINS}[^”]*”")


def _one_answer(one: Seen, other: Seen) -> bool:
    """Two questions of whatever type on one sentence, with one answer or about one word of it."""
    if _words_asked(one) & _words_asked(other):
        return True  # the meaning of "acknowledge", and the force of "acknowledged"
    return bool({*map(last_of, one.keys)} & {*map(last_of, other.keys)})


def _words_asked(question: Seen) -> frozenset[str]:
    """The roots of the words that the stem puts in marks."""
    return marked_words(question.stem)


@lru_cache(maxsize=1024)  # every two candidates are asked this
def marked_words(stem: str) -> frozenset[str]:
    # how a sentence begins is no word that is asked about
    marked = WORDS_ASKED.findall(_HOW_IT_BEGINS.sub(" ", stem))
    return frozenset(root for word in marked for root in content_words(word))


def last_of(answer: str) -> str:
    """The surname of a name; anything else as it is."""
    return answer.split()[-1] if len(answer.split()) <= SHORT_ANSWER and answer[:1].isupper() else answer


def _shows_no_more(printer: Seen, asked: Seen) -> bool:
    """ "What does “vital” mean in the sentence that begins “Coach Ruiz admitted that it was …”?" gives nothing away of
    what "admitted" suggests in that sentence, which is printed there; nor of how "it was vital" was said, unless more
    than the speaker and these words were shown."""
    begins = _HOW_IT_BEGINS.search(printer.stem)
    if begins is None:
        return False
    first = begins.group().removeprefix(BEGINS).rstrip("” …")
    if first in asked.stem:
        return True
    return isinstance(asked.question, Choice) and of_its_way(asked.question.options) and not hinted(first)


def _prints_answer(printer: Seen, asked: Seen, nature: Nature) -> bool:
    """A surname is enough to give a name away; of a longer answer, half."""
    if not (is_gap(printer.question) or nature.verbatim) or _shows_no_more(printer, asked):
        return False
    if isinstance(asked.question, Choice) and of_its_source(asked.question.options):
        return True
    for answer in asked.keys or asked.shown:
        held = content_words(answer)
        if len(held & printer.asked) >= (1 if len(held) <= SHORT_ANSWER else len(held) / 2):
            return True
    return False
