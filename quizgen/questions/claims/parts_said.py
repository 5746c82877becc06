"""A quotation of several sentences in, single sentences of it as claims of their own out.

“That can’t be right. The pier was closed for two winters, and the council paid for none of the repairs,” Ms Orr said:
of the first sentence nothing can be asked, and the second she has said as well. A quotation may go on for paragraphs:
where one opens with a mark and the one before it closes none, nobody else has begun to speak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.model import Attribution, ContentForm, Quote, Reading, Span
from quizgen.questions.claims.claims import claim, leans
from quizgen.questions.claims.evidence import sentences_within
from quizgen.questions.claims.substance import weight
from quizgen.questions.english.wording import bare, word_count

#: So many words are read at once, and with so few words of weight nothing is said.
LONGEST, LEAST_WORDS, LEAST_WEIGHT = 26, 7, 4
_OPENED = re.compile(r"[“\"‘']")
#: From the middle of a quotation, such words point to what was said before it.
_POINTS_BACK = re.compile(
    r"\b(?:he|she|they|him|her|them|his|hers|theirs?|that|this|those|these|it|there|then|here|one|both|either|neither"
    r"|another|others?|so|too|also|such|do|does|did)\b",
    re.IGNORECASE,
)
_MIDWAY = re.compile(
    r"(?:and|but|or|so|because|which|who|then|also|however|instead|therefore|yes|no|well|of course|in fact|indeed"
    r"|otherwise|moreover|besides|similarly|likewise|again|still|yet|even)\b",
    re.IGNORECASE,
)


def parts_of(attribution: Attribution, reading: Reading) -> Iterator[Attribution]:
    """Those that can stand alone, as printed, the most telling first; none of a quotation of one sentence."""
    if attribution.form is not ContentForm.QUOTATION or attribution.quote is not Quote.DIRECT or attribution.doubt:
        return
    spans = [span for span in _sentences(attribution, reading) if _goes_straight_on(attribution, span, reading)]
    if len(spans) < 2:
        return
    text, whole = reading.article.text, claim(attribution)
    parts = [(bare(span.of(text).strip("“”\"‘’' ")), span) for span in spans]
    fit = [(said, span) for said, span in parts if said != whole and _stands(said)]
    for said, span in sorted(fit, key=lambda part: -weight(part[0])):
        part = replace(
            attribution,
            content_resolved=said,
            content_neutral=said,
            content=(span,),
            evidence=(*attribution.evidence, span),
        )
        if not leans(part):
            yield part


def _sentences(attribution: Attribution, reading: Reading) -> list[Span]:
    """The sentences of what is quoted, each within its paragraph, but for those that the reporter breaks off."""
    text, found = reading.article.text, []
    for span in attribution.content:
        for block in reading.article.body:
            start, end = max(block.start, span.start), min(block.end, span.end)
            if start < end:
                found += list(sentences_within(Span(start, end), text))
    return [one for one in found if one.of(text).rstrip("”\"’' ")[-1:] in ".!"]


def _stands(said: str) -> bool:
    """Is it a statement of its own, neither long nor empty, that points to nothing before it?"""
    return (
        LEAST_WORDS <= word_count(said) <= LONGEST
        and weight(said) >= LEAST_WEIGHT
        and said[:1].isupper()
        and _MIDWAY.match(said) is None
        and _POINTS_BACK.search(said) is None
        and not re.search(r"[“”\"?\[\]…]|\.\.\.|[;:] ", said)
    )


def _goes_straight_on(attribution: Attribution, part: Span, reading: Reading) -> bool:
    """Does it stand in the paragraph of the words that tell whose it is, or in one of those that go on from there?"""
    article, text = reading.article, reading.article.text
    at = next((i for i, block in enumerate(article.body) if block.contains(part)), -1)
    cue = next((i for i, block in enumerate(article.body) if block.contains(attribution.cue[0])), -1)
    if at < 0 or cue < 0 or at < cue:
        return False
    pairs = zip(article.body[cue:at], article.body[cue + 1 : at + 1], strict=True)
    return all(_OPENED.match(after.of(text)) and _left_open(before.of(text)) for before, after in pairs)


def _left_open(paragraph: str) -> bool:
    """Is the last quotation of the paragraph not closed?"""
    if "“" in paragraph:
        return paragraph.rfind("“") > paragraph.rfind("”")
    if '"' in paragraph:
        return paragraph.count('"') % 2 == 1
    return paragraph.rfind("‘") > paragraph.rfind("’") >= -1
