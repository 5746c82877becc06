"""Corpus files in, annotated texts out."""

import pytest
import spacy

from quizgen.language import decoding
from quizgen.language.tokenizer import make_tokenizer
from quizgen.language.training import corpora
from quizgen.language.training.texts import either
from quizgen.language.training.treebanks import conllu
from tests.language.training.corpus_files import ARTICLE, EWT, GUM, WIKIGOLD, WNUT, write_polnear, write_re3d


@pytest.fixture(scope="module")
def tokenizer():
    return make_tokenizer(spacy.blank("en").vocab)


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "corpus.txt"
        path.write_text(text, "utf8")
        return path

    return write


def names(text):
    """(words, label) of the names that a text's allowed tags tell, the first label where several are right."""
    tags = [min(allowed - {"O"}, default="O") if "O" not in allowed else "O" for allowed in text.entities]
    return [(" ".join(text.words[first:end]), kind) for first, end, kind in decoding.spans(tags)]


def surface(text):
    return "".join(word + " " * space for word, space in zip(text.words, text.spaces, strict=True)).strip()


# ------------------------------------------------------------------------------------- treebanks


def test_documents_have_words_with_their_true_text_and_spaces(written):
    quay, pier = conllu(written(EWT))
    assert (quay.name, pier.name) == ("quay", "pier")
    assert surface(quay) == 'Don\'t close it, "she" cannot. Go'
    assert quay.words[:3] == ["Do", "n't", "close"]
    assert quay.words[8:10] == ["can", "not"]


def test_paragraphs_and_sentences_begin_where_the_file_says(written):
    quay, _ = conllu(written(EWT))
    assert quay.paragraphs == {0, 11}
    assert [place for place, start in enumerate(quay.starts) if start] == [0, 11]


def test_heads_are_places_in_the_document_and_roots_their_own(written):
    quay, _ = conllu(written(EWT))
    assert [(quay.words[head], dep) for head, dep in zip(quay.heads[:3], quay.deps[:3], strict=True)] == [
        ("close", "aux"),
        ("close", "advmod"),
        ("close", "root"),
    ]
    assert quay.heads[11] == 11


def test_layers_are_as_long_as_the_text(written):
    quay, _ = conllu(written(EWT))
    layers = (quay.spaces, quay.starts, quay.tags, quay.pos, quay.feats, quay.lemmas, quay.heads, quay.deps)
    assert {len(layer) for layer in layers} == {len(quay.words)}
    assert (quay.lemmas[1], quay.tags[1], quay.pos[1], quay.feats[:2]) == ("not", "RB", "PART", ["Mood=Imp", ""])


@pytest.mark.parametrize("text", [EWT.rstrip("\n"), EWT.replace("# newdoc id = quay\n", "")])
def test_a_missing_last_line_or_document_name_loses_no_word(written, text):
    assert [len(document.words) for document in conllu(written(text))] == [12, 1]


def test_a_treebank_without_entities_has_neither_names_nor_chains(written):
    assert {(text.entities, text.chains) for text in conllu(written(EWT))} == {(None, None)}


def test_entity_brackets_give_names_without_title_or_place(written):
    (text,) = conllu(written(GUM))
    assert names(text) == [("Anna", "PERSON"), ("Kraków", "LOC"), ("British Steel", "ORG")]
    assert text.entities[11] == {"O", "B-MISC"}  # "German": other corpora call it a name


def test_heads_of_mentions_have_their_chain(written):
    (text,) = conllu(written(GUM))
    chains = {text.words[place]: chain for place, chain in enumerate(text.chains) if chain is not None}
    assert chains == {"Anna": 1, "Kraków": 2, "She": 1, "picked": 3, "Steel": 4, "up": 3}


# ------------------------------------------------------------------------------------- entities alone


def test_wikigold_writes_i_at_a_beginning_too(written):
    (text,) = corpora.columns(written(WIKIGOLD), corpora.WIKIGOLD)
    assert names(text) == [("New York", "LOC"), ("Anna Reed", "PERSON"), ("French", "EVENT")]
    assert text.entities[10] == {"B-MISC", "B-EVENT", "B-PRODUCT", "B-WORK_OF_ART"}
    assert surface(text) == "The mayor of New York, Anna Reed. The French left"
    assert text.heads is None
    assert text.roles is None


def test_sentences_are_put_together_so_many_at_a_time(written):
    texts = list(corpora.columns(written("a O\n\n" * 5), corpora.WIKIGOLD, together=2))
    assert [text.starts for text in texts] == [[True, True], [True, True], [True]]


def test_iob2_columns_by_tabs(written):
    (text,) = corpora.columns(written(WNUT), corpora.WNUT)
    assert names(text) == [("Anna Reed", "PERSON"), ("Harbour Nights", "WORK_OF_ART")]


@pytest.mark.parametrize(
    ("letter", "kind", "tags"),
    [
        ("B", "ORG", {"B-ORG"}),
        ("I", "EVENT", {"I-EVENT"}),
        ("I", "MISC", {"I-MISC", "I-EVENT", "I-PRODUCT", "I-WORK_OF_ART"}),
    ],
)
def test_miscellaneous_names_may_be_finer_ones(letter, kind, tags):
    assert either(letter, kind) == tags


def test_re3d_has_names_where_there_is_a_capital(tmp_path, tokenizer):
    write_re3d(tmp_path)
    (text,) = corpora.re3d(tmp_path, tokenizer)
    assert names(text) == [("Mosul", "LOC"), ("Anna Reed", "PERSON")]


# ------------------------------------------------------------------------------------- attributions


def test_polnear_has_roles_links_and_automatic_names(tmp_path, tokenizer):
    write_polnear(tmp_path, "dev")
    (text,) = corpora.polnear(tmp_path / "dev.jsonl", tokenizer)

    def said(spans):
        return [" ".join(text.words[first : last + 1]) for first, last in spans]

    assert [(" ".join(text.words[first:end]), role) for first, end, role in decoding.spans(text.roles)] == [
        ("The mayor", "source"),
        ("said", "cue"),
        ("the bridge is safe", "content"),
        ("Police in Kraków", "source"),
        ("denied", "cue"),
        ("that", "content"),
    ]
    assert [(said([link.cue]), said(link.sources), said(link.contents)) for link in text.links] == [
        (["said"], ["The mayor"], ["the bridge is safe"]),
        (["denied"], ["Police in Kraków"], ["that"]),
    ]
    assert names(text) == [("Kraków", "LOC")]
    assert text.silver
    assert text.paragraphs == {0, text.words.index("Police")}
    assert [
        ARTICLE[start : start + len(word)] for start, word in zip(text.offsets, text.words, strict=True)
    ] == text.words
