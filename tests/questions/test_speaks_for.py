"""Whether what one source says might be what another says under another name."""

from __future__ import annotations

import pytest

from quizgen.model import Naming
from quizgen.questions.sources.speaks_for import may_speak_for

from .draft import Draft

PERSON, BODY, GROUP = Naming.NAMED_PERSON, Naming.NAMED_ORGANISATION, Naming.UNNAMED_GROUP


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        # no sentence need say of which union she is the secretary
        (("General secretary Ann Hill", PERSON, "person"), ("the Dockers' Union", BODY, "organisation"), True),
        (("spokesman Tom Reyes", PERSON, "person"), ("the companies", GROUP, "group"), True),
        (("Tom Reyes", PERSON, "person"), ("the Dockers' Union", BODY, "organisation"), False),
        (("chairman Tom Reyes", PERSON, "person"), ("analysts", GROUP, "group"), False),
        (("chairman Tom Reyes", PERSON, "person"), ("Ann Hill", PERSON, "person"), False),
        # one party by two names, and an agency by its kind
        (("the Lib Dems", BODY, "organisation"), ("the Liberal Democrats", BODY, "organisation"), True),
        (("the Lib Dems", BODY, "organisation"), ("the Tories", BODY, "organisation"), False),
        (("Tom Reyes", PERSON, "person"), ("the Lib Dems", BODY, "organisation"), True),
        (("Tory leader Tom Reyes", PERSON, "person"), ("the Lib Dems", BODY, "organisation"), False),
        (("the U.N. Body", BODY, "organisation"), ("UNICEF", BODY, "organisation"), True),
    ],
)
def test_one_may_speak_for_the_other(one, other, may):
    draft = Draft(f"It was said by {one[0]}.", f"It was said by {other[0]}.")
    for name, naming, coarse in (one, other):
        draft.source(name, naming=naming, coarse=coarse)
    sources = draft.reading().sources
    assert may_speak_for(sources[0], sources[1]) is may
