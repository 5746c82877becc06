"""A sentence as printed in, the words of it that judge, and those that surely do not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.judgements.loaded_words.conditions import BAD_BESIDE, GOOD_BESIDE, WEIGHED_BESIDE, stands
from quizgen.questions.judgements.loaded_words.estimates import ALWAYS, BESIDE, PICTURED, pictures_a_change
from quizgen.questions.judgements.loaded_words.judgements import (
    BAD_DEEDS,
    BAD_THINGS,
    BADLY_DONE,
    BLAMING,
    GOOD_THINGS,
    PRAISING,
    SURPRISED,
    WEIGHING,
    WELL_DONE,
)
from quizgen.questions.judgements.loaded_words.neutral import NEUTRAL


class Speaks(StrEnum):
    """What a judging word does for what it is said of."""

    FOR = "for"
    AGAINST = "against"
    WEIGHS = "weighs"
    MEASURES = "measures"


class Judging(NamedTuple):
    """A word that judges, where it stands in the sentence, which way it speaks, and its part of speech ("" unknown)."""

    word: str
    start: int
    speaks: Speaks
    sort: str

    @property
    def end(self) -> int:
        return self.start + len(self.word)


class Neutral(NamedTuple):
    """A word that does not judge; `sort` is "thing", "deed", "time", "kind" or "news"."""

    word: str
    start: int
    sort: str


_LISTS = (
    (PRAISING, Speaks.FOR, "kind"),
    (WELL_DONE, Speaks.FOR, "time"),
    (GOOD_THINGS, Speaks.FOR, "thing"),
    (BLAMING, Speaks.AGAINST, "kind"),
    (BADLY_DONE, Speaks.AGAINST, "time"),
    (BAD_THINGS, Speaks.AGAINST, "thing"),
    (BAD_DEEDS, Speaks.AGAINST, "deed"),
    (WEIGHING, Speaks.WEIGHS, "kind"),
    (SURPRISED, Speaks.WEIGHS, "time"),
)
_JUDGE = {word: (speaks, sort) for words, speaks, sort in _LISTS for word in sorted(words)}
_BESIDE = {
    word: (pattern, speaks)
    for table, speaks in ((GOOD_BESIDE, Speaks.FOR), (BAD_BESIDE, Speaks.AGAINST), (WEIGHED_BESIDE, Speaks.WEIGHS))
    for word, pattern in table.items()
}
#: Where how much or how strong is asked for, these might be taken for an impression of it, too.
_ROUGH = lexicon(
    """soon recently recent briefly majority minority average range crowd hundreds thousands million millions billion
    variety proportion early late again already now new first last level levels scale total current extent
    degree amount amounts size simultaneously meanwhile number numbers growth increase increased rise change
    changes length height distance weight close near nearly further largely growing"""
)
#: "An entertaining guest", but "entertaining the guests": there it is what somebody does.
_DOES_IT_TO = re.compile(
    r" (?:the|an?|his|her|its|their|our|my|your|this|that|these|those|him|them|us|me|it|people|everyone|everybody|some"
    r"|many|all|[A-Z0-9]\w*)\b"
)
_INTO = re.compile(r" (?:into|off|down) (?:the|a)\b")
#: "Third" of "third world", "white" of "white paper": torn out of a name such a word tells nothing.
_TORN = re.compile(
    r"\b(?:(?:first|second|third|fourth) (?:world|lady|part(?:y|ies)|hand|rate|class|degree|reading|estate|secretary"
    r"|minister|sector|thoughts?|half|quarter)|real (?:estate|terms)|high (?:street|court|school|seas|commission\w*)"
    r"|human rights|civil (?:war|servants?|service|society|rights)|cold war|common market"
    r"|public (?:relations|house|school)|private (?:eye|secretary|equity)"
    r"|foreign (?:exchange|secretary|minister|office)|home (?:secretary|office)"
    r"|general (?:election|assembly|strike|secretary|practitioner\w*)|prime (?:minister|time|rate)"
    r"|chief (?:executive|whips?|constable|justice)|white (?:house|paper)|green (?:paper|party)|black market"
    r"|raw materials?|united (?:nations|states|kingdom)|security council|federal reserve|social security|supreme court"
    r"|national insurance|health (?:care|service)|interest rates?|natural gas|stock (?:exchange|market)"
    r"|middle (?:east|class))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?<![\w’'-])[a-z][a-z-]*[a-z](?![\w-])(?![’']\w)")


_LOADED = frozenset((*_JUDGE, *_BESIDE, *ALWAYS, *PICTURED, *BESIDE))


def may_be_loaded(text: str) -> bool:
    """Is there any word in it that judges or estimates beside the right words? Most sentences have none."""
    return not _LOADED.isdisjoint(words(text))


def judging_words(printed: str) -> Iterator[Judging]:
    """Each word of the sentence that judges where it stands."""
    for found in _WORD.finditer(printed):
        word = found.group()
        if word in _BESIDE:
            pattern, speaks = _BESIDE[word]
            does = word.endswith("ing") and _DOES_IT_TO.match(printed, found.end())
            if not does and stands(pattern, found.start(), printed):
                yield Judging(word, found.start(), speaks, _JUDGE.get(word, (speaks, "kind"))[1])
        elif word in _JUDGE and not (word.endswith("ing") and _DOES_IT_TO.match(printed, found.end())):
            yield Judging(word, found.start(), *_JUDGE[word])


def estimates_in(printed: str) -> Iterator[Judging]:
    """Each word that tells how great or how strong something is, and gives no figure."""
    for found in _WORD.finditer(printed):
        word = found.group()
        sort = "time" if word.endswith("ly") else "kind"
        if word in ALWAYS:
            yield Judging(word, found.start(), Speaks.MEASURES, sort)
        elif (
            word in PICTURED
            and pictures_a_change(printed[: found.start()], printed[found.end() :])
            and not _INTO.match(printed, found.end())
        ):
            yield Judging(word, found.start(), Speaks.MEASURES, "deed")
        elif word in BESIDE and stands(BESIDE[word], found.start(), printed):
            yield Judging(word, found.start(), Speaks.MEASURES, sort)


def neutral_words(printed: str, key: Judging) -> Iterator[Neutral]:
    """Each word of the sentence that judges in none of its senses."""
    rough = _ROUGH if key.speaks is Speaks.MEASURES else ()
    torn = [phrase.span() for phrase in _TORN.finditer(printed)]
    for found in _WORD.finditer(printed):
        if any(start <= found.start() < end for start, end in torn):
            continue
        if found.group() in NEUTRAL and found.group() not in rough:
            yield Neutral(found.group(), found.start(), NEUTRAL[found.group()])
