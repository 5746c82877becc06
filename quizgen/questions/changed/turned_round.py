"""A printed sentence in, the same sentence with one word on what happened turned round out: what it plainly denies.

Only words of which the other says that it did not happen so, in the same grammar: "has agreed to" and "has refused
to", "beat" and "lost to". Where the rest of the sentence shows that the word has been put in, nothing is turned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from quizgen.questions.changed.contraries import CONTRARIES, NEGATIONS
from quizgen.questions.changed.denying_words import CHANGES, PHRASES, verbs
from quizgen.questions.english.likeness import content_words


class Turned(NamedTuple):
    """The sentence as changed, the words put in, and the printed ones in whose place they stand."""

    text: str
    put_in: str
    printed: str


#: Only who wishes for it has sentences turned round: until then none of 250 patterns is compiled.
_compiled = cache(re.compile)
_VERBS = {form: (rf"(?<![\w’'-]){form}\b{follows}", turned) for form, turned, follows in verbs()}
#: A cause, or a judgement, by which it is seen what grew and what shrank.
_CAUSE = re.compile(
    r"\b(?:after|because|due to|thanks|despite|amid|as|since|by|with|blam\w+|fear\w*|concern\w*|worr\w+|pressure"
    r"|threat\w*|welcom\w+|helped|hit|hurt|boost\w*|driven|reflect\w+|fuell?ed|caus\w+|led|lead\w*|result\w*"
    r"|following|so|in the face|falling|rising|record|worse|better|gap|given|attribut\w+|undercut|pulled|prompt\w*"
    r"|means?|meant|adding|gaining|losing|shedding)\b"
)
_NEGATED = re.compile(
    r"\b(?:not|no|never|nor|neither|without|nobody|none|unless|nothing|hardly|barely)\b|n[’']t\b", re.I
)
#: Beside one of these the turned word is seen to be false, or may be true of another time.
_SHOWS = re.compile(
    r"\b(?:but|although|though|despite|instead|again|having|initially|at first|originally|previously|eventually|finally"
    r"|reluctantly|if|in an? (?:attempt|bid|effort|move)|in order|in return|ensure|make sure|niche|record|whether)\b",
    re.IGNORECASE,
)
#: "Rovers have won the cup, ending a wait", "will open because": what follows shows that it is, or was, so.
_FOLLOWS_FROM_IT = re.compile(
    r"\b(?:after|because(?! of)|thanks|since|so|therefore|until|unless|before|once|due to|as a result|too)\b"
    r"|, (?:\w+ly )?\w+ing\b| to (?:become|claim|win|secure|set up|make)\b|\bwhich (?:will|means?)\b"
    r"|, (?:many|most|some|both|all|none) of (?:whom|which)\b"
)
#: "About 90 people are unlikely to come": the number has lost its sense.
_A_NUMBER = re.compile(r"(?:About|Around|Some|Nearly|Almost|Up to|At least|As many as|More than|Over)\b|[£$€\d]")
_PASSIVE = re.compile(r"\b(?:and|or|is|are|was|were|be|been|being|as|the|an?|of|its|his|their) $")


def shows_its_cause(text: str) -> bool:
    """ "Prices fell after a good harvest": it is seen which way they went."""
    return bool(_CAUSE.search(text))


def turned_round(text: str) -> Iterator[Turned]:
    """Each way to turn a word of the sentence round so that it tells what the printed one denies."""
    if _SHOWS.search(text):
        return
    verbal = (_VERBS[word] for word in dict.fromkeys(text.split()) if word in _VERBS)
    contrary = () if _FOLLOWS_FROM_IT.search(text) else CONTRARIES
    yield from _turns((*verbal, *PHRASES, *contrary, *(() if shows_its_cause(text) else CHANGES)), text)


def denied(text: str) -> Iterator[Turned]:
    """The sentence with a "not" in it, where what follows does not show that it is so."""
    if not (_A_NUMBER.match(text) or _SHOWS.search(text) or _FOLLOWS_FROM_IT.search(text)):
        yield from _turns(NEGATIONS, text)


def _turns(turns: Iterable[tuple[str, str]], text: str) -> Iterator[Turned]:
    negated = _NEGATED.findall(text)
    for printed, put in turns:
        pattern = _compiled(printed)
        found = list(pattern.finditer(text))
        if len(found) != 1 or _in_marks(text, found[0].start()):
            continue
        own = found[0].group()
        if len(negated) > bool(_NEGATED.search(own)) or (" " not in own and _PASSIVE.search(text[: found[0].start()])):
            continue
        new = found[0].expand(put)
        if "who" in pattern.groupindex:  # what stands before the word that is turned
            own, new = own[len(found[0]["who"]) :], new[len(found[0]["who"]) :]
        before, after = text[: found[0].end() - len(own)], text[found[0].end() :]
        if content_words(new) & content_words(f"{before} {after}"):
            continue  # "the gap between exports and exports"
        yield Turned(f"{before}{new}{after}", new, own)


def _in_marks(text: str, place: int) -> bool:
    before = text[:place]
    return before.count("“") > before.count("”") or before.count("‘") > len(re.findall(r"’(?!\w)", before))
