"""Which of several statements somebody denied: what stands beside the denial, and is surely not denied."""

from random import Random

import pytest

from quizgen.model import ContentForm, Stance
from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft

DENIED = "the Harwick ice house had been unsafe since the great storm"


def hale(*more, stance=Stance.ASSERTS):
    """Owen Hale denies one thing, and says two others: nobody else speaks."""
    draft = Draft(
        f"Engineer Owen Hale denied that {DENIED}.",
        "Hale said the Harwick crane would be painted before the summer fair.",
        "Hale said the Calder bridge had carried heavy lorries since the war.",
        *more,
        headline="Harwick ice house stays shut, and the Calder bridge opens",
    )
    one = draft.source("Engineer Owen Hale", "Owen Hale", "Hale")
    draft.says(one, DENIED, lemma="deny", stance=Stance.DENIES, named="Engineer Owen Hale", cue="denied")
    for told in (
        "the Harwick crane would be painted before the summer fair",
        "the Calder bridge had carried heavy lorries since the war",
    ):
        draft.says(one, told, stance=stance)
    return draft


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("who_denied"),))
    return [(q.stem, {o.text for o in q.options}, q.options[0].text) for q, why in found if not why]


def test_what_somebody_says_they_do_not_deny():
    ((stem, options, key),) = asked(hale())
    assert stem.endswith("hich of these did Engineer Owen Hale deny?")
    assert key == "The Harwick ice house had been unsafe since the great storm"
    assert options == {
        key,
        "The Harwick crane would be painted before the summer fair",
        "The Calder bridge had carried heavy lorries since the war",
    }


@pytest.mark.parametrize("stance", [Stance.DENIES, Stance.DOUBTS])
def test_what_is_denied_or_doubted_as_well_is_no_wrong_answer(stance):
    assert not asked(hale(stance=stance))


def test_a_denial_of_nobody_knows_what_may_be_of_what_another_says():
    draft = hale("Mayor Lena Brandt said the Harwick school had lost two of its oldest teachers.", "Hale denied that.")
    brandt = draft.source("Mayor Lena Brandt", "Lena Brandt")
    draft.says(brandt, "the Harwick school had lost two of its oldest teachers")
    draft.says("S1", "", printed="that", at="Hale denied that.", lemma="deny", stance=Stance.DENIES,
               form=ContentForm.PHRASE, named="Hale", cue="denied that")  # fmt: skip
    assert all("school" not in option for _, options, _ in asked(draft) for option in options)
