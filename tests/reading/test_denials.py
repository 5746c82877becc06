"""What is denied: pleas, claims that are hit back at, and denials of which it is open what they deny."""

import pytest

from quizgen.model import ContentForm, LinkKind, Stance
from tests.reading.report import read_paragraph, read_report


def denials(found):
    return [(one.source_text, one.content_resolved) for one in found.attributions if one.stance is Stance.DENIES]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        (
            "Owen Hale is charged with burning down the Star Hotel in Harwick. He has pleaded not guilty.",
            "Owen Hale",
            "burning down the Star Hotel in Harwick",
        ),
        (
            "Owen Hale pleaded not guilty to burning down the Star Hotel in Harwick.",
            "Owen Hale",
            "burning down the Star Hotel in Harwick",
        ),
    ],
)
def test_a_plea_of_not_guilty_is_a_denial_of_the_deed(nlp, text, who, what):
    found = read_paragraph(nlp, text)
    (denial,) = [one for one in found.attributions if one.stance is Stance.DENIES]
    assert (denial.source_text, denial.content_resolved, denial.form) == (who, what, ContentForm.GERUND)


def test_what_is_granted_may_stand_in_what_is_denied(nlp):
    found = read_paragraph(nlp, "Owen Hale denied that the firm had paid the council to win access to the old port.")
    assert denials(found) == [("Owen Hale", "the firm had paid the council to win access to the old port")]


@pytest.mark.parametrize(
    "text",
    [
        "Owen Hale was denied a seat on the ferry line’s council.",
        "The court in Harwick denied a motion by Owen Hale on Monday.",
        "Owen Hale will plead not guilty to burning down the Star Hotel.",
        "Owen Hale pleaded guilty to theft.",
    ],
)
def test_what_is_refused_a_plea_to_come_and_one_of_guilty_are_no_denials(nlp, text):
    assert denials(read_paragraph(nlp, text)) == []


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Owen Hale denied knowing that the ferry had sunk in the night.", "Only a part of the content is denied."),
        (
            "Owen Hale dismissed the claim that he had lied to the council as an old story.",
            "It is not certain where the content ends.",
        ),
        (
            "The mayor rejected suggestions that Harwick and Calder agree a freeze on fares for the ferry.",
            "It may be refused, not denied.",
        ),
        (
            "Anna Lund made a bid for the ferry line in May. This was rejected by Harwick Ferries.",
            "It may be refused, not denied.",
        ),
    ],
)
def test_where_it_is_open_what_is_denied_it_is_told(nlp, text, doubt):
    found = read_paragraph(nlp, text)
    assert [one.doubt for one in found.attributions if one.stance is Stance.DENIES] == [doubt]


def test_an_allegation_is_the_one_that_somebody_has_alleged(nlp):
    found = read_report(
        nlp,
        "The Harbour Union has alleged that Harwick Ferries hid two reports from the inspectors.",
        "“We know where the reports are,” said the union’s secretary, Anna Lund. “They should be read by everybody.”",
        "However, Harwick Ferries has dismissed the allegation.",
    )
    (link,) = found.links
    assert link.kind is LinkKind.DENIES
    assert found.attribution(link.b).source_text == "The Harbour Union"
    assert found.attribution(link.a).content_resolved == "Harwick Ferries hid two reports from the inspectors"


def test_beliefs_that_differ_are_no_contradiction(nlp):
    found = read_report(
        nlp,
        "Traders said they do not believe a much higher price for the ferry line could be paid.",
        "The bank said it believes a sale of the ferry line at a higher price would be right.",
    )
    assert found.links == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mayor Ada Lund claimed the union had hidden its accounts for years, which the union denied.",
            [("The union", "the union had hidden its accounts for years")],
        ),
        # of two things that were said, and of what nobody says, it is open which is denied
        (
            "Mayor Ada Lund claimed the union had lost its money and the hall had been sold, which the union denied.",
            [("The union", "")],
        ),
    ],
)
def test_which_is_what_the_other_in_the_sentence_said(nlp, text, told):
    assert denials(read_paragraph(nlp, text)) == told


def test_an_account_of_several_claims_is_denied_as_a_whole_or_not(nlp):
    first = (
        "Lund Power said it had rung the mayor at nine. It said the volume was normal and that the gates were sound."
    )
    found = read_report(nlp, first, "The minister, Tom Hale, rejected that account.")
    assert [what for who, what in denials(found) if "Hale" in who] == [""]
