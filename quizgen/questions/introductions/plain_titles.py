"""An introduction and the reading in, the same with words that can be printed alone out.

"Health Minister Ana Ruiz" opens a sentence, "chairman of Calder Corp <CLD>" carries the mark of an exchange, and
"Norwegian pop singer" tells by the sound of the name whose description it is. What is left out takes nothing away from
what the rest says; where it would, the words stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from quizgen.model import Introduction, Reading, Span
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.numbers.atlas import kind_of_place

#: "Chairman of Calder Corp <CLD>"; and a firm that no exchange lists, "director of the <Calder Group>".
_LISTED = re.compile(r" ?<[A-Z]+(?:\.[A-Z]+)*>")
_UNLISTED = re.compile(r"<([^<>]+)>")
#: "The plan was made by a manager, Ana Ruiz": the words before belong to the sentence. "Voters and the mayor".
_OF_THE_SENTENCE = re.compile(
    r"^(?:as|by|with|for|from|than|like|unlike|according)\b|\band the\b|\S representative$", re.I
)
_SMALL_AT_THE_HEAD = re.compile(r"([a-z])[a-z]+ [A-Z]")
#: "An analyst at Lund Brothers in Oslo" is one at Lund Brothers.
_IN_A_PLACE = re.compile(r"(?<=\w) in ((?:the )?[A-Z][\w.’-]+(?: [A-Z][\w.’-]+)*)$")
#: So long are words that tell enough without a place: "real estate developer in Ohio".
LEAST_LETTERS = 16
_A_LAND = re.compile(
    r"((?:former|retired|senior|veteran|leading) )?"
    r"((?:West|East|South|North|New) [A-Z]\w+|[A-Z]\w+(?:ian|ean|ish|ese|can|ani|qi|li)|French|Dutch|Greek|German|Welsh"
    r"|Swiss|Thai|Czech|Filipino|Argentine) (.+)$"
)
#: "Norwegian Foreign Minister" is a foreign minister; "Norwegian Airlines chief" and "French Open champion" are names.
_OFFICE = re.compile(r"(?:[A-Z][a-z]+ (?:and )?){1,3}(?:[Mm]inister|[Ss]ecretary)$|[^A-Z]+$")
#: "Welsh secretary of the lifeboat crews": one of several. "Norwegian embassy spokesman": of which embassy?
_OF_MORE = re.compile(r"\b(?:of|for|at|to|with|in)\b")
_ONE_OF_EACH_LAND = lexicon(
    """embassy league army navy air police state federal national court parliament press opposition government team
    language football rugby border coast central prime deputy vice open cup ruling party church royal public secretary
    minister ambassador consul champion captain coach governor general envoy official spokesman spokeswoman"""
)


@lru_cache(maxsize=1024)
def plainly(one: Introduction, reading: Reading) -> Introduction | None:
    """The introduction in such words; None where the words are not the person's alone."""
    uncut = _uncut(one, reading)
    told = _UNLISTED.sub(r"\1", _LISTED.sub("", uncut))
    if not told or _OF_THE_SENTENCE.search(told):
        return None
    if (_SMALL_AT_THE_HEAD.match(told) or told[1:2].isupper()) and f"{told[:1].upper()}{told[1:]}" in one.span.of(
        reading.article.text
    ):
        told = f"{told[:1].upper()}{told[1:]}"
    told = _LEARNED.sub("", told)
    told = _without_land(_without_place(re.sub(r"^(?:current|incumbent|present) ", "", told)))
    return one if told == one.words else replace(one, words=told)


#: "Survey leader Associate Professor Ana Ruiz" leads the survey: the title goes with the name.
_LEARNED = re.compile(r"(?<=[a-z]) (?:(?:Associate |Assistant |Adjunct )?Prof(?:essor)?|Dr)\.?$")
#: What opens a sentence before a description and is no part of it: "The mayor, Ana Ruiz", "But county engineer".
_NO_PART = lexicon(
    """the a an this that his her its their our my your some one another but and or so yet then when while as if after
    before by for from with under in on at of to like unlike than also only even now later today yesterday meanwhile
    instead both either each every former ex all not"""
)
_OPENER = re.compile(r"(?:^|[.!?:][”\"’']? |[“\"‘\n])([A-Z][\w’'-]*) $")


