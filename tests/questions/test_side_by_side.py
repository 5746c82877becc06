"""Claims and sentences that we wrote: which can be options, which were misread, and who speaks for whom."""

import pytest

from quizgen.model import ContentForm
from quizgen.questions.claims.misread import garbled
from quizgen.questions.sentences.side_by_side import stands_alone, stands_out

CLAUSE, QUOTATION = ContentForm.CLAUSE, ContentForm.QUOTATION


@pytest.mark.parametrize(
    ("text", "form", "alone"),
    [
        ("Fines and night work were other options for the court", CLAUSE, False),
        ("Fines and other penalties were open to the court", CLAUSE, True),
        ("Similar schemes had failed in the hills", CLAUSE, False),
        ("The ferry, after all, carries more people than the bridge", CLAUSE, False),
        ("The rest would then be spent on the harbour", CLAUSE, False),
        ("“The harbour has been the heart of this town, the only …”", QUOTATION, False),
        ("“Just saw @harbourtown close its gates again this morning”", QUOTATION, False),
        ("“He would never have let the harbour wall fall into the sea”", QUOTATION, False),
        ("“Years ago, it was a busy town with nine boats”", QUOTATION, False),
        ("“We have waited nine winters for a safe harbour wall”", QUOTATION, True),
        ("“The fishing crews know that their boats are not safe at the old quay”", QUOTATION, True),
    ],
)
def test_an_option_points_to_nothing_outside_it(text, form, alone):
    assert stands_alone(text, form) is alone


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("was he was looking at the bill again", True),
        ("cheap boats and new piers will save the harbour could be far from the truth", True),
        ("Mr Hale, the firm has sold nine boats", True),
        ("the pilot was in a hurry and said he was sorry", True),
        ("a further cut could be harmful had little effect on the harbour", True),
        ("Lena Brandt poised to win the harbour, the race was close", True),
        ("the mayor is leading the race for the harbour board", False),
        ("the plan that will save the harbour could be far from the truth", False),
        ("the town will pay and the harbour could be saved", False),
        ("the pilot “was tired and said so” before the trip", False),
    ],
)
def test_a_clause_with_half_of_its_frame_is_garbled(text, lost):
    assert garbled(text) is lost


@pytest.mark.parametrize(
    ("key", "rivals", "name", "out"),
    [
        ('The plan was a "waste"', ["The road was open", "The bus was late"], "Ann Hill", True),
        ('The plan was a "waste"', ['The road was "open"', "The bus was late"], "Ann Hill", False),
        ("The plan was a waste", ['The road was "open"', 'The bus was "late"'], "Ann Hill", True),
        ("Norway may sell the islands", ["The price has fallen", "The ships are old"], "Norwegian minister", True),
        ("Norway may sell the islands", ["Norway has waited", "The ships are old"], "Norwegian minister", False),
        (
            "The harbour will be dug out again so that larger ships can reach the northern quay in winter",
            ["The price has fallen", "The ships are old"],
            "Ann Hill",
            True,
        ),
    ],
)
def test_the_answer_is_told_by_nothing_but_what_it_says(key, rivals, name, out):
    assert stands_out(key, rivals, name) is out
