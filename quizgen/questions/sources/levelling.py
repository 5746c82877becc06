"""The source that is the answer and another source in, the name under which the other stands beside it out.

"President Lena Brandt" between "Reyes" and "Analysts" is the answer by its looks. So persons stand among persons,
bodies among bodies, and all persons of a question by one form of name: first name and surname, else the surname alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quizgen.model import Naming, Source
from quizgen.model.firstnames import sex
from quizgen.model.particles import PARTICLES
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import opening
from quizgen.questions.sources.before_a_name import OF_A_SURNAME, is_short_title, opens_with_a_calling
from quizgen.questions.sources.kinship import TITLES

#: Who may stand beside whom. An unnamed group may stand with bodies, and with somebody whose name is not given.
_BESIDE = {
    "person": ("person",),
    "somebody": ("somebody", "group"),
    "body": ("body", "group"),
    "group": ("group", "body", "somebody"),
    "document": ("document", "body"),
    "unclear": (),
}
_ROLES = lexicon(
    """mp msp mep mca mla mlc mha td cllr cllrs clr cr crs coun couns ald councilor dad mum mom mam
    father-of-two mother-of-two grandad granddad grandfather gran grandmother nan host alderman alderwoman
    committeeman committeewoman
    author pilot actor actress singer writer editor journalist reporter broadcaster columnist analyst lawyer attorney
    businessman businesswoman billionaire legislator lawmaker councillor councilman councilwoman congressman
    congresswoman assemblyman assemblywoman secretary commissioner sheriff sergeant officer detective coach
    player pastor reverend bishop father sister brother researcher scientist economist historian activist
    candidate strategist adviser advisor consultant pollster fellow founder owner engineer nurse teacher student
    resident veteran reps sens govs republican democrat democratic conservative liberal christian comedian
    producer filmmaker designer speaker ambassador premier chancellor executive archbishop cardinal imam rabbi
    sultan emir sheikh representative admiral superintendent parliamentarian chairperson provost dean rapper
    novelist poet biologist physicist psychologist geologist astronomer meteorologist musician composer choreographer
    artist painter sculptor illustrator cartoonist photographer dancer guitarist drummer chef farmer trader broker
    coordinator co-ordinator tory tories solicitor barrister magistrate striker midfielder defender goalkeeper winger
    manager boss baroness baron viscount earl duke duchess countess
    prosecutor voter treasurer co-author goalscorer banker publisher critic commentator campaigner organiser organizer
    teenager tourist shopper commuter passenger protester demonstrator survivor witness neighbour neighbor friend
    inspector lieutenant skipper frontman bassist vocalist promoter developer programmer blogger presenter pundit
    correspondent spokesperson undersecretary golfer boxer sprinter swimmer cyclist jockey umpire referee rebel
    adm cmdr maj brig defector whistleblower co-founder investor shareholder industrialist tycoon mogul financier
    pc wpc insp supt dsp asp csp acp madam
    selectman selectwoman selectperson councilmember assemblymember alderperson trooper principal headteacher agent
    counsel recorder
    reeve aling mme mlle sra srta frau herr signora señora senhora encik puan cik smt
    lib dem libdem elder mufti maulana maulvi moulana kgoshi inkosi induna ustaz ustadh
    goalie goalkeeper keeper quarterback linebacker receiver shortstop pitcher catcher batter batsman bowler spinner
    seamer wicketkeeper all-rounder flanker fly-half scrum-half full-back centre-back point-guard playmaker
    rower skier sailor triathlete marathoner paralympian debutant rookie co-lead co-developer
    comandante coronel teniente capitán capitan sargento comisario comisaria alcalde alcaldesa gobernador doña
    coroner carrier haulier ferryman
    commandant maresciallo sindaco sindaca bürgermeister burgemeester marshal provincial
    sarpanch tehsildar pradhan talathi patwari mukhiya panchayat collector lineman headman headwoman proprietor
    proprietress co-owner shopowner franchisee contractor subcontractor supplier landowner leaseholder tenant lessee
    garda gendarme havildar subedar constable nana pandit swami
    retailer miner forecaster apprentice comrade alhaji hajiya alhaja mallam malam engr barr otunba datuk hajj cpl
    haji hon adv mang aunty auntie uncle major commander sp mx"""
)
_CALLINGS = ("writer", "wright", "maker", "keeper", "ologist", "holder", "chemist")
#: "Van Dorn" is a surname, "Ole Hale" a whole name.
_OPENS_A_SURNAME = lexicon("van von de der den del della di da dos du la le bin ibn al el ter ten zu")
#: Who is called by a trade and the first name alone: "Plumber Craig".
_CALLED_SO = lexicon(
    """plumber electrician joiner builder bricklayer roofer welder fitter carpenter decorator gardener mechanic postman
    postie milkman binman cabbie trucker hairdresser barber beautician florist waiter waitress barman barmaid
    cleaner cook chef nurse midwife carer paramedic firefighter lifeguard pensioner teen teenager toddler
    schoolgirl schoolboy student teacher labourer shopkeeper landlord landlady receptionist accountant clerk
    cashier fisherman angler jogger hiker surfer diver trainee intern influencer newlywed groom hubby husband
    wife dad mum mom mam gran granny grandad granddad brother sister daughter butcher grocer greengrocer
    fishmonger publican crofter beekeeper optician pharmacist dentist vet jeweller tailor cobbler bookseller
    newsagent undertaker stallholder vendor smallholder rancher trawlerman lobsterman forester ranger farmhand
    machinist seamstress blacksmith locksmith stonemason glazier plasterer scaffolder docker stevedore warden
    caretaker janitor registrar lecturer tutor headmaster headmistress librarian archivist curator conservator
    translator interpreter courier hawker motorist homeowner householder holidaymaker bystander onlooker
    allotment-holder churchwarden bellringer lighthouse-keeper lockkeeper gamekeeper"""
)
#: "Hale", "O'Hale", "d’Orr", "dell’Orr", "al-Hale".
_CAPITAL = re.compile(r"(?:[a-z]{1,4}[’']|(?:a[dlnrstz]|ash|el|ul)-)?[^\W\d_a-z][\w.’'-]*$")
#: "US" alone is no answer to "who said it".
_LANDS = frozenset({"US", "U.S.", "UK", "U.K.", "EU", "UN", "U.N.", "United States", "United Kingdom", "White House"})
#: First name and surname, at most with two names between them.
LEAST_BARE, MOST_BARE = 2, 4
#: Two letters in capitals are those of first names, "TJ Orr".
LEAST_SHOUTED = 3


def fair_beside(key: Source, other: Source) -> bool:
    """Is the other of the answer's kind, and has it a name of the same form?"""
    return _kind(other) in _BESIDE[_kind(key)] and bool(named_like(other, key))


