"""Which words beside a name stand beside the names of people alone."""

from __future__ import annotations

import pytest

from quizgen.questions.sources.shown_a_person import shown_a_person
from tests.questions.draft import Draft

BESIDE = [
    ("“It was dark,” said Orrel Venn, 52.", True),
    ("“It was dark,” said Orrel Venn (52).", True),
    ("Orrel Venn, who sells nets on the quay, was late.", True),
    ("Its deputy director in the district, Orrel Venn, was late.", True),
    ("“It was dark,” said Orrel Venn, the harbour’s legal adviser.", True),
    ("“It was dark,” said Orrel Venn, one of the engineers.", True),
    ("The dead man’s brother, Orrel Venn, was late.", True),
    ("Orrel Venn, which sells nets on the quay, was late.", False),
    ("The owners, Orrel Venn, who own the quay, were late.", False),
    ("The operator, Orrel Venn, was late.", False),
    ("The fund manager, Orrel Venn, was late.", False),
    ("Orrel Venn said that it would appeal.", False),
]


@pytest.mark.parametrize(("sentence", "person"), BESIDE)
def test_the_words_beside_a_name_show_a_person(sentence, person):
    draft = Draft(sentence)
    draft.source("Orrel Venn")
    assert shown_a_person("Orrel Venn", draft.reading()) is person
