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
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import places_of
from quizgen.questions.labels import EXPERT, OFFICIAL, PUBLIC, RELATIVE, SPEAKS_FOR
from quizgen.questions.sources.callings import FORMER, kind_of, of_a_firm
from quizgen.questions.sources.trades import HEADS

_SMALL = lexicon(
    """of for at from with in on to by who which that and whose as near against about under behind the a an said told
    but when says explained added noted argued asked wrote recalled replied responded insisted monday tuesday wednesday
    thursday friday saturday sunday after before since while until unaligned independent was is are were"""
)
_TITLES = lexicon(
    """mr mrs ms miss dr prof sir dame lord lady president vice prime defence defense foreign former secretary chief
    director chairman chairwoman leader officer executive general captain colonel lieutenant sergeant king queen prince
    princess pope bishop rev reverend head state justice lead senior party manager host democratic republican"""
)
#: "Said Jon Reed, managing director. Miriam Voss, who": a stop is a part of "Sen." alone.
_BEFORE = re.compile(r"(?<![\w’'])((?:[\w’'-]+ ){0,5}(?:[A-Z][a-z]{1,4}\.|[\w’'-]+)) $")
_AFTER = re.compile(
    r", (?:who is |now )?(?:an? |the |one of the |his |her |their |its )?((?:[\w’'&.-]+ ){0,7}[\w’'.-]+)"
)
_ENDS = re.compile(r"[,.;]| (?:of|for|at|with|in|from|on|who|and|to)\b")
_POSSESSOR = re.compile(r"^[a-z]\w*[’']s? ")


@dataclass(frozen=True, slots=True)
class Role:
    """What the article calls a person: the kind, the printed words, where they stand, and the name without them."""

    kind: str
    words: str
    span: Span
    name: str


