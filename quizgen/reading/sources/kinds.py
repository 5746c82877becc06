"""The words of a source in, its kind, the word that proves it, its naming and its coarse class out.

A kind is always grounded in a word that the article prints; when no word says so the kind is UNSPECIFIED.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.model import SourceKind


def listed(words: str) -> frozenset[str]:
    """A word list as it is written: words with white space between."""
    return frozenset(words.split())


#: Words that stand before a name and belong to the bearer's role ("Defence Minister", "eyewitness", "Mr").
HONORIFICS = listed(
    "mr mrs ms miss mx madam cllr clr cr coun ald sir dame lord lady dr prof rev sen rep gov gen col capt lt sgt mr. "
    "mrs. ms. dr. prof. rev. sen. rep. gov. gen. col. capt. lt. sgt. maj. adm. hon. st. cllr. clr. cr. coun. ald."
)
ROLES = HONORIFICS | listed(
    """minister president premier chancellor secretary spokesman spokeswoman spokesperson senator governor mayor
    chief director officer chairman chairwoman chairperson chair leader commissioner judge justice professor
    doctor king queen prince princess pope bishop archbishop cardinal reverend pastor rabbi imam general
    colonel captain lieutenant major sergeant admiral commander commandant sheriff detective inspector
    superintendent constable marshal representative congressman congresswoman congressperson mp mep ambassador
    attorney lawyer solicitor barrister prosecutor counsel analyst economist scientist researcher historian
    author writer poet artist actor actress singer musician player striker midfielder goalkeeper coach manager
    trainer owner founder ceo executive editor journalist reporter correspondent columnist blogger commentator
    host anchor eyewitness witness resident survivor candidate nominee councillor councilor councilman
    councilwoman alderman speaker activist campaigner adviser advisor aide strategist official agent
    coordinator consultant engineer pilot driver student teacher principal farmer astronaut architect
    physician nurse surgeon epidemiologist biologist physicist chemist astronomer geologist meteorologist
    curator physicist psychologist sociologist paramedic firefighter policeman policewoman soldier veteran
    voter expert treasurer trustee lecturer fellow dean provost vice-president lawmaker legislator delegate
    politician diplomat envoy negotiator organiser organizer producer filmmaker photographer designer
    developer programmer entrepreneur businessman businesswoman philanthropist billionaire investor trader
    broker head assemblyman assemblywoman administrator headteacher headmaster headmistress convener convenor coroner
    registrar magistrate vicar skipper referee"""
)

MEDIA = listed(
    "news newspaper newspapers magazine media broadcaster broadcasters tv television radio outlet outlets tabloid "
    "network reporters journalists wire"
)
OUTLET_NAMES = listed("press times post tribune herald gazette guardian telegraph chronicle journal daily mail")
KNOWN_OUTLETS = listed(
    """bbc cnn reuters ap afp npr cbs nbc abc msnbc pbs aljazeera jazeera tass interfax rt dpa
    kyodo yonhap xinhua wikinews politico breitbart bloomberg"""
)
BODIES = (
    listed(
        """academy diocese nation country town city agency ministry department office government police army navy
    military force forces service bureau court council committee commission party union association federation
    league club chamber team university college school hospital church company corporation firm group organisation
    organization institute institution foundation fund bank board parliament congress senate house
    administration authority authorities assembly alliance coalition front movement campaign charity network
    center centre airline airlines newspaper magazine broadcaster society trust patrol embassy consulate
    municipality mission tribunal utility opposition airport authorities district museum theatre theater coastguard
    consortium cooperative co-operative
    regulator watchdog ombudsman studio studios inc corp ltd llc plc co. inc. corp. ltd. company's"""
    )
    | MEDIA
)
#: What bodies of one kind have in their names: "the union" may be the Harbour Federation.
IN_THEIR_NAMES = {
    "agency": listed("agency service services bureau office administration authority survey"),
    "charity": listed("charity trust foundation fund society association"),
    "party": listed("party"),
    "union": listed("union association federation congress"),
    "association": listed("association federation society"),
    "department": listed("department"),
    "commission": listed("commission"),
    "committee": listed("committee"),
    "council": listed("council"),
    "utility": listed("electric electricity power energy gas water light"),
}
#: What is no firm, whatever it is called.
NO_FIRM = BODIES - listed(
    "company corporation firm group airline airlines bank inc corp ltd llc plc co. inc. corp. ltd. studio studios "
    "league"
)
STATE = frozenset({"official", "state", "state-run", "state-owned", "state-controlled", "government-run"})
MILITARY = listed(
    "army military troops forces rebels rebel militants militant insurgents insurgent fighters militia "
    "guerrillas extremist extremists separatists soldiers navy"
)
SIDES = listed("campaign candidate nominee defendant plaintiff suspect accused opponent opposition")
PRIVATE = listed(
    "university college school hospital club church team museum association federation league chamber guild"
)
_UNIONS = listed("union unions union's union’s")

