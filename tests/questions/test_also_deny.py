"""Who else may be said to deny it, and whom a stem names under another name."""

import pytest

from quizgen.model import ContentForm, Stance
from quizgen.questions.claims.accused import accused
from quizgen.questions.claims.also_deny import also_deny, named_by_its_kind
from tests.questions.draft import Draft

KINDS = [
    ("The company", "Who denied that a rota of Orrin Ferries is unsafe?", True),
    ("The ferry company", "Who denied that a rota of Orrin Ferries is unsafe?", True),
    ("The company", "Who denied that the rota is unsafe?", False),
    ("Orrin Ferries", "Who denied that a rota of Lund Boats is unsafe?", False),
]
ACCUSED = [
    ("the Orr family, holders of a third", "the Orr family, holders of a third,"),
    ("Ruiz, Orr and Lund", "Ruiz, Orr and Lund"),
    ("the Orr family", "the Orr family"),
]


@pytest.mark.parametrize(("who", "stem", "named"), KINDS)
def test_the_company_is_the_firm_that_the_stem_names(who, stem, named):
    assert named_by_its_kind(who, stem) is named


@pytest.mark.parametrize(("target", "shown"), ACCUSED)
def test_what_is_put_in_ends_with_a_comma(target, shown):
    draft = Draft("Ann Hill accused them of greed.")
    draft.says(draft.source("Ann Hill"), "greed", lemma="accuse", cue="accused", named="Ann Hill", target=target)
    assert accused(draft.reading().attributions[0]) == shown


def test_who_denies_it_in_a_word_may_deny_the_same():
    draft = Draft("Ann Hill denied that the wall was built late.", "Ben Orr also denied negligence.")
    draft.says(draft.source("Ann Hill"), "the wall was built late", lemma="deny", cue="denied", named="Ann Hill",
               stance=Stance.DENIES)  # fmt: skip
    draft.says(draft.source("Ben Orr"), "negligence", lemma="deny", cue="denied", named="Ben Orr",
               stance=Stance.DENIES, form=ContentForm.PHRASE)  # fmt: skip
    reading = draft.reading()
    assert also_deny(reading.attributions[0], reading) == {"Ben Orr"}
    assert not also_deny(reading.attributions[1], reading)
