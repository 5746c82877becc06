"""Which names may stand side by side as rivals, and which mean one source, or part and whole."""

from __future__ import annotations

import pytest

from quizgen.model import Naming, Source, SourceKind
from quizgen.questions.sources.by_trade import called_by_trade
from quizgen.questions.sources.kinship import betrays, kin, may_belong
from quizgen.questions.sources.the_public import one_public


def source(name, *aliases, kind=SourceKind.UNSPECIFIED, coarse="person"):
    return Source(id=name, name=name, aliases=aliases, kind=kind, coarse=coarse, naming=Naming.NAMED_PERSON)


OFFICIAL, OUTLET = SourceKind.OFFICIAL, SourceKind.NEWS_OUTLET
KIN = [
    (source("Sana"), source("Reporters for the official Sana news agency")),
    (source("Police"), source("Police spokesman Carl Ines")),
    (source("Owen Price", "Price"), source("Captain Price")),
    (source("Officials"), source("The Alden Sheriff's Office", kind=OFFICIAL)),
    (source("Authorities"), source("Officials")),
    (source("State media"), source("Press Radio", kind=OUTLET)),
    (source("Army sources"), source("Syria's armed forces")),
    (source("Turkey"), source("The Turkish president Kemal Aslan")),
    (source("The United States"), source("US Secretary of State Dana Reed")),
    (source("HrBA"), source("The Harbour Board Authority", coarse="organisation")),
    (source("UOFD"), source("The U.O. Department of Fisheries", coarse="organisation")),
    (source("The HrB"), source("The Bank", coarse="organisation")),
    (source("Lund Cars boss Ann Hill", "Ann Hill", "Hill"), source("Hill's lawyer Tom Price", "Tom Price")),
    (source("Clerk Anna Lund", "Anna Lund"), source("Clerk Anna Lunde", "Anna Lunde")),  # a slip of the article
    (source("Washington"), source("The Brandt administration", coarse="organisation")),
]
APART = [
    (source("Israeli media"), source("Israeli Defence Minister Avi Levin")),
    (source("The Israeli army"), source("Syria's armed forces")),
    (source("Mayor Lena Brandt"), source("Mayor Carl Ines")),
    (source("The Evening Beacon", coarse="outlet"), source("The Coast Board")),
    (source("Harwick boss Ann Hill", "Ann Hill"), source("Orrin boss Tom Price", "Tom Price")),
    (source("Officials"), source("The baker Ana Lopes")),
    (source("Residents"), source("Two deckhands")),
]


@pytest.mark.parametrize(("one", "other"), KIN)
def test_kin_are_no_rivals(one, other):
    assert kin(one, other)
    assert kin(other, one)


@pytest.mark.parametrize(("one", "other"), APART)
def test_strangers_are_rivals(one, other):
    assert not kin(one, other)


@pytest.mark.parametrize(
    ("text", "name", "given_away"),
    [
        ("Brandt would resign", "Mayor Lena Brandt", True),
        ("the mayor would resign", "Mayor Lena Brandt", False),
        ("Israeli jets were hit", "Israeli Defence Minister Avi Levin", False),
        ("the Coast Board would pay", "Coast Board", True),
        ("Sandy is known in the port", "Sandra Holm", True),
        ("Tony will pay for it", "Anthony Reyes", True),
        ("the bill will pass", "William Reyes", False),
    ],
)
def test_a_text_that_names_its_source_betrays_it(text, name, given_away):
    assert betrays(text, source(name)) is given_away


OFFICES = [
    ("Senator from Texas", "Sen. Ted Cruz", True),
    ("Sen. Ted Cruz", "Sen. Ann Hill", False),
    ("The mayor", "Mayor Ada Finch", True),
    ("Treasurer Colin Marsh", "Mayor Ada Finch", False),
]


@pytest.mark.parametrize(("one", "other", "same"), OFFICES)
def test_an_office_without_a_name_may_be_whoever_holds_it(one, other, same):
    assert kin(Source(id="S1", name=one), Source(id="S2", name=other)) is same


def test_leaders_of_a_union_may_be_the_president_who_is_named():
    group = Source(id="S1", name="E.U. leaders", naming=Naming.UNNAMED_GROUP, coarse="group")
    assert may_belong(group, Source(id="S2", name="European Council President Ann Hill"))
    assert not may_belong(group, Source(id="S2", name="Ben Orr"))


def test_companies_may_be_the_company_that_is_named():
    several = Source(id="S1", name="Ferry companies", naming=Naming.UNNAMED_GROUP, coarse="group", plural=True)
    assert may_belong(several, source("Salter Lines", coarse="organisation"))
    assert not may_belong(several, source("Lisa Orr"))


def test_analysts_may_be_the_house_that_employs_them():
    analysts = Source(id="S1", name="Analysts", naming=Naming.UNNAMED_GROUP, coarse="group", plural=True)
    assert may_belong(analysts, source("Brokerage Harland", coarse="organisation"))
    assert not may_belong(analysts, source("Salter Lines", coarse="organisation"))


def test_parties_may_be_the_party_that_is_named():
    parties = Source(id="S1", name="The parties", naming=Naming.UNNAMED_GROUP, coarse="group", plural=True)
    assert may_belong(parties, source("The Harbour Party", coarse="organisation"))


CROWDS = [
    ("Residents", "Neighbors", True),
    ("Residents of Orrin Street", "Villagers", True),
    ("Local families", "Worried householders", True),
    ("Residents", "Council members", False),
    # whom the dead have left behind
    ("Bereaved families", "Residents", False),
    ("Families of the crew", "Residents", False),
    ("The Residents' Association", "Neighbours", False),
]


@pytest.mark.parametrize(("one", "other", "same"), CROWDS)
def test_those_who_live_there_are_one_crowd(one, other, same):
    assert one_public(one, other) is same


@pytest.mark.parametrize(
    ("described", "named", "one"),
    [
        ("Regulators", "The Harwick Data Protection Agency", True),
        ("The food watchdog", "The Orrin Food Standards Agency", True),
        ("Regulators", "Harland Ferries", False),
        ("The ferry operator", "Harland Ferries", True),
    ],
)
def test_a_body_that_is_called_by_its_trade_may_be_the_one_with_a_name(described, named, one):
    assert called_by_trade(source(described, coarse="group"), source(named, coarse="organisation")) is one
