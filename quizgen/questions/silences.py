"""A reading in, statements of which the article provably says nothing out: how the news was gathered.

What a source thinks of a claim it never mentions could be read as false as well as not stated, so these statements keep
to meetings, telephones and earlier speeches, and only where no word of the article touches on such things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Attribution, Naming, Reading, Row, Section, Source, Stance, Verdict
from quizgen.questions.claims import in_conflict, same_claim, sources_of, told_in, usables
from quizgen.questions.distractors import showable
from quizgen.questions.kinship import betrays, kin
from quizgen.questions.likeness import same_words, words
from quizgen.questions.rows import Proven
from quizgen.questions.wording import inside, opening, word_count

#: Every two of them are compared; more voices than these give no better rows.
MOST_SPEAKERS = 12
_PHONE = re.compile(r"\b(?:tele)?phone\w*|\bcall(?:s|ed|ing)?\b|\bvideo\b|\bSkype\b|\bZoom\b", re.IGNORECASE)
_MANNER = re.compile(
    r"\b(?:told|tell\w*|interview\w*|spoke\w*|speak\w*|ask\w*|reached|contact\w*|radio|conference|e-?mail\w*|tweet\w*"
    r"|statement|wrote|writ\w+|press|post\w*|letter|meeting|briefing|speech|address\w*|publish\w*|releas\w+|television"
    r"|TV|reporters?|journalists?|video|Twitter|Facebook|online|website|broadcast\w*|court|parliament|agency|newspaper"
    r"|report\w*|announc\w*|document\w*)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:meet\w*|met|talks?|talked|summit|together|joint\w*|colleague\w*|friend\w*|brother|sister|wife|husband|married"
    r"|partner\w*|hosted|visit\w*|negotiat\w+|discuss\w*|debat\w*|hand\w*|spoke|spoken|both|former\w*|team\w*|coach\w*"
    r"|rival\w*|against|defeat\w*|beat\w*)\b",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"\b(?:but|however|respon\w+|repl\w+|react\w*|reject\w*|critici\w+|answer\w*|agree\w*|disagree\w*|counter\w*|dismiss\w*"
    r"|welcom\w+|support\w*|back(?:ed|s)|condemn\w*|prais\w+|accus\w+|den(?:y|ied|ies)|also|too|meanwhile|while|despite"
    r"|although|though|after|whereas|that|confirm\w*|disput\w*)\b",
    re.IGNORECASE,
)

_EARLIER = re.compile(
    r"\b(?:again|previous\w*|earlier|before|already|repeat\w*|reiterat\w*|last|ago|once|first|also|long|often|always"
    r"|continu\w*|since|until|still|recall\w*|remind\w*|added|further\w*|later|former\w*|history|years?|months?|new"
    r"|weeks?|now|maintain\w*|insist\w*|promis\w*|campaign\w*)\b",
    re.IGNORECASE,
)


#: What is said of a person who is quoted, the words any of which would touch on it, and what the row teaches.
_SILENT = (
    (
        "{name} refused to answer further questions",
        r"declin\w*|refus\w*|comment\w*|question\w*|answer\w*|interview\w*|respon\w*|repl(?:y|ied|ies)|ask\w*",
        "Not stated: the article does not tell whether there were further questions.",
    ),
    (
        "{name} read from a prepared text",
        r"read\w*|prepared|statement\w*|script\w*|notes?|wrote|writ\w+|tweet\w*|post\w*|letter\w*|speech\w*|text\w*"
        r"|publish\w*|releas\w+|Twitter|Facebook|blog\w*|e-?mail\w*|book\w*|article",
        "Not stated: the article does not tell whether the words were prepared.",
    ),
    (
        "The reporter checked the words of {name} with a second source",
        r"check\w*|verif\w*|confirm\w*|independent\w*|corroborat\w*|sources?|double|fact-\w+|also said|review\w*",
        "Not stated: the article does not tell whether the reporter checked this.",
    ),
    (
        "{name} spoke in front of a large audience",
        r"crowd\w*|audience\w*|rall(?:y|ies|ied)|speech\w*|speak\w*|spoke|address\w*|conference\w*|meeting\w*|hall"
        r"|stage\w*|broadcast\w*|television|TV|radio|parliament|debate\w*|hearing|press|reporters|event|televis\w+"
        r"|supporters|interview\w*|statement\w*|tweet\w*|wrote|writ\w+|Senate|House|court|podcast|show",
        "Not stated: the article does not tell who was listening.",
    ),
)


def _of_a_person(source: Source, reading: Reading) -> Iterator[Proven]:
    for sentence, touching, feedback in _SILENT:
        if re.search(rf"\b(?:{touching})\b", reading.article.text, re.IGNORECASE):
            continue
        name = source.name if sentence.startswith("{name}") else inside(source.name, reading.article.text)
        yield _silent(opening(sentence.format(name=name)), feedback)


def unstated_rows(reading: Reading) -> Iterator[Proven]:
    """Statements about how the news was gathered of which the article provably says nothing."""
    text = reading.article.text
    people = [s for s in _speakers(reading) if s.naming is Naming.NAMED_PERSON and s.coarse == "person"]
    for source in people:
        yield from _of_a_person(source, reading)
        told = " ".join(_sentences_about(source, reading))
        if not _PHONE.search(text) and not _MANNER.search(told):
            yield _silent(
                f"The reporter talked to {inside(source.name, text)} by telephone",
                "Not stated: the article does not tell how the reporter got these words.",
            )
        spoke = [a for a in reading.attributions if any(kin(source, s) for s in sources_of(a, reading))]
        if len(spoke) == 1 and not _EARLIER.search(told):
            yield _silent(
                f"{opening(source.name)} had spoken about this in public before",
                "Not stated: the article does not tell whether this was said before.",
            )
    for i, one in enumerate(people):
        for other in people[i + 1 :]:
            if not _MET.search(text) and not _meet(one, other, reading):
                pair = f"{opening(one.name)} and {inside(other.name, text)}"
                yield _silent(
                    f"{pair} had met each other before the events reported here",
                    "Not stated: the article quotes both but says nothing about a meeting.",
                )
    for one in people:
        for other in _speakers(reading):
            if _unheard(one, other, reading):
                yield _silent(
                    f"{opening(one.name)} had heard the words of {inside(other.name, text)} before speaking",
                    "Not stated: the article does not tell whether one knew what the other said.",
                )


def _silent(text: str, feedback: str) -> Proven:
    return Proven(Row(f"{text}.", Verdict.NOT_STATED, feedback), ())


def _speakers(reading: Reading) -> list[Source]:
    """Sources quoted beyond doubt, each once, with a name that can stand in a row."""
    ids = dict.fromkeys(s.id for a in usables(reading) for s in sources_of(a, reading))
    found: list[Source] = []
    for source in (reading.source(id) for id in ids):
        if len(found) == MOST_SPEAKERS:
            break
        if (
            showable(source, reading)
            and word_count(source.name) <= 8
            and not any(kin(source, other) for other in found)
        ):
            found.append(source)
    return found


@lru_cache(maxsize=4)
def _body_sentences(reading: Reading) -> tuple[str, ...]:
    text = reading.article.text
    blocks = [b.span.of(text) for b in reading.article.blocks if b.section is not Section.BOILERPLATE]
    return tuple(s for block in blocks for s in re.split(r"(?<=[.!?”\"]) +(?=[A-Z“\"])", block))


@lru_cache(maxsize=256)
def _sentences_about(source: Source, reading: Reading) -> list[str]:
    text = reading.article.text
    own = [span.of(text) for a in reading.attributions if source.id in a.source_ids for span in a.evidence]
    return own + [s for s in _body_sentences(reading) if any(same_words(name, s) for name in source.names)]


def _meet(one: Source, other: Source, reading: Reading) -> bool:
    """Do the two stand in one sentence anywhere, or speak of each other?"""
    return any(
        any(same_words(name, sentence) for name in other.names) or betrays(sentence, other)
        for sentence in _sentences_about(one, reading)
    ) or any(betrays(sentence, one) for sentence in _sentences_about(other, reading))


def _unheard(one: Source, other: Source, reading: Reading) -> bool:
    if kin(one, other) or other.coarse != "person" or _meet(one, other, reading):
        return False
    mine = [a for a in reading.attributions if one.id in a.source_ids]
    theirs = [a for a in reading.attributions if other.id in a.source_ids]
    if any(
        in_conflict(a, b, reading) or same_claim(told_in(a, reading), told_in(b, reading)) for a in mine for b in theirs
    ):
        return False
    if any(a.stance in (Stance.DENIES, Stance.ACCUSES, Stance.DOUBTS, Stance.ADMITS, Stance.CONFIRMS) for a in mine):
        return False
    frames = " ".join(_frame_words(a, reading) for a in mine)
    return not _REPLY.search(frames)


def _frame_words(attribution: Attribution, reading: Reading) -> str:
    """The words around the content: where "but", "replied" or "after" would show that one answers the other."""
    text = reading.article.text
    told = " ".join(span.of(text) for span in attribution.evidence)
    inner = {w for span in attribution.content for w in words(span.of(text))}
    return " ".join(w for w in words(told) if w not in inner)
