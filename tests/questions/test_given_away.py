"""Options of which one alone fits a stem by its trade, its place or its number."""

from dataclasses import replace

from quizgen.model import Naming, Option
from quizgen.questions.sources.given_away import given_away
from tests.questions.draft import Draft

OTHERS = ("Aid groups", "Parents in Orr", "Ferry crews")


def is_given_away(name, said, stem, others, self_reference=False, plural=False):
    draft = Draft(f"{name} said {said}.", headline="Storm over Harwick")
    source = draft.source(name, naming=Naming.UNNAMED_GROUP, coarse="group")
    draft.sources[0] = replace(draft.sources[0], plural=plural)
    draft.says(source, said)
    draft.attributions[0] = replace(draft.attributions[0], self_reference=self_reference)
    reading = draft.reading()
    return given_away(reading.attributions[0], stem, [Option(other) for other in others], reading)


def test_a_trade_of_which_the_stem_speaks_gives_itself_away():
    said = "eleven substations were under water"
    stem = f"Who said that {said}?"
    assert is_given_away("The island power firm", said, stem, OTHERS)
    assert not is_given_away("The island power firm", said, stem, (*OTHERS, "Power workers"))
    assert not is_given_away("The island council", said, stem, OTHERS)


def test_there_points_to_the_only_option_with_a_place():
    said = "the warning had not been given in the language spoken there"
    stem = f"Which source is missing from this sentence from the article: “_____ said {said}”?"
    assert is_given_away("Residents in one village", said, stem, ("Aid groups", "Scientists"))
    assert not is_given_away("Residents in one village", said, stem, ("Aid groups", "Parents in Orr"))
    assert not is_given_away("Fishermen", said, stem, ("Aid groups", "Parents in Orr"))


def test_their_gives_those_away_who_alone_are_many():
    said = "nine of their wells are dry"
    stem = f"Who said that {said}?"
    assert is_given_away("Growers", said, stem, ("A court", "The board"), self_reference=True, plural=True)
    assert not is_given_away("Growers", said, stem, ("A court", "The board"), plural=True)


def test_what_only_a_body_of_its_kind_has_gives_it_away():
    said = "it had raised its wholesale price twice"
    stem = f"Which source said that {said}?"
    assert is_given_away(
        "Orrin Crest", said, stem, ("The Ministry of Trade", "The Growers' Union"), self_reference=True
    )
    assert not is_given_away("Orrin Crest", said, stem, ("The Ministry of Trade", "Lund Mills"), self_reference=True)
    said = "it would table a motion of no confidence"
    stem = f"Which source said that {said}?"
    others = ("The chamber of commerce", "Orrin's three-party government")
    assert is_given_away("The opposition Harbour party", said, stem, others, self_reference=True)
    assert not is_given_away("The opposition Harbour party", said, stem, (*others, "The Greens"), self_reference=True)
