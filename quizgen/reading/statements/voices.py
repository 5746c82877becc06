"""Doc and the words of others in, for each word whether somebody but the reporter answers for it out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Doc, Token

from quizgen.model import Span

_QUOTES = frozenset('"“”‘') | {"''", "``"}


class Voices:
    """Which words of the text belong to others: the contents and cues of attributions, and quotations.

    `told` adds what the role tagger takes for speech, though no attribution was made of it.
    """

    def __init__(self, doc: Doc, contents: Sequence[Span], cues: Sequence[Span], *, told: bool = True) -> None:
        self._content = _marked(doc, contents)
        self._cue = _marked(doc, cues)
        for role in doc.spans.get("roles", ()) if told else ():
            if role.label_ in {"content", "cue"}:
                marked = self._content if role.label_ == "content" else self._cue
                marked.update(range(role.start, role.end))
        self._quoted = _quoted(doc)

    def foreign(self, token: Token) -> bool:
        """Whether the word is said, quoted, or says that somebody says something."""
        return token.i in self._content or token.i in self._cue or token.i in self._quoted

    def cue(self, token: Token) -> bool:
        return token.i in self._cue

    def quoted(self, token: Token) -> bool:
        return token.i in self._quoted


def _marked(doc: Doc, spans: Sequence[Span]) -> set[int]:
    found: set[int] = set()
    for span in spans:
        words = doc.char_span(span.start, span.end, alignment_mode="expand")
        found.update(range(words.start, words.end) if words is not None else ())
    return found


@lru_cache(maxsize=1)
def _quoted(doc: Doc) -> frozenset[int]:
    """The words inside quotation marks; a mark without its partner reaches to the end of its paragraph."""
    found: set[int] = set()
    inside = False
    for token in doc:
        if token.text.strip() in _QUOTES:
            inside = not inside if token.text.strip() in {'"', "''", "``"} else token.text.strip() != "”"
            found.add(token.i)
        elif "\n" in token.text:
            inside = False
        elif inside:
            found.add(token.i)
            inside = "\n" not in token.whitespace_
    return frozenset(found)
