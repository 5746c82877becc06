"""A reading in, everybody whose whole sentences stand in quotation marks out, where that is sure of every quotation.

Who else is quoted can only be said where no quotation is left over: one without a clear owner may be anybody's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import combinations

from quizgen.model import Attribution, Naming, Reading, Section, Source, Span
from quizgen.questions.english.wording import word_count
from quizgen.questions.quotations.quotations import Quotation, quotations_in
from quizgen.questions.sources.houses import one_house
from quizgen.questions.sources.kinship import kin

#: So many words may be a sentence, or may be taken for one; fewer are a term.
LEAST_WORDS = 4
#: So many words of a sentence that has begun before are nearly as much as one.
LEAST_IN_PART = 8
#: "“Shame!” called a man": one word may be all that somebody says; "the “F” grade" is none.
_CRIED = re.compile(r"[,.!?][”\"’']")
#: "“It must balance,” said Ana Ruiz. “Then cut it!” called a man near the back."
_SAID_SOMEBODY = re.compile(r",? (?:\w+ed|said|says|asks|came from) (?:an?|one|another|somebody|someone)\b(?! few)")
_SOMEBODY_SAID = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[a-z-]+ ){1,7}(?:said|says|called|shouted|asked|cried|added|replied)[,:]? $"
)
_A_NAME = re.compile(r"[“\"‘']+(?:(?:[A-Z][\w’'-]*|of|and|the|in|for) ?){1,5}[,.!?]?[”\"’']+")
_BEGINS = re.compile(r"[“\"‘']+(?:\.\.\.|…)? ?[A-Z0-9£$€]")
#: "“She said, ‘Leave it,’ and I left it”": does the article quote her as well?
_QUOTES_ANOTHER = re.compile(r"(?<!\w)[‘'“\"][A-Z]")
_CLOSES = re.compile(r"[”\"]")
#: A straight mark without a fellow opens a quotation that goes on in the next paragraph, or else is left over.
_OPENS_LAST = re.compile(r"(?:^|[\s(])\"(?=\S)[^\"]*$")
_MARKS = "“”\"‘’' \n"
#: "A spokeswoman for the Harwick Ferry Trust", "A Harwick Ferries spokesman"; but "a spokesman" may be anybody.
_SPEAKS_FOR_ONE = re.compile(
    r"An? (?:[\w’'.&-]+ )+spokes(?:man|woman|person)|An? spokes(?:man|woman|person) for (?:the )?[A-Z].*"
)
_SPOKES = re.compile(r"spokes|press office|communications|media relations", re.IGNORECASE)


@lru_cache(maxsize=8)
def quoted_at_length(reading: Reading) -> Mapping[Source, Attribution]:
    """Whose whole sentences are printed, each with a record that shows it; nobody where one of them is not sure."""
    found: dict[Source, Attribution] = {}
    in_part: set[str] = set()
    if any(block.section in (Section.ASKED, Section.SPEAKER) for block in reading.article.blocks):
        return {}  # in an interview, words are somebody's without any marks
    if _left_open(reading):
        return {}
    for one, said in _owned(reading):
        words = one.span.of(reading.article.text)
        begins, count = _BEGINS.match(words) is not None, word_count(words)
        if (
            _A_NAME.fullmatch(words)
            or (not begins and count < LEAST_IN_PART)
            or (count == 1 and not _CRIED.search(words))
        ):
            continue
        if (
            said is None
            or _QUOTES_ANOTHER.search(words[1:])
            or _somebodys(one, reading.source(said.source_ids[0]), reading)
        ):
            return {}
        if begins and count >= LEAST_WORDS:
            found.setdefault(reading.source(said.source_ids[0]), said)
        else:
            in_part.add(said.source_ids[0])
    if not in_part <= {source.id for source in found} or not _told_apart(list(found), reading):
        return {}  # who is quoted in half a sentence, or with one word, may be counted or not
    return found


def _somebodys(one: Quotation, owner: Source, reading: Reading) -> bool:
    """Is it said by somebody without a name, whatever the record took for its end?"""
    text, block = reading.article.text, reading.article.blocks[one.block].span
    if owner.naming is not Naming.NAMED_PERSON:
        return False
    behind = _SAID_SOMEBODY.match(text, one.span.end, block.end)
    return behind is not None or _SOMEBODY_SAID.search(text[block.start : one.span.start]) is not None


def _owned(reading: Reading) -> list[tuple[Quotation, Attribution | None]]:
    """Every quotation with its record; a paragraph that is one quotation goes on with the one right before it."""
    text, blocks = reading.article.text, reading.article.blocks
    found: list[tuple[Quotation, Attribution | None]] = []
    elsewhere: list[Span] = []
    for one in quotations_in(reading):
        block = blocks[one.block]
        if block.section is not Section.BODY:
            elsewhere.append(one.span)
            continue
        said, last = one.said, found[-1] if found else None
        alone = one.span == block.span
        if said is None and alone and last is not None and not text[last[0].span.end : one.span.start].strip(_MARKS):
            said = last[1]
        found.append((one, said))
    printed = " ".join(one.span.of(text) for one, _ in found)
    if any(_only_there(span.of(text), printed) for span in elsewhere):
        return []  # beside a picture, somebody else may be quoted
    return found


def _left_open(reading: Reading) -> bool:
    """Does a mark stand alone in its paragraph, other than one that begins it and goes on in the next?"""
    for block in reading.article.blocks:
        words = block.span.of(reading.article.text)
        if block.section is not Section.BODY or not _CLOSES.search(words):
            continue
        opened = words.count("“") - words.count("”")
        if opened < 0 or (words.count('"') % 2 and not _OPENS_LAST.search(words)):
            return True
    return False


def _only_there(words: str, printed: str) -> bool:
    return word_count(words) >= LEAST_WORDS and words.strip(_MARKS + ",.") not in printed


def _told_apart(owners: list[Source], reading: Reading) -> bool:
    """Is each of them somebody, and surely not the one whom the article calls otherwise elsewhere?"""
    speaks_for_one = [one for one in owners if one.naming is Naming.UNNAMED_PERSON]
    if not all(_SPEAKS_FOR_ONE.fullmatch(one.name) for one in speaks_for_one):
        return False
    if any(one.naming is not Naming.NAMED_PERSON or one.plural for one in owners if one not in speaks_for_one):
        return False
    if speaks_for_one and any(
        _SPOKES.search(told.words)
        for told in reading.introductions
        for one in owners
        if not {*told.names}.isdisjoint(one.names)
    ):
        return False
    return not any(
        kin(one, other) or (one.naming is other.naming and one_house(one, other, reading))
        for one, other in combinations(owners, 2)
    )


#: So many paragraphs after somebody is named, "he said" may still be that person.
NEARBY = 2


def may_be_quoted(one: Source, reading: Reading) -> bool:
    """ "The bill was late, Mayor Ana Ruiz said. / “It will come,” she said": may it be her, whoever it was given to?

    It is somebody else's where that one is named in between.
    """
    article = reading.article
    for mention in one.mentions:
        at = article.place_at(mention.start)
        for quotation in quotations_in(reading):
            if quotation.span.start < mention.start or not 0 <= quotation.block - at <= NEARBY:
                continue
            said = quotation.said
            between = article.text[mention.end : article.blocks[quotation.block].span.end]
            if said is None or not any(
                name.split()[-1] in between for name in reading.source(said.source_ids[0]).names
            ):
                return True
    return False
