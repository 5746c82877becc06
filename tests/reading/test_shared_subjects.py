"""Two verbs of one sentence share its subject; what the second one tells may be the speaker's deed or be told of."""

import pytest

from tests.reading.report import read_paragraph


def test_a_second_verb_has_the_subject_of_the_first(nlp):
    text = (
        "Two people had seen the plan. The university said it was looking into the matter. Anna Berg denied that she "
        "had sold the plan, and said she did not know who had sold it to the firm."
    )
    found = read_paragraph(nlp, text)
    by = [found.source(one.source_ids[0]).name for one in found.attributions]
    assert by == ["The university", "Anna Berg", "Anna Berg"]


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("Anna Berg said the firm had answered every letter and accused the union of greed.", True),
        ("Samuel Okoro said the road was closed and called for a new bridge to be built.", True),
        ("Samuel Okoro said that the firm had promised a new pier and said nothing of the cost.", True),
        ("Samuel Okoro said the firm had built a pier and had called it a bridge.", False),
        ("Samuel Okoro said the firm had built a pier and found the ground was soft.", False),
    ],
)
def test_it_is_not_certain_whose_deed_the_second_verb_tells(nlp, text, doubtful):
    (one,) = read_paragraph(nlp, text).attributions
    assert bool(one.doubt) is doubtful


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The firm denied that the plan had failed but said that it would look at the matter.", True),
        ("The firm admitted that the letter was genuine but said that it referred to a different road.", False),
    ],
)
def test_a_letter_refers_to_things_as_a_firm_does(nlp, text, named):
    last = read_paragraph(nlp, text).attributions[-1]
    assert last.content_resolved.startswith("the firm") is named
    assert bool(last.doubt) is not named


def test_who_is_a_person_and_no_survey(nlp):
    text = "A farm worker familiar with the survey, who said that the well was dry, has left the town."
    found = read_paragraph(nlp, text)
    assert [found.source(id).name for one in found.attributions for id in one.source_ids] == [
        "A farm worker familiar with the survey"
    ]
