"""A sentence as printed in, the words that tell how exact a number is, with what says the same and what does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from quizgen.questions.certainty.in_the_gap import reads_well
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import run_set
from quizgen.questions.numbers.measured import DURING, LASTING, ON_THE_CLOCK, measured
from quizgen.questions.numbers.number_forms import FIGURES, HEDGED_NUMBER, SMALL_NUMBERS, TIMES_AS_MUCH


class Near(StrEnum):
    """What the words before a number tell about it."""

    AT_LEAST = "it may be more, but not fewer"
    AT_MOST = "it may be fewer, but not more"
    ABOVE = "the real number is higher"
    BELOW = "the real number is lower"
    A_LITTLE_BELOW = "the real number is a little lower"
    A_LITTLE_ABOVE = "the real number is a little higher"
    ROUGHLY = "the real number may be a little higher or lower"
    SMALL = "it is this number, and the writer finds it small"
    MORE = "it comes on top of what there was or is told before"
    EXACT = "it is this number, no more and no fewer"


class InOtherWords(NamedTuple):
    """Where the words to be left out begin and end, what says the same, what does not, and the number behind them."""

    start: int
    end: int
    key: str
    rivals: tuple[tuple[str, str], ...]
    """Each with what it would tell."""
    tells: str
    number: str
    form: str


#: What each is called, of what is counted and of what is measured.
_WORDS = {
    Near.AT_LEAST: (("at least", "no fewer than"), ("at least", "no less than")),
    Near.AT_MOST: (("at most", "up to"), ("at most", "up to")),
    Near.ABOVE: (("over", "more than"), ("over", "more than")),
    Near.BELOW: (("under", "fewer than"), ("under", "less than")),
    Near.A_LITTLE_BELOW: (("just under", "slightly fewer than"), ("just under", "slightly less than")),
    Near.A_LITTLE_ABOVE: (("just over", "slightly more than"), ("just over", "slightly more than")),
    Near.ROUGHLY: (("roughly", "about"), ("roughly", "about")),
    Near.SMALL: (("only", "just"), ("only", "just")),
    Near.MORE: (("another", "a further"), ("another", "a further")),
    Near.EXACT: (("exactly",), ("exactly",)),
}
#: "Valued at no more than £4,000"; "stood at up to 40%" is no English.
_VALUED = re.compile(r"\b(?:valued|priced|sold|offered|charged) at $")
#: "Valued at at least £3m" is clumsy.
AFTER_AT = {"at least": "no less than", "at most": "no more than"}
#: None of these says anything that the key says as well, and no two of them nearly the same: whoever sees that "at
#: most" and "under" go together strikes out both.
_BESIDE = {
    Near.AT_LEAST: ((Near.EXACT, Near.AT_MOST, Near.ROUGHLY), (Near.EXACT, Near.BELOW, Near.ROUGHLY)),
    Near.AT_MOST: ((Near.EXACT, Near.AT_LEAST, Near.ROUGHLY), (Near.EXACT, Near.ABOVE, Near.ROUGHLY)),
    Near.ABOVE: ((Near.EXACT, Near.AT_MOST, Near.ROUGHLY), (Near.EXACT, Near.BELOW, Near.ROUGHLY)),
    Near.BELOW: ((Near.EXACT, Near.AT_LEAST, Near.ROUGHLY), (Near.EXACT, Near.ABOVE, Near.ROUGHLY)),
    Near.A_LITTLE_BELOW: ((Near.EXACT, Near.AT_LEAST, Near.A_LITTLE_ABOVE),),
    Near.A_LITTLE_ABOVE: ((Near.EXACT, Near.AT_MOST, Near.A_LITTLE_BELOW),),
    Near.SMALL: ((Near.ABOVE, Near.BELOW, Near.ROUGHLY),),
    Near.MORE: ((Near.BELOW, Near.AT_LEAST, Near.ROUGHLY),),
    Near.ROUGHLY: ((Near.EXACT, Near.AT_LEAST, Near.AT_MOST), (Near.EXACT, Near.ABOVE, Near.BELOW)),
}
#: "About two towns" is no English: what is counted on the fingers is no guess.
_FEW = re.compile(r"[2-9]|two|three|four|five|six|seven|eight|nine", re.IGNORECASE)
_PREVIOUS = re.compile(r"\s(?:previous|earlier|former|past|prior|successive|consecutive|straight)\b")
_OF_FEW = {Near.MORE: Near.AT_MOST}
_PRINTED = {
    "at least": Near.AT_LEAST, "no fewer than": Near.AT_LEAST, "no less than": Near.AT_LEAST,
    "up to": Near.AT_MOST, "at most": Near.AT_MOST, "no more than": Near.AT_MOST,
    "as many as": Near.AT_MOST, "as much as": Near.AT_MOST,
    "more than": Near.ABOVE, "over": Near.ABOVE, "above": Near.ABOVE, "in excess of": Near.ABOVE,
    "upwards of": Near.ABOVE, "fewer than": Near.BELOW, "less than": Near.BELOW, "under": Near.BELOW,
    "below": Near.BELOW,
    "nearly": Near.A_LITTLE_BELOW, "almost": Near.A_LITTLE_BELOW, "just under": Near.A_LITTLE_BELOW,
    "slightly fewer than": Near.A_LITTLE_BELOW, "slightly less than": Near.A_LITTLE_BELOW,
    "slightly under": Near.A_LITTLE_BELOW, "a little less than": Near.A_LITTLE_BELOW,
    "a little under": Near.A_LITTLE_BELOW,
    "just over": Near.A_LITTLE_ABOVE, "slightly more than": Near.A_LITTLE_ABOVE,
    "slightly over": Near.A_LITTLE_ABOVE, "a little more than": Near.A_LITTLE_ABOVE,
    "a little over": Near.A_LITTLE_ABOVE,
    "about": Near.ROUGHLY, "around": Near.ROUGHLY, "some": Near.ROUGHLY, "roughly": Near.ROUGHLY,
    "approximately": Near.ROUGHLY, "an estimated": Near.ROUGHLY,
    "close to": Near.ROUGHLY, "only": Near.SMALL, "just": Near.SMALL, "another": Near.MORE,
    "a further": Near.MORE,
}  # fmt: skip
_HEDGED = re.compile(
    rf"(?<![\w-])(?P<words>{'|'.join(sorted(_PRINTED, key=len, reverse=True))})\s+{HEDGED_NUMBER}(?![\w%]|[.,]\d)",
    re.IGNORECASE,
)
_HEDGE_AT_END = re.compile(rf"(?<![\w-])({'|'.join(sorted(_PRINTED, key=len, reverse=True))})\s+$", re.IGNORECASE)
#: "Over 30 to 40", "about 5 or 6", "more than 12-1", "about 20-odd": another number or word makes it less plain.
_GOES_ON = re.compile(
    r"\s?[-–—/]\s?[\w(]|\s(?:to|or|and) (?:[£$€]?\d|(?:more|fewer|less|so|" + SMALL_NUMBERS + r")\b)|\+|:\d"
    r"|\s(?:(?:and|to) a (?:half|quarter))\b",
    re.IGNORECASE,
)
#: How late, how high, how often: told by the way; "£1.3bn last year" and "£450 a year" are none of it.
_BY_THE_WAY = re.compile(
    r"[-\s]?(?:(?:(?!(?:last|this|next|a|an|per|each|every)\b)\w+[- ])?(?:secs?|seconds?|inch(?:es)?|yards?|degrees?"
    r"|knots|mph|times|points?|pages|o.clock|[ap]\.?m\b|of (?:which|whom|them|these|those|that|this|it)\b|others?\b"
    r"|retweets|tweets|likes|followers|goals|tries|games|matches|wins|songs|tracks)\b|°)",
    re.IGNORECASE,
)
#: "More than 20 years ago", "at least 16 weeks away", "a man over 30 years old": when and how old, and not how long.
_WHEN = re.compile(
    r"\W*(?:ago|away|earlier|later|before|after|since|old|previously|sooner|prior|from now|of age|in length|into)\b",
    re.I,
)
#: "Over four years" is "during" them, but not in "lasted over four years".
_LASTS = re.compile(r"\b(?:for|after|took|takes?|taken|lasts?|lasted|waited|than) $", re.I)
_PRISON = re.compile(r"\b(?:jail|prison|sentence[ds]?|behind bars)\b")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
#: "Dated to around 1360", but "around 1360 crews".
_MEDIEVAL = re.compile(r"1[0-4]\d\d")
_OF_A_TIME = re.compile(
    r"\b(?:in|from|since|dat(?:es?|ed|ing)(?: back)?(?: to)?|until|built|founded|made|painted|written|copied|buried) ?$"
)
#: "Brought it up to 12 marks", "worried about 300 jobs", "a victory over 12 rivals", "not more than 5".
_OTHER_SENSE = {
    "up to": re.compile(
        r"(?:^|\b(?:of|to|for|with|by|that|in|than|and|or|at|where|when|has|have|had|say|says|said|costs?|spend|spends|spent"
        r"|pay|pays|paid|creates?|lose|loses|lost|kill|kills|killed|uses?|used|employs?|faces?|facing|raises?|offers?"
        r"|provides?|contains?|gives?|gave|takes?|lets?|allows?|sells?|buys?|builds?|holds?|carry|carries|affects?|sees?"
        r"|saw|earns?|supports?|cover|covers|hires?|include|includes|involve|involves|save|saves|owes?|grants?|claims?"
        r"|lasts?|lasted|take|taken|fined|comprises?|deduct|wait|waits|waited|serve|charges?|charging|using|carrying"
        r"|affecting|costing|paying|employing|earning|holding|losing|producing|storing|taking|waiting|serving"
        r"|weighs?|measur(?:es?|ing)|hits?|reach(?:es|ing)?|reduces?|receives?|received|owes?|owing|eats?|feeds?|houses?"
        r"|accommodates?|seats?|borrows?|invests?|invested"
        r"|requires?|attracts?|expects?|expected|among|between|because|after|while|but|as|make|makes|made) |[,“‘] ?)$",
        re.IGNORECASE,
    ),
    "over": re.compile(
        r"(?:^|\b(?:of|to|by|for|with|at|in|that|and|or|is|are|was|were|has|have|had|be|been|worth|costs?|sold|killed"
        r"|injured|raised|paid|made|sells?|earned|received|employs?|gained|lost|spent|covers|covering|attracted|drew"
        r"|includes|among|said|says|the|a|also|now|already|contains|generated|donated|cut|saw|represents?|using"
        r"|affects?|issued|arrested|after|where|when|while|because|but|as|than|from) |[,“‘] ?)$",
        re.IGNORECASE,
    ),
    "about": re.compile(
        r"\b(?:talk\w*|think\w*|thought|worr\w+|concern\w*|information|inform\w*|asked|asks?|know\w*|knew|complain\w*"
        r"|stor(?:y|ies)|facts|films?|questions?|learn\w*|debate|books?|articles?|details|what|something|nothing"
        r"|anything|truth|lied|lies|car\w*|how|news|evidence|claims?|messages?|hear\w*|wrote|write|writes|set|bring"
        r"|brought|brings|come|came|tell|tells|speak\w*|spoke|message|doubts|comments?|rumou?rs|warnings?|certain"
        r"|sure|data|idea|just|only|forget) $",
        re.IGNORECASE,
    ),
    "around": re.compile(
        r"\b(?:travel\w*|tour\w*|walk\w*|driv\w+|drove|f[lw]ew|fly\w*|in|centred|centered|based|built|revolv\w+|all"
        r"|turn\w*|look\w*|pass\w*|moved?|get|getting|wrapped|from"
        # "bought dollars around 148 yen", "now seen around 1%": at such a price
        r"|dollars|shares|stocks|bonds|sterling|marks|yen|trad(?:ing|ed)|quoted|seen|steady|hover\w*|today"
        r"|yesterday) $",
        re.IGNORECASE,
    ),
    "some": re.compile(r"\b(?:at least|as|the|of) $", re.IGNORECASE),
    **dict.fromkeys(
        # "twice as many as 12", "nearly as much as £3m": two numbers are compared
        ("as many as", "as much as"),
        re.compile(r"\b(?:twice|times|half|third|just|nearly|almost|quite|not|the same) $", re.IGNORECASE),
    ),
    "close to": re.compile(
        r"\b(?:com(?:e|es|ing)|came|gets?|got|getting|liv\w+|sources?|people|homes?|keep|stay\w*|remain\w*|draw\w*) $",
        re.I,
    ),
    # "dropped below £10" cannot be "dropped exactly £10"
    **dict.fromkeys(
        ("under", "below", "above"), re.compile(r"\b(?:to|of|at|is|are|was|were|be|cost|costs|totall?ed|for) $", re.I)
    ),
}
#: Of these, the words before them that fit are listed, of the others those that do not.
_ONLY_AFTER = ("up to", "over", "under", "below", "above")
#: "Not more than 5", "no one over 12", "if at least 12": the words are denied, or another hedge stands before them.
_DENIED = re.compile(
    r"\b(?:not|n[o’']t|never|no|nobody|none|without|hardly|barely|only|just|slightly|little|well|far|much|even|possibly"
    r"|perhaps|maybe|probably|between|from|either|about|around|nearly|almost|roughly|least|most|than|over|to about"
    # "their approximately some 300 boats": the article's own slip
    r"|approximately|up to|close to|in excess of|virtually|practically|exactly|precisely|as (?:many|much|few|little) as"
    r"|(?:unchanged|steady|flat|nothing|nil) to|(?<!on )average"
    r"|estimated|additional|further|another|other|extra|the|a|an|every|each|per|any|or|cannot|nor"
    r"|reportedly"
    r"|an? (?:full|record|whopping|staggering|massive|mere|huge|remarkable|total|combined|projected|reported)"
    r"|all but|aged?|aging|capped at|limited to|minimum of|maximum of) $|n[’']t $",
    re.IGNORECASE,
)
#: "As many as 1,104 berths": counted one by one, and told as many.
_COUNTED = re.compile(r"\d[\d,]*[1-9]")
#: "He has only two hands": everybody has.
_HANDS = re.compile(r"\s+(?:hands|feet|legs|eyes|ears)\b")
#: "Has never met a rival or raised more than £500": it has raised less.
_NEVER = re.compile(r"\b(?:never|nobody|no one|nor|neither)\b[^,;]*$", re.IGNORECASE)
#: "Investing $500,000 to more than $1 million": one end of a range.
_RANGE = re.compile(
    r"(?<!from )(?<![\d.,£$€])[£$€]?\d[\d.,]*(?: (?:thousand|million|billion|mln|bln))? (?:to|or|and) $"
)
#: So far a figure that gives the number itself can stand.
NEXT_TO = 80
#: "Over 20 followed suit": twenty what?
_DO = re.compile(r"\s+(?!killed|injured|wounded|arrested|detained)[a-z]+ed\b(?! [a-z]+s\b)")
#: Before a bound of the same kind, or a number that shows it: "more than half, at 50.8 percent".
_TOLD_AGAIN = re.compile(
    r"\b(?:at|or|only|precisely|exactly) (?:[£$€]?\d|about)|\((?:or )?[£$€]?\d|\s[-–—]+\s[£$€]?\d"
    r"|\bor (?:so|more|fewer|less|thereabouts)\b|\bto be (?:exact|precise)\b"
    r"|\b(?:minimum|maximum|at most|limit|cap|ceiling|threshold)\b|\bas (?:high|low|many|much|few) as\b|\bup to\b"
    r"|\bfrom [£$€]?\d|\b(?:possibly|perhaps|maybe|even)\b",
    re.IGNORECASE,
)

#: "Nearly three times as many as in May": no limit.
_AS_MUCH = re.compile(r"^ as \w+ as\b")


#: One of these is in each of the words that are printed so.
_TRIGGER = lexicon(
    "least than up most many much over under above below excess upwards close only just another further"
    " nearly almost about around some roughly approximately estimated"
)


def hedged_numbers(printed: str) -> Iterator[InOtherWords]:
    """Every number of the sentence of which a word tells that it is no exact one."""
    if _TRIGGER.isdisjoint(run_set(printed)):
        return
    for found in _HEDGED.finditer(printed):
        words = " ".join(found.group("words").casefold().split())
        near, number = _PRINTED[words], found.group("number")
        before, after = printed[: found.start()], printed[found.end() :]
        if _shown(near, found):
            continue
        if _fits(words, near, number, before, after) and (told := _in_other_words(found, words, near, after)):
            yield told


def _shown(near: Near, found: re.Match[str]) -> bool:
    """ "Bought about £7m of fish and sold _____ £5m": whoever reads the one sees what stood before the other."""
    rest = found.string[: found.start()] + " | " + found.string[found.end() :]
    return any(
        _PRINTED[" ".join(one.group("words").casefold().split())] is near
        and not (
            one.group("words") == "over" and LASTING.match(rest, one.end())
        )  # "in raids over two days": during them
        for one in _HEDGED.finditer(rest)
    )


def _fits(words: str, near: Near, number: str, before: str, after: str) -> bool:
    before = re.sub(r"\s+", " ", before)
    if _DENIED.search(before) or _NEVER.search(before) or _RANGE.search(before) or _GOES_ON.match(after):
        return False
    if near is not Near.SMALL and _TOLD_AGAIN.search(_AS_MUCH.sub("", after[:NEXT_TO])):
        return False
    if near in (Near.SMALL, Near.MORE) and (re.match(r"\s+[A-Z]\w+ [A-Z]", after) or re.search(r"[-–—] $", before)):
        return False  # "a further Two Crowns Cup", "no crew - only six boys": a name, and "nothing but"
    if near is Near.SMALL and _HANDS.match(after):
        return False
    if words.startswith("as ") and _COUNTED.fullmatch(number):
        return False
    other = _OTHER_SENSE.get(words)
    if other is not None and (other.search(before) is not None) is (words not in _ONLY_AFTER):
        return False
    if _MEDIEVAL.fullmatch(number) and _OF_A_TIME.search(before):
        return False
    if _YEAR.fullmatch(number) or _BY_THE_WAY.match(after) or re.match(r"100\s?(?:%|p)", number):
        return False  # "at least 100%": there is no more
    lasting = LASTING.match(after)
    if lasting and "minute" in lasting.group() and (near is Near.SMALL or ON_THE_CLOCK.match(after, lasting.end())):
        return False  # "with only ten minutes on the clock": as good as when
    if lasting and not _in_prison(near, before + after) and not _how_long(words, near, before, after[lasting.end() :]):
        return False
    if near in (Near.ABOVE, Near.BELOW) and DURING.match(after):
        return False  # nor has "more than 12 visits" another word but "over"
    few = _FEW.fullmatch(number) and not measured(number, after)
    if few and (words in ("over", "under") or near in (Near.ABOVE, Near.A_LITTLE_ABOVE, Near.A_LITTLE_BELOW)):
        return False  # "over two villages" is all over them, and for "nearly two nights" there is no other word
    if words == "some" and (re.fullmatch(SMALL_NUMBERS, number, re.IGNORECASE) or re.fullmatch(r"\d", number)):
        return False
    if re.match(r"\s+\w+-owned\b", after):
        return False  # "at least 51% islander-owned": not every word goes before it
    thing = re.match(r"\s+[a-z]|\s+[A-Z][a-z]+s?\b", after) and not _DO.match(after)
    return bool(thing) or not re.fullmatch(
        rf"{FIGURES}|{SMALL_NUMBERS}|a dozen", number, re.IGNORECASE
    )  # "over 12", "counted at least a dozen": twelve what?


def _how_long(words: str, near: Near, before: str, after: str) -> bool:
    """ "The closure could last up to four years": a limit; that something took about six weeks is told by the way."""
    if near in (Near.ROUGHLY, Near.MORE) or _WHEN.match(after) or re.match(r"[-–]\w|\s?\(", after):
        return False
    return bool(words not in ("over", "under") or _LASTS.search(before))


def _in_prison(near: Near, told: str) -> bool:
    """ "She faces up to 12 years in prison" is the news; how long ago it was is not."""
    return near in (Near.AT_LEAST, Near.AT_MOST, Near.ABOVE) and bool(_PRISON.search(told))


def _in_other_words(found: re.Match[str], words: str, near: Near, after: str) -> InOtherWords | None:
    """None where nothing else says the same: "slightly more than"."""
    number = found.group("number")
    kind = 1 if measured(number, after) or re.fullmatch(TIMES_AS_MUCH.split("(?=")[0], number, re.I) else 0
    before = re.sub(r"\s+", " ", found.string[: found.start()])
    same = [other for other in _WORDS[near][kind] if other != words and reads_well(other, before, after)]
    if not same:
        return None
    last = near in (Near.AT_LEAST, Near.ROUGHLY, Near.A_LITTLE_BELOW, Near.A_LITTLE_ABOVE) and words != "about"
    key = same[-1] if last or words.startswith("as ") else same[0]
    beside: tuple[Near, ...] = _BESIDE[near][len(number) % len(_BESIDE[near])]
    few = kind == 0 and _FEW.fullmatch(number) and not re.match(r"\s(?:more|further|other)\b", after)
    if few:
        instead = _OF_FEW.get(near, Near.MORE)
        beside = tuple(instead if rival is Near.ROUGHLY else rival for rival in beside)
        if near is Near.SMALL:  # "by over two votes", "by another two votes"
            beside = (Near.AT_LEAST, Near.AT_MOST)
        if _PREVIOUS.match(after):  # "a further four previous times" is no English
            beside = tuple(rival for rival in beside if rival is not Near.MORE)
        if number.casefold() in ("2", "two"):  # "fewer than two crews"
            beside = tuple(Near.AT_MOST if rival is Near.BELOW else rival for rival in beside)
    rivals = tuple((_WORDS[rival][kind][_style(key, rival, kind)], rival.value) for rival in beside)
    if before.endswith(" at "):
        key, *wrong = (AFTER_AT.get(option, option) for option in (key, *(option for option, _ in rivals)))
        rivals = tuple((option, told) for option, (_, told) in zip(wrong, rivals, strict=True))
        if key == words and near is Near.AT_MOST and _VALUED.search(before):
            key = "up to"
        if key == words:
            return None
    return InOtherWords(found.start("words"), found.end("words"), key, rivals, near.value, number, f"near {near.name}")


def hedge_before(printed: str) -> Near | None:
    """What the words at the very end of a text tell of the number that follows it; None where nothing does."""
    found = _HEDGE_AT_END.search(printed)
    return _PRINTED[" ".join(found.group(1).casefold().split())] if found else None


def _style(key: str, rival: Near, kind: int) -> int:
    """ "Under" stands beside "over", "fewer than" beside "more than", so that no option is of another cut."""
    long = key.endswith(" than")
    return (len(_WORDS[rival][kind]) - 1) if long and rival is not Near.AT_MOST else 0
