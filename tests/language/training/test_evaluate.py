"""Small golds and small answers in, the figures that anybody can check by hand out."""

from __future__ import annotations

import json
import random
import subprocess
import sys

import pytest
import spacy
from click.testing import CliRunner
from spacy.tokens import Doc, SpanGroup

from quizgen import cli, pipeline
from quizgen.article import from_text
from quizgen.errors import QuizgenError
from quizgen.language.training.evaluate import (
    as_spacy,
    attributions,
    coreference,
    entities,
    evaluate,
    gold,
    links,
    syntax,
)
from quizgen.language.training.evaluate.figures import Count, figures, pooled
from quizgen.model import Article, Attribution, ContentForm, Force, Quote, Reading, Source, Span, Stance, Statement

VOCAB = spacy.blank("en").vocab


def conllu(*sentences: str) -> str:
    """Each word is `form/UPOS/head/deprel`, with `/Entity` brackets behind; "+" before a word glues it to the last.

    A sentence that begins with "¶" begins a paragraph.
    """
    blocks = ["# newdoc id = GUM_news_bridge\n# meta::genre = news"]
    for number, sentence in enumerate(sentences):
        lines = ["# newpar"] if sentence.startswith("¶") else []
        lines.append(f"# sent_id = s{number}")
        words = sentence.removeprefix("¶").split()
        for place, word in enumerate(words, 1):
            form, upos, head, label, entity = (*word.removeprefix("+").split("/"), "")[:5]
            misc = [f"Entity={entity}"] if entity else []
            misc += ["SpaceAfter=No"] if place < len(words) and words[place].startswith("+") else []
            row = [str(place), form, form.lower(), upos, upos, "_", head, label, "_", "|".join(misc) or "_"]
            lines.append("\t".join(row))
        blocks.append("\n".join(lines))
    return "\n".join(blocks[:2]) + "".join(f"\n\n{block}" for block in blocks[2:]) + "\n\n"


@pytest.fixture
def read_gold(tmp_path):
    def read(*sentences: str) -> gold.Document:
        path = tmp_path / "gold.conllu"
        path.write_text(conllu(*sentences), encoding="utf-8")
        (document,) = gold.documents(path)
        return document

    return read


BRIDGE = "Okoro/PROPN/2/nsubj shut/VERB/0/root it/PRON/2/obj +./PUNCT/2/punct"


# ------------------------------------------------------------------------------------------------ the gold


def test_the_text_is_as_it_was_printed(read_gold):
    document = read_gold(BRIDGE, "He/PRON/2/nsubj left/VERB/0/root +./PUNCT/2/punct", "¶The/DET/2/det end/NOUN/0/root")
    assert document.text == "Okoro shut it. He left.\n\nThe end"
    assert [document.text[word.start : word.end] for word in document.words[:5]] == ["Okoro", "shut", "it", ".", "He"]
    assert [document.words[word.head].form if word.head is not None else "" for word in document.words[4:7]] == [
        "left", "", "left",
    ]  # fmt: skip


def test_words_of_one_token_stand_at_their_own_letters(tmp_path):
    rows = ["1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No", "1\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_",
            "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_", "2.1\tthey\tthey\tPRON\tPRP\t_\t_\t_\t_\t_",
            "3\t,\t,\tPUNCT\t,\t_\t0\troot\t_\t_", "4\tthen\tthen\tADV\tRB\t_\t3\tadvmod\t_\t_"]  # fmt: skip
    (tmp_path / "one.conllu").write_text("# newdoc id = email-x\n" + "\n".join(rows) + "\n\n", encoding="utf-8")
    (document,) = gold.documents(tmp_path / "one.conllu")
    assert (document.text, document.genre) == ("don't, then", "email")
    assert [(word.start, word.end) for word in document.words] == [(0, 2), (2, 5), (5, 6), (7, 11)]


def test_brackets_become_mentions_with_their_core(read_gold):
    document = read_gold(
        "The/DET/2/det/(1-person-new-n-cf1-2,3-coref mayor/NOUN/4/nsubj Draycott/PROPN/2/appos/1) saw/VERB/0/root "
        "her/PRON/6/nmod:poss/(2-place-new-n-cf2-2-sgl(1-person-giv-n-cf1-1-ana) house/NOUN/4/obj/2)"
    )
    words = [word.form for word in document.words]
    assert [(m.entity, words[m.first : m.last + 1], sorted(words[i] for i in m.core)) for m in document.mentions] == [
        ("1", ["The", "mayor", "Draycott"], ["Draycott", "mayor"]),
        ("2", ["her", "house"], ["house"]),
        ("1", ["her"], ["her"]),
    ]


