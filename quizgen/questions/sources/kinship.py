"""Two sources in, whether they are one, or part and whole, out: kin are never offered as rival answers."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from quizgen.model import Naming, Reading, Source, SourceKind
from quizgen.model.nicknames import FORMS
from quizgen.questions.english.likeness import content_words, lexicon, same_words, words
from quizgen.questions.sources.by_trade import called_by_trade
from quizgen.questions.sources.initials import initials_of
from quizgen.questions.sources.the_public import one_public

TITLES = lexicon(
    """mr mrs ms miss dr sir lord lady dame prof professor president vice minister prime defence defense foreign
    interior health mayor governor senator judge justice general colonel captain chief chair chairman chairwoman
    chairperson
    director deputy secretary king queen prince princess pope spokesman spokeswoman spokesperson official officials
    sources source reporters reporter correspondent leader head senior former local regional national state the of for a
    an and in at from on with to by own news agency media press police sen gov rep gen col capt lt sgt det insp rev dr
    pres"""
)
_DEMONYM = re.compile(r"(?:israeli|iraqi|french|dutch|greek|swiss|thai|saudi|us|uk|eu|\w+(?:ian|ean|ese|ish|can|ani))$")


#: Names that cover any official, and names that cover any outlet.
_ANY_OFFICIAL = lexicon(
    """authorities authority officials official government governments investigators police law enforcement state local
    regional federal national city country district the some several us uk eu"""
)
_AN_OFFICE = lexicon(
    """ministry department committee commission service agency bureau office council board authority embassy treasury
    institute"""
)
_ANY_OUTLET = lexicon("media press news outlets outlet newspapers some several local state other the")
_ARMED = lexicon("army armed forces force military troops soldiers navy")
_ITS_GOVERNMENT = lexicon("administration government")
_AMERICA = lexicon("us u.s usa america american americans united states washington")
_BRITAIN = lexicon("uk u.k britain british kingdom united london")


@lru_cache(maxsize=4096)
def name_tokens(name: str) -> frozenset[str]:
    """The words of a name that could betray its bearer: no titles, no demonyms, no small words."""
    return frozenset(w for w in words(name) if w not in TITLES and not _DEMONYM.match(w) and len(w) > 1)


@lru_cache(maxsize=4096)  # each source is compared with each other one
def _word_set(name: str) -> frozenset[str]:
    return frozenset(words(name))


@lru_cache(maxsize=4096)
def _roots(name: str) -> frozenset[str]:
    """What a name is made of, less its endings: "researchers" and "the research team" have one root."""
    tokens = name_tokens(name)
    return tokens | content_words(" ".join(sorted(tokens)))


_OFFICES = {
    "sen": "senator", "gov": "governor", "rep": "representative", "congressman": "representative", "prof": "professor",
    "dr": "doctor", "gen": "general", "col": "colonel", "lt": "lieutenant", "capt": "captain", "sgt": "sergeant",
    "det": "detective", "insp": "inspector", "rev": "reverend", "pres": "president", "ceo": "executive",
}  # fmt: skip
_GROUPS_OF_BODIES = lexicon(
    """companies firms businesses retailers banks airlines manufacturers operators automakers carmakers makers producers
    parties unions charities"""
)
_GROUPS_OF_EXPERTS = lexicon("experts analysts economists scientists researchers academics")
#: "Brokerage Harland" employs analysts: what it writes to investors, analysts say.
_HOUSES_OF_EXPERTS = lexicon(
    "brokerage broker brokers stockbroker stockbrokers securities research institute consultancy consultants consulting"
    " bros brothers markets investment investments"
)
_STAFF = lexicon("aide aides adviser advisers advisor advisors staff staffer staffers insider insiders")
_GROUPS_IN_OFFICE = lexicon("leaders politicians officials ministers lawmakers senators mayors governors")
_OFFICE = lexicon(
    """senator governor representative professor general colonel lieutenant captain sergeant inspector reverend
    president minister mayor judge senate ambassador premier chancellor secretary director chairman chairwoman
    commissioner sheriff prosecutor spokesman spokeswoman attorney lawyer pastor bishop officer executive analyst"""
)


def _same_office(one: Source, other: Source) -> bool:
    """ "Senator from Texas" may be "Sen. Ted Cruz": an office without a name is no rival of a name with that office."""
    a, b = _offices_of(one), _offices_of(other)
    return (
        bool(a & b)
        and Naming.NAMED_PERSON in (one.naming, other.naming)
        and not (_bears_a_name(one) and _bears_a_name(other))
    )


def may_belong(group: Source, person: Source) -> bool:
    """ "E.U. leaders" may well be the chancellor and the president: whoever holds an office is one of them.

    So may "companies" be the firm that is named, and "analysts" the one who is quoted.
    """
    named = _word_set(group.name)
    if named & _GROUPS_OF_BODIES and group.naming is Naming.UNNAMED_GROUP:
        # "a Lund Cars engineer", "the chip's designers"
        unnamed = person.naming in (Naming.UNNAMED_PERSON, Naming.UNNAMED_GROUP)
        return person.coarse == "organisation" or unnamed
    if named & _GROUPS_OF_EXPERTS and group.naming is Naming.UNNAMED_GROUP:
        return person.kind is SourceKind.EXPERT or house_of_experts(person)
    if named & _STAFF and not group.naming.named:
        return person.coarse == "organisation"  # "aides" work for the White House that speaks elsewhere
    if not named & _GROUPS_IN_OFFICE or group.naming is Naming.NAMED_PERSON:
        return False
    # "harbour officials" may well be those of the harbour board
    of_it = person.coarse in ("organisation", "group") and any(
        len(word) > 3 for word in (named - _GROUPS_IN_OFFICE) & _word_set(person.name)
    )
    return of_it or person.kind is SourceKind.OFFICIAL or bool(_offices_of(person))


def house_of_experts(source: Source) -> bool:
    """Is it a body whose trade is to judge: a broker, an institute?"""
    told = {word for name in source.names for word in words(name)}
    return source.coarse == "organisation" and not told.isdisjoint(_HOUSES_OF_EXPERTS)


@lru_cache(maxsize=4096)
def _offices_of(source: Source) -> frozenset[str]:
    return frozenset(_OFFICES.get(word, word) for name in source.names for word in words(name)) & _OFFICE


def _bears_a_name(source: Source) -> bool:
    """Are two words with a capital beside each other no office: "Ted Cruz", but not "Senator from Texas"?"""
    folded = [(word, word.casefold().strip(".,")) for word in source.name.split()]
    plain = [word for word, fold in folded if _OFFICES.get(fold, fold) not in _OFFICE]
    beside = any(one[:1].isupper() and other[:1].isupper() for one, other in pairwise(plain))
    return source.naming is Naming.NAMED_PERSON and beside


_FULL_NAME = re.compile(r"([A-Z][\w’-]+) ([A-Z][\w’'-]*[a-z])")
#: Words that stand before a name, or in its place.
_NO_NAME = TITLES | _OFFICE | _OFFICES.keys()


@lru_cache(maxsize=4096)
def _full_name(source: Source) -> tuple[str, str] | None:
    """First name and surname as the article prints them, where one of the names is just that."""
    if source.naming is not Naming.NAMED_PERSON or source.coarse != "person" or source.plural:
        return None
    for name in source.names:
        found = _FULL_NAME.fullmatch(name)
        first = found.group(1).casefold() if found else ""
        if found and not re.search(r"[’']s\b", name) and _NO_NAME.isdisjoint((first, *words(name))):
            return first, found.group(2).casefold()
    return None


def two_people(one: Source, other: Source) -> bool:
    """ "Ferry boss Ann Hill of the Harbour Board" and "harbour boss Tom Lund": what they share is no name."""
    mine, theirs = _full_name(one), _full_name(other)
    if mine is None or theirs is None or mine[0] == theirs[0] or mine[1][:4] == theirs[1][:4]:
        return False
    called, others = ({word for name in source.names for word in words(name)} for source in (one, other))
    # "Ann Hill" and "Hill's lawyer Tom Lund": what he says he may say for her
    return mine[1] not in others and theirs[1] not in called


@lru_cache(maxsize=65536)
def kin(one: Source, other: Source) -> bool:
    """Are two sources one, or part and whole ("Sana" and "reporters for Sana", "police" and "a police officer")?"""
    if one.id == other.id:
        return True
    if two_people(one, other):
        return False
    for mine in one.names:
        a, roots = _word_set(mine), _roots(mine)
        for theirs in other.names:
            b = _word_set(theirs)
            if a <= b or b <= a or not roots.isdisjoint(_roots(theirs)):
                return True
            if initials_of(mine, theirs) or initials_of(theirs, mine):
                return True
    return (
        _covers(one, other)
        or _covers(other, one)
        or _same_army(one, other)
        or _same_country(one, other)
        or _same_office(one, other)
        or _same_bench(one, other)
        or one_public(one.name, other.name)
        or _spelt_two_ways(one, other)
    )


#: Surnames of fewer letters are too near to others.
LEAST_LETTERS = 6


def _spelt_two_ways(one: Source, other: Source) -> bool:
    """ "Mr Barrowell" and, by a slip of the article, "Mr Barrowlel"."""
    if not one.naming is other.naming is Naming.NAMED_PERSON:
        return False
    mine, theirs = sorted((source.name.split()[-1].casefold() for source in (one, other)), key=len)
    if len(mine) < LEAST_LETTERS or mine[0] != theirs[0]:
        return False
    swapped = sorted(mine) == sorted(theirs)
    return swapped or any(mine == theirs[:at] + theirs[at + 1 :] for at in range(len(theirs)))


#: "The judges" are the court, "government lawyers" may be the prosecutors, a poll is a survey, traders deal, "MPs" may
#: be their committee, and "activists" are the land rights campaigners.
_ONE_BENCH = tuple(
    map(
        lexicon,
        (
            "judge judges court courts tribunal bench",
            "prosecutor prosecutors lawyers attorneys",
            "poll polls survey surveys",
            "dealer dealers trader traders",
            "underwriter underwriters bankers syndicate",
            "analysts experts observers specialists commentators",
            "economists experts",
            "mps lawmakers legislators congressmen members committee panel",
            "activists campaigners protesters protestors demonstrators",
            "environment environmental environmentalists conservationists greens",
        ),
    )
)


def _same_bench(one: Source, other: Source) -> bool:
    """Are they two words for those who act together, of which none is a person's name?"""
    if Naming.NAMED_PERSON in (one.naming, other.naming):
        return False
    a, b = frozenset(words(one.name)), frozenset(words(other.name))
    return any(a & bench and b & bench for bench in _ONE_BENCH)


