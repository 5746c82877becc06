"""Docs in spaCy's older English scheme in, Docs in Universal Dependencies out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from spacy.tokens import Doc, Span

from quizgen.language.clear import CLEAR_ONLY, UD_ONLY, scheme_of, to_ud
from tests.docs import NLP, POS
from tests.language.clear_sentences import SENTENCES

_FINE = {
    "JJR": "ADJ", "PDT": "DET", "WP$": "PRON", "WRB": "SCONJ", "EX": "PRON", "RP": "ADP", "RBS": "ADV", "RBR": "ADV",
    "UH": "INTJ", "$": "SYM",
}  # fmt: skip
_BE = {"be", "is", "are", "was", "were", "been"}


def in_clear(words: str) -> Doc:
    """A Doc as `en_core_web_*` gives it, people's names among its entities ("Ann" and the word after it)."""
    rows = [word.rsplit("/", 3) for word in words.split()]
    forms = [row[0].partition("=")[0] for row in rows]
    pos = [_FINE.get(row[1], POS.get(row[1], "PUNCT")) for row in rows]
    for place, row in enumerate(rows):
        if row[2] == "mark":
            pos[place] = "SCONJ"
        elif forms[place] in _BE or (row[2].startswith("aux") and row[1] != "TO"):
            pos[place] = "AUX"
    doc = Doc(
        NLP.vocab,
        words=forms,
        tags=[row[1] for row in rows],
        pos=pos,
        lemmas=[row[0].partition("=")[2] or form.lower() for row, form in zip(rows, forms, strict=True)],
        heads=[place if row[3] == "0" else int(row[3]) - 1 for place, row in enumerate(rows)],
        deps=[row[2] for row in rows],
    )
    doc.set_ents([Span(doc, token.i, token.i + 2, "PERSON") for token in doc if token.text == "Ann"])
    return doc


def shown(doc: Doc) -> str:
    return " ".join(
        f"{'root' if token.dep_ == 'ROOT' else token.dep_}/{0 if token.head == token else token.head.i + 1}"
        for token in doc
    )


@pytest.mark.parametrize(("words", "expected"), [row[1:] for row in SENTENCES], ids=[row[0] for row in SENTENCES])
def test_a_sentence_in_clear_becomes_one_in_ud(words: str, expected: str) -> None:
    assert shown(to_ud(in_clear(words))) == expected


@pytest.mark.parametrize("words", [row[1] for row in SENTENCES], ids=[row[0] for row in SENTENCES])
def test_what_is_in_ud_stays_as_it_is(words: str) -> None:
    once = to_ud(in_clear(words))
    before = [(token.head.i, token.dep_, token.pos_) for token in once]
    assert [(token.head.i, token.dep_, token.pos_) for token in to_ud(once)] == before


def test_all_sentences_in_one_doc_keep_their_bounds_and_have_one_root_each() -> None:
    docs = [in_clear(words) for _, words, _ in SENTENCES]
    whole = to_ud(Doc.from_docs(docs))
    assert [len(sentence) for sentence in whole.sents] == [len(doc) for doc in docs]
    assert [sum(token.head == token for token in sentence) for sentence in whole.sents] == [1] * len(docs)
    assert all(list(token.ancestors)[-1:] in ([], [token.sent.root]) for token in whole)
    # one Doc, one outcome: what stands in the same article changes no sentence
    assert [shown(sentence.as_doc()) for sentence in whole.sents] == [shown(to_ud(doc)) for doc in docs]
    assert not {token.dep_ for token in whole} & (CLEAR_ONLY | {"prep:range"})


@pytest.mark.parametrize(
    ("number", "word", "pos"),
    [
        ("copula and adjective", "is", "AUX"),
        ("there", "were", "VERB"),
        ("is to close", "to", "PART"),
        ("negation", "n't", "PART"),
        ("wh clause", "when", "ADV"),
        ("adverb question", "Where", "ADV"),
        ("preposition and clause", "after", "SCONJ"),
        ("from behind", "behind", "ADP"),
        ("subordinate clause with mark", "because", "SCONJ"),
        ("possession", "has", "VERB"),
        ("both and", "Both", "CCONJ"),
    ],
)
def test_parts_of_speech_are_those_of_ud(number: str, word: str, pos: str) -> None:
    doc = to_ud(in_clear(next(words for name, words, _ in SENTENCES if name == number)))
    assert next(token for token in doc if token.text == word).pos_ == pos


