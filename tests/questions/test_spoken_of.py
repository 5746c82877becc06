"""Sentences that we wrote: of whom a quotation speaks, so that it is no rival, and what in a claim is left hanging."""

from __future__ import annotations

import pytest

from quizgen.model import ContentForm, Naming, Quote, Source
from quizgen.questions.claims.asking_who import readable_stem
from quizgen.questions.english.hanging import hangs, left_hanging, points_outside
from quizgen.questions.introductions.introducing import matters_for_judging, may_be_taken
from quizgen.questions.sources.parties import is_party, parties_in
from quizgen.questions.sources.showable import showable
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.spoken_of import speaks_of
from tests.questions.draft import Draft

SPOKEN_OF = [
    # the article never gives his first name; it gives another; "Stevie" is Steven; a month is nobody
    ("Ted is a friend of the ferry line", "Holm", (), True),
    ("Ted is a friend of the ferry line", "Owen Holm", ("Holm",), False),
    ("There is no chance of Stevie leaving the crew", "Steven Holm", ("Holm",), True),
    ("Holmie was the best of the whole crew", "Ben Holm", ("Holm",), True),
    ("Lundie was the best of the whole crew", "Ben Lundquist", (), True),
    ("It will be April before the pier is mended", "Holm", (), False),
    ("The governor has never paid for the pier", "Governor Holm", ("Holm",), True),
    ("The harbour has never paid for the pier", "Governor Holm", ("Holm",), False),
]


@pytest.mark.parametrize(("words", "name", "aliases", "wanted"), SPOKEN_OF)
def test_no_rival_is_meant_by_the_words(words, name, aliases, wanted):
    draft = Draft(f"“{words},” Ann Orr said on the quay.")
    draft.source("Ann Orr", "Orr")
    draft.says("S1", words, quote=Quote.DIRECT, form=ContentForm.QUOTATION, named="Ann Orr", cue="said")
    rival = Source(id="S2", name=name, aliases=aliases, mentions=(), naming=Naming.NAMED_PERSON, coarse="person")
    assert speaks_of(words, rival, draft.attributions[0], draft.reading()) is wanted


@pytest.mark.parametrize(("who", "wanted"), [("Ben Lund", True), ("Carl Hale", False)])
def test_a_he_in_a_quotation_is_whoever_was_named_last(who, wanted):
    words = "I think that he has never paid for a ferry"
    draft = Draft(f"Carl Hale came late. Ann Orr spoke of Ben Lund. “{words},” she said.")
    for name in ("Ann Orr", "Ben Lund", "Carl Hale"):
        draft.source(name)
    draft.says("S1", words, quote=Quote.DIRECT, form=ContentForm.QUOTATION, named="she", cue="said")
    reading = draft.reading()
    rival = next(source for source in reading.sources if source.name == who)
    assert speaks_of(words, rival, draft.attributions[0], reading) is wanted


PARTIES = [
    ("A Lib Dem vote lets them in", "The Liberal Democrats", True),
    ("A vote for the Tories lets them in", "The Conservatives", True),
    ("A Lib Dem vote lets them in", "Labour", False),
    ("The Democrats are late", "The Liberal Democrats", False),
]


@pytest.mark.parametrize(("words", "name", "wanted"), PARTIES)
def test_a_party_is_spoken_of_by_any_of_its_names(words, name, wanted):
    assert is_party(name)
    assert (not parties_in(words).isdisjoint(parties_in(name))) is wanted


HANGING = [
    ("the committee has overseen a rigged vote", "Vote in Harwick", True),
    ("the committee on fisheries has overseen a rigged vote", "Vote in Harwick", False),
    ("the committee has overseen a rigged vote", "Committee votes in Harwick", False),
    ("a bank in Orrin lent it, and the bank wants it back", "Vote in Harwick", False),
    ("the banks are finding it hard to earn money", "Vote in Harwick", True),
    ("the shares were expected to open at twelve marks", "Harwick Mills rises", True),
    ("Orrin Ferries has plans to extend it to more islands", "Vote in Harwick", True),
    ("the new line has no plans to sell it to anybody", "Vote in Harwick", False),
    ("Orrin Ferries would hold on to it for now", "Vote in Harwick", True),
    ("the government will mend the economy", "Vote in Harwick", False),
]


@pytest.mark.parametrize(("clause", "headline", "wanted"), HANGING)
def test_no_committee_is_left_hanging(clause, headline, wanted):
    draft = Draft(f"Ann Orr said that {clause}.", headline=headline)
    assert bool(hangs(clause, draft.reading())) is wanted


