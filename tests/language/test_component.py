"""Docs in, analysed Docs out; folders in, the same folders out."""

import os
import subprocess
import sys

import pytest
import spacy
from spacy.tokens import Doc

from quizgen.language.component import words_to_read
from quizgen.language.graph import FILES

TEXT = "The mayor of Oslo said on Tuesday that the old bridge would close.\n\nShe denied  a rumour: “It’s safe.”"


@pytest.fixture(scope="module")
def doc(nlp):
    return nlp(TEXT)


def test_every_layer_is_there(doc):
    for layer in ("TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "SENT_START", "ENT_IOB"):
        assert doc.has_annotation(layer), layer


def test_white_space_hangs_on_the_word_before_it(doc):
    blanks = [token for token in doc if token.is_space]
    assert len(blanks) == 2
    assert {(token.head.i - token.i, token.pos_, token.dep_) for token in blanks} == {(-1, "SPACE", "dep")}


def test_a_sentence_has_one_root_and_begins_where_a_paragraph_does(doc):
    for sentence in doc.sents:
        assert [token.dep_ for token in sentence if token.head == token] == ["ROOT"]
    assert "She" in {sentence[0].text for sentence in doc.sents}


def test_links_lead_from_content_to_cue_to_source(doc):
    roles = list(doc.spans["roles"])
    attrs = doc.spans["roles"].attrs
    assert {len(values) for values in attrs.values()} == {len(roles)}
    upward = {"content": "cue", "cue": "source"}
    linked = [(roles[place].label_, roles[target].label_) for place, target in enumerate(attrs["links"]) if target >= 0]
    assert linked
    assert all(upward[label] == target for label, target in linked)
    assert all(0 <= score <= 1 for values in (attrs["scores"], attrs["link_scores"]) for score in values)


def test_a_word_refers_to_an_earlier_one(doc):
    words = list(doc.spans["coreference"])
    assert len(words) == 2 * len(doc.spans["coreference"].attrs["scores"])
    assert all(len(span) == 1 for span in words)
    assert all(earlier.start < word.start for word, earlier in zip(words[::2], words[1::2], strict=True))


@pytest.mark.parametrize(
    ("words", "blocks", "read", "paragraphs"),
    [
        (["One", "two"], None, [0, 1], [0]),
        (["One", "\n", "two"], None, [0, 2], [0, 1]),
        (["One", "\r\n", "\n", "two", "three"], None, [0, 3, 4], [0, 1]),
        (["One", "\t", "two"], None, [0, 2], [0]),
        (["\n", "One"], None, [1], [0]),
        ([], None, [], []),
        (["\n"], None, [], []),
        (["Share", "One", "two"], [(5, 8), (8, 11)], [1, 2], [0, 1]),  # "ShareOnetwo": a block each
        (["Share", "One", "two"], [], [], []),
        (["One", "\n", "two"], [(0, 7)], [0, 2], [0]),  # a line break within a block
    ],
)
def test_words_to_read_and_where_paragraphs_begin(words, blocks, read, paragraphs):
    doc = Doc(spacy.blank("en").vocab, words=words, spaces=[False] * len(words))
    if blocks is not None:
        doc.user_data["blocks"] = blocks
    assert words_to_read(doc) == (read, paragraphs)


def test_words_outside_the_blocks_are_not_read(nlp):
    doc = nlp.make_doc("Share this. The mayor left.")
    doc.user_data["blocks"] = [(12, 27)]
    doc = nlp(doc)
    assert [token.pos_ for token in doc][:3] == ["X", "X", "X"]
    assert {token.head.i - token.i for token in doc[:3]} == {0}
    assert all(token.pos_ != "X" for token in doc[3:])


def test_a_folder_written_anew_says_the_same(nlp, doc, tmp_path):
    nlp.to_disk(tmp_path / "again")
    assert {path.name for path in (tmp_path / "again" / "quizgen_network").iterdir()} == set(FILES)
    again = spacy.load(tmp_path / "again")(TEXT)
    assert (
        again.to_array(["TAG", "LEMMA", "HEAD", "DEP", "ENT_TYPE"]).tolist()
        == doc.to_array(["TAG", "LEMMA", "HEAD", "DEP", "ENT_TYPE"]).tolist()
    )


def test_a_text_longer_than_one_window_is_read_to_its_end(nlp):
    sentence = "The mayor said the bridge would close on Monday. "
    found = nlp(sentence * 120)
    assert len(list(found.sents)) == pytest.approx(120, abs=3)
    assert [span.label_ for span in found.spans["roles"]].count("cue") >= 110


def test_the_network_reports_nothing(nlp, tmp_path):
    # onnxruntime gives a computer a number, kept in the user's folder, before it reports to Microsoft (not where CI is
    # set). A program that writes none there reports nothing.
    clean = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    done = subprocess.run(
        [sys.executable, "-c", "from quizgen import language; language.load()('The mayor left.')"],
        env=clean | {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr, list(tmp_path.rglob("*"))) == ("", "", [])
