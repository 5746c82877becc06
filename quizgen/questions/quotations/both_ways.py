"""A reading in, the people out whom the article quotes word for word and sums up as well, each with a proof of both."""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Naming, Quote, Reading, Section, Source, Span
from quizgen.questions.claims.claims import LEAST_CONFIDENCE
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.claims.for_a_client import says_he_of_a_client
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import word_count
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.taken_for_a_person import taken_for_a_person

#: So many words in marks are somebody's own sentence; within a sentence of the reporter fewer than that are a term.
LEAST_WORDS, LEAST_IN_PART = 3, 4
#: Whoever "believes" or "hopes" so need not have said it.
_SAYING = lexicon(
    """say tell add explain warn claim argue insist admit state note stress recall acknowledge reply estimate maintain
    concede"""
) | {"according to", "point out"}
#: What "it" points to in what is said need not be known: that it is said, and by whom, is certain.
_OF_THE_CONTENT = (
    "It is not certain whom or what",
    "It is not certain what",
    "It is not certain which day",
    "The content is a question",
    "The content is too short",
    "The quotation has no finite verb",
)
#: "She later told": so many words stand between the two.
BETWEEN = 1
_PRONOUN = re.compile(r"he|she", re.IGNORECASE)
_MARK = re.compile(r"[“”\"‘]")
_IN_MARKS = re.compile(r"“[^“”]+”|\"[^\"]+\"|‘[^‘’]+’")


def quoted_and_told(reading: Reading) -> list[tuple[Source, Attribution, Attribution]]:
    """Whoever is surely quoted and surely summed up, with a record of the one and of the other, in the order of the
    text."""
    if any(block.section in (Section.ASKED, Section.SPEAKER) for block in reading.article.blocks):
        return []  # in an interview, words are somebody's without any marks
    found: list[tuple[Source, Attribution, Attribution]] = []
    for one in reading.sources:
        if not _person(one, reading):
            continue
        own = [said for said in reading.attributions if said.source_ids == (one.id,) and _sure(said, reading)]
        quoted = next((said for said in own if _quoted(said, reading)), None)
        told = next((said for said in own if _told(said, reading)), None)
        if quoted is not None and told is not None:
            found.append((one, quoted, told))
    return found


def _person(one: Source, reading: Reading) -> bool:
    named = one.naming is Naming.NAMED_PERSON and not one.plural and bool(bare_name(one))
    return named and says_whose(one) and showable(one, reading) and not taken_for_a_person(one, reading)


def _sure(said: Attribution, reading: Reading) -> bool:
    whole = bool(said.source and said.cue and said.content and said.evidence)
    sure = not said.doubt or said.doubt.startswith(_OF_THE_CONTENT)
    plain = sure and not said.negated and said.confidence >= LEAST_CONFIDENCE
    clear = clear_source(said, reading) or _nobody_else_speaks(reading)
    return whole and plain and clear and _he_is_plain(said, reading)


def _he_is_plain(said: Attribution, reading: Reading) -> bool:
    """Does a pronoun that says so open its sentence, or stand right behind what is said?

    "But in 2003 she conceded that" and "The cold ended it, and he took up paints, admitting that" may be of whomever
    the report is about, and not of who spoke last. So may "She turned the medal down, telling the palace that".
    """
    text, who = reading.article.text, said.source[0]
    if not _PRONOUN.fullmatch(who.of(text)):
        return True
    if len(text[who.end : said.cue[0].start].split()) > BETWEEN:
        return False
    before = text[whole_sentences(who, reading.article).start : who.start].rstrip()
    aside = any(span.start < who.start for span in said.content) or text[said.cue[0].end :].startswith(",")
    return (not before or (before[-1] in ',”"’' and aside)) and not says_he_of_a_client(said, reading)


def _nobody_else_speaks(reading: Reading) -> bool:
    """Is one person alone heard in the article, so that "he says" is that person wherever it stands?"""
    return sum(one.naming is not Naming.NAMED_ORGANISATION for one in reading.sources) == 1


def _quoted(said: Attribution, reading: Reading) -> bool:
    """Do words of the speaker stand in marks, enough of them to be no term?"""
    if said.quote is Quote.INDIRECT or said.form not in (ContentForm.QUOTATION, ContentForm.CLAUSE):
        return False
    if said.cue_lemma.casefold() not in _SAYING:
        return False  # the judge said that Mr Orr "had read the sign and “walked past it”": whose words?
    text, own = reading.article.text, whole_sentences(said.cue[0], reading.article)
    marked = (Span(*found.span()) for found in _IN_MARKS.finditer(text, own.start, own.end))
    least = LEAST_WORDS if said.quote is Quote.DIRECT else LEAST_IN_PART
    return any(
        word_count(one.of(text)) >= least and any(one.overlaps(content) for content in said.content) for one in marked
    )


def _told(said: Attribution, reading: Reading) -> bool:
    """Is it told without any mark near it that the person says so?"""
    if said.quote is not Quote.INDIRECT or said.form is not ContentForm.CLAUSE:
        return False
    if said.cue_lemma.casefold() not in _SAYING:
        return False
    return not any(_MARK.search(whole_sentences(span, reading.article).of(reading.article.text)) for span in said.cue)
