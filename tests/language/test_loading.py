"""Names of pipelines in, pipelines or one clear sentence out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from click.testing import CliRunner
from spacy.language import Language
from spacy.tokens import Doc

from quizgen import cli, language
from quizgen.errors import PipelineUnavailable
from quizgen.language import clear, coreference, role_rules
from tests.language.clear_sentences import SENTENCES
from tests.language.test_clear import in_clear

ARTICLE = """Council and union split over the mill

Mayor Ann Reed told reporters that talks failed.

Police said that the driver fled. The council gave him a medal. The firm left after closing the mill.

Crews pulled a bus out of the river. The road was icy, and drivers were angry. Two years after the fire it reopened.

Farmers, nurses and drivers have struck. At least 30 homes burned. Fines reach up to 500 pounds.

“We will stay,” Okoro said. The bridge will close, according to the council.
"""


class OldScheme:
    """A parser, tagger, lemmatizer and entity recognizer for the sentences of the table: in CLEAR, as en_core_web_*."""

    labels = tuple(sorted(clear.CLEAR_ONLY | {"ROOT", "nsubj", "conj", "cc", "ccomp", "det", "aux", "punct", "dep"}))

    def __init__(self) -> None:
        told = "Mayor/NNP/compound/3 Ann/NNP/compound/3 Reed/NNP/nsubj/4 told=tell/VBD/ROOT/0 reporters/NNS/dobj/4 "
        told += "that/IN/mark/8 talks/NNS/nsubj/8 failed=fail/VBD/ccomp/4 ././punct/4"
        known = [told, *(words for _, words, _ in SENTENCES)]
        self.known = {tuple(token.text for token in doc): doc for doc in map(in_clear, known)}

    def __call__(self, doc: Doc) -> Doc:
        words = [token for token in doc if not token.is_space]
        heads, deps = [max(0, token.i - 1) for token in doc], ["dep"] * len(doc)
        place, ents = 0, []
        while place < len(words):
            found = next(
                (
                    one
                    for key, one in self.known.items()
                    if tuple(t.text for t in words[place : place + len(key)]) == key
                ),
                None,
            )
            for token, model in zip(words[place:], found or [words[place]], strict=False):
                token.tag_, token.pos_, token.lemma_ = (
                    model.tag_ or "NN",
                    model.pos_ or "NOUN",
                    model.lemma_ or model.text,
                )
                heads[token.i] = words[place + model.head.i].i if found is not None else token.i
                deps[token.i] = model.dep_ if found is not None else "ROOT"
            ents += [
                doc[words[place + e.start].i : words[place + e.end - 1].i + 1] for e in (found.ents if found else ())
            ]
            place += len(found) if found is not None else 1
        for token in doc:
            token.is_sent_start = None
        annotated = Doc(doc.vocab, words=[t.text for t in doc], heads=heads, deps=deps)
        doc.from_array(["HEAD", "DEP"], annotated.to_array(["HEAD", "DEP"]))
        doc.set_ents([spacy.tokens.Span(doc, e.start, e.end, "PERSON") for e in ents])
        return doc

    def to_disk(self, path: Path, *, exclude: object = ()) -> None:
        """It has nothing to save."""

    def from_disk(self, path: Path, *, exclude: object = ()) -> OldScheme:
        return self


@Language.factory(
    "test_old_scheme",
    assigns=["token.dep", "token.head", "token.tag", "token.pos", "token.lemma", "doc.ents", "doc.sents"],
)
def make_old_scheme(nlp: Language, name: str) -> OldScheme:
    return OldScheme()


@pytest.fixture
def old_scheme(tmp_path: Path) -> Path:
    """A pipeline in a folder that speaks CLEAR, as `en_core_web_*` do."""
    nlp = spacy.blank("en")
    nlp.add_pipe("test_old_scheme")
    nlp.to_disk(tmp_path / "en_old")
    return tmp_path / "en_old"


def test_the_bundled_pipeline_is_loaded_once(nlp: Language) -> None:
    assert language.load() is nlp


def test_a_pipeline_in_the_older_scheme_is_relabelled_and_finds_who_says_what_by_rules(old_scheme: Path) -> None:
    nlp = language.load(str(old_scheme))
    assert nlp.pipe_names == ["test_old_scheme", clear.FACTORY, role_rules.FACTORY, coreference.FACTORY]
    doc = nlp("Mayor Ann Reed told reporters that talks failed .")
    assert [token.dep_ for token in doc] == [
        "nmod:desc", "nsubj", "flat", "ROOT", "iobj", "mark", "nsubj", "ccomp", "punct",
    ]  # fmt: skip
    assert [(span.label_, span.text) for span in doc.spans["roles"]] == [
        ("source", "Mayor Ann Reed"), ("cue", "told"), ("content", "that talks failed"),
    ]  # fmt: skip


def test_an_article_is_read_with_it_from_end_to_end(
    old_scheme: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.setenv("QUIZGEN_PIPELINE", str(old_scheme))
    done = CliRunner().invoke(cli.main, ["read", "--json", str(tmp_path / "article.txt")])
    assert done.exit_code == 0, done.output
    reading = json.loads(done.stdout)
    text = reading["article"]["text"]
    said = {
        tuple(" ".join(text[start:end] for start, end in one[role]) for role in ("source", "cue", "content"))
        for one in reading["attributions"]
    }
    assert ("Mayor Ann Reed", "told", "that talks failed") in said
    assert ("Okoro", "said", "“We will stay,”") in said


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("en_no_such_thing", "(python -m pip install en_no_such_thing)"),
        ("en_core_web_zz", "(python -m pip install en_core_web_zz)"),
        ("en_core_web_sm", "(python -m spacy download en_core_web_sm)"),
        ("en_core_web_md", "(python -m spacy download en_core_web_md)"),
        ("en_core_web_lg", "(python -m spacy download en_core_web_lg)"),
        ("en_core_web_trf", "(python -m spacy download en_core_web_trf)"),
        ("/nowhere/en_folder", "no spaCy pipeline in the folder '/nowhere/en_folder'"),
    ],
)
def test_a_missing_pipeline_is_named_in_one_sentence_with_the_command_that_installs_it(
    name: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(name: str) -> Language:
        raise OSError(f"[E050] Can't find model '{name}'.")

    monkeypatch.setattr(spacy, "load", absent)
    with pytest.raises(PipelineUnavailable) as failure:
        language.load(name)
    assert command in str(failure.value)
    assert str(failure.value).count("\n") == 0


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            ValueError(
                "[E002] Can't find factory for 'curated_transformer' for language English (en).\nAvailable: a, b"
            ),
            "python -m pip install spacy-curated-transformers",
        ),
        (ValueError("[E002] Can't find factory for 'odd' for language English (en)."), "install one made for spaCy 3."),
        (ImportError("no module"), "install one made for spaCy 3."),
    ],
)
def test_a_pipeline_that_cannot_be_loaded_is_explained_in_one_sentence(
    error: Exception, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(name: str) -> Language:
        raise error

    monkeypatch.setattr(spacy, "load", broken)
    with pytest.raises(PipelineUnavailable) as failure:
        language.load("en_core_web_trf")
    assert sentence in str(failure.value)
    assert str(failure.value).count("\n") == 0


@pytest.mark.parametrize(
    ("lang", "pipes", "sentence"),
    [
        ("de", {}, "quizgen reads English"),
        ("en", {}, "no parser for Universal Dependencies"),
        ("en", {"parser": ["dobj"]}, "no parser for Universal Dependencies"),
        ("en", {"parser": ["dobj", "pobj", "prep"]}, "no tagger and no lemmatizer and no entity recognizer"),
        ("en", {"parser": ["obj", "obl", "cop"]}, "no tagger and no lemmatizer and no entity recognizer"),
        ("en", {"parser": ["obj", "obl", "cop"], "tagger": ["NN"], "ner": ["ORG"]}, "has no lemmatizer:"),
    ],
)
def test_an_unfit_pipeline_is_refused_in_one_sentence(
    tmp_path: Path, lang: str, pipes: dict[str, list[str]], sentence: str
) -> None:
    unfit = spacy.blank(lang)
    for pipe, labels in pipes.items():
        component = unfit.add_pipe(pipe)
        add: Callable[[str], int] = component.add_label  # type: ignore[attr-defined]
        for label in labels:
            add(label)
    unfit.initialize()
    unfit.to_disk(tmp_path / "unfit")
    with pytest.raises(PipelineUnavailable, match=sentence):
        language.load(str(tmp_path / "unfit"))