def test_a_relative_pronoun_is_told_from_a_question() -> None:
    relative = to_ud(in_clear("The/DT/det/2 man/NN/nsubj/5 who/WP/nsubj/4 fled/VBD/relcl/2 returned/VBD/ROOT/0"))
    question = to_ud(in_clear("Who/WP/nsubj/2 built/VBD/ROOT/0 it/PRP/dobj/2 ?/./punct/2"))
    assert relative[2].morph.get("PronType") == ["Rel"]
    assert question[0].morph.get("PronType") == ["Int"]


def test_white_space_is_no_word() -> None:
    doc = in_clear("Police/NNS/nsubj/2 came/VBD/ROOT/0 to/IN/prep/2 \u00b6/_SP/dep/3 Cork/NNP/pobj/3 ././punct/2")
    assert shown(to_ud(doc)) == "nsubj/2 root/0 case/5 dep/5 obl/2 punct/2"


@pytest.mark.parametrize("words", ["", "Quiet/JJ/ROOT/0", "No/UH/intj/2 !/./ROOT/0"])
def test_very_short_docs(words: str) -> None:
    assert len(to_ud(in_clear(words))) == len(words.split())


def test_any_tree_in_clear_labels_stays_a_tree() -> None:
    """Parsers err: whatever they make of a sentence, one root stays, and no word is lost."""
    import random

    rng = random.Random(11)
    labels = sorted(CLEAR_ONLY | {"nsubj", "conj", "cc", "punct", "ccomp", "xcomp", "advcl", "mark", "aux", "compound"})
    words = "the man is of $ 5 May said , and because to at least such as more than Ann Reed there it , who".split()
    tags = "DT NN VBZ IN $ CD NNP VBD , CC IN TO RB RBS PDT IN JJR IN NNP NNP EX PRP , WP".split()
    for _ in range(300):
        order = rng.sample(range(len(words)), len(words))
        heads = [order[rng.randrange(rank)] if rank else order[0] for rank in range(len(order))]
        above = dict(zip(order, heads, strict=True))
        doc = Doc(
            NLP.vocab,
            words=words,
            tags=tags,
            pos=[POS.get(tag, "X") for tag in tags],
            heads=[above[place] for place in range(len(words))],
            deps=["ROOT" if above[place] == place else rng.choice(labels) for place in range(len(words))],
        )
        to_ud(doc)
        assert sum(token.head == token for token in doc) == 1
        assert len(list(doc.sents)) == 1
        assert not {token.dep_ for token in doc} & CLEAR_ONLY


def gold(path: Path) -> Iterator[Doc]:
    rows: list[list[str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line[:1].isdigit() and line.split("\t")[0].isdigit():
            rows.append(line.split("\t"))
        elif not line and rows:
            yield Doc(
                NLP.vocab,
                words=[row[1] for row in rows],
                lemmas=[row[2] for row in rows],
                pos=[row[3] for row in rows],
                tags=[row[4] for row in rows],
                heads=[int(row[6]) - 1 if row[6] != "0" else place for place, row in enumerate(rows)],
                deps=["ROOT" if row[7] == "root" else row[7] for row in rows],
            )
            rows = []


def test_no_gold_tree_of_a_ud_treebank_is_changed(shared: Path) -> None:
    changed, total = [], 0
    for doc in gold(shared / "corpora" / "ud" / "ewt-dev.conllu"):
        before = [(token.head.i, token.dep_, token.pos_) for token in doc]
        total += 1
        if [(token.head.i, token.dep_, token.pos_) for token in to_ud(doc)] != before:
            changed.append(doc.text)
    assert (total, changed) == (2001, [])


def test_labels_used_are_labels_of_the_treebank(shared: Path) -> None:
    known = {token.dep_ for doc in gold(shared / "corpora" / "ud" / "ewt-train.conllu") for token in doc}
    used = {token.dep_ for _, words, _ in SENTENCES for token in to_ud(in_clear(words))}
    assert used <= known


@pytest.mark.parametrize(
    ("labels", "scheme"),
    [
        (CLEAR_ONLY | {"nsubj", "ROOT"}, "clear"),
        (UD_ONLY | {"nsubj", "ROOT"}, "ud"),
        ({"nsubj", "ROOT", "punct"}, ""),
        ({"dobj"}, ""),
        (set(), ""),
    ],
)
def test_a_parser_is_known_by_its_labels(labels: set[str], scheme: str) -> None:
    assert scheme_of(labels) == scheme
