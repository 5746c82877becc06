"""An attribution of one source in, how far the article identifies that source out: by a name, or not at all."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, Naming, Reading, Section, Source
from quizgen.questions.claims.claims import sources_of
from quizgen.questions.claims.evidence import evidence_of
from quizgen.questions.english.likeness import same_words, words
from quizgen.questions.english.wording import is_proper
from quizgen.questions.numbers.atlas import kind_of_place
from quizgen.questions.sources.office_in_letters import letters_of_office
from quizgen.questions.sources.speakers import frame

UNNAMED = (Naming.UNNAMED_PERSON, Naming.UNNAMED_GROUP)
_NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w’'-]+")
#: "Republicans on the council", "Scientists at the harbour": a plural before its place.
_MANY = re.compile(r"(?:[\w-]+ )?[A-Za-z]+(?<!s)s (?:on|in|at|from|of|with|who|within|inside|close)\b")
_NO_PEOPLE = re.compile(r"\b(?:media|television|radio|tv|account|museums?|records)\b", re.IGNORECASE)
#: Nobody is named, and yet a reader knows which body decided.
_OFFICE = re.compile(
    r"\b(?:lords|judges?|jury|magistrates|court|council|committee|board|parliament|cabinet|commission|tribunal|inquiry"
    r"|panel|ombudsman|watchdog|regulator)\b",
    re.I,
)
#: "The Courier's Ada Orr, with the Ayle Hunt, said": a person.
_SOMEBODY_OF_IT = re.compile(r"[’']s? [A-Z][a-z]+ [A-Z][a-z]+\b")
#: "The Collector, P. Akash, said", "the Provost, Ada Orr, said": an office, and who holds it.
_WHO_HOLDS_IT = re.compile(r", (?:(?:(?:[A-Z]\. ?)+|[A-Z][a-z]+ )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?),")
#: "According to a spokeswoman at the head office of the parent company, Orrin Group": described, though not named.
_VOICE_OF_IT = re.compile(
    r"\b(?i:an?|its|the|one|some|several|two|senior) (?:[\w’'-]+ ){0,3}?(?:spokes(?:man|woman|person|people|men)"
    r"|officials?|officers?|executives?|representatives?|managers?|directors?|lawyers?|attorneys?|employees?|members?|sources?"
    r"|engineers?|researchers?|analysts?|economists?|advis[eo]rs?|aides?|lobbyists?|staffers?)"
    r" (?:at|for|from|of|with|in|who)\b"
)
#: "Members said": of the body named a line above, and so hardly without a name.
_OF_THAT_BODY = re.compile(
    r"(?:the )?(?:members|delegates|employees|workers|staff|staffers|leaders|directors|shareholders|supporters|owners"
    r"|players|organi[sz]ers|participants)",
    re.IGNORECASE,
)
#: "A spokesman said", below what the club has done: a reader would say that the club is named.
_SPEAKS_FOR_IT = re.compile(r"\bspokes(?:man|woman|person|people|men|women)\b", re.IGNORECASE)
#: "The Vice President, Ada Orr, said": the office of a person, whom a name follows, and no body.
_AN_OFFICE = re.compile(
    r"\b(?:president|minister|premier|chancellor|secretary|mayor|governor|commissioner|chief|director|chair(?:man|woman)?"
    r"|speaker|ambassador|general|attorney|prosecutor|judge|pope|king|queen|prince|superintendent|bishop|leader|head)s?$",
    re.IGNORECASE,
)
#: "The Silent Pier, by Ada Orr, says": a book.
_BY_AN_AUTHOR = re.compile(r",? by [A-Z]")
#: "The Ministry said": the capital is no name.
_ANY_BODY = frozenset(
    """ministry department government bank company commission committee council court agency board party union
    association administration army group club federation institute exchange authority office bureau service senate
    house panel organisation organization university school hospital museum firm state bench crown defence defense
    prosecution city county province municipality parliament congress opposition cabinet presidency treasury force fund
    foundation college church supplier operator developer regulator watchdog ombudsman charity registry
    secretariat directorate inspectorate consulate embassy mission network league alliance coalition""".split()
)
#: "Stockbrokers Ada Orr", "traders Lund and Hale": a house, under the name of who began it.
_FIRM = re.compile(
    r"(?:\w+ )?(?:(?:stock)?brokers|bankers|analysts|traders|consultants|accountants|lawyers|solicitors|auctioneers"
    r"|retailers?|bank|firm|group|house|chain|insurers?) |(?:\w+ )?(?:broker|trader) [A-Z]\.",
    re.IGNORECASE,
)
#: "J. Orrin says in its report": a house of traders may bear such a name.
_INITIAL = re.compile(r"(?:[A-Z]\.? ?)+[A-Z][\w’'-]+$")
#: "The CECM said": an office in letters that the article spells out.
_SPELT_OUT = re.compile(
    r"\b((?:[A-Z][\w’-]+ (?:(?:of|for|and|the) )*){1,5}(?:Member|Officer|Commissioner|Secretary|Director|Manager"
    r"|Inspector|Superintendent|Attorney|Prosecutor|Administrator|Executive|Minister|Governor|Chairman|Chairperson|Commander"
    r"|Representative|Controller|Magistrate|Engineer|General|Prosecutions))\b"
)


def _in_letters(name: str, reading: Reading) -> bool:
    """Is it the office of a person, of which the article or everybody knows what the letters mean?"""
    if not (name.isupper() and name.isalpha()):
        return False
    return bool(letters_of_office(name)) or any(
        full.endswith(name) for full in _initials_of_offices(reading.article.text)
    )


@lru_cache(maxsize=8)
def _initials_of_offices(text: str) -> tuple[str, ...]:
    found = (match.group(1).split() for match in _SPELT_OUT.finditer(text))
    return tuple("".join(word[0] for word in words_ if word[0].isupper()) for words_ in found)


#: "The Hales said" may be a couple; and "The Silent Pier says" a book, where nothing tells what it is.
_A_FAMILY = re.compile(r"[Tt]he [A-Z][a-z]+s\b")
#: "A US study" is one of many.
_ANY_PAPER = re.compile(
    r"(?:an?|some|several|two|\w+) (?:new |recent )?(?:US|UK|EU|\w+(?:ish|ian|ean|can)) [a-z]", re.I
)
_PAPER = re.compile(
    r"\b(?:forecasts|projections|estimates|documents|stud(?:y|ies)|data|polls?|reports|surveys?|figures|analys[ei]s|research)\b",
    re.IGNORECASE,
)


#: Lands that no line of the atlas holds.
_LANDS = frozenset(
    """Ivory Coast, West Germany, East Germany, Soviet Union, United States, United Kingdom, Czech Republic, Czechia,
    New Guinea, Papua New Guinea, East Timor, Burkina Faso, Sierra Leone, El Salvador, South Sudan, Cape Verde,
    United Arab Emirates, Libya, Kosovo, Armenia, Azerbaijan, Georgia, Kazakhstan, Uzbekistan, Tajikistan, Tunisia,
    Algeria, Morocco, Brazil, Argentina, Chile, Peru, Bolivia, Colombia, Ecuador, Venezuela, Uruguay, Paraguay,
    Mexico, Cuba, Haiti, Jamaica, Panama, Nicaragua, Honduras, Guatemala, Australia, Iceland, Luxembourg, Malta,
    Cyprus, Albania, Slovenia, Montenegro, Bosnia, Macedonia, North Macedonia, Chad, Congo, Gabon, Guinea, Liberia,
    Togo, Benin, Gambia, Eritrea, Djibouti, Burundi, Lesotho, Eswatini, Madagascar, Mauritius, Mauritania, Fiji,
    Samoa, Tonga, Vanuatu, Brunei, Bhutan, Tibet, Zaire, Burma, Yugoslavia""".replace("\n    ", " ").split(", ")
)
#: Where a government sits, its name may stand for it.
_CAPITALS = frozenset("US U.S. UK U.K. Washington London Moscow Bonn Britain America Whitehall".split()) | {
    "Downing Street"
}


def named_at_all(attribution: Attribution, reading: Reading) -> bool:
    """Does the article give it to a person, a body or a document under a name of their own?"""
    source = sources_of(attribution, reading)[0]
    if source.coarse == "document":
        own = re.split(r" (?:in|on|at|near|of|for) ", source.name, maxsplit=1)[0].split()
        return any(is_proper(token, reading.article.text) for token in own) and not _ANY_PAPER.match(source.name)
    if _MANY.match(source.name) or (source.plural and source.coarse == "group"):
        return False
    return source.naming.named and has_name(source, reading) and name_shown(attribution, reading)


#: "Lund and Associates, a Harwick firm that sells boats": called as a person is, and none.
_AND_SONS = re.compile(
    r"(?:(?!of\b)[\w.’'-]+ )+(?:\band|&) (?:Associates|Partners|Sons|Brothers|Daughters|Co|Company|Friends)\b"
)
_A_FIRM = re.compile(
    r", (?:an?|the) (?:(?!(?:of|at|with|for|in|to|from|by|and|who)\b)[\w-]+ ){0,4}?(?:firm|company|group|agency"
    r"|consultancy|think[ -]tank|charity|bank|brokerage|institute|organi[sz]ation)(?:,| that\b| which\b)"
)


def named_person(attribution: Attribution, reading: Reading) -> bool:
    """Does the article give this to a person by name, with a body or without?"""
    source = sources_of(attribution, reading)[0]
    if source.naming is not Naming.NAMED_PERSON:
        return False
    if any(_FIRM.match(name) for name in source.names) or _has_its(source.name.split()[-1], reading.article.text):
        return False
    if any(_A_FIRM.match(reading.article.text, span.end) for span in source.mentions) or _AND_SONS.match(source.name):
        return False
    if _INITIAL.match(source.name) and not any(one.antecedent in source.names for one in reading.mentions):
        return False
    return has_name(source, reading) and name_shown(attribution, reading)


#: " said in its latest review", wherever that begins.
_SAID_OF_ITS = re.compile(r"(?= (?:said|says|reported|wrote)\b[^.,]{0,25}\bits\b)")


def _has_its(surname: str, text: str) -> bool:
    """ "Orrin said in its latest review": no person."""
    return any(re.search(rf"\b{re.escape(surname)}$", before) for before in _before_its(text) if surname in before)


@lru_cache(maxsize=8)
def _before_its(text: str) -> tuple[str, ...]:
    """The words before each "said in its ...": few articles have any."""
    return tuple(text[: found.start()].rpartition(" ")[2] for found in _SAID_OF_ITS.finditer(text))


def named_body(attribution: Attribution, reading: Reading) -> bool:
    """Does the article give this to a body or an outlet by its own name, and to no person beside?"""
    source = sources_of(attribution, reading)[0]
    if source.naming is not Naming.NAMED_ORGANISATION or not has_name(source, reading) or _A_FAMILY.match(source.name):
        return False
    text = reading.article.text
    if any(_BY_AN_AUTHOR.match(text, span.end) or _WHO_HOLDS_IT.match(text, span.end) for span in attribution.source):
        return False
    if any(_A_FAMILY.fullmatch(span.of(reading.article.text)) for span in attribution.source):
        return False
    bare = source.name.removeprefix("The ")
    if re.search(rf"\b[A-Z][\w’'-]+ {re.escape(bare)}, (?:\d|an? |the |who\b|whose\b)", text):
        return False  # "Ingvild Orr, an ecologist", whom it calls Orr from then on
    if _in_letters(bare, reading) or _AN_OFFICE.search(bare):
        return False
    if kind_of_place(bare) or bare in _LANDS or bare in _CAPITALS or bare.casefold() in _ANY_BODY:
        return False  # "Bolivia said": its government is meant, and a land is no organisation
    if (
        not name_shown(attribution, reading)
        or source.coarse == "document"
        or _PAPER.search(frame(attribution, reading))
        or _SOMEBODY_OF_IT.search(frame(attribution, reading))
        or _VOICE_OF_IT.search(frame(attribution, reading))
    ):
        return False
    names = [word for word in source.name.removeprefix("The ").split() if word not in ("of", "and", "for", "the", "&")]
    if not all(is_proper(word, reading.article.text) for word in names):
        return False
    people = [s for s in (*reading.sources, *reading.bystanders) if s.naming is Naming.NAMED_PERSON]
    return not any(same_words(s.name.split()[-1], frame(attribution, reading)) for s in people)


#: "Some people have been saying": hardly a description.
_SOME = re.compile(
    r"(?:(?:some|many|most|several|other) )?(?:people|of them|others|observers)|many|some|the pair|the couple"
    r"|(?:an?|one|the) source|sources"
    r"|(?:both|the two|these|those)(?: \w+)?",
    re.IGNORECASE,
)


#: "The makers' organisation, the EEF, said": here is its name.
_NAME_BEHIND = re.compile(r",? (?:the )?[A-Z]{2,}\b")
#: "A majority said so": whoever asked them, a reader can look up.
_ASKED = re.compile(
    r"\d|%|\b(?:majority|minority|half|thirds?|quarters?|fifths?|tenth|per ?cent|respondents?|surveyed|polled"
    r"|questioned|interviewed|participants?)\b",
    re.IGNORECASE,
)
_PRONOUNS = frozenset(("he", "she", "it", "they", "who", "i", "we"))


def left_unnamed(attribution: Attribution, reading: Reading) -> bool:
    """Are they beyond doubt people without a name?

    "Another author, the chemist Ida Moss, said": a name beside the verb may be that of the source.
    """
    source, text = sources_of(attribution, reading)[0], reading.article.text
    if _SOME.fullmatch(attribution.source_text.strip()) or _ASKED.search(source.name):
        return False
    if _OF_THAT_BODY.fullmatch(source.name) or _SPEAKS_FOR_IT.search(source.name):
        return False
    if any(span.of(text).strip().casefold() in _PRONOUNS for span in attribution.source):
        return False  # "Asked by a councillor, she replied": who is meant by "she" may have a name
    if _told_who(attribution, source, reading):
        return False
    if any(_NAME_BEHIND.match(text, span.end) for span in attribution.source):
        return False
    if (
        _OFFICE.search(source.name)
        or source.naming not in UNNAMED
        or not _nameless(source, reading)
        or _named_too(source, reading)
    ):
        return False
    return not _NAME.search(frame(attribution, reading))


def name_shown(attribution: Attribution, reading: Reading) -> bool:
    """Does the article name the source where it speaks? "The President said" is a description, and who he is no matter.

    "He said" points back to a name, as long as the sentence with the name is in the evidence.
    """
    source, text = sources_of(attribution, reading)[0], reading.article.text
    last = source.name.split()[-1]
    printed = " ".join(span.of(text) for span in attribution.source) or attribution.source_text
    if printed.casefold() in ("he", "she", "it", "they", "who"):
        return any(same_words(last, span.of(text)) for span in evidence_of(attribution, reading))
    return same_words(last, printed)


def has_name(source: Source, reading: Reading) -> bool:
    """Does the printed name hold a proper name beyond doubt, and not only one of a place?"""
    tokens = source.name.split()
    if source.naming is Naming.NAMED_PERSON:
        return sum(is_proper(token, reading.article.text) for token in tokens) >= 2
    own = re.split(r" (?:in|of|at|from|near) ", source.name, maxsplit=1)[0].split()
    known = any(is_proper(token, reading.article.text) for token in own) and own[0].casefold() not in ("a", "an")
    return known and not tokens[-1].islower()


def proper_inside(source: Source, reading: Reading) -> bool:
    """ "A Google spokesman" is described by a name, which another label would fit as well."""
    return any(is_proper(word, reading.article.text) for word in source.name.split())


def _nameless(source: Source, reading: Reading) -> bool:
    """Is the source beyond doubt people without a name?

    Not "the government" or "police", which a reader can find, and not "a spokesman, John Smith".
    """
    tokens = source.name.split()
    if source.coarse not in ("person", "group") or _NO_PEOPLE.search(source.name):
        return False
    if tokens[0].casefold() in ("the", "police", "this", "that") or tokens[-1].casefold() in ("police", "government"):
        return False
    # "The town's mayor" and "former senator" may be named elsewhere; "a mayor" and "two senators" are not.
    if source.naming is Naming.UNNAMED_PERSON and tokens[0].casefold() not in ("a", "an", "one", "another"):
        return False
    return not (len(tokens) >= 2 and all(is_proper(token, reading.article.text) for token in tokens[-2:]))


def _told_who(attribution: Attribution, source: Source, reading: Reading) -> bool:
    """ "Some pier builders doubt it", says the lead, and then "the builder Ida Moss said": she is one of them."""
    first = [block.span for block in reading.article.blocks if block.section in (Section.BODY, Section.STANDFIRST)][:2]
    if source.naming is not Naming.UNNAMED_GROUP or not any(
        span.overlaps(place) for span in first for place in attribution.evidence
    ):
        return False
    plural = re.split(r" (?:of|in|at|from|on|for|with|who|close) ", source.name, maxsplit=1)[0].split()[-1].casefold()
    one = plural.removesuffix("s")
    people = [person for person in reading.sources if person.naming is Naming.NAMED_PERSON]
    return any(one == introduction.head for introduction in reading.introductions) or any(
        one in words(name) for person in people for name in person.names
    )


def _named_too(source: Source, reading: Reading) -> bool:
    """ "The town's first selectman, Chris Hill," and the "former chairman" of the first lines are named after all."""
    text, article = reading.article.text, reading.article
    for mention in source.mentions:
        if re.match(r",? [A-Z][\w.’'-]+ [A-Z][\w’'-]+", text[mention.end : mention.end + 60]):
            return True
    opening_lines = [block for block in article.blocks if block.section is Section.BODY][:2]
    return source.naming is Naming.UNNAMED_PERSON and any(
        block.span.contains(mention) for block in opening_lines for mention in source.mentions
    )
