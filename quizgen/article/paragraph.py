"""A paragraph of the page while it is found out what it is."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model import Section, Span


@dataclass(slots=True)
class Paragraph:
    """One paragraph, its text in one line, and what it is; None while nothing but its place can tell.

    `labelled` tells that it begins with the name of who speaks in an interview.
    """

    span: Span
    line: str
    section: Section | None = None
    labelled: bool = False
