"""Words with their grammar in, a Doc out: finders are tested without any model.

Each word is `form/TAG/dep/head`, head being the number of another word (from 1, 0 for the root); role spans and
entities are given as the words they cover, links as the words of a content and its cue, of a cue and its source:

    made("Okoro/NNP/nsubj/2 left/VBD/root/0 ./././2", roles=[("source", "Okoro")], ents=[("PERSON", "Okoro")])

`same` links a word to an earlier one that names the same: [("He", "Okoro")].
"""

from __future__ import annotations

import spacy
from spacy.tokens import Doc, SpanGroup

from quizgen.model import Article, Block, Section, Span

NLP = spacy.blank("en")
POS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON",
    "WDT": "PRON", "DT": "DET", "JJ": "ADJ", "RB": "ADV", "IN": "ADP", "TO": "PART", "CC": "CCONJ", "CD": "NUM",
    "MD": "AUX", "VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB", "POS": "PART",
}  # fmt: skip
_TIGHT = set(".,;:?!”’") | {"’s", "'s", "n't", "n’t"}


def made(
    words: str,
    *,
    roles: list[tuple[str, str]] = (),
    ents: list[tuple[str, str]] = (),
    links: list[tuple[str, str]] = (),
    same: list[tuple[str, str]] = (),
) -> Doc:
    """A Doc of one paragraph; a word whose head is 0 is the root of its sentence."""
    rows = [word.rsplit("/", 3) for word in words.split()]
    forms = [row[0] for row in rows]
    heads = [place if int(row[3]) == 0 else int(row[3]) - 1 for place, row in enumerate(rows)]
    deps = ["ROOT" if int(row[3]) == 0 else row[2] for row in rows]
    spaces = [
        place + 1 < len(forms) and forms[place + 1] not in _TIGHT and forms[place] not in {"“", "‘"}
        for place in range(len(forms))
    ]
    pos = [POS.get(row[1], "PUNCT") for row in rows]
    pos = ["SCONJ" if row[2] == "mark" else "AUX" if row[2].startswith(("aux", "cop")) else p
           for row, p in zip(rows, pos, strict=True)]  # fmt: skip
    doc = Doc(NLP.vocab, words=forms, spaces=spaces, tags=[row[1] for row in rows], pos=pos, heads=heads, deps=deps,
              lemmas=[form.lower() for form in forms])  # fmt: skip
    doc.set_ents([_found(doc, label, text) for label, text in ents])
    spans = sorted((_found(doc, label, text) for label, text in roles), key=lambda span: span.start)
    attrs = {"scores": []}
    if links:
        printed = [span.text for span in spans]
        linked = dict(links)
        attrs["links"] = [printed.index(linked[text]) if text in linked else -1 for text in printed]
    doc.spans["roles"] = SpanGroup(doc, spans=spans, attrs=attrs)
    if same:
        pairs = [_found(doc, "", text) for pair in same for text in pair]
        doc.spans["coreference"] = SpanGroup(doc, spans=pairs, attrs={"scores": [0.95] * len(same)})
    return doc


def article(doc: Doc) -> Article:
    """The article whose whole text is one body paragraph."""
    return Article(doc.text, (Block(Section.BODY, Span(0, len(doc.text))),))


def _found(doc: Doc, label: str, text: str):
    start = doc.text.index(text)
    span = doc.char_span(start, start + len(text), label=label)
    assert span is not None, f"{text!r} does not begin and end with whole words"
    return span
