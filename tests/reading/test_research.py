"""Who wrote a study, who led it and the house where it was made may be the same people: they are no rival options."""

from tests.reading.report import read_report


def test_authors_are_of_their_university_and_hold_who_led_them(nlp):
    found = read_report(
        nlp,
        "Researchers at the University of Harwick followed 2,000 eels for four years. Eels that slept for long lived "
        "longer, the authors report.",
        "“We were surprised,” said Anna Berg, a biologist at Harwick who led the study. Samuel Okoro, a statistician "
        "at the Brandt Institute who was not involved in the research, said the findings were weak.",
        "The university said it was looking into the matter. The harbour board said the eels were safe.",
    )
    related = {source.name: {found.source(id).name for id in source.related} for source in found.sources}
    assert related["The authors"] == {"Anna Berg", "University of Harwick"}
    assert not related["Samuel Okoro"] | related["The harbour board"]
