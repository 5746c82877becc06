"""Whom a role, a trade, an age or a mood means that nobody was told to have: the printed text, and who speaks last."""

from __future__ import annotations

import pytest

from tests.reading.report import read_report

LUND = "“My sister and I had been on the list since May,” Mr Lund said.\n\n"

PEOPLE = [
    # a role that the title before the name gave
    (
        "Halden County Superintendent of Schools Paul Hart is waiting for a report. “We will know soon,” said Hart.\n\n"
        "Sixth graders are expected on Thursday.\n\nIn the meantime, the superintendent says parents should not worry.",
        "Paul Hart",
    ),
    ("Victor Lund waited at the port for days.\n\n" + LUND + "The fed-up lorry driver said the boat was late.", "Lund"),
    ("Victor Lund waited at the port for days.\n\n" + LUND + "The disgruntled dad-of-four said it was late.", "Lund"),
    ("Victor Lund, 42, waited.\n\n“I had to wait,” he said.\n\nThe 42-year-old said that the boat was late.", "Lund"),
    # two who have spoken; a father is no woman; a driver of whom was told before
    (
        "Ivan Orr waited at the port, and so did Victor Lund.\n\n“It was cold,” said Ivan Orr.\n\n"
        + LUND
        + "The fed-up lorry driver said the boat was late.",
        "",
    ),
    ("Laura Hart waited.\n\n“I had to wait,” Ms Hart said.\n\nThe disgruntled dad-of-four said it was late.", ""),
    ("Victor Lund ran to a driver.\n\n" + LUND + "The shocked driver said that the boat was late.", ""),
    (
        "Halden deputy keeper of rivers (DKR) Paul Hart said the boat was late.\n\nNobody was hurt, the DKR said.",
        "Paul Hart",
    ),
    # two offices, one person
    ("Halden Rail president and chief executive Paul Hart said that farmers were holding back grain.", "Paul Hart"),
    ("“We are pointed the right way,” said Paul Hart.\n\n“It will take time,” said Hart in a release.", "Paul Hart"),
    (
        "Victor Lund said that he saw the fire.\n\nHis wife, Annelie, said the crew tried to put out the fire.",
        "Annelie",
    ),
    # several sentences of one quotation, and one more in the next paragraph
    (
        "Harbour officer Victor Lund said: “The boat left at six. The fire began at seven.”\n\n"
        "“We had called a doctor. It was not possible for the doctor to come near,” he said.",
        "Victor Lund",
    ),
]


@pytest.mark.parametrize(("text", "name"), PEOPLE, ids=[row[0][-40:] for row in PEOPLE])
def test_a_description_means_the_only_person_whom_it_fits(nlp, text, name):
    assert _last(nlp, text).endswith(name)
    assert bool(_last(nlp, text)) == bool(name)


GROUPS = [
    ("A passenger boat caught fire on Tuesday, search and rescue officials said.", "Search and rescue officials"),
    ("The plan is vague about who may stay, harbour-policy experts say.", "Harbour-policy experts"),
    ("Victor Lund and his wife Laura waited at the port. The couple said that the boat was late.", "The couple"),
    ("One of the officials said that the boat was late.\n\nThe crew left, the official said.", "One of the officials"),
    ("According to the WHO, the number of cases has grown for a year.", "The WHO"),
]


@pytest.mark.parametrize(("text", "name"), GROUPS, ids=[row[1] for row in GROUPS])
def test_a_group_is_named_as_it_is_printed(nlp, text, name):
    assert _last(nlp, text) == name


LEADS = [
    # the office that nobody else is told to hold, in the second sentence
    ("Ivan Orr has attacked the plan to shut the harbour.\n\nThe prime minister said that it was unsafe.", "Ivan Orr"),
    (
        "Ivan Orr has attacked the plan, and so has Deputy Prime Minister Paul Hart.\n\n"
        "The prime minister said that it was unsafe.",
        "Ivan Orr",
    ),
    # somebody else holds it; somebody else may
    (
        "Ivan Orr has attacked the plan to shut the harbour.\n\nThe prime minister said that it was unsafe. "
        "Prime Minister Paul Hart was in Halden.",
        "",
    ),
    ("Ivan Orr and Paul Hart have attacked the plan.\n\nThe prime minister said that it was unsafe.", ""),
    ("Ivan Orr has attacked the plan to shut the harbour.\n\nThe lawyer said that it was unsafe.", ""),
]


@pytest.mark.parametrize(("text", "name"), LEADS, ids=[row[0][-60:] for row in LEADS])
def test_an_office_takes_up_the_one_whom_the_report_begins_with(nlp, text, name):
    assert _last(nlp, text, headline="Orr attacks plan to shut harbour") == name


STRIKE = "Staff of the Halden Harbour Trust will strike on Wednesday over pay at its three museums.\n\n"

TRUSTS = [
    (STRIKE + "The trust said that most museums would open as usual.", "Halden Harbour Trust"),
    # of a second one, and of one without a name, it may be told as well
    (STRIKE + "Staff of the Orrin Castle Trust will join.\n\nThe trust said that most museums would open.", ""),
    (STRIKE + "A trust in Orrin has no museums.\n\nThe trust said that nobody would strike there.", ""),
]


@pytest.mark.parametrize(("text", "name"), TRUSTS, ids=["one", "two", "nameless"])
def test_the_trust_is_the_only_body_that_bears_the_word(nlp, text, name):
    assert _last(nlp, text).removeprefix("The ") == name


def test_the_company_is_the_firm_whose_one_word_name_was_taken_for_a_person(nlp):
    text = (
        "Mendly is apologising to shops after its lamps burst.\n\nMendly told shops on Monday that a switch had failed."
        "\n\n“We are sorry,” Mendly said on Friday.\n\nThe company said that it had changed the switch."
    )
    assert _last(nlp, text, headline="Mendly sorry for lamps that burst") == "Mendly"


def test_a_single_mark_opens_each_paragraph_of_what_is_said(nlp):
    text = (
        "Harbour officer Victor Lund said: 'I'm pleased that he has given something back to the town. I had my doubts."
        "\n\n'People put their money in those boxes.'"
    )
    last = read_report(nlp, *text.split("\n\n")).attributions[0]
    assert last.doubt == ""
    assert last.content_resolved.startswith("I'm pleased that he has given something back")


def test_a_man_without_a_name_speaks_of_himself_where_nobody_else_is_told_of(nlp):
    found = read_report(nlp, "A shop has apologised to a grandfather who said he was shaken.").attributions
    assert [one.content_resolved for one in found if not one.doubt] == ["a grandfather was shaken"]


def _last(nlp, text, **headline):
    """Who says what is said last."""
    found = read_report(nlp, *text.split("\n\n"), **headline)
    names = {source.id: source.name for source in found.sources}
    ids = found.attributions[-1].source_ids
    return names[ids[0]] if len(ids) == 1 else ""
