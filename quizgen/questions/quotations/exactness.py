"""An attribution in, how far the article prints in quotation marks what was said, and what that was, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Attribution, ContentForm, Quote, Reading, Span
from quizgen.questions.claims.claims import claim
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.claims.floating import floats
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.hanging import left_hanging
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.unclear import unclear
from quizgen.questions.english.wording import inside, places_of, sentences, unstopped, word_count
from quizgen.questions.labels import ALL_EXACT, NONE_EXACT, PARTLY_EXACT
from quizgen.questions.quotations.like_prose import FINITE, like_prose
from quizgen.questions.quotations.marks import MARK, MARKED, SECOND_VOICE, SHORTEST, also_quoted
from quizgen.questions.sentences.side_by_side import stands_alone

#: Beside the marks so much must be the reporter's for "only in part" to be right; of 'the offending had been "careful
#: and patient"' all that tells something stands in marks.
LEAST_OUTSIDE, LEAST_TELLING = 4, 3
#: So many words are told of what is quoted whole.
LEAST_TOLD, LONGEST_TOLD = 6, 22
#: A pair of marks that opens before a word and closes behind one: not the end of one quotation and the next one.
_PAIR = re.compile(r"(?<![\w,.])(?:“[^“”]+”|\"\S(?:[^\"]*\S)?\"|''\S(?:[^']|'(?!'))*'')(?!\w)")
#: They stand within names, too: "read it in The Times".
_NO_NAMES = frozenset("The A An There It In On At For To Of By With From Many Most Some All Two No As".split())
#: "Today" and "here" are those of whoever spoke; "however" and a dash, of speech that goes on.
_OF_THE_MOMENT = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|here|ago|now|this|these|last|next|that[’']s)\b|[;:—–]|\.{2}| - "
    r"|^(?:One|To be \w+|But|And|So|Or|Yet|Because|If|When|While|Although|Though|However|Whether|What|Why|How|That"
    r"|Then)\b",
    re.IGNORECASE,
)


#: "Said that mum was tired": whose? "Said that some listed boats that had sunk": boats that are listed? "Said that the
#: places where they are not working are the worst": who? "That there were four, big ones", "not seen at either": what?
_TORN = re.compile(
    r"^(?:mum|mom|dad|gran|grandma|grandad|mummy|daddy)\b"
    r"|^(?:some|many|most|several|others|both|few) (?!hundred|kindred)\w+ed [a-z]"
    r"|\b(?:the|these|those) [a-z]+ where (?:they|it|he|she)\b|, \w+ ones$|\bat (?:either|both|each)\b"
    r"|\b(?:first|second|third|last|other) one\b|\ban? (?:unknown|further) number\b(?! of)|^at \d"
    r"|\bthat (?:game|match)\b",
    re.IGNORECASE,
)


#: "A neighbour had advertised for a hand “with children preferred”": the neighbour's words.
_ADVERTISED = re.compile(r"\b(?:adverti\w+|ads?|adverts?|signs?|posters?|banners?|labels?|stickers?)\b", re.IGNORECASE)
#: "For decades the label said they were a gift": what were?
_THEY = re.compile(r"(?!.*\b(?:people|those|who|members|children|they)\b.*\bthey\b).*\b[Tt]hey\b")
#: "It began when a pastor, whose own girl had died, spoke": cut off behind the pastor.
_CUT_OFF = re.compile(r", (?:who|whose|which|whom)\b[^.!?\n]*, [a-z]")


def exactness(attribution: Attribution, reading: Reading) -> tuple[str, str]:
    """The label that tells how far what was said is quoted, and what was said, as it stands behind "said that" without
    its marks; ("", "") where it cannot be told for certain."""
    if attribution.form is ContentForm.QUOTATION:
        words_ = wholly_quoted(attribution, reading)
        return (ALL_EXACT, words_) if words_ else ("", "")
    label = _label(attribution, reading)
    told = MARK.sub("", claim(attribution))
    # "that the ends had been left dry, and not by us": without its marks "us" is nobody's word
    if not label or dangling(told, known=reading.article.headline) or unclear(told) or _TORN.search(told):
        return "", ""
    if _listed_or_cut_off(attribution, reading.article.text):
        return "", ""
    if left_hanging(attribution, reading) or floats(attribution, reading):
        return "", ""
    return label, told


def _listed_or_cut_off(attribution: Attribution, text: str) -> bool:
    """ "The yard was a heap, she said: doors, wheels and an engine" has a list that is no statement."""
    if not attribution.content or not attribution.cue:
        return False
    first, last = attribution.content[0].start, max(span.end for span in attribution.content)
    return ":" in text[attribution.cue[0].end : first] or _CUT_OFF.match(text, last) is not None


def wholly_quoted(attribution: Attribution, reading: Reading) -> str:
    """A sentence of which every word stands in one pair of marks, and which a reporter might have written as well:
    "the pier is a grave danger" of “The pier is a grave danger,” said Lena Brandt. "" where there is none."""
    for quotation in _quotations(attribution, reading):
        for sentence in sentences(quotation):
            words_ = unstopped(sentence)
            if _told_as_well(words_) and stands_alone(words_, ContentForm.QUOTATION):
                lowered = "" if dangling(words_, known=reading.article.headline) else behind_that(words_, reading)
                if lowered:
                    return lowered
    return ""


def _quotations(attribution: Attribution, reading: Reading) -> Iterator[str]:
    """What stands in marks in the sentence, and is the speaker's; nothing where a mark has no partner, as where a
    quotation goes on from the paragraph before."""
    text, sentence = reading.article.text, whole_sentences(attribution.evidence[0], reading.article)
    printed = sentence.of(text)
    found = list(MARKED.finditer(printed))
    if len(MARK.findall(printed)) != 2 * len(found) or not all(_PAIR.match(printed, f.start()) for f in found):
        return
    places = [Span(sentence.start + f.start(), sentence.start + f.end()) for f in found]
    if not all(any(place.contains(span) for place in places) for span in attribution.content):
        return
    for place in places:
        if any(place.contains(span) for span in attribution.content):
            yield " ".join(place.of(text).strip("“”\"'").split())


def _told_as_well(words_: str) -> bool:
    if not (words_[:1].isupper() and FINITE.search(words_)) or not LEAST_TOLD <= word_count(words_) <= LONGEST_TOLD:
        return False
    return (
        not _OF_THE_MOMENT.search(words_)
        and not _TORN.search(words_)
        and not _THEY.match(words_)
        and like_prose(words_)
        and not unclear(words_)
    )


def behind_that(words_: str, reading: Reading) -> str:
    """The sentence with its first letter as it stands behind "said that"; "" where the article does not tell whether
    the first word is a name: "Guardrails" stands nowhere else."""
    text, first = reading.article.text, words_.split()[0].strip(",’'")
    lowered = inside(words_, text)
    # "Security is well managed" below "that Security Pacific grew": within a sentence, a capital tells of a name
    named = any(text[at - 2 : at - 1].isalnum() and text[at - 1] == " " for at in places_of(first, text) if at > 1)
    if lowered[0].islower():
        return lowered if not named or first in _NO_NAMES else ""
    return lowered if first[1:2].isupper() or named else ""


def _label(attribution: Attribution, reading: Reading) -> str:
    """How far the article prints a clause in quotation marks; "" where it cannot be told for certain."""
    text, sentence = claim(attribution), whole_sentences(attribution.evidence[0], reading.article)
    marks = len(MARK.findall(sentence.of(reading.article.text)))
    if re.search(r"[‘“\"']", reading.article.headline) and content_words(reading.article.headline) & content_words(
        text
    ):
        return ""  # "Pier 'unsafe'": of one word the marks stand above the report
    if attribution.quote is Quote.INDIRECT and not marks:
        return NONE_EXACT if not also_quoted(text, reading) else ""
    found = list(MARKED.finditer(text))
    if attribution.quote is not Quote.PART_DIRECT or marks != 2 or len(found) != 1:
        return ""
    words_ = next(group for group in found[0].groups() if group)
    outside = text.replace(found[0].group(), " ")
    whose = (
        not (SECOND_VOICE.search(outside) or _ADVERTISED.search(outside))
        and words_[:1].islower()
        and word_count(words_) >= SHORTEST
    )
    enough = word_count(outside) >= LEAST_OUTSIDE and len(content_words(outside)) >= LEAST_TELLING
    return PARTLY_EXACT if whose and enough else ""
