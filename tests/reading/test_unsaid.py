"""What stands beside a verb of speech and is no claim: a question put to the source, a wish to stay unnamed."""

import pytest

from quizgen.model import Stance
from tests.reading.report import read_paragraph

LIST = "Asked about the list, a spokeswoman for the firm, Lena Dahl, said the list was old."


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        (LIST, [Stance.ASSERTS]),
        ("Asked whether the pump had failed, Lena Dahl acknowledged that there had been faults.", [Stance.ADMITS]),
        ("Asked by reporters if he would resign, Samuel Okoro said the road was shut.", [Stance.ASSERTS]),
        ("Samuel Okoro asked not to be identified because he feared for his post.", []),
        ("The officials asked to remain anonymous as the talks go on.", []),
        ("A farm worker, who asked not to be named, said that the well was dry.", [Stance.ASSERTS]),
        ("The firm did not deny that the pump had failed.", []),
        ("The council did not dispute that the letter was genuine.", []),
        ("The firm denied that the pump had failed.", [Stance.DENIES]),
    ],
)
def test_only_claims_are_claims(nlp, text, stances):
    found = read_paragraph(nlp, text).attributions
    assert [one.stance for one in found] == stances


def test_what_is_urged_tells_who_should_do_it(nlp):
    one = read_paragraph(nlp, "Samuel Okoro, the harbour minister, urged both sides to return to the table.")
    assert [found.told for found in one.attributions] == ["both sides to return to the table"]
