"""A trial shows each word and phrase in the sentences in which it would be asked for, and nothing else."""

from __future__ import annotations

from tests.quality.trials import sentences, uses
from tests.questions.draft import Draft

REPORT = Draft(
    "The verdict of the harbour court came as a surprise to the islanders.",
    "They had waited for that verdict since May, in the wake of the storm.",
)


def test_each_word_and_phrase_is_shown_with_its_meaning_in_all_its_sentences():
    found = sentences([REPORT.reading().article], 14)
    (verdict,) = (printed for title, printed in found.items() if title.startswith("verdict (noun): "))
    assert verdict == [
        "The *verdict* of the harbour court came as a surprise to the islanders.",
        "They had waited for that *verdict* since May, in the wake of the storm.",
    ]
    (wake,) = (printed for title, printed in found.items() if title.startswith("in the wake of: "))
    assert wake == ["They had waited for that verdict since May, *in the wake of* the storm."]


def test_no_more_sentences_are_shown_than_are_wished_for():
    assert {len(printed) for printed in sentences([REPORT.reading().article], 1).values()} == {1}


def test_the_uses_of_a_word_are_printed_for_the_table():
    assert [*uses([REPORT.reading().article])] == [
        "verdict verdicts\tThe *verdict* of the harbour court came as a surprise to the islanders.",
        "verdict verdicts\tThey had waited for that *verdict* since May, in the wake of the storm.",
    ]
