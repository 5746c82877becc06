"""A reading in, the people or bodies of whom it says who they are, and sets of them that can be told apart, out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, islice
from random import Random

from quizgen.model import Introduction, Reading
from quizgen.model.firstnames import sex
from quizgen.questions.english.likeness import content_words, lexicon, same_words, words
from quizgen.questions.english.wording import word_count
from quizgen.questions.introductions.describing import (
    LONGEST,
    clear,
    holds_office,
    introduced,
    known_to_all,
    matters,
    mentioned,
    said_of,
    sound,
    speakers,
)
from quizgen.questions.introductions.in_full import of_a_land
from quizgen.questions.introductions.of_a_sex import suits
from quizgen.questions.introductions.people_nouns import OF_BODIES_TOO, is_person
from quizgen.questions.introductions.plain_titles import bodies_beside, plainly, with_body
from quizgen.questions.introductions.printed import printed
from quizgen.questions.introductions.unlike import may_fit, names_a_body
from quizgen.questions.news.sports_report import of_sport
from quizgen.questions.sources.before_a_name import is_short_title
from quizgen.questions.sources.callings import kind_of
from quizgen.questions.sources.expected import POST
from quizgen.questions.sources.levelling import is_role, without_honours
from quizgen.questions.sources.well_known import well_known

#: So many are asked for at least and at most, with so many descriptions at least.
LEAST_ASKED, MOST_ASKED, LEAST_TOLD = 2, 4, 3
#: So many of those who are asked for at least speak in the article.
SPEAKING = 1
TWICE = 2
#: "Head of the regional federation" tells enough, whoever else is a head.
_ENOUGH = 4
_SAYS = "said|says|told|added|adds|explained|wrote|argued|warned|recalled|recalls|admitted"
#: So many are set beside each other.
MOST = 8
#: By one of these words alone everybody has heard of some.
_ONE_OF_MANY = lexicon(
    """mp mep senator representative governor congressman congresswoman minister secretary general
    founder sergeant officer president chancellor star veteran man woman person player source professor doctor
    creator co-founder talisman assistant hero legend member spokesman spokeswoman spokesperson"""
)
#: "Chief", "fellow councillor", "local president": of what, or whose?
_SAYS_TOO_LITTLE = re.compile(r"(?:chief|lead|(?:[\w’'-]+ )?member)$|fellow\b|.*\blocal(?: president)?$", re.IGNORECASE)
#: "Dr Orr, the only surgeon": in the town of which the sentence tells.
_ONLY = re.compile(r"^(?:the )?(?:(?:only|sole|lone|remaining) )?", re.IGNORECASE)
#: "It began with Ana Orr, a law student. She has since graduated": that she was.
_LEARNS = frozenset(("student", "pupil", "trainee", "apprentice", "intern"))
_HAS_LEFT = re.compile(r"\b(?:graduated|dropped out|qualified|has since|now works)\b")
#: "Whatever coach Tom Orr said, it worked": he is no "whatever coach".
_NO_WORD_OF_IT = re.compile(
    r"(?:what(?:ever)?|which(?:ever)?|when(?:ever)?|where|while|after|before|as|if|but|and|although|though|because|since|then"
    r"|yesterday|today|earlier|later|how|why|once|until|unless|like|unlike|says?|said)\b",
    re.IGNORECASE,
)
#: "The retired ship's cook Ana Orr": she is retired, and not the ship. "A third-generation keeper": of what?
_MOVED = re.compile(
    r" of the (?:retired|former|late|acting|veteran|long-serving|senior|assistant|deputy)\b|\bex-", re.I
)
_EITHER = {"spokesman": "spokesperson", "spokeswoman": "spokesperson"}


@dataclass(frozen=True, slots=True)
class Described:
    """Who is described, whether somebody for whom a question may ask, and whether the article quotes that one."""

    introduction: Introduction
    asked: bool
    speaks: bool
    bears: bool = True

    @property
    def name(self) -> str:
        return self.introduction.name

    @property
    def words(self) -> str:
        """What is printed: a "spokeswoman" would be found by her first name."""
        if not self.introduction.head:
            return f"from {self.introduction.words.partition(' ')[2]}"
        told = _ONLY.sub("", self.introduction.words)
        return " ".join(_EITHER.get(word.casefold(), word) for word in told.split())


def described(reading: Reading, kind: str) -> list[Described]:
    """Of each person or body the fullest description that says enough."""
    found: list[Described] = []
    beside = bodies_beside(reading) if kind == "person" else {}
    for name, everything in told_of(reading).items():
        if everything[0].kind != kind or any(known_to_all(one) or well_known(one) for one in everything):
            continue
        if kind == "person" and not _is_somebody(name, everything, reading.article.text):
            continue
        plain = [told for one in everything if (told := plainly(one, reading)) is not None]
        if name in beside:
            plain += [more for one in plain if (more := with_body(one, beside[name])) is not None]
        fit = [one for one in plain if sound(one, reading, alone=False) and _tells_enough(one, reading)]
        if not fit:
            continue
        bearing = [one for one in fit if kind != "person" or _bears_on_it(one, reading)]
        one = max(bearing or fit, key=lambda one: min(word_count(one.words), 6))
        back, speaks = _comes_back(one, reading), _speaks(one, reading)
        if (bearing or speaks) and (back or not holds_office(one)):
            found.append(Described(replace(one, name=name), back or speaks, speaks, bool(bearing)))
    for name, one in beside.items():
        short = word_count(one.words) <= LONGEST and not any(same_words(part, one.words) for part in name.split())
        if name not in introduced(reading) and short and _speaks(one, reading):
            found.append(Described(one, True, True))
    return found


@lru_cache(maxsize=8)
def told_of(reading: Reading) -> dict[str, tuple[Introduction, ...]]:
    """Each name without its titles and all that the article says of its bearer, by the grammar and by the shape."""
    found: dict[str, tuple[Introduction, ...]] = {}
    for name, everything in (*introduced(reading).items(), *printed(reading).items()):
        bare = _untitled(name) if everything[0].kind == "person" else name
        found[bare] = (*found.get(bare, ()), *everything)
    return found


def together(
    fit: Sequence[Described], reading: Reading, rng: Random, most: int
) -> Iterator[tuple[list[Described], Described | None]]:
    """Sets of those whose descriptions can surely be told apart: whom to ask for, and whose is left over.

    Each description may be said of any of the others, as far as names tell. The larger a set the better; smaller ones
    are for a quiz that shows who one of them is.
    """
    fit = sorted(fit, key=lambda one: (not one.asked, not one.speaks))[:MOST]
    if len(fit) < LEAST_TOLD or sum(one.speaks for one in fit) < _speaking(reading):
        return
    fair = {frozenset(pair) for pair in combinations(range(len(fit)), 2) if _fair(fit[pair[0]], fit[pair[1]], reading)}
    for size in range(min(len(fit), MOST_ASKED + 1), LEAST_TOLD - 1, -1):
        sets = [
            [fit[place] for place in places]
            for places in combinations(range(len(fit)), size)
            if all(frozenset(pair) in fair for pair in combinations(places, 2))
        ]
        parted = [found for chosen in sets if (found := _parted(chosen, _speaking(reading), rng)) is not None]
        rng.shuffle(parted)
        yield from islice(sorted(parted, key=lambda found: -len(found[0])), most)


def _untitled(name: str) -> str:
    """ "Comrade Ana Ruiz" would be found by the title, and "Ben Orr SC" by the letters."""
    parts = without_honours(name).split()
    while len(parts) > 1 and (is_role(parts[0]) or is_short_title(parts[0])) and not sex(parts[0]):
        parts.pop(0)
    return " ".join(parts)


def _is_somebody(name: str, told: Sequence[Introduction], text: str) -> bool:
    """Is it surely a person's name? "Owner Harwick Pine" is a firm, whose surname never stands alone."""
    if " " not in name or any(is_person(part) for part in name.split()):
        return False
    if not all(one.head in OF_BODIES_TOO for one in told) or sex(name.split()[0]):
        return True
    first, last = name.split()[0], name.split()[-1]
    if not re.search(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? (?:[\w.’'-]+ ){{0,2}}{re.escape(last)}\b", text):
        return False  # "Salmon producer Aguas del Orr", "the operator, Minera Orr Altas"
    alone = len(re.findall(rf"(?<!{re.escape(first)} )\b{re.escape(last)}\b", text))
    return alone > 0 and text.count(f"{first} ") == len(
        re.findall(rf"{re.escape(first)} (?:\w+ )?{re.escape(last)}", text)
    )


def _speaking(reading: Reading) -> int:
    return 0 if of_sport(reading.article.text) else SPEAKING


def _parted(chosen: list[Described], speaking: int, rng: Random) -> tuple[list[Described], Described | None] | None:
    """Whom to ask for and whose description is left over; None where these few cannot be asked for."""
    if sum(_may_be_known(one.introduction) for one in chosen) > 1 or sum(not one.bears for one in chosen) > 1:
        return None
    beside = [one for one in chosen if not one.asked]
    asked, spare = chosen, None
    if beside or len(chosen) > LEAST_TOLD:
        spare = rng.choice(beside or sorted(chosen, key=lambda one: one.speaks)[:2])
        asked = [one for one in chosen if one is not spare]
    if len(beside) > 1 or len(asked) < LEAST_ASKED or sum(one.speaks for one in asked) < speaking:
        return None
    return asked, spare


def _may_be_known(one: Introduction) -> bool:
    """A minister or a governor; of mayors and councillors there are too many."""
    return holds_office(one) and one.head not in ("mayor", "councillor", "leader")


def _comes_back(one: Introduction, reading: Reading) -> bool:
    """Beside people who speak, whoever is named a second time is worth telling apart, too."""
    return matters(one, reading) or (not holds_office(one) and mentioned(one, reading) >= TWICE)


def _tells_enough(one: Introduction, reading: Reading) -> bool:
    """Set beside others even "referee" and "composer" tell enough, where the noun is said of nobody else."""
    alone = len(words(one.words)) == 1
    if (
        _NO_WORD_OF_IT.match(one.words)
        or _MOVED.search(one.words)
        or one.words.casefold().endswith("-generation keeper")
    ):
        return False
    if one.words.casefold() in ("mr justice", "lord justice", "lady justice"):
        return False
    if one.head == "hooker":
        return False  # a place in a scrum, and no word to set beside a woman's name in class
    if of_a_land(one.words) or _SAYS_TOO_LITTLE.match(one.words) or (alone and one.head in _ONE_OF_MANY):
        return False
    if one.head in _LEARNS and _HAS_LEFT.search(reading.article.text):
        return False
    if one.head == "broker" and not sex(one.name.split()[0]):
        return False  # "London broker Calder Wharf" is a house
    if alone and one.words[:1].isupper() and f"he {one.words}" in one.span.of(reading.article.text):
        return False  # "Ana Ruiz, the Observer": her newspaper
    if clear(one, reading):
        return True
    return not known_to_all(one) and (word_count(one.words) >= _ENOUGH or _of_one(one.head, one, reading))


_POSTS = re.compile(
    r"\b(?:consultant|specialist|engineer|treasurer|commander|organiser|organizer|proprietor|skipper|judge|magistrate"
    r"|coroner|nurse|doctor|whip|clerk|surveyor|trustee|captain|coach|referee|person who)\b"
)


def _bears_on_it(one: Introduction, reading: Reading) -> bool:
    """Does it matter for what the person can know? That a bride whose hat was stolen teaches in a school does not.

    A post, a field of knowledge or a body does, and so does what the report comes back to ("grower", "tenant").
    """
    if (
        _POSTS.search(one.words)
        or POST.search(one.words)
        or re.search(r"(?<=.)\b[A-Z]", one.words)
        or kind_of(one.words.casefold().split())
    ):
        return True
    article = reading.article
    if of_sport(article.text):
        return True
    rest = f"{article.text[: one.sentence.start]} {article.text[one.sentence.end :]}"
    return not content_words(one.words).isdisjoint(content_words(rest))


def _of_one(noun: str, one: Introduction, reading: Reading) -> bool:
    """Does the noun stand beside this name alone, or as "the referee", who has been named?"""
    told = words(reading.article.text)
    own = {*words(one.name), *words(one.words)}
    return all(
        told[at - 1] == "the"
        or not own.isdisjoint(told[max(0, at - 3) : at])
        or not own.isdisjoint(told[at + 1 : at + 3])
        for at, word in enumerate(told)
        if word == noun
    )


def _fair(one: Described, other: Described, reading: Reading) -> bool:
    return (
        _apart(one.introduction, other.introduction, reading)
        and suits(one.words, other.name, other.introduction.gender)
        and suits(other.words, one.name, one.introduction.gender)
    )


def _apart(one: Introduction, other: Introduction, reading: Reading) -> bool:
    """Is what is printed of either certainly not so of the other, whatever else the article says of them?"""
    if {*words(one.name)} & {*words(other.name)}:
        return False  # kin, or one person under two names
    mine, theirs = ((*told_of(reading).get(told.name, ()), told) for told in (one, other))
    if any(may_fit(a, b) and not _of_two_worlds(a, b) for a in mine for b in theirs):
        return False
    for by_body, beside in ((one, other), (other, one)):
        if not by_body.head and not names_a_body(beside.words):
            return False  # "a physicist" may well be "from the Harbour Institute"
    return not _said_beside(other, one, reading) and not _said_beside(one, other, reading)


_GOVERNS = re.compile(r"\b(?:[Mm]inister|MP|[Gg]overnor|[Mm]ayor)\b")
_SERVES_MEMBERS = re.compile(
    r"\b(?:federation|association|union|society|chamber|club|company|cooperative|charity)\b", re.I
)


def _of_two_worlds(one: Introduction, other: Introduction) -> bool:
    """ "Mining minister" and "leader of the miners' federation"."""
    return any(
        _GOVERNS.search(a.words) and _SERVES_MEMBERS.search(b.words) and not _GOVERNS.search(b.words)
        for a, b in ((one, other), (other, one))
    )


#: Fewer words than these may stand in a sentence by chance: "Judge Ruiz believed the surveyor".
_BY_CHANCE = 3


def _said_beside(described: Introduction, other: Introduction, reading: Reading) -> bool:
    """May the words of the one be said of the other, too?"""
    if len(content_words(described.words)) >= _BY_CHANCE or not described.head:
        return said_of(described.words, other.names, reading)
    noun, last = re.escape(described.head), re.escape(other.name.split()[-1])
    beside = rf"\b{last}(?:,| is| was| as|’s|'s)[^.\n]{{0,40}}\b{noun}\b|\b{noun}\b,? (?:[A-Z]\S* ){{0,3}}{last}\b"
    return re.search(beside, reading.article.text, re.IGNORECASE) is not None


def _speaks(one: Introduction, reading: Reading) -> bool:
    if any({*one.names} & {*source.names} for source in speakers(reading)):
        return True
    last = re.escape(one.name.split()[-1])
    return (
        re.search(rf"\b{last} (?:{_SAYS})\b|\b(?:{_SAYS}) (?:[A-Z][\w.’'-]+ ){{0,3}}{last}\b", reading.article.text)
        is not None
    )
