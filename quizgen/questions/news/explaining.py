"""A sentence of a report in, the words by which it surely tells why something was done or is so, or that it surely
does not, out."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import OneOf, Seldom
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.news.outlook import PAST, has_an_aim

_BECAUSE = Seldom(
    r"(?P<words>\b(?:[Bb]ecause(?: of)?|[Oo]wing to|(?<=[a-z] )due to(?= (?:the|an?|its|his|her|their|poor|high"
    r"|low|lack"
    r"|bad|heavy|strong|rising|falling)\b)))(?= \w)",
    "because owing due",
)
#: "Not because it was dear", "it is unclear whether because of it": what the reason is not, or may be.
_NO_REASON = re.compile(
    r"\b(?:not|n[’']t|never|nor|neither|whether|if|perhaps|maybe|might|may|could|would|either|unclear|den(?:y|ies|ied)"
    r"|presumably|less|more) (?:[\w’'-]+ ){0,3}?(?:because|due to|owing to)\b|(?:\bnot\b|n[’']t\b"
    r"|\bnever\b).*\bbecause\b"
)


def explains(text: str) -> str:
    """The words by which the sentence surely tells why; "" where it may not."""
    plain = outside_quotes(text)
    found = _BECAUSE.search(plain)
    return found["words"] if found and not _NO_REASON.search(plain) else ""


#: What comes after, with or out of a thing may come from it; so may what somebody feels, wants or is blamed for.
_MAY_EXPLAIN = OneOf(
    r"because|since|due|owing|thanks|so|therefore|thus|hence|after|following|follow(?:s|ed)|amid|despite|although|though"
    r"|caus\w*|reasons?|why|force[sd]?|prompt\w*|led|leads?|leading|results?|resulted|result(?:ing|ant)|explain\w*|meant"
    r"|means?|blam\w*|when|once|until|unless|if|given|over|against|out|response|respond\w*|reacti?\w*|trigger\w*|spark\w*"
    r"|made|makes|making|help(?:s|ed|ing)?|allow\w*|let|driv\w*|drove|attribut\w*|credit\w*|cit(?:e|es|ed|ing)|argu\w*"
    r"|fear\w*|concern\w*|worr\w*|need\w*|want\w*|hop(?:e|es|ed|ing)|refus\w*|for|as|thereby|consequen\w*|accord\w*|blow"
    r"|warn\w*|protest\w*|critici[sz]\w*|fail(?:ed|s|ure)?|lack|enough|too|without|through|accus\w*|convict\w*|jailed"
    r"|fined|sentenced|sued|charg\w*|award\w*|prais\w*|thank\w*|support\w*|oppos\w*|cost|effects?|impact|affect\w*|by|left|leaves"
    r"|saw|sees?|factors?|justif\w*|motiv\w*|basis|grounds|inspir\w*|encourag\w*|prevent\w*|stop(?:s|ped)?|barred"
    r"|unable|cannot|important|crucial|key|problems?|trouble|difficult\w*|turn(?:s|ed)|find(?:s|ings?)?|found|points?|issues?",
    re.compile(
        r"[;:–—!?“”\"‘]|^With\b|\bon (?:the )?(?:news|back|heels|strength|hopes?|fears?)\b| - "
        r"|, (?:\w+ly )?[a-z]+ing\b|, but\b"
    ),
    re.compile(rf" and (?:(?:he|she|it|they|then|so|the|a|his|her|its|their)\b|(?:\w+ )?{PAST}\b)"),
)


def may_explain(text: str) -> bool:
    """Could a reader take anything in the sentence for a reason, an aim or an effect?"""
    return _MAY_EXPLAIN.stands_in(text) or has_an_aim(text)
