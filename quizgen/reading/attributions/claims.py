"""An attribution in, its proposition as sets of words out, and the three ways in which two propositions can clash."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from quizgen.model import Attribution, Span
from quizgen.reading.details.days import MONTHS, WEEKDAYS
from quizgen.reading.details.numbers import number
from quizgen.reading.sources.kinds import listed

_NEGATIONS = listed("not n't n’t no none never neither nobody nothing")
_LIGHT = listed(
    "be have do say tell report claim other such same many much more most year day week time today yesterday "
    "thing people one two make take get go come result"
)
#: What each source thinks, shows or has: that another does not is no contradiction.
_OF_ONE_MIND = listed("believe think show expect know see want hope feel consider support oppose have be")
#: Verbs of loss: what is shot down, sunk or killed is lost.
_LOSSES = {
    "craft": listed("lose shoot shot down destroy sink crash"),
    "people": listed("die kill injure hurt wound"),
}
_THINGS = {
    "craft": listed(
        "plane aircraft jet warplane helicopter drone fighter bomber airplane aeroplane tank ship boat vessel "
        "vehicle submarine truck"
    ),
    "people": listed(
        "person people civilian soldier troop child man woman passenger resident protester victim officer"
    ),
}


@dataclass(frozen=True)
class Claim:
    """The proposition of an attribution: its content words (lemmas), its main verbs, whether it is negated, its counts
    by unit, the days it names, how its verbs are printed, whether the main one tells of what is to come, and of whom or
    what it tells something."""

    attribution: Attribution
    words: frozenset[str]
    verbs: frozenset[str]
    main: str
    negated: bool
    numbers: frozenset[float]
    counts: dict[str, float] = field(default_factory=dict)
    days: frozenset[str] = frozenset()
    printed: dict[str, str] = field(default_factory=dict)
    future: bool = False
    doers: frozenset[str] = frozenset()


def claim(doc: Doc, attribution: Attribution) -> Claim:
    """The proposition; what is denied stands in the antecedent when there is one."""
    spans = list(attribution.content)
    if attribution.antecedent is not None:
        spans = [attribution.antecedent]
    tokens = [token for span in spans for token in _tokens(doc, span)]
    content = [t for t in tokens if t.pos_ in {"NOUN", "PROPN", "VERB", "ADJ", "NUM"} and not t.is_punct]
    verbs = [t for t in content if t.pos_ == "VERB"]
    main = _main(tokens)
    return Claim(
        attribution,
        frozenset(_lemma(t) for t in content) - _LIGHT,
        frozenset(form for t in verbs for form in (_lemma(t), t.lower_)),
        _lemma(main) if main is not None else "",
        main is not None and _negated(main, tokens),
        frozenset(value for t in tokens if t.tag_ == "CD" and (value := number(t.text)) is not None),
        _counts(tokens),
        frozenset(t.lower_ for t in tokens if t.lower_ in WEEKDAYS or t.lower_ in MONTHS),
        {form: _with_particle(t) for t in verbs for form in (_lemma(t), t.lower_)},
        main is not None and any(child.lower_ in {"will", "would", "shall", "'ll", "’ll"} for child in main.children),
        _doers(main) if main is not None else frozenset(),
    )


def _tokens(doc: Doc, span: Span) -> list[Token]:
    found = doc.char_span(span.start, span.end, alignment_mode="expand")
    return [token for token in found if not token.is_space] if found is not None else []


def _lemma(token: Token) -> str:
    return token.lemma_.lower()


def _with_particle(verb: Token) -> str:
    """ "shot down"."""
    return " ".join([verb.text, *(child.text for child in verb.children if child.dep_ == "compound:prt")])


def _main(tokens: list[Token]) -> Token | None:
    """The word of the content that hangs outside it: the head of its clause."""
    inside = {token.i for token in tokens}
    tops = [t for t in tokens if t.head.i not in inside or t.head == t]
    return next((t for t in tops if t.pos_ in {"VERB", "NOUN", "ADJ", "AUX"}), None)


def _negated(main: Token, tokens: list[Token]) -> bool:
    inside = {token.i for token in tokens}
    for child in main.children:
        if child.i not in inside:
            continue
        if child.lower_ in _NEGATIONS:
            return True
        if child.dep_.startswith(("nsubj", "obj")) and any(
            t.lower_ in {"no", "none", "neither"} for t in child.subtree
        ):
            return True
    return False


def _doers(main: Token) -> frozenset[str]:
    """The lemmas in the subject of the main word: "the storm", "none of the planes"."""
    subjects = [child for child in main.children if child.dep_.startswith("nsubj")]
    words = (token for subject in subjects for token in subject.subtree if token.pos_ in {"NOUN", "PROPN"})
    return frozenset(_lemma(token) for token in words)


def _counts(tokens: list[Token]) -> dict[str, float]:
    """How many of what: "39 passengers"; only where the number belongs to the noun in the tree."""
    found: dict[str, float] = {}
    for token in tokens:
        value = number(token.text) if token.tag_ == "CD" and token.dep_ == "nummod" else None
        noun = token.head
        if value is not None and noun.tag_ == "NNS" and noun.i - token.i <= 3:
            found[noun.lower_] = -1.0 if noun.lower_ in found else value  # two counts of one unit prove nothing
    return {unit: value for unit, value in found.items() if value >= 0}


def overlap(a: Claim, b: Claim, few: int = 4) -> float:
    """The share of the smaller claim's words that the other has too; 0 where there are too few to tell."""
    small = min(len(a.words), len(b.words))
    return len(a.words & b.words) / small if small >= few else 0.0


