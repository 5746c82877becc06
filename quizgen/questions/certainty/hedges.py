"""A sentence as printed in, the words that tell that something is not certain, or still to come, out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.questions.certainty.ability import may_be_ability
from quizgen.questions.certainty.hedge_words import HEDGES, PARTICIPLE, Hedge, Tells
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Seldom, run_set

#: "Is due to heavy rain" gives a reason.
DUE_TO = (
    "address|announce|appear|arrive|attend|become|begin|close|come|complete|debate|decide|deliver|discuss|expire|face"
    "|finish|fly|get|give|go|have|hear|hold|host|join|land|launch|leave|make|meet|move|open|pay|play|present|publish"
    "|receive|release|resume|retire|return|sail|sign|speak|stand|start|submit|take|testify|travel|unveil|visit|vote|end"
)
#: When it is to come: "is due in May", "is due out next week"; but "what is due to him".
_WHEN = r"(?:out|shortly|soon|next|later|in|on|before|by the end|this)"
#: "Is to remove the lamp", "are to be closed"; but "is to be expected".
_ARRANGED = (
    "appoint|build|buy|cut|introduce|join|offer|put|raise|remove|replace|scrap|spend|stage|stop|switch|tour"
    "|file|chair|decide|march|testify|undergo|reopen|elect|form|set up|extend|expand|restore|repair|install|test"
    "|be (?!believed|blamed|congratulated|expected|feared|found|hoped|praised|reminded|seen|trusted|wished)"
    f"(?:{PARTICIPLE}|sworn|set)"
)
#: "The aim is to close it", "if it is to open", "who is to decide?": that is no plan of anybody.
_NO_ARRANGEMENT = re.compile(
    r"\b(?:aims?|goals?|plans?|purpose|ways?|tasks?|jobs?|ideas?|keys?|if|unless|priorit\w+|solutions?|challenges?|thing"
    r"|polic\w+|steps?|bet|path|options?|strateg\w+|what|how|where|whether|who|whom|which|hopes?|dreams?|mission|duty"
    r"|roles?|proposals?|points?|questions?|object\w*|alternative|here|all|intention|answer|choice|trick|secret|advice"
    r"|contribution|motive|reason|focus|need|best|approach|method|venture|project|hard|easy|difficult|maybe"
    r"|fix(?:es)?|cures?|remed(?:y|ies)|lesson|problem|trouble|danger|risk|temptation|intent|desire|wish|function|effect|result|remit"
    r"|brief|rule|first|next|last|only|simplest|safest|cheapest|quickest|requirement|condition|instructions?"
    r"|orders?)\b[^,;]*$",
    re.IGNORECASE,
)
#: "The two are to pay the widow", "it is to keep the carts off the road": what they have to do, what it is for.
_ORDERED, _IT_IS_FOR = re.compile(r"(?:is|are) to pay\b"), re.compile(r"It is to\b")
#: "A bill that intends to help": it has no plans.
_ITS_INTENT = re.compile(
    r"\b(?:that|which|bills?|laws?|plans?|schemes?|measures?|polic(?:y|ies)|rules?|reforms?|program(?:me)?s?|budget)"
    r" (?:also )?intends? to\b"
)
#: What tells that something has not happened yet; what somebody planned may be done by now. No "plans to": everybody
#: sees at once what it tells.
_NOT_YET = re.compile(
    r"(?<!not )\b(?:(?:plans?|intends?|(?:is|are) (?:planning|preparing|set|scheduled)|(?:has|have) (?:agreed|promised"
    rf"|pledged|vowed|threatened|offered)) to [a-z]{{3,}}|(?:is|are) due to (?:{DUE_TO})"
    rf"|(?:is|are) scheduled(?= for (?:next|this|later|[A-Z\d])| {_WHEN}\b)|(?:is|are) due(?= {_WHEN}\b)"
    rf"|(?:is|are) to (?:{DUE_TO}|{_ARRANGED}))\b"
)
_COMING = lexicon("intend intends set scheduled agreed promised pledged vowed threatened offered due")
#: Other words that look ahead: with them in the sentence nobody could say which words it is.
_AHEAD = re.compile(
    r"\b(?:upcoming|forthcoming|future|would|could|should|can|shall|if|unless|going to"
    r"|(?:is|are|was|were) to|plan\w*|intend\w*|propos\w*|hop\w+|want\w*|expect\w*|wish\w*|due|set to|until"
    r"|prospect\w*|yet|await\w*|look\w* forward)\b|[’']ll\b"
)
#: "Is due to open if the board agrees", "should have been cut but is to be raised".
_HANGS = re.compile(
    r"\b(?:would|could|should|can|shall|if|unless|until|yet|not|never|but|(?:is|are|was|were) to|due)\b"
    r"|[’']ll\b|n[’']t\b"
)
#: A time to come says as much, and yet not whether it is planned, feared or promised.
_TIME_AHEAD = re.compile(r"\b(?:next|tomorrow|soon|later)\b", re.IGNORECASE)
#: "So that she could be heard", "the might of the army", "as far as could be told", "ruled that it could be sold".
_NO_HEDGE = re.compile(
    # "so that the path on the northern side may be widened": what it is for
    r"(?:\b(?:so|in order) that [^,;]*|\b(?:as|where|whatever|than|if only|wish\w*) (?:\w+ ){0,2}|\bnever (?:\w+ ){1,6}"
    r"|\b(?:how|whether|what(?:, if any,)?) [^,;]*"
    # "to guess when a deal might be reached", "once their safety could be guaranteed"
    r"|\b(?:on|about|know\w*|say|sure|clear|decid\w+|guess|see|tell|specify|disclose\w*)"
    r" (?:when|where|why|who|which) [^,;]*"
    r"|\b(?:once|until|as soon as) [^,;]*|\b(?:had|been) hoped [^,;]*"
    r"|\b(?:declared|ruled|decided|agreed|ordered|voted|law|rules?) (?:that )?[^,;]*)$",
    re.IGNORECASE,
)
#: "Maybe not today, but the pier could fall": two hedges, of which one opens the sentence.
_OPENS_IN_DOUBT = Seldom(
    r"\b(?:Maybe|Perhaps|Possibly|Probably|Presumably|Potentially|Apparently|Seemingly|Reportedly|Allegedly)\b",
    "maybe perhaps possibly probably presumably potentially apparently seemingly reportedly allegedly",
)
_THE_MIGHT = re.compile(r"\b(?:the|its|his|her|their|military|of) might\b", re.IGNORECASE)


def opens_in_doubt(printed: str) -> bool:
    return _OPENS_IN_DOUBT.search(printed) is not None


#: One of these is in every hedge, and in one sentence of five: the others need not be searched for each hedge.
_TRIGGERS = frozenset().union(*(seldom.words for seldom, _ in HEDGES))


def _place(match: re.Match[str]) -> tuple[int, int]:
    """Where the hedge stands: of "a report suggested" the first words are none."""
    return match.span(match.lastgroup or 0)


# The same sentence is looked at for each kind of hedge.
@lru_cache(maxsize=1024)
def hedges_in(printed: str) -> tuple[Hedge, ...]:
    """Every hedge of the sentence, in the order of the text."""
    own = run_set(printed)
    if _TRIGGERS.isdisjoint(own):
        return ()
    found = {
        _place(match): Hedge(printed[slice(*_place(match))], *_place(match), tells)
        for seldom, tells in HEDGES
        if not seldom.words.isdisjoint(own)
        for match in seldom.pattern.finditer(printed)
        if not _NO_HEDGE.search(printed[: match.start()])
        and not (tells is Tells.POSSIBLE and may_be_ability(match, printed))
        and not _THE_MIGHT.search(printed[max(0, match.start() - 10) : match.end()])
    }
    kept: list[Hedge] = []
    for hedge in sorted(found.values(), key=lambda h: (h.start, -h.end)):
        if not kept or hedge.start >= kept[-1].end:
            kept.append(hedge)
    return tuple(kept)


#: "Plans to pull" says nothing of "plans to pull out of the deal".
PARTICLE = re.compile(r" (?:out|off|up|down|in|back|away|over|on|through|together|apart)\b")


def still_to_come(printed: str, *, dated: bool = False) -> Hedge | None:
    """The only words of the sentence that tell that something has not happened yet, or, `dated`, the only ones beside
    a time to come."""
    if _COMING.isdisjoint(run_set(printed)) and not (" is to " in printed or " are to " in printed):
        return None
    found = list(_NOT_YET.finditer(printed))
    if len(found) != 1 or hedges_in(printed) or re.search(r"\bwill\b", printed):
        return None
    match = found[0]
    if _IT_IS_FOR.match(printed) or _ITS_INTENT.search(printed[: match.end()]):
        return None
    if re.match(r"(?:is|are) to\b", match.group()) and (
        _ORDERED.match(match.group()) or _NO_ARRANGEMENT.search(printed[: match.start()])
    ):
        return None
    rest = f"{printed[: match.start()]} … {printed[match.end() :]}"
    if (_HANGS if dated else _AHEAD).search(rest) or (not dated and _TIME_AHEAD.search(rest)):
        return None
    if " to " in match.group() and not dated and PARTICLE.match(printed, match.end()):
        return None
    if match.group().endswith("ly"):
        return None  # "plans to quietly" has lost its verb
    return Hedge(match.group(), match.start(), match.end(), _how_it_comes(match.group()))


def _how_it_comes(words: str) -> Tells:
    """ "Is due to" and "intends to" tell what is arranged, "is set to" as well what is likely."""
    if words.startswith("intend"):
        return Tells.COMING
    if re.match(r"(?:is|are) (?:due|set|scheduled|to)\b", words):
        return Tells.SET if re.match(r"(?:is|are) set\b", words) else Tells.COMING
    return Tells.TO_COME


#: "Expects the board to pay" asks for it as much as it tells a view; "expects prices to fall" asks nobody.
_ASKS = re.compile(
    r"expect(?:s|ed)? (?:(?!that\b|would|will)[\w’'-]+ ){1,6}to\b"
    r"(?! (?:\w+ly )?(?:average|climb|continue|cost|decline|decrease|double|drop|expand|fall|grow|increase|narrow|reach"
    r"|remain|rise|sell|shrink|slow|total|trade|weaken|widen"
    r"|arrive|begin|cease|close|come|end|finish|go ahead|go up|go down|heal|improve|last|open|pass|recover|reopen"
    r"|return|settle|start|stay|survive|be (?:fit|ready|ok|fine|completed|finished|available|well|able))\b)"
)
#: "Think" is a plain word: only where those think so whose work it is to find out.
_WHO_LOOK_INTO_IT = "|".join(
    rf"(?<=\b(?i:{who}) )"
    for who in (
        "police cops detectives investigators inspectors scientists researchers experts doctors officials historians"
        " archaeologists biologists ecologists geologists astronomers analysts economists engineers conservationists"
    ).split()
)
#: "I believe" is no more than a way of speaking, and "thinks" too plain a word to be asked about.
_BELIEVES = re.compile(
    r"(?<!not )(?<!n[’']t )(?<!never )(?<!\bto )(?<!\ban )(?<!\bthe )(?<!widely )(?<!finally )"
    r"\b(?:believes|expects|predicts|predicted|fears|suspects|expected|reckons"
    r"|(?:(?<=\b(?i:many|they|some) )|(?<=\bpolice )|(?<=\bPolice ))(?:believe|expect|fear|suspect|reckon)"
    r"|(?<=[a-z]{4}s )(?:believe|expect|predict|fear|suspect|reckon)"
    rf"|(?:{_WHO_LOOK_INTO_IT})(?:think|believe))"
    r"(?= (?:that|the|it|this|these|there|they|he|she|most|many|more|an?|his|her|its|their|[A-Z][\w’'-]+)\b"
    # "expect output to grow", "expects satisfactory profits"
    r"|(?<=reckons) (?!on\b|with\b|without\b)[a-z]"
    r"|(?<=expects) (?!to\b|of\b|from\b|no\b|little\b|and\b)[a-z]|(?<=expect) (?:[a-z]+ ){1,4}to\b)"
)
#: "The firm expects to ship a million", "it expected to ship", but "the vote expected to come on Monday".
_EXPECTS_TO = re.compile(
    r"(?:(?<![a-z] not )\bexpects|(?:(?<=\bit )|(?<=\bhe )|(?<=\bshe )|(?<=\bthey ))expected|(?<=\bthey )expect) to"
    r"(?= [a-z]{3,})"
)
#: "When he bought it he expected to sell it": what came of that is known by now.
_WHEN_IT_WAS = re.compile(r"\b(?:when|once|originally|initially|at first|first|had)\b", re.IGNORECASE)


_BELIEVING = lexicon(
    """believes expects predicts predicted fears suspects reckons expected believe expect fear predict suspect reckon
    think"""
)
#: "Said fears that the pier would close were unfounded": there they are a thing.
_WHO_FEARS = re.compile(r"(?:\b(?:he|she|it|who|also|now|many|they|people|men|women)|[A-Z][\w.’'-]+) $")


#: "Far from where the charts predicted it": it has turned out otherwise.
_WHERE_IT_WAS = re.compile(r"\b(?:where|than|what|how) (?:[\w’'-]+ ){0,5}$")


def believed(printed: str) -> Hedge | None:
    """The one "believes" or "expects" of a sentence that has no other hedge."""
    if _BELIEVING.isdisjoint(run_set(printed)):
        return None
    found = list(_BELIEVES.finditer(printed))
    if not found and (expects := _EXPECTS_TO.search(printed)) and not hedges_in(printed):
        if _WHEN_IT_WAS.search(printed):
            return None
        return Hedge(expects.group(), *expects.span(), Tells.FORECAST)
    if len(found) != 1 or hedges_in(printed) or re.search(r"\b(?:if|unless|was|were|than|as) expected\b", printed):
        return None
    if _ASKS.match(printed, found[0].start()) or _WHERE_IT_WAS.search(printed[: found[0].start()]):
        return None
    if re.search(r"\b(?:few|fewer|no) (?:\w+ ){0,2}$", printed[: found[0].start()], re.IGNORECASE):
        return None
    if re.match("fear|suspect", found[0].group()) and not _WHO_FEARS.search(printed[: found[0].start()]):
        return None
    return Hedge(found[0].group(), found[0].start(), found[0].end(), Tells.OPINION)