# ------------------------------------------------------------------------------------------------ syntax


def analysed(words, heads, deps, *, pos=("PROPN", "VERB", "PRON", "PUNCT"), spaces=(True, True, False, False), **more):
    return Doc(VOCAB, words=list(words), spaces=list(spaces), heads=list(heads), deps=list(deps), pos=list(pos),
               tags=list(pos), lemmas=[word.lower() for word in words], **more)  # fmt: skip


WORDS = ("Okoro", "shut", "it", ".")


@pytest.mark.parametrize(
    ("doc", "expected"),
    [
        (analysed(WORDS, (1, 1, 1, 1), ("nsubj", "ROOT", "obj", "punct")), {"uas": 100, "las": 100}),
        # a wrong subtype costs nothing where universal labels alone are compared
        (analysed(WORDS, (1, 1, 1, 1), ("nsubj:pass", "ROOT", "obj", "punct")), {"las": 100, "las_subtypes": 75}),
        (analysed(WORDS, (1, 1, 1, 2), ("nsubj", "ROOT", "iobj", "punct")), {"uas": 75, "las": 50}),
        (analysed(WORDS, (1, 1, 1, 1), ("nsubj", "ROOT", "obj", "punct"), pos=("NOUN", "VERB", "PRON", "PUNCT")),
         {"upos": 75, "xpos": 75, "lemma": 100, "las": 100}),
        # "it." as one word: three words, two of them gold, so 2 * 2 / (3 + 4)
        (analysed(("Okoro", "shut", "it."), (1, 1, 1), ("nsubj", "ROOT", "obj"), pos=("PROPN", "VERB", "PRON"),
                  spaces=(True, True, False)), {"words": 57.14, "upos": 57.14, "las": 57.14, "sentences": 100}),
        # two sentences where there is one, and two roots
        (analysed(WORDS, (0, 1, 1, 1), ("ROOT", "ROOT", "obj", "punct")), {"sentences": 0, "uas": 75}),
    ],
)  # fmt: skip
def test_figures_of_one_sentence(read_gold, doc, expected):
    found = figures(syntax.count(read_gold(BRIDGE), doc), "ud")
    assert {name: found[f"ud.{name}"] for name in expected} == expected


@pytest.mark.parametrize(
    ("doc", "expected"),
    [
        (analysed(WORDS, (1, 1, 1, 1), ("nsubj", "ROOT", "obj", "punct")), {"las": 100, "upos": 100, "sentences": 100}),
        # full stops do not count: two of three words are right, not two of four
        (analysed(WORDS, (1, 1, 1, 2), ("nsubj", "ROOT", "iobj", "punct")), {"uas": 100, "las": 66.67}),
        # "it." as one word is not among what was given for tags: 2 * 2 / (2 + 4)
        (analysed(("Okoro", "shut", "it."), (1, 1, 1), ("nsubj", "ROOT", "obj"), pos=("PROPN", "VERB", "PRON"),
                  spaces=(True, True, False)), {"upos": 66.67, "lemma": 66.67}),
    ],
)  # fmt: skip
def test_the_same_as_spacy_scores_it(read_gold, doc, expected):
    found = as_spacy.figures([as_spacy.example(read_gold(BRIDGE), doc)], "ud")
    assert {name: found[f"ud.spacy.{name}"] for name in expected} == expected


def test_white_space_is_no_word(read_gold):
    document = read_gold("Hello/INTJ/0/root", "¶Bye/INTJ/0/root")
    doc = Doc(VOCAB, words=["Hello", "\n\n", "Bye"], spaces=[False] * 3, heads=[0, 0, 2], deps=["ROOT", "dep", "ROOT"],
              pos=["INTJ", "SPACE", "INTJ"], lemmas=["hello", "\n\n", "bye"])  # fmt: skip
    assert doc.text == document.text
    counts = syntax.count(document, doc)
    assert counts["words"] == counts["sentences"] == counts["las"] == Count(2, 2, 2)


def test_features_are_compared_without_the_treebanks_own(read_gold, tmp_path):
    row = "1\tTwo\ttwo\tNUM\tCD\tNumForm=Word|NumType=Card\t0\troot\t_\t_\n\n"
    (tmp_path / "two.conllu").write_text("# newdoc id = x\n" + row, encoding="utf-8")
    (document,) = gold.documents(tmp_path / "two.conllu")
    doc = Doc(VOCAB, words=["Two"], spaces=[False], heads=[0], deps=["ROOT"], morphs=["NumType=Card"])
    assert syntax.count(document, doc)["feats"] == Count(1, 1, 1)


