"""The answer and the only other who speaks in, what stands beside the two as the third whose word it may be, out.

The article itself may have said it; no quotation is its own, but a quotation may be that of somebody without a name.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.model import Attribution, ContentForm, Naming, Option, Reading
from quizgen.questions.claims.claims import sources_of, speaker
from quizgen.questions.claims.voiced import told_on_its_word
from quizgen.questions.english.wording import inside
from quizgen.questions.labels import NO_SOURCE, NOBODY_NAMED
from quizgen.questions.sentences.beside import points_outside
from quizgen.questions.sources.levelling import bare_name, fair_beside
from quizgen.questions.sources.mixed_rows import may_mix, name_beside

_SAID = re.compile(
    r"^(?:(?:According to the article, (?:who|which source)|Who|Which source) (?:said|says|added|adds) that"
    r"|Which source (?:does the article give|is given in the article) for the statement that)\b"
)


#: "Seven people", who are accused in the headline, are no source.
_SO_MANY = re.compile(
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)(?: of)?"
    r" (?:people|persons|men|women|others|suspects|workers|residents|students|passengers)",
    re.IGNORECASE,
)


class Told(NamedTuple):
    """The third option, and the stem as it is asked with it."""

    stem: str
    third: Option


def third_beside(attribution: Attribution, stem: str, rival: Option, reading: Reading) -> Told | None:
    """None where the third would be no answer that could be thought of."""
    if _SO_MANY.fullmatch(rival.text):
        return None
    clause, quoting = attribution.form is ContentForm.CLAUSE, re.search(r"[“”\"]", stem) is not None
    marked = (clause and quoting and not attribution.self_reference) or attribution.form is ContentForm.QUOTATION
    person = is_a_name(rival, reading)
    # "the singer Ana Ruiz" beside "police": one of them alone speaks of a song
    fair = person is any(key.coarse == "person" for key in sources_of(attribution, reading))
    fair = fair or _are_mixed(attribution, rival, reading)
    name = inside(speaker(attribution, reading), reading.article.text)
    if fair and clause and not (quoting or attribution.self_reference) and told_on_its_word(attribution, reading):
        # "which source said" would tell that there is one; and who "confirmed" something is a source
        asked, said = _SAID.subn("Which source, if any, does the article give for the statement that", stem)
        none = Option(NO_SOURCE, feedback=f"Read the whole sentence: the article names {name}.")
        # "that a dealer once offered him a loan", "that the money would go to crews": with no "who said" before it that
        # he could be, the statement says itself what it speaks of
        open_ = points_outside(asked.partition(" that ")[2].rstrip("?"), reading)
        return Told(asked, none) if said and not open_ else None
    if marked or (fair and person):
        unnamed = unnamed_beside(attribution, rival, reading)
        return None if unnamed is None else Told(stem, unnamed)
    return None


def unnamed_beside(attribution: Attribution, rival: Option, reading: Reading) -> Option | None:
    """ "Somebody without a name" as the third, where the answer has one in its sentence."""
    # beside "a spokesman for Mr Lund", who has no name, it is no third
    nameless = any(one.name == rival.text and one.naming is Naming.UNNAMED_PERSON for one in reading.sources)
    if nameless or not _by_name(attribution, reading):
        return None
    name = inside(speaker(attribution, reading), reading.article.text)
    return Option(NOBODY_NAMED, feedback=f"The words stand beside a name: that of {name}.")


def is_a_name(rival: Option, reading: Reading) -> bool:
    """Is the only rival a person?"""
    people = [source for source in reading.sources if source.coarse == "person"]
    return any(rival.text in name for source in people for name in source.names)


def _are_mixed(attribution: Attribution, rival: Option, reading: Reading) -> bool:
    """Was it looked at whether the only rival, of another kind, may stand beside the answer?"""
    key = sources_of(attribution, reading)[0]
    return any(
        rival.text == name_beside(source, key)
        and not fair_beside(key, source)
        and may_mix(source, key, attribution, reading)
        for source in reading.sources
    )


def _by_name(attribution: Attribution, reading: Reading) -> bool:
    """Is it one person whom the sentence calls by name, or the paragraph before a "he"?"""
    keys = sources_of(attribution, reading)
    if len(keys) != 1 or keys[0].naming is not Naming.NAMED_PERSON:
        return False
    text, last = reading.article.text, (bare_name(keys[0]) or keys[0].name).split()[-1]
    said = " ".join(span.of(text) for span in attribution.source)
    if last in said or said.strip().casefold() not in ("he", "she"):
        return last in said
    pronoun = attribution.source[0].start
    paragraph = reading.article.block_at(pronoun)
    start = paragraph.span.start if paragraph else pronoun
    return any(start <= mention.start < pronoun and last in mention.of(text) for mention in keys[0].mentions)
