"""Two claims in, whether they say one thing, support or contradict each other out; and who says such a thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Attribution, LinkKind, Quote, Reading, Source, Stance
from quizgen.questions.claims.claims import REMEMBERED, claim
from quizgen.questions.english.likeness import Sharing, content_words, negative, numbers
from quizgen.questions.sources.kinship import kin_of


def rivals_of(attribution: Attribution, reading: Reading) -> Iterator[Attribution]:
    """The other attributions that put the same claim, or one like it, into somebody's mouth."""
    mine, subject = claim(attribution), subject_of(reading)
    near = _sharing(telling(mine, subject), reading)
    for place, other in enumerate(reading.attributions):
        if other.id == attribution.id:
            continue
        if supported(attribution, other, reading) or (
            place in near and same_claim(mine, told_in(other, reading), subject)
        ):
            yield other


def _sharing(own: frozenset[str], reading: Reading) -> Counter[int]:
    """The places of the records that share words with these, and how many: no others can make the same claim."""
    return _by_word(reading).with_words(own)


@lru_cache(maxsize=8)
def _by_word(reading: Reading) -> Sharing:
    return Sharing(told_in(record, reading) for record in (*reading.attributions, *reading.views))


@lru_cache(maxsize=REMEMBERED)
def told_in(attribution: Attribution, reading: Reading) -> str:
    """All that the attribution is known to say: the resolved content, else what is printed."""
    printed = " ".join(span.of(reading.article.text) for span in attribution.content)
    return f"{attribution.content_resolved} {printed}" if attribution.content_resolved else printed


def same_claim(one: str, other: str, subject: frozenset[str] = frozenset()) -> bool:
    """Do two claims say one thing? Half of the content words shared is enough to be careful.

    Of a scrap such as "a veto" or "climate change", though, every longer claim on the subject has both words: it counts
    only where it is half of what the longer one says. Words of the `subject`, which nearly everybody quoted uses, prove
    nothing where three others are left.
    """
    shorter, longer = sorted((telling(one, subject), telling(other, subject)), key=len)
    if not shorter:
        return False
    both = len(shorter & longer)
    return both >= 0.5 * len(longer) or (len(shorter) >= 3 and both >= 0.5 * len(shorter))


@lru_cache(maxsize=REMEMBERED)
def telling(text: str, subject: frozenset[str]) -> frozenset[str]:
    """The content words that tell this claim from others on the subject; all where fewer than three would be left."""
    own = content_words(text) - subject
    return own if len(own) >= 3 else content_words(text)


@lru_cache(maxsize=8)
def subject_of(reading: Reading) -> frozenset[str]:
    """The content words that a quarter of all claims, and at least four, have in common."""
    told = [content_words(told_in(a, reading)) for a in reading.attributions]
    counts = Counter(word for words_ in told for word in words_)
    least = max(4, len(told) / 4)
    return frozenset(word for word, count in counts.items() if count >= least)


def contradicts(one: str, other: str) -> bool:
    """Two claims about one thing that differ in a number or in polarity."""
    return same_claim(one, other) and (numbers(one) != numbers(other) or negative(one) != negative(other))


def in_conflict(one: Attribution, other: Attribution, reading: Reading) -> bool:
    return frozenset((one.id, other.id)) in _conflicts(reading)


def opponents_of(attribution: Attribution, reading: Reading) -> Iterator[Attribution]:
    """The attributions that a link sets against this one."""
    for pair in _conflicts(reading):
        if attribution.id in pair:
            yield from (reading.attribution(id) for id in pair if id != attribution.id)


def supported(one: Attribution, other: Attribution, reading: Reading) -> bool:
    """Does a link show that one says the same as the other?"""
    return frozenset((one.id, other.id)) in _supports(reading)


@lru_cache(maxsize=8)
def _supports(reading: Reading) -> frozenset[frozenset[str]]:
    return frozenset(frozenset((link.a, link.b)) for link in reading.links if link.kind is LinkKind.SUPPORTS)


@lru_cache(maxsize=8)
def _conflicts(reading: Reading) -> frozenset[frozenset[str]]:
    """The ids of every two that a link sets against each other."""
    return frozenset(frozenset((link.a, link.b)) for link in reading.links if link.kind is not LinkKind.SUPPORTS)


def also_says(source: Source, text: str, reading: Reading) -> bool:
    """Is there any record, doubtful ones too, that puts something like this text into the source's mouth?

    A link that shows the source denying it does not count: that proves the opposite.
    """
    return not kin_of(source, reading).isdisjoint(_who_say(text, reading))


@lru_cache(maxsize=REMEMBERED)
def _who_say(text: str, reading: Reading) -> frozenset[str]:
    """The ids of those into whose mouth any record puts something like this text."""
    subject = subject_of(reading)
    own, said = telling(text, subject), (*reading.attributions, *reading.views)
    near = _sharing(own, reading) if own else Counter(range(len(said)))
    found: set[str] = set()
    for place, both in near.items():
        record = said[place]
        if 2 * both < len(own) and not same_claim(text, told_in(record, reading), subject):
            continue
        denied = record.stance is Stance.DENIES and record.quote is Quote.INDIRECT
        if not (denied and same_claim(text, claim(record))):
            found |= {*record.source_ids}
    return frozenset(found)


@lru_cache(maxsize=REMEMBERED)
def told_by_somebody(text: str, reading: Reading) -> bool:
    """Does any record say the same, words of the article's subject counted with the others?"""
    said = (*reading.attributions, *reading.views)
    return any(same_claim(text, told_in(said[place], reading)) for place in _sharing(content_words(text), reading))


@lru_cache(maxsize=REMEMBERED)
def like_something_told(text: str, reading: Reading) -> bool:
    """Are half of the words of the text, or of what any record says, in the other?"""
    own, said = content_words(text), (*reading.attributions, *reading.views)
    return any(
        2 * both >= min(len(own), len(content_words(told_in(said[place], reading))))
        for place, both in _sharing(own, reading).items()
    )
