"""The verbs of headlines: asked for where the report proves of which time, and of whom, they tell."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft


def report(headline: str, lead: str, *verbs: str) -> Draft:
    return Draft(lead, "Nobody else spoke.", headline=headline).states(*verbs)


def vote() -> Draft:
    return report(
        "Council rejects plan for ferry car park",
        "Harwick council has rejected a plan for a car park beside the ferry.",
        "has rejected",
    )


def ask(draft: Draft):
    found = candidates(draft.reading(), Random(1), (type_named("headline_verb"),))
    return [question for question, reasons in found if not reasons]


def key(headline: str, lead: str, *verbs: str) -> str:
    """The form that is asked for and what it means; "" where nothing is asked."""
    asked = [
        f"{question.stem.partition('does “')[2].partition('”')[0]}: {question.options[question.key].text}"
        for question in ask(report(headline, lead, *verbs))
    ]
    return "; ".join(asked)


def test_the_present_of_a_headline_is_asked_for_with_three_other_times():
    (question,) = ask(vote())
    assert "what does “rejects” mean" in question.stem
    assert "the headline “Council rejects plan for ferry car park”" in question.stem
    assert [(option.text, option.correct) for option in question.options] == [
        ("Rejected", True),
        ("Will reject", False),
        ("Might reject", False),
        ("Usually rejects", False),
    ]
    assert all(option.feedback for option in question.options)
    assert "Headlines use the present" in question.feedback


@pytest.mark.parametrize(
    ("headline", "lead", "verbs", "asked"),
    [
        (
            "Residents block ferry road over fares",
            "Angry residents blocked the road to the ferry on Monday over its fares.",
            ["blocked"],
            "block: Blocked",
        ),
        # in other words, where the verb cannot be a noun
        (
            "Ferry firm sues harbour board over fares",
            "The ferry firm has taken the harbour board to court over its fares.",
            ["has taken"],
            "sues: Sued",
        ),
        (
            "Inspector overrules council on ferry homes",
            "A refusal of homes beside the ferry by the council was thrown out by an inspector.",
            ["was thrown out"],
            "overrules: Overruled",
        ),
        (
            "Council backs down on ferry fares",
            "The council backed down on ferry fares.",
            ["backed"],
            "backs down: Backed down",
        ),
        # the lead has the same verb, and behind it what stands behind it in the headline
        (
            "Watchdog fines ferry firm over wet decks",
            "The safety authority has fined the ferry firm for its wet decks.",
            ["has fined"],
            "fines: Fined",
        ),
        # whose news it is, the report names in other words, as it does the deed
        (
            "Ferry minister quits over harbour contract",
            "The minister resigned on Monday over a contract for the harbour ferry.",
            ["resigned"],
            "quits: Has quit",
        ),
        (
            "Ferry union rejects harbour pay offer, strike set for Friday",
            "Crews of the ferry voted to reject a pay offer and will strike at the harbour on Friday.",
            ["voted"],
            "rejects: Rejected",
        ),
        (
            "Ferry profit falls 9% on fuel costs",
            "The ferry firm reported a 9 per cent decline in profit as its fuel costs rose.",
            ["reported", "rose"],
            "falls: Fell",
        ),
        (
            "Clerk who took ferry fares is jailed",
            "A clerk who stole fares from the ferry has been jailed for a year.",
            ["stole", "has been jailed"],
            "is jailed: Was jailed",
        ),
        ("Ferry sinks off Crete in gale", "The ferry sank in a gale south of Crete.", ["sank"], "sinks: Sank"),
        # a noun behind the name of a nation, and what would only be done
        ("Mill lays off crew as Danish orders for ferry dry up", "The crew ordered a ferry.", ["ordered"], ""),
        (
            "Ferry firm halts harbour trips",
            "The ferry firm said it will stop its harbour trips once it has suspended the crew.",
            ["said", "has suspended"],
            "",
        ),
        # a noun, a habit, a question, what is still to come, what somebody else did
        ("Ferry fare cuts anger crew", "The board cut ferry fares to the anger of its crew.", ["cut"], ""),
        ("Traders’ rally stops ferry again", "The rally of traders stopped the ferry.", ["stopped"], ""),
        ("Council rejects ferry plan?", "The council has rejected the ferry plan.", ["has rejected"], ""),
        ("Group launches ferry fare campaign", "A group that lost will start a campaign on ferry fares.", ["lost"], ""),
        ("Council rejects plan for ferry", "The mill rejected a plan of the council for its ferry.", ["rejected"], ""),
        ("Council rejects plan for ferry", "Harwick council had rejected a plan for the ferry.", ["had rejected"], ""),
        (
            "Captain joins ferry crew in Harwick",
            "The captain has flown to Harwick to join the ferry crew.",
            ["has flown"],
            "",
        ),
        # the sentence tells of the day, and not of that deed; what holds to this day
        (
            "Court admits ferry records in fare trial",
            "The court heard the ferry fare trial on Monday as the crown tendered its records.",
            ["heard", "tendered"],
            "",
        ),
        ("Traders reject ferry stalls", "The traders have refused the stalls of the ferry.", ["have refused"], ""),
        # nobody's grammar is drilled on a death
        ("Council rejects plan for ferry", "The council rejected the ferry plan after a death.", ["rejected"], ""),
    ],
)
def test_the_present_stands_for_the_past_where_the_report_tells_it_as_done(headline, lead, verbs, asked):
    assert key(headline, lead, *verbs) == asked


@pytest.mark.parametrize(
    ("headline", "lead", "asked"),
    [
        ("Harbour mill to close in spring", "The mill at the harbour will close in spring.", "to close: Will close"),
        ("Harbour mill to be sold in spring", "The harbour mill is to be sold in spring.", "to be sold: Will be sold"),
        ("Mill to shed 84 jobs", "The mill by the harbour will lose 84 of its workers.", "to shed: Will shed"),
        (
            "Fares to rise 4% as harbour board passes budget",
            "Harbour ferries will cost passengers 4 per cent more in fares from May under the budget.",
            "to rise: Will rise",
        ),
        (
            "Harbour mill to close in spring, 90 jobs to go",
            "The mill at the harbour will shut in spring.",
            "to close: Will close",
        ),
        (
            "Harbour lido to stay shut until spring",
            "The harbour lido will not reopen before spring.",
            "to stay: Will stay",
        ),
        ("Harbour mill to close in spring", "The mill at the harbour may close in spring.", ""),
        (
            "Call for harbour mill to close",
            "The harbour mill will close, though a call came to keep it.",
            "",
        ),
        ("Owner asked to close harbour mill", "The owner will close the harbour mill, as asked.", ""),
        ("Owners prepare to close harbour mill", "The owners will close the harbour mill.", ""),
        ("Plan to close harbour mill", "The harbour mill will close under the plan.", ""),
    ],
)
def test_to_tells_of_what_the_report_says_will_come(headline, lead, asked):
    assert key(headline, lead) == asked


@pytest.mark.parametrize(
    ("headline", "lead", "verbs", "asked"),
    [
        (
            "Clerk charged after ferry fire",
            "A clerk has been charged after the fire on the ferry.",
            ["has been charged"],
            "charged: Was charged",
        ),
        (
            "Nine arrested over ferry protest",
            "Police have arrested nine people over a protest at the ferry.",
            ["have arrested"],
            "arrested: Were arrested",
        ),
        (
            "Hill and Orr criticised by ferry crew",
            "The ferry crew have criticised Hill and Orr.",
            ["have criticised"],
            "criticised: Were criticised",
        ),
        (
            "Farmer who moved ferry fence ordered to pay for it",
            "A farmer who shifted the fence of the ferry has been told to pay for it.",
            ["shifted", "has been told"],
            "ordered: Was ordered",
        ),
        (
            "Eleven charged after ferry theft",
            "Eleven people face charges after a theft on the ferry.",
            ["face"],
            "charged: Were charged",
        ),
        (
            "Ferry inquiry put off again after storm",
            "The inquiry on the ferry was delayed after a storm.",
            ["was delayed"],
            "put off: Was put off",
        ),
        # what the clerk did, what only describes, and what nobody says was done to them
        ("Clerk charged mayor for ferry", "The clerk has charged the mayor for the ferry.", ["has charged"], ""),
        ("Clerk accused of ferry theft jailed", "A clerk was accused of a theft on the ferry.", ["was accused"], ""),
        ("Clerk charged after ferry fire", "The clerk of the ferry spoke after the fire.", ["spoke"], ""),
        ("Clerk among nine arrested on ferry", "A clerk was arrested on the ferry.", ["was arrested"], ""),
    ],
)
def test_a_participle_tells_what_was_done_to_somebody(headline, lead, verbs, asked):
    assert key(headline, lead, *verbs) == asked


@pytest.mark.parametrize(
    ("headline", "lead", "asked"),
    [
        ("Ferry ‘like a fridge’ all winter", "The ferry was “like a fridge at sea”, the crew said.", 1),
        # a verb of saying stands there, nobody says so, the words are only named, or the whole is a cry
        ("Ferry ‘like a fridge’, says crew", "The ferry was “like a fridge at sea”, the crew said.", 0),
        ("Ferry ‘like a fridge’ all winter", "The ferry was cold, the crew said.", 0),
        ("Ferry crew tired of words ‘like a fridge’", "The ferry was “like a fridge at sea”, the crew said.", 0),
        ("‘Like a fridge’: a winter on the ferry", "The ferry was “like a fridge at sea”, the crew said.", 0),
    ],
)
def test_marks_in_a_headline_stand_for_somebody_who_says_so(headline, lead, asked):
    made = ask(report(headline, lead))
    assert sum("marks around “like a fridge”" in question.stem for question in made) == asked


@pytest.mark.parametrize(
    ("headline", "lead", "shown"),
    [
        (
            "Ferry deck too thin for lorries, inquiry finds",
            "The deck of the ferry was too thin for lorries, an inquiry has found.",
            "The newspaper passes on what others have found",
        ),
        (
            "Inquiry: Ferry deck too thin for lorries",
            "The deck of the ferry was too thin for lorries, according to an inquiry.",
            "The newspaper passes on what others have found",
        ),
        (
            "Ferry deck too thin for lorries, port crews say",
            "The deck of the ferry is too thin for lorries, its crews say.",
            "The newspaper passes on what others have said",
        ),
        (
            "Ferry deck was too thin for lorries, court hears",
            "The deck of the ferry was too thin for lorries, a court has heard.",
            "Somebody has said so in the hearing, and it is no decision",
        ),
        (
            "Ferry deck too thin for lorries, records show",
            "The deck of the ferry was too thin for lorries, according to records of the harbour.",
            "The news comes from something that is written down",
        ),
        # who is told what to do, no papers at all, and a report that names no source
        ("Keep lorries off ferry deck, drivers told", "Drivers were told to keep lorries off the deck.", ""),
        ("Ferry deck too thin for lorries, cracks show", "The ferry deck was too thin, as cracks in it show.", ""),
        ("Ferry deck too thin for lorries, inquiry finds", "The deck of the ferry was too thin for lorries.", ""),
        (
            "Ferry deck too thin for lorries, inquiry finds",
            "The ferry deck was too thin, an inquiry found in papers obtained by the Harwick Echo.",
            "",
        ),
    ],
)
def test_a_source_at_the_end_of_a_headline_tells_whose_news_it_is(headline, lead, shown):
    keys = [question.options[question.key].text for question in ask(report(headline, lead))]
    assert keys == ([shown] if shown else [])


@pytest.mark.parametrize(
    ("headline", "lead", "asked"),
    [
        ("Harbour ferry could close by spring", "The harbour ferry may have to close by spring.", 1),
        ("Rust likely cause of ferry leak", "Rust is the most likely cause of the leak on the ferry.", 1),
        # the report is sure of it, what could not be, what is allowed, and a month
        ("Harbour ferry could close by spring", "The harbour ferry will close by spring.", 0),
        ("Crew who could leave harbour ferry", "The crew of the harbour ferry may leave.", 0),
        ("Ferry crew may not leave harbour", "The ferry crew may have to stay in the harbour.", 0),
        ("Harbour ferry closed since May", "The harbour ferry may reopen, its owner said.", 0),
    ],
)
def test_could_in_a_headline_is_asked_for_where_the_report_is_no_surer(headline, lead, asked):
    made = ask(report(headline, lead))
    assert [question.options[question.key].text for question in made] == [
        "This is thought to be possible, but it is not certain"
    ] * asked


def test_a_noun_or_a_name_that_the_report_prints_as_well_is_no_verb():
    lead = "Shares in Harwick Ferries fell after orders from the harbour board stopped, Harwick said."
    assert not key("Harwick slides as harbour board orders ferries", lead, "fell")
