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
    Source,
    SourceKind,
    Stance,
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
    torn_off,
)
from quizgen.questions.claims.awkward import reads_badly
from quizgen.questions.claims.beforehand import known_beforehand, told_by_the_headline
from quizgen.questions.claims.claims import asked_of, claim, sources_of, speaker, untraceable, usable, usable_object
from quizgen.questions.claims.evidence import evidence_of
from quizgen.questions.claims.first_half import first_half, without_what_is_added
from quizgen.questions.claims.floating import floats
from quizgen.questions.claims.going_on import in_another_paragraph
from quizgen.questions.claims.on_whose_word import speakers_beside, stated_by_nobody, whose_word
from quizgen.questions.claims.parts_said import parts_of
from quizgen.questions.claims.second_voice import (
    calls_itself,
    he_may_be_another,
    holds_another_voice,
    may_be_for_another,
    spelt_in_two_ways,
)
from quizgen.questions.claims.substance import LEAST_WEIGHT, weight
from quizgen.questions.english.gaps import source_gap
from quizgen.questions.english.hanging import it_is_open, left_hanging, points_outside
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.unclear import him_is_open, slipped, they_are_open, unclear
from quizgen.questions.english.wording import word_count
from quizgen.questions.labels import NO_SOURCE
from quizgen.questions.quotations.own_words import damaged, told_by_its_words
from quizgen.questions.sources.distractors import LEAST, key_name, rival_sources, several_answers
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.name_to_write import may_be_written
from quizgen.questions.sources.no_voice import nobodys_name
from quizgen.questions.sources.one_nameless import only_nameless
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.third_beside import third_beside
from quizgen.questions.sources.written_names import either_name, real_names, ways_to_write
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
        claims = ((_telling(attribution), attribution) for attribution in spread(reading.attributions))
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
        if in_another_paragraph(attribution, reading) or not _can_be_asked_for(attribution, reading):
            return
        asked = list(self._ask_one(attribution, reading, rng)) if _plain(attribution, reading) else []
        yield from asked or self._ask_gap(attribution, reading, rng)

    def _ask_parts(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """Where nothing can be asked of all that is quoted, of a sentence of it."""
        for part in parts_of(attribution, reading):
            if _can_be_asked_for(part, reading) and _plain(part, reading):
                yield from self._ask_one(part, reading, rng)

    def _ask_gap(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """Where the claim cannot stand alone, the article's own sentence can, with a gap for its source."""
        if attribution.cue_lemma in ("suggest", "show", "indicate", "mean", "reveal") or slipped(claim(attribution)):
            return  # "Small movements suggest calm": nobody speaks
        printed = source_gap(attribution, reading)
        printed = "" if points_outside(attribution, reading) or floats(attribution, reading) else printed
        printed = "" if damaged(printed) or it_is_open(printed) else printed
        frames = ["Which source belongs in the gap in this sentence", "Which source is missing from this sentence"]
        if not printed or several_answers(attribution, reading) or weight(printed) < LEAST_WEIGHT:
            return
        if word_count(printed) > LONGEST_CLAUSE or dense(printed, reading):
            return
        stem = f"{rng.choice(frames)} from the article: {printed}?"
        if told_by_the_headline(attribution, stem, reading):
            return
        rivals = rival_sources(attribution, reading, stem, rng)
        if len(rivals) < LEAST:
            yield from self._to_be_written(attribution, stem, reading)
        elif not _echoes(stem, key_name(attribution, reading), rivals) and not known_beforehand(
            attribution, rivals, reading
        ):
            yield self._choice(attribution, stem, rivals, reading)

    def _ask_one(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        stems = _readable(attribution, reading) or _readable(first_half(attribution), reading)
        stems = stems or _readable(_shorter(attribution, reading), reading)
        if not stems:
            return
        stem = rng.choice(stems)
        if told_by_the_headline(attribution, stem, reading):
            return
        rivals = rival_sources(attribution, reading, stem, rng, mixed=True)
        if len(rivals) < LEAST:
            beside = list(self._or_none(attribution, stem, rivals, reading))
            yield from beside or self._to_be_written(attribution, stem, reading)
        elif not _echoes(stem, key_name(attribution, reading), rivals) and not known_beforehand(
            attribution, rivals, reading
        ):
            yield self._choice(attribution, stem, rivals, reading)

    def _or_none(self, attribution: Attribution, stem: str, rivals: list[Option], reading: Reading) -> Iterator[Choice]:
        """Where only two speak, nobody, or somebody without a name, is the third whose word it may be."""
        if not rivals or _echoes(stem, key_name(attribution, reading), rivals):
            return
        if known_beforehand(attribution, rivals, reading):
            return
        told = third_beside(attribution, stem, rivals[0], reading)
        if told is not None:
            yield self._choice(attribution, told.stem, [*rivals, told.third], reading)

    def _of_nobody(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        """What the article states on its own word, beside those who speak in it."""
        for statement in spread(reading.statements):
            stem = whose_word(statement.text, reading, rng) if stated_by_nobody(statement, reading) else ""
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
        others = [other for other in reading.sources if other.id != source.id]
        evidence, ways = evidence_of(attribution, reading), ways_to_write(source, others)
        # "What is the name of the body ...?" would tell too much where persons speak as well
        stem = for_a_name(stem, "person who" if source.naming is Naming.NAMED_PERSON else "source that")
        yield ShortText(
            id="",
            type=self.name,
            stem=stem,
            accepted=tuple(dict.fromkeys((*ways, *real_names(source, reading), *either_name(source, reading)))),
            rivals=tuple(name for other in others for name in other.names),
            evidence=evidence,
            feedback="Knowing who says something is the first step in judging it.",
            difficulty=difficulty.rate(2, reading, stem, evidence, key=key, resolved=attribution.resolved_reference),
            skills=Skills("L", "RI.1", 1, "N"),
            about=(attribution.id,),
        )


def _shorter(attribution: Attribution, reading: Reading) -> Attribution | None:
    shorter = without_what_is_added(attribution)
    return shorter if shorter is not None and _plain(shorter, reading) else None


def _readable(attribution: Attribution | None, reading: Reading) -> list[str]:
    if attribution is None or not _says_enough(attribution, reading):
        return []
    return [stem for stem in stems_of(attribution, reading) if readable_stem(stem, attribution, reading)]


def _named_as_printed(options: tuple[Option, ...], reading: Reading) -> tuple[Option, ...]:
    return tuple(replace(option, text=as_printed(option.text, reading)) for option in options)


#: "Who said that he wants his vice president to have sat in a parliament?": few have one.
_HIS_OWN = re.compile(
    # "Who said that his instructions were that his client had been promised a job?": no question to be read once
    r"\b(?:his|her|their) (?:clients?|instructions|vice|running|campaign|administration|cabinet|presidency|candidacy"
    r"|nomination|wife|husband"
    r"|party|supporters|rivals|book|film|album|team|coach|band|fans)\b"
)

#: "One of their planes had searched the coast": beside relatives and a minister, whoever has planes. That "none of
#: its aircraft had flown" two armies may say.
_OWN_CRAFT = re.compile(
    r"\b(?:one|two|three|four|several|some) of (?:its|their|our) (?:\w+ )?(?:planes|aircraft|jets"
    r"|helicopters|vessels|lifeboats|flights|trains|buses|ferries)\b"
)


def _telling(attribution: Attribution) -> int:
    """How much the claim tells; from some point on more is only longer."""
    return min(weight(claim(attribution)), ENOUGH)


def _can_be_asked_for(attribution: Attribution, reading: Reading) -> bool:
    """Of denials another type asks."""
    return (
        attribution.stance is not Stance.DENIES
        and not untraceable(attribution, reading)
        and not _as_the_writer_sees_it(attribution, reading)
        and not holds_another_voice(attribution)
        and not may_be_for_another(attribution, reading)
        and not calls_itself(attribution, reading)
        and not any(_OWN_CRAFT.search(span.of(reading.article.text)) for span in attribution.content)
        and not spelt_in_two_ways(attribution, reading)
        and not he_may_be_another(attribution, reading)
        and not any(nobodys_name(source, reading) for source in sources_of(attribution, reading))
        and not reads_badly(attribution, reading)
        and all(_can_be_shown(source, reading) for source in sources_of(attribution, reading))
    )


def _can_be_shown(source: Source, reading: Reading) -> bool:
    return showable(source, reading) and (says_whose(source) or only_nameless(source, reading))


def _echoes(stem: str, key: str, rivals: list[Option]) -> bool:
    """ "Aides who know the network's plans" are the answer by their name where the stem asks about the network."""
    theirs = {word for rival in rivals for word in content_words(rival.text)}
    return bool((content_words(key) & content_words(stem)) - theirs)


_IS_DOING = re.compile(r"\b(?:is|are|was|were|be|been) (?:\w+ly )?\w+ing$")


def _as_the_writer_sees_it(attribution: Attribution, reading: Reading) -> bool:
    """ "She works for the pier, while Mr Lund is arguing that it can rot": no report of anything said."""
    text = reading.article.text
    return any(_IS_DOING.search(text[max(0, cue.start - 25) : cue.end]) for cue in attribution.cue)


def _says_enough(attribution: Attribution, reading: Reading) -> bool:
    """Reported speech is denser than a quotation; but what somebody merely tells of himself had better be much."""
    own = attribution.self_reference and attribution.stance is Stance.ASSERTS and attribution.target == ""
    person = own and all(source.coarse == "person" for source in sources_of(attribution, reading))
    least = LEAST_WEIGHT if attribution.form is ContentForm.QUOTATION or person else LEAST_WEIGHT - 1
    return weight(f"{asked_of(attribution, reading)} {attribution.target}".rstrip()) >= least


#: "The ferry line has agreed to merge" tells what it does, not what it says.
_DEEDS = ("agree", "offer", "refuse", "claim")
#: "The firm announced a merger" tells what it did, "dealers cited a fall" what moved them.
_DEEDS_OF = ("announce", "cite", "propose", "report", "introduce", "issue", "offer")


def _others_in_office(attribution: Attribution, reading: Reading) -> int:
    """How many others who hold an office speak in the article."""
    spoken = {id for other in reading.attributions for id in other.source_ids} - {*attribution.source_ids}
    return sum(reading.source(id).kind is SourceKind.OFFICIAL for id in spoken)


def _plain(attribution: Attribution, reading: Reading) -> bool:
    if attribution.form is ContentForm.INFINITIVE and attribution.cue_lemma in _DEEDS:
        return False
    if attribution.form is ContentForm.PHRASE and attribution.cue_lemma in _DEEDS_OF:
        return False
    if attribution.cue_lemma in ("agree", "concur"):
        return False  # somebody else has said it first
    if they_are_open(attribution, reading) or him_is_open(attribution, reading):
        return False
    return (
        (usable(attribution, reading, read=True) or usable_object(attribution, reading))
        and bool(asked_of(attribution, reading))
        and _says_enough(attribution, reading)
        and not unclear(asked_of(attribution, reading))
        and not any(betrays(asked_of(attribution, reading), source) for source in sources_of(attribution, reading))
        and not several_answers(attribution, reading)
        and not another_they(attribution, reading)
        and not torn_off(asked_of(attribution, reading), reading)
        and not told_by_its_words(attribution, _others_in_office(attribution, reading))
        and not left_hanging(attribution, reading)
        and not floats(attribution, reading)
        and not _HIS_OWN.search(asked_of(attribution, reading))
    )
