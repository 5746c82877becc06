"""A judging word in its sentence in, whether it is surely a source's own or the article's, out."""

from __future__ import annotations

import re
from enum import StrEnum

from quizgen.model import Quote, Reading, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.claims.provenance import beside_a_source
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import places_of
from quizgen.questions.judgements.loaded_words import Judging, Speaks
from quizgen.questions.quotations.marks import SECOND_VOICE
from quizgen.questions.quotations.quoted import quoted_at, quoted_whole


class Whose(StrEnum):
    """By whom something is judged."""

    SOURCE = "source"
    ARTICLE = "article"


#: A sad or frightening thing, or luck: neither for nor against anybody.
_FELT = lexicon(
    """sadly tragic tragically unfortunate unfortunately regrettable regrettably sad painful harrowing heartbreaking
    heart-breaking scary frightening terrifying chilling alarming alarmingly worrying worryingly worrisome
    disturbing disturbingly distressing gruelling funny interesting exciting dire grim bleak gloomy luckily
    fortunately mercifully thankfully harsh horrific horrifically weird bizarre bizarrely dramatic incredible
    unbelievable inexplicable inexplicably amazing amazingly remarkable remarkably extraordinary historic
    sensational baffling crippling phenomenal serious devastating catastrophic depressing horrifying shocking
    shockingly troubling unsettling damaging ruthless ruthlessly successful success effective chaos havoc
    propaganda smear smears doomed plagued marred quagmire milestone boring selfish crazy dubious questionable
    unconvincing far-fetched baseless unfounded misleading dishonest deceptive outlandish implausible contrived
    nightmare horrendous harshly unnecessary needless needlessly beloved iconic notorious notoriously infamous"""
)
#: "Seen as a great leader", "fans of her superb songs", "she feared a farce": somebody else's view.
_OTHERS_VIEW = re.compile(
    r"\b(?:consider\w*|regard\w*|seen|sees|saw|view\w*|critics?|critici\w+|feels?|felt|feeling|opinions?|hop(?:e|es|ed|ing)"
    r"|fears?|feared|complain\w*|prais\w+|condemn\w*|hail\w*|denounc\w+|dismiss\w*|reject\w*|blam\w+|seem\w*|appear\w*"
    r"|would|could|should|might|may|fans|supporters|opponents|reviewers?|reviews|voters|public|many|most people|some"
    r"|want(?:s|ed)?|deem\w*|perceiv\w+|judg\w+|rated?|voted|prove[ds]?|urg\w+|demand\w*|alleg\w+|reported\w*"
    r"|announc\w+|explain\w*|tr(?:y|ies|ied|ying)|seek\w*|sought|aim\w*|goals?|look(?:s|ed|ing)? (?:for|at)|find\w*"
    r"|search\w*|plan\w*|design\w*|inten[dt]\w*|offer\w*|promis\w*|wish\w*|attempt\w*|striv\w+|efforts?|mission"
    r"|campaign\w*|attitudes?|notions?|perceptions?|impressions?|myths?|welcom\w+|receptions?|reactions?|known|accord\w+"
    r"|ways? (?:of|to)|ways? for|images?"
    r"|reputations?|present(?:s|ed)|portray\w*|boast\w*|belie[fv]\w*|arguments?|ideas?|apparent\w*|supposed\w*"
    r"|polls?|surveys?|expect\w*|award\w*|honou?r(?:ed|s)?|honou?ring)\b",
    re.IGNORECASE,
)
_OWN_WORDS = re.compile(r"\b(?:I|[Ww]e)(?:[’']ve)? (?:\w+ )?(?:think|believe|say|said|thought|feel|find|found|mean)\b")
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|we|our|us|you|your)\b(?![.’'])", re.IGNORECASE)
#: "It’s so great", "we’ve got to", "this country": somebody talks, as a reader does who writes in.
_TALKS = re.compile(
    r"\b(?:I|[Ww]e|[Yy]ou|[Ii]t|[Tt]hat|[Tt]here|[Hh]ere|[Ww]hat|[Hh]e|[Ss]he|[Tt]hey)[’'](?:s|ve|re|ll|d|m)\b|n[’']t\b"
    r"|\b[Tt]his (?:country|government|nation|paper)\b"
)
#: "A strong quarter", "a good chance": a figure of the firm or of the match, and hardly a judgement.
_PLAIN = lexicon("good great strong poor weak")
_SOMEBODY = re.compile(r"“(?:He|She|They|It|That|This|There|These|Those|His|Her|Their|But|And)\b")
#: "Called for “an honest answer”": what somebody asks for is not judged yet.
_ASKED_FOR = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:on|for)|time (?:for|to)|urg\w+|ask\w*|demand\w*|prefer\w*|want\w*"
    r"|hop(?:e|es|ed|ing)|need\w*|must"
    r"|should|promis\w*|pledg\w*|vow\w*|den(?:y|ies|ied|ying)|reject\w*)\b"
)
SHORTEST_QUOTATION = 4


