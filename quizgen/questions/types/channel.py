"""A reading in, "Where or how did the mayor say that the pier is safe?" questions out.

The options are labels of one scale. What a word of the sentence or of those beside it may tell, but the pattern did not
read, is no rival; and where nothing in the article tells a way, that is the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Attribution, Choice, ContentForm, Option, Reading, Section, Skills, Source, Span, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.channels import Way, gives_away, hinted, telling_words, unsaid, way_of
from quizgen.questions.claims import LEAST_CONFIDENCE, asked_of, claim, sources_of, usable
from quizgen.questions.evidence import evidence_of, merged, sentences_of
from quizgen.questions.labels import (
    AT_HEARING,
    BY_BROADCAST,
    CHANNELS,
    IN_SPEECH,
    IN_STUDY,
    IN_WRITING,
    NO_WAY_TOLD,
    ON_THE_WEB,
    TO_ONE_OUTLET,
    TO_REPORTERS,
)
from quizgen.questions.levelling import bare_name
from quizgen.questions.likeness import alike, content_words
from quizgen.questions.provenance import readable_inside
from quizgen.questions.readable import curled
from quizgen.questions.showable import showable
from quizgen.questions.speakers import clear_source
from quizgen.questions.spread import spread
from quizgen.questions.substance import weight
from quizgen.questions.wording import bare, inside, outside_quotes, quoted, trimmed, word_count

LEAST_RIVALS, MOST_RIVALS, LEAST_PRINTED, LONGEST, LONGEST_BEGUN, LEAST_WEIGHT = 1, 2, 5, 20, 15, 2
#: Another sentence that says so much of it may tell another way.
AGAIN = 0.45
#: Of one article no more than so many of which no way is told.
MOST_UNTOLD = 3
#: These two can be true of one occasion, so they never stand side by side.
_MAY_BE_ONE = {
    TO_ONE_OUTLET: (BY_BROADCAST,),
    TO_REPORTERS: (BY_BROADCAST,),
    BY_BROADCAST: (TO_ONE_OUTLET, TO_REPORTERS, IN_SPEECH),
    ON_THE_WEB: (IN_WRITING, IN_STUDY),
    IN_WRITING: (ON_THE_WEB,),
    IN_STUDY: (ON_THE_WEB, IN_WRITING),
    IN_SPEECH: (BY_BROADCAST, AT_HEARING),
    AT_HEARING: (BY_BROADCAST, IN_SPEECH, IN_WRITING),
}
#: Ways that any report may tell; the others tempt only where the article has a word of them.
_COMMON = (TO_ONE_OUTLET, TO_REPORTERS, IN_WRITING, IN_SPEECH, BY_BROADCAST)
_OF_THE_NET = re.compile(r"\b(?:tweet\w*|Twitter|Facebook|online|[Ww]ebsites?|[Ii]nternet|social media|20[012]\d)\b")
_NAME = re.compile(r"\b[A-Z][\w’'-]*")
_PHRASE = re.compile(
    r",? (?:and|but|because|that|which|who|to|of|in|for|with|from|as|or|when|where|if|on|at|by|than|so|about|after)\b"
)
_BROKEN = re.compile(r"[;:?!…\[\]()—–]|\.\.\.|\w[“\"]\w")
#: The content cannot stand alone, but whose it is, is sure.
_OF_ITS_WORDS = re.compile(r"It is not certain (?:whom or what|what|which day)|The quotation (?:begins|is part)")
_SAYING = re.compile(
    r"[“”\"]|\b(?:sa(?:id|ys?|ying)|told|tell\w*|wrote|add(?:s|ed|ing)|accus\w+|argu\w+|insist\w*|call\w*|ask\w*|clai\w+"
    r"|promis\w+|warn\w*|den(?:y|ied|ies)|announc\w+|according|reported\w*|prais\w+|critici[sz]\w+|speech|statement|tweet\w*)\b"
)
_STATES = (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS, Stance.PREDICTS, Stance.DOUBTS, Stance.DEMANDS)
_LESSONS = {
    TO_ONE_OUTLET: "What one news outlet was told, others can only pass on: look who asked, and what was asked.",
    TO_REPORTERS: "At a news conference several reporters hear the same and can ask questions, so words can be checked.",
    BY_BROADCAST: "What was said on the air can be heard again: look whether the words fit what came before them.",
    ON_THE_WEB: "A post can be looked up by anybody, but nobody asks back: the writer alone chooses what it tells.",
    IN_WRITING: "A written statement is weighed word by word beforehand, and nobody can ask back.",
    IN_STUDY: "What stands in a report or a book can be looked up, with all that stands around it.",
    IN_SPEECH: "A speech is made to win over those who listen: look for what it leaves out.",
    AT_HEARING: "Before a court or a committee words are recorded, and others may ask questions.",
    NO_WAY_TOLD: "Where a report does not tell how it got somebody’s words, it is harder to check them.",
}


class _Asked(NamedTuple):
    """What a question on a way rests on."""

    attribution: Attribution
    source: Source
    name: str
    way: Way


class Channel(QuestionType):
    name = "channel"
    shape = "choice"
    process = "E"
    most = 2
    title = "How did the words get here?"
    description = "See where or how somebody said it: to reporters, in a statement, on social media, or untold."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        if reading.article.first(Section.ASKED) is not None:
            return  # all of it was said in the interview that is printed
        asked = [one for a in spread(reading.attributions) if (one := _asked_of(a, reading))]
        shown: set[str] = set()
        for one in asked:
            stems = list(_stems(one.attribution, one.name, one.way.label, reading))
            stems = stems or list(_as_printed(one, reading))
            if stems and not _told_otherwise(one, reading):
                shown.add(one.source.id)
                yield from self._choice(one, rng.choice(stems), reading, rng)
        for one in asked:
            if one.source.id not in shown and _all_by(one, asked, reading):
                shown.add(one.source.id)
                yield from self._choice(one, rng.choice(_ALL).format(one.name), reading, rng)
        yield from self._untold(reading, rng)

    def _untold(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        """Of whose words the article tells no way at all."""
        found = 0
        for attribution in spread(reading.attributions):
            name = _name(attribution, reading)
            if not name or not usable(attribution, reading) or not unsaid(attribution, reading):
                continue
            stems = list(_stems(attribution, name, NO_WAY_TOLD, reading))
            if stems and found < MOST_UNTOLD:
                found += 1
                way = Way(NO_WAY_TOLD, "", evidence_of(attribution, reading)[0])
                one = _Asked(attribution, sources_of(attribution, reading)[0], name, way)
                yield from self._choice(one, rng.choice(stems), reading, rng)

    def _choice(self, one: _Asked, stem: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        label = one.way.label
        rivals = _rivals(one, reading, rng)
        if len(rivals) < LEAST_RIVALS + (label == NO_WAY_TOLD):
            return
        note = f"The words “{one.way.words}” tell it." if one.way.words else _UNTOLD
        shown = {label, *rivals[: MOST_RIVALS + (label == NO_WAY_TOLD)], NO_WAY_TOLD}
        evidence = merged([*evidence_of(one.attribution, reading), one.way.sentence])
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(
                Option(way, way == label, f"Yes. {note}" if way == label else note) for way in CHANNELS if way in shown
            ),
            evidence=evidence,
            feedback=_LESSONS[label],
            difficulty=difficulty.rate(2, reading, stem, evidence),
            skills=Skills("E", "RI.8", 2, "V"),
            about=(one.attribution.id,),
        )


_UNTOLD = "Look at the whole report: it does not tell where or how this was said."
_ALL = (
    "According to the article, where or how did {} make the comments that it reports?",
    "Where or how did {} make the comments that the article reports?",
)


def _name(attribution: Attribution, reading: Reading) -> str:
    """The one source of it as it stands in a stem; "" where it is not beyond doubt, or none that could choose a way."""
    if len(attribution.source_ids) != 1 or attribution.confidence < LEAST_CONFIDENCE:
        return ""
    if attribution.doubt and not _OF_ITS_WORDS.match(attribution.doubt):
        return ""
    source = sources_of(attribution, reading)[0]
    if source.coarse in ("document", "outlet") or not showable(source, reading):
        return ""
    if not clear_source(attribution, reading) or _misnamed(attribution, source, reading):
        return ""
    short = bare_name(source) if source.name[:1].isupper() else ""
    return short or inside(source.name, reading.article.text)


def _misnamed(attribution: Attribution, source: Source, reading: Reading) -> bool:
    """ "Rosa Lund, who wrote for Owen Hale, tweeted" was said by nobody called Hale: is the printed name the source's?"""
    known = {word for name in source.names for word in _NAME.findall(name)}
    for span in attribution.source:
        parts = [_NAME.findall(part) for part in span.of(reading.article.text).split(",")]
        last = [part[-1] for part in parts if part]
        if sum(map(len, parts)) > 1 and last and known.isdisjoint(last):
            return True
    return False


