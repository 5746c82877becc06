"""An attribution and its reading in, whether a news outlet or a report passes it on, out."""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.model import Attribution, Reading
from quizgen.questions.channel.channel_hints import gives_away
from quizgen.questions.channel.channel_stems import plain_told, printed_whole
from quizgen.questions.channel.channel_words import KNOWN, NAMED_SO
from quizgen.questions.channel.channels import another_speaks
from quizgen.questions.claims.claims import claim, sources_of, usable
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.claims.provenance import cites
from quizgen.questions.labels import FROM_OUTLET, FROM_STATEMENT, FROM_STUDY
from quizgen.questions.sources.speakers import frame


class Origin(NamedTuple):
    """Its label, what is told ("saying that ..." or "the words “...”"), and what the article calls it."""

    label: str
    told: str
    called: str
    by_somebody: bool


_NOT_FOUND = re.compile(r"\b(?:no|not|little|few|hardly|never|nothing|without|neither|less)\b", re.IGNORECASE)
_STUDY = re.compile(
    r"\b(?:report|stud(?:y|ies)|survey|polls?|polling|research|statistics|figures|data|census)\b", re.IGNORECASE
)
_OUTLET = re.compile(rf"\b(?:{KNOWN}|(?:[A-Z][\w.&-]* )*{NAMED_SO})|\b(?:newspaper|broadcaster|news agency|magazine)\b")
_STATEMENT = re.compile(r"\b(?:statement|letter|press release|news release|communique)\b", re.IGNORECASE)
_KINDS = {FROM_OUTLET: _OUTLET, FROM_STUDY: _STUDY, FROM_STATEMENT: _STATEMENT}
#: "The Gazette reported, citing the police", "a Gazette poll", a book that the Gazette prints: there is another behind.
_BEHIND = re.compile(
    r"\b(?:books?|seriali[sz]\w+|extracts?|excerpts?|memoirs?|diar(?:y|ies)|cit(?:ed|es|ing)|quot\w+|told|interview\w*"
    r"|sources?|based on|seen by|news report|reports|average|tracker|pollster|index|editorials?|editorial pages?|blog"
    r"|columnists?)\b",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(r"\b(?:by|of|from) (?:the )?[A-Z]|[’']s\b|\b(?:author|professor|economist|analyst)s?\b")


def origin_of(attribution: Attribution, reading: Reading) -> Origin | None:
    """What kind of thing that is no person passes it on beyond doubt; None where there is anything else behind it."""
    if len(attribution.source_ids) != 1 or attribution.self_reference or not usable(attribution, reading):
        return None
    if sources_of(attribution, reading)[0].coarse not in ("outlet", "document") or not attribution.cue:
        return None
    if attribution.cue[-1].of(reading.article.text).endswith("ing"):
        return None  # "Polls showing the mayor would win cheered the town": where the poll ends is not seen
    if _NOT_FOUND.search(_between_cue_and_content(attribution, reading)):
        return None  # "the study found little evidence that the tax was to blame": what follows is not what it says
    told, around = _told(attribution, reading), frame(attribution, reading)
    if not told or cites(told) or gives_away(claim(attribution)) or _BEHIND.search(around):
        return None
    if another_speaks(attribution, whole_sentences(attribution.cue[-1], reading.article), reading):
        return None
    if _SAYS.search(_beside(attribution, reading)):
        return None  # "He said the statement, which held that the pier was safe, had been too mild"
    named = " ".join(span.of(reading.article.text) for span in attribution.source) or around
    if not any(words.search(named) for words in _KINDS.values()):
        return None  # "Polls are close, though history says that they may be wrong": not the polls
    labels = [label for label, words in _KINDS.items() if words.search(around)]
    if len(labels) != 1:
        return None  # "a Gazette poll" is both
    if labels == [FROM_OUTLET] and _not_as_an_outlet(attribution, reading):
        return None
    called = " ".join(attribution.source[0].of(reading.article.text).split()) if attribution.source else ""
    return Origin(labels[0], told, called, bool(_BY_SOMEBODY.search(around)))


def _between_cue_and_content(attribution: Attribution, reading: Reading) -> str:
    """What stands between the verb and what is passed on."""
    ends = [cue.end for cue in attribution.cue]
    starts = [content.start for content in attribution.content if ends and content.start >= max(ends)]
    return reading.article.text[max(ends) : min(starts)] if starts else ""


_COUNTS = frozenset(("find", "show", "suggest", "indicate", "reveal", "estimate", "predict", "warn", "argue"))
_IN_THE_NEWS = 3


def _not_as_an_outlet(attribution: Attribution, reading: Reading) -> bool:
    """ "The Gazette found that most liked it": by a poll of its own; and of its own strike it speaks as a firm."""
    source = sources_of(attribution, reading)[0]
    own = len(source.mentions) > _IN_THE_NEWS or any(name in reading.article.headline for name in source.names)
    return own or attribution.cue_lemma.casefold() in _COUNTS


#: Somebody passes on what the paper passes on.
_SAYS = re.compile(r"\b(?:said|says|told|added|noted|argued|claimed|insisted|called|wrote)\b")


def _beside(attribution: Attribution, reading: Reading) -> str:
    """The sentence without what is said, and without who says it and how."""
    text, sentence = reading.article.text, whole_sentences(attribution.cue[-1], reading.article)
    parts, at = [], sentence.start
    for span in sorted((*attribution.content, *attribution.source, *attribution.cue)):
        parts.append(text[at : max(at, span.start)])
        at = max(at, span.end)
    return " … ".join([*parts, text[at : max(at, sentence.end)]])


def _told(attribution: Attribution, reading: Reading) -> str:
    """The claim after "that", or as it is printed, in marks, where it cannot stand so."""
    if told := plain_told(attribution, reading):
        return f"saying that {told}"  # "for the statement that" would name one of the kinds
    printed = printed_whole(attribution, reading)
    return f"the words “{printed}”" if printed else ""
