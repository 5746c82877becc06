"""The sources of an attribution in, what a pronoun has to know of them out: name, number, sex, what names them."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from quizgen.model import Article, Source, Span
from quizgen.reading.attributions.gender import gender
from quizgen.reading.reference.chains import Chains
from quizgen.reading.sources.cast import Figure

HE = frozenset({"he", "him", "his"})
SHE = frozenset({"she", "her", "hers"})
THEY = frozenset({"they", "them", "their", "theirs"})
IT = frozenset({"it", "its"})
OWNING = frozenset({"his", "her", "hers", "their", "theirs", "its"})


@dataclass
class Speaker:
    """The attribution's source as the resolver needs it: its sources, their name in a sentence, singular or plural.

    `own` are the words from its name to the cue, an apposition among them; `promises` tells of "vowed he would". `sex`
    is "m" or "f" where the article calls it "he" or "she" when it speaks.
    """

    sources: tuple[Source, ...]
    name: str
    own: tuple[Span, ...] = ()
    promises: bool = False
    sex: str = ""

    @property
    def plural(self) -> bool:
        return len(self.sources) > 1 or any(source.plural for source in self.sources)

    @property
    def person(self) -> bool:
        return len(self.sources) == 1 and self.sources[0].coarse == "person" and not self.sources[0].plural

    def fits(self, pronoun: str) -> bool:
        """Whether the pronoun could mean this source, by number and kind alone."""
        if not self.sources:
            return False
        if pronoun in HE | SHE:
            return self.person and (gender(self.sources[0]) or self.sex) in {"", "m" if pronoun in HE else "f"}
        if pronoun in THEY:
            return self.plural or (len(self.sources) == 1 and self.sources[0].coarse in {"group", "organisation"})
        speaks = {"organisation", "outlet", "group"}  # of a document, "it" is more often what it is about
        return pronoun in IT and not self.plural and self.sources[0].coarse in speaks

    @property
    def spans(self) -> tuple[Span, ...]:
        return (*self.own, *(span for source in self.sources for span in source.mentions))

    def owns(self, token: Token) -> bool:
        return any(span.start <= token.idx < span.end for span in self.spans)

    def owns_here(self, token: Token) -> bool:
        """Whether the word is one of those that name the source before its cue."""
        return any(span.start <= token.idx < span.end for span in self.own)


@dataclass(frozen=True)
class Known:
    """What the whole article tells of whom a word may mean."""

    article: Article
    people: tuple[Source, ...]
    figures: tuple[Figure, ...]
    chains: Chains
