"""A reading in, "Who stands behind the statement that ...?" and "Where does the figure of ... come from?" out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    Attribution,
    Choice,
    ContentForm,
    Fact,
    FactKind,
    LinkKind,
    Modality,
    Option,
    Reading,
    Skills,
    Span,
    Stance,
    Statement,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import claim, sources_of, speaker, untraceable, usable, usables
from quizgen.questions.distractors import key_name, rival_sources
from quizgen.questions.evidence import evidence_of, merged
from quizgen.questions.kinship import kin
from quizgen.questions.labels import DISPUTED, NO_SOURCE, ONE_SOURCE, REPORTER_ALONE, SEVERAL_SOURCES, STANDING
from quizgen.questions.likeness import content_words, same_words
from quizgen.questions.provenance import (
    LONGEST,
    SHORTEST,
    cites,
    readable_inside,
    reporters_alone,
    said_again,
    stands_alone,
)
from quizgen.questions.showable import showable
from quizgen.questions.wording import inside, word_count

MOST = 2
#: "Two towns" is no figure; "two million" and "$5,000" are.
_TELLING = re.compile(r"\d{2}|[£$€¥]|%|per ?cent|million|billion|trillion|\d\.\d")
#: "12 years" tells no more than a clock, and "100 percent" is mostly a way of speaking.
_NO_COUNT = re.compile(r"(?:second|minute|hour|day|week|month|year|decade|centur)\w*|mph|times?", re.IGNORECASE)
_SPEAKING = re.compile(r"\b100(?: per ?cent|%)|\b(?:one|a) hundred\b", re.IGNORECASE)
#: Where the reporter may slip something in.
_ASIDE = re.compile(r"[,;—–] (?:which|who|where|whose|when)\b|[—–:;]")
_MEASURED = re.compile(r"[£$€¥]|%|per ?cent")
#: "Republicans on the council", "Scientists at the harbour": a plural before its place.
_MANY = re.compile(r"(?:[\w-]+ )?[A-Za-z]+(?<!s)s (?:on|in|at|from|of|with|who|within|inside|close)\b")
#: That somebody hopes to come is known to nobody else, so nobody else can bear it out.
_INWARD = re.compile(
    r"\b(?:plan\w*|hop(?:e|es|ed|ing)|want\w*|believ\w+|felt|feels?|feeling|think\w*|thought|expect\w*|lov(?:e|es|ed)"
    r"|lik(?:es|ed)|condon\w+|support\w*|knew|know|see[sn]?|saw|inten[dt]\w*|willing|glad|proud|happy|sorry|tired|prefer\w*"
    r"|considered|decid\w+|would|will|could|agree\w*|disagree\w*|wish\w*|regret\w*|worr\w+|fear\w*|need(?:s|ed)?|sure"
    r"|enjoy\w*|remember\w*|understand\w*|understood|committed|confident|concern\w*|condemn\w*|welcom\w+|endors\w+)\b",
    re.IGNORECASE,
)
#: "Ann Hill had spoken with Senator Ann Hill": a pronoun was taken for the wrong one.
_TWICE_NAMED = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+)\b.*\b\1\b")
#: Voices that are counted, or too many to be one.
_COUNTED = re.compile(
    r"(?:\d|some|many|several|most|other|critics|both|two|three|four|five|six|ten|dozens|few|a few|various|all"
    r"|sources?|one)\b",
    re.IGNORECASE,
)
_LESSONS = {
    ONE_SOURCE: "One source may well be right; but a claim is safer when a second source says the same.",
    SEVERAL_SOURCES: "Sources that agree make a claim stronger, as long as they do not simply repeat each other.",
    DISPUTED: "When a claim is disputed, look for a third source or a document before you decide.",
    REPORTER_ALONE: "Where no source is named, the writer takes responsibility. That does not make it true.",
}


class Status(QuestionType):
    name = "status"
    shape = "choice"
    process = "E"
    most = 2
    worth = 0
    title = "Who stands behind it?"
    description = "See whether a statement rests on one source, on several, on none, or is disputed."
    #: Where one answer is nearly always right, it is not worth reading for.
    nature = Nature(key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        claimed = [q for a in usables(reading) if _fit(a, reading) for q in self._claimed(a, reading, rng)]
        yield from claimed
        # of "Swans are large birds" nobody asks who stands behind it
        statements = [s for s in reading.statements if _weighs(s, reading) and _nobodys(s, reading)]
        rng.shuffle(statements)
        own = [q for s in statements for q in self._stated(s, reading, rng)]
        yield from own[: 1 if claimed else 2]
        for fact in reading.facts:
            yield from self._figure(fact, reading, rng)

    def _stated(self, statement: Statement, reading: Reading, rng: Random) -> Iterator[Choice]:
        spans, about = (statement.span,), (statement.id,)
        yield from self._question(statement.text, REPORTER_ALONE, _OF_NOBODY, spans, about, reading, rng)

    def _claimed(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        name = inside(speaker(attribution, reading), reading.article.text)
        evidence, about = evidence_of(attribution, reading), (attribution.id,)
        denier = _denier(attribution, reading)
        named = f"The article names a source: {name}."
        if denier is not None:
            other = inside(speaker(denier, reading), reading.article.text)
            both = f"{name} and {other} do not agree on this."
            notes = {
                ONE_SOURCE: f"There is another voice: {other}.",
                SEVERAL_SOURCES: both[:1].upper() + both[1:],
                DISPUTED: f"Yes: this is what {name} said, and {other} did not agree.",
                REPORTER_ALONE: named,
            }
            spans = merged([*evidence, *evidence_of(denier, reading)])
            yield from self._question(claim(attribution), DISPUTED, notes, spans, (*about, denier.id), reading, rng)
        elif _several(attribution, reading):
            notes = {
                ONE_SOURCE: f"The article names more than one: {name}.",
                SEVERAL_SOURCES: f"Yes: these sources say so together: {name}.",
                DISPUTED: "Nobody in the article denies it.",
                REPORTER_ALONE: f"The article names its sources: {name}.",
            }
            yield from self._question(claim(attribution), SEVERAL_SOURCES, notes, evidence, about, reading, rng)
        elif _one_voice(attribution, reading):
            notes = {
                ONE_SOURCE: f"Yes: this is what {name} said, and nobody else in the article supports or disputes it.",
                SEVERAL_SOURCES: f"This rests on {name}; nobody else in the article supports it.",
                DISPUTED: f"This rests on {name}; nobody in the article denies it.",
                REPORTER_ALONE: named,
            }
            yield from self._question(claim(attribution), ONE_SOURCE, notes, evidence, about, reading, rng)

    def _question(
        self,
        text: str,
        key: str,
        notes: dict[str, str],
        evidence: tuple[Span, ...],
        about: tuple[str, ...],
        reading: Reading,
        rng: Random,
    ) -> Iterator[Choice]:
        told = readable_inside(text, reading)
        if not told:
            return
        stem = rng.choice(
            [
                f"Who stands behind the statement that {told}?",
                f"Who says in this article that {told}?",
                f"On whose word does the article report that {told}?",
            ]
        )
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(Option(label, label == key, notes[label]) for label in STANDING),
            evidence=evidence,
            feedback=_LESSONS[key],
            difficulty=difficulty.rate(3, reading, stem, evidence),
            skills=Skills("E", "RI.8.8", 2, "M"),
            about=about,
        )

    def _figure(self, fact: Fact, reading: Reading, rng: Random) -> Iterator[Choice]:
        """ "Where does the figure of 340 gardens come from?": the source, among others and none."""
        giver = next((a for a in reading.attributions if a.id == fact.voice), None)
        figure = _figure_of(fact, reading)
        if giver is None or not figure or not _gives(giver, fact, reading):
            return
        stem = rng.choice(_WHERE_FROM).format(figure=figure)
        rivals = rival_sources(giver, reading, stem, rng)[:MOST]
        if not rivals:
            return
        name = inside(speaker(giver, reading), reading.article.text)
        evidence = evidence_of(giver, reading)
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(
                Option(key_name(giver, reading), True, "Yes: the article gives the figure on the word of this source."),
                *rivals,
                Option(NO_SOURCE, feedback=f"Read the whole sentence: the article names {name}."),
            ),
            evidence=evidence,
            feedback="A figure is only as good as its source: ask who counted, and how.",
            difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(rivals) + 1),
            skills=Skills("E", "RI.8.8", 2, "V"),
            about=(giver.id, fact.id),
        )


_WHERE_FROM = (
    "Where does the figure of {figure} come from, according to the article?",
    "On whose word does the article give the figure of {figure}?",
    "Which source does the article name for the figure of {figure}?",
)
#: The feedback of the labels where the reporter states something.
_OF_NOBODY = {
    ONE_SOURCE: "The sentence has no “said” and no “according to”.",
    SEVERAL_SOURCES: "No source is named for it, let alone several.",
    DISPUTED: "Nobody in the article says this or denies it: the article states it.",
    REPORTER_ALONE: "Yes: there is no “said” or “according to” with this statement.",
}


def _figure_of(fact: Fact, reading: Reading) -> str:
    """The figure as printed, with what it counts; "" where the article prints it twice or counts something vague."""
    text = reading.article.text
    printed = fact.span.of(text).strip()
    if fact.kind is not FactKind.NUMBER or fact.modality is not Modality.ACTUAL or not _TELLING.search(printed):
        return ""
    if _SPEAKING.search(printed) or _NO_COUNT.fullmatch(fact.unit.split(" ")[-1]):
        return ""
    whole = f"{printed} {fact.unit}"
    if _MEASURED.search(printed):
        whole = printed
    elif not fact.unit or not text.startswith(whole, fact.span.start) or not fact.unit.islower():
        return ""
    digits = re.search(r"\d[\d,.]*", printed)
    once = digits is not None and text.count(digits.group().rstrip(".,")) == 1
    return f"{whole[:1].lower()}{whole[1:]}" if once else ""


def _gives(giver: Attribution, fact: Fact, reading: Reading) -> bool:
    """Is it beyond doubt who gives the figure, and does that source cite nobody for it?

    "The goal, the director said, is to be cheaper than the shuttle, which cost a billion": that may be the reporter's.
    """
    printed = " ".join(span.of(reading.article.text) for span in giver.content)
    return (
        len(giver.source_ids) == 1
        and usable(giver, reading)
        and giver.stance in (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS)
        and same_words(fact.span.of(reading.article.text), claim(giver))
        and not _ASIDE.search(printed)
        and not cites(printed)
        and not untraceable(giver, reading)
        and showable(sources_of(giver, reading)[0], reading)
        and not _COUNTED.match(sources_of(giver, reading)[0].name)
        and not any(giver.id in (link.a, link.b) for link in reading.links)
    )


def _nobodys(statement: Statement, reading: Reading) -> bool:
    return reporters_alone(statement, reading) and not said_again(statement.text, (statement.span,), reading)


def _weighs(statement: Statement, reading: Reading) -> bool:
    """Does it touch on what the headline tells, or give a figure? Who says so matters little of the rest."""
    on_it = content_words(statement.text) & content_words(reading.article.headline)
    return len(on_it) > 1 or bool(_TELLING.search(statement.text))


def _fit(attribution: Attribution, reading: Reading) -> bool:
    """Is it a plain claim about the world, short enough for a stem, by somebody who can be found in the text?"""
    return (
        attribution.form is ContentForm.CLAUSE
        and attribution.stance in (Stance.ASSERTS, Stance.CONFIRMS, Stance.PREDICTS, Stance.ADMITS)
        and SHORTEST <= word_count(claim(attribution)) <= LONGEST
        and not (attribution.self_reference and _INWARD.search(claim(attribution)))
        and not untraceable(attribution, reading)
        and len(content_words(claim(attribution))) >= 4
        and not re.search(r"[.!?][”’\"']? ", claim(attribution))
        and len(re.findall(r"[“”\"]", claim(attribution))) <= 2
        and not _TWICE_NAMED.search(claim(attribution))
    )


def _one_voice(attribution: Attribution, reading: Reading) -> bool:
    """A person, a body, a crew or the police; "experts" and "two deckhands" may be called several who agree."""
    keys = sources_of(attribution, reading)
    if len(keys) != 1 or _COUNTED.match(keys[0].name):
        return False
    many = keys[0].plural and keys[0].name.casefold().split()[-1] != "police"
    return not many and not _MANY.match(keys[0].name) and stands_alone(attribution, reading)


def _several(attribution: Attribution, reading: Reading) -> bool:
    """ "The mayor and the fire service said": two who are not one, in one breath."""
    keys = sources_of(attribution, reading)
    apart = len(keys) > 1 and not any(kin(a, b) for i, a in enumerate(keys) for b in keys[i + 1 :])
    return apart and not any(attribution.id in (link.a, link.b) for link in reading.links)


def _denier(attribution: Attribution, reading: Reading) -> Attribution | None:
    """Who denies or contradicts it, where exactly one does and nobody supports it."""
    links = [link for link in reading.links if attribution.id in (link.a, link.b)]
    if len(links) != 1 or links[0].kind is LinkKind.SUPPORTS:
        return None
    other = reading.attribution(links[0].b if links[0].a == attribution.id else links[0].a)
    keys = [*sources_of(attribution, reading), *sources_of(other, reading)]
    traced = len(keys) == 2 and not kin(*keys) and not other.doubt and bool(other.evidence)
    return other if traced and not untraceable(other, reading) else None
