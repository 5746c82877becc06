"""A source and a stem in, whether a reader could take the source for the answer out."""

from __future__ import annotations

import re

from quizgen.model import Naming, Reading, Source
from quizgen.model.firstnames import sex
from quizgen.questions.wording import GAP, outside_quotes

_NO_ACTOR_BEFORE = re.compile(
    r"\b(?:of|like|unlike|than|invoked|supporting|under|since|after|by|late|named|the name)(?: (?:the|late|[Ff]ormer"
    r"|(?:[Vv]ice )?[Pp]resident|[A-Z][\w.]+))* $"
)


#: "The killing of Boris Lund", "Boris Lund, who was shot dead": the dead are asked nothing.
_DEAD_BEFORE = re.compile(
    r"\b(?:killed|killing of|murdered|murder of|death of|shot|late|funeral of|mourn\w*)(?: \w+)? $"
)
_DIES_AFTER = re.compile(
    r",?(?: who)? (?:(?:was|is|had been|has been) (?:\w+ ){0,2}(?:killed|shot|murdered|slain|dead)|died)\b"
)


def acts(bystander: Source, reading: Reading) -> bool:
    """Is the person anywhere more than "the law of Obama", "Obama's law", or a name that somebody quoted drops?"""
    text = reading.article.text
    if bystander.naming is not Naming.NAMED_PERSON:
        return True
    for mention in bystander.mentions:
        before = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
        quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
        if _DEAD_BEFORE.search(before) or _DIES_AFTER.match(text, mention.end):
            return False
        if not (
            quoted or re.match(r"[’']s\b|[’'] ", text[mention.end : mention.end + 3]) or _NO_ACTOR_BEFORE.search(before)
        ):
            return True
    return False


_HE, _SHE = re.compile(r"\b(?:he|him|his|himself)\b"), re.compile(r"\b(?:she|hers?|herself)\b")


def _may_be_meant(stem: str, source: Source) -> bool:
    """ "Who said that the crowd had ignored her orders?": a man's name among the options would be no rival.

    Where the first name does not tell, anybody may be a man or a woman.
    """
    plain = outside_quotes(stem)
    man, woman = bool(_HE.search(plain)), bool(_SHE.search(plain))
    if man is woman or source.coarse != "person":
        return True
    known = {sex(word) for name in source.names for word in name.split()[:-1]} - {""}
    return known != {"f" if man else "m"}


#: "Who said that she ...", and in a sentence with a gap: "_____ said it found no evidence", "_____ closed its doors".
_OWN_PRONOUN = re.compile(
    rf"\b(?:that|which) (he|she|it|they)\b|{GAP},?(?: [\w’'-]+){{1,5}} (he|she|it|they|his|her|its|their)\b"
)


#: "_____ say their boats are safe", "_____ says the boats are safe": the verb tells how many speak.
_VERB_AFTER = re.compile(
    rf"{GAP} (?:(are|were|have|say|argue|claim|warn|insist|believe|report|want)|(is|was|has|\w+[^s]s))\b"
)


def agrees(stem: str, source: Source) -> bool:
    """Could the pronoun that stands for the one asked for stand for this source, and does the verb fit it?"""
    number = _VERB_AFTER.search(stem)
    if (number and bool(number.group(1)) is not source.plural) or not _may_be_meant(stem, source):
        return False
    found = _OWN_PRONOUN.search(stem)
    if found is None:
        return True
    pronoun = found.group(1) or found.group(2)
    person = source.coarse == "person" and not source.plural
    if pronoun in ("he", "she", "his", "her"):
        return person
    if pronoun in ("it", "its"):
        return source.coarse not in ("person", "group")
    return bool(found.group(1)) or not person
