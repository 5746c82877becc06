"""A reading in, "In which of these ways did the mayor say that the pier is safe?" or "To whom did she?" out.

The options are labels of one scale. What a word of the sentence or of those beside it may tell, but the pattern did not
read, is no rival; and where nothing in the article tells a way, that is the answer. Where no person is heard, but an
outlet or a report passes something on, the question is what kind of source that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Article, Attribution, Choice, Option, Quote, Reading, Section, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.channel.channel_hints import hinted, stands_in_its_own, telling, unsaid
from quizgen.questions.channel.channel_stems import (
    LISTENER,
    WAYS,
    as_printed,
    far_from_its_words,
    of_somebody_named,
    standing_alone,
    teller,
)
from quizgen.questions.channel.channels import Way, way_of
from quizgen.questions.channel.origins import origin_of
from quizgen.questions.channel.rival_ways import rival_ways
from quizgen.questions.claims.claims import LEAST_CONFIDENCE, claim, usable
from quizgen.questions.claims.evidence import evidence_of, merged, sentences_of
from quizgen.questions.english.likeness import alike, content_words
from quizgen.questions.english.wording import inside, quoted
from quizgen.questions.labels import (
    AT_HEARING,
    BY_BROADCAST,
    CHANNELS,
    FROM_OUTLET,
    FROM_PERSON,
    FROM_STATEMENT,
    FROM_STUDY,
    IN_SPEECH,
    IN_STUDY,
    IN_WRITING,
    LISTENERS,
    NO_WAY_TOLD,
    ON_THE_WEB,
    ORIGINS,
    TO_ONE_OUTLET,
    TO_REPORTERS,
)
from quizgen.questions.news.sports_report import of_sport
from quizgen.questions.sources.talked_about import PRONOUNS
from quizgen.questions.spread import spread

LEAST_RIVALS, MOST_RIVALS = 1, 2
#: Another sentence that says so much of it may tell another way.
AGAIN = 0.45
#: So many words of the headline or the lead in a statement make it one of the news.
LEAST_OF_THE_NEWS = 2
#: Of one article no more than so many statements of which no way is told, and so many that no person makes.
MOST_UNTOLD, MOST_PASSED_ON = 1, 3
_SAYING = re.compile(
    r"[“”\"]|\b(?:sa(?:id|ys?|ying)|told|tell\w*|wrote|add(?:s|ed|ing)|accus\w+|argu\w+|insist\w*|call\w*|ask\w*|clai\w+"
    r"|promis\w+|warn\w*|den(?:y|ied|ies)|announc\w+|according|reported\w*|prais\w+|critici[sz]\w+|speech|statement|tweet\w*)\b"
)
_LESSONS = {
    TO_ONE_OUTLET: "What one news outlet was told, others can only pass on: look who asked, and what was asked.",
    TO_REPORTERS: "At a news conference several reporters hear the same and can ask, so words can be checked.",
    BY_BROADCAST: "What was said on the air can be heard again: look whether the words fit what came before them.",
    ON_THE_WEB: "A post can be looked up by anybody, but nobody asks back: the writer alone chooses what it tells.",
    IN_WRITING: "A written statement is weighed word by word beforehand, and nobody can ask back.",
    IN_STUDY: "What stands in a report or a book can be looked up, with all that stands around it.",
    IN_SPEECH: "A speech is made to win over those who listen: look for what it leaves out.",
    AT_HEARING: "Before a court or a committee words are recorded, and others may ask questions.",
    FROM_OUTLET: "What one outlet has from another was not checked anew: look where the first one has it from.",
    FROM_STUDY: "A report or a poll can be looked up: ask who made it, who paid for it and how it was done.",
    FROM_STATEMENT: "A statement gives one side, weighed word by word: look who issued it, and what others say.",
    NO_WAY_TOLD: "Where a report does not tell how it got somebody’s words, it is harder to check them.",
}


class _Asked(NamedTuple):
    """What a question on a way rests on; source and name are "" where only the words are sure, not whose they are."""

    attribution: Attribution
    source: str
    name: str
    way: Way


class Channel(QuestionType):
    name = "channel"
    shape = "choice"
    process = "E"
    most = 2
    title = "How did the words get here?"
    description = "See in which way, or to whom, somebody said it: in a statement, to reporters, or untold."
    on_wish = True  # of the last 30 judgements 11 failed: the answer stands in the sentence, or in two places
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        if reading.article.first(Section.ASKED) is not None:
            return  # all of it was said in the interview that is printed
        asked = [one for a in spread(reading.attributions) if (one := _asked_of(a, reading))]
        shown: set[str] = set()
        for one in asked:
            how = LISTENER if one.way.listener else WAYS
            stems = [*standing_alone(how, one.attribution, one.name, reading)]
            stems = stems or [*as_printed(how, one.attribution, one.name, reading)]
            if stems and not _told_otherwise(one, reading):
                shown.add(one.source)
                yield from self._how(one, rng.choice(stems), reading, rng)
        for one in asked:
            if one.name and one.source not in shown and _all_by(one, asked, reading):
                shown.add(one.source)
                of_all = _SPOKE if one.way.listener else _COMMENTED
                yield from self._how(one, rng.choice(of_all).format(one.name), reading, rng)
        yield from self._untold(reading, rng)
        yield from self._passed_on(reading, rng)

    def _untold(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        """Of whose words the article tells no way at all: one such, the nearest to the news."""
        if of_sport(reading.article.text):
            return  # where a coach was glad to win matters to nobody
        if _AT_A_MEETING.search(reading.article.text):
            return  # whoever votes there speaks there, though no sentence says so
        by_a_way = {id for a in reading.attributions if way_of(a, reading) for id in a.source_ids}
        about_it = content_words(_head_and_lead(reading.article))
        found: list[tuple[int, _Asked, list[str]]] = []
        for attribution in spread(reading.attributions):
            if not usable(attribution, reading) or not of_somebody_named(attribution, reading):
                continue
            if by_a_way <= {*attribution.source_ids} or _in_talk(attribution, reading):
                continue  # where nobody's way is told, all of it may be from interviews of the paper's own
            about = content_words(claim(attribution)) & about_it
            if len(about) < LEAST_OF_THE_NEWS or _OF_ONESELF.search(claim(attribution)):
                continue  # how the paper learned that he sold two cows matters to nobody
            name = teller(attribution, reading)
            if not name or not unsaid(attribution, reading) or _told_once(attribution, name, reading):
                continue
            way = Way(NO_WAY_TOLD, "", evidence_of(attribution, reading)[0])
            one = _Asked(attribution, attribution.source_ids[0], name, way)
            if stems := [*standing_alone(WAYS, attribution, name, reading)]:
                found.append((len(about), one, stems))
        for _, one, stems in sorted(found, key=lambda item: -item[0])[:MOST_UNTOLD]:
            yield from self._how(one, rng.choice(stems), reading, rng)

    def _passed_on(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        """What no person says, but a news outlet or a report."""
        found = 0
        for attribution in spread(reading.attributions):
            origin = origin_of(attribution, reading)
            if origin is not None and found < MOST_PASSED_ON:
                found += 1
                note = f"The article gives this to {quoted(inside(origin.called, reading.article.text))}."
                mute = origin.label == FROM_STATEMENT  # whoever wrote it may be named
                spare = FROM_PERSON if mute else FROM_STATEMENT
                kept = [one for one in ORIGINS if one != spare and (one != FROM_PERSON or not origin.by_somebody)]
                shown = dict(zip(kept, kept, strict=True))
                stem = rng.choice(_FROM).format(origin.told)
                yield self._choice(attribution, stem, origin.label, shown, note, (), reading)

    def _how(self, one: _Asked, stem: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        label = one.way.label
        rivals = rival_ways(one.attribution, one.name, one.way, reading, rng)
        if len(rivals) < LEAST_RIVALS + (label == NO_WAY_TOLD):
            return
        note = f"The words “{one.way.words}” tell it." if one.way.words else _UNTOLD
        kept = {label, *rivals[: MOST_RIVALS + (label == NO_WAY_TOLD)], NO_WAY_TOLD}
        shown = {way: LISTENERS[way] if one.way.listener else way for way in CHANNELS if way in kept}
        yield self._choice(one.attribution, stem, label, shown, note, (one.way.sentence,), reading)

    def _choice(
        self,
        attribution: Attribution,
        stem: str,
        label: str,
        shown: dict[str, str],
        note: str,
        also: tuple[Span, ...],
        reading: Reading,
    ) -> Choice:
        evidence = merged([*evidence_of(attribution, reading), *also])
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(
                Option(text, way == label, f"Yes. {note}" if way == label else note) for way, text in shown.items()
            ),
            evidence=evidence,
            feedback=_LESSONS[label],
            difficulty=difficulty.rate(2 + (label == NO_WAY_TOLD), reading, stem, evidence),
            skills=Skills("E" if label == NO_WAY_TOLD else "L", "RI.8", 2, "V"),
            about=(attribution.id,),
        )


#: "He sold his herd", "I went home": of the speaker's own affairs.
_OF_ONESELF = re.compile(r"^(?:that )?(?:he|she) |\b(?:I|[Mm]y|[Mm]e|[Mm]yself)\b(?!\.)")


def _head_and_lead(article: Article) -> str:
    lead = next((block.span.of(article.text) for block in article.blocks if block.section is Section.BODY), "")
    return f"{article.headline} {lead}"


def _in_talk(attribution: Attribution, reading: Reading) -> bool:
    """Are words of this source quoted as those of an interview are: in the present tense?"""
    mine = {*attribution.source_ids}
    return (
        any(
            a.quote is not Quote.INDIRECT
            and a.tense != "past"
            and a.cue_lemma.casefold() in ("say", "tell", "add", "explain")
            for a in reading.attributions
            if mine & {*a.source_ids}
        )
        or attribution.tense != "past"
    )


_AT_A_MEETING = re.compile(
    r"\b(?:(?:council|board|committee|town|public|annual|Monday|Tuesday|Wednesday|Thursday|Friday)"
    r" (?:\w+ )?(?:meeting|hearing|session)|at (?:the|a) (?:\w+ )?(?:meeting|hearing|debate|rally))\b"
)
_UNTOLD = "Look at the whole report: it does not tell in which way this was said."
_COMMENTED = (
    "According to the article, in which of these ways did {} comment?",
    "In which of these ways did {} comment, according to the article?",
)
_SPOKE = ("According to the article, to whom did {} speak?", "To whom did {} speak, according to the article?")
_FROM = (
    "What kind of source does the article give for {}?",
    "According to the article, what kind of source is there for {}?",
)


def _asked_of(attribution: Attribution, reading: Reading) -> _Asked | None:
    way = way_of(attribution, reading)
    if way is None or attribution.confidence < LEAST_CONFIDENCE:
        return None
    name = teller(attribution, reading)
    if way.label in hinted(name) or not (name or _his_own_words(attribution, reading)):
        return None
    return _Asked(attribution, attribution.source_ids[0] if name else "", name, way)


def _his_own_words(attribution: Attribution, reading: Reading) -> bool:
    """ "“We go,” she told Reuters": who "she" is may be open, but not that the words are hers."""
    printed = [span.of(reading.article.text).casefold() for span in attribution.source]
    nobody_else = not attribution.source_ids or all(name in PRONOUNS for name in printed)
    return attribution.quote is Quote.DIRECT and nobody_else and not far_from_its_words(attribution, reading)


def _told_once(attribution: Attribution, name: str, reading: Reading) -> bool:
    """ "“We need money,” he said in Parliament. “We must go on.”": the second goes on where the first was said."""
    mine, text = {*attribution.source_ids}, reading.article.text
    if any(mine & {*other.source_ids} and way_of(other, reading) for other in reading.attributions):
        return True
    surname = re.compile(rf"\b{re.escape(name.split()[-1])}\b")
    if stands_in_its_own(reading.source(attribution.source_ids[0]), text):
        return True
    return any(surname.search(span.of(text)) and hinted(span.of(text)) for span in sentences_of(reading.article))


def _told_otherwise(one: _Asked, reading: Reading) -> bool:
    """Does any other sentence say much of it with words for another way?"""
    mine = content_words(claim(one.attribution))
    for other in reading.attributions:
        way = way_of(other, reading) if alike(claim(other), claim(one.attribution)) >= AGAIN else None
        if way is not None and way.label != one.way.label:
            return True
    return any(
        not other.span.overlaps(one.way.sentence)
        and len(mine & content_words(other.text)) >= AGAIN * len(mine)
        and hinted(other.text) - {one.way.label}
        for other in telling(reading)
    )


def _all_by(one: _Asked, asked: list[_Asked], reading: Reading) -> bool:
    """Is everything that this source says told with the one way?"""
    text, last = reading.article.text, one.name.split()[-1]
    said = [a for a in reading.attributions if one.source in a.source_ids]
    told = [other for other in asked if other.source == one.source]
    if len(said) > len(told) or {other.way.label for other in told} != {one.way.label}:
        return False
    if any(last in name.split() for other in reading.sources if other.id != one.source for name in other.names):
        return False  # what "Cruz" said may be told of "Senator Ana Cruz" as well
    covered = [place for a in said for place in a.evidence]
    return not any(
        re.search(rf"\b{re.escape(last)}\b", span.of(text)) and _SAYING.search(span.of(text))
        for span in sentences_of(reading.article)
        if not any(span.overlaps(place) for place in covered)
    )