def likeness(a: Claim, b: Claim) -> float:
    """The share of all their words that both have; 0 where there are too few to tell."""
    return len(a.words & b.words) / len(a.words | b.words) if min(len(a.words), len(b.words)) >= 4 else 0.0


def opposed(a: Claim, b: Claim) -> str:
    """One negates the main verb of the other, about the same things."""
    shared = (a.words & b.words) - {a.main}
    same = a.main and a.main == b.main and a.future == b.future  # "does not sell", "will sell next year": both may hold
    # "Traders do not believe in a rise", "the bank believes in a rise": two beliefs, and both may be held
    same = same and a.main not in _OF_ONE_MIND and not a.doers.isdisjoint(b.doers)
    if same and a.negated != b.negated and len(shared) >= 2 and overlap(a, b) >= 0.5:
        return f"one source says “{a.main}”, the other denies it with “not” or “no”"
    return ""


def counts_differ(a: Claim, b: Claim) -> str:
    """Another number of the same thing with the same verb, and at least one more word in common."""
    if not a.main or a.main != b.main or a.negated or b.negated:
        return ""
    for unit, value in a.counts.items():
        other = b.counts.get(unit)
        shared = (a.words & b.words) - {a.main, unit}
        if other is not None and other != value and len(shared) >= 3 and _same_day(a, b):
            return f"the sources give different numbers of {unit}: {value:g} and {other:g}"
    return ""


#: Verbs that count heads at one kind of event: "600 people marched", "250 people had taken part".
_EVENTS = (
    listed("take march attend join participate gather protest demonstrate turn rally assemble"),
    listed("die kill"),
    listed("injure hurt wound"),
)


def heads_differ(a: Claim, b: Claim) -> str:
    """Another number of the same people at the same event, told by two verbs; "" where that is not certain."""
    event = next((verbs for verbs in _EVENTS if a.main in verbs and b.main in verbs), None)
    if event is None or a.negated or b.negated or not _same_day(a, b):
        return ""
    if any(claim.main == "take" and "part" not in claim.words for claim in (a, b)):
        return ""
    for unit, value in a.counts.items():
        other = b.counts.get(unit)
        if other is not None and other != value and len(a.counts) == len(b.counts) == 1:
            return f"the sources give different numbers of {unit}: {value:g} and {other:g}"
    return ""


def _same_day(a: Claim, b: Claim) -> bool:
    return not a.days or not b.days or bool(a.days & b.days)


def loss_disputed(a: Claim, b: Claim) -> str:
    """ "None of the planes were lost" against "they shot down one of the four aircraft", on the same named day."""
    if a.negated == b.negated or not a.days & b.days:
        return ""
    no, yes = (a, b) if a.negated else (b, a)
    for kind, verbs in _LOSSES.items():
        denied = no.main in verbs and no.words & _THINGS[kind]
        told = yes.verbs & verbs and (yes.words | yes.verbs) & _THINGS[kind]
        if denied and told:
            printed = next(yes.printed[verb] for verb in sorted(yes.verbs & verbs))
            return f"one source says that none was lost, the other tells of a loss (“{printed}”) on the same day"
    return ""