@pytest.mark.parametrize(
    "clause",
    [
        "those who trusted their bills did not",
        "the ship was insured by a firm, which it did not name, and that it would float",
    ],
)
def test_a_deed_that_is_left_out_and_a_remark_of_the_reporter_hang(clause):
    draft = Draft(f"Ann Orr said that {clause}.")
    draft.source("Ann Orr")
    draft.says("S1", clause, named="Ann Orr", cue="said")
    assert left_hanging(draft.attributions[0], draft.reading())


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Assuring that will be one of my first goals", True),
        ("Tackling these must come before all that the board of any harbour may still wish to build in Orrin", True),
        ("Tell that to the crews of all the ferries that sail from Harwick to the islands in every winter", True),
        ("The wall was built by our grandfathers with their own hands", False),
    ],
)
def test_a_short_quotation_shows_what_it_is_about(words, wanted):
    draft = Draft(f"“{words},” Ann Orr said.")
    draft.source("Ann Orr")
    draft.says("S1", words, quote=Quote.DIRECT, form=ContentForm.QUOTATION, named="Ann Orr", cue="said")
    assert left_hanging(draft.attributions[0], draft.reading()) is wanted


@pytest.mark.parametrize(
    ("content", "wanted"), [("it was a good deal for the town", True), ("it is likely that the town will pay", False)]
)
def test_what_it_was_stands_outside(content, wanted):
    draft = Draft(f"Ann Orr said {content}.")
    draft.source("Ann Orr")
    draft.says("S1", content, named="Ann Orr", cue="said")
    assert points_outside(draft.attributions[0], draft.reading()) is wanted


def test_a_clause_may_be_neither_long_nor_dense():
    dense = "import-intensive stock accumulation among manufacturers consistently outperformed econometric expectations"
    for clause, fit in (
        ("the ferries are old", True),
        (" ".join(["the old ferries of the town"] * 5), False),
        (f"{dense}, necessitating considerable additional deflationary consolidation across participating economies"
         " and jurisdictions", False),
    ):  # fmt: skip
        draft = Draft(f"Ann Orr said that {clause}.", *["The sea was calm. The boats came in. The men went home."] * 9)
        draft.source("Ann Orr")
        draft.says("S1", clause, named="Ann Orr", cue="said")
        assert readable_stem(f"Who said that {clause}?", draft.attributions[0], draft.reading()) is fit


def test_a_player_called_by_the_town_is_nobodys_name():
    draft = Draft("Ben Hale is ready to stay. The 25-year-old Orriner said that he liked the club.")
    draft.source("Ben Hale")
    draft.source("Orriner")
    reading = draft.reading()
    assert [showable(source, reading) for source in reading.sources] == [True, False]


@pytest.mark.parametrize(
    ("between", "clear"),
    [("In May Ms Orr sounded like Carl Lund.", False), ("In May it rained.", True)],
)
def test_the_economist_is_not_he_who_was_left_for_others(between, clear):
    draft = Draft(
        f"Ben Hale, an economist at Hops, left. {between} For years the gruff economist has said it was late."
    )
    draft.source("Ben Hale")
    draft.source("Carl Lund")
    draft.says("S1", "it was late", named="the gruff economist", cue="has said")
    assert clear_source(draft.attributions[0], draft.reading()) is clear


INTRODUCED = [
    ("Ann Hill", "curator of the Tarnmouth museum", "curator", True),
    ("Ben Lund", "analyst with Lund Brothers", "analyst", False),
    ("Ben Lund", "socialist mayor of Orrin", "mayor", False),
    ("Ben Lund", "Treasury Secretary", "secretary", False),
    ("Ben Lund", "Orrin United boss", "boss", False),
    ("Ben Lund", "Tory spokesman", "spokesman", False),
    ("Mary Lund", "Calder Rail spokesman", "spokesman", False),
]


@pytest.mark.parametrize(("name", "told", "head", "wanted"), INTRODUCED)
def test_who_somebody_is_matters_for_judging_what_they_say(name, told, head, wanted):
    draft = Draft(f"{name}, {told}, said that it was late.")
    draft.source(name)
    draft.says("S1", "it was late", named=name, cue="said")
    draft.introduces(name, told, head, f"{name}, {told}")
    reading = draft.reading()
    assert matters_for_judging(reading.introductions[0], reading) is wanted


@pytest.mark.parametrize(
    ("told", "wanted"),
    [("head of research at Hops", True), ("mayor of Orrin", False), ("Norwegian pilot", False)],
)
def test_nobody_takes_a_mayor_for_a_curator(told, wanted):
    draft = Draft(f"Ann Hill, curator of the Tarnmouth museum, met Owen Lund, {told}.")
    draft.introduces(
        "Ann Hill", "curator of the Tarnmouth museum", "curator", "Ann Hill, curator of the Tarnmouth museum"
    )
    draft.introduces("Owen Lund", told, told.split()[0], f"Owen Lund, {told}")
    assert may_be_taken(*draft.reading().introductions) is wanted


@pytest.mark.parametrize(
    ("claim", "wanted"),
    [
        ("the old pier was given one in May", True),
        ("the old pier was given one boat in May", False),
        ("new piles under his own would cost the keeper nine pounds", True),
        ("the keeper would mend his own boat in May", False),
    ],
)
def test_a_noun_that_was_left_out_is_missed(claim, wanted):
    draft = Draft(f"Ann Orr said that {claim}.")
    draft.source("Ann Orr")
    draft.says("S1", claim, named="Ann Orr", cue="said")
    assert left_hanging(draft.attributions[0], draft.reading()) is wanted
