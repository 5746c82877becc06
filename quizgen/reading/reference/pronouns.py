"""A sentence that opens with "he" or "she" in, the name that the pronoun surely means out."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import Article
from quizgen.reading.reference.chains import Chains
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure

_GENDER = {"he": "m", "she": "f"}


def meant(sentence: DocSpan, article: Article, cast: Cast, chains: Chains) -> dict[int, str]:
    """The place of the pronoun that opens the sentence and the name it stands for; {} when that is not certain.

    The chain of links must come to a person whose name fits; where there is none, the order of the text must tell.
    Nobody else may be named in the paragraph before, and no other man or woman ("a driver") do anything there.
    """
    subject = next(
        (token for token in sentence[:3] if token.lower_ in _GENDER and token.dep_.startswith("nsubj")), None
    )
    if subject is None or subject.head != sentence.root or not sentence.start:
        return {}
    block = next((b.span for b in article.blocks if b.span.start <= subject.idx < b.span.end), None)
    if block is None:
        return {}
    seen = [f for f in cast.figures if f.person and any(block.start <= m.start < subject.idx for m in f.mentions)]
    linked, astray = chains.owner(subject, [(one, one.mentions) for one in cast.figures])
    figure = linked if linked is not None or astray else _alone(subject, sentence, seen)
    if figure is None or not figure.person or len(figure.words) < 2 or any(one is not figure for one in seen):
        return {}
    fits = figure.gender in ("", _GENDER[subject.lower_]) and not others(sentence, block.start, figure)
    return {subject.i: " ".join(figure.words)} if fits else {}


def _alone(subject: Token, sentence: DocSpan, seen: list[Figure]) -> Figure | None:
    """The only person who is named in the paragraph before, as the subject of the sentence just before."""
    if len(seen) != 1:
        return None
    before = sentence.doc[sentence.start - 1].sent
    told = [token for token in before if token.dep_.startswith("nsubj") and token.head == before.root]
    return seen[0] if len(told) == 1 and _is(told[0], seen[0], subject) else None


def _is(token: Token, figure: Figure, pronoun: Token) -> bool:
    """Whether the subject before is the person, by name or by the same pronoun."""
    same = token.lower_ == pronoun.lower_
    return same or any(mention.start <= token.idx < mention.end for mention in figure.mentions)


def others(sentence: DocSpan, start: int, figure: Figure) -> bool:
    """Whether another person without a name stands in the paragraph before."""
    for token in reversed(sentence.doc[: sentence.start]):
        if token.idx < start:
            return False
        named = any(mention.start <= token.idx < mention.end for mention in figure.mentions)
        person = token.pos_ in {"NOUN", "PROPN"} and (
            token.lemma_.lower() in kinds.PEOPLE or token.lemma_.lower() in kinds.ROLES or token.ent_type_ == "PERSON"
        )
        if (
            person
            and not named
            and token.tag_ in {"NN", "NNP"}
            and token.dep_.startswith(("nsubj", "obj", "obl", "conj"))
        ):
            return True
    return False
