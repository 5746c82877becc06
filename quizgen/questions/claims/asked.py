"""A reading in, those who were asked and gave no answer out, as the article tells: "Ms Orr declined to comment"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.model import Reading, Section, Source, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import same_words

_NO_COMMENT = re.compile(
    r"(?:did(?: not|n[’']t) (?:immediately |yet |directly )?(?:respond|reply) to (?:[\w’'. -]{0,40} )?"
    r"(?:request|question|inquir|enquir|call|e-?mail|message)\w*"
    r"|did(?: not|n[’']t) (?:immediately )?return (?:[\w’'. -]{0,30} )?(?:calls?|requests?|messages?|e-?mails?)"
    r"|declined (?:to comment|comment|an interview|(?:[\w’'-]+ ){0,3}requests?|to be interviewed)|refused to comment"
    r"|(?:could not|couldn[’']t) (?:immediately )?be reached(?: for comment)?"
    r"|(?:was|were) (?:not (?:immediately )?available|unavailable) for comment|would(?: not|n[’']t) comment"
    r"|(?:has|have) yet to respond|(?:has|have) not (?:yet )?responded)\b"
)
_NO_ANSWER = re.compile(
    r"(?:declined|refused) to (?:say|discuss|answer|reveal|disclose|confirm)\b"
    r"|would(?: not|n[’']t) (?:say|discuss|confirm)\b"
)
#: "Ann Hill, a spokeswoman for the port, declined"
_APPOSITION = re.compile(r"(?:,[^,.;“”\"]{2,90},)? (?:has |have |had |also |again |later )?$")


class Silent(NamedTuple):
    """Who gave no answer, where it says so, and whether it was a comment or one question that was asked for."""

    source: Source
    span: Span
    comment: bool


def kept_silent(reading: Reading) -> Iterator[Silent]:
    """Each of them once, where the name stands right before the words that tell it."""
    text, told = reading.article.text, set()
    for sentence in sentences_of(reading.article):
        if reading.article.section_at(sentence.start) is not Section.BODY:
            continue
        for pattern, comment in ((_NO_COMMENT, True), (_NO_ANSWER, False)):
            found = pattern.search(text, sentence.start, sentence.end)
            source = _subject(found.start(), sentence, reading) if found else None
            quoted = source is not None and any(source.id in a.source_ids for a in reading.attributions)
            if source is not None and source.id not in told and not quoted:
                told.add(source.id)
                yield Silent(source, sentence, comment)


def _subject(at: int, sentence: Span, reading: Reading) -> Source | None:
    """The one whose name ends right before, with no more than an apposition between."""
    text = reading.article.text
    found = {
        source.id: source
        for source in (*reading.sources, *reading.bystanders)
        for mention in source.mentions
        if sentence.start <= mention.start
        and mention.end <= at
        and any(same_words(name, mention.of(text)) for name in source.names)
        and _APPOSITION.fullmatch(text[mention.end : at])
        and not re.search(
            r"[A-Z][\w.’'-]*[’']s $|\b(?:and|of|for|supporting|backing|behind|against|about|with|by) (?:the )?$",
            text[sentence.start : mention.start],
        )
    }
    return next(iter(found.values())) if len(found) == 1 else None
