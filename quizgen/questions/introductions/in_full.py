"""What an article says of somebody in, whether the words are whole and tell nothing by the way, out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Introduction, Reading
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.wording import opening, places_of
from quizgen.questions.numbers.atlas import kind_of_place

#: "His wife, farmer Ada Finch": what matters of her is whose wife she is. "Father-of-two Ben Orr, a clerk".
_BESIDE_KIN = re.compile(
    r"\b(?:his|her|their) (?:\w+ )?(?:husband|wife|son|daughter|brother|sister|father|mother|partner"
    r"|girlfriend|boyfriend|fianc\w+|friends?|colleague)s?\b[^.]{0,20}$|\b(?:father|mother)-of-\w+\b[^.]{0,30}$",
    re.IGNORECASE,
)


#: "The manager of <Calder", "Co analyst" of "Orr and Co analyst", "transport expert professor": parts of more.
_NOT_ALL = re.compile(
    r"[<>()]|^(?:Co|Inc|Ltd|Corp|Plc|Sons|Partners|Brothers|Associates)\b"
    r"|\b(?:icon|legend|hero|star|giant|veteran) [A-Z]"
    r"|\b(?:expert|director|leader|author|founder|economist|analyst|specialist|adviser) (?:professor|doctor)$"
)
#: "Hale, Orr and Lund Inc analyst": the name of the house begins before the "and".
_A_HOUSE = re.compile(r"\b(?:Inc|Co|Corp|Ltd|Plc|Partners|Securities|Brothers|Associates)\b")
_JOINED = re.compile(r"[A-Z][\w.’-]+,? (?:and|&) $")
#: "An aide with the House Transport, Trade and Tourism Committee": the name of the body goes on behind the comma.
_GOES_ON = re.compile(r", (?:[A-Z][\w’-]+,? ){1,4}(?:and|&) [A-Z]")
#: "Secretary of state for housing, harbours and trade", "head of research and planning": so it does without capitals.
_LISTED = re.compile(r".*\b(?:of|for|on|at) (?:the )?(?:[\w-]+ )?[a-z-]+$")
_GOES_ON_LISTING = re.compile(
    r"(?:, (?!\w+ed\b|said|told|says|spoke|wrote|went|came|took|gave|was|is|has|had)[a-z-]+(?: [a-z-]+)?)+,?"
    r" (?:and|&) [a-z]"
    r"| (?:and|&) (?!an? |the |who |was |is |has |said )[a-z]"
)
#: "After the decision HGA spokesman Ben Orr said": the first word is none of the title, where it is no adjective.
_LED_IN = re.compile(r"(?!chief|shadow|assistant|deputy|vice|acting|state|government|opposition)[a-z]+ [A-Z]{2,}\b")
_ADJECTIVE = re.compile(r"(?:former|retired|then|current|senior|leading|top|ex-)\b")
#: So many characters beside the words tell what they belong to.
BESIDE = 70


@lru_cache(maxsize=8)
def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def whole(one: Introduction, reading: Reading, *, alone: bool = True) -> bool:
    """Are the words all that the article puts there, with no part of a title or a name left outside?

    Set beside others, and so not `alone`, "its site manager" may be told as "site manager".
    """
    if _NOT_ALL.search(one.words):
        return False
    text = _on_one_line(reading.article.text)
    place = max(0, text.find(" ".join(one.span.of(reading.article.text).split())))
    at = text.find(one.words, place)
    if at < 0 and _ADJECTIVE.match(one.words):
        at = text.find(opening(one.words), place)  # "Former Calder boss Ana Ruiz", at the head of its sentence
    if at < 0:
        return re.match(r"[a-z]\w* [A-Z]", one.words) is None  # "police Commissioner" at the head of its sentence
    before, after = text[max(0, at - BESIDE) : at], text[at + len(one.words) :][:BESIDE]
    if _BESIDE_KIN.search(before):
        return False
    if re.search(r"\b(?:his|her|their|its|our)\s$", before, re.IGNORECASE):
        return not alone
    if one.words.split()[-1][:1].isupper() and _GOES_ON.match(after):
        return False
    if _LISTED.match(one.words) and _GOES_ON_LISTING.match(after):
        return False
    if re.search(r"[A-Z]\w+ (?:for|of) $", before) and one.words[:1].isupper():
        return False  # "Commission for [Harbour Rights chairman] Ada Finch"
    if _JOINED.search(before) and _A_HOUSE.search(one.words):
        return False
    if _LED_IN.match(one.words) and not _ADJECTIVE.match(one.words) and re.search(r"\b[Tt]he $", before):
        return False
    opens = re.search(r"(?:^|[.!?:”\"’]\s?|\s(?:-{1,2}|–)\s)[“\"‘]?$", before) is not None or _opens_a_paragraph(
        one, reading
    )
    if re.search(r"\b[Aa]n? $", before) and after.lstrip().startswith(one.name.split()[0]):
        return False  # "A Plus reporter Ben Orr": "A Plus" is the name
    if one.words.split()[0].endswith(("’s", "'s", "s’", "s'")) and re.search(r"\b[Tt]he $", before):
        return False  # "The Chamber's secretary"
    joined = re.search(r"(\S+) $", before)
    if joined is None or opens:
        return True
    last = joined.group(1)
    if one.words[:1].islower() and of_a_land(last):
        return True  # "the Gambian referee, Ana Ruiz", of whom no more than "referee" is printed
    return not (last[:1].isupper() and last[-1:].isalnum() and last not in _OPENERS) and not last.endswith("-")


def _opens_a_paragraph(one: Introduction, reading: Reading) -> bool:
    """Do the words stand first under a headline, which ends without a stop?"""
    text, start = reading.article.text, one.span.start
    return text[start : start + len(one.words)] == one.words and text[:start].rstrip(" ").endswith("\n")


#: Words that begin a sentence, and are no part of what follows.
_OPENERS = frozenset("The A An But And When After As While In On At For If Then Now So By With From Last".split())
#: Lands whose people bear names of any kind.
_OF_ANY_NAME = frozenset("US U.S. USA American UK U.K. Britain British England English European Europe".split())
#: "A barrister from Oslo": the only name of that land among the options is the answer.
_LAND = re.compile(
    r"\b[A-Z]\w+(?:ian|ean|ish|ese|ench|utch|reek|qi|li|ani)\b|\b(?:German|Welsh|Swiss|Thai|Czech)\b"
    r"|\b(?:from|in) [A-Z]"
)


def of_a_land(described: str) -> bool:
    """Do the words tell from where somebody comes, as the name may do?"""
    names = described.split()
    parts = [" ".join(names[i:j]) for i in range(len(names)) for j in (i + 1, i + 2)]
    lands = any(part not in _OF_ANY_NAME and kind_of_place(part) == "country" for part in parts)
    return lands or _LAND.search(" ".join(name for name in names if name not in _OF_ANY_NAME)) is not None


def from_any_land(described: str) -> bool:
    """Do the words tell of a land whose people bear names of any kind, yet not those of each other land?"""
    return not _OF_ANY_NAME.isdisjoint(described.split())


_ARTICLE = re.compile(r"\b(an?|the) $", re.IGNORECASE)


def with_article(one: Introduction, reading: Reading) -> str:
    """ "a barrister from Oslo" where the article prints the "a", and the words alone where it does not."""
    text = " ".join(whole_sentences(one.span, reading.article).of(reading.article.text).split())
    found = (_ARTICLE.search(text[max(0, at - 5) : at]) for at in places_of(one.words, text))
    article = next(filter(None, found), None)
    return f"{article.group(1).lower()} {one.words}" if article else one.words
