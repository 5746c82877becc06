"""Whom somebody answers who denies "that" or "the accusation"."""

from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Stance
from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft

CLAIM = "Union leader Ida Crane said deckhands had worked sixteen hours without a break."


def dispute(answer, content, *, lemma="deny", claim=CLAIM, by="Harwick Ferries", between=""):
    """A claim by Ida Crane, what answers it, and three others who speak of something else."""
    draft = Draft(
        claim + between,
        answer,
        "Mayor Lena Brandt said the ice house would open in spring.",
        "Skipper Jon Reed said the harbour needed a second crane.",
        "Engineer Owen Hale said the winter timetable had too many gaps.",
        headline="Ferries stand still in Harwick",
    )
    crane = draft.source("Union leader Ida Crane", "Ida Crane")
    draft.says(crane, "deckhands had worked sixteen hours without a break", named="Union leader Ida Crane", cue="said")
    who = draft.source(by, naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says(who, "", printed=content, at=answer[:-1], lemma=lemma, stance=Stance.DENIES, form=ContentForm.PHRASE,
               named=by, cue=answer.removesuffix(".").removesuffix(content).split()[-1])  # fmt: skip
    for name, said in (
        ("Mayor Lena Brandt", "the ice house would open in spring"),
        ("Skipper Jon Reed", "the harbour needed a second crane"),
        ("Engineer Owen Hale", "the winter timetable had too many gaps"),
    ):
        draft.says(draft.source(name, name.split(" ", 1)[1]), said)
    return draft


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("whose_claim"),))
    return [(q.stem, q.options[q.key].text) for q, why in found if not why]


@pytest.mark.parametrize(
    ("answer", "content", "lemma", "stem"),
    [
        (
            "Harwick Ferries denied the accusation.",
            "the accusation",
            "deny",
            "accusation did Harwick Ferries deny?",
        ),
        ("Harwick Ferries rejected that claim.", "that claim", "reject", "claim did Harwick Ferries reject?"),
        ("Harwick Ferries disputed that.", "that", "dispute", "statement did Harwick Ferries dispute?"),
    ],
)
def test_who_answers_that_claim_answers_whoever_spoke_right_before(answer, content, lemma, stem):
    ((question, key),) = asked(dispute(answer, content, lemma=lemma))
    assert question.endswith(stem)
    assert key == "Ida Crane"


@pytest.mark.parametrize(
    ("answer", "content", "between"),
    [
        ("Harwick Ferries denied the theft of the boat.", "the theft of the boat", ""),
        ("Harwick Ferries denied the accusation.", "the accusation", " The boats were built in 1970."),
        ("Harwick Ferries also denied the accusation.", "the accusation", ""),
    ],
)
def test_a_denial_that_tells_what_it_denies_or_follows_on_no_claim_is_not_asked(answer, content, between):
    assert not asked(dispute(answer, content, between=between))


def test_nobody_is_asked_for_who_would_answer_themselves():
    assert not asked(dispute("Ida Crane denied that.", "that", by="Ida Crane"))
