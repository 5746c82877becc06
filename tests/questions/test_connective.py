"""Which linking words tell something for certain, what they tell, and what is asked about them."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.labels import KNOWN_WORD
from quizgen.questions.small_words.connectives import linking_words, opening_words
from quizgen.questions.small_words.linking_senses import RIVALS, WOULD_TELL, Sense
from tests.questions.draft import Draft

LINKED = [
    ("The ferry sailed on Friday despite a storm warning from the weather office.", "despite", Sense.AGAINST),
    ("Although the ferry is old, the board has passed it as safe.", "Although", Sense.AGAINST),
    ("The board passed the ferry, even though its hull had cracked.", "even though", Sense.AGAINST),
    ("The council shut the pier in response to a storm warning.", "in response to", Sense.REASON),
    ("The ferry will sail as long as the board pays the crew.", "as long as", Sense.CONDITION),
    ("In addition to the pier, the council owns a ferry.", "", None),  # plain
    ("The fares have risen by half since the collapse of the pier.", "since", Sense.FROM_THEN),
    ("The fares have risen by half since the pier was closed.", "", None),  # it may be the reason as well
    ("The keepers have waited there since the second week of May.", "", None),
    ("No keeper would lose her post as a result of the change.", "", None),
    ("The mayor dismissed claims that a boat sank as a result of the storm.", "", None),
    ("The keeper rang twice when the lamp shone so brightly that she lost the path.", "", None),
    ("Divers came to a bay where the mud is so deep that no eel can live there.", "", None),
    ("The fares have risen since the end of the war.", "", None),
    ("The pier was saved thanks to a gift of the old keeper.", "thanks to", Sense.REASON),
    ("The crews will strike unless the board raises their pay.", "unless", Sense.WOULD_CHANGE),
    ("Unless the board raises their pay, the crews will strike.", "Unless", Sense.WOULD_CHANGE),
    ("The ferry would sail even if the pier were closed.", "even if", Sense.NO_CHANGE),
    ("The council raised the fares in a bid to pay for the pier.", "in a bid to", Sense.AIM),
    ("The pier will not reopen until the board has checked every pillar.", "", None),  # everybody knows what it tells
    ("The pier was shut in view of the coming storm.", "in view of", Sense.REASON),
    ("The board hired two divers with a view to saving the ferry.", "with a view to", Sense.AIM),
    ("The keeper moved to the island in the hope of finding work.", "in the hope of", Sense.AIM),
    ("The fares will rise regardless of the outcome of the vote.", "regardless of", Sense.NO_CHANGE),
    ("The fares will rise no matter how the council votes.", "no matter", Sense.NO_CHANGE),
    ("The bank would lend the sum provided that the council signs first.", "provided that", Sense.CONDITION),
    ("In the event of a strike, the army would run the ferry.", "In the event of", Sense.CONDITION),
    ("The stairs are so narrow that customers leave their bags below.", "so … that", Sense.EFFECT),
    ("The firm kept such poor records that nobody could say more.", "such … that", Sense.EFFECT),
    ("The board sold not only the ferry but also the whole pier.", "not only", Sense.BOTH),
    ("The ferry takes forty cars, whereas the boat takes no more than five.", "whereas", Sense.CONTRAST),
    ("The gates would help but cost so much that no crew wants them.", "", None),
    ("The ferry will sail once the crews have checked every pillar.", "once", Sense.COMES_FIRST),
    ("The keeper pushed the cart, since the rails were level and dry.", "since", Sense.WHY_SO),
    ("Ann Hill drove there twice, only to find the gate locked.", "only to", Sense.UNHOPED),
    ("The crew played as if the cup had been won already.", "as if", Sense.NOT_REALLY),
    ("The board refused the plan on the grounds that it would cost jobs.", "on the grounds that", Sense.GROUND),
    ("The pier may take years to mend, given that two of its pillars are gone.", "given that", Sense.REASON),
    ("The council closed the pier pending an inspection of its pillars.", "pending", Sense.UNTIL_OVER),
    ("The board passed the plan, subject to a check by the fire office.", "subject to", Sense.CONDITION),
    ("The nets hold back weed that would otherwise block the gates.", "otherwise", Sense.IF_NOT),
    ("The keeper owns two lamps, in case the first one breaks.", "in case", Sense.READY_FOR),
    ("Oil the hinges of the gate twice a year.", "", None),
    ("Never lift the boards in frost, however much the builder is in a hurry.", "however much", Sense.NO_CHANGE),
    ("The ferry is working again, although there are long queues at the pier.", "although", Sense.AGAINST),
    ("The marks fit a net, according to the report, although its writers are not sure.", "although", Sense.AGAINST),
    # what looks like a link of that kind
    ("The ferry has sailed every day, since the war for another firm.", "", None),
    ("The board waited too long to mend the pier.", "", None),
    ("The keeper is too ready to blame the board.", "", None),
    ("The mayor said it was too early to draw conclusions.", "", None),
    ("The board agreed to carry cars, only to the island and back.", "", None),
    ("It looks as if the pier had been mended.", "", None),
    ("The board mended the old pier rather than the road.", "", None),
    ("The council would close the pier if the crack grows.", "", None),
    ("The ferry was taken off the river due to a crack in its hull.", "", None),
    ("Ninety claims are pending at the court of Harwick.", "", None),
    ("The plan was passed, subject to two conditions.", "", None),
    ("Do both sides even if one is whole.", "", None),
    ("The pier is shut, although the board would not comment on that.", "", None),
    ("The pier was once the longest of the coast, and is so no more.", "", None),
    ("The runway was wet, so for Hill to jump like that is a feat.", "", None),
    ("The keeper broke many rules, such as the order that he should wear a cap.", "", None),
    ("The mayor did so on the day that the pier was closed.", "", None),
    ("The crew stayed for as long as a year on the island.", "", None),
    ("The mayor said in response to a question that the pier is safe.", "", None),
    ("They had wanted a second bridge in order to save the old mill.", "", None),
    ("An aide spoke on condition of anonymity about the bridge.", "", None),
    ("The keeper was praised, even if the mayor grumbled about him.", "", None),
    ("The ferry is as good as new, as though it had never sailed.", "", None),
    ("The fares have risen, though it is not clear by how much.", "", None),
    ("The board does not want the pier reopened in order to sell it.", "", None),
    ("The crew needs six wins in order to stay in the top league.", "", None),
    ("Although Ann Hill, head of the board, said so many ships call at the pier.", "", None),
    ("The ferry was kept off the river and some would ban it unless it is repaired.", "", None),
    ("The mayor called it safe, but warned that the pier could fall unless it is repaired.", "unless",
     Sense.WOULD_CHANGE),
    ("The mayor put the fall at six and said this was as a result of the cuts.", "", None),
    ("Ann Hill warned of floods - as in May, when she was blamed - as a result of the cuts.", "", None),
    # the rest of the sentence is not what the words are linked with
    ("Ann Hill, who won despite her age, said the race was hard.", "", None),
    ("A win for the crew, despite its losses, would be welcome.", "", None),
    ("Tom Reyes, who leads the polls and makes the news, thanks to his five wins in the north.", "", None),
    ("The keeper has no thought of going as a result of the vote.", "", None),
    ("The bees may sleep less on the road, although the study did not test them.", "", None),
    ("It was not until the storm had gone that the ferry sailed.", "", None),
    ("Despite the snow the road is open, the drivers said.", "", None),
    # what follows has been told before
    ("The road was icy, but despite that the drivers of the bus came on time.", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "words", "sense"), LINKED)
def test_a_linking_word_tells_one_thing(sentence, words, sense):
    found = [(link.words, link.sense) for link in linking_words(sentence)]
    assert found == ([(words, sense)] if words else [])


OPENED = [
    ("However, the pier is to stay open.", Sense.SETS_AGAINST),
    ("Ann Hill, however, wants it to stay open.", Sense.SETS_AGAINST),
    ("Yet the pier has stayed open.", Sense.SETS_AGAINST),
    ("As a result, the pier was closed.", Sense.TELLS_RESULT),
    ("For example, the pier has no lights.", Sense.GIVES_EXAMPLE),
    ("Moreover, the pier has no lights.", Sense.ADDS_MORE),
    ("Instead, the pier was closed.", Sense.TAKES_ITS_PLACE),
    ("By contrast, the pier was closed.", Sense.SETS_AGAINST),
    ("But the pier was closed.", Sense.SETS_AGAINST),
    ("In return, the crews will sail on Sundays.", Sense.GIVEN_BACK),
    ("But for the storm, the pier would be open.", None),
    ("But although the pier is old, it is open.", None),
    ("However hard the board tried, the pier stayed closed.", None),
    ("As a result of the storm, the pier was closed.", None),
    ("Yet another pier was closed.", None),
    ("So, for example, the pier may soon be closed.", None),
]


@pytest.mark.parametrize(("sentence", "sense"), OPENED)
def test_a_sentence_opens_with_a_link_to_the_one_before(sentence, sense):
    link = opening_words(sentence)
    assert (link and link.sense) == sense


def test_every_rival_has_words_that_would_tell_it():
    for sense, rivals in RIVALS.items():
        assert sense not in rivals
        assert len(rivals) in (2, 3)
        assert all(rival in WOULD_TELL for rival in rivals)


def test_a_condition_limits_what_it_is_laid_down_for():
    assert Sense.AGAINST not in RIVALS[Sense.CONDITION]


def asked(*paragraphs):
    found = candidates(Draft(*paragraphs).reading(), Random(1), (type_named("connective"),))
    return [question for question, reasons in found if not reasons]


def test_a_sentence_of_the_news_is_asked_about():
    (question,) = asked(
        "The old ferry of Harwick sailed on Friday, and nobody was hurt.",
        "The old ferry sailed from Harwick on Friday despite a storm warning from the weather office.",
    )
    assert "“despite”" in question.stem
    assert question.options[question.key].text == Sense.AGAINST
    assert len(question.options) == 4


def test_two_sentences_are_printed_where_the_link_opens_the_second():
    (question,) = asked(
        "The board of the Harwick ferry has promised that the pier will be repaired by May."
        " However, the council of Harwick has paid for no more than half of the pier.",
    )
    assert "“The board of the Harwick ferry has promised that the pier will be repaired by May. However, the" in (
        question.stem
    )
    assert question.options[question.key].text == Sense.SETS_AGAINST
    assert len(question.evidence) == 2


def test_what_follows_is_named_where_it_is_short():
    (question,) = asked(
        "The old ferry of Harwick sailed on Friday, and nobody was hurt.",
        "The old ferry sailed from Harwick on Friday despite a storm warning.",
    )
    assert "about “a storm warning”" in question.stem
    (question,) = asked(
        "The old ferry of Harwick sailed on Friday, and nobody was hurt.",
        "The old ferry sailed from Harwick on Friday despite a storm warning, leaving three boats at the pier.",
    )
    assert "about “a storm warning”" in question.stem


def test_one_sentence_answers_the_other_where_one_denies_or_tells_the_opposite():
    back = "The power came back to the town of Harwick on Friday."
    assert asked(back, "However, ninety houses on the island were without light on Monday.")
    welcome = "Many parents in the town of Harwick welcomed the news on Friday."
    assert asked(welcome, "Some teachers of the school, however, criticised the board for the long delay.")
    assert not asked("Many parents in Harwick heard the news.", "Some teachers, however, work at a mill.")


def test_a_teacher_is_told_that_but_is_known():
    fell = "The number of guests of the Harwick ferry fell by half in May."
    (question,) = asked(f"{fell} But the board of the Harwick ferry hopes for more guests in June.")
    assert question.warnings == (KNOWN_WORD,)


def test_what_gives_a_reason_is_not_only_set_against_something():
    fell = "The number of guests of the Harwick ferry fell by half in May."
    assert asked(f"{fell} But the board of the Harwick ferry hopes for more guests in June.")
    assert not asked(f"{fell} But the board said the storm may be the main factor behind the fall in guests.")


def test_who_she_is_must_be_told():
    asking = "The old ferry of Harwick sailed on Friday, and nobody was hurt."
    assert not asked(asking, "Although she has since left the island, the old ferry of Harwick sailed on Friday.")


def test_what_has_no_word_in_common_with_the_sentence_before_may_be_set_against_another():
    asking = "The ferry of Harwick carried ninety guests a day last year."
    assert asked(asking, "However, the ferry of Harwick might soon carry twice as many guests.")
    assert not asked(asking, "However, the council of Orrin might build a second bridge for the coal.")


NOT_ASKED = [
    # somebody's own words, a question
    "The keeper said: “I sailed on Friday despite a storm warning from the weather office.”",
    "Did the old ferry sail from Harwick on Friday despite a storm warning from the office?",
    # a slip; what the ferries are is told elsewhere
    "The old ferry sailed from Harwick on Friday despite storm warnings of several year.",
    "Despite their storm warnings, it looks as if the old ferries of Harwick are, too.",
    # the rest is in a question before it; two sentences taken for one
    "Yes, unless the old ferry of Harwick is sold to a yard before Friday.",
    "The old ferries are not, although many ferries of Harwick sailed on Friday.",
    "The old ferry sails until 6 p.m. Lamps of Harwick will be lit once the new keeper arrives.",
]


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_it_is_not_asked_about(sentence):
    assert asked("The old ferry of Harwick sailed on Friday, and nobody was hurt.", sentence) == []
