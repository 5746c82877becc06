"""A name and a sentence with a gap in its place in, whether it may be asked for, and the names beside it, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Fact, FactKind, Reading
from quizgen.questions.english.likeness import content_words, same_words
from quizgen.questions.english.wording import GAP
from quizgen.questions.numbers.atlas import BRITISH, kind_of_place, places_in
from quizgen.questions.sources.kinship import name_tokens

#: What comes more often is what the whole report is about, and can be told without reading.
MOST_NAMED, MOST_OF_A_PERSON = 4, 8
#: So much of the sentence told of another name as well: both could be right.
LIKE = 0.35
#: "_____ hurt his knee": fits some of the names only.
_HINT = re.compile(
    r"\b(?:he|she|him|her|his|hers|himself|herself|man|woman|actor|actress|father|mother|husband|wife|son|daughter"
    r"|brother|sister)\b"
)
#: Who speaks is asked elsewhere, and that somebody wrote or was told something is nothing to remember.
_SPEAKS = re.compile(
    rf"\b(?:said|says|told|added|wrote|telling|according to|asked|by|with|reported|interview(?:ed)? with) {GAP}"
    rf"(?: in\b|,|”| on\b)"
    rf"|{GAP}(?: \w+ly)? (?:said|says|told|added|wrote|asked|reported|reports|announced|claimed|warned|insisted"
    rf"|declined|noted|argued|called|tweeted|spoke|explained|joked|responded|replied|suggested|believes?|thinks?|hopes?|wants?)\b"
)
#: "won in 21.07 secs", "finished fifth", "leads by 4 points", "his shot was tipped over the bar": a line of a table, or
#: of a match told minute by minute.
_RESULT = re.compile(
    r"\b\d+\.\d\d\b|\b\d+-\d+,? \d+-\d+|\b(?:secs?|seconds?|points?|polls?|percent|votes|yards|saves?|saving|saved"
    r"|corner|cross|crossed|parried|tipped|booked|shot|free-kick|volley\w*|half-time|ball|flare-up|keeper"
    r"|fourth|fifth|sixth|seventh|eighth)\b|%"
)
#: "Florida Senator _____", "Prop _____": an office or a trade with a capital, that one of them has.
_TITLED = re.compile(rf"\b(?!(?:But|And|When|After|While|As|If|Then|Since|Before|With|For|By|In) )[A-Z][\w.’'-]* {GAP}")


def fair_name(fact: Fact, sentence: str, reading: Reading) -> bool:
    """A name that comes seldom, with nothing left in the sentence that shows which one it is."""
    name = str(fact.value)
    most = MOST_NAMED if fact.unit == "place" else MOST_OF_A_PERSON
    if how_often(name, reading) > most or name_tokens(name) & name_tokens(sentence):
        return False
    if _SPEAKS.search(sentence) or _RESULT.search(sentence) or _quoted(sentence):
        return False
    if fact.unit == "place":
        return bool(kind_of_place(name)) and not places_in(sentence)
    return _HINT.search(sentence) is None and _TITLED.search(sentence) is None


def _quoted(sentence: str) -> bool:
    """Does the gap stand in somebody's words?"""
    before = sentence[: sentence.index(GAP)] if GAP in sentence else sentence
    return before.count("‘") > len(re.findall(r"’(?!\w)", before))


def how_often(name: str, reading: Reading) -> int:
    """How often the article names the person or place; a surname is enough."""
    return len(re.findall(rf"\b{re.escape(name.split()[-1])}\b", reading.article.text))


def other_names(fact: Fact, stem: str, reading: Reading) -> list[str]:
    """The article's other names of its kind of which nothing like the sentence is told, the nearest first."""
    asked, key = content_words(stem.replace(GAP, " ")), str(fact.value)
    kept: list[str] = []
    for other in sorted(_of_its_kind(fact, reading), key=lambda f: abs(f.span.start - fact.span.start)):
        name = str(other.value)
        if name_tokens(name) & name_tokens(f"{stem} {key}") or same_words(name, stem):
            continue
        if fact.unit == "person" and not _acts(name, reading):
            continue
        if any(name_tokens(name) & name_tokens(taken) or {name, taken} <= BRITISH for taken in kept):
            continue
        if not any(_told_alike(asked, told) for told in _sentences_with(name, reading)):
            kept.append(name)
    return list(dict.fromkeys(kept))


def _acts(name: str, reading: Reading) -> bool:
    """Is it somebody of whom the article tells more than the name?"""
    quoted = any(same_words(name, known) for source in reading.sources for known in source.names)
    return quoted or how_often(name, reading) > 1


def _of_its_kind(fact: Fact, reading: Reading) -> Iterator[Fact]:
    key = str(fact.value)
    for other in reading.facts:
        name = str(other.value)
        if other.kind is not FactKind.NAME or other.unit != fact.unit or name == key:
            continue
        if fact.unit == "place" and (kind_of_place(name) != kind_of_place(key) or {name, key} <= BRITISH):
            continue
        yield other


def _sentences_with(name: str, reading: Reading) -> Iterator[str]:
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", reading.article.text):
        if same_words(name, sentence):
            yield sentence


def _told_alike(asked: frozenset[str], told: str) -> bool:
    return len(asked & content_words(told)) >= LIKE * len(asked)
