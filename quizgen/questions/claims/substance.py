"""A claim or a quotation in, how much it tells, and the part of a quotation that tells most, out."""

from __future__ import annotations

import re

from quizgen.questions.english.dangling import SELF_STANDING
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import sentences, trimmed, word_count

#: With fewer words that carry weight, knowing who said it helps nobody: "Oh well, I would not like to say so".
LEAST_WEIGHT = 3
#: A sentence that goes on from one not shown, or only answers, nods or jokes.
_LEANS = re.compile(
    r"[“\"‘(]*(?:he|she|it|they|this|that|these|those|there|yes|no|yeah|yep|nope|uh|um|well|oh|hey|ha|wow|look|listen|ok|okay|sure"
    r"|thanks?|sorry|please|hello|hi|and|but|or|so|then|because|also|which|who|his|her|their|its|such|both|of course"
    r"|absolutely|exactly|definitely|obviously|frankly|maybe|i mean|you know|i do|i don[’']t know)\b",
    re.IGNORECASE,
)
#: Signs that were read wrongly, and dots that stand for what is left out between sentences.
_SPOILT = re.compile(r"[\xc2\xc3][\x80-\xbf¢€]|\ufffd|[.!?] (?:…|\.\.\.)")
#: A sentence from the middle of a quotation that speaks of somebody named before it.
_OF_OTHERS = re.compile(r"\b(?:he|she|they|him|her|them|his|hers|theirs?)\b", re.IGNORECASE)
_OF_HIM = re.compile(r"[“\"‘(]*(?:he|she|it|they)\b", re.IGNORECASE)
ENOUGH_OF_HIM = 3
#: What everybody says of everything.
_LIGHT = content_words(
    """hi guess suppose say says talk talks talking go going goes went gone get gets got getting make makes made making
    take takes took taken come comes came coming want wants wanted wanna gonna like likes liked think thinks
    thought know knows knew feel feels felt see sees saw look looks looked let put keep keeps kept try tries
    tried give gives gave find seem seems thing things something anything everything nothing someone anyone
    everyone people person man guy guys lot lots bit kind sort way ways time times day days today now thank
    thanks well oh yes yeah no okay ok really actually quite pretty sure good great nice bad big little new old
    long first last next many much every even still again back ever well let's lets i'm it's that's don't i've
    we've we're they're he's she's you're can't won't didn't isn't friend friends mine hope happy glad proud
    pleased delighted wonderful fantastic amazing love question answer word words point fact course"""
)


def weight(text: str) -> int:
    """The number of words that carry weight."""
    return len(content_words(text) - _LIGHT)


def telling_part(words: str, longest: int) -> str:
    """The run of whole sentences of a quotation that tells most in `longest` words; "" when none tells enough.

    Where no sentence is short enough, as much of the first as `trimmed` leaves.
    """
    parts = sentences(words)
    runs = [
        (start, " ".join(parts[start:end]))
        for start in range(len(parts))
        for end in range(start + 1, len(parts) + 1)
        if word_count(" ".join(parts[start:end])) <= longest
    ]
    fit = [run for start, run in runs if _stands(run) and not (start and _OF_OTHERS.search(run))]
    # “He is leading a revolt against the board” is somebody's words all the same, when they say enough
    fit = fit or [run for start, run in runs if start == 0 and _OF_HIM.match(run) and weight(run) > ENOUGH_OF_HIM]
    fit = [run for run in fit if not _SPOILT.search(run)]
    best = max(fit or [trimmed(words, longest)], key=lambda run: (weight(run), -word_count(run)))
    if best not in fit and re.search(r"\bnot\b", best) and re.search(r"\bbut\b", words[len(best) - 2 :]):
        return ""  # “It is not about the money …”, which went on “but about the pier”
    return best if weight(best) >= LEAST_WEIGHT and (best in fit or _stands(best)) else ""


def _stands(run: str) -> bool:
    """Does it stand alone as a statement?"""
    return not run.rstrip("”’\"'").endswith("?") and (not _LEANS.match(run) or bool(SELF_STANDING.match(run)))
