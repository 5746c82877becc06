"""A reading in, "Who said that ...?" questions out: locate the source of a claim, threat, accusation or quotation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from random import Random

from quizgen.model import (
    AnyQuestion,
    Attribution,
    Choice,
    ContentForm,
    Naming,
    Option,
    Reading,
    ShortText,
    Skills,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.asking_who import (
    LONGEST_CLAUSE,
    another_they,
    as_printed,
    dense,
    for_a_name,
    readable_stem,
    stems_of,
)
from quizgen.questions.claims.beforehand import known_beforehand, told_by_the_headline
from quizgen.questions.claims.claims import claim, sources_of, speaker
from quizgen.questions.claims.evidence import evidence_of
from quizgen.questions.claims.first_half import first_half, without_what_is_added
from quizgen.questions.claims.floating import floats
from quizgen.questions.claims.going_on import in_another_paragraph
from quizgen.questions.claims.may_be_asked_for import can_be_asked_for, counts_the_unseen, is_plain, says_enough
from quizgen.questions.claims.misread import in_a_deck
from quizgen.questions.claims.on_whose_word import speakers_beside, stated_by_nobody, whose_word
from quizgen.questions.claims.own_deed import without_its_deed
from quizgen.questions.claims.parts_said import parts_of
from quizgen.questions.claims.substance import LEAST_WEIGHT, weight
from quizgen.questions.english.gaps import source_gap
from quizgen.questions.english.hanging import it_is_open, points_outside
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.open_ended import open_ended
from quizgen.questions.english.unclear import slipped
from quizgen.questions.english.wording import GAP, outside_quotes, word_count
from quizgen.questions.labels import NO_SOURCE
from quizgen.questions.quotations.colour import only_colour
from quizgen.questions.quotations.own_words import damaged
from quizgen.questions.sources.distractors import LEAST, key_name, rival_sources, several_answers
from quizgen.questions.sources.given_away import given_away
from quizgen.questions.sources.name_to_write import may_be_written
from quizgen.questions.sources.third_beside import third_beside
from quizgen.questions.sources.written_names import more_ways, ways_to_write
from quizgen.questions.spread import spread

#: So many claims of one source are enough to choose from, and so many words of weight are enough for a claim.
MOST_OF_EACH, ENOUGH = 3, 8


class WhoSaid(QuestionType):
    name = "who_said"
    shape = "choice"
    process = "L"
    most = 3
    worth = 2  # not rare, but what a lesson in reading news is about, and raters passed 76 of the last 76
    title = "Who said it?"
    description = "Find the source of a claim, a threat or a quotation."
    nature = Nature(speakers=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """The most telling claims of each source first: a quiz asks for one source once or twice."""
        of_each: Counter[tuple[str, ...]] = Counter()
        best: dict[tuple[str, ...], int] = {}
        told = (without_its_deed(attribution) for attribution in spread(reading.attributions))
        claims = ((_telling(attribution), attribution) for attribution in told)
        for tells, attribution in sorted(claims, key=lambda one: -one[0]):
            who = attribution.source_ids
            if not who or of_each[who] == MOST_OF_EACH or 2 * tells < best.get(who, 0):
                continue
            if not attribution.evidence:
                continue
            asked = list(self._ask_whole(attribution, reading, rng))
            asked = asked or list(islice(self._ask_parts(attribution, reading, rng), 1))
            if asked:
                of_each[who] += 1
                best.setdefault(who, tells)
            yield from asked
        yield from self._of_nobody(reading, rng)

    def _ask_whole(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        if in_another_paragraph(attribution, reading) or not can_be_asked_for(attribution, reading):
            return
        if _BARE.fullmatch(attribution.source_text.strip()):
            return
        if in_a_deck(attribution, reading) or _only_lists(attribution, reading):
            return  # "Minister says she will stay on", in the lines below the headline: who she is, these do not tell
        asked = list(self._ask_one(attribution, reading, rng)) if is_plain(attribution, reading) else []
        yield from asked or self._ask_gap(attribution, reading, rng)

    def _ask_parts(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """Where nothing can be asked of all that is quoted, of a sentence of it."""
        for part in parts_of(attribution, reading):
            if can_be_asked_for(part, reading) and is_plain(part, reading):
                yield from self._ask_one(part, reading, rng)

    def _ask_gap(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """Where the claim cannot stand alone, the article's own sentence can, with a gap for its source."""
        if attribution.cue_lemma in ("suggest", "show", "indicate", "mean", "reveal") or slipped(claim(attribution)):
            return  # "Small movements suggest calm": nobody speaks
        printed = source_gap(attribution, reading)
        printed = "" if points_outside(attribution, reading) or floats(attribution, reading) else printed
        printed = "" if another_they(attribution, reading) or counts_the_unseen(attribution, reading) else printed
        printed = "" if _LEFT_OPEN.search(outside_quotes(claim(attribution))) else printed
        printed = "" if damaged(printed) or it_is_open(printed) or _begins_open(attribution, printed) else printed
        frames = ["Which source belongs in the gap in this sentence", "Which source is missing from this sentence"]
        if not printed or several_answers(attribution, reading) or weight(printed) < LEAST_WEIGHT:
            return
        if word_count(printed) > LONGEST_CLAUSE or dense(printed, reading):
            return
        stem = f"{rng.choice(frames)} from the article: {printed}?"
        if told_by_the_headline(attribution, stem, reading):
            return
        rivals = rival_sources(attribution, reading, stem, rng)
        if f"{GAP}, which" in printed:
            bodies = {one.name for one in reading.sources if one.coarse == "organisation" and not one.plural}
            rivals = [one for one in rivals if one.text in bodies]  # "[Ministers], which voted against, said so"
        if len(rivals) < LEAST:
            yield from self._to_be_written(attribution, stem, reading)
        elif _must_be_read(attribution, stem, rivals, reading):
            yield self._choice(attribution, stem, rivals, reading)

    def _ask_one(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        stems = _readable(attribution, reading) or _readable(first_half(attribution), reading)
        stems = stems or _readable(_shorter(attribution, reading), reading)
        if not stems:
            return
        stem = rng.choice(stems)
        if told_by_the_headline(attribution, stem, reading) or only_colour(stem, reading):
            return
        rivals = rival_sources(attribution, reading, stem, rng, mixed=True)
        if len(rivals) < LEAST:
            beside = list(self._or_none(attribution, stem, rivals, reading))
            yield from beside or self._to_be_written(attribution, stem, reading)
        elif _must_be_read(attribution, stem, rivals, reading):
            yield self._choice(attribution, stem, rivals, reading)

    def _or_none(self, attribution: Attribution, stem: str, rivals: list[Option], reading: Reading) -> Iterator[Choice]:
        """Where only two speak, nobody, or somebody without a name, is the third whose word it may be."""
        if not rivals or not _must_be_read(attribution, stem, rivals, reading):
            return
        told = third_beside(attribution, stem, rivals[0], reading)
        if told is not None:
            yield self._choice(attribution, told.stem, [*rivals, told.third], reading)

    def _of_nobody(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        """What the article states on its own word, beside those who speak in it."""
        for statement in spread(reading.statements):
            stem = whose_word(statement.text, reading) if stated_by_nobody(statement, reading) else ""
            speakers = speakers_beside(statement, reading, rng) if stem else []
            if len(speakers) < LEAST:
                continue
            none = Option(NO_SOURCE, True, "Yes: there is no “said” or “according to” with this statement.")
            evidence = (statement.span,)
            yield Choice(
                id="",
                type=self.name,
                stem=stem,
                options=_named_as_printed((*speakers, none), reading),
                evidence=evidence,
                feedback="Where no source is named, the writer takes responsibility. That does not make it true.",
                difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(speakers)),
                skills=Skills("E", "RI.8.8", 1, "N"),
                about=(statement.id,),
            )

    def _choice(self, attribution: Attribution, stem: str, rivals: list[Option], reading: Reading) -> Choice:
        key, evidence = key_name(attribution, reading), evidence_of(attribution, reading)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=_named_as_printed(
                (Option(key, True, "Yes: the article names this source for it."), *rivals), reading
            ),
            evidence=evidence,
            feedback="Knowing who says something is the first step in judging it.",
            difficulty=difficulty.rate(
                1, reading, stem, evidence, key=key, resolved=attribution.resolved_reference, rivals=len(rivals)
            ),
            skills=Skills("L", "RI.1", 1, "N"),
            about=(attribution.id,),
        )

    def _to_be_written(self, attribution: Attribution, stem: str, reading: Reading) -> Iterator[ShortText]:
        """With too few rivals for options the name is written, if there is a name that can be marked fairly."""
        if not may_be_written(attribution, stem, reading):
            return
        source, key = sources_of(attribution, reading)[0], speaker(attribution, reading)
        others = [other for other in (*reading.sources, *reading.bystanders) if other.id != source.id]
        evidence, ways = evidence_of(attribution, reading), ways_to_write(source, others)
        # "What is the name of the body ...?" would tell too much where persons speak as well
        stem = for_a_name(stem, "person who" if source.naming is Naming.NAMED_PERSON else "source that")
        yield ShortText(
            id="",
            type=self.name,
            stem=stem,
            accepted=tuple(dict.fromkeys((*ways, *more_ways(source, reading)))),
            rivals=tuple(name for other in others for name in other.names),
            evidence=evidence,
            feedback="Knowing who says something is the first step in judging it.",
            difficulty=difficulty.rate(2, reading, stem, evidence, key=key, resolved=attribution.resolved_reference),
            skills=Skills("L", "RI.1", 1, "N"),
            about=(attribution.id,),
        )


