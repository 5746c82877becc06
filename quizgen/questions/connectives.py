"""A sentence as printed in, its linking word and what that word tells of the two things that it links, out.

The senses are those of the Penn Discourse Treebank; only words whose sense the form makes certain are in the table.
"While", "since" and "as" mean now a time and now a reason, and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from quizgen.questions.hedges import on_condition


class Sense(StrEnum):
    """What a linking word tells of the two things that it links, or of what follows it, in the words of an option.

    In an option about what follows, "{group}" stands for the word before "such as": "countries".
    """

    AGAINST = "One seems to speak against the other"
    REASON = "One is the reason for the other"
    AIM = "One is the aim of the other"
    CAME_OF = "It is certain that one came of the other"
    EXAMPLE = "One is an example of the other"
    IN_ITS_PLACE = "One takes the place of the other"
    DEPENDS = "One depends on whether the other happens"
    NOT_OTHER = "One is meant, and the other is not"
    BOTH = "One is meant, and the other is as well"
    FOR_THE_OTHER = "One is meant because of the other"
    LEFT_OPEN = "One is meant, and it is left open which"
    WAITS = "One has to wait for the other"
    ENDS = "One ends when the other comes"
    BEGINS = "One begins when the other comes"
    EACH_TIME = "One comes each time that the other does"
    WOULD_CHANGE = "It would change what the rest of the sentence says"
    NO_CHANGE = "It would not change what the rest of the sentence says"
    DECIDES = "It decides whether the rest of the sentence comes true"
    ITS_REASON = "It is the reason for what the rest of the sentence says"
    ITS_EXAMPLE = "It is an example of what the rest of the sentence says"
    FOR_ONE = "What is said is so for one and not for the other"
    FOR_BOTH = "What is said is so for both of them"
    FOR_ANY = "What is said is so for one, but not said for which"
    SOME = "They are some of the {group} that are meant, and there are others"
    ALL = "They are all the {group} that are meant, and there are no others"
    LEFT_OUT = "They are {group} for which the sentence does not hold"


#: The rivals of each sense: none of them can be right beside it.
RIVALS: dict[Sense, tuple[Sense, ...]] = {
    Sense.AGAINST: (Sense.REASON, Sense.DEPENDS, Sense.EXAMPLE),
    Sense.REASON: (Sense.AGAINST, Sense.EXAMPLE, Sense.IN_ITS_PLACE),
    Sense.AIM: (Sense.CAME_OF, Sense.AGAINST, Sense.IN_ITS_PLACE),
    Sense.NOT_OTHER: (Sense.BOTH, Sense.FOR_THE_OTHER, Sense.LEFT_OPEN),
    Sense.WAITS: (Sense.EACH_TIME, Sense.AGAINST, Sense.IN_ITS_PLACE),
    Sense.ENDS: (Sense.BEGINS, Sense.EACH_TIME, Sense.AGAINST),
    Sense.WOULD_CHANGE: (Sense.NO_CHANGE, Sense.ITS_REASON, Sense.ITS_EXAMPLE),
    Sense.NO_CHANGE: (Sense.WOULD_CHANGE, Sense.ITS_REASON, Sense.ITS_EXAMPLE),
    Sense.DECIDES: (Sense.NO_CHANGE, Sense.ITS_REASON, Sense.ITS_EXAMPLE),
    Sense.FOR_ONE: (Sense.FOR_BOTH, Sense.FOR_ANY),
    Sense.SOME: (Sense.ALL, Sense.LEFT_OUT),
}
#: What is asked of the words that follow, and not of both things that are linked.
OF_WHAT_FOLLOWS = (Sense.WOULD_CHANGE, Sense.NO_CHANGE, Sense.DECIDES)
#: With which words the writer would have told what a rival says.
WOULD_TELL: dict[Sense, str] = {
    Sense.AGAINST: "“although” or “despite”",
    Sense.REASON: "“because of” or “due to”",
    Sense.CAME_OF: "“and so” or “as a result”",
    Sense.EXAMPLE: "“for example”",
    Sense.IN_ITS_PLACE: "“instead of”",
    Sense.DEPENDS: "“if”",
    Sense.BOTH: "“as well as”",
    Sense.FOR_THE_OTHER: "“because of”",
    Sense.LEFT_OPEN: "“either” and “or”",
    Sense.BEGINS: "“as soon as”",
    Sense.EACH_TIME: "“whenever”",
    Sense.WOULD_CHANGE: "“unless”",
    Sense.NO_CHANGE: "“even if”",
    Sense.ITS_REASON: "“because”",
    Sense.ITS_EXAMPLE: "“for example”",
    Sense.FOR_BOTH: "“like”",
    Sense.FOR_ANY: "“either” and “or”",
    Sense.ALL: "“namely”",
    Sense.LEFT_OUT: "“except”",
}


class Linking(NamedTuple):
    """The linking words, where they stand in the sentence, and their sense; of "countries such as", the countries."""

    words: str
    start: int
    end: int
    sense: Sense
    group: str = ""


_DETERMINER = (
    r"(?:the|an?|his|her|its|their|this|these|those|some|many|several|poor|bad|high|low|rising|falling|growing|lack"
    r"|[A-Z][\w’'-]+[’']s|[a-z]+(?:tion|sion|ment|ness|ity|ury|ages?|tions|ments)|[a-z]+(?:al|ic|ous|ive) [a-z]+s?)\b"
)
#: "Nokia, Intel and a dozen more", but not "Germany, have broken the rules and".
_ITEM = r"(?!(?:have|has|had|is|are|was|were|will|would|can|who|which|that|and|or)\b)[\w’'&.-]+(?: [\w’'&.-]+){0,4}?"
_GROUP = r"\b(?P<group>[a-z]{3,}[^s\W]s|people|men|women|children)"
_SUBJECT = r"(?:he|she|it|they|there|(?:the|an?|its|his|her|their) (?:[\w’'-]+ ){1,4}?)"
_FINITE = r"(?:is|are|was|were|has|have|had|can|could|[a-z]+ed|[a-z]+[^s\W]s)\b"
_TABLE = tuple(
    (re.compile(pattern), sense)
    for pattern, sense in (
        (r"\b(?:[Dd]espite|[Ii]n spite of)\b(?! (?:him|her|it|them|my|your)sel)", Sense.AGAINST),
        (r"\b[Ee]ven though\b|\b[Aa]lthough\b(?! (?:not|only|some|perhaps|still)\b)|^Though\b", Sense.AGAINST),
        (r"(?<=[,—–-] )though(?= [a-z’']+ )(?! (?:not|only|some|perhaps|still)\b)", Sense.AGAINST),
        (r"(?<!\bnot )(?<!just )(?<!only )\b[Bb]ecause of\b(?! (?:it|that|this|what|who|how)\b)", Sense.REASON),
        (rf"(?<!\bnot )\bdue to(?= (?:the fact\b|{_DETERMINER}))", Sense.REASON),
        (r"(?<!\b[Nn]o )(?<!\bgave )(?<!\bgives )\b(?:[Tt]hanks|[Oo]wing) to\b(?! (?:you|all|every)\b)", Sense.REASON),
        (r"\b[Aa]s a result of\b(?! (?:it|that|this|which)\b)|\b[Oo]n account of\b", Sense.REASON),
        (r"\b[Ii]n order to\b|\b[Ss]o as to\b|\b[Ii]n (?:a bid|an effort|an attempt) to\b", Sense.AIM),
        (r"\bso that(?= (?:[\w’'-]+ ){1,6}(?:can|could|may|might|would)\b)", Sense.AIM),
        (r"\b[Uu]nless\b(?! otherwise| [a-z]+ed\b)", Sense.WOULD_CHANGE),
        (r"\b[Ee]ven if\b", Sense.NO_CHANGE),
        (r"\b[Rr]ather than\b|\b[Ii]nstead of\b", Sense.NOT_OTHER),
        (r"(?<!\bnot )\b[Uu]nlike\b(?= (?:[A-Z]|(?:the|many|most|other|his|her|its|their)\b))", Sense.FOR_ONE),
        (rf"{_GROUP},? (?P<words>including|such as) {_ITEM}(?:, {_ITEM})*,? (?:and|or) ", Sense.SOME),
        (rf"(?:\b(?:will|would|can|could|did|do|does|is|are|was|were|has|have) (?:not|never)\b|n[’']t\b)[^,;]* (?P<words>until) {_SUBJECT} ?{_FINITE}", Sense.WAITS),
        (rf"\b(?:remains?|stay(?:s|ed)?|continued?s?|go(?:es)? on|wait(?:s|ed)?|kept|closed|shelved|delayed)\b[^,;]*"
         rf" (?P<words>until) {_SUBJECT} ?{_FINITE}", Sense.ENDS),
    )
)  # fmt: skip
_OPEN = re.compile(r"\b(?:will|would|can|could|may|might|should|unlikely|unclear)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|nor|neither|hardly|whether|or|either)\b|n[’']t\b")
_IN_DOUBT = re.compile(r"\b(?:whether|if|not|deni\w+|reject\w+)\b|n[’']t\b")
#: So many words stand on either side of a link.
LEAST = 2


def linking_words(printed: str) -> tuple[Linking, ...]:
    """Every linking word of the sentence whose sense is certain, in the order of the text."""
    found = [link for pattern, sense in _TABLE for link in _found(pattern, sense, printed)]
    ifs = list(re.finditer(r"\b[Ii]f\b", printed))
    if len(ifs) == 1 and on_condition(printed):
        found.append(Linking(ifs[0].group(), ifs[0].start(), ifs[0].end(), Sense.DECIDES))
    return tuple(sorted((link for link in found if _certain(link, printed)), key=lambda link: link.start))


def _found(pattern: re.Pattern[str], sense: Sense, printed: str) -> Iterator[Linking]:
    for match in pattern.finditer(printed):
        start, end = match.span("words") if "words" in pattern.groupindex else match.span()
        yield Linking(printed[start:end], start, end, sense, match.groupdict().get("group", ""))


def _certain(link: Linking, printed: str) -> bool:
    """Is the sense certain in this sentence, and is it clear what is linked?"""
    before, after = printed[: link.start], printed[link.end :]
    if len(after.split()) < LEAST or len(re.findall(rf"\b{link.words}\b", printed, re.IGNORECASE)) > 1:
        return False
    if link.sense in OF_WHAT_FOLLOWS and not _at_an_end(before, after):
        return False
    if link.sense is Sense.NO_CHANGE:
        return _OPEN.search(before + after) is not None  # "was praised, even if the coach grumbled": both are so
    if link.sense in (Sense.NOT_OTHER, Sense.FOR_ONE):
        return _NEGATED.search(before + after) is None
    if link.sense is Sense.REASON:
        return _IN_DOUBT.search(before) is None
    return True


def _at_an_end(before: str, after: str) -> bool:
    """Does what follows the word open the sentence, up to a comma, or close it?"""
    return ("," in after) if re.fullmatch(r"(?:But |And |Yet )?", before) else re.search(r",|\bsaid\b", after) is None
