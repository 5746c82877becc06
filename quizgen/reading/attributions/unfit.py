"""A content that is asked about in, why it cannot be shown out: "" where it can."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import ContentForm
from quizgen.reading.attributions.reported import Draft
from quizgen.reading.attributions.shapes import LEAST_WORDS, Shape
from quizgen.reading.grammar import clauses, grammar
from quizgen.reading.grammar.agreement import amiss
from quizgen.reading.grammar.passage import balanced

#: "since 6 a.m. Lund": she may open a sentence, where "6 a.m. Eastern", "GMT", "London time" and "Monday" go on.
_NAME_AFTER_CLOCK = re.compile(
    r"\b[ap]\.m\. (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:\w+ ){1,3}[Tt]ime\b|Eastern\b|Pacific\b|Central\b"
    r"|Mountain\b)[A-Z][a-z]"
)
#: "in May 2020 on 2 May": a time put in for "next month" beside one that the article prints.
_TWICE = re.compile(r"\bin [A-Z][a-z]+ \d{4} (?:on|in) (?:[A-Z]|\d)|\bon [A-Z]\w+day \d+ \w+ (?:on|in|[a-z]+ing\b)")


def unfit(text: str, shape: Shape, tokens: list[Token]) -> str:
    """Why the text of the content is none to ask about: too short, ill made, or no statement."""
    # "exports were continuing" and "(called) Lund a “traitor”" are whole statements
    least = LEAST_WORDS - (shape.form in (ContentForm.CLAUSE, ContentForm.PHRASE))
    if len(text.split()) < least and shape.form is not ContentForm.GERUND:
        return "The content is too short to ask about."
    if shape.form is ContentForm.CLAUSE and not shape.opened and not (grammar.finite(tokens) or clauses.whole(tokens)):
        return "The content has no finite verb."
    if shape.opened and not shape.perfect and not clauses.whole(tokens):
        return "The content may be cut short."  # "that the editor in chief", before an aside
    if shape.form is ContentForm.CLAUSE and text.split()[0].lower() in {"was", "is", "are", "has", "does", "did"}:
        return "The content has no subject of its own."  # "said was he was leaving"
    if text.split()[0].lower() in {"that", "which", "who", "whom", "whose"}:
        return "The content is part of a sentence only."
    if shape.form is ContentForm.CLAUSE and not shape.perfect and (wrong := amiss(tokens)):
        return wrong
    if _TWICE.search(text):
        return "A time stands twice in the content."
    if _NAME_AFTER_CLOCK.search(text):
        return "It is not certain where the content ends."
    dashes = [token for token in tokens if token.text in {"—", "–", "―", "--"}]
    if len(dashes) == 1 and '"' not in text and "“" not in text:
        return "It is not certain where the content ends."
    if "((" in text or "))" in text:
        return "The content holds marks of the page."
    if not balanced(text):
        return "A quotation mark or bracket of the content has no partner."
    if "''" in text or "``" in text:
        return "A quotation mark or bracket of the content has no partner."
    if "..." in text or "…" in text:
        return "Something is left out of the content."
    return ""


def _ends_so(doc: Doc, last: DocSpan) -> bool:
    """ "The board had never voted to take it down.": does the sentence itself end with that word?"""
    word, following = last[-1], doc[last.end]
    after = doc[last.end + 1] if last.end + 1 < len(doc) else None
    if following.text != "." or not (after is None or after.is_space or after.is_sent_start):
        return False
    stranded = word.pos_ == "ADP" and not any(child.dep_ == "pobj" for child in word.children)
    return stranded or last.text.endswith("at all")


def breaks_off(doc: Doc, pieces: list[DocSpan], draft: Draft) -> str:
    """Whether the content breaks off in the middle of a clause."""
    last = pieces[-1]
    if last.end >= len(doc):
        return ""
    following = doc[last.end]
    if doc[draft.head].pos_ == "NOUN" and draft.head < last.start:
        return ""  # "The claim that it had burst spread fast": the sentence goes on after the claim
    unended = last[-1].pos_ in {"DET", "ADP", "SCONJ", "CCONJ", "AUX"} or last[-1].tag_ in {"WP", "WDT", "TO"}
    if unended and not _ends_so(doc, last):
        return "The content may be cut short."
    after = next((token for token in doc[last.end : last.end + 4] if not token.is_punct and not token.is_space), None)
    cued = after is not None and any(span.start <= after.idx < span.end for span in (*draft.source, *draft.cue))
    # "..., should he fail to come"
    asked = after is not None and after.tag_ == "MD" and after.i + 1 < len(doc) and after.nbor(1).pos_ == "PRON"
    goes_on = after is not None and after.sent == last[-1].sent and after.tag_ in {"VBD", "VBZ", "MD"}
    if goes_on and not cued and not asked:
        return "The content may be cut short."  # "said the play, “Home”, [was closed]"
    if following.is_punct or following.is_space or following.sent != last[-1].sent:
        return ""
    own = any(span.start <= following.idx < span.end for span in (*draft.source, *draft.cue))
    if own or last[-1].text[-1] in '.,;:!?”"':
        return ""
    return "" if following.pos_ in {"SCONJ", "CCONJ"} else "The content may be cut short."
