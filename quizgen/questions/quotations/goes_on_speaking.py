"""A record whose source is printed as "he" or "she" in, whether the last person told of is certainly that source, out.

Grammar and coreference may agree on the wrong one where somebody is only described: "Hale said that he had sold the
pier. It still irks the Dutchman. “I was at home,” he said." So nobody else may be named or described since.
"""

from __future__ import annotations

import re

from quizgen.model import Attribution, Reading, Source, Span
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.natives import NATIVES
from quizgen.questions.quotations.quotations import quotations_in

_PRONOUNS = frozenset(("he", "she"))
#: Somebody who is told of without a name.
_DESCRIBED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|[Oo]ne) (?:[\w’'-]+ ){0,3}?"
    r"(?:(?:[A-Z][a-z]+|[a-z]*)(?:m[ae]n|wom[ae]n)"
    rf"|{NATIVES}|Czech|Swiss|[A-Z][a-z]+(?:ian|ean|ese)|\d+-year-old"
    r"|defender|striker|midfielder|goalkeeper|keeper|winger|player|boss|coach|manager|captain|skipper|singer|actor"
    r"|actress|star|director|minister|mayor|president|senator|governor|judge|lawyer|officer|chief|leader|champion"
    r"|teacher|farmer|nurse|doctor|driver|owner|writer|author|wife|husband|mother|father|brother|sister|son|daughter"
    r"|friend|colleague|boy|girl|aide|adviser|analyst|economist|official|reporter|journalist|teenager|veteran|clerk)\b"
    r"(?![’']s)"
)


def surely_goes_on(said: Attribution, reading: Reading) -> bool:
    """Is the source printed by name, or the only one told of since its name, and the first in that sentence?"""
    text = reading.article.text
    if not all(span.of(text).strip().casefold() in _PRONOUNS for span in said.source):
        return True
    speaker, pronoun = reading.source(said.source_ids[0]), said.source[0].start
    named = [m for m in speaker.mentions if m.end <= pronoun and m.of(text)[:1].isupper() and not _quoted(m, reading)]
    last = max(named, default=None)
    if last is None:
        return False
    sentence = whole_sentences(last, reading.article)
    if _others(Span(sentence.start, pronoun), speaker, reading):
        return False
    return not any(_DESCRIBED.search(part) for part in _told(Span(max(last.end, sentence.end), pronoun), reading))


def _others(within: Span, speaker: Source, reading: Reading) -> bool:
    """Is anybody else named there, outside of what is quoted?"""
    return any(
        within.contains(mention) and mention.of(reading.article.text)[:1].isupper() and not _quoted(mention, reading)
        for other in (*reading.sources, *reading.bystanders)
        if other.coarse == "person" and other.id != speaker.id
        for mention in other.mentions
    )


def _told(within: Span, reading: Reading) -> list[str]:
    """What is told there outside of all marks."""
    text, at, parts = reading.article.text, within.start, []
    for quotation in quotations_in(reading):
        if quotation.span.start < within.end and quotation.span.end > at:
            parts.append(text[at : max(at, quotation.span.start)])
            at = quotation.span.end
    return [*parts, text[at : within.end]]


def _quoted(mention: Span, reading: Reading) -> bool:
    return any(quotation.span.contains(mention) for quotation in quotations_in(reading))
