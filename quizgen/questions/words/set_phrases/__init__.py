"""Tables of set phrases in, each with every printed form, its meaning in the news, and what is too near to it, out.

Here stand only phrases whose sense their form makes certain, or other words of the sentence: "under fire" is of
critics where nobody shoots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple

from quizgen.questions.words.fields import strange_fields
from quizgen.questions.words.listed import any_listed
from quizgen.questions.words.set_phrases.descriptions import DESCRIPTIONS
from quizgen.questions.words.set_phrases.everyday import EVERYDAY_DESCRIPTIONS, EVERYDAY_LINKS, EVERYDAY_STATES
from quizgen.questions.words.set_phrases.idioms import (
    IDIOM_DESCRIPTIONS,
    IDIOM_LINKS,
    IDIOM_NAMES,
    IDIOM_STATES,
    IDIOMS_WITH_OBJECTS,
    IDIOMS_WITHOUT_OBJECTS,
)
from quizgen.questions.words.set_phrases.idioms_of_news import NEWS_LINKS, NEWS_NAMES, NEWS_STATES, NEWS_VERBS
from quizgen.questions.words.set_phrases.known import KNOWN_PHRASES
from quizgen.questions.words.set_phrases.links import LINKS
from quizgen.questions.words.set_phrases.literal import words_for
from quizgen.questions.words.set_phrases.money_names import MONEY_NAMES
from quizgen.questions.words.set_phrases.nouns import NAMES
from quizgen.questions.words.set_phrases.nouns_everyday import (
    BUSINESS_NAMES,
    EVERYDAY_NAMES,
    SPORTS_NAMES,
    STAGE_NAMES,
    TECHNOLOGY_NAMES,
)
from quizgen.questions.words.set_phrases.nouns_public import NAMES_OF_PUBLIC_LIFE
from quizgen.questions.words.set_phrases.plain_reports import (
    PLAIN_DESCRIPTIONS,
    PLAIN_LINKS,
    PLAIN_NAMES,
    PLAIN_STATES,
    PLAIN_VERBS_WITH_OBJECTS,
    PLAIN_VERBS_WITHOUT_OBJECTS,
)
from quizgen.questions.words.set_phrases.states import STATES
from quizgen.questions.words.set_phrases.today import (
    TODAY_DESCRIPTIONS,
    TODAY_LINKS,
    TODAY_NAMES,
    TODAY_STATES,
    TODAY_VERBS_WITH_OBJECTS,
    TODAY_VERBS_WITHOUT_OBJECTS,
)
from quizgen.questions.words.set_phrases.verbs import VERBS_WITH_OBJECTS
from quizgen.questions.words.set_phrases.verbs_alone import VERBS_WITHOUT_OBJECTS
from quizgen.questions.words.set_phrases.verbs_of_people import VERBS_OF_PEOPLE
from quizgen.questions.words.set_phrases.verbs_of_reports import MORE_VERBS_WITH_OBJECTS
from quizgen.questions.words.set_phrases.verbs_of_reports_alone import MORE_VERBS_WITHOUT_OBJECTS
from quizgen.questions.words.set_phrases.workaday import (
    WORKADAY_LINKS,
    WORKADAY_STATES,
    WORKADAY_VERBS_WITH_OBJECTS,
    WORKADAY_VERBS_WITHOUT_OBJECTS,
)
from quizgen.questions.words.set_phrases.workaday_names import WORKADAY_DESCRIPTIONS, WORKADAY_NAMES
from quizgen.questions.words.signs import by_sign
from quizgen.questions.words.trials import NOT_TRIED, Trial, trials


class Phrase(NamedTuple):
    """A phrase, its meaning in the news, what it is said of (`frames`) and what it has to do with (`families`).

    `first` are the forms of its first word, `odd` those that the table gives, `rest` matches what comes after it;
    `table` tells verbs, links, states and names apart. `wants`, `bars`, `next`, `never`, `after` and `not_after` tell
    the sense: words of which the sentence must have one and must have none (with a star: beginnings), and words that
    must, or must not, come right after it, or right before it; `proofs` and `things` are words of kinds that tell that
    it is meant as here, or may be literally. In an article about one of its `strange` fields it has another sense;
    there are none where words beside it or its form tell the sense.
    """

    phrase: str
    meaning: str
    frames: frozenset[str]
    families: frozenset[str]
    first: tuple[str, ...]
    odd: tuple[str, ...]
    rest: str
    """The pattern of what follows the first word; of 1,900 phrases few are ever compiled."""
    is_verb: bool
    table: int
    wants: tuple[str, ...]
    proofs: frozenset[str]
    bars: tuple[str, ...]
    things: frozenset[str]
    next: frozenset[str]
    never: frozenset[str]
    after: frozenset[str]
    not_after: frozenset[str]
    strange: frozenset[str]
    trial: Trial

    def __hash__(self) -> int:
        return hash(self.phrase)  # remembered by the string; over all fields it would cost more than it saves

    @property
    def has_conditions(self) -> bool:
        """Has it its meaning only beside certain words, or not beside others?"""
        return bool(self.wants or self.proofs or self.bars or self.things or self.next or self.never)

    @property
    def known(self) -> bool:
        """Do most students know it?"""
        return self.phrase in KNOWN_PHRASES

    @property
    def sure(self) -> bool:
        """Has it been tried, and does it mean this wherever its conditions hold?

        Of phrases that held in the trial blind raters failed 6 keys in 286 in rounds 40 to 75 (tests/quality), of the
        others 16 in 110.
        """
        return self.trial.holds(elsewhere=1)

    @property
    def is_asked_for(self) -> bool:
        return self.sure and self.trial.worth > 0 and not self.known

    def _proved(self, words: list[str]) -> bool:
        proved = bool(self.wants) and any_listed(words, self.wants)
        return proved or not self.proofs.isdisjoint(words)

    def near(self, other: Phrase) -> bool:
        """Is the other's meaning too like this one to be wrong beyond doubt?"""
        return self.phrase == other.phrase or bool(self.families & other.families)

    def meant(self, words: list[str], after: str) -> bool:
        """Do the words of the sentence and what follows the phrase leave no doubt that it has this meaning?"""
        if (self.wants or self.proofs) and not self._proved(words):
            return False
        if self.bars and any_listed(words, self.bars):
            return False
        if not self.things.isdisjoint(words):
            return False
        if self.is_verb and re.match(r"[’']s\b", after):
            return False  # "stole the show’s takings"
        found = re.match(r"\s*([\w£$€%’']+|[^\w\s])", after)
        follows = found[1].casefold() if found else "."
        if self.is_verb and follows == "of" and self.phrase.endswith(_PARTICLES):
            return False  # "the phasing out of the tax", "carried out of the house"
        is_number = re.match(r"[£$€]?\d|[£$€]", follows) is not None
        if is_number and _NUMBER in self.never:
            return False  # "weighed up to 90 kilos"
        if is_number and _NUMBER in self.next:
            return True  # "in the region of 3,000 people", but not "3,000 people in the region of Orrin"
        return (not self.next or follows in self.next) and follows not in self.never


