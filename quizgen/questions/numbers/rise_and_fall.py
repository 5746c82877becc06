"""A sentence as printed in, its "rose to £12m" or "fell 5%" with the other three ways to put it out.

Whoever reads "rose by" for "rose to" takes a large number for a small one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.measured import SHARE
from quizgen.questions.numbers.number_forms import FIGURES, MONEY, PERCENT
from quizgen.questions.numbers.roughly import InOtherWords

_FORMS = {
    "past": ("rose", "fell"),
    "done": ("risen", "fallen"),
    "plain": ("rise", "fall"),
    "going": ("rising", "falling"),
    "third": ("rises", "falls"),
}
#: Verb roots by direction; each form is found by its ending.
_UP = "increas climb jump surg soar"
_DOWN = "dropp declin decreas slump plung"
_IRREGULAR = {
    "rose": ("past", 0), "grew": ("past", 0), "fell": ("past", 1), "sank": ("past", 1), "slid": ("past", 1),
    "shrank": ("past", 1), "risen": ("done", 0), "grown": ("done", 0), "fallen": ("done", 1), "shrunk": ("done", 1),
    "rise": ("plain", 0), "grow": ("plain", 0), "increase": ("plain", 0), "climb": ("plain", 0), "fall": ("plain", 1),
    "drop": ("plain", 1), "decline": ("plain", 1), "decrease": ("plain", 1), "shrink": ("plain", 1),
    "rising": ("going", 0), "growing": ("going", 0), "falling": ("going", 1),
    "rises": ("third", 0), "grows": ("third", 0), "falls": ("third", 1),
    "went up": ("past", 0), "gone up": ("done", 0), "go up": ("plain", 0), "goes up": ("third", 0),
    "going up": ("going", 0), "went down": ("past", 1), "gone down": ("done", 1), "go down": ("plain", 1),
    "goes down": ("third", 1), "going down": ("going", 1),
}  # fmt: skip
_REGULAR = {
    f"{root}{ending}": (form, way)
    for way, roots in enumerate((_UP, _DOWN))
    for root in roots.split()
    for ending, form in (("ed", "past"), ("ing", "going"))
}
_VERBS = {**_IRREGULAR, **_REGULAR}
_SCALE = r"(?:\s(?:hundred|thousand|lakh|crore|million|billion|trillion|mln|bln|bn)\b)?"
#: Money, a share or a number of points: what is neither may be a number of anything.
_AMOUNT = (
    rf"(?:{MONEY}{FIGURES}{_SCALE}|{FIGURES}{PERCENT}"
    rf"|{FIGURES}{_SCALE}\s(?:dlrs|dollars|pounds|euros|marks|francs|yen|percentage points))"
)
#: "Fell by a third" and "fell to a third" are two different pieces of news; to fall by half is to fall to half.
_PART = (
    rf"(?!(?:a |one )?half)(?:{SHARE})"
    r"(?=[.,;]|$|\s(?:in|since|over|last|this|from|on|after|between|during|and|to|while|as|because)\b)"
)
_HEDGE = (
    r"(?:(?:about|around|more than|over|nearly|almost|just over|just under|at least|roughly|less than|an? record) )?"
)
_CHANGE = re.compile(
    rf"\b(?P<verb>{'|'.join(sorted(_VERBS, key=len, reverse=True))})"
    rf"(?P<how> (?:sharply|slightly|further|steadily|again))?(?P<way> by| to)?"
    rf"(?=\s+(?P<number>{_HEDGE}(?:{_AMOUNT}|(?(way){_PART}|(?!)))))(?P<rest>\s+{_HEDGE}(?:{_AMOUNT}|{_PART}))",
)
_HAVE = re.compile(r"\b(?:has|have|had|having)(?: (?:also|already|now|since|steadily|only))?\s+$")
_TO = re.compile(r"\b(?:to|will|would|could|may|might|should|can|did|not)(?: (?:also|then|now))?\s+$")
#: "The increase of", "was increased to": a noun, or something that somebody did.
_NO_VERB = re.compile(
    r"\b(?:the|an?|of|its|their|this|any|no|sharp|big|small|further|was|were|be|been|is|are|being|by|and|or|not|n’t"
    r"|from|first|after|with|since)\s+$|[’']s\s+$",  # "The ferry's fell 6%": its what?
    re.IGNORECASE,
)
#: Another figure, or a word for the way it went, answers the question.
_TELLS = re.compile(
    rf"\b(?:to|from|by|against|compared|versus)\s+(?:an? |the |about |around |more |some |record )*{MONEY}?\d"
    r"|\b(?:ris(?:e|es|ing)|rose|fall(?:s|ing|en)?|fell|increas\w+|decreas\w+|drop\w*|declin\w+|grow\w*|grew|up|down|higher"
    r"|lower|growth|surg\w+|slump\w*|jump\w*|climb\w*|gain\w*|los[st]\w*|cuts?|recover\w*|boom\w*|weak\w*|strong\w*"
    rf"|better|worse|more than expected|record|compared|decrease)\b|{MONEY}\d|\d ?%|\d (?:pct|per ?cent)\b",
    re.IGNORECASE,
)


#: One of these is in every sentence on a change, beside a figure.
_MOVES = re.compile(
    r"r[io]s[ei]|fall|fell|gr[eo]w|ncreas|climb|jump|surg|soar|drop|declin|decreas|slump|plung|shr[aiu]nk|s[aiu]nk|slid"
    r"|gone |go |went |goes |going |cut|rais|lift|boost|educ|lower|trim|slash|narrow|widen"
)
_FIGURE_OR_PART = re.compile(r"\d|half|third|quarter|fifth|sixth|tenth")


def all_changes(printed: str) -> Iterator[InOtherWords]:
    """Every number of the sentence that tells how far, or from or to what, something has changed."""
    if _FIGURE_OR_PART.search(printed) and _MOVES.search(printed):
        yield from changes(printed)
        yield from changes_in_full(printed)
        yield from raised_and_cut(printed)


def changes(printed: str) -> Iterator[InOtherWords]:
    """Every number of the sentence that tells by how much something rose or fell, or to what."""
    for found in _CHANGE.finditer(printed):
        before, after = printed[: found.start()], printed[found.end() :]
        form, way = _form(found.group("verb"), before)
        if not form or _TELLS.search(before) or _TELLS.search(after):
            continue
        if re.match(r"\s*(?:-|–|to \d|or \d|of\b)", after):
            continue
        goes = (found.group("way") or " by").strip()
        end = found.start("rest")
        ways = _four_ways(form, way, goes, found.group("how") or "")
        yield InOtherWords(found.start(), end, *ways, found.group("number"), f"change {goes}")


def _form(verb: str, before: str) -> tuple[str, int]:
    """The form of the verb and the way it goes; "" where it is none, or may be a noun."""
    form, way = _VERBS[verb]
    if form == "past" and verb.endswith("ed") and _HAVE.search(before):
        form = "done"
    if (form == "done") is not bool(_HAVE.search(before)) or (form == "plain") is not bool(_TO.search(before)):
        return "", way
    return ("", way) if form not in ("plain", "done") and _NO_VERB.search(before) else (form, way)


def _four_ways(form: str, way: int, goes: str, how: str) -> tuple[str, tuple[tuple[str, str], ...], str]:
    """`how` is kept: "fell to £9" is not all that "fell slightly to £9" tells."""
    ways = [(_FORMS[form][w], g, _told(w, g)) for w in (0, 1) for g in ("by", "to")]
    key = next((verb, g, told) for verb, g, told in ways if verb == _FORMS[form][way] and g == goes)
    rivals = tuple((f"{verb}{how} {g}", told) for verb, g, told in ways if (verb, g) != key[:2])
    return f"{key[0]}{how} {key[1]}", rivals, key[2]


def _told(way: int, goes: str) -> str:
    if goes == "by":
        return "the figure is how much was added" if way == 0 else "the figure is how much was lost"
    return f"the figure is what was reached, and before it was {'lower' if way == 0 else 'higher'}"


#: "Raised its stake in the yard to 7.5%": what somebody raised; "the rise in fares may cost up to £2m" is no change.
_DONE_TO = re.compile(
    r"\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|cut(?:s|ting)?"
    r"|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|narrow(?:s|ed|ing)?"
    r"|widen(?:s|ed|ing)?)"
    r"(?! (?:by|to|in|of)\b)(?:\s(?!(?:by|to|from|and|or|but|who|which|that|because|after|as|while|up|would|will|was"
    r"|were|is|are|has|have|had)\b)[\w’'%-]+){1,9}"
    rf"\s(?P<way>by|to)(?=\s+(?P<number>{_HEDGE}(?:{_AMOUNT}|{_PART})))(?P<rest>\s+{_HEDGE}(?:{_AMOUNT}|{_PART}))"
)
#: "Raised the fee to about £18 from six": no way but "to" goes with it.
_FROM_A_FEW = re.compile(r"\bfrom (?:about |some |the )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)\b")
_OF_PREPOSITIONS = {
    "by": "the figure is how much was added or taken away",
    "to": "the figure is what was reached",
    "from": "the figure is what it was before",
}


def raised_and_cut(printed: str) -> Iterator[InOtherWords]:
    """Every number of the sentence by which, or to which, somebody raised or cut something."""
    for found in _DONE_TO.finditer(printed):
        before, after = printed[: found.start("way")], printed[found.end() :]
        figures = rf"\b(?:to|from|by|against|than)\s+(?:\w+ )?[£$€]?\d|{MONEY}\d|\d{PERCENT}"
        if (
            re.search(figures, before)
            or re.search(figures, after)
            or _FROM_A_FEW.search(after)
            or re.match(r"\s*(?:-|–|or \d|of\b)", after)
        ):
            continue
        key = found.group("way")
        rivals = tuple((word, told) for word, told in _OF_PREPOSITIONS.items() if word != key)
        span = found.start("way"), found.end("way")
        yield InOtherWords(*span, key, rivals, _OF_PREPOSITIONS[key], found.group("number"), f"raised {key}")


_LATE = (
    r"(?:\s(?:in|for|at|on|last|this|the|a|year|quarter|month|week|earlier|ago|before|previous|same|period|first|second"
    r"|third|fourth|final|half|end|of|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:19|20)\d\d|today|yesterday))*"
)
_ANY = rf"(?:{_AMOUNT}|{FIGURES}{_SCALE})"
_VERB = rf"(?P<verb>{'|'.join(sorted(_VERBS, key=len, reverse=True))})"
#: "Rose 5% to £12m": how much was added, and what came of it.
_BY_AND_TO = re.compile(rf"\b{_VERB}(?: by)? (?P<by>{_AMOUNT}),? to (?P<to>{_ANY})(?![\w%/-]|[.,]\d)")
#: "Fell to 6.6 pct in March from 6.7 pct in February", "rose from £11m to £12m".
_TO_AND_FROM = re.compile(
    rf"\b{_VERB} to (?P<to>{_ANY})(?P<now>{_LATE}),? from (?P<from>{_ANY})(?P<then>{_LATE})(?![\w%/-]|[.,]\d)"
    rf"|\b{_VERB.replace('verb', 'word')} from (?P<low>{_ANY})(?P<late>{_LATE}),? to (?P<high>{_ANY})"
    rf"(?P<soon>{_LATE})(?![\w%/-]|[.,]\d)"
)
_FIGURES_TELL = re.compile(
    r"\b(?:while|whereas|but|unlike|in contrast)\b[^,;]*$"
    rf"|\b(?:from|to|by|against|compared|than|versus)\s+(?:a |the |about )?{MONEY}?\d|,? or {MONEY}?\d"
    r"|\b(?:ris(?:e|es|ing)|rose|falls?|falling|fell|increas\w+|decreas\w+|drop\w*|declin\w+|growth|higher|lower)\b",
    re.IGNORECASE,
)


def changes_in_full(printed: str) -> Iterator[InOtherWords]:
    """Every change of the sentence that is told with two figures."""
    for found in _BY_AND_TO.finditer(printed):
        before, after = printed[: found.start()], printed[found.end() :]
        form, way = _form(found.group("verb"), before)
        if (
            not form
            or _FIGURES_TELL.search(after)
            or _FIGURES_TELL.search(before)
            or re.match(r"\s*(?:-|–|or \d|of\b)", after)
        ):
            continue
        by, to = (" ".join(found.group(part).split()) for part in ("by", "to"))
        ways = [(f"{_FORMS[form][w]} by {by} {link} {to}", w, link) for w in (0, 1) for link in ("to", "from")]
        key = next(words for words, w, link in ways if (w, link) == (way, "to"))
        rivals = tuple(
            (words, f"it would have {('gone up', 'gone down')[w]}, and {to} is what it {_STOOD[link]}")
            for words, w, link in ways
            if words != key
        )
        tells = f"{by} is the change, and {to} is what came of it"
        yield InOtherWords(found.start(), found.end(), key, rivals, tells, "", "change in full")
    yield from _from_and_to(printed)


_STOOD = {"to": "became", "from": "was before"}


#: "Fell to 80 crowns at the close from 82 crowns at the | opening", "from £2 to £3 for the first | mile": half of a
#: time or of something else; "to 8m from 5m, and 6m in May".
_CUT_SHORT = re.compile(r"(?:^|\s)(?:in|for|at|on|this|the|a|of|first|second|third|last|same)$")
_A_THIRD_FIGURE = re.compile(
    rf",?\s*(?:and from\b|(?:and|or|against|after|compared with)\s+(?:only |just )?{MONEY}?\d)"
)


def _from_and_to(printed: str) -> Iterator[InOtherWords]:
    for found in _TO_AND_FROM.finditer(printed):
        parts = (
            ("verb", "from", "then", "to", "now") if found.group("verb") else ("word", "low", "late", "high", "soon")
        )
        verb, old, then, new, now = (" ".join(found.group(part).split()) for part in parts)
        form, way = _form(verb, printed[: found.start()])
        after = printed[found.end() :]
        if _unit(new).startswith(_unit(old)):
            old += _unit(new)[len(_unit(old)) :]  # "to 12 mln marks from 8 mln"
        before = printed[: found.start()]
        if not form or _FIGURES_TELL.search(after) or _FIGURES_TELL.search(before) or _unit(old) != _unit(new):
            continue
        if _CUT_SHORT.search(then) or _CUT_SHORT.search(now) or _A_THIRD_FIGURE.match(after):
            continue
        up, down = _FORMS[form]
        low, high = (old, new) if way == 0 else (new, old)
        if not _value(low) < _value(high):
            continue
        then, now = (f" {part}" if part else "" for part in (then, now))
        rises, falls = f"{up} from {low}{then} to {high}{now}", f"{down} from {high}{then} to {low}{now}"
        key, other = (rises, falls) if way == 0 else (falls, rises)
        rivals = (
            (other, "it would have gone the other way"),
            (f"{up} by {low} to {high}{now}", f"{low} would be the change"),
            (f"{down} by {high} to {low}{now}", f"{high} would be the change"),
        )
        tells = f"{old} is what it was before, and {new} is what it became"
        yield InOtherWords(found.start(), found.end(), key, rivals, tells, "", "change in full")


def _unit(amount: str) -> str:
    return re.sub(r"[\d.,]+", "", amount)


def _value(amount: str) -> float:
    return float(re.sub(r"[^\d.]", "", amount.replace(",", "")).rstrip(".") or 0)
