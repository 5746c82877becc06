"""One attribution in, rival sources and rival claims out, each proven wrong and with feedback from its own record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from random import Random

from quizgen.model import (
    Attribution,
    ContentForm,
    Naming,
    Option,
    Quote,
    Reading,
    Section,
    Source,
    SourceKind,
    Stance,
)
from quizgen.model.firstnames import sex
from quizgen.questions.claims import (
    about_something_else,
    also_says,
    claim,
    in_conflict,
    opponents_of,
    rivals_of,
    sources_of,
    speaker,
    supported,
    told_in,
    untraceable,
    usable,
)
from quizgen.questions.dangling import dangling
from quizgen.questions.evidence import evidence_of
from quizgen.questions.kinship import betrays, kin, kin_of, may_belong
from quizgen.questions.levelling import bare_name, fair_beside, named_like, names_like
from quizgen.questions.likeness import alike, same_words, shared
from quizgen.questions.speakers import frame
from quizgen.questions.wording import GAP, inside, listed, outside_quotes, word_count

MOST = 3
LEAST = 2
#: So many characters from a claim on, "agreed" is still about it.
NEARBY = 1000
_AGREES = re.compile(
    r"\b(?:agree[sd]?|echo(?:es|ed|ing)|concurr?(?:s|ed)|agreeing|second(?:ed|s)|likewise|similarly)\b", re.I
)


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


def not_the_source(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """Proof that the source is a wrong answer to "who said this"."""
    keys = sources_of(attribution, reading)
    if any(kin(source, key) or may_belong(source, key) or may_belong(key, source) for key in keys):
        return False
    if also_says(source, claim(attribution), reading) and not _denier(source, attribution, reading):
        return False
    if _agrees_nearby(source, attribution, reading):
        return False
    # "Mr Oyelaran told the Gazette that ...": the Gazette stands in the evidence and did report it.
    return not any(same_words(name, frame(attribution, reading)) for name in source.names)


def _agrees_nearby(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """ "The governor agreed, saying ...": right after the claim, he makes it too."""
    return any(
        _distance(attribution, other) <= NEARBY and not kin_of(source, reading).isdisjoint(other.source_ids)
        for other in _agreeing(reading)
    )


@lru_cache(maxsize=8)
def _agreeing(reading: Reading) -> tuple[Attribution, ...]:
    return tuple(a for a in reading.attributions if a.evidence and _AGREES.search(frame(a, reading)))


def _denier(source: Source, attribution: Attribution, reading: Reading) -> bool:
    return any(source.id in other.source_ids for other in opponents_of(attribution, reading))


def _distance(one: Attribution, other: Attribution) -> int:
    return abs(one.evidence[0].start - other.evidence[0].start) if other.evidence else 10**9


def _single_records(attribution: Attribution, reading: Reading) -> Iterator[Attribution]:
    """The other attributions with exactly one source, nearest first, one for each source, the best record of each."""
    seen: set[str] = set()
    others = [a for a in reading.attributions if len(a.source_ids) == 1 and a.evidence and a.id != attribution.id]
    for other in sorted(others, key=lambda a: (not usable(a, reading), _distance(attribution, a))):
        if other.source_ids[0] not in seen:
            seen.add(other.source_ids[0])
            yield other


#: "A retort to both parties" is what somebody says, not who says it.
_SPEECH = re.compile(
    r"(?:an?|the) (?:retort|repl\w+|response|remark|comment|answer|question|claim|speech|quotation)\b", re.I
)


#: "Head Ann Hill" has lost what she heads, and "Senator from Texas" is somebody the article names.
_BARE_OFFICE = re.compile(
    r"Head [A-Z]|(?:Senator|Governor|Mayor|President|Minister|Representative) (?:from|of|for) [A-Z]\w+$"
)


#: What is left of a sentence at the ends of a name ("Did Brandt", "Particularly Govs", "A woman later"), and a
#: description that has somebody else's name in it ("Experts like Ana Ruiz").
_GARBLED = re.compile(
    r"^(?:did|does|do|was|were|is|are|has|have|had|would|could|should|might|must|and|or|but|if|when|while|because"
    r"|although|though|since|so|that|those|these|this|there|here|then|now|still|just|only|even|also|particularly"
    r"|especially|perhaps|meanwhile|however|later|earlier|once|it|he|she|they|we|you|who|which|what|not|no|yes)(?=\s|$)"
    r"|\b(?-i:later|earlier|today|tonight|yesterday|tomorrow|recently|now|then|ago|also|too|soon|again|already|of|in|on"
    r"|at|to|by|for|from|with|as|and|or|the|a|an|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$"
    r"|\bthe ones\b|\b(?:like|such as|including) (?-i:[A-Z])|[\xc3\xc2][\x80-\xbf]|\ufffd",
    re.IGNORECASE,
)
#: "All of the candidates", "virtually all the guests": nobody else could be a wrong answer.
_EVERYBODY = re.compile(r"(?:\w+ly )?all\b|everyone|everybody", re.IGNORECASE)


#: "The Arizona Republican" is somebody whom the article names otherwise.
_PARTISAN = re.compile(r"The (?:[\w.-]+ )*(?:Republican|Democrat)")
#: "The foreign minister", "the Bavarian native".
_DESCRIBED = re.compile(r"The (?:[a-z -]+|(?:[A-Z][\w.-]+ )*(?:\w+(?:ian|ean|ese|ish|er|or|ist|native)))")


def presentable(source: Source) -> bool:
    """Can the name stand as an option? ("From the lawyers" and "the sources" are no names.)"""
    name = source.name
    if source.naming is Naming.UNTRACEABLE or not 1 <= word_count(name) <= 14:
        return False
    if re.search(r"\b(?:via|during|another|neither|either|both|none|nobody)\b", name, re.IGNORECASE):
        return False
    if _GARBLED.search(name) or _EVERYBODY.match(name) or _PARTISAN.fullmatch(name):
        return False
    if source.coarse == "person" and re.search(r"[A-Z]\w+ and [A-Z]", name) and not bare_name(source):
        return False  # "Presidential hopefuls Ana Ruiz and Tom Reyes" are two
    if (source.coarse != "document" and _SPEECH.match(name)) or _BARE_OFFICE.match(name):
        return False
    if source.coarse == "person" and _DESCRIBED.fullmatch(name):
        return False  # "The foreign minister" may be somebody who is named elsewhere
    return not dangling(name, clause=False) and not re.match(r"(?:from|of|to|in|by|with|at|for|on|as)\b", name, re.I)


#: A longer name that has begun before: "United Nations Educational", but not "Dr Hill".
_BEGUN = re.compile(
    r"\b(?!The |In |On |At |But |And |As |Dr|Mrs?|Ms|President |Senator )[A-Z][\w’'-]*(?: (?:in|In|and|of|&))? $"
)


def cut_name(source: Source, reading: Reading) -> bool:
    """Is the name only a piece of a longer one ("Educational" out of "United Nations Educational, ...")?"""
    text = reading.article.text
    whole = source.coarse == "person" and word_count(source.name) > 1  # what stands before it is a title
    for mention in source.mentions:
        if reading.article.section_at(mention.start) is Section.HEADLINE:
            continue  # where every word may have a capital
        if mention.of(text).casefold() != source.name.casefold() or not mention.of(text)[:1].isupper():
            continue
        before, after = text[max(0, mention.start - 30) : mention.start], text[mention.end : mention.end + 4]
        if not whole and _BEGUN.search(before):
            return True
        if re.match(r" (?:& )?[A-Z]", after):
            return True
    return False


@lru_cache(maxsize=8192)
def showable(source: Source, reading: Reading) -> bool:
    """Can the name stand as an option of a question on this article?"""
    return presentable(source) and not cut_name(source, reading) and not _of_the_headline(source, reading)


def _of_the_headline(source: Source, reading: Reading) -> bool:
    """ "Popular Website" is what a headline calls somebody whom the report names otherwise."""
    return bool(source.mentions) and all(
        reading.article.section_at(mention.start) is Section.HEADLINE for mention in source.mentions
    )


def is_document(source: Source) -> bool:
    """Is it read rather than heard: a report, a poll, a law?"""
    return source.coarse == "document" or source.kind is SourceKind.DOCUMENT


def rival_sources(
    attribution: Attribution, reading: Reading, stem: str, rng: Random, first: tuple[str, ...] = ()
) -> list[Option]:
    """Up to three wrong sources as options; `first` are ids of attributions whose sources come before all others."""
    if len(attribution.source_ids) > 1:
        return _rival_pairs(attribution, reading, stem, rng, first)
    key = sources_of(attribution, reading)[0]
    ranked = [
        ((other.id not in first, sources_of(other, reading)[0].coarse != key.coarse, _distance(attribution, other)
          + rng.random()), other) for other in _single_records(attribution, reading)
    ]  # fmt: skip
    kept: list[tuple[Source, Attribution]] = []
    for _, other in sorted(ranked, key=lambda item: item[0]):
        source = sources_of(other, reading)[0]
        if len(kept) == MOST:
            break  # proofs cost: no more of them than options
        if not (fair_beside(key, source) or other.id in first):
            continue
        if is_document(source) and not is_document(key):
            continue  # nobody takes the constitution for a speaker
        if not (showable(source, reading) or other.id in first) or not not_the_source(source, attribution, reading):
            continue
        if any(same_words(name, stem) for name in source.names) or betrays(stem, source) or not agrees(stem, source):
            continue
        if not any(kin(source, taken) for taken, _ in kept):
            kept.append((source, other))
    options = [Option(named_like(s, key), feedback=about_something_else(a, reading)) for s, a in kept]
    taken = [source for source, _ in kept]
    found = [*options, *_from_bystanders(attribution, taken, reading, stem)][:MOST]
    alone = len(found) <= sum(not fair_beside(key, source) for source in taken)
    return [] if alone else found  # whoever is denied may be of another kind, but the answer must not be one of a kind


def _from_bystanders(attribution: Attribution, taken: list[Source], reading: Reading, stem: str) -> Iterator[Option]:
    """Those who are named but quoted nowhere, where too few others are quoted: nearest first, of the key's own kind."""
    key = sources_of(attribution, reading)[0]
    told = " ".join(span.of(reading.article.text) for span in evidence_of(attribution, reading))
    at = attribution.evidence[0].start
    used = list(taken)
    for other in sorted(reading.bystanders, key=lambda b: min((abs(m.start - at) for m in b.mentions), default=10**9)):
        if not fair_beside(key, other) or not showable(other, reading) or not agrees(stem, other):
            continue
        if not acts(other, reading):
            continue
        if not not_the_source(other, attribution, reading) or any(kin(other, source) for source in used):
            continue
        if any(same_words(name, told) or same_words(name, stem) for name in other.names) or betrays(stem, other):
            continue
        used.append(other)
        giver = inside(speaker(attribution, reading), reading.article.text)
        name = named_like(other, key)
        yield Option(name, feedback=f"{name} is in the article, but the article gives this statement to {giver}.")