#: Stands among the words that must, or must not, come next for any figure.
_NUMBER = "#"
_PARTICLES = (" out", " off", " down", " up", " back", " in", " over")
#: "Ruled it out", "put them off".
_PARTED = (" out", " off", " down", " up", " aside", " back")
_LINE = re.compile(
    r"(?P<phrase>[^(|]+?)(?: \((?P<odd>[^)]+)\))? \| (?P<meaning>[^|]+) \| (?P<frames>[^|]+?) \| (?P<families>[^|]+?)"
    r"(?: \| (?P<sense>.+))?"
)
_SIGNS = "+->!<=~"
#: Stands before the name of a kind of things.
_KIND = "@"


#: The places of two kinds among the tables: verbs have forms, names a plural.
_OF_VERBS, _OF_NAMES = 0, 3


def _phrases(table: str, number: int) -> Iterator[Phrase]:
    is_verb = number == _OF_VERBS
    for line in re.sub(r"\n {4}", " ", table.strip()).splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            raise ValueError(f"This line of the table of set phrases cannot be read: {line}")
        phrase, odd = found["phrase"], (found["odd"] or "").split()
        head, _, rest = phrase.partition(" ")
        sense = by_sign(found["sense"] or "", _SIGNS)
        yield Phrase(
            phrase=phrase,
            meaning=found["meaning"],
            frames=frozenset(found["frames"].split()),
            families=frozenset(found["families"].split()),
            first=sense["="] or tuple(dict.fromkeys(_verb_forms(head, odd) if is_verb else [head])),
            odd=tuple(odd),
            rest=_rest(rest, odd, number, is_parted="acts" not in found["frames"] and "happens" not in found["frames"]),
            is_verb=is_verb,
            table=number,
            wants=_plain(sense["+"]),
            proofs=_things(sense["+"], phrase),
            bars=_plain(sense["-"]),
            things=_things(sense["-"], phrase),
            next=frozenset(sense[">"]),
            never=frozenset(sense["!"]),
            after=frozenset(sense["<"]),
            not_after=frozenset(sense["~"]),
            trial=_TRIALS.get(phrase, NOT_TRIED),
            strange=frozenset() if _plain(sense["+"]) or sense[">"] or sense["!"] else strange_fields(sense["-"]),
        )