#: "Harbour sources" may well be "friends of the mayor" or "a person close to the board".
_SOURCES = lexicon("source sources insider insiders")


@lru_cache(maxsize=4096)
def may_be_one(one: Source, other: Source) -> bool:
    """Do both stay without a name, and may the one be called "sources" to whom the other belongs?

    Or is a body called only by its trade, beside a body with a name?
    """
    for described, named in ((one, other), (other, one)):
        if called_by_trade(described, named):
            return True
        if _somebody_described(described) and named.naming is Naming.NAMED_PERSON:
            return True
    nameless = (Naming.UNNAMED_GROUP, Naming.UNNAMED_PERSON)
    called = frozenset(words(one.name)) | frozenset(words(other.name))
    return one.naming in nameless and other.naming in nameless and bool(called & _SOURCES)


#: "A clerk", "one trader", "another", "Harwick's mayor": in any other case somebody is spoken of as known.
_NEW_HERE = re.compile(r"(?:An?|One|Another|\d+|Two|Three) |.*(?:[’']s|s[’']) ")


def _somebody_described(source: Source) -> bool:
    """ "Leading bridge-builder", "The star": may be called by name in the same sentence or the next."""
    return source.naming is Naming.UNNAMED_PERSON and not source.plural and not _NEW_HERE.match(source.name)


