"""No input: the words that tell of other things than the sentence does, each with what it tells, out.

"The only bridge" tells that there is no other; "too late to", that it is not done.
"A further 54" and "another hour" are left out: blind raters found that they tell readers nothing new.
"""

from __future__ import annotations

import re

from quizgen.questions.english.runs import Seldom
from quizgen.questions.small_words.implied_senses import Implied

_NUMBER = (
    r"(?:[$£€]?\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half|a third"
    r"|a quarter|dozens|hundreds|thousands)"
)
#: "The only thing", "the only drawback": that is a way of speaking.
_NO_KIND = (
    r"(?:drawbacks?|downside|motivation|concern|hope|exception|snag|catch|ones?|ways?|reasons?|things?|questions?|times?"
    r"|other|part|difference|problem)"
)
TABLE = tuple(
    (Seldom(pattern, words), sense)
    for pattern, words, sense in (
        # "is not the only player" and "to be the only firm" tell of others
        (
            r"(?<!\bnot )(?<!n[’']t )(?<!\bbe )\b(?P<words>(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) only)"
            rf"(?= (?!{_NO_KIND}\b)[a-z-]+)",
            "only",
            Implied.ONLY_ONE,
        ),
        (r"\b(?P<words>only)(?= (?:his|her|its|their) (?:first|second|third|fourth|fifth)\b)", "only", Implied.SMALL),
        (
            r"\b(?:for|in|within|with|by|at|of|after|to|has|have|had|was|were|is|are)"
            rf" (?P<words>just|a mere)(?= (?!one\b){_NUMBER} [a-z]+)"
            r"(?! \w+ (?:ago|before|after|from|away|short|of the way))",
            "just mere",
            Implied.SMALL,
        ),
        (r"\b(?P<words>[Tt]he remaining)(?= [\w’'-]+)(?! time\b)", "remaining", Implied.REST),
        (
            r"(?<!not )(?<!never )(?<!n[’']t )\b(?:is|are|was|were|be|been|seemed|proved|came) (?P<words>too)"
            r" (?!much\b|many\b|few\b|little\b|good\b)[a-z]{3,} (?P<closing>to)"
            r"(?= (?!the\b|an?\b|his\b|her\b|its\b|their\b|them\b|him\b|be true\b)[a-z]+)",
            "too",
            Implied.CANNOT,
        ),
        (
            r"\b(?P<words>prevented|stopped|kept|saved) (?:(?!(?:from|and|but)\b)[\w’'-]+ ){1,6}?"
            r"(?P<closing>from)(?= [a-z]{2,}ing\b)",
            "prevented stopped kept saved",
            Implied.KEPT_FROM,
        ),
        (r"(?<!not )(?<!never )(?<!only )\b(?P<words>managed to)(?= [a-z]{3,})", "managed", Implied.WITH_EFFORT),
        (
            r"(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bbe )\b(?P<words>forced|obliged|compelled)"
            r" (?:(?!(?:to|way|back|from|and|by)\b)[\w’'-]+ ){1,6}?(?P<closing>to)"
            r"(?= (?!(?:the|an?|be)\b)[a-z]{2,})",
            "forced obliged compelled",
            Implied.NO_CHOICE,
        ),
        # "this year alone", "in 2019 alone"; who "finished in Bovec alone" had nobody beside him
        (
            r"\b(?:in|during|this|last|the) (?:\w+ ){0,2}(?:year|month|week|quarter|half|season|summer|winter|spring"
            r"|autumn|decade|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)"
            r" (?P<words>alone)\b(?! (?:in|with|on|to|and)\b)",
            "alone",
            Implied.PART,
        ),
        (
            r"\b(?P<words>should have|ought to have)(?= (?:been )?[a-z]{2,}(?:ed|en|wn|ld|nt|ght|ne|id|de)\b)",
            "should ought",
            Implied.SHOULD_BUT,
        ),
    )
)
#: What would take back, or tell by itself, what the word implies.
SPOILT = {
    Implied.ONLY_ONE: re.compile(r"\b(?:no other|alone|among|one of|perhaps|probably|not the only|if)\b"),
    Implied.REST: re.compile(r"\b(?:left|rest|others?)\b"),
    Implied.CANNOT: re.compile(r"\b(?:not|never|if|whether|may|might|unless|but|despite|although|though)\b|n[’']t\b"),
    Implied.KEPT_FROM: re.compile(
        r"\b(?:not|never|if|whether|may|might|could|would|temporarily|until|for \w+ (?:days|hours|years))\b"
    ),
    Implied.WITH_EFFORT: re.compile(r"\b(?:not|never|if|whether|may|might|could|would|how|somehow|despite)\b"),
    Implied.PART: re.compile(r"\b(?:left|live[ds]?|living|work\w*|act\w*|stood|stand\w*|travel\w*|sat|not|if)\b"),
    Implied.SHOULD_BUT: re.compile(r"\b(?:by now|if|whether|not|never|may|might|could|but|instead)\b|n[’']t\b"),
}
