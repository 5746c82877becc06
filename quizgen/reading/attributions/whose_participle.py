"""A participle and the source before it in, whether somebody named between the two may be the one who speaks out.

"The council was near its end after its oldest member left the hall, accusing the mayor": member or council?
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.grammar.grammar import SUBJECTS

_OPENERS = frozenset("after as before because when while since once until though although if whereas".split())
#: "Lund left after she was told, saying that": Lund herself.
_STILL = frozenset({"he", "she", "it", "they"})
_RELATIVES = frozenset({"who", "which", "that"})


def open_whose(head: Token, source: DocSpan, said: Collection[int] = ()) -> bool:
    """Whether a clause with a subject of its own stands between the source and the participle behind it.

    `said` are the places of words that are told by others: "Lund said it sank as the wind rose, adding that".
    """
    if head.tag_ != "VBG" or not len(source) or any(child.dep_ in SUBJECTS for child in head.children):
        return False
    if source.end > head.i or source[0].sent != head.sent:
        return False
    between = source.doc[source.end : head.i]
    return any(not source.start <= who.i < source.end and who.i not in said for who in _subjects(between))


def _subjects(between: DocSpan) -> Iterator[Token]:
    for token in between:
        if token.dep_ not in SUBJECTS or token.lower_ in _STILL:
            continue
        if token.lower_ in _RELATIVES:
            antecedent = token.head.head
            if token.head.dep_ == "acl:relcl" and antecedent.i < token.i:
                yield antecedent
        elif any(child.lower_ in _OPENERS and child.i < token.i for child in token.head.children):
            yield token
