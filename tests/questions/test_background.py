"""Background, news, still to come: asked where the tense or a printed time proves it and the words alone do not."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Period, Tense
from quizgen.questions import candidates, type_named
from quizgen.questions.labels import LONG_AGO, RECENT, SEEN_FROM_THE_NEWS, STILL_TO_COME
from tests.questions.draft import Draft, library


def asked(reading):
    return [q for q, reasons in candidates(reading, Random(1), (type_named("background"),)) if not reasons]


def test_each_has_the_place_that_its_verb_or_its_date_gives_it():
    keys = {q.stem.split("“")[1].split()[1]: q.options[q.key].text for q in asked(library().reading())}
    assert keys == {"sells": RECENT, "Rosa": RECENT, "gale": LONG_AGO, "theatre": STILL_TO_COME}


def test_the_labels_stand_in_the_order_of_time():
    for question in asked(library().reading()):
        assert tuple(option.text for option in question.options) == SEEN_FROM_THE_NEWS


REFUSED = [
    # no time; a time that is left in it; a share that rose; "they"
    ("The harbour board sells both piers to Harwick", Period.UNKNOWN),
    ("The harbour board sells both piers to Harwick last year", Period.EARLIER),
    ("The price of both piers in Harwick rises by a third", Period.EARLIER),
    ("They sell both piers in Harwick to Rosa Hill", Period.EARLIER),
]


@pytest.mark.parametrize(("text", "period"), REFUSED, ids=[row[0] for row in REFUSED])
def test_nothing_is_asked_without_proof(text, period):
    draft = Draft("Harwick has a new mayor.", "What follows was once so.", headline="A mayor for Harwick")
    draft.occurs(text, "What follows was once so", Tense.DONE, "was", period=period)
    assert not asked(draft.reading())


def test_whose_word_it_is_stands_in_the_question():
    draft = Draft("Rosa Hill said that the harbour board will sell both piers to the theatre.", "It rained in Harwick.")
    hill = draft.source("Rosa Hill", "Hill")
    words = "the harbour board will sell both piers to the theatre"
    claim = draft.says(hill, words, named="Rosa Hill", cue="said")
    text = "The harbour board sells both piers to the theatre"
    draft.occurs(text, words, Tense.TO_COME, "will sell", voice=claim)
    (question,) = asked(draft.reading())
    assert question.stem == f"According to Rosa Hill, where does the following belong in time: “{text}”?"
    assert question.options[question.key].text == STILL_TO_COME
