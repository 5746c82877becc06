"""Two candidate questions in, whether they may stand in one quiz out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from quizgen.model import AnyQuestion, Choice, Matching, Span
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.checks.stem import negative_frame
from quizgen.questions.gaps import is_gap
from quizgen.questions.labels import labelled, of_its_source
from quizgen.questions.leaks import leaks, names_the_speaker, overlaps
from quizgen.questions.likeness import content_words
from quizgen.questions.shown import keys_of, shown_texts
from quizgen.questions.telling import tells
from quizgen.questions.trades import introduces

#: Up to so many words that carry meaning, an answer is a name or a number.
SHORT_ANSWER = 4
#: So many characters between two sentences are one sentence at most.
ONE_PASSAGE = 150


def collide(one: AnyQuestion, other: AnyQuestion, natures: Mapping[str, Nature], article: str = "") -> bool:
    """12 On one attribution or fact, the same question twice, or one shows what the other asks for. 7 Two are NOT."""
    return (
        bool({*one.about} & {*other.about})
        or _asked_twice(one, other, natures)
        or _shows_its_sentence(one, other, natures)
        or _introduces(one, other)
        or _introduces(other, one)
        or (negative_frame(one) and negative_frame(other))
        or _shows_description(one, other, natures)
        or _shows_description(other, one, natures)
        or _leaks(one, other, natures)
        or _leaks(other, one, natures)
        or _tells_who(one, other, natures)
        or _tells_who(other, one, natures)
        or _one_answer(one, other)
        or _tells(one, other, natures, article)
        or _tells(other, one, natures, article)
    )


def _tells(asked: AnyQuestion, other: AnyQuestion, natures: Mapping[str, Nature], article: str) -> bool:
    """Is the answer printed? What the main point is, or what a word means, no sentence of the article tells."""
    nature = natures.get(asked.type, PLAIN)
    glossed = nature.fixed_labels and not (isinstance(asked, Choice) and labelled(asked.options))
    return not (nature.whole_sentences or glossed) and tells(asked, other, article)


#: "What does the verb “moor” mean in this sentence": the words that are asked about.
_WORDS_ASKED = re.compile(r"“([^”]{1,30})”")


def _one_answer(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Two questions of whatever type on one sentence, with one answer or about one word of it."""
    if not any(a.overlaps(b) for a in one.evidence for b in other.evidence):
        return False
    if _words_asked(one) & _words_asked(other):
        return True  # the meaning of "acknowledge", and the force of "acknowledged"
    return bool({_last(key) for key in keys_of(one)} & {_last(key) for key in keys_of(other)})


def _words_asked(question: AnyQuestion) -> frozenset[str]:
    """The roots of the words that the stem puts in marks."""
    return frozenset(root for word in _WORDS_ASKED.findall(question.stem) for root in content_words(word))


def _last(answer: str) -> str:
    """The surname of a name; anything else as it is."""
    return answer.split()[-1] if len(answer.split()) <= SHORT_ANSWER and answer[:1].isupper() else answer


def _leaks(asked: AnyQuestion, other: AnyQuestion, natures: Mapping[str, Nature]) -> bool:
    """Does the other give this one's key away? A sentence that is printed again does not say that it is the main point,
    and to print the sentence of a stem among options shows no more than the stem does."""
    if natures.get(asked.type, PLAIN).whole_sentences:
        return False
    printed = natures.get(asked.type, PLAIN).verbatim and not is_gap(asked)
    if printed and natures.get(other.type, PLAIN).whole_sentences:
        return False
    return leaks(asked, other)


def _tells_who(asked: AnyQuestion, other: AnyQuestion, natures: Mapping[str, Nature]) -> bool:
    """Is it asked who said something, and does the other name the speaker, or rest on the same words of the speaker?"""
    if not natures.get(asked.type, PLAIN).speakers:
        return False
    one_answer = natures.get(other.type, PLAIN).speakers and bool({*keys_of(asked)} & {*keys_of(other)})
    if one_answer and any(_close(a, b) for a in asked.evidence for b in other.evidence):
        return True
    return names_the_speaker(asked, other)


def _close(one: Span, other: Span) -> bool:
    """Do they lie in one paragraph, as far as their places tell?"""
    return max(one.start, other.start) - min(one.end, other.end) <= ONE_PASSAGE


def _asked_twice(one: AnyQuestion, other: AnyQuestion, natures: Mapping[str, Nature]) -> bool:
    """Two of one type with one answer, or with nearly the same options; names come back, as speakers do."""
    kinds = [natures.get(question.type, PLAIN) for question in (one, other)]
    if all(kind.verbatim and kind.fixed_labels for kind in kinds) and _on_one_sentence(one, other):
        return True  # what "would" tells in a sentence, and what "if" tells in it
    if one.type != other.type:
        return False
    if natures.get(one.type, PLAIN).verbatim and _on_one_sentence(one, other):
        return True  # two words of one sentence print it twice
    nature = natures.get(one.type, PLAIN)
    one_answer = bool({*keys_of(one)} & {*keys_of(other)})
    if nature.once or (nature.key_once and one_answer) or (one_answer and one.stem == other.stem):
        return True
    if nature.most_in_common is None or not isinstance(one, Choice) or not isinstance(other, Choice):
        return False
    both = {option.text for option in one.options} & {option.text for option in other.options}
    return len(both) > nature.most_in_common


