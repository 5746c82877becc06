"""A line in; whether it only leads to other pages, or what of a paragraph does, out."""

from __future__ import annotations

import re

from quizgen.article.paragraphs import ends_sentence
from quizgen.article.shapes import LONGEST, words

TRAIL = re.compile(r"\s[|•·›»>→]+\s|\s?/\s")
# "WATCH | Leaders say help is too slow:", "You can also check: Marlbeck weather"
LABEL_AND_HEADLINE = re.compile(
    r"^\W*(?:(?:also |must |please )?(?:read|watch|listen|see)(?: (?:more|also|next|now|this))?"
    r"|related(?: (?:story|stories|articles?|news|coverage|reading))?|more|you (?:can|may) also (?:check|read|like)"
    r"|in pictures|recommended|don[’']t miss|explainer|from the archives?)\s*[|:»]\s",
    re.I,
)
BAR = re.compile(r"^[A-Z][A-Za-z ]{2,20} \| ")
# "... is one seen in owls alone. [Photos: The life of owls]", "... in 2019. (Also read: Who came first)"
BEHIND = re.compile(
    r"(?<=[.!?”\"’'])\s*[(\[](?:photos|images|pictures|gallery|videos?|infographic|in (?:photos|pictures|images)"
    r"|also read|read(?: (?:more|also|next))?|see(?: also)?|watch(?: (?:also|now))?|listen|related(?: \w+)?)"
    r"\s?[:|–—-]\s?[^()\[\]]{4,140}[)\]]\.?$",
    re.I,
)
SHORTEST = 60  # characters of the paragraph itself


def trail(text: str) -> bool:
    """Whether the line is a trail of links: "Home | News | Sport", "News/ Cities/ Nandpur"."""
    segments = [segment for segment in TRAIL.split(text[:LONGEST]) if segment.strip()]
    return len(segments) >= 3 and all(len(words(segment)) <= 5 for segment in segments)


def leads_on(text: str) -> bool:
    """Whether the line is a label and the headline of another page."""
    if not (LABEL_AND_HEADLINE.match(text) or BAR.match(text)):
        return False
    return len(words(text)) <= 30 and not ends_sentence(text.rstrip("?!"))


def link_behind(text: str) -> int:
    """Where a link in brackets behind the last sentence of a paragraph begins; the paragraph's end without one."""
    match = BEHIND.search(text, max(0, len(text) - 180)) if text[-1:] in ")]." else None
    return match.start() if match and match.start() >= SHORTEST else len(text)
