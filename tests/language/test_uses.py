"""Docs in, how like its tried uses each word of them is used, out."""

import pytest
import spacy

from quizgen.language.uses import FILE, read_table
from quizgen.reading.uses import find


def likeness(nlp, sentence):
    doc = nlp(sentence)
    words = doc.spans["uses"]
    return {word.text: like for word, like in zip(words, words.attrs["likeness"], strict=True)}


PAIRS = [
    ("The firm paid the invoice for the lamps.", "She was told that she may not invoice for the lamps.", "invoice"),
    ("It was hard to gauge the mood of the crew.", "The gauge stood at two metres after the rain.", "gauge"),
    ("The court found that the keeper was at fault.", "The engineers found the fault line below the town.", "fault"),
]


@pytest.mark.parametrize(("usual", "other", "word"), PAIRS)
def test_a_word_in_another_use_is_less_like_those_that_were_tried(nlp, usual, other, word):
    assert likeness(nlp, usual)[word] > likeness(nlp, other)[word]


def test_a_sentence_is_judged_alone(nlp):
    alone = "The firm paid the invoice for the lamps in May."
    assert likeness(nlp, alone) == likeness(nlp, f"The storm broke both of the lamps.\n\n{alone}\n\nNobody was hurt.")


def test_names_and_words_that_nobody_tried_are_not_judged(nlp):
    assert likeness(nlp, "Invoice Ltd sold its xylophones to the old mill.") == {}


def test_a_pipeline_without_the_table_has_no_uses():
    doc = spacy.blank("en")("The firm paid the invoice.")
    assert list(find(doc)) == []


def test_the_table_is_written_anew_with_its_pipeline(nlp, tmp_path):
    nlp.to_disk(tmp_path)
    file = tmp_path / "quizgen_uses" / FILE
    assert read_table(file).numbers == nlp.get_pipe("quizgen_uses").table.numbers