def test_documents_are_pooled_by_counts_not_by_their_figures():
    total = pooled([{"las": Count(1, 1, 1)}, {"las": Count(0, 3, 3)}])
    assert figures(total, "ud") == {"ud.las": 25.0}
    assert figures({"las": Count()}, "ud", detailed=True)["ud.las.precision"] == 0


# ------------------------------------------------------------------------------------------------ entities

TAGGED = (("Lake", "B-LOC"), ("Oma-", "I-LOC"), ("haven", "I-LOC"), ("saw", "O"), ("UN", "B-ORG"))
UNER = "# sent_id = s0\n" + "".join(f"{i}\t{form}\t{tag}\t-\ta\n" for i, (form, tag) in enumerate(TAGGED, 1))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([("GPE", "Lake Oma-haven"), ("ORG", "UN")], {"all": Count(2, 2, 2), "span": Count(2, 2, 2)}),
        ([("FAC", "Lake Oma-haven"), ("PERSON", "UN")], {"all": Count(1, 2, 2), "span": Count(2, 2, 2)}),
        ([("GPE", "Lake"), ("DATE", "saw")], {"all": Count(0, 1, 2), "loc": Count(0, 1, 1), "org": Count(0, 0, 1)}),
    ],
)
def test_entities_count_when_both_ends_and_the_kind_are_right(read_gold, tmp_path, found, expected):
    (tmp_path / "uner.iob2").write_text(UNER, encoding="utf-8")
    document = read_gold("Lake/PROPN/2/compound Oma-haven/PROPN/3/nsubj saw/VERB/0/root UN/PROPN/3/obj",
                         "Rome/PROPN/0/root")  # fmt: skip
    doc = Doc(VOCAB, words=["Lake", "Oma-haven", "saw", "UN", "Rome"], spaces=[True] * 4 + [False])
    marked = [doc.char_span(doc.text.index(text), doc.text.index(text) + len(text), label) for label, text in found]
    doc.set_ents([*marked, doc.char_span(22, 26, "GPE")])  # Rome stands in a sentence that UNER has not marked
    counts = entities.count(document, doc, entities.marks(tmp_path / "uner.iob2"))
    assert {name: counts[name] for name in expected} == expected


# ------------------------------------------------------------------------------------------------ links

MAYOR = (
    "The/DET/2/det/(1-person-new-n-cf1-2,3-coref mayor/NOUN/4/nsubj Draycott/PROPN/2/appos/1) met/VERB/0/root "
    "Okoro/PROPN/4/obj/(2-person-new-n-cf1-1-coref)",
    "She/PRON/2/nsubj/(1-person-giv-n-cf1-1-ana) thanked/VERB/0/root the/DET/4/det/(2-person-giv-n-cf1-2-coref "
    "engineer/NOUN/2/obj/2)",
    "Draycott/PROPN/2/nsubj/(1-person-giv-n-cf1-1-coref) left/VERB/0/root it/PRON/2/obj",
)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("She", "Draycott")], {"he_she": Count(1, 1, 1), "links": Count(1, 1, 2)}),
        ([("She", "The mayor Draycott")], {"he_she": Count(1, 1, 1)}),
        ([("She", "Okoro")], {"he_she": Count(0, 1, 1), "pronoun": Count(0, 1, 1)}),
        ([("the engineer", "Okoro")], {"description": Count(1, 1, 1), "links": Count(0, 0, 2)}),
        ([("Draycott left", "She")], {"alias": Count(0, 0, 1)}),  # no name: its head is the verb
        ([("it", "Okoro")], {"it": Count(0, 1, 0), "links": Count(0, 1, 2)}),  # the gold has nothing for this "it"
        ([("met", "Okoro")], {"links": Count(0, 0, 2)}),
    ],
)
def test_a_link_is_right_when_the_gold_has_one_entity_for_both(read_gold, pairs, expected):
    document = read_gold(*MAYOR)

    def place(words):
        start = document.text.rindex(words)
        return start, start + len(words)

    counts = coreference.count(document, [coreference.Pair(place(a), place(b)) for a, b in pairs])
    assert {kind: counts[kind] for kind in expected} == expected


def test_a_later_name_means_an_earlier_one(read_gold):
    document = read_gold(*MAYOR)
    later, earlier = document.text.rindex("Draycott"), document.text.index("Draycott")
    counts = coreference.count(document, [coreference.Pair((later, later + 8), (earlier, earlier + 8))])
    assert counts["alias"] == Count(1, 1, 1)


