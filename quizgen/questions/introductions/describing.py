"""A reading in, whom it introduces in words that can be asked about out, and for whom those words are surely wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from quizgen.model import Introduction, Reading, Source
from quizgen.model.firstnames import sex
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import content_words, lexicon, same_words, words
from quizgen.questions.english.wording import sentences, word_count
from quizgen.questions.introductions.in_full import whole
from quizgen.questions.numbers.atlas import kind_of_place
from quizgen.questions.sources.levelling import bare_name

LONGEST = 12
_OFTEN = 6
#: Who is printed with the first name so often, and never without, is no person.
_FULL = 3
#: Whom everybody knows, and what says too little to be asked for or to be wrong for anybody.
_FAMOUS = lexicon("president chancellor pope king queen prince princess dictator")
_RACE = lexicon("nominee candidate hopeful front-runner runner contender")
_PRIME = (("prime", "minister"), ("first", "lady"), ("vice", "president"))
_VAGUE = lexicon(
    """member leader boss head chief official officer supporter opponent rival ally critic player author owner victim
    driver worker employee teenager executive citizen candidate delegate speaker director chairman chairwoman manager"""
)
#: "Company spokesman": of which?
_OF_WHICH = lexicon("company firm club group agency union bank airline party team campaign government council court")
_SHORT_POSTS = frozenset(("VP", "CEO", "CFO", "COO", "MD"))
_SINCE_WHEN = lexicon("new former current acting outgoing incoming interim")
_PARTIES = lexicon("republican democratic democrat labour tory conservative liberal independent gop")
_IN_OFFICE = lexicon("mp mep senator representative governor mayor congressman congresswoman lawmaker minister peer")
_LOADED = lexicon(
    """disgraced controversial notorious legendary veteran embattled star prominent beleaguered outspoken powerful
    well-known famous renowned"""
)
#: "Former Commander Colonel Ana Ruiz": the rank belongs to the name. "Chapter president": of what?
_RANKED = re.compile(r"\w \w+ (?:[Cc]olonel|[Mm]ajor|[Ll]ieutenant|[Ss]ergeant)$")
_OF_A_WHOLE = lexicon("chapter branch")
#: "An analyst with Orr, Hale, Lund and Co": the firm's name is cut.
_NAME_GOES_ON = re.compile(r",? (?:[A-Z][\w’'-]+, )*[A-Z][\w’'-]+,? (?:and|&|Inc|Co)\b|, [A-Z][\w’'-]+, [A-Z]")
#: On whose side somebody is says not who it is.
_SIDES = lexicon("supporter opponent ally critic rival")
_RIVALRY = lexicon("rival foe opponent enemy challenger friend ally")
#: "Leader of the white group": which is meant stands outside.
_BARE_THE = re.compile(r"\bthe (?![^A-Z]*[A-Z])")


@lru_cache(maxsize=8)
def introduced(reading: Reading) -> Mapping[str, tuple[Introduction, ...]]:
    """Each whole name and all that the article says of its bearer, in the order of the text."""
    found: dict[str, tuple[Introduction, ...]] = {}
    for one in reading.introductions:
        found[one.name] = (*found.get(one.name, ()), one)
    return found


#: "Shadow housing minister": without the word it is another office.
_NOT_YET = lexicon(
    "shadow former deputy acting vice assistant interim junior associate would-be then retired ex ex- late caretaker"
    " emeritus outgoing ousted one-time onetime sacked"
)


@lru_cache(maxsize=4096)
def clear(one: Introduction, reading: Reading) -> bool:
    """Can these words stand alone, say enough, and stay unguessed by who has not read the article?"""
    told = words(one.words)
    if not sound(one, reading) or known_to_all(one):
        return False
    if len(told) == 1 and (one.head in _VAGUE or not one.head.endswith(("ist", "ian", "ect"))):
        return False
    posts = {*one.words.split()} & _SHORT_POSTS
    if (
        one.head in _VAGUE
        and (len(told) == 2 or posts)
        and not any(w[:1].isupper() for w in {*one.words.split()} - posts)
    ):
        return False  # "VP and general manager" of what?
    party = told[0] in _PARTIES and one.head in _IN_OFFICE
    return not (len(told) == 2 and (party or told[0] in _SINCE_WHEN))


@lru_cache(maxsize=4096)
def sound(one: Introduction, reading: Reading, *, alone: bool = True) -> bool:
    """Are these words whole, plain and true of today, and can they be read alone?

    Set beside others of the report, and so not `alone`, "council leader" and "owner of the shop" are clear as well.
    """
    told = words(one.words)
    if not told or _not_yet(one.words, reading.article.text):
        return False
    if word_count(one.words) > LONGEST or {*one.words.split()} & _LOADED:
        return False
    if alone and (told[0] in _OF_WHICH or _BARE_THE.search(one.words)):
        return False
    if one.words.endswith(("’s", "'s", "s’", "s'")):
        return False  # "host of Harbour Radio’s “Morning Ana”": the name of the programme is left out
    if _RANKED.search(one.words) or {*told} & _OF_A_WHOLE or {one.head, *told} & (_SIDES | _RIVALRY):
        return False
    if any(same_words(part, one.words) for part in one.name.split()):
        return False
    if _NAME_GOES_ON.match(reading.article.text, one.span.end):
        return False
    return not dangling(one.words, clause=False) and not headlined(one, reading) and whole(one, reading, alone=alone)


def vague(one: Introduction) -> bool:
    return one.head in _VAGUE


def _not_yet(told: str, text: str) -> bool:
    """Does the article also print these words behind one that makes another office of them?"""
    at = text.find(told)
    while at >= 0:
        before = text[max(0, at - 12) : at].split()
        if text[max(0, at - 3) : at].casefold() == "ex-":
            return True
        if before and text[at - 1] == " " and before[-1].casefold().strip('(“‘"') in _NOT_YET:
            return True
        at = text.find(told, at + 1)
    return False


#: "Vice president at Calder Rail" is known to few.
_OF_A_FIRM = re.compile(r"president (?:at|with|for|of (?!the U))")


#: "Union president", "president of the local".
_OF_FEW = lexicon(
    """union local federation club association society chamber company board league guild co-op cooperative co-operative
    chapter council college school student hospital"""
)


def known_to_all(one: Introduction) -> bool:
    told = words(one.words)
    if one.head == "president" and not _OF_FEW.isdisjoint(one.words.split()):
        return False
    before = told[: told.index(one.head) + 1][-2:] if one.head in told else told[-2:]
    least = 4 if one.head in _RACE else 3  # "Harbour United president" is known to nobody
    short = len([word for word in told if word != "former"]) < least
    if "presidential" in told and {*told} & _RACE:
        return True
    if one.head in _FAMOUS and kind_of_place(" ".join(word for word in one.words.split()[:-1] if word != "former")):
        return True  # "South Harwickland President"
    if one.head in _FAMOUS and told[:2] == ("united", "states"):
        return True
    _, _, of_what = one.words.partition(" of ")
    of_what = of_what.removeprefix("the ")
    if one.head in _FAMOUS and (
        kind_of_place(of_what) == "country" or of_what in ("United States", "European Council")
    ):
        return True  # "President of the United States"
    if before == ("vice", "president") and _OF_A_FIRM.search(one.words):
        return False
    return before in _PRIME or (one.head in (_FAMOUS | _RACE) and short)


def holds_office(one: Introduction) -> bool:
    """ "Ohio governor" and "Home Secretary": many readers know who it is."""
    return (one.head in _IN_OFFICE | {"secretary", "leader"}) and word_count(one.words) <= 3


def headlined(one: Introduction, reading: Reading) -> bool:
    """Does the headline say it?"""
    headline = content_words(reading.article.headline)
    told = content_words(one.words)
    return len(told & headline) * 2 > len(told) and bool(content_words(one.name) & headline)


def said_of(described: str, names: tuple[str, ...], reading: Reading) -> bool:
    """Does a sentence that names them hold all these words, without being where the others are introduced?"""
    return any(same_words(name, sentence) for sentence in _holding(described, reading) for name in names)


@lru_cache(maxsize=512)  # each who is introduced is set beside each other one
def _holding(described: str, reading: Reading) -> tuple[str, ...]:
    """The sentences that hold all the words of a description and are not where anybody is introduced by them."""
    told = content_words(described)
    here = [one.sentence for one in reading.introductions if one.words == described]
    return tuple(
        sentence
        for sentence, at in _sentences(reading)
        if told <= content_words(sentence) and not any(span.start - 3 <= at <= span.end for span in here)
    )


def said_together(names: tuple[str, ...], others: tuple[str, ...], reading: Reading) -> list[str]:
    """The sentences that hold a name of the one and a name of the other."""
    return [
        sentence
        for sentence, _ in _sentences(reading)
        if any(same_words(name, sentence) for name in names) and any(same_words(name, sentence) for name in others)
    ]


@lru_cache(maxsize=8)
def _sentences(reading: Reading) -> tuple[tuple[str, int], ...]:
    found: list[tuple[str, int]] = []
    for block in reading.article.body:
        place = block.start
        for sentence in sentences(block.of(reading.article.text)):
            at = reading.article.text.find(sentence[:20], place)
            found.append((sentence, at if at >= 0 else place))
            place = max(place, at)
    return tuple(found)


def matters(one: Introduction, reading: Reading) -> bool:
    """Does the person speak, act, or come back in the article?"""
    if any({*one.names} & {*source.names} for source in speakers(reading)):
        return True
    if one.head in _IN_OFFICE:
        return False  # "Which state does the senator sit for?", of one who says nothing: known, and no matter here
    return mentioned(one, reading) >= 3  # the keeper who makes one save is nobody whom a reader must know


@lru_cache(maxsize=8)
def speakers(reading: Reading) -> tuple[Source, ...]:
    heard = {id for attribution in reading.attributions for id in attribution.source_ids}
    return tuple(source for source in reading.sources if source.id in heard)


def mentioned(one: Introduction, reading: Reading) -> int:
    return _endings(words(one.name)[-1:], reading.article.text)


def once(one: Introduction, reading: Reading) -> bool:
    """Do these words stand nowhere but beside this name? Then only one person can be asked for by them."""
    text, told = _in_one_line(reading.article.text), one.words.casefold()
    if not as_printed(one, reading):
        return text.count(told) == 0  # "Ohio governor" for "Ohio Gov."
    mine = [other for other in introduced(reading)[one.name] if told in other.words.casefold()]
    return text.count(told) == len({other.span for other in mine})


@lru_cache(maxsize=8)
def _in_one_line(text: str) -> str:
    return " ".join(text.split()).casefold()


def as_printed(one: Introduction, reading: Reading) -> bool:
    return one.words.casefold() in " ".join(one.span.of(reading.article.text).split()).casefold()


def bystanders(one: Introduction, reading: Reading) -> list[str]:
    """The names of others who speak, act or are named, and whom the article introduces in no such words.

    Those on whom the whole report turns come last: they tempt the least.
    """
    found: dict[str, bool] = {}
    for name, names, often in _people(reading):
        if name in introduced(reading) or {*words(name)} & {*words(one.words)} or name.endswith("."):
            continue
        if name.split()[0].isupper() and name.split()[0].isalpha():
            continue  # "MP Ana Ruiz", "L Ruiz"
        if any({*name.split()} & {*other.split()} for other in (*introduced(reading), *found)):
            continue
        if in_the_dock(name, reading):
            continue
        if not said_of(one.words, names, reading):
            found[name] = often
    return sorted(found, key=lambda name: found[name])


#: Of whom this is told, nobody takes for the director of anything.
_HARMED = lexicon(
    """died dead death killed killing killer murder murdered murderer gunman shooter shooting attacker attackers suspect
    suspects accused arrested terrorist bomber jailed victim raped rapist funeral convicted defendant prison sentenced
    charged indicted shot custody"""
)


@lru_cache(maxsize=512)
def in_the_dock(name: str, reading: Reading) -> bool:
    """Does a sentence that names the person tell of a crime or a death?"""
    surname = words(name)[-1]
    return any(surname in told and not _HARMED.isdisjoint(told) for told in _words_of_sentences(reading))


@lru_cache(maxsize=8)
def _words_of_sentences(reading: Reading) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(words(sentence)) for sentence, _ in _sentences(reading))


@lru_cache(maxsize=8)
def _people(reading: Reading) -> tuple[tuple[str, tuple[str, ...], bool], ...]:
    """Each person with a whole name, with all names, and whether the report turns on that person."""
    found: list[tuple[str, tuple[str, ...], bool]] = []
    text = f" {' '.join(words(reading.article.text))} "
    for source in (*reading.sources, *reading.bystanders):
        name = bare_name(source)
        if name and not _known(source) and _surely_human(name, text, speaks=source in reading.sources):
            found.append((name, source.names, often_named(name, reading)))
    for event in reading.events:
        whole = next((name for name in event.agent_names if len(name.split()) == 2), "")
        if event.agent_kind == "person" and whole and _surely_human(whole, text, speaks=False):
            found.append((whole, event.agent_names, often_named(whole, reading)))
    seen = {words(name)[-1] for name, _, _ in found}
    for names in reading.people:
        if words(names[0])[-1] not in seen and not _headed(names[0], reading):
            found.append((names[0], names, often_named(names[0], reading)))
    return tuple(found)


def _headed(name: str, reading: Reading) -> bool:
    """Is it somebody whom a source of the article is called by, with an office that all know?"""
    return any(_known(source) for source in (*reading.sources, *reading.bystanders) if same_words(name, source.name))


_OF_MANY = "say have are were own operate plan expect want deny insist".split()


def _surely_human(name: str, text: str, *, speaks: bool) -> bool:
    """Does the text print the surname alone as well, as it does with no bank's, or a known first name speak?"""
    last, whole = words(name)[-1], " ".join(words(name)[-2:])
    alone, full = text.count(f" {last} "), text.count(f" {whole} ")
    if any(f" {whole} {verb} " in text for verb in _OF_MANY):
        return False  # "Halden Orrin say the ship is safe": a firm
    return alone > full or (speaks and full < _FULL and bool(sex(words(name)[0])))


def _known(source: Source) -> bool:
    told = {word for name in source.names for word in words(name)}
    return bool(told & (_FAMOUS | _RACE)) or any({*pair} <= told for pair in _PRIME)


def often_named(name: str, reading: Reading) -> bool:
    """Is it somebody whom the headline or every second paragraph names?"""
    surname = name.split()[-1]
    named = _endings(words(surname), reading.article.text)
    return named >= _OFTEN or same_words(surname, reading.article.headline)


def _endings(word: tuple[str, ...], text: str) -> int:
    """How often the word stands at the end of what is printed between two spaces."""
    letters = "".join(word)
    return sum(times for part, times in _parts(text).items() if letters in part and words(part)[-1:] == word)


@lru_cache(maxsize=8)
def _parts(text: str) -> Counter[str]:
    return Counter(text.casefold().split())
