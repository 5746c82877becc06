"""An attribution in, whether its source is only talked about where it seems to speak out."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from quizgen.model import Attribution, Naming, Quote, Reading, Source, Span
from quizgen.questions.sources.kinship import kin

PRONOUNS = ("he", "she", "they", "it", "i", "we", "who")
#: Who is named so often may be who the report is about.
OFTEN = 5
_SENTENCE_ENDS = re.compile(r"[.!?][”\"’']?\s|\n")
_LAST_PLACE = re.compile(
    r"[a-z] (?:in|at|near|from|outside|of) (?!January|February|March|April|May|June|July|August|September|October"
    r"|November|December)(?:[A-Z][\w’'-]+ ?){1,3}, $"
)


#: "A dealer shared Hale's doubts. “It will fall,” he said."
_SOMEBODY = re.compile(r"(?:But |And |Yet |However, )?(?:An?|One|Another) (?:[\w-]+ ){1,12}")


def _of_somebody_else(named: Span, text: str) -> bool:
    """Is the person named only as the one whose something is, in a sentence about somebody without a name?"""
    if text[named.end : named.end + 2] not in ("'s", "’s"):
        return False
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(text, max(0, named.start - 250), named.start)]
    return bool(_SOMEBODY.match(text, max(ends, default=max(0, named.start - 250)), named.end))


def talked_about(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Lund has failed, he claimed. The board, he said, can do better.": "he" is not Mr Lund, but who spoke before.

    The source was named last in what somebody said, or in the same sentence as the pronoun that should be its own.
    """
    text = reading.article.text
    if not len(attribution.source) == len(attribution.source_ids) == 1:
        return False
    if attribution.source[0].of(text).strip().casefold() not in ("he", "she"):
        return False
    pronoun, source = attribution.source[0], reading.source(attribution.source_ids[0])
    named = [m for m in source.mentions if m.start < pronoun.start and m.of(text)[:1].isupper() and _by_name(m, text)]
    last = max(named, default=None)
    if last is None:
        return False
    if _of_somebody_else(last, text):
        return True
    spoke = any(span.contains(last) for a in reading.attributions if source.id in a.source_ids for span in a.source)
    if not spoke and not _SENTENCE_ENDS.search(text[last.end : pronoun.start]):
        return True
    return any(
        content.contains(last) and not (source.id in other.source_ids and not _by_pronoun(other, text))
        for other in reading.attributions
        for content in other.content
    )


def she_speaks_of_another(attribution: Attribution, reading: Reading) -> bool:
    """ "“She held each book to her ear,” said Ms Lund. | [Some found her severe.] But late in life she conceded ...".

    Of whom Ms Lund speaks, a report of that woman's life goes on to call "she".
    """
    article = reading.article
    if not len(attribution.source) == len(attribution.source_ids) == 1:
        return False
    pronoun, source = attribution.source[0], reading.source(attribution.source_ids[0])
    printed = pronoun.of(article.text).strip().casefold()
    if printed not in ("he", "she"):
        return False
    block = article.block_at(pronoun.start)
    if block is not None and block.span.start == pronoun.start:
        return False  # "| She added": who spoke goes on
    named = [m for m in source.mentions if m.start < pronoun.start and m.of(article.text)[:1].isupper()]
    named = [m for m in named if _by_name(m, article.text)]
    if not named or article.block_at(max(named).start) == block:
        return False
    last = article.block_at(max(named).start)
    spoken = (
        content.of(article.text)
        for other in reading.attributions
        if source.id in other.source_ids and other.quote is not Quote.INDIRECT
        for content in other.content
        if last is not None and last.span.contains(content)
    )
    return any(re.search(rf"[“\"‘'].*\b{printed}\b", said, re.IGNORECASE | re.DOTALL) for said in spoken)


def _by_name(mention: Span, text: str) -> bool:
    return mention.of(text).casefold() not in PRONOUNS


def _by_pronoun(attribution: Attribution, text: str) -> bool:
    return all(span.of(text).strip().casefold() in PRONOUNS for span in attribution.source)


#: "The economist", "the Harwick police chief".
_DESCRIPTION = re.compile(r"[Tt]he (?:[A-Za-z0-9][\w-]* )*[a-z][a-z-]+$")


