"""Doc in, pronouns and descriptions whose meaning is certain out: "she" is Mayor Lena Brandt, and nobody else.

Two signs must agree: the links of the language pipeline, and the order in which the article names people. A link alone
is right nine times in ten, which is too seldom for a key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Doc, Token

from quizgen.model import Article, Mention, MentionKind, Section, Span
from quizgen.reading.attributions.quotes import find as find_quotations
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.going_on import GoingOn
from quizgen.reading.reference.his_and_hers import owner, teller
from quizgen.reading.reference.persons import GENDER, OWNING, Naming, People, whole_name
from quizgen.reading.reference.several import Several
from quizgen.reading.reference.spoken_by import who_spoke
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast

#: "The leader" may be anybody's, and who "the candidate" is changes from sentence to sentence.
_MANY_HOLD = kinds.listed(
    """leader candidate captain star singer actor actress player spokesman spokeswoman spokesperson lawyer attorney aide
    adviser advisor official member director author analyst"""
)
_OWNED = frozenset({"nmod:poss", "obj", "iobj", "obl"})
_FIRST = frozenset({"i", "we"})


def find(
    doc: Doc, article: Article, cast: Cast, chains: Chains, spoken: Mapping[int, Sequence[Span]] | None = None
) -> Iterator[Mention]:
    """Every certain mention in the body outside quotation marks, numbered M1.. in the order of the text.

    `spoken` tells by the place of a "he" or "she" that says something where the one who does is named.
    """
    spoken = spoken or {}
    people = People(doc, cast, chains)
    quoted = [quotation.span for quotation in find_quotations(doc.text, article.body)]
    speaking = GoingOn(doc, article, people, cast, quoted).find()
    several = Several(doc, article, cast, chains, quoted, speaking)
    number = 0
    for token in doc:
        kind = several.kind(token) or _kind(token)
        if kind is None or article.section_at(token.idx) is not Section.BODY:
            continue
        if _within(token, quoted) or _unclosed(token, article, quoted):
            continue  # whom a speaker means may have been named by the question that is not printed
        if kind in (MentionKind.BODY, MentionKind.PLACE, MentionKind.GROUP, MentionKind.THING):
            number += 1
            yield several.mention(token, kind, number)
            continue
        speaker, naming = speaking.get(token.i), None
        if speaker is not None and speaker.figure is not None and whole_name(speaker.figure, doc):
            kind, naming = MentionKind.SPEAKER, Naming(speaker.span, speaker.figure)
        else:
            naming = _meant(token, people) if kind is MentionKind.PRONOUN else people.described(token)
            if naming is None and token.idx in spoken:
                kind, naming = MentionKind.SPEAKER, who_spoke(token, spoken[token.idx], people, quoted)
        if naming is None:
            continue
        number += 1
        start = token.left_edge.idx if kind is MentionKind.DESCRIPTION else token.idx
        yield Mention(
            id=f"M{number}",
            span=Span(start, token.idx + len(token.text)),
            sentence=Span(token.sent.start_char, token.sent.end_char),
            kind=kind,
            antecedent=whole_name(naming.figure, doc),
            named=naming.span,
            rivals=tuple(people.rivals(token, naming.figure)),
            leads=people.leads(naming),
        )


def _meant(token: Token, people: People) -> Naming | None:
    if token.lower_ in GENDER:
        return people.meant(token) or teller(token, people)
    if _opens(token):
        return people.meant(token)
    return owner(token, people)


def _within(token: Token, quoted: list[Span]) -> bool:
    return any(span.start <= token.idx < span.end for span in quoted)


def _unclosed(token: Token, article: Article, quoted: list[Span]) -> bool:
    """Whether a quotation without its second mark may go on up to the word, or it is somebody who says "I"."""
    block = article.block_at(token.idx)
    before = article.text[block.span.start : token.idx] if block is not None else ""
    odd = before.count('"') % 2 == 1 or before.count("“") > before.count("”")
    first = (other for other in token.sent if other.lower_ in _FIRST and other.dep_.startswith("nsubj"))
    return odd or any(not _within(other, quoted) for other in first)


def _opens(token: Token) -> bool:
    """ "His lawyer said": of the subject that opens the sentence; "Ms Orr sold his farm" is another matter."""
    opens = token.head.dep_.startswith("nsubj") and token.head.head == token.sent.root and token.i < token.head.i
    return opens and token.dep_ == "nmod:poss"


def _kind(token: Token) -> MentionKind | None:
    """Whether the word is "he", "she", "his" or "him", or the bare "the senator" without anything that tells more."""
    if token.lower_ in GENDER:
        return MentionKind.PRONOUN if token.dep_.startswith("nsubj") else None
    if token.lower_ in OWNING:
        return MentionKind.PRONOUN if token.dep_ in _OWNED else None
    if token.lower_ not in kinds.ROLES - kinds.HONORIFICS - _MANY_HOLD or token.tag_ not in {"NN", "NNP"}:
        return None
    words = [child for child in token.children if child.dep_ not in {"case", "punct"}]
    bare = token.left_edge.lower_ == "the" and all(
        child.i < token.i and child.dep_ in {"det", "compound", "amod"} for child in words
    )
    return MentionKind.DESCRIPTION if bare and token.dep_.startswith(("nsubj", "obj", "obl")) else None
