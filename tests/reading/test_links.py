"""Who denies, contradicts or supports whom, and that nothing else is said to clash."""

from __future__ import annotations

import pytest

from quizgen.model import LinkKind, Reading
from tests.reading.report import read_report


def links(found: Reading) -> list[tuple[LinkKind, str, str]]:
    """Each link with the printed sources of its two sides."""
    return [
        (link.kind, found.attribution(link.a).source_text, found.attribution(link.b).source_text)
        for link in found.links
    ]


CLASHES = [
    (
        ("Some reports said power was cut off to the harbour. City officials denied that.",),
        (LinkKind.DENIES, "City officials", "Some reports"),
    ),
    (
        (
            "The mayor said that 39 passengers boarded the ferry in Harwick.",
            "Police said that 52 passengers boarded the ferry in Harwick.",
        ),
        (LinkKind.CONTRADICTS, "Police", "The mayor"),
    ),
    (
        (
            "The mayor said the storm damaged the old bridge in Harwick.",
            "Police said the storm did not damage the old bridge in Harwick.",
        ),
        (LinkKind.CONTRADICTS, "Police", "The mayor"),
    ),
    (
        (
            "The army said that none of the planes were lost on Friday.",
            "Rebels said that they shot down one of the planes on Friday.",
        ),
        (LinkKind.CONTRADICTS, "Rebels", "The army"),
    ),
    (
        (
            "The mayor said the storm damaged the old bridge in Harwick.",
            "Police said the storm damaged the old bridge in Harwick.",
        ),
        (LinkKind.SUPPORTS, "Police", "The mayor"),
    ),
]


@pytest.mark.parametrize(("paragraphs", "link"), CLASHES, ids=[f"{row[1][0]}-{n}" for n, row in enumerate(CLASHES)])
def test_a_sign_in_the_text_links_two_sources(nlp, paragraphs, link):
    assert links(read_report(nlp, *paragraphs)) == [link]


PEACE = [
    ("The mayor said that 39 passengers boarded the ferry.", "Police said that 52 houses were damaged in the storm."),
    ("The mayor said the bridge is safe.", "The mayor said the bridge is not old."),
    ("The mayor said that 39 passengers boarded the ferry.", "Police said that 52 passengers missed the train."),
    (
        "The army said that none of the planes were lost on Friday.",
        "Rebels said that they shot down a plane on Monday.",
    ),
]


@pytest.mark.parametrize("paragraphs", PEACE, ids=[row[1] for row in PEACE])
def test_what_only_seems_to_clash_is_left_alone(nlp, paragraphs):
    assert links(read_report(nlp, *paragraphs)) == []


def test_a_topic_is_neutral_and_stands_after_about(nlp):
    found = read_report(nlp, "Some reports said power was cut off to the harbour. City officials denied that.")
    (link,) = found.links
    assert link.topic == "whether power was cut off to the harbour"
    assert "denied" in link.why


def test_the_topic_of_a_negated_claim_asks_without_the_negation(nlp):
    found = read_report(
        nlp,
        "The army said that none of the planes were lost on Friday.",
        "Rebels said that they shot down one of the planes on Friday.",
    )
    assert [link.topic for link in found.links] == ["whether any of the planes were lost on Friday"]


SAID = [
    (
        (
            "The town's manager, Alan Thorne, said the bridge was safe in the storm.",
            "The harbour master, Birgit Halvorsen, disagreed. “The bridge was a danger to everybody,” she said.",
        ),
        (LinkKind.CONTRADICTS, "Birgit Halvorsen", "Alan Thorne"),
    ),
    (
        (
            "Anna Hart said that a flood had destroyed the receipts.",
            "Police said officers had found no sign of a flood.",
        ),
        (LinkKind.CONTRADICTS, "Police", "Anna Hart"),
    ),
    # another flood, and nobody who disagrees with what was said before
    (("Anna Hart said that the flood came late.", "Police said officers had found no sign of the suspect."), None),
    (
        ("Anna Hart said the bridge was safe.", "Police disagreed with the court. The mayor said the road was shut."),
        None,
    ),
]


@pytest.mark.parametrize(("paragraphs", "link"), SAID, ids=[row[0][1] for row in SAID])
def test_the_article_tells_that_two_disagree(nlp, paragraphs, link):
    assert links(read_report(nlp, *paragraphs)) == ([] if link is None else [link])


def test_what_is_rejected_after_an_accusation_and_a_statement_is_not_certain(nlp):
    text = "Ruth Baird accused the mayor of being slow. She said the schools should have been closed on Friday."
    assert links(read_report(nlp, text, "Alan Thorne rejected that. He said the warning came early.")) == []