def another_is_described(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Hale, an economist, went. Lately Ms Orr sounded like Mr Lund. The economist has warned": which of them?"""
    if not len(attribution.source) == len(attribution.source_ids) == 1:
        return False
    source, said = reading.source(attribution.source_ids[0]), attribution.source[0]
    if not _DESCRIPTION.match(said.of(reading.article.text)) or not source.naming.named:
        return False
    printed = said.of(reading.article.text)
    if source.naming is Naming.NAMED_PERSON and _known_by_the_title(printed.split()[-1], source, reading):
        return False
    named = [m.end for m in source.mentions if m.end <= said.start and m.of(reading.article.text)[:1].isupper()]
    return bool(named) and bool(named_between(max(named), said.start, attribution, reading))


def _known_by_the_title(head: str, source: Source, reading: Reading) -> bool:
    """ "Sheriff Ada Orr fined Mr Lund. The sheriff said ...": she alone is called so."""
    title = head.capitalize()
    mine = any(one == title and other[:1].isupper() for name in source.names for one, other in pairwise(name.split()))
    return mine and not any(
        title in name.title().split()
        for one in (*reading.sources, *reading.bystanders)
        if one is not source and not kin(one, source)
        for name in one.names
    )


def named_between(start: int, end: int, attribution: Attribution, reading: Reading) -> str:
    """The first other person who is named there."""
    others = [one for one in (*reading.sources, *reading.bystanders) if one.id not in attribution.source_ids]
    between = [m for one in others if one.coarse == "person" for m in one.mentions if start <= m.start < end]
    return min(between).of(reading.article.text) if between else ""


def of_the_one_in_the_news(attribution: Attribution, reading: Reading) -> bool:
    """In a report of Mr Lund's death, "Mr Hale said he would be remembered" is not about Mr Hale."""
    main = _in_the_news(reading)
    return main is not None and all(
        not kin(main, source) and len(main.mentions) >= 2 * len(source.mentions)
        for source in (reading.source(id) for id in attribution.source_ids)
    )


@lru_cache(maxsize=8)
def _in_the_news(reading: Reading) -> Source | None:
    """The person whom the headline names and the article names most."""
    people = [one for one in (*reading.sources, *reading.bystanders) if one.coarse == "person"]
    most = max(people, key=lambda one: len(one.mentions), default=None)
    if most is None or len(most.mentions) < OFTEN:
        return None
    return most if any(name.split()[-1] in reading.article.headline for name in most.names) else None


def only_agreed_with(attribution: Attribution, reading: Reading) -> bool:
    """ "The guard agreed with Mr Lund that he was late. It was dark, he said": it is the guard who says it."""
    text = reading.article.text
    if len(attribution.source) != 1 or attribution.source[0].of(text).casefold() not in PRONOUNS:
        return False
    block = reading.article.block_at(attribution.source[0].start)
    before = text[block.span.start if block else 0 : attribution.source[0].start]
    surnames = {name.split()[-1] for id in attribution.source_ids for name in reading.source(id).names}
    return any(
        re.search(rf"\b(?:dis)?agree[ds]? with (?:[\w.’-]+ ){{0,4}}?{re.escape(surname)}\b", before)
        for surname in surnames
    )


def end_of_a_place(attribution: Attribution, reading: Reading) -> bool:
    """ "Ann Hill, with the crews in Orrin, Harwick said": it is Ann Hill who says it, in Orrin, which is in Harwick."""
    sources = [reading.source(id) for id in attribution.source_ids]
    if any(_begins_a_place(source.name, reading) for source in sources):
        return True
    bodies = any(source.coarse != "person" for source in sources)
    return bodies and any(in_a_place(span, reading) for span in attribution.source)


def _begins_a_place(name: str, reading: Reading) -> bool:
    """ "The Orrin, Ohio, company said": that is no "the Orrin"."""
    place = re.fullmatch(r"the ([A-Z]\S+(?: [A-Z]\S+)?)", name, re.IGNORECASE)
    torn = place and re.search(rf"\b[Tt]he {re.escape(place[1])}, [A-Z][\w. ]*, [a-z]", reading.article.text)
    return bool(torn)


def in_a_place(span: Span, reading: Reading) -> bool:
    """Does a place stand right before it, with a comma, and may it be what that lies in?"""
    printed = span.of(reading.article.text).split()
    if not all(word[:1].isupper() for word in printed):
        return False  # "trade fell in Orrin, the ministry said"
    return _LAST_PLACE.search(reading.article.text[max(0, span.start - 60) : span.start]) is not None
