"""A sentence that opens with "he" or "she" in, the name that the pronoun surely means out."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import Article
from quizgen.reading import kinds
from quizgen.reading.cast import Cast, Figure

_GENDER = {"he": "m", "she": "f"}


def meant(sentence: DocSpan, article: Article, cast: Cast) -> dict[int, str]:
    """The place of the pronoun that opens the sentence and the name it stands for; {} when that is not certain.

    Certain is: only one person is named in the paragraph before it, as the subject of the sentence just before, and no
    other man or woman ("a driver") does anything there.
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
    if len(seen) != 1 or seen[0].gender not in ("", _GENDER[subject.lower_]) or len(seen[0].words) < 2:
        return {}
    before = sentence.doc[sentence.start - 1].sent
    told = [token for token in before if token.dep_.startswith("nsubj") and token.head == before.root]
    if len(told) != 1 or not _is(told[0], seen[0], subject) or _others(sentence, block.start, seen[0]):
        return {}
    return {subject.i: " ".join(seen[0].words)}


def _is(token: Token, figure: Figure, pronoun: Token) -> bool:
    """Whether the subject before is the person, by name or by the same pronoun."""
    same = token.lower_ == pronoun.lower_
    return same or any(mention.start <= token.idx < mention.end for mention in figure.mentions)


def _others(sentence: DocSpan, start: int, figure: Figure) -> bool:
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
