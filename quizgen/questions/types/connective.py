"""A reading in, "What does the word “despite” tell the reader about what follows it?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.slips import FIRST_PERSON, POINTS_BACK, SLIP, UNGRAMMATICAL
from quizgen.questions.english.wording import opening, word_count
from quizgen.questions.heaviest import heaviest_of_each
from quizgen.questions.labels import KNOWN_WORD
from quizgen.questions.news.nearness import nearness
from quizgen.questions.quotations.quoted import in_quotation, quoted_whole
from quizgen.questions.small_words.connectives import Linking, linking_words, opening_words
from quizgen.questions.small_words.linking_senses import OF_THE_SECOND, RIVALS, WOULD_TELL, Sense
from quizgen.questions.small_words.opposites import one_denies, opposed

LONGEST, LONGEST_PAIR = 40, 50
#: No more than so many of one article.
MOST = 4
#: So many words two sentences share where one is set against the other.
LEAST_SHARED = 2
#: What everybody knows is asked only where the news itself hangs on it.
_PLAIN, LEAST_OF_PLAIN = ("but", "since"), 3
_KNOWN = ("but",)
#: "However, she added that the pier is safe": it may well go with what was said.
_ADDS = re.compile(r"\b(?:added|also|another|other|too)\b")
#: "Sales fell However, the firm grew": a stop was lost.
_NO_STOP = re.compile(r"[a-z] (?:However|Meanwhile|Nevertheless|But|The)\b,? [a-z]")
#: "Sales fell by half. But she said the storm may be the cause of the fall": that gives a reason, too.
_GIVES_A_REASON = re.compile(
    r"\b(?:because|due to|owing to|thanks to|reasons?|causes?|caused|(?:main|primary|key|big) factors?|factors? behind"
    r"|explain\w*|blam\w+)\b"
)
_LESSON = (
    "Linking words tell how two pieces of news belong together. Whoever skips them may take an aim for a result, or a"
    " condition for a fact."
)


class Printed(NamedTuple):
    """A linking word in the sentence or the two sentences that are printed, where they stand, and their weight."""

    link: Linking
    sentence: str
    evidence: tuple[Span, ...]
    weight: int


class Connective(QuestionType):
    name = "connective"
    shape = "choice"
    process = "U"
    most = 1
    title = "What a linking word tells"
    description = "See what “despite”, “unless” or “in order to” tells about the things that it links."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        best = heaviest_of_each((*_within(reading), *_between(reading)), lambda one: one.link.sense)
        for found in sorted(best, key=lambda one: -one.weight)[:MOST]:
            yield self._choice(found, reading, rng)

    def _choice(self, found: Printed, reading: Reading, rng: Random) -> Choice:
        link, words = found.link, found.link.words.lower()
        base = 2 if words in _PLAIN else 3
        options = [Option(link.sense.value, True, f"Yes: that is what “{words}” tells the reader.")]
        for rival in RIVALS[link.sense]:
            note = f"“{opening(words)}” does not tell that; {WOULD_TELL[rival]} would."
            options.append(Option(rival.value, feedback=note))
        return Choice(
            id="",
            type=self.name,
            stem=rng.choice([*_stems(link, words, found.sentence)]),
            options=tuple(options),
            evidence=found.evidence,
            feedback=_LESSON,
            warnings=(KNOWN_WORD,) if words in _KNOWN else (),
            difficulty=difficulty.rate(base, reading, found.sentence, found.evidence),
            skills=Skills("U", "RI.1", 2, "V"),
        )


def _stems(link: Linking, words: str, sentence: str) -> Iterator[str]:
    """One word links, several words link."""
    one = " " not in words
    does, after = ("does the word", "it") if one else ("do the words", "them")
    if link.sense in OF_THE_SECOND:
        if re.search(r"\b[A-Z]\w{1,4}\. [A-Z]", sentence):  # "Hale Co. The firm": as if there were three
            yield f"What {does} “{words}” tell the reader in these sentences from the article: {sentence}?"
            return
        yield f"What {does} “{words}” tell the reader about the second of these sentences: {sentence}?"
        yield f"In these sentences from the article, what {does} “{words}” tell about the second one: {sentence}?"
    elif part := _named(link, sentence):
        yield f"What {does} “{words}” tell the reader about “{part}” in this sentence from the article: {sentence}?"
        yield f"In this sentence from the article, what {does} “{words}” tell about “{part}”: {sentence}?"
    else:
        yield f"What {does} “{words}” tell the reader about what follows {after} in this sentence: {sentence}?"
        yield f"In this sentence from the article, what {does} “{words}” tell about what follows {after}: {sentence}?"


#: The words that are asked about are named where they are few.
FEWEST, MOST_NAMED = 2, 9
#: "A storm warning, drivers said" and "a court order, leaving three boats at sea" end at the comma; "two of its boats,
#: a ferry and a tug, are" does not.
_ENDS = re.compile(
    r"[.!?]?$|, [a-z]+ing (?=[a-z]+ )|, (?:(?:[\w.’'-]+ ){1,4}(?:said|says)\b|(?:said|says|according to)\b)"
)
_ENDS_FIRST = re.compile(r", (?=[^,]*$)")
_TWO_THINGS = re.compile(r"[,;:(–—…“”‘]| - |\b(?:and|but|or|while|because|when|who|which|that)\b|’(?!\w)")


def _named(link: Linking, sentence: str) -> str:
    """What follows the linking words, where it is short and ends for certain; else "".

    "What does “despite” tell the reader about “a storm warning”" is easier than "about what follows it".
    """
    plain = sentence.strip("“”")
    after = plain[link.end :].strip()
    end = (_ENDS if plain[: link.start].strip() else _ENDS_FIRST).search(after)
    part = after[: end.start()].strip() if end else ""
    return part if FEWEST <= len(part.split()) <= MOST_NAMED and not _TWO_THINGS.search(part) else ""


def _within(reading: Reading) -> Iterator[Printed]:
    """The linking words within a sentence."""
    for span in sentences_of(reading.article):
        if not linking_words(_text(span, reading)):
            continue
        sentence = _printed(span, reading)
        weight = nearness(span, reading)
        for link in linking_words(sentence.strip("“”")):
            least = _least_weight(link.words.lower())
            if weight >= least and not in_quotation(link.start, sentence.strip("“”")):
                yield Printed(link, sentence, (span,), weight + 2 * bool(verbatim(span, reading, longest=LONGEST)))


def _between(reading: Reading) -> Iterator[Printed]:
    """The linking words that open a sentence, printed with the one before."""
    for first, second in pairwise(sentences_of(reading.article)):
        link = opening_words(_text(second, reading))
        if link is None or _ADDS.search(_text(second, reading)):
            continue
        shared = content_words(_text(first, reading)) & content_words(_text(second, reading))
        if len(shared) < _least_shared(link, _text(first, reading), _text(second, reading)):
            continue  # with little in common, it may be something further back that it is set against
        if link.sense is Sense.SETS_AGAINST and _GIVES_A_REASON.search(_text(second, reading)):
            continue
        if reading.article.text[first.end : second.start].strip():
            continue
        if opening_words(_text(first, reading)):
            continue  # "However, he scored. However, they won": against which?
        one, other = _printed(first, reading), _printed(second, reading)
        if not (one and other) or _POINTS.search(one) or word_count(one) + word_count(other) > LONGEST_PAIR:
            continue
        weight = min(nearness(first, reading), nearness(second, reading))
        if weight >= _least_weight(link.words.lower()):
            stop = "" if one[:-1].endswith((".’", ".")) else "."
            yield Printed(link, f"{one[:-1]}{stop} {other[1:]}", (first, second), weight)


def _least_weight(words: str) -> int:
    return LEAST_OF_PLAIN if words in _PLAIN else 0


def _least_shared(link: Linking, first: str, second: str) -> int:
    """So many words the two must share, unless their form shows that one answers the other.

    "Guests welcomed the closure. Some teachers, however, accused the board of acting late" has no word in common.
    """
    match link.sense:
        case Sense.SETS_AGAINST:
            return 0 if opposed(first, second) or one_denies(first, second) else LEAST_SHARED
        case Sense.GIVEN_BACK:
            return 0
        case _:
            return 1


#: "They said the plan was dead", "If it is passed", "But before doing so": who, what?
_LEANS = re.compile(
    r"(?:But |And |So |Yet )?(?:They|Its|Their|Both"
    r"|It(?! (?:is|was) (?:understood|believed|thought|(?:un)?clear|likely|possible|feared) that\b))\b"
    r"|(?:But |And )?(?i:if|unless|when|once|after|before|while|although|though|because|until)"
    r" (?:it|they|he|she|this|that|doing so)\b"
)


#: "Such a storm", "this rise": which? The first of two sentences is the first that is read.
_POINTS = re.compile(
    r"\b(?:such an?|(?:this|these|those) (?!week|month|year|morning|summer|winter|spring|autumn|fall)\w+)\b"
    r"|^“(?:According to [^,]*, )?(?i:he|she)\b"
)


#: "Despite the snow, it looks as if the crews are, too": are what?
_LEFT_OUT = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could),? (?:too|as well|so|either)[.”’]*$"
    r"|\bone of \d"  # "granted one of 28 days"
    r"|^(?:Yes|No|Not)\b"  # "Yes, unless the board objects": yes to what?
    r"|^(?:\w+ ){1,3}(?:is|are|was|were|do|does|did|has|have|had) not,"  # "Ferries are not, although many are full"
    r"|\b[ap]\.m\. (?!(?:on|in|Mon|Tues|Wednes|Thurs|Fri|Sat|Sun|[A-Z]{2,4}\b))[A-Z]"  # two sentences, taken for one
)


@lru_cache(maxsize=1024)
def _text(span: Span, reading: Reading) -> str:
    return " ".join(span.of(reading.article.text).split())


def _printed(span: Span, reading: Reading) -> str:
    """The sentence in marks; "" where it is somebody's own words, or cannot be printed as it is."""
    text = _text(span, reading)
    if FIRST_PERSON.search(text) or POINTS_BACK.match(text) or "?" in text or quoted_whole(span, reading):
        return ""
    if _NO_STOP.search(text) or _LEANS.match(text) or _LEFT_OUT.search(text):
        return ""
    sentence = verbatim(span, reading, leaning=True, longest=LONGEST)
    return "" if SLIP.search(sentence) or UNGRAMMATICAL.search(sentence) else sentence
