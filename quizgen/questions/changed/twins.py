"""A reading in, the reporter's own statements with one word turned round out: what the article plainly contradicts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Statement
from quizgen.questions.english.likeness import same_words

#: Words of which the second says the opposite of the first and stands in the same grammar.
_OPPOSITES = """
rose fell | increased decreased | accepted rejected | supported opposed | north south
northern southern | eastern western | approved rejected | majority minority | strengthened weakened
higher lower | highest lowest | widened narrowed | largest smallest | oldest youngest | expanded shrank
jumped plunged | climbed dropped | rises falls | backed opposed | lengthened shortened
tightened relaxed | indoor outdoor | urban rural
risen fallen | gained shed
"""
_PAIRS = [pair.split() for line in _OPPOSITES.strip().splitlines() for pair in line.split("|")]
_OPPOSITE = {one: other for one, other in _PAIRS} | {other: one for one, other in reversed(_PAIRS)}  # noqa: C416
#: Each only where the sense is certain: "more than", "at first", "last week", "would-be", "new York" are not.
_RISKY = re.compile(
    r"\b(?:at (?:first|last|most|best|worst|least)|first (?:time|lady|name|minister|amendment|term|of all)"
    r"|last (?:week|month|year|night|summer|winter|spring|fall|autumn|\w+day|name|minute|resort)"
    r"|(?:more|fewer) than|the (?:old|new)|new (?:york|hampshire|jersey|orleans|mexico|zealand|year|delhi)"
    r"|no (?:more|longer|better|worse)|than (?:some|many|most|others?|any)|years? (?:old|older|younger)"
    r"|left (?:wing|hand|behind|with|for|the|his|her|in|on)|fall of|won[’']t|most of|public school"
    r"|(?:fell|rose) (?:within|into|under|on|for|out|ill|short|through|apart|behind|to power)"
    r"|(?:majority|minority)(?: of|,) (?:just |about |some )?\d+"
    r"|margin of|(?:dropped|raised|sold|bought|opened|closed) (?:out|off|up|into|down)"
    r"|(?:to|will|would|could|can|may|might|should) lower"
    r"|(?:dropped|climbed|increased|decreased) (?:the|an?|its|his|her|their)"
    r"|agreed (?:that|with|on)|passed away|old[- ]\w+|\d[- ](?:year|month)s?[- ]old)\b",
    re.IGNORECASE,
)
#: "Sales fell, costing many their jobs": beside its cause or what it led to, the opposite is seen to be false.
_LED_TO = re.compile(
    r"\b(?:after|because|due|thanks|despite|although|though|while|but|following|amid|so|leading|led|from|since|when"
    r"|until|before|too|enough|with|\w+ing (?:the|its|their|more|over|\d)|\w+est|record)\b|[—–]| - "
)
#: "It has expanded" is not "it has shrank".
_PERFECT = re.compile(r"\b(?:has|have|had|been|be|is|are|was|were)(?: \w+ly)? $")
_PAST_ONLY = frozenset({"rose", "fell", "shrank"})
_NEGATED = re.compile(r"\b(?:not|no|never|nor|neither|without|nobody|none|if|unless|or)\b|n[’']t\b", re.IGNORECASE)


def twins(statement: Statement) -> Iterator[tuple[str, str, str]]:
    """Each statement that cannot be true beside this one, with the word put in and the word that it replaces."""
    text = statement.text
    if _NEGATED.search(text):
        return  # "No more than ten rose": what the opposite would be is not certain
    if not _RISKY.search(text) and not _LED_TO.search(text):
        found = [match for match in re.finditer(r"(?<![\w-])[a-z]+(?![\w-]| to\b)", text) if match.group() in _OPPOSITE]
        found = [m for m in found if _OPPOSITE[m.group()] not in _PAST_ONLY or not _PERFECT.search(text[: m.start()])]
        if len(found) == 1 and not same_words(_OPPOSITE[found[0].group()], text):
            yield _swapped(text, found[0], _OPPOSITE[found[0].group()])


def _swapped(text: str, found: re.Match[str], other: str) -> tuple[str, str, str]:
    return text[: found.start()] + other + text[found.end() :], other, found.group()
