"""A reading in, "Who closed both piers on Monday?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import (
    REPORTER,
    AnyQuestion,
    Attribution,
    Choice,
    Event,
    Modality,
    Option,
    Reading,
    Section,
    Skills,
    Source,
    Span,
    Stance,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.changed.agents import acts, agent_of, done_by_others, gives_away, matters, named_at, rivals_of
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.claims.sameness import told_in
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import alike, content_words, same_words
from quizgen.questions.english.wording import inside, opening, word_count
from quizgen.questions.sources.levelling import named_like
from quizgen.questions.sources.showable import presentable

LEAST, MOST = 2, 3
#: What two do together, either did: "Who met the mayor?" has two answers.
_TOGETHER = re.compile(
    r"(?:\w+ly )?(?:met|married|divorced|faced|fought|played|debated|clashed|tied|drew|shared|traded|exchanged|agreed"
    r"|disagreed|joined|co-\w+|teamed|appeared|argued|negotiated|collided|merged|partnered|competed|raced|talked|dated"
    r"|helped|supported|backed|endorsed|opposed|attended|participated|contributed|campaigned|sparred|tangled)\b",
    re.IGNORECASE,
)
#: A pronoun or a title that fits only some of the options, a word that leans on what was told before.
_HINT = re.compile(
    r"\b(?:he|she|him|her|his|hers|himself|herself|they|them|their|it|again|instead|likewise|even|only|then|there"
    r"|too|thereafter|another|other|others|latter|former|respectively|next|last|earlier|later|both)\b",
    re.IGNORECASE,
)

#: "finished fifth in 7.35", "served out to win 6-3 6-2": a line of a table of results.
_RESULT = re.compile(
    r"\d ?%|\bper ?cent\b|\bpolls?\b|"  # "trounced Hill, 53 percent to 39": in one answer of a poll
    r"\b\d+\.\d\d\b|\b\d+-\d+ \d+-\d+|\b(?:secs?|seconds?|minutes?)\b|\b(?:fourth|fifth|sixth|seventh|eighth)\b"
    # one move of a match, or a post held long before
    r"|\b(?:cross|header|headed|penalt\w+|free-kick|strike|half[- ]time|volley\w*|goal|chance|shot|praise"
    r"|(?:served|acted|worked) as|took office)\b"
)


class WhoDid(QuestionType):
    name = "who_did"
    shape = "choice"
    process = "L"
    most = 2
    title = "Who did it"
    description = "Tell who did what the reporter reports as done."
    on_wish = True  # who is meant by "the group" and what it did is got wrong too often
    nature = Nature(key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        for event in reading.events:
            if not _askable(event, reading):
                continue
            frames = ["Who was it that {}?", "According to the article, who was it that {}?"]
            if event.done.split()[0].endswith("ed"):  # "Who hit the trail?" reads as a present at first
                frames += ["Who {}?", "According to the article, who {}?"]
            stem = rng.choice(frames).format(event.done)
            rivals = [rival for rival in rivals_of(event, reading) if acts(rival, reading)][:MOST]
            if len(rivals) >= LEAST:  # where nobody else could have done it, nothing is asked
                yield self._choice(event, stem, rivals, reading)

    def _choice(self, event: Event, stem: str, rivals: list[Source], reading: Reading) -> Choice:
        evidence = _evidence(event, reading)
        name = inside(event.agent, reading.article.text)
        agent = agent_of(event)
        options = [
            Option(named_like(agent, agent) or opening(event.agent), True, f"Yes: the article says it was {name}.")
        ]
        options += [Option(named_like(rival, agent), feedback=_elsewhere(rival, reading)) for rival in rivals]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_lesson(event),
            difficulty=difficulty.rate(
                1, reading, stem, evidence, key=event.agent, resolved=event.resolved_reference, rivals=len(rivals)
            ),
            skills=Skills("L", "RI.3"),
            about=(event.id,),
        )


def _askable(event: Event, reading: Reading) -> bool:
    """Did it happen by the reporter's own word, is it clear by itself, and is one alone known to have done it?"""
    if event.agent_kind == "group":
        return False  # "Officials" and "firefighters" may be the same people
    if not event.done or event.voice != REPORTER or event.modality is not Modality.ACTUAL:
        return False
    if reading.article.section_at(event.sentence.start) is not Section.BODY or not 4 <= word_count(event.done) <= 22:
        return False
    if len(content_words(event.done)) < 3 or _TOGETHER.match(event.done) or _HINT.search(event.done):
        return False
    if dangling(event.done, clause=False) or dangling(f"Somebody {event.done}") or gives_away(event):
        return False
    if not re.search(r"[A-Z\d]", event.done) and re.search(r"\bthe\b", event.done):
        return False  # "won the election handily": which one?
    if re.search(r"[“”\"()\[\];:]", event.done) or not presentable(agent_of(event)):
        return False
    if not matters(event, reading) or _RESULT.search(event.done):
        return False
    return not done_by_others(event, reading) and not any(_contested(a, event, reading) for a in reading.attributions)


def _contested(attribution: Attribution, event: Event, reading: Reading) -> bool:
    against = attribution.stance in (Stance.DENIES, Stance.DOUBTS)
    return against and alike(told_in(attribution, reading), event.done) >= 0.5


def _evidence(event: Event, reading: Reading) -> tuple[Span, ...]:
    spans = [whole_sentences(event.sentence, reading.article)]
    before = named_at(event, reading)
    if before is not None:
        spans.append(whole_sentences(before, reading.article))
    return merged(spans)


def _elsewhere(rival: Source, reading: Reading) -> str:
    deed = next((e for e in reading.events if e.done and {*e.agent_names} & {*rival.names}), None)
    if deed is not None and word_count(deed.text) <= 25:
        return f"Of {inside(rival.name, reading.article.text)} the article tells something else: {deed.text}."
    quoted = any(same_words(rival.name, source.name) for source in reading.sources)
    return f"{opening(rival.name)} is {'quoted' if quoted else 'named'} in the article, but did not do this."


def _lesson(event: Event) -> str:
    if event.resolved_reference:
        return "Look back for the name that the pronoun stands for."
    return "In a news sentence, ask who does what to whom."
