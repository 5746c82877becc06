"""Set phrases of news reports, and what each tells."""

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.newsroom.found import PHRASES, phrases_in
from tests.questions.draft import Draft


@pytest.mark.parametrize(
    ("sentence", "words", "tells"),
    [
        ("Harwick Ferries declined to comment on the strike.", "declined to comment", "asked for, and refused"),
        ("The police refused to say who had paid for the boat.", "refused to say who", "the answer held back"),
        ("The owner did not respond to requests for comment.", "did not respond to requests for comment", "no answer"),
        ("Ms Orr could not be reached for comment.", "could not be reached for comment", "no answer"),
        ("A guard spoke on condition of anonymity about the fire.", "on condition of anonymity", "to stay unknown"),
        ("A guard who asked not to be named said he saw the fire.", "asked not to be named", "to stay unknown"),
        ("Two people familiar with the talks said so.", "familiar with the talks", "from the inside"),
        (
            "The figures could not be independently verified.",
            "could not be independently verified",
            "not been able to check",
        ),
        ("The Gazette reported the sale, citing union officials.", "citing", "handed on from another source"),
        ("A spokesman for the port said the crane was safe.", "spokesman", "in the name of others"),
        ("The ferry will be sold, shipping sources said.", "shipping sources", "does not give"),
        ("It is understood that the club has made an offer.", "It is understood", "without telling from whom"),
        ("The skipper was charged with theft on Monday.", "charged with", "not judged yet"),
        ("Witnesses said the ferry had no lights.", "Witnesses", "saw it themselves"),
        ("Preliminary results show that the pier is safe.", "Preliminary", "may still be changed"),
        ("Police saw two suspects near the ferry.", "suspects", "not proved"),
        ("The skipper pleaded not guilty to theft.", "pleaded not guilty", "was denied in court"),
        ("The skipper would plead not guilty to theft.", "plead not guilty", "To deny"),
        ("The skipper will plead guilty to theft.", "plead guilty", "To admit"),
        ("In the study, long naps were linked to a higher risk of falls.", "linked to", "go together"),
        ("The study suggests that gulls remember faces.", "suggests", "does not prove"),
        ("The survey was commissioned by a maker of boats.", "commissioned by", "Ordered by"),
        ("The study was funded by two makers of boats.", "funded by", "money from"),
        ("The skipper was cleared of fraud by a jury.", "cleared of", "not guilty"),
        ("State television showed the new harbour.", "State television", "owns or directs"),
        ("Initial figures show that the pier is safe.", "Initial", "may still be changed"),
        # accusations
        ("Prosecutors said the skipper had sold the boat twice.", "Prosecutors", "bring the case"),
        ("The skipper denied that the boat was stolen.", "denied", "not so"),
        ("The owners deny any wrongdoing.", "deny", "not so"),
        ("The skipper is accused of selling a boat twice.", "accused of", "but not proved to"),
        ("The mayor accused the firm of hiding the bill.", "accused", "may be so or not"),
        ("The alleged theft took place in May.", "alleged", "has not been proved"),
        ("The skipper allegedly sold the boat twice.", "allegedly", "has not been proved"),
        ("Police allege that the boat was sold twice.", "allege", "without having proved"),
        ("The fire was put down to a suspected gas leak.", "suspected", "not certain"),
        ("The court heard that the boat had no lights.", "court heard", "said in the case"),
        ("The skipper faces six counts of fraud.", "counts of", "Separate accusations"),
        ("The lawsuit alleges that the boat was never safe, and asks for damages.", "lawsuit alleges", "One side"),
        ("The fire on the boat is being investigated.", "is being investigated", "still open"),
        ("The skipper was remanded in custody.", "remanded in custody", "not judged yet"),
        ("The firm will appeal against the fine.", "appeal", "decide anew"),
        # decisions
        ("The panel recommended that the pier be closed.", "recommended", "others decide"),
        ("The proposed pier would cost £2 million.", "proposed", "Put forward"),
        ("The draft budget leaves out the pier.", "draft", "may still be changed"),
        ("Both sides agreed in principle to share the pier.", "in principle", "details still open"),
        ("The council is considering a toll on the pier.", "is considering", "not decided"),
        ("The mayor did not rule out a toll.", "did not rule out", "left open"),
        ("The council has ruled out any toll on the pier.", "ruled out", "will not happen"),
        ("The insurer has yet to pay for the boat.", "has yet to", "not been done or happened"),
        ("The sale is subject to approval by the council.", "subject to", "only if"),
        ("The boat stays in port pending an inquiry.", "pending", "Until that is done"),
        ("The minutes of the meeting show how they voted.", "minutes", "official notes"),
        # the press
        ("The firm said in a statement that the boat was safe.", "in a statement", "prepared for the public"),
        ("The mayor spoke at a news conference on the pier.", "news conference", "called to be told"),
        ("Critics say the pier is too dear.", "Critics", "against something or somebody"),
        ("The boat was reportedly sold twice.", "reportedly", "others report"),
        ("The boat is thought to be 200 years old.", "thought to", "not known for certain"),
        (
            "The papers were released under the Freedom of Information Act.",
            "Freedom of Information Act",
            "right of everybody",
        ),
        # research
        (
            "“It is a start,” said Ann Hill, who was not involved in the study.",
            "was not involved in the study",
            "from outside",
        ),
        ("“It is a start,” said Ann Hill, who led the study.", "led the study", "Had a hand in that work"),
        ("The study was published in the journal Gull Letters.", "journal", "tell each other"),
        ("The gap in the study may be due to chance.", "may be due to chance", "without any real cause"),
        ("The gulls flew an average of 12 miles a day.", "an average of", "above this figure, and some below"),
        ("Turnout rose by two percentage points.", "percentage points", "between two percentages"),
    ],
)
def test_a_phrase_tells_what_it_tells(sentence, words, tells):
    ((found),) = [one for one in phrases_in(sentence) if one.words == words]
    assert tells in found.phrase.tells


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The board was charged with finding a new site for the school.", "charged with"),
        ("The skipper was charged with theft and found guilty in May.", "charged with"),
        ("Half of the money comes from non-government sources.", "government sources"),
        ("The gang is linked to three raids on banks.", "linked to"),
        ("The household bill for energy rose again.", "bill"),
        ("The former spokesman for the port runs a bakery.", "spokesman"),
        # nothing is said
        ("A spokesman for the port declined to confirm the sale.", "spokesman"),
        ("A spokeswoman for the port did not reply.", "spokeswoman"),
        ("Neither the skipper nor his mate has been charged with theft.", "charged with"),
        # who has it is no reporter
        ("The court heard of letters seen by the police in May.", "seen by"),
        # nobody has asked the bride, and the emails are no reporter's
        ("The bride wanted a red boat and would not say why.", "would not say why"),
        ("The bride did not reply to his messages in May.", "did not reply to his messages"),
        ("The council did not respond to calls for a new pier.", "did not respond to calls"),
        ("Two villages could not be reached after the flood.", "could not be reached"),
        ("The road was cleared of snow before the morning.", "cleared of"),
        # a permit is refused, and no claim
        ("The council denied the skipper a permit for the pier.", "denied"),
        ("The skipper was denied any help.", "denied"),
        ("The council denied planning permission for the pier.", "denied"),
        ("The mayor refused to deny reports of a sale.", "deny"),
        ("A head count of gulls gave two counts of forty.", "counts of"),
        ("The doctor recommended a week of rest.", "recommended"),
        ("The goal was ruled out for offside.", "ruled out"),
        ("It is not known whether the council is considering a toll.", "is considering"),
        ("The statement was read to the court in May, she said in a statement to the court.", "in a statement"),
        ("Critics say the film is too long.", "Critics"),
        ("The half lasted 45 minutes of the game.", "minutes"),
        ("She wrote in the Wall Street Journal that gulls are clever.", "Journal"),
        ("Researchers are investigating how gulls sleep.", "are investigating"),
        # only half of the name of what they know about
        ("A banker close to the debt talks said so.", "close to the debt"),
    ],
)
def test_words_in_another_sense_are_left_alone(sentence, words):
    assert words not in {one.words for one in phrases_in(sentence)}


