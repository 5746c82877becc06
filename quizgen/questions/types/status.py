"""A reading in, "How does the article present the statement that ...?" and "Where does the figure come from?" out.

Whether one source stands alone is hardly ever proven: somebody else may say nearly the same. Whose word a statement
is, as it stands, is: the article's own, that of somebody named or unnamed, or what somebody denies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    Attribution,
    Choice,
    Fact,
    FactKind,
    Modality,
    Option,
    Reading,
    Skills,
    Span,
    Stance,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.certainty.hedged import Hedged, hedged_statements
from quizgen.questions.claims.arguable import FIGURE
from quizgen.questions.claims.claims import claim, sources_of, speaker, untraceable, usable, usables
from quizgen.questions.claims.evidence import evidence_of, merged
from quizgen.questions.claims.on_whose_word import stated_by_nobody
from quizgen.questions.claims.provenance import cites, readable_inside, said_again
from quizgen.questions.claims.voiced import (
    denied_alone,
    denier_of,
    plain_claim,
    several_together,
    states,
    surely_not_denied,
    told_on_its_word,
)
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import inside, outside_quotes
from quizgen.questions.labels import (
    DENIED,
    DISPUTED,
    ITS_OWN,
    NO_SOURCE,
    OF_NAMED,
    OF_NAMELESS,
    PRESENTED,
    SEVERAL_SOURCES,
    STANDING,
)
from quizgen.questions.sentences.beside import needs_the_article
from quizgen.questions.sources.distractors import key_name, rival_sources
from quizgen.questions.sources.identified import left_unnamed, named_at_all
from quizgen.questions.sources.showable import showable
from quizgen.questions.spread import spread

MOST = 2
#: "12 years" tells no more than a clock, "46 states" no more than a map, and "100 percent" is mostly a way of speaking.
_NO_COUNT = re.compile(
    r"(?:second|minute|hour|day|week|month|year|decade|centur)\w*|mph|times?|states|nations|countries|counties|provinces",
    re.IGNORECASE,
)
_SPEAKING = re.compile(r"\b100(?: per ?cent|%)|\b(?:one|a) hundred\b", re.IGNORECASE)
#: A figure in a joke, or one that everybody knows, has no source that matters.
_IN_JEST = re.compile(r"\b(?:jok\w+|quip\w*|teas(?:ed|es|ing)|kidd\w+|mock\w*|sarcas\w+)\b", re.IGNORECASE)
#: Where the reporter may slip something in.
_ASIDE = re.compile(
    r"[,;—–] (?:which|who|where|whose|when)\b|[—–:;]|[a-z] (?:that|which|who) (?:has|have|had|is|are|was|were)\b"
)
_LAW = re.compile(
    r"\b(?:constitution|laws?|bill|act|treaty|charter|rules?|statutes?|code|contract|agreement|deal|order|will|bible)\b",
    re.IGNORECASE,
)
#: "A landmark £206m settlement", "rules affecting 300 people": what is known already is told by its figure.
_BY_THE_WAY = re.compile(r"\b(?:the|an?|its|their|his|her)(?: [a-z-]+)? $|\b[a-z]+ing(?: about| some| up to)? $")
_MEASURED = re.compile(r"[£$€¥]|%|per ?cent")
#: "Ms Orr was reported to have said": on whose word, then?
_AT_SECOND_HAND = re.compile(r"\b(?:reported|said|alleged|believed|understood|quoted) (?:to have|as)\b")
#: Voices that are counted, or too many to be one.
_COUNTED = re.compile(
    r"(?:\d|some|many|several|most|other|critics|both|two|three|four|five|six|ten|dozens|few|a few|various|all"
    r"|sources?|one)\b",
    re.IGNORECASE,
)
_LESSONS = {
    SEVERAL_SOURCES: "Sources that agree make a claim stronger, as long as they do not simply repeat each other.",
    DISPUTED: "When a claim is disputed, look for a third source or a document before you decide.",
    ITS_OWN: "Where no source is named, the writer takes responsibility. That does not make it true.",
    OF_NAMED: "A claim with a named source can be judged by who the source is and how it could know.",
    OF_NAMELESS: "Where nobody is named, a reader can check neither who says so nor how they know.",
    DENIED: "A denial tells what somebody says is not so; it proves neither one nor the other.",
}


class Status(QuestionType):
    name = "status"
    shape = "choice"
    process = "E"
    most = 2
    worth = 0
    title = "Whose word is it?"
    description = (
        "See whether the article states something itself, gives a source, leaves the source unnamed or disputes it."
    )
    #: Where one answer is nearly always right, it is not worth reading for.
    on_wish = True  # of 38, raters failed 15: a second voice stands near, or the statement is hard to read after "that"
    nature = Nature(key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        yield from (
            q for a in spread(usables(reading)) if plain_claim(a, reading) for q in self._claimed(a, reading, rng)
        )
        for hedged in hedged_statements(reading):
            yield from self._passed_on(hedged, reading, rng)
        for statement in spread(reading.statements):
            if stated_by_nobody(statement, reading) and not needs_the_article(statement.text, reading):
                spans, about = (statement.span,), (statement.id,)
                yield from self._asked(statement.text, ITS_OWN, _NO_SAID, spans, about, reading, rng)
        for fact in spread(reading.facts):
            yield from self._figure(fact, reading, rng)

    def _claimed(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        text, evidence, about = claim(attribution), evidence_of(attribution, reading), (attribution.id,)
        name = inside(speaker(attribution, reading), reading.article.text)
        if denied_alone(attribution, reading):
            yield from self._asked(text, DENIED, f"{name} denied it.", evidence, about, reading, rng)
        if not states(attribution) or any(_AT_SECOND_HAND.search(s.of(reading.article.text)) for s in evidence):
            return
        denier = denier_of(attribution, reading)
        if denier is not None:
            other = inside(speaker(denier, reading), reading.article.text)
            notes = f"This is what {name} said, and {other} did not agree."
            spans = merged([*evidence, *evidence_of(denier, reading)])
            yield from self._asked(text, DISPUTED, notes, spans, (*about, denier.id), reading, rng)
        elif several_together(attribution, reading):
            notes = f"The article names more than one source, and they say so together: {name}."
            yield from self._asked(text, SEVERAL_SOURCES, notes, evidence, about, reading, rng)
        elif told_on_its_word(attribution, reading) and not _of_law(attribution, reading):
            named = named_at_all(attribution, reading)
            key = OF_NAMED if named else OF_NAMELESS if left_unnamed(attribution, reading) else ""
            sure = surely_not_denied(attribution, reading)
            note = f"The article gives it to {name}."
            if key:
                yield from self._asked(text, key, note, evidence, about, reading, rng, undisputed=sure)

    def _passed_on(self, hedged: Hedged, reading: Reading, rng: Random) -> Iterator[Choice]:
        """ "The crane was reportedly moved at night": somebody says so, and the article does not tell who."""
        if needs_the_article(hedged.text, reading) or said_again(hedged.text, (hedged.span,), reading):
            return
        note = f"The words “{hedged.words}” show that others say so, and the article does not tell who."
        about = (f"{hedged.span.start}",)
        yield from self._asked(hedged.text, OF_NAMELESS, note, (hedged.span,), about, reading, rng)

    def _asked(
        self,
        text: str,
        key: str,
        note: str,
        evidence: tuple[Span, ...],
        about: tuple[str, ...],
        reading: Reading,
        rng: Random,
        *,
        undisputed: bool = True,
    ) -> Iterator[Choice]:
        """Whose word it is as it stands, or how many stand behind it; "denied" only where surely nobody denies it."""
        stems, labels = _WEIGHED if key in (DISPUTED, SEVERAL_SOURCES) else _PRESENTED
        told = readable_inside(text, reading)
        if not told or ":" in outside_quotes(told):
            return
        stem = rng.choice(stems).format(told)
        note = note[:1].upper() + note[1:]
        yes = f"Yes: {inside(note, reading.article.text)}"
        shown = [label for label in labels if undisputed or label != DENIED]
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(Option(label, label == key, yes if label == key else note) for label in shown),
            evidence=evidence,
            feedback=_LESSONS[key],
            difficulty=difficulty.rate(3, reading, stem, evidence),
            skills=Skills("E", "RI.8.8", 2, "V"),
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


_PRESENTED = (
    (
        "How does the article present the statement that {}?",
        "In what way does the article present the statement that {}?",
    ),
    PRESENTED,
)
_WEIGHED = (
    ("Who stands behind the statement that {}?", "On whose word does the article report that {}?"),
    STANDING,
)
_WHERE_FROM = (
    "Where does the figure of {figure} come from, according to the article?",
    "On whose word does the article give the figure of {figure}?",
    "Which source does the article name for the figure of {figure}?",
)
#: The feedback where the reporter states something.
_NO_SAID = "There is no “said” or “according to” with this statement."


def _of_law(attribution: Attribution, reading: Reading) -> bool:
    """ "The constitution lays down that a deputy follows": it is so because it says so, and is no source to weigh."""
    return any(_LAW.search(source.name) for source in sources_of(attribution, reading))


def _figure_of(fact: Fact, reading: Reading) -> str:
    """The figure as printed, with what it counts; "" where the article prints it twice or counts something vague."""
    text = reading.article.text
    printed = fact.span.of(text).strip()
    if fact.kind is not FactKind.NUMBER or fact.modality is not Modality.ACTUAL or not FIGURE.search(printed):
        return ""
    if _SPEAKING.search(printed) or _NO_COUNT.fullmatch(fact.unit.split(" ")[-1]):
        return ""
    whole = f"{printed} {fact.unit}"
    if _MEASURED.search(printed):
        whole = printed
    elif not fact.unit or not text.startswith(whole, fact.span.start) or not fact.unit.islower():
        return ""
    if _BY_THE_WAY.search(text[max(0, fact.span.start - 40) : fact.span.start]):
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
        and not _IN_JEST.search(" ".join(span.of(reading.article.text) for span in giver.evidence))
        and same_words(fact.span.of(reading.article.text), claim(giver))
        and not _ASIDE.search(printed)
        and not cites(printed)
        and not untraceable(giver, reading)
        and showable(sources_of(giver, reading)[0], reading)
        and not _COUNTED.match(sources_of(giver, reading)[0].name)
        and not any(giver.id in (link.a, link.b) for link in reading.links)
    )
