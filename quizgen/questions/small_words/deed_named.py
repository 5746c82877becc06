"""A sentence and the place of "refused to" in, who is told to have done so and what it was out, as they are printed.

Options that say "the firm" and "sell two of its ferries" need no "it" of which readers must guess what it is. Where
either is not cut out for certain, nothing is found.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Deed(NamedTuple):
    """Who, as it opens an option, and what, as it follows "to"."""

    who: str
    do: str


LONGEST_WHO, LEAST_DO, LONGEST_DO = 7, 2, 11
#: Where another part of the sentence begins, which the deed can do without.
_DEED_ENDS = re.compile(
    r"[,;:(–—“”‘\"]|’(?!\w)| - | -- "
    r"|\b(?:and|but|because|after|when|while|although|though|since|so|before|despite|following|amid|according|citing)\b"
    r"|\b(?:on|at|in|by|during|until|late|early|last|this|from) (?=(?:(?:the )?(?:week(?:end)?|month|year|season|summer"
    r"|winter|spring|autumn)\b|(?:late |early |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary|\.)"
    r"|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)"
    r"|Dec(?:ember|\.)|(?:19|20)\d\d))"
)
#: "To hold any talks that would cut its share": cut there, it would say something else; "as much as" is half of it.
_CANNOT_BE_CUT = re.compile(
    r"\b(?:that|which|who|whose|whom|than|if|unless|without|between|both|either|neither|nor|or|as|rather|except|only"
    r"|even|until|to be|more|less|instead|further|anyone|anybody|anything|any|ever|yet|at all|either|again|do so|it"
    r"|too)\b"
)
#: "In the past, they have": what may stand before the doer, and ends at the only comma.
_SETTING = re.compile(
    r"(?:In|On|At|After|Before|Since|During|Despite|Although|While|When|As|For|By|With|Under|Following|Until|Though"
    r"|Because|Once|Earlier|Later|Last|Meanwhile|However|But|And)\b[^,;]*, "
)
#: "After Ann Hill refused", "but the board refused", "said the board refused".
_CLAUSE = re.compile(
    r"(?:\b(?:after|because|although|though|whether|but|while|when|until|said|says|meant|means|believe[sd]?)"
    r"|\b(?:said|says|announced|reported|meant|means) that|; |, and|, but)(?: (?:also|then))? ",
)
_ASIDE = re.compile(
    r", (?:who|which|whose|aged|a|an|the|one|now|however|meanwhile|though|pictured|\d\d)\b[^,]*, ?$|,[^,]{1,12}, ?$"
)
_AUXILIARY = re.compile(
    r"(?:(?:^|(?<= ))(?:has|have|had|was|were|been|also|pointedly|so far|then|repeatedly|again) )+$"
)
_PRONOUN = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey)")
#: A name or a noun with its article; "those", "some of them" and "one" are no names of anything.
_NOUN_PHRASE = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome"
    r"|[Mm]any|[Mm]ost|[A-Z][\w’'.-]+|\d+)(?: |$))(?:(?!(?:and|or|that|which|who|whose|as|if|when|while|where|is|are"
    r"|was|were|has|have|had|will|would|could|may|not|said|says|to|for|with|from|after|before|it|he|she|they|them|this"
    r"|there)\b)[\w’'.&-]+ ?)*"
    r"|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)? and [A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)?|[A-Z][\w’'.-]+"
)
_OF_VERBS = re.compile(r"\b[a-z]+(?:ed|ing)\b")
_LAST_WORD = re.compile(
    r"(?:[a-z]+ly|of|in|on|at|by|more|people|those|others|ones?|themselves|himself|herself|itself)$"
)


def named_deed(printed: str, start: int, end: int, verbs: tuple[int, ...] = ()) -> Deed | None:
    """`start` is where "refused" stands, `end` where "to" ends; `verbs` are where verbs of the sentence begin."""
    who = _who(printed[:start], verbs)
    do = what_is_done(printed[end:])
    return Deed(who[0].upper() + who[1:], do) if who and do else None


def made_to(printed: str, who: str, end: int) -> Deed | None:
    """ "Forced the pilot to turn back": who it was stands between the two words."""
    do = what_is_done(printed[end:])
    who = {"him": "he", "her": "she", "them": "they"}.get(who, who)
    plain = _PRONOUN.fullmatch(who) or (_NOUN_PHRASE.fullmatch(who) and not _OF_VERBS.search(who))
    if not (do and plain) or len(who.split()) > LONGEST_WHO:
        return None
    return Deed(who[0].upper() + who[1:], do)


def what_is_done(after: str) -> str:
    """The words after "to" up to where the deed ends; "" where it cannot be cut there."""
    ends = _DEED_ENDS.search(after)
    do = (after[: ends.start()] if ends else after).strip(" .")
    whole = LEAST_DO <= len(do.split()) <= LONGEST_DO and not _CANNOT_BE_CUT.search(do) and not do.endswith(" to")
    return do if whole and not re.search(r" (?:of|in|on|at|by|with|for|from|the|an?)$", do) else ""


def _who(before: str, verbs: tuple[int, ...]) -> str:
    rest = _AUXILIARY.sub("", before)
    if rest == before and re.search(r"\b(?:to|and|or|will|would|could|not|never)\s*$", before):
        return ""
    rest = rest.rstrip()
    aside = _ASIDE.search(f"{rest} ") if rest.endswith(",") else None
    if aside:
        rest = rest[: aside.start()]
    if rest.endswith(","):
        return ""
    start = max((match.end() for match in _CLAUSE.finditer(rest)), default=0)
    if not start and (setting := _SETTING.match(rest)):
        start = setting.end()
    who = rest[start:]
    if _PRONOUN.fullmatch(who):
        return who
    if "," in who or len(who.split()) > LONGEST_WHO or any(start <= verb < len(rest) for verb in verbs):
        return ""
    if not _NOUN_PHRASE.fullmatch(who) or _OF_VERBS.search(who) or _LAST_WORD.search(who):
        return ""
    return who
