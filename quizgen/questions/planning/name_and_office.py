"""Two questions in, whether one prints who somebody is beside the name, where the other asks for that, out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Choice, Matching
from quizgen.questions.english.likeness import content_words
from quizgen.questions.planning.seen import Seen
from quizgen.questions.sources.trades import introduces

#: "What kind of source is Miriam Voss, according to the article?"
_KIND_OF = re.compile(r"kind of source (?:is|does the article introduce) (.+?)(?:, according to the article)?\?$")
_OF_A_KIND = re.compile(r"Which of these sources does the article introduce as ")
#: "Yes: the article introduces this source with “leader of the council”."
_BY_WORDS = re.compile(r"introduces .+ with (?:the words )?“(.+)”\.$")


def prints_the_office(printer: Seen, asked: Seen) -> bool:
    """Does one print the title or office of the person whose kind the other asks for?"""
    if not isinstance(asked.question, Choice):
        return False
    whose = _whose_kind(asked.stem)
    name = asked.keys[0] if whose is None else whose
    if not name:
        return False
    told = _BY_WORDS.search(asked.question.options[asked.question.key].feedback)
    office = content_words(told.group(1)) - content_words(name) if told else frozenset()
    surname = content_words(name.split()[-1])
    return any(
        introduces(text, name) or (surname <= held and bool(office & held))
        for text, held in zip(printer.texts, printer.held, strict=True)
    )


@lru_cache(maxsize=1024)  # every two candidates are asked this
def _whose_kind(stem: str) -> str | None:
    """Whose kind of source the stem asks for, "" for nobody's; None where the key is who is of the kind."""
    who = _KIND_OF.search(stem)
    return who.group(1) if who else None if _OF_A_KIND.match(stem) else ""


#: "Who is meant by “the judge” in this sentence?", "In this sentence from the article, who is “the club chairman”?"
_WHO_HAS_IT = re.compile(r"\b[Ww]ho is (?:meant by )?“the (?:[\w’'-]+ )*?([\w’'-]+)”")
#: So many words may stand between an office and the surname: "Judge Orla van Hale", "Hale, who is the judge".
_BETWEEN = 3


def calls_by_the_office(printer: Seen, asked: Seen) -> bool:
    """ "Judge Hale preferred her evidence", in another question, tells who is meant by “the judge”."""
    office = _WHO_HAS_IT.search(asked.stem)
    if not office or not asked.keys:
        return False
    noun, surname = re.escape(office.group(1)), re.escape(asked.keys[0].split()[-1])
    there = rf"\b(?:{noun},?(?: \S+){{0,{_BETWEEN}}} {surname}|{surname},?(?: \S+){{0,{_BETWEEN}}} {noun})\b"
    return any(re.search(there, text, re.IGNORECASE) for text in printer.texts)


def _kind_asked_of(names: tuple[str, ...], other: Seen) -> bool:
    """Is it asked what kind of source one of them is, or which is one of a kind?"""
    whose = _whose_kind(other.stem)
    of = other.keys if whose is None else (whose,)
    return any(told and told.split()[-1] == name.split()[-1] for told in of for name in names)


#: What a question for who somebody is says beside the name, by the roots of the words.
_FRAME = content_words(
    "How does the article introduce, describe? Whom? Which of these is who? "
    "For which organisation works or speaks? says"
)
#: "Coach Ruiz" tells enough of "Ana Ruiz", and of "Wales coach".
_TELLING = 0.34


def shows_who_it_is(other: Seen, asked: Seen) -> bool:
    """ "What did Wales coach Ana Ruiz say?" shows side by side the name and the description that are asked for.

    And what kind of source somebody is follows from who it is.
    """
    question = asked.question
    if isinstance(question, Matching) and _kind_asked_of(question.prompts, other):
        return True
    pairs = [(asked.asked - _FRAME, content_words(key)) for key in asked.keys]
    if isinstance(question, Matching):
        asked_for = [question.responses[place] for place in question.key]
        asked_of = zip(question.prompts, asked_for, strict=True)
        pairs = [(content_words(name), content_words(key)) for name, key in asked_of]
    for told in other.held:
        for given, key in pairs:
            if len(given & told) > _TELLING * len(given) - 1e-9 and len(key & told) >= _TELLING * len(key):
                return True
    return False