def _plain(listed: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in listed if not word.startswith(_KIND))


def _things(listed: tuple[str, ...], phrase: str) -> frozenset[str]:
    """The words for the kinds of things, "@sea", but those of which the phrase itself is made."""
    kinds = [words_for(word.removeprefix(_KIND)) for word in listed if word.startswith(_KIND)]
    return frozenset[str]().union(*kinds) - set(re.split(r"[ -]", phrase))


def _verb_forms(verb: str, odd: list[str]) -> Iterator[str]:
    yield from (verb, f"{verb}es" if re.search(r"(?:s|sh|ch|go|do)$", verb) else f"{verb}s", *odd)
    if verb.endswith("y") and "ied" in " ".join(odd):
        yield f"{verb[:-1]}ies"
    stem = verb.removesuffix("e")
    if not any(form.endswith("ing") for form in odd):
        yield f"{stem}ing"
    if not odd:
        yield f"{stem}ed"


def _rest(rest: str, odd: list[str], number: int, *, is_parted: bool) -> str:
    """What follows the first word: of a verb a pronoun may stand before the particle, a name may be of several."""
    is_verb = number == _OF_VERBS
    pattern = re.escape(rest).replace(r"\ ", r"\s+").replace("’", "[’']")
    if not is_verb and rest:
        last = rest.split()[-1]
        # "they brought in charges" is not "in charge"
        forms = [f"{last}s?" if number == _OF_NAMES else last, *odd]
        pattern = pattern.removesuffix(re.escape(last)) + f"(?:{'|'.join(forms)})" if last != "of" else pattern
    space = r"\s+" if rest else ""
    parted = r"(?:(?:it|them)\s+)?" if is_verb and is_parted and f" {rest}" in _PARTED else ""
    return rf"{space}{parted}{pattern}(?![\w-])"


