"""A sentence as printed in, the one small word of it from which something can be told that is not said, out.

"The firm has yet to pay" says that it has not, and tells that it still may. Only words that imply it whatever stands
around them are in the table, and of those only such as are worth asking: what "no longer", "former", "only nine" or
"the only" tells every pupil sees, and what "now", "initially" or "remains" tells is said of an "it" that no option can
name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.english.runs import Seldom
from quizgen.questions.small_words.deed_named import Deed, made_to, named_deed
from quizgen.questions.small_words.implied_senses import Implied


class Implying(NamedTuple):
    """The words, where they stand in the sentence, what they imply, and how the sentence names what is told of."""

    words: str
    start: int
    end: int
    sense: Implied
    named: tuple[tuple[str, str], ...] = ()


_HAS = r"(?:has|have|had)"
_VERB = r"[a-z]{3,}"
_OFFICE = (
    r"(?:(?:deputy|police|fire|vice|chief|general|head|prime|managing|district|city|county|state|party|assistant"
    r"|executive|finance|foreign|defence|defense|interior|health|education|trade|justice|[Aa]ssociate|junior|senior"
    r"|cabinet|school|town|parish|club|team|national|regional|local|federal) )*"
)
#: What somebody holds for a time and then gives up.
_HELD = (
    r"(?:president|mayor|chief|chair(?:man|woman)?|minister|manager|coach|captain|commissioner|governor"
    r"|secretary(?! of)|principal|leader|superintendent|executive|inspector|judge|attorney|prosecutor|speaker|editor"
    r"|harbourmaster|treasurer|ambassador|senator|councillor|mp|MP|congressman|congresswoman|lawmaker|adviser|advisor"
    r"|spokesman|spokeswoman|director|officer|detective|teacher|headteacher|headmaster|headmistress|lecturer|nurse"
    r"|soldier|colonel|banker|trader|trustee|employee|manager|footballer|striker|goalkeeper|champion|premier"
    r"|chancellor|sheriff|deputy|aide|analyst|engineer|pilot|miner|accountant|bookkeeper|auditor|solicitor|barrister"
    r"|magistrate|diplomat|lawyer|priest|bishop|firefighter|paramedic|policeman|policewoman|journalist|reporter)"
)
_TABLE = tuple(
    (Seldom(pattern, words), sense)
    for pattern, words, sense in (
        (
            r"\b(?P<words>refused to|refuses to) (?!(?:comment|rule|be|let|say|accept|believe|give up)\b)[a-z]{3,}",
            "refused refuses",
            Implied.UNWILLING,
        ),
        (rf"\b(?:{_HAS} been|was|were) (?P<words>forced to) (?!be\b){_VERB}", "forced", Implied.NO_CHOICE),
        (
            r"(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bbe )\b(?P<words>forced|compelled)"
            r" (?P<who>(?:(?!(?:to|way|back|from|and|by|itself|himself|herself|themselves)\b)[\w’'-]+ ){1,6}?)"
            r"(?P<closing>to)"
            r"(?= (?!(?:the|an?|be)\b)[a-z]{2,})",
            "forced compelled",
            Implied.NO_CHOICE,
        ),
        (r"(?<!only )\b(?P<words>managed to)(?= [a-z]{3,})", "managed", Implied.WITH_EFFORT),
        (rf"\b(?P<has>{_HAS}) (?P<words>yet to) (?!come\b){_VERB}", "yet", Implied.NOT_DONE_YET),
        (
            r"\b(?:has|have) (?P<words>so far) [a-z]{3,}"
            r"|^(?P<also>So far)(?! (?:as|from|away)\b)(?: this \w+)?,? [^,]*\b(?:has|have)\b",
            "far",
            Implied.UP_TO_NOW,
        ),
        # "break even", "even if", "even more", "not even": equal, or said of what follows
        (
            r"(?<!\bbreak )(?<!\bbroke )(?<!\bnot )(?<!n[’']t )(?<!\bor )(?<!\bwithout )(?<!\bunlike )"
            r"\b(?P<words>even) "
            r"(?:in|the|an?|to|for|at|by|from|his|her|its|their|some|those)\b(?! (?:if|though)\b)"
            # "even a small leak may sink it": the smaller the leak is, the more that tells
            r"(?! (?:\w+ )?(?:small\w*|slight\w*|single|minor|minimal|modest|tiny|trivial|mild|brief|faint\w*)\b)",
            "even",
            Implied.SURPRISING,
        ),
        (rf"\b(?P<words>acting|interim) (?P<noun>{_OFFICE}{_HELD})\b", "acting interim", Implied.FOR_A_TIME),
    )
)
#: What may be, or is asked or wished for, need not be so.
_OPEN = re.compile(
    r"\b(?:if|unless|whether|would|could|may|might|should|must|will|can|cannot|likely|appears?|seems?|accus\w+|alleg\w+"
    r"|claim\w*|no|not|never|nobody|none)\b|n[’']t\b",
    re.IGNORECASE,
)
#: Presupposition outlives a "not", a "may" and an "if"; what is implied by a deed does not.
_OF_A_DEED = frozenset((Implied.UNWILLING, Implied.NO_CHOICE, Implied.WITH_EFFORT, Implied.NOT_DONE_YET))
#: What would take back, or tell by itself, what the word implies.
_SPOILT = {
    # "patients say that they refused to open files because the clerk was away": one side's word for it, and a reason
    Implied.UNWILLING: re.compile(
        r"\b(?:because|reasons?|since|due to|owing to|unable|without|until|unless|says?|said|told|claim\w*"
        r"|complain\w*|accus\w+|alleg\w+|accord\w+|report(?:s|ed|edly))\b",
        re.IGNORECASE,
    ),
    Implied.NO_CHOICE: re.compile(r"\b(?:rap(?:e|ed|ing)|sex\w*|abus\w*|strip\w*|temporarily|tried|attempt\w*)\b"),
    Implied.WITH_EFFORT: re.compile(r"\b(?:not|never|if|whether|may|might|could|would|how|somehow|despite)\b"),
    Implied.NOT_DONE_YET: re.compile(r"\b(?:partly|part|first|some of|but has|while)\b"),
    Implied.UP_TO_NOW: re.compile(r"\b(?:until|but|now|ready to|end(?:s|ed)?|will|final\w*)\b"),
    # "there were rumours that the bank even sold gold": a rival, that it is not certain, would be right as well
    Implied.SURPRISING: re.compile(
        r"\b(?:rumou?r\w*|may|might|could|would|likely|reportedly|alleged\w*|claim\w*|probably|perhaps|possibl\w+|seems?"
        r"|appears?|expected)\b"
    ),
    Implied.FOR_A_TIME: re.compile(r"\b(?:then|at the time|resign\w*|former\w*|was|were|had|until|permanent\w*)\b"),
}
#: "Managed to lose all four" is said with a smile.
_WITH_A_SMILE = re.compile(r"(?:lose|miss|fail|offend|break|forget|confuse|anger|annoy|ruin|insult)\b")
#: So many words stand behind what implies something, or before it.
LEAST = 2


def implying_word(printed: str, verbs: tuple[int, ...] = ()) -> Implying | None:
    """The first in the table of what implies something for certain; `verbs` are where verbs begin."""
    found = [
        one for seldom, sense in _TABLE if seldom.may_find(printed) for one in _found(seldom.pattern, sense, printed)
    ]
    senses = [sense for _, sense in found]
    for match, sense in found:
        if senses.count(sense) == 1 and (one := _certain(match, sense, printed, verbs)):
            return one
    return None


def _found(pattern: re.Pattern[str], sense: Implied, printed: str) -> Iterator[tuple[re.Match[str], Implied]]:
    for match in pattern.finditer(printed):
        yield match, sense


def _certain(match: re.Match[str], sense: Implied, printed: str, verbs: tuple[int, ...]) -> Implying | None:
    groups = match.groupdict()
    start, end = next(match.span(name) for name in ("words", "also") if groups.get(name))
    words, closing = printed[start:end], groups.get("closing")
    if closing:  # "forced … to" stands in two places
        words, end = f"{words} … {closing}", match.end("closing")
    before, after = printed[:start], printed[end:]
    if len((before + after).split()) < 2 * LEAST or "?" in printed:
        return None
    if sense in _SPOILT and _SPOILT[sense].search(f"{before} | {after}"):
        return None
    if printed.casefold().count(words.casefold()) > 1:
        return None
    if sense not in _OF_A_DEED:
        return Implying(words, start, end, sense, _noun(groups.get("noun")))
    if _OPEN.search(before):
        return None
    deed = made_to(printed, match["who"].strip(), end) if closing else named_deed(printed, start, end, verbs)
    if deed is None or (sense is Implied.WITH_EFFORT and _WITH_A_SMILE.match(deed.do)):
        return None
    return Implying(words, start, end, sense, (*_deed(deed), *_tense(groups.get("has"))))


def _deed(deed: Deed) -> tuple[tuple[str, str], ...]:
    return ("who", deed.who), ("do", deed.do)


def _tense(has: str | None) -> tuple[tuple[str, str], ...]:
    return (("has", has), ("then", "then" if has == "had" else "now")) if has else ()


def _noun(noun: str | None) -> tuple[tuple[str, str], ...]:
    """With the article that it has in "was a mayor"."""
    if not noun:
        return ()
    an = noun[0] in "aeiouAEIO" or noun == "MP"
    return (("noun", f"{'an' if an else 'a'} {noun}"),)
