"""Doc, attributions and views in, whole propositions in the reporter's own voice out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Attribution, Section, Span, Statement
from quizgen.reading.alone import QUOTES, is_finite, standing
from quizgen.reading.details import GRAPHIC
from quizgen.reading.grammar import span_of
from quizgen.reading.hearsay import hearsay
from quizgen.reading.kinds import listed

_DOUBTFUL = listed("would could may might should must can will shall ought")
_VAGUE_SUBJECTS = listed(
    """group man woman pair couple company firm organisation organization move decision incident case team others rest
    former latter victim suspect boy girl child two three result reason problem issue article piece statement"""
)


def find(
    doc: Doc, article: Article, attributions: Sequence[Attribution], views: Sequence[Attribution] = ()
) -> Iterator[Statement]:
    """The statements in the order of the text. One in which any word may be somebody else's is left out."""
    taken = [span for one in (*attributions, *views) for span in (*one.source, *one.cue, *one.content)]
    taken += [Span(role.start_char, role.start_char + len(role.text.rstrip())) for role in doc.spans.get("roles", ())]
    count = 0
    for sentence in doc.sents:
        span = span_of(sentence)
        if article.section_at(span.start) not in (Section.BODY, Section.STANDFIRST):
            continue
        if any(span.overlaps(other) for other in taken) or not _plain(sentence):
            continue
        text = standing(sentence, article.published, shortest=6, longest=30)
        if not text:
            continue
        count += 1
        yield Statement(id=f"T{count}", span=span, text=_cased(text.rstrip(".")))


def _plain(sentence: DocSpan) -> bool:
    """One actual, unhedged main clause about somebody or something that is named in it."""
    words = {token.lower_ for token in sentence}
    root = sentence.root
    negated = any(child.lower_ in {"not", "n't", "n’t", "never"} for child in root.children)
    if hearsay(sentence) or words & (_DOUBTFUL | GRAPHIC | set(QUOTES)) or negated or "?" in words:
        return False
    subject = next((child for child in root.children if child.dep_ in {"nsubj", "nsubj:pass"}), None)
    if subject is None or not _finite(sentence) or subject.pos_ not in {"NOUN", "PROPN"} or subject.tag_[:1] == "J":
        return False
    first = subject.left_edge
    definite = first.lower_ in {"the", "this", "that", "these", "those"} and len(list(subject.subtree)) <= 3
    return not (definite and subject.lemma_.lower() in _VAGUE_SUBJECTS)


def _finite(sentence: DocSpan) -> bool:
    return any(is_finite(token) for token in (sentence.root, *sentence.root.children))


def _cased(text: str) -> str:
    """ "MAJOR battles erupted": the capitals of an article's first word are the layout's."""
    first, _, rest = text.partition(" ")
    return f"{first.capitalize()} {rest}" if first.isupper() and len(first) > 4 and rest[:1].islower() else text
