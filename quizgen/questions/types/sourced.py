"""A reading in, "Which of these sentences from the article names no source for what it tells?" questions out.

Or the contrary, "Which of them tells where its information comes from?": whole sentences are chosen from, as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from random import Random
from typing import NamedTuple, TypeVar

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.none_by_itself import bare_by_itself
from quizgen.questions.claims.substance import weight
from quizgen.questions.claims.with_source import Place, Sourced, sourced
from quizgen.questions.claims.without_source import bare
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import word_count
from quizgen.questions.news.nearness import nearness


class _Told(NamedTuple):
    """A printed sentence that names no source; `surely` where it goes on with nobody's word either."""

    sentence: str
    span: Span
    surely: bool


T = TypeVar("T", Sourced, _Told)

LEAST, MOST = 2, 3
#: Key and rivals are of nearly one length.
SHORTER, LONGER, STANDS_OUT = 0.5, 2.1, 1.4
#: Of each form so many are made, for the planner to choose from.
MADE = 4
ALIKE = 0.5
#: So many words of weight beside its source make a sentence worth asking about, and with more it comes first: "He
#: insists he is not hiding anything" has fewer.
LEAST_TELLING, TELLING = 3, 5
#: "The telly has not been found", "The trade was not silent, either": whose word that is matters to nobody.
LEAST_BARE = 5
#: Which source is looked for longest: a document, then one behind what it says.
_SEEN_LATE = (Place.DOCUMENT, Place.LAST, Place.MIDDLE, Place.FIRST)
_STEMS_WITHOUT = (
    "Which of these sentences does the reporter state directly, without giving a source?",
    "Which of these sentences from the article gives no source for what it tells?",
)
_STEMS_BY_ITSELF = (
    "Which of these sentences, taken alone, gives no source for what is told?",
    "Taken alone, which of these sentences from the article gives no source?",
)
_STEM_WITH = "Which of these sentences from the article tells where its information comes from?"
#: Where a rival may go on with what somebody says in the sentence before it.
_STEM_WITH_ALONE = f"Taken alone, w{_STEM_WITH[1:]}"
#: "It was first seen by shepherds", "the gauge stood at two metres": a reader may take that for where it comes from.
_WITNESS = re.compile(
    r"\b(?:seen|spotted|found|noticed|heard|recorded|measured|counted|caught|photographed|filmed)"
    r" (?:[\w’'-]+ ){0,6}?(?:by|on)\b|\braised by\b|\bcame from\b|\bdid not return\b|\bcould not be reached\b"
    r"|\b(?:gauges?|meters?|cameras?|sensors?|instruments?|records?|logs?|witness\w*)\b"
)
_LESSON = (
    "Where a sentence names no source, ask how the reporter knows: from what everybody could see, or from somebody who"
    " is named elsewhere?"
)
_LESSON_BY_ITSELF = (
    "Where a sentence names no source, look at those around it: does it go on with what somebody says there? If not,"
    " ask how the reporter knows."
)
_NONE = "This sentence names no source: it is told in the reporter’s own voice."
_NONE_BY_ITSELF = "This sentence by itself names no source."
#: "Instead, 90 boats sank", "At one, a yard in Hull, 90 clerks were paid": cut off from what stands before it.
_GOES_ON = re.compile(
    r"^“?(?:Instead|As a result|Similar|Another"
    r"|In (?:another|one(?! of)|the (?:same|last of|(?:first|second|third|fourth)(?=,)))"
    r"|At (?:one|another|the time)|Of (?:those|these|them)|For (?:another|older|younger|others?)|Within hours|On most"
    r"|One in \w+ (?:had|has|have|was|were)"
    r"|(?:Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds) (?:had|have|were|are)"
    r"|Some (?:paid|went|came|took|got|left))\b"
    # who somebody is, "Orr, 67, is a retired clerk", is no information that needs a source
    r"|^“?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, \d\d, (?:is|was) an?\b"
    # "The sixth, which charged for bins", "one bore a name", "residents of one", "numbers were missing for 90 of them"
    r"|^“?The (?:two|three|four|fifth|sixth|seventh|eighth)(?:,| (?:met|were|are|had|have|was|has)\b)"
    r"|^“?(?:One|A (?:second|third|fourth|fifth|sixth)) (?:bore|came|went|had|was|is|has|took|carried|read)\b"
    r"|^“?\w+ (?:of one|there)\b|\bof them”?$|\b(?:at least|about|only|be) (?:two|three|four|five|six|\d+ or \d+)”?$"
    r"|^“?Scorers?\b"
    r"|, (?:however|by contrast|on the other hand|therefore),|, (?:either|too)\b|\bwere (?:less|more) \w+”?$"
)
#: "Some from the yard argued", "a sixth wrote to ask": not who that was.
_SOME = re.compile(
    r"(?:some|many|others?|one|an?(?:other)? (?:second|third|fourth|fifth|sixth|person))\b", re.IGNORECASE
)
#: "It stood at 5.2, according to the bank": what?
_WHAT = re.compile(r"^“?(?:It|That|This|These|Those|They)\b")
#: "The firm said it does not comment on such matters", "She insisted that the gate should be red", "She liked to tell
#: students": nothing is told.
_NO_INFORMATION = re.compile(
    r"\b(?:comment\w*|(?:liked?|used|fond) (?:of|to)|would often|spokes\w+ (?:declined|refused)"
    # "Orr told the man that the boat was hers": in a story
    r"|told (?:h[ei]r?m?|them|the (?:man|woman|boy|girl|driver|doctor|teacher|buyer|child\w*))\b"
    # "Orr said that this was untrue", "that he would vote against": what?
    r"|that (?:this|that|it) (?:is|was) (?:un|not )?true|(?:vote|be) against(?=”?$)"
    r"|no further|insist\w* (?:that )?(?:[\w’'-]+ ){1,8}(?:should|be))\b"
)
#: "The keeper, Ann Orr, has", "in Hill": a name that is not the first word.
_NAMES = re.compile(r"[\w,’] [A-Z][a-z]")


