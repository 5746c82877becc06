"""A reading in, whose exact words the article prints and of whom it certainly prints none out.

Quotation marks are there to be seen, so both can be proven by form: every quotation of the article has an owner beyond
doubt, or stands so far from a name that nobody could take it for that person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from quizgen.model import (
    Attribution,
    Block,
    ContentForm,
    Introduction,
    Naming,
    Places,
    Quote,
    Reading,
    Section,
    Source,
    Span,
)
from quizgen.questions.claims.claims import usable
from quizgen.questions.english.wording import places_of, stands_in, word_count
from quizgen.questions.introductions.describing import known_to_all
from quizgen.questions.quotations.within import quotes_somebody
from quizgen.questions.sources.kinship import kin
from quizgen.questions.sources.levelling import bare_name, surname
from quizgen.questions.sources.named_only import alive
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.taken_for_a_person import taken_for_a_person
from quizgen.questions.sources.the_writer import wrote_it

#: From an opening mark to the closing one, or to the end of a paragraph where the quotation goes on in the next.
_QUOTATION = re.compile(
    r"“[^“”]*(?:”|$)|(?:(?<![^\s(\[—–-]))\"(?=\S)[^\"]*(?:(?<=\S)\"|(?=\")|$)|''.*?(?:''|$)|(?<!\w)‘[^‘’]*(?:’|$)",
    re.DOTALL,
)
_STANDS_FOR = re.compile(r"\b(?:he|she|him|her|his|they|who)\b", re.IGNORECASE)
#: So many paragraphs after a name, a quotation without a clear owner may still be that person's.
NEARBY = 2
#: So many paragraphs before or after a quotation somebody may be named whom its speaker quotes.
WITHIN = 3
#: Whoever is named in so many sentences is talked about; a name in passing is not.
OFTEN = 2
#: So many words prove that somebody is quoted; one or two may be a term.
LEAST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, the number of their paragraph, and the record by which they are somebody's."""

    span: Span
    block: int
    said: Attribution | None


def quoted_people(reading: Reading) -> dict[Source, Attribution]:
    """The people whose own words are printed beyond doubt, beside their name, each with the record that shows it."""
    found: dict[Source, Attribution] = {}
    for quotation in quotations_in(reading):
        said = quotation.said
        if said is None or word_count(quotation.span.of(reading.article.text)) < LEAST_WORDS:
            continue
        source = reading.source(said.source_ids[0])
        if _person(source, reading) and _by_name(said, reading) and not any(kin(source, other) for other in found):
            found.setdefault(source, said)
    return found


def summed_up(reading: Reading) -> dict[Source, Attribution]:
    """The people whose words are reported beyond doubt and never quoted, each with a record that shows it."""
    found: dict[Source, Attribution] = {}
    for said in reading.attributions:
        if said.quote is not Quote.INDIRECT or said.form is not ContentForm.CLAUSE or not usable(said, reading):
            continue  # "Reyes advised the board to sell": a deed, of which no words are reported
        if not _clear(said, reading) or not _by_name(said, reading):
            continue
        source = reading.source(said.source_ids[0])
        if _person(source, reading) and never_quoted(source, reading) and not any(kin(source, o) for o in found):
            found.setdefault(source, said)
    return found


@lru_cache(maxsize=8)
def unquoted(reading: Reading) -> tuple[Source, ...]:
    """The people of whom the article tells, and whom it certainly nowhere quotes, the most told of first.

    Who is named once in passing is none of them, unless the article tells who it is, or what that person says.
    """
    found = [
        source
        for source in (*reading.sources, *reading.bystanders)
        if says_whose(source)
        and (len(source.mentions) >= OFTEN or source in reading.sources or _at_length(source, reading))
        and _person(source, reading)
        and not wrote_it(source.name, reading)
        and (bool(surname(source)) or bool(_introduced(source, reading)))  # "Walter Rail" may be a firm
        and not any(known_to_all(one) for one in _introduced(source, reading))
        and never_quoted(source, reading)
        and alive(source, reading)
        and not _may_go_on(source, reading)
    ]
    return tuple(sorted(found, key=lambda source: (-len(source.mentions), source.mentions)))


