"""A sentence as printed in, the one hedge of it that can be explained, out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.duties import by_leave
from quizgen.questions.certainty.hedge_meanings import MEANINGS, worked_out
from quizgen.questions.certainty.hedge_words import Hedge, Tells
from quizgen.questions.certainty.hedges import believed, hedges_in, opens_in_doubt, still_to_come
from quizgen.questions.certainty.hoped_for import hoped_for
from quizgen.questions.certainty.idle import is_idle, without
from quizgen.questions.certainty.settled import COUNTER_TO_FACT
from quizgen.questions.certainty.undecided import undecided
from quizgen.questions.certainty.unrealised import unrealised
from quizgen.questions.certainty.worked_out import estimated
from quizgen.questions.judgements.judging_words import judgement_in
from quizgen.questions.quotations.quoted import in_quotation

#: "Has promised to" says what it is; "will" and "was expected to" leave open what came of it.
_NOT_EXPLAINED = re.compile(
    r"(?:has|have) (?:agreed|promised|pledged|vowed|threatened|offered)|(?:was|were|had|has|have|hoped)\b"
    # "early reports suggested an attack": the next sentence often tells that it was none
    r"|.*\bsuggested\b|.*\b(?:speculation|rumou?rs|possible|hope|hopes|hoping|possibly)\b|seeks?|(?:is|are) seeking"
)
_FIRST_PERSON = re.compile(r"\b(?:I|my|me|we|our|us|you|your)\b(?![.’'])")
_POSSIBLE = re.compile(
    r"\b(?:possib\w+|perhaps|maybe|probab\w+|likel\w+|(?:research|stud(?:y|ies)|findings?|results?|evidence|data|that|which)"
    r" suggest(?:s|ed)?)\b",
    re.IGNORECASE,
)
#: "But will a calm captain do when a wild one may be needed": a question, whatever its stop.
_ASKED = re.compile(
    r"(?:But |And |So |Yet )?(?i:will|is|are|can|do|does|did|has|have|could|should|would|was|were|may) "
)
_DENIED = re.compile(
    r" (?:(?:will|would|is|are|was|were|can|could|do|does|did|has|have|had) )?(?:not|never|no)\b|(?: [a-z]+)?n[’']t\b"
)
#: "A judge may not close the case": is it possible, or forbidden?
_NOT_ALLOWED = re.compile(r"may not (?!have\b)|[a-z]+ (?:hardly|scarcely|barely)\b")  # "could hardly be raised"
MOCKED = re.compile(
    r" (?:forget|overlook|ignore|miss|have (?:forgotten|overlooked|missed))\b"
)  # "seems to forget that"
#: What somebody believes that others should do is a wish as well.
_ASKED_FOR = re.compile(r"\b(?:should|ought|must|deserves?)\b")
_RATED = re.compile(
    r"\b(?:is|are|was|were) (?:not |too |very |\w+ly )?(?:right|wrong|fair|unfair|good|bad|better|worse|best|worst)\b"
)


def _judges(believed_so: str) -> bool:
    return _RATED.search(believed_so) is not None or bool(judgement_in(believed_so))


#: "Perhaps the best of all captains": no guess, but a view that is put mildly.
_SOFTENED = re.compile(
    r"(?:perhaps|possibly|probably) (?:(?!because|if)[\w’'-]+ ){0,4}(?:most|more|less|least|best|worst|[a-z]{2,}est)\b"
    r"|(?:perhaps|possibly|probably) (?:an? |the )?(?:very )?(?:fair|good|great|bad|poor|fine|right|wrong|wise)\b"
)

#: Their own rules see to that.
_KNOWN_TO_BE_OPEN = (Tells.WEIGHED, Tells.WORKED_OUT, Tells.HOPED, Tells.MISSED, Tells.CAME_TO_NOTHING)
#: Of these "was" is no more than "is" in reported speech.
_BACKSHIFTED = (Tells.FORECAST, Tells.LIKELY, Tells.UNLIKELY)
#: "Said that crews were expected on Friday" tells what is expected still.
_REPORTED = re.compile(r"\b(?:said|told|added|warned)\b[^;“”\"]*$")
_WAS = re.compile(r"(?:was|were)\b")
_SAYS_SO = re.compile(
    r"(?:[A-Z][\w.’'-]*,? ){1,4}(?:said|says|added|told)\b|.*\baccording to (?:the|its|his|her|their|an?|[A-Z])"
)
#: "Can learn to ring and may ring in days if taught", "may be called in if the firm fails": what is so of all such
#: cases, or laid down.
_IN_ALL_CASES = re.compile(r"\bcan\b|\b(?:if|whenever|provided|once|as soon as)\b")
#: "One of three banks that predicted a fall": by now it is known what came of it.
_FORESEEN = re.compile(r"(?:predicted|expected|forecast|anticipated)\b")
_IS = re.compile(r"\b(?:is|are|be|now)(?: [a-z]+ly)? $")
#: "Few of the posts are likely to go to keepers": so the chances of a keeper are poor.
_FEW = re.compile(r"\b(?:few|fewer|none|no|nobody|neither|nor|hardly|little|not)\b[^,;]*$", re.IGNORECASE)
#: "The next vote is scheduled for Friday": what is the next is to come, whatever the hedge.
_NEXT = re.compile(r"\bnext (?:[\w’'-]+ ){1,7}$", re.IGNORECASE)
#: "It is now expected in May": what?
_IT_COMES = re.compile(r"It is (?:now |still |also )?(?:expected|due|scheduled|planned)\b(?! to\b| that\b)")


def to_explain(printed: str) -> Hedge | None:
    """The only hedge of the sentence, where what it tells the reader is beyond doubt."""
    if "?" in printed or opens_in_doubt(printed) or _ASKED.match(printed):
        return None
    hedge = _only_hedge(printed)
    if hedge is None or not MEANINGS[hedge.tells].means or _leaves_its_end_open(hedge, printed):
        return None
    if _FIRST_PERSON.search(printed) or in_quotation(hedge.start, printed) or is_idle(hedge, printed):
        return (
            None  # in somebody's own words "seems to" may be meant as a joke, and "if they come, we will" as a threat
        )
    if hedge.tells is Tells.OTHERS_SAY and _SAYS_SO.match(printed):
        # "She said the boat is believed to be safe", "is thought to be safe, according to the board": it is they who
        # leave it open
        return None
    before = printed[: hedge.start]
    if _FORESEEN.match(hedge.words) and not _REPORTED.search(before) and not _IS.search(before):
        return None
    if hedge.tells in (*_BACKSHIFTED, Tells.COMING, Tells.SET) and _FEW.search(before):
        return None
    if hedge.words.startswith("may") and _IN_ALL_CASES.search(printed):
        return None
    if (hedge.tells is Tells.COMING and _NEXT.search(before)) or _IT_COMES.match(printed):
        return None
    if by_leave(hedge, printed) or _means_more(hedge, printed):
        return None
    return hedge


def _only_hedge(printed: str) -> Hedge | None:
    found = hedges_in(printed)
    if found:
        if len(found) > 1:
            return None
        return hoped_for(printed) or unrealised(printed) if found[0].tells is Tells.AIM else found[0]
    return (
        still_to_come(printed, dated=True)
        or believed(printed)
        or undecided(printed)
        or estimated(printed)
        or hoped_for(printed)
        or unrealised(printed)
    )


def _leaves_its_end_open(hedge: Hedge, printed: str) -> bool:
    """Is it known by now what came of it?"""
    if hedge.tells in _KNOWN_TO_BE_OPEN:
        return False
    if _WAS.match(hedge.words) and hedge.tells in _BACKSHIFTED and _REPORTED.search(printed[: hedge.start]):
        return False
    return _NOT_EXPLAINED.match(hedge.words) is not None


def _means_more(hedge: Hedge, printed: str) -> bool:
    """Does it tell something else as well, a wish, a promise or a jibe?"""
    before, after = printed[: hedge.start], printed[hedge.end :]
    if hedge.tells in (Tells.MISSED, Tells.CAME_TO_NOTHING):
        return False
    if COUNTER_TO_FACT.search(printed):
        return True
    if hedge.words == "supposedly" or _SOFTENED.match(printed, hedge.start):
        return True  # "supposedly takes gifts, but" is not believed
    if _NOT_ALLOWED.match(hedge.words) or MOCKED.match(printed, hedge.end):
        return True
    if hedge.tells is Tells.OPINION and worked_out(before):
        return True  # "the test more accurately predicted their marks": nobody has a view
    if hedge.tells is Tells.OPINION and (_ASKED_FOR.search(after) or _judges(after)):
        return (
            True  # "believes that the fares should fall" is wished for as well, "that they are unfair" is never shown
        )
    if _DENIED.match(printed, hedge.end):
        return True  # "would probably not", "probably will not": good chances, or poor ones
    # "the possibility that the mill might close", "may wait for a study that suggests a risk"
    return hedge.tells is Tells.POSSIBLE and _POSSIBLE.search(without(hedge, printed)) is not None
