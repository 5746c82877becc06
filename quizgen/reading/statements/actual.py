"""A verb in its sentence in, whether the reporter tells by it what is or was out: no other voice, no possibility."""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.reading.grammar.skeleton import SUBJECTS, is_finite
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements.hearsay import reports
from quizgen.reading.statements.voices import Voices

_CONDITIONS = listed("if unless whether until lest whenever provided")
CERTAIN_OPENERS = listed("after before when while because although though")
_MODAL = listed("would could may might should must will shall ought can wo ca 'll ’ll cannot")
NEGATIVE = listed("not n't n’t never no hardly barely scarcely neither nor none nobody nothing without seldom rarely")
MAYBE = listed(
    """reportedly allegedly apparently supposedly purportedly perhaps possibly probably maybe rumoured rumored alleged
    purported suspected likely unlikely presumably according ostensibly potentially hopefully"""
)
_REPORTS = listed("reports report poll survey allegation allegations rumour rumor rumours rumors estimate estimates")


def actual(verb: Token) -> bool:
    """Whether a finite verb tells what is or was: no "would", no "not", no "if"; nor does anything above it."""
    helpers = [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"}]
    finite = any(is_finite(token) for token in (verb, *helpers)) if helpers else is_finite(verb)
    if not finite or any(token.lower_ in _MODAL for token in (verb, *helpers)):
        return False
    if any(child.lower_ in NEGATIVE | _CONDITIONS for child in verb.children if child.i < verb.i + 2):
        return False
    if any(child.dep_ == "mark" and child.lower_ == "to" for child in verb.children):
        return False  # "is to play the part"
    return not any(_on_condition(child) for child in verb.children)


def _on_condition(child: Token) -> bool:
    """ "if the storm broke", "as if it were", but not "even if it broke"."""
    if child.dep_ != "advcl":
        return False
    openers = [token.lower_ for token in child.children if token.dep_ in {"mark", "advmod"} and token.i < child.i]
    return bool((_CONDITIONS - {"until", "whether"}) & set(openers)) and "even" not in openers


def stands_free(verb: Token, voices: Voices) -> bool:
    """Whether the place of the clause in its sentence makes it neither somebody's word nor a mere possibility."""
    match verb.dep_:
        case "ROOT":
            return not _told_by_another(verb, voices)
        case "conj":
            head = verb.head
            return actual(head) and stands_free(head, voices) and not voices.cue(head) and not reports(head)
        case "advcl":
            opened = opener(verb) in CERTAIN_OPENERS
            above = verb.head
            if above.pos_ not in {"VERB", "AUX"} or not opened:
                return False
            first = verb.left_edge.i < above.i  # "After the storm broke, he said that": the clause is not his
            speaks = voices.cue(above) or reports(above)
            return actual(above) and stands_free(above, voices) if not speaks else first and above.dep_ == "ROOT"
        case "acl:relcl":
            return verb.head.pos_ == "PROPN" and not voices.foreign(verb.head)
    return False


def opener(verb: Token) -> str:
    """The word that opens an adverbial clause: the "after" of ", after the storm broke the wall"."""
    first = next((token for token in verb.subtree if not token.is_punct), verb)
    return str(first.lower_) if first.dep_ in {"mark", "advmod"} and first.head == verb else ""


def _told_by_another(root: Token, voices: Voices) -> bool:
    """Whether a cue beside the main clause may cover it: "according to police", "police said" after a comma."""
    for token in root.sent:
        accords = token.lower_ in {"according", "accord"}
        if not (voices.cue(token) or reports(token) or accords) or token == root:
            continue
        top = token
        while top.head != root and top.head != top:
            top = top.head
        inside = [token, *token.ancestors]
        shut = any(one.dep_ in {"acl:relcl", "advcl", "acl"} and one.pos_ in {"VERB", "AUX"} for one in inside)
        shut = shut and not any(one.dep_ == "advcl" and opener(one) == "as" for one in inside)  # "as the mayor said"
        later = top.dep_ == "conj" and top.i > root.i and any(c.dep_ in SUBJECTS for c in top.children)
        if accords or not (shut or later) or top.dep_ == "parataxis":
            return True
    return False


def doubtful(token: Token) -> bool:
    """Whether the word makes the clause somebody's word, a possibility or a condition."""
    if token.lower_ in MAYBE or (token.lower_ in _MODAL and token.dep_ == "aux"):
        return True
    if token.lower_ in _CONDITIONS and token.dep_ in {"mark", "advmod"}:
        return True
    return reports(token) or (token.pos_ == "NOUN" and token.lower_ in _REPORTS)
