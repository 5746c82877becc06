"""A "he" who goes on speaking in, whether somebody else has come to speak before it out.

"Jon Reed said that it was a deal. The adviser Tom Lund welcomed it and said so. But he added ...": now it is Lund.
"""

from __future__ import annotations

import re

from quizgen.model import Mention, MentionKind, Reading, Span
from quizgen.questions.claims.evidence import whole_sentences

_SAID = r"(?:said|says|added|adds|told|wrote|asked|tweeted|explained|noted|argued|claimed|insisted|warned|replied)"
_ANOTHER = re.compile(
    rf"(?P<name>\b[A-Z][\w’'-]+) (?:(?:also|has|had|later) )?(?:[a-z]+ (?:[\w’'-]+ ){{1,4}}and )?{_SAID}\b"
    # "“It is late,” said the analyst", ", said the analyst Ida Lund"
    rf"|[”\"’',]\s*{_SAID} (?:(?:the|an?|one) (?:[a-z-]+ ){{0,3}}[a-z]+|(?:[a-z-]+ ){{0,3}}(?P<behind>[A-Z][\w’'-]+))"
)
_NOBODY = frozenset(("He", "She", "It", "They", "Who", "That", "But", "And"))


def taken_over(mention: Mention, reading: Reading) -> bool:
    """Does anybody else speak between the name and the word? What somebody said of others who spoke is no turn."""
    if mention.kind is not MentionKind.SPEAKER:
        return False
    text = reading.article.text
    start = whole_sentences(mention.named, reading.article).end
    own = {*mention.antecedent.split(), *_NOBODY}
    told = [content for one in reading.attributions for content in one.content if content.end > start]
    for found in _ANOTHER.finditer(text, start, mention.sentence.start):
        name = found["name"] or found["behind"]
        place = Span(found.start() + 1, found.end())
        if name not in own and not any(content.contains(place) for content in told):
            return True
    return False
