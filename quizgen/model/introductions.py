"""How an article introduces somebody: the words that say who a person is, or what a body is."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """The reporter's own words for who somebody is, beside the name.

    `name` is the whole name, `names` every form of it in the article; `words` are the description as printed without
    its article ("director of the harbour museum", "former Labour minister"), `head` its noun in small letters. `kind`
    is "person" or "organisation". `span` reaches over name and description, `sentence` is the sentence around it.
    `gender` is "m", "f" or "" as the article tells of the person.
    """

    id: str
    name: str
    names: tuple[str, ...]
    words: str
    head: str
    kind: str
    span: Span
    sentence: Span
    gender: str = ""
