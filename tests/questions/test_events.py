"""Who did what, and in which order: what a hand-made reading asks, and what it must not ask."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Choice, Modality, Order, Ordering, Stance
from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft, expedition


def ask(name, draft, seeds=range(6)):
    """All that may be shown of one type, over several seeds."""
    found = []
    for seed in seeds:
        found += [q for q, reasons in candidates(draft.reading(), Random(seed), (type_named(name),)) if not reasons]
    return found


WHO = [
    ("raised the bell of the steamer Orrin on 4 May?", "Ines Calder", {"Tom Ashby", "Greta Holm"}),
    ("had found the wreck in 2016?", "Tom Ashby", {"Ines Calder", "Greta Holm"}),
    ("bought the rights to the cargo in 2018?", "Greta Holm", {"Ines Calder", "Tom Ashby"}),
]


@pytest.mark.parametrize(("ending", "agent", "rivals"), WHO)
def test_who_did_it(ending, agent, rivals):
    asked = [q for q in ask("who_did", expedition()) if q.stem.endswith(ending)]
    assert asked
    for question in asked:
        assert question.options[question.key].text == agent
        assert {option.text for option in question.options} == {agent, *rivals}


@pytest.mark.parametrize(
    "change",
    [
        {"done": ""},
        {"done": "raised it on 4 May in the harbour"},
        {"done": "raised her bell on 4 May in the harbour"},
        {"done": "met the owners of the steamer Orrin on 4 May"},
        {"done": "raised the bell with the Calder crane on 4 May"},
        {"done": "raised a bell"},
        {"modality": Modality.PLANNED},
        {"voice": "A1"},
        {"agent_kind": "group"},
    ],
)
def test_what_leans_betrays_or_has_two_doers_is_not_asked(change):
    draft = expedition()
    draft.events[0] = replace(draft.events[0], **change)
    assert not any("E1" in q.about for q in ask("who_did", draft))


def test_what_a_source_denies_is_not_asked():
    draft = expedition()
    holm = draft.source("Greta Holm", "Holm")
    draft.says(holm, "Ines Calder raised the bell of the steamer Orrin", printed="Ines Calder raised the bell",
               lemma="deny", stance=Stance.DENIES)  # fmt: skip
    assert not any("E1" in q.about for q in ask("who_did", draft))


def test_whoever_stands_in_the_same_sentence_is_no_rival_and_without_rivals_nothing_is_asked():
    draft = Draft(
        "Ines Calder raised the bell of the steamer Orrin in May while Tom Ashby watched. Greta Holm sold the cargo."
    )
    draft.event("Ines Calder raised the bell of the steamer Orrin in May", who="Ines Calder",
                done="raised the bell of the steamer Orrin in May")  # fmt: skip
    draft.event("Greta Holm sold the cargo", who="Greta Holm", done="sold the cargo")
    draft.source("Tom Ashby")
    assert not ask("who_did", draft)


def test_a_chain_of_events_is_put_in_order():
    for question in ask("sequence", expedition()):
        assert isinstance(question, Ordering)
        right = [question.items[i] for i in question.key]
        assert right == [
            "The steamer sank off Harwick",
            "Tom Ashby had found the wreck",
            "Greta Holm bought the rights to the cargo",
            "Ines Calder raised the bell of the steamer Orrin",
        ]
        assert list(question.items) != right


def test_where_only_the_first_is_proven_only_the_first_is_asked():
    draft = expedition()
    draft.orders = [Order(first="E3", then=then, why="The article dates them.") for then in ("E1", "E2", "E4")]
    asked = ask("sequence", draft)
    assert asked
    for question in asked:
        assert isinstance(question, Choice)
        assert question.options[question.key].text == "The steamer sank off Harwick"


@pytest.mark.parametrize(
    "told", ["", "It sank", "The steamer sank off Harwick in 1911", "The steamer finally sank off Harwick"]
)
def test_an_item_that_leans_or_tells_its_place_is_left_out(told):
    draft = expedition()
    draft.events[2] = replace(draft.events[2], told=told)
    assert not any("E3" in q.about for q in ask("sequence", draft))


def test_without_proof_there_is_no_order():
    draft = expedition()
    draft.orders = []
    assert ask("sequence", draft) == []
