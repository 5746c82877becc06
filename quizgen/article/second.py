"""The lines of a text in; where a second article begins that was pasted below the first, out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from quizgen.article import shapes
from quizgen.article.datelines import dateline_prefix
from quizgen.article.dates import is_dateline, whole_date
from quizgen.article.furniture import furniture
from quizgen.article.paragraphs import ends_sentence
from quizgen.article.subject import other_story

MOST = 2  # more headlines than that are no articles pasted together
FEWEST = 2  # paragraphs of running text that a second article must have, or it is a teaser
FEWEST_WORDS = 40  # of running text that the first one must have; fewer are a notice and a standfirst above the byline
DASHES = "—–―-"  # "— Ann Roe, mayor": who spoke the quotation above
OPENERS = "“\"‘'("


def second_headline(lines: Sequence[str], start: int) -> int | None:
    """The number of the line that heads a second article, after `start`; None when there is but one.

    A headline alone may be a subheading: byline or date must follow it, or, below a report that opens with its place as
    those of agencies do, another place; or the text below it must tell of other people and things. Where that is found
    many times, the lines are entries of a live blog.
    """
    running = [shapes.prose(line) and ends_sentence(line) for line in lines]
    found = list(islice(_credited(lines, running, start), MOST + 1))
    if not found:
        bare = list(islice(_bare(lines, running, start), MOST + 1))
        if len(bare) <= MOST:  # more of them are the items of a list, or the crossheads of a long feature
            found = [place for place in bare if other_story(lines[place], lines[start:place], lines[place + 1 :])]
    return found[0] if 0 < len(found) <= MOST else None


def _credited(lines: Sequence[str], running: Sequence[bool], start: int) -> Iterator[int]:
    last = _place_of_last(running, FEWEST)
    agency = start < len(lines) and dateline_prefix(lines[start])
    for place in range(start + FEWEST, last):
        if not _heads(lines[place]):
            continue
        below = range(place + 1, min(place + 4, len(lines)))  # a standfirst may stand between
        credited = next((number for number in below if _credit(lines[number])), None)
        signed = credited is not None and credited < last and not any(running[place + 1 : credited])
        signed = signed and _words(lines[start:place], running[start:place]) >= FEWEST_WORDS
        if signed or (agency and dateline_prefix(lines[place + 1])):
            yield place


def _words(lines: Sequence[str], running: Sequence[bool]) -> int:
    return sum(len(shapes.words(line)) for line, prose in zip(lines, running, strict=True) if prose)


def _bare(lines: Sequence[str], running: Sequence[bool], start: int) -> Iterator[int]:
    """The lines like headlines between running text; furniture may end the one, a standfirst head the other."""
    after_text = False
    for place in range(start, _place_of_last(running, FEWEST)):
        line = lines[place]
        if running[place]:
            after_text = True
        elif not furniture(line):
            opens = running[place + 1] or (running[place + 2] and not furniture(lines[place + 1]))
            if after_text and opens and place >= start + FEWEST and line[0] not in DASHES + OPENERS and _heads(line):
                yield place
            after_text = False


def _place_of_last(running: Sequence[bool], number: int) -> int:
    """Where the last `number` paragraphs of running text begin; 0 when there are not so many."""
    places = [place for place, prose in enumerate(running) if prose]
    return places[-number] if len(places) >= number else 0


def _heads(line: str) -> bool:
    return (
        len(shapes.words(line)) >= 4
        and not ends_sentence(line)
        and shapes.headline_shape(line, first=False)
        and line[-1] not in ":,;"
        and not _credit(line)
        and not shapes.caption(line)
        and not furniture(line)
    )


def _credit(line: str) -> bool:
    """Whether the line is a byline with "By", or a date with its year: a clock time heads an entry of a live blog."""
    by = shapes.BY.match(line)
    return (by is not None and shapes.byline(line, head=False)) or (is_dateline(line) and whole_date(line) is not None)
