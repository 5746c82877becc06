"""Paragraphs in; those that tell what a picture shows, which a copied page no longer has, are captions afterwards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quizgen.article import shapes
from quizgen.article.datelines import dateline_prefix
from quizgen.article.dates import MONTHS
from quizgen.article.paragraph import Paragraph
from quizgen.article.paragraphs import ends_sentence
from quizgen.article.shapes import finite, words
from quizgen.model import Section

CAPTION = 25  # words
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


def captions_without_pictures(body: Sequence[Paragraph], above: Paragraph | None) -> None:
    """Tell from the story what was written for those who cannot see a picture, and a caption above the story."""
    for one, below in pairwise(body):
        if one.section is not Section.BODY:
            continue
        captioned = below.section is Section.CAPTION
        if (one is body[0] and _caption_above(body, above)) or (captioned and scene(one.line, dated=False)):
            one.section = Section.CAPTION


def _caption_above(body: Sequence[Paragraph], above: Paragraph | None) -> bool:
    """Whether the first paragraph is a caption: a credit follows it, or furniture does and it tells of a day in the
    present tense."""
    first, *others = body
    if shapes.credit_line(others[0].line) and len(shapes.words(first.line)) <= CAPTION and len(others) > 2:
        return True
    under_menu = above is not None and above.section not in (Section.HEADLINE, Section.STANDFIRST)
    on_its_own = others[0].section is Section.BOILERPLATE or others[0].section is None
    return (under_menu or on_its_own) and scene(first.line, dated=True)


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
