"""Who is named but quoted nowhere: surely a person or a body, and surely none of the sources."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Naming, Section, Span

HEADLINE = "Storm closes the harbour for a day"


def bystanders(nlp, paragraph: str) -> list[tuple[str, Naming]]:
    text = f"{HEADLINE}\n\n{paragraph}"
    start = len(HEADLINE) + 2
    blocks = (Block(Section.HEADLINE, Span(0, len(HEADLINE))), Block(Section.BODY, Span(start, len(text))))
    article = Article(text, blocks)
    return [(one.name, one.naming) for one in reading.read(language.analyse(nlp, article), article).bystanders]


NAMED = [
    (
        "Mayor Paul Harding said the bridge is safe. Senator Laura Bennett visited the harbour on Monday.",
        [("Senator Laura Bennett", Naming.NAMED_PERSON)],
    ),
    (
        "Mayor Paul Harding said the bridge is safe. Students of Harwick University cleaned the beach.",
        [("Harwick University", Naming.NAMED_ORGANISATION)],
    ),
]


@pytest.mark.parametrize(("paragraph", "names"), NAMED, ids=[row[1][0][0] for row in NAMED])
def test_who_acts_but_is_not_quoted_is_a_bystander(nlp, paragraph, names):
    assert bystanders(nlp, paragraph) == names


NOBODY = [
    "Mayor Paul Harding said the bridge is safe. Harding visited the harbour on Monday.",
    "Mayor Paul Harding said the bridge is safe. His sister Laura Harding visited the harbour on Monday.",
    "Mayor Paul Harding said the bridge is safe. Matches are shown on Harwick Television Network.",
    "Mayor Paul Harding said the bridge is safe. The film has a singer as Emma Bright, who saves a ship.",
    "Mayor Paul Harding said the bridge is safe. The ship left for Oslo on Monday.",
    "Mayor Paul Harding said the bridge is safe. The crowd walked to Linden Park Corner on Monday.",
]


@pytest.mark.parametrize("paragraph", NOBODY)
def test_a_source_its_kin_and_a_place_are_no_bystanders(nlp, paragraph):
    assert bystanders(nlp, paragraph) == []
