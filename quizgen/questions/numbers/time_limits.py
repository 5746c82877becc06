"""A sentence as printed in, its "by Friday" with what says the same and what does not, out.

"Until Friday" is no rival: beside "will report back" it is no English, and is struck out for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.dates_printed import on
from quizgen.questions.numbers.roughly import InOtherWords

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_TIME = (
    rf"(?P<time>(?:the (?:end|middle|start|beginning) of (?:the |this |next )?"
    r"(?:(?:financial|fiscal|tax|school|academic) )?[A-Za-z]+(?: (?:19|20)\d\d)?"
    r"|the (?:first|second|third|fourth) quarter of (?:this year|next year|(?:19|20)\d\d)"
    rf"|(?:(?:early|late|mid)[- ])?(?:(?:{_DAY}|(?:{_MONTH})(?: \d{{1,2}}(?:st|nd|rd|th)?)?|\d{{1,2}} (?:{_MONTH}))"
    r"(?:,? (?:19|20)\d\d)?\b|(?:19|20)\d\d\b)|next (?:year|month|week|summer|spring|autumn|winter|" + _DAY + r")\b))"
)
_BY = re.compile(rf"(?<=\w )(?P<word>by|before(?= the end )) (?={_TIME})")
#: What is to be done "by Friday"; what was done by then may have been done for long.
_AHEAD = re.compile(
    r"\b(?:will|shall|must|plans?|planning|planned|due|intends?|wants?|wanted|aims?|aiming|hopes?|hoping|has to|have to"
    r"|required|requires|expects?|expected|target|deadline|ordered|promised|pledged|vowed|scheduled|set to|is to|are to"
    r"|agreed to|would|could|should|ought|directed|instructed|wish\w*|demand\w*|asked|urged|recommend\w*|advised"
    r"|told to|supposed to|meant to|was to|were to)\b"
)
_NOT = re.compile(r"\b(?:fail\w*|no|not|never|nobody|none|nor|neither|without|cannot|if|unless|until)\b|n[’']t\b")
#: "Had been sold by Friday"; "had begun to look into it and would decide by Friday" is another thing.
_LONG_DONE = re.compile(r"\b(?:had|already)\b")
_OTHER_END = re.compile(
    r"(?-i:\s+[A-Z])|\s?[-–/]\s?\w|\s+(?:or|at the (?:latest|earliest)|to)\b|\s+at the\b"
    rf"|\s+and (?:\d|the\b|by\b|{_DAY}|{_MONTH}|early|late|mid)",
    re.IGNORECASE,
)


#: "On 16 December, three days before the end of term".
_SO_LONG_BEFORE = re.compile(r"\b(?:minute|hour|day|week|month|year)s? $")
#: Beside "before the end of May" nobody should have to think about "well before".
_LONG = {"by": "well", "before": "long"}


def time_limits(printed: str) -> Iterator[InOtherWords]:
    """Every time of the sentence before which something is to be done."""
    for found in _BY.finditer(printed) if " by " in printed or " before the end " in printed else ():
        clause, after = re.split(r"[;:]", printed[: found.start()])[-1], printed[found.end("time") :]
        ahead = [*_AHEAD.finditer(clause)]
        if not ahead or _NOT.search(clause) or _OTHER_END.match(after) or _SO_LONG_BEFORE.search(clause):
            continue
        if _BY.search(printed, found.end("time")) or _BY.search(printed[: found.start()] + " |"):
            continue  # "should reach 400 tonnes by 1990 and 500 by 2000": the one shows the other
        if not _LONG_DONE.search(clause, ahead[-1].start()):
            rivals = (
                ("after", "it would come later"),
                (f"only {_on(found.group('time'))}".strip(), "it could come at no other time"),
                (f"{_LONG[found.group('word')]} before", "it would have to come much earlier"),
            )
            tells = "it may come earlier, but not later"
            yield InOtherWords(
                found.start(), found.end() - 1, "no later than", rivals, tells, found.group("time"), "time limit"
            )


def _on(time: str) -> str:
    """ "Only in early May", "only on Friday", "only in the middle of May", "only next year"."""
    if re.match(rf"(?:early|late|mid)[- ](?!{_DAY})|the (?:middle|first|second|third|fourth)", time):
        return "in"
    return "on" if re.search(_DAY, time) and not time.startswith("next") else on(time)
