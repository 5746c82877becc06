"""What holds of every quiz, whatever the reading: evidence is the text, one key, no option twice, the same bytes again.

Readings are made in two ways: by hand, from parts of drafts that are left out, doubted or turned round; and by the
language itself from random text, which must give a quiz or an error that a teacher understands. `./run.sh test` runs
few of them; `HYPOTHESIS_PROFILE=deep` (see below) runs many.
"""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from quizgen import article as articles
from quizgen import contract, pipeline
from quizgen.errors import NoQuestions, QuizgenError
from quizgen.model import Choice, Difficulty, Matching, Ordering, Quiz, Reading, Stance, TrueFalseNotStated, Wishes
from quizgen.questions import NATURES, QUESTION_TYPES, ask, candidates
from quizgen.questions.checks import refusals
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.shown import shown_texts
from quizgen.questions.planning.collisions import collide
from quizgen.questions.planning.skills import CODES
from tests.questions.draft import council, harbour

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
TIMES = 400 if DEEP else 30
quietly = {
    "deadline": None,
    "phases": [Phase.explicit, Phase.generate, *([Phase.shrink] if DEEP else [])],  # shrinking takes minutes
    "derandomize": not DEEP,
    "database": None,
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
}

READINGS = [harbour().reading(), council().reading()]
wishes = st.builds(
    Wishes,
    questions=st.integers(1, 20),
    types=st.lists(st.sampled_from([kind.name for kind in QUESTION_TYPES]), max_size=4, unique=True).map(tuple),
    difficulty=st.none() | st.sampled_from(Difficulty),
    skills=st.lists(st.sampled_from(CODES), max_size=3, unique=True).map(tuple),
    grade=st.none() | st.integers(3, 13),
)


@st.composite
def readings(draw) -> Reading:
    """A hand-made reading with some findings missing, doubted, less sure or of another stance."""
    reading = draw(st.sampled_from(READINGS))
    kept = []
    for attribution in reading.attributions:
        match draw(st.integers(0, 7)):
            case 0:
                continue
            case 1:
                kept.append(replace(attribution, doubt="the source"))
            case 2:
                kept.append(replace(attribution, confidence=0.55))
            case 3:
                kept.append(replace(attribution, stance=draw(st.sampled_from([Stance.DENIES, Stance.PREDICTS]))))
            case 4:
                kept.append(replace(attribution, content_resolved=draw(st.sampled_from(["it", "", "the gate is up"]))))
            case _:
                kept.append(attribution)
    ids = {attribution.id for attribution in kept}
    return replace(
        reading,
        attributions=tuple(kept),
        facts=tuple(f for f in reading.facts if (f.voice == "reporter" or f.voice in ids) and draw(st.booleans())),
        statements=tuple(s for s in reading.statements if draw(st.booleans())),
        links=tuple(link for link in reading.links if {link.a, link.b} <= ids),
    )


def holds(question, reading: Reading) -> None:
    """The invariants of one question."""
    text = reading.article.text
    assert question.evidence
    for span in question.evidence:
        assert 0 <= span.start < span.end <= len(text)
        assert span.of(text) == text[span.start : span.end]
        assert span.of(text).strip()
    assert question.stem.rstrip().endswith(("?", ":"))
    shown = shown_texts(question)
    if not isinstance(question, TrueFalseNotStated | Matching):
        assert len({s.casefold() for s in shown}) == len(shown)
    if isinstance(question, Choice):
        assert sum(option.correct for option in question.options) == 1
        assert 3 <= len(question.options) <= 5
    if isinstance(question, Matching):
        assert len(set(question.key)) == len(question.key) == len(question.prompts) <= len(question.responses)
    if isinstance(question, Ordering):
        assert sorted(question.key) == list(range(len(question.items)))
    if not question.part_of and not NATURES[question.type].fixed_labels:
        for option in shown if isinstance(question, Choice) else ():
            assert option.startswith("“") or not dangling(option), option


@given(reading=readings(), wished=wishes, seed=st.integers(0, 2**31))
@settings(max_examples=4 * TIMES, **quietly)
def test_any_reading_gives_sound_questions(reading, wished, seed):
    made = ask(reading, Random(seed), wished)
    assert len(made.questions) <= wished.questions
    assert bool(made.why_fewer) is (len(made.questions) < wished.questions)
    for question in made.questions:
        holds(question, reading)
    alone = [q for q in made.questions if not q.part_of]  # a part B rests on what its part A rests on
    assert not any(refusals(q, reading, NATURES[q.type]) for q in alone)
    assert not any(collide(one, other, NATURES) for one, other in combinations(alone, 2))
    assert not wished.types or {q.type for q in alone} <= {*wished.types}
    assert ask(reading, Random(seed), wished) == made


@given(reading=readings(), seed=st.integers(0, 2**31))
@settings(max_examples=TIMES, **quietly)
def test_every_denial_and_conflict_is_asked_about_or_told(reading, seed):
    made = ask(reading, Random(seed), Wishes(questions=3))
    told = {id for q in made.questions for id in q.about} | {id for left in made.not_asked for id in left.about}
    assert {a.id for a in reading.attributions if a.stance is Stance.DENIES and not a.negated} <= told
    assert all(left.why.endswith(".") and left.what for left in made.not_asked)


def test_no_candidate_raises_for_an_empty_reading():
    empty = Reading(READINGS[0].article)
    assert all(not reasons for _, reasons in candidates(empty, Random(1)))


# ---------------------------------------------------------------------------------------------- any text

WORDS = "the mayor said that bridge was closed Anna Holt denied 40 people on Monday police report they in a".split()
news = st.lists(st.sampled_from([*WORDS, ".", ",", "“", "”", "\n\n", "No", "Police"]), min_size=1, max_size=160).map(
    " ".join
)
anything = st.text(max_size=400) | news | news.map(lambda text: f"Bridge closed in Oxley\n\n{text}. " * 3)


@given(text=anything, seed=st.integers(0, 99))
@settings(max_examples=TIMES * 2, **quietly)
def test_any_text_gives_a_quiz_or_a_clear_error(nlp, text, seed):
    try:
        quiz, reading = pipeline.make_quiz(articles.from_text(text), nlp=nlp, seed=seed)
    except QuizgenError as error:
        told = str(error)
    else:
        told = "A quiz."
        for question in quiz.questions:
            holds(question, reading)
    assert told.strip().endswith((".", "?", ")"))


@given(text=news, seed=st.integers(0, 99))
@settings(max_examples=TIMES, **quietly)
def test_what_is_found_in_any_text_can_be_asked_about(nlp, text, seed):
    """Past the door: `usable` turns most random text away, so here it is read all the same."""
    reading = pipeline.read(articles.from_text(text), nlp=nlp)
    for question, reasons in candidates(reading, Random(seed)):
        if not reasons:
            holds(question, reading)


@pytest.mark.parametrize("reading", READINGS)
def test_the_same_seed_gives_the_same_bytes(reading):
    def made(seed: int) -> bytes:
        try:
            quiz: Quiz = pipeline.compose(reading, seed=seed)
        except NoQuestions:
            return b""
        return contract.dumps(contract.make_json(quiz))

    assert made(3) == made(3)
