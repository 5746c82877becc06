"""Which sentences of a report surely look ahead, go back or give a view, which surely do not, and what is asked."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Choice
from quizgen.questions import candidates, type_named
from quizgen.questions.certainty.of_no_weight import concerns_the_news
from quizgen.questions.news.background import (
    goes_back,
    goes_back_itself,
    in_a_bare_year,
    may_be_the_news,
    may_go_back,
    of_now,
    of_these_days,
)
from quizgen.questions.news.outlook import looks_ahead, looks_back_only
from quizgen.questions.news.uncertain import is_firm, leaves_open
from tests.questions.draft import Draft

AHEAD = [
    ("A further meeting will be held in the village hall on Wednesday.", "will be held"),
    ("The plan is due to be adopted on June 26.", "is due to be adopted"),
    ("A second hearing is set for June 3.", "is set for June"),
    ("The matter is listed for hearing in August.", "is listed for hearing"),
    ("The board is expected to rule next month.", "is expected to rule"),
    ("The pier has been closed until at least Monday.", "has been closed until at least Monday"),
    ("The council plans to sell the yard in May.", "plans to sell"),
    ("Ms Orr said the ferry would sail again on Friday.", "would sail"),
    ("The bill was sent back and will be read again in May.", "will be read"),
    ("Crews who have no berth will be moved to Ayle, the board said.", "will be moved"),
    # a hope, a fear and a forecast look ahead as well
    ("The new fare will help the islands.", "will help"),
    ("The mayor hopes to reopen the pier.", "hopes to reopen"),
    ("The union fears that the firm will leave.", "will leave"),
    ("The plan is reckless and will be paid for by our children.", "will be paid"),
    ("Ms Orr said the strike would go on.", "would go on"),
    ("The judge adjourned the case until May 3.", "adjourned"),
    ("The group plans to sell the yard.", "plans to sell"),
    ("Both sides are due back before the mediator on Friday.", "are due back"),
    ("The firm said repairs would take at least two weeks.", "would take at least two weeks"),
    ("Forecasters expect 40 millimetres of rain by Saturday.", "Forecasters expect"),
    ("“We’ll be back in the summer,” Ms Orr said.", "We’ll be"),
    # no plan is none, what was promised to somebody long before is no news, and church is a place
    ("Ms Orr has no plans to sell the yard.", ""),
    ("The rooms had been promised to the camp in April.", ""),
    ("The islanders are going to church.", ""),
    ("“I will not come here to ask for more,” she said.", ""),
    # of what else a "will" may tell: a habit, a guess, a condition, what somebody foresees or refuses
    ("The crossing will usually take an hour.", ""),
    ("The islanders will have heard of it by now.", ""),
    ("The pier will be sold if the vote is lost.", ""),
    ("Ms Orr will not comment on the plan.", ""),
    ("The vote will not necessarily change a thing.", ""),
    ("The season usually runs from November until April.", ""),
    ("The hall will be open every Friday.", ""),
    ("“It changed who the islanders will vote for,” she said.", ""),
    ("The gale will do nothing to cheer the crews.", ""),
    # the noun, and not the verb
    ("The board had plans to sell the yard.", ""),
    # of another clause
    ("Of the ten judges who will hear the case, six were named by the mayor.", ""),
    ("Mr Hill did not say when the pier would open.", ""),
    # "would" without its time, what was told long ago, and what was to be
    ("Ms Orr said the ferry would be safer.", ""),
    ("In May the board announced that the ferry would stop on Friday.", ""),
    ("The pier was due to close in 2034.", ""),
    ("Last year, the board announced that the fare would stay at 20 crowns until May.", ""),
    ("Ms Orr is expected to have a scan on Friday.", ""),
    # a cause, what a word means, and what only somebody suggests
    ("The delay is due to the rains of last week.", ""),
    ("The berths will be small by definition.", ""),
    ("Ms Orr laughed at the idea she will be late.", ""),
    ("The pier burned on Sunday.", ""),
]


@pytest.mark.parametrize(("sentence", "words"), AHEAD)
def test_what_is_to_come_is_told_by_the_main_clause(sentence, words):
    assert looks_ahead(sentence) == words


PAST_ALONE = [
    ("The crews left the pier on Saturday.", True),
    ("Two keepers have been taken to the hospital in Ayle.", True),
    ("The council had spent £12,000 on the case.", True),
    ("The old ferry failed to reach the harbour.", True),
    # a plan, a wish, a question, an aim, a limit may all be to come
    ("The crews voted to strike on Friday.", False),
    ("The council urged the firm to stay.", False),
    ("Ms Orr said she would ask the mayor.", False),
    ("The board has agreed a sale.", False),
    ("The ferry was moved to Ayle for the rest of the season.", False),
    ("The market opens on Friday.", False),
    ("Game 5 is Tuesday night in Ayle.", False),
    ("Ayle won the cup and Game 6 is on Friday.", False),
    ("The mayor spoke of Monday night’s debate.", False),
    ("Islanders packed the hall at Monday’s meeting, which lasted four hours.", True),
    ("The firm said it was cutting two crews.", False),
    # so may an agenda, a suggestion, an offer, an assurance, an order, an office that is not held yet
    ("The Speaker named four bills on the agenda.", False),
    ("Mr Hale suggested trying later hours for a month.", False),
    ("The firm offered the crews two rises.", False),
    ("The crews left the pier after an assurance from the board.", False),
    ("The judge directed that the keeper attend.", False),
    ("The candidate was born in Ayle.", False),
    ("The keeper is retiring after 20 years.", False),
    ("The boxes have the best before date of July 2025.", False),
    ("The crews were worried about their jobs.", False),
    ("The names have not been published.", False),
    # what is so now is not to come
    ("The island lies north of Ayle.", True),
    ("The yard is building a ferry.", False),
    ("The highlight of the week is a concert of songs that were found in Ayle.", False),
    ("The concert drew 400 islanders to the hall.", True),
    # what is under way, fixed for a day or to last may be to come
    ("The hall that the two brothers opened in 1967 is closing.", False),
    ("A new sea wall is being built by the yard.", False),
    ("The union has called a second march for Dec 3.", False),
    ("A law freed the islanders of the fee for ten years.", False),
]


@pytest.mark.parametrize(("sentence", "past"), PAST_ALONE)
def test_a_rival_of_the_outlook_tells_only_what_has_been(sentence, past):
    assert looks_back_only(sentence) is past


BACK = [
    ("The yard was founded in 1961 and moved to Ayle in 1979.", "in 1961"),
    ("In 2014, a fire destroyed the north pier.", "In 2014"),
    ("In the late 1990s the yard moved to Ayle.", "In the late 1990s"),
    ("The sign went up in the spring of 2019.", "in the spring of 2019"),
    ("Two years ago the lane was flooded.", "Two years ago"),
    ("A similar bid died in the same council five years ago.", "five years ago"),
    ("Last summer the crews stopped work over pay.", "Last summer"),
    ("The board had previously put the sale off.", "had previously"),
    # what is so to this day is no background, and a deed of today with an old thing is none
    ("Ms Hill has been mayor since 2016.", ""),
    ("Ms Hill has lived on the pier for 31 years.", ""),
    ("Ms Orr said the lane had flooded three times since 2014.", ""),
    ("The yard was founded in 1961 and has two cranes.", ""),
    ("The keeper no longer holds the post, having lost it in 2014.", ""),
    ("She contrasted it with the town’s pledge in 2001.", ""),
    ("The sale was the board’s plan in 2014.", ""),
    ("The yard had previously meant to open in May.", ""),
    # nor are last year’s figures, against which this year’s are held
    ("The yard sold 40 boats last year.", ""),
    ("The yard sold a boat last year.", "last year"),
    ("He says he sold a boat last year.", ""),
    # the year of the report, a comparison, a count and a trial may be the news
    ("The yard was sold in 2024.", ""),
    ("Fares are higher than in 2014.", ""),
    ("Thefts rose by a third between 2014 and 2020.", ""),
    ("The keeper was charged in 2020.", ""),
    # the time belongs to an aside or to another verb
    ("Ms Hill, who came to Ayle in 2011, said the pier was shut.", ""),
    ("Ms Hill was elected beside Mr Orr, a runner-up in 1999.", ""),
    ("The talks come after a flood swept the pier away last year.", ""),
    ("The council kept none of the jobs promised by the firm in 2000.", ""),
    # nobody tells it as past
    ("Ms Orr said the pier would open in 2014.", ""),
    ("The pier burned on Sunday.", ""),
]


@pytest.mark.parametrize(("sentence", "words"), BACK)
def test_background_is_told_with_its_time_by_the_main_verb(sentence, words):
    assert goes_back(sentence, 2024) == words


def test_without_a_year_of_the_report_no_year_is_long_ago():
    assert goes_back("The yard was founded in 1961.", 0) == ""


def test_what_belongs_to_the_news_goes_back_to_nothing():
    assert of_these_days("The council met on Tuesday.") == "on Tuesday"
    assert of_these_days("The council, which met on Tuesday, had refused.") == ""
    assert of_now("Ms Orr said the pier needs new piles.")
    assert not of_now("The crews walked off the pier.")
    assert may_go_back("The former keeper spoke.")
    assert may_go_back("A letter from the board thanks the crews.")  # of whatever time
    assert may_go_back("The pier is not named in the minutes of July.")


OLD = [
    "The firm knew of the leak in March.",
    "A clerk wrote in April that the pipe had been checked.",
    "The pipe was laid in 2011.",
    "Two keepers had been moved to Ayle.",
    "The board was told of it in August.",
]
NEW = ["The mayor spoke on Tuesday.", "Crews left the pier.", "The council met.", "Ms Orr said the pier had burned."]


def test_a_report_that_goes_back_in_time_itself_has_no_background():
    assert goes_back_itself([*NEW[:1], *OLD, *NEW])
    assert not goes_back_itself(["The mayor spoke on Tuesday.", *NEW, *NEW, OLD[0]])
    assert goes_back_itself(["Ann Hill, who has died aged 91, was a keeper.", *NEW])


def test_a_year_that_is_named_once_with_an_event_is_not_that_of_the_report():
    assert in_a_bare_year("In 2019, a fire destroyed the pier.")
    assert in_a_bare_year("The yard was founded by two brothers in 2019.")
    assert not in_a_bare_year("The pipe was on a list for repair in 2027.")


OPEN = [
    ("The fire may have begun in the kitchen.", "may have begun"),
    ("The keeper reportedly left the island.", "reportedly"),
    ("It is not yet clear how the boat sank.", "is not yet clear"),
    ("The men are believed to have sailed to Ayle.", "are believed to"),
    # a permission, a condition, a denial, a mild view, a thing that is only called so
    ("Members may bring two guests.", ""),
    ("The pier could fall if the piles rot.", ""),
    ("The firm denied that the paint may harm children.", ""),
    ("It was perhaps the best of her speeches.", ""),
    ("The alleged theft shocked the island.", ""),
    ("The pier burned on Sunday.", ""),
]


@pytest.mark.parametrize(("sentence", "words"), OPEN)
def test_what_is_not_certain_is_told_by_a_plain_hedge(sentence, words):
    assert leaves_open(sentence) == words


FIRM = [
    ("The crews walked off the pier on Saturday.", True),
    ("The council voted on the sale on Monday.", True),
    ("Police said two keepers were taken to the hospital.", True),
    # a rough number, somebody’s word, a charge, a plan, what others found
    ("About 300 islanders came.", False),
    ("Ms Orr said the yard was closed.", False),
    ("The keeper was charged with theft.", False),
    ("The council plans to sell the pier.", False),
    ("A survey showed that the islanders were content.", False),
    ("The keeper contended that the lane was his.", False),
    ("The keeper was reputedly rich.", False),
    ("Not everyone was persuaded that the piles had rotted.", False),
    ("The union has called a second march for Dec 3.", False),
    ("The hall that the two brothers opened in 1967 is closing.", False),
]


@pytest.mark.parametrize(("sentence", "firm"), FIRM)
def test_a_rival_of_what_is_open_has_nothing_that_could_be_doubted(sentence, firm):
    assert is_firm(sentence) is firm


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("The piles of the pier may have rotted for years.", True),
        ("When the piles broke, she may have been in a dream of her own.", False),  # nobody acts on that
    ],
)
def test_what_is_open_concerns_the_news(sentence, asks):
    reading = Draft("The piles of the old pier broke.", sentence, headline="Pier shut as piles break").reading()
    assert concerns_the_news("may have rotted" if asks else "may have been", sentence, reading) is asks


HEADLINE = "Council votes to close Harwick pier"
LEAD = "The council in Harwick voted on Monday to close the old pier by nine votes to four."
BELOW = (
    "About 80 islanders watched the vote from the gallery of the town hall on Monday.",
    "A public hearing on the sale of the pier will be held at the school on June 3.",
    "The pier was built by two brothers from Ayle in 1911 and burned twice.",
    "The harbour union called on the council to keep the pier open for its crews.",
    "Two engineers from Ayle counted 40 broken piles under the walkway on Saturday.",
    "The report of 2024 is kept at the town hall in Harwick.",
)
PLAIN_BELOW = (BELOW[4], "Three of the crews left the old harbour on Saturday with their gear.")


def _asked(*paragraphs: str) -> list[Choice]:
    reading = Draft(*paragraphs, headline=HEADLINE).reading()
    found = candidates(reading, Random(2), (type_named("report_part"),))
    return [question for question, reasons in found if not reasons and isinstance(question, Choice)]


def _key(question: Choice) -> str:
    return question.options[question.key].text.strip("“”")


def test_two_parts_of_a_report_are_asked_for_at_most():
    asked = _asked(LEAD, *BELOW)
    assert [_key(question) for question in asked] == [BELOW[1][:-1], BELOW[2][:-1]]
    assert "ahead" in asked[0].stem
    assert "background" in asked[1].stem
    assert len({question.about for question in asked}) == 2  # so that no two of one part stand in one quiz


def test_what_goes_back_is_asked_for_where_nothing_looks_ahead():
    (question,) = _asked(LEAD, *(told for told in BELOW if told not in (BELOW[1], BELOW[3])))
    assert _key(question) == BELOW[2][:-1]
    assert "background" in question.stem


def test_no_rival_of_the_outlook_may_look_ahead():
    (question,) = (question for question in _asked(LEAD, *BELOW) if "ahead" in question.stem)
    texts = {option.text.strip("“”") for option in question.options if not option.correct}
    assert BELOW[3][:-1] not in texts  # what the union wants may come
    assert all(option.feedback for option in question.options)


def test_the_lead_is_no_background_and_the_feedback_says_why():
    (question,) = _asked(LEAD, *(told for told in BELOW if told not in (BELOW[1], BELOW[3])))
    notes = {option.text.strip("“”"): option.feedback for option in question.options}
    assert notes[LEAD[:-1]] == "This sentence opens the article, and goes back to no earlier time."
    assert any("shows that this belongs to the news" in note for note in notes.values())


def test_without_two_rivals_nothing_is_asked():
    assert _asked(LEAD, BELOW[1], "The crews want to stay.") == []


def test_a_pronoun_may_stay_as_the_article_lies_beside():
    asked = _asked(
        LEAD, *PLAIN_BELOW, "It will be sold to a firm from Harwick in May, with its crew and all of its boats."
    )
    (question,) = (question for question in asked if "ahead" in question.stem)
    assert (
        question.options[question.key].text
        == "“It will be sold to a firm from Harwick in May, with its crew and all of its boats”"
    )


BY_WILL_ALONE = [
    ("It will be sold to a firm from Harwick.", "no time has to be weighed, and no rival can have a “will”"),
    ("The old ferry will not sail in May.", "what is refused is no outlook"),
    ("The old ferry will lie well ahead of the new pier in May.", "a word of the stem leads to it"),
]


@pytest.mark.parametrize(("sentence", "why"), BY_WILL_ALONE)
def test_an_outlook_that_is_seen_at_once_is_not_asked_for(sentence, why):
    asked = _asked(LEAD, *PLAIN_BELOW, sentence)
    assert not [question for question in asked if "ahead" in question.stem], why


def test_an_outlook_that_has_nothing_to_do_with_the_news_is_not_asked_for():
    asked = _asked(LEAD, *PLAIN_BELOW, "Orr’s brass band will play at the school on June 3.")
    assert not [question for question in asked if "ahead" in question.stem]


UNFIT = [
    "That will be sold to a firm from Ayle in the autumn.",
    "Sign up for our newsletter, which will be sent out in May.",
    "The keeper said: 'It will be sold to a firm from Ayle.",
]


@pytest.mark.parametrize("sentence", UNFIT)
def test_what_cannot_be_understood_alone_or_is_no_whole_sentence_is_no_option(sentence):
    assert _asked(LEAD, *PLAIN_BELOW, sentence) == []


def test_what_is_not_certain_is_asked_for_among_what_is_firm():
    (question,) = (
        q for q in _asked(LEAD, *PLAIN_BELOW, "The pier may have been rotten for years.") if "certain" in q.stem
    )
    assert _key(question) == "The pier may have been rotten for years"


IN_THE_PAST = [
    # what is told from memory, or was found to be of another time
    "‘He said to me, that is no boat,’ she recalls.",
    "The dates of the bones fall between 860 and 940.",
    "The keepers remember the storm.",
]


@pytest.mark.parametrize("sentence", IN_THE_PAST)
def test_what_is_told_from_memory_may_go_back(sentence):
    assert may_go_back(sentence)


def test_words_that_somebody_tells_again_are_of_no_surely_present_time():
    assert of_now("“The pier is old,” says Ms Orr.")
    assert not of_now("“My father said the pier is no place for a boat,” says Ms Orr.")
    assert not of_now("They set two cups out for the crew.")


LED = "The council has shut the old pier in Harwick."


def test_a_report_on_a_find_or_a_life_goes_back_itself():
    assert not goes_back_itself([LED])
    assert goes_back_itself(["Archaeologists have found a harbour wall.", "It lay beside a medieval mill."])
    assert goes_back_itself(["After 36 years at the harbour light, Ann Orr has left it."])
    assert goes_back_itself(["The lift in the light is a plank on a rope."])  # a portrait, and no news


def test_last_summer_may_be_the_time_of_the_news_itself():
    assert may_be_the_news("last summer", ["A study has found more crabs off Ayle."])
    assert not may_be_the_news("last summer", [LED])
    assert not may_be_the_news("in 1911", ["A study has found more crabs off Ayle."])


def test_beside_the_outlook_one_rival_has_a_time_that_tempts():
    no_time = [one.replace(" on Saturday", "") for one in (LEAD, *PLAIN_BELOW)]
    assert not [q for q in _asked(*no_time, "The pier will be sold to a firm from Ayle.") if "ahead" in q.stem]
