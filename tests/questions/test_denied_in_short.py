"""Who denied "claims of fraud": what a report tells of a denial in a word or two, where it has no other."""

from random import Random

import pytest

from quizgen.model import ContentForm, Stance
from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft


def report(answer, content, *more, lemma="deny", by="Owen Hale"):
    """What one of four who speak answers, and what the others say."""
    draft = Draft(
        "Union leader Ida Crane said deckhands had worked sixteen hours without a break.",
        answer,
        "Mayor Lena Brandt said the ice house would open in spring.",
        "Skipper Jon Reed said the harbour needed a second crane.",
        *more,
        headline="Ferries stand still in Harwick",
    )
    for name, said in (
        ("Union leader Ida Crane", "deckhands had worked sixteen hours without a break"),
        ("Mayor Lena Brandt", "the ice house would open in spring"),
        ("Skipper Jon Reed", "the harbour needed a second crane"),
    ):
        draft.says(draft.source(name, " ".join(name.split(" ")[-2:])), said, named=name, cue="said")
    cue = answer.removesuffix(".").split(content)[0].split()[-1]
    draft.says(draft.source(by), "", printed=content, at=answer[:-1], lemma=lemma, stance=Stance.DENIES,
               form=ContentForm.PHRASE, named=by, cue=cue, doubt="The content is no sentence of its own.")  # fmt: skip
    return draft


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("who_denied"),))
    return [(q.stem, q.options[q.key].text) for q, why in found if not why]


@pytest.mark.parametrize(
    ("answer", "content", "lemma", "stem"),
    [
        (
            "Owen Hale denied any suggestion of haste.",
            "any suggestion of haste",
            "deny",
            "who denied “any suggestion of haste”?",
        ),
        ("Owen Hale has dismissed claims of fraud.", "claims of fraud", "dismiss", "who dismissed “claims of fraud”?"),
        (
            "Owen Hale rejects criticism of the nets.",
            "criticism of the nets",
            "reject",
            "who rejects “criticism of the nets”?",
        ),
    ],
)
def test_the_words_of_the_article_stand_in_marks(answer, content, lemma, stem):
    ((question, key),) = asked(report(answer, content, lemma=lemma))
    assert question == f"According to the article, {stem}"
    assert key == "Owen Hale"


@pytest.mark.parametrize(
    ("answer", "content"),
    [
        ("Owen Hale denied the allegations.", "the allegations"),
        ("Owen Hale rejected the suggestion.", "the suggestion"),
        ("Owen Hale denied the claims about him.", "the claims about him"),
        ("Owen Hale denied it.", "it"),
        ("Owen Hale denied the boat.", "the boat"),
        ("Owen Hale denied, in a long letter, the allegations.", "the allegations"),
    ],
)
def test_what_points_elsewhere_or_is_no_claim_is_not_asked(answer, content):
    assert asked(report(answer, content)) == []


@pytest.mark.parametrize(
    "more",
    [
        "A shipyard in Orr also denied any part in the affair.",
        "“It is simply not true,” said a clerk at the ferry office.",
        "The clerk called the story nonsense.",
    ],
)
def test_with_another_denial_in_the_article_there_are_two_answers(more):
    assert asked(report("Owen Hale denied claims of fraud.", "claims of fraud", more)) == []


def test_a_court_that_dismisses_a_complaint_decides_on_it():
    by = "Harwick County Court"
    told = "the complaint about nets"
    assert asked(report(f"{by} dismissed {told}.", told, lemma="dismiss", by=by)) == []
