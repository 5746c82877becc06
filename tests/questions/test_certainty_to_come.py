"""Which words tell that something was still to come, is weighed, hoped for, worked out, or came to nothing."""

from __future__ import annotations

import pytest

from quizgen.questions.certainty.explained import to_explain
from quizgen.questions.certainty.hedge_words import Tells

EXPLAINED = [
    # what somebody said was to come is told by the tense alone
    ("The council said that the pier would be painted next week.", "", None),
    # on a condition; what somebody said was "will"
    ("The boats would sink if the wind dropped.", "", None),
    # what is weighed, put forward, or hangs on a bill
    ("The council is considering whether to sell the old pier.", "is considering", Tells.WEIGHED),
    ("The keeper said she was considering a move to the island.", "was considering", Tells.WEIGHED),
    ("The keeper was considering a move to the island.", "", None),
    ("There is talk that the firm is considering a sale.", "", None),
    ("The council proposes to close the lamp on Sundays.", "proposes to", Tells.PROPOSED),
    ("The bill would force the ferry firms to paint their boats.", "would force", Tells.IF_ADOPTED),
    ("The electricity bill would force the ferry firms to sell.", "", None),
    ("The bill, which was rejected, would force the firms to sell.", "", None),
    ("The keeper said that the proposal would be examined by the board.", "", None),
    # what is worked out
    ("The board estimates that 300 boats lie in the harbour.", "estimates", Tells.WORKED_OUT),
    ("The sale beat the bank's estimates that 300 boats would go.", "", None),
    ("The board had estimated that 300 boats lay in the harbour.", "", None),
    # what is wished for; with a time an aim
    ("The council hopes to sell the old pier.", "hopes to", Tells.HOPED),
    ("Some keepers hope that the lamp can be saved.", "hope", Tells.HOPED),
    ("The win raised hopes that the lamp can be saved.", "", None),
    ("The council aims to sell the old pier by the end of May.", "aims to", Tells.AIM),
    ("The council aims to help the poor of the island.", "", None),
    ("The council intends to sell the old pier.", "intends to sell", Tells.COMING),
    # what came otherwise, and what came to nothing
    ("The lamp was supposed to be ready by spring.", "was supposed to", Tells.MISSED),
    ("The council had hoped to sell the pier by May.", "had hoped to", Tells.MISSED),
    ("The keeper had planned to sail in May, but it rained.", "had planned to", Tells.MISSED),
    ("The thief had planned to sell the lamp in May.", "", None),
    ("The fund was supposed to help the crews of the island.", "", None),
    ("The lamp shone for as long as it was supposed to shine.", "", None),
    ("The council threw out a plan that would have closed the pier.", "would have closed", Tells.CAME_TO_NOTHING),
    ("The council deferred a plan that would have closed the pier.", "", None),
    ("Had the keeper been awake, the boat would have been saved.", "would have been saved", Tells.CAME_TO_NOTHING),
    ("By then the keeper would have seen the boat.", "", None),
    ("The report found that the fire could have been avoided.", "could have been avoided", Tells.CAME_TO_NOTHING),
    # as somebody said; of a time alone; of a number
    ("The crews said the old pier was unlikely to be sold.", "was unlikely to", Tells.UNLIKELY),
    ("The old pier was unlikely to be sold.", "", None),
    ("The keeper sells perhaps four lamps in a week.", "", None),
    ("The slower the boat, the later it is likely to be.", "", None),
    # who thinks so; what a thing that was found suggests
    ("Detectives think the thieves came by boat.", "think", Tells.OPINION),
    ("The keepers think the thieves came by boat.", "", None),
    ("He has a lamp, which he reckons shines for miles.", "reckons", Tells.OPINION),
    ("Letters from the lamp suggest that two keepers lived there.", "suggest", Tells.LOOKS),
    ("The report suggests closing the lamp.", "", None),
    # others say so; it is possible
    ("It is understood that the pier has been sold.", "It is understood", Tells.OTHERS_SAY),
    ("The cost, thought to exceed 300 crowns, is paid.", "thought to", Tells.OTHERS_SAY),
    ("The burnt field could take many years to grow.", "could take", Tells.POSSIBLE),
    ("The firm might have to sell its boats.", "might have to sell", Tells.POSSIBLE),
    ("The lamp is at risk of falling into the sea.", "is at risk of", Tells.POSSIBLE),
    ("A tower clock may lose a minute in a cold week.", "", None),
]


@pytest.mark.parametrize(("sentence", "words", "tells"), EXPLAINED)
def test_what_a_hedge_is_and_tells(sentence, words, tells):
    hedge = to_explain(sentence)
    assert ((hedge.words, hedge.tells) if hedge else ("", None)) == (words, tells)
