"""A cue to which nothing is linked in, the subject that surely says it out.

"Residents, who had waited for years, claimed", "The council met and promised", "The mayor appealed for calm, adding".
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import Stance
from quizgen.reading.attributions.speech import Cue
from quizgen.reading.grammar import grammar
from quizgen.reading.sources import kinds

_SAYS = kinds.listed(
    """say tell add claim argue insist stress explain warn note confirm state announce notify inform declare vow promise
    pledge urge ask allege admit complain maintain reveal write demand suggest accuse"""
)
_SPEAKERS = frozenset({"PERSON", "ORG", "NORP"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_FARTHEST = 30


def subject(cue: Cue) -> list[DocSpan]:
    """The phrase of the subject of the cue, or of the verb on which it hangs; none where the tree is not certain."""
    verb = cue.head
    if cue.passive or cue.noun or cue.lemma not in _SAYS or cue.sense.stance is Stance.HOLDS or not cue.contents:
        return []
    if verb.pos_ != "VERB" or _is_said_of(verb):
        return []
    who = _who(verb)
    if who is None or who.i > verb.i or verb.i - who.i > _FARTHEST or who.sent != verb.sent or not _speaks(who):
        return []
    if any(child.dep_ == "conj" for child in who.children if child.i < verb.i):
        return []
    if any(content.start <= who.i < content.end for content in cue.contents):
        return []
    phrase = grammar.phrase(who)
    return [] if any(token.is_punct and token.text == "," for token in phrase) else [phrase]


def _is_said_of(verb: Token) -> bool:
    """ "Orr was, however, said to be away": of whom it is said, whatever the tagger took the verb for."""
    place = verb.i - 1
    while place > verb.sent.start and (verb.doc[place].is_punct or verb.doc[place].pos_ == "ADV"):
        place -= 1
    return verb.doc[place].lower_ in _BE


def _who(verb: Token) -> Token | None:
    """The subject of the verb; of a participle or a second verb it is that of the first one."""
    own = [child for child in verb.children if child.dep_ in grammar.SUBJECTS]
    if own:
        told = verb.dep_ in {"ROOT", "conj", "parataxis"} and verb.tag_ in {"VBD", "VBZ", "VBP"}
        return own[0] if told and len(own) == 1 and own[0].dep_ == "nsubj" else None
    participle = verb.tag_ == "VBG" and verb.dep_ == "advcl" and not any(c.dep_ in {"mark", "case"} for c in verb.lefts)
    second = verb.tag_ in {"VBD", "VBN", "VBZ", "VBP"} and verb.dep_ == "conj"
    first = verb.head
    if not (participle or second) or first.i > verb.i or first.pos_ != "VERB":
        return None
    found = [child for child in first.children if child.dep_ in grammar.SUBJECTS]
    return found[0] if len(found) == 1 and found[0].dep_ == "nsubj" and not grammar.passive(first) else None


def _speaks(who: Token) -> bool:
    """Whether the subject can say something: no comment, no video."""
    if who.lower_ in grammar.RELATIVES or who.tag_ in {"EX", "WP", "WDT"}:
        return False
    if who.pos_ == "PRON":
        return who.lower_ in {"he", "she", "they"}
    lemma = who.lemma_.lower()
    return who.pos_ in {"NOUN", "PROPN"} and (who.ent_type_ in _SPEAKERS or kinds.animate(lemma))


def opened(found: Sequence[Cue]) -> None:
    """ "Stating that it was late, [Lund] accused the board": gives the participle that opens a sentence the source of
    the verb on which it hangs."""
    for cue in found:
        if cue.source or not cue.participle or cue.passive or cue.lemma not in _SAYS:
            continue
        verb = cue.head.head
        if cue.head.dep_ == "advcl" and cue.head.i < verb.i and cue.head.is_sent_start:
            cue.source = next((other.source for other in found if other.head == verb and not other.passive), [])