class SourcedSentence(QuestionType):
    name = "sourced"
    shape = "choice"
    process = "E"
    most = 1
    worth = 1
    title = "Source or none"
    description = "See in a sentence whether it tells where its information comes from."
    nature = Nature(once=True, whole_sentences=True, own_or_sourced=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        with_source = sourced(reading)
        if not with_source:
            return
        sure = bare(reading)
        without = [
            _Told(one.sentence, one.span, one in sure)
            for one in (*sure, *bare_by_itself(reading))
            if weight(one.sentence) >= LEAST_BARE and not _GOES_ON.search(one.sentence)
        ]
        without.sort(
            key=lambda one: (not one.surely, _told(one) < TELLING, -nearness(one.span, reading) - rng.random())
        )
        forms = [
            islice(self._without(without, with_source, reading, rng), MADE),
            islice(self._with(with_source, without, reading, rng), MADE),
        ]
        rng.shuffle(forms)
        for pair in zip_longest(*forms):  # some of either, for the planner to choose from
            yield from filter(None, pair)

    def _without(
        self, without: list[_Told], with_source: Sequence[Sourced], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        """The one sentence in the reporter's own voice, among some that name their source, in different ways."""
        for key in without:
            if _WITNESS.search(key.sentence):
                continue
            rivals = _apart(key, _varied(with_source, rng))
            if len(rivals) < LEAST or not any(one.by_name and "‘" not in one.sentence for one in rivals):
                continue
            note = _note(key)
            options = (
                Option(key.sentence, True, f"Yes: {note[:1].lower()}{note[1:]}"),
                *(Option(one.sentence, feedback=_names(one)) for one in rivals),
            )
            stems, lesson = (_STEMS_WITHOUT, _LESSON) if key.surely else (_STEMS_BY_ITSELF, _LESSON_BY_ITSELF)
            yield self._choice(rng.choice(stems), options, key.span, reading, lesson, ())

    def _with(
        self, with_source: Sequence[Sourced], without: list[_Told], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        """The one sentence that names its source, best not with its first words, among the reporter's own."""
        named = [
            one
            for one in with_source
            if "‘" not in one.sentence
            and _by_name(one)  # "he said", "dealers said": who that is the sentence does not tell
            and _told(one) >= LEAST_TELLING
            and not _NO_INFORMATION.search(one.sentence)
            and not _WHAT.match(one.sentence)
        ]
        rng.shuffle(named)
        silent = [one for one in without if not _WITNESS.search(one.sentence)]
        for key in sorted(named, key=lambda one: (_told(one) < TELLING, _SEEN_LATE.index(one.place))):
            rivals = _apart(key, silent)
            if len(rivals) < LEAST or _longest(key, rivals):
                continue
            if key.place is Place.FIRST and not any(_NAMES.search(one.sentence) for one in rivals):
                continue  # a name at the head of one sentence alone would show it
            options = (
                Option(key.sentence, True, f"Yes: {_names(key)}"),
                *(Option(one.sentence, feedback=_note(one)) for one in rivals),
            )
            sure = all(one.surely for one in rivals)
            stem, lesson = (_STEM_WITH, _LESSON) if sure else (_STEM_WITH_ALONE, _LESSON_BY_ITSELF)
            yield self._choice(stem, options, key.span, reading, lesson, (key.attribution.id,))

    def _choice(
        self,
        stem: str,
        options: tuple[Option, ...],
        evidence: Span,
        reading: Reading,
        lesson: str,
        about: tuple[str, ...],
    ) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=(evidence,),
            feedback=lesson,
            difficulty=difficulty.rate(2, reading, "", (evidence,)),
            skills=Skills("E", "RI.8", 2, "V"),
            about=about,
        )


def _by_name(one: Sourced) -> bool:
    return one.by_name and not one.unnamed and not _SOME.match(one.words)


def _told(one: Sourced | _Told) -> int:
    """How much it tells beside who says so."""
    return weight(one.sentence) - (weight(one.words) if isinstance(one, Sourced) else 0)


def _longest(key: Sourced, rivals: Sequence[_Told]) -> bool:
    """Does the source make the key stand out by its length?"""
    return word_count(key.sentence) > STANDS_OUT * max(word_count(one.sentence) for one in rivals)


def _note(one: _Told) -> str:
    return _NONE if one.surely else _NONE_BY_ITSELF


def _names(one: Sourced) -> str:
    return f"“{one.words}” {'tells where this comes from' if one.by_name else 'shows that somebody is the source'}."


def _way(one: Sourced) -> tuple[Place, str]:
    return one.place, one.attribution.cue_lemma


def _varied(found: Sequence[Sourced], rng: Random) -> list[Sourced]:
    """First one of each way to name a source, for not all rivals may say "said"; those with quoted words last."""
    mixed = sorted(found, key=lambda one: ("‘" in one.sentence, not one.by_name, rng.random()))
    seen: set[tuple[Place, str]] = set()
    first: list[Sourced] = []
    rest: list[Sourced] = []
    for one in mixed:
        way = _way(one)
        (rest if way in seen or "‘" in one.sentence else first).append(one)
        seen.add(way)
    return first + rest


def _apart(key: Sourced | _Told, others: Sequence[T]) -> list[T]:
    """Up to three of them of the key's length, none of which tells what another one tells."""
    length = word_count(key.sentence)
    kept: list[T] = []
    for one in others:
        fits = SHORTER <= word_count(one.sentence) / length <= LONGER and len(kept) < MOST
        if fits and all(alike(one.sentence, taken.sentence) < ALIKE for taken in (key, *kept)):
            kept.append(one)
    return kept
