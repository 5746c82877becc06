"""Families of meaning in, the broader ones that they belong to and the ranges of meaning in which they lie out.

"The strike hampered the harvest": to put it at risk, to spoil it and to slow it down fit as well as to make it hard to
do, so none of them may stand beside it. To make it better may: that is wrong, and tempts who does not know the word.
"""

from __future__ import annotations

from collections.abc import Iterable

_BROADER = {
    "hinder": "stop harm less worse end remove refuse fail delay limit fall lose attack force punish".split(),
    "further": "give help support allow more better save free win praise again".split(),
    "gain": "get take steal bring hold".split(),
    "tell": "say reveal admit prove".split(),
    "want": "ask demand call talk".split(),
    "mind": "think judge look expect feel".split(),
}


def related(families: Iterable[str]) -> frozenset[str]:
    """ "stop" belongs to all that hinders; what belongs to nothing broader stands alone."""
    own = frozenset(families)
    return own | {broad for broad, narrow in _BROADER.items() if own & {*narrow}}


#: What is said of how much, when, how true, how good, in what mood and by what right something is.
_RANGES = {
    "amount": "much little few wide enough whole number size rich poor most only near".split(),
    "time": "long short soon late old new sudden order first time gone slow quick seldom steady past start".split(),
    "truth": "false true doubt certain clear unclear secret open wrong expected maybe known real".split(),
    "worth": "good bad important useless honour fit unfit serious harm danger hard possible strange surprise".split(),
    "mood": (
        "angry enemy quiet cold hope sad happy honest trust proud kind rude careful careless firm mild strict cruel"
        " unwilling strong weak wilful purpose friendly opposite"
    ).split(),
    "right": "unlawful law right must free allowed blame fair unfair duty punishment court rule argument".split(),
}


def ranges(families: frozenset[str]) -> frozenset[str]:
    """ "Much" and "few" are both said of amounts."""
    return frozenset(name for name, lying in _RANGES.items() if families & {*lying})
