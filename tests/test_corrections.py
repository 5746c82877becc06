"""What holds after a correction, and what is taken back without a trace; the machine's reading is never touched."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.corrections import OF_ANOTHER, corrected, resting_on
from quizgen.model import (
    Attribution,
    ContentForm,
    Event,
    Force,
    LinkKind,
    Naming,
    Quote,
    Source,
    SourceKind,
    Stance,
    Statement,
)
from quizgen.model.corrections import (
    Added,
    AnyCorrection,
    Described,
    Joined,
    LeftOut,
    Linked,
    Renamed,
    Reworded,
    Settled,
    SplitOff,
    SpokenBy,
    StanceSet,
    Unlinked,
)
from tests.ferry import INSPECTED, READING, TEXT, span


def after(*corrections: AnyCorrection):
    return corrected(READING, corrections)


def ids(things) -> list[str]:
    return [one.id for one in things]


FALK = "Governor Lena Falk visited the port on Saturday."


def added(source: Source | str, content: str = "the port was safe", printed: str = FALK, id: str = "A1007") -> Added:
    """A statement that the teacher saw in the report, by a source of its reading or by one that he names."""
    known = next((one for one in (*READING.sources, *READING.bystanders) if one.id == source), None)
    who = known or source
    row = Attribution(
        id=id, source_ids=(who.id,), source_text=who.name, source=(), cue=(), cue_lemma="say",
        content=(span(printed),), content_resolved=content, form=ContentForm.CLAUSE, stance=Stance.ASSERTS,
        force=Force.NEUTRAL, quote=Quote.INDIRECT, evidence=(span(printed),),
    )  # fmt: skip
    return Added(statement=row, source=who, new_source=known is None)


MATE = Source(id="S1007", name="The mate", naming=Naming.UNNAMED_PERSON)


def test_nothing_corrected_is_nothing_changed():
    assert after() is READING


@pytest.mark.parametrize(
    ("source", "name", "printed"),
    [("S3", "Captain Rosa Lind", []), ("B1", "Governor Lena Falk", []), ("S2", "Halden Lines", ["the company"])],
)
def test_a_statement_gets_another_source(source: str, name: str, printed: list[str]):
    said = after(SpokenBy(attribution="A5", source=source)).attribution("A5")
    assert (said.source_ids, said.source_text) == ((source,), name)
    assert [span.of(TEXT) for span in said.source] == printed  # only where the evidence itself names the source
    assert said.doubt, "another source does not settle what is doubted of the content"


def test_who_is_named_but_not_quoted_becomes_a_source_and_who_says_nothing_any_more_goes():
    reading = after(SpokenBy(attribution="A5", source="B1"))
    assert ids(reading.sources) == ["S1", "S2", "S3", "S4", "B1"]
    assert reading.bystanders == ()


def test_a_content_that_names_its_own_source_follows_it_or_is_doubted():
    of_herself = Reworded(attribution="A3", content="Captain Rosa Lind would resign in May")
    to_marsh = SpokenBy(attribution="A3", source="S4")
    moved = after(of_herself, to_marsh).attribution("A3")
    assert (moved.content_resolved, moved.doubt) == ("Island councillor Tom Marsh would resign in May", "")
    she = replace(READING.attribution("A3"), content_resolved="she would resign in May", self_reference=True)
    elsewhere = replace(READING, attributions=(she,), links=(), facts=())
    assert corrected(elsewhere, [to_marsh]).attribution("A3").doubt == OF_ANOTHER


def test_a_claim_and_its_denial_by_one_source_are_no_dispute():
    assert after(SpokenBy(attribution="A2", source="S1")).links == ()
    assert after(Joined(source="S2", into="S1")).links == ()


def test_who_does_not_deny_has_no_denial_and_a_verb_that_fits():
    said = after(StanceSet(attribution="A2", stance=Stance.ASSERTS))
    assert (said.attribution("A2").stance, said.attribution("A2").cue_lemma) == (Stance.ASSERTS, "say")
    assert said.links == ()
    assert after(StanceSet(attribution="A6", stance=Stance.PREDICTS)).attribution("A6").cue_lemma == "add"


def test_who_denies_supports_nobody():
    supported = Linked(kind=LinkKind.SUPPORTS, a="A3", b="A4")
    assert after(supported, StanceSet(attribution="A3", stance=Stance.DENIES)).links == READING.links


@pytest.mark.parametrize(
    ("content", "neutral", "of_itself"),
    [("nobody was hurt", "nobody was hurt", False), ("Captain Rosa Lind knew the ramp well", "", True)],
)
def test_a_content_is_worded_anew(content: str, neutral: str, of_itself: bool):
    said = after(Reworded(attribution="A3", content=content)).attribution("A3")
    assert (said.content_resolved, said.content_neutral, said.self_reference) == (content, neutral, of_itself)
    assert said.form is ContentForm.CLAUSE


def test_a_doubt_is_settled():
    assert READING.attribution("A5").doubt
    assert after(Settled(attribution="A5")).attribution("A5").doubt == ""


def test_what_nobody_said_goes_with_its_links_and_details():
    reading = after(LeftOut(attribution="A4"), LeftOut(attribution="A2"))
    assert ids(reading.attributions) == ["A1", "A3", "A5", "A6"]
    assert ids(reading.sources) == ["S1", "S3", "S5"]
    assert ids(reading.facts) == ["F2"]
    assert reading.links == ()


def test_a_new_name_stands_in_every_row_and_the_old_one_is_an_alias():
    reading = after(Renamed(source="S1", name="Ida Brandt"))
    assert reading.source("S1").names == ("Ida Brandt", "Harbour master Ida Brandt", "Ms Brandt")
    assert {reading.attribution(id).source_text for id in ("A1", "A6")} == {"Ida Brandt"}
    assert after(Renamed(source="S1", name="Ms Brandt")).source("S1").aliases == ("Harbour master Ida Brandt",)


def test_a_source_of_another_kind_loses_the_word_that_proved_the_first():
    said = after(Described(source="S4", kind=SourceKind.EXPERT, naming=Naming.NAMED_PERSON)).source("S4")
    assert (said.kind, said.kind_word) == (SourceKind.EXPERT, "")
    same = after(Described(source="S4", kind=SourceKind.OFFICIAL, naming=Naming.UNNAMED_PERSON)).source("S4")
    assert (same.kind_word, same.naming) == ("councillor", Naming.UNNAMED_PERSON)


def test_two_sources_that_are_one():
    reading = after(Joined(source="S5", into="S2"))
    assert ids(reading.sources) == ["S1", "S2", "S3", "S4"]
    assert reading.source("S2").aliases == ("the company", "A spokesman for the union")
    assert len(reading.source("S2").mentions) == 3
    assert (reading.attribution("A5").source_ids, reading.attribution("A5").source_text) == (("S2",), "Halden Lines")


def test_an_alias_that_is_somebody_else_takes_its_statements_along():
    split = SplitOff(source="S1", alias="Ms Brandt", new="S1001", naming=Naming.NAMED_PERSON)
    reading = after(split)
    assert ids(reading.sources) == ["S1", "S1001", "S2", "S3", "S4", "S5"]
    assert reading.source("S1").aliases == ()
    assert reading.attribution("A6").source_ids == ("S1001",)
    assert reading.attribution("A1").source_ids == ("S1",)
    assert after(split, Joined(source="S1001", into="S1")).source("S1").names == READING.source("S1").names


@pytest.mark.parametrize(
    ("printed", "order"),
    [
        (FALK, ["A1", "A2", "A3", "A4", "A5", "A6", "A1007"]),
        ("stayed in port on Friday", ["A1007", "A1", "A2", "A3", "A4", "A5", "A6"]),
        ("the ferry. A", ["A1", "A2", "A3", "A4", "A1007", "A5", "A6"]),
    ],
)
def test_an_added_statement_stands_where_the_text_has_it(printed: str, order: list[str]):
    reading = after(added("S3", printed=printed))
    assert ids(reading.attributions) == order
    assert reading.attribution("A1007").source_text == "Captain Rosa Lind"
    assert reading.sources == READING.sources


def test_who_is_added_with_a_statement_is_a_source():
    assert ids(after(added("B1")).sources) == ["S1", "S2", "S3", "S4", "S5", "B1"]
    assert after(added("B1")).bystanders == ()
    assert after(added(MATE)).sources[-1] == MATE
    assert after(added(MATE), LeftOut(attribution="A1007")).sources == READING.sources


def test_what_an_added_source_says_the_reporter_does_not():
    friday = Statement(id="T1", span=span("The ferry between Norwick and Marsay stayed in port on Friday"), text="")
    stayed = Event(id="E1", span=friday.span, sentence=friday.span, text="The ferry stayed in port")
    hoped = replace(READING.attribution("A3"), id="V1", content=(span("stayed in port"),), stance=Stance.HOLDS)
    told = replace(READING, statements=(friday,), events=(stayed,), views=(hoped,))
    reading = corrected(told, [added("S3", printed="stayed in port on Friday")])
    assert [(fact.id, fact.voice) for fact in reading.facts] == [("F1", "A4"), ("F2", "A1007")]
    assert (reading.statements, reading.events[0].voice, reading.views) == ((), "A1007", ())
    elsewhere = corrected(told, [added("S4")])
    assert (elsewhere.facts, elsewhere.statements, elsewhere.views) == (told.facts, told.statements, told.views)


def test_an_added_statement_about_its_own_source_says_so():
    of_itself = after(added("S3", "Captain Rosa Lind was asked")).attribution("A1007")
    assert (of_itself.self_reference, of_itself.content_neutral) == (True, "")
    other = after(added("S4", "Captain Rosa Lind was asked")).attribution("A1007")
    assert (other.self_reference, other.content_neutral) == (False, "Captain Rosa Lind was asked")


def test_an_added_row_is_corrected_like_any_other():
    reading = after(
        added(MATE),
        Reworded(attribution="A1007", content="the port was shut"),
        SpokenBy(attribution="A1007", source="S3"),
        Linked(kind=LinkKind.DENIES, a="A4", b="A1007"),
    )
    row = reading.attribution("A1007")
    assert (row.content_resolved, row.source_ids) == ("the port was shut", ("S3",))
    assert reading.links[-1].topic == "whether the port was shut"
    assert reading.sources == READING.sources, "the mate says nothing any more"


def test_a_statement_whose_source_is_gone_keeps_it_by_its_name():
    split = SplitOff(source="S1", alias="Ms Brandt", new="S1001", naming=Naming.NAMED_PERSON)
    brandt = next(one for one in after(split).sources if one.id == "S1001")
    assert after(split, added(brandt)).attribution("A1007").source_ids == ("S1001",)
    assert after(added(brandt)).attribution("A1007").source_ids == ("S1",), "Ms Brandt is Ida Brandt again"
    strange = replace(MATE, related=("S9", "S1"))
    assert after(added(strange)).sources[-1].related == ("S1",)


RENAMED = Renamed(source="S1007", name="The first mate")


@pytest.mark.parametrize(
    ("later", "go_too"),
    [
        ([], ()),
        ([Reworded(attribution="A1007", content="it rained"), LeftOut(attribution="A3")], (2,)),
        ([Linked(kind=LinkKind.DENIES, a="A4", b="A1007"), Unlinked(a="A1007", b="A4")], (2, 3)),
        ([RENAMED, SpokenBy(attribution="A3", source="S1007"), Joined(source="S1007", into="S2")], (2, 3, 4)),
        ([RENAMED, added(MATE, id="A1009"), RENAMED], (2,)),  # from there on the mate has another statement
        ([added("S3", id="A1009"), RENAMED], (3,)),
    ],
)
def test_what_rests_on_an_added_statement_goes_with_it(later: list[AnyCorrection], go_too: tuple[int, ...]):
    made = dict(enumerate([added(MATE), *later], start=1))
    assert resting_on(1, made) == go_too


def test_nothing_rests_on_a_correction_of_what_was_found():
    renamed = Renamed(source="S3", name="Rosa Lind")
    assert resting_on(1, {1: renamed, 2: Renamed(source="S3", name="R. Lind")}) == ()
    known = {1: added("S3"), 2: Renamed(source="S3", name="R. Lind")}
    assert resting_on(1, known) == (), "the captain was there before"


def test_links_are_made_and_taken_away():
    made = after(Linked(kind=LinkKind.CONTRADICTS, a="A4", b="A3"))
    assert [(link.kind, link.a, link.b) for link in made.links] == [
        (LinkKind.DENIES, "A2", "A1"),
        (LinkKind.CONTRADICTS, "A4", "A3"),
    ]
    assert made.links[1].topic == "whether 40 passengers had complained about the ferry"  # "never" turns A3 round
    other = after(Linked(kind=LinkKind.SUPPORTS, a="A1", b="A2"))
    assert [(link.kind, link.a) for link in other.links] == [(LinkKind.SUPPORTS, "A1")]
    assert after(Unlinked(a="A1", b="A2")).links == ()


@pytest.mark.parametrize(
    "correction",
    [
        SpokenBy(attribution="A9", source="S1"),
        SpokenBy(attribution="A1", source="S9"),
        StanceSet(attribution="A9", stance=Stance.DENIES),
        Reworded(attribution="A9", content="it rained"),
        Settled(attribution="A9"),
        LeftOut(attribution="A9"),
        Renamed(source="S9", name="Nobody"),
        Described(source="S9", kind=SourceKind.EXPERT, naming=Naming.NAMED_PERSON),
        Joined(source="S1", into="S1"),
        Joined(source="S9", into="S1"),
        SplitOff(source="S1", alias="the mayor", new="S1001", naming=Naming.NAMED_PERSON),
        Linked(kind=LinkKind.SUPPORTS, a="A1", b="A1"),
        Linked(kind=LinkKind.SUPPORTS, a="A1", b="A6"),  # nobody corroborates himself
        Linked(kind=LinkKind.SUPPORTS, a="A1", b="A9"),
        Unlinked(a="A3", b="A4"),
        added("S3", id="A1"),
    ],
    ids=repr,
)
def test_what_has_nothing_to_hold_on_to_is_passed_over(correction: AnyCorrection):
    assert after(correction).finds_the_same_as(READING)


ATTRIBUTIONS = st.sampled_from(["A1", "A2", "A3", "A4", "A5", "A6", "A9", "A1007"])
SOURCES = st.sampled_from(["S1", "S2", "S3", "S4", "S5", "B1", "S1001", "S1007"])
CORRECTIONS = st.one_of(
    st.builds(SpokenBy, attribution=ATTRIBUTIONS, source=SOURCES),
    st.builds(StanceSet, attribution=ATTRIBUTIONS, stance=st.sampled_from(Stance)),
    st.builds(Reworded, attribution=ATTRIBUTIONS, content=st.sampled_from([INSPECTED, "Halden Lines won"])),
    st.builds(LeftOut, attribution=ATTRIBUTIONS),
    st.builds(Renamed, source=SOURCES, name=st.sampled_from(["Ann (Reed", "the company", "Ms Brandt"])),
    st.builds(Joined, source=SOURCES, into=SOURCES),
    st.builds(SplitOff, source=SOURCES, alias=st.sampled_from(["Ms Brandt", "the company"]), new=st.just("S1001"),
              naming=st.sampled_from(Naming)),
    st.builds(Linked, kind=st.sampled_from(LinkKind), a=ATTRIBUTIONS, b=ATTRIBUTIONS),
    st.builds(added, st.sampled_from(["S1", "S3", "B1", MATE, replace(MATE, id="S1001", name="Ms Brandt")]),
              st.sampled_from([INSPECTED, "Captain Rosa Lind won"]), st.sampled_from([FALK, "40", "on Friday"])),
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(CORRECTIONS, max_size=8))
def test_whatever_is_corrected_every_id_leads_somewhere(corrections: list[AnyCorrection]):
    reading = corrected(READING, corrections)
    sources, attributions = set(ids(reading.sources)), set(ids(reading.attributions))
    assert len(sources) == len(reading.sources)
    assert {id for one in reading.attributions for id in one.source_ids} <= sources
    assert {id for one in reading.sources for id in one.related} <= sources
    assert {id for link in reading.links for id in (link.a, link.b)} <= attributions
    assert {fact.voice for fact in reading.facts} - {"reporter"} <= attributions
    assert not {*ids(reading.bystanders)} & sources
