"""A claim in, the first words in it that speak of a set or a count that it does not show, out; "" for none.

"An unknown number entered the market": of what? "He learned of the last condition from a reporter": last of which?
`dangling` finds pronouns, and `definite` what was told before; here a noun has been left out, or those beside it.
"""

from __future__ import annotations

import re

from quizgen.questions.english.definite import told_more
from quizgen.questions.english.likeness import lexicon

_ABOUT = (
    r"(?:(?:about|almost|around|nearly|over|some|just|only|at least|up to|well|(?:more|less|fewer) than|just over"
    r"|just under) )*"
)
_HOW_MANY = (
    r"(?:an? (?:[\w-]+ )?(?:number|handful|minority|majority|fraction|proportion|few|dozen|quarter|third|half|fifth"
    r"|tenth|lot|couple)|half|(?:one|two|three|four|nine)[ -](?:thirds?|quarters?|fifths|tenths|in \w+)|dozens|hundreds"
    r"|scores|thousands|\d[\d.,]*(?: ?%| per ?cent| pct)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|most|many|several|few|fewer|some|both|none|all|others|more|neither|each|the (?:majority|minority))"
)
_DOES = (
    r"(?:(?:also|still|never|now|already|later|then|have|has|had|was|were|is|are|did|do|does|will|would|can|could|may"
    r"|might|must|should|came|went|left|fell|rose|got|took|made|gave|ran|sold|bought|paid|lost|won|said|told|saw|found"
    r"|kept|held|knew|thought|felt|became|began|broke|sank|stood|spoke)\b|(?!(?:need|speed|breed|seed|weed|red|bed)s?\b)"
    r"(?!\w+ed [a-z-]+s\b)\w{2,}ed\b)"
)
#: At the head of a clause a count without its noun: "more than half had moved".
_COUNTED = re.compile(rf"(?:^|\b(?:that|and|but|while|because|when|if) ){_ABOUT}{_HOW_MANY} {_DOES}", re.IGNORECASE)
#: "Three thousand are out of work", "21 were hurt": of people alone it is said so.
_PEOPLE = re.compile(
    r"(?:was|were|had been|have been|has been|are|is) (?:\w+ly )?(?:killed|injured|hurt|wounded|arrested|rescued"
    r"|missing|unemployed|homeless|dead)\b|(?:had |have )?died\b"
)
#: "Nine trips were put off and none struck out", "told each yard, and two replied": what is counted stands there.
_SHOWN = re.compile(
    r"\b(?:(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|most|dozens of"
    r"|hundreds of|thousands of|the number of) (?:[a-z-]+ ){0,2}(?:[a-z]{2,}s|people|men|women|children)"
    r"|(?:every|each) [a-z]{3,})\b"
)
#: "In 2018, 2021 and 2023 showed": years.
_A_YEAR = re.compile(r"(?:19|20)\d\d$")
_NUMBER = re.compile(r"\d[\d.,]*$|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$", re.IGNORECASE)
#: "The remaining nests", "the last condition", "the other two boats".
_OF_A_SET = re.compile(
    r"\bthe (?:last|final|first|second|third|fourth|fifth|sixth|next|latter|other|others|remaining|previous|same"
    r"|opposite) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )?([a-z]+(?:-[a-z]+)?)(?![\w-])",
    re.IGNORECASE,
)
#: "The last time", "the other hand", "the second half of": they need nothing beside them.
_NO_SET = lexicon(
    """time day days week weeks month months year years night nights morning minute moment decade decades century half
    quarter season seasons hour hours fortnight term summer summers spring autumn winter winters weekend side
    sides hand way ways world war lady minister floor generation election elections resort straw word thing sort
    kind person place name direction sex people few couple reading aid class chapter one ones to of in on at"""
)
#: "He learned of the last condition from a reporter": how he learned of it tells nothing of the condition.
_OF_THE_VERB = re.compile(r" (?:from|by|with|on|at|about|after|before|over|into|through) ")
_STEM = 5


def not_shown(claim: str, headline: str = "") -> str:
    """ "Half of the piles were gone" shows what it counts; "the first" of a set that the headline names is known."""
    for found in _COUNTED.finditer(claim):
        words = found.group().split()
        people = _PEOPLE.match(claim, found.end() - len(words[-1]))
        shown = _SHOWN.search(claim, 0, found.start()) or any(map(_A_YEAR.match, words))
        if not (shown or (people and any(_NUMBER.match(word) for word in words))):
            return found.group()
    for found in _OF_A_SET.finditer(claim):
        noun = found[1].casefold()
        rest = claim[found.end() :]
        if noun in _NO_SET or (told_more(rest) and not _OF_THE_VERB.match(rest)):
            continue
        if not _stem_told(noun, f"{headline} {claim[: found.start()]}"):
            return found.group()
    return ""


def _stem_told(noun: str, before: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(noun[:_STEM])}", before, re.IGNORECASE) is not None
