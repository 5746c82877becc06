"""What somebody claimed is left open, unless the report settles it itself."""

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.verbs.settled import settled
from tests.questions.draft import Draft

#: What stands before the cue, the cue, what stands behind the sentence, and whether the report settles it.
CLAIMS = [
    ("Keeper Ann Hill", "claimed", "The council meets on Monday.", False),
    ("Keeper Ann Hill", "claimed", "In fact the lamp had been lit each night.", True),
    ("Keeper Ann Hill", "claimed", "She had never worked at the tower.", True),
    ("Keeper Ann Hill", "claimed", "The records show that it was lit.", True),
    # what somebody else says of it is no verdict of the writer's
    ("Keeper Ann Hill", "claimed", "“She was never there,” said a pilot.", False),
    # the writer knows better
    ("Keeper Ann Hill at first", "claimed", "The council meets on Monday.", True),
    ("Keeper Ann Hill, when first confronted,", "claimed", "The council meets on Monday.", True),
    # a lie told in a deed is told as a part of the deed
    ("Keeper Ann Hill knocked on the doors of the old,", "claiming", "The council meets on Monday.", True),
]


@pytest.mark.parametrize(("before", "cue", "after", "answered"), CLAIMS)
def test_the_report_settles_what_was_claimed(before, cue, after, answered):
    draft = Draft(f"{before} {cue} that the lamp of the old harbour was broken in May.", after)
    draft.says(draft.source("Ann Hill"), "the lamp of the old harbour was broken in May", lemma="claim", cue=cue,
               named="Ann Hill")  # fmt: skip
    reading = draft.reading()
    assert settled(reading.attributions[0], reading) is answered
    asked = [q for q, reasons in candidates(reading, Random(1), (type_named("verb_force"),)) if not reasons]
    assert not (asked and answered)
