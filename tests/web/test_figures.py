"""What a class has done, in figures: which skills its answers tell about."""

from dataclasses import replace

from quizgen.services.results import QuestionResult
from quizgen.web.teacher import figures
from tests import factories


def result(question, **more):
    return QuestionResult(question=question, n=2, facility=0.5, counts=(1, 1, 0, 0), **more)


def test_an_own_question_is_filed_under_no_skill():
    number = factories.questions()[3]
    (one,) = figures.skills([result(number), result(replace(number, type="own"))])
    assert one.questions == 1
    assert figures.skills([result(replace(number, type="own"))]) == ()
