"""A reading in, the whole sentences that named people are quoted with, and how each stands behind "says that", out.

Who speaks must be beyond doubt, the sentence must be whole within its marks, and must be understood without the ones
around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.model import Attribution, ContentForm, Naming, Quote, Reading, Section, Source, Span
from quizgen.questions.claims.claims import usable
from quizgen.questions.claims.substance import weight
from quizgen.questions.english.hanging import left_hanging
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.unclear import unclear
from quizgen.questions.english.wording import sentences, unstopped, word_count
from quizgen.questions.quotations.exactness import behind_that
from quizgen.questions.quotations.goes_on_speaking import surely_goes_on
from quizgen.questions.quotations.quotations import Quotation, quotations_in
from quizgen.questions.quotations.translated import translated
from quizgen.questions.reference.shown_sex import shown_sex
from quizgen.questions.retold.indirect import indirect, speaks_of_itself
from quizgen.questions.sentences.read_alone import read_alone
from quizgen.questions.sources.fitting import sex_of
from quizgen.questions.sources.levelling import named_like
from quizgen.questions.sources.showable import says_whose, showable

SHORTEST, LONGEST, LEAST_WEIGHT = 5, 20, 2
_SPOKEN = lexicon(
    """say tell add explain admit insist reply answer respond comment remark note claim argue recall warn stress concede
    declare announce state continue acknowledge complain observe maintain"""
)
#: What is no name, though the article has it nowhere else.
_NO_NAME = re.compile(
    r"(?:Nobody|No one|Not one|None|Nothing|Somebody|Someone|Something|Everybody|Everyone|Everything|Now"
    r"|Without|With|Within"
    r"|People|Children|Those|Anybody|Anyone|Whoever|Neither|Either|Both|All|Every|Each|Many|Most|Some|Several"
    r"|Lots|If|When"
    r"|Once|Until|Before|After|There|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Half|It)\b(?! [A-Z])"
)
#: “We knew,” he said, “and said so”: a comma behind the verb, and the sentence goes on.
_ENDED = re.compile(r"[^“”\"]*[.!?][”’)]?(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Retold:
    """A quoted sentence as it stands behind "says that"; `name` is the speaker's, as it is shown."""

    told: str
    printed: str
    name: str
    he: str
    said: Attribution
    span: Span


def retold(reading: Reading) -> Iterator[Retold]:
    """Every sentence that can be passed on, in the order of the article."""
    if translated(reading) or any(block.section is Section.ASKED for block in reading.article.blocks):
        return
    for quotation in quotations_in(reading):
        said = quotation.said
        if said is None or not _framed(said, quotation, reading):
            continue
        speaker = reading.source(said.source_ids[0])
        name = named_like(speaker, speaker) if _a_person(speaker, reading) else ""
        if not name or not surely_goes_on(said, reading):
            continue
        he = _pronoun(speaker, said, name, reading)
        for sentence in _whole_sentences(quotation, reading):
            words = unstopped(sentence)
            told = _fit(words, said, he, reading)
            if told:
                yield Retold(told, words, name, he, said, quotation.span)


def _a_person(speaker: Source, reading: Reading) -> bool:
    return speaker.naming is Naming.NAMED_PERSON and showable(speaker, reading) and says_whose(speaker)


def _framed(said: Attribution, quotation: Quotation, reading: Reading) -> bool:
    """Do the verb and who speaks stand in its paragraph, outside of all marks?"""
    block = reading.article.blocks[quotation.block]
    around = (*said.cue, *said.source)
    return (
        block.section is Section.BODY
        and said.quote is Quote.DIRECT
        and said.form is ContentForm.QUOTATION
        and said.cue_lemma.casefold() in _SPOKEN
        and all(block.span.contains(span) and not quotation.span.overlaps(span) for span in around)
    )


def _whole_sentences(quotation: Quotation, reading: Reading) -> Iterator[str]:
    """The sentences that begin and end within the marks."""
    text, block = reading.article.text, reading.article.blocks[quotation.block].span
    printed = " ".join(quotation.span.of(text).split())
    if printed[:1] not in "“\"'‘" or printed[-1:] not in "”\"'’":
        return
    inner = printed.strip('“”"')
    parts = sentences(inner)
    before = text[block.start : quotation.span.start].rstrip()
    for place, part in enumerate(parts):
        first, last = place == 0, place == len(parts) - 1
        if first and before and before[-1] not in '.!?:”"' and not _OPENS_ANEW.search(before):
            continue
        if last and part[-1:] == "," and not _ENDED.match(text, quotation.span.end, block.end):
            continue
        if last and part[-1:] not in ",.":
            continue
        yield part


#: "Lund said, “We will”": but not "the board, “which”" nor "said Lund, “and".
_OPENS_ANEW = re.compile(r"(?:^|[.!?][”\"]? )[A-Z][^“”\"]*\b(?:said|says|added|told [^“”\",]{1,40}|replied),$")


def _fit(words: str, said: Attribution, he: str, reading: Reading) -> str:
    """How it stands behind "that"; "" where it says little, leans on others or cannot be passed on surely."""
    if not SHORTEST <= word_count(words) <= LONGEST or weight(words) < LEAST_WEIGHT:
        return ""
    told = indirect(words, he)
    if not told or not read_alone(words, reading) or unclear(words):
        return ""
    alone = replace(said, content_resolved=words, form=ContentForm.QUOTATION)
    if left_hanging(alone, reading) or not usable(alone, reading):
        return ""
    if speaks_of_itself(words) or _NO_NAME.match(words):
        return told[0].lower() + told[1:]
    return behind_that(told, reading)


def _pronoun(speaker: Source, said: Attribution, name: str, reading: Reading) -> str:
    """ "He" or "she", where the article itself calls the speaker so; "" where it does not, or two signs differ."""
    text = reading.article.text
    called = {span.of(text).strip().casefold() for span in said.source} & {"he", "she"}
    shown, known = shown_sex(name, reading), sex_of(speaker, reading)
    signs = {{"he": "m", "she": "f"}[word] for word in called} | ({shown} - {""}) | ({known} - {""})
    if len(signs) != 1 or not (called or (shown and known)):
        return ""
    return "he" if signs == {"m"} else "she"
