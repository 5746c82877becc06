"""What of a denial may be asked about: one thing, up to its reason, and beside what is surely not denied with it."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Stance
from quizgen.questions.claims.beside_denied import beside_denied
from quizgen.questions.types.who_denied import WhoDenied

from .draft import Draft

HEADLINE = "Sample of the harbour water was spoilt"


def harbour(denied: str, *, told: str = "", printed: str = "") -> Draft:
    """The trust's director denies something, beside a captain and a clerk; `told` is what she points back to."""
    draft = Draft(
        f"Tom Hale said that {told or 'the boats had been late for the market'}.",
        f"Ana Ruiz denied {printed or f'that {denied}'}.",
        "Ida Crane said that the nets of the harbour had been torn since the winter.",
        "Owen Price said that the fish market would be shut on Sundays from now on.",
        headline=HEADLINE,
    )
    hale, ruiz = draft.source("Tom Hale", "Hale"), draft.source("Ana Ruiz", "Ruiz")
    crane, price = draft.source("Ida Crane", "Crane"), draft.source("Owen Price", "Price")
    draft.says(hale, told or "the boats had been late for the market", named="Tom Hale", cue="Tom Hale said")
    draft.says(
        ruiz, denied, printed=printed or denied, lemma="deny", stance=Stance.DENIES, at="Ana Ruiz denied",
        named="Ana Ruiz", cue="denied", antecedent=told,
    )  # fmt: skip
    draft.says(crane, "the nets of the harbour had been torn since the winter", named="Ida Crane", cue="Ida Crane said")
    draft.says(price, "the fish market would be shut on Sundays from now on", named="Owen Price", cue="Owen Price said")
    return draft


def stems(draft: Draft) -> list[str]:
    return [question.stem for question in WhoDenied().ask(draft.reading(), Random(1))]


def test_a_reason_behind_a_colon_was_not_denied():
    (stem,) = stems(harbour("the sample had been left in the sun: the seals were inspected by a clerk"))
    assert stem.endswith("denied that the sample had been left in the sun?")


WHOLE = "the sample had been left in the sun"
SEVERAL = "the sample had been left in the sun and that the sirens were the duty of the town"


@pytest.mark.parametrize(("told", "asked"), [(WHOLE, True), (SEVERAL, False)])
def test_of_an_account_with_several_parts_nobody_knows_which_is_denied(told, asked):
    assert bool(stems(harbour(told, told=told, printed="that account"))) is asked


@pytest.mark.parametrize(("printed", "others"), [("that", True), ("the allegations", False), ("the claim", False)])
def test_beside_a_claim_that_is_denied_as_a_whole_no_other_claim_is_offered(printed, others):
    reading = harbour(WHOLE, told=WHOLE, printed=printed).reading()
    offered = [text for text, _ in beside_denied(reading.attributions[1], reading, Random(1))]
    assert any("nets" in text or "market" in text for text in offered) is others
