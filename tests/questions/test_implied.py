"""Which small words imply something for certain, what they imply, and what is asked about them."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.small_words.implied_senses import RIVALS, WOULD_TELL, Implied
from quizgen.questions.small_words.implying_words import implying_word
from tests.questions.draft import Draft

IMPLYING = [
    # every pupil knows that of "still", and the list that "still had 19 items" had so many left
    ("The pier is still closed to heavy lorries, the council said.", "", None),
    ("The mayor asked them to keep to the list, which still had 19 items on it.", "", None),
    ("The pier remains closed to heavy lorries, the council said.", "remains", Implied.UNCHANGED),
    ("The talks with the crews remained inconclusive on Friday.", "", None),
    ("There remains a great gulf between the crews and the board.", "", None),
    ("The level of the river fell to near-record lows last summer.", "", None),
    ("The price of herring fell to a record low on Friday.", "record low", Implied.LOWEST),
    ("Even a small leak would sink the ferry of the island.", "", None),
    ("The search went on until dark and resumed at dawn on Friday.", "", None),
    ("The pier remains closed to heavy lorries, the council said.", "remains", Implied.UNCHANGED),
    ("The council continued to sell tickets for the ferry on Monday.", "continued to", Implied.UNCHANGED),
    ("The ferry no longer calls at the island in the winter.", "no longer", Implied.ENDED),
    ("The keeper said that she used to sell fish on the pier.", "used to", Implied.ENDED),
    ("The crew resumed the search for the two divers on Monday.", "resumed", Implied.BREAK),
    ("The board has yet to decide on the price of the tickets.", "yet to", Implied.NOT_DONE_YET),
    ("The price of the tickets has not yet been announced by the board.", "not yet", Implied.NOT_DONE_YET),
    ("The divers have so far found nine of the old anchors.", "so far", Implied.UP_TO_NOW),
    ("So far this year, the ferry has carried nine thousand people.", "So far", Implied.UP_TO_NOW),
    ("The harbour froze for the first time in 30 years on Monday.", "first time in 30 years", Implied.LONG_AGO),
    ("The crew won its first race since 1998 on the river.", "first race since 1998", Implied.LONG_AGO),
    ("The board failed to find a buyer for the old ferry.", "failed to", Implied.NOT_REACHED),
    ("The keeper refused to hand over the key of the lighthouse.", "refused to", Implied.UNWILLING),
    ("The firm was forced to sell two of its five ferries.", "forced to", Implied.NO_CHOICE),
    ("The price of herring rose to a record high in May.", "record high", Implied.HIGHEST),
    ("The level of the lake fell to a record low in May.", "record low", Implied.LOWEST),
    ("The price of herring stood close to a record high in May.", "", None),
    ("The ferry carried a record number of people in the summer.", "record", Implied.GREATEST),
    ("The council has sold only 40 tickets for the new ferry.", "only", Implied.SMALL),
    ("The mayor was against it, and even the crew had doubts.", "even", Implied.FURTHER),
    ("The storm sank nine boats and even flooded the old mill.", "even", Implied.FURTHER),
    # what looks like it
    ("The firm hopes to break even in the course of the year.", "", None),
    ("The ferry would sail even if the whole pier were closed.", "", None),
    ("The crew did not even see the light of the old tower.", "", None),
    # everybody sees what "again" tells
    ("The ferry sailed again on Friday with sixty people on board.", "", None),
    ("The question is still to be put to the whole council.", "", None),
    ("The price of herring is still modest after a good winter.", "", None),
    ("The pier could still fall into the river in a storm.", "", None),
    ("Although it leaks, the ferry is still a safe ship.", "", None),
    ("The divers found the remains of a ship under the pier.", "", None),
    ("The cause of the fire remains to be found by the police.", "", None),
    ("The keeper remained in the tower for fourteen years after that.", "", None),
    ("The rope used to lift the anchor broke on Monday morning.", "", None),
    ("The crew is used to long days on the cold river.", "", None),
    ("The mayor went so far as to sell the old ferry.", "", None),
    ("The fare was put up for the first time on Monday.", "", None),
    ("The board kept a record of the number of the ferries.", "", None),
    ("The firm would have been forced to sell if the bank had asked.", "", None),
    ("The crew failed to row quickly enough to win the race.", "", None),
    ("The keeper refused to comment on the sale of the tower.", "", None),
    ("The mayor accused the board of having failed to act.", "", None),
    ("The board is the only one of the three that has met.", "", None),
    ("The crew was only 2-1 down before the storm set in.", "", None),
    ("The road was shut on Monday and reopened after the storm.", "", None),
    # a gate does not stop; a case is no gate
    ("By noon the gate had been reopened and the carts were on the road.", "reopened", Implied.SHUT),
    ("The court reopened the case of the stolen anchor in the spring.", "", None),
    # one side's word for it, and another reason
    ("Angry passengers say the crew refused to open the cabin on Monday.", "", None),
    ("The crew refused to open the cabin because the keeper had the key.", "", None),
    ("The ferry no longer sails, but the council is still paying for it.", "", None),
    # another time
    ("The repair of the pier is now expected to cost nine million crowns.", "", None),
    ("The crew still sails and is now known on both banks of the river.", "", None),
    ("By now the ferry has carried ninety people to the island.", "", None),
    ("The pier did not open to heavy lorries until the first of May.", "", None),
    ("The crew could not open the cabin until the keeper came back.", "", None),
    ("The board does not think that the pier will open until May.", "", None),
    # not "due from May on"
    ("A decision of the board is not due until May at the earliest.", "", None),
    ("The board has since sold both ferries to a firm from the coast.", "", None),
    ("The board put up the fare for the second time this year.", "second time", Implied.HAD_HAPPENED),
    # how long it went on is asked elsewhere
    ("The firm made a loss for the third straight year in a row.", "", None),
    ("Orla was the third storm to reach the island this winter.", "third", Implied.MORE_BESIDES),
    ("Orrin is the third largest port of the coast this year.", "", None),
    ("The board and the crews began fresh talks on Monday morning.", "fresh", Implied.MORE_BESIDES),
    ("Herring had its steepest fall since May 2020 on the quay.", "", None),
    ("Herring had its steepest fall since records began on the quay.", "", None),
    ("A former keeper of the lighthouse has been charged with theft.", "former", Implied.FORMERLY),
    ("The acting mayor said that the pier would open on Friday.", "acting", Implied.FOR_A_TIME),
    ("The board reinstated both keepers of the old lighthouse on Monday.", "reinstated", Implied.SO_ONCE),
    ("The firm restored power to nine hundred homes on the island.", "restored", Implied.SO_ONCE),
    ("The firm restored the old mill on the bank of the river.", "", None),
    ("The ferry is to resume its trips to the island in May.", "resume", Implied.BREAK),
    ("The firm stopped selling tickets for the ferry on Monday.", "", None),
    ("The crew narrowly missed the pier in the storm on Monday.", "narrowly", Implied.CLOSE_TO_IT),
    ("The board initially refused the plan of the crew on Monday.", "initially", Implied.CHANGED_LATER),
    ("The board initially refused the plan of the crew, but later agreed.", "", None),
    ("The crew eventually found the anchor at the foot of the pier.", "eventually", Implied.AFTER_SOME_TIME),
    ("She is the first woman to lead a crew on the river.", "first", Implied.NONE_BEFORE),
    ("He was the first to leave the cabin of the ferry.", "", None),
    ("Hill, who had gone home before noon, was called back.", "", None),
    ("The crew said that the storm which had sunk it was over.", "", None),
    ("Nobody has offered to buy the old ferry of the council yet.", "yet", Implied.NOT_DONE_YET),
    # other things
    ("A further 54 boats were counted on the river on Monday.", "", None),
    ("The divers found two further cracks in the hull on Monday.", "", None),
    ("The only road to the harbour was closed to lorries on Monday.", "The only", Implied.ONLY_ONE),
    ("Orrin is not the only port with a ferry to the island.", "", None),
    ("The only drawback of the ferry is that it sails on Mondays.", "", None),
    ("The rule holds only for boats with more than nine seats.", "", None),
    ("The ferry was sold only in May of the year after that.", "", None),
    ("The keeper was hired for just eleven days in the winter.", "just", Implied.SMALL),
    ("No fewer than 63 boats were lost in the storm on Monday.", "", None),
    ("The remaining boats are to be sold to a firm in May.", "The remaining", Implied.REST),
    ("The child was too young to be taken on board the ferry.", "too … to", Implied.CANNOT),
    ("The wind kept the crew from leaving the harbour on Monday.", "kept … from", Implied.KEPT_FROM),
    ("The crew managed to save nine of the boats on Monday.", "managed to", Implied.WITH_EFFORT),
    ("Heavy cloud forced the pilot to turn back on Monday evening.", "forced … to", Implied.NO_CHOICE),
    ("The firm lost nine million crowns in the first quarter alone.", "alone", Implied.PART),
    ("The keeper lived in the old tower alone for nine winters.", "", None),
    ("Hill crossed the line in Orrin alone, nine seconds ahead of Hale.", "", None),
    ("The account should have held nine thousand crowns on Monday.", "should have", Implied.SHOULD_BUT),
    # of two that get along, the first in the tables; none where one is at odds with the other
    ("The only road to the harbour has since been closed to lorries.", "The only", Implied.ONLY_ONE),
    ("The ferry, which used to call daily, has so far sailed once.", "", None),
]


@pytest.mark.parametrize(("sentence", "words", "sense"), IMPLYING)
def test_a_word_implies_something_only_where_that_is_certain(sentence, words, sense):
    found = implying_word(sentence.rstrip("."))
    assert (found.words, found.sense) == (words, sense) if sense else found is None


def test_every_sense_that_is_keyed_has_three_rivals_and_each_rival_words_that_would_tell_it():
    for sense, rivals in RIVALS.items():
        assert len({*rivals, sense}) == 4
        assert all(rival in WOULD_TELL for rival in rivals)


def asked(*paragraphs: str, headline: str = "Council to sell the old ferry"):
    reading = Draft(*paragraphs, headline=headline).reading()
    kind = (type_named("implied"),)
    return [question for question, reasons in candidates(reading, Random(3), kind) if not reasons]


LEAD = "The council is to sell the old ferry to a firm from the coast next month."


def test_the_word_is_asked_about_in_its_sentence():
    (question,) = asked(LEAD, "The ferry no longer calls at the island in the winter months.")
    assert "“no longer”" in question.stem
    assert "“The ferry no longer calls at the island in the winter months”" in question.stem
    assert question.options[0].correct
    assert question.options[0].text == "It was so before, but then came to an end"
    assert question.options[1].feedback == "“No longer” does not tell that; “still” or “remains” would."


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("“We no longer sail on the ferry in winter,” said Ann Hill.", "somebody's own words"),
        ("They no longer call at the island with the ferry in winter.", "who they are stands before"),
        ("The only hut in the high valley is made of stone.", "plain, and nothing to do with the news"),
        ("A clerk said ‘the ferry no longer sails’ when the council met.", "a quotation within the sentence"),
    ],
)
def test_nothing_is_asked(sentence, why):
    assert asked(LEAD, sentence) == [], why


def test_words_in_two_places_are_named_with_a_gap():
    (question,) = asked(LEAD, "The storm forced the council to close the ferry to the island.")
    assert "“forced … to”" in question.stem
    assert question.options[0].text == "It was done, but not by free choice"


def test_what_readers_see_at_once_comes_last():
    first, second = asked(
        LEAD,
        "The old ferry remains closed to the council after the storm of the spring.",
        "The council has yet to name the price of the old ferry.",
    )
    assert ("“yet to”" in first.stem, "“remains”" in second.stem) == (True, True)
