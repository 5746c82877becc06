"""Gold mentions and the links that a system draws in, counts of right links out, by what is linked.

A link says that an anaphor ("she", "Draycott", "the minister") means what an earlier place in the text means. It is
right when both are mentions of one entity in the gold. Only the four kinds that a newspaper's reader needs are
counted: first and second persons, "that" and "this" are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from quizgen.language.training.evaluate.figures import Count
from quizgen.language.training.evaluate.gold import Document, Mention

Place = tuple[int, int]

#: What the pipeline leaves in `doc.spans`: anaphor, antecedent, anaphor, antecedent ...; `attrs["scores"]` has a
#: probability for each pair.
GROUP = "coreference"

_PRONOUNS = {
    **dict.fromkeys("he him his himself she her hers herself".split(), "he_she"),
    **dict.fromkeys("it its itself".split(), "it"),
    **dict.fromkeys("they them their theirs themselves".split(), "they"),
}
_DEFINITE = frozenset("the this that these those his her its their".split())


class Pair(NamedTuple):
    """A link: the places of the anaphor and of its antecedent in the text."""

    anaphor: Place
    antecedent: Place


def of_pipeline(doc: Doc) -> list[Pair]:
    """The links that the pipeline has drawn."""
    spans = list(doc.spans[GROUP]) if GROUP in doc.spans else []
    places = [(span.start_char, span.end_char) for span in spans]
    return [Pair(*both) for both in zip(places[::2], places[1::2], strict=True)]


def count(gold: Document, pairs: Iterable[Pair]) -> dict[str, Count]:
    """The counts of each kind of anaphor (see `_kind`), of `pronoun`, which is three of them, and of `links`: pronouns
    and aliases together.

    In the gold, what could be linked is every mention of such a kind whose entity was mentioned before it.
    """
    index = _Index(gold)
    linked: dict[str, set[Place]] = {}
    right: dict[str, set[Place]] = {}
    due: dict[str, set[Mention]] = {}
    met: set[str] = set()
    for mention in gold.mentions:  # in the order of the text
        if mention.entity in met and (kind := index.kind(range(mention.first, mention.last + 1))):
            due.setdefault(kind, set()).add(mention)
        met.add(mention.entity)
    for anaphor, antecedent in pairs:
        if kind := index.kind(index.words(anaphor)):
            linked.setdefault(kind, set()).add(anaphor)
            if index.coreferent(anaphor, antecedent):
                right.setdefault(kind, set()).add(anaphor)
    counts = {
        kind: Count(len(right.get(kind, ())), len(linked.get(kind, ())), len(due.get(kind, ())))
        for kind in (*dict.fromkeys(_PRONOUNS.values()), "alias", "description")
    }
    counts["pronoun"] = counts["he_she"] + counts["it"] + counts["they"]
    counts["links"] = counts["pronoun"] + counts["alias"]
    return counts


class _Index:
    """A gold document's words and mentions, looked up by places in the text."""

    def __init__(self, gold: Document) -> None:
        self.gold = gold

    def words(self, place: Place) -> list[int]:
        """The words that the place touches."""
        start, end = place
        return [i for i, word in enumerate(self.gold.words) if word.start < end and start < word.end]

    def kind(self, words: Sequence[int]) -> str:
        """What an anaphor of these words is.

        he_she, it, they    third-person pronouns, personal, possessive and reflexive
        alias               a name: "Draycott", "the UN", "President Obama"
        description         a definite common noun: "the minister", "this company", "her party"
        ""                  anything else
        """
        if not words:
            return ""
        first, head = self.gold.words[words[0]], self.gold.words[self.head(words)]
        if len(words) == 1 and first.upos == "PRON":
            return _PRONOUNS.get(first.form.lower(), "")
        if head.upos == "PROPN":
            return "alias"
        return "description" if head.upos == "NOUN" and first.form.lower() in _DEFINITE else ""

    def head(self, words: Sequence[int]) -> int:
        """The word on which the others hang, a noun where there are several."""
        inside = set(words)
        tops = [i for i in words if self.gold.words[i].head not in inside]
        return next((i for i in tops if self.gold.words[i].upos in {"NOUN", "PROPN", "PRON"}), tops[0])

    def coreferent(self, anaphor: Place, antecedent: Place) -> bool:
        """Whether the gold has one entity for both, in two mentions."""
        one, other = self.mention(anaphor), self.mention(antecedent)
        return one is not None and other is not None and one is not other and one.entity == other.entity

    def mention(self, place: Place) -> Mention | None:
        """The mention that the place stands for: the head of its words is one of the mention's core, and among several
        such mentions it is the one that has most words in common with it.

        So "Draycott" stands for "the former mayor Helen Draycott, who", and "Draycott's" for it as well.
        """
        words = set(self.words(place))
        if not words:
            return None
        head = self.head(sorted(words))
        able = [mention for mention in self.gold.mentions if head in mention.core]
        return max(able, key=lambda mention: _overlap(mention, words), default=None)


def _overlap(mention: Mention, words: set[int]) -> float:
    """The share of words in common among all words of both."""
    own = set(range(mention.first, mention.last + 1))
    return len(own & words) / len(own | words)
