"""A correction is stored apart, by whom and when; drafts follow it, and what need not change stays byte for byte."""

from __future__ import annotations

from random import Random

import pytest
from sqlalchemy import select

from quizgen.db import codec, transaction
from quizgen.db.tables import ArticleRow, CorrectionRow, ItemRow, RevisionRow
from quizgen.errors import Conflict, InvalidInput, NotFound
from quizgen.jobs import Runner
from quizgen.model import Naming, Quiz, Stance, Wishes
from quizgen.questions import candidates
from quizgen.questions.following import MARK, NO_OTHER, Fate
from quizgen.services import corrections, following, jobs, publications, quizzes
from tests import factories
from tests.fakes import FakeMaker
from tests.ferry import HEADLINE, QUESTIONS, READING, TEXT


@pytest.fixture
def ada(engine):
    with transaction(engine) as session:
        return factories.teacher(session)


@pytest.fixture
def quiz(engine, ada):
    """A draft of five questions; its article is read."""
    made = Quiz(title=HEADLINE, seed=1, article=READING.article, questions=QUESTIONS, asked=5)
    with transaction(engine) as session:
        stored = factories.stored_quiz(session, ada, made)
        session.get_one(ArticleRow, stored.article_id).reading = codec.dumps(READING)
        return stored


class Desk:
    """What a teacher does, each in a transaction of its own, with the background work done."""

    def __init__(self, engine, ada, quiz):
        self.engine, self.ada, self.quiz = engine, ada, quiz

    def do(self, service, *given, **named):
        with transaction(self.engine) as session:
            return service(session, self.ada, *given, **named)

    def ledger(self):
        return self.do(corrections.ledger, self.quiz.article_id)

    def correct(self, service, *given) -> str:
        """Corrects under the count that a fresh page would have; what is told at the end."""
        return self.told(self.do(service, self.quiz.article_id, *given, self.ledger().count))

    def told(self, outcome) -> str:
        if outcome.job is None:
            return outcome.told
        Runner(self.engine, FakeMaker()).run_pending()
        return self.do(jobs.get, outcome.job.id).told

    def items(self) -> list[ItemRow]:
        with transaction(self.engine) as session:
            rows = session.scalars(select(ItemRow).where(ItemRow.quiz_id == self.quiz.id).order_by(ItemRow.position))
            return list(rows)

    def shown_after_a_swap(self, row: ItemRow) -> list[str]:
        """Stem and options of what comes in its place; nothing where there is no other question of its type."""
        try:
            swapped = self.do(quizzes.swap, self.quiz.id, row.id).question
        except Conflict:
            return []
        return [swapped.stem, *(option.text for option in getattr(swapped, "options", ()))]

    def asked(self):
        return [codec.question_loads(row.body) for row in self.items()]


@pytest.fixture
def desk(engine, ada, quiz) -> Desk:
    return Desk(engine, ada, quiz)


def test_a_correction_is_stored_apart_with_who_and_when(engine, desk):
    found = desk.ledger().found
    desk.correct(corrections.correct_row, "A6", {"stance": "predicts", "content": "a ramp would cost much more"})
    ledger = desk.ledger()
    assert ledger.found.finds_the_same_as(found)
    assert found.finds_the_same_as(READING)
    row = ledger.reading.attribution("A6")
    assert (row.stance, row.content_resolved) == (Stance.PREDICTS, "a ramp would cost much more")
    assert [(made.number, made.correction.change, made.who) for made in ledger.made] == [
        (1, "stance", "Ada"),
        (2, "reworded", "Ada"),
    ]
    with transaction(engine) as session:
        stored = session.get_one(ArticleRow, desk.quiz.article_id)
        assert codec.reading_loads(stored.reading).finds_the_same_as(READING)


def test_what_rests_on_a_corrected_row_is_made_again_and_the_others_stay_byte_for_byte(desk):
    before = desk.items()
    told = desk.correct(corrections.correct_row, "A6", {"content": "the new ramp would cost 3 million crowns"})
    after = desk.items()
    changed = [old.body != new.body for old, new in zip(before, after, strict=True)]
    assert changed[0], "who added that ..."
    assert not any(changed[i] for i in (2, 3)), "who denied it, and which day"
    again = codec.question_loads(after[0].body)
    assert again.id == after[0].id
    assert "3 million" in again.stem
    assert any(warning.startswith(MARK) for warning in again.warnings)
    assert told == following.sentence({Fate.MADE_AGAIN: sum(changed), Fate.SAME: changed.count(False)})


