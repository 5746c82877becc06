"""A person who is quoted and the reading in, the kind of source it is and the words of the article that say so out.

The word that says so must be the head of what the article calls the person: a title before the name ("geologist Miriam
Voss") or an apposition after it ("Owen Price, captain of the Star,"). The minister in "the wife of the minister" is no
such head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizgen.model import Naming, Reading, Section, Source, Span
from quizgen.questions.labels import (
    ARTIST,
    CAMPAIGN,
    COMPANY,
    EXPERT,
    KINDS,
    MEDIA,
    OFFICIAL,
    PLAYER,
    PUBLIC,
    RELATIVE,
    SPEAKS_FOR,
    WITNESS,
)
from quizgen.questions.likeness import lexicon
from quizgen.questions.trades import HEADS, PAIRS
from quizgen.questions.wording import places_of

#: Who stands for an office, and not for a prize or a degree: "presidential candidate", but no "doctoral candidate".
_STANDING = lexicon("candidate nominee")
_FOR_OFFICE = lexicon(
    """presidential vice republican democratic democrat party senate congressional mayoral gubernatorial labour
    conservative green libertarian liberal opposition parliamentary leadership parliament council independent"""
)
#: Pairs whose last word means something else: an expert witness saw nothing, a life coach trains nobody's team.
_UNLIKE = lexicon(
    """public_defender expert_witness life_coach vocal_coach martial_artist makeup_artist make-up_artist key_player
    cancer_survivor brand_ambassador goodwill_ambassador cultural_ambassador private_detective baptist_minister
    church_minister methodist_minister university_chancellor journal_editor sales_representative
    company_representative union_representative"""
)
_LAWYERS = lexicon("lawyer lawyers attorney attorneys solicitor barrister")
_ADVISERS = lexicon("adviser advisor advisers advisors aide aides")
_OF_A_TRADE = lexicon("financial investment legal scientific medical travel careers technical military economic chief")
_FORMER = lexicon("former ex retired one-time onetime late then")
#: Who runs a firm, unless it is a body that sells nothing.
_OF_A_FIRM = (
    "chief executive", "general manager", "executive officer", "operating officer", "financial officer",
    "investment officer",
)  # fmt: skip
#: A head of what, by its own word, makes or sells something: "head of research at the carmaker Calder".
_RUNS = lexicon("chairman chairwoman president vice-president head boss executive director owner manager consultant")
_FIRM = re.compile(
    r"\b(?:company|firm|airlines?|retailer|carmaker|maker|manufacturer|insurer|brokers?|brokerage|supermarket|plc|Ltd|Inc"
    r"|Corp|Holdings|Securities|Stockbrokers|Investments?|Motors|Electronics|software|giant)\b"
)
#: "Harwick captain Ben Orr" plays, and an army captain does not.
_SERVICES = lexicon("army navy police fire air force marine marines guard us uk british ship boat sea former")
_NO_FIRM = re.compile(
    r"\b(?:councils?|trust|associations?|society|unions?|federations?|charit\w+|NHS|agency|authority|institute|foundation"
    r"|university|club|commission|party|schools?|hospitals?|committee|board|museum|city|county|town|state|rugby|football"
    r"|league|FA|team|campaign|group|fund|alliance|centre|center|games|olympic\w*|government|department|ministry"
    r"|academy|college|forum|confederation|body|coalition|chamber|network|project|[A-Z]{3,})\b",
    re.IGNORECASE,
)
_OF_POLITICS = re.compile(
    r" (?:of|for|in) the (?:[\w’'-]+ ){0,5}(?:Party|party|Democrats|Conservatives|Commons|Lords|opposition|council)\b"
)
#: Who held an office goes on speaking as a politician.
_FORMER_OFFICE = lexicon("minister mayor governor senator representative congressman congresswoman mp lawmaker")
#: Secretaries who hold an office of state; others write letters.
_OFFICES = (" of State", " of Defen", " of Health", " of the Interior")
_SMALL = lexicon(
    """of for at from with in on to by who which that and whose as near against about under behind the a an said told
    but when says explained added noted argued asked wrote recalled replied responded insisted monday tuesday wednesday
    thursday friday saturday sunday after before since while until unaligned independent"""
)
_TITLES = lexicon(
    """mr mrs ms miss dr prof sir dame lord lady president vice prime defence defense foreign former secretary chief
    director chairman chairwoman leader officer executive general captain colonel lieutenant sergeant king queen prince
    princess pope bishop rev reverend head state justice lead senior party manager host democratic republican"""
)
_BEFORE = re.compile(r"(?<![\w’'])((?:[\w’'-]+ ){0,5}[\w’'-]+\.?) $")
_AFTER = re.compile(
    r", (?:who (?:is|was) |now )?(?:an? |the |one of the |his |her |their |its )?((?:[\w’'&.-]+ ){0,7}[\w’'.-]+)"
)
_ENDS = re.compile(r"[,.;]| (?:of|for|at|with|in|from|on|who|and|to)\b")
_POSSESSOR = re.compile(r"^[a-z]\w*[’']s? ")
#: Roles that one person may well have at once, whatever the article calls them.
_TOGETHER = frozenset(
    frozenset(pair)
    for pair in (
        (WITNESS, PUBLIC), (WITNESS, RELATIVE), (PUBLIC, RELATIVE), (COMPANY, SPEAKS_FOR), (CAMPAIGN, SPEAKS_FOR),
        (MEDIA, ARTIST), (EXPERT, ARTIST), (CAMPAIGN, PUBLIC), (COMPANY, MEDIA), (PLAYER, PUBLIC), (MEDIA, WITNESS),
        (COMPANY, EXPERT),
    )
)  # fmt: skip
#: Whoever speaks for a public body or a party may hold an office as well; who advises a state does.
_OF_A_PARTY = lexicon(
    "democrat democrats republican republicans labour tory tories conservative liberal ukip mp shadow"
)
_OF_THE_STATE = lexicon(
    """department agency administration white house state federal city county office embassy palace army navy military
    border force forces guard service ministry court public national president police government party council"""
)


@dataclass(frozen=True, slots=True)
class Role:
    """What the article calls a person: the kind, the printed words, where they stand, and the name without them."""

    kind: str
    words: str
    span: Span
    name: str


@lru_cache(maxsize=512)
def role_of(source: Source, reading: Reading) -> Role | None:
    """The one kind that the article gives the person; None where no word says so, or where words say two."""
    name = _bare_name(source)
    if source.naming is not Naming.NAMED_PERSON or not name:
        return None
    found = [*_by_title(name, reading), *_by_apposition(name, reading)]
    return min(found, key=lambda role: role.span) if len({role.kind for role in found}) == 1 else None


@lru_cache(maxsize=512)
def rival_kinds(source: Source, reading: Reading) -> tuple[str, ...]:
    """The kinds that no word near any mention of the person speaks for, and that do not go with the one it is of."""
    role = role_of(source, reading)
    if role is None:
        return ()
    near = _words_near(source, reading)
    return tuple(kind for kind in KINDS if kind != role.kind and not _possible(kind, role, near))


def _possible(kind: str, role: Role, near: frozenset[str]) -> bool:
    together = frozenset((kind, role.kind))
    if together == {OFFICIAL, SPEAKS_FOR} and (role.kind == OFFICIAL or near & (_OF_THE_STATE | _OF_A_PARTY)):
        return True
    paired = any(of == kind and frozenset(pair.split()) <= near for pair, of in PAIRS.items())
    return together in _TOGETHER or bool(near & HEADS[kind]) or paired


def _words_near(source: Source, reading: Reading) -> frozenset[str]:
    text = reading.article.text
    around = [text[max(0, m.start - 120) : m.end + 160] for m in source.mentions]
    return frozenset(word.casefold().strip('.,;:“”"') for part in around for word in re.split(r"[\s’'–—-]+", part))


def _bare_name(source: Source) -> str:
    """The fullest name of a person without any title: "Miriam Voss"; "" where there is none of two words."""
    names = [n for n in source.names if 2 <= len(n.split()) <= 4 and all(_proper(word) for word in n.split())]
    return max(names, key=len) if names else ""


def _proper(word: str) -> bool:
    plain = word.strip(".,").casefold()
    return word[:1].isupper() and plain not in _TITLES and not any(plain in heads for heads in HEADS.values())


def _kind_of(words: list[str], after: str = "") -> str:
    """The kind that the last of these words gives, as the head of a title or a description."""
    if not words:
        return ""
    lower = [word.casefold().strip(".,") for word in words]
    if _FORMER & {*lower} and not _FORMER_OFFICE & {*lower}:
        return ""  # "former chief executive" of a firm, and a candidate today
    if lower[-1] in _ADVISERS and (_OF_THE_STATE & {*lower} or _OF_A_TRADE & {*lower} or after.startswith(" to the ")):
        return ""  # "national security adviser": an official who speaks for a government
    if lower[-1] in _ADVISERS | _LAWYERS and re.match(r" (?:to|for|in|on|of) (?:[a-z-]+ )*[a-z-]+s\b", after):
        return ""  # "an adviser to start-ups", "a lawyer for hedge funds": one who knows the trade, and speaks for none
    if lower[-1] in _ADVISERS and not (after.startswith(" to ") or any(w[:1].isupper() for w in words[:-1])):
        return ""  # whose adviser?
    pair = " ".join(lower[-2:])
    if pair in _OF_A_FIRM and (_NO_FIRM.search(after) or _NO_FIRM.search(" ".join(words[:-2]))):
        return ""  # "chief executive of the Harbour Trust"
    if lower[-1] == "leader" and _OF_POLITICS.match(after):
        return OFFICIAL
    if pair in PAIRS:
        return PAIRS[pair]
    if lower[-1] in _RUNS and pair not in _OF_A_FIRM:
        around = f"{' '.join(words[:-1])}{after}"
        return COMPANY if _FIRM.search(around) and not _NO_FIRM.search(around) else ""
    if lower[-1] == "captain":
        plays = not after and len(words) == 2 and words[0].istitle() and lower[0] not in _SERVICES
        plays = plays and words[1].islower()  # "Coastguard Captain Ana Orr" commands
        return PLAYER if plays else ""
    if lower[-1] in ("minister", "ministers") and re.search(
        r"\b(?:[Cc]hurch|God|Christ|[Bb]aptist|[Mm]ethodist|[Cc]hapel|[Cc]athedral|[Cc]ongregation|[Pp]arish|[Pp]resbyter\w*"
        r"|[Ll]utheran|[Ee]vangelical|[Pp]entecostal|[Uu]nitarian|[Ff]aith|[Gg]ospel)\b",
        f"{' '.join(words[:-1])} {after}",
    ):
        return ""  # "A minister with the Church of the Harbour"
    if lower == ["minister"]:
        return ""  # of what, a church or a state?
    if lower[-1] in ("strategist", "strategists"):
        return ""  # of a bank, or of a campaign? And one who only comments may be an expert as well
    if pair.replace(" ", "_") in _UNLIKE:
        return ""
    if lower[-1] in _STANDING and not _FOR_OFFICE & {*lower}:
        return ""
    if lower[-1] == "representative" and (words[-1].islower() or after.startswith((" of the", " for"))):
        return ""  # "a representative of the firm"
    if lower[-1] in ("author", "co-author", "coauthor"):
        return _author(lower, after)
    if lower[-1] == "secretary":
        return OFFICIAL if after.startswith(_OFFICES) else ""
    if lower[-1] in _LAWYERS and not after.startswith(" for "):
        return ""  # "a lawyer in the town" may be asked as an expert
    return next((kind for kind, heads in HEADS.items() if lower[-1] in heads), "")


#: "Co-lead author", "the study's first author", "author of the report".
_OF_RESEARCH = re.compile(r"(?:co-?)?(?:lead|first|senior|corresponding|study|study[’']s|paper[’']s|report[’']s)")
_RESEARCH = re.compile(r" (?:of|on) (?:the|a|an|this) (?:\w+ )?(?:study|report|paper|research|survey|analysis)")


def _author(words: list[str], after: str) -> str:
    """ "Author" alone writes books; who wrote a study is an expert, and of a co-author nobody can tell."""
    if _RESEARCH.match(after) or any(_OF_RESEARCH.fullmatch(word) for word in words[:-1]):
        return EXPERT
    return ARTIST if words[-1] == "author" else ""


def _by_title(name: str, reading: Reading) -> Iterator[Role]:
    """ "Geologist Miriam Voss": the word right before the name."""
    text = reading.article.text
    for at in _printed(name, reading):
        before = _BEFORE.search(text[max(0, at.start - 80) : at.start])
        words = _last_words(before.group(1).split()) if before else []
        kind = _kind_of(words)
        if kind and before and _past(before.group(1).split(), len(words)) and kind != OFFICIAL:
            continue
        if kind and before and not _of_two_kinds(before.group(1).split(), len(words)):
            start = text.rfind(words[0], 0, at.start)
            yield Role(kind, " ".join(words), Span(start, at.end), name)


def _past(words: list[str], titled: int) -> bool:
    """ "Former Harbour Company press spokesman Jon Reed": the long title begins before the words that are looked at."""
    return bool(_FORMER & {word.casefold().removesuffix(",") for word in words[: len(words) - titled]})


def _of_two_kinds(words: list[str], titled: int) -> bool:
    """ "Journalist and author Miriam Voss": either may be meant."""
    first = words[: len(words) - titled]
    return len(first) > 1 and first[-1].casefold() == "and" and bool(_kind_of(first[:-1]))


def _printed(name: str, reading: Reading) -> Iterator[Span]:
    """Where the name stands in running text; in a headline every word may have a capital."""
    for at in places_of(name, reading.article.text):
        if reading.article.section_at(at) in (Section.BODY, Section.STANDFIRST, Section.CAPTION):
            yield Span(at, at + len(name))


def _last_words(words: list[str]) -> list[str]:
    """The title alone: at most four words, none of them small."""
    kept: list[str] = []
    for word in reversed(words[-4:]):
        if word.casefold() in _SMALL or re.search(r"^[a-z]\w*[’']s?$", word):
            break
        kept.insert(0, word)
    return kept


def _by_apposition(name: str, reading: Reading) -> Iterator[Role]:
    """ "Owen Price, captain of the Star,": the head is what stands before the first preposition."""
    text = reading.article.text
    for at in _printed(name, reading):
        if text[at.end : at.end + 1] != ",":
            continue
        told = _AFTER.match(text, at.end)
        words = _first_words(told.group(1).split()) if told else []
        if told is None or not words:
            continue
        end = told.start(1) + len(" ".join(words))
        kind = _kind_of(words, re.split(r"[,;]|\. |\n", text[end : end + 90])[0])
        if kind and _ENDS.match(text, end):
            yield Role(kind, _POSSESSOR.sub("", " ".join(words)), Span(at.start, end), name)


def _first_words(words: list[str]) -> list[str]:
    """The words up to the first preposition or comma."""
    kept: list[str] = []
    for word in words:
        if word.casefold() in _SMALL:
            break
        kept.append(word.rstrip(",.;"))
        if word[-1] in ",.;":
            break
    return kept
