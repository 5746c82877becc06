"""A sentence as printed in, its shares and percentages with what may be asked about them, out.

"Sales rose 6%": what were 100 before are 106. "Two of the 16 dancers": fourteen are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from quizgen.questions.amounts import PERCENT_UNIT, Amount, amounts_in, written
from quizgen.questions.before_and_after import Asked
from quizgen.questions.moves import VERB

_SIZE_OF = re.compile(rf"{VERB}(?: by)? (?:an? )?$")
_NOUNS = {
    "rise": 1, "increase": 1, "jump": 1, "surge": 1, "growth": 1,
    "fall": -1, "drop": -1, "decline": -1, "decrease": -1, "cut": -1, "reduction": -1, "slump": -1,
}  # fmt: skip
_NOUN_AFTER = re.compile(rf"(?: (?:annual|overall|real))? (?P<noun>{'|'.join(_NOUNS)})\b(?! to\b)")
_AN = re.compile(r"\b(?:an?|the|its|their) $")
#: "Rose 3 pct to 15%", "fell 5% of GDP", "grew 4% a year", "between 3 and 5%".
_NOT_PLAIN = re.compile(
    r"\s?(?:of\b|to\b|or\b|and \d|points?\b|-|–|a (?:year|month|week|day)\b(?! (?:ago|earlier|before))|annual|annually"
    r"|per\b|each\b|every\b|stake\b|shares?\b|interest\b|more\b|chance|tax\b|owned)"
)
#: What is itself a share or a rate rises by points as well as by hundredths.
_A_RATE = re.compile(
    r"\b(?:inflation|unemployment|rates?|yields?|margins?|turnout|share|support|approval|points?|growth|proportion"
    r"|percentage|coupon|annuali[sz]ed|a year|per year|each year|annually)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(PERCENT_UNIT)
LEAST_PERCENT, MOST_PERCENT = Decimal(1), Decimal(95)


def changes_in_percent(printed: str) -> Iterator[Asked]:
    """The one change that the sentence tells in per cent alone: what becomes of a hundred."""
    if "%" not in printed and " pct" not in printed and "cent" not in printed:
        return
    if len(_PERCENT.findall(printed)) != 1 or _A_RATE.search(printed):
        return
    shares = [one for one in amounts_in(printed) if one.in_percent and one.exact]
    if not shares:
        return
    size = shares[0]
    way, noun = _way(size, printed)
    told = LEAST_PERCENT <= size.value <= MOST_PERCENT and size.value != 50
    if way and told and not _NOT_PLAIN.match(_past(noun, printed[size.end :])):
        yield _of_a_hundred(size, way, noun)


def _past(noun: str, after: str) -> str:
    return re.sub(rf"^(?: \w+)? {noun}", "", after)


def _way(size: Amount, printed: str) -> tuple[int, str]:
    before, after = printed[: size.start], printed[size.end :]
    told = _SIZE_OF.search(before)
    if told:
        way = 1 if told.group("up") else -1
        return way, "rise" if way > 0 else "cut" if told.group("cut") else "fall"
    noun = _NOUN_AFTER.match(after)
    if noun and _AN.search(before):
        return _NOUNS[noun.group("noun")], noun.group("noun")
    return 0, ""


def _of_a_hundred(size: Amount, way: int, noun: str) -> Asked:
    of, other = 100 + way * size.value, 100 - way * size.value
    shown = written(size.value, size)
    turned = "fall" if way > 0 else "rise"
    options = (
        (f"{of:f}", f"Yes: {shown} of 100 is {size.value:f}, which is {'added' if way > 0 else 'taken away'}."),
        (f"{other:f}", f"That would be so after a {turned} of {shown}."),
        (f"{size.value:f}", f"That is the size of the {noun}, not what comes of it."),
    )
    stems = (
        f"What would a figure of 100 become with the {noun} of which this sentence tells: {{}}?",
        f"With the {noun} of {shown} in this sentence, what would a figure of 100 become: {{}}?",
    )
    return Asked(stems, options, "of a hundred")


#: "Doubled", "almost trebled": as many times as before.
_TIMES = {"doubl": 200, "trebl": 300, "tripl": 300, "quadrupl": 400}
_MULTIPLIED = re.compile(
    r"(?P<hedge>\b(?:almost|nearly|more than) )?"
    r"\b(?P<verb>(?P<root>doubl|trebl|tripl|quadrupl)(?:ed|e|ing)|halv(?:ed|ing))\b"
    r"(?! (?:back|up|down|over|as|the|bed|act|take|digit|figure))(?!-)"
)
_NOT_IT = re.compile(r"\b(?:times|twice|half|double|tie|header|fault|bogey|bill|standards?|save)\b")


def multiples(printed: str) -> Iterator[Asked]:
    """What a hundred comes to when it is doubled, almost doubled, more than doubled or halved."""
    found = [*_MULTIPLIED.finditer(printed)]
    if len(found) != 1 or _NOT_IT.search(printed) or _A_RATE.search(printed):
        return
    one = found[0]
    hedge, verb = (one.group("hedge") or "").strip().lower(), one.group("verb")
    before = printed[: one.start()]
    if re.search(r"\b(?:about|over|just|around|least|roughly|than) $", before) or not re.search(r"\w $", before):
        return
    if verb.endswith("e") and not re.search(r"\b(?:to|will|would|could|may|might|should)(?: \w+)? $", before):
        return
    yield from _multiplied(hedge, f"{hedge} {verb}".strip(), _TIMES.get(one.group("root") or "", 50))


def _multiplied(hedge: str, words: str, times: int) -> Iterator[Asked]:
    stem = f"What would a figure of 100 become with the change that “{words}” tells of in this sentence: {{}}?"
    yes, no = f"Yes: that is what “{words}” tells.", f"That is not what “{words}” tells."
    if hedge and times == 50:
        return
    if hedge == "more than":
        told = (f"More than {times}", f"Between {times - 50} and {times}", f"Between {times - 100} and {times - 50}")
    elif hedge:
        told = (f"A little less than {times}", f"A little more than {times}", f"A little less than {times - 50}")
    elif times == 50:
        told = ("50", "75", "150")
    else:
        told = (f"{times}", f"{times - 50}", f"{times + 100}")
    yield Asked((stem,), tuple((text, no if place else yes) for place, text in enumerate(told)), "multiple")


#: People and things of which a share is told, rather than sums or hours.
_WHOLE = re.compile(
    r" of (?:all |those |the )?(?P<whole>(?:(?!(?:the|its|their|his|her|and|or|who|in|with)\b)[A-Za-z-]+ ){0,2}?"
    r"(?:people|women|men|children|[a-z]{3,}(?<!s)s))\b(?! (?:of|and)\b|-)"
)
_NO_WHOLE = re.compile(
    r"(?:sales|earnings|hours|days|years|months|times|profits|revenues|taxes|loss|terms|funds|shares|exports|imports|costs"
    r"|savings|payments|assets|goods|respects|proceeds|needs|reserves|its|this|was|has|business|access|class|process)$"
)
_UP_TO_HERE = re.compile(rf"(?:{VERB}|\b(?:by|to|from|a|an|the|its|and|or)) (?:by )?$")


def shares_of_a_whole(printed: str) -> Iterator[Asked]:
    """Every share of a group: how large is the rest?"""
    shares = [one for one in amounts_in(printed) if one.in_percent] if " of " in printed else []
    for share in shares if len(shares) < 3 else ():
        before, whole = printed[: share.start], _WHOLE.match(printed, share.end)
        if not whole or _NO_WHOLE.search(whole.group("whole")) or _UP_TO_HERE.search(before) or not share.exact:
            continue
        rest = 100 - share.value
        others = [one for one in shares if one is not share and one.exact]
        if share.places or not 3 <= share.value <= 97 or rest == share.value or any(o.value == rest for o in others):
            continue
        yield _rest_of_a_hundred(share, printed[share.start : whole.end()], rest, others)


def _rest_of_a_hundred(share: Amount, whole: str, rest: Decimal, others: list[Amount]) -> Asked:
    options = {rest: "Yes: these and those of whom the sentence tells make up the hundred."}
    options.setdefault(share.value, "That many are told of in the sentence; the others are asked for.")
    for other in (one for one in others if one.value <= 100):
        options.setdefault(other.value, "That is another share of the sentence, not the rest of this one.")
    options.setdefault(abs(share.value - rest), "That is by how much one part is larger than the other.")
    told = tuple((f"{value:f}", note) for value, note in options.items())[:4]
    stem = f"How many of every 100 do NOT belong to the “{whole}” in this sentence: {{}}?"
    return Asked((stem,), told, "rest")


_SMALL = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}"
_OF = re.compile(
    rf"(?<![\w.,-])(?P<part>{_SMALL}) (?:out )?of (?:the |its |their |his |her )?(?:last |first |top |next )?"
    rf"(?P<whole>{_SMALL}|\d{{1,3}}(?:,\d{{3}})+)(?= [a-z])(?! (?:per|pct|mln|billion|million|bn|m)\b)",
    re.IGNORECASE,
)


def parts_counted(printed: str) -> Iterator[Asked]:
    """ "Two of the 16 dancers": how many are the others?"""
    found = [*_OF.finditer(printed)]
    for one in found if len(found) == 1 and " of " in printed else ():
        pair = amounts_in(one.group("part").lower()) + amounts_in(one.group("whole").lower())
        if len(pair) != 2 or not 2 <= pair[0].value <= pair[1].value - 2 or not _exact(one.start(), printed):
            continue
        few, all_ = (amount.value for amount in pair)
        options = {all_ - few: "Yes: that many are left of the whole."}
        options.setdefault(few, "That is how many are told of, not how many are left out.")
        options.setdefault(all_, "That is how many there are in all.")
        options.setdefault(all_ + few, "The smaller number is part of the larger one, and not to be added to it.")
        told = tuple((f"{value:,f}", note) for value, note in options.items())
        stem = (
            f"How many of the {one.group('whole')} do NOT belong to the “{one.group('part')}” in this sentence: {{}}?"
        )
        yield Asked((stem,), told, "part")


def _exact(start: int, printed: str) -> bool:
    return all(amount.exact for amount in amounts_in(printed) if amount.start == start)
