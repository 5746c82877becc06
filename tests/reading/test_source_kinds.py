"""What a source is, and how far it is named, by the word that says what it is."""

import pytest

from tests.reading.report import read_paragraph


@pytest.mark.parametrize(
    ("text", "kind", "naming"),
    [
        (
            "Anna Berg, a neurologist at Harwick who led the study, said the pupils slept well.",
            "expert",
            "named_person",
        ),
        ("A council clerk familiar with the survey said the well was dry.", "official", "unnamed_person"),
        ("Ingrid Sol, the union's general secretary, said the crews were tired.", "unspecified", "named_person"),
        ("The secretary of the Soviet Union said the crews were tired.", "official", "unnamed_person"),
        (
            "According to the Chamber of Commerce in Harwick, a strike would cost the town two million crowns a day.",
            "unspecified",
            "named_organisation",
        ),
        (
            "By noon ten trains had been cancelled, according to a departures board at Harwick's main station.",
            "document",
            "untraceable",
        ),
        ("Ingrid Sol, the Speaker of the House, said the crews were tired.", "official", "named_person"),
        ("The Senate Minority Leader, Ingrid Sol, said the crews were tired.", "official", "named_person"),
        ("Ingrid Sol, the leader of the band, said the crews were tired.", "unspecified", "named_person"),
        ("Councilwoman Ingrid Sol said the crews were tired.", "official", "named_person"),
        ("The harbour board said ten ferries had been cancelled.", "unspecified", "unnamed_group"),
        (
            "A rota seen by the Harwick Post shows that one driver worked for 16 hours on a single day in May.",
            "document",
            "untraceable",
        ),
        ("A survey by the Harwick Post says that eels live longer in cold water.", "document", "named_organisation"),
        (
            "People who walk to work for about half an hour a day do better on tests than those who never walk, "
            "a study published on Monday in the journal Walks and Talks suggests.",
            "document",
            "untraceable",
        ),
    ],
)
def test_what_a_source_is_and_how_far_it_is_named(nlp, text, kind, naming):
    (one,) = read_paragraph(nlp, text).sources
    assert (one.kind.value, one.naming.value) == (kind, naming)
