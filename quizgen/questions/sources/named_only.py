"""A speaker and a place in the article in, the people whom the article names around it without quoting them out.

Alone beside the one who is quoted they would tempt nobody; beside two who speak they do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Naming, Reading, Source
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.sources.fitting import sex_of
from quizgen.questions.sources.levelling import fair_beside, surname
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.the_writer import wrote_it
from quizgen.questions.sources.voices import speaks

#: So many characters off, nobody thinks of them any more.
FAR = 3000
#: "The wall fell on Tom Reyes, who died": the dead say nothing.
_DEAD = lexicon(
    """die died dies dead death deaths kill killed killing kills murder murdered late funeral fatal fatally victim
    victims coffin grave graves executed beheaded assassinate assassinated assassination posthumous posthumously suicide
    suicides shot shooting stabbed drowned hanged slain perished deceased buried burial autopsy corpse widow widower"""
)
#: "In 1936, Ana Ruiz won here": in a report of today she is none who could speak.
_YEAR, A_LIFETIME = re.compile(r"\b(?:1[5-9]|20)\d\d\b"), 40
#: Who lends a name to a place or a thing says nothing either: "the Ana Ruiz Prize".
_NO_PERSON = re.compile(
    r" (?:[A-Z]\w+ )?(?:Prize|Award|Cup|Trophy|Foundation|Centre|Center|Airport|Hall|Institute|Bridge)\b"
)

#: "Born Ida Brandt, the singer Ida Lark": the other name of somebody whom the report calls otherwise.
_ANOTHER_NAME = re.compile(
    r"\b(?:[Bb]orn|[Rr]eal name(?: is| was)?|[Bb]irth name(?: is| was)?|known as|aka|a\.k\.a\.|alias|née|[Cc]hristened"
    r"|nicknamed|[Ss]tage name(?: is| was)?)[,:]? [“\"‘']?$"
)


_RELATIVE = (
    r"(?:brother|sister|wife|husband|widow|widower|father|mother|son|daughter|cousin|nephew|niece|uncle|aunt|partner"
    r"|girlfriend|boyfriend|fiancée?|grand\w+|(?:brother|sister|son|daughter|father|mother)-in-law|family|relatives?)"
)
_BEFORE_KIN = re.compile(rf"\b{_RELATIVE} (?:of|to) (?:[\w.’'-]+ ){{0,4}}$")
_KIN_BEHIND = re.compile(rf"[’']s? (?:(?:late|elder|older|younger|then|former|ex) )?{_RELATIVE}\b")


def named_near(key: Source, at: int, reading: Reading) -> list[Source]:
    """The nearest first, each in a form of name that the speaker has, too; of bodies there is no telling who speaks."""
    if key.naming is not Naming.NAMED_PERSON:
        return []
    found: list[tuple[int, str, Source]] = []
    for source in (*reading.bystanders, *reading.sources):
        near = min((abs(mention.start - at) for mention in source.mentions), default=FAR)
        if near < FAR and source.naming is Naming.NAMED_PERSON and not speaks(source, reading):
            found.append((near, source.id, source))
    return [
        source
        for _, _, source in sorted(found, key=lambda item: item[:2])
        if fair_beside(key, source)
        and says_whose(source)
        and showable(source, reading)
        and (bool(sex_of(source, reading)) or bool(surname(source)))
        and alive(source, reading)
        and not only_another_name(source, reading)
        and not wrote_it(source.name, reading)
        and not only_as_kin(source, reading)
    ]


def only_another_name(source: Source, reading: Reading) -> bool:
    """May it be what somebody is called by besides the name of the report?"""
    text = reading.article.text
    return any(_ANOTHER_NAME.search(text[max(0, at.start - 25) : at.start]) for at in source.mentions)


def only_as_kin(source: Source, reading: Reading) -> bool:
    """ "An ally of the brother of Mayor Hale": the report is not about him, and nobody thinks that he was asked."""
    text = reading.article.text
    return all(
        _BEFORE_KIN.search(text[max(0, named.start - 60) : named.start]) or _KIN_BEHIND.match(text, named.end)
        for named in source.mentions
    )


def alive(source: Source, reading: Reading) -> bool:
    """Does nothing tell that the person is dead, or of another age, or only lends a name to something?"""
    article = reading.article
    for mention in source.mentions:
        told = whole_sentences(mention, article).of(article.text)
        if not _DEAD.isdisjoint(words(told)) or _NO_PERSON.match(article.text, mention.end):
            return False
        if any(int(year) + A_LIFETIME < _latest_year(article.text) for year in _YEAR.findall(told)):
            return False
    return True


@lru_cache(maxsize=8)
def _latest_year(text: str) -> int:
    return max(map(int, _YEAR.findall(text)), default=0)
