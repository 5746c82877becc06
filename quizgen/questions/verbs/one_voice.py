"""A sentence that reports what somebody says in, whether it has one voice and whose, out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, Naming, Reading
from quizgen.model.particles import PARTICLES, whole_surname
from quizgen.questions.claims.claims import sources_of
from quizgen.questions.claims.misread import may_be_of_those_told_of
from quizgen.questions.english.wording import opening
from quizgen.questions.sources.levelling import is_role
from quizgen.questions.sources.taken_for_a_person import taken_for_a_person
from quizgen.questions.sources.two_subjects import said_by_two

#: "Has repeatedly denied", "still insists", "once again": the same has been said before.
NOT_NEW = re.compile(
    r"\b(?:repeat\w*|again|still|continu\w+|long|always|consistently|frequently|often|regularly|constantly|persistent\w*"
    r"|once more|time after time|reiterat\w+|reaffirm\w+|earlier|previously|before|already|for (?:weeks|months|years)"
    r"|as (?:he|she|it|they) (?:has|have|had|did)|every|each time|kept|keeps|(?:has|have) been \w+ing|maintain\w*|also"
    r"|until|recent|past|renew\w+|return\w+|resum\w+)\b",
    re.IGNORECASE,
)
#: "Poe had said that he was hurt after Bell accused him": who is it whose verb is asked about? "Adding" goes on.
_SPEAKS = re.compile(
    r"\b(?:sa(?:id|ys)|t(?:old|ells)|according to|accus(?:es?|ed|ing)|claim(?:s|ed|ing)|alleg(?:es?|ed|ing)"
    r"|den(?:y|ies|ied|ying)|admi(?:ts|tted)|warn(?:s|ed|ing)|argu(?:es?|ed|ing)|insist(?:s|ed|ing)"
    r"|call(?:s|ed|ing) (?:for|on)|urg(?:es?|ed|ing)|announc(?:es|ed)|replie[ds]|testifie[ds]|suggest(?:s|ed)"
    r"|believ(?:es|ed)|demand(?:ed|ing)|critici[sz](?:es|ed|ing)|blam(?:es|ed|ing)|reject(?:s|ed|ing)"
    r"|dismiss(?:es|ed|ing))\b"
)
#: "Claimed that bosses were told in May": nobody else speaks there.
_PASSIVE = re.compile(r"\b(?:was|were|is|are|be|been|being)(?: \w+ly)? $")
#: "Poe said the clerks were unwilling and insisted that it was no task of theirs": who insisted, she or the clerks?
_SHE_OR_THEY = re.compile(
    r"\b(?:said|says|added|noted|stated|claimed|alleged|explained)(?: that)? (?!(?:that|he|she|it)\b)[^,;“”\"]+"
    r"\band(?: \w+ly)?\s+$"
)
#: "Cllr Poe (Harwick) and Cllr Bell (Orrin) called on the mayor", "Bell and Poe": two have one verb.
_AND_ANOTHER = re.compile(r"(?: \([^)]*\)|, [^,“”\"]*,)? and (?:the |[a-z]+ ){0,3}[A-Z][^,;:]*$")
_ANOTHER_AND = re.compile(r"(?:^|[a-z.] |, )[A-Z][\w’'-]+(?: \([^)]*\))? and (?:the |[A-Za-z.]+ ){0,3}$")
_QUOTED = re.compile(r"[“\"].*?[”\"]|‘.*?’(?!\w)|(?<!\w)'.*?'(?!\w)", re.DOTALL)


def one_voice(attribution: Attribution, reading: Reading) -> bool:
    """Does nobody else speak in the sentence, so that it is clear who "the source" is?"""
    sentence, text, cue = attribution.evidence[0], reading.article.text, attribution.cue[0]
    if _SHE_OR_THEY.search(text[sentence.start : cue.start]):
        return False
    if _with_another(attribution, text) or said_by_two(attribution, reading):
        return False
    of_one_source = [cue]
    for other in (*reading.attributions, *reading.views):
        if other.id == attribution.id or not any(sentence.overlaps(part) for part in other.cue):
            continue
        if not other.source_ids and all(_done_to_him(part.start, text) for part in other.cue):
            continue
        if not other.source_ids or {*other.source_ids} != {*attribution.source_ids}:
            return False
        of_one_source += other.cue
    marked = [match.span() for match in _QUOTED.finditer(text, sentence.start, sentence.end)]
    for match in _SPEAKS.finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        if any(part.start < end and start < part.end for part in of_one_source) or _done_to_him(start, text):
            continue
        if not any(first <= start < last for first, last in marked):
            return False
    return not may_be_of_those_told_of(attribution, reading)


def _done_to_him(start: int, text: str) -> bool:
    return _PASSIVE.search(text[max(0, start - 25) : start]) is not None


def _with_another(attribution: Attribution, text: str) -> bool:
    """Is somebody else, by name, subject of the same verb?"""
    if len(attribution.source) != 1 or len(attribution.source_ids) != 1:
        return False
    who, cue = attribution.source[0], attribution.cue[0]
    if who.end > cue.start or " and " in who.of(text):
        return False  # a source that is one body may have an "and" in its name
    before = text[attribution.evidence[0].start : who.start]
    return bool(_AND_ANOTHER.match(text[who.end : cue.start]) or _ANOTHER_AND.search(before))


def named(attribution: Attribution, reading: Reading) -> str:
    """The last name of the one person who speaks, where the sentence prints it before the verb; else ""."""
    sources = sources_of(attribution, reading)
    if len(sources) != 1 or len(attribution.source_ids) != 1 or len(attribution.source) != 1:
        return ""
    source = sources[0]
    if source.plural or source.coarse != "person" or source.naming is not Naming.NAMED_PERSON:
        return ""
    name = _BEHIND_IT.split(source.name, maxsplit=1)[0]
    last = name.split()[-1]
    printed = attribution.source[0].of(reading.article.text).split()
    if last not in printed or not _A_NAME.fullmatch(last) or is_role(last):
        return ""  # "Deputy Leader of the Opposition Ann Poe" is not called Leader
    if _A_BODY.match(attribution.source[0].of(reading.article.text)):
        return ""  # nobody calls "The Orrin Boat Owners' Sangha" Sangha
    if taken_for_a_person(source, reading):
        return ""  # nobody calls "Orrin Vale", a shipyard, "Vale"
    led = name.split()[0].casefold() in PARTICLES  # "Van Hale", of whom no first name is known
    return opening(name if led else whole_surname(name))


#: "Senator Ann Poe of the Fourth District": she is no "District".
_BEHIND_IT = re.compile(r",? (?:of|for|from|at|in|with|and) |, ")
#: "The Orrin Union", but "The keeper, Ann Hill".
_A_BODY = re.compile(r"[Tt]he (?:[A-Z][\w’'.-]*\s+){2,}[^,]*$")
_A_NAME = re.compile(r"[A-Z][\w’'-]*[a-z]")
