"""A reading in, "Where does this belong in time, seen from the date of the article?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    REPORTER,
    Attribution,
    Choice,
    Naming,
    Occurrence,
    Option,
    Period,
    Reading,
    Skills,
    Span,
    Tense,
)
from quizgen.questions import difficulty
from quizgen.questions.alone import standing
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import sources_of, speaker, usable
from quizgen.questions.dangling import dangling
from quizgen.questions.evidence import evidence_of, sentences_of, whole_sentences
from quizgen.questions.labels import LONG_AGO, RECENT, SEEN_FROM_THE_NEWS, STILL_TO_COME
from quizgen.questions.likeness import content_words
from quizgen.questions.spread import spread
from quizgen.questions.wording import inside, unstopped, word_count

SHORTEST, LONGEST = 5, 22
#: Fewer words than these are looked at on their own.
SHORT = 7
LEAST_WEIGHT = 4
#: Words that would tell when it happens, or that it goes on or comes again.
_TELLTALE = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:ago|last|next|this|since|until|now|already|yet|still|soon|again|later|earlier|then"
    r"|recent(?:ly)?|previous(?:ly)?|coming|upcoming|future|past|planned|proposed|always|often|following|today|yesterday"
    r"|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|week|month|year(?!-old)|season"
    r"|is able|are able|end of|second|for example)s?\b|^(?:At least|Even|Instead|For instance|Together|News)\b"
    r"|[“”\"!?:;]",
    re.IGNORECASE,
)
#: "Prices rose in June" may be the news of July.
_MEASURED = re.compile(
    r"%|per ?cent|\b(?:r[io]ses?|falls?|grows?|drops?|climbs?|increases?|decreases?|declines?|jumps?|gains?|slips?"
    r"|totals?|averages?|reach(?:es)?|accounts?|exceeds?|index|points|shares?|profits?|sales)\b",
    re.IGNORECASE,
)
_LESSON = (
    "A report mixes what is new with what led to it and with what is still to come. Dates and the forms of the verbs"
    " tell which is which."
)


class Background(QuestionType):
    name = "background"
    shape = "choice"
    process = "E"
    most = 1
    title = "Background, news or still to come?"
    description = "Tell the news of the last days from what happened before and from what has yet to happen."
    nature = Nature(verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for one in spread(reading.occurrences):
            when = _when(one, reading)
            if when and _clear(one, when, reading):
                yield self._question(one, when, reading, rng)

    def _question(self, one: Occurrence, when: str, reading: Reading, rng: Random) -> Choice:
        told = f"“{one.text}”"
        stem = rng.choice(
            [
                f"Seen from the date of the article, where does the following belong in time: {told}?",
                f"Where does the following belong in time, seen from the date of the article: {told}?",
            ]
        )
        evidence: tuple[Span, ...] = (whole_sentences(one.sentence, reading.article),)
        about: tuple[str, ...] = (one.id,)
        if one.voice != REPORTER:
            giver = reading.attribution(one.voice)
            stem = f"According to {_giver(giver, reading)}, where does the following belong in time: {told}?"
            evidence, about = evidence_of(giver, reading), (one.id, giver.id)
        shown = f"The article says “{one.words}{' ' + one.time if one.time else ''}”."
        options = tuple(
            Option(label, label == when, f"Yes. {shown}" if label == when else shown) for label in SEEN_FROM_THE_NEWS
        )
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence, resolved=one.resolved_reference),
            skills=Skills("E", "RI.5"),
            about=about,
        )


def _giver(giver: Attribution, reading: Reading) -> str:
    return inside(speaker(giver, reading), reading.article.text)


def _when(one: Occurrence, reading: Reading) -> str:
    """The label that the tense or the printed time proves, else "". What a report opens with has just happened."""
    if one.tense is Tense.TO_COME:
        return STILL_TO_COME
    if one.voice != REPORTER:
        return ""
    if one.period is Period.UNKNOWN:
        opens = one.sentence.start == min((s.start for s in reading.article.body), default=-1)
        return RECENT if opens and not one.time and one.words.split()[0] in ("has", "have") else ""
    return RECENT if one.period is Period.NEWS else LONG_AGO


def _named(giver: Attribution, reading: Reading) -> bool:
    """Is it surely said by one whom the article names?"""
    named = all(s.naming in (Naming.NAMED_PERSON, Naming.NAMED_ORGANISATION) for s in sources_of(giver, reading))
    return named and usable(giver, reading)


def _clear(one: Occurrence, when: str, reading: Reading) -> bool:
    """Does it stand alone, tell something, and not show its own time?"""
    text = one.text
    if not SHORTEST <= word_count(text) <= LONGEST or _TELLTALE.search(text) or len(content_words(text)) < LEAST_WEIGHT:
        return False
    if when != STILL_TO_COME and _MEASURED.search(text):
        return False
    if one.voice != REPORTER and not _named(reading.attribution(one.voice), reading):
        return False
    article = reading.article
    headline, lead = article.headline, next((s.of(article.text) for s in sentences_of(article)), "")
    if word_count(text) < SHORT:
        return not re.match(r"(?:The|Its|Their|This|That) ", text) and not dangling(text, known=f"{headline} {lead}")
    return standing(f"{text}.", headline, lead) == unstopped(text)