def test_a_source_that_is_renamed_is_renamed_in_every_option(desk):
    desk.correct(corrections.correct_source, "S3", {"name": "Skipper Rosa Lind"})
    shown = [option.text for question in desk.asked() for option in getattr(question, "options", ())]
    assert "Captain Rosa Lind" not in shown
    assert not any("Captain Rosa Lind" in question.stem for question in desk.asked())


def test_two_sources_that_are_one_are_not_two_options(desk):
    desk.correct(corrections.join, "S5", "S3")
    for question in desk.asked():
        named = {option.text for option in getattr(question, "options", ())}
        assert not {"A spokesman for the union", "Captain Rosa Lind"} <= named
    desk.correct(corrections.split_off, "S3", "A spokesman for the union")
    split = desk.ledger().reading.sources[3]
    assert (split.name, split.naming) == ("A spokesman for the union", Naming.NAMED_PERSON)
    assert desk.ledger().reading.attribution("A5").source_ids == (split.id,)


def test_what_the_teacher_wrote_or_decided_is_kept(desk):
    first, claimed, denied, _, last = desk.items()
    desk.do(quizzes.edit_item, desk.quiz.id, first.id, {"stem": "Who spoke of 2 million crowns?"})
    desk.do(quizzes.set_status, desk.quiz.id, denied.id, "kept")
    desk.do(quizzes.set_status, desk.quiz.id, last.id, "dropped")
    told = desk.correct(corrections.correct_source, "S1", {"name": "Ida Brandt, harbour master"})
    rows = desk.items()
    mine = codec.question_loads(rows[0].body)
    assert mine.stem == "Who spoke of 2 million crowns?"
    assert "that you wrote got a warning" in told
    assert any(warning.startswith(MARK) and "so it stays" in warning for warning in mine.warnings)
    assert [row.status for row in rows] == ["kept", claimed.status, "kept", "undecided", "dropped"]
    assert rows[2].body != denied.body
    desk.do(quizzes.edit_item, desk.quiz.id, first.id, {"stem": "Who spoke of 2 million crowns?"})
    seen_to = codec.question_loads(desk.items()[0].body)
    assert not any(warning.startswith(MARK) for warning in seen_to.warnings)
    desk.correct(corrections.correct_row, "A5", {"settled": True})
    assert desk.asked()[0] == seen_to, "it was seen to: another correction brings no second warning"


def test_what_is_taken_back_leaves_no_trace(desk):
    before = [row.body for row in desk.items()]
    desk.correct(corrections.leave_out, "A6")
    assert [row.body for row in desk.items()] != before
    assert "A6" not in [one.id for one in desk.ledger().reading.attributions]
    (made,) = desk.ledger().made
    desk.told(desk.do(corrections.take_back, desk.quiz.article_id, made.number))
    assert desk.ledger().reading.finds_the_same_as(READING)
    assert desk.ledger().made == ()
    assert [row.body for row in desk.items()] == before
    assert desk.do(corrections.take_back, desk.quiz.article_id, made.number).told == corrections.AS_IT_WAS


def test_what_cannot_be_made_again_is_left_out_and_comes_back(desk, monkeypatch):
    kept = [row.body for row in desk.items()]
    monkeypatch.setattr("quizgen.questions.following.candidates", lambda *_: iter(()))
    told = desk.correct(corrections.leave_out, "A6")
    first = desk.items()[0]
    assert (first.status, "left out" in told) == ("dropped", True)
    assert codec.question_loads(first.body).warnings[-1].endswith(NO_OTHER)
    desk.told(desk.do(corrections.take_back, desk.quiz.article_id, 1))
    assert [row.status for row in desk.items()] == ["undecided"] * 5
    assert [row.body for row in desk.items()] == kept