#: A party's "home affairs spokesman" is a politician as well, a ministry's is none.
_OF_A_FIELD = re.compile(
    r"\b(?:government|affairs|education|schools|health|treasury|home|foreign|defen[cs]e|transport|environment|economics?"
    r"|agriculture|culture|sports?|trade|finance|justice|housing|employment|pensions) spokes(?:man|woman|person)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def role_of(source: Source, reading: Reading) -> Role | None:
    """The one kind that the article gives the person; None where no word says so, or where words say two."""
    name = _bare_name(source)
    if source.naming is not Naming.NAMED_PERSON or not name:
        return None
    found = [*_by_title(name, reading), *_by_apposition(name, reading)]
    if any(role.kind == SPEAKS_FOR and _OF_A_FIELD.search(role.words) for role in found):
        return None
    return min(found, key=lambda role: role.span) if len({role.kind for role in found}) == 1 else None


def _bare_name(source: Source) -> str:
    """The fullest name of a person without any title: "Miriam Voss"; "" where there is none of two words."""
    names = [n for n in source.names if 2 <= len(n.split()) <= 4 and all(_proper(word) for word in n.split())]
    return max(names, key=len) if names else ""


def _proper(word: str) -> bool:
    plain = word.strip(".,").casefold()
    return word[:1].isupper() and plain not in _TITLES and not any(plain in heads for heads in HEADS.values())


#: "Who studies the web at the Harbour Institute", "architect of the plan": another word for what the person is.
_ALSO = re.compile(r",? (?:an? |the )?(?:[a-z-]+ ){0,2}[a-z-]+ (?:of|behind) ")


#: What else an expert is or does: one who has a side.
_NOW = re.compile(
    r"\b(?:who|and) (?:now |also |once )?(?:is now|is also|served|serves|advis\w+|leads|heads|chairs|founded"
    r"|co-founded|runs|represents|lobbies|campaigns|supports|backs|worked (?:for|on)|works for)\b"
    r"|, a(?:n| former) (?:\w+ )?advis[eo]r\b"
    r"|\bformer (?:[\w’']+ ){0,3}(?:chairman|chairwoman|chief|director|secretary|minister|ambassador|aide|official"
    r"|governor|senator)\b"
)


#: "A voter who ran for mayor", "a resident who organised the march", "resident Tom Reyes, a retired fire captain": no
#: mere member of the public.
_MORE = re.compile(
    r"^(?:,| and)(?: who is| himself| herself)? (?:an? |the )?(?:[a-z-]+ )?"
    r"(?:retired|former|ex-[a-z]+|one-time|veteran)\b"
    r"|\bwho (?:has |had |is |was |also )*(?:ran|running|organi[sz]\w+|found\w+|led|leads|heads|chairs|teaches"
    r"|serve[sd]|represent\w+|campaign\w+|su(?:ed|es|ing)|wrote|writes|studies|works|owns|runs)\b"
)
_SECOND = {EXPERT: _NOW, PUBLIC: _MORE}


def _rest(at: int, reading: Reading) -> str:
    """What follows there, up to a stop or a mark."""
    return re.split(r"[.!?;“”\"]|''|\n", reading.article.text[at : at + 200])[0]


def _by_title(name: str, reading: Reading) -> Iterator[Role]:
    """ "Geologist Miriam Voss": the word right before the name."""
    text = reading.article.text
    for at in _printed(name, reading):
        before = _BEFORE.search(text[max(0, at.start - 80) : at.start])
        words = _last_words(before.group(1).split()) if before else []
        kind = kind_of(words) or (_for_somebody(words, before.group(1)) if before else "")
        if kind and before and _past(before.group(1).split(), len(words)) and kind != OFFICIAL:
            continue
        if kind == EXPERT and text[at.end : at.end + 1] == "," and _ALSO.match(text, at.end):
            continue  # "Professor Ana Ruiz, architect of the plan," has a part in it
        if kind in _SECOND and _SECOND[kind].search(_rest(at.end, reading)):
            continue
        if kind == RELATIVE and words[0] not in ("his", "her", "their"):
            continue  # "widow Ana Ruiz": whose?
        if kind and before and not _of_two_kinds(before.group(1).split(), len(words)):
            start = text.rfind(words[0], 0, at.start)
            yield Role(kind, " ".join(words), Span(start, at.end), name)


#: "The rapper’s lawyer Jon Reed", "her solicitor": whoever is of somebody speaks for them.
_OF_SOMEBODY = re.compile(r"(?:[’']s?|\b(?:his|her|their)) (?:lawyer|solicitor|barrister|attorney)$")


def _for_somebody(words: list[str], before: str) -> str:
    return SPEAKS_FOR if len(words) == 1 and _OF_SOMEBODY.search(before) else ""


def _past(words: list[str], titled: int) -> bool:
    """ "Former Harbour Company press spokesman Jon Reed": the long title begins before the words that are looked at."""
    return bool(FORMER & {word.casefold().removesuffix(",") for word in words[: len(words) - titled]})


def _of_two_kinds(words: list[str], titled: int) -> bool:
    """ "Journalist and author Miriam Voss": either may be meant."""
    first = words[: len(words) - titled]
    return len(first) > 1 and first[-1].casefold() == "and" and bool(kind_of(first[:-1]))


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
        after = re.split(r"[,;]|\. |\n", text[end : end + 90])[0]
        kind = kind_of(words, after)
        if kind == RELATIVE and not _of_the_news(after, name, reading):
            continue
        if after.startswith(" and ") and kind_of(_first_words(after.split()[1:])) not in ("", kind):
            continue  # "managing director and analyst at Calder"
        if kind in _SECOND and _SECOND[kind].search(_rest(end, reading)):
            continue  # "an economist who leads the Harbour Forum"
        if kind and _ENDS.match(text, end):
            yield Role(kind, _POSSESSOR.sub("", " ".join(words)), Span(at.start, end), name)


_WITH_WHOM = re.compile(r",? (?:of|at|from|with|for|in|who works (?:for|at)) [^,;“”\"\n]{2,60}")


def speaks_from_a_firm(role: Role, reading: Reading) -> bool:
    """Is the expert paid by a firm or bank, "Calder Bank chief economist Jon Reed"? Then it is both."""
    if role.kind != EXPERT:
        return False
    text, span = reading.article.text, role.span
    titled = span.of(text).endswith(role.name)
    before = _BEFORE.search(text[max(0, span.start - 80) : span.start]) if titled else None
    whom = _WITH_WHOM.match(text, span.end)
    own = span.of(text).replace(role.name, " ")
    return of_a_firm(f"{before.group(1) if before else ''} {own}", whom.group() if whom else "")


_NAMED = re.compile(r" of (?:[a-z][\w’'-]* ){0,3}(?:[A-Z][\w’'.-]+ )*?([A-Z][\w’'-]+)(?= |$)(?! [A-Z])")
OFTEN_NAMED = 3


def _of_the_news(after: str, name: str, reading: Reading) -> bool:
    """ "Ana Orr, daughter of Ben Orr,": is he one whom the report is about, and not only a famous father?"""
    named = _NAMED.match(after)
    if named is None:
        return re.match(r" of (?:the|an?) [a-z]", after) is not None
    if named.group(1) == name.split()[-1]:
        return False
    return len(re.findall(rf"\b{re.escape(named.group(1))}\b", reading.article.text)) >= OFTEN_NAMED


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
