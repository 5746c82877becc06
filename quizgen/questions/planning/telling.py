"""Two questions and the article's text in, whether what one prints answers the other out, whatever their types.

One rule for all: what a student can see of a question (its stem, its options, a gap of it filled) must not hold the
telling words of another's answer together with what that one asks about.
"""

from __future__ import annotations

import re

from quizgen.model import Choice, Matching, TrueFalseNotStated
from quizgen.questions.english.likeness import content_words, numbers
from quizgen.questions.labels import of_its_way
from quizgen.questions.planning.seen import SENTENCE_WORDS, Answer, Seen

#: So many words of what is asked, and so much of it, stand beside the answer; a figure is as good as two words.
TOPIC_WORDS, TOPIC_SHARE = 2, 0.25
#: Of a question that asks in a few words ("Who gave no comment?") the sentence that answers it is compared instead.
FEW_WORDS, SENTENCE_SHARE = 4, 0.5
#: A statement is printed again where so much of it is.
AGAIN_WORDS, AGAIN = 4, 0.6
_NAME = re.compile(r"\b[A-Z][\w’'-]{2,}")
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
        return any(_again(b, unit) and Answer(a).stands_in(unit) for a, b in both_ways for unit in other.units)
    if isinstance(question, Choice) and asked.labelled:
        if of_its_way(question.options):
            return any(_printed_again(asked, unit) for unit in other.units)
        return asked.tells_whose and any(_whose(asked, unit, article) for unit in other.units)
    answers = [answer for answer in asked.unsaid if answer.stands_among(other.everything)]
    return any(
        answer.stands_in(unit) and _about(asked, answer.words, unit, article)
        for answer in answers
        for unit in other.units
    )


def _about(asked: Seen, own: frozenset[str], unit: str, article: str) -> bool:
    """Does it tell of what is asked, by the words of the stem or, where these are few, of the sentence that answers?

    `own` are the words of the answer, which count for nothing.
    """
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
    names = {word for name in _NAME.findall(proofs) for word in content_words(name)}
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
