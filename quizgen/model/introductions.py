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


@dataclass(frozen=True, slots=True, kw_only=True)
class Affiliation:
    """One body for which a person works or speaks, in the reporter's own words.

    `name` and `body` are whole names, `names` and `body_names` every form of them in the article; `span` reaches over
    both, and `introduction` is the id of the introduction in which the body stands, "" for "Ana Ruiz of Calder Rail".
    """

    id: str
    name: str
    names: tuple[str, ...]
    body: str
    body_names: tuple[str, ...]
    span: Span
    introduction: str = ""
