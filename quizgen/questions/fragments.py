"""A sentence in its marks in, whether it is one whole sentence without a slip, and so worth printing, out."""

from __future__ import annotations

import re
from functools import lru_cache

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
_SLIP = re.compile(
    r"\b([a-z]{2,}) \1\b|[ÃÂ][^\W\d_a-z]|[ÃÂ][\W\d]|â€|\ufffd|\b(?!U\.[SKN]\.)(?:[A-Z]\.){2} [A-Z][a-z]+"
    r"|[a-z],[a-z]|\bwith (?:be|have)\b|\b(?:is|are|was|were) (?:is|are|was|were)\b|</?\w+>"
    r"|(?-i:\b[a-z]{4,}[A-Z][a-z])|\b(?:the|an?) [\w-]+-\w+ an? |\bwe are sorry\b"
    r"|“(?:photo|image|video|watch|read more|credit|click|pictured|caption|file)\b",
    re.IGNORECASE,
)
#: "A adviser", "an mayor": letters were lost.
_WRONG_ARTICLE = re.compile(
    r"\b[Aa] (?!one\b|once\b|one-|eu|ewe)[aeio][a-z]{2}|\b[Aa]n (?!hour|hono|honest|heir|histor|herb|hotel)"
    r"[bcdfgjklmnpqrstvwyz][a-z]{2}"
)
#: A quotation that was mended may hold two sentences: “‘It fell apart.’ ‘Nobody knew why.’”; and so may what has an
#: abbreviation at its end: "She left the U.S. The mayor stayed."
_TWO = re.compile(
    r"(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!\b[A-Z])(?<!St)(?<!Sen)(?<!Gov)(?<!Rep)[.!?][’”\"']{0,2} [‘“\"']?[A-Z]"
    r"|[.!?][’”]{1,2} [‘“]?[A-Z]"
    r"|\bU\.[SKN]\. (?:[‘“\"']|(?:The|This|That|An?|In|It|He|She|They|We|But|And|At|On|For) )"
)


@lru_cache(maxsize=512)  # one sentence holds several hard words
def printable(sentence: str) -> bool:
    """Is what stands between its marks one sentence, with its verb and without a slip?"""
    if _TWO.search(sentence[1:-1]) or _FRAGMENT.match(sentence) or _WITHOUT_VERB.match(sentence):
        return False
    return not (_SLIP.search(sentence) or _WRONG_ARTICLE.search(sentence))
