"""A draft whose content is a direct quotation in, the words said out, verbatim and without their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc

from quizgen.model import Article, ContentForm
from quizgen.reading.attributions.reported import Draft
from quizgen.reading.attributions.shapes import LEAST_WORDS, Content
from quizgen.reading.grammar import clauses, grammar
from quizgen.reading.grammar.passage import balanced
from quizgen.reading.sources.kinds import listed

Part = tuple[str, int, int]  # words of a quotation, and where they stand
_KNOWN_AGAIN = 7
_KNOWN_BY = 3
_TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_EMPTY = listed("be do have get go say think know want thing something way lot really very")
#: A quotation that begins so answers or goes on with words that are not shown with it.
_TORN = re.compile(
    r"(?:then|so|but|and|or|also|because|which|who|here|therefore|however|instead|he|she|it|they|this|that|these|those"
    r"|yes|no|well|his|her|their|its|such|both|\[|…|\.\.\.)(?![\w’'])",
    re.IGNORECASE,
)
_EDGE = re.compile(r"^(?:\[?(?:\.\.\.|…)\]?\s*)+|^(?:and|but|so|because|that)\s+|(?:\s*\[?(?:\.\.\.|…)\]?)+$")


def quotation(doc: Doc, article: Article, draft: Draft) -> Content:
    """The words said. Of several whole sentences that a cue parts, the first that tells most and can stand alone; the
    pieces of one sentence are joined again: “We will go,” he said, “tomorrow.”
    """
    parts = _parts(article, draft)
    if len(parts) > 1 and parts[1][0][:1].islower():
        loose = len(parts[0][0].split()) < 3 or parts[1][0].split()[0].endswith("ing")
        begun = parts[0][0] if loose else parts[0][0].rstrip(",")  # “Overall,” he said, “it is sound”
        words, start, end = f"{begun} {parts[1][0]}", parts[0][1], parts[1][2]
    else:
        words, start, end = _best(doc, article, draft, parts)
    words = _bare(words)
    if draft.lemma == "ask" and "?" in words:
        return Content(words, ContentForm.QUOTATION, words, doubt="The content is a question, not a statement.")
    doubt = _doubt(doc, article, draft, (words, start, end))
    return Content(words, ContentForm.QUOTATION, words, doubt=doubt)


def _doubt(doc: Doc, article: Article, draft: Draft, part: Part) -> str:
    words, start, end = part
    return _unfit(doc, words, start, end) or _goes_on(article, end) or _begun(article, draft, words, start)


def _best(doc: Doc, article: Article, draft: Draft, parts: list[Part]) -> Part:
    """The first part that is fit, telling and neither torn nor pointing back; where none is, the sentences of a part.

    “It is a tough charge,” she said. “The harbour has paid for ten years.”: the second tells more.
    """
    fit = [part for part in parts if not _doubt(doc, article, draft, part)]
    whole = next((part for part in fit if _telling(doc, part)), None)
    if whole is not None:
        return whole
    later = [rest for part in parts for rest in _later_sentences(doc, article, part)]
    later += [rest for part in parts for rest in _before_the_question(doc, article, part)]
    alone = [rest for rest in later if _telling(doc, rest) and not _doubt(doc, article, draft, rest)]
    return next(iter([*alone, *fit, *parts]))


def _later_sentences(doc: Doc, article: Article, part: Part) -> Iterator[Part]:
    """What is left of a quotation without its first sentence, without its first two, ..."""
    tokens = doc.char_span(part[1], part[2], alignment_mode="expand")
    for token in tokens[1:] if tokens is not None else ():
        if token.is_sent_start and token.nbor(-1).text in {".", "!", "?"} and token.text[:1].isupper():
            yield " ".join(article.text[token.idx : part[2]].split()), token.idx, part[2]


def _before_the_question(doc: Doc, article: Article, part: Part) -> Iterator[Part]:
    """“We gave a complaint to the office in May. What will a light do?”: what was stated, without what is asked."""
    tokens = doc.char_span(part[1], part[2], alignment_mode="expand")
    if tokens is None or not _bare(part[0]).endswith("?"):
        return
    starts = [part[1], *(token.idx for token in tokens if token.is_sent_start and token.idx > part[1])]
    ends = [article.text[start:end].rstrip(" ,”\"’'") for start, end in pairwise((*starts, part[2]))]
    asked = next((start for start, end in zip(starts, ends, strict=True) if end.endswith("?")), part[1])
    end = len(article.text[:asked].rstrip())
    for start in starts[: starts.index(asked)]:
        yield " ".join(article.text[start:end].split()), start, end


def _telling(doc: Doc, part: Part) -> bool:
    """Whether the words are many enough to be known again, and begin a thought of their own."""
    tokens = doc.char_span(part[1], part[2], alignment_mode="expand")
    told = {token.lower_ for token in tokens or () if token.pos_ in _TELLING and token.lower_ not in _EMPTY}
    torn = _TORN.match(part[0]) and not re.match(r"(?:so (?:long|far) as|\[\w\]\w)", part[0], re.IGNORECASE)
    return len(part[0].split()) >= _KNOWN_AGAIN and len(told) >= _KNOWN_BY and not torn


def _parts(article: Article, draft: Draft) -> list[Part]:
    """The words of each quotation that the content holds, and where they stand."""
    parts: list[Part] = []
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
