"""A hedge in its printed sentence in, whether what it seems to leave open is settled all the same, out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import Hedge
from quizgen.questions.certainty.idle import without

#: "Would probably have played, had he been fit": he did not. "Insisted that he would not accept it": he refuses.
#: "She refused to call a vote which may have saved her" is another "might have".
COUNTER_TO_FACT = re.compile(
    r"\b(?:would|could|might)(?: \w+){0,2} have\b"
    r"(?! (?:to|an?|no|some|its|quite|more|fewer|less|other|different|several)\b)"  # "might have to sell it"
    r"|\b(?:refus|fail|declin|reject|cancel)\w+ .*\b(?:which|that) may have\b"
    r"|\b(?:could|may|might|can) (?:well )?be (?:expected|thought|said|believed|likely) to\b"  # one hedge, of two words
    r"|\bcould (?:\w+ ){0,2}only\b"  # "could be mended only by a law": the one way there is
)
#: "The board, which at first appeared to agree, was holding back": the sentence itself says what came of it.
_HAS_TURNED = re.compile(
    r"\b(?:but|although|though|yet|however|until|despite|while|whereas|yesterday|initially|at first|at one"
    r" (?:time|point)|earlier|once|when|then|had|before|only to)\b"
)
#: "But it was not so": what the next sentence begins with.
_THEN_TURNED = re.compile(r"[\s“”\"]*(?:But|However|Yet|Instead|In fact|Not so)\b")
#: "From the bay, the town can seem to be asleep": looks deceive.
_CAN = re.compile(r"\b(?:can|may|might|could)(?: \w+)? $")


def turned_out(hedge: Hedge, printed: str, behind: str) -> bool:
    """Does it tell how something looked for a while?"""
    if re.match(r"(?:appeared|seemed) to have\b", printed[hedge.start :]):
        return True  # "a question that she seemed to have settled years ago": the news is that it is open again
    if _THEN_TURNED.match(behind) or _CAN.search(printed[: hedge.start]):
        return True
    in_a_clause = re.search(r"\b(?:who|which|that|what)(?: [\w’'-]+){0,3} $", printed[: hedge.start])
    past = hedge.words.startswith(("appeared", "seemed"))
    return past and (in_a_clause is not None or _HAS_TURNED.search(without(hedge, printed)) is not None)
