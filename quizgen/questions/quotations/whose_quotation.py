"""An attribution in, whether the words in its marks are beyond doubt those of the subject of its sentence out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Quote, Reading, Section, Stance
from quizgen.questions.claims.claims import LEAST_CONFIDENCE, sources_of
from quizgen.questions.claims.it_or_another import another_may_speak
from quizgen.questions.english.wording import TAKES_THAT
from quizgen.questions.quotations.marks import JUDGES, MARK, PAIR, told_in
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.speakers import clear_source

#: Of what is said so, the words in marks may be somebody else's.
NOT_OWN = (Stance.DENIES, Stance.DOUBTS, Stance.HOLDS)
_WHOLE = (ContentForm.CLAUSE, ContentForm.INFINITIVE)
SAYS = frozenset(("say", "add", "tell", "argue", "warn", "insist", "write", "tweet"))
#: Doubts that do not touch who speaks, nor which words stand in marks.
_HARMLESS = re.compile(
    r"It is not certain (?:whom or what|what) |The content (?:is no sentence of its own|may be cut short)"
)
#: "A mill had advertised for a hand “with a van”, she said": the words are those of the notice.
_PASSED_ON = re.compile(
    r"\b(?:advertis|describ|call(?:s|ed|ing)|label|term(?:s|ed)|dubb|wr(?:ote|itten)|read(?:s|ing)?\b|told|said|says|stat(?:es|ed)"
    r"|word(?:s|ed)|sign(?:s|ed)?\b|notice|letter|email|headed|titled|nam(?:es|ed))"
)
#: "I have (all) the papers", "[He] is ill": not all of it is what was said.
_PUT_IN = re.compile(r"\[|\([a-z]+\)")
_PRONOUN = re.compile(r"(?:he|she|they|it|who)", re.IGNORECASE)


#: "Cross-examined by Mr Hale, she agreed that it would have taken “another year”": his words, or hers?
_QUESTIONED = re.compile(r"\b(?:cross-examin|question|asked|put to)", re.IGNORECASE)


def _put_to_somebody(attribution: Attribution, reading: Reading) -> bool:
    grants = attribution.cue_lemma.casefold() in ("agree", "accept", "concede", "confirm", "admit")
    return grants and _QUESTIONED.search(attribution.evidence[0].of(reading.article.text)) is not None


def one_clear_voice(attribution: Attribution, reading: Reading) -> bool:
    """Is it beyond doubt who speaks, and is it one person or body with a name?"""
    if len(attribution.source_ids) != 1 or len(attribution.evidence) != 1 or attribution.quote is not Quote.PART_DIRECT:
        return False
    if _has_words_put_in(attribution, reading) or _of_somebody_else(attribution, reading):
        return False
    if another_may_speak(attribution, reading) or _put_to_somebody(attribution, reading):
        return False
    source = sources_of(attribution, reading)[0]
    sound = not attribution.negated and attribution.confidence >= LEAST_CONFIDENCE and attribution.stance not in NOT_OWN
    pronoun = any(_PRONOUN.fullmatch(span.of(reading.article.text).strip()) for span in attribution.source)
    clear = not attribution.doubt or (not pronoun and bool(_HARMLESS.match(attribution.doubt)))
    return (
        sound
        and clear
        and not by_a_noun(attribution, reading)
        and not _NO_SPEAKER.match(" ".join(cue.of(reading.article.text) for cue in attribution.cue))
        and (attribution.form in _WHOLE or attribution.cue_lemma in SAYS | JUDGES)
        and source.naming.named
        and source.coarse != "document"
        and showable(source, reading)
        and says_whose(source)
        and clear_source(attribution, reading)
        and reading.article.section_at(attribution.evidence[0].start) is Section.BODY
    )


def _of_somebody_else(attribution: Attribution, reading: Reading) -> bool:
    """Does what was said tell of what somebody else wrote or said, just before the marks?"""
    told = " ".join(span.of(reading.article.text) for span in attribution.content)
    outside = re.split(r"[“\"‘]", told, maxsplit=1)
    return len(outside) > 1 and _PASSED_ON.search(outside[0]) is not None


def _has_words_put_in(attribution: Attribution, reading: Reading) -> bool:
    return any(_PUT_IN.search(span.of(reading.article.text)) for span in attribution.content)


#: Whom "she" means need not be known where no option names anybody.
_WHO_IS_MEANT = re.compile(r"It is not certain (?:whom or what|what) “\w+” (?:means|points to)")
#: "The report said it was “a disgrace”": a document has no voice. "It said": who?
_NO_SPEAKER = re.compile(
    r"(?:it|which|that|who|they)$|.*\b(?:report|study|survey|poll|research|statement|letter|law|ruling|article|book|film|paper"
    r"|newspaper|documents?|review|emails?|tweets?|reports|studies|lawsuit|suit|filing|complaint|petition|motion|indictment|affidavit|bylaws|rules|magazine|agency|website|rules|memo|judgment|verdict)\b",
    re.IGNORECASE | re.DOTALL,
)


def some_voice(attribution: Attribution, reading: Reading) -> bool:
    """Is somebody quoted, who is the subject of the printed sentence, whoever that is?"""
    if _has_words_put_in(attribution, reading):
        return False
    direct = attribution.quote is Quote.DIRECT
    if len(attribution.source) != 1 or attribution.quote is Quote.INDIRECT or not attribution.cue:
        return False
    if not direct and len(attribution.evidence) != 1:
        return False
    text, evidence = reading.article.text, told_in(attribution, reading)
    who = " ".join(attribution.source[0].of(text).split())
    sound = not attribution.negated and attribution.confidence >= LEAST_CONFIDENCE and attribution.stance not in NOT_OWN
    return (
        sound
        and (
            not attribution.doubt or bool(_HARMLESS.match(attribution.doubt) or _WHO_IS_MEANT.match(attribution.doubt))
        )
        and not _NO_SPEAKER.match(who)
        and all(one.coarse != "document" for one in sources_of(attribution, reading))
        and evidence.contains(attribution.source[0])
        and (direct or len(MARK.findall(evidence.of(text))) == PAIR)
        and attribution.form in (*_WHOLE, ContentForm.QUOTATION)
        and attribution.cue_lemma in TAKES_THAT | SAYS
        and not by_a_noun(attribution, reading)
        and reading.article.section_at(evidence.start) is Section.BODY
    )


#: "Ms Orr mocked a statement by Mr Hale that “nobody” was hurt": the words are his, though she is the subject.
_NOUN = re.compile(r"\b(?:an?|the|his|her|its|their|this|that|any|recent|earlier|\w+[’']s?) $", re.IGNORECASE)


def by_a_noun(attribution: Attribution, reading: Reading) -> bool:
    text = reading.article.text
    return any(_NOUN.search(text[max(0, cue.start - 20) : cue.start]) for cue in attribution.cue)
