"""Words of the Doc in, an edited passage out: words dropped or replaced, then printed with their own spacing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from quizgen.model import Span
from quizgen.reading.attributions.quotes import CLOSING, DOUBLE, OPENING
from quizgen.reading.grammar.labels import NAMES

_STAY = NAMES | {"DATE"}


class Passage:
    """The words of a content while it is made to stand alone. `quoted` are the spans that stay verbatim."""

    def __init__(self, tokens: Iterable[Token], quoted: Iterable[Span] = ()) -> None:
        self.tokens = [token for token in tokens if token.text.strip()]
        self.quoted = tuple(quoted)
        self.instead: dict[int, str] = {}

    def copy(self) -> Passage:
        other = Passage(self.tokens, self.quoted)
        other.instead = dict(self.instead)
        return other

    def free(self, token: Token) -> bool:
        """Whether the word stands outside quotation marks and may be changed."""
        return not any(span.start <= token.idx < span.end for span in self.quoted)

    def words(self) -> list[Token]:
        return [token for token in self.tokens if not token.is_punct]

    def drop(self, dropped: Iterable[Token]) -> None:
        gone = {token.i for token in dropped}
        self.tokens = [token for token in self.tokens if token.i not in gone]

    def replace(self, token: Token, text: str) -> None:
        self.instead[token.i] = text

    def trim(self) -> None:
        """Without punctuation at either end, but for quotation marks, brackets and the stop of "U.S."."""
        while self.tokens and self.tokens[0].text in {",", ";", ":", ".", "—", "–", "-", "…"}:
            self.tokens.pop(0)
        while self.tokens and self.tokens[-1].text in {",", ";", ":", ".", "—", "–", "-", "…", "...", "!"}:
            self.tokens.pop()

    def text(self) -> str:
        """The passage as it would be printed, its first letter small unless it belongs to a name."""
        printed = "".join(self._printed(place) for place in range(len(self.tokens)))
        printed = re.sub(r"\s+([,;.?!”)\]])", r"\1", re.sub(r"\s+", " ", printed)).strip()
        printed = re.sub(r"([,;])(?:\s*[,;])+", r"\1", printed).replace("''", '"')
        # ", “thwarted efforts.”": the stop before a closing mark belongs to the article's sentence
        printed = re.sub(r"[.,](?=[”\"’']$)", "", printed)
        return printed.rstrip(" ,;:.") if not re.search(r"\b(?:(?:[A-Z]\.){2,}|[ap]\.m\.)$", printed) else printed

    def _printed(self, place: int) -> str:
        token = self.tokens[place]
        word = self.instead.get(token.i, token.text.strip())
        follows = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        gap = bool(token.whitespace_) or token.text != token.text.strip()
        if follows is not None and follows.i != token.i + 1:
            gap = gap or not follows.is_punct or (follows.text[0] in DOUBLE and follows.text[0] not in CLOSING)
        if place == 0 and token.i not in self.instead and not keeps_capital(token):
            word = word[:1].lower() + word[1:]
        return word + (" " if gap else "")


@dataclass
class Outcome:
    """`resolved` names the source where the content is about it, `neutral` does not; a doubt says what is uncertain."""

    resolved: Passage
    neutral: Passage | None
    self_reference: bool = False
    changed: bool = False
    doubt: str = ""


def keeps_capital(token: Token) -> bool:
    """Whether the word keeps its capital in the middle of a sentence: a name, an acronym, "I", "S-300"."""
    word = token.text.strip()
    if not word[:1].isupper():
        return True
    if word in {"I", "I'm", "I’m", "I've", "I’ve", "I'll", "I’ll"} or any(c.isupper() or c.isdigit() for c in word[1:]):
        return True
    if token.pos_ in {"DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "ADV"} and token.lower_ not in _DAYS:
        return False
    follows = token.nbor(1) if token.i + 1 < len(token.doc) else token
    if follows.pos_ in {"PROPN", "NOUN"} and follows.text[:1].isupper() and token.pos_ in {"NOUN", "ADJ"}:
        return True  # "Chief Minister", "Musical Director Ana Hill"
    return token.pos_ == "PROPN" or token.ent_type_ in _STAY or token.lower_ in _DAYS or not _opens(token)


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _opens(token: Token) -> bool:
    """Whether the word begins its sentence, so that its capital says nothing."""
    return token.is_sent_start or token.i == 0 or token.nbor(-1).is_punct


def balanced(text: str) -> bool:
    """Whether every quotation mark and bracket has its partner."""
    if text.count('"') % 2 or sum(map(text.count, OPENING)) != sum(map(text.count, CLOSING)):
        return False
    return all(text.count(one) == text.count(other) for one, other in ("()", "[]"))


def repaired(text: str) -> str:
    """The text without an odd mark at one of its ends; unchanged where that does not help."""
    if balanced(text):
        return text
    for tried in (text.strip(DOUBLE), text.lstrip(DOUBLE), text.rstrip(DOUBLE)):
        if balanced(tried.strip()):
            return tried.strip()
    return text