@lru_cache(maxsize=4096)
def kin_of(source: Source, reading: Reading) -> frozenset[str]:
    """The ids of all sources of the reading that are kin to this one."""
    return frozenset(other.id for other in reading.sources if kin(source, other))


def _covers(wide: Source, narrow: Source) -> bool:
    """ "Officials" may be the sheriff's office, and "state media" the state news agency that is named elsewhere."""
    name = _word_set(wide.name)
    if name and name <= _ANY_OFFICIAL:
        office = narrow.coarse == "organisation" and bool(_word_set(narrow.name) & _AN_OFFICE)
        official = narrow.kind in (SourceKind.OFFICIAL, SourceKind.PARTY)
        return office or official or frozenset(words(narrow.name)) <= _ANY_OFFICIAL
    if name and name <= _ANY_OUTLET:
        return narrow.coarse == "outlet" or narrow.kind in (SourceKind.NEWS_OUTLET, SourceKind.STATE_NEWS_AGENCY)
    return False


def _same_army(one: Source, other: Source) -> bool:
    """ "Army sources" and "Syria's armed forces" are one side, unless they belong to two countries."""
    a, b = _word_set(one.name), _word_set(other.name)
    if not (a & _ARMED and b & _ARMED):
        return False
    return not (_countries(a) and _countries(b)) or bool(_countries(a) & _countries(b))