def test_one_of_two_corrections_may_be_taken_back(desk):
    desk.correct(corrections.correct_source, "S1", {"name": "Ida Brandt"})
    desk.correct(corrections.link, "A4", {"kind": "contradicts", "other": "A3"})
    desk.told(desk.do(corrections.take_back, desk.quiz.article_id, 1))
    reading = desk.ledger().reading
    assert reading.source("S1").name == "Harbour master Ida Brandt"
    assert len(reading.links) == 2
    desk.correct(corrections.unlink, "A3", "A4")
    assert len(desk.ledger().reading.links) == 1


def test_a_quiz_that_students_were_given_is_never_changed_silently(engine, desk):
    opened = desk.do(publications.publish, desk.quiz.id)
    desk.do(publications.close, opened.id)
    before = desk.items()
    assert desk.do(following.behind, desk.quiz.id) is None
    assert desk.correct(corrections.correct_source, "S3", {"name": "Rosa Lind"}) == corrections.NO_QUIZ
    assert [row.body for row in desk.items()] == [row.body for row in before]
    behind = desk.do(following.behind, desk.quiz.id)
    assert 0 < behind < 5
    with transaction(engine) as session:
        published = session.scalars(select(RevisionRow.body)).one()
    job = desk.do(following.bring_up_to_date, desk.quiz.id)
    Runner(engine, FakeMaker()).run_pending()
    assert desk.do(jobs.get, job.id).told.startswith(f"{behind} question")
    assert desk.do(following.behind, desk.quiz.id) is None
    assert [row.body for row in desk.items()] != [row.body for row in before]
    with transaction(engine) as session:
        assert session.scalars(select(RevisionRow.body)).one() == published


def test_the_next_question_in_its_place_comes_from_the_corrected_reading(desk):
    desk.correct(corrections.correct_source, "S3", {"name": "Skipper Rosa Lind"})
    desk.correct(corrections.correct_source, "S4", {"name": "Owen Marsh"})
    who_denied = desk.items()[2]
    desk.do(quizzes.set_status, desk.quiz.id, who_denied.id, "dropped")  # it stands in the way of who said the same
    shown = [text for row in desk.items() for text in desk.shown_after_a_swap(row)]
    assert shown
    own = [text.split("“")[0] for text in shown]  # a sentence of the article is printed as it is
    assert not [text for text in own if "Captain Rosa Lind" in text or "Tom Marsh" in text]


#: The governor is named in the report, and was read to say nothing; of the ferry it is the reporter who tells.
SAFE = {"sentences": [str(TEXT.index("Governor Lena"))], "source": "B1", "stance": "asserts",
        "content": "the port of Norwick was open for all ships again"}  # fmt: skip
CRACK = {"sentences": [str(TEXT.index("The ferry between"))], "source": "", "name": "engineers",
         "naming": "unnamed_group", "stance": "asserts",
         "content": "the ferry between Norwick and Marsay stayed in port on Friday"}  # fmt: skip


def test_what_was_missed_is_added_and_kept_beside_the_reading(engine, desk):
    before = desk.items()
    told = desk.correct(corrections.add, CRACK)
    ledger = desk.ledger()
    row = ledger.reading.attributions[0]
    assert (row.id, row.source_text, row.content_resolved) == ("A1001", "Engineers", CRACK["content"])
    assert ledger.found.finds_the_same_as(READING)
    assert [(made.number, made.correction.change, made.who) for made in ledger.made] == [(1, "added", "Ada")]
    with transaction(engine) as session:
        stored = session.get_one(ArticleRow, desk.quiz.article_id)
        assert codec.reading_loads(stored.reading).finds_the_same_as(READING)
    changed = [old.body != new.body for old, new in zip(before, desk.items(), strict=True)]
    assert changed == [False, False, False, True, False], "Friday is no detail of the reporter's any more"
    assert told == "1 question was made again, 4 stayed as they were."


def test_what_the_teacher_wrote_is_kept_when_a_statement_is_added(desk):
    fourth = desk.items()[3]
    desk.do(quizzes.edit_item, desk.quiz.id, fourth.id, {"stem": "On which day was there no ferry?"})
    told = desk.correct(corrections.add, CRACK)
    assert desk.asked()[3].stem == "On which day was there no ferry?"
    assert told == f"1 question that you wrote got a warning, 4 stayed as they were. {following.FULL}"


