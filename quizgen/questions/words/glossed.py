"""A word or phrase in its place in, the sentence that may be printed and the question for its meaning out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import BEGINS, opening, unstopped, word_count
from quizgen.questions.judgements.loaded_words import Speaks, judging_words
from quizgen.questions.quotations.quoted import quoted_whole
from quizgen.questions.sentences.fragments import printable

#: A hard word is asked for by the words around it, so a sentence may be longer than one that is all question.
LONGEST = 46
#: "The rights will expire on Friday": a word is known by few others, too.
SHORTEST = 5
#: A sentence is found by so many of its first words, or by fewer where no more are plain.
FIRST_WORDS, LEAST_WORDS = 6, 4
_PLAIN_WORDS = re.compile(r"[A-Z][\w’'-]*,?(?: (?:[\w£$][\w£$%’'-]*|(?:[A-Z]\.){2,}),?)+")


#: So much it must be worth to be asked for where there is enough else.
IN_ANY_QUIZ = 2
MAY_NOT_FIT = "quizgen asks for these words last, as few readers have tried them: see that the meaning fits here."
USED_OTHERWISE = "The sentences in which readers tried this word are unlike this one: see that the meaning fits here."
#: A use that is as like those that were tried as they are like each other (`model.Use`).
USUAL = 0.0


class Glossed(NamedTuple):
    """A word or phrase with its meaning; no words where the meaning is only what the key might be taken for."""

    words: str
    meaning: str


#: What it trains to see what a word means.
SKILLS = Skills("U", "RI.4")

#: A part of a word with so many letters tells its meaning.
LEAST_ROOT = 4


#: What stands in so many meanings, and in so many sentences, that it tells nothing of a word.
LIGHT = content_words(
    "person people somebody something anything things make take give get put become be go come keep way part kind"
    " new good well more much many large small great long short different others again first last year need show"
)


def cautioned(question: Choice, worth: int, likeness: float = USUAL) -> Choice:
    """The question with what a teacher should look at."""
    if worth < IN_ANY_QUIZ:
        return replace(question, warnings=(MAY_NOT_FIT,))
    return question if likeness >= USUAL else replace(question, warnings=(USED_OTHERWISE,))


def tells_itself(asked: str, meaning: str) -> bool:
    """ "Screenwriter: a person who writes films", "long-awaited: expected for a long time"."""
    return any(len(root) >= LEAST_ROOT and root in asked for root in content_words(meaning))


class Place(NamedTuple):
    """Where words stand: the whole sentence, and how a question shows it: printed, or told by its first words.

    `likeness` tells how like that a word is used to how readers tried it (`model.Use`).
    """

    span: Span
    sentence: str
    printed: str
    begins: str
    likeness: float = USUAL

    @property
    def shown(self) -> bool:
        return bool(self.printed or self.begins)


def place_of(span: Span, reading: Reading) -> Place:
    """The place of these words; neither `printed` nor `begins` where a question cannot show it."""
    sentence, printed, begins = _shown(whole_sentences(span, reading.article), reading)
    once = bool(begins) and sentence.casefold().count(span.of(reading.article.text).casefold()) == 1
    return Place(span, sentence, printed, begins if once else "", _likeness(reading).get(span, USUAL))


@lru_cache(maxsize=8)
def _likeness(reading: Reading) -> Mapping[Span, float]:
    return {use.span: use.likeness for use in reading.uses}


#: Up to four words of the same clause, as they stand before and after a word; and what no excerpt should end with.
_BEFORE = re.compile(r"(?:(?<![\w.,$£’'-])[\w£$%’'-]+ ){0,4}$")
_AFTER = re.compile(r"[\w’'-]*(?: [\w£$%’'-]+(?![.,]?\w)){0,4}")
_NO_BEGINNING = re.compile(r"^(?:(?:and|or|but|of|that|as|than|at|by|for|from|on|with) )+")
_NO_END = re.compile(r"(?: (?:and|or|but|of|that|as|than|at|by|for|from|on|in|to|with|the|a|an|his|her|its|their))+$")


@lru_cache(maxsize=256)  # one sentence holds several hard words
def _shown(whole: Span, reading: Reading) -> tuple[str, str, str]:
    """A sentence in one line, as it may be printed, and how it begins where it may be told by that."""
    sentence = " ".join(whole.of(reading.article.text).split())
    ended = sentence.rstrip("”’\"'")[-1:] in (".", "!", "?")  # "She ran as the town’s": the rest was lost
    begins = _beginning(sentence, reading) if ended else ""
    begins = begins if begins and printable(f"“{sentence}”") else ""
    return sentence, sentence_with(whole, reading, mended=True), begins


def _beginning(sentence: str, reading: Reading) -> str:
    """The first words of a sentence, where no other begins in the same way; "" where they are none to look for."""
    if word_count(sentence) <= FIRST_WORDS + 2:
        return ""
    printed = sentence.lstrip("“‘\"'").split()  # where somebody is quoted, the question's own marks stand around it
    for count in range(FIRST_WORDS, LEAST_WORDS - 1, -1):  # "The answer is clear: nobody" is found by its first four
        first = " ".join(printed[:count]).rstrip(",")
        if _PLAIN_WORDS.fullmatch(first):
            first = _before_a_judgement(first)
            return first if first and _in_one_line(reading).count(first) == 1 else ""
    return ""


#: Names that one side calls the other, beside the words that judge.
_NAME_CALLING = re.compile(
    r"\b[\w’'-]*(?:fascis|racis|sexis|bigot|demagog|tyran|nazi|extremis|fanatic|corrupt|thug|crook|liar|hatred|regime"
    r"|so-called|ridicul|infamous|notorious|paranoi|lunatic|idiot|traitor|coward|hypocri|dictator|deplorab)",
    re.IGNORECASE,
)


def _before_a_judgement(first: str) -> str:
    """ "And yet Mr Orr’s bigoted speeches …": a vocabulary question can do with "And yet Mr Orr’s …"."""
    places = [judging.start for judging in judging_words(first) if judging.speaks is Speaks.AGAINST]
    places += [found.start() for found in _NAME_CALLING.finditer(first)]
    if not places:
        return first
    before = first[: min(places)].rstrip(" ,")  # 19 no label in a voice that is not its speaker's
    return before if len(before.split()) >= LEAST_WORDS else ""


@lru_cache(maxsize=8)
def _in_one_line(reading: Reading) -> str:
    return " ".join(reading.article.text.split())


def meaning_question(
    type_name: str,
    kind: str,
    key: Glossed,
    rivals: Sequence[Glossed],
    place: Place,
    lesson: str,
    reading: Reading,
    rng: Random,
    plural_of: str = "",
) -> Choice:
    """ "What does the noun “verdict” mean in this sentence?": `kind` is "noun" or "phrase", `lesson` the feedback.

    The sentence is printed where it can be; else it is to be looked up. Where the article has a plural that looks for
    another word ("bacteria"), that is asked for, and told what it is `plural_of`.
    """
    where = f"in the sentence of the article that {BEGINS}{place.begins} …”"
    sentence = ""
    if place.printed:
        where, sentence = where_it_stands(place.span, place.printed, reading), f": {place.printed}"
    asked = f"the {kind} “{key.words}”" + (f" (the plural of “{plural_of}”)" if plural_of else "")
    stem = rng.choice(
        [
            f"What does {asked} mean {where}{sentence}?",
            f"{opening(where)}, what is the meaning of {asked}{sentence}?",
        ]
    )
    evidence = (whole_sentences(place.span, reading.article),)
    here = around(place, reading)
    taught = f"In “{here}”, “{key.words}” means: {unstopped(key.meaning)}. {lesson}" if here else lesson
    yes = f"Yes: read it in its place, “{here}”." if here else f"Yes: this is what “{key.words}” means here."
    options = [Option(opening(key.meaning), True, yes)]
    options += [Option(opening(rival.meaning), feedback=_note(rival, key)) for rival in rivals]
    return Choice(
        id="",
        type=type_name,
        stem=stem,
        options=tuple(sorted(options, key=lambda option: option.text)),  # as chance would have it, and always so
        evidence=evidence,
        feedback=taught,
        difficulty=difficulty.rate(2, reading, "", evidence),
        skills=SKILLS,
    )


def around(place: Place, reading: Reading) -> str:
    """The words with a few before and after them, within their clause; "" where they stand there twice."""
    printed = " ".join(place.span.of(reading.article.text).split())
    before, found, after = place.sentence.partition(printed)
    if not found or printed in after:
        return ""
    first, then = _BEFORE.search(before), _AFTER.match(after)
    here = _NO_BEGINNING.sub("", first.group() if first else "")
    there = _NO_END.sub("", then.group() if then else "")
    cut = "" if here == before else "… "
    return f"{cut}{here}{printed}{there}{' …' if after[len(there) :].strip('.”’') else ''}"


def _note(rival: Glossed, key: Glossed) -> str:
    if rival.words:
        return f"This is what “{rival.words}” means."
    return f"It might seem so, but “{key.words}” has a meaning of its own."


#: "Oct. 19—A man from Orrin …": where and when a report was filed is no part of its first sentence.
_FILED = re.compile(r"^“(?:[A-Z][\w.’'-]*,? ?(?:\d{1,2},? ?)?){1,4} ?[—–] ?(?=[A-Z])")
#: "She said: 'He won't come.": what is opened and never closed would be printed as a slip.
_OPENS = re.compile(r"(?<=[\s“(])['‘](?=\w)")
_CLOSES = re.compile(r"(?<=[\w.,!?…])['’](?=[\s.,;:!?”)—–]|$)")


def sentence_with(span: Span, reading: Reading, *, mended: bool = False) -> str:
    """The sentence as it is printed, in quotation marks; "" where it is half a sentence or has a slip in it."""
    sentence = verbatim(span, reading, leaning=True, shortest=SHORTEST, longest=LONGEST, mended=mended)
    sentence = _FILED.sub("“", sentence)
    closed = len(_OPENS.findall(sentence)) <= len(_CLOSES.findall(sentence))
    return sentence if closed and printable(sentence) else ""


def where_it_stands(span: Span, sentence: str, reading: Reading) -> str:
    """ "He is ignorant of our ways": an opinion, which must not be read as the article's own."""
    spoken = not re.search("[‘’](?!s)", sentence) and quoted_whole(span, reading)
    return "in these words that the article quotes" if spoken else "in this sentence from the article"