def _asked_of(attribution: Attribution, reading: Reading) -> _Asked | None:
    way = way_of(attribution, reading)
    name = _name(attribution, reading) if way else ""
    if way is None or not name or way.label in hinted(name):
        return None
    return _Asked(attribution, sources_of(attribution, reading)[0], name, way)


def _stems(attribution: Attribution, name: str, label: str, reading: Reading) -> Iterator[str]:
    """What was said, as a clause or in its own words, without anything that tells the way."""
    if not usable(attribution, reading) or gives_away(claim(attribution)):
        return
    if attribution.form is ContentForm.QUOTATION:
        words = trimmed(claim(attribution), LONGEST)
        if not words or "…" in words:
            begun = _begun(claim(attribution))
            if begun:
                yield f"According to the article, where or how did {name} say the words that begin {quoted(begun)}?"
                yield f"Where or how, according to the article, did {name} say the words that begin {quoted(begun)}?"
        elif words.rstrip("”’")[-1:] not in "?!":
            yield f"According to the article, where or how did {name} say these words: {quoted(words)}?"
            yield f"Where or how did {name} say these words, according to the article: {quoted(words)}?"
    elif attribution.form is ContentForm.CLAUSE and attribution.stance in _STATES:
        text = asked_of(attribution, reading)
        told = text if attribution.self_reference else readable_inside(text, reading)
        short = told and word_count(told) <= LONGEST and ":" not in outside_quotes(told)
        if short and weight(claim(attribution)) >= LEAST_WEIGHT:
            yield f"According to the article, where or how did {name} say that {curled(told)}?"
            yield f"Where or how, according to the article, did {name} say that {curled(told)}?"


