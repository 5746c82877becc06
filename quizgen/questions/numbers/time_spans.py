"""A sentence as printed in, its "within two days" or "from Monday" with what says the same out.

"Since May" is not asked about: beside "has risen _____", neither "until May" nor "in May" is English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.dates_printed import DATE, on
from quizgen.questions.numbers.roughly import InOtherWords

_WITHIN = re.compile(
    r"(?<=\w )(?P<words>within)\s(?P<time>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s"
    r"(?:working |business )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?"
    r"|fortnight))(?P<of>\s(?:of|after))?\b"
)
#: "Within two days of new moon" may be before it; "within two days of leaving" is after it.
_OF_A_DEED = re.compile(r"\s+(?:(?:its|his|her|their) )?[a-z]+(?:ing|tion|ment|arrival|departure)\b")
#: "The second strike within nine months": how often it came, and not how long it took.
_COUNTED = re.compile(r"\b(?:second|third|fourth|fifth|times?|twice|once)\b")
_NO_LIMIT = re.compile(
    r".*\bthan\b|\s+(?:or|and|to|before|drive|walk|reach|one another|each other|from now|old)\b|[-–’']"
)
#: What comes at one moment comes "two days later"; "built it within two days" tells how long it took.
_WILL = re.compile(r"\b(?:will|would|wants? to|expects? to|expected to|hopes? to|promised to|plans? to|aims? to)\b")
_CAME = re.compile(
    r"\b(?:died|left|arrived|sold out|resigned|quit|closed|reopened|collapsed|vanished|returned|replied|surrendered"
    r"|fled|apologi[sz]ed|withdrew|responded|failed|sank|fell ill)(?: \w+ly| again)?$"
)
#: "Was told to submit its report within 15 days": 15 days later than what? Where nothing is named before, nothing is
#: asked.
_BEGAN = re.compile(r"\b(?:and|but|after|when)\b|, ")
_FROM = re.compile(
    rf"(?<=\w )(?P<words>from|starting(?: on| in| from)?|beginning(?: on| in)?)\s(?P<time>{DATE})(?=[.,;]|$)"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|must|can|may|due to|set to|plans? to|to be|expects? to|expected to|going to"
    r"|is to|are to|have to"
    r"|has to)\b(?!.*\b(?:until|till|was|were|had)\b)"
)
#: "Will begin until May" is no English, and "will merge only on 1 January" no thought.
_AT_ONCE = re.compile(
    r"\b(?<!\bbe )(?:begin|start|take effect|come (?:into|under)|becom|merg|pass|hand|transfer|take (?:over|charge|up)"
    r"|clos|shut|scrap|abolish|appoint|nam(?:e|ed)\b|unite|split|lift|launch|introduc|replac|rise|fall|increase|decrease"
    r"|drop|go up|lead|succeed|reopen|open|move|switch|change|join|resign|retire|leave)\w*\b"
)
_NOT = re.compile(r"\b(?:no|not|never|none|nor|neither|without|cannot|if|unless|until|had)\b|n[’']t\b")


def time_spans(printed: str) -> Iterator[InOtherWords]:
    """Every time of the sentence that something takes at most, began in or is to begin in."""
    yield from _limits(printed)
    yield from _starts(printed)


def _limits(printed: str) -> Iterator[InOtherWords]:
    for found in _WITHIN.finditer(printed) if "ithin " in printed else ():
        clause = re.split(r"[;:]", printed[: found.start()])[-1]
        after = printed[found.end() :]
        of = (found.group("of") or "").strip() == "of"
        if of and not (_OF_A_DEED.match(after) or _AHEAD.search(clause)):
            continue
        if _NOT.search(clause) or _COUNTED.search(clause) or _NO_LIMIT.match(after):
            continue
        time = " ".join(found.group("time").split())
        late = _limit_of(clause, time, of=bool(found.group("of")))
        if late is None:
            continue
        key, rivals = late
        end = found.end("of") if found.group("of") else found.end("time")
        yield InOtherWords(found.start(), end, key, rivals, "it may come earlier, but not later", "", "time limit")


def _limit_of(clause: str, time: str, *, of: bool) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """What says the same as "within two days", and what does not; None where it may tell how long something took."""
    exactly, later = "it could come at no other time", "it would not come before that time is over"
    if of:
        rivals = (
            (f"no earlier than {time} after", later),
            (f"exactly {time} after", exactly),
            (f"at least {time} before", "it would come first"),
        )
        return f"no later than {time} after", rivals
    if _WILL.search(clause):
        return f"in {time} at the latest", ((f"in {time} at the earliest", later), (f"in exactly {time}", exactly))
    if _CAME.search(clause.rstrip()) and _BEGAN.search(clause):
        return f"no more than {time} later", ((f"more than {time} later", later), (f"exactly {time} later", exactly))
    return None


def _starts(printed: str) -> Iterator[InOtherWords]:
    for found in _FROM.finditer(printed):
        clause = re.split(r"[;:]", printed[: found.start()])[-1]
        if not _AHEAD.search(clause) or _NOT.search(clause) or _AT_ONCE.search(clause) or clause.endswith("dating "):
            continue
        time = " ".join(found.group("time").split())
        rivals = (
            (f"until {time}", "it would end then"),
            (f"only {on(time)}{time}", "it would be so then, and not afterwards"),
            (f"before {time}", "it would be so earlier"),
        )
        key = f"starting {on(time)}{time}" if found.group("words") == "from" else f"from {time}"
        if re.search(rf"\b{key.split()[0]}\b", clause + printed[found.end() :]):
            continue  # "will sail _____, starting at Orrin": the key would be doubled
        tells = "it begins then, and goes on"
        yield InOtherWords(found.start(), found.end("time"), key, rivals, tells, "", "time limit")
