"""A quotation in, those of its sentences out that can stand beside the words of others in "Which of these did X say?".

They are understood without what stands before them, or so many that whoever has the article finds them at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import ContentForm, Reading
from quizgen.questions.claims.claims import REMEMBERED
from quizgen.questions.claims.leaning import CUT, ITS_VERB, ONE_AND_MANY, SOMEBODY, THAT_ONE, names_in
from quizgen.questions.english.dangling import points_back
from quizgen.questions.english.hanging import takes_up
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.slips import SLIP
from quizgen.questions.english.spelling import misspelt
from quizgen.questions.english.wording import quoted, sentences, trimmed, word_count
from quizgen.questions.sentences.read_alone import of_its_own, read_alone
from quizgen.questions.sentences.side_by_side import stands_alone

LONGEST = 28
#: A quotation of fewer words that carry meaning says nothing by itself.
LEAST_TELLING = 4

#: "How much [the board’s work] costs", "So I said, ‘Have a go’": the marks of the reporter, or of a third.
_NOT_WORD_FOR_WORD = re.compile(r"[\[\]]|(?<!\w)['‘]\w")


#: "One of the brightest members of the board": no sentence.
_PART_OF = re.compile(r"(?:One|Some|Many|Most|All|None|Part) of (?:the|those|these) ")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|did|does|[a-z]{3,}ed)\b|[’'](?:s|t)\b"
)


@lru_cache(maxsize=REMEMBERED)
def words_to_choose(quotation: str, reading: Reading) -> tuple[str, ...]:
    """In quotation marks, the best first: what needs nothing before it, and as much of it as can be printed."""
    if _NOT_WORD_FOR_WORD.search(quotation):
        return ()
    found = dict.fromkeys(quoted(told) for told in _fit_to_print(quotation, reading))
    slips = misspelt(reading.article.text) if found else ()
    return tuple(told for told in found if not any(slip in told for slip in slips))


def _fit_to_print(quotation: str, reading: Reading) -> Iterator[str]:
    parts = sentences(quotation)
    for fit in (_understood, _found_at_once):
        for start in range(len(parts)):
            for told in (trimmed(" ".join(parts[start:]), LONGEST), parts[start].rstrip(" ,;:.")):
                telling = word_count(told) <= LONGEST and len(content_words(told)) >= LEAST_TELLING
                # "Not good, great. One of the brightest of them all": no sentence to begin with
                whole = ITS_VERB.search(parts[start]) and (not _PART_OF.match(told) or _FINITE.search(told))
                if telling and whole and fit(told, reading):
                    yield told


#: "We had a buy on it", "feeling against it", "what happens here": so near the end of a phrase it is what all is about.
_ABOUT_IT = re.compile(r"\bhere\b|\b(?:on|of|about|against|for|with|to|from|in|at|by|over|into) (?:it|them)\b")
#: Somebody's own words are found in the article as they stand, though a word of them leans on what was said before: so
#: many, and so many where it is what all is about ("It is a cruel blow for the artists, as this was a month of pay").
LEAST_FOUND, LEAST_LEANING = 8, 15
_GOES_ON = re.compile(r"(?:But|And|Or|So|Then|Because|Which|Also|Yes|No|Well)\b")


def _found_at_once(told: str, reading: Reading) -> bool:
    about = _ABOUT_IT.search(told) or THAT_ONE.search(told) or _of_somebody(told, reading)
    leans = about or points_back(" ".join(told.split()[:2]))
    return (
        word_count(told) >= (LEAST_LEANING if leans else LEAST_FOUND)
        and told[:1].isupper()
        and not told.endswith("?")
        and not (CUT.match(told) or _GOES_ON.match(told) or ONE_AND_MANY.search(told) or SLIP.search(told))
        and bool(ITS_VERB.search(told))
        and "..." not in told
        and not takes_up(told)
    )


def _understood(told: str, reading: Reading) -> bool:
    return (
        not (CUT.match(told) or ONE_AND_MANY.search(told))
        and bool(ITS_VERB.search(told))
        and not (_ABOUT_IT.search(told) or THAT_ONE.search(told))
        and "..." not in told
        and not _of_somebody(told, reading)
        and stands_alone(of_its_own(told), ContentForm.QUOTATION)
        and read_alone(told, reading)
    )


def _of_somebody(told: str, reading: Reading) -> bool:
    """ "The sooner he goes, the better": who?"""
    whose = SOMEBODY.search(told)
    return whose is not None and not any(name.start() < whose.start() for name in names_in(told, reading))
