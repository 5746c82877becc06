"""Whether a denial is one of the claim that was taken for what it denies."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.questions.claims.named_thing import denies_another_thing
from tests.questions.draft import Draft

CLAIM = "the bakery closed in spring"
DENIED = [
    ("the claim", False),
    ("the report on the bakery", False),
    ("the harbour figure", True),
    ("the length of the pier", True),
]


@pytest.mark.parametrize(("printed", "another"), DENIED)
def test_what_has_no_word_in_the_claim_is_another_thing(printed, another):
    draft = Draft(f"The board said {CLAIM}. Ada Hale denied {printed}.")
    draft.says(draft.source("Ada Hale"), printed, lemma="deny", cue="denied", named="Ada Hale")
    reading = draft.reading()
    denial = replace(reading.attributions[0], content_resolved=CLAIM)
    assert denies_another_thing(denial, reading) is another
