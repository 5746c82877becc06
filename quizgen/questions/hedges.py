"""A sentence as printed in, the words that tell that something is not certain, or still to come, out."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from quizgen.questions.ability import may_be_ability
from quizgen.questions.likeness import lexicon
from quizgen.questions.runs import Seldom, run_set


class Tells(StrEnum):
    """What a hedge tells of the statement in which it stands."""

    OTHERS_SAY = "others say or believe it, and the article does not say whether it is so"
    POSSIBLE = "it is possible, and the article does not say that it is or will be so"
    LOOKS = "it looks so, and the article does not say that it is so"
    FORECAST = "it is a forecast, and nobody can know yet"
    LIKELY = "it has a good chance, and no more than that"
    UNLIKELY = "it has little chance, and is not ruled out"
    AIM = "it is an aim or a wish, and nobody can know yet whether it will come true"
    GUESS = "the number is a careful guess, not a count"
    OPEN = "nobody knows it yet, so the article leaves it open"
    OPINION = "somebody believes or expects it, and the article does not say that it is so"
    ON_CONDITION = "it depends on something that may not be so"
    PLANNED = "it is planned, and plans can change"
    COMING = "it is still to come, and may come otherwise"
    SET = "it is still to come, and plans or chances can change"
    TO_COME = "it is still to come, and plans can change"


class Hedge(NamedTuple):
    """The words of a hedge, where they stand in the sentence, and what they tell of the statement."""

    words: str
    start: int
    end: int
    tells: Tells


_LINKING = r"(?: (?:not|also|well|still|yet|now|even|soon|already|[a-z]+ly))?"
_NO_VERB = (
    r"(?:have|be|not|also|well|still|yet|now|even|soon|already|never|[a-z]+ly|in|on|at|by|for|from|as|to|of|or|and|with"
    r"|if|just|only|once|ever|both|all|too|no|one|then|thus|again|always|often|sometimes|at|after|over|indeed|seem"
    r"|sound|look|appear"
    r"|instead|better|the|an?|his|her|its|their)\b"
)
_BE = r"(?:is|are|was|were|has been|have been|had been)(?: (?:also|now|still|widely|generally))?"
#: "They could see the harbour", "could take comfort": ability. What could be, cause or cost is a possibility.
_COULD = (
    "add affect be become boost bring cause change come cost create cut damage delay emerge encourage end enable face"
    " fall force grow hamper happen harm hit hurt increase kill last lead lose matter mean prevent prompt prove raise"
    " reduce result rise spark spread threaten trigger undermine win"
).replace(" ", "|")
PARTICIPLE = (
    "(?:[a-z]{3,}ed|become|begun|broken|built|chosen|come|cut|drawn|driven|fallen|given|gone|grown|held|kept|led|left"
    "|lost|made|met|paid|put|risen|run|sent|sold|spent|spoken|taken|won|written)"
)
_DONE = rf"(?: {PARTICIPLE}\b)?"
_SHOWS = "surveys?|polls?|stud(?:y|ies)|reports?|evidence|research|figures|data|findings|results|estimates"
#: "Is reported to the police": they hear of it.
_A_VERB = "(?!the|an?|this|his|her|its|their|our|police|them|him|it|us|you|authorities|officials)[a-z]{2,}"
_SAID = "believed|thought|understood|reported|rumou?red|alleged|said|feared"
_HEDGES = tuple(
    (Seldom(pattern, words), tells)
    for pattern, words, tells in (
        (
            r"\b(?:reportedly|allegedly|supposedly|purportedly)\b",
            "reportedly allegedly supposedly purportedly",
            Tells.OTHERS_SAY,
        ),
        (
            r"(?<!\bit )(?<!\bhe )(?<!\bshe )(?<!they )(?<![\w-])(?:alleged|suspected|rumou?red|unconfirmed)(?= [a-z]+)"
            r"(?! (?:to|that|of|by|in|the|an?|his|her|its|their|there|he|she|it|they)\b)",
            "alleged suspected rumoured rumored unconfirmed",
            Tells.OTHERS_SAY,
        ),
        (
            rf"\b{_BE} (?:{_SAID}) to(?= {_A_VERB})|\bit (?:is|was) (?:{_SAID})(?= that\b)",
            "believed thought understood reported rumoured rumored alleged said feared",
            Tells.OTHERS_SAY,
        ),
        (
            r"\b(?:amid|of|on|fuelled|fueled|prompted) (?:speculation|rumou?rs)(?= (?:that|of|about)\b)",
            "speculation rumour rumours rumor rumors",
            Tells.OTHERS_SAY,
        ),
        (
            r"\b(?:perhaps|maybe|possibly|potentially|conceivably)\b",
            "perhaps maybe possibly potentially conceivably",
            Tells.POSSIBLE,
        ),
        (r"(?<!will )(?<!would )\b(?:probably|presumably)\b", "probably presumably", Tells.LIKELY),
        (rf"\b(?:may|might){_LINKING} (?:be\b{_DONE}|(?!{_NO_VERB})[a-z]{{2,}}\b)", "may might", Tells.POSSIBLE),
        (rf"\bmay(?: (?:not|also|well))? have(?: been)?\b{_DONE}(?! to\b)", "may", Tells.POSSIBLE),
        (
            rf"\bcould(?: (?:also|well|still|soon|even|(?!only)[a-z]+ly))? (?:{_COULD})\b{_DONE}",
            "could",
            Tells.POSSIBLE,
        ),
        (r"(?<=\ba )possible(?= [a-z]+)|(?<=\bthe )possible(?= [a-z]+)", "possible", Tells.POSSIBLE),
        (r"(?<=\ba )likely(?! voter)(?= [a-z]+)|(?<=\bthe )likely(?! voter)(?= [a-z]+)", "likely", Tells.LIKELY),
        (
            r"\b(?:apparently|seemingly)\b|\b(?:appear|seem)(?:s|ed)? (?:to(?! [a-z]+s\b)|that|likely)\b",
            "apparently seemingly appear appears appeared seem seems seemed",
            Tells.LOOKS,
        ),
        (
            rf"\b(?:{_SHOWS}) (?P<hedge>suggest(?:s|ed)?)\b|(?<=which )suggests?(?= that\b)",
            "suggest suggests suggested",
            Tells.LOOKS,
        ),
        (
            rf"\b{_BE} (?:widely )?(?:expected|forecast|predicted|tipped|projected) to\b",
            "expected forecast predicted tipped projected",
            Tells.FORECAST,
        ),
        (rf"\b(?:{_BE}|looks?|seems?) (?:highly |very )?likely(?: to\b|(?=[,.;]| in\b))", "likely", Tells.LIKELY),
        (rf"\b(?:{_BE}|looks?|seems?) (?:highly |very )?unlikely(?: to\b|(?=[,.;]| in\b))", "unlikely", Tells.UNLIKELY),
        (r"\b(?:will|would) (?:most |very )?(?:likely|probably)\b", "likely probably", Tells.LIKELY),
        (
            r"\b(?:hopes?|hoped|(?:is|are) hoping|aims?|(?:is|are) aiming|seeks?|(?:is|are) seeking) to\b",
            "hope hopes hoped hoping aim aims aiming seek seeks seeking",
            Tells.AIM,
        ),
        (
            r"(?<=\ban )expected(?= [a-z]+)|(?<=, )expected(?= (?:in|on|by|later|next)\b)",
            "expected",
            Tells.FORECAST,
        ),
        (r"\ban estimated\b", "estimated", Tells.GUESS),
        (
            r"\b(?:is|was|remains?|remained)(?: (?:still|as yet|yet))? (?:unclear|uncertain|unknown)"
            r"(?= (?:whether|if|how|what|who|when|why|where|which)\b)"
            r"|\b(?:(?:is|are|was|were) still|remains?|remained) (?:unclear|uncertain|unknown)\b"
            r"|\bremains? to be seen\b",
            "unclear uncertain unknown seen",
            Tells.OPEN,
        ),
        (
            r"\b(?:is|are|was|were) not (?:yet )?(?:known|clear|certain)\b(?! (?:as|for|to|by)\b)",
            "known clear certain",
            Tells.OPEN,
        ),
    )
)
#: "Is due to heavy rain" gives a reason.
DUE_TO = (
    "address|announce|appear|arrive|attend|become|begin|close|come|complete|debate|decide|deliver|discuss|expire|face"
    "|finish|fly|get|give|go|have|hear|hold|host|join|land|launch|leave|make|meet|move|open|pay|play|present|publish"
    "|receive|release|resume|retire|return|sail|sign|speak|stand|start|submit|take|testify|travel|unveil|visit|vote"
)
#: What tells that something has not happened yet; what somebody planned may be done by now.
_NOT_YET = re.compile(
    r"(?<!not )\b(?:(?:plans?|intends?|(?:is|are) (?:planning|preparing|set|scheduled)|(?:has|have) (?:agreed|promised"
    rf"|pledged|vowed|threatened|offered)) to [a-z]{{3,}}|(?:is|are) due to (?:{DUE_TO}))\b"
)
_COMING = lexicon(
    "plan plans intend intends planning preparing set scheduled agreed promised pledged vowed threatened offered due"
)
#: Other words that look ahead: with them in the sentence nobody could say which words it is.
_AHEAD = re.compile(
    r"\b(?:next|tomorrow|soon|later|upcoming|forthcoming|future|would|could|should|can|shall|if|unless|going to"
    r"|(?:is|are|was|were) to|plan\w*|intend\w*|propos\w*|hop\w+|want\w*|expect\w*|wish\w*|due|set to|until"
    r"|prospect\w*|yet|await\w*|look\w* forward)\b|[’']ll\b"
)
#: "So that she could be heard", "the might of the army", "as far as could be told", "ruled that it could be sold".
_NO_HEDGE = re.compile(
    r"(?:\b(?:so that|as|where|whatever|than|if only|wish\w*) (?:\w+ ){0,2}|\bnever (?:\w+ ){1,6}"
    r"|\b(?:how|whether|what(?:, if any,)?) [^,;]*|\b(?:had|been) hoped [^,;]*"
    r"|\b(?:declared|ruled|decided|agreed|ordered|voted|law|rules?) (?:that )?[^,;]*)$",
    re.IGNORECASE,
)
#: "Maybe not today, but the pier could fall": two hedges, of which one opens the sentence.
_OPENS_IN_DOUBT = re.compile(
    r"\b(?:Maybe|Perhaps|Possibly|Probably|Presumably|Potentially|Apparently|Seemingly|Reportedly|Allegedly)\b"
)
_THE_MIGHT = re.compile(r"\b(?:the|its|his|her|their|military|of) might\b", re.IGNORECASE)


def opens_in_doubt(printed: str) -> bool:
    return _OPENS_IN_DOUBT.search(printed) is not None


#: One of these is in every hedge, and in one sentence of five: the others need not be searched for each hedge.
_TRIGGERS = frozenset().union(*(seldom.words for seldom, _ in _HEDGES))


def _place(match: re.Match[str]) -> tuple[int, int]:
    """Where the hedge stands: of "a report suggested" the first words are none."""
    name = "hedge" if match.re.groupindex and match["hedge"] else 0
    return match.span(name)


# The same sentence is looked at for each kind of hedge.
@lru_cache(maxsize=1024)
def hedges_in(printed: str) -> tuple[Hedge, ...]:
    """Every hedge of the sentence, in the order of the text."""
    own = run_set(printed)
    if _TRIGGERS.isdisjoint(own):
        return ()
    found = {
        _place(match): Hedge(printed[slice(*_place(match))], *_place(match), tells)
        for seldom, tells in _HEDGES
        if not seldom.words.isdisjoint(own)
        for match in seldom.pattern.finditer(printed)
        if not _NO_HEDGE.search(printed[: match.start()])
        and not (tells is Tells.POSSIBLE and may_be_ability(match, printed))
        and not _THE_MIGHT.search(printed[max(0, match.start() - 10) : match.end()])
    }
    kept: list[Hedge] = []
    for hedge in sorted(found.values(), key=lambda h: (h.start, -h.end)):
        if not kept or hedge.start >= kept[-1].end:
            kept.append(hedge)
    return tuple(kept)


#: "Plans to pull" says nothing of "plans to pull out of the deal".
PARTICLE = re.compile(r" (?:out|off|up|down|in|back|away|over|on|through|together|apart)\b")


def still_to_come(printed: str) -> Hedge | None:
    """The only words of the sentence that tell that something has not happened yet."""
    if _COMING.isdisjoint(run_set(printed)):
        return None
    found = list(_NOT_YET.finditer(printed))
    if len(found) != 1 or hedges_in(printed) or re.search(r"\bwill\b", printed):
        return None
    match = found[0]
    if match.group().startswith("plan") and not _is_planned(match, printed):
        return None
    rest = f"{printed[: match.start()]} … {printed[match.end() :]}"
    if _AHEAD.search(rest) or PARTICLE.match(printed, match.end()) or match.group().endswith("ly"):
        return None  # "plans to quietly" has lost its verb
    return Hedge(match.group(), match.start(), match.end(), _how_it_comes(match.group()))


#: "The board plans to sail", "the clubs plan to", "has announced plans to"; but "since it announced plans to sail in
#: May", after which it may have sailed, "launched an ambitious plan to", "whose plan to sail failed", "declined to
#: speak of any plans to sail", "its plan to sail": who plans it still?
_PLANNER = {
    "plans": re.compile(
        r"\b(?:he|she|it|who|which|and|also|now|still|(?:has|have) (?:announced|unveiled|outlined|revealed)"
        r"|[A-Z][\w.-]*|company|council|government|board|firm|group|club|party|city|country|bank|union|team"
        r"|state|ministry) $"
    ),
    "plan": re.compile(
        r"\b(?:they|we|who|which|and|also|now|still|(?![a-z]+(?:ous|ss)\b)[a-z]{3,}s|[A-Z][\w.-]*s"
        r"|people|men|women|police) $"
    ),
}
_OF_SOMETHING = re.compile(r"\b(?:of|under|over|in|by|about|against|on|to|despite|for|with|any|no) (?:the )?[\w.-]+ $")
#: "Council plans to close the pier have failed": there the plans are the thing that is spoken of.
_IS_THE_THING = re.compile(
    r"[^,;]*?\b(?:who|which|that|where|when|and|but|because|as|if|after)\b|[^,;]*?(?P<verb>\b(?:was|were"
    r"|is|are|has|have|had|will|would|could)\b)"
)


def _is_planned(plan: re.Match[str], printed: str) -> bool:
    """Is it the verb, or does somebody announce it, so that it is planned still?"""
    before = printed[: plan.start()]
    if not _PLANNER[plan.group().split()[0]].search(before) or _OF_SOMETHING.search(before):
        return False
    leads_on = _IS_THE_THING.match(printed, plan.end())
    return leads_on is None or leads_on.group("verb") is None


def _how_it_comes(words: str) -> Tells:
    """ "Is due to" tells what is arranged, "is set to" as well what is likely, "plans to" what somebody wants to do."""
    if re.match(r"(?:is|are) (?:due|set|scheduled)\b", words):
        return Tells.SET if re.match(r"(?:is|are) set\b", words) else Tells.COMING
    return Tells.PLANNED if re.match(r"plan|intend|(?:is|are) (?:planning|preparing)", words) else Tells.TO_COME


_CONDITION = re.compile(r"\b(?:if|unless)\b", re.IGNORECASE)
#: "Asked if", "even if", "as if", "if not": no condition on which anything depends.
_NO_CONDITION = re.compile(
    r"\b(?:ask\w*|wonder\w*|know\w*|sa(?:y|id|ys)|t(?:ell|old)|clear|see|sure|unclear"
    r"|doubt\w*|question\w*|even|as|only|consider\w*|decide\w*) if\b"
    r"|\b[Ii]f (?:\w+ )?only\b"
    r"|\b[Ii]f [^,]* (?:is|are|was|were) to\b|\b[Ii]f (?:not|only|any|anything|ever|possible|necessary|less|more"
    r"|still)\b"
    r"|\bunless (?:otherwise|\w+ed)\b"
)
#: "A quick, if costly, repair" and "if last year was bad, this will be worse" lay down no condition.
_LAYS_DOWN = re.compile(
    r"\b(?:if|unless) (?:the|an?|he|she|it|they|we|you|this|that|these|those|his|her|its|their|our|no|any|more|enough"
    r"|elected|approved|passed|adopted|convicted|successful|confirmed|agreed|[A-Z][\w’'-]+|[a-z]+s)\b"
    r"(?! (?:was|has been)\b)(?![^,]* was [^,]*, [^,]*\bwill\b)",
    re.IGNORECASE,
)
_TURNS = r"\b(?:who|which|that|where|when|while|because|and|but|said)\b"
_WOULD = re.compile(
    rf"\bwould(?: (?:also|then|still))? (?:be {PARTICIPLE}|(?!{_NO_VERB}|(?:like|say|rather|need)\b)"
    r"[a-z]{3,})\b"
)


#: "It sold the pier because it felt that the town would gain if others ran it": the condition is met by now.
_DONE_FOR_IT = re.compile(
    r"\b(?:because|felt|thought|hoped|wanted|decided|knew|feared|believed|in order|agreed|argued|realised|realized)\b"
)


def on_condition(printed: str) -> Hedge | None:
    """The one "would close" of a sentence with one "if" or "unless"; "will" tells no more than that it is to come."""
    found = list(_WOULD.finditer(printed))
    if len(found) != 1 or len(re.findall(r"\b(?:would|will)\b|[’'](?:d|ll)\b", printed)) != 1:
        return None
    if len(_CONDITION.findall(printed)) != 1 or _NO_CONDITION.search(printed) or hedges_in(printed):
        return None
    if not _LAYS_DOWN.search(printed) or _NO_HEDGE.search(printed[: found[0].start()]):
        return None
    before, after = printed[: found[0].start()], printed[found[0].end() :]
    if _DONE_FOR_IT.search(before):
        return None
    if re.search(r"\b(?:if|unless)\b[^,]*$", before, re.IGNORECASE):
        return None  # "has not said if it would appeal"
    if not re.match(r"(?:If|Unless)\b", printed) and not re.match(rf"(?:(?!{_TURNS})[^,;:])*\b(?:if|unless)\b", after):
        return None  # "The law would help patients, who may stay at home if they wish"
    return Hedge(found[0].group(), found[0].start(), found[0].end(), Tells.ON_CONDITION)


#: "Expects the board to pay" asks for it as much as it tells a view.
_ASKS = re.compile(r"expect(?:s|ed)? (?:(?!that\b|would|will)[\w’'-]+ ){1,6}to\b")
#: "I believe" is no more than a way of speaking, and "thinks" too plain a word to be asked about.
_BELIEVES = re.compile(
    r"(?<!not )(?<!n[’']t )(?<!never )(?<!\bto )(?<!\ban )(?<!\bthe )(?<!widely )"
    r"\b(?:believes|expects|predicts|predicted|fears|suspects|expected"
    r"|(?<=\b(?i:many|they) )(?:believe|expect|fear)|(?<=[a-z]{4}s )(?:believe|expect|predict|fear))"
    r"(?= (?:that|the|it|this|these|there|they|he|she|most|many|more|an?|his|her|its|their|[A-Z][\w’'-]+)\b)"
)


_BELIEVING = lexicon("believes expects predicts predicted fears suspects expected believe expect fear predict")
#: "Said fears that the pier would close were unfounded": there they are a thing.
_WHO_FEARS = re.compile(r"(?:\b(?:he|she|it|who|also|now|many|they|people|men|women)|[A-Z][\w.’'-]+) $")


#: "Far from where the charts predicted it": it has turned out otherwise.
_WHERE_IT_WAS = re.compile(r"\b(?:where|than|what|how) (?:[\w’'-]+ ){0,5}$")


def believed(printed: str) -> Hedge | None:
    """The one "believes" or "expects" of a sentence that has no other hedge."""
    if _BELIEVING.isdisjoint(run_set(printed)):
        return None
    found = list(_BELIEVES.finditer(printed))
    if len(found) != 1 or hedges_in(printed) or re.search(r"\b(?:if|unless|was|were|than|as) expected\b", printed):
        return None
    if _ASKS.match(printed, found[0].start()) or _WHERE_IT_WAS.search(printed[: found[0].start()]):
        return None
    if re.search(r"\b(?:few|fewer|no) (?:\w+ ){0,2}$", printed[: found[0].start()], re.IGNORECASE):
        return None
    if re.match("fear|suspect", found[0].group()) and not _WHO_FEARS.search(printed[: found[0].start()]):
        return None
    return Hedge(found[0].group(), found[0].start(), found[0].end(), Tells.OPINION)