def _begun(words: str) -> str:
    """The beginning of a long quotation, cut where a phrase begins; "" where that leaves too little."""
    first = " ".join(words.split()[:LONGEST_BEGUN])
    cuts = [cut.start() for cut in _PHRASE.finditer(first)]
    begun = first[: cuts[-1]].rstrip(" ,") if cuts else ""
    return begun if LEAST_PRINTED < word_count(begun) and not _BROKEN.search(begun) and begun.count('"') % 2 == 0 else ""


def _as_printed(one: _Asked, reading: Reading) -> Iterator[str]:
    """What cannot stand alone ("he said it would be theirs") stands in marks, as the article has it."""
    attribution = one.attribution
    if len(attribution.content) != 1 or attribution.form not in (ContentForm.CLAUSE, ContentForm.QUOTATION):
        return
    printed = bare(" ".join(attribution.content[0].of(reading.article.text).split()))
    printed = re.sub(r"^that (?=\w+ )", "", printed)
    if not LEAST_PRINTED <= word_count(printed) <= LONGEST or gives_away(printed):
        return
    if _BROKEN.search(printed) or weight(printed) < LEAST_WEIGHT or printed.count('"') % 2:
        return
    if printed.count("“") != printed.count("”"):
        return
    if attribution.form is ContentForm.QUOTATION:
        yield f"According to the article, where or how did {one.name} say these words: {quoted(printed)}?"
    elif attribution.stance in _STATES:
        yield f"According to the article, where or how did {one.name} say what it reports as {quoted(printed)}?"
        yield f"Where or how did {one.name} say what the article reports as {quoted(printed)}?"


