"""How many and how often: the words that tell it, and what others make of it."""

from __future__ import annotations

from quizgen.questions.retold.places import NUMBER, PLURAL, Put, Slot

SLOTS: tuple[Slot, ...] = (
    Slot(
        r"^(?P<it>[Nn]obody|[Nn]o one)\b(?= [a-z]+)(?! (?:in|on|of|at|from|else|but|with)\b)",
        "means not a single person",
        (
            Put("hardly anybody", "leaves room for a few"),
            Put("not everybody", "leaves room for many"),
            Put("somebody", "turns it round"),
        ),
        0,
        r"\b(?:any|anything|anyone|anybody|either|ever|at all|yet)\b",
    ),
    Slot(
        r"\b(?:with|for|to|of|by|from|^) ?(?P<it>everyone|everybody)\b",
        "leaves nobody out",
        (
            Put("almost everyone", "leaves some people out"),
            Put("hardly anyone", "turns it round"),
            Put("someone", "speaks of one person"),
        ),
        1,
    ),
    Slot(
        r"^(?P<it>everyone|everybody)\b(?= [a-z]+)",
        "leaves nobody out",
        (
            Put("almost everyone", "leaves some people out"),
            Put("not everyone", "leaves many people out"),
            Put("hardly anyone", "turns it round"),
        ),
        0,
    ),
    Slot(
        r"(?:^|\b(?:at|of|in|for|on|with|from|and) )(?P<it>every)\b(?= [a-z]+)(?! (?:day|week|month|year|night"
        r"|morning|time|other|one|single|bit|now|summer|winter|spring"
        r"|autumn|season|hour|minute|evening|afternoon|two|three|four|\w+day)\b)",
        "leaves none out",
        (
            Put("almost every", "leaves some out"),
            Put("hardly any", "turns it round"),
            Put("only one", "speaks of a single one"),
        ),
        1,
    ),
    Slot(
        r"\b(?P<it>all)\b(?= (?:of )?(?:our|their|his|her|the) (?:[a-z-]+ )?[a-z]{3,}s?\b)(?! (?:the"
        r"|of the) (?:way|time|while|same|day"
        r"|week|more|better|worse|rest)\b)(?<!\bat all)(?<!\bfirst of all)",
        "leaves none out",
        (Put("most of", "leaves some out"), Put("some of", "leaves many out"), Put("half of", "leaves many out")),
        0,
        r"\ball of\b|not all",
    ),
    Slot(
        r"\b(?:^|\b(?:that|for|by|and|but|in|with) )(?P<it>[Mm]ost)\b(?<!the most)(?<!at most)" + PLURAL,
        "means more than half",
        (Put("all", "leaves none out"), Put("many", "may be fewer than half"), Put("some", "may be a few")),
        0,
        r"\bthe most\b|most of",
    ),
    Slot(
        r"\b(?P<it>most) of\b(?<!the most)" + PLURAL,
        "means more than half",
        (Put("all", "leaves none out"), Put("some", "may be a few"), Put("half", "is less than most")),
        0,
    ),
    Slot(
        r"(?<!\bhow )(?<!\bso )(?<!\bas )(?<!\btoo )(?<!\bvery )(?<!\bnot )(?<!\bthat )\b(?P<it>[Mm]any)\b"
        r"(?! (?:of|more|reasons|ways|years|times|things|days)\b)" + PLURAL,
        "means a large number",
        (Put("most", "means more than half"), Put("all", "leaves none out"), Put("a few", "means a small number")),
        0,
    ),
    Slot(
        r"\b(?P<it>[Ll]ots of)\b" + PLURAL,
        "means a large number",
        (
            Put("most of the", "means more than half"),
            Put("all of the", "leaves none out"),
            Put("a few of the", "means a small number"),
        ),
        1,
    ),
    Slot(
        r"\b(?:has|have|had|will) (?P<it>never)\b(?= [a-z]+)",
        "means not once",
        (
            Put("rarely", "leaves room for some times"),
            Put("often", "turns it round"),
            Put("not always", "leaves room for many times"),
        ),
        0,
        r"\b(?:any|anything|anyone|anybody|either|ever|at all|seen|such|failed|refused|missed)\b",
    ),
    Slot(
        r"(?<!\bnot )(?<!\balmost )\b(?P<it>always)\b(?! not\b)(?= [a-z]+)",
        "means each time",
        (
            Put("often", "leaves some times out"),
            Put("sometimes", "leaves many times out"),
            Put("rarely", "turns it round"),
        ),
        0,
        r"\bhas always|have always|had always",
    ),
    Slot(
        r"(?<!\bmore )(?<!\bso )(?<!\bhow )\b(?P<it>often|usually)\b(?! not\b)(?= [a-z]+)",
        "means many times",
        (Put("always", "leaves no time out"), Put("rarely", "turns it round"), Put("never", "means not once")),
        0,
    ),
    Slot(
        r"(?<!\bor )\b(?P<it>sometimes)\b(?! not\b)(?= [a-z]+)",
        "means at some times",
        (Put("always", "leaves no time out"), Put("often", "makes it many times"), Put("never", "means not once")),
        0,
    ),
    Slot(
        r"\b(?P<it>at least)\b" + NUMBER,
        "gives the smallest number that it can be",
        (
            Put("at most", "makes it the largest that it can be"),
            Put("exactly", "makes it exact"),
            Put("nearly", "makes it a little less"),
        ),
        0,
    ),
    Slot(
        r"\b(?P<it>about|around|roughly|some)\b(?= (?:[£$€]?\d[\d,.]*|twenty|thirty|forty|fifty|sixty|seventy"
        r"|eighty|ninety|a hundred"
        r"|a thousand|a million|half)\b)(?! \d{1,2}(?:am|pm|:|\.)| \d{4}\b)",
        "gives a rough number",
        (Put("exactly", "makes it exact"), Put("more than", "makes it more"), Put("less than", "makes it less")),
        0,
    ),
    Slot(
        r"\b(?P<it>nearly|almost)\b" + NUMBER,
        "gives a number that is not quite reached",
        (Put("more than", "makes it more"), Put("exactly", "makes it exact"), Put("at least", "makes it that or more")),
        0,
    ),
    Slot(
        r"(?<!just )(?<!well )(?<!far )(?<!much )\b(?P<it>more than|over)\b" + NUMBER,
        "tells that the number is passed",
        (
            Put("nearly", "makes it a little less"),
            Put("exactly", "makes it exact"),
            Put("at most", "makes it that or less"),
        ),
        0,
    ),
    Slot(
        r"\b(?P<it>up to)\b" + NUMBER,
        "gives the largest number that it can be",
        (
            Put("more than", "makes it more"),
            Put("at least", "makes it the smallest that it can be"),
            Put("exactly", "makes it exact"),
        ),
        0,
    ),
)
