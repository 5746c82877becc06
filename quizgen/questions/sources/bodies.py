"""The names of two bodies in, whether they may be one, out; and whether a name can stand alone."""

from __future__ import annotations

from quizgen.questions.english.likeness import content_words, lexicon, words

LONGEST = 8
#: Parties, teams and houses of parliament are known to many readers; and "Home Affairs" is a subject, not a body.
_KNOWN = lexicon(
    """labour tory tories conservative conservatives lib dem democrat democrats democratic republican republicans gop
    party commons lords senate congress house parliament affairs england wales scotland ireland state liverpool arsenal
    chelsea united rangers celtic lions cabinet treasury court army"""
)
#: "The Chamber" is short for a name that the reader is to know.
_SHORT = lexicon("chamber bureau ministry institute agency department union bank board trust council fund group")
_JOINING = frozenset(("of", "for", "and", "the"))


def stands_alone(body: str) -> bool:
    """Can the name stand alone, and does knowledge of the world not tell who works there?"""
    told = words(body)
    if not told or len(told) > LONGEST or (len(told) == 1 and told[0] in _SHORT):
        return False
    return not {*told} & _KNOWN and body[:3].casefold() not in ("ex-", "non")


def may_be_one(one: str, other: str) -> bool:
    """ "BT" and "British Telecom", "Calder" and "Calder Rail Group"."""
    if content_words(one) & content_words(other) or {*words(one)} & {*words(other)} - _JOINING:
        return True
    return _short_for(one, other) or _short_for(other, one)


def _short_for(short: str, name: str) -> bool:
    told, folded = short.replace(".", "").casefold(), name.casefold()
    initials = "".join(word[0] for word in name.split() if word[:1].isupper()).casefold()
    return (len(name.split()) > 1 and initials == told) or folded.startswith(told) or f" {told}" in folded
