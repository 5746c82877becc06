"""An attribution in, whether its claim floats out: nothing in it tells what it is about to a reader of the question.

"No formal agreement had been made" may be read below any headline. A name, a word of the headline or enough words of
weight hold a claim fast; somebody's own words are recognised in the article as they stand.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Reading
from quizgen.questions.claims.claims import asked_of
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import is_proper, outside_quotes

#: So many words of weight tell by themselves what a claim is about.
ENOUGH = 4
_NAMED = re.compile(r"(?<!^)(?<![.!?] )\b[A-Z][\w’'-]*[a-z]|\b[A-Z]{2,}\b|\b[A-Z]\.[A-Z]\.")
#: "Coverage had risen to 55 percent", "demand was strong", "there was a lot of demand": of and for what?
_OF_WHAT = re.compile(
    r"(?:[Tt]here (?:is|was|has been|had been) (?:(?:an? )?(?:lot|plenty|lack|wave|surge) of |(?:an? |no |little |much"
    r"|strong |great |huge |some )*))?"
    r"(?:(?:[Aa]verage|[Dd]aily|[Cc]urrent|[Tt]otal|[Aa]nnual|[Ff]inal) )*"
    r"(?:[Tt]urnover|[Vv]olumes?|[Pp]rices|[Ss]ales|[Pp]rofits?|[Ll]osses|[Ee]arnings|[Rr]evenues?|[Mm]argins|[Cc]osts"
    r"|[Cc]overage|[Tt]urnout|[Aa]ttendance|[Dd]emand|[Ss]upply|[Oo]utput|[Aa]ttitudes?|[Oo]pinions?|[Rr]esponse"
    r"|[Pp]articipation|[Uu]ptake|[Rr]esults|[Tt]akings|[Pp]rogress|[Dd]etails|[Nn]egotiations|[Tt]alks)"
    r"(?:,| (?!for\b|of\b|in\b|on\b|at\b|between\b|with\b|from\b|about\b|to\b|by\b|among\b))"
)
#: "Further charges may be laid": beyond which?
_FURTHER = re.compile(
    r"(?:[Ff]urther|[Aa]dditional|[Oo]ther|[Mm]ore) [a-z]+s (?:may|might|could|would|will|had|have|were|are)\b"
)
#: "The victors would have no chance": of which match the sentence before tells.
_OF_A_CONTEST = re.compile(
    r"\b[Tt]he (?:victors?|winners?|losers?|runners?-up|newcomers?|attackers?)\b(?! (?:of|in|at)\b)"
)


#: "On Tuesday night it came in by the door": what did?
_IT_AFTER_A_TIME = re.compile(
    r"[“‘\"]?(?:on|at|in|by|last|this|before|after|until)\b[^,.;]{0,40}?,? it (?!was (?:\w+ly )?(?:clear|true|known))",
    re.I,
)


def _begins_with_a_name(text: str, reading: Reading) -> bool:
    first = text.split()[0] if text else ""
    return first[:1].isupper() and is_proper(first, reading.article.text)


@lru_cache(maxsize=1024)
def floats(attribution: Attribution, reading: Reading) -> bool:
    """Has the claim neither a name nor a word of the headline, and too few others to tell what it is about?"""
    if attribution.form is ContentForm.QUOTATION:
        return False
    text, headline = asked_of(attribution, reading), content_words(reading.article.headline)
    told = outside_quotes(text)
    own = content_words(text)
    if _OF_A_CONTEST.search(told) or _IT_AFTER_A_TIME.match(text):
        return True
    if _NAMED.search(text) or _begins_with_a_name(text, reading) or not own.isdisjoint(headline) or attribution.target:
        return False
    return len(own) < ENOUGH or bool(_OF_WHAT.match(told) or _FURTHER.match(told))
