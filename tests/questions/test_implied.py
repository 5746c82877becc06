"""Which small words imply something for certain, what they imply, and what is asked about them."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.small_words.deed_named import named_deed
from quizgen.questions.small_words.implied_senses import WORDINGS, Implied
from quizgen.questions.small_words.implying_words import implying_word
from tests.questions.draft import Draft

IMPLYING = [
    ("The board has yet to decide on the price of the tickets.", "yet to", Implied.NOT_DONE_YET),
    ("The keeper refused to hand over the key of the lighthouse.", "refused to", Implied.UNWILLING),
    ("The firm was forced to sell two of its five ferries.", "forced to", Implied.NO_CHOICE),
    ("Heavy cloud forced the pilot to turn back on Monday evening.", "forced … to", Implied.NO_CHOICE),
    ("The crew managed to save nine of the boats on Monday.", "managed to", Implied.WITH_EFFORT),
    ("The divers have so far found nine of the old anchors.", "so far", Implied.UP_TO_NOW),
    ("So far this year, the ferry has carried nine thousand people.", "So far", Implied.UP_TO_NOW),
    ("The mayor was against it, and even the crew had doubts.", "even", Implied.SURPRISING),
    ("The storm sank nine boats, and it was felt even in the old mill.", "even", Implied.SURPRISING),
    ("The acting mayor said that the pier would open on Friday.", "acting", Implied.FOR_A_TIME),
    # every pupil sees what these tell, or no option can name what they tell it of
    ("The pier remains closed to heavy lorries, the council said.", "", None),
    ("The ferry no longer calls at the island in the winter.", "", None),
    ("The keeper said that she used to sell fish on the pier.", "", None),
    ("The only road to the harbour was closed to lorries on Monday.", "", None),
    ("The harbour froze for the first time in 30 years on Monday.", "", None),
    ("The board initially refused the plan of the crew on Monday.", "", None),
    ("The price of the tickets has not yet been announced by the board.", "", None),
    ("The council has sold only 40 tickets for the new ferry.", "", None),
    ("A former mayor of the town has been charged with theft.", "", None),
    # equal, or said of what follows
    ("The firm hopes to break even in the course of the year.", "", None),
    ("The ferry would sail even if the whole pier were closed.", "", None),
    ("The crew did not even see the light of the old tower.", "", None),
    ("Even a small leak would sink the ferry of the island.", "", None),
    # a rumour is not certain, as a rival would have it
    ("There were rumours that the storm even flooded the old mill.", "", None),
    ("The mayor went so far as to sell the old ferry.", "", None),
    # one side's word for it, and another reason
    ("Angry passengers say the crew refused to open the cabin on Monday.", "", None),
    ("The crew refused to open the cabin because the keeper had the key.", "", None),
    ("The firm would have been forced to sell if the bank had asked.", "", None),
    ("The keeper refused to comment on the sale of the tower.", "", None),
    # said with a smile
    ("The crew managed to lose all four of its races on Monday.", "", None),
]


@pytest.mark.parametrize(("sentence", "words", "sense"), IMPLYING)
def test_a_word_implies_something_only_where_that_is_certain(sentence, words, sense):
    found = implying_word(sentence.rstrip("."))
    assert (found.words, found.sense) == (words, sense) if sense else found is None


DEEDS = [
    ("The Board of Works refused to sell the old ferry.", "The Board of Works", "sell the old ferry"),
    ("In the spring, the board refused to sell the old ferry.", "The board", "sell the old ferry"),
    ("The storm passed, but some of the crew refused to leave.", "", ""),
    ("The storm passed, but two crews refused to leave the pier on Monday.", "Two crews", "leave the pier"),
    ("Hill and Orr, however, refused to sell the old ferry.", "Hill and Orr", "sell the old ferry"),
    ("It was dark after Ann Hill, who had the key, refused to open the gate.", "Ann Hill", "open the gate"),
    ("The crew has refused to open the gate, and the mill is shut.", "The crew", "open the gate"),
    # a deed that is not whole where it would be cut, or is only meant by what comes after it
    ("The crew refused to sign a bill that would cut its pay.", "", ""),
    ("The crew refused to sign unless the mayor came to the pier.", "", ""),
    ("The crew refused to leave until noon or so on Monday.", "", ""),
    # who it was cannot be told
    ("The keeper of the gate that the crew refused to open is ill.", "", ""),
    ("The mayor called them and refused to sell the old ferry.", "", ""),
    ("Those who refused to sell the old ferry were sent home.", "", ""),
    ("The plan sank as the crews refused to sell the old ferry.", "", ""),
]


@pytest.mark.parametrize(("sentence", "who", "do"), DEEDS)
def test_who_did_what_is_named_only_where_it_can_be_cut_out(sentence, who, do):
    start = sentence.index("refused to")
    deed = named_deed(sentence.rstrip("."), start, start + len("refused to"))
    assert deed == (who, do) if who else deed is None


def test_every_key_has_three_rivals_and_none_of_them_speaks_of_a_bare_it():
    for wording in WORDINGS.values():
        texts = [wording.key, *(rival.text for rival in wording.rivals)]
        assert len(set(texts)) == 4
        assert not any(text.startswith("It ") for text in texts)


def asked(*paragraphs: str, headline: str = "Council to sell the old ferry"):
    reading = Draft(*paragraphs, headline=headline).reading()
    kind = (type_named("implied"),)
    return [question for question, reasons in candidates(reading, Random(3), kind) if not reasons]


LEAD = "The council is to sell the old ferry to a firm from the coast next month."


def test_the_word_is_asked_about_in_its_sentence():
    (question,) = asked(LEAD, "The council has refused to close the ferry in the winter months.")
    assert "“refused to”" in question.stem
    assert "“The council has refused to close the ferry in the winter months”" in question.stem
    assert question.options[0].correct
    assert question.options[0].text == "The council did not want to close the ferry, and did not do so"
    assert question.options[1].feedback == "“Refused to” does not tell that; “tried in vain to” would."


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("“We refused to sail on the ferry in winter,” said Ann Hill.", "somebody's own words"),
        ("They refused to call at the island with the ferry in winter.", "who they are stands before"),
        ("So far nobody has seen a goat in the high valley.", "plain, and nothing to do with the news"),
        ("A clerk wrote ‘the crew refused to sail’ when the council met.", "a quotation within the sentence"),
    ],
)
def test_nothing_is_asked(sentence, why):
    assert asked(LEAD, sentence) == [], why


def test_words_in_two_places_are_named_with_a_gap():
    (question,) = asked(LEAD, "The storm forced the council to close the ferry to the island.")
    assert "“forced … to”" in question.stem
    assert question.options[0].text == "The council did not want to close the ferry to the island, but had to"


def test_what_readers_see_at_once_comes_last():
    first, second = asked(
        LEAD,
        "The old ferry has so far carried ninety people to the council.",
        "The council has yet to name the price of the old ferry.",
    )
    assert ("“yet to”" in first.stem, "“so far”" in second.stem) == (True, True)
