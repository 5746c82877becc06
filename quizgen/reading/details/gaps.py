"""A detail in, the article's own sentence with a gap in its place out; "" where the sentence would be no fair item."""

from __future__ import annotations

import re

from spacy.tokens import Span as DocSpan

from quizgen.model.particles import SUFFIXES
from quizgen.reading.details.details import Detail
from quizgen.reading.details.numbers import number
from quizgen.reading.sources.kinds import HONORIFICS
from quizgen.reading.statements.alone import first_or_second

GAP = "_____"
SHORTEST, LONGEST = 8, 35
MOST_NUMBERS = 5
_MARKS = re.compile(r"[“”\"]")
_ENDS = re.compile(r"[.!][”\"]?$|[”\"]$")


def gapped(detail: Detail) -> str:
    """The sentence verbatim but for its white space, with the detail (its hedge stays) as a gap."""
    sentence = detail.tokens.sent
    hedge = len(detail.approximate.split())
    tokens = detail.tokens[hedge:]
    if not _whole(sentence) or _repeated(tokens, sentence) or _crowded(sentence):
        return ""
    start = tokens.start_char - sentence.start_char
    end = start + len(tokens.text.rstrip())
    before, after = sentence.text[:start], sentence.text[end:]
    if any(mark.isalnum() or mark in "-–/" for mark in before[-1:] + after[:1]):
        return ""
    return " ".join(f"{before}{GAP}{after}".split())


def _whole(sentence: DocSpan) -> bool:
    """A sentence of fair length that begins and ends as one, with its marks in pairs, a subject and a finite verb."""
    text = sentence.text.strip()
    words = [token for token in sentence if not token.is_punct and not token.is_space]
    if not SHORTEST <= len(words) <= LONGEST or "\n" in text:
        return False
    begins = text[:1].isupper() or text[:1].isdigit() or text[:1] in '“"$£€'
    if not begins or not _ENDS.search(text) or text.endswith("..."):
        return False
    paired = text.count("“") == text.count("”") and text.count('"') % 2 == 0 and text.count("(") == text.count(")")
    verb = next((n for n, token in enumerate(words) if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}), 0)
    nominal = any(token.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} or token.tag_ == "EX" for token in words[:verb])
    return paired and nominal and not cut_short(sentence) and not spoken(sentence)


def spoken(sentence: DocSpan) -> bool:
    """Whether the sentence goes on with a quotation that began before it, or speaks as "I", "we" or "you"."""
    depth, doc = 0, sentence.doc
    for token in reversed(doc[: sentence.start]):
        if "\n" in token.text:
            break
        depth += len(_MARKS.findall(token.text))
    inside = depth % 2 == 1
    for token in sentence:
        if _MARKS.search(token.text):
            inside = not inside
        elif first_or_second(token) and not inside:
            return True
    return depth % 2 == 1


def cut_short(sentence: DocSpan) -> bool:
    """Whether the full stop is that of "Gov." or "U.S.", and the sentence goes on after it."""
    words = sentence.text.casefold().split()
    if not words:
        return False  # a sentence of nothing but an empty line
    last, first = words[-1], words[0].strip(",")
    previous = sentence.doc[sentence.start - 1].text.strip() if sentence.start else ""
    if re.fullmatch(r"(Inc|Co|Corp|Ltd|Zrt|Dr|St|Mr|Mrs|Ms|Sen|Gov|Rep|Gen|No|[A-Z])\.", previous):
        return True
    if first in SUFFIXES or first.endswith(".,"):
        return True
    following = sentence.doc[sentence.end] if sentence.end < len(sentence.doc) else None
    goes_on = following is not None and following.text[:1].islower()
    return last in HONORIFICS or goes_on or bool(re.fullmatch(r"\W*[a-z]\.", last))


def _repeated(tokens: DocSpan, sentence: DocSpan) -> bool:
    """Whether the sentence gives the detail twice, in these words or as the same number."""
    words = " ".join(tokens.text.split())
    if len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", " ".join(sentence.text.split()))) != 1:
        return True
    value = number(words)
    others = [token for token in sentence if not tokens.start <= token.i < tokens.end]
    return value is not None and any(number(token.text) == value for token in others if token.text.strip())


def _crowded(sentence: DocSpan) -> bool:
    """Whether the sentence is a list of scores or figures."""
    return sum(token.like_num for token in sentence) > MOST_NUMBERS