def test_an_added_statement_is_taken_back_without_a_trace(desk):
    before = [row.body for row in desk.items()]
    desk.correct(corrections.add, CRACK)
    desk.correct(corrections.correct_row, "A1001", {"content": "the ferry stayed in port for a day"})
    desk.correct(corrections.correct_source, "S1001", {"name": "Two engineers"})
    desk.correct(corrections.link, "A4", {"kind": "contradicts", "other": "A1001"})
    desk.correct(corrections.correct_source, "S3", {"name": "Skipper Rosa Lind"})
    desk.told(desk.do(corrections.take_back, desk.quiz.article_id, 1))
    assert [made.correction.change for made in desk.ledger().made] == ["renamed"], "the captain's alone"
    desk.told(desk.do(corrections.take_back, desk.quiz.article_id, 5))
    assert desk.ledger().reading.finds_the_same_as(READING)
    assert [row.body for row in desk.items()] == before


def test_leaving_out_what_one_added_oneself_takes_it_back(desk):
    desk.correct(corrections.add, CRACK)
    with pytest.raises(Conflict, match="corrected elsewhere"):
        desk.do(corrections.leave_out, desk.quiz.article_id, "A1001", 0)
    desk.correct(corrections.leave_out, "A1001")
    assert desk.ledger().made == ()
    assert desk.ledger().reading.finds_the_same_as(READING), "Friday is the reporter's again"


def test_a_second_statement_of_a_source_that_was_named_keeps_it(desk):
    desk.correct(corrections.add, CRACK)
    desk.correct(corrections.add, CRACK | {"content": "the ramp had a crack", "name": "Engineers"})
    assert desk.ledger().reading.attribution("A1002").source_ids == ("S1001",), "no second source of this name"
    desk.told(desk.do(corrections.take_back, desk.quiz.article_id, 1))
    (left,) = [one for one in desk.ledger().reading.attributions if one.id == "A1002"]
    assert left.source_text == "Engineers"


def test_what_is_added_twice_is_there_once(desk):
    given = desk.quiz.article_id, CRACK, 0
    desk.told(desk.do(corrections.add, *given))
    assert desk.do(corrections.add, *given).told == corrections.AS_IT_WAS, "the button was pressed twice"
    with pytest.raises(Conflict, match="corrected elsewhere"):
        desk.do(corrections.add, desk.quiz.article_id, SAFE, 0)
    assert len(desk.ledger().made) == 1


def test_what_is_doubtful_of_an_added_statement_is_told(desk):
    given = SAFE | {"content": "she would open the port again soon"}
    outcome = desk.do(corrections.add, desk.quiz.article_id, given, 0)
    assert "“she” in the new words" in outcome.doubts[0]


def test_a_swapped_question_may_ask_about_what_was_added(desk):
    desk.correct(corrections.add, SAFE)
    found = candidates(desk.ledger().reading, Random(1))
    assert any("A1001" in question.about for question, refused in found if not refused)


@pytest.mark.parametrize(
    ("service", "given", "field"),
    [
        (corrections.add, ({},), "sentences"),
        (corrections.add, (SAFE | {"source": "S9"},), "source"),
        (corrections.add, (CRACK | {"name": "the pilot"},), "name"),
        (corrections.add, (CRACK | {"naming": ""},), "naming"),
        (corrections.add, (SAFE | {"stance": "holds"},), "stance"),
        (corrections.add, (SAFE | {"content": "“the port was open”"},), "content"),
        (corrections.correct_row, ("A1", {"content": "  "}), "content"),
        (corrections.correct_row, ("A1", {"content": "that."}), None),
        (corrections.correct_row, ("A1", {"content": "…!"}), "content"),
        (corrections.correct_row, ("A1", {"content": "x" * 601}), "content"),
        (corrections.correct_row, ("A1", {"source": "S9"}), "source"),
        (corrections.correct_row, ("A1", {"stance": "holds"}), "stance"),
        (corrections.correct_row, ("A1", {"stance": ["denies"]}), "stance"),
        (corrections.correct_source, ("S1", {"name": ""}), "name"),
        (corrections.correct_source, ("S1", {"name": "halden lines"}), "name"),
        (corrections.correct_source, ("S1", {"kind": "wizard"}), "kind"),
        (corrections.correct_source, ("S1", {"naming": None}), "naming"),
        (corrections.join, ("S1", "S1"), "into"),
        (corrections.join, ("S1", "S9"), "into"),
        (corrections.split_off, ("S1", "Brandt"), "alias"),
        (corrections.link, ("A1", {"kind": "hates", "other": "A2"}), "kind"),
        (corrections.link, ("A1", {"kind": "denies", "other": "A9"}), "other"),
        (corrections.link, ("A1", {"kind": "denies", "other": "A6"}), "other"),
    ],
)
def test_a_wrong_correction_is_told_at_its_field(desk, service, given, field):
    if field is None:
        desk.correct(service, *given)
        return
    with pytest.raises(InvalidInput) as caught:
        desk.correct(service, *given)
    assert caught.value.field == field
    assert desk.ledger().made == ()


