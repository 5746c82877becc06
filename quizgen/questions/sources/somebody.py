"""A pronoun and the person it is read as in, whether somebody else came in since that person was named out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, Reading, Source, Span
from quizgen.model.firstnames import sex

#: "“Too much,” said the woman.": whoever has no name speaks all the same.
_SAID_BY = re.compile(r"\b(said|says|added|recalled) (?:the|a|an|one|another) [a-z]")
_MAN = r"man|guy|boy|father|spokesman|waiter"
_WOMAN = r"woman|girl|mother|spokeswoman|waitress"
#: "A clerk at the mill was glad."
_SOMEBODY = re.compile(
    rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[\w-]+ ){{0,2}}?(?:(?P<men>{_MAN})|(?P<women>{_WOMAN})|"
    r"men|women|person|cashier|clerk|worker|driver|officer|teacher|nurse|doctor|"
    r"student|farmer|neighbou?r|friend|colleague|employee|owner|customer|passenger|voter|resident|aide|"
    r"spokesperson|official|adviser|lawyer|lawmaker|supporter|protester|reporter|judge|witness|fan|"
    r"volunteer|veteran|retiree|activist|strategist|analyst|source|caller|bystander|visitor|tourist)\b"
)
#: "It came out when a new treasurer, Ida Lund, read the books. She testified": a name that the reading does not know.
_NEWCOMER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[\w’'-]+ ){0,5}?[a-z][\w-]*, "
    r"(?P<name>[A-Z][\w’'-]+ (?:[A-Z]\. |[a-z]{2,3} )?[A-Z][\w’'-]+)(?=, (?!who|which|whose|of|in|and)[a-z])"
)
#: "A loan of a women's group", "the death of an old man": no more than what somebody's words are about.
_ONLY_BESIDE = re.compile(r"\b(?:of|by|with|from|to|for|on|about|after|before|against|as|like|including|between) $")


def another_came(last: Span, attribution: Attribution, source: Source, reading: Reading) -> bool:
    """Did somebody without a name, or a speaker whom the reading does not know, come in since the source was named?"""
    text, pronoun = reading.article.text, attribution.source[0]
    named = [
        m.end
        for m in source.mentions
        if m.end <= pronoun.start and m.of(text)[:1].isupper() and m.of(text) not in ("He", "She")
    ]
    if named and _somebody_between(max(named), attribution, source, reading):
        return True
    spoke = [
        (span.start, other)
        for other in reading.attributions
        for span in other.source
        if last.start < span.start < pronoun.start
    ]
    latest = max(spoke, key=lambda item: item[0])[1] if spoke else None
    return latest is not None and source.id not in latest.source_ids


def _somebody_between(start: int, attribution: Attribution, source: Source, reading: Reading) -> bool:
    text, pronoun = reading.article.text, attribution.source[0]
    start += _apposition(text[start : pronoun.start])
    for found in _SAID_BY.finditer(text, start, pronoun.start):
        if not _has_its_speaker(found.start(1), source, reading):
            return True
    for found in _NEWCOMER.finditer(text, start, pronoun.start):
        like = sex(found["name"].split()[0]) in ("", "f" if pronoun.of(text).casefold() == "she" else "m")
        if like and not any(found["name"].split()[-1] in name.split() for name in source.names):
            return True
    other_sex = "men" if pronoun.of(text).casefold() == "she" else "women"
    for found in _SOMEBODY.finditer(text, start, pronoun.start):
        place = Span(found.start(), found.end())
        # "“One judge does the work of three,” she said": nobody speaks of himself so
        if found.group(other_sex) is None and not any(content.contains(place) for content in attribution.content):
            beside = text[place.end : place.end + 2] in ("’s", "'s", "s’", "s'") or _ONLY_BESIDE.search(
                text, start, place.start
            )
            if not beside or not _told_by(source, place, reading):
                return True
    return False


def _apposition(after: str) -> int:
    """How far what the name itself is called goes on: ", 39, a waitress at the grill,"."""
    found = re.match(r"(?:, [^,.]{1,80}){1,2}", after)
    return found.end() if found else 0


def _has_its_speaker(cue: int, source: Source, reading: Reading) -> bool:
    """ "Ms Brandt said the wall was safe": "the wall" opens what she said, as nobody's name."""
    return any(
        source.id in one.source_ids
        and any(span.start == cue for span in one.cue)
        and all(span.end <= cue for span in one.source)
        for one in reading.attributions
    )


def _told_by(source: Source, place: Span, reading: Reading) -> bool:
    """Does it stand in what the source itself says?"""
    return any(
        source.id in one.source_ids and any(content.contains(place) for content in one.content)
        for one in reading.attributions
    )
