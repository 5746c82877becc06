"""One attribution in, rival sources and rival claims out, each proven wrong and with feedback from its own record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import combinations
from operator import itemgetter
from random import Random

from quizgen.model import (
    Attribution,
    ContentForm,
    Naming,
    Option,
    Quote,
    Reading,
    Source,
    SourceKind,
    Stance,
)
from quizgen.questions.claims.claims import REMEMBERED, claim, sources_of, speaker
from quizgen.questions.claims.said import about_something_else
from quizgen.questions.claims.sameness import (
    in_conflict,
    rivals_of,
    subject_of,
    telling,
    told_in,
)
from quizgen.questions.claims.second_voice import told_of_as_well
from quizgen.questions.english.likeness import lexicon, same_words, shared
from quizgen.questions.english.wording import inside, listed, word_count
from quizgen.questions.numbers.atlas import kind_of_place
from quizgen.questions.sources.fitting import could_be
from quizgen.questions.sources.kinship import betrays, kin, may_belong
from quizgen.questions.sources.levelling import fair_beside, named_like, names_like
from quizgen.questions.sources.mixed_rows import may_mix, mixed_row, name_beside
from quizgen.questions.sources.named_only import named_near
from quizgen.questions.sources.no_voice import no_voice, outlet_beside
from quizgen.questions.sources.one_nameless import only_nameless
from quizgen.questions.sources.proven_wrong import not_the_source
from quizgen.questions.sources.rivalry import (
    alone_among_onlookers,
    could_say_so,
    of_another_matter,
    one_of_a_kind,
)
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.spoken_of import speaks_of
from quizgen.questions.sources.tempting import speaking_alone, tempting
from quizgen.questions.sources.the_dead import silent_and_dead
from quizgen.questions.sources.under_two_names import under_two_names

MOST = 3
LEAST = 2
#: A source, an attribution and the reading in: is it beyond doubt that the source does not say this?
Proof = Callable[[Source, Attribution, Reading], bool]


@lru_cache(maxsize=REMEMBERED)
def several_answers(attribution: Attribution, reading: Reading) -> bool:
    """Does anybody else, or nobody in particular, make the same claim? Then "who said" has no single answer."""
    mine = sources_of(attribution, reading)
    for rival in rivals_of(attribution, reading):
        if in_conflict(attribution, rival, reading):
            continue
        if attribution.form is ContentForm.QUOTATION and not _repeats(attribution, rival, reading):
            continue  # somebody may mean the same, but these very words are one speaker's
        theirs = sources_of(rival, reading)
        if not theirs or {s.id for s in theirs} != {s.id for s in mine}:
            return True
    return False


def _repeats(quotation: Attribution, other: Attribution, reading: Reading) -> bool:
    return other.quote is not Quote.INDIRECT and shared(claim(quotation), told_in(other, reading)) >= 0.6


#: How names of what is read end: "official figures", "The United States Constitution", "the Harbour Act".
_READ = (
    "figures", "data", "statistics", "numbers", "results", "records", "filings",
    "constitution", "amendment", "bill of rights", "statute", " act", " treaty", " charter",
)  # fmt: skip


def is_document(source: Source) -> bool:
    """Is it read rather than heard: a report, a poll, a law? "Study co-author Ana Ruiz" is heard."""
    if source.naming is Naming.NAMED_PERSON and source.coarse == "person":
        return False
    return source.name.casefold().endswith(_READ) or source.coarse == "document" or source.kind is SourceKind.DOCUMENT


def rival_sources(
    attribution: Attribution,
    reading: Reading,
    stem: str,
    rng: Random,
    first: tuple[str, ...] = (),
    *,
    mixed: bool = False,
    proof: Proof = not_the_source,
) -> list[Option]:
    """Up to three wrong sources as options; `first` are ids of attributions whose sources come before all others.

    With `mixed` one of another kind than the answer may stand among them where too few of its own kind speak. `proof`
    tells whether one is surely not the answer.
    """
    if len(attribution.source_ids) > 1:
        return _rival_pairs(attribution, reading, stem, rng, first)
    key, mine = sources_of(attribution, reading)[0], telling(claim(attribution), subject_of(reading))
    ranked = [
        ((other.id not in first, source.coarse != key.coarse,
          -tempting(source, key, attribution, mine, reading), rng.random()), other, source)
        for other, source in speaking_alone(attribution, reading)
    ]  # fmt: skip
    kept: list[tuple[Source, Attribution]] = []
    others: list[tuple[Source, Attribution]] = []
    for _, other, source in sorted(ranked, key=itemgetter(0)):
        if len(kept) == MOST:
            break  # proofs cost: no more of them than options
        fair = fair_beside(key, source) or other.id in first
        if not fair and not (mixed and len(kept) < LEAST and may_mix(source, key, attribution, reading)):
            continue
        if not proof(source, attribution, reading):
            continue
        if not _rivals(source, other, attribution, reading, stem, first):
            continue
        if outlet_beside(key, source) and any(outlet_beside(key, taken) for taken, _ in kept):
            continue
        if not any(kin(source, taken) or under_two_names(source, taken, reading) for taken, _ in (*kept, *others)):
            (kept if fair else others).append((source, other))
    if len(kept) < LEAST and others:
        row = mixed_row(kept, others, key, reading)
        row = row if all(_heard(record, reading) or _speaks_up(record, reading) for _, record in row) else []
        return [Option(name_beside(one, key), feedback=about_something_else(record, reading)) for one, record in row]
    options = [Option(named_like(s, key), feedback=about_something_else(a, reading)) for s, a in kept]
    taken = [source for source, _ in kept]
    if len(options) == LEAST - 1 and fair_beside(key, taken[0]):
        options += _named_only(attribution, taken, reading, stem, proof)
    alone = len(options) <= sum(not fair_beside(key, source) for source in taken)
    # whoever is denied may be of another kind, but the answer must not be one of a kind
    heard = first or any(_heard(other, reading) for _, other in kept)
    odd = one_of_a_kind(key, taken) or alone_among_onlookers(key, taken) or all(outlet_beside(key, s) for s in taken)
    odd = odd and not first and bool(taken)
    return options if heard and not alone and not odd else []


def _rivals(
    source: Source, other: Attribution, attribution: Attribution, reading: Reading, stem: str, first: tuple[str, ...]
) -> bool:
    """Could a reader take the source, of which `other` is the best record, for the answer?"""
    key, chosen = sources_of(attribution, reading)[0], other.id in first
    if (under_two_names(key, source, reading) and not first) or not (
        says_whose(source) or only_nameless(source, reading)
    ):
        return False
    if is_document(source) and not is_document(key):
        return False  # nobody takes the constitution for a speaker
    if not chosen and (no_voice(source, reading) or silent_and_dead(source, reading) or not showable(source, reading)):
        return False
    if any(same_words(name, stem) for name in source.names) or betrays(stem, source):
        return False
    if speaks_of(stem, source, attribution, reading):
        return False
    if kind_of_place(source.name) and not kind_of_place(key.name):
        return False  # beside a bank and a report, "Indonesia", which has asked for aid, is nobody's voice
    if not could_say_so(source, key, attribution, stem, reading):
        return False
    if not first and of_another_matter(source, attribution, reading):
        return False
    return could_be(source, key, stem, reading) and not told_of_as_well(source, attribution, reading)


def _heard(record: Attribution, reading: Reading) -> bool:
    """Is it certain that the rival speaks? Beside two who are only named, the answer is the only one who does."""
    whole = record.form in (ContentForm.CLAUSE, ContentForm.QUOTATION) or record.quote is not Quote.INDIRECT
    return whole and clear_source(record, reading)


#: "The union called for a strike", "the board rejected the offer": no word of theirs is told, but they speak.
_SPEAKS_UP = lexicon(
    """say tell add write warn ask urge accuse criticise criticize condemn demand call reject dismiss promise pledge vow
    threaten describe praise welcome announce insist stress complain propose"""
)


def _speaks_up(record: Attribution, reading: Reading) -> bool:
    return record.cue_lemma.split(" ")[0] in _SPEAKS_UP and clear_source(record, reading)


def _named_only(
    attribution: Attribution, taken: Sequence[Source], reading: Reading, stem: str, proof: Proof
) -> list[Option]:
    """The third beside the one who is asked for and the only other who speaks: somebody who is named near the claim."""
    key = sources_of(attribution, reading)[0]
    for source in named_near(key, attribution.evidence[0].start, reading):
        if any(kin(source, other) or may_belong(source, other) for other in (key, *taken)):
            continue
        if any(same_words(name, stem) for name in source.names) or betrays(stem, source):
            continue
        if speaks_of(stem, source, attribution, reading):
            continue
        if proof(source, attribution, reading) and could_be(source, key, stem, reading):
            name = named_like(source, key)
            told = inside(name, reading.article.text)
            return [Option(name, feedback=f"The article names {told}, but does not give this as what they said.")]
    return []


def _rival_pairs(
    attribution: Attribution, reading: Reading, stem: str, rng: Random, first: tuple[str, ...]
) -> list[Option]:
    """Pairs against pairs: real coordinations first, then two single sources put together."""
    keys = sources_of(attribution, reading)
    if len(keys) != 2 or not names_like(keys, keys) or not fair_beside(keys[0], keys[1]):
        return []
    persons = all(key.naming is Naming.NAMED_PERSON for key in keys)  # of other pairs one may well be a person
    singles: list[Attribution] = []
    for other, source in speaking_alone(attribution, reading):
        fair = not persons or bool(names_like([source], keys))
        # who denies a claim is known by no more than being there; of those who make one, a single person stands out
        fair = fair and (fair_beside(keys[0], source) or (attribution.stance is Stance.DENIES and not persons))
        if not ((fair and showable(source, reading)) or other.id in first):
            continue
        if not not_the_source(source, attribution, reading) or betrays(stem, source):
            continue
        if word_count(source.name) > 8 or any(kin(source, sources_of(taken, reading)[0]) for taken in singles):
            continue
        singles.append(other)
    singles.sort(key=lambda a: a.id not in first)
    singles = singles[:4]
    pairs = list(combinations(singles, 2))
    if Naming.NAMED_PERSON not in {key.naming for key in keys}:  # "the Reds and the Greens" are known among two people
        people = {a.id for a in singles if sources_of(a, reading)[0].naming is Naming.NAMED_PERSON}
        pairs = [pair for pair in pairs if not {a.id for a in pair} <= people]
    rng.shuffle(pairs)
    pairs.sort(key=lambda pair: not any(a.id in first for a in pair))
    options: list[Option] = []
    used: dict[str, int] = {}
    for one, other in pairs:
        names = [named_like(sources_of(a, reading)[0], keys[0]) for a in (one, other)]
        if max(used.get(a.id, 0) for a in (one, other)) >= 2:  # a name in every rival but not in the key shows the key
            continue
        for a in (one, other):
            used[a.id] = used.get(a.id, 0) + 1
        options.append(Option(_coordinated(names, reading), feedback=about_something_else(one, reading)))
    return options[:MOST]


def key_name(attribution: Attribution, reading: Reading) -> str:
    """The source as the answer beside `rival_sources`: with no more title or office than they have."""
    keys = sources_of(attribution, reading)
    names = names_like(keys, keys)
    return _coordinated(names, reading) if names else speaker(attribution, reading)


def _coordinated(names: list[str], reading: Reading) -> str:
    return listed([names[0], *(inside(name, reading.article.text) for name in names[1:])])