@pytest.mark.parametrize(
    ("service", "given"),
    [(corrections.correct_row, ("A9", {})), (corrections.leave_out, ("A9",)), (corrections.correct_source, ("S9", {})),
     (corrections.join, ("S9", "S1")), (corrections.link, ("A9", {"kind": "denies", "other": "A1"}))],
)  # fmt: skip
def test_what_is_not_in_the_ledger_is_not_found(desk, service, given):
    with pytest.raises(NotFound):
        desk.correct(service, *given)


@pytest.mark.parametrize(
    ("service", "given"),
    [
        (corrections.correct_row, ("A1", {"source": "S1", "stance": "asserts", "settled": True})),
        (corrections.correct_row, ("A1", {"content": "that the ramp had been inspected twice in March."})),
        (corrections.correct_source, ("S1", {"name": " Harbour master  Ida Brandt "})),
        (corrections.link, ("A2", {"kind": "denies", "other": "A1"})),
        (corrections.unlink, ("A3", "A4")),
    ],
)
def test_what_the_ledger_says_already_is_no_correction(desk, service, given):
    assert desk.correct(service, *given) == corrections.AS_IT_WAS
    assert desk.ledger().count == 0


def test_words_that_point_to_nothing_get_a_word_of_warning(desk):
    given = desk.quiz.article_id, "A3", {"content": "she was never in danger"}
    outcome = desk.do(corrections.correct_row, *given, 0)
    assert "“she” in the new words" in outcome.doubts[0]
    assert desk.do(corrections.correct_row, desk.quiz.article_id, "A4", {"content": "40 people left"}, 1).doubts == ()


def test_a_page_that_is_out_of_date_corrects_nothing(desk):
    desk.correct(corrections.correct_source, "S1", {"name": "Ida Brandt"})
    with pytest.raises(Conflict, match="corrected elsewhere"):
        desk.do(corrections.correct_row, desk.quiz.article_id, "A6", {"stance": "predicts"}, 0)
    twice = desk.do(corrections.correct_source, desk.quiz.article_id, "S1", {"name": "Ida Brandt"}, 0)
    assert twice.told == corrections.AS_IT_WAS, "the button was pressed twice"


def test_another_teacher_finds_nothing(engine, desk):
    with transaction(engine) as session:
        bob = factories.teacher(session, "bob@school.example", "Bob")
    desk.correct(corrections.correct_source, "S1", {"name": "Ida Brandt"})
    mallory = Desk(engine, bob, desk.quiz)
    for service, given in [
        (corrections.ledger, ()),
        (corrections.correct_row, ("A1", {}, 1)),
        (corrections.leave_out, ("A1", 1)),
        (corrections.add, (SAFE, 1)),
        (corrections.correct_source, ("S1", {}, 1)),
        (corrections.join, ("S1", "S2", 1)),
        (corrections.split_off, ("S1", "Ms Brandt", 1)),
        (corrections.link, ("A1", {}, 1)),
        (corrections.unlink, ("A1", "A2", 1)),
        (corrections.take_back, (1,)),
    ]:
        with pytest.raises(NotFound):
            mallory.do(service, desk.quiz.article_id, *given)
    for service in (following.behind, following.bring_up_to_date):
        with pytest.raises(NotFound):
            mallory.do(service, desk.quiz.id)
    with transaction(engine) as session:
        assert len(session.scalars(select(CorrectionRow)).all()) == 1


