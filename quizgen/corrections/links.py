"""A reading and two of its statements in; the reading with the link between them, or without, out."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.model import Attribution, ContentForm, Link, LinkKind, Reading

WHY = "The teacher linked the two."


def may_be_linked(reading: Reading, a: str, b: str) -> bool:
    """Not with itself, and not two statements of one source: nobody corroborates himself."""
    return not {*reading.attribution(a).source_ids} & {*reading.attribution(b).source_ids} and a != b


def linked(reading: Reading, kind: LinkKind, a: Attribution, b: Attribution) -> Reading:
    others = tuple(link for link in reading.links if {link.a, link.b} != {a.id, b.id})
    link = Link(kind=kind, a=a.id, b=b.id, why=WHY, topic="" if kind is LinkKind.SUPPORTS else _topic(b) or _topic(a))
    return replace(reading, links=(*others, link))


def _topic(attribution: Attribution) -> str:
    """What they differ about; "" where the claim already holds a "not", which would turn it round."""
    text = attribution.content_resolved
    plain = attribution.form is ContentForm.CLAUSE and not attribution.self_reference
    turned = re.search(r"[“”\"]|\b(?:not?|never|nobody|none)\b|n['’]t\b", text, re.IGNORECASE)
    return f"whether {text}" if text and plain and not turned else ""


def apart(reading: Reading) -> Reading:
    """Without links between statements that have turned out to be of one source."""
    return replace(reading, links=tuple(link for link in reading.links if may_be_linked(reading, link.a, link.b)))
