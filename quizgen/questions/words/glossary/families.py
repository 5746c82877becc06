"""Families of meaning in, the broader ones that they belong to out.

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
