"""How the words of somebody are given: some of them quoted, or all of them summed up, where both are sure."""

from __future__ import annotations

import pytest

from quizgen.model import ContentForm, Quote
from quizgen.questions.labels import ALL_TOLD, GIVEN, QUOTED_AND_TOLD
from quizgen.questions.quotations.both_ways import quoted_and_told
from tests.questions.draft import Draft
from tests.questions.test_voices_heard import ask, ferry, key


def told_twice(*more: str) -> Draft:
    """Tom Reyes says two things, both of which are summed up."""
    again = "Mr Reyes said that the old bus could not carry them."
    draft = ferry(again, *more)
    reyes = next(source for source in draft.sources if "Reyes" in source.name)
    draft.says(reyes.id, "the old bus could not carry them", named="Mr Reyes", at=again, cue="said that")
    return draft


def test_who_is_only_summed_up_is_asked_for_first():
    asked = ask("words_given", told_twice().reading())
    assert asked
    for question in asked:
        assert "Tom Reyes" in question.stem
        assert key(question) == ALL_TOLD
        assert [option.text for option in question.options] == [*GIVEN]


def test_all_that_is_summed_up_is_the_evidence():
    reading = told_twice().reading()
    for question in ask("words_given", reading):
        shown = " ".join(span.of(reading.article.text) for span in question.evidence)
        assert "forty people" in shown
        assert "the old bus" in shown


def test_one_statement_and_a_note_in_somebodys_own_words_are_not_asked_about():
    assert not ask("words_given", ferry().reading())
    assert not ask("words_given", told_twice("His advice: take the train.").reading())


def pier(*told: str, quote: Quote = Quote.INDIRECT, lemma: str = "say") -> Draft:
    """Miriam Voss is quoted, and something else is told of her."""
    draft = Draft(
        "The pier of Orrin will stay shut until the autumn.",
        "“We need new pillars before the storms,” said Miriam Voss.",
        "The town paid for the old ones with a loan.",
        *told,
        headline="Pier stays shut",
    )
    voss = draft.source("Miriam Voss", "Voss")
    draft.says(voss, "We need new pillars before the storms", form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named="Miriam Voss", cue="said Miriam")  # fmt: skip
    for sentence in told:
        before, _, content = sentence.partition(" that ")
        cue = f"{before.split()[-1]} that"
        draft.says(voss, content.rstrip("."), named="Ms Voss", at=sentence, cue=cue, lemma=lemma, quote=quote)
    return draft


BOTH = [
    (("Ms Voss said that the work would take four months.",), Quote.INDIRECT, "say", True),
    # what somebody hopes need not have been said
    (("Ms Voss hoped that the work would take four months.",), Quote.INDIRECT, "hope", False),
    # beside marks it is not sure what is told
    (("Ms Voss said that the work was “a matter of months”.",), Quote.PART_DIRECT, "say", False),
    ((), Quote.INDIRECT, "say", False),
]


@pytest.mark.parametrize(("told", "quote", "lemma", "both"), BOTH)
def test_some_is_quoted_and_some_summed_up(told, quote, lemma, both):
    reading = pier(*told, quote=quote, lemma=lemma).reading()
    assert [one.name for one, _, _ in quoted_and_told(reading)] == ["Miriam Voss"] * both
    assert {key(question) for question in ask("words_given", reading)} == ({QUOTED_AND_TOLD} if both else set())


@pytest.mark.parametrize(
    ("told", "both"),
    [
        ("She said that the work would take four months.", True),
        # whoever the report is about may be meant
        ("She turned the medal down, telling them that the work would take four months.", False),
        ("But in a talk in 2003 she said that the work would take four months.", False),
    ],
)
def test_a_pronoun_is_hers_where_it_opens_the_sentence(told, both):
    draft = Draft("“We need new pillars before the storms,” said Miriam Voss.", told, headline="Pier stays shut")
    voss = draft.source("Miriam Voss", "Voss")
    draft.says(voss, "We need new pillars before the storms", form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named="Miriam Voss", cue="said Miriam")  # fmt: skip
    before, _, content = told.partition(" that ")
    who = "She" if told.startswith("She") else "she"
    draft.says(voss, content.rstrip("."), named=who, at=told, cue=f"{before.split()[-1]} that")
    assert bool(quoted_and_told(draft.reading())) is both


def test_words_spoken_in_another_language_are_nobodys_exact_words():
    spoken = "She was speaking in Welsh on the quay."
    reading = pier("Ms Voss said that the work would take four months.").reading()
    assert ask("words_given", reading)
    draft = ferry(spoken)
    assert not ask("words_given", draft.reading())


def test_what_a_pronoun_gives_to_somebody_proves_nothing():
    draft = ferry("She said that the old bus could not carry them.")
    reyes = next(source for source in draft.sources if "Reyes" in source.name)
    draft.says(reyes.id, "the old bus could not carry them", named="She", at="She said that", cue="said that")
    assert not ask("words_given", draft.reading())