_NO_ACTOR_BEFORE = re.compile(
    r"\b(?:of|like|unlike|than|invoked|supporting|under|since|after|by|late|named|the name)(?: (?:the|late|[Ff]ormer"
    r"|(?:[Vv]ice )?[Pp]resident|[A-Z][\w.]+))* $"
)


#: "The killing of Boris Lund", "Boris Lund, who was shot dead": the dead are asked nothing.
_DEAD_BEFORE = re.compile(
    r"\b(?:killed|killing of|murdered|murder of|death of|shot|late|funeral of|mourn\w*)(?: \w+)? $"
)
_DIES_AFTER = re.compile(
    r",?(?: who)? (?:(?:was|is|had been|has been) (?:\w+ ){0,2}(?:killed|shot|murdered|slain|dead)|died)\b"
)


def acts(bystander: Source, reading: Reading) -> bool:
    """Is the person anywhere more than "the law of Obama", "Obama's law", or a name that somebody quoted drops?"""
    text = reading.article.text
    if bystander.naming is not Naming.NAMED_PERSON:
        return True
    for mention in bystander.mentions:
        before = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
        quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
        if _DEAD_BEFORE.search(before) or _DIES_AFTER.match(text, mention.end):
            return False
        if not (
            quoted or re.match(r"[’']s\b|[’'] ", text[mention.end : mention.end + 3]) or _NO_ACTOR_BEFORE.search(before)
        ):
            return True
    return False