def _kind(source: Source) -> str:
    if source.naming is Naming.NAMED_PERSON:
        return "person"
    if source.coarse == "person":
        return "somebody"
    if source.coarse == "organisation" and _like_a_person(source):
        return "unclear"
    return source.coarse if source.coarse in ("group", "document") else "body"


def _like_a_person(body: Source) -> bool:
    """Is what was taken for a body called as persons are: "Ana Ruiz" and "Ruiz", "Pres. Ruiz"? Not "The Courier"."""
    words = body.name.removeprefix("The ").split()
    titled = words[0].endswith(".") and words[0].casefold().strip(".") in TITLES
    return titled or (len(words) == LEAST_BARE and words[1] in body.aliases and words[1].istitle())


def named_like(source: Source, key: Source) -> str:
    """The name in the form that the answer has; "" where the source has no name of that form.

    `named_like(key, key)` is the answer's own name.
    """
    if _kind(source) != "person" or _kind(key) != "person":
        return bare_name(source) or _without_article(source)
    if bare_name(key):
        return bare_name(source)
    return surname(source) if surname(key) and _by_first_name(source) is _by_first_name(key) else ""


def names_like(sources: Sequence[Source], keys: Sequence[Source]) -> list[str]:
    """The names of several in the one form that all who are the answer have; none where one has no such name."""
    plainest = min(keys, key=lambda key: _kind(key) != "person" or bool(bare_name(key)))
    names = [named_like(source, plainest) for source in sources]
    return names if all(names) else []


#: "Ana Ruiz MP" beside "Tom Reyes".
HONOURS = "MP|MSP|MEP|MLA|TD|AM|QC|KC|SC|SAN|BL|OBE|CBE|MBE|KBE|DBE|OON|FRS|FCA|PhD|MD"
_HONOURS = re.compile(rf"(?<=\w),? (?:{HONOURS})$")


def without_honours(name: str) -> str:
    """ "Ana Ruiz" of "Ana Ruiz SC"; "Ruiz SC" alone is left as it is."""
    plain = _HONOURS.sub("", name)
    return plain if " " in plain else name