def _uncut(one: Introduction, reading: Reading) -> str:
    """ "School board chair" where "board chair" was read of "School board chair Ana Ruiz said"; "" where it is open.

    A noun that opens a sentence is often read apart from the title that it belongs to: "Operations | manager".
    """
    for source in reading.sources:
        before, found, _ = source.name.partition(f"{one.words} {one.name}")
        if found and before.strip() and source.name.endswith(one.name):
            return f"{before}{one.words}"
    text = reading.article.text
    opener = _OPENER.search(text[max(0, one.span.start - 40) : one.span.start])
    led = one.span.of(text).startswith(one.words) and one.words[:1].islower()
    cut = led and opener is not None and opener.group(1).casefold() not in _NO_PART
    return "" if cut else one.words


#: "Analyst Ana Ruiz of Calder Securities," and what shows that the name of the body goes on.
_OF_A_BODY = re.compile(r",? (of|from|at|with|for) ((?:the )?[A-Z].*)$")
_GOES_ON = re.compile(r",? (?:and|&|of|for|in|at) |, [A-Z]|[’']s? |-\w")


def bodies_beside(reading: Reading) -> dict[str, Introduction]:
    """Each name beside which a body stands, "Ana Ruiz of Calder Securities": "of Calder Securities"."""
    text, found = reading.article.text, {}
    for one in reading.affiliations:
        printed = " ".join(one.span.of(text).split())
        named = next((name for name in one.names if printed.startswith((f"{name} ", f"{name},"))), "")
        told = _OF_A_BODY.match(printed[len(named) :]) if named and not one.introduction else None
        if told and not _GOES_ON.match(text, one.span.end):
            body = _LISTED.sub("", told.group(2))
            found[one.name] = Introduction(
                id=one.id,
                name=one.name,
                names=one.names,
                words=f"{told.group(1)} {body}",
                head="",
                kind="person",
                span=one.span,
                sentence=one.span,
            )
    return found


def with_body(one: Introduction, beside: Introduction) -> Introduction | None:
    """ "Analyst", of whom the next words tell that she is "of Calder Securities", is an "analyst at" that house."""
    if re.search(r"[A-Z]", one.words[1:]) or _OF_MORE.search(one.words):
        return None
    span = Span(min(one.span.start, beside.span.start), max(one.span.end, beside.span.end))
    whom = beside.words.partition(" ")[2]
    link = "for" if one.head in ("spokesman", "spokeswoman", "lawyer", "attorney") else "at"
    return replace(one, words=f"{one.words} {link} {whom}", span=span)


def _without_place(told: str) -> str:
    place = _IN_A_PLACE.search(told)
    enough = place and (" at " in told or " for " in told or place.start() > LEAST_LETTERS)
    return told[: place.start()] if place and enough and kind_of_place(place.group(1)) else told


def _without_land(told: str) -> str:
    """ "Norwegian pop singer" may be called a "pop singer"."""
    found = _A_LAND.match(told)
    if found is None:
        return told
    before, land, rest = found.groups("")
    named = land.split()[0] not in ("West", "East", "South", "North", "New") or _is_a_land(land)
    first = rest.split()[0].casefold()
    fit = named and _OFFICE.match(rest) and not _OF_MORE.search(rest)
    return f"{before}{rest}" if fit and first not in _ONE_OF_EACH_LAND else told


def _is_a_land(land: str) -> bool:
    """ "New Zealand" and "South Korean", but not "New Forest"."""
    return kind_of_place(land) == "country" or re.search(r"(?:ian|ean|can|German)$", land) is not None