_HE, _SHE = re.compile(r"\b(?:he|him|his|himself)\b"), re.compile(r"\b(?:she|hers?|herself)\b")


def _may_be_meant(stem: str, source: Source) -> bool:
    """ "Who said that the crowd had ignored her orders?": a man's name among the options would be no rival.

    Where the first name does not tell, anybody may be a man or a woman.
    """
    plain = outside_quotes(stem)
    man, woman = bool(_HE.search(plain)), bool(_SHE.search(plain))
    if man is woman or source.coarse != "person":
        return True
    known = {sex(word) for name in source.names for word in name.split()[:-1]} - {""}
    return known != {"f" if man else "m"}


#: "Who said that she ...", and in a sentence with a gap: "_____ said it found no evidence", "_____ closed its doors".
_OWN_PRONOUN = re.compile(
    rf"\b(?:that|which) (he|she|it|they)\b|{GAP},?(?: [\w’'-]+){{1,5}} (he|she|it|they|his|her|its|their)\b"
)


#: "_____ say their boats are safe", "_____ says the boats are safe": the verb tells how many speak.
_VERB_AFTER = re.compile(
    rf"{GAP} (?:(are|were|have|say|argue|claim|warn|insist|believe|report|want)|(is|was|has|\w+[^s]s))\b"
)


