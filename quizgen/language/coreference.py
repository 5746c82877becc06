"""Doc in, the same Doc with `doc.spans["coreference"]` made sure: pairs of a word and the earlier word it stands for.

The network points from any word to an earlier one. Kept are its third-person pronouns where it is sure and where the
two agree in number and kind; names are linked by their form ("Draycott" to "Helen Draycott", "UN" to "United Nations"),
which is surer than the network. Precision before recall: a wrong name in an answer is worse than a pronoun left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup, Token

FACTORY = "quizgen_coreference"
GROUP = "coreference"
#: The least probability of a pronoun's link; "it" often means no thing with a name. See training/NOTES.md.
SURE = {"he": 0.5, "they": 0.8, "it": 0.9}

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
IT = frozenset("it its itself".split())
THEY = frozenset("they them their theirs themselves".split())
PERSONS = HE | SHE
NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART"})
THINGS = NAMES - {"PERSON"}
JOINING = frozenset("of and the for & in on de la".split())

Pair = tuple[int, int, float]


class Coreference:
    """The component; `sure` has the least probability of a link of "he" or "she", "they" and "it"."""

    def __init__(self, sure: dict[str, float]) -> None:
        self.sure = sure

    def __call__(self, doc: Doc) -> Doc:
        """Sets `doc.spans["coreference"]`: anaphor, antecedent, anaphor, antecedent ..., and a score for each pair."""
        pairs = sorted([*self._pronouns(doc), *_aliases(doc)])
        spans = [doc[place : place + 1] for first, second, _ in pairs for place in (first, second)]
        scores = [score for *_, score in pairs]
        doc.spans[GROUP] = SpanGroup(doc, name=GROUP, spans=spans, attrs={"scores": scores})
        return doc

    def _pronouns(self, doc: Doc) -> Iterator[Pair]:
        group = doc.spans.get(GROUP, [])
        scores = group.attrs.get("scores", []) if len(group) else []
        places = [span.start for span in group]
        for anaphor, antecedent, score in zip(places[::2], places[1::2], scores, strict=True):
            word = doc[anaphor].lower_
            least = self.sure["it" if word in IT else "they" if word in THEY else "he"]
            if score >= least and agree(doc[anaphor], doc[antecedent]):
                yield anaphor, antecedent, score


def agree(pronoun: Token, other: Token) -> bool:
    """Whether a third-person pronoun can mean what the other word means, by number, kind and what pronouns tell."""
    word, before = pronoun.lower_, other.lower_
    sets = [one for one in (HE, SHE, IT, THEY) if word in one]
    if not sets:
        return False
    if other.pos_ == "PRON":
        return before in sets[0]
    plural = other.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in other.children)
    kind = other.ent_type_
    if word in PERSONS:
        return not plural and kind not in THINGS
    if word in IT:
        return not plural and kind not in {"PERSON", "NORP"}
    return plural or kind in {"ORG", "NORP", ""}


def _aliases(doc: Doc) -> Iterator[Pair]:
    """Later names that repeat or shorten an earlier one."""
    known: list[tuple[Span, list[str]]] = []
    for name in doc.ents:
        if name.label_ not in NAMES:
            continue
        words = _core(name)
        before = _meant(words, name.label_, known)
        if before is not None:
            yield name.root.i, before.root.i, 1.0
        if words:
            known.append((name, words))


def _core(name: Span) -> list[str]:
    """The words of a name without article, possessive and titles' full stops: "the U.N.'s" -> ["un"]."""
    words = [token.lower_.replace(".", "") for token in name if token.tag_ not in {"POS", "DT"} and not token.is_punct]
    return [word for word in words if word]


def _meant(words: list[str], label: str, known: list[tuple[Span, list[str]]]) -> Span | None:
    """The latest earlier name that these words mean; None where two different names could be meant."""
    whole = [(name, other) for name, other in known if other == words and _alike(label, name.label_)]
    if whole:
        return whole[-1][0]
    if len(words) != 1:
        return None
    longer = [(name, other) for name, other in known if len(other) > 1 and _shortened(words[0], label, name, other)]
    if len({" ".join(other) for _, other in longer}) != 1:
        return None  # nobody, or both "Helen Draycott" and "Tom Draycott"
    return longer[-1][0]


def _alike(one: str, other: str) -> bool:
    return one == other or {one, other} <= {"GPE", "LOC", "FAC"} or {one, other} <= {"ORG", "PRODUCT", "WORK_OF_ART"}


def _shortened(word: str, label: str, name: Span, words: list[str]) -> bool:
    """Whether one word is the surname of a person, or the initials of a body."""
    if name.label_ == "PERSON":
        return label == "PERSON" and word in (words[-1], words[0])
    initials = "".join(other[0] for other in words if other not in JOINING)
    return len(word) > 1 and word == initials


@Language.factory(FACTORY, requires=["doc.ents", "doc.spans"], assigns=["doc.spans"], default_config={"sure": SURE})
def make_coreference(nlp: Language, name: str, sure: dict[str, float]) -> Coreference:  # noqa: ARG001  spaCy passes all by name
    """The component as a spaCy factory (entry point group `spacy_factories`)."""
    return Coreference(sure)
