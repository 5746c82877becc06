"""A text in, the first bare "the law" or "the decision" that nothing in it says more about out.

A definite noun phrase stands alone when words beside the noun say which is meant ("the law on fishing", "the new law"),
when the text has spoken of it ("passed a law ... the law"), or when there is but one ("the sun", "the police"). Only
nouns that name a thing by what was said of it before are listed: news events that everybody knows are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Seldom

_BACKWARD = lexicon(
    """accord accusation act action admission advice agreement allegation analysis announcement apology appeal
    application approach argument arrangement aspect assertion assessment assumption blog book challenge charge
    change choice claim comparison complaint compromise concept concern conclusion condition consequence contract
    controversy conversation criticism deal debate decision decline decrease delay demand development difference
    discovery discussion dispute document effort email e-mail episode evidence exchange experiment explanation
    fact feature figure film finding footage gesture goal idea image impact incident increase information
    initiative inquiry instruction interview investigation issue joke lawsuit legislation letter law list
    location measure meeting memo message method mistake motive movie news note notion number objection offer
    operation option order outcome paper patient petition phenomenon phone photo photograph piece
    plan plot point policy position possibility post practice prediction problem procedure process product
    programme project promise proposal property proposition prosecution provision publication punishment purchase
    purpose reason recommendation recording reference referral reform regulation relationship remark
    request requirement research resolution response restriction seat result revelation review risk role row rule ruling
    rumour sale sanction scandal scene scheme selection series settlement situation song speech
    stance statistic step strategy strike subject suggestion suit survey system talk tape target task technique
    technology term test theory thing threat topic transaction transcript trend trial tweet vehicle verdict version
    video view vote warning website weapon wording work
    cause reason effect consequence aim answer solution alternative timing extent amount blame cost trigger
    attacker attorney assailant baby bomber candidate child couple customer daughter detective doctor employee
    employer engineer expert family father founder gunman husband journalist killer lawyer mother murderer
    newspaper nominee operator owner parent passenger patient pilot professor researcher scientist shooter
    son student teacher teenager tenant worker wife youth"""
)
#: The letters that it has in any case come first: they are found faster than either "T", which stands before them.
_NOUN = re.compile(r"he (?<=[Tt]he )(?<![\w’'-][Tt]he )([a-z]+(?:-[a-z]+)?)(?![\w-])")
_WHOLE = Seldom(
    r"\bthe (?:whole|entire) (?:thing|matter|affair|episode|business)\b(?! of\b)", "whole entire", re.IGNORECASE
)
#: "criticised ... the criticism", "decided ... the decision": so much of what was told before is the same.
_STEM = 5
_AFTER = re.compile(r"\s+([\w’'-]+)(?:\s+([\w’'-]+))?")
#: After these the noun is told more about: "the law that", "the deal between", "the choice he made".
_TOLD_MORE = lexicon(
    """of that to for on by with from about against between among over at behind involving concerning regarding
    including containing titled entitled called named known made given set signed passed published posted
    who whose which where whom he she they we it i toward towards under near inside outside within into
    not than as"""
)
_CLOSING = lexicon(
    """is are was were be been being am has have had do does did will would shall should can could may might must
    and or but nor so if because since when while after before during until although though unless whether yet also
    again instead later never ever already still now then there here without despite through throughout
    came went took gave got won lost met held became fell rose led left cost put said found told saw began ran broke
    grew kept paid sent stood brought meant drew drove spoke hurt hit cut let sold struck shook
    not n't too either only just even out up down off away back yesterday today on in"""
)
_DAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|\d.*|time|part|fact|turn|which|court|jail|prison|public|private|office)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)  # one sentence is tried for several types
def bare_definite(text: str, known: str = "") -> str:
    """The first such phrase, "" for none. `known` is what the reader has read beside it, such as the headline."""
    whole = _WHOLE.search(text)
    if whole:
        return whole.group()
    for found in _NOUN.finditer(text):
        noun = _singular(found.group(1).casefold())
        if noun in _BACKWARD and not told_more(text[found.end() :]):
            begins = found.start() - 1
            earlier = f"{known} {text[:begins]}".casefold()
            stem = noun[:_STEM]
            if stem not in earlier or not re.search(rf"(?<!\w){re.escape(stem)}", earlier):
                return text[begins : found.end()]
    return ""


def bare_nouns(text: str) -> Iterator[tuple[str, str]]:
    """Every noun after "the" of which the words beside it tell no more, and the text before it."""
    for found in _NOUN.finditer(text):
        if not told_more(text[found.end() :]):
            yield found.group(1).casefold(), text[: found.start() - 1]


def _singular(noun: str) -> str:
    if noun in _BACKWARD:
        return noun
    for ending, instead in (("ies", "y"), ("ses", "sis"), ("dren", "d"), ("men", "man"), ("ves", "fe"), ("s", "")):
        if noun.endswith(ending) and noun.removesuffix(ending) + instead in _BACKWARD:
            return noun.removesuffix(ending) + instead
    return noun


def told_more(rest: str) -> bool:
    """Does what follows the noun say which one is meant, or is the noun only the first half of another?"""
    after = _AFTER.match(rest)
    if not after:
        return False
    word, following = after.group(1), after.group(2) or ""
    if word.casefold() in ("in", "on"):
        return bool(following) and not _DAY.match(following)  # "the deal in 2013" is any deal
    if word.casefold() in _TOLD_MORE or word[:1].isupper() or word[:1].isdigit():
        return True
    if word in _CLOSING or word.endswith(("ed", "ly", "n’t", "n't", "ing")):
        return False
    return not (word.endswith("s") and not word.endswith(("ss", "us")))  # "the law includes"; "the law firm"
