"""Where two sources give different numbers for one thing, the two are enough to ask whose is which."""

from random import Random

import pytest

from quizgen.model import ContentForm, Link, LinkKind, Naming
from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft


def march(first="4,000 people marched through Harwick", second="the figure at 1,500", topic="people marched"):
    draft = Draft(
        f"Organisers said {first}.",
        f"Calder Police put {second}.",
        headline="March in Harwick",
    )
    organisers = draft.source("Organisers", naming=Naming.UNNAMED_GROUP, coarse="group")
    police = draft.source("Calder Police", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    one = draft.says(organisers, first, named="Organisers", cue="said")
    other = draft.says(police, second, lemma="put", form=ContentForm.PHRASE, named="Calder Police", cue="put",
                       doubt="The content is no sentence of its own.")  # fmt: skip
    topic = f"how many {topic} through Harwick"
    draft.links.append(Link(kind=LinkKind.CONTRADICTS, a=other, b=one, why="different numbers", topic=topic))
    return draft


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("conflict"),))
    return [(q.stem, [o.text for o in q.options], o_right(q)) for q, why in found if not why]


def o_right(question):
    return next(option.text for option in question.options if option.correct)


def test_each_figure_is_kept_with_its_source():
    ((stem, options, right),) = asked(march())
    assert stem.endswith("figures does the article give for how many people marched through Harwick?")
    assert right == options[0] == "4,000 from organisers and 1,500 from Calder Police"
    assert options[1:] == [
        "1,500 from organisers and 4,000 from Calder Police",
        "4,000 from both organisers and Calder Police",
        "1,500 from both organisers and Calder Police",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("4,000 people marched through Harwick", "the figure at 4,000"),  # one figure
        ("4,000 people marched through Harwick in 20 groups", "the figure at 1,500"),  # which is put at 1,500?
    ],
)
def test_figures_that_may_not_differ_are_not_asked_about(first, second):
    assert not asked(march(first, second))
