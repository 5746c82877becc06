"""The lines of a page in; those of the box that sums up the story before it begins, out.

"Key points" and the sentences below it say what the story says, once more; a quiz that takes them for its lead asks
everything twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.article.furniture import furniture
from quizgen.article.paragraphs import ends_sentence
from quizgen.article.shapes import caption, prose, words

_OPENS = re.compile(
    r"^\W*(?:key (?:points|takeaways|facts|developments)|(?:story |article )?(?:highlights|summary)|at a glance"
    r"|takeaways"
    r"|in (?:short|a nutshell)|quick read|the gist|tl;?dr|what you need to know|what[’']s next|the bottom line)"
    r"\W*$",
    re.I,
)
_MARKED = re.compile(r"[-–—•*·▪◦►]\s*\S")
LONGEST = 30  # words of one point
MOST = 6  # points
REST = 3  # paragraphs that must follow, or what looks like a box is the story


def summed_up(lines: Sequence[str]) -> Iterator[int]:
    """The places of the heads of such boxes, all above the story, and of the points below each."""
    place = 1  # below a headline
    while place < len(lines):
        if not _OPENS.match(lines[place][:60]):
            if prose(lines[place]) and not furniture(lines[place]) and not caption(lines[place]):
                return  # the story: "What's next?" in the middle of it is a crosshead
            place += 1
            continue
        points = _points(lines, place + 1)
        if points and sum(ends_sentence(line) and len(words(line)) >= 9 for line in lines[points[-1] + 1 :]) >= REST:
            yield place
            yield from points
            place = points[-1]
        elif points:
            return
        place += 1


def _points(lines: Sequence[str], start: int) -> list[int]:
    """Points that are marked, as far as they go; without marks those up to a line that is no sentence."""
    marked = [place for place in range(start, min(start + MOST, len(lines))) if _MARKED.match(lines[place])]
    if start in marked:
        return [place for number, place in enumerate(marked) if place == start + number]
    found: list[int] = []
    for place in range(start, min(start + MOST, len(lines))):
        line = lines[place]
        if not ends_sentence(line) or len(words(line)) > LONGEST or _OPENS.match(line[:60]):
            return found  # a share button, or the next head: the box ends before it
        found.append(place)
    return []  # sentences without an end are the story
