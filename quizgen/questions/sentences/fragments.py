"""A sentence in its marks in, whether it is one whole sentence without a slip, and so worth printing, out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.questions.english.runs import Repeated, Seldom

#: "Which made it easier to sue" and "Not the verdict that she had hoped for" are no sentences; nor is "We know ... they
#: will", of which something was cut, "Orr: It is late" of a transcript, or "THE OLD PIER ROAD It opens", a heading.
_FRAGMENT = re.compile(
    r"“[‘]?(?:which|who|whose|because|not (?!all|only|every|one|many)|nor|or|including|plus|especially|particularly"
    r"|such as|as well as|thanks to|about|[A-Z]\w+, (?:who|which)) |“[^”]*(?:…|\.\.)"
    r"|(?-i:“‘?[A-Z]\w+: [‘A-Z]|“‘?(?:[A-Z]{2,}[:.]? ){3,})",
    re.IGNORECASE,
)
#: "But there doubts about the pier", "Mayor Ann Hill hastening the work": the verb was lost.
_WITHOUT_VERB = re.compile(
    r"“‘?(?:(?:[Bb]ut|[Aa]nd|[Yy]et) )?[Tt]here (?!(?:is|are|was|were|ha[sd]|have|will|would|can|cannot|could|may|might"
    r"|must|should|came|comes?|follow\w*|remain\w*|seem\w*|appear\w*|exist\w*|used|needs?|\w+n[’']t|also|now|still"
    r"|never|once|too|ought|stood|stands|lies|lay|began|begins|to|in|at|on|for)\b)[a-z]"
    r"|“(?:[\w’'-]+ ){0,6}[A-Z][\w’'-]+ (?!(?:during|according|including|concerning|regarding|following|evening|morning"
    r"|spring) )[a-z]{3,}ing (?!to\b|of\b)[A-Za-z]"
)
#: "The mayor’s anger anger at the firm", "JosÃ© Orr", "a lot in Orrville, N.J. His phone", "Sorry,this page", "your
#: areaCode", "the well-known a mayor": no slip is printed again, and no message of a web page.
#: Each begins with a mark or a letter by which most places are ruled out.
_SLIPS = (
    re.compile(r"[ÃÂãâ](?:[^\W\d_a-zA-Z]|[\W\d])"),
    re.compile(r"\ufffd"),
    re.compile(r",(?<=[a-zA-Z],)[a-zA-Z]"),
    re.compile(r"</?\w+>"),
    re.compile(r"&#?\w+;"),
    re.compile(r"‘(?:[^’]|’(?=\w))*”$"),  # “The keeper said: ‘Nobody knows”: the quotation goes on
    re.compile(r"“(?:photo|image|video|watch|read more|credit|click|pictured|caption|file)\b", re.IGNORECASE),
    Seldom(r"\bwith (?:be|have)\b", "be have", re.IGNORECASE),
    Seldom(r"\bwe are sorry\b", "sorry", re.IGNORECASE),
    Seldom(r"\b(?:is|are|was|were) (?:is|are|was|were)\b", "is are was were", re.IGNORECASE),
    Repeated(r"\b([a-z]{2,}) \1\b", 1, flags=re.IGNORECASE),
)
_INITIALS = re.compile(r"\b(?!U\.[SKN]\.)(?:[A-Z]\.){2} [A-Z][a-z]+", re.IGNORECASE)
_CAPITAL_WITHIN = re.compile(r"[A-Z](?<=[a-z]{4}[A-Z])[a-z]")
_RUN_TOGETHER = re.compile(r"\b[a-z]{4,}[A-Z][a-z]")
_A_COMPOUND_A = Seldom(r"\b(?:the|an?) [\w-]+-\w+ an? ", "a an", re.IGNORECASE)
#: "A adviser", "an mayor": letters were lost.
_WRONG_ARTICLE = Seldom(
    r"\b[Aa] (?!one\b|once\b|one-|eu|ewe)[aeio][a-z]{2}|\b[Aa]n (?!hour|hono|honest|heir|histor|herb|hotel)"
    r"[bcdfgjklmnpqrstvwyz][a-z]{2}",
    "a an",
)
#: A quotation that was mended may hold two sentences: “‘It fell apart.’ ‘Nobody knew why.’”; and so may what has an
#: abbreviation at its end: "She left the U.S. The mayor stayed."
_TWO = re.compile(
    r"[.!?](?:(?<!Mr.)(?<!Mrs.)(?<!Ms.)(?<!Dr.)(?<!\b[A-Z].)(?<!St.)(?<!Sen.)(?<!Gov.)(?<!Rep.)[’”\"']{0,2}"
    r" [‘“\"']?[A-Z]|[’”]{1,2} [‘“]?[A-Z]|(?<=\bU\.[SKN]\.)"
    r" (?:[‘“\"']|(?:The|This|That|An?|In|It|He|She|They|We|But|And|At|On|For) ))"
)


@lru_cache(maxsize=512)  # one sentence holds several hard words
def printable(sentence: str) -> bool:
    """Is what stands between its marks one sentence, with its verb and without a slip?"""
    if _TWO.search(sentence[1:-1]) or _FRAGMENT.match(sentence) or _WITHOUT_VERB.match(sentence):
        return False
    return not (_has_a_slip(sentence) or _WRONG_ARTICLE.search(sentence))


def _has_a_slip(sentence: str) -> bool:
    if any(slip.search(sentence) for slip in _SLIPS):
        return True
    if ". " in sentence and _INITIALS.search(sentence):
        return True
    if _CAPITAL_WITHIN.search(sentence) and _RUN_TOGETHER.search(sentence):
        return True
    return "-" in sentence and _A_COMPOUND_A.search(sentence) is not None