def _shorter(attribution: Attribution, reading: Reading) -> Attribution | None:
    shorter = without_what_is_added(attribution)
    if shorter is None or _SOMETHING.search(claim(shorter)):
        return None
    return shorter if is_plain(shorter, reading) else None


#: "The crew had added something nobody had asked for", without the ", a list of what was gone" that told what.
_SOMETHING = re.compile(r"\bsome(?:thing|body|one|where)\b")


def _readable(attribution: Attribution | None, reading: Reading) -> list[str]:
    if attribution is None or not says_enough(attribution, reading):
        return []
    if _LEFT_OPEN.search(outside_quotes(claim(attribution))):
        return []
    return [stem for stem in stems_of(attribution, reading) if readable_stem(stem, attribution, reading)]


#: "That the other two would tie their hands": the other two what? "That water used to spread beyond it": beyond what?
#: "That repairs would cost £2m and recommended that it be sold": who did?
#: "That it does not comment on single cases" says nothing. "That pay has risen in 2024", for "this year": no English.
_LEFT_OPEN = re.compile(
    r"\bthe other (?:one|two|three|four|five)\b|\bthe (?:last|first|second|former|latter)(?: one)?$"
    r"|\band (?:recommended|urged|called for|asked|warned|promised|declined|refused|vowed|pledged|insisted|denied) "
    r"|(?:\bnot|n[’']t|\bnever) (?:\w+ )?comment(?:s|ing)? on\b|\bno comment\b"
    r"|\b(?:beyond|outside|beneath|below|above|around|inside|behind) it\b"
    r"|\b(?:has|have) (?:\w+ly |been )?\w+(?:ed|en|wn|ut)\b.*\bin (?:19|20)\d\d$"
)


