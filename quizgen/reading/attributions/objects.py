"""A draft whose content is no clause in, whether the content is the object of a verb that tells what was said out.

"called for an inquiry", "described the pier as “a wreck”": verb and object together are a whole statement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Stance
from quizgen.reading.attributions.reported import Draft
from quizgen.reading.sources.kinds import listed

#: Verbs whose object says all that was said; "call for" and its kind take what follows their preposition.
TELLING = listed(
    """describe call term propose recommend demand emphasise emphasize stress highlight underline reiterate pledge
    promise cite mention announce question acknowledge confirm predict forecast outline suggest report"""
) | {"call for", "call on", "insist on"}
#: Of these the object alone says nothing: "called the plan", "described the pier".
_JUDGING = frozenset({"call", "describe", "term"})
_OPENS = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM", "VERB", "PUNCT", "PRON"})
_EMPTY = listed("it this that these those he him she her they them what which who himself herself itself")


#: "denied any role in the theft", "denied three charges of theft", though not "denied them a licence".
_ACCUSATION = re.compile(
    r"(?:any |all |both |the |those |these |multiple |several |\d+ |two |three |four |five |six |seven |eight |nine )?"
    r"(?:(?:involvement|complicity|collusion|part|role) (?:in|with)|(?:charge|count|allegation|accusation)s? of) \w+"
)


def accused_of(draft: Draft, text: str) -> bool:
    """Does the object of a denial tell of what somebody is accused?"""
    return draft.sense.stance is Stance.DENIES and draft.lemma == "deny" and _ACCUSATION.match(text) is not None


def spoken_of(doc: Doc, draft: Draft, tokens: Sequence[Token]) -> bool:
    """Whether the cue's verb, in the active, stands right before its whole object, which points to nothing else."""
    verb = doc[draft.head]
    if draft.lemma not in TELLING or verb.pos_ != "VERB" or verb.tag_ not in {"VBD", "VBZ", "VBN", "VBP", "VBG"}:
        return False
    words = [token for token in tokens if not token.is_punct]
    if len(draft.content) != 1 or not words or words[0].i != verb.i + len(draft.lemma.split()):
        return False
    first = words[0]
    if first.pos_ not in _OPENS or first.lower_ in _EMPTY or (first.pos_ == "VERB" and first.tag_ != "VBG"):
        return False
    if any(token.text in {":", ";", "—", "–", "--", "?"} or token.tag_ in {"WP", "WRB"} for token in tokens):
        return False
    if draft.lemma in _JUDGING:
        return _judged(verb, words)
    if words[-1].pos_ in {"ADJ", "ADP", "DET"}:
        return False  # "announced her resignation effective (next Monday)"
    return first.left_edge.i >= first.i and any(token.dep_ in {"obj", "obl", "xcomp", "ccomp"} for token in words)


def _judged(verb: Token, words: Sequence[Token]) -> bool:
    """ "called the plan a gift", "described it as done": the thing, and what it is said to be."""
    thing = next((token for token in words if token.dep_ == "obj" and token.head == verb), None)
    if thing is None or thing.lower_ in _EMPTY:
        return False
    after = [token for token in words if token.i > thing.right_edge.i]
    return bool(after) and (verb.lemma_.lower() != "describe" or after[0].lower_ == "as")
