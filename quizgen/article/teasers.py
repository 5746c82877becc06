"""A line between paragraphs in; whether it leads to another page, or stands beside a picture, out.

The text of a page that is copied whole has no pictures and no boxes: the words of them stand between the paragraphs
like paragraphs. What tells them apart is that they are not printed as sentences are: no stop ends them.
"""

from __future__ import annotations

import re

from quizgen.article.datelines import dateline_prefix
from quizgen.article.dates import MONTHS
from quizgen.article.paragraphs import ends_sentence
from quizgen.article.shapes import finite, words

MOST_WORDS, MOST_UNDER_A_LABEL = 16, 26
# "Denial: The producers have hit back at claims of a row"
LABELLED = re.compile(r"[A-Z][\w’'-]+(?: [\w’'-]+){0,3}: ")
# "'NO CLUE' I lost six stone by changing one thing", and not "“The best day of my life” – Marta Lind"
QUOTED_FIRST = re.compile(r"[“\"‘'][^”\"]{2,60}[”\"’'] \w")
ALL_QUOTED = re.compile(r"[“\"‘'][^“”\"]{2,80}[”\"’']$")
ITEM = "-–—―•*·▪◦"

_DAY = re.compile(
    rf"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:{'|'.join(m[:3].title() for m in MONTHS)})[a-z.]* \d)"
)
_ASKING = frozenset("what why how where when who which if".split())
# Past forms that do not end in "-ed": of a picture one tells what it shows
_PAST = frozenset(
    """became began bent bet bid blew bought broke brought built burnt burst came cast caught chose clung cost crept cut
    dealt did drank drew drove dug fell felt fled flew fought found froze gave went got grew had heard held hid hit hung
    hurt kept knew laid led left lent let lit lost made meant met paid put quit ran rang read rode rose said sang sank
    sat saw sent set shook shot shut slept slid sold spent split spoke spread sprang stole stood struck stuck swam swept
    swore swung taught threw told took tore understood upheld wept withdrew woke won wore wound wrote""".split()
)


def teaser(line: str) -> bool:
    """Whether a line inside the body is no paragraph though it has a verb: a link's words, a caption, a crosshead.

    Ask it only where the paragraphs of the article end with stops.
    """
    if ends_sentence(line) or line[-1] in ":,;—" or line[0] in ITEM:
        return False
    count = len(words(line))
    if line[0] in "“\"‘'":
        return count <= MOST_WORDS and bool(ALL_QUOTED.match(line) or QUOTED_FIRST.match(line))
    return count <= (MOST_UNDER_A_LABEL if LABELLED.match(line) else MOST_WORDS)


def scene(line: str, *, dated: bool) -> bool:
    """Whether the paragraph is one sentence that tells, as captions do, what a picture shows: "A man sits on a bench."

    `dated`: it must name the day as well ("Crews battle the fire on Wednesday."), for a story's own first sentence that
    names one is in the past.
    """
    found = words(line)
    if not 5 <= len(found) <= 22 or not ends_sentence(line) or finite(line) or re.search(r"[.!?] ", line):
        return False
    if line[0] in "“\"‘'" or found[0].lower() in _ASKING or dateline_prefix(line):
        return False
    if dated and not _DAY.search(line):
        return False
    return not any(word.lower() in _PAST or word.lower().endswith("ed") for word in found)