def _named_as_printed(options: tuple[Option, ...], reading: Reading) -> tuple[Option, ...]:
    return tuple(replace(option, text=as_printed(option.text, reading)) for option in options)


#: "Watchdog says buyers paid too much", below the headline: whom the report names is one and the same.
_BARE = re.compile(
    r"(?:Watchdog|Regulator|Union|Court|Judge|Minister|Company|Firm|Council|Charity|Operator|Expert|Inquiry|Coroner|Jury"
    r"|Ministry|Government|Mayor|Agency)"
)
#: "It was a den of thieves, he said: cans cut apart, plates sanded down": no clause, and no question "who said that".
_LISTS = re.compile(r"\s*:\s*$")


def _only_lists(attribution: Attribution, reading: Reading) -> bool:
    if attribution.form is not ContentForm.CLAUSE or not attribution.cue or not attribution.content:
        return False
    said, told = max(attribution.cue), min(attribution.content)
    return bool(_LISTS.match(reading.article.text[said.end : told.start]))


def _telling(attribution: Attribution) -> int:
    """How much the claim tells; from some point on more is only longer."""
    return min(weight(claim(attribution)), ENOUGH)


def _begins_open(attribution: Attribution, printed: str) -> bool:
    """ "_____ said that the builder had proposed it": what, words before the gap may tell, but here are none."""
    opened = printed.lstrip("“‘").startswith(GAP)
    return opened and attribution.form is ContentForm.CLAUSE and bool(open_ended(outside_quotes(claim(attribution))))


def _must_be_read(attribution: Attribution, stem: str, rivals: list[Option], reading: Reading) -> bool:
    """Does nothing in the stem, the headline or the options alone tell the answer?"""
    if _echoes(stem, key_name(attribution, reading), rivals) or known_beforehand(attribution, rivals, reading):
        return False
    return not given_away(attribution, stem, rivals, reading)


def _echoes(stem: str, key: str, rivals: list[Option]) -> bool:
    """ "Aides who know the network's plans" are the answer by their name where the stem asks about the network."""
    theirs = {word for rival in rivals for word in content_words(rival.text)}
    return bool((content_words(key) & content_words(stem)) - theirs)
