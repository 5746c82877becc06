"""An "it" or "they" in, which other bodies, countries or people may be taken for what it means, and how to ask, out."""

from __future__ import annotations

import re

from quizgen.model import Mention, MentionKind, Reading
from quizgen.questions.english.likeness import content_words, same_words
from quizgen.questions.numbers.atlas import kind_of_place

KINDS = (MentionKind.BODY, MentionKind.PLACE, MentionKind.THING)
ASKS = {
    MentionKind.BODY: "which body is",
    MentionKind.PLACE: "which country or place is",
    MentionKind.THING: "what is",
}
#: So many characters before and after the word stands one at least who tempts.
REACH = 1500
#: So many before it where there is no other.
JUST_BEFORE = 500
#: What many bodies are called.
_COMMON = frozenset(
    "of the and for in on at & corp corp. inc inc. ltd ltd. plc co co. company group bank union".split()
)


#: "The society plans to raise money. The lender has 900 members": one and the same.
_CALLED_SO = frozenset(
    """lender company firm group business body organisation organization institution operator maker retailer giant
    outfit agency employer owner provider""".split()
)


def given_away_by(mention: Mention) -> list[str]:
    """The words of the name that must not stand in what is shown: "officials in Harwick" are told by "Harwick"."""
    return mention.antecedent.split()[-1:] if mention.kind is MentionKind.THING else _telling(mention.antecedent)


def rivals(mention: Mention, shown: str, reading: Reading) -> list[str]:
    """Others of its kind, none of which is called by its words or stands in the sentence itself."""
    if mention.kind is MentionKind.THING:
        others = [name for name in mention.rivals if not same_words(name.split()[-1], shown)]
        return [name for name in others if name.split()[-1].casefold() not in _CALLED_SO]
    found: list[str] = []
    for name in mention.rivals:
        parts = _telling(name)
        alike = any(_alike(name, other) for other in (mention.antecedent, *found))
        if mention.kind is MentionKind.BODY and (
            _half_of_a_name(name, reading.article.text) or _only_in_brackets(name, reading.article.text)
        ):
            continue
        if parts and not alike and not any(same_words(part, shown) for part in parts):
            found.append(name)
    if mention.kind is MentionKind.PLACE:
        kind = kind_of_place(mention.antecedent)
        found = [name for name in found if kind and kind_of_place(name) == kind]
    near = reading.article.text[max(0, mention.sentence.start - REACH) : mention.sentence.end + REACH]
    return found if any(same_words(name.split()[-1], near) for name in found) else []


#: "The Ayle Institute says it would raise the fares in spring": the plan would, of which the institute speaks.
_MAY_BE_A_THING = re.compile(
    r"(?: (?:would|will|could|may|might|can|should|is|was|has|had|does|did|also|not|likely|probably|eventually))* "
    r"(?:depress\w*|rais(?:e[sd]?|ing)|cost\w*|add(?:s|ed|ing)?|creat\w+|lead\w*|led|mean[ts]?|result\w*|caus\w+|increas\w+"
    r"|reduc\w+|lower\w*|boost\w*|hurt\w*|harm\w*|help\w*|benefit\w*|sav(?:e[sd]?|ing)|affect\w*|become|happen\w*"
    r"|mak(?:e|es|ing)|made|giv(?:e|es|ing)|allow\w*|enabl\w+|improv\w+|worsen\w*|work(?:s|ed)?"
    r"|tak(?:e|es) (?:effect|\w+ (?:days|weeks|months|years))"
    r"|too|clear|unclear|possible|impossible|important|unlikely|time|good|bad|better|worse"
    r"|a (?!major|member|leading)\w+)\b"
)


def may_be_a_thing(mention: Mention, reading: Reading) -> bool:
    """May the "it" that stands in what a body says be the thing of which that body speaks?"""
    if mention.kind is not MentionKind.BODY or mention.span.of(reading.article.text).casefold() != "it":
        return False
    return _MAY_BE_A_THING.match(reading.article.text, mention.span.end) is not None


def tempts_alone(mention: Mention, rivals: list[str], reading: Reading) -> bool:
    """Is the only other body named just before the sentence, and the right one not in the sentence itself?

    "The bank said it would pay": what stands four words before needs no look back; whoever comes later tempts nobody.
    """
    if len(rivals) == 1 and mention.kind is MentionKind.THING:
        return True  # of the few that are told of before it
    if len(rivals) != 1 or mention.kind is not MentionKind.BODY or mention.sentence.contains(mention.named):
        return False
    before = reading.article.text[max(0, mention.sentence.start - JUST_BEFORE) : mention.sentence.start]
    return same_words(rivals[0].split()[-1], before)


def _telling(name: str) -> list[str]:
    """The words that tell it from others."""
    return [part for part in name.split() if part.casefold() not in _COMMON]


def _half_of_a_name(name: str, text: str) -> bool:
    """ "Safety" of "the Safety and Water Agency": what an "and" always ties to another name may be no body at all."""
    name = re.escape(name)
    tied = rf"(?:[A-Z][\w’'.-]*,? (?:and|&) {name}\b|\b{name},? (?:and|&) [A-Z])"
    of_one = rf"\b[Tt]he (?:[A-Z][\w’'.-]* ){{0,3}}{tied}"
    return bool(re.search(of_one, text)) or len(re.findall(tied, text)) >= len(re.findall(rf"\b{name}\b", text)) > 0


def _only_in_brackets(name: str, text: str) -> bool:
    """ "The First Court (Harbour Division) found": nobody else calls the court so."""
    name = re.escape(name)
    return not name.isupper() and len(re.findall(rf"\({name}\)", text)) >= len(re.findall(rf"\b{name}\b", text)) > 0


def _alike(one: str, other: str) -> bool:
    return bool(content_words(" ".join(_telling(one))) & content_words(" ".join(_telling(other)))) or _short_for(
        one, other
    )


def _short_for(one: str, other: str) -> bool:
    """ "OSC" or "Harw" beside "Orr Shipping Corp" or "Harwick Union"; "OW" may well be "Orrwagen"."""
    short, long = sorted((one, other), key=lambda name: (len(name.split()), len(name)))
    letters = short.isupper() and short[:1] == long[:1]
    return len(short.split()) == 1 and (letters or short[:3].casefold() == long[:3].casefold())