_TRIALS = trials(__name__, "phrases.txt")
#: The verbs come first, which have forms.
_TABLES = (
    (
        *(VERBS_WITH_OBJECTS, VERBS_OF_PEOPLE, MORE_VERBS_WITH_OBJECTS, PLAIN_VERBS_WITH_OBJECTS, IDIOMS_WITH_OBJECTS),
        *(VERBS_WITHOUT_OBJECTS, MORE_VERBS_WITHOUT_OBJECTS, PLAIN_VERBS_WITHOUT_OBJECTS, IDIOMS_WITHOUT_OBJECTS),
        *(TODAY_VERBS_WITH_OBJECTS, TODAY_VERBS_WITHOUT_OBJECTS, NEWS_VERBS),
        *(WORKADAY_VERBS_WITH_OBJECTS, WORKADAY_VERBS_WITHOUT_OBJECTS),
    ),
    (LINKS, EVERYDAY_LINKS, PLAIN_LINKS, IDIOM_LINKS, TODAY_LINKS, NEWS_LINKS, WORKADAY_LINKS),
    (STATES, EVERYDAY_STATES, PLAIN_STATES, IDIOM_STATES, TODAY_STATES, NEWS_STATES, WORKADAY_STATES),
    (
        *(
            NAMES,
            NAMES_OF_PUBLIC_LIFE,
            SPORTS_NAMES,
            TECHNOLOGY_NAMES,
            STAGE_NAMES,
            BUSINESS_NAMES,
            EVERYDAY_NAMES,
            PLAIN_NAMES,
            MONEY_NAMES,
            IDIOM_NAMES,
            TODAY_NAMES,
            NEWS_NAMES,
            WORKADAY_NAMES,
        ),
        *(DESCRIPTIONS, EVERYDAY_DESCRIPTIONS, PLAIN_DESCRIPTIONS, IDIOM_DESCRIPTIONS, TODAY_DESCRIPTIONS),
        *(WORKADAY_DESCRIPTIONS,),
    ),
)
PHRASES: tuple[Phrase, ...] = tuple(
    phrase for number, tables in enumerate(_TABLES) for table in tables for phrase in _phrases(table, number)
)
#: So many letters of the second word tell the phrases apart that begin alike: "in the", "in lieu".
_LETTERS = 3
_SECOND = re.compile(rf"\s+([\w-]{{1,{_LETTERS}}})")
_PRONOUNS = ("it", "them")  # "the meetings put her off politics" is another sense


def _seconds(phrase: Phrase) -> set[str]:
    """How the second word of the phrase may begin; "" of one that is a single word."""
    second = phrase.phrase.split()[1:2]
    parted = _PRONOUNS if phrase.is_verb and f" {' '.join(second)}" in _PARTED else ()
    return {word[:_LETTERS] for word in (*second, *phrase.odd, *parted)} if second else {""}


#: The phrases by the printed first word and how the second one begins.
_BY_BEGINNING: dict[tuple[str, str], tuple[Phrase, ...]] = {}
for _phrase in PHRASES:
    for _form in _phrase.first:
        for _second in sorted(_seconds(_phrase)):
            _BY_BEGINNING[_form, _second] = (*_BY_BEGINNING.get((_form, _second), ()), _phrase)
#: The first words, with a capital or without, with either apostrophe: a look at these spares one at every other word.
BEGINNINGS = frozenset(
    word.replace("’", mark) for first, _ in _BY_BEGINNING for word in (first, first.capitalize()) for mark in "’'"
)


def starting_with(word: str, after: str) -> tuple[Phrase, ...]:
    """The phrases that may begin with this word before what follows it, with a capital or without."""
    small = word[0].lower() + word[1:].replace("'", "’")
    second = _SECOND.match(after)
    single = _BY_BEGINNING.get((small, ""), ())
    return (*single, *_BY_BEGINNING.get((small, second[1]), ())) if second else single


_BY_PHRASE = {phrase.phrase: phrase for phrase in PHRASES}


def _rivals() -> Iterator[tuple[str, tuple[Phrase, ...]]]:
    for kind in ("verbs", "links", "states", "names"):
        table = files(__name__).joinpath("rivals", f"{kind}.txt").read_text(encoding="utf-8")
        for line in table.splitlines():
            phrase, _, others = line.partition(" | ")
            yield phrase, tuple(_BY_PHRASE[other] for other in others.split("; "))


def _misreadings() -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in files(__name__).joinpath("rivals", "misreadings.txt").read_text(encoding="utf-8").splitlines():
        phrase, _, meanings = line.partition(" | ")
        yield phrase, tuple(meanings.split("; "))


#: Of each phrase that is asked for: others whose meanings could stand in its place and are wrong there, chosen by hand.
#: Phrases without any, such as "news conference", are too plain to be asked for, and only rivals of others.
RIVAL_PHRASES: dict[str, tuple[Phrase, ...]] = dict(_rivals())

#: What the single words of a phrase might be taken for, and do not mean: who picks "to become less heavy" for "come to
#: light" has read the words one by one.
MISREADINGS: dict[str, tuple[str, ...]] = dict(_misreadings())
