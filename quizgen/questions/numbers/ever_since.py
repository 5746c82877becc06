"""A sentence as printed in, its "has been closed since May" with what says the same and what does not, out.

The verb is in the gap as well: beside "has been closed _____", "until May" is no English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.dates_printed import DATE, on
from quizgen.questions.numbers.roughly import InOtherWords

#: What lasts: "has been sold since May" tells that it came at some time after May.
_STATE = (
    r"closed|shut|open|missing|unemployed|empty|vacant|idle|absent|banned|homeless|on strike|in (?:force|place|prison"
    r"|jail|custody|hospital|office|power|charge|effect|use|operation|administration|receivership)"
    r"|married|a member|(?:an? |the |its |their )?(?:[a-z]+ )?(?:mayor|director|chair(?:man|woman)?|leader|captain"
    r"|president|manager|coach|minister|governor|editor|chief executive|secretary|head|member)"
    r"(?: (?:of|at|in)(?: [\w’'-]+){1,6}?)?"
    r"|(?:off|out of) (?:work|service|action|use)|without (?:water|power|electricity|a [a-z]+)|under way"
    r"|(?:waiting|living|working|running|serving|sitting|standing|lying|staying|farming|teaching|leading|playing|fighting"
    r"|campaigning|lobbying|sleeping|hiding|travelling|trading|sailing|operating|caring|looking after|holding|keeping"
    r"|using|taking part)(?: [a-z’'-]+){0,4}?(?: [A-Z][\w’'-]+){0,3}"
)
#: "Has had two storms since May": they came one after the other; "has had the same crew since May" is what lasts.
_HOLDS = r"(?:its|their|his|her|no|the(?! (?:first|last|most|\w+est)\b))(?: [\w’'-]+){1,5}?"
_SINCE = re.compile(
    rf"(?<=\w )(?P<have>has|have) (?P<been>been|had)"
    rf" (?P<state>(?<=been ){_STATE}|(?<=had ){_HOLDS}) since (?P<time>{DATE})"
    r"(?=[.;]|$|, (?!the\b|an?\b|when|after|which|where|two|three|four|five|\d)| (?:and|but)\b)"
)
_NOT = re.compile(
    r"\b(?:no|not|never|nobody|none|nor|neither|without|if|unless|only|every|most|longest|more than)\b|n[’']t\b", re.I
)
_HAD = {"has": "was", "have": "were"}


def ever_since(printed: str) -> Iterator[InOtherWords]:
    """Every time of the sentence since which something has lasted until today."""
    for found in _SINCE.finditer(printed) if " since " in printed else ():
        clause = re.split(r"[;:]", printed[: found.start()])[-1]
        have, state = found.group("have"), " ".join(found.group("state").split())
        time = " ".join(found.group("time").split())
        # "had no lamp only last year": of such a time no rival is plain English
        if (
            _NOT.search(clause)
            or time.startswith(("next", "last", "this"))
            or len(re.findall(re.escape(time), printed)) > 1
        ):
            continue
        had, been = ("had", "had") if found.group("been") == "had" else (_HAD[have], "been")
        rivals = (
            (f"{had} {state} until {time}", "it would have ended then"),
            (f"{had} {state} only {on(time)}{time}", "it would have been so at no other time"),
            (f"had {been} {state} before {time}", "it would have been so before that time, and not after it"),
        )
        key = f"{have} {been} {state} from {time} until now"
        tells = "it began then, and has not ended"
        yield InOtherWords(found.start(), found.end("time"), key, rivals, tells, "", "time limit")