def claimed(engine, desk):
    """A follow job in a worker's hands, with what it has found."""
    desk.do(corrections.correct_source, desk.quiz.article_id, "S3", {"name": "Rosa Lind"}, 0)
    with transaction(engine) as session:
        task = jobs.claim(session, "worker")
    with transaction(engine, write=False) as session:
        todo = following.work(session, task)
    return task, todo, following.outcomes(todo)


def finish(engine, task, todo, found) -> bool:
    with transaction(engine) as session:
        return following.finish(session, task, todo, found)


def test_a_question_that_was_edited_meanwhile_is_looked_at_anew(engine, desk):
    task, todo, found = claimed(engine, desk)
    desk.do(quizzes.edit_item, desk.quiz.id, desk.items()[0].id, {"stem": "Who named the price of a ramp?"})
    assert finish(engine, task, todo, found)
    assert desk.do(jobs.get, task.id).state == "queued"
    Runner(engine, FakeMaker()).run_pending()
    assert desk.do(jobs.get, task.id).state == "done"
    assert desk.asked()[0].stem == "Who named the price of a ramp?"


def test_a_draft_that_was_published_meanwhile_stays(engine, desk):
    task, todo, found = claimed(engine, desk)
    before = [row.body for row in desk.items()]
    desk.do(publications.publish, desk.quiz.id)
    assert finish(engine, task, todo, found)
    Runner(engine, FakeMaker()).run_pending()
    assert [row.body for row in desk.items()] == before
    assert desk.do(following.behind, desk.quiz.id)


def test_a_second_correction_overtakes_the_first(engine, desk):
    task, todo, found = claimed(engine, desk)
    before = [row.body for row in desk.items()]
    second = desk.do(corrections.correct_source, desk.quiz.article_id, "S3", {"name": "Skipper Lind"}, 1)
    assert finish(engine, task, todo, found)
    assert desk.do(jobs.get, task.id).told == following.OVERTAKEN
    assert [row.body for row in desk.items()] == before
    assert "made again" in desk.told(second)
    assert not finish(engine, task, todo, found), "a job that is over is nobody's"


def test_a_quiz_that_was_being_made_meanwhile_follows_too(engine, desk):
    with transaction(engine) as session:
        article = session.get_one(ArticleRow, desk.quiz.article_id)
        jobs.queue(session, article, Wishes(questions=3), 1)
        task = jobs.claim(session, "worker")
    made = Quiz(title=HEADLINE, seed=1, article=READING.article, questions=QUESTIONS, asked=5)
    desk.do(corrections.correct_source, desk.quiz.article_id, "S3", {"name": "Rosa Lind"}, 0)
    with transaction(engine) as session:
        late = jobs.finish(session, task, made)
    Runner(engine, FakeMaker()).run_pending()
    assert "Captain Rosa Lind" not in repr([item.question for item in desk.do(quizzes.get, late).items])


@pytest.mark.parametrize(
    ("tally", "drafts", "sentence"),
    [
        ({Fate.MADE_AGAIN: 3, Fate.SAME: 7}, 1, "3 questions were made again, 7 stayed as they were."),
        ({Fate.MADE_AGAIN: 1, Fate.SAME: 1}, 1, "1 question was made again, 1 stayed as it was."),
        ({Fate.MADE_AGAIN: 2, Fate.LEFT_OUT: 1}, 2, "In 2 drafts: 2 questions were made again, 1 was left out."),
        (
            {Fate.WARNED: 1, Fate.PUT_BACK: 2, Fate.SAME: 4},
            1,
            "1 question that you wrote got a warning, 2 came back, 4 stayed as they were.",
        ),
        ({Fate.SAME: 9}, 1, "Corrected. No question rests on it: all stayed as they were."),
        ({}, 1, "Corrected. No question rests on it: all stayed as they were."),
    ],
)
def test_what_came_of_it_is_one_sentence(tally, drafts, sentence):
    assert following.sentence(tally, drafts) == sentence
