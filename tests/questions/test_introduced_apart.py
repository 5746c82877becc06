"""Articles that we wrote: whom the article introduces as somebody else may stand beside a body or a voice of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import Naming, Span
from quizgen.questions.sources.introduced_apart import introduced_apart
from quizgen.questions.sources.one_nameless import only_nameless
from tests.questions.draft import Draft

PERSON, SOMEBODY = Naming.NAMED_PERSON, Naming.UNNAMED_PERSON
BODY, GROUP = Naming.NAMED_ORGANISATION, Naming.UNNAMED_GROUP
COARSE = {BODY: "organisation", GROUP: "group"}

BESIDE = [
    ("Students' Union president Ana Ruiz said it was cold.", "A college spokesman", SOMEBODY, True),
    ("Students' Union president Ana Ruiz said it was cold.", "One tenant", SOMEBODY, True),
    ("The hurt man’s sister, Ana Ruiz, said it was cold.", "Harwick Coast Guard", BODY, True),
    ("Ana Ruiz, who runs the kiosk, said it was cold.", "Harwick Rivers Agency", BODY, True),
    ("Ana Ruiz said it was cold.", "A college spokesman", SOMEBODY, False),  # who is she?
    ("Ana Ruiz, a spokeswoman for the town, said it was cold.", "A college spokesman", SOMEBODY, False),
    ("College dean Ana Ruiz said it was cold.", "A college spokesman", SOMEBODY, False),
    ("Finance director Ana Ruiz said it was cold.", "Harland Motors", BODY, False),  # of what?
    ("Rivers minister Ana Ruiz said it was cold.", "Harwick Council", BODY, False),
    ("Ana Ruiz, an analyst, said it was cold.", "Analysts", GROUP, False),
    ("Ana Ruiz, who runs the kiosk, said it was cold.", "Police", GROUP, True),
    ("Inspector Ana Ruiz said it was cold.", "Police", GROUP, False),
    ("Ana Ruiz, who runs the kiosk, said it was cold.", "Neighbours", GROUP, False),  # she may be one
    ("Harwick mayor Ana Ruiz said it was cold.", "Neighbours", GROUP, True),
    ("Tenants’ club secretary Ana Ruiz said it was cold.", "Tenants", GROUP, False),
    ("Ana Ruiz, who runs the kiosk, said it was cold.", "Researchers", GROUP, False),
    ("Ana Ruiz, who runs the kiosk, said it was cold.", "One tenant", SOMEBODY, False),  # she may be one
]


@pytest.mark.parametrize(("sentence", "other", "naming", "fair"), BESIDE)
def test_who_is_introduced_as_somebody_else_stands_beside_them(sentence, other, naming, fair):
    draft = Draft(sentence, f"{other} said that the boilers were new.", headline="Cold rooms")
    role = sentence.partition(" Ana Ruiz")[0] if " Ana Ruiz" in sentence and "," not in sentence else ""
    person = draft.source(f"{role} Ana Ruiz".strip(), "Ana Ruiz", naming=PERSON)
    draft.says(person, "it was cold", named="Ana Ruiz")
    spoken = draft.source(other, naming=naming, coarse=COARSE.get(naming, "person"))
    draft.says(spoken, "the boilers were new", named=other)
    at = sentence.index("Ana Ruiz") + len("Cold rooms\n\n")
    mention = Span(at, at + len("Ana Ruiz"))
    draft.sources[0] = replace(draft.sources[0], mentions=(mention,))
    reading = draft.reading()
    assert introduced_apart(reading.sources[0], reading.sources[1], reading) is fair


ALONE = [
    ("One tenant said that it was cold.", "One tenant", True),
    ("One tenant said that it was cold. Another tenant left.", "One tenant", False),
    ("A tenant said that it was cold. A tenant on the floor above said so, too.", "A tenant", False),
    ("One official said that it was cold.", "One official", False),  # of which office?
]


@pytest.mark.parametrize(("paragraph", "name", "alone"), ALONE)
def test_the_only_tenant_who_speaks_is_known(paragraph, name, alone):
    draft = Draft(paragraph, headline="Cold rooms")
    draft.says(draft.source(name, naming=SOMEBODY), "it was cold", named=name)
    reading = draft.reading()
    assert only_nameless(reading.sources[0], reading) is alone
