"""Two sources and their reading in, whether one may speak for the other out.

“It was a good year,” said Ann Hill, director of the growers' association: what she says, the association may be said
to say. An unnamed body ("the trade body", "experts") may be any that is named, or have any for a member.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Naming, Reading, Source, SourceKind
from quizgen.questions.sources.kinship import kin, kin_of, may_be_one, may_belong
from quizgen.questions.sources.parties import is_party, parties_in

_SPEAKS_FOR = re.compile(r"spokes|\b(?:aide|advis[eo]r|official|source|executive|representative|lawyer|member|expert)")
_NAMED = frozenset((Naming.NAMED_PERSON, Naming.NAMED_ORGANISATION))
#: "Ann Hill, director of the | association", "Ann Hill of the | association"
_OFFICE = re.compile(
    r",? (?:(?!said|says|told|added)[\w’'&-]+,? ){0,8}(?:of|at|for|with|from|in|to) (?:the )?|,? (?:the )?"
)
#: "the association | 's director, Ann Hill", "association spokeswoman | Ann Hill"
_HOLDER = re.compile(r"(?:[’']s?)? (?:(?!said|says|told|added|and|or)[\w’'-]+,? ){1,6}|[’']s? ")


@lru_cache(maxsize=4096)
def one_house(asked: Source, other: Source, reading: Reading) -> bool:
    """Might what the other says be called a statement of the one that is asked about?"""
    if kin(asked, other) or may_be_one(asked, other) or may_belong(other, asked) or may_belong(asked, other):
        return True
    if other.naming is Naming.UNTRACEABLE or (other.naming is Naming.UNNAMED_PERSON and _SPEAKS_FOR.search(other.name)):
        return True  # "a spokesman" may be the one who is called by name elsewhere
    person = asked.naming is Naming.NAMED_PERSON
    if _of_one_party(asked, other) or _of_one_party(other, asked):
        return True
    if not person and other.naming is Naming.UNNAMED_GROUP:
        return other.coarse != "group"  # "the trade body" may be the one that is called by its name elsewhere
    if person is (other.naming is Naming.NAMED_PERSON) or not {asked.naming, other.naming} <= _NAMED:
        return False
    if not person and (_its_officer(other, asked, reading) or _its_minister(other, asked, reading)):
        return True
    return _member(asked, other, reading) if person else _member(other, asked, reading)


def _of_one_party(party: Source, person: Source) -> bool:
    """ "The Tories say so. Shadow secretary Ann Hill said": hers, too, unless she is told to be of another party."""
    if not is_party(party.name) or person.naming is not Naming.NAMED_PERSON:
        return False
    theirs = parties_in(" / ".join(person.names))
    politician = bool(theirs) or person.kind in (SourceKind.OFFICIAL, SourceKind.PARTY)
    return politician and (not theirs or not theirs.isdisjoint(parties_in(party.name)))


#: "Ann Hill, senior vice president, told": of which firm nobody needs to be told where one firm is reported on.
_TITLES = "(?:president|chairman|chairwoman|chief|executive|director|officer|treasurer|manager)"
_OFFICER = re.compile(
    rf",? (?:(?!of|at|for|with)[a-z-]+ ){{0,5}}{_TITLES}(?: for [a-z]+)?(?=,| (?:said|says|told|added)\b)"
)


#: The same behind the first word of the firm's own name.
_FIRST_WORD = re.compile(r"[A-Z][\w-]{3,}")
_OWNED = re.compile(rf",? (?:the )?({_FIRST_WORD.pattern})(?:[’']s?)? (?:[a-z-]+ ){{0,5}}{_TITLES}\b")


def _its_officer(person: Source, body: Source, reading: Reading) -> bool:
    """Has the person an office of no body that is named, or one of the body that is called by its first name here?"""
    text, first = reading.article.text, re.sub(r"^The ", "", body.name).split()[0]
    if body.coarse != "organisation" or not _FIRST_WORD.fullmatch(first):
        return False
    for mention in person.mentions:
        owned = _OWNED.match(text, mention.end)
        if (owned and owned[1] == first) or _OFFICER.match(text, mention.end):
            return True
    return False


_MINISTER = re.compile(r"\b([A-Z]\w+) (?:Under)?(?:[Ss]ecretary|[Mm]inister)\b")
_MINISTRY = re.compile(r"\b(?:Department|Ministry|Office)\b")


def _its_minister(person: Source, body: Source, reading: Reading) -> bool:
    """ "Ann Hill, Deputy Harbours Secretary" speaks for the Harbours Department, and for it by its letters."""
    names = [name for id in kin_of(body, reading) for name in reading.source(id).names if _MINISTRY.search(name)]
    text = reading.article.text
    return bool(names) and any(
        f"{found.group(1)} " in f"{name} "
        for mention in person.mentions
        for found in _MINISTER.finditer(text, max(0, mention.start - 60), mention.end + 60)
        for name in names
    )


def _member(person: Source, body: Source, reading: Reading) -> bool:
    """Does the article name the person together with the body, as somebody who holds an office there?"""
    text = reading.article.text
    for mine in person.mentions:
        for theirs in body.mentions:
            if mine.overlaps(theirs):
                return True
            if mine.end <= theirs.start <= mine.end + 90 and _OFFICE.fullmatch(text, mine.end, theirs.start):
                return True
            if theirs.end <= mine.start <= theirs.end + 60 and _HOLDER.fullmatch(text, theirs.end, mine.start):
                return True
    return False


#: Without its article, such a name is no English: "what did Growers Association say".
_WANTS_ARTICLE = re.compile(
    r"(?:Association|Federation|Union|Council|Institute|Ministry|Department|Commission|Committee|Agency|Authority"
    r"|Party|Bank|Bureau|Foundation|Society|Board|Office|Court|Service|Organi[sz]ation|Alliance|Coalition|Campaign"
    r"|Government|Church|Centre|Center)$"
)


@lru_cache(maxsize=1024)
def known_by_name(source: Source) -> bool:
    """Can a question name the source, so that the reader knows whom it means: no "the town", no "a senator"?"""
    name = source.name
    if re.match(r"\S+-based |[Tt]he [a-z]+[’']s? ", name):
        return False  # "the men's solicitor Tom Reyes"
    if (
        source.coarse in ("organisation", "group")
        and _WANTS_ARTICLE.search(name)
        and not name.startswith(("The ", "the "))
    ):
        return False
    if source.naming.named:
        return any(word[:1].isupper() for word in name.split()[1:]) or (len(name.split()) == 1 and name[:1].isupper())
    return source.naming is Naming.UNNAMED_PERSON and bool(re.search(r"spokes\w+", name) and re.search(r" [A-Z]", name))
