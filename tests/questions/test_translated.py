"""Words that were spoken in another language are no exact words."""

import pytest

from quizgen.questions.quotations.translated import translated
from tests.questions.draft import Draft

SPOKEN = [
    ("“We could not turn the boat,” the captain said in Welsh.", True),
    ("Speaking in Spanish, she said the tower was safe.", True),
    ("“They promised us a well,” she said in Ijaw.", True),
    ("“We could not turn the boat,” he told the court through an interpreter.", True),
    ("“We could not turn the boat,” the captain said.", False),
    # a thing, and no language that is spoken
    ("The captain said he had lived in Welsh towns.", False),
    ("She said the boat was lost in Danish waters.", False),
]


@pytest.mark.parametrize(("sentence", "other"), SPOKEN)
def test_another_language_was_spoken(sentence, other):
    assert translated(Draft(sentence).reading()) is other
