"""What the headline tells of whom is asked for: the name, or only the office."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import ContentForm, Naming, Quote, Source
from quizgen.questions.sources.name_to_write import may_be_written
from quizgen.questions.sources.named_above import named_above
from tests.questions.draft import Draft

ABOVE = [
    (
        "Harwick police chief sorry for delays",
        ("Harwick police chief Ana Ruiz", "Ruiz", "Ana Ruiz", "The chief"),
        False,
    ),
    ("Governor orders towns to be cleared", ("Governor Ana Ruiz", "The governor", "Ana Ruiz", "Ruiz"), False),
    ("Ruiz sorry for delays", ("Harwick police chief Ana Ruiz", "Ruiz", "Ana Ruiz"), True),
    ("Lark and 9 Crown make peace", ("Chart-topper 9 Crown", "Tom Reyes", "9 Crown"), True),
    ("Harwick police sorry for delays", ("Harwick chief Ruiz", "Ruiz"), True),  # of half a name all counts
]


@pytest.mark.parametrize(("headline", "names", "above"), ABOVE)
def test_an_office_in_the_headline_is_no_name(headline, names, above):
    assert named_above(Source(id="S1", name=names[0], aliases=names[1:]), headline) is above


WRITTEN = [
    ("Clearing the towns is not enough and the boats must leave", ("Eva Orr",), True),
    ("Clearing the towns is not enough and the boats must leave", (), False),  # the whole report is hers
]


@pytest.mark.parametrize(("words", "others", "fair"), WRITTEN)
def test_whose_office_stands_above_is_asked_for_by_name_where_others_speak(words, others, fair):
    draft = Draft(
        f"“{words},” Harwick Governor Ana Ruiz said.",
        *(f"“The boats are full,” {other} said." for other in others),
        "Nadia Hale and Tom Reyes waited at the quay.",
        headline="Harwick orders towns to be cleared",
    )
    draft.says(
        draft.source("Harwick Governor Ana Ruiz", "Ana Ruiz"), words, form=ContentForm.QUOTATION, quote=Quote.DIRECT,
        named="Ana Ruiz",
    )  # fmt: skip
    for other in others:
        draft.says(
            draft.source(other), "The boats are full", form=ContentForm.QUOTATION, quote=Quote.DIRECT, named=other
        )
    draft.bystanders = [Source(id="B1", name="Nadia Hale", mentions=(draft.span("Nadia Hale"),)),
                        Source(id="B2", name="Tom Reyes", mentions=(draft.span("Tom Reyes"),))]  # fmt: skip
    reading = draft.reading()
    assert may_be_written(reading.attributions[0], f"Who said: “{words}”?", reading) is fair


BODIES = [("it had lost touch with three boats", True), ("they had lost touch with three boats", False)]


@pytest.mark.parametrize(("claim", "fair"), BODIES)
def test_a_body_among_people_is_asked_for_by_name(claim, fair):
    people = ("Ana Ruiz", "Tom Reyes", "Eva Orr")
    draft = Draft(
        f"Coast Line said that {claim}.", *(f"{one} said that it rained." for one in people), headline="Boats missing"
    )
    line = draft.source("Coast Line", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says(line, claim, named="Coast Line")
    draft.attributions[0] = replace(draft.attributions[0], self_reference=True)
    for one in people:
        draft.says(draft.source(one), "it rained", named=one)
    reading = draft.reading()
    assert may_be_written(reading.attributions[0], f"Which source said that {claim}?", reading) is fair
