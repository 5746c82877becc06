"""A reading in, the quotations in which somebody speaks of himself, with who certainly does, out.

Whom "I" means the quotation itself never tells: the sentence around it does. So its marks and that sentence must be
beyond doubt, and the words must be read without what stands around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Naming, Reading, Section, Source, Span
from quizgen.questions.claims.claims import usable
from quizgen.questions.claims.substance import LEAST_WEIGHT, weight
from quizgen.questions.english.hanging import left_hanging
from quizgen.questions.english.likeness import content_words, lexicon
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.unclear import unclear
from quizgen.questions.english.wording import sentences, unstopped, word_count
from quizgen.questions.quotations.goes_on_speaking import surely_goes_on
from quizgen.questions.quotations.own_words import told_by_its_words
from quizgen.questions.quotations.quotations import Quotation, quotations_in
from quizgen.questions.sentences.read_alone import of_its_own, read_alone
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.showable import says_whose, showable

#: So many words of a quotation are printed, and so many of them at least carry meaning, or all of so few weight.
SHORTEST, LONGEST, LEAST_TELLING, FEWEST_TELLING = 6, 38, 5, 4
#: With so many words of weight more are only longer.
ENOUGH = 7
_I = re.compile(r"\bI\b(?![.\w])")
_OWN = re.compile(r"\b(?:I|me|my|My|myself)\b(?![.\w])")
#: The writer's own, outside of all marks; "World War I" and the titles of songs are none.
_WRITER = Seldom(
    r"(?<!War )(?<!Phase )(?<!Part )(?<!Class )(?<!Classes )"
    r"\bI(?:[’'](?:m|ve|d|ll))? [a-z]|\b(?:for|to|with|of|told|asked|gave|let) me\b|\bmyself\b|\b[Mm]y [a-z]",
    "i me myself my",
)
#: "'I have sold three piers': the last keeper": straight marks that open a headline are no apostrophes.
_IN_A_HEADLINE = re.compile(r"^'[^\n]{3,150}?'(?![a-z])", re.MULTILINE)
#: Marks within marks: a second voice, or a title.
_INNER = re.compile(r"[“”\"]|(?<!\w)['‘]\w|\w[.,!?]?['’](?!\w)(?<!s['’])")
#: “Then he said, ‘look, the pier,” Ms Orr said. “I shall sell it.’”: the second "I" is his, and no mark opens it.
_QUOTES_ANOTHER = re.compile(r"[,:] ['‘]\w(?![^“”\"]*\w[.,!?]?['’](?!\w))")
#: "So people ask themselves, am I safe?", "He said, I will go": a second voice without marks.
_ANOTHERS = re.compile(
    r"\b(?:says?|said|saying|asks?|asked|asking|thinks?|thinking|thought|goes|going|like|yourself|themselves|himself"
    r"|herself)[,:] (?:\w+ )?(?:I|my)\b"
    # "Nobody has come and said I want the pier", "They demand give me more"
    r"|(?<!\bI )(?<![’']d )(?<!\bwould )(?<!\bcan )(?<!\bmust )(?<!\bto )\b(?:says?|said|saying|asks?|asked|asking) I\b"
    r"|\b(?:demand|ask|say|said|shout|cry|beg|scream)\w*,? (?:please )?[a-z]+ me\b"
)
#: By these somebody speaks or writes: a song is sung, and a slogan carried.
_SPOKEN = lexicon(
    """say tell add explain admit insist reply answer respond comment remark note claim argue joke recall warn believe
    stress confess concede declare announce state write continue reveal acknowledge complain observe maintain promise
    vow pledge predict deny confirm conclude assert emphasise emphasize agree tweet post"""
) | {"according to"}


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Words of a quotation as they are printed, the word in them that stands for the speaker, and the record."""

    words: str
    pronoun: str
    said: Attribution
    speaker: Source
    span: Span

    @property
    def alone(self) -> Attribution:
        """The record as if no more had been said."""
        return _alone(self.said, self.words)


