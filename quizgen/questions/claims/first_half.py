"""Two things said in one sentence in, the first of them as a claim of its own out.

"Ms Orr said that the pier was old and that it had been closed twice in the winter" asks for too much at once; that the
pier was old she has said as well. So has she where she went on "because the storm had torn up its planks".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from quizgen.model import Attribution, ContentForm

#: Marks of a quotation, and no letter left out.
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)|(?<=[\w.,!?])['’](?!\w)(?<!s['’])")
_AND_THAT = re.compile(r",? (?:and|but)(?: also)? that (?=[\w’'“\"]+ )")
#: "The rules that bind us and that we made": of a clause that describes something, the second does so too.
_ANOTHER = re.compile(r"\b(?:that|whether|if|unless|either|both|neither|not only)\b", re.IGNORECASE)


#: "One year", "a school of its own", "most of the traders".
_A_SUBJECT = r"(?:the|an?|one|two|three|its|their|his|her|some|most|many|other|\d+)(?: [\w’'-]+){1,6}?"
#: What only adds to a clause that is whole without it: a second thing that the same one did, or when and why it was so.
_ADDED = re.compile(
    r",? and (?:also |then |now |still )?(?:was|were|is|are|had|has|have|would|will|could|can|may|might)(?=n[’']t\b| )"
    r"|, (?:as|because|since|after|while|although|though|even (?:as|though)|leaving|putting|forcing|which|where|when"
    r"|bringing|taking|killing|ending|sending|causing|(?:in|on|of) (?:what|which|whom)|along with|together with)\b"
    # "The price was falling everywhere, and one year was too short to tell why": a second statement
    rf"|, and (?={_A_SUBJECT} (?:was|were|is|are|had|has|have|would|will|could|can|may|might)\b)"
    r"|(?<!only)(?<!just)(?<!even)(?<!soon)(?<!shortly)(?<!long)(?<!day)(?<!days)(?<!year)(?<!years)(?<!hours)"
    r"(?<!weeks) (?:because|although|after|when) (?=(?:the|an?|its|their|his|her|some|two|three|[a-z]+s|[A-Z]\w+) )"
)
#: Of these what follows may be the very thing: "did not fall because of the storm".
_TURNS_ON = re.compile(
    r"\b(?:not|no|never|nobody|nothing|none|neither|nor|only|if|unless|until|till|except|provided|whether|so|such|too"
    r"|either|both|than|but|yet)\b|n[’']t\b",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(r"\b(?:that|who|which|what|how|why|where|when|because|as|after|while)\b")
_CONDITION = re.compile(r"\b(?:if|unless|until|except|provided|only|but|or)\b", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:was|were|is|are|had|has|have|would|will|could|can|may|might|did|does|do|said|[a-z]{3,}(?:ed|s)|saw|took|went"
    r"|made|came|got|gave|found|held|began|fell|rose|led|left|lost|met|put|ran|set|spent|told|won|wrote)\b"
)
_ASIDE = re.compile(r" (?:[—–]|--?) ")
#: "It began when the boat, which lies in the harbour, was towed away": what is told of the boat stands between it and
#: its verb.
_INSERTED = re.compile(
    r", (?:which|where|when)\b[^,]*, (?:\w+ly )?(?:was|were|is|are|had|has|have|would|will|could|can|may|might|did"
    r"|does|do|[a-z]{2,}ed|fell|rose|ran|went|came|left|lost|broke|began|took|made|got|gave|met|sank|stood)\b"
)
_SUBJECT_ALONE = re.compile(
    r"\b(?:when|while|because|although|though|if|unless|whether)"
    r" (?:the|an?|its|their|his|her|our|some|two|three) [a-z-]+$"
)
#: So many words at least are left.
LEAST_LEFT = 8


def without_what_is_added(attribution: Attribution) -> Attribution | None:
    """The clause without a second verb, or a clause of time or reason, at its end; None where it turns on that."""
    if attribution.form is not ContentForm.CLAUSE:
        return None
    return _with(attribution, _shortened)


def _shortened(text: str) -> str:
    for found in _ADDED.finditer(text):
        first, rest = text[: found.start()], text[found.start() :]
        if (
            len(first.split()) < LEAST_LEFT
            or _TURNS_ON.search(first)
            or not _VERB.search(first)
            or _ASIDE.search(first)
        ):
            continue
        if _goes_on_behind(rest) or _SUBJECT_ALONE.search(first):
            continue
        # "the rules that bind us and have been made": of which verb is it the second?
        if rest.lstrip(", ").startswith("and ") and _DESCRIBES.search(first):
            continue
        if not _CONDITION.search(rest) and not _left_open(first):
            return first
    return ""


def _goes_on_behind(rest: str) -> bool:
    """Does the clause that is cut go on behind what is told of its last word?"""
    return _INSERTED.match(rest) is not None


def first_half(attribution: Attribution) -> Attribution | None:
    """None where it does not tell two things, or where it is open what the second "that" goes with."""
    if attribution.form is not ContentForm.CLAUSE:
        return None
    return _with(attribution, _cut)


def _with(attribution: Attribution, cut: Callable[[str], str]) -> Attribution | None:
    told, neutral = cut(attribution.content_resolved), cut(attribution.content_neutral)
    if not told or (attribution.content_neutral and not neutral):
        return None
    return replace(attribution, content_resolved=told, content_neutral=neutral)


def _cut(text: str) -> str:
    found = _AND_THAT.search(text) if " that " in text else None
    if found is None or _ANOTHER.search(text, 0, found.start()):
        return ""
    first = text[: found.start()]
    # "It was “old, and that is why it fell”": the mark that is opened there is not closed
    return "" if _left_open(first) else first


def _left_open(first: str) -> bool:
    return first.count("“") != first.count("”") or first.count('"') % 2 == 1 or len(_SINGLE.findall(first)) % 2 == 1
