"""Who a source is to the last word of the name, each cause with a sentence of its own."""

import pytest

from quizgen.model import LinkKind, Naming
from quizgen.model.firstnames import sex
from quizgen.reading.sources.profiles import as_option
from tests.reading.report import read_paragraph


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param(
            "Save Our Pier, a campaign group, accused the council of wasting the money.",
            "Save Our Pier",
            marks=pytest.mark.xfail(strict=True, reason="“Save” opens the sentence and is parsed as a command"),
        ),
        ("The county engineer, Samuel Okoro, said that the floods had caused the crack.", "Samuel Okoro"),
        ("The party's leader, Owen Price said the vote had been lost in the north.", "Owen Price"),
        ("Paul Reed, founder and head of Harbours and Rivers of Wales, said the pier was safe.", "Paul Reed"),
        ("Harbour Bank president Ada Lund said the loans had been repaid in full.", "Harbour Bank president Ada Lund"),
        ("USA Today reported the mill had closed in the night.", "USA Today"),
        ("Member of Parliament (MP) Ada Lund said the mill had closed in the night.", "Ada Lund"),
        ("Secretary of State Ann Cole said the talks had failed in the night.", "Secretary of State Ann Cole"),
        ("According to a new report by Oxfam, the mills in the north have closed.", "A new report by Oxfam"),
        ("Under-pressure coach Marco Lund said the team had lost its nerve.", "Under-pressure coach Marco Lund"),
        ("Peter Hale of James Orr and Co said the budget was too weak.", "Peter Hale of James Orr and Co"),
        ("The Harbour Board in its latest report said the pier was safe.", "The Harbour Board"),
        ("Owen Price at Harbour Bank on Thursday said that profits would fall.", "Owen Price at Harbour Bank"),
        ("The Archbishop of Carford, the Most Reverend Peter Smith, said the law was bad.", "Reverend Peter Smith"),
        ("Voters in Harwick and around the coast say the pier is safe.", "Voters in Harwick and around the coast"),
    ],
)
def test_the_source_is_named_whole(nlp, text, source):
    found = read_paragraph(nlp, text)
    assert [found.source(id).name for id in found.attributions[0].source_ids] == [source]


NAMING = [
    ("Anti-virus firm Sopra said that the worm had come back.", "Anti-virus firm Sopra", Naming.NAMED_ORGANISATION),
    ("The newspaper El Faro said that the worm had come back.", "The newspaper El Faro", Naming.NAMED_ORGANISATION),
    ("Broadcaster Chris Evans said that the sale had gone well.", "Broadcaster Chris Evans", Naming.NAMED_PERSON),
    ("SP Bhutto said that the sale had gone well.", "SP Bhutto", Naming.NAMED_PERSON),
    ("The Ohio Democrat said that the sale had gone well.", "The Ohio Democrat", Naming.UNNAMED_PERSON),
    ("The Harbour Party Co-Chairman said the vote was near.", "The Harbour Party Co-Chairman", Naming.UNNAMED_PERSON),
]


@pytest.mark.parametrize(("text", "name", "naming"), NAMING, ids=[row[1] for row in NAMING])
def test_a_firm_an_office_and_a_party_are_no_persons_name(nlp, text, name, naming):
    assert [(one.name, one.naming) for one in read_paragraph(nlp, text).sources] == [(name, naming)]


@pytest.mark.parametrize("printed", ["Harland Corp <HLD.L>", "Harland Corp)", "Harland Corp,"])
def test_a_name_is_told_without_what_the_print_hangs_on_it(printed):
    assert as_option(printed) == "Harland Corp"


def test_whose_word_something_is_told_on_is_no_part_of_the_name():
    assert as_option("according to the authorities") == "The authorities"


def test_a_firm_is_one_with_the_short_form_of_its_name(nlp):
    found = read_paragraph(nlp, "Harland Corp sold the mill in May. Harland said that it would buy a new one.")
    assert [one.name for one in found.sources] == ["Harland Corp"]


def test_the_holders_of_an_office_in_two_towns_are_two(nlp):
    found = read_paragraph(
        nlp,
        "Owen Murphy, the Archbishop of Westbury, said that the law was bad."
        " The Archbishop of Carford, the Most Reverend Peter Smith, said that the church was open.",
    )
    assert {one.name.split()[-1] for one in found.sources} == {"Murphy", "Smith"}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Berg and Owen's mother, Ruth, wept and said she believed that he was innocent.",
    ],
)
def test_nobody_speaks_where_it_is_not_certain_who(nlp, text):
    assert all(one.doubt or not one.source_ids for one in read_paragraph(nlp, text).attributions)


@pytest.mark.parametrize(
    "text",
    [
        "The storm caused fires at a mill, which police said were under control.",
        "Ada Lund told her staff never to speak of the letter in public.",
        "The mayor asked Ada Lund if she had any ideas about what the town should do.",
    ],
)
def test_a_content_that_is_not_whole_is_doubted(nlp, text):
    assert [one.content_resolved for one in read_paragraph(nlp, text).attributions if not one.doubt] == []


def test_a_name_right_after_a_quotation_speaks(nlp):
    found = read_paragraph(
        nlp, "Ada Lund opened the hall. “The pier was shut for a year,” Lund said. “The storm had cracked it.”"
    )
    assert found.source(found.attributions[0].source_ids[0]).name == "Ada Lund"


def test_a_short_name_completes_the_name_it_stands_for(nlp):
    found = read_paragraph(
        nlp, "Coast Gas and Electric Company (CG&E) cut the power. CG&E said it feared high winds in the hills."
    )
    assert [source.name for source in found.sources] == ["Coast Gas and Electric Company"]


def test_he_is_not_a_woman(nlp):
    found = read_paragraph(nlp, "Helen Draycott opened the hall. He said the pier had been shut for a year.")
    assert all(not one.source_ids for one in found.attributions)


def test_two_counts_of_one_march_contradict_each_other(nlp):
    found = read_paragraph(
        nlp, "About 600 people marched along the road, according to Oxfam. Police said 250 people had taken part."
    )
    (link,) = found.links
    assert (link.kind, link.topic) == (LinkKind.CONTRADICTS, "how many people marched along the road")


@pytest.mark.parametrize(("name", "told"), [("Hillary", "f"), ("Boris", "m"), ("Kim", "")])
def test_a_first_name_tells_the_sex_when_it_does(name, told):
    assert sex(name) == told


def test_of_two_names_without_a_comma_between_them_the_second_speaks(nlp):
    # the show bears the name of the man who has died, and its writer speaks of him
    found = read_paragraph(nlp, "Longtime Orr in the Evening writer and actor Ada Lund said that the pier was safe.")
    assert [source.name for source in found.sources] == ["Actor Ada Lund"]


def test_whom_the_speaker_echoes_does_not_speak(nlp):
    found = read_paragraph(nlp, "Echoing the harbour master Ada Lund, the prime minister said that the pier was safe.")
    assert "Ada Lund" not in [found.source(id).name for one in found.attributions for id in one.source_ids]
