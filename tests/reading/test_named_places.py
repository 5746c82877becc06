"""Whether two words with capitals, taken for a person, are the name of a mine, a farm or a firm."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Naming, Section, Span
from quizgen.reading.sources.cast import Figure
from quizgen.reading.sources.legal_forms import of_a_company
from quizgen.reading.sources.named_places import used_as_a_body

#: The name, what the article tells, and whether it is a body's.
USED = [
    ("Lunda Hill", "Three mines have no furnace. One of them, Lunda Hill, said it had room for a week.", True),
    ("Lunda Hill", "Work stopped at Lunda Hill in May.", True),
    ("Orrin Lake", "Police were called to a house near Orrin Lake.", True),
    ("Orrin Lake", "Orrin Lake closed in May, and nobody was paid.", True),
    ("Velda Kolm", "The Velda Kolm smelter stood still on Monday.", True),
    ("Velda Kolm", "Velda Kolm, which makes lamps, is to move.", True),
    ("Velda Kolm", "Velda Kolm, a lamp maker based in Orrin, is to move.", True),
    ("Velda Kolm", "Velda Kolm employs 400 people in Orrin.", True),
    # a person's first name, age, title or pronoun; people who are shouted at; no sign at all
    ("Ada Hill", "The crowd shouted at Ada Hill. The clerk was ill.", False),
    ("Lunda Hill", "The crowd shouted at Lunda Hill. The clerk was ill.", False),
    ("Lunda Hill", "In May, Lunda Hill, 34, stood near Lunda Hill.", False),
    ("Lunda Hill", "Lunda Hill, who lives in Orrin, works at Lunda Hill.", False),
    ("Lunda Hill", "They have faith in Lunda Hill. Mr Hill is glad.", False),
    ("Lunda Hill", "Lunda Hill said she would stay in Lunda Hill.", False),
    ("Lunda Hill", "Lunda Hill said that the bus was late.", False),
    ("Velda Kolm", "They trust in Velda Kolm. The rest was told at Velda Kolm’s trial.", False),
]


@pytest.mark.parametrize(("name", "text", "body"), USED)
def test_what_is_told_of_a_name_shows_that_it_is_no_persons(name, text, body):
    assert used_as_a_body(Figure(tuple(name.split())), text) is body


@pytest.mark.parametrize("figure", [Figure(("Lunda", "Hill"), roles={"mayor"}),
                                    Figure(("Lunda", "Hill"), forms={("Lunda", "Hill"), ("Hill",)})])  # fmt: skip
def test_an_office_or_a_surname_alone_is_a_persons(figure):
    assert not used_as_a_body(figure, "Work stopped at Lunda Hill in May.")


@pytest.mark.parametrize(
    ("name", "company"),
    [
        ("PT Lintas Orra", True),
        ("OAO Severny Lund", True),
        ("Lund Hale Sdn Bhd", True),
        ("Andersson Lund AB", True),
        ("Keller Brandt SpA", True),
        ("Lund Oy", True),
        ("PT Hale", False),
        ("Ao Lund", False),
        ("Ada Lund", False),
        ("AB", False),
    ],
)
def test_a_legal_form_makes_a_company(name, company):
    assert of_a_company(name.split()) is company


FERRY = "Ferry runs aground"


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("The operator, PT Lintas Orra Nusa, said in a statement that the vessel was new.", "PT Lintas Orra Nusa"),
        ("PT Sinar Wolo said the boat was old.", "PT Sinar Wolo"),
        ("Andersson Lundqvist AB said it had sold the boat in May.", "Andersson Lundqvist AB"),
        ("Three mines were shut. One of them, Lunda Hill, said it had room for a week.", "Lunda Hill"),
    ],
)
def test_who_speaks_is_a_body_under_its_whole_name(nlp, paragraph, name):
    text = f"{FERRY}\n\n{paragraph}"
    start = len(FERRY) + 2
    blocks = (Block(Section.HEADLINE, Span(0, len(FERRY))), Block(Section.BODY, Span(start, len(text))))
    article = Article(text, blocks)
    found = reading.read(language.analyse(nlp, article), article).sources
    assert (name, Naming.NAMED_ORGANISATION) in [(one.name, one.naming) for one in found]
