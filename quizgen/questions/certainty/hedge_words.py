"""No input: the words that tell that something is not certain, each with what it tells, out."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from quizgen.questions.english.runs import Seldom


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
    COMING = "it is still to come, and may come otherwise"
    SET = "it is still to come, and plans or chances can change"
    TO_COME = "it is still to come, and plans can change"
    WEIGHED = "it is being thought about, and nothing has been decided"
    PROPOSED = "it has been put forward, and is not decided"
    IF_ADOPTED = "it comes about only if the plan goes ahead"
    WORKED_OUT = "it is worked out, and may not be exact"
    MISSED = "it was hoped for or planned, and came otherwise"
    CAME_TO_NOTHING = "it was possible once, and did not come about"
    HOPED = "it is wished for, and may not come about"


class Hedge(NamedTuple):
    """The words of a hedge, where they stand in the sentence, and what they tell of the statement."""

    words: str
    start: int
    end: int
    tells: Tells


_LINKING = r"(?: (?:not|also|well|still|yet|now|even|soon|already|[a-z]+ly))?"
NO_VERB = (
    r"(?:have|be|not|also|well|still|yet|now|even|soon|already|never|[a-z]+ly|in|on|at|by|for|from|as|to|of|or|and|with"
    r"|if|just|only|once|ever|both|all|too|no|one|then|thus|again|always|often|sometimes|at|after|over|indeed|seem"
    r"|sound|look|appear"
    r"|instead|better|the|an?|his|her|its|their)\b"
)
_BE = r"(?:is|are|was|were|has been|have been|had been)(?: (?:also|now|still|widely|generally))?"
#: "They could see the harbour", "could take comfort": ability. What could be, cause or cost is a possibility.
_COULD = (
    "add affect become boost bring cause change come cost create cut damage delay emerge encourage end enable face"
    " fall force grow hamper happen harm hit hurt increase kill last lead lose matter mean prevent prompt prove raise"
    " reduce result rise spark spread threaten trigger undermine win"
    " alter amount attract benefit complicate cover deepen delay delight deter disrupt drive drop ease fetch generate"
    " harden help herald hinder improve include jeopardise jeopardize leave limit mark miss narrow open pave"
    " pose provide push replace represent reshape revive save set shake shape shift show slip slow strain strengthen"
    " tip top total transform turn upset weaken widen worsen"
).replace(" ", "|")
PARTICIPLE = (
    "(?:[a-z]{3,}ed|become|begun|broken|built|chosen|come|cut|drawn|driven|fallen|given|gone|grown|held|kept|led|left"
    "|lost|made|met|paid|put|risen|run|sent|sold|spent|spoken|taken|won|written)"
)
_DONE = rf"(?: {PARTICIPLE}\b)?"
_SHOWS = "surveys?|polls?|stud(?:y|ies)|reports?|evidence|research|figures|data|findings|results|estimates"
#: "Is reported to the police": they hear of it.
_A_VERB = "(?!the|an?|this|his|her|its|their|our|police|them|him|it|us|you|authorities|officials)[a-z]{2,}"
#: What is read off a thing that was found or recorded.
_TRACES = (
    "tests?|cores?|bones?|teeth|skulls?|fossils?|samples?|images?|pictures?|photographs|photos|footage|videos?|records?"
    "|documents?|emails|letters|logs?|measurements?|readings?|traces?|marks?|tracks?|footprints|remains|analysis|analyses"
    "|scans?|models?|simulations|signs|clues|signals|patterns?|witnesses|dates|maps|numbers|calculations|observations"
)
_SAID = "believed|thought|understood|reported|rumou?red|alleged|said|feared"
#: "Could take ten years", not "could take comfort".
_SO_LONG = (
    r"(?:at least |up to |as long as |more than |a few |an? |\d+ |[a-z]+ )?"
    r"(?:(?:hundreds? |thousands? |dozens? )?(?:of )?[a-z]+ )?(?:hours?|days?|weeks?|months?|years?|decades?"
    r"|generations?|longer)"
)
#: Behind what is expected: when it is to come.
_WHEN = (
    r"(?:soon|shortly|later|next|early|this|within|before|by (?!the\b|an?\b|[a-z]+s\b)\S+"
    r"|in (?:the (?:new|next|coming|near|spring|summer|autumn|winter|fall|first|second|third|fourth)|early|late|mid"
    r"|[A-Z]\w+|\d+))"
)
#: "The likely cost": what it is likely to be, and no chance of anything.
_MEASURE = (
    r"(?:costs?|dates?|duration|effects?|impact|length|levels?|numbers?|outcome|prices?|results?|scale|size|time)\b"
)
_IS, _VERY = r"(?:[’']s| is| was)", r"(?:highly |very |quite |still )?"
#: "It is likely that it will", "it’s unlikely his words will".
_CLAUSE = r"(?= (?:that|the|an?|his|her|its|their|there|he|she|it|they)\b)"
HEDGES = tuple(
    (Seldom(pattern, words), tells)
    for pattern, words, tells in (
        (
            r"\b(?:reportedly|allegedly|supposedly|purportedly)\b",
            "reportedly allegedly supposedly purportedly",
            Tells.OTHERS_SAY,
        ),
        # no "suspected": the guards who must report a suspected fraud suspect it themselves
        (
            r"(?<!\bit )(?<!\bhe )(?<!\bshe )(?<!they )(?<![\w-])(?:alleged|rumou?red|unconfirmed)(?= [a-z]+)"
            r"(?! (?:to|that|of|by|in|the|an?|his|her|its|their|there|he|she|it|they)\b)",
            "alleged rumoured rumored unconfirmed",
            Tells.OTHERS_SAY,
        ),
        (
            rf"\b{_BE} (?:{_SAID}) to(?= {_A_VERB})|\b[Ii]t (?:is|was) (?:{_SAID})(?= that\b)"
            # "costs, understood to exceed", "a man said to be in his sixties"
            r"|(?<=, )(?:believed|thought|understood|rumou?red|alleged|said) to(?= (?:be|have|exceed|include|number"
            r"|contain|belong|date|own|hold)\b)",
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
        # "may be withdrawn if it falls below 5": a right that is laid down
        (
            rf"\b(?:may|might)(?! be [a-z]+ (?:only )?(?:if|unless)\b){_LINKING}"
            rf" (?:be\b{_DONE}|(?!{NO_VERB})[a-z]{{2,}}\b)",
            "may might",
            Tells.POSSIBLE,
        ),
        (rf"\bmay(?: (?:not|also|well))? have(?: been)?\b{_DONE}(?! to\b)", "may", Tells.POSSIBLE),
        (
            # "could be found", not "she could be very funny"
            r"\bcould(?: (?:also|well|still|soon|even|(?!only)[a-z]+ly))?"
            rf" (?:be(?= {PARTICIPLE}\b)|(?:{_COULD})\b){_DONE}",
            "could",
            Tells.POSSIBLE,
        ),
        # "could take ten years", "might have to sell the boats", "might have a taste of its own"
        (rf"\bcould(?: (?:also|well|still|even))? take(?= {_SO_LONG}\b)", "could", Tells.POSSIBLE),
        (
            r"\b(?:may|might|could)(?: (?:also|well|still|even|soon|yet))? have to [a-z]{2,}\b",
            "may might could",
            Tells.POSSIBLE,
        ),
        (
            r"\bmight(?: (?:also|well|still|even))? have(?= (?:an?|no|some|its|quite|more|fewer|less|other|different"
            r"|several)\b)",
            "might",
            Tells.POSSIBLE,
        ),
        # "is at risk of closing"
        (
            r"\b(?:is|are|remains?)(?: (?:now|still|also))? (?:at risk of|in danger of)(?= [a-z]+)",
            "risk danger",
            Tells.POSSIBLE,
        ),
        (r"(?<=\ba )possible(?= [a-z]+)|(?<=\bthe )possible(?= [a-z]+)", "possible", Tells.POSSIBLE),
        (
            rf"(?<=\ba )likely(?! voter| {_MEASURE})(?= [a-z]+)|(?<=\bthe )likely(?! voter| {_MEASURE})(?= [a-z]+)",
            "likely",
            Tells.LIKELY,
        ),
        (
            r"\b(?:apparently|seemingly)\b|\b(?:appear|seem)(?:s|ed)? (?:to(?! [a-z]+s\b)|that|likely)\b",
            "apparently seemingly appear appears appeared seem seems seemed",
            Tells.LOOKS,
        ),
        (
            rf"\b(?:(?i:{_TRACES}|{_SHOWS})(?: (?:from|of|in|by|at|on) (?:[\w’'-]+ ){{1,5}}?| (?:also )?)"
            r"|(?<=which )(?=suggests? that\b))(?P<hedge>suggest(?:s|ed)?)\b(?! otherwise| [a-z]+ing\b|.*\bshould\b)",
            "suggest suggests suggested",
            Tells.LOOKS,
        ),
        (
            rf"\b{_BE} (?:widely )?(?:expected|forecast|predicted|tipped|projected) to\b",
            "expected forecast predicted tipped projected",
            Tells.FORECAST,
        ),
        # "further rises are forecast for May", "growth is expected before the summer"
        (
            rf"\b{_BE} (?:expected|forecast|predicted|projected)(?= {_WHEN}\b)",
            "expected forecast predicted projected",
            Tells.FORECAST,
        ),
        (rf"\b[Ii]t{_IS} {_VERY}likely{_CLAUSE}", "likely", Tells.LIKELY),
        # "is the most likely source"; "was likely lost"
        (rf"(?<=\bthe )most likely(?! {_MEASURE})(?= [a-z]+)", "likely", Tells.LIKELY),
        (rf"\b{_BE} (?:most |very )?likely(?= {PARTICIPLE}\b)", "likely", Tells.LIKELY),
        (rf"\b[Ii]t{_IS} {_VERY}unlikely{_CLAUSE}", "unlikely", Tells.UNLIKELY),
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
        # "an estimated 300 boats", but not "an estimated date", which is no number
        (
            r"\b[Aa]n estimated(?= (?:[$£€]|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a) ))",
            "estimated",
            Tells.GUESS,
        ),
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
