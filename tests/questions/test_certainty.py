"""Which words are taken for a hedge, and which may stand beside it."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.certainty.hedges import hedges_in
from tests.questions.draft import Draft

HEDGES = [
    ("The thief reportedly sold the bell on Friday.", "reportedly"),
    ("The keeper is believed to have left the island.", "is believed to"),
    ("The storm may have damaged the pier.", "may have damaged"),
    ("The pier could be closed for a year.", "could be closed"),
    ("The old ferry appears to leak.", "appears to"),
    ("Prices are expected to rise in spring.", "are expected to"),
    ("It remains unclear who rang the bell.", "remains unclear"),
    ("A new survey suggests that most islanders walk to work.", "suggests"),
    ("The keeper is not known whether by name or face.", "is not known"),
    ("A new poll of the likely voter has the mayor ahead.", ""),
    # ability, a month, an army, what is known for something, what did not happen
    ("The islanders could see the lighthouse from the hill.", ""),
    ("The pier reopened in May after two years.", ""),
    ("The might of the navy kept the island safe.", ""),
    ("The keeper is not known as a patient man.", ""),
    ("He spoke up so that he could be heard.", ""),
    # what somebody was able to do, and what would be so elsewhere
    ("Neither keeper could be reached on Friday.", ""),
    ("The cheers could be heard across the bay.", ""),
    ("The firm lost a ship and could take comfort in its ferries.", ""),
    ("The gale closed the port and could hurt no one.", ""),
    ("In another year the race might draw a crowd.", ""),
    ("She waited until she believed that she could raise the fares.", ""),
    ("The mayor fears that the storm could raise the fares.", "could raise"),
    # "suspected" as a verb
    ("The council said it suspected the keeper of the theft.", ""),
    ("The suspected thief left the island.", ""),  # those who look for him suspect him themselves
    ("The alleged thief left the island.", "alleged"),
    # when it is to come; what is likely as a whole
    ("Further storms are expected before the end of the week.", "are expected"),
    ("The new ferry is forecast in the yard's own letter to be late.", ""),
    ("It's unlikely the council will pay for the lamp.", "It's unlikely"),
    ("It is very likely that the keeper will leave.", "It is very likely"),
    ("A long storm could push the boats onto the rocks.", "could push"),
    # what is open to them, and what comes over a thing
    ("There were steps that could be taken at once for the crews.", ""),
    ("This is one measure that could be brought back at once.", ""),
    ("He said that some of the work could be done by post.", ""),
    ("She proposed that the toll could be cut in winter.", ""),
    ("He thinks the toll could be cut by selling the old boats.", ""),
    ("She said that some of the boats could be ‘graded’ on the island.", ""),
    ("He warned that jobs could be cut on the island.", "could be cut"),
    ("He warned that the plan could be scrapped next year.", "could be scrapped"),
    ("The crews will return once their safety could be guaranteed.", ""),
    ("She would not speculate on when the pier might reopen.", ""),
    # what is likely to be the cost, and a date that is no number
    ("The mayor told them the likely cost of the pier.", ""),
    ("The crews were given an estimated date in May.", ""),
    ("The crews were given an estimated 300 boats in May.", "an estimated"),
    # what some people do now and then, and what could be kept
    ("The fares of the ferry could be kept at the old level.", ""),
    ("Experts warned that the wall could fall.", "could fall"),
    # what is allowed
    ("The court ruled that the pier could be closed for a year.", ""),
    ("The storm may in turn have hurt the fishermen.", ""),
    ("This signal could be sent to another boat when two crews shook hands.", ""),
    ("Using the same cable, trust and help could be built.", ""),
    # a right, an understatement, what was hoped for then
    ("The loan could be paid at the option of the buyer in boats or in cash.", ""),
    ("The rest may be drawn down at the firm's option after May.", ""),
    ("Under the new agreement the ferry may be sold to the islanders.", ""),
    ("The speech may not have endeared the mayor to the crews.", ""),
    ("It had been hoped that a new lamp might calm the crews.", ""),
    ("The keeper did not tell what steps the board might take.", ""),
    # what something is for
    ("The owner must agree so that the path on the northern side may be widened.", ""),
    ("The council bought the field in order that the pier and the lamp could be moved.", ""),
    # seen by somebody
    ("The old wall has appeared to islanders for years as a risk.", ""),
]


@pytest.mark.parametrize(("sentence", "words"), HEDGES)
def test_what_is_a_hedge(sentence, words):
    assert [hedge.words for hedge in hedges_in(sentence)] == ([words] if words else [])


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("certainty"),))
    return [question for question, reasons in found if not reasons]


def key(question):
    return question.options[question.key].text


ASKED = [
    ("The harbour wall was repaired last year but may still leak when the spring tides come in.", "“may still leak”"),
    ("Divers have searched the bay, and the bell allegedly sank before the ferry hit the old pier.", "“allegedly”"),
    # that "plans to" tells of a plan, everybody sees
    ("The council has sold the old pier, which is rotten, and plans to build a café in its place.", ""),
    (
        "The council has sold the old pier, which is rotten, and has agreed to build a café there.",
        "“has agreed to build”",
    ),
    # one verb, or details only, stand beside it; a time tempts nobody; it is allowed
    ("The council has sold the old pier and may still close the lamp today, as it did yesterday.", ""),
    ("The harbour wall may still leak when the spring tides of the western sea come in.", ""),
    ("The keepers have sold the lamp, which is old, but may stay on for as many years as they like.", ""),
    # a verb that is cut in two, or lost behind its adverb
    ("The council has sold the old pier to a rich dealer and plans to pull out of its other harbour works.", ""),
    ("The council has sold the old pier to a rich dealer and plans to quietly build a café in its place.", ""),
    # another hedge that tells something else is a rival
    ("The thief, who is said to have sailed for years, has reportedly sold an estimated 300 old bells.", ""),
    # what repeats the stem, what concedes, a second doubt, somebody's own words
    ("The council has long spoken of the possible loss of the old pier to a rich dealer.", ""),
    ("The mayor may blame the storm for the damage, but the old harbour wall was rotten.", ""),
    ("If the old pier were sold last, the boats could be moved to the harbour of the town.", ""),
    ("The keeper said: “The wall was repaired last year but may leak when the tides come.”", ""),
    # beside a number nothing else tempts
    ("The mayor, who turned an old pier into a school and taught an estimated 300 crews, has died in Ayle.", ""),
    # nothing is open; two words look ahead; a question
    ("The harbour wall was repaired last year and has kept the water out of the town.", ""),
    ("The council has quietly sold the old pier and plans to build a café there next year.", ""),
    ("Was the harbour wall repaired last year, or may it still leak when the tides come in?", ""),
]


#: What the reading finds in these sentences as told to be so.
FIRM = (
    "was repaired",
    "come",
    "have searched",
    "hit",
    "has sold",
    "is rotten",
    "is old",
    "have sold",
    "has reportedly sold",
    "was rotten",
    "has kept",
)


@pytest.mark.parametrize(("sentence", "words"), ASKED)
def test_the_hedge_is_keyed_and_no_rival_is_one(sentence, words):
    draft = Draft(sentence)
    draft.states(*(verb for verb in FIRM if verb in sentence))
    questions = [q for q in asked(draft) if q.stem.startswith("Which")]
    assert [key(q) for q in questions] == ([words] if words else [])
    for question in questions:
        rivals = [option.text.strip("“”") for option in question.options if not option.correct]
        assert len(rivals) >= 2
        tells = {hedge.tells for rival in (*rivals, key(question)) for hedge in hedges_in(f"It {rival} .")}
        assert len(tells) <= 2  # the hedge that is asked for, and one that tells something else
        assert all(rival in sentence for rival in rivals)


EXPLAINED = [
    ("The old ferry is tipped to win the race round the island in spring.", "“is tipped to”", "thought likely"),
    ("The old ferry is unlikely to sail again before the end of the summer.", "“is unlikely to”", "chances are poor"),
    ("The harbour wall apparently held the water back during the great storm.", "“apparently”", "looks so"),
    ("The thief allegedly sold the bell of the old church to a dealer last week.", "“allegedly”", "leaves it open"),
    ("The ferry firms would move their boats to the new harbour if the council voted for it.", "", ""),
    ("The ferry firms have not said if they would move their boats to the new harbour.", "", ""),
    ("If the council voted for the new harbour, the ferry firms would move their boats.", "", ""),
    # what is to come if something else does; whose "if" it is; what is allowed, denied or ruled out
    ("The ferry firms will move their boats to the new harbour if the council votes for it.", "", ""),
    ("The new law would help the keepers of the lamp, who stay at home if they are ill.", "", ""),
    ("Under the rules of the harbour the keepers of the lamp may stay for two more years.", "", ""),
    ("The keeper of the lamp left the harbour with a man, thought to be about 55.", "", ""),
    ("At thirty centimetres of water small boats may go to the harbour of the island.", "", ""),
    ("The ferry firms denied for many years that their boats could harm the fish of the bay.", "", ""),
    ("The mayor of the island said there could be no other way to the old harbour.", "", ""),
    ("The keeper of the lamp believes the rush to the harbour is a way of making money.", "“believes”", "may be wrong"),
    ("The new pier would probably be good for the boats of the old harbour.", "“would probably”", "chances are good"),
    ("Almost 300 old boats may be left out under the light of the old lamp.", "“may”", "is possible"),
    ("The mayor of the island may want to count the boats of the old harbour again.", "", ""),
    ("The keeper of the lamp expects the council to pay for the new harbour wall.", "", ""),
    ("The keeper of the lamp declined to speak of any plans to sell the old boats.", "", ""),
    ("The ferry firms have announced plans to take part in the race round the island.", "", ""),
    ("The ferry firms may move their boats to the new harbour before the end of summer.", "“may”", "is possible"),
    ("The harbour master believes that the old wall kept the water out of the town.", "“believes”", "may be wrong"),
    ("The harbour master reckons that the old wall kept the water out of the town.", "“reckons”", "may be wrong"),
    ("If the last winter was bad for the ferry firms, the next one will ruin both of them.", "", ""),
    ("The mayor may blame the storm for the damage, but the harbour wall was rotten.", "", ""),
    ("The ferry firms did not know how they would sail if the council closed the pier.", "", ""),
    ("The harbour master believes that the old wall kept the water water out of the town.", "", ""),
    ("What seemed to be a calm day on the harbour suddenly turned into a great storm.", "", ""),
    ("The keeper will probably be remembered for the long nights beside the old lamp.", "", ""),
    ("I know that the harbour master may think poorly of the boats of the village.", "", ""),
    # a plan that is a thing, and may be given up; a reason; a fear that is unfounded; a right; a remark on a word
    ("The mayor of the island, whose plan to sell the old boats failed, left the harbour.", "", ""),
    ("Council plans to sell the old boats of the harbour have failed in the last vote.", "", ""),
    ("The council plans to sell the old boats of the harbour to a rich dealer.", "", ""),
    ("The long queues at the old harbour are due to heavy rain on the western sea.", "", ""),
    ("The old ferry is due to return to the harbour of the island on Friday.", "“is due to”", "still to come"),
    ("The keeper of the lamp said fears that the harbour would close were unfounded.", "", ""),
    ("The old keeper Ann Hill fears the harbour of the island is no longer safe.", "“fears”", "is worried"),
    ("Each bank of the island may exchange its old loans for the bonds of the harbour.", "", ""),
    ("The mayor dismissed talk that the old ferry might sink in the harbour of the island.", "", ""),
    ("It led to the probably familiar row of the ferry firms over the old harbour.", "", ""),
    ("The keeper of the lamp thought of perhaps leaving the harbour of the island.", "", ""),
    # a duty; a right; "expected" of a thing
    ("Every child of the island gets a lamp and is expected to read by it at night.", "", ""),
    ("Guests of the keeper are expected to bow, as the rules of the old harbour have it.", "", ""),
    ("Because only the council may lend the boats, the ferry firms left the old harbour.", "", ""),
    ("The mayor spoke ahead of an expected May election on the boats of the old harbour.", "", ""),
    # who hears of it; what few believe; what somebody refused
    ("Each theft from the boats of the old harbour is reported to the mayor of the island.", "", ""),
    ("Few keepers of the lamp believe the old harbour of the island is a safe one.", "", ""),
    ("Visitors to the old harbour may notice that the lamp of the island is a new one.", "", ""),
    # no condition; what has turned out otherwise; a condition that is met by now; half of a sentence
    ("The old ferry is tipped to win the race round the island and to go on", "", ""),
    ("The keeper of the lamp believes the new fares of the harbour are simply unfair.", "", ""),
    ("The keeper of the lamp believes the new wall of the harbour is right for the island.", "", ""),
    # a machine thinks nothing; what a contract lays down; a birth
    ("The new camera system reckons that the boats never left the harbour of the island.", "", ""),
    ("The keeper Ann Hill, who is due in May, has left the old harbour of the island.", "", ""),
    # a figure of speech; an aside; a reported "can"
    ("The keeper of the lamp appeared to be the last man on the island to hear of the harbour.", "", ""),
    ("The keeper Ann Hill — who was reportedly named after a boat — left the old harbour.", "", ""),
    ("It warned of the harbour because the crews could be robbed there at night.", "", ""),
    ("If anything, the keepers said, the new lamp would make the harbour of the island darker.", "", ""),
    ("The old wreck was found far from where the charts of the harbour predicted it would lie.", "", ""),
    # what looked so for a while; a plan announced at a time, and a plan that is a thing
    ("The council, which on Friday appeared to favour the sale, was holding back the old boats.", "", ""),
    ("The old boats of the harbour at first seemed to be safe under the great wall.", "", ""),
    ("The old harbour wall seemed to hold the water back on the night of the great storm.", "“seemed to”", "looks so"),
    ("Fares have gone up since the ferry firms announced plans to add three boats in May.", "", ""),
    ("The mayor of the island launched an ambitious plan to sell the boats of the harbour.", "", ""),
    ("The old ferry is set to return to the harbour of the island on Friday.", "“is set to”", "very likely"),
    ("A website which supposedly took gifts for the crews sold the names of the givers.", "", ""),
    ("The old keeper Ann Hill is perhaps the best known of all keepers on the island.", "", ""),
    ("The old ferry probably will not sail again before the end of the summer.", "", ""),
    # what came of it is known, or what "this" is is not
    ("The vote reopens a question that the mayor of Orrin seemed to have settled years ago.", "", ""),
    ("This is thought to cost the islands of the north a good deal of money each year.", "", ""),
    ("The mayor refused to hold an early vote which may have kept her in office for years.", "", ""),
    # what is counted or computed has no view
    ("In the end the three tests predicted the marks of the pupils better than their teachers.", "", ""),
    # some of whom one thing is true, another not; a rumour; a proviso; an impression that is put right
    ("The ferry firms sell their seats to rich dealers who may prefer the boats of the harbour.", "", ""),
    ("The new law limits the extent of the loans that the harbour board might give.", "", ""),
    ("The papers of the island ran stories that the lamp of the harbour may harm the fish.", "", ""),
    ("There may be a rush to the harbour, even though no ferry has sailed from it for years.", "", ""),
    ("The mayor wants to dispel any impression that the old harbour is likely to be closed.", "", ""),
    ("Once the fares of the ferry appear to have settled, the firms will buy more boats.", "", ""),
    # a wish as well; a judgement put mildly; a plan to go on; a bill that plans nothing
    ("The keeper of the lamp believes the council should pay for the new harbour wall.", "", ""),
    ("The price of the old boats in the harbour is probably a fair one for the island.", "", ""),
    ("The ferry firm intends to maintain its old boats in the harbour of the island.", "", ""),
    ("The council is voting on a harbour bill that intends to help the crews of the boats.", "", ""),
    # what is so now and then; a reproach; a rule for all such cases
    ("The mayor said that one storm may have more than one victim on the island.", "", ""),
    ("The council could be doing more to keep the boats of the old harbour dry.", "", ""),
    ("Under the doctrines of the harbour two must have seen the alleged crime on a boat.", "", ""),
    # an aim that is one of every day; what may be forbidden; what is known; a slip; what "that" is
    ("The ferry club of the old harbour aims to help the crews of the island.", "", ""),
    ("The council may not close the lamp of the old harbour before the summer.", "", ""),
    ("The mayor of the island finally believes the old harbour wall was built of stone.", "", ""),
    ("The mayor believes that by painting the boats red, then theft in the harbour can be cut.", "", ""),
    ("The last vote on the old harbour of the island could change that.", "", ""),
    # what is as good as impossible; a reproach
    ("The fares of the old harbour could hardly be raised again before the summer.", "", ""),
    ("The mayor of the island seems to forget that the old harbour was paid for long ago.", "", ""),
    # what somebody expects of a thing, and what of oneself; what came of that is known
    ("The ferry firms expect fares to rise in the old harbour of the island.", "“expect”", "thought likely"),
    ("The harbour board expects a good summer for the boats of the island.", "“expects”", "thought likely"),
    ("The harbour board expects to sell ninety old boats before the summer.", "“expects to”", "thought likely"),
    ("When the board bought the old boats it expected to sell them before the summer.", "", ""),
    # what is to come, with the time when
    ("The council plans to sell the old boats of the harbour next summer.", "", ""),
    ("The harbour board is planning a new wall for the boats of the island.", "", ""),
    ("The ferry firms have plans to sell the old boats of the harbour.", "", ""),
    ("The vote on the old harbour wall is scheduled for Friday.", "“is scheduled”", "still to come"),
    ("The new lamp of the old harbour is due out in May.", "“is due”", "still to come"),
    ("The old ferry is to join the race round the island on Friday.", "“is to”", "still to come"),
    ("The boats of the harbour are to be replaced before the summer.", "“are to be replaced”", "still to come"),
    ("The aim of the harbour board is to replace the old boats.", "", ""),
    ("For the crews of the island, the fix is to remove the old lamp.", "", ""),
    ("A long storm in the bay of the island is to be expected.", "", ""),
    ("The keeper of the lamp was paid what is due for the boats of the harbour.", "", ""),
    # whoever is named leaves it open; what is so in all such cases, and what is laid down; what; what all see
    ("The old harbour wall is thought to leak, according to the mayor of the island.", "", ""),
    ("The old harbour wall is thought to leak at the foot of the western pier.", "“is thought to”", "others say"),
    ("The gulls of the harbour can learn ten calls and may pick up more from a keeper.", "", ""),
    ("The loan of the harbour board may be called in if the fares of the ferry fall.", "", ""),
    ("It is now expected in the harbour of the island in the new year.", "", ""),
    ("The other is believed to have been sold to a dealer of the old harbour.", "", ""),
    ("The next vote on the old harbour wall is scheduled for Friday.", "", ""),
    # the chances of a keeper are poor; what came of it is known
    ("Few posts of the harbour are likely to go to the keepers of the island.", "", ""),
    ("The bank of the island is one of three that predicted a fall of the harbour fares.", "", ""),
    ("The mayor of the island expected that the harbour wall would take three months.", "", ""),
    (
        "The mayor of the island said she expected that the harbour wall would take three months.",
        "“expected”",
        "likely",
    ),
    # a joke, a threat
    ("“The mayor seems to have lost his way to the harbour,” the keeper of the ferry said.", "", ""),
    ("The keeper of the ferry said: “If they come near our pier, we will sink their boats.”", "", ""),
]


def test_what_one_hedge_tells_is_not_asked_about_again():
    expected = (
        "The old ferry is expected to win the race round the island in spring.",
        "The keeper of the lamp expects that the harbour of the island is a safe one.",
        "Many dealers believe the boats of the old harbour are worth a good deal of money.",
    )
    assert all(len(asked(Draft(sentence))) == 1 for sentence in expected)
    assert len(asked(Draft(*expected))) == 1


@pytest.mark.parametrize(("sentence", "words", "meaning"), EXPLAINED)
def test_what_a_hedge_tells(sentence, words, meaning):
    questions = [q for q in asked(Draft(sentence)) if " tell the reader" in q.stem and q.stem[0] in "WI"]
    questions = [q for q in questions if not q.stem.startswith("Which")]
    assert [words in q.stem and meaning in key(q).casefold() for q in questions] == ([True] if words else [])


IDLE = [
    "The crews may shrug while the board of the harbour quarrels over the lamp.",
    "The crews may wait for a study that suggests a risk to the lamp.",
    # a right, a duty, an appeal, a view, poor chances
    "The terms and conditions of the ferry say that the firm may send another boat.",
    "The new boards of the harbour are expected to be self-supporting in the end.",
    "The police have a picture of a man who, they think, may be able to help them.",
    "The keeper said that the old lamp was perhaps more useful than the new one.",
    "The council voted on Friday, and the bill on the harbour is probably dead for the year.",
    "The harbour had another, potentially more serious, leak in the wall.",
    "The two crews of the harbour are to pay the old keeper 300 crowns.",
    "It is to keep all the boats off the pier on the days of the market.",
    "The old ferry is due to receive three gifts in the seven years to 2027.",
    # a duty, what comes about again and again, what somebody is free to do
    "The judge found that until then the yard is to build a new wall for the harbour.",
    "Until the spring the old ferry is to bring bread to the island each day.",
    "The old ferry is scheduled to remain in the harbour of the island until Friday.",
    "The firm said that holders of tickets may change their bookings without a fee.",
    "Under its plan for May, passengers with old tickets may travel on the new boats.",
]


def test_what_a_court_has_ordered_just_before_is_a_duty():
    plan = "Until the spring the old yard is to build a new wall for the harbour."
    assert asked(Draft("The yard has lost two boats.", plan))
    assert not asked(Draft("The court gave the yard a month.", plan))


@pytest.mark.parametrize("sentence", IDLE)
def test_a_hedge_on_which_nothing_hangs_is_not_asked_about(sentence):
    assert asked(Draft(sentence, "The harbour of Harwick has a lamp.")) == []


PLANNED = "The old ferry is due to return to the quay on Friday."
GAME = "The coach of the team said that the match had cost the club the league cup and the season."


@pytest.mark.parametrize(
    ("headline", "below", "asks"),
    [
        ("Ferry returns to the quay", "The harbour has a lamp.", True),
        ("Baker wins a prize for bread", "The harbour has a lamp.", False),  # nothing of the news rests on it
        ("Ferry returns to the quay", GAME, False),  # on a sports page
    ],
)
def test_what_is_arranged_is_asked_about_only_where_it_matters(headline, below, asks):
    assert bool(asked(Draft(below, PLANNED, headline=headline))) is asks
