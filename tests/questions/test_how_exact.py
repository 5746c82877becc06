"""Which words tell how exact a number or a time is, what says the same, and what is asked about them."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Choice, Option
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.labels import SEEN_AT_ONCE
from quizgen.questions.numbers.ever_since import ever_since
from quizgen.questions.numbers.in_a_row import runs_without_a_break
from quizgen.questions.numbers.majorities import vague_numbers
from quizgen.questions.numbers.nearly_all import nearly_all
from quizgen.questions.numbers.on_top import on_top
from quizgen.questions.numbers.rates import rates
from quizgen.questions.numbers.rise_and_fall import all_changes
from quizgen.questions.numbers.roughly import hedged_numbers
from quizgen.questions.numbers.so_near import so_near
from quizgen.questions.numbers.time_limits import time_limits
from quizgen.questions.numbers.time_spans import time_spans
from quizgen.questions.numbers.unit_words import unit_words
from quizgen.questions.numbers.until import until_when
from quizgen.questions.numbers.vague_counts import vague_counts
from quizgen.questions.planning.collisions import collide
from tests.questions.draft import Draft

HEDGED = [
    ("The storm damaged at least 40 boats in Harwick.", "at least", "no fewer than"),
    ("The council will spend at least £3m on the pier.", "at least", "no less than"),
    ("No fewer than 40 boats were damaged.", "No fewer than", "at least"),
    ("The ferry can carry up to 300 people.", "up to", "at most"),
    ("The keeper faces up to five years in prison.", "up to", "at most"),
    ("More than 70 crews came to the race.", "More than", "over"),
    ("The race was watched by over 70 crews.", "over", "more than"),
    ("Fewer than 200 people voted for the plan.", "Fewer than", "under"),
    ("Less than a third of the islanders voted.", "Less than", "under"),
    ("Nearly 500 people signed the letter.", "Nearly", "slightly fewer than"),
    ("Just over half of the islanders voted.", "Just over", "slightly more than"),
    ("The repair will cost about £12m.", "about", "roughly"),
    ("Some 4,000 islanders have left.", "Some", "about"),
    ("Roughly 45% of the islanders voted.", "Roughly", "about"),
    ("The yard owes the banks close to £12m.", "close to", "about"),
    ("The yard lost in excess of £12m.", "in excess of", "over"),
    ("Fares fell to below £12 on Friday.", "below", "under"),
    ("The board wants to cut the cost to under £12m.", "under", "less than"),
    ("Only 40 islanders voted for the plan.", "Only", "just"),
    ("The survey found that just 7% of the islanders voted.", "just", "only"),
    ("The board will spend another £2m on the pier.", "another", "a further"),
    ("The board will hire a further 30 keepers.", "a further", "another"),
    ("The ferry is valued at at least £3m by the board.", "at least", "no less than"),
    ("Support for the plan stood at up to 40% of the votes.", "up to", "no more than"),
    ("Support for the plan stood at no more than 40% of the votes.", "", ""),
    # how long and how far, where it is a limit
    ("The closure could last up to four years.", "up to", "at most"),
    ("The keeper was trapped for more than 30 hours.", "more than", "over"),
    ("The old ferry has sailed almost 11,000 miles.", "almost", "slightly less than"),
    ("The board will borrow an estimated £3m this year.", "an estimated", "about"),
    ("Slightly more than 300 islanders signed the letter.", "Slightly more than", "just over"),
    ("Slightly fewer than 300 islanders signed the letter.", "Slightly fewer than", "just under"),
    ("The ferry was bought for a little over half of the price.", "a little over", "slightly more than"),
    ("The pier was valued at no more than £4,000 in May.", "no more than", "up to"),
    # how many times as much, how large a share, and one unit of time
    ("The ferry cost more than twice its old price.", "more than", "over"),
    ("The board spent nearly three times as much as it had planned.", "nearly", "slightly less than"),
    ("The ferry was late almost twice in May.", "", ""),
    ("Fares have fallen by almost a third since May.", "almost", "slightly less than"),
    ("The pier has been shut for more than a decade.", "more than", "over"),
    ("The sale was put off by at least a year.", "at least", "no less than"),
    ("The pier was shut more than a year before the storm.", "", ""),
    # money of other countries
    ("The board has lost over Sh180 million on the ferry.", "over", "more than"),
    ("A good boat can fetch more than RM5,000 on the isle.", "more than", "over"),
    # "over two days" is during them, and shows nothing of "more than"
    (
        "Police seized more than 40 boats, two sheds and a crane in three raids on the isle over two days.",
        "more than",
        "over",
    ),
    ("The keeper sent over 40 boxes to Harwick.", "", ""),
    # where a word would be doubled, another says the same
    ("The board expects fares to rise more than 75% over a year.", "", ""),
    ("The board asked about its 40 crews, some 300 islanders, on Friday.", "some", "roughly"),
    ("The board told its approximately 300 keepers.", "approximately", "roughly"),
    ("The board told its about 300 keepers.", "about", "roughly"),
    ("The board will pay from its almost £3m fund.", "", ""),
    # another hedge, or the number itself, stands beside it
    ("The board wrote to approximately some 300 keepers.", "", ""),
    ("The board raised fares by up to about £12.", "", ""),
    ("A board of 12 can hire about 300 people or more.", "", ""),
    ("Almost half a million people - 480,000 - came.", "", ""),
    ("The ferry needs a yearly average nearly 200 crowns.", "", ""),
    ("Some saw fares unchanged to up to 12 crowns higher.", "", ""),
    # at such a price, and twenty what?
    ("The bank bought dollars around 148 yen.", "", ""),
    ("More than 20 followed suit in May.", "", ""),
    ("The nurses on the island counted at least a dozen.", "", ""),
    ("The keeper said that she has only two hands.", "", ""),
    ("More than 20 injured islanders were found.", "More than", "over"),
    # when, how old, "during", a change that cannot be exact, a name, one end of a range
    ("More than 20 years ago the pier was built.", "", ""),
    ("The vote is at least 16 weeks away.", "", ""),
    ("The board will pay £3m over four years.", "", ""),
    ("Fares dropped below £12 on Friday.", "", ""),
    ("The crew hopes for another Two Crowns Cup.", "", ""),
    ("The raid found no crew - only six boys.", "", ""),
    ("With only ten minutes on the clock, Harwick scored.", "", ""),
    ("Each of them put in £500 to more than £900 of their own.", "", ""),
    # nothing else says the same
    ("Exactly 300 islanders signed the letter.", "", ""),
    # another sense of the words
    ("The board talked about 300 jobs.", "", ""),
    ("The gifts brought it up to 300 crowns.", "", ""),
    ("The crew won a victory over 12 rivals.", "", ""),
    ("Some three of the boats were old.", "", ""),
    ("The mayor walked around 12 villages.", "", ""),
    # during, and all over
    ("The films were made over two spawning seasons.", "", ""),
    ("The trial was held over 12 sites.", "", ""),
    ("The films were made on more than 12 visits.", "", ""),
    ("The storm hit over three villages.", "", ""),
    ("The crew spent nearly two nights on the hull.", "", ""),
    # the other number shows it
    ("The isle bought about £7m of fish and sold about £5m of oil.", "", ""),
    ("The crew trailed with less than 14 minutes to play.", "", ""),
    ("The crew paid just a quarter of that on Friday.", "", ""),
    # denied, or with another limit or the number itself beside it
    ("Not more than 40 boats were damaged.", "", ""),
    ("The crew has never met a storm or lost more than 12 boats.", "", ""),
    ("Between about 30 and 40 boats were damaged.", "", ""),
    ("About 30 to 40 boats were damaged.", "", ""),
    ("More than half of the members, at 52 percent, voted.", "", ""),
    ("Prices fell by more than £600 from £4,000 to £3,300.", "", ""),
    ("At least two boats will sail, possibly all four.", "", ""),
    # how long, how far, how late, how old
    ("The ferry was closed for about six weeks.", "", ""),
    ("The island is about 50 miles from Harwick.", "", ""),
    ("The pier was built around 1905.", "", ""),
    ("The keeper went home at about 7 p.m. on Friday.", "", ""),
]


@pytest.mark.parametrize(("sentence", "words", "key"), HEDGED)
def test_a_word_tells_how_exact_a_number_is(sentence, words, key):
    found = [(sentence[one.start : one.end], one.key) for one in hedged_numbers(sentence)]
    assert found == ([(words, key)] if words else [])


def test_no_rival_says_what_the_key_says():
    for sentence, words, _ in HEDGED:
        for one in hedged_numbers(sentence) if words else ():
            rivals = [rival for rival, _ in one.rivals]
            assert len({one.key, *rivals}) == 4
            assert words.casefold() not in [one.key, *rivals]


CHANGED = [
    ("Fares rose by £2 on Friday.", "rose by", "rose by"),
    ("Fares climbed to £12 on Friday.", "climbed to", "rose to"),
    ("Fares climbed slightly to £12 on Friday.", "climbed slightly to", "rose slightly to"),
    ("Fares dropped 5% on Friday.", "dropped", "fell by"),
    ("The number of crews has fallen by more than 20%.", "fallen by", "fallen by"),
    ("Fares will rise to £12 in May.", "rise to", "rise to"),
    ("The board raised its stake in the yard to 7.5%.", "to", "to"),
    ("Fares rose 5% to £12 on Friday.", "rose 5% to £12", "rose by 5% to £12"),
    (
        "Fares fell to £9 in May from £12 in April.",
        "fell to £9 in May from £12 in April",
        "fell from £12 in April to £9 in May",
    ),
    ("Fares rose from £9 to £12.", "rose from £9 to £12", "rose from £9 to £12"),
    ("Fares had gone up to £12 by May.", "gone up to", "risen to"),
    ("Fares have fallen by a fifth since May.", "fallen by", "fallen by"),
    ("Fares have fallen by half since May.", "", ""),  # and to half
    ("The board cut fares by a third in May.", "by", "by"),
    # another word or figure answers it, no verb, no amount
    ("After the fall in May, fares fell by £2.", "", ""),
    ("Fares rose to £12, compared with £9 in May.", "", ""),
    ("The rise of £2 made many people angry.", "", ""),
    ("The fares were increased to £12 on Friday.", "", ""),
    ("The crew rose to 12 men.", "", ""),
    ("Fares rose from £12 to £9.", "", ""),
    ("The increase in the fares would have cost up to £2.", "", ""),
    ("The board tripled the fares to about £18 from six in May.", "", ""),
    ("The board raised the fares to about £18 from six in May.", "", ""),
    ("Fares slid to £9 in May from £12 in April and from a peak of £14.", "", ""),
    # half of a time, and a third figure
    ("Fares fell to £9 from £12 at the opening.", "", ""),
    ("Shares in the yard rose on Friday; the ferry’s fell 6%.", "", ""),
    ("Fares rose from £9 to £12 for the first mile.", "", ""),
    ("Sales rose 5% to ₹118 crore on Friday.", "rose 5% to ₹118 crore", "rose by 5% to ₹118 crore"),
    ("Sales rose to £12m in May from £9m in April and £8m in March.", "", ""),
]


def test_money_is_less_and_not_fewer():
    found = next(hedged_numbers("Banks lent almost 12 billion U.S. dlrs to the island."))
    assert (found.key, "no less than" in [words for words, _ in found.rivals]) == ("slightly less than", True)


@pytest.mark.parametrize(("sentence", "words", "key"), CHANGED)
def test_a_change_is_told_by_how_much_or_to_what(sentence, words, key):
    found = [(sentence[one.start : one.end], one.key) for one in all_changes(sentence)]
    assert found == ([(words, key)] if words else [])


VAGUE = [
    ("Most islanders voted for the plan.", "Most", "the majority of"),
    ("The mayor said most of the islanders voted.", "most of", "the majority of"),
    ("A majority of the islanders voted.", "A majority of", "more than half of"),
    ("Ann Hill won the most votes of all islanders.", "", ""),
    ("Like most islanders, the mayor voted.", "", ""),
    ("Most recent visitors liked the pier.", "", ""),
    ("In most of the 40 villages, the light failed.", "most of", "the majority of"),
    # of those or that which the words before it name
    ("Forty crews, most of them from Harwick, came.", "most of", "more than half of"),
    ("The forty men, most of them keepers, came.", "most of", "more than half of"),
    ("The isle catches herring and sells most of it abroad.", "", ""),
    ("The isle catches herring and sells most of it to Harwick.", "most of", "more than half of"),
    ("The yard lost most of its trade to Harwick.", "most of", "more than half of"),
    ("The keeper slept for most of the day.", "", ""),
]


@pytest.mark.parametrize(("sentence", "words", "key"), VAGUE)
def test_most_is_put_in_other_words(sentence, words, key):
    found = [(sentence[one.start : one.end], one.key) for one in vague_numbers(sentence)]
    assert found == ([(words, key)] if words else [])


LIMITED = [
    ("The board plans to sell the ferry by the end of May.", True),
    ("The pier is due to reopen by Friday.", True),
    ("The board plans to shut the pier by the end of May and sell the ferry.", True),
    ("The board said the ferry would be running by May.", True),
    ("The board said it had met and would decide by Friday.", True),
    ("Fares should be back to normal by Friday.", True),
    ("The sale is expected before the end of May.", True),
    ("The board wants 40 boats by 2030 and 50 by 2035.", False),
    ("The pier will be repaired by Friday and Monday.", False),
    ("The pier was repaired by Friday.", False),
    ("The pier will not reopen by Friday.", False),
    ("The pier will be repaired by Friday or Saturday.", False),
    ("The pier will be opened by May Orr.", False),
    ("A vote is planned on 16 December, three days before the end of term.", False),
]


@pytest.mark.parametrize(("sentence", "found"), LIMITED)
def test_what_is_to_be_done_by_a_time_is_done_no_later(sentence, found):
    assert [one.key for one in time_limits(sentence)] == (["no later than"] if found else [])


IN_OTHER_WORDS = [
    # how many, by its size alone
    (vague_counts, "Hundreds of angry islanders marched to the pier.", "Hundreds of", "several hundred"),
    (vague_counts, "The storm left hundreds of people without light.", "hundreds of", "several hundred"),
    (vague_counts, "The storm left thousands of people without light.", "", ""),  # or tens of thousands
    (vague_counts, "The yard owes tens of thousands of crowns.", "tens of thousands of", "many thousands of"),
    (vague_counts, "Many thousands of people came.", "", ""),
    (vague_counts, "The cliff is millions of years old.", "", ""),
    (vague_counts, "There are hundreds of reasons to stay.", "", ""),
    (vague_counts, "Hundreds of crews sailed in a hundred boats.", "", ""),
    # how often, and for how many
    (rates, "The move would save £9m a year, the board said.", "a year", "every year"),
    (rates, "The ferry sails twice weekly, the board said.", "weekly", "every week"),
    (rates, "The crews pay £12 each month for the berth.", "each month", "a month"),
    (rates, "The limit is two boxes per household.", "per household", "for every household"),
    (rates, "The boats are tested every six months.", "every six months", "at intervals of six months"),
    (rates, "The crews meet every other week.", "every other week", "once every two weeks"),
    (rates, "The boats are tested at least every six months.", "", ""),
    (rates, "The crews pay more often than once a year.", "", ""),
    (rates, "The board offered a rise of 11% over three years.", "over", "in the course of"),
    (rates, "Fares rose by 11% over the past three years.", "over", "in the course of"),
    (rates, "The number of crews has fallen to 118 a year.", "", ""),
    (rates, "The crews won a £12 weekly rise.", "", ""),
    (rates, "The pier was built 12 years before.", "", ""),
    (rates, "The crews get the £57 a week that they need.", "", ""),
    (rates, "The crews pay £12 a week, and £14 a week in May.", "", ""),
    (rates, "The board saves £12m a year from lower wages.", "a year", "every year"),
    (rates, "The board will save £12m a year from 2028.", "", ""),
    (rates, "The yard makes 40 tonnes of salted fish a week.", "a week", "every week"),
    (rates, "The keeper charges £12 a visit, plus parts.", "a visit", "for every visit"),
    (rates, "The line is open seven days a week.", "", ""),
    (rates, "The keeper was given two years less a day in jail.", "", ""),
    (rates, "The lambs were sold for £118 a head.", "", ""),
    (rates, "The keeper oils the lamp once a week for safety.", "", ""),
    # how long, until when and from when
    # before it, or after it
    (time_spans, "The catch was best within two days of new moon.", "", ""),
    # later than what? where nothing is named before, nothing is asked
    (time_spans, "The board must answer within five days.", "", ""),
    (time_spans, "The board will answer within five days.", "within five days", "in five days at the latest"),
    (time_spans, "The keeper fell and died within five days.", "within five days", "no more than five days later"),
    (time_spans, "The crews built it within five days.", "", ""),
    (time_spans, "The sale can be challenged within five days.", "", ""),
    (
        time_spans,
        "The board must pay within 24 hours of the sale.",
        "within 24 hours of",
        "no later than 24 hours after",
    ),
    (time_spans, "It was the second storm within nine months.", "", ""),
    (time_spans, "Fares have risen by 6% since January.", "", ""),
    (time_spans, "The strike will begin from Monday.", "", ""),
    (time_spans, "The board will shut the pier from Monday.", "", ""),
    (time_spans, "The pier will be open from Monday.", "from Monday", "starting on Monday"),
    (time_spans, "The crews told of a storm from Monday.", "", ""),
    (time_spans, "The pier will be open from Monday, starting with the old gate.", "", ""),
    (until_when, "The pier will be closed until Friday.", "until Friday", "up to Friday"),
    (until_when, "The crew was adjourned until Friday.", "", ""),
    (until_when, "The line, which opens until 8pm, is free.", "", ""),
    (until_when, "The pier will be closed until 8pm.", "until 8pm", "up to 8pm"),
    (until_when, "The pier will be closed until Friday at the earliest.", "", ""),
    (until_when, "The catch was stable until 2015, at which point it fell.", "", ""),
    # the word that denies is in the gap, or nothing is asked
    (
        until_when,
        "The pier will not reopen until Friday.",
        "not reopen until Friday",
        "reopen no earlier than Friday",
    ),
    # that it will not be so before May does not say that it ever will
    (until_when, "Fares will not rise before May.", "", ""),
    (
        until_when,
        "The pier is not expected to reopen before May.",
        "not expected to reopen before May",
        "expected to reopen no earlier than May",
    ),
    (
        until_when,
        "The board won’t sell the ferry until May.",
        "won’t sell the ferry until May",
        "will sell the ferry no earlier than May",
    ),
    (
        until_when,
        "A ruling is not expected until May.",
        "not expected until May",
        "expected no earlier than May",
    ),
    (until_when, "A ruling is not due until May.", "", ""),
    (until_when, "The pier did not open until May.", "", ""),
    (until_when, "The mayor sees no change before May.", "", ""),
    (until_when, "The board has until Friday to answer.", "", ""),
    (until_when, "The ferry sails from May until July.", "", ""),
    (until_when, "The mayor did not say that the pier was closed until Friday.", "", ""),
    # words that stand for figures
    (unit_words, "The crews left for a fortnight.", "a fortnight", "two weeks"),
    (unit_words, "The keeper has lived there for four decades.", "four decades", "40 years"),
    (unit_words, "The light has been dark for decades.", "decades", "at least twenty years"),
    (unit_words, "The yard sold half a million boxes.", "half a million", "500,000"),
    (unit_words, "Over half a million could be lost.", "", ""),
    (unit_words, "The pier was built four decades ago.", "", ""),
    # what has lasted until now
    (
        ever_since,
        "Two schools have been closed since Tuesday.",
        "have been closed since Tuesday",
        "have been closed from Tuesday until now",
    ),
    (
        ever_since,
        "The board has had her letter since March.",
        "has had her letter since March",
        "has had her letter from March until now",
    ),
    (ever_since, "The crew has had two storms since March.", "", ""),
    (ever_since, "The ferry has been sold since March.", "", ""),
    (ever_since, "The yard has been closed since May, the month of the storm.", "", ""),
    (ever_since, "The yard has not been open since May.", "", ""),
    # nearly all of them
    (nearly_all, "Nearly all the crews came home.", "Nearly all", "all but a few of"),
    (nearly_all, "All but two of the crews came home.", "All but", "all except"),
    (nearly_all, "The vast majority of the crews came home.", "The vast majority of", "far more than half of"),
    (nearly_all, "A small minority of the crews came home.", "A small minority of", "far fewer than half of"),
    (nearly_all, "All but one of the crews came home, with Orr the only one lost.", "", ""),
    (nearly_all, "The pier is all but finished.", "", ""),
    (nearly_all, "All but one were hired by a yard.", "", ""),  # one what?
    (nearly_all, "All but two old boats were lost.", "All but", "all except"),
    (nearly_all, "Almost all of it was lost.", "", ""),
    (nearly_all, "Not nearly all the crews came home.", "", ""),
    # how near
    (so_near, "Most keepers live within a mile of the pier.", "within a mile of", "no more than a mile from"),
    (
        so_near,
        "Both engines stopped within 40 seconds of each other.",
        "within 40 seconds of each other",
        "no more than 40 seconds apart",
    ),
    (so_near, "The board must pay within a week of the sale.", "", ""),
    (so_near, "The board will move the pier to within 180 metres of the school.", "", ""),  # just so near
    (so_near, "The crew came within two feet of the rocks.", "", ""),
    # one after the other, and on top
    (
        runs_without_a_break,
        "The crew won five races in a row to take the cup.",
        "five races in a row",
        "five races, one right after the other",
    ),
    (
        runs_without_a_break,
        "The catch fell for three consecutive years.",
        "three consecutive years",
        "three years, one right after the other",
    ),
    (runs_without_a_break, "The crew won a record three titles in a row.", "", ""),
    (runs_without_a_break, "The crew has had two successive years of losses.", "", ""),
    (on_top, "The board found two further cracks in the pier.", "two further", "another two"),
    (on_top, "The board ordered an extra 30 boxes.", "an extra 30", "another 30"),
    (on_top, "The crews won 66 more seats, totalling 365.", "", ""),
    (on_top, "The board found 12 more than it had thought.", "", ""),
    (on_top, "The count found 11 more sealed boxes of votes than there were names.", "", ""),
    (hedged_numbers, "Fares fell as much as 12% on Friday.", "as much as", "up to"),
    (hedged_numbers, "Twice as many as 12 boats came.", "", ""),
    (hedged_numbers, "As many as 1,100 boats came.", "As many as", "up to"),
    (hedged_numbers, "As many as 1,104 boats came.", "", ""),  # they were counted
]


@pytest.mark.parametrize(("finder", "sentence", "words", "key"), IN_OTHER_WORDS)
def test_other_words_say_the_same(finder, sentence, words, key):
    found = [*finder(sentence)]
    assert [(sentence[one.start : one.end], one.key) for one in found] == ([(words, key)] if words else [])
    for one in found:
        options = {one.key, *(rival for rival, _ in one.rivals)}
        assert 3 <= len(options) == len(one.rivals) + 1


ALIKE = [{"at most", "under"}, {"at least", "over"}, {"no less than", "more than"}, {"at most", "fewer than"}]


def test_no_two_rivals_can_be_struck_out_together():
    for sentence, words, _ in HEDGED:
        for one in hedged_numbers(sentence) if words else ():
            assert not any(pair <= {rival for rival, _ in one.rivals} for pair in ALIKE), sentence
    (ran,) = until_when("The ferry ran every winter until 2008.")
    assert [rival for rival, _ in ran.rivals] == ["from 2008 onwards", "except in 2008", "well beyond 2008"]
    (by,) = time_limits("The pier is due to reopen by Friday.")
    assert [rival for rival, _ in by.rivals] == ["after", "only on", "well before"]


def test_a_few_are_no_guess():
    (few,) = hedged_numbers("At least two boats were lost.")
    assert "a further" in dict(few.rivals)
    assert "about" not in dict(few.rivals)
    (many,) = hedged_numbers("The yard had more than three mln boxes.")
    assert "another" not in dict(many.rivals)


def test_what_one_person_does_ends_with_a_life():
    (feud,) = unit_words("The keeper kept up a feud for two decades.")
    assert [rival for rival, _ in feud.rivals] == ["10 years", "24 years", "40 years"]


NEWS = "The board of the Harwick ferry wants to sell the old ferry, and the crews are angry."


def asked(*paragraphs):
    found = candidates(Draft(*paragraphs).reading(), Random(1), (type_named("how_exact"),))
    return [question for question, reasons in found if not reasons]


def test_a_sentence_of_the_news_is_asked_about():
    (question,) = asked(NEWS, "The board of the Harwick ferry has said that up to 300 crews may lose their jobs.")
    assert "“The board of the Harwick ferry has said that _____ 300 crews may lose their jobs”" in question.stem
    assert question.options[question.key].text == "at most"
    assert {option.text for option in question.options} >= {"over", "exactly", "roughly"}


def test_words_that_the_headline_prints_too_are_not_asked_about():
    # there "over" may be another word, and leads to the key all the same
    told = "The board of the Harwick ferry had paid over £300 a day to the crews."
    assert asked(NEWS, told)
    draft = Draft(NEWS, told, headline="Crews angry over £300 a day")
    assert not list(candidates(draft.reading(), Random(1), (type_named("how_exact"),)))


def test_two_rows_of_one_pattern_stand_in_no_quiz():
    first, second = asked(
        NEWS,
        "The board of the Harwick ferry expects more than 200 angry crews.",
        "The board of the Harwick ferry says that more than 300 boats may go.",
    )[:2]
    assert collide(first, second, NATURES)


def test_options_begin_as_the_sentence_does():
    (question,) = asked(NEWS, "Nearly 500 angry crews of the Harwick ferry have written a letter to the board.")
    assert question.options[question.key].text == "Slightly fewer than"


def test_only_tells_what_the_writer_thinks_and_not_how_exact_it_is():
    (question,) = asked(NEWS, "Only 40 angry crews of the Harwick ferry have written a letter to the board.")
    assert question.options[question.key].text == "Just"
    assert "what the writer thinks" in question.feedback


def test_the_feedback_is_on_what_is_asked():
    (most,) = asked(NEWS, "The mayor said most angry crews of the Harwick ferry have written a letter to the board.")
    assert "more than half" in most.feedback


NOT_ASKED = [
    # a slip, a share that is told exactly
    "There's only two kinds of crews on the Harwick ferry, the board of the ferry wrote in May.",
    "The board of the Harwick ferry said that least 300 crews may go and more than 20 boats.",
    "The board of the Harwick ferry has may have told more than 300 crews of the old ferry to go.",
    "The board of the Harwick ferry sold 40 boats in May However, it needs more than 300 crews of the ferry.",
    "The board of the Harwick ferry has told 40% of the crews of the old ferry to go.",
    # somebody's own words, a question, a small rough number
    "The keeper said: “The board of the Harwick ferry wants at least 300 crews to go.”",
    "Does the board of the Harwick ferry want at least 300 crews of the ferry to go?",
    "The board of the Harwick ferry wants about 12 crews of the old ferry to go.",
    # how large the place is, what happened in another year, a word that was lost
    "The Harwick ferry calls at Orrin, a chain of over 300 isles, with crews of the board.",
    "In 2009 more than 300 crews of the Harwick ferry left the board of the ferry.",
    "At least 300 crews of the Harwick ferry marched against plan to sell the old ferry.",
]


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_it_is_not_asked_about(sentence):
    assert asked(NEWS, sentence) == []


def test_a_number_with_two_hedges_is_not_asked_about():
    first = "The board of the Harwick ferry has said that over 300 crews may lose their jobs."
    assert asked(NEWS, first)
    assert asked(NEWS, first, "The mayor said it would be about 300 crews.") == []


def test_what_shares_no_word_with_the_news_is_asked_where_there_is_little_else():
    rough = "Over 8,400 sheds were lost in the valley, by early figures."
    (question,) = asked(NEWS, rough, "A painter sold one picture to a museum of the capital.")
    assert question.options[question.key].text == "More than"
    of_the_news = [
        "The board of the Harwick ferry has said that over 300 crews may lose their jobs.",
        "The union wrote that the board of the ferry has told nearly 9,000 angry crews of Harwick to go.",
        "At least 40 angry crews of the old Harwick ferry have written a letter to the board of the ferry.",
    ]
    assert len(asked(NEWS, *of_the_news, rough, "A painter sold one picture.")) == 3


def test_a_sentence_may_open_with_one_pronoun():
    (question,) = asked(NEWS, "It wants to tell at least 300 angry crews of the ferry to go.")
    assert question.stem.count("“It wants to tell _____ 300 angry crews") == 1
    assert asked(NEWS, "It wants to tell at least 300 of their angry crews of the ferry to go.") == []


def test_not_all_of_boats():
    (found,) = vague_numbers("The majority of boats were lost.")
    assert "all" in [rival for rival, _ in found.rivals]


def test_what_the_article_has_counted_is_not_open():
    told = "The board of the Harwick ferry has sent dozens of letters to its angry crews."
    assert asked(NEWS, told)
    assert not asked(NEWS, told, "The letters, 63 in all, lie in a museum of the capital.")


def test_what_is_told_is_printed_with_its_thing():
    (question,) = asked(NEWS, "The board of the Harwick ferry has known its angry crews for almost a century.")
    assert any("“almost a century” tells the same" in option.feedback for option in question.options)


def test_one_drill_is_not_done_twice():
    about = "The board of the Harwick ferry has said that about 300 crews may lose their jobs."
    other = "The union wrote that the board of the ferry has told {} 9,000 angry crews of Harwick to go."
    for words, twice in (("roughly", True), ("about", True), ("more than", False)):
        first, second = asked(NEWS, about, other.format(words))
        assert collide(first, second, NATURES) is twice, words
    opens = "About 9,000 angry crews of the Harwick ferry have written a letter to the board of the ferry."
    first, second = asked(NEWS, about, opens)
    assert {first.options[first.key].text, second.options[second.key].text} == {"roughly", "Roughly"}
    assert collide(first, second, NATURES)


def test_nothing_else_in_the_quiz_prints_the_number_and_its_thing():
    sentence = "The board of the Harwick ferry has said that up to 300 crews may lose their jobs."
    (question,) = asked(NEWS, sentence)
    options = (
        Option("Up to 300 crews may lose their jobs", True),
        Option("The pier must be closed"),
        Option("Fares will rise"),
    )
    stem = "What did the board of the Harwick ferry say?"
    other = Choice(id="", type="what_claimed", stem=stem, options=options, evidence=question.evidence)
    elsewhere = replace(other, options=(Option("The old ferry must be sold", True), *options[1:]), evidence=())
    assert collide(question, other, NATURES, f"{NEWS} {sentence}")
    assert not collide(question, elsewhere, NATURES, f"{NEWS} {sentence}")


def test_how_long_somebody_has_done_it_is_asked_where_there_is_little_else():
    (question,) = asked(NEWS, "Ann Hill, who has run the Harwick ferry for over 25 years, said the crews are angry.")
    assert question.warnings == (SEEN_AT_ONCE,)


def test_a_rough_number_is_asked_about_where_the_number_is_the_news():
    assert asked(NEWS, "Around 8,400 sheep graze on the hill, by early figures.", "A painter sold one picture.") == []


def test_what_is_plain_without_the_article_is_asked_where_there_is_little_else():
    (question,) = asked(NEWS, "The board of the Harwick ferry pays the angry crews £300 a week.")
    assert question.options[question.key].text == "every week"
    assert SEEN_AT_ONCE in question.warnings
