"""A word or phrase in its place in, the sentence in which its meaning is asked for, if one may print it, out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen.model import Reading, Section, Span
from quizgen.questions.gaps import verbatim
from quizgen.questions.likeness import words
from quizgen.questions.quoted import quoted_whole
from quizgen.questions.wording import word_count

#: A hard word is asked for by the words around it, so a sentence may be longer than one that is all question.
LONGEST = 38
#: "Which made it easier to sue" and "Not the verdict that she had hoped for" are no sentences.
_FRAGMENT = re.compile(
    r"“[‘]?(?:which|who|whose|because|not (?!all|only|every|one|many)|nor|or|including|plus|especially|particularly"
    r"|such as|as well as|thanks to|about|[A-Z]\w+, (?:who|which)) |“[^”]*…",
    re.IGNORECASE,
)
#: "The mayor’s anger anger at the firm", "JosÃ© Orr", "a lot in Orrville, N.J. His phone", "Sorry,this page", "your
#: areaCode", "the well-known a mayor": no slip is printed again, and no message of a web page.
_SLIP = re.compile(
    r"\b([a-z]{2,}) \1\b|[ÃÂ][^\W\d_a-z]|[ÃÂ][\W\d]|â€|\ufffd|\b(?!U\.[SKN]\.)(?:[A-Z]\.){2} [A-Z][a-z]+"
    r"|[a-z],[a-z]|</?\w+>|(?-i:\b[a-z]{4,}[A-Z][a-z])|\b(?:the|an?) [\w-]+-\w+ an? |\bwe are sorry\b|“(?:photo|image"
    r"|video|watch|read more|credit|click|pictured|caption|file)\b",
    re.IGNORECASE,
)
#: What stands so near the beginning is what the report is about.
LEAD = 500


def sentence_with(span: Span, reading: Reading) -> str:
    """The sentence as it is printed, in quotation marks; "" where it is half a sentence or has a slip in it."""
    sentence = verbatim(span, reading, leaning=True, longest=LONGEST)
    return "" if _FRAGMENT.match(sentence) or _SLIP.search(sentence) else sentence


def where_it_stands(span: Span, sentence: str, reading: Reading) -> str:
    """ "He is ignorant of our ways": an opinion, which must not be read as the article's own."""
    spoken = not re.search("[‘’](?!s)", sentence) and quoted_whole(span, reading)
    return "in these words that the article quotes" if spoken else "in this sentence from the article"


def weight(forms: Iterable[str], span: Span, sentence: str, times: int, reading: Reading) -> float:
    """What it does for the report: in its headline or lead, and again and again; in a short sentence, unquoted."""
    headline = words(reading.article.headline)
    body = next(block.span.start for block in reading.article.blocks if block.section is Section.BODY)
    heavy = 2.0 * any(form in headline for form in forms)
    heavy += 1.5 * (span.start < body + LEAD) + 0.5 * min(times - 1, 3)
    return heavy - 0.05 * max(0, word_count(sentence) - 15) - 0.5 * bool(re.search("[‘’]", sentence[1:-1]))