_KINDS: tuple[tuple[SourceKind, frozenset[str]], ...] = (
    (
        SourceKind.EYEWITNESS,
        listed("witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers survivor survivors"),
    ),
    (SourceKind.NEWS_OUTLET, MEDIA - {"network", "wire"}),
    (
        SourceKind.DOCUMENT,
        listed(
            "report study survey poll document documents letter filing filings indictment memo "
            "affidavit transcript census paper rota roster timetable spreadsheet dossier invoice "
            "email e-mail emails"
        ),
    ),
    (
        SourceKind.EXPERT,
        listed(
            "professor researcher researchers analyst analysts expert experts scientist scientists "
            "economist economists historian historians academic academics lecturer astronomer "
            "biologist physicist epidemiologist geologist meteorologist psychologist neurologist cardiologist "
            "statistician climatologist ecologist immunologist virologist toxicologist"
        ),
    ),
    (SourceKind.CAMPAIGN_GROUP, listed("activist activists campaigner campaigners charity ngo advocacy")),
    (
        SourceKind.COMPANY,
        listed("company firm airline corporation inc inc. corp corp. ltd ltd. plc llc manufacturer ceo"),
    ),
    (SourceKind.PARTY, MILITARY),
    (
        SourceKind.OFFICIAL,
        listed(
            "minister ministry government police mayor governor senator lawmaker lawmakers "
            "sheriff prosecutor prosecutors authorities embassy ambassador court congressman "
            "congresswoman councillor judge mp mps parliament department officials official "
            "president premier chancellor secretary council commissioner sen. rep. gov. senators legislator "
            "legislators councillors councilor councilors councilman councilwoman alderman assemblyman assemblywoman "
            "cllr coun coun. msp speaker leader"
        ),
    ),
    (
        SourceKind.PUBLIC,
        listed(
            "resident residents neighbour neighbours neighbor neighbors voter voters passenger "
            "passengers parent parents student students customer customers fan fans villager "
            "villagers mother father locals"
        ),
    ),
)
#: "The European Union's commissioner" is an official, "the union's general secretary" is none.
_STATES = listed("european soviet african western nations government state")
#: An official only where no private body stands beside it: "the president of the university", "company officials".
_AMBIGUOUS = listed("officials official president secretary council commissioner department")
#: "The Speaker of the House", "Senate Minority Leader": of other bodies they are none.
_OF_A_CHAMBER = listed("speaker leader")
_CHAMBERS = listed("house assembly parliament commons senate congress council minority majority opposition")


_OWNERS_MARKS = frozenset({"'", "’", "'s", "’s"})
#: "The head of customer operations" is no customer, "the parent company" no parent.
_NOT_OF_THE_PUBLIC = listed(
    "operations services service relations affairs company companies group firm union unions association experience "
    "support council safety welfare body"
)
#: Who speaks for an outlet: "the special assistant on media" speaks for none.
_OF_THE_PRESS = listed(
    "reporter reporters journalist journalists editor editor-in-chief correspondent broadcaster presenter host anchor "
    "columnist publisher newsreader commentator producer"
)


def _loose(found: SourceKind, word: str, after: str, *, named: bool) -> bool:
    """Whether the word does not tell what the source itself is."""
    if found is SourceKind.PUBLIC:
        return named or after in _NOT_OF_THE_PUBLIC
    return word == "advocacy" and after not in BODIES


