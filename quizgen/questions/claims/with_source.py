"""A reading in, its printed sentences out that name the source of what they tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from quizgen.model import Attribution, ContentForm, Reading, Span
from quizgen.questions.claims.claims import LEAST_CONFIDENCE
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.claims.misread import in_a_deck
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import outside_quotes, word_count
from quizgen.questions.sentences.shown_whole import shown_whole


class Place(StrEnum):
    """Where in its sentence the source stands, or that it is a document."""

    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    DOCUMENT = "document"


class Sourced(NamedTuple):
    """A printed sentence in quotation marks, where it stands, the words that name its source, and their place.

    `by_name` is false for "she said", which tells that there is a source and not who that is; `unnamed` is true for
    "dealers said", which says of what kind it is.
    """

    sentence: str
    span: Span
    words: str
    place: Place
    by_name: bool
    attribution: Attribution
    unnamed: bool = False


#: By these verbs the source gives what the sentence tells, and does nothing else with it: not "agreed", "ruled".
_GIVES = lexicon(
    """say tell report accord add explain warn claim argue write state note insist admit estimate reveal find show
    suggest indicate allege confirm maintain stress describe concede acknowledge recall complain remark conclude contend
    testify caution reply"""
) | {"according to", "point out"}
#: What is written, and can be looked up.
_DOCUMENT = re.compile(
    r"\b(?:figures|data|statistics|reports?|stud(?:y|ies)|research|survey|poll|documents?|papers|records|filings?"
    r"|charge sheet|statement|letter|e-?mail|notice|accounts|minutes|census|review|audit|analysis|indictment|complaint"
    r"|lawsuit|affidavit|website|release|bulletin|forecast|inquiry|ruling|judgment|memo|transcript)"
    r"(?:$|,| (?:of|from|by|on|to|released|published|seen|obtained|compiled|commissioned|that|which|into)\b)"
)
#: Of a person or body these are deeds, of a document they are what it says.
_SHOWS = lexicon("find show suggest indicate reveal confirm")
#: "He said", "who said": it does not say who that is.
_NOBODY_NAMED = re.compile(
    r"(?:he|she|it|they|who|which|that|one|this|these|those|others?|some|many|both|another|people|his|her|their|its)\b",
    re.IGNORECASE,
)
#: "According to preliminary figures", "said pundits": who they are stays open, so that it is source and none. And
#: "dealers said" gives a source, and names none.
_WHOEVER = re.compile(
    r"(?:[Tt]he |[Aa]n? )?(?:[a-z-]+ )*(?:figures|data|statistics|numbers|estimates?|counts?|reports?|accounts?|pundits"
    r"|critics|observers|rumou?rs|reviews?|surveys?|polls?|stud(?:y|ies)|trials?|research|records|some|many|several|people|results|tests"
    r"|findings|analys[ie]s)(?: of [a-z\d ]+)?(?: (?:published|released|issued|reported)(?: [\w ]+)?)?$"
)
_UNNAMED = re.compile(
    r"(?:[Tt]he |[Aa]n? |[Oo]ne |\d+ )?(?:[A-Za-z][a-z-]+ )?(?:[a-z-]+ )*(?:sources?|dealers|traders|brokers|analysts?"
    r"|experts?|bankers|economists|officials?|insiders|residents|locals|neighbou?rs|relatives|organi[sz]ers|members|workers"
    r"|diplomats?|people|executives|authorities|doctors|scientists|researchers|witness(?:es)?|supporters|campaigners|activists)\b(?!.*[A-Z])"
)
#: So much of the sentence is what the source says, with the words that name it.
MOST_OF_IT = 0.65
#: "Has said previously", but not "have written to the council to complain about", a deed; nor "was told by the judge".
LONGEST_CUE = 4
_IN_AN_ASIDE = re.compile(r",? (?:that|which|who)\s+(?:\w+ly )?$")
_RELATIVE = re.compile(r"[a-z]{2}, (?:(?:and|but|for|of|some of|all of) )?(?:which|who|whom|whose|where|what)\b")
_AND_THEN = re.compile(r"\band (?:\w+ )?$")
_TOLD_TO = re.compile(
    r"\b(?:was|were|been|be|is|are) (?:told|warned|shown|asked)\b|\bstories\b|\b(?:liked|loved|used) to\b|\bwould\b"
)
#: So many characters may stand between a name and its verb.
BETWEEN = 12
#: So many words name a source; a longer name is left out.
LONGEST_NAMING = 14
#: "The crew are cross, arguing that it was safe": the half of it is the reporter's.
_ADDING = re.compile(r"(?!according)[a-z]+ing\b")
_ENDS = re.compile(r"^[\s,;:“”\"‘’'.—–-]+|(?: (?:that|of|in|on))?[\s,;:“”\"‘.—–-]+$|(?<=\w) (?:that|of)$")


@lru_cache(maxsize=8)
def sourced(reading: Reading) -> tuple[Sourced, ...]:
    """The sentences of which all that they tell has a source that the sentence names, in the order of the text."""
    found: dict[Span, Sourced] = {}
    for attribution in reading.attributions:
        one = _of_its_source(attribution, reading)
        if one is not None and one.span not in found:
            found[one.span] = one
    return tuple(found[span] for span in sorted(found, key=lambda span: span.start))


def _of_its_source(attribution: Attribution, reading: Reading) -> Sourced | None:
    if attribution.confidence < LEAST_CONFIDENCE or attribution.negated:
        return None
    if not (attribution.source and attribution.cue and attribution.content):
        return None
    if attribution.form not in (ContentForm.CLAUSE, ContentForm.QUOTATION):
        return None
    if attribution.cue_lemma.casefold() not in _GIVES or in_a_deck(attribution, reading):
        return None
    text = reading.article.text
    whole = whole_sentences(attribution.cue[0], reading.article)
    content = _within(whole, attribution.content)
    if not content:
        return None
    parts = (*attribution.source, *attribution.cue, *content)
    start, end = min(span.start for span in parts), max(span.end for span in parts)
    if not whole.contains(Span(start, end)) or end - start < MOST_OF_IT * (whole.end - whole.start):
        return None
    if reading.firm_verbs_in(Span(whole.start, start)) or _RELATIVE.search(text[whole.start : start]):
        return None  # "It gave no date for the sale, which Ann Orr said she knew nothing of": the sale has no source
    if ";" in outside_quotes(whole.of(text)):
        return None  # "Police held two men; a clerk, Ms Orr, said they were brothers": the half has no source
    named, printed = attribution.source[0].of(text), whole.of(text)
    document = bool(_DOCUMENT.search(named))
    if _AND_MORE.search(printed):
        return None
    if attribution.cue_lemma.casefold() in _SHOWS and not (
        document or text.startswith(" that ", attribution.cue[0].end)
    ):
        return None
    if re.match(r"\s+to\b", text[attribution.cue[0].end : attribution.cue[0].end + 4]):
        return None  # "Pictures said to show the pier"
    if _WHOEVER.match(f"{named[:1].lower()}{named[1:]}") or _ADDING.match(text, attribution.cue[0].start):
        return None
    between = text[attribution.source[-1].end : attribution.cue[0].start]
    if _IN_AN_ASIDE.match(between):
        return None  # "Prices rose despite a report that showed a glut"
    if _AND_THEN.search(between):
        return None  # "Members voted to wait, and said they would hear everybody": the vote has no source
    cues = [cue.of(text) for cue in attribution.cue]
    if any(len(cue.split()) > LONGEST_CUE or _TOLD_TO.search(cue) for cue in cues):
        return None
    naming = [*attribution.source, *attribution.cue]
    within = Span(min(span.start for span in naming), max(span.end for span in naming))
    words = _naming(within, attribution, text)
    if any(within.contains(span) for span in content) or any(mark in words for mark in '“”"'):
        return None
    sentence = shown_whole(whole, reading) if word_count(words) <= LONGEST_NAMING else ""
    if not sentence:
        return None
    first, last = min(span.start for span in content), max(span.end for span in content)
    place = Place.FIRST if within.start < first else Place.LAST if within.start >= last else Place.MIDDLE
    unnamed = bool(_UNNAMED.match(named[:1].lower() + named[1:]))
    by_name = not _NOBODY_NAMED.match(named) or bool(re.search(r"[A-Z]", named[1:]))
    return Sourced(
        sentence,
        whole,
        words,
        Place.DOCUMENT if document else place,
        by_name,
        attribution,
        unnamed,
    )


def _within(whole: Span, content: Sequence[Span]) -> list[Span]:
    """“It is late,” she said. “It is over.”: what she says in the sentence that names her."""
    return [Span(max(span.start, whole.start), min(span.end, whole.end)) for span in content if span.overlaps(whole)]


def _naming(within: Span, attribution: Attribution, text: str) -> str:
    """The words that name the source; what stands between the name and the verb is left out where it is long."""
    source, cue = attribution.source[0], attribution.cue[0]
    between = max(source.start, cue.start) - min(source.end, cue.end)
    if len(attribution.source) == len(attribution.cue) == 1 and between > BETWEEN:
        words = " … ".join(_ENDS.sub("", span.of(text)) for span in sorted((source, cue), key=lambda span: span.start))
    else:
        words = within.of(text)
    return _ENDS.sub("", " ".join(words.split()))


#: "Orr said the pier was safe, but the town has shut it", "The town will appeal because it says ...": the half of it is
#: the reporter's.
_AND_MORE = re.compile(
    r"\w \b(?:because|as|after|which|who|what)(?: [\w’'-]+){1,3} (?:says?|said|was told)\b"
    r"|(?:, but|, while|, although|, though|; | but) (?:[\w’'-]+ ){1,8}(?:has|have|had|is|are|was|were|did)\b"
)
