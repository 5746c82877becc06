"""Gold documents and the system's Docs in, what spaCy's own scorer says of them out.

Its figures are higher than those of `syntax.py`: words that the tokenizer broke are left out of what the system gave
for tags and lemmas, and punctuation is left out of the tree. Pipelines' published figures are of this kind.
"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.scorer import Scorer
from spacy.tokens import Doc, Span, Token
from spacy.training import Example

from quizgen.language.training.evaluate.gold import Document

_NAMES = {"pos_acc": "upos", "tag_acc": "xpos", "lemma_acc": "lemma", "dep_uas": "uas", "dep_las": "las",
          "sents_f": "sentences"}  # fmt: skip


def example(gold: Document, doc: Doc) -> Example:
    """The two side by side, the gold as a Doc with the system's vocabulary."""
    words = gold.words
    begins = {sentence.first for sentence in gold.sentences}
    reference = Doc(
        doc.vocab,
        words=[word.form for word in words],
        spaces=[place + 1 < len(words) and word.end < words[place + 1].start for place, word in enumerate(words)],
        pos=[word.upos for word in words],
        tags=[word.xpos for word in words],
        lemmas=[word.lemma for word in words],
        heads=[place if word.head is None else word.head for place, word in enumerate(words)],
        deps=[word.deprel for word in words],
        sent_starts=[place in begins for place in range(len(words))],
    )
    return Example(doc, reference)


def figures(examples: Iterable[Example], under: str) -> dict[str, float]:
    """`{"under.spacy.las": F1, ...}`, in per cent."""
    given = list(examples)
    scores = {
        **Scorer.score_token_attr(given, "pos"),
        **Scorer.score_token_attr(given, "tag"),
        **Scorer.score_token_attr(given, "lemma", getter=_text),
        **Scorer.score_deps(given, "dep", getter=_text, ignore_labels=("punct",)),
        **Scorer.score_spans(given, "sents", getter=_sentences),
    }
    return {f"{under}.spacy.{name}": round(100 * (scores[key] or 0.0), 2) for key, name in _NAMES.items()}


def _text(token: Token, attribute: str) -> str:
    """The lemma as it is, and a label in small letters: "ROOT" is "root"."""
    return token.lemma_ if attribute == "lemma" else token.dep_.lower()


def _sentences(doc: Doc, attribute: str) -> list[Span]:  # noqa: ARG001  the scorer passes both
    """The sentences without the white space around their words."""
    found = []
    for sentence in doc.sents:
        worded = [token.i for token in sentence if not token.is_space]
        if worded:
            found.append(doc[worded[0] : worded[-1] + 1])
    return found
