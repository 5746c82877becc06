"""What the article reports about a claim: that it was denied, or that one side made it and the other denied it."""

from random import Random

import pytest

from quizgen.model import ContentForm, Link, LinkKind, Naming, Stance
from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft

DENIAL = "Engineer Owen Hale denied that the ice house had been unsafe since the storm."
CLAIM = "the ice house had been unsafe since the storm"


def denied(*more, sentence=DENIAL, claim=CLAIM, lemma="deny", form=ContentForm.CLAUSE):
    """One denial in a report in which few others speak."""
    draft = Draft(sentence, *more, headline="Ice house in Harwick stays shut")
    hale = draft.source("Engineer Owen Hale", "Owen Hale")
    cue = sentence.split()[3]
    draft.says(hale, claim, lemma=lemma, stance=Stance.DENIES, named="Engineer Owen Hale", cue=cue, form=form)
    return draft


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("how_answered"),))
    return [(q.stem, [o.text for o in q.options]) for q, why in found if not why]


def test_one_source_that_denies_a_claim_is_enough():
    ((stem, options),) = asked(denied("The ice house was built in 1902."))
    assert stem.endswith(f"about the claim that {CLAIM}?")
    assert options == [
        "That Owen Hale denied it",
        "That Owen Hale would not comment on it",
        "That Owen Hale made it",
        "That Owen Hale confirmed it",
    ]


def test_the_verb_is_that_of_the_article():
    sentence = DENIAL.replace("denied that", "rejected that")
    ((_, options),) = asked(denied(sentence=sentence, lemma="reject"))
    assert options[0] == "That Owen Hale rejected it"


def test_what_somebody_is_accused_of_is_admitted_or_denied_and_not_made():
    sentence = "Engineer Owen Hale denied setting fire to the old ice house in Harwick."
    deed = "setting fire to the old ice house in Harwick"
    ((stem, options),) = asked(denied(sentence=sentence, claim=deed, form=ContentForm.GERUND))
    assert stem.endswith(f"about the accusation of {deed}?")
    assert options == [
        "That Owen Hale denied it",
        "That Owen Hale would not comment on it",
        "That Owen Hale admitted it",
    ]


def test_silence_is_no_wrong_answer_where_the_article_tells_of_it():
    ((_, options),) = asked(denied("The mayor declined to talk about the pier."))
    assert "That Owen Hale would not comment on it" not in options


@pytest.mark.parametrize(
    "more",
    [
        # he says so himself elsewhere, or another denies it as well
        ("Owen Hale", Stance.ASSERTS),
        ("Mayor Lena Brandt", Stance.DENIES),
    ],
)
def test_a_claim_on_which_more_is_said_is_not_asked_about(more):
    who, stance = more
    draft = denied(f"{who} said again the ice house had been unsafe since the storm of 1953.")
    source = "S1" if who == "Owen Hale" else draft.source(who)
    draft.says(source, "the ice house had been unsafe since the storm of 1953", stance=stance, named=who, cue="said")
    assert not asked(draft)


def test_the_two_sides_of_a_denial_are_kept_apart():
    draft = Draft(
        "The Dockers’ Union said the crane had been overloaded for weeks.",
        "Harwick Ferries denied that.",
        headline="Crane falls in Harwick",
    )
    union = draft.source("The Dockers’ Union", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    firm = draft.source("Harwick Ferries", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    told = "the crane had been overloaded for weeks"
    made = draft.says(union, told, named="The Dockers’ Union", cue="said")
    no = draft.says(firm, told, printed="that", at="Harwick Ferries denied that.", lemma="deny", stance=Stance.DENIES,
                    named="Harwick Ferries", cue="denied", antecedent="The Dockers’ Union said")  # fmt: skip
    draft.links.append(Link(kind=LinkKind.DENIES, a=no, b=made, why="“denied” points back"))
    ((stem, options),) = asked(draft)
    assert stem.endswith(f"about the claim that {told}?")
    assert options == [
        "That the Dockers’ Union made it and Harwick Ferries denied it",
        "That Harwick Ferries made it and the Dockers’ Union denied it",
        "That both the Dockers’ Union and Harwick Ferries made it",
        "That both the Dockers’ Union and Harwick Ferries denied it",
    ]
