"""A quiz that has too few questions is offered one on a statement that was added; nothing joins it by itself."""

from __future__ import annotations

import pytest

from quizgen.db import codec, transaction
from quizgen.db.tables import ArticleRow
from quizgen.jobs import Runner
from quizgen.model import Quiz
from quizgen.services import corrections, following, jobs, offering, quizzes
from tests import factories
from tests.fakes import FakeMaker
from tests.ferry import HEADLINE, QUESTIONS, READING, span

FALK = {
    "sentences": [str(span("Governor Lena Falk visited the port on Saturday.").start)],
    "source": "B1",
    "stance": "asserts",
    "content": "the port of Marsay would open again in June",
}


class Desk:
    """A draft of five questions of which `asked` were wished for, and what its teacher does."""

    def __init__(self, engine, asked: int) -> None:
        self.engine = engine
        with transaction(engine) as session:
            self.ada = factories.teacher(session)
            made = Quiz(title=HEADLINE, seed=1, article=READING.article, questions=QUESTIONS, asked=asked)
            self.quiz = factories.stored_quiz(session, self.ada, made)
            session.get_one(ArticleRow, self.quiz.article_id).reading = codec.dumps(READING)

    def do(self, service, *given):
        with transaction(self.engine) as session:
            return service(session, self.ada, *given)

    def correct(self, service, *given) -> str:
        outcome = self.do(service, self.quiz.article_id, *given)
        Runner(self.engine, FakeMaker()).run_pending()
        return self.do(jobs.get, outcome.job.id).told

    def offers(self):
        return self.do(offering.of_article, self.quiz.article_id)

    def published(self) -> list[str]:
        return [question.stem for question in self.do(quizzes.as_quiz, self.quiz.id).questions]

    def shown(self):
        return self.do(quizzes.get, self.quiz.id).items


@pytest.fixture
def short(engine) -> Desk:
    return Desk(engine, asked=7)


def test_a_question_is_offered_and_the_quiz_stays_as_it_was(short):
    before = short.published()
    told = short.correct(corrections.add, FALK, 0)
    (offer,) = short.offers()
    assert told.endswith(following.ON_OFFER)
    assert (offer.left, offer.asked, offer.title) == (5, 7, HEADLINE)
    assert "A1001" in offer.question.about
    assert short.published() == before


def test_taken_it_is_the_last_question_and_is_offered_no_more(short):
    short.correct(corrections.add, FALK, 0)
    (offer,) = short.offers()
    short.do(quizzes.set_status, short.quiz.id, offer.item_id, "undecided")
    assert short.published()[5:] == [offer.question.stem]
    assert short.offers() == ()


def test_left_it_is_a_dropped_question_and_is_not_offered_again(short):
    short.correct(corrections.add, FALK, 0)
    (offer,) = short.offers()
    short.do(quizzes.set_status, short.quiz.id, offer.item_id, "dropped")
    assert short.offers() == ()
    assert [(item.status, item.question.warnings) for item in short.shown()][5:] == [("dropped", ())]
    short.correct(corrections.correct_source, "S3", {"name": "Rosa Lind"}, 1)
    assert short.offers() == ()


def test_a_second_statement_leaves_the_first_offer_and_its_question_as_they_are(short):
    short.correct(corrections.add, FALK, 0)
    (first,) = short.offers()
    again = FALK | {"content": "a tug of the navy would tow the ferry to Norwick", "source": "S4"}
    short.correct(corrections.add, again, 1)
    assert [offer.item_id for offer in short.offers()][:1] == [first.item_id]
    assert short.offers()[0].question.stem == first.question.stem
    assert "A1002" in short.offers()[1].question.about


def test_an_offer_goes_with_its_statement(short):
    short.correct(corrections.add, FALK, 0)
    short.correct(corrections.take_back, 1)
    assert short.offers() == ()
    assert len(short.shown()) == 5


def test_an_offer_follows_when_its_statement_is_corrected(short):
    short.correct(corrections.add, FALK, 0)
    short.correct(corrections.correct_row, "A1001", {"content": "the port of Marsay would open again in July"}, 1)
    (offer,) = short.offers()
    assert "July" in repr(offer.question)
    assert "June" not in repr(offer.question)
    assert [item.position for item in short.shown()] == list(range(6))


def test_a_quiz_that_has_all_its_questions_is_offered_none(engine):
    full = Desk(engine, asked=5)
    told = full.correct(corrections.add, FALK, 0)
    assert full.offers() == ()
    assert told.endswith(following.FULL)


def test_where_no_fair_question_can_be_made_that_is_told(short):
    doubtful = FALK | {"content": "he would open it again in June"}
    told = short.correct(corrections.add, doubtful, 0)
    assert short.offers() == ()
    assert told.endswith(following.NONE_FAIR)


def test_nobody_else_sees_the_offers(engine, short):
    short.correct(corrections.add, FALK, 0)
    with transaction(engine) as session:
        bob = factories.teacher(session, "bob@school.example", "Bob")
        assert offering.of_article(session, bob, short.quiz.article_id) == ()
