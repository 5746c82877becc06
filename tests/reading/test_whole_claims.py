"""Sentences that we wrote: what is said stays whole, and whoever is described by another place is another."""

from __future__ import annotations

import pytest

from tests.reading.report import read_paragraph


def said(nlp, text: str, words: str) -> list[tuple[str, str]]:
    """The names of who says what holds these words, and what is said."""
    read = read_paragraph(nlp, text)
    return [
        (" ".join(read.source(id).name for id in one.source_ids), one.content_resolved)
        for one in read.attributions
        if words in one.content_resolved and not one.doubt
    ]


def test_reports_that_are_called_wrong_are_not_what_is_said(nlp):
    text = "Ada Lund was angry on Monday. She said reports that the pier had sunk in the storm were wrong."
    assert not any(content.startswith("the pier had sunk") for _, content in said(nlp, text, "pier"))


def test_a_title_before_a_name_keeps_its_capital(nlp):
    text = "Artistic Director Pavel Lund told the dancers about it on Monday, Rosa Hill said. Her work is praised."
    assert [content for _, content in said(nlp, text, "Lund told")] == [
        "Artistic Director Pavel Lund told the dancers about it on Monday"
    ]


def test_a_second_part_keeps_its_comma(nlp):
    text = (
        "Mrs Lund runs the yard. In most ports, she said, a licence to build new sheds and mend old boats was hard "
        "to win."
    )
    assert said(nlp, text, "to build") == [
        ("Mrs Lund", "in most ports, a licence to build new sheds and mend old boats was hard to win")
    ]


def test_which_is_the_board_and_not_its_adviser(nlp):
    text = "Paul Hale is working as an adviser for the Harbour Board, which says that the old pier is safe to use."
    assert all("adviser" not in who.casefold() for who, _ in said(nlp, text, "pier"))


def test_a_bishop_of_another_town_is_another_bishop(nlp):
    text = (
        "Archbishop Paul Hale, the Archbishop of Harwick, spoke on Monday. The Archbishop of Orrin told the Gazette "
        "that the church merely wanted people to think about the vote."
    )
    assert all("Paul Hale" not in who for who, _ in said(nlp, text, "merely"))


ENDS_SO = [
    "the board had never voted to take it down",
    "the pier had been shut for good or fenced off",
    "some managers had no idea what an inquiry was for",
    "no report of the storm had been made to the harbour office at all",
]


@pytest.mark.parametrize("content", ENDS_SO)
def test_a_particle_at_the_end_of_the_sentence_is_no_word_too_few(nlp, content):
    text = f"Ada Lund was angry on Monday. She runs the yard in Orrin. Paul Hale said {content}."
    assert said(nlp, text, content[4:]) == [("Paul Hale", content)]


def test_what_is_stated_before_a_question_is_said(nlp):
    text = (
        "Ada Lund runs the yard in Orrin. “It came every night. We gave a complaint in writing to the harbour office "
        "and they told us to wait. What will a light do?” Ada Lund said."
    )
    assert said(nlp, text, "complaint") == [
        ("Ada Lund", "We gave a complaint in writing to the harbour office and they told us to wait")
    ]


def test_a_remark_behind_the_claim_is_not_what_was_said(nlp):
    text = (
        "According to Ada Lund, the oldest lamp was 90 years old at the time, which would make it a rather bright old "
        "lady."
    )
    assert said(nlp, text, "oldest lamp") == [("Ada Lund", "the oldest lamp was 90 years old")]


def test_what_and_joins_behind_the_cue_is_not_told_as_said(nlp):
    text = "Mrs Lund runs the yard. Crews weren't given a choice, she says, and three have asked for their old keys."
    assert [content for _, content in said(nlp, text, "choice")] == ["crews weren't given a choice"]
