"""Who a source is to the last word of the name, each cause with a sentence of its own."""

import pytest

from quizgen.model import LinkKind
from quizgen.model.firstnames import sex
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
        ("Voters in Harwick and around the coast say the pier is safe.", "Voters in Harwick and around the coast"),
    ],
)
def test_the_source_is_named_whole(nlp, text, source):
    found = read_paragraph(nlp, text)
    assert [found.source(id).name for id in found.attributions[0].source_ids] == [source]


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
