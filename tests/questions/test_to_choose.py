"""Whether a claim, printed beside others, says itself what it speaks of."""

from __future__ import annotations

import pytest

from quizgen.model import ContentForm, Quote
from quizgen.questions.claims.as_a_view import like_a_view
from quizgen.questions.claims.to_choose import to_choose

from .draft import Draft

HEADLINE = "Tarnmouth to mend its harbour wall"
OPENING = "Tarnmouth will mend the harbour wall this year. The budget is ready."


def shown(content: str, form: ContentForm = ContentForm.CLAUSE) -> str:
    printed = f"“{content}.”" if form is ContentForm.QUOTATION else f"{content}."
    draft = Draft(OPENING, "Lena Brandt lives in Orrin.", f"Miriam Voss told reporters: {printed}", headline=HEADLINE)
    voss = draft.source("Miriam Voss", "Voss")
    draft.source("Lena Brandt", "Brandt")
    quote = Quote.DIRECT if form is ContentForm.QUOTATION else Quote.INDIRECT
    draft.says(voss, content, form=form, quote=quote)
    reading = draft.reading()
    return to_choose(reading.attributions[0], reading)


@pytest.mark.parametrize(
    ("content", "stands"),
    [
        ("the harbour wall had been built without a drain", True),
        # what the headline and the first paragraphs tell is known, what another sentence tells is not
        ("the budget pays for two new piers and a road", True),
        ("the sweeteners were not big enough to win over voters in Orrin", False),
        ("the assembly would vote on the proposal before the summer", False),
        # behind a name, or behind a thing, it is clear of what "it" is; who "he" is only behind one person
        ("Calder Mutual will raise its fees because it has lost money", True),
        ("many roads in Orrin were closed because they flood in every gale", True),
        ("Brandt had sold his boat to a school in Orrin", True),
        ("Calder Mutual is his lender and Orrin Bank is his adviser", False),
        ("ferries from Orrin had been late for three weeks", True),
        # of whom, of which?
        ("more than 60% kept the old tickets for the ferry to Orrin", False),
        ("the much-awaited ferry to Orrin would sail in March", False),
        ("everyone in Orrin could heave a sigh of relief", False),
        ("demand was strong", False),
        # a second voice, a half sentence, a slip
        ("Brandt had said that the wall of Tarnmouth would be mended", False),
        ("after the clerk of Tarnmouth failed to come to the hearing", False),
        ("least 300 people in Tarnmouth have lost a garden", False),
        ("rise in fares ahead of the summer would not empty the ferries to Orrin", False),
        ("rather, the key to the wall of Tarnmouth is the drain under it", False),
        ("an old pumps has tainted the water of the lower town", False),
    ],
)
def test_a_claim_is_printed_beside_others_where_it_is_understood(content, stands):
    assert bool(shown(content)) is stands


@pytest.mark.parametrize(
    ("content", "stands"),
    [
        ("The engineers of Tarnmouth have counted every stone in the wall", True),
        ("I never expected that the wall would fall in one night", True),
        ("There is no feeling against it in the streets of Tarnmouth", False),
        ("The sooner he mends the wall of Tarnmouth, the better for the town", False),
        ("What happens here today will happen in Orrin within a year", False),
        ("Whenever there are signs of a gale over Tarnmouth", False),
        ("The engineers may not exceed that limit, whatever the council wants", False),
    ],
)
def test_a_quotation_is_printed_beside_others_where_it_is_understood(content, stands):
    assert bool(shown(content, ContentForm.QUOTATION)) is stands


@pytest.mark.parametrize(
    ("statement", "view"),
    [
        ("The wall is unsafe", True),
        ("Tarnmouth cannot afford two piers", True),
        ("The engineers will come in March", True),
        ("Two ferries sank in the gale of 1987", False),
        ("The engineers counted 340 stones", False),
    ],
)
def test_what_sounds_like_a_view(statement, view):
    assert like_a_view(statement) is view