def test_the_pipeline_leaves_its_links_as_pairs_of_spans():
    doc = Doc(VOCAB, words=["Draycott", "left", "her", "house"])
    assert coreference.of_pipeline(doc) == []
    doc.spans["coreference"] = SpanGroup(doc, spans=[doc[2:3], doc[0:1]], attrs={"scores": [0.9]})
    assert coreference.of_pipeline(doc) == [((14, 17), (0, 8))]


TEXT = "Helen Draycott spoke. She said her road was shut. Draycott left."


def found(text: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(text, start + 1)
    return Span(start, start + len(text))


def said(**more) -> Attribution:
    return Attribution(**{
        "id": "A1", "source_ids": ("S1",), "source_text": "Helen Draycott", "source": (found("She"),),
        "cue": (found("said"),), "cue_lemma": "say", "content": (found("her road was shut"),),
        "content_resolved": "Helen Draycott’s road was shut", "form": ContentForm.CLAUSE, "stance": Stance.ASSERTS,
        "force": Force.NEUTRAL, "quote": Quote.INDIRECT, "evidence": (), **more})  # fmt: skip


def test_a_reading_commits_itself_to_links():
    draycott = Source(id="S1", name="Helen Draycott", mentions=(found("Helen Draycott"), found("Draycott", 1)))
    reading = Reading(Article(TEXT, ()), sources=(draycott,), attributions=(said(),))
    assert [(TEXT[slice(*a)], TEXT[slice(*b)]) for a, b in links.of_reading(reading)] == [
        ("She", "Helen Draycott"),
        ("her", "Helen Draycott"),
        ("Draycott", "Helen Draycott"),
    ]


def test_a_resolved_statement_commits_itself_too():
    draycott = Source(id="B1", name="Helen Draycott", mentions=(found("Helen Draycott"),))
    stated = Statement(id="T1", span=found("her road was shut"), text="Helen Draycott's road was shut",
                       resolved_reference=True)  # fmt: skip
    reading = Reading(Article(TEXT, ()), statements=(stated,), bystanders=(draycott,))
    assert [TEXT[slice(*a)] for a, _ in links.of_reading(reading)] == ["her"]


# ------------------------------------------------------------------------------------------------ attributions


def parts(source: str, cue: str, content: str):
    said = {"source": source, "cue": cue, "content": content}
    return {role: [found(text)] if text else [] for role, text in said.items()}


GOLD = parts("She", "said", "her road was shut.")


@pytest.mark.parametrize(
    ("given", "exact", "whole"),
    [
        (parts("She", "said", "her road was shut"), (1, 1, 1), 1),
        (parts("She", "said", "her road"), (1, 1, 0), 1),  # half the words
        (parts("She", "said", "her"), (1, 1, 0), 0),
        (parts("", "said", "her road was shut"), (0, 1, 1), 0),
        (parts("She", "spoke", "her road was shut"), (1, 0, 1), 0),
    ],
)
def test_an_attribution_is_right_part_by_part_and_as_a_whole(given, exact, whole):
    counts = attributions.exact(TEXT, [GOLD], [given])
    assert tuple(counts[role].right for role in attributions.ROLES) == exact
    assert attributions.relation(TEXT, [GOLD], [given]) == Count(whole, 1, 1)


def test_no_gold_attribution_is_matched_twice():
    assert attributions.relation(TEXT, [GOLD], [GOLD, GOLD]) == Count(1, 2, 1)


def test_views_can_be_left_out():
    reading = Reading(Article(TEXT, ()), attributions=(said(),), views=(said(id="V1", stance=Stance.HOLDS),))
    assert len(attributions.of_reading(reading)) == 2
    assert len(attributions.of_reading(reading, views=False)) == 1


def test_the_pipelines_roles_are_compared_one_by_one():
    doc = Doc(VOCAB, words=["She", "said", "no"])
    doc.spans["roles"] = SpanGroup(doc, spans=[doc.char_span(0, 3, "source"), doc.char_span(4, 8, "cue")])
    counts = attributions.exact(doc.text, [], attributions.of_pipeline(doc))
    assert [counts[role].system for role in attributions.ROLES] == [1, 1, 0]


def test_the_figures_are_those_of_the_shared_script(shared, tmp_path):
    """The same gold and the same answers, worsened by chance, scored by both."""
    rng = random.Random(5)
    articles = list(attributions.marked(shared / "corpora" / "polnear" / "dev.jsonl"))[:12]
    answers = {article.name: [_worse(one, rng) for one in article.attributions if rng.random() < 0.8]
               for article in articles}  # fmt: skip
    counts = []
    for article in articles:
        given = answers[article.name]
        exact = attributions.exact(article.text, article.attributions, given)
        relation = attributions.relation(article.text, article.attributions, given)
        counts.append({**{f"exact.{role}": count for role, count in exact.items()}, "relation.all": relation})
    mine = {name: round(count.f1, 1) for name, count in pooled(counts).items()}
    (tmp_path / "gold.jsonl").write_text(
        "".join(json.dumps({"id": a.name, "text": a.text, "attributions": a.attributions}) + "\n" for a in articles)
    )
    (tmp_path / "given.jsonl").write_text(
        "".join(json.dumps({"id": name, "attributions": given}) + "\n" for name, given in answers.items())
    )
    script = [sys.executable, shared / "score" / "attribution.py", tmp_path / "gold.jsonl", tmp_path / "given.jsonl"]
    printed = subprocess.run(script, capture_output=True, text=True, check=True).stdout
    theirs = json.loads(printed.splitlines()[-1])
    assert mine == {name: theirs[name] for name in mine}
    assert 20 < mine["relation.all"] < 95


def _worse(attribution, rng):
    def moved(span):
        return (span[0] + rng.choice((0, 0, 0, 1, 6)), max(span[0] + 7, span[1] - rng.choice((0, 0, 0, 1, 9))))

    return {role: [moved(span) for span in spans if rng.random() < 0.9] for role, spans in attribution.items()}


# ------------------------------------------------------------------------------------------------ all of it


def test_a_folder_of_the_same_layout_is_measured_and_a_missing_file_passed_over(nlp, tmp_path):
    (tmp_path / "ud").mkdir()
    (tmp_path / "ud" / "gum-test.conllu").write_text(conllu(*MAYOR), encoding="utf-8")
    told: list[str] = []
    figures = evaluate(nlp, tmp_path, part="test", progress=told.append)
    assert figures["ud.gum.news_interview.words"] == figures["ud.pooled.words"] == 100
    assert any("ewt-test.conllu is missing" in line for line in told)
    assert not any(name.startswith(("entities", "roles", "reading")) for name in figures)


def test_a_missing_folder_is_named_in_one_sentence(nlp, tmp_path):
    with pytest.raises(QuizgenError, match=r"the folder .*nowhere is missing"):
        evaluate(nlp, tmp_path / "nowhere")
    with pytest.raises(QuizgenError, match="no test parts"):
        evaluate(nlp, tmp_path, part="test")


def test_the_command_prints_one_line_of_json(nlp, shared, monkeypatch):
    monkeypatch.delenv("QUIZGEN_PIPELINE", raising=False)
    arguments = ["train", "--evaluate", "--corpora", str(shared / "corpora"), "--sample", "1"]
    done = CliRunner().invoke(cli.main, arguments)
    assert done.exit_code == 0, done.output
    (line,) = done.stdout.splitlines()
    figures = json.loads(line)
    assert {"ud.pooled.las", "ud.gum.sentences", "entities.all", "roles.exact.cue", "reading.relation"} <= set(figures)
    assert all(isinstance(value, int | float) for value in figures.values())
    assert "documents" in done.stderr


def test_the_command_says_which_folder_is_missing(nlp, monkeypatch, tmp_path):
    monkeypatch.delenv("QUIZGEN_PIPELINE", raising=False)
    done = CliRunner().invoke(cli.main, ["train", "--evaluate", "--corpora", str(tmp_path / "nowhere")])
    assert done.exit_code == 1
    assert done.stderr.count("\n") == 1
    assert "nowhere is missing" in done.stderr


def test_training_without_pytorch_is_refused_in_one_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    for name in [name for name in sys.modules if name.startswith("quizgen.language.training.train")]:
        monkeypatch.delitem(sys.modules, name)
    done = CliRunner().invoke(cli.main, ["train"])
    assert done.exit_code == 1
    assert done.stderr == "Error: Training needs PyTorch: run ./run.sh train, which installs it.\n"


def test_blocks_are_analysed_one_by_one_when_asked(nlp, tmp_path):
    (tmp_path / "ud").mkdir()
    (tmp_path / "ud" / "ewt-dev.conllu").write_text(conllu(*MAYOR[:2], f"¶{MAYOR[2]}"), encoding="utf-8")
    assert evaluate(nlp, tmp_path, by_block=True)["ud.pooled.words"] == 100


def test_what_the_reading_draws_on_our_own_sample_needs_no_corpus(nlp):
    reading = pipeline.read(from_text(TEXT), nlp=nlp)
    assert all(pair.antecedent < pair.anaphor for pair in links.of_reading(reading))
