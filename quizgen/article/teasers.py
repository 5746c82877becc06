"""A line between paragraphs in; whether it leads to another page, or stands beside a picture, out.

The text of a page that is copied whole has no pictures and no boxes: the words of them stand between the paragraphs
like paragraphs. What tells them apart is that they are not printed as sentences are: no stop ends them.
"""

from __future__ import annotations

import re

from quizgen.article.paragraphs import ends_sentence
from quizgen.article.shapes import words

MOST_WORDS, MOST_UNDER_A_LABEL = 16, 26
# "Denial: The producers have hit back at claims of a row"
LABELLED = re.compile(r"[A-Z][\w’'-]+(?: [\w’'-]+){0,3}: ")
# "'NO CLUE' I lost six stone by changing one thing", and not "“The best day of my life” – Marta Lind"
QUOTED_FIRST = re.compile(r"[“\"‘'][^”\"]{2,60}[”\"’'] \w")
ALL_QUOTED = re.compile(r"[“\"‘'][^“”\"]{2,80}[”\"’']$")
# A paragraph whose stop was forgotten: "She said that it was too late", "“We shall appeal,” Ms Orr added"
STORY = re.compile(r"(?:he|she|they|it|but|and|however|according|this|that|these|there)\b|.*\bsaid\b|.*,[”\"’'] ", re.I)
FOOTNOTE = re.compile(r"(?:\[\d{1,3}\])+$")
ITEM = "-–—―•*·▪◦"


def teaser(line: str) -> bool:
    """Whether a line inside the body is no paragraph though it has a verb: a link's words, a caption, a crosshead.

    Ask it only where the paragraphs of the article end with stops.
    """
    line = FOOTNOTE.sub("", line)
    if not line or ends_sentence(line) or line[-1] in ":,;—" or line[0] in ITEM or STORY.match(line):
        return False
    count = len(words(line))
    if line[0] in "“\"‘'":
        return count <= MOST_WORDS and bool(ALL_QUOTED.match(line) or QUOTED_FIRST.match(line))
    return count <= (MOST_UNDER_A_LABEL if LABELLED.match(line) else MOST_WORDS)
