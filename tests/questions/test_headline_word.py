"""The words of headlines: asked for only where the words beside them leave no doubt of the sense."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.words.headlines.found import HEADLINE_WORDS, headline_words_in
from tests.questions.draft import Draft


def notice(headline: str = "Council to axe ferry in row over fares", lead: str = "") -> Draft:
    told = lead or f"The report tells of it at more length: {headline}, and of the ferry, the council and the fares."
    return Draft(told, "Nobody else spoke.", headline=headline)


def ask(draft: Draft):
    found = candidates(draft.reading(), Random(1), (type_named("headline_word"),))
    return [question for question, reasons in found if not reasons]


def words_of(headline: str) -> set[str]:
    return {word.word for word in headline_words_in(headline.casefold())}


def test_a_headline_word_is_asked_for_with_the_headline_and_the_news_below_it():
    draft = notice()
    asked = {question.options[question.key].text: question for question in ask(draft)}
    assert set(asked) == {"Get rid of something or somebody", "An angry argument"}
    question = asked["An angry argument"]
    assert "the noun “row”" in question.stem
    assert "the headline “Council to axe ferry in row over fares”" in question.stem
    assert [span.of(draft.text)[:10] for span in question.evidence] == ["The report"]


def test_a_small_word_is_asked_for_where_there_is_no_rarer_one():
    (question,) = ask(notice("Clerk writes to harbour board over ferry fares"))
    assert question.options[question.key].text == "Because of, or about"


def test_over_is_asked_for_only_where_the_news_tells_both_of_what_it_joins():
    told = "The harbour board raised the ferry fares for passengers by a third."
    assert not ask(notice("Harbour passengers furious over ferry fares", told))
    assert ask(notice("Harbour passengers furious over ferry fares", "Passengers were furious at the ferry fares."))


def test_no_headline_is_asked_about_whose_news_the_report_does_not_tell():
    assert not ask(notice(lead="A bus went by.", headline="Council to axe ferry in row over fares"))


def test_what_the_headline_itself_explains_is_not_asked_for():
    assert not ask(notice("Council in angry argument: row over last week"))


IN_THE_HEADLINE_ALONE = [
    ("Harbour ferry wins reprieve as council votes", "The council voted to save the harbour ferry.", True),
    # the body shows what it means, and it is asked for there
    ("Harbour ferry wins reprieve as council votes", "The council gave the harbour ferry a reprieve.", False),
    # "audits" may be what somebody does
    ("Harbour board audits ferry accounts", "The harbour board looked at what the ferry had earned.", False),
]


@pytest.mark.parametrize(("headline", "lead", "asked"), IN_THE_HEADLINE_ALONE)
def test_a_hard_word_that_only_the_headline_has_is_asked_for(headline, lead, asked, all_words_may_be_asked):
    found = ask(Draft(lead, "Nobody else spoke.", headline=headline))
    assert any("reprieve" in question.stem or "audit" in question.stem for question in found) is asked


def test_straight_marks_in_a_headline_are_printed_as_round_ones():
    asked = ask(notice("'No warning' of council's plan to axe ferry"))
    assert ["‘No warning’ of council's plan" in question.stem for question in asked] == [True]


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Mayor backs ferry plan", {"back"}),
        ("Mayor backs down on ferry plan", {"back down"}),
        ("Mayor backs away from ferry plan", set()),
        ("Ferry given nod to sail at night", {"nod"}),
        ("Mayor wins third vote in a row", set()),
        ("Mayor fined after row", {"row"}),
        ("Nine held after ferry fire", {"held"}),
        ("Harbour held old boats", set()),
        ("Police book six for blocking ferry", {"book"}),
        ("Clerk cleared of stealing fares", {"cleared of"}),
        ("Road to ferry cleared of snow", set()),
        ("Council under fire from ferry users", {"under fire"}),
        ("Troops under fire from hills", set()),
        ("Harbour wins grand slam", set()),
        ("Traders slam harbour fees", {"slam"}),
        ("Death toll of ferry fire climbs", {"toll"}),
        ("Harbour to shelve ferry plan", {"shelve"}),
        ("Mayor urged to step in after strike", {"step in"}),
        ("First steps in ferry inquiry", set()),
        ("Council sides with ferry crew", {"side with"}),
        ("Harbour slashes ferry prices", {"slash"}),
        ("Man slashed on ferry", set()),
        # "over" is because of something, where it tells neither of a number nor of what is overcome
        ("Clerk writes to harbour over fares", {"over"}),
        ("Ferry carried over 300", set()),
        ("Harwick win over Lund", set()),
        ("Council passes bill over protests", set()),
        ("Council passes bill over loud local objections", set()),
        ("Captain hands over ferry", set()),
        ("Bats that hunt over water keep quiet in rain", set()),
    ],
)
def test_the_words_beside_it_tell_the_sense(headline, words):
    assert words_of(headline) == words


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        # a verb, not the noun of the same letters
        ("Smoke fuels fears on ferry", {"fuel"}),
        ("Fuel fears stop ferry", set()),
        ("Harbour board to hike prices", {"hike"}),
        ("Guide for a hill hike", set()),
        ("Ferry crews brace for winter", {"brace"}),
        ("Orr’s brace for Harwick", set()),
        ("Harbour court summons captain", {"summon"}),
        ("Court summons issued to captain", set()),
        ("Driver claims he was asleep", {"claim"}),
        ("Police look at claims he was asleep", set()),
        ("Smoke triggers search of ferry", {"trigger"}),
        ("Smoke triggers in the home", set()),
        # the sense that the words beside it tell
        ("Captain charged with theft", {"charge"}),
        ("Passengers charged more for crossing", set()),
        ("Judge stays harbour order", {"stay"}),
        ("Judge stays in Harwick", set()),
        ("Ferry firm lays off 40", {"lay off"}),
        ("Captain lays off sweets", set()),
        ("Repairs top £3m", {"top"}),
        ("Ten top 10 ferries", set()),
        ("Islanders stranded by fog", {"stranded"}),
        ("Whale stranded by fog", set()),
        ("Storm toll grows", {"toll"}),
        ("Bridge toll grows", set()),
        ("Mayor wins landslide victory", {"landslide"}),
        ("Two hurt in landslide", set()),
        ("Ferry firm in the red again", {"in the red"}),
        ("Bands play in the red tent", set()),
        ("Captain slept on watch, court hears", {"court hears"}),
        ("Court hears captain today", set()),
        ("Wardens pulled dog from sea", set()),
        ("Shop pulls products after smoke", {"pull"}),
        ("Plans for pier thrown out", {"throw out"}),
        ("Harbour offers amnesty for late fares", {"amnesty"}),
        ("Amnesty chief leaves ferry", set()),
        ("Ferry shares plunge after smoke", {"plunge"}),
        ("Share plunge after smoke", set()),
        ("Captain out of team, doctor rules out return after knee injury", set()),
    ],
)
def test_a_word_with_two_senses_is_asked_for_only_where_one_is_sure(headline, words):
    assert words_of(headline) == words


def test_every_word_has_three_rivals_that_differ_from_its_meaning():
    for word in HEADLINE_WORDS:
        assert len({word.meaning, *word.rivals}) == 4, word.word


@pytest.mark.parametrize(
    ("headline", "lead", "later", "shown"),
    [
        (
            "Ferry hand died after rope gave way, inquest hears",
            "A ferry hand was killed when a rope gave way on the pier, an inquest has been told.",
            "Nobody else was hurt on the ferry.",
            ["A ferry hand was killed"],
        ),
        (
            "Old rope gives way on ferry, blame game begins",
            "An old rope gave way on the ferry on Monday, and forty cars had to wait on the pier.",
            "The ferry office accused the harbour board of saving money on rope.",
            ["The ferry office accuse"],
        ),
        (
            "Old rope gives way on ferry, blame game begins",
            "An old rope gave way on the ferry on Monday, and forty cars had to wait on the pier.",
            "The ferry was back in use on Tuesday with a new rope.",
            [],
        ),
        # that one side blames the other shows no trade
        (
            "Ferry office and harbour board trade blame over old rope",
            "An old rope gave way on the ferry on Monday, and forty cars had to wait on the pier.",
            "The ferry office blamed the harbour board for the old rope.",
            [],
        ),
        (
            "Ferry office and harbour board trade blame over old rope",
            "An old rope gave way on the ferry on Monday, and forty cars had to wait on the pier.",
            "The ferry office and the harbour board blamed each other for the old rope.",
            ["The ferry office and th"],
        ),
    ],
)
def test_the_sentence_that_shows_what_a_word_means_is_the_evidence(headline, lead, later, shown):
    draft = Draft(lead, later, headline=headline)
    asked = [question for question in ask(draft) if "phrase" in question.stem]
    assert [span.of(draft.text)[:23] for q in asked for span in q.evidence][-1:] == shown


def test_what_is_put_off_is_not_scrapped():
    assert ask(notice("Council to scrap ferry fares", "The council has cancelled the ferry fares for good."))
    assert not ask(notice("Council to scrap ferry fares", "The council has stopped and postponed the ferry fares."))


def test_members_of_a_parliament_who_walk_out_are_on_no_strike():
    told = "Members of the assembly returned the ferry bill to the committee after the opposition had left the hall."
    assert not ask(notice("Ferry bill sent back to committee after walkout", told))