@lru_cache(maxsize=4096)
def bare_name(person: Source) -> str:
    """First name and surname: "Lena Brandt" of "President Lena Brandt"; "" where no name of the source is just that."""
    if person.naming is not Naming.NAMED_PERSON:
        return ""
    found = [name for name in person.names if _is_bare(name, person)]
    found = [name for name in found if not any(_surname_of(other, name) for other in found)]
    # "ANA Ruiz" is how a caption opens
    short = min(found, key=lambda name: (len(name.split()), _shouted(name), name != person.name), default="")
    short = without_honours(short)
    if not short:
        return _after_title(person)
    if (whole := _led_by_a_particle(short, found, person)) is not None:
        return whole
    if short.split()[-1] in person.names and short.split()[0].casefold() not in _OPENS_A_SURNAME:
        return short
    # "Van Dorn" of "Ana Van Dorn", or of "Ana van Dorn", is a surname of two words
    end = f" {short.casefold()}"
    longer = [name for name in found if name.casefold().endswith(end) and len(name.split()) == len(short.split()) + 1]
    # "Wharfinger Ana Ruiz", later "Ana Ruiz", is none
    if longer and not (sex(short.split()[0]) and not sex(longer[0].split()[0])):
        return longer[0]
    # "De Souza" of a name too long for a row of names is a surname alone
    cut = short.split()[0].casefold() in _OPENS_A_SURNAME and any(
        name.casefold().endswith(end) for name in person.names
    )
    return "" if cut else short


def _surname_of(whole: str, short: str) -> bool:
    """ "Dos Reis" of "Ana dos Reis Hale", "Orr y Hale" of "Ana Orr y Hale": surnames by a particle that is small.

    But "Ana Orr" of "Wharfinger Ana Orr" is a whole name, and "Ole Hale" of "Wharfinger Ole Hale".
    """
    small = short[:1].lower() + short[1:]
    led = small.split()[0] in PARTICLES and f" {small} " in f"{whole} "
    return led or (any(word in PARTICLES for word in short.split()) and f" {short} " in f"{whole} ")


def _led_by_a_particle(short: str, found: list[str], person: Source) -> str | None:
    """ "Ole Koros", where a sentence opens with it, is the surname of "Ana ole Koros"; None where it is no surname."""
    small = short[:1].lower() + short[1:]
    if small.split()[0] not in PARTICLES or not any(name.endswith(f" {small}") for name in person.names):
        return None
    return min((name for name in found if name.endswith(f" {small}")), key=len, default="")


def _shouted(name: str) -> bool:
    return any(word.isupper() and len(word) >= LEAST_SHOUTED for word in name.split())


def _after_title(person: Source) -> str:
    """ "Lena Brandt" of "Police chief Lena Brandt of Harwick": what stands between the title and the first "of"."""
    words = re.sub(r",.*| (?:of|from|at|for|in) .*", "", person.name).split()
    start = max((i for i in range(1, len(words)) if _is_title(words, i - 1)), default=0)
    rest = " ".join(words[start:])
    return rest if rest != person.name and _is_bare(rest, person) else ""


_BEFORE_A_NAME = TITLES | _ROLES | _CALLED_SO


@lru_cache(maxsize=4096)
def is_role(word: str) -> bool:
    """Is it a word that stands before a name and is no part of it: a title, an office, a calling?"""
    small = word.islower() and word not in PARTICLES
    folded = word.casefold().strip(".")
    return small or not _BEFORE_A_NAME.isdisjoint((folded, folded.split("-")[0])) or word.endswith(_CALLINGS)


def only_a_first_name(name: str) -> bool:
    """ "Plumber Craig" among names in full; "Judge Craig" is called by the surname."""
    words = name.split()
    return len(words) == LEAST_BARE and words[0].casefold() in _CALLED_SO and bool(sex(words[1]))


#: Titles that are first names as well: "Dean Ana Ruiz" has an office, "Dean Hale" and "Captain Dean Lund" have none.
_FIRST_NAMES = lexicon("Dean Earl Duke Baron")
#: And those that stand inside of names.
_IN_NAMES = lexicon("sheikh sultan emir imam mufti")


def _is_title(words: list[str], place: int) -> bool:
    """Is the word at this place of a name a role, and not the only first name that stands before the surname?"""
    rest = words[place + 1 :]
    if _office_in_letters(words[place], rest):
        return True
    if is_short_title(words[place]) and len(rest) >= LEAST_BARE and sex(rest[0]):
        return True
    if place == 0 and len(rest) >= LEAST_BARE and opens_with_a_calling(words):
        return True
    within = place > 0 and words[place].casefold() in _IN_NAMES and bool(sex(words[0]))  # "Ben Sheikh Hale"
    return is_role(words[place]) and not within and not (words[place] in _FIRST_NAMES and place == len(words) - 2)


#: "CEO", "GP", "PC", "OC"; of two letters that may be those of first names, "TJ Orr Hale", the next word tells.
_LETTERS = re.compile(r"[A-Z]{2,5}$")


