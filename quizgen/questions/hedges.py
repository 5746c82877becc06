"""A sentence as printed in, the words that tell that something is not certain, or still to come, out."""

from __future__ import annotations

import re
from typing import NamedTuple


class Hedge(NamedTuple):
    """The words of a hedge, where they stand in the sentence, and what they tell of the statement."""

    words: str
    start: int
    end: int
    tells: str


_OTHERS_SAY = "others say or believe it, and the article does not say whether it is so"
_POSSIBLE = "it is possible, and the article does not say that it is or will be so"
_LOOKS = "it looks so, and the article does not say that it is so"
_FORECAST = "it is a forecast, and nobody can know yet"
_WISH = "it is a wish, and nobody can know yet whether it will come true"
_GUESS = "the number is a careful guess, not a count"
_OPEN = "nobody knows it yet, so the article leaves it open"
_LINKING = r"(?: (?:not|also|well|still|yet|now|even|soon|already|[a-z]+ly))?"
_NO_VERB = r"(?:have|be|not|also|well|still|yet|now|even|soon|already|never|[a-z]+ly)\b"
_BE = r"(?:is|are|was|were|has been|have been|had been)(?: (?:also|now|still|widely|generally))?"
#: "They could see the harbour": ability. What could be, cause or cost is a possibility.
_COULD = (
    "add affect be become boost bring cause change come cost create cut damage delay emerge encourage end enable face"
    " fall find follow force give hamper happen harm help hit hurt increase kill last lead leave lose make mean pay"
    " prompt prove push put raise reach reduce replace result rise save spark spread start take threaten trigger turn"
    " undermine win"
).replace(" ", "|")
PARTICIPLE = (
    "(?:[a-z]{3,}ed|become|begun|broken|built|chosen|come|cut|drawn|driven|fallen|given|gone|grown|held|kept|led|left"
    "|lost|made|met|paid|put|risen|run|sent|sold|spent|spoken|taken|won|written)"
)
_DONE = rf"(?: {PARTICIPLE}\b)?"
_SHOWS = "surveys?|polls?|stud(?:y|ies)|reports?|evidence|research|figures|data|findings|results|estimates"
_SAID = "believed|thought|understood|reported|rumou?red|alleged|said|feared"
_HEDGES = tuple(
    (re.compile(pattern), tells)
    for pattern, tells in (
        (r"\b(?:reportedly|allegedly|supposedly|purportedly)\b", _OTHERS_SAY),
        (r"\b(?:alleged|suspected|rumou?red|unconfirmed)(?= [a-z]+)(?! (?:to|that|of|by|in)\b)", _OTHERS_SAY),
        (rf"\b{_BE} (?:{_SAID}) to\b|\bit (?:is|was) (?:{_SAID})(?= that\b)", _OTHERS_SAY),
        (r"\b(?:amid|of|on|fuelled|fueled|prompted) (?:speculation|rumou?rs)(?= (?:that|of|about)\b)", _OTHERS_SAY),
        (r"\b(?:perhaps|maybe|possibly|probably|presumably|potentially|conceivably)\b", _POSSIBLE),
        (rf"\b(?:may|might){_LINKING} (?:be\b{_DONE}|(?!{_NO_VERB})[a-z]{{2,}}\b)", _POSSIBLE),
        (rf"\bmay(?: (?:not|also|well))? have(?: been)?\b{_DONE}(?! to\b)", _POSSIBLE),
        (rf"\bcould(?: (?:also|well|still|soon|even|(?!only)[a-z]+ly))? (?:{_COULD})\b{_DONE}", _POSSIBLE),
        (r"(?<=\ba )(?:possible|likely)(?= [a-z]+)|(?<=\bthe )(?:possible|likely)(?= [a-z]+)", _POSSIBLE),
        (r"\b(?:apparently|seemingly)\b|\b(?:appear|seem)(?:s|ed)? (?:to|that|likely)\b", _LOOKS),
        (rf"\b(?:{_SHOWS}) suggest(?:s|ed)?\b", _LOOKS),
        (rf"\b{_BE} (?:expected|likely|unlikely|forecast|predicted|tipped) to\b", _FORECAST),
        (
            r"\b(?:will|would) (?:most |very )?(?:likely|probably)\b|\b(?:is|are) (?:likely|unlikely)(?=[,.;]| in\b)",
            _FORECAST,
        ),
        (r"\b(?:hopes?|hoped|is hoping|are hoping) to\b", _WISH),
        (r"\ban estimated\b", _GUESS),
        (r"\b(?:is|are|was|were|remains?|remained)(?: (?:still|not yet|yet))? (?:unclear|uncertain|unknown)\b", _OPEN),
        (
            r"\b(?:is|are|was|were) not(?: yet)? (?:known|clear|certain)\b(?! (?:as|for|to)\b)|\bremains? to be seen\b",
            _OPEN,
        ),
    )
)
TO_COME = "it is still to come, and plans can change"
#: What tells that something has not happened yet; what somebody planned may be done by now.
_NOT_YET = re.compile(
    r"(?<!not )\b(?:plans?|intends?|(?:is|are) (?:planning|preparing|due|set|scheduled)|(?:has|have) (?:agreed|promised"
    r"|pledged|vowed|threatened|offered)) to [a-z]{3,}\b|\bwill(?: (?:also|now))? (?:be [a-z]{3,}(?:ed|en|ing)\b"
    rf"|(?!{_NO_VERB}|(?:almost|then|always|need|look|see|say|mean)\b)[a-z]{{3,}}\b)"
)
#: Other words that look ahead: with them in the sentence nobody could say which words it is.
_AHEAD = re.compile(
    r"\b(?:next|tomorrow|soon|later|upcoming|forthcoming|future|would|could|should|can|shall|if|unless|going to"
    r"|(?:is|are|was|were) to|plan\w*|intend\w*|propos\w*|hop\w+|want\w*|expect\w*|wish\w*|due|set to|until"
    r"|prospect\w*|yet)\b|[’']ll\b"
)
#: "So that she could be heard", "the might of the army", "as far as could be told".
_NO_HEDGE = re.compile(
    r"(?:\b(?:so that|as|how|where|whatever|than|if only|wish\w*) (?:\w+ ){0,2}|\bnever (?:\w+ ){1,6}"
    r"|\b(?:the|its|his|her|their|military|of) )$",
    re.IGNORECASE,
)


def hedges_in(printed: str) -> tuple[Hedge, ...]:
    """Every hedge of the sentence, in the order of the text."""
    found = {
        (match.start(), match.end()): Hedge(match.group(), match.start(), match.end(), tells)
        for pattern, tells in _HEDGES
        for match in pattern.finditer(printed)
        if not _NO_HEDGE.search(printed[: match.start()])
    }
    kept: list[Hedge] = []
    for hedge in sorted(found.values(), key=lambda h: (h.start, -h.end)):
        if not kept or hedge.start >= kept[-1].end:
            kept.append(hedge)
    return tuple(kept)


def still_to_come(printed: str) -> Hedge | None:
    """The only words of the sentence that tell that something has not happened yet."""
    found = list(_NOT_YET.finditer(printed))
    if len(found) != 1 or hedges_in(printed) or len(re.findall(r"\bwill\b", printed)) > 1:
        return None
    match = found[0]
    rest = f"{printed[: match.start()]} … {printed[match.end() :]}"
    return None if _AHEAD.search(rest) else Hedge(match.group(), match.start(), match.end(), TO_COME)