def _at_length(source: Source, reading: Reading) -> bool:
    """ "Deputy harbour master", but not "director", as who made a film long ago is called."""
    return any(" " in one.words for one in _introduced(source, reading))


def _introduced(source: Source, reading: Reading) -> list[Introduction]:
    return [one for one in reading.introductions if one.kind == "person" and {*one.names} & {*source.names}]


def _may_go_on(source: Source, reading: Reading) -> bool:
    """Is a quotation told as "he said", of somebody else, right behind where this person is named?"""
    near = _paragraphs_of(source, reading)
    return any(
        quotation.said is not None
        and not _by_name(quotation.said, reading)
        and any(0 <= quotation.block - block <= 1 for block in near)
        for quotation in quotations_in(reading)
    )


def never_quoted(source: Source, reading: Reading) -> bool:
    """Is it certain that no quotation of the article is this person's?"""
    if any(
        source.id in a.source_ids and a.quote is not Quote.INDIRECT for a in (*reading.attributions, *reading.views)
    ):
        return False
    near = _paragraphs_of(source, reading)
    for quotation in quotations_in(reading):
        if may_be_somebody_elses(quotation, source, near, reading):
            return False
        if quotation.said is not None:
            if kin(source, reading.source(quotation.said.source_ids[0])):
                return False
        elif any(0 <= quotation.block - block <= _reach(quotation, reading) for block in near):
            return False
    return True


def may_be_somebody_elses(quotation: Quotation, source: Source, near: frozenset[int], reading: Reading) -> bool:
    """Words within another's quotation, or those of somebody without a name whom the article may name later.

    "“Then Coach said, ‘Good,’” Lund said", where the coach is Ada Orr; "A carer said that the cups had been “put
    away”", where further down the carer is Ada Orr.
    """
    text, said = reading.article.text, quotation.said
    if quotes_somebody(quotation.span.of(text)) and any(abs(quotation.block - block) <= WITHIN for block in near):
        return True
    first = min((mention.start for mention in source.mentions), default=0)
    if first < quotation.span.start:
        return False
    if said is None:
        return (
            quotation.block
            <= min((n for n, b in enumerate(reading.article.blocks) if b.section is Section.BODY), default=0) + 1
        )
    return reading.source(said.source_ids[0]).naming is Naming.UNNAMED_PERSON


def _reach(quotation: Quotation, reading: Reading) -> int:
    """A term in marks is somebody's at most where the name stands beside it; a sentence goes on from the one before.

    So does "He noted that the ferry has a “fine name”".
    """
    text = reading.article.text
    told = text[reading.article.blocks[quotation.block].span.start : quotation.span.start]
    alone = word_count(quotation.span.of(text)) < LEAST_WORDS and not _STANDS_FOR.search(told)
    return 0 if alone else NEARBY


def _paragraphs_of(source: Source, reading: Reading) -> frozenset[int]:
    last = (bare_name(source).split()[-1:] or [source.name])[0]
    article = reading.article
    named = {article.place_at(at) for at in places_of(last, article.text)}
    found = {place for place in named if place >= 0 and stands_in(last, article.blocks[place].span.of(article.text))}
    mentioned = {(mention, article.place_at(mention.start)) for mention in source.mentions}
    found |= {place for mention, place in mentioned if place >= 0 and article.blocks[place].span.contains(mention)}
    return frozenset(found)


@lru_cache(maxsize=8)
def quotations_in(reading: Reading) -> tuple[Quotation, ...]:
    """Every quotation of the article, with its owner where it has one beyond doubt."""
    return tuple(_one_speaker_each(list(_find(reading)), reading))


