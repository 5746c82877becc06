"""A "who" or a "they" that speaks and the source it is read as in, whether the words around it leave no doubt, out.

"An objector, Ada Lund, who claimed": no name can be nearer. "Clerks of the port went to the pier. They said": the
sentence before is about them.
"""

from __future__ import annotations

import re

from quizgen.model import Attribution, Naming, Reading, Source, Span
from quizgen.questions.english.likeness import lexicon

#: What stands between a name and its "who": "Ada Lund, a retired captain who said".
_BESIDE = re.compile(r"(?:, an? [a-z][a-z -]{1,40})?,? ")
#: "Who was asked to leave", "who is accused": it is done to them.
_DONE_TO = re.compile(r"\b(?:is|are|was|were|be|been|being)\b")
#: "The thieves who threaten the town are well aware that ..." have not said so.
_SAYS = lexicon("say tell claim argue warn note add insist explain write complain point allege stress")
#: So far the verb stands from "who" at most: "who has also since said".
_FAR = 16
_OPENS = re.compile(r"(?:(?:But|And|Meanwhile,|However,|Some|Several|The|Other) ){0,2}")
_MARK = re.compile('[“”"]')
_SENTENCE_ENDS = re.compile(r"[.!?][”\"’']?\s+|\n+")


def surely_takes_up(attribution: Attribution, reading: Reading) -> bool:
    """Does the word mean its source beyond doubt, whoever else is named near it?"""
    if not len(attribution.source) == len(attribution.source_ids) == len(attribution.cue) == 1:
        return False
    source, place = reading.source(attribution.source_ids[0]), attribution.source[0]
    said = place.of(reading.article.text).strip().casefold()
    if said == "who":
        return _beside_who(source, place, attribution, reading.article.text)
    return said == "they" and _first_of_the_sentence_before(source, place, attribution, reading.article.text)


def _beside_who(source: Source, who: Span, attribution: Attribution, text: str) -> bool:
    cue = attribution.cue[0]
    if attribution.cue_lemma not in _SAYS:
        return False
    if not who.end <= cue.start <= who.end + _FAR or _DONE_TO.search(text, who.end, cue.end):
        return False
    return any(m.end <= who.start and _BESIDE.fullmatch(text, m.end, who.start) for m in source.mentions)


def _first_of_the_sentence_before(source: Source, they: Span, attribution: Attribution, text: str) -> bool:
    """ "Residents of Orrin met on Friday. They said": of several without a name, who open the sentence before."""
    if source.naming is not Naming.UNNAMED_GROUP or not they.end <= attribution.cue[0].start <= they.end + _FAR:
        return False
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(text, max(0, they.start - 400), they.start)]
    if len(ends) < 2 or ends[-1] != they.start:
        return False
    first = _OPENS.match(text, ends[-2])
    at = first.end() if first else ends[-2]
    return any(m.start <= at < m.end for m in source.mentions) and not _MARK.search(text, at, they.start)