#: "To Ann Hill, the crews do not matter", "in the eyes of the board": what follows is how they are said to see it.
_AS_SEEN_BY = re.compile(
    r"^[“\"‘]?(?:But |And |Yet |So )?(?:To|For) (?:(?:the|these|those|many|most|some|his|her|their) (?:[a-z’'-]+ ){0,3}"
    r"[a-z]+s|(?:Mr\.? |Mrs\.? |Ms\.? )?[A-Z][\w’'-]+(?: [A-Z][\w.’'-]+){0,3}|him|her|them), (?!who\b)"
    r"|\b[Ii]n (?:the eyes of|(?:his|her|their) (?:eyes|view|mind|opinion))\b"
)
#: How far below it the view may go on.
_GOES_ON_FOR = 2


def in_the_eyes_of_another(span: Span, reading: Reading) -> bool:
    """Does the sentence, or one just before it in the paragraph, tell what follows as somebody else's view?"""
    block = reading.article.block_at(span.start)
    start, text = (block.span.start if block else span.start), reading.article.text
    told = [one for one in sentences_of(reading.article) if start <= one.start <= span.start]
    return any(_AS_SEEN_BY.search(" ".join(one.of(text).split())) for one in told[-1 - _GOES_ON_FOR :])


def takes_a_side(key: Judging) -> bool:
    """Is it surely for or against something, and not only a sad, strange or doubtful thing?"""
    return key.speaks in (Speaks.FOR, Speaks.AGAINST) and key.word not in _FELT


_JOINED, _LONGER = re.compile(r"[\w’'-]"), re.compile(r"[\w-]")


def _by_itself(word: str, at: int, printed: str) -> bool:
    """Is the word no part of another there?"""
    return not (at and _JOINED.match(printed, at - 1)) and not _LONGER.match(printed, at + len(word))


def whose_judgement(key: Judging, span: Span, sentence: str, reading: Reading) -> Whose | None:
    """Who surely judges with this word of the printed sentence? None where it is not certain."""
    if not takes_a_side(key):
        return None
    printed = span.of(reading.article.text)
    at = next((at for at in places_of(key.word, printed) if _by_itself(key.word, at, printed)), None)
    if at is None:
        return None
    place = Span(span.start + at, span.start + at + len(key.word))
    if "‘" in sentence:
        return Whose.SOURCE if _quoted(key, place, span, sentence, reading) else None
    plain = key.word in _PLAIN or _TALKS.search(sentence)
    return Whose.ARTICLE if not plain and _of_the_article(place, span, sentence, reading) else None


def _quoted(key: Judging, place: Span, span: Span, sentence: str, reading: Reading) -> bool:
    """Does it stand in marks, in the words of one who is named as saying them in this very sentence?"""
    opened = sentence.rfind("‘", 0, key.start)
    closed = re.search(r"’(?=[\s,.;:)”]|$)", sentence[opened:]) if opened >= 0 else None
    if closed is None or opened + closed.start() < key.end:
        return False
    words = sentence[opened + 1 : opened + closed.start()]
    before = _OWN_WORDS.sub(" ", sentence[opened + 1 : key.start])
    if len(words.split()) < SHORTEST_QUOTATION or SECOND_VOICE.search(before) or _OTHERS_VIEW.search(before):
        return False
    if _ASKED_FOR.search(sentence[: key.start]):
        return False
    return any(
        one.quote is not Quote.INDIRECT
        and one.source_ids
        and not one.negated
        and any(content.contains(place) for content in one.content)
        and any(span.contains(cue) for cue in one.cue)
        for one in reading.attributions
    )


def _of_the_article(place: Span, span: Span, sentence: str, reading: Reading) -> bool:
    """Does nobody say, think or wish anything in the sentence, or next to it?"""
    if SECOND_VOICE.search(sentence) or _OTHERS_VIEW.search(sentence) or _FIRST_PERSON.search(sentence):
        return False
    if quoted_at(span, reading, "content", "evidence") or quoted_whole(span, reading):
        return False
    if _SOMEBODY.match(sentence):
        return False  # "He was a fine captain, and I told him so": an expert's column, or somebody's words that go on
    return not beside_a_source(place, reading) and not _told_around(span, reading)


def _told_around(span: Span, reading: Reading) -> bool:
    """ "Results fell short of a splendid May. It said the year was good.": in a wire report the firm may tell both."""
    told = sentences_of(reading.article)
    place = next((n for n, sentence in enumerate(told) if sentence.end > span.start), 0)
    return any(
        quoted_at(near, reading, "evidence")
        for near in (*told[max(0, place - 1) : place], *told[place + 1 : place + 2])
    )
