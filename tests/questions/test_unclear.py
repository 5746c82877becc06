"""Claims that a question on who said so would have misread, and speakers that are no rivals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import ContentForm, Option, Quote, Source
from quizgen.questions.claims.asking_who import stems_of
from quizgen.questions.claims.beforehand import known_beforehand
from quizgen.questions.english.unclear import him_is_open, they_are_open, unclear
from quizgen.questions.sources.kinship import kin
from quizgen.questions.sources.rivalry import could_say_so, of_another_matter, one_of_a_kind
from quizgen.questions.sources.showable import presentable, says_whose
from tests.questions.draft import Draft, Naming

CLAIMS = [
    ("low fares and a large fleet is driving sales", True),  # a slip that would be taken for ours
    ("the pier and the wall are old", False),
    ("stressed the Importance Of Reading aloud", True),
    ("The wall is old. In March it moved. A crane held it", False),  # a small word begins a sentence
    ("more than 12,000 are added daily", True),  # of what?
    ("more than 12,000 boats are added daily", False),
    ("even beyond the cost of the pier is the time it takes", True),
    ("he was held in a cell", True),
    ("the board refused to call the flood as a disaster", True),
    ("the board refused to call the flood a disaster", False),
    ("Lund's “looks like a bid for the pier, and without a cause”", True),  # his what?
    ("Lund's bid “looks like a play for the pier, and without a cause”", False),
    ("the tunnel between the U.S. And Canada was shut", True),
    ("the fishing ports will struggle to recovery quickly", True),
    ("the crews may have act alone", True),
    ("the board was prepared to pay for the pier “exceeds its worth”", True),
    ("the mark rose to 112 guilders per 100 at the fix", True),
    ("the fares of the ferry line rose in response", True),
    ("he was pleased with the vote", False),
]


@pytest.mark.parametrize(("claim", "wanted"), CLAIMS)
def test_what_would_be_misread_is_not_asked(claim, wanted):
    assert unclear(claim) is wanted


def test_they_of_a_sentence_with_others_before_the_speaker_are_not_certain():
    for text, wanted in (
        ("Both farms are small and traders said they could fail in a bad year.", True),
        ("Traders said they could fail in a bad year.", False),
    ):
        draft = Draft(text)
        traders = draft.source("traders" if wanted else "Traders", naming=Naming.UNNAMED_GROUP, coarse="group")
        draft.says(traders, "they could fail in a bad year", named="traders" if wanted else "Traders")
        said = replace(draft.attributions[0], self_reference=True, content_neutral="they could fail in a bad year")
        assert they_are_open(said, draft.reading()) is wanted


QUOTED = [
    ("we need the market for our fish all through the winter", True),
    ("the region needs its trade with the islands in the north", True),
    ("has shown his courage on the pier in all those years", False),  # words without their subject
]


@pytest.mark.parametrize(("words", "asked"), QUOTED)
def test_a_quotation_in_small_letters_is_asked_where_it_is_a_whole_statement(words, asked):
    draft = Draft(f"Ann Hill told the board that “{words}.”")
    draft.says(
        draft.source("Ann Hill"), words, form=ContentForm.QUOTATION, quote=Quote.DIRECT, cue="told", lemma="tell"
    )
    assert bool(stems_of(draft.attributions[0], draft.reading())) is asked


SHOWN = [
    ("A Calder Rail spokesman", Naming.UNNAMED_PERSON, True),
    ("A harbour clerk of Orrin", Naming.UNNAMED_PERSON, True),
    ("A okesman for the harbour", Naming.UNNAMED_PERSON, False),
    ("L Cullen", Naming.NAMED_PERSON, False),
    ("All Blues captain Ana Ruiz", Naming.NAMED_PERSON, True),
    ("All of the captains", Naming.UNNAMED_GROUP, False),
]


@pytest.mark.parametrize(("name", "naming", "wanted"), SHOWN)
def test_a_name_can_stand_as_an_option(name, naming, wanted):
    assert presentable(Source(id="S1", name=name, naming=naming)) is wanted


def test_a_name_that_an_encoding_has_spoilt_is_no_option():
    assert presentable(Source(id="S1", name="Ana Hale", aliases=("Mayor Ana Hale",)))
    assert not presentable(Source(id="S1", name="Ois Hale", aliases=("Mayor Fran\u00c3\u0083\u00c2\u00a7ois Hale",)))


GROUPS = [("Some supporters", False), ("Many backers", False), ("One dealer", False), ("Supporters of the pier", True),
          ("The men", False), ("Three men", False), ("9,000 residents", False), ("The two unions", True)]  # fmt: skip


@pytest.mark.parametrize(("name", "wanted"), GROUPS)
def test_a_part_of_a_group_tells_nobody_who_it_is(name, wanted):
    draft = Draft(f"{name} said that the pier was old.")
    draft.source(name, naming=Naming.UNNAMED_GROUP, coarse="group")
    assert says_whose(draft.reading().sources[0]) is wanted


def test_the_only_outlet_and_the_only_single_speaker_are_no_answer():
    draft = Draft("Local media, Calder Rail, the Orrin Register, an official in Orrin, dealers and traders spoke.")
    for name, coarse in (
        ("Local media", "group"), ("Calder Rail", "organisation"), ("the Orrin Register", "organisation"),
        ("an official in Orrin", "person"), ("dealers", "group"), ("traders", "group"),
    ):  # fmt: skip
        draft.source(name, naming=Naming.UNNAMED_GROUP, coarse=coarse)
    media, rail, register, official, dealers, traders = draft.reading().sources
    official, dealers, traders = (replace(one, plural=one is not official) for one in (official, dealers, traders))
    assert one_of_a_kind(media, [rail, register])
    assert not one_of_a_kind(media, [rail, dealers])
    assert one_of_a_kind(official, [dealers, traders])
    assert not one_of_a_kind(dealers, [official, traders])


def test_what_a_man_says_of_himself_no_woman_can_have_said():
    draft = Draft("Tom Reed said that his group would vote. Ruth Salter and John Cole spoke as well.")
    ids = [draft.source(name) for name in ("Tom Reed", "Ruth Salter", "John Cole")]
    draft.says(ids[0], "his group would vote")
    said, stem = replace(draft.attributions[0], self_reference=True), "Who said that his group would vote?"
    reed, salter, cole = draft.reading().sources
    assert not could_say_so(salter, reed, said, stem, draft.reading())
    assert could_say_so(cole, reed, said, stem, draft.reading())


def test_who_speaks_far_off_and_of_something_else_is_no_rival():
    draft = Draft(
        "Ann Hill said that the ferry was late.", "Rain fell. " * 250, "Tom Reed said that bread was dear.",
        "Ruth Salter said that the ferry was full.", headline="Ferry late",
    )  # fmt: skip
    draft.says(draft.source("Ann Hill"), "the ferry was late")
    draft.says(draft.source("Tom Reed"), "bread was dear")
    draft.says(draft.source("Ruth Salter"), "the ferry was full")
    _, reed, salter = draft.reading().sources
    assert of_another_matter(reed, draft.attributions[0], draft.reading())
    assert not of_another_matter(salter, draft.attributions[0], draft.reading())


OWN = [
    ("I had to take a short leave from the pier", True),  # the report is about her, and so is that
    ("The pier needs a new wall before the winter", False),
]


@pytest.mark.parametrize(("words", "wanted"), OWN)
def test_what_the_one_of_the_headline_says_of_herself_everybody_knows(words, wanted):
    draft = Draft(f"“{words},” Ann Hill said. Tom Reed spoke as well.", headline="Ann Hill leaves the harbour board")
    draft.says(draft.source("Ann Hill"), words, form=ContentForm.QUOTATION, quote=Quote.DIRECT, at="Ann Hill said.")
    assert known_beforehand(draft.attributions[0], [Option("Tom Reed")], draft.reading()) is wanted


def test_dealers_may_be_the_traders_who_speak_elsewhere():
    draft = Draft("Dealers and currency traders spoke in Orrin.")
    for name in ("Dealers", "currency traders"):
        draft.source(name, naming=Naming.UNNAMED_GROUP, coarse="group")
    assert kin(*draft.reading().sources)


HIM = [
    ("the party should make him say sorry for it", False),  # the party has a man in it, as far as this can tell
    ("Labour should make him say sorry for it", True),
    ("Labour should make Tom Reyes say sorry and keep him in mind", False),
    ("Labour should ask the mayor and thank him for it", False),
    ("Labour should thank “him” for it", False),
]


@pytest.mark.parametrize(("told", "asked_whom"), HIM)
def test_him_is_somebody_who_was_told_of_before_it(told, asked_whom):
    draft = Draft(f"Ana Orr said that {told}.")
    draft.says(draft.source("Ana Orr"), told)
    assert him_is_open(draft.attributions[0], draft.reading()) is asked_whom
