"""Two questions in, whether one gives the other's key away out."""

from __future__ import annotations

import re

from quizgen.model import Matching, Ordering, Row, TrueFalseNotStated, Verdict
from quizgen.questions.english.likeness import content_words, numbers, same_words, shared
from quizgen.questions.planning.seen import Seen

#: So many words that carry meaning, and half of the stem, tell that something else is of the same thing; of a figure
#: fewer do.
SAME_WORDS, LEAST_IN_COMMON = 3, 2
#: So much of a row in another question prints its sentence.
ROW_TOLD = 0.5
#: So much of a statement that is to be matched.
RESPONSE_TOLD = 0.7
#: So many words and no more are who somebody is, and no statement.
A_TITLE = 2


def leaks(asked: Seen, other: Seen) -> bool:
    """12 Does the other question give this one's key away, by showing it together with what this one asks about?"""
    if _marked_elsewhere(asked, other) or _shows_key(asked, other):
        return True
    question = asked.question
    if isinstance(question, TrueFalseNotStated):
        return any(_tells_row(row, text) for row in question.rows for text in other.texts)
    if isinstance(question, Matching):
        pairs = [f"{prompt} {question.responses[i]}" for prompt, i in zip(question.prompts, question.key, strict=True)]
        if any(shared(pair, f"{other.stem} {key}") >= 0.75 for pair in pairs for key in other.keys or [""]):
            return True
        return any(_told(response, held) for response in question.responses for held in other.held)
    if isinstance(question, Ordering):
        # "What happened after the bridge was closed?": one line that tells of two of the events tells their order
        told = (f"{other.stem} {text}" for text in other.keys or [""])
        return any(sum(shared(item, text) >= 0.75 for item in question.items) > 1 for text in told)
    return False


def _shows_key(asked: Seen, other: Seen) -> bool:
    """Does one of its texts, or its stem with its answer, hold the key beside enough of what is asked about?"""
    keys = [answer.text for answer in asked.answers if answer.words <= other.all_held]
    if not keys or len(asked.asked & other.all_held) < LEAST_IN_COMMON:
        return False
    for text, held in zip(other.texts, other.held, strict=True):
        common = len(asked.asked & held)
        if _enough(common, asked.asked) and any(same_words(key, text) for key in keys):
            return True
        # A number or a year is given away by less than a name is: "Up to 300 jobs would go" beside "_____ jobs".
        if common >= LEAST_IN_COMMON and any(numbers(key) and same_words(key, text) for key in keys):
            return True
    for told in other.answers:
        common = len(asked.asked & (other.asked | told.words))
        if _enough(common, asked.asked) and any(same_words(key, f"{other.stem} {told.text}") for key in keys):
            return True
    return False


def _told(response: str, held: frozenset[str]) -> bool:
    """Is a statement to be matched, or the one left over, printed elsewhere, where its source may be seen?"""
    own = content_words(response)
    # "Farmer" stands anywhere: it is told where it stands beside the name (`shows_who_it_is`)
    return len(own) > A_TITLE and len(own & held) >= RESPONSE_TOLD * len(own)


def _tells_row(row: Row, text: str) -> bool:
    """Is the sentence of the row, or what the article says in the place of its exchanged word, printed elsewhere?"""
    if shared(row.text, text) >= ROW_TOLD:
        return True
    said = _MARKED.findall(row.feedback) if row.verdict is Verdict.FALSE else []
    common = len(content_words(row.text) & content_words(text))
    return any(same_words(one, text) for one in said[:1]) and common >= LEAST_IN_COMMON


def _enough(common: int, asked: frozenset[str]) -> bool:
    """Do so many words in common with the stem tell that it is about the same?"""
    return common >= SAME_WORDS and common >= 0.5 * len(asked)


#: A name beside so many of the words asked about, and so much of what is asked, tells who said it.
TOPIC_WORDS, TOPIC_SHARE, STATEMENT_SHARE = 2, 0.34, 0.7


def names_the_speaker(asked: Seen, other: Seen, *, of_several: bool = False) -> bool:
    """Does the other question print who said it beside the topic, or the very statement that is asked about?

    "What kind of source is Lena Brandt, who wants a new pier?" answers "Who said that a new pier is needed?" But as a
    wrong answer to which `of_several` claims is somebody else's, the statement has no speaker.
    """
    told = asked.asked - _FRAME
    if _names_it_alone(asked, other, told):
        return True
    if len(told & other.all_held) < TOPIC_WORDS:
        return False
    for text in [*other.texts, *(f"{other.stem} {key}" for key in other.keys[:1])]:
        held = content_words(text)
        both = len(told & held)
        free = of_several and text not in other.keys and _leaves_enough(asked, other)
        again = other.shown and text != other.stem and both >= STATEMENT_SHARE * len(told) and both > TOPIC_WORDS
        if again and not free:
            return True  # the same quotation or claim is shown twice
        topic = both >= TOPIC_WORDS and both >= TOPIC_SHARE * len(told)
        if topic and any(_name_in(answer, text) for answer in asked.keys):
            return True
    return False


def _names_it_alone(asked: Seen, other: Seen, told: frozenset[str]) -> bool:
    """ "The letter was sent by a former clerk, Tom Reyes" answers "Who said that he stood by the letter?": none of the
    others is named there."""
    if told.isdisjoint(other.asked) or not asked.shown:
        return False
    rest = [name for name in asked.shown if name not in asked.keys]
    return any(_name_in(key, other.stem) for key in asked.keys) and not any(_name_in(name, other.stem) for name in rest)


#: So many options must be left to choose from.
LEAST_LEFT = 3


def _leaves_enough(asked: Seen, other: Seen) -> bool:
    """Whose claim the other asks for did not make the rest: without that name, are there enough to choose from?"""
    return len(asked.shown) > LEAST_LEFT or not any(_name_in(name, other.stem) for name in asked.shown)


def _name_in(answer: str, text: str) -> bool:
    """Is the name there, or the surname of a person?"""
    last = answer.split()[-1]
    return same_words(answer, text) or (len(last) > 3 and last[:1].isupper() and same_words(last, text))


#: The words of a stem that are the frame of the question.
_FRAME = content_words("source said words used missing gap belongs sentence article according statement")
_MARKED = re.compile(r"“([^”]+)”")


def _marked_elsewhere(asked: Seen, other: Seen) -> bool:
    """Which words are a quotation is no question where another question prints them in quotation marks."""
    there = [(option, words) for option, words in asked.long_options if words <= other.all_held]
    return any(
        words <= printed and same_words(option, part) for option, words in there for part, printed in other.marked
    )
