"""Signs that a sentence leans on the one before it, is torn out of a longer one, or has a slip in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Reading
from quizgen.questions.english.wording import is_proper

#: "After the clerk failed to come", "Whenever a ferry is late": of two clauses the second is missing. "Least 30 are
#: missing", "Main reason was the gale": the first word is.
CUT = re.compile(
    r"(?:After|Before|When(?:ever)?|Because|Since|Until|Once|As (?!of\b|for\b|to\b|an?\b|long\b|many\b|few\b|much\b))"
    r"[^,]*$"
    r"|(?:Least|Most|Main|Chief|Only|Key|Best|Worst) (?:\d|reason|cause|aim|problem|task|concern)"
    r"|(?:Rise|Fall|Increase|Decline|Drop|Cut|Reduction|Decrease|Slowdown|Shortage) (?:in|of)\b"
    r"|(?:Only then|(?:In|Under) (?:the|these|such) circumstances|As a (?:result|consequence)|By then|Until then)\b"
    r"|(?:Rather|Instead|First|Second|Third|Otherwise|Similarly|Likewise|Finally|Secondly|Thirdly|Furthermore"
    r"|Moreover|In addition|On the contrary|By contrast|Accordingly|Consequently|Hence|Thus),"
)
#: "More than 60% kept them at home": of whom? "The much-awaited ferry", "each step", "everyone": one of many that the
#: sentences before tell of. 'Only "The crews are ashore"' holds a sentence as if it were a word.
OF_WHAT = re.compile(
    r"(?:(?:[A-Z][a-z]+ (?:than )?)?\d[\d.]* ?(?:%|pct|per ?cent)|(?:[A-Z][a-z]+ )?(?:half|a third|a quarter|a fifth)) "
    r"(?:\w+ed|kept|is|are|was|were|has|have|had|will|would|could|may|might|said|say)\b"
    r"|.*\b[Tt]he (?:much|long|highly|widely|eagerly)-\w+(?:ed|en)\b"
    r"|.*\b[Tt]hat[’']s (?:what|why|how|where|when)\b"
    r"|.*\bbetween them and\b|(?:Change|Reform|Progress|Action|Growth) (?:is|was|had|has)\b"
    r"|.*\b(?:was|were|is|are) (?:asked|told|urged|expected|supposed)$"
    r"|(?:Each|Every) [a-z]+ |(?:Everyone|Everybody|Nobody|(?:All|Both|Neither) (?:sides?|parties|of them))\b"
    r"|.*\w [\"“](?:The|An?|It|We|I|They|This|There|He|She|Our|My)\b [a-z]"
)
#: "The court may not exceed that limit": of which the sentence before has told.
THAT_ONE = re.compile(
    r"\b(?:of|in|on|for|with|to|from|by|at|than|about|against|into|over|(?:reject|accept|exceed|meet|us|mak|tak|support"
    r"|oppos|shar|hold|back|keep|get|want|need|reach|achiev|chang|follow)(?:e|es|s|ed|ing)?) that"
    r" (?!of\b|is\b|was\b|the\b|an?\b|it\b|he\b|she\b|they\b|we\b|there\b|[a-z]+s (?:are|were|have|will|would)\b)[a-z]+"
    r"(?= (?:in|on|for|by|and|at|to|of|with|as|or)\b|[,;]|$)"
)
#: "A double-digit yields issue has", "an old pumps was": a slip of the article that would be taken for ours.
ONE_AND_MANY = re.compile(
    r"\b[Aa]n? (?:(?!of|for|with|in|on|to|from|by|that|which|who|as|and|or|than|number|series|pair|lot|few|[a-z]*s\b)"
    r"[a-z-]+ ){0,3}[a-z]+[^su\W]s (?:has|have|are|were|is|was)\b"
    r"|^The (?:potential|number|rise|fall|use|value|price|cost|growth|loss|lack|future"
    r"|impact|effect) of [^,]{1,40}? (?:are|were|have)\b"
    r"|\b(?:will|would|may|can) be (?:not )?be\b|\ba years?[’'] "
)
#: "The ferries, the piers and the mill has closed" is misread; "due to such factors" leans.
ITS_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|can|could|may|might|must|should|ought"
    r"|[a-z]{3,}(?:ed|es|s)|went|came|took|gave|got|made|rose|fell|won|lost|met|saw|held|left|led|kept|grew|began|need"
    r"|want|think|believe|hope|know|feel|remain|make|take|give|get|go|come|see|find)\b|[’'](?:s|re|ve|ll|d|m)\b|n[’']t\b"
)
SOMEBODY = re.compile(r"\b(?:his own|himself|his|he|him|her own|herself|hers?|she)\b")


def names_in(plain: str, reading: Reading) -> Iterator[re.Match[str]]:
    for found in _NAME.finditer(plain):
        if found.start() or is_proper(found.group().split()[0], reading.article.text):
            yield found


_NAME = re.compile(r"(?:\b[A-Z][\w.’'-]*[\w.](?: (?:of |the |and )?(?=[A-Z]))?)+")
