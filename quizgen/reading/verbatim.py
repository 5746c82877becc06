"""A draft whose content is a direct quotation in, the words said out, verbatim and without their marks."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from quizgen.model import Article, ContentForm
from quizgen.reading import clauses, grammar
from quizgen.reading.passage import balanced
from quizgen.reading.reported import Draft
from quizgen.reading.shapes import LEAST_WORDS, Content

_EDGE = re.compile(r"^(?:\[?(?:\.\.\.|…)\]?\s*)+|^(?:and|but|so|because|that)\s+|(?:\s*\[?(?:\.\.\.|…)\]?)+$")


def quotation(doc: Doc, article: Article, draft: Draft) -> Content:
    """The words said. Of several whole sentences that a cue parts, the first that can stand alone; the pieces of one
    sentence are joined again: “We will go,” he said, “tomorrow.”
    """
    parts = _parts(article, draft)
    fit = [part for part in parts if not _unfit(doc, part[0], part[1], part[2])]
    if len(parts) > 1 and parts[1][0][:1].islower():
        loose = len(parts[0][0].split()) < 3 or parts[1][0].split()[0].endswith("ing")
        begun = parts[0][0] if loose else parts[0][0].rstrip(",")  # “Overall,” he said, “it is sound”
        words, start, end = f"{begun} {parts[1][0]}", parts[0][1], parts[1][2]
    elif fit:
        words, start, end = fit[0]
    else:
        words, start, end = parts[0]
    words = _bare(words)
    if draft.lemma == "ask" and "?" in words:
        return Content(words, ContentForm.QUOTATION, words, doubt="The content is a question, not a statement.")
    doubt = _unfit(doc, words, start, end) or _goes_on(article, end) or _begun(article, draft, words, start)
    return Content(words, ContentForm.QUOTATION, words, doubt=doubt)


def _parts(article: Article, draft: Draft) -> list[tuple[str, int, int]]:
    """The words of each quotation that the content holds, and where they stand."""
    parts: list[tuple[str, int, int]] = []
    for span in draft.content:
        for quotation in draft.quotations:
            start, end = max(span.start, quotation.inner.start), min(span.end, quotation.inner.end)
            if start < end:
                parts.append((" ".join(article.text[start:end].split()), start, end))
    return parts


def _begun(article: Article, draft: Draft, words: str, start: int) -> str:
    """It “would be more than we can handle”": a quotation that goes on with a sentence begun outside it."""
    before = article.text[: start - 1].rstrip()
    own = any(span.end >= len(before) > span.start for span in (*draft.cue, *draft.source))
    if words[:1].islower() and before[-1:].isalnum() and not own:
        return "The quotation begins in the middle of a sentence."
    return ""


def _goes_on(article: Article, end: int) -> str:
    """“Each time,” she said, turning, “you pay”: the sentence ends in another quotation."""
    following = article.text[end - 1 : end + 200].split("\n")[0]
    if re.match(r"(?:.?,[”\"]|[”\"],?)[^“”\".]{3,150}, [“\"][a-z]", following) and "," in following[:3]:
        return "The quotation is part of a sentence only."
    return ""


def _bare(words: str) -> str:
    words = _EDGE.sub("", words.strip()).rstrip(" ,;:")
    words = re.sub(r",(?=['’]$)", "", words)  # “the term 'outreach,'” he said
    return words if re.search(r"(?:\.\.|\b[A-Z]\.)$", words) else words.removesuffix(".")


def _unfit(doc: Doc, words: str, start: int, end: int) -> str:
    tokens = doc.char_span(start, end, alignment_mode="expand")
    if len(_bare(words).split()) < LEAST_WORDS:
        return "The quotation is too short to ask about."
    if tokens is None or not (grammar.finite(tokens) or any(token.tag_ == "VB" for token in tokens)):
        return "The quotation has no finite verb."
    if tokens[0].lower_ in clauses.SUBORDINATE and not clauses.whole(list(tokens)):
        return "The quotation is part of a sentence only."
    if _bare(words).endswith("?"):
        return "The content is a question, not a statement."
    if not balanced(words):
        return "A quotation mark or bracket of the content has no partner."
    return ""