def _office_in_letters(word: str, rest: list[str]) -> bool:
    """ "CEO" of "CEO Ana Ruiz": letters before a first name and a surname, and no "ANA Maria Ruiz" of a caption."""
    if len(rest) < LEAST_BARE or not _LETTERS.match(word) or sex(word) or any(map(_LETTERS.match, rest)):
        return False
    return len(word) >= LEAST_SHOUTED or bool(sex(rest[0]))


def _title_and_surname(words: list[str], person: Source) -> bool:
    """ "Eng Orr" of "Eng Ana Orr"."""
    return len(words) == LEAST_BARE and any(
        other.split()[0] == words[0] and other.split()[-1] == words[-1] and _is_title(other.split(), 0)
        for other in person.names
        if len(other.split()) > LEAST_BARE
    )


#: "Independent Hanratty" of a heading: for whom he stands, and no first name.
_OF_A_SIDE = frozenset("Independent Labour Labor Tory Conservative Liberal Democrat Republican Green Socialist".split())


def _is_bare(name: str, person: Source) -> bool:
    words = name.split()
    large = [word for word in words if word not in PARTICLES]
    if not (len(words) >= LEAST_BARE and len(large) <= MOST_BARE) or re.search(r"[’']s\b|s[’'] |-based\b|[()]", name):
        return False
    if not all(_CAPITAL.match(word) or word in PARTICLES for word in words) or not _CAPITAL.match(words[0]):
        return False
    if len(words) == LEAST_BARE and words[0] in OF_A_SURNAME:
        return False
    if words[0] in _OF_A_SIDE or _title_and_surname(words, person):
        return False
    if any(_is_title(words, i) for i in range(len(words) - 1)) or words[0] == "T" or len(words[-1]) == 1:
        return False  # "T Veld" of Sophie in ’t Veld; but "S Hale" is a name
    return not any(f" of {name}" in other for other in person.names)  # "Mayor of Harwick Ana Ruiz" is not "Harwick Ana"


@lru_cache(maxsize=4096)
def surname(person: Source) -> str:
    """The surname, where the article prints it alone."""
    last = person.name.split()[-1]
    return last if last in person.names else ""


def _by_first_name(person: Source) -> bool:
    """ "Laura", who has no other name in the article."""
    return bool(sex(person.name)) and not any(" " in name for name in person.names)


#: "Harwick Motors AG" may be the parent of the Harwick Motors that speaks.
_LEGAL_FORM = re.compile(r",? (?:AG|SA|NV|GmbH|SpA|KG|[Pp]lc|PLC|Inc|Corp|Co|Ltd|LLC|LP)\.?$")
#: "Past Harbour Board forecasts said": the board has no past one beside it.
_OF_ITS_WORK = re.compile(r"^(?:Past|Previous|Earlier|Recent|New|Newest|Latest|Current|Fresh) ")
#: "Rival ferry line Orrin Star", "The ferry line Orrin Star": what stands before the name tells what it is.
_INSIDE = "|".join(("of", "for", "and", "the", "on", "in", "at", "to", *sorted(map(re.escape, PARTICLES))))
_CALLED = re.compile(rf"(?:The |An? )?(?:[\w’'-]+ )*?(?!(?:{_INSIDE}) )[a-z][\w’'-]* (?=[^\W\d_a-z])")


def _plainest(name: str, body: Source) -> str:
    """The name without its legal form and without what is told of its bearer, where the article prints that too."""
    for pattern in (_LEGAL_FORM, _OF_ITS_WORK, _CALLED):
        shorter = pattern.sub("", name, count=1)
        if shorter != name and shorter in body.names:
            name = shorter
    return name


@lru_cache(maxsize=4096)
def _without_article(source: Source) -> str:
    """ "Harbour Authority" for "The Harbour Authority (HA)", where the article prints that too."""
    shorter = _plainest(re.sub(r" \([^)]*\)$", "", source.name), source)
    rest = shorter.removeprefix("The ")
    if all(word[:1].isupper() or word in ("of", "for", "and", "the", "&") for word in rest.split()):
        shorter = rest if " " in rest or rest.isupper() else shorter  # "The Post" keeps its article, "the BBC" does not
    if shorter in _LANDS:
        return f"The {shorter}"
    return opening(shorter if shorter in source.names else source.name)


def with_a_word_before(name: str) -> str:
    """ "Wharfinger" of "Wharfinger Ana Ruiz", "CEO" of "CEO Ana Ruiz": what stands before a first name and a surname.

    It may be a first name that is not known here; the article, or the other names of a row, tell more.
    """
    words = name.split()
    if not LEAST_BARE < len(words) <= MOST_BARE or not all(map(_CAPITAL.match, words)) or not sex(words[-2]):
        return ""
    known = sex(words[0]) or "." in words[0] or len(words[0]) == 1 or words[0].casefold() in PARTICLES
    return "" if known or words[0] == "The" else words[0]