def _told_otherwise(one: _Asked, reading: Reading) -> bool:
    """Does any other sentence say much of it with words for another way?"""
    mine = content_words(claim(one.attribution))
    for other in reading.attributions:
        way = way_of(other, reading) if alike(claim(other), claim(one.attribution)) >= AGAIN else None
        if way is not None and way.label != one.way.label:
            return True
    return any(
        not span.overlaps(one.way.sentence)
        and len(mine & content_words(text)) >= AGAIN * len(mine)
        and hinted(text) - {one.way.label}
        for span, text in telling_words(reading)
    )


def _all_by(one: _Asked, asked: list[_Asked], reading: Reading) -> bool:
    """Is everything that this source says told with the one way, but for one sentence at most?"""
    text, last = reading.article.text, one.name.split()[-1]
    said = [a for a in reading.attributions if one.source.id in a.source_ids]
    told = [other for other in asked if other.source.id == one.source.id]
    if len(said) > len(told) + 1 or {other.way.label for other in told} != {one.way.label}:
        return False
    if any(last in name.split() for other in reading.sources if other != one.source for name in other.names):
        return False  # what "Cruz" said may be told of "Senator Ana Cruz" as well
    covered = [place for a in said for place in a.evidence]
    return not any(
        re.search(rf"\b{re.escape(last)}\b", span.of(text)) and _SAYING.search(span.of(text))
        for span in sentences_of(reading.article)
        if not any(span.overlaps(place) for place in covered)
    )


def _rivals(one: _Asked, reading: Reading, rng: Random) -> list[str]:
    """Ways that no word near the statement may tell, those of which the article has a word first."""
    text = reading.article.text
    near = {*_MAY_BE_ONE.get(one.way.label, ()), one.way.label, NO_WAY_TOLD, *hinted(one.name)}
    for span in _around(one.way.sentence, reading):
        if span == one.way.sentence or not _with_a_way(span, one, reading):
            near |= hinted(_without_content(span, one.attribution, text))
    there = hinted(text)
    fit = [way for way in CHANNELS if way not in near and (way in there or way in _COMMON)]
    if not _OF_THE_NET.search(text):
        fit = [way for way in fit if way != ON_THE_WEB]
    fit.sort(key=lambda way: (way not in there, rng.random()))
    return [way for place, way in enumerate(fit) if not any(way in _MAY_BE_ONE[before] for before in fit[:place])]


def _with_a_way(span: Span, one: _Asked, reading: Reading) -> bool:
    """Does another source speak there by a way of its own?"""
    there = [a for a in reading.attributions if any(span.overlaps(cue) for cue in a.cue)]
    return any(way_of(a, reading) for a in there) and all(one.source.id not in a.source_ids for a in there)


def _around(sentence: Span, reading: Reading) -> list[Span]:
    """The sentence, and those right before and after it."""
    told = sentences_of(reading.article)
    at = next((place for place, span in enumerate(told) if span.overlaps(sentence)), None)
    return [sentence] if at is None else [*told[max(0, at - 1) : at + 2]]


def _without_content(span: Span, attribution: Attribution, text: str) -> str:
    printed = span.of(text)
    for content in attribution.content:
        printed = printed.replace(content.of(text), " … ")
    return printed
