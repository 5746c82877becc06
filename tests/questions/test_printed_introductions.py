"""Who is introduced by the marks and words around the name alone."""

from __future__ import annotations

import pytest

from quizgen.questions.introductions.described import told_of
from quizgen.questions.introductions.printed import printed
from quizgen.questions.planning.leaks import A_TITLE
from tests.questions.draft import Draft

TOLD = [
    ("Ana Ruiz (68), a retired nurse, said so.", {"Ana Ruiz": "retired nurse"}),
    ("“It leaked,” said Ana Ruiz, head of the charity Dry Feet.", {"Ana Ruiz": "head of the charity Dry Feet"}),
    ("Dr Ana Ruiz, who leads the survey, said so.", {"Ana Ruiz": "leader of the survey"}),
    ("Ana Ruiz, who founded the mill in 1990, said so.", {"Ana Ruiz": "founder of the mill"}),
    ("The landlord of the Plough, Ben Orr, said so.", {"Ben Orr": "landlord of the Plough"}),
    ("The mill’s caretaker, Ben Orr, said so.", {"Ben Orr": "caretaker of the mill"}),
    ("The firm’s transport manager, Ben Orr, said so.", {"Ben Orr": "transport manager"}),
    ("Its site manager, Ben Orr, said so.", {"Ben Orr": "site manager"}),
    ("The defendant, Ben Orr (57), of Harwick, had denied it.", {"Ben Orr": "defendant"}),
    ("Ana Ruiz, a lorry driver bound for the coast, said so.", {"Ana Ruiz": "lorry driver"}),
    ("Ana Ruiz, a locksmith in Harwick, said so.", {"Ana Ruiz": "locksmith"}),
    ("They met surveyor Ana Ruiz. Surveyor Ben Orr was late.", {"Ben Orr": "surveyor"}),
    # of whom is not sure: a list, a phrase that leads in, what somebody else is, no person, no whole name
    ("He met Ana Ruiz, a nurse, and Ben Orr.", {}),
    ("According to the coroner, Ana Ruiz, of Harwick, died.", {}),
    ("The crowd surrounded the referee, Ana Ruiz, at once.", {}),
    ("Its partner, Ben Orr, said so. Her secretary, Ana Ruiz, left.", {}),
    ("Calder Mill, an owner of boats, said so.", {}),
    ("“Ana Ruiz, a nurse, was here,” he said.", {}),
    ("Ana Ruiz, his nurse, said so.", {}),
    ("Ruiz, a nurse, said so.", {}),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_the_shape_tells_whose_words_they_are(text, told):
    found = printed(Draft(text).reading())
    assert {name: everything[0].words for name, everything in found.items()} == told


def test_a_title_is_no_part_of_the_name():
    found = told_of(Draft("Comrade Ana Ruiz, a nurse, said so. The surveyor, Mr Ben Orr SC, was late.").reading())
    assert {name: everything[0].words for name, everything in found.items()} == {"Ana Ruiz": "nurse"}


def test_two_words_are_no_statement():
    assert A_TITLE == 2
