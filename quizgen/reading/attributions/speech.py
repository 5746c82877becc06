"""The words of a cue in, what they tell out: its head, sense, negation, reality, voice and tense."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Stance
from quizgen.reading.attributions import cues
from quizgen.reading.attributions.cues import Sense
from quizgen.reading.grammar import grammar


@dataclass(frozen=True)
class Role:
    """A role span as tokens: where it starts and ends in the Doc, how sure the tagger is, its sentence and paragraph.

    `place` is its number among the Doc's roles (-1 where a rule found it), `link` that of the cue of a content or of
    the source of a cue (-1 where nothing tells).
    """

    label: str
    start: int
    end: int
    score: float
    sentence: int
    paragraph: int = 0
    place: int = -1
    link: int = -1


def words_between(one: Role, other: Role) -> int:
    """How many words stand between two roles, in whichever order they come."""
    return max(other.start - one.end, one.start - other.end)


@dataclass
class Cue:
    """A cue with what it says of itself, and, once joined, its source and contents."""

    role: Role
    head: Token
    lemma: str
    sense: Sense
    negated: bool
    unreal: bool
    passive: bool
    tense: str
    source: list[DocSpan] = field(default_factory=list)
    contents: list[Role] = field(default_factory=list)

    @property
    def participle(self) -> bool:
        return self.head.tag_ == "VBG"

    @property
    def noun(self) -> bool:
        return self.head.pos_ in {"NOUN", "PROPN"} and self.lemma != cues.ACCORDING


def cue_of(doc: Doc, role: Role) -> Cue:
    """What the words of a cue tell of it."""
    tokens = doc[role.start : role.end]
    head, lemma = _head(tokens)
    sense = cues.sense_of(lemma)
    before = [token.lower_ for token in (*grammar.words_before(head, 4), *tokens) if token.i < head.i]
    negated = _negated(head, tokens)
    joined = max((place + 1 for place, word in enumerate(before) if word in {"and", "but"}), default=0)
    refused = any(_root(word) in cues.REFUSALS for word in before[joined:][-3:])  # not "had failed but said"
    unreal = (_unreal(head, before) and not refused) or _attributive(head)
    return Cue(role, head, lemma, sense, negated or refused, unreal, grammar.passive(head), _tense(head))


def _head(tokens: DocSpan) -> tuple[Token, str]:
    """The word of the cue that reports, and its lemma: statements before beliefs, verbs before nouns."""
    if tokens.text.lower().startswith("according"):
        return tokens[0], cues.ACCORDING
    known = [(token, cues.lemma_of(token.text)) for token in tokens if cues.lemma_of(token.text)]
    if not known:
        lemma = "say" if tokens.text.strip() == ":" else tokens.root.lemma_.lower()
        return tokens.root, lemma
    head, lemma = min(
        known,
        key=lambda pair: (cues.sense_of(pair[1]).stance is Stance.HOLDS, pair[0].pos_ == "NOUN", pair[0].i),
    )
    following = head.doc[head.i + 1].lower_ if head.i + 1 < len(head.doc) else ""
    if cues.known(f"{lemma} {following}"):
        lemma = f"{lemma} {following}"
    return head, lemma


def _root(word: str) -> str:
    return next((lemma for lemma in cues.REFUSALS if word in cues.forms(lemma)), "")


def _negated(head: Token, tokens: DocSpan) -> bool:
    """ "did not say", "never said", "No one said"; the "not" of the content does not count."""
    close = [*head.doc[tokens.start : head.i], *grammar.words_before(head, 2)]
    if any(token.lower_ in cues.NEGATIONS for token in close):
        return True
    who = grammar.subject(head)
    return who is not None and any(token.lower_ in {"no", "none", "nobody", "neither"} for token in (who, *who.lefts))


_NEARLY = frozenset("almost nearly practically virtually".split())


def _unreal(head: Token, before: list[str]) -> bool:
    """Whether the cue tells of something that was not said: planned, expected, possible."""
    if head.tag_ == "VB" and before[-1:] == ["to"]:
        return not {"went", "goes", "going", "continued", "continues", "began", "used"} & set(before)
    if any(child.dep_ == "mark" and child.lower_ in {"if", "unless", "whether"} for child in head.children):
        return True  # "If the mayor says that it has failed, the council will sue"
    if before[-2:] == ["all", "but"] or (before[-1:] and before[-1] in _NEARLY):
        return True  # "all but accused the mayor of lying"
    aux = [child.lower_ for child in head.children if child.dep_ == "aux"]
    return any(word in cues.UNREAL for word in (*before[-2:], *aux) if word not in {"asked", "like"})


def _attributive(head: Token) -> bool:
    """ "with the stated aim of saving fuel": a participle that only describes a noun reports nothing."""
    if head.tag_ in {"VBD", "VBZ", "VBP"} and head.i + 1 < len(head.doc) and head.nbor(1).tag_ in {"VBZ", "MD"}:
        return True  # "a law which teachers say harms them", "what she said was"
    if head.tag_ not in {"VBN", "VBD", "JJ"} or head.i == 0 or head.i + 1 >= len(head.doc):
        return False
    if head.nbor(1).lower_ == "as" and head.tag_ != "JJ":
        return True  # "which the paper noted as unusual"
    return head.nbor(-1).tag_ in {"DT", "PRP$", "POS", "JJ"} and head.nbor(1).tag_ in {"NN", "NNS", "JJ"}


def _tense(head: Token) -> str:
    if head.tag_ in {"VBZ", "VBP"}:
        return "present"
    if head.tag_ == "VBG" and any(child.lower_ in {"is", "are"} for child in head.children):
        return "present"
    return "past"