def test_no_two_phrases_and_no_two_options_say_one_thing():
    assert len({one.tells for one in PHRASES}) == len(PHRASES)
    for one in PHRASES:
        assert len({one.tells, *(rival.text for rival in one.rivals)}) == 4


def test_what_the_phrase_does_not_tell_is_told_of_each_wrong_answer():
    draft = Draft(
        "The council will sell the old ferry in spring, the harbour office said.",
        "A company that wants to buy the old ferry declined to comment on the price of the sale.",
        headline="Council to sell old ferry",
    )
    asked = [q for q, why in candidates(draft.reading(), Random(1), (type_named("news_phrase"),)) if not why]
    assert [q.options[q.key].text for q in asked] == ["An answer was asked for, and refused"]
    assert all(option.feedback for option in asked[0].options)
    assert "“declined to comment”" in asked[0].stem


@pytest.mark.parametrize(("body", "bills"), [("state senate", 1), ("Student Senate", 0)])
def test_a_bill_of_students_is_no_proposal_for_a_law(body, bills):
    draft = Draft(
        f"The {body} wants to keep the old ferry, which the town is to sell in spring.",
        "The bill on the old ferry calls for three senators to meet the town before the sale.",
        headline="Senate wants to keep old ferry",
    )
    asked = [q for q, why in candidates(draft.reading(), Random(1), (type_named("news_phrase"),)) if not why]
    assert sum("“bill”" in question.stem for question in asked) == bills


def test_what_somebody_says_of_others_is_not_the_report():
    draft = Draft(
        "Mayor Lena Brandt said: “The company declined to comment on the sale of the old ferry to me.”",
        headline="Mayor speaks of sale of ferry",
    )
    assert not list(candidates(draft.reading(), Random(1), (type_named("news_phrase"),)))


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("“We trusted the rope of the old ferry,” said Ann Hill, who led the study of the harbour for a year.", 1),
        ("She declined to comment on the price of the old ferry, which the town is to sell in the spring.", 1),
        ("It declined to comment on the price of the old ferry, which the town is to sell in the spring.", 0),
    ],
)
def test_who_she_is_and_what_was_said_before_the_phrase_the_article_tells(sentence, asked):
    draft = Draft(
        "The town will sell the old ferry in spring, a study by the harbour office said.",
        sentence,
        headline="Town to sell old ferry",
    )
    made = [q for q, why in candidates(draft.reading(), Random(1), (type_named("news_phrase"),)) if not why]
    assert len(made) == asked