def kind(
    words: Sequence[str], *, named_organisation: bool = False, named_person: bool = False, document: bool = True
) -> tuple[SourceKind, str]:
    """The kind of a source and the word that says so; `words` are the printed words of its names and descriptions.

    Whoever led a study or knows of a survey is none: `document` tells whether the source is a thing that is read.

    >>> kind(["reporters", "for", "the", "official", "Sana", "news", "agency"])
    (<SourceKind.STATE_NEWS_AGENCY: 'state_news_agency'>, 'official')
    """
    words = [word for word in words if word not in _OWNERS_MARKS]
    lower = [word.casefold() for word in words]
    if named_organisation:
        lower = ["" if word in {"journalists", "reporters"} else word for word in lower]
    known = set(lower)
    if named_organisation and "FIR" in words:
        return SourceKind.DOCUMENT, "FIR"  # a first information report
    if named_person and not known & _OF_THE_PRESS:
        known -= MEDIA
        lower = ["" if word in MEDIA else word for word in lower]
    if known & MEDIA or (known & {"agency"} and known & {"news"}):
        state = next((word for word in lower if word in STATE), "")
        if state:
            return SourceKind.STATE_NEWS_AGENCY, state
    if named_organisation:
        title = next((word for word in words if word[:1].isupper() and word.casefold() in OUTLET_NAMES), "")
        if title:
            return SourceKind.NEWS_OUTLET, title
    private = known & PRIVATE or (known & _UNIONS and not known & _STATES)
    for found, table in _KINDS:
        if found is SourceKind.DOCUMENT and not document:
            continue
        for n, word in enumerate(lower):
            if word in _OF_A_CHAMBER and not known & _CHAMBERS:
                continue
            after = lower[n + 1] if n + 1 < len(lower) else ""
            if word in table and _loose(found, word, after, named=named_organisation):
                continue
            if word in table and not (word in _AMBIGUOUS and private):
                return found, words[lower.index(word)]
    return SourceKind.UNSPECIFIED, ""


_OUTLETS = MEDIA | KNOWN_OUTLETS


def outlet(words: Sequence[str]) -> bool:
    """Whether an organisation of that name publishes news."""
    lower = {word.casefold() for word in words} - {"journalists", "reporters"}
    return not lower.isdisjoint(_OUTLETS) or any(w[:1].isupper() and w.casefold() in OUTLET_NAMES for w in words)


#: People who are neither an office nor a body.
PEOPLE = listed(
    """man woman boy girl person people child victim worker employee member mother father parent wife husband son
    daughter brother sister friend neighbour neighbor colleague relative family protester demonstrator
    supporter opponent critic source fan customer passenger crew staff personnel individual citizen local
    villager troops rebel militant insurgent patient caller user sibling uncle aunt cousin guest crowd
    majority minority some other many few one democrat republican conservative liberal independent nurse clerk
    guard chef media team someone anyone none magistrate advocate boss proponent client"""
)
#: The two sides of a trial, who speak as one.
COURT_SIDES = listed("prosecution defence defense")
_THINGS = listed(
    "letter paper newspaper number order center centre computer chapter poster newsletter other document "
    "statement report comment content event moment amendment agreement judgment judgement announcement "
    "indictment experiment testament list register roster tower power error factor sensor author's color weather "
    "answer decree water transfer murder danger summer winter quarter river corner border matter manner dinner cover "
    "door floor motor corridor mirror terror horror tractor sector list wrist plant grant restaurant warrant fee tree "
    "coffee knee degree powder shower shutter barrier trailer sticker counter folder pier"
)


def animate(lemma: str) -> bool:
    """Whether a noun can name somebody who speaks; a summary, a schedule or a photo cannot."""
    if lemma in _THINGS:
        return False
    if lemma in {"medium", "press", "police", "couple"}:
        return True
    ending = lemma.endswith(
        ("er", "or", "ist", "ian", "ant", "ee", "man", "woman", "men", "ologist", "crat", "scholar")
    )
    return lemma in ROLES or lemma in PEOPLE or lemma in BODIES or lemma in COURT_SIDES or ending


def side(words: Sequence[str]) -> bool:
    """Whether a word says that the source is a party to what it reports."""
    return bool({word.casefold() for word in words} & (MILITARY | SIDES))
