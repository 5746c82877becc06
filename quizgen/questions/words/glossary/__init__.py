"""Tables of hard words of the news in, entries with every printed form out: what each word means, and what is too near.

A dictionary that lists every sense of a word cannot tell which one is meant; here stand only words that mean one thing
in the news, or whose sense other words of the sentence tell, so that the meaning that is keyed is the meaning there.
A new entry is asked for when readers have tried it (`quizgen.questions.words.trials`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from quizgen.questions.words.fields import strange_fields
from quizgen.questions.words.glossary.beside import following, right_after, right_before
from quizgen.questions.words.glossary.families import related
from quizgen.questions.words.glossary.frames import FRAMES
from quizgen.questions.words.glossary.known import (
    KNOWN_ADJECTIVES,
    KNOWN_ADVERBS,
    KNOWN_NOUNS,
    KNOWN_VERBS,
)
from quizgen.questions.words.glossary.tables import ADJECTIVE_TABLES, ADVERB_TABLES, NOUN_TABLES, VERB_TABLES
from quizgen.questions.words.listed import any_listed, listed_among
from quizgen.questions.words.signs import by_sign
from quizgen.questions.words.trials import NOT_TRIED, Trial, trials


class Part(StrEnum):
    """Part of speech."""

    VERB = "verb"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"


_KNOWN = {
    Part.VERB: KNOWN_VERBS,
    Part.NOUN: KNOWN_NOUNS,
    Part.ADJECTIVE: KNOWN_ADJECTIVES,
    Part.ADVERB: KNOWN_ADVERBS,
}


class Entry(NamedTuple):
    """A word, its meaning in the news, the field it belongs to and the families of meaning that it has a share in.

    `frames` are the ways in which a verb is used: with "that", with an object, with "from".
    `forms` are the ways in which it is printed; of a verb the forms in -s are left out, which may be nouns.
    `wants`, `bars` and `next` tell the sense: words of which the sentence must have one ("a parliament tabled a
    motion") and must have none ("the fiscal year"), with a star where beginnings are meant ("parliament*"), and the
    word that must follow ("to stem from"); `never` and `not_after` what must not stand right after and right before it
    ("the recognition that", "the housing scheme").
    In an article about one of its `strange` fields it has another sense, whatever the sentence says. A second sense of
    a word, which the sentence must prove, has a `number`: "conviction 2". Of two spellings, `spelled_first` is the one
    under which the table of rivals has both.
    """

    word: str
    part: Part
    meaning: str
    field: str
    families: frozenset[str]
    forms: tuple[str, ...]
    frames: frozenset[str]
    wants: tuple[str, ...] = ()
    bars: tuple[str, ...] = ()
    next: str = ""
    never: str = ""
    not_after: str = ""
    strange: frozenset[str] = frozenset()
    number: str = ""
    spelled_first: str = ""
    trial: Trial = NOT_TRIED

    @property
    def key(self) -> str:
        """By which the tables of rivals name it."""
        return _key(self.word, self.number)

    def __hash__(self) -> int:
        return hash(self.word)  # remembered by the string; over all fields it would cost more than it saves

    @property
    def sure(self) -> bool:
        """Has it been tried, and does it mean this wherever its conditions hold?

        Of words that held in the trial blind raters failed 15 keys in 844 in rounds 66 to 75 (tests/quality), of the
        others 16 in 108, of new ones 11 in 140.
        """
        return self.trial.holds(elsewhere=0)

    @property
    def known(self) -> bool:
        """Do most students know it? Then it is not asked for, but its meaning tells what another word does not mean."""
        return self.word in _KNOWN[self.part]

    def near(self, other: Entry) -> bool:
        """Is the other's meaning too like this one to be wrong beyond doubt?"""
        return self.word == other.word or bool(self.families & other.families)

    def meant(self, sentence: str, before: str, after: str, article: frozenset[str]) -> bool:
        """Do the other words of the sentence, and what stands `before` and `after`, leave no doubt of this meaning?

        What its own sentence lacks, the words of the `article` prove where several of them do: a word has one sense in
        one text (Gale, Church and Yarowsky 1992, "One sense per discourse").
        """
        words = _WORD.findall(sentence.casefold()) if self.wants or self.bars else ()
        if self.wants and not any_listed(words, self.wants) and not _proven(self.wants, article):
            return False
        if self.bars and any_listed(words, self.bars):
            return False
        if self.never and right_after(self.never).match(after):
            return False
        if self.not_after and right_before(self.not_after).search(before):
            return False
        return not self.next or following(self.next).match(after) is not None


_WORD = re.compile(r"[\w-]+")
#: So many words of an article must prove a sense where its sentence has none of them.
PROOFS = 4


@lru_cache(maxsize=4096)  # of each word of an article this is asked at every place
def _proven(wants: tuple[str, ...], article: frozenset[str]) -> bool:
    return len(listed_among(article, wants)) >= PROOFS


_LINE = re.compile(
    r"(?P<word>[^(|]+?)(?: (?P<number>\d))?(?: \((?P<odd>[^)]+)\))? \| (?P<meaning>[^|]+) \| (?P<families>[^|]+?)"
    r"(?: \| (?P<sense>.+))?"
)


def _key(word: str, number: str | None) -> str:
    return f"{word} {number}" if number else word


_TRIALS = {part: trials(__name__, f"{part.value}s.txt") for part in Part}


def _entries(table: str, part: Part) -> Iterator[Entry]:
    field, tried = "", _TRIALS[part]
    for line in re.sub(r"\n {4}", " ", table.strip()).splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            field = line.strip("[]")
            continue
        spellings, odd = found["word"].split("/"), (found["odd"] or "").split()
        families = related(found["families"].split()) if part is Part.VERB else frozenset(found["families"].split())
        sense = by_sign(found["sense"] or "", _SIGNS)
        one = Entry(
            word=spellings[0],
            part=part,
            meaning=found["meaning"],
            field=field,
            families=families,
            forms=(),
            frames=FRAMES.get(spellings[0], frozenset()) if part is Part.VERB else frozenset(),
            wants=sense["+"],
            bars=sense["-"],
            next=" ".join(sense[">"]),
            never=" ".join(sense["!"]),
            not_after=" ".join(sense["~"]),
            strange=frozenset() if _proves(sense[">"]) else strange_fields(sense["-"]),
            number=found["number"] or "",
            spelled_first=spellings[0],
            trial=tried.get(_key(spellings[0], found["number"]), NOT_TRIED),
        )
        for word in spellings:  # "subsidise/subsidize": each is asked for as the article spells it
            yield one._replace(word=word, forms=tuple(dict.fromkeys(_forms(word, odd, part))))


#: Words that the sentence must have and must not have; what must follow, must not follow, nor precede.
_SIGNS = "+->!~"


def _proves(following: tuple[str, ...]) -> bool:
    """ "Conceded that" proves the sense; that no "to" follows, as in "opposed to", does not."""
    return bool(following) and not following[0].startswith("(?!")


def _forms(word: str, odd: list[str], part: Part) -> Iterator[str]:
    yield word
    yield from odd
    stem = word.removesuffix("e")
    if part is Part.NOUN and not odd:
        yield f"{word}s"
    elif part is Part.VERB:
        if not any(form.endswith("ing") for form in odd):
            yield f"{stem}ing"
        if all(form.endswith("ing") for form in odd):
            yield f"{word[:-1]}ied" if re.search(r"[^aeiou]y$", word) else f"{stem}ed"


_TABLES = {
    Part.VERB: VERB_TABLES,
    Part.NOUN: NOUN_TABLES,
    Part.ADJECTIVE: ADJECTIVE_TABLES,
    Part.ADVERB: ADVERB_TABLES,
}
GLOSSARY: tuple[Entry, ...] = tuple(
    entry for part, tables in _TABLES.items() for table in tables for entry in _entries(table, part)
)
#: The entries by printed form; a form of two parts of speech or of two senses has two.
BY_FORM: dict[str, tuple[Entry, ...]] = {}
for _entry in GLOSSARY:
    for _form in _entry.forms:
        BY_FORM[_form] = (*BY_FORM.get(_form, ()), _entry)
#: The forms of words of two parts of speech, such as "a boycott" and "to boycott".
OF_TWO_PARTS = frozenset(form for form, entries in BY_FORM.items() if len({entry.part for entry in entries}) > 1)
_BY_KEY = {(entry.part, entry.key): entry for entry in GLOSSARY}
_SPELLINGS: dict[tuple[Part, str], tuple[str, ...]] = {}
for _entry in GLOSSARY:
    if not _entry.number:
        _first = (_entry.part, _entry.spelled_first)
        _SPELLINGS[_first] = (*_SPELLINGS.get(_first, ()), _entry.word)


def _rivals() -> Iterator[tuple[tuple[Part, str], tuple[Entry, ...]]]:
    for part in Part:
        table = files(__name__).joinpath("rivals", f"{part.value}s.txt").read_text(encoding="utf-8")
        for line in table.splitlines():
            word, _, others = line.partition(" | ")
            rivals = tuple(_BY_KEY[part, other] for other in others.split(", "))
            yield from (((part, spelled), rivals) for spelled in _SPELLINGS.get((part, word), (word,)))


#: Of each word that is asked for: others whose meanings could stand in its place and are wrong there, chosen by hand.
#: Words without any, such as "employment", are too plain to be asked for, and only rivals of others.
RIVAL_WORDS: dict[tuple[Part, str], tuple[Entry, ...]] = dict(_rivals())