def _one_speaker_each(found: list[Quotation], reading: Reading) -> list[Quotation]:
    """A quotation that is not closed at the end of its paragraph goes on in the next: both are one speaker's.

    Words that are printed twice, once in large letters beside the story, are one speaker's as well. Where their records
    name two, nothing is sure of either.
    """
    text, blocks = reading.article.text, reading.article.blocks
    whose: dict[str, list[Quotation]] = {}
    for one in found:
        words = " ".join(one.span.of(text).strip("“”\"‘’'").split())
        whose.setdefault(words, []).append(one)
    doubtful = {id(one) for same in whose.values() if len(_speakers(same)) > 1 for one in same}
    kept: list[Quotation] = []
    for one in found:
        said, before = (None if id(one) in doubtful else one.said), kept[-1] if kept else None
        if before is not None and _goes_on(before, one, text, blocks):
            if said is None or before.said is None:
                said = said or before.said
            elif said.source_ids != before.said.source_ids:
                kept[-1], said = replace(before, said=None), None
        kept.append(replace(one, said=said))
    return kept


def _speakers(quotations: list[Quotation]) -> set[tuple[str, ...]]:
    return {one.said.source_ids for one in quotations if one.said is not None}


def _goes_on(one: Quotation, after: Quotation, text: str, blocks: Sequence[Block]) -> bool:
    """Does the first run to the end of its paragraph without a closing mark, and the other open the next one?"""
    open_ended = one.span.end == blocks[one.block].span.end and text[one.span.end - 1] not in "”\"’'"
    if not open_ended or after.block != one.block + 1:
        return False
    # "‘It is bad,’ said Hale" in the next one may be an answer, if nothing is sure of it
    place = blocks[after.block].span
    return after.span == place or (after.said is not None and after.span.start == place.start)


def _find(reading: Reading) -> Iterator[Quotation]:
    records = Places((span, a) for a in reading.attributions for span in a.content if a.quote is not Quote.INDIRECT)
    for number, block in enumerate(reading.article.blocks):
        for found in _QUOTATION.finditer(block.span.of(reading.article.text)):
            span = Span(block.span.start + found.start(), block.span.start + found.end())
            owners = [a for _, a in records.overlapping(span)]
            sure = block.section is Section.BODY and bool(owners) and all(_clear(a, reading) for a in owners)
            sure = sure and not any(_anothers_words(a, span, reading.article.text) for a in owners)
            sure = sure and not any(a.cue[0].start >= block.span.end for a in owners)
            one = sure and len({a.source_ids for a in owners}) == 1
            yield Quotation(span, number, min(owners, key=lambda a: a.evidence[0]) if one else None)


#: "Hill said Orr had telephoned her and told her that he would “settle it”": the words are Orr's, as she tells them.
_TELLS_ON = re.compile(
    r"\b(?:said|says|telling|told|wrote|writes|asked|threatened|promised|warned|shouted|replied|added|vowed|called|accused)\b"
)


def _anothers_words(said: Attribution, quotation: Span, text: str) -> bool:
    """Does somebody else speak within what is told, before the marks?"""
    if said.form is not ContentForm.CLAUSE:
        return False
    before = (text[span.start : quotation.start] for span in said.content if span.contains(quotation))
    return any(_TELLS_ON.search(words) for words in before)


def _clear(said: Attribution, reading: Reading) -> bool:
    return (
        len(said.source_ids) == 1
        and bool(said.source and said.cue and said.evidence)
        and not said.negated
        and said.confidence >= 0.5
        and clear_source(said, reading)
    )


def _by_name(said: Attribution, reading: Reading) -> bool:
    """Does the name stand where it is said, and no "he"?"""
    last = bare_name(reading.source(said.source_ids[0])).split()[-1:]
    return bool(last) and any(last[0] in span.of(reading.article.text) for span in said.source)


def _person(source: Source, reading: Reading) -> bool:
    if source.naming is not Naming.NAMED_PERSON or not bare_name(source) or not showable(source, reading):
        return False
    return not taken_for_a_person(source, reading)  # "Harbour Journalism" has the form of a name