def _on_one_sentence(one: AnyQuestion, other: AnyQuestion) -> bool:
    return any(a.overlaps(b) for a in one.evidence for b in other.evidence)


def _shows_its_sentence(one: AnyQuestion, other: AnyQuestion, natures: Mapping[str, Nature]) -> bool:
    """Does one of them print the sentence in which the other's answer is to be found, and the answer in it?"""
    if any(natures.get(q.type, PLAIN).whole_article for q in (one, other)):
        return False
    if not any(a.overlaps(b) for a in one.evidence for b in other.evidence):
        return False
    return _prints_answer(one, other, natures) or _prints_answer(other, one, natures)


def _prints_answer(printer: AnyQuestion, asked: AnyQuestion, natures: Mapping[str, Nature]) -> bool:
    """A surname is enough to give a name away; of a longer answer, half."""
    if not (is_gap(printer) or natures.get(printer.type, PLAIN).verbatim):
        return False
    if isinstance(asked, Choice) and of_its_source(asked.options):
        return True
    printed = content_words(printer.stem)
    for answer in keys_of(asked) or shown_texts(asked):
        held = content_words(answer)
        if len(held & printed) >= (1 if len(held) <= SHORT_ANSWER else len(held) / 2):
            return True
    return False


#: "What kind of source is Miriam Voss, according to the article?"
_KIND_OF = re.compile(r"kind of source (?:is|does the article introduce) (.+?)(?:, according to the article)?\?$")
_OF_A_KIND = re.compile(r"Which of these sources does the article introduce as ")
#: "Yes: the article introduces this source with “leader of the council”."
_BY_WORDS = re.compile(r"introduces .+ with (?:the words )?“(.+)”\.$")


def _introduces(printer: AnyQuestion, asked: AnyQuestion) -> bool:
    """Does one print the title or office of the person whose kind the other asks for?"""
    if not isinstance(asked, Choice):
        return False
    who = _KIND_OF.search(asked.stem)
    name = who.group(1) if who else asked.options[asked.key].text if _OF_A_KIND.match(asked.stem) else ""
    if not name:
        return False
    told = _BY_WORDS.search(asked.options[asked.key].feedback)
    office = content_words(told.group(1)) - content_words(name) if told else frozenset()
    surname = content_words(name.split()[-1])
    return any(
        introduces(text, name) or (surname <= content_words(text) and bool(office & content_words(text)))
        for text in (printer.stem, *shown_texts(printer))
    )


#: What a question for who somebody is says beside the name, by the roots of the words.
_FRAME = content_words(
    "How does the article introduce, describe? Whom? Which of these is who? "
    "For which organisation works or speaks? says"
)
#: "Coach Ruiz" tells enough of "Ana Ruiz", and of "Wales coach".
_TELLING = 0.34


def _shows_description(other: AnyQuestion, asked: AnyQuestion, natures: Mapping[str, Nature]) -> bool:
    """ "What did Wales coach Ana Ruiz say?" shows side by side the name and the description that are asked for."""
    if not natures.get(asked.type, PLAIN).introduces:
        return False
    pairs = [(content_words(asked.stem) - _FRAME, content_words(key)) for key in keys_of(asked)]
    if isinstance(asked, Matching):
        asked_for = [asked.responses[place] for place in asked.key]
        pairs = [(content_words(name), content_words(key)) for name, key in zip(asked.prompts, asked_for, strict=True)]
    for text in (other.stem, *shown_texts(other)):
        told = content_words(text)
        for given, key in pairs:
            if len(given & told) > _TELLING * len(given) - 1e-9 and len(key & told) >= _TELLING * len(key):
                return True
    return False


class Pairs:
    """Which of the candidates in hand go together: found of two of them when it is first asked, and kept.

    Planning compares the same two again and again, so candidates are told by their places, and sets of them are the
    bits of a number: what of a quiz collides with one candidate is then a single "and".
    """

    def __init__(self, candidates: Sequence[AnyQuestion], natures: Mapping[str, Nature], article: str = "") -> None:
        self._candidates, self._natures, self._article = candidates, natures, article
        self._colliding = _Known(len(candidates), self._collide)
        self._overlapping = _Known(len(candidates), self._overlap)

    def colliding(self, place: int, others: int) -> int:
        """Those of the others that collide with the candidate in this place."""
        return self._colliding.with_place(place, others)

    def overlapping(self, place: int, others: int) -> int:
        """Those of the others that show what this one asks about, or ask about what it shows."""
        return self._overlapping.with_place(place, others)

    def _collide(self, one: int, other: int) -> bool:
        return collide(self._candidates[one], self._candidates[other], self._natures, self._article)

    def _overlap(self, one: int, other: int) -> bool:
        return overlaps(self._candidates[one], self._candidates[other])


class _Known:
    """What is known of each two of so many things, whichever of the two is asked about first."""

    def __init__(self, count: int, find: Callable[[int, int], bool]) -> None:
        self._find = find
        self._asked, self._found = [0] * count, [0] * count

    def with_place(self, place: int, others: int) -> int:
        for other in places(others & ~self._asked[place]):
            found = self._find(place, other)
            for a, b in ((place, other), (other, place)):
                self._asked[a] |= 1 << b
                self._found[a] |= found << b
        return self._found[place] & others


def places(bits: int) -> Iterator[int]:
    """The places in a set of bits, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def as_bits(of: Iterable[int]) -> int:
    """A set of places as the bits of a number."""
    return sum(1 << place for place in of)
