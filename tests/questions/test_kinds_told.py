"""The kind of a source by what the article shows of the body for which somebody works."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import Affiliation
from quizgen.questions.labels import COMPANY, EXPERT, OFFICIAL, PAID_EXPERT, SPEAKS_FOR
from quizgen.questions.sources.firms import is_a_firm
from quizgen.questions.sources.kinds_told import rival_kinds, told_kind
from tests.questions.draft import Draft

PAID = [
    ("Jon Reed, an analyst at Calder Securities, said so.", "analyst at Calder Securities"),
    ("Analyst Jon Reed of Calder Wharf and Co said so.", "Analyst Jon Reed of Calder Wharf and Co"),
    ("“It fell,” said Dean Calder Inc food analyst Jon Reed.", "Dean Calder Inc food analyst"),
    ("But Calder Wharf economist Jon Reed said so.", "Calder Wharf economist"),
    ("However, Calder Wharf economist Jon Reed said so.", "Calder Wharf economist"),
    ("Calder Inc rose. Calder economist Jon Reed said so.", "Calder economist"),
    # nothing shows that it is a firm, or it is none
    ("Calder economist Jon Reed said so.", ""),
    ("SPA economist Jon Reed said so.", ""),
    ("Jon Reed, chief economist at the Reserve Bank, said so.", ""),
    ("Jon Reed, chief economist of the Harwick Institut, said so.", ""),
    ("Prize-winning economist Jon Reed said so.", ""),
    ("Calder de Zoete Wharf economist Jon Reed said so.", ""),  # the name begins before
    ("Jon Reed, chief scientist of the carmaker Calder, said so.", ""),
]


@pytest.mark.parametrize(("sentence", "words"), PAID)
def test_an_analyst_is_paid_by_a_house_that_is_surely_a_firm(sentence, words):
    draft = Draft(f"The price fell. {sentence}")
    draft.source("Jon Reed")
    reading = draft.reading()
    role = told_kind(draft.sources[0], reading)
    paid = role.words if role and role.kind == PAID_EXPERT else ""
    assert paid == words
    if paid:
        rivals = rival_kinds(draft.sources[0], reading)
        assert OFFICIAL in rivals
        assert {EXPERT, COMPANY, SPEAKS_FOR}.isdisjoint(rivals)


BOTH = [
    ("Detective Jon Reed said that the man had fled.", OFFICIAL, EXPERT, True),
    ("Safety inspector Jon Reed said that the rope was worn.", OFFICIAL, EXPERT, False),
    ("Fire chief Jon Reed said that the fire was out.", OFFICIAL, EXPERT, False),
    ("Geologist Jon Reed of Harwick University said that the hill was wet.", EXPERT, OFFICIAL, True),
    ("Geologist Jon Reed of the state survey said that the hill was wet.", EXPERT, OFFICIAL, False),
]


@pytest.mark.parametrize(("sentence", "kind", "other", "apart"), BOTH)
def test_an_official_who_knows_a_field_is_an_expert_as_well(sentence, kind, other, apart):
    draft = Draft(f"The hill slid on Monday. {sentence}")
    draft.source("Jon Reed")
    reading = draft.reading()
    role = told_kind(draft.sources[0], reading)
    assert role is not None
    assert role.kind == kind
    assert (other in rival_kinds(draft.sources[0], reading)) is apart


POSTS = [
    ("chairwoman of Calder", "chairwoman", COMPANY),
    ("chief executive officer of Calder", "officer", COMPANY),
    ("former chairwoman of Calder", "chairwoman", ""),
    ("president of the works council of Calder", "president", ""),
    ("executive director of communications at Calder", "director", ""),
    ("honorary president of Calder", "president", ""),
    ("guest of Calder", "guest", ""),
]


@pytest.mark.parametrize(("post", "head", "kind"), POSTS)
def test_who_runs_what_the_article_shows_to_be_a_firm_is_in_business(post, head, kind):
    draft = Draft(f"Calder shares fell. Ana Ruiz, {post}, said so.")
    draft.source("Ana Ruiz")
    draft.introduces("Ana Ruiz", post, head, f"Ana Ruiz, {post}")
    told = draft.introductions[0]
    works = Affiliation(id="L1", name="Ana Ruiz", names=("Ana Ruiz",), body="Calder", body_names=("Calder",),
                        span=told.span, introduction=told.id)  # fmt: skip
    role = told_kind(draft.sources[0], replace(draft.reading(), affiliations=(works,)))
    assert (role.kind if role else "") == kind


FIRMS = [
    ("Calder shares fell.", True),
    ("Calder <CLD> fell.", True),
    ("The shipbuilder Calder closed.", True),
    ("Calder, a small chain of bakeries and a firm of the town, closed.", True),
    ("Calder closed.", False),
    ("The state-owned Calder raised its sales.", False),
    ("Calder Council cut its sales.", False),
]


@pytest.mark.parametrize(("sentence", "firm"), FIRMS)
def test_a_firm_is_known_by_what_stands_beside_its_name(sentence, firm):
    assert is_a_firm(("Calder",), Draft(sentence).reading()) is firm
