"""The sources of an article in, each with the ids of those it overlaps out: they are never rival options.

Two overlap when the name of one lies in the other's, when an unnamed one may be the named one ("a former senator",
"Senator Ann Cole"), and when one is introduced as belonging to the other ("Inspector Paul Reed of Harwick Police").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations

from quizgen.model import Naming, Source
from quizgen.reading.sources.folding import folded
from quizgen.reading.sources.kinds import HONORIFICS, ROLES, listed
from quizgen.reading.sources.profiles import Speaker

CAPITALS = {
    "moscow": "russia", "kremlin": "russia", "washington": "us", "london": "uk", "beijing": "china",
    "tehran": "iran", "paris": "france", "berlin": "germany", "damascus": "syria", "kiev": "ukraine",
    "kyiv": "ukraine", "ankara": "turkey", "pyongyang": "north korea", "seoul": "south korea", "jerusalem": "israel",
    "tel aviv": "israel", "riyadh": "saudi arabia", "delhi": "india", "islamabad": "pakistan", "brussels": "eu",
}  # fmt: skip
#: Offices that one person may hold under several words: the first word of a row stands for the row.
_OFFICES = (
    "journalist reporter correspondent columnist editor anchor host broadcaster",
    "lawyer attorney solicitor barrister counsel",
    "lawmaker senator sen. representative rep. congressman congresswoman mp legislator politician",
    "chairman chairwoman chairperson chair",
    "spokesman spokeswoman spokesperson",
    "governor gov.",
    "professor prof. academic researcher scientist",
    "officer policeman policewoman sergeant constable inspector detective",
    "eyewitness witness bystander survivor",
)
_OFFICE = {word: row.split()[0] for row in _OFFICES for word in row.split()}


def related(sources: Sequence[Source], speakers: Sequence[Speaker]) -> tuple[Source, ...]:
    """Each source with the ids of those that contain it or are contained in it: never rival options."""
    bags = [_bags(source) for source in sources]
    country = [_country(source, speaker) for source, speaker in zip(sources, speakers, strict=True)]
    near: list[set[int]] = [set() for _ in sources]
    for (n, one), (m, other) in combinations(enumerate(sources), 2):
        if (
            _overlap(bags[n], bags[m])
            or _of_country(country[n], bags[m], country[m])
            or _of_country(country[m], bags[n], country[n])
            or _may_be(one, speakers[n], other, speakers[m])
            or _may_be(other, speakers[m], one, speakers[n])
            or _belongs(one, speakers[n], other, bags[m])
            or _belongs(other, speakers[m], one, bags[n])
            or _wrote(one, speakers[n], other, speakers[m])
            or _wrote(other, speakers[m], one, speakers[n])
        ):
            near[n].add(m)
            near[m].add(n)
    return tuple(replace(one, related=tuple(sources[m].id for m in sorted(near[n]))) for n, one in enumerate(sources))


_LIGHT = listed("the a an of for to at in on from by with 's and some several many two three other another")


def _bags(source: Source) -> list[frozenset[str]]:
    return [frozenset(folded(tuple(name.split()))) - _LIGHT for name in source.names]


def _overlap(one: list[frozenset[str]], other: list[frozenset[str]]) -> bool:
    """Whether a name of one lies inside a name of the other, "officials" in "Russian officials"."""
    return any(a and b and (a <= b or b <= a or _misspelt(a, b)) for a in one for b in other)


def _misspelt(one: frozenset[str], other: frozenset[str]) -> bool:
    """ "Sally Wasef" and "Wasif": two spellings of one long name that the article mixes."""
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    if len(few) != 1:
        return False
    (word,) = few
    return any(
        min(len(word), len(name)) >= 5 and word[0] == name[0] and SequenceMatcher(None, word, name).ratio() >= 0.75
        for name in many
    )


def _country(source: Source, speaker: Speaker) -> str:
    """The country that a source is, or whose government its capital stands for ("Moscow")."""
    for name in source.names:
        plain = " ".join(folded(tuple(name.split())))
        if plain in CAPITALS:
            return CAPITALS[plain]
    place = speaker.figure is not None and speaker.figure.place and not speaker.person
    return " ".join(folded(speaker.figure.words)) if place and speaker.figure is not None else ""


def _of_country(country: str, bags: list[frozenset[str]], other: str) -> bool:
    """ "Russia" and "Russian officials", "Moscow" and "Russia"."""
    if not country:
        return False
    stem = country[:-1] if len(country) > 4 else country
    return country == other or any(word.startswith(stem) and len(stem) > 1 for bag in bags for word in bag)


def _may_be(one: Source, speaker: Speaker, other: Source, named: Speaker) -> bool:
    """Whether an unnamed one may be the named other, or a group hold him: "journalists", "Liz Cole, a reporter".

    A person of whom the article tells no office may be any office-holder.
    """
    if one.naming not in {Naming.UNNAMED_PERSON, Naming.UNNAMED_GROUP} or other.naming is not Naming.NAMED_PERSON:
        return False
    heads = {phrase.head.lemma_.lower() for phrase in speaker.phrases}
    heads |= {head.lower_.removesuffix("s") for phrase in speaker.phrases if (head := phrase.head).pos_ != "PRON"}
    wanted = {_OFFICE.get(word, word) for word in heads} - {"", "people", "person"}
    words = _introduced(named)
    held = words & (ROLES - HONORIFICS | frozenset(_OFFICE))
    if not held:
        return one.naming is Naming.UNNAMED_PERSON and bool(heads & ROLES)
    return bool(wanted & {_OFFICE.get(word, word) for word in words})


def _belongs(one: Source, speaker: Speaker, body: Source, names: list[frozenset[str]]) -> bool:
    """Whether a person is introduced with the name of the body: "Inspector Paul Reed, from Harwick Police"."""
    if one.naming is not Naming.NAMED_PERSON or body.naming is not Naming.NAMED_ORGANISATION:
        return False
    words = frozenset(folded(tuple(_introduced(speaker))))
    return any(name and name <= words for name in names)


_RESEARCHERS = listed("author researcher scientist academic team investigator expert")
_HOUSES = listed("university institute institution college hospital academy school laboratory observatory")
_LED = listed("led lead leads headed heads author co-author authored co-authored wrote co-wrote")
_STUDIES = listed("study paper research report survey trial project team review analysis")


def _wrote(one: Source, speaker: Speaker, other: Source, named: Speaker) -> bool:
    """Whether a group that did research may be of the house, or hold the person who led it: "the authors"."""
    heads = {phrase.head.lemma_.lower() for phrase in speaker.phrases}
    heads |= {phrase.head.lower_.removesuffix("s") for phrase in speaker.phrases}
    if one.naming is not Naming.UNNAMED_GROUP or not heads & _RESEARCHERS:
        return False
    if other.naming is Naming.NAMED_PERSON:
        words = _introduced(named)
        return bool(words & _LED and words & _STUDIES)
    return any(not _HOUSES.isdisjoint(bag) for bag in _bags(other))


def _introduced(speaker: Speaker) -> set[str]:
    """The words that the article puts around a name: its titles, its apposition, "of the Harbour Board"."""
    words = set(speaker.figure.roles) if speaker.figure is not None else set()
    for phrase in speaker.phrases:
        words |= {word.casefold() for word in (*phrase.words, *phrase.aside.replace(",", " ").split())}
        doc, end = phrase.core.doc, phrase.core.end
        if end < len(doc) and (doc[end].text in {",", "("} or doc[end].lower_ in {"of", "from", "at", "for", "with"}):
            for token in doc[end + 1 : end + 12]:
                if token.is_sent_start or token.text in {",", ")", ";"} or token.tag_ in {"VBD", "VBZ", "PRP"}:
                    break
                words.add(token.lower_)
    return words
