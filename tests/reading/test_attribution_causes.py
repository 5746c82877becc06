"""Causes for which an attribution was wrong or needlessly doubtful, each with a sentence of its own."""

import pytest

from quizgen.reading.grammar import clauses
from tests.reading.report import read_paragraph


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("the ferry carried lorries which could not be moved", True),
        ("Okafor required surgery, and was in a “serious” condition", True),
        ("one in ten of the children who catch the fever will lose their sight", True),
        ("the chances of those trapped being found alive were already small", True),
        ("both the bridge and the tunnel had been closed", True),
        ("the wreck of the ferry", False),
        ("the bridge, which had failed and was closed", False),
        ("the house he built", False),
        ("a new law to protect the birds of the coast", False),
        ("while only ten of the pumps were new", False),
        ("his new post, saying “I am glad of it”", False),
    ],
)
def test_a_clause_is_told_by_its_words(nlp, words, whole):
    assert clauses.whole(list(nlp(words))) is whole


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Officials said three people died; the police gave no names.", "Officials", "three people died"),
        ("Anna Berg told reporters the tunnel would be closed.", "Anna Berg", "the tunnel would be closed"),
    ],
)
def test_source_and_content(nlp, text, source, content):
    one = read_paragraph(nlp, text).attributions[0]
    assert (one.source_text, one.content_resolved, one.doubt) == (source, content, "")


def test_whom_a_judge_sentences_is_not_the_judge(nlp):
    said = "Sentencing Lund, Mrs Justice Orr said he had treated the harbour fund as a purse of his own."
    assert "Lund" not in read_paragraph(nlp, said).attributions[0].source_text


def test_nobody_of_the_next_sentence_calls_for_it(nlp):
    text = (
        "The European Union called for an independent inquiry. Norway’s foreign ministry, in contrast, said that the"
        " ferry line had every right to close the port."
    )
    found = [one for one in read_paragraph(nlp, text).attributions if one.cue_lemma == "call for"]
    assert all("ministry" not in one.source_text for one in found)


def test_he_is_the_speaker_before(nlp):
    found = read_paragraph(
        nlp, "Samuel Okoro said the road was shut. He said rain had fallen on the hills."
    ).attributions
    assert found[1].source_ids == found[0].source_ids != ()


def test_an_indirect_content_keeps_to_its_sentence(nlp):
    found = read_paragraph(
        nlp, "The driver did not stop. More arrests may follow in the town, police said."
    ).attributions
    assert all("did not stop" not in one.content_resolved for one in found)


def test_evidence_begins_with_no_stray_mark(nlp):
    found = read_paragraph(
        nlp, 'The mayor was "moved by the courage of the town." The council said the bridge was safe again.'
    )
    for one in found.attributions:
        for span in one.evidence:
            assert not span.of(found.article.text).startswith('" ')


@pytest.mark.parametrize(
    "text",
    [
        'The union said it had one aim. "The mayor said the plan was dead," Anna Berg said.',
        "The council wants the tax, with the stated aim of making the streets quiet for children.",
    ],
)
def test_nothing_is_taken_from_inside_a_quotation_or_a_describing_participle(nlp, text):
    sure = [one.content_resolved for one in read_paragraph(nlp, text).attributions if not one.doubt]
    assert "the plan was dead" not in sure
    assert not any("quiet for children" in one for one in sure)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ann Cole took offence at suggestions that she had lied to the council about the bridge.",
        "The clerk responded to claims that the money had been lost on the way to the bank.",
    ],
)
def test_who_answers_a_claim_has_not_made_it(nlp, text):
    assert [one.content_resolved for one in read_paragraph(nlp, text).attributions if not one.doubt] == []


@pytest.mark.parametrize("said", ["his daughter could not get to school", "he took no joy in the vote"])
def test_what_somebody_tells_of_his_own_is_nobody_elses(nlp, said):
    text = f"Coun. Tom Orr left after the vote of the council, and Orr was glad of it. Paul Hale said {said}."
    found = [one for one in read_paragraph(nlp, text).attributions if one.source_text == "Paul Hale"]
    assert found
    assert all("Orr" not in one.content_resolved for one in found)
