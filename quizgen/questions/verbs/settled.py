"""What somebody "claimed" in, whether the report itself goes on to settle it out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, Reading
from quizgen.questions.english.wording import outside_quotes

#: "He knocked, claiming he had seen a loose tile": what a swindler says in the deed, told as the deed is.
_IN_A_DEED = re.compile(
    r"\b(?:knocked|called|posed|phoned|rang|visited|approached|tricked|duped|conned|persuaded|defrauded|swindled|stopped"
    r"|walked|entered|came|turned)\b"
)
#: "He had never worked there", "The tiles were sound", "In fact no card existed": the next sentences answer it.
_ANSWERS = re.compile(
    r"\b(?:never|in fact|in reality|in truth|actually|no such|untrue|not true|false|falsely|lied|lies?|lying|wrong"
    r"|(?:was|were|had|did|is|are|has|have|do|does)(?: not| no| nothing|n[’']t)"
    r"|no evidence|proved|proven|turned out|records? shows?|records showed|video showed|footage showed)\b",
    re.IGNORECASE,
)
#: "A con artist who claimed she could talk to pets": the writer has judged.
_EXPOSED = re.compile(
    r"\b(?:con[- ](?:artist|man|woman|men)|conm[ae]n|fraudsters?|fraud|scam\w*|sham|hoax\w*|bogus|fake[ds]?"
    r"|found guilty|convicted|jailed|impost[eo]rs?|liars?|falsely|wrongly|tricked|duped|swindl\w*|pretend\w*|posing)\b",
    re.IGNORECASE,
)
#: "At first he claimed", "when confronted, she claimed": the writer knows better.
_AT_FIRST = re.compile(
    r"\b(?:at first|first|initially|originally|once)$|\b(?:at first|initially|originally)\b"
    r"|\bwhen (?:he |she |they )?(?:was |were )?(?:first |later )?(?:confronted|stopped|arrested|challenged|caught)\b",
    re.IGNORECASE,
)
#: So many characters behind the sentence.
NEXT = 220


def settled(attribution: Attribution, reading: Reading) -> bool:
    """Does the writer say, or show, whether it is right?"""
    text, end = reading.article.text, max(span.end for span in attribution.evidence)
    before = text[attribution.evidence[0].start : attribution.cue[0].start]
    if _AT_FIRST.search(before):
        return True
    if attribution.cue[0].of(text).casefold().endswith("ing") and _IN_A_DEED.search(before):
        return True
    if _EXPOSED.search(outside_quotes(text[attribution.evidence[0].start : end])):
        return True
    return _ANSWERS.search(outside_quotes(text[end : end + NEXT])) is not None
