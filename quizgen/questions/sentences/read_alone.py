"""Words of a quotation in, whether they are understood without what stands around them, out.

`dangling.points_back` asks this of options, which are read beside others. Of the one quotation that a stem prints more
may be shown: an "it" that points to nothing, or one with many words around it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading
from quizgen.questions.english.dangling import points_back
from quizgen.questions.english.slips import SLIP
from quizgen.questions.english.wording import unstopped, word_count

#: "I am glad of this season", "I think it is fair to say that": neither points to what was said before.
_OF_ITS_OWN = re.compile(
    r"\b[Tt]his (?=(?:season|year|week|weekend|month|summer|winter|spring|autumn|morning|afternoon|evening|day|moment"
    r"|stage|time|point|match|game|tournament|championship|club|team|country|town|city|side|job)\b|[A-Z])"
    r"|\b[Ii]t(?:[’']s| is| was| would be| will be)(?= (?:[\w-]+ ){1,4}(?:to [a-z]|that|for|when|if)\b)"
    r"|\b[Ii]t (?=\w+ (?:not )?\w+ me (?:if|that|when|to)\b)"
    r"|\b[Ii]t(?:[’']s| is| was) (?=(?:just |only )?a (?:case|matter|question) of\b)"
    r"|\b[Tt]here[’']s (?=an?\b|no\b|nothing\b|only\b|so\b|lots\b|plenty\b|always\b)"
    r"|\b(?<=find |make |take |gave |give )it(?= [\w-]+ (?:to|that|for)\b)"
    r"|\b(?<=found |makes |takes )it(?= [\w-]+ (?:to|for)\b)"
)
#: "I think we played well and it was a good game": with so many words around it an "it" inside troubles nobody.
_IT_INSIDE, ENOUGH_AROUND = re.compile(r"(?<=\w )its?\b(?=[’' ])"), 16
#: In its first words it is what the quotation is about.
_BEGINNING = re.compile(r"(?:\S+ ){6}")
#: What stands for it then.
_TOLD = "the thing"
#: "I object to it", "where that can happen", "that is what I want", "they liked that option": to what, what, which?
_ENDS_OPEN = re.compile(
    r"\b(?:to|of|for|about|with|on|in|by|at|from) it$"
    r"|\b(?:done|go|going|went|gone|been|live|lived|get|got|stay|played|worked|out|over|up) there\b"
    r"|\bthe (?:lad|guy|fella|kid|bloke)\b(?! (?:who|with|from)\b)"
    r"|\b(?:where|if|when|because|and|but|as|so|think|say|saying|hope|sure|until|whether|how|what) that"
    r"(?:[’']s| is| was| can| could| will| would| happens?| happened| has| had| does| did)\b"
    r"|\bthat(?:[’']s| is| was) (?:what|why|how|where|when)\b|\b(?:doing (?:that|this)|(?:go|gone|get|come) that far)\b"
    r"|\bthat (?:option|plan|idea|decision|deal|move|view|proposal|offer|change|step|goal|result|role|place|position"
    r"|point|problem|question|issue|agenda|situation|report|story|moment|project|scheme)\b(?! (?:of|that|we|I|you)\b)"
)
#: No "him" is one of these, though they end as "painter" and "sailor" do.
_NO_PERSON = re.compile(
    r"(?<=\w )(?:for|nor|n?ever|over|after|under|other|another|rather|whether|either|neither|better|later|however"
    r"|together|number|matter|per|further|order|power|offer|summer|winter|quarter|paper|computer|water|error|major|minor|poor"
    r"|door|floor|prefer|consider|remember|wonder|enter|deliver|cover|suffer|october|november|december)\b",
    re.IGNORECASE,
)
#: Slips of speech or of print: "a on a ladder", "I just though", "its clear", "closely to the wall closely".
_SLIP = re.compile(
    r"\b(?:an?|the) (?:on|in|of|at|to|is|was|are|and|with|for)\b|\bI (?:just )?though\b"
    r"|\bits (?:clear|not|been|going|just|very|a|the)\b"
    r"|\b(\w{4,}ly) (?:\w+ ){1,3}\1\b"
    r"|\ba [a-z]+s [a-z]+ (?:is|has|was)\b"
)


def read_alone(words: str, reading: Reading) -> bool:
    """Are these whole sentences without a slip, which lean on none before them?"""
    if not words[:1].isupper() or words.endswith("?") or SLIP.search(words) or _SLIP.search(words):
        return False
    return not _ENDS_OPEN.search(unstopped(words)) and not _leans(words, reading)


def of_its_own(words: str) -> str:
    """The words with "the" for each "it" and "this" that points to nothing before them."""
    return _OF_ITS_OWN.sub("the ", words)


def _leans(words: str, reading: Reading) -> bool:
    """Neither "By", which only opens it, nor "I’m" is a name that "him" could mean."""
    plain = re.sub(r"\bI[’'](?:m|ve|d|ll)\b", "I", of_its_own(words))
    plain = _NO_PERSON.sub("by", plain)
    beginning = _BEGINNING.match(plain)
    if beginning and word_count(words) >= ENOUGH_AROUND:
        plain = plain[: beginning.end()] + _IT_INSIDE.sub(_TOLD, plain[beginning.end() :])
    named = plain.startswith("I ") or plain.split()[0].strip(",.’'") in _names(reading)
    return points_back(plain if named else plain[0].lower() + plain[1:])


@lru_cache(maxsize=8)
def _names(reading: Reading) -> frozenset[str]:
    """Every word of a name."""
    called = (one.names for one in (*reading.sources, *reading.bystanders))
    forms = (name for names in (*called, *reading.people, *reading.bodies) for name in names)
    return frozenset(word for name in forms for word in name.split())
