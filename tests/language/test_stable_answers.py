"""The same texts in, read in several ways; the same analyses out, to the last label.

Thirteen articles by default (about 40 seconds on two idle cores); a hundred more under `./run.sh e2e`.
"""

import json

import pytest
import spacy

from quizgen import samples

WAYS = {
    "one thread": {"threads": 1},
    "three threads": {"threads": 3},
    "graph optimisation off": {"optimised": False},
}


def all_of(doc):
    """Everything that the pipeline says of a text, but for scores."""
    roles, coreference = doc.spans["roles"], doc.spans["coreference"]
    return {
        "words": [(token.text, token.whitespace_) for token in doc],
        "tags": [(token.tag_, token.pos_, str(token.morph)) for token in doc],
        "lemmas": [token.lemma_ for token in doc],
        "trees": [(token.head.i, token.dep_, token.is_sent_start) for token in doc],
        "entities": [(entity.start, entity.end, entity.label_) for entity in doc.ents],
        "roles": [(span.start, span.end, span.label_) for span in roles],
        "links": roles.attrs["links"],
        "coreference": [span.start for span in coreference],
    }


def scores_of(doc):
    roles = doc.spans["roles"].attrs
    return [*roles["scores"], *roles["link_scores"], *doc.spans["coreference"].attrs["scores"]]


def differences(ours, theirs):
    """The layers in which two analyses differ, with the number of places."""
    counts = {
        layer: sum(a != b for a, b in zip(ours[layer], theirs[layer], strict=False))
        + abs(len(ours[layer]) - len(theirs[layer]))
        for layer in ours
    }
    return {layer: count for layer, count in counts.items() if count}


def wikinews(shared, wanted):
    lines = (shared / "articles" / "wikinews-2019.jsonl").read_text("utf8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    return texts[:: max(1, len(texts) // wanted)][:wanted]


def read_otherwise(nlp, texts):
    """(name of a way, its Docs) for each other way to read the texts."""
    yield "nlp.pipe", list(nlp.pipe(texts, batch_size=8))
    yield "in another order", [nlp(text) for text in reversed(texts)][::-1]
    for way, settings in WAYS.items():
        other = spacy.load(nlp.path, config={"components": {"quizgen_network": settings}})
        yield way, [other(text) for text in texts]


def check(nlp, texts):
    usual = [nlp(text) for text in texts]
    found = {}
    for way, docs in read_otherwise(nlp, texts):
        for number, (ours, theirs) in enumerate(zip(usual, docs, strict=True)):
            assert scores_of(ours) == pytest.approx(scores_of(theirs), abs=1e-3), (way, number)
            if told := differences(all_of(ours), all_of(theirs)):
                found[way, number] = told
    assert found == {}


def test_the_sample_is_read_alike_in_every_way(nlp):
    check(nlp, [samples.river_bridge().text, "", "One word.", "\n\n"])


def test_a_few_articles_are_read_alike_in_every_way(nlp, shared):
    check(nlp, wikinews(shared, 4))


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_hundred_articles_are_read_alike_in_every_way(nlp, shared):
    check(nlp, wikinews(shared, 100))


def test_no_answer_depends_on_what_else_a_text_says_far_away(nlp):
    sentence = "The mayor said on Tuesday that the bridge would close.\n"
    far = "Fishermen from the harbour sold cod, plaice and herring at the market.\n"
    alone, after = nlp(sentence * 3), nlp(sentence * 3 + far * 200)
    length = len(alone)
    ours, theirs = all_of(alone), all_of(after)
    assert [tag for tag, *_ in ours["tags"]] == [tag for tag, *_ in theirs["tags"]][:length]
