"""A "he" who goes on speaking in, whether somebody else has come to speak before it out.

"Jon Reed said that it was a deal. The adviser Tom Lund welcomed it and said so. But he added ...": now it is Lund.
"""

from __future__ import annotations

import re

from quizgen.model import Mention, MentionKind, Reading
from quizgen.questions.claims.evidence import whole_sentences

_SAID = r"(?:said|says|added|adds|told|wrote|asked|tweeted|explained|noted|argued|claimed|insisted|warned|replied)"
_ANOTHER = re.compile(
    rf"(?P<name>\b[A-Z][\w’'-]+) (?:(?:also|has|had|later) )?(?:[a-z]+ (?:[\w’'-]+ ){{1,4}}and )?{_SAID}\b"
    rf"|\b{_SAID} (?:the|an?|one) (?:[\w’'-]+ ){{0,3}}\w"  # "“It is late,” said the analyst"
    rf"|\b{_SAID} (?:[A-Za-z][\w’'-]+ ){{0,3}}(?P<behind>[A-Z][\w’'-]+)"
)
_MARKS = re.compile(r"[“\"][^“”\"]*[”\"]|''.*?''", re.DOTALL)
_NOBODY = frozenset(("He", "She", "It", "They", "Who", "That", "But", "And"))


def taken_over(mention: Mention, reading: Reading) -> bool:
    """Does anybody else speak between the name and the word?"""
    if mention.kind is not MentionKind.SPEAKER:
        return False
    text = reading.article.text
    between = text[whole_sentences(mention.named, reading.article).end : mention.sentence.start]
    own = {*mention.antecedent.split(), *_NOBODY}
    return any(
        (name := found["name"] or found["behind"]) is None or name not in own
        for found in _ANOTHER.finditer(_MARKS.sub(" … ", between))
    )
