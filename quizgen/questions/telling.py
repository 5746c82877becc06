"""Two questions and the article's text in, whether what one prints answers the other out, whatever their types.

One rule for all: what a student can see of a question (its stem, its options, a gap of it filled) must not hold the
telling words of another's answer together with what that one asks about.
"""

from __future__ import annotations

import re

from quizgen.model import Choice, Matching, TrueFalseNotStated
from quizgen.questions.labels import labelled, of_its_source, of_its_way
from quizgen.questions.likeness import content_words, numbers, words
from quizgen.questions.seen import Seen

#: So many words of what is asked, and so much of it, stand beside the answer; a figure is as good as two words.
TOPIC_WORDS, TOPIC_SHARE = 2, 0.25
#: Of a question that asks in a few words ("Who gave no comment?") the sentence that answers it is compared instead.
FEW_WORDS, SENTENCE_WORDS, SENTENCE_SHARE = 4, 3, 0.5
#: A statement is printed again where so much of it is.
AGAIN_WORDS, AGAIN = 4, 0.6
#: Up to so many words, an answer with a capital is a name, whose last word is enough.
LONGEST_NAME = 4
_FRAME = content_words(
    """source said words used missing gap belongs sentence article according statement which what figure come whose word
    give name completes complete following part shows tell tells reader something meant meaning mean noun verb adjective
    adverb Mr Mrs Ms Dr Sir Lord Lady Miss how present presents way stand behind report kind introduce text answer
    question asked got comment reporters passage number place year day person choice suggest rather plain"""
)


def tells(asked: Seen, other: Seen, article: str) -> bool:
    """Does something that the other question prints answer this one?"""
    question = asked.question
    if isinstance(question, TrueFalseNotStated):
        return any(_again(row.text, unit) for row in question.rows for unit in other.units)
    if isinstance(question, Matching):
        pairs = [(prompt, question.responses[i]) for prompt, i in zip(question.prompts, question.key, strict=True)]
        both_ways = [way for pair in pairs for way in (pair, pair[::-1])]
        return any(_held(a, unit) and _again(b, unit) for a, b in both_ways for unit in other.units)
    if isinstance(question, Choice) and labelled(question.options):
        if of_its_way(question.options):
            return any(_printed_again(asked, unit) for unit in other.units)
        return of_its_source(question.options) and any(_whose(asked, unit, article) for unit in other.units)
    answers = [key for key in asked.keys if _held(key, other.everything) and not _held(key, asked.stem)]
    return any(_held(key, unit) and _about(asked, key, unit, article) for key in answers for unit in other.units)


def _held(answer: str, unit: str) -> bool:
    """Are the telling words of the answer there: the surname, the number, all of a few words, half of many?"""
    if numbers(answer):
        return numbers(answer) <= numbers(unit)
    written = words(answer)
    if answer[:1].isupper() and 0 < len(written) <= LONGEST_NAME and any(w[:1].isupper() for w in answer.split()[-1:]):
        return written[-1] in words(unit)
    mine, theirs = content_words(answer), content_words(unit)
    return bool(mine) and len(mine & theirs) >= (len(mine) if len(mine) <= SENTENCE_WORDS else 0.6 * len(mine))


def _about(asked: Seen, key: str, unit: str, article: str) -> bool:
    """Does it tell of what is asked, by the words of the stem or, where these are few, of the sentence that answers?"""
    own = content_words(key)
    topic, theirs = asked.asked - _FRAME - own, content_words(unit) - _FRAME - own
    figures = {number for number in numbers(asked.stem) if number in numbers(unit)}
    both = len(topic & theirs) + (len(figures) if figures else 0)
    if both >= TOPIC_WORDS and both >= TOPIC_SHARE * len(topic):
        return True
    if len(topic) > FEW_WORDS:
        return False
    for span in asked.question.evidence:
        proof = content_words(span.of(article)) - _FRAME - own
        common = len(proof & theirs)
        if common >= SENTENCE_WORDS and common >= SENTENCE_SHARE * min(len(proof), len(theirs)):
            return True
    return False


def _whose(asked: Seen, unit: str, article: str) -> bool:
    """Whose word it is, is told where most of the statement is printed, or a part of it beside a name of its source."""
    claim, theirs = asked.asked - _FRAME, content_words(unit)
    both = len(claim & theirs)
    if both >= AGAIN_WORDS and both >= AGAIN * len(claim):
        return True
    if both < TOPIC_WORDS or both < TOPIC_SHARE * len(claim):
        return False
    proofs = " ".join(span.of(article) for span in asked.question.evidence)
    names = {word for name in re.findall(r"\b[A-Z][\w’'-]{2,}", proofs) for word in content_words(name)}
    return bool((names - claim - _FRAME) & theirs)


def _printed_again(asked: Seen, unit: str) -> bool:
    """How it was said, is told where most of the statement is printed with more of its sentence."""
    claim = asked.asked - _FRAME
    both = len(claim & content_words(unit))
    return both >= AGAIN_WORDS and both >= AGAIN * len(claim)


def _again(statement: str, unit: str) -> bool:
    mine = content_words(statement)
    both = len(mine & content_words(unit))
    return both >= min(AGAIN_WORDS, len(mine)) and both >= AGAIN * len(mine)