def agrees(stem: str, source: Source) -> bool:
    """Could the pronoun that stands for the one asked for stand for this source, and does the verb fit it?"""
    number = _VERB_AFTER.search(stem)
    if (number and bool(number.group(1)) is not source.plural) or not _may_be_meant(stem, source):
        return False
    found = _OWN_PRONOUN.search(stem)
    if found is None:
        return True
    pronoun = found.group(1) or found.group(2)
    person = source.coarse == "person" and not source.plural
    if pronoun in ("he", "she", "his", "her"):
        return person
    if pronoun in ("it", "its"):
        return source.coarse not in ("person", "group")
    return bool(found.group(1)) or not person


def _rival_pairs(
    attribution: Attribution, reading: Reading, stem: str, rng: Random, first: tuple[str, ...]
) -> list[Option]:
    """Pairs against pairs: real coordinations first, then two single sources put together."""
    keys = sources_of(attribution, reading)
    if len(keys) != 2 or not names_like(keys, keys) or not fair_beside(keys[0], keys[1]):
        return []
    persons = all(key.naming is Naming.NAMED_PERSON for key in keys)  # of other pairs one may well be a person
    singles: list[Attribution] = []
    for other in _single_records(attribution, reading):
        source = sources_of(other, reading)[0]
        fair = not persons or (fair_beside(keys[0], source) and names_like([source], keys))
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


@lru_cache(maxsize=16)
def _claims_in(form: ContentForm, reading: Reading) -> tuple[Attribution, ...]:
    """What may stand beside a claim of this form."""
    return tuple(
        a
        for a in reading.attributions
        if usable(a, reading) and a.form is form and a.stance not in (Stance.DENIES, Stance.DEMANDS)
    )


def rival_claims(
    attribution: Attribution, reading: Reading, rng: Random, *, form: ContentForm
) -> list[tuple[str, Attribution]]:
    """Up to three claims of other sources in the same grammatical form, provably not made by this source."""
    keys = sources_of(attribution, reading)
    mine = claim(attribution)
    near = frozenset(id for key in keys for id in kin_of(key, reading))
    found: list[tuple[tuple[bool, float], str, Attribution]] = []
    for other in _claims_in(form, reading):
        theirs = claim(other)
        ratio = word_count(mine) / word_count(theirs)
        if not 0.45 <= ratio <= 2.2 or supported(attribution, other, reading):
            continue
        if not near.isdisjoint(other.source_ids):
            continue
        if alike(mine, theirs) >= 0.5 or any(also_says(key, theirs, reading) for key in keys):
            continue
        if any(betrays(theirs, source) for source in (*keys, *sources_of(other, reading))):
            continue
        found.append(((untraceable(other, reading), abs(1 - ratio) + rng.random() / 4), theirs, other))
    kept: list[tuple[str, Attribution]] = []
    for _, theirs, other in sorted(found, key=lambda item: item[0]):
        if not any(alike(theirs, text) >= 0.5 for text, _ in kept):
            kept.append((theirs, other))
    return kept[:MOST]


def who_said_instead(other: Attribution, reading: Reading) -> str:
    """The feedback of a claim that belongs to somebody else."""
    return f"The article gives another source for this: {inside(speaker(other, reading), reading.article.text)}."
