"""Whom a headline means by "judge" or "boss": only where the report calls one person so, and in the same news."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Source
from quizgen.questions import candidates, type_named
from quizgen.questions.labels import NOBODY_NAMED
from tests.questions.draft import Draft

HEADLINE = "Judge frees skipper after harbour crash"
LEAD = "A judge has freed a skipper whose boat hit the harbour wall."
NAMED = "Judge Ada Finch said the buoys had not been lit."
OTHERS = "Solicitor Tom Brandt asked for costs. Nora Lind, who saw the crash, said it was dark. Brandt and Lind left."


def court(*paragraphs: str, headline: str = HEADLINE, people=("Ada Finch", "Tom Brandt", "Nora Lind")) -> Draft:
    draft = Draft(*(paragraphs or (LEAD, NAMED, OTHERS)), headline=headline)
    for number, name in enumerate(people, 1):
        if name in draft.text:
            draft.bystanders.append(Source(id=f"B{number}", name=name, mentions=(draft.span(name),)))
    return draft


def ask(draft: Draft):
    found = candidates(draft.reading(), Random(1), (type_named("headline_person"),))
    return [question for question, reasons in found if not reasons]


def meant(draft: Draft) -> str:
    return ", ".join(question.options[question.key].text for question in ask(draft))


def test_the_one_whom_the_report_calls_so_is_asked_for_among_others_of_the_report():
    (question,) = ask(court())
    assert "“judge”" in question.stem
    assert f"“{HEADLINE}”" in question.stem
    assert {option.text for option in question.options} == {"Ada Finch", "Tom Brandt", "Nora Lind"}
    assert question.options[question.key].text == "Ada Finch"
    assert question.options[question.key].feedback == "Yes: the article calls Ada Finch “judge”."


def test_beside_one_other_alone_stands_that_it_may_be_nobody_who_is_named():
    (question,) = ask(court(LEAD, NAMED, "Solicitor Tom Brandt asked for costs. Brandt left."))
    assert {option.text for option in question.options} == {"Ada Finch", "Tom Brandt", NOBODY_NAMED}
    assert not ask(court(LEAD, NAMED))


@pytest.mark.parametrize(
    ("headline", "lead", "named", "key"),
    [
        # the lead itself names the one whom it calls so
        (
            "Premier vows to keep ferries",
            "Premier Ada Finch vowed to keep the ferries.",
            "Finch spoke late.",
            "Ada Finch",
        ),
        ("Premier’s vow on ferries", "Premier Ada Finch vowed to keep the ferries.", "Finch spoke late.", "Ada Finch"),
        # or tells the office after the name's comma
        (
            "Minister closes harbour",
            "The Minister for Ports, Mr Ada Finch, has closed the harbour.",
            "Finch spoke late.",
            "Ada Finch",
        ),
        # or by a word that stands for the one of the headline
        (
            "Harwick boss blames wind for loss",
            "Harwick manager Ada Finch blamed the wind for the loss.",
            "Finch said so.",
            "Ada Finch",
        ),
        # the manager of the other team is not the boss of this one
        (
            "Harwick boss blames wind for loss",
            "Lund manager Ada Finch saw Harwick blame the wind for a loss.",
            "Finch said so.",
            "",
        ),
        # "deputy" and "former" tell of somebody else
        ("Minister closes harbour", "Deputy Minister Ada Finch closed the harbour.", "Finch spoke late.", ""),
        ("Governor closes harbour", "Lt. Gov. Ada Finch closed the harbour.", "Finch spoke late.", ""),
        ("Minister closes harbour", "Prime Minister Ada Finch closed the harbour.", "Finch spoke late.", ""),
        ("Health minister closes harbour", "Finance Minister Ada Finch saw the harbour close.", "Finch spoke.", ""),
        ("Former mayor closes harbour", "Mayor Ada Finch closed the harbour.", "Finch spoke late.", ""),
        ("Former mayor sues harbour", "Former Mayor Ada Finch sued the harbour.", "Finch spoke.", "Ada Finch"),
        # the office of the sheriff is not the sheriff
        ("Sheriff’s office looks for boat", "Sheriff Ada Finch looks for a boat.", "Finch spoke late.", ""),
        # the President is not the president of the growers
        (
            "Growers want President to act",
            "Growers want the President to act on water.",
            "Growers’ association president Ada Finch spoke.",
            "",
        ),
        # the headline names the mayor itself
        ("Mayor Finch closes harbour", "Mayor Ada Finch closed the harbour.", "Finch spoke late.", ""),
        # a second judge may be meant
        (HEADLINE, LEAD, "Judge Ada Finch spoke, and Judge Ida Orr wrote.", ""),
        (HEADLINE, LEAD, "Judge Ada Finch spoke. In May another judge had fined him.", ""),
        # of two councillors, the lead tells the headline's news of one
        (
            "Councillor calls ferry protest hasty",
            "Councillor Ada Finch has called the ferry protest hasty.",
            "Councillor Tom Brandt asked for costs.",
            "Ada Finch",
        ),
        # what many are called tells of nobody
        ("Resident calls ferry hasty", "Resident Ada Finch called the ferry hasty.", "Finch spoke late.", ""),
    ],
)
def test_whom_the_headline_means(headline, lead, named, key):
    assert meant(court(lead, named, OTHERS, headline=headline)) == key


def test_a_headline_with_a_quotation_keeps_its_marks():
    headline = "“It is dark,” says judge who freed skipper"
    (question,) = ask(court(headline=headline))
    assert "“‘It is dark,’ says judge who freed skipper”" in question.stem
