"""A sentence as printed in, its "doubled" or "halved" with the change in per cent that is the same, and others, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.roughly import InOtherWords

_STEMS = {"doubl": (0, "100%"), "tripl": (0, "200%"), "trebl": (0, "200%"), "quadrupl": (0, "300%"), "halv": (1, "50%")}
_BESIDE = {"100%": ("50%", "200%"), "200%": ("30%", "300%"), "300%": ("25%", "400%"), "50%": ("20%", "80%")}
#: "More than doubled" is also true of what rose by more than 50%.
_ABOVE = {"100%": ("200%", "300%"), "200%": ("300%", "400%"), "300%": ("400%", "500%"), "50%": ("75%", "90%")}
_TURNED = {"100%": "50%", "200%": "30%", "300%": "25%", "50%": "100%"}
_VERBS = {"past": ("risen", "fallen", "rose", "fell"), "plain": ("rise", "fall")}
#: Only what does so by itself: "doubled its stake" and "was doubled" are what somebody did.
_MULTIPLIED = re.compile(
    r"(?<![\w-])(?P<more>(?:more than|nearly|almost|about|roughly) )?(?P<stem>doubl|tripl|trebl|quadrupl|halv)(?P<form>ed|e)"
    r"(?=,? (?:to [£$€]?\d|in |over the |since |during |between |last |this |from |by (?:19|20|the end)|compared|within |after |as )"
    r"|[.;]|, (?:to|from|while|but|and) )"
)
_DONE = re.compile(r"\b(?:has|have|had)(?: (?:also|already|now|since|roughly))? $")
_PLAIN = re.compile(r"\b(?:will|would|could|may|might|should|to) $")
_SUBJECT = re.compile(
    r"\b(?:number|sales|profits?|prices?|costs?|rates?|income|spending|exports|imports|turnover|revenues?|output"
    r"|production|earnings|orders|traffic|debts?|deficit|budget|population|figures?|users|losses|unemployment|loans"
    r"|investment|fees|fares|demand|issues|value|share|size|visitors|attacks|deaths|cases|subscribers)\b"
)


def multiples(printed: str) -> Iterator[InOtherWords]:
    """Every number of the sentence of which it is told that it doubled, tripled or halved."""
    for found in _MULTIPLIED.finditer(printed):
        before = re.sub(r"\s+", " ", printed[: found.start()])
        done, plain = _DONE.search(before), _PLAIN.search(before)
        clause = re.split(r"[,;:]", before)[-1]
        if (found.group("form") == "e") is not bool(plain) or not _SUBJECT.search(clause):
            continue
        if not done and not plain and re.search(r"\b(?:was|were|be|been|is|are|being|and|or|not|that|which|who) $", before):
            continue
        way, share = _STEMS[found.group("stem")]
        verbs = _VERBS["plain"] if plain else _VERBS["past"][:2] if done else _VERBS["past"][2:]
        more = found.group("more") or ""
        other = _TURNED[share] if way == 0 else "100%"
        beside = (_ABOVE if more.startswith("more") else _BESIDE)[share]
        ways = (*((verbs[way], by) for by in beside), (verbs[1 - way], other))
        told = ("the change would be another one", "the change would be larger", "it would have gone the other way")
        rivals = tuple((f"{verb} by {more}{by}", tells) for (verb, by), tells in zip(ways, told, strict=True))
        yield InOtherWords(
            found.start(), found.end(), f"{verbs[way]} by {more}{share}", rivals,
            "that is how far it went up" if way == 0 else "that is how far it went down", "", "change in full",
        )  # fmt: skip
