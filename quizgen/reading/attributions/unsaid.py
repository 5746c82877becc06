"""A cue with its contents in, whether it tells of no statement at all out: a question, a wish for a name kept back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Span as DocSpan

from quizgen.model import Stance
from quizgen.reading.attributions.speech import Cue
from quizgen.reading.grammar import grammar

_ASKING = frozenset({"ask", "question", "query", "press"})
#: "When asked", "if pressed": who is asked speaks after it.
_OPENERS = frozenset({"when", "if", "while", "once", "repeatedly", "later", "then"})
_QUESTIONS = frozenset("whether if about why how what who when where which".split())
#: "asked not to be named", "requested anonymity": how somebody wants to be quoted.
_KEEPS_NAME = re.compile(
    r"(?:(?:not|never) to be (?:\w+ly )?(?:named|identified|quoted|cited)"
    r"|not to (?:have|give|reveal|disclose|use) (?:his|her|their)(?: \w+)? names?"
    r"|to (?:remain|stay|be kept|keep) (?:anonymous|unnamed|unidentified|nameless)|to speak anonymously"
    r"|(?:for |on )?(?:anonymity|confidentiality)\b|(?:that )?(?:his|her|their)(?: \w+)? names? not be\b"
    r"|that (?:he|she|they) not be (?:named|identified|quoted))",
    re.IGNORECASE,
)
_WISHING = frozenset({"ask", "request", "demand", "insist", "insist on", "ask for", "urge", "prefer"})


def unsaid(cue: Cue, said: Sequence[DocSpan]) -> bool:
    """Whether the source makes no statement that could stand in a ledger of claims."""
    if cue.negated and cue.sense.stance is Stance.DENIES:
        return True  # "did not dispute that it was real": neither a denial nor an admission
    if cue.lemma in _WISHING and _KEEPS_NAME.match(said[0].text.strip()):
        return True
    return cue.lemma in _ASKING and _is_asked(cue, said[0])


def _is_asked(cue: Cue, said: DocSpan) -> bool:
    """ "Asked about the list, Lund said", "was asked whether": a participle, and who is asked is not who asks."""
    if cue.head.tag_ not in {"VBN", "VBD"} or any(child.dep_ == "nsubj" for child in cue.head.children):
        return False
    before = grammar.words_before(cue.head, 1)
    if not before or before[0].lower_ in _OPENERS:
        return True
    asks = next((token.lower_ for token in said if not token.is_punct), "") in _QUESTIONS
    about = cue.head.doc[cue.role.end - 1].lower_ in _QUESTIONS
    return cue.passive and (asks or about)