def _countries(name: frozenset[str]) -> frozenset[str]:
    """The first four letters of the words that say whose it is: "Syria" and "Syrian" agree in them."""
    return frozenset(w[:4] for w in name if w not in _ARMED and w not in TITLES and len(w) >= 4)


def _same_country(one: Source, other: Source) -> bool:
    """ "Turkey" as a source is its government, and so is "the Turkish president"."""
    for land, body in ((one, other), (other, one)):
        nation, begun = _as_land(land.name)
        if not nation and not begun:
            continue
        theirs = _word_set(body.name)
        if nation and theirs & (nation | _ITS_GOVERNMENT):
            return True
        if begun and any(w[:4] == begun for w in theirs if len(w) >= 4):
            return True
    return False


@lru_cache(maxsize=4096)
def _as_land(name: str) -> tuple[frozenset[str], str]:
    """The words for the nation by whose name somebody is called, and how a land's one word begins; mostly neither."""
    own = [w for w in words(name) if w not in ("the", "statement", "government")]
    nation = next((nation for nation in (_AMERICA, _BRITAIN) if own and frozenset(own) <= nation), frozenset())
    one_word = len(own) == 1 and len(own[0]) >= 4 and name.split()[-1][:1].isupper()
    return nation, own[0][:4] if one_word else ""


@lru_cache(maxsize=65536)
def betrays(text: str, source: Source) -> bool:
    """Does the text name the source, so that it would give the answer away?"""
    said = words(text)
    if any("-" in word for word in said):  # "Poe-Hale" tells that her father is a Poe
        said = (*said, *(part for word in said for part in word.split("-")))
    if not _proper_tokens(source.names).isdisjoint(said):
        return True
    return any(same_words(name, text) for name in source.names if len(name) > 1)


@lru_cache(maxsize=4096)
def _proper_tokens(names: tuple[str, ...]) -> frozenset[str]:
    """The words with a capital in names, and the other forms of a first name: "Sandy" is Sandra Holm."""
    return frozenset(
        form
        for name in names
        for token in name_tokens(name)
        if token.capitalize() in name or token.upper() in name
        for form in (token, *FORMS.get(token, ()))
    )
