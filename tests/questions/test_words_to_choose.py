"""Which words of a quotation stand beside those of others, and what two who are quoted give."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Quote, Section
from quizgen.questions.claims.going_on import in_another_paragraph
from quizgen.questions.claims.to_choose import without_marks
from quizgen.questions.claims.words_to_choose import words_to_choose
from quizgen.questions.english.hanging import left_hanging
from quizgen.questions.types.what_claimed import WhatClaimed

from .draft import Draft

HEADLINE = "Orrin closes its puppet theatre"
PRINTED = [
    # somebody's own words are found as they stand, if there are enough of them
    ("We're moving the puppets as fast as we can, but all want the same van", True),
    ("They want the same van", False),
    ("It's a cruel blow for the puppeteers, for whom this was to be several weeks of work", True),
    ("It would take all the puppeteers of Orrin a month", False),
    ("Nobody was rude about it, but nobody came", False),
    # what goes on, is cut or is no sentence
    ("But we will keep the puppets in the hall, because they are old and rare", False),
    ("One of the brightest members of the whole theatre in all its years", False),
    ("Not good, great", False),
    ("Do they know how many puppets we have carried from the hall to the van", True),
    ("Do they know how many puppets we have carried from the hall to the van?", False),
]


@pytest.mark.parametrize(("words", "printed"), PRINTED)
def test_a_quotation_is_printed_where_it_is_understood_or_found_at_once(words, printed):
    assert bool(words_to_choose(words, Draft("Ana Ruiz spoke.", headline=HEADLINE).reading())) is printed


UNMARKED = [
    ("“Visitors with old tickets should stay at home until May”", True),
    ("“We have carried every puppet of Orrin to the van”", False),  # whoever says "we" speaks
    ("“Visitors stayed at home. Nobody came to Orrin”", False),
    ("Visitors had stayed at home until May", True),
]


@pytest.mark.parametrize(("told", "plain"), UNMARKED)
def test_beside_claims_a_quotation_stands_without_marks_where_nobody_speaks_for_himself(told, plain):
    assert bool(without_marks(told, Draft("Ana Ruiz spoke.", headline=HEADLINE).reading())) is plain


def theatre() -> Draft:
    """Two are quoted, the second through two paragraphs."""
    draft = Draft(
        "Orrin has closed its puppet theatre.",
        "“We rebuilt the stage of the theatre with our own hands last year,” Ana Ruiz said.",
        "Tom Hale said: “Nobody asked the puppeteers before the doors were locked in May.",
        "“The roof of the old hall has leaked since the great gale.”",
        headline=HEADLINE,
    )
    direct = {"form": ContentForm.QUOTATION, "quote": Quote.DIRECT}
    ruiz, hale = draft.source("Ana Ruiz", "Ruiz"), draft.source("Tom Hale", "Hale")
    draft.says(ruiz, "We rebuilt the stage of the theatre with our own hands last year", cue="said.", **direct)
    draft.says(hale, "Nobody asked the puppeteers before the doors were locked in May", cue="said:", **direct)
    more = draft.span("“The roof of the old hall has leaked since the great gale.”")
    first = draft.span("“Nobody asked the puppeteers before the doors were locked in May.")
    draft.attributions[1] = draft.attributions[1].__class__(
        **{**{f: getattr(draft.attributions[1], f) for f in draft.attributions[1].__slots__}, "content": (first, more)}
    )
    return draft


def test_two_who_are_quoted_give_no_question_of_three_quotations():
    """Two sentences of one speech go together, and the third quotation is left over."""
    assert not list(WhatClaimed().ask(theatre().reading(), Random(1)))


def test_what_stands_beside_the_name_is_asked_for_and_what_stands_below_is_not():
    reading = theatre().reading()
    assert reading.article.section_at(reading.attributions[1].content[1].start) is Section.BODY
    assert not in_another_paragraph(reading.attributions[1], reading)
    alone = Draft("Hale shook his head, he said.", "“The roof of the old hall has leaked since the great gale.”")
    hale = alone.source("Hale")
    alone.says(hale, "The roof of the old hall has leaked since the great gale", form=ContentForm.QUOTATION,
               quote=Quote.DIRECT, cue="said")  # fmt: skip
    assert in_another_paragraph(alone.reading().attributions[0], alone.reading())


@pytest.mark.parametrize(("lead_first", "asked"), [(True, False), (False, True)])
def test_whom_the_lead_calls_a_solicitor_may_be_the_one_who_is_named_below(lead_first, asked):
    told = "A solicitor from Harwick said that the fines fall on nurses more than on clerks."
    named = "Ruth Hill said that nurses had lost their jobs in Orrin. She said that clerks had kept theirs in Harwick."
    draft = Draft(*((told, named) if lead_first else (named, told)), headline="Fines fall on nurses and clerks")
    hill = draft.source("Ruth Hill", "Hill")
    other = draft.source("A solicitor from Harwick", naming=Naming.UNNAMED_PERSON)
    draft.says(hill, "nurses had lost their jobs in Orrin")
    draft.says(other, "the fines fall on nurses more than on clerks")
    third = draft.source("Tom Reyes", "Reyes")
    draft.says(third, "clerks had kept theirs in Harwick")
    options = [o.text for q in WhatClaimed().ask(draft.reading(), Random(1)) if q.about == ("A1",) for o in q.options]
    assert any("fines" in text for text in options) is asked


IN_A_STEM = [
    ("Visitors should not change their plans because of this letter", False),
    ("We will argue with them about it", True),
    ("This is the worst of all the letters", True),
    ("Nobody came because of this", True),
]


@pytest.mark.parametrize(("words", "hanging"), IN_A_STEM)
def test_in_a_stem_a_short_quotation_may_lean_where_it_says_itself_what_it_is_about(words, hanging):
    draft = Draft(f"“{words},” Ana Ruiz said.", headline=HEADLINE)
    draft.says(draft.source("Ana Ruiz", "Ruiz"), words, form=ContentForm.QUOTATION, quote=Quote.DIRECT)
    reading = draft.reading()
    assert left_hanging(reading.attributions[0], reading) is hanging
