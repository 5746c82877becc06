"""Which questions a correction touches, and what becomes of them; those it does not touch are the same objects."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.corrections import corrected
from quizgen.model import AnyQuestion, Choice, LinkKind, Naming, Option, SourceKind, Stance, Statement
from quizgen.model.corrections import (
    AnyCorrection,
    Described,
    Joined,
    LeftOut,
    Linked,
    Renamed,
    Reworded,
    Settled,
    SpokenBy,
    StanceSet,
    Unlinked,
)
from quizgen.questions import NATURES
from quizgen.questions.checks import refusals
from quizgen.questions.following import AGAIN, MARK, NO_OTHER, Asked, Fate, affected, followed, unmarked
from quizgen.questions.planning.collisions import collide
from tests.ferry import QUESTIONS, READING

WHO_ADDED, CLAIMED, DENIED, DAY = range(4)
QUIZ = QUESTIONS[:4]


def fates(*corrections: AnyCorrection, **more: object) -> list[tuple[Fate, AnyQuestion]]:
    asked = [Asked(question=question, base=READING, **more) for question in QUIZ]
    return list(followed(asked, corrected(READING, corrections), 1))


def touched(*corrections: AnyCorrection) -> set[int]:
    reading = corrected(READING, corrections)
    return {i for i, question in enumerate(QUIZ) if affected(question, READING, reading)}


@pytest.mark.parametrize(
    ("correction", "questions"),
    [
        (Reworded(attribution="A6", content="ramps cost 3 million crowns"), {WHO_ADDED}),
        (Settled(attribution="A5"), set()),
        (StanceSet(attribution="A2", stance=Stance.ASSERTS), {DENIED}),
        (Unlinked(a="A1", b="A2"), {DENIED}),
        (Linked(kind=LinkKind.CONTRADICTS, a="A4", b="A5"), set()),
        (Described(source="S2", kind=SourceKind.PARTY, naming=Naming.NAMED_ORGANISATION), {DENIED}),
        (SpokenBy(attribution="A5", source="B1"), {WHO_ADDED}),  # the spokesman, an option, says nothing any more
        (Joined(source="S5", into="S4"), {WHO_ADDED, DENIED}),
        (LeftOut(attribution="A4"), {WHO_ADDED, DENIED}),  # and so is Tom Marsh
    ],
    ids=repr,
)
def test_a_correction_touches_what_rests_on_it_or_names_its_source(correction: AnyCorrection, questions: set[int]):
    assert touched(correction) - {CLAIMED} == questions


def test_what_is_not_touched_is_the_same():
    told = fates(Reworded(attribution="A6", content="ramps cost 3 million crowns"))
    assert told[DAY] == (Fate.SAME, QUIZ[DAY])
    assert told[DAY][1] is QUIZ[DAY]


@pytest.mark.parametrize(
    "correction",
    [
        Reworded(attribution="A6", content="the new ramp would cost 3 million crowns"),
        Renamed(source="S3", name="Skipper Rosa Lind"),
        Joined(source="S5", into="S4"),
        LeftOut(attribution="A3"),
        SpokenBy(attribution="A6", source="S4"),
        StanceSet(attribution="A2", stance=Stance.ASSERTS),
    ],
    ids=repr,
)
def test_what_is_made_again_holds_and_goes_with_the_others(correction: AnyCorrection):
    reading = corrected(READING, [correction])
    told = fates(correction)
    shown = [question for fate, question in told if fate is not Fate.LEFT_OUT]
    for fate, question in told:
        if fate is Fate.MADE_AGAIN:
            assert refusals(unmarked(question), reading, NATURES[question.type]) == ()
            assert question.warnings[-1] == AGAIN
    assert not any(collide(one, other, {}) for i, one in enumerate(shown) for other in shown[:i])
    assert told == fates(correction), "the same correction, the same questions"


def test_what_a_teacher_wrote_gets_one_warning_and_no_second():
    rename = Renamed(source="S3", name="Skipper Rosa Lind")
    told = fates(rename, written=True)
    assert told[CLAIMED][0] is Fate.WARNED
    assert told[CLAIMED][1].stem == QUIZ[CLAIMED].stem
    again = followed([Asked(question=told[CLAIMED][1], base=READING, written=True)], corrected(READING, [rename]), 1)
    assert again == ((Fate.SAME, told[CLAIMED][1]),)
    back = followed([Asked(question=told[CLAIMED][1], base=READING, written=True)], READING, 1)
    assert back == ((Fate.SAME, QUIZ[CLAIMED]),)


def test_an_own_question_that_names_a_corrected_source_is_only_warned():
    own = Choice(
        id="Q9", type="own", stem="Who is a captain?", options=(Option("Captain Rosa Lind", True), Option("Ms Brandt"))
    )
    asked = [Asked(question=own, base=READING, written=True)]
    ((fate, question),) = followed(asked, corrected(READING, [Renamed(source="S3", name="Rosa Lind")]), 1)
    assert fate is Fate.WARNED
    assert question.options == own.options
    assert "“Captain Rosa Lind”, a source that was corrected" in question.warnings[0]


def test_a_dropped_question_stays_dropped_and_costs_no_other_its_place():
    told = fates(Renamed(source="S3", name="Rosa Lind"), dropped=True)
    assert {fate for fate, _ in told} == {Fate.SAME}


def test_where_no_other_can_be_made_it_is_left_out_and_comes_back():
    told = list(followed([Asked(question=QUIZ[DENIED], base=READING)], corrected(READING, [Unlinked(a="A1", b="A2"),
                LeftOut(attribution="A2")]), 1, ["who_denied"]))  # fmt: skip
    ((fate, question),) = told
    assert fate is Fate.LEFT_OUT
    assert question.warnings[-1].startswith(MARK)
    assert question.warnings[-1].endswith(NO_OTHER)
    assert followed([Asked(question=question, base=READING, dropped=True)], READING, 1) == (
        (Fate.PUT_BACK, QUIZ[DENIED]),
    )


def test_what_stood_there_before_comes_back():
    other = replace(QUIZ[CLAIMED], id="Q1", stem="Which of these is Captain Rosa Lind's?")
    now = Asked(question=other, base=READING, before=(QUIZ[WHO_ADDED], READING))
    assert followed([now], READING, 1) == ((Fate.PUT_BACK, QUIZ[WHO_ADDED]),)
    beside = Asked(question=replace(QUIZ[WHO_ADDED], id="Q7"), base=READING)
    assert followed([now, beside], READING, 1)[0] == (Fate.SAME, other), "it stands in the quiz already"


def test_a_part_b_goes_with_its_part_a_and_comes_back_with_it():
    part_b = replace(QUIZ[DAY], id="Q4B", type="evidence", part_of=QUIZ[WHO_ADDED].id)
    reworded = corrected(READING, [Reworded(attribution="A6", content="the new ramp would cost 3 million crowns")])
    asked = [Asked(question=question, base=READING) for question in (QUIZ[WHO_ADDED], part_b)]
    (fate, again), (gone, marked) = followed(asked, reworded, 1)
    assert (fate, gone) == (Fate.MADE_AGAIN, Fate.LEFT_OUT)
    later = [
        Asked(question=again, base=reworded, before=(QUIZ[WHO_ADDED], READING)),
        Asked(question=marked, base=READING, dropped=True),
    ]
    assert followed(later, reworded, 1)[1] == (Fate.SAME, marked), "its part A is still another one"
    assert [fate for fate, _ in followed(later, READING, 1)] == [Fate.PUT_BACK, Fate.PUT_BACK]


def test_what_is_no_longer_the_reporters_is_not_asked_as_such():
    stayed = Statement(id="T1", span=READING.facts[1].sentence, text="The ferry stayed in port")
    told = replace(READING, statements=(stayed,))
    assert affected(replace(QUIZ[DAY], about=("T1",)), told, READING)
    assert not affected(QUIZ[DAY], told, READING)
