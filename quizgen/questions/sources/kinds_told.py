"""A source and the reading in, the one kind of source that the article makes of it and the kinds it surely is not, out.

Besides the trade itself it takes what the article shows of the body: an analyst at a broker's studies the market and
is paid by one who deals there, and the "chief executive of Calder" is in business where Calder is seen to be a firm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from quizgen.model import Introduction, Naming, Reading, Source
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.labels import (
    ARTIST,
    CAMPAIGN,
    COMPANY,
    EXPERT,
    KINDS,
    MEDIA,
    OFFICIAL,
    PAID_EXPERT,
    PLAYER,
    PUBLIC,
    RELATIVE,
    SPEAKS_FOR,
    WITNESS,
)
from quizgen.questions.sources.callings import FORMER, OF_FINANCE
from quizgen.questions.sources.firms import is_a_firm
from quizgen.questions.sources.roles import Role, role_of, speaks_from_a_firm
from quizgen.questions.sources.trades import HEADS, PAIRS

#: Kinds that one person may well be at once, whatever the article calls them.
_TOGETHER = frozenset(
    frozenset(pair)
    for pair in (
        (WITNESS, PUBLIC), (WITNESS, RELATIVE), (PUBLIC, RELATIVE), (COMPANY, SPEAKS_FOR), (CAMPAIGN, SPEAKS_FOR),
        (MEDIA, ARTIST), (EXPERT, ARTIST), (CAMPAIGN, PUBLIC), (COMPANY, MEDIA), (MEDIA, RELATIVE),
        (PLAYER, PUBLIC), (MEDIA, WITNESS), (COMPANY, EXPERT), (PAID_EXPERT, EXPERT), (PAID_EXPERT, COMPANY),
        (PAID_EXPERT, SPEAKS_FOR),
    )
)  # fmt: skip
#: Who runs a firm, or a part of it that knows its affairs; its chief economist and its head of press do other things.
_RUNS = lexicon("chairman chairwoman president vice-president executive founder co-founder owner treasurer")
_OFFICERS = re.compile(
    r"\b(?:(?:executive|financial|operating) officer|(?:managing|executive|finance|sales) director)\b", re.I
)
#: "Calder's deputy chief executive": of Calder.
_OWNER = re.compile(r"([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}?)(?:[’']s)? [a-z]")
_DOES_ELSE = re.compile(
    r"\b(?:communications?|public|press|media|research|economi\w+|analy\w+|policy|scien\w+|medical|union|affairs"
    r"|relations|legal|counsel|security|honorary)\b",
    re.IGNORECASE,
)
#: Bodies of the state and of learning, and such as are known by their letters, employ economists as well.
_PUBLIC_BODY = re.compile(
    r"\b(?:World Bank|Reserve|Federal|Central [Bb]ank|Bundesbank|Bank of [A-Z]\w+|[Gg]overnment|[Mm]inistry"
    r"|[Dd]epartment|[Aa]gency|[Bb]ureau|[Cc]ommission|[Cc]ouncil|[Cc]ongress\w*|[Uu]nion|[Pp]arty|[Ss]tate|[Nn]ational|[Uu]nited"
    r"|[Pp]ublic|European|International|[Bb]oard|[Ee]xchange|[Nn]ews|[Ff]orum|[Tt]rust|Institut\w*|Universit\w+|(?-i:[A-Z]{2,}))\b"
)
_OF_A_FIRM = re.compile(
    r"\b(?:Inc|Co|Corp|Ltd|plc|PLC|AG|SA|NV|Securities|Brothers|Bros|Group|Partners|Capital|Investments?|Holdings|Markets)\b"
)
_HOUSE = re.compile(r",? (?:of|at|with|for|from) (?:the )?((?:[A-Z][\w&.’'-]*(?:,? (?:and|&) )?[ ]?){1,6})")
#: "An analyst with stockbrokers Calder Wharf".
_CALLED = re.compile(
    r",? (?:of|at|with|for|from) (?:the |an? )?(?:[A-Za-z-]+ ){0,3}(?:firm|brokerage|brokers?|stockbrokers?|consultancy"
    r"|company|insurer|brokerage house) ((?:[A-Z][\w&.’'-]*(?: (?:and|&) )?[ ]?){1,6})"
)
#: "Dean Calder Inc food analyst" before the name, and what opens a sentence before it.
_TITLE = re.compile(
    r"(?:^|(?<=[\s“\"‘]))(?<! de )(?<! van )(?<! von )(?<! of )(?<! for )(?<!\) )"
    r"((?:[A-Z][\w&.’'-]*,? (?:(?:and|&) )?){1,6}(?:[a-z-]+ ){1,3})$"
)
_OPENS = re.compile(r"^(?:But|And|So|Yet|The|An?|In|As|Said|Meanwhile|However|While|Although),? ")
_SEVERAL = re.compile(r"\b(?:analysts|economists|strategists)\b")
LONGEST = 90
#: "He spoke to Jon Reed of Calder Corp. He said": the next sentence begins.
_SENTENCE_ENDS = re.compile(r"\.\s+(?:He|She|It|They|The|In|But|A)\b|\.?\s*$")
#: What is left of a name.
_CUT = re.compile(r"(?:Inc|Co|Corp|Ltd|plc|PLC|AG|SA|NV|Bank|Brothers|Bros|Group|Securities)\b")
#: What is no house: "Prize-winning economist", "Conservative economist".
_NO_HOUSE = re.compile(
    r"\w-[a-z]|\bWall Street$"
    r"|^(?:Conservative|Labour|Liberal|Democrat\w*|Republican|Independent|Nobel|Harvard|Yale|Oxford|Cambridge)\b"
)


#: An inspector or a coroner tells what was found and judges it; a chief medical officer is in office and a doctor.
_KNOWS_ITS_FIELD = re.compile(
    r"\b(?:inspectors?|coroner|pathologist|medical|medic|doctors?|Dr|surgeon|physician|nurse|nursing|veterinar\w+|vet|health"
    r"|scien\w+|scientist|technical|forensics?|engineer\w*|geolog\w+|hydrolog\w+|meteorolog\w+|forecaster|seismolog\w+"
    r"|epidemiolog\w+|biolog\w+|ecolog\w+|economi\w+|statistic\w+|archaeolog\w+|investigators?|examiner|auditor"
    r"|actuary|ombudsman|ombudswoman|watchdog|regulator|surveyor|ranger|conservation\w*|curator|fire (?:chief|marshal)"
    r"|toxicolog\w+|psycholog\w+|analyst|adviser|advisor|specialist|expert|professor|researcher)\b",
    re.IGNORECASE,
)
#: "A geologist with the state survey", "the government's chief scientist": an expert who holds an office.
_IN_OFFICE = re.compile(
    r"\b(?:government\w*|state|ministry|department|agency|bureau|council|county|city|municipal|federal|national|provincial"
    r"|district|public health|police|board|authority|commission|survey|service|chief|head of|officer|official"
    r"|NASA|NOAA|USGS|WHO|UN|EU|CDC|FDA|NHS|HSE|EPA)\b"
)


@lru_cache(maxsize=512)
def told_kind(source: Source, reading: Reading) -> Role | None:
    """The one kind that the article gives the person, by a trade, or by a post in what it shows to be a firm."""
    role = role_of(source, reading)
    if role is None:
        return next(_in_business(source, reading), None)
    return _paid(role, reading) if speaks_from_a_firm(role, reading) else role


def _paid(role: Role, reading: Reading) -> Role | None:
    """ "An analyst at Calder Securities": of one kind, as that is surely a firm; "an economist at the SPA" is not."""
    text = reading.article.text
    if OF_FINANCE.isdisjoint(role.words.casefold().split()):
        return None
    titled = role.span.of(text).endswith(role.name)
    called = _CALLED.match(text, role.span.end)
    behind = called or _HOUSE.match(text, role.span.end)
    if behind:
        house = behind.group(1)
        start = role.span.start if titled else text.find(role.words, role.span.start)
        printed = _SENTENCE_ENDS.split(text[start : behind.end(1)])[0]
    else:
        before = _TITLE.search(text[max(0, role.span.end - len(role.name) - LONGEST) : role.span.end - len(role.name)])
        printed = _OPENS.sub("", before.group(1).strip()) if titled and before else ""
        house = re.sub(r"(?: [a-z-]+)+$", "", printed)
    sure = bool(called) or bool(_OF_A_FIRM.search(house)) or (len(house.split()) > 1 and house[:1].isupper())
    if not printed or not house:
        return None
    sure = sure or is_a_firm((house.strip(" ."),), reading)
    if (
        not sure
        or _PUBLIC_BODY.search(house)
        or _CUT.match(house)
        or _NO_HOUSE.search(house)
        or _SEVERAL.search(printed)
    ):
        return None
    return replace(role, kind=PAID_EXPERT, words=" ".join(printed.split()))


def _in_business(source: Source, reading: Reading) -> Iterator[Role]:
    """ "Ana Ruiz, chairwoman of Calder," where the article shows that Calder is a firm."""
    if source.naming is not Naming.NAMED_PERSON:
        return
    introduced = [one for one in reading.introductions if one.kind == "person" and {*one.names} & {*source.names}]
    bodies = {one.introduction: one.body_names for one in reading.affiliations if one.introduction}
    for one in introduced:
        owner = _OWNER.match(one.words)
        body = bodies.get(one.id) or ((owner.group(1),) if owner else ())
        if body and not _CUT.match(one.words) and all(map(_runs, introduced)) and is_a_firm(body, reading):
            yield Role(COMPANY, one.words, one.span, one.name)


def _runs(one: Introduction) -> bool:
    told = {word.casefold() for word in one.words.split()}
    if told & FORMER or _DOES_ELSE.search(one.words):
        return False
    return one.head in _RUNS or bool(_OFFICERS.search(one.words))


@lru_cache(maxsize=512)
def rival_kinds(source: Source, reading: Reading) -> tuple[str, ...]:
    """The kinds that no word near any mention of the person speaks for, and that do not go with the one it is of."""
    role = told_kind(source, reading)
    if role is None:
        return ()
    near = _words_near(source, reading)
    return tuple(kind for kind in KINDS if kind != role.kind and not _possible(kind, role, near, reading))


def _possible(kind: str, role: Role, near: frozenset[str], reading: Reading) -> bool:
    together = frozenset((kind, role.kind))
    if together == {OFFICIAL, SPEAKS_FOR}:
        return True  # "Liberal transport spokesman Owen Hale", a party's or a council's, mostly holds a seat as well
    if together == {OFFICIAL, EXPERT} and _official_and_expert(role, reading):
        return True
    if kind == SPEAKS_FOR and role.kind == EXPERT and OF_FINANCE & {*role.words.casefold().split()}:
        return True  # "an analyst at Calder Securities" advises those who buy
    paired = any(of == kind and frozenset(pair.split()) <= near for pair, of in PAIRS.items())
    heads = OF_FINANCE if kind == PAID_EXPERT else HEADS[kind]
    return together in _TOGETHER or bool(near & heads) or paired


def _official_and_expert(role: Role, reading: Reading) -> bool:
    """ "Safety inspector Ana Orr said that the rope was worn": both, as a careful reader sees it."""
    article = reading.article
    told = whole_sentences(role.span, article).of(article.text)
    return (_KNOWS_ITS_FIELD if role.kind == OFFICIAL else _IN_OFFICE).search(told) is not None


def _words_near(source: Source, reading: Reading) -> frozenset[str]:
    text = reading.article.text
    around = [text[max(0, m.start - 120) : m.end + 160] for m in source.mentions]
    return frozenset(word.casefold().strip('.,;:“”"') for part in around for word in re.split(r"[\s’'–—-]+", part))
