"""A key and a source of another kind in, whether they may stand in one row of options, and under which names, out.

A row is best of one kind. Where too few of a kind speak, a minister may stand beside growers: both speak of the crops,
and neither can be the other. A minister beside "officials", or a dealer beside "dealers", may well be one of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, Naming, Reading, Source, SourceKind
from quizgen.questions.claims.claims import claim
from quizgen.questions.claims.sameness import subject_of, telling, told_in
from quizgen.questions.english.likeness import content_words, lexicon
from quizgen.questions.english.wording import opening, word_count
from quizgen.questions.sources.houses import one_house
from quizgen.questions.sources.introduced_apart import introduced_apart
from quizgen.questions.sources.levelling import bare_name, fair_beside, is_role, named_like, surname
from quizgen.questions.sources.rivalry import NEARBY, distance
from quizgen.questions.sources.voices import records_of

#: Those who deal, grow or protest hold no office, whoever else they are.
_NO_OFFICERS = re.compile(
    r"\b(?:analysts|economists|dealers|traders|brokers|bankers|growers|farmers|fishermen|exporters|importers|millers"
    r"|refiners|shippers|producers|manufacturers|retailers|campaigners|environmentalists|residents|workers|strikers"
    r"|students|protesters|demonstrators|doctors|nurses|teachers|parents|shareholders|investors|scientists"
    r"|(?:trade|industry|market|banking|shipping) sources)(?= (?:in|at|from|of|on) |$)",
    re.IGNORECASE,
)
_OFFICERS = (SourceKind.OFFICIAL, SourceKind.PARTY)
_OFFICIALS = re.compile(
    r"\b(?:officials|ministers|police|authorities|prosecutors|investigators|diplomats|organi[sz]ers|the government)$",
    re.IGNORECASE,
)
_NO_OFFICE = (SourceKind.EXPERT, SourceKind.CAMPAIGN_GROUP, SourceKind.PUBLIC, SourceKind.EYEWITNESS)
#: Whoever leads a firm or a country is no dealer; a vice president of a bank may well be one.
_LEADS = re.compile(
    r"\b(?:[Cc]hair(?:man|woman|person)|[Cc]hief (?:executive|financial)|[Ff]inance [Dd]irector|[Mm]inister"
    r"|[Ss]ecretary|[Mm]ayor|[Gg]overnor|[Ss]enator|[Ss]en\.|[Rr]ep\.|MP|MEP|CEO)(?!\w)"
)
_VICE = re.compile(r"\b[Vv]ice[ -][Pp]resident\b")
_FOR_A_NAME = re.compile(r"(?!The |An? |One )(?<!\w)[A-Z].*spokes\w+$|spokes\w+ (?:for|of) (?:the )?[A-Z]")
#: "Labour" of "Labour MP", but neither "General" of "General secretary" nor "Finance".
_WORD_WITH_A_CAPITAL = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]*\w")
_OF_AN_OFFICE = lexicon(
    """shadow managing finance financial executive assistant associate acting lead principal corporate commercial
    general research economic political sales marketing planning operating technical medical scientific health home
    education defence defense transport trade labour labor energy treasury agriculture farm commerce interior justice
    environment industry culture sports police fire union press board bank company group party city country team club
    vice major head study report court supreme high appeal circuit district new old late young top ex fellow rival
    first second third one two three"""
)
#: "The bank's economist" is of the bank that is named elsewhere.
_OF_SOME_BODY = re.compile(r"(?:[Tt]he |[Ii]ts )?[a-z-]+[’']s? ")
_PROPER = re.compile(r"(?:The )?[A-Z][\w.’'&-]*(?: (?:of|for|and|&|the|on|[A-Z][\w.’'&-]*))*")
#: "The Harwick-based research institute Harland Orr" is no name beside "Ana Ruiz".
LONGEST = 5
#: "A spokesperson for the Harwick Rivers Agency" cannot be called more shortly.
LONGEST_VOICE = 9
#: "A Harbour Department" was an official of it before the name was cut, and HARWICK in capitals may be a town.
_CUT = re.compile(r"An? |.*\(|[A-Z]{5,}$")
#: "Lord Orr", "Pope Anna" and "Sir Tom" are called so, and by no first name and surname.
_STYLED = re.compile(r"(?:Lord|Lady|Baroness|Pope|Prince|Princess|King|Queen|Cardinal) [A-Z][\w’'-]+(?: [IVX]+)?")


def name_beside(source: Source, key: Source) -> str:
    """The name under which it stands beside the key; "" where it has none that could."""
    if _are_people(source, key):
        return named_like(source, key) or _by_style(source, key)
    return named_like(source, source) or opening(source.name)


def _are_people(*sources: Source) -> bool:
    return all(source.naming is Naming.NAMED_PERSON and source.coarse == "person" for source in sources)


def _by_style(source: Source, key: Source) -> str:
    """ "Lord Orr" beside "Ana Ruiz", and she beside him, where the article calls him so and nothing more."""
    if not (bare_name(key) or (_styled(key) == key.name and not surname(key))):
        return ""
    return bare_name(source) or _styled(source)


@lru_cache(maxsize=4096)
def _styled(person: Source) -> str:
    return next((name for name in person.names if _STYLED.fullmatch(name)), "")


def may_mix(source: Source, key: Source, attribution: Attribution, reading: Reading) -> bool:
    """Is it beyond doubt that neither is the other nor speaks for it, and do both speak of one thing?"""
    if _are_people(source, key):
        return bool(_by_style(source, key)) and _of_one_story(source, attribution, reading)
    if attribution.self_reference or any(_too_long(name_beside(one, key), one) for one in (source, key)):
        return False
    if source.coarse == "outlet" or _only_a_pronoun(attribution, reading):
        return False  # an outlet tells what others say
    return apart(source, key, reading) and _of_one_story(source, attribution, reading)


def _too_long(name: str, bearer: Source) -> bool:
    return word_count(name) > (LONGEST_VOICE if _speaks_for_a_name(bearer) else LONGEST)


def _only_a_pronoun(attribution: Attribution, reading: Reading) -> bool:
    """ "It said the talks went on": a ministry or the agency that quotes it? Among others of one kind that is plain."""
    text = reading.article.text
    return all(span.of(text).strip().casefold() in ("it", "they") for span in attribution.source)


def apart(one: Source, other: Source, reading: Reading) -> bool:
    """Is neither of the two a part or the voice of the other?"""
    if fair_beside(one, other) or _are_people(one, other):
        return True  # whether these are one, or of one house, is looked at for any row
    person, rest = (one, other) if _are_people(one) else (other, one)
    if _speaks_for_a_name(rest) or _speaks_for_a_name(person):
        if not any(_may_be_the_spokesman(source, reading) for source in (person, rest)):
            return True
    elif (
        _are_people(person)
        and _far_apart(person, rest)
        and not _may_work_there(person, rest)
        and not (one_house(one, other, reading) or one_house(other, one, reading))
    ):
        return True
    return _are_people(person) and introduced_apart(person, rest, reading)


def mixed_row(
    kept: list[tuple[Source, Attribution]], others: list[tuple[Source, Attribution]], key: Source, reading: Reading
) -> list[tuple[Source, Attribution]]:
    """At most two rivals, where fewer than two of the answer's kind are `kept`: among three, the answer must not be the
    only person, nor the only one that is none."""
    others = [other for other in others if all(apart(other[0], taken, reading) for taken, _ in kept)]
    if kept or not others:
        return [*kept, *others[:1]]
    alike = [other for other in others if _are_people(other[0]) is _are_people(key)]
    unlike = [other for other in others if other not in alike]
    beside = [other for other in (*unlike, *alike[1:]) if alike and apart(other[0], alike[0][0], reading)]
    return [alike[0], beside[0]] if beside else others[:1]


def _of_one_story(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """Does it speak near the claim, or of a thing that the claim speaks of?"""
    mine = telling(claim(attribution), subject_of(reading))
    return any(
        distance(attribution, record) <= NEARBY or mine & content_words(told_in(record, reading))
        for record in records_of(source, reading)
    )


def _speaks_for_a_name(source: Source) -> bool:
    """ "A spokesman for Lund Motors", "the Harbour Board's spokeswoman": nobody else who has a name."""
    return source.naming is Naming.UNNAMED_PERSON and _FOR_A_NAME.search(source.name) is not None


#: "The port said so. Area manager Ana Ruiz was sorry": of the port, as it seems.
_STAFF = re.compile(
    r"\b(?:manager|director|officer|chief|head|inspector|superintendent|engineer|executive|chair(?:man|woman)?|president"
    r"|secretary|commissioner|official|minister|boss)\b",
    re.IGNORECASE,
)
NEAR_BEFORE = 220


def _may_work_there(person: Source, body: Source) -> bool:
    if not person.mentions or not _STAFF.search(f"{person.name} {person.kind_word}"):
        return False
    first = min(mention.start for mention in person.mentions)
    return any(0 <= first - mention.end <= NEAR_BEFORE for mention in body.mentions)


#: "Ana Ruiz, who speaks for the board", "spokeswoman Ana Ruiz".
_HAS_THE_WORD = re.compile(r"[^.;“”\"]{0,60}\bspokes")


def _may_be_the_spokesman(source: Source, reading: Reading) -> bool:
    """Is it called a spokesman and by name, or neither by name nor for whom it speaks?"""
    if not source.naming.named:
        return not _speaks_for_a_name(source)
    text = reading.article.text
    return any("spokes" in name.casefold() for name in source.names) or any(
        _HAS_THE_WORD.match(text, mention.end) for mention in source.mentions
    )


def _far_apart(person: Source, rest: Source) -> bool:
    """Has the person an office or a trade, and is the other a body, or a group of those who have none such?"""
    private = person.kind in _NO_OFFICE
    officer = person.kind in _OFFICERS and not any(map(_VICE.search, person.names))
    if rest.coarse == "group":
        leads = any(map(_LEADS.search, person.names))
        return ((officer or leads) and bool(_NO_OFFICERS.search(rest.name))) or (
            private and bool(_OFFICIALS.search(rest.name))
        )
    if _CUT.match(rest.name) or not _PROPER.fullmatch(rest.name) or rest.coarse not in ("organisation", "outlet"):
        return False
    if rest.naming is not Naming.NAMED_ORGANISATION or any(map(_OF_SOME_BODY.match, person.names)):
        return False
    return private or _placed(person)  # the president of a firm has an office, too


def _placed(person: Source) -> bool:
    """Does what the person is called name another body or place: "Liberal MP Ana Ruiz"? Of a "general secretary" or a
    "chief executive" nobody needs to be told whose, where one union or firm is reported on."""
    bare = bare_name(person)
    before = [name.partition(bare)[0] for name in person.names if bare and bare in name]
    named = {word for title in before for word in _WORD_WITH_A_CAPITAL.findall(title)}
    return any(not is_role(word) and word.casefold() not in _OF_AN_OFFICE for word in named)
