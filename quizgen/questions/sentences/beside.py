"""A statement in, the first thing in it out that only the sentences around it name: "the game", "its", "such a plan".

Stricter than `dangling`: a statement that stands in a stem alone must say itself what it speaks of.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Naming, Reading
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.english.wording import outside_quotes

#: There is but one of these, or everybody knows which is meant.
_ONE = lexicon(
    """government police army public world country countries nation economy state states sun moon sea sky internet net
    web media news future past present law police press west east north south poor rich elderly young unemployed
    environment climate weather market markets population people voters electorate taxpayer taxpayers opposition
    parliament congress senate house cabinet constitution military justice system president
    beginning end time rest way fact truth top bottom front back first most number majority
    use rise fall spread growth risk chance lack need amount cost price value level size same whole
    more less better worse best worst likes dollar euro pound yen queen chancellor"""
)
_OFFICES = ("prime minister", "home secretary", "foreign secretary", "word")
_DEFINITE = re.compile(r"\b[Tt]he ((?:[a-z][\w’'-]*|\d[\w,.-]*)(?: (?:[a-z][\w’'-]*|\d[\w,.-]*)){0,5})")
_TOLD_MORE = lexicon(
    """of that to for on by with from about against between among over at behind involving concerning including
    containing titled called named known made given set signed passed published who whose which where whom he she they
    we it toward towards under near inside outside within into than in"""
)
_CLOSING = lexicon(
    """is are was were be been being has have had do does did will would shall should can could may might must and or
    but nor so if because since when while after before during until although though unless yet also again as
    came went took gave got won lost met held became fell rose left cost put said found saw began ran broke grew kept
    paid sent stood brought meant drew drove spoke hurt hit cut let sold not too either only just even out up down off
    away back than in on at to for of by with from without through across despite against under over about"""
)
#: A noun goes on to neither.
_ENDING = _CLOSING | _TOLD_MORE
_PRONOUN = re.compile(r"\b(?:he|she|him|her|hers|they|them|it|himself|herself|themselves|itself)\b", re.IGNORECASE)
_EMPTY_IT = re.compile(
    r"\bit (?:is|was|would be|will be|had been|has been|may be|might be|could be|makes?|made|takes?|took)\b"
    # "it is likely to go on", "it was forced to close": of what?
    r"(?! (?:\w+ed|\w+ing|set|due|ready|likely|unlikely|able|unable|about|bound|sure|certain|free|keen|eager|built)"
    r" to\b)"
    r"(?= [\w-]+ (?:to|that|for|whether|how|why|when|if)\b)|\bthat it (?=\w+)",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(his|her|its|their)\b", re.IGNORECASE)
_POINTING = re.compile(
    r"\b(?:such|this|these|those|another|others?|both|latter|former of|the two|the pair|also|again|instead"
    r"|meanwhile|however|therefore|then|here|one of the|as well|in turn|for example|of whom|of which|after all"
    r"|what it calls|so far|latest|upcoming|later|earlier|next|last|in fact|either way|of course|for one thing|ones)\b"
    r"|^(?:members|participants|organi[sz]ers|delegates|the (?-i:[a-z])\w+ed)\b"
    r"|\bthere\b(?! (?:is|are|was|were|be|has|have|had|will|would|could|can|may|might|must|should|remains?)\b)",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?:[A-Z][\w.’'-]*(?: (?:of|the|and|for) (?=[A-Z])| )?)+")
#: "Orr’s refusal to help Ann Orr": a pronoun was taken for the wrong one.
_TWICE = re.compile(
    r"\b([A-Z][\w-]+)[’']s? (?:.* )?[A-Z][\w.-]+ \1\b|\b[A-Z][\w.-]+ ([A-Z][\w-]+)\b.* \2[’']s?\b.* \2\b"
)
#: Up to so many words before "its", its thing is the subject: "China must open its markets".
_NEAR = 6


def needs_the_article(text: str, reading: Reading, *, read: str | None = None) -> str:
    """The first such word or phrase; "" where the text, beside the headline, says itself what it speaks of.

    With what else is `read` before it, fewer are looked for: "the rescue boats" of a gale are then told apart, too.
    """
    plain = outside_quotes(text)
    twice = _TWICE.search(plain)
    if twice:
        return twice.group()
    pronoun = _PRONOUN.search(_EMPTY_IT.sub(" ", plain))
    pointing = _POINTING.search(plain)
    if pronoun or pointing:
        return (pronoun or pointing).group()  # type: ignore[union-attr]
    for owner in _OWN.finditer(plain):
        if not _owned(plain[: owner.start()], owner.group().casefold(), reading):
            return owner.group()
    return _bare(plain, f"{reading.article.headline} {read or ''}", of_one_word=read is not None)


def points_outside(text: str, reading: Reading) -> str:
    """The first word of it for somebody or something that it has not named: "him", "it", "the money".

    Less strict than `needs_the_article`: which harbour "the harbour" is, a reader of the article knows.
    """
    plain = outside_quotes(text)
    pronoun = _PRONOUN.search(_EMPTY_IT.sub(" ", plain)) or _SUM.search(plain)
    if pronoun:
        return pronoun.group()
    owners = (one for one in _OWN.finditer(plain) if not _owned(plain[: one.start()], one.group().casefold(), reading))
    return next((owner.group() for owner in owners), "")


#: Of what nobody has spoken yet: "that the money would go to the crews", and not "the money for the crews".
_SUM = re.compile(r"\bthe (?:money|cash|sum|proceeds)\b(?! (?:for|of|that|which|from|in|raised|paid|spent))")


def _owned(before: str, pronoun: str, reading: Reading) -> bool:
    """Is there one thing, or one person, before it that it can be of?"""
    names = [name for name in _NAMES.findall(before) if name.strip()]
    if pronoun == "their":
        return True  # `dangling` has looked for those whose it is
    if pronoun in ("his", "her"):
        return len(names) == 1 and names[0].split()[-1].strip(".,’'") in _surnames(reading)
    return len(words(before)) <= _NEAR and len(names) <= 1


@lru_cache(maxsize=8)
def _surnames(reading: Reading) -> frozenset[str]:
    people = (p for p in (*reading.sources, *reading.bystanders) if p.naming is Naming.NAMED_PERSON)
    return frozenset(name.split()[-1] for person in people for name in person.names)


def _bare(plain: str, headline: str, *, of_one_word: bool) -> str:
    """ "the game", "the 50-year-old MP", "the security update": which one, another sentence tells."""
    for found in _DEFINITE.finditer(plain):
        phrase: list[str] = []
        for word in found.group(1).split():
            if word.casefold() in _ENDING or (phrase and word.endswith(("ed", "ly"))):
                break
            phrase.append(word)
        if not phrase:
            continue
        rest = plain[found.start(1) + len(" ".join(phrase)) :]
        after = re.match(r"\s+([\w’'-]+)", rest)
        if re.match(r"\s+[A-Z]{2,3}(?! [A-Z])\b", rest):
            return f"{found.group()} …"  # "the 50-year-old MP"
        more = bool(after) and (after.group(1).casefold() in _TOLD_MORE or after.group(1)[:1].isupper())  # type: ignore[union-attr]
        if " ".join(phrase) in _OFFICES:
            continue
        if of_one_word and _of_two_nouns(phrase):
            continue
        noun = re.sub(r"[’']s?$", "", phrase[-1].casefold())
        known = noun in _ONE or phrase[0] == "past" or phrase[0].endswith("est")
        known = known or _spoken_of(noun, f"{headline} {plain[: found.start()]}")
        if not (more or known):
            return found.group()
    return ""


def _of_two_nouns(phrase: list[str]) -> bool:
    """ "The rescue boats", "the ban date", and not "the exit raises questions"."""
    told_of = len(phrase) > 2 and phrase[1].endswith("s") and not phrase[0].endswith("s")
    return len(phrase) > 1 and not told_of


def _spoken_of(noun: str, text: str) -> bool:
    stem = noun[: max(4, len(noun) - 2)]
    return any(word.startswith(stem) for word in words(text))