def own_words(reading: Reading) -> Iterator[OwnWords]:
    """The most telling words of each quotation in which one named person surely speaks of himself."""
    if _written_in_person(reading):
        return
    text = reading.article.text
    for quotation in quotations_in(reading):
        printed, said = quotation.span.of(text), quotation.said
        if said is None or not _OWN.search(printed) or not _framed(said, quotation, reading):
            continue
        speaker = reading.source(said.source_ids[0])
        if speaker.naming is not Naming.NAMED_PERSON or not showable(speaker, reading) or not says_whose(speaker):
            continue
        inner = " ".join(printed.replace("''", '"').strip('“”"').split())
        if _INNER.search(inner) or not surely_goes_on(said, reading):
            continue
        best = max(_runs(inner, said, speaker, reading), key=_telling, default="")
        if found := _I.search(best) or _OWN.search(best):
            yield OwnWords(best, found.group(), said, speaker, quotation.span)


def _framed(said: Attribution, quotation: Quotation, reading: Reading) -> bool:
    """Do the verb and who speaks stand in its paragraph, or in one whose quotation goes on in it?

    And is nobody quoted within a quotation there?
    """
    article = reading.article
    if said.cue_lemma.casefold() not in _SPOKEN:
        return False
    places = {article.place_at(span.start) for span in (*said.cue, *said.source)}
    first = places.pop()
    if places or not all(_left_open(place, reading) for place in range(first, quotation.block)) or first < 0:
        return False
    within = Span(article.blocks[first].span.start, article.blocks[quotation.block].span.end)
    return first <= quotation.block and not _QUOTES_ANOTHER.search(within.of(article.text))


def _left_open(place: int, reading: Reading) -> bool:
    """Does the paragraph end inside a quotation, and does the next one open with a mark, as one that goes on does?"""
    article = reading.article
    block, following = article.blocks[place].span, article.blocks[place + 1].span
    last = next((q.span for q in reversed(quotations_in(reading)) if q.block == place), None)
    ends = block.start + len(block.of(article.text).rstrip())
    opened = last is not None and last.end >= ends and article.text[ends - 1] not in "”\"'"
    return opened and following.of(article.text)[:1] in ("“", '"')


def _runs(inner: str, said: Attribution, speaker: Source, reading: Reading) -> Iterator[str]:
    """The whole sentences side by side that may be printed alone."""
    parts = sentences(inner)
    for start in range(len(parts)):
        for end in range(start + 1, len(parts) + 1):
            run = " ".join(parts[start:end])
            if word_count(run) > LONGEST:
                break
            if _OWN.search(run) and _fit(run, said, speaker, reading):
                yield unstopped(run)


def _telling(run: str) -> tuple[int, int]:
    return min(weight(run), ENOUGH), -word_count(run)


def _fit(run: str, said: Attribution, speaker: Source, reading: Reading) -> bool:
    """Do the words tell enough, name nobody who speaks, and may it be asked who said them?"""
    if word_count(run) < SHORTEST or weight(run) < LEAST_WEIGHT:
        return False
    if len(content_words(run)) < LEAST_TELLING and weight(run) < FEWEST_TELLING:
        return False
    if _ANOTHERS.search(run) or betrays(run, speaker) or not read_alone(run, reading):
        return False
    record = _alone(said, run)
    return (
        not told_by_its_words(record)
        and not unclear(run)
        and not left_hanging(_alone(said, of_its_own(run)), reading)
        and usable(record, reading)
    )


def _alone(said: Attribution, words: str) -> Attribution:
    return replace(said, content_resolved=words, form=ContentForm.QUOTATION)


@lru_cache(maxsize=8)
def _written_in_person(reading: Reading) -> bool:
    """Does the writer, or an interviewer, say "I" outside of all marks? Then the reporter is no wrong answer."""
    text, at = reading.article.text, 0
    if any(block.section is Section.ASKED for block in reading.article.blocks):
        return True
    outside: list[str] = []
    for quotation in quotations_in(reading):
        outside.append(text[at : quotation.span.start])
        at = max(at, quotation.span.end)
    return any(_WRITER.search(_IN_A_HEADLINE.sub("", part)) for part in (*outside, text[at:]))
