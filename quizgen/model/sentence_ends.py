"""Two words beside each other in, whether a sentence ends between them out, where the stop is an abbreviation's own.

"The ferry left at 6 a.m. No tickets were sold." has two sentences, "at 9 a.m. London time" stands in one.
"""

from __future__ import annotations

_CLOCK = frozenset({"a.m.", "p.m."})
_FIRMS = frozenset({"inc.", "ltd.", "corp.", "co.", "jr.", "sr.", "etc."})
#: Titles that the network takes for words of their own, with the stop behind them.
_TITLES = frozenset("coun couns cllr cllrs clr cr crs ald ing smt adv engr barr supt insp addl asst dy".split())
#: Degrees, which may end a sentence, too.
_DEGREES = frozenset("b.sc m.sc b.com m.com b.tech m.tech b.ed m.ed b.eng m.eng b.a m.a ph.d ll.b ll.m".split())
_SUBJECTS = frozenset("He She It They We I".split())
#: Words that are neither a name nor part of one: with a capital they open a sentence. "And" is not among them: wires
#: print a capital after every such stop, "from 9 a.m. And through the night".
_OPENERS = _SUBJECTS | frozenset(
    """The A An This These Those No Nobody None Nothing Neither Not You His Her Its Their Our My There Here But So Yet
    If When While Although Though Because Since After Before Until Once As At In On By From With Without During Under
    However Then Later Meanwhile Several Some Many Most All Both Each Every Another Other Only Even What Who How Why
    Where One Two Three Four Five Six Seven Eight Nine Ten""".split()
)


def ends_between(before: str, after: str) -> bool:
    """Whether `after` certainly opens a sentence although `before` ends with the stop of an abbreviation."""
    if not after[:1].isupper() or before[-1:] != ".":
        return False
    if before.lower() in _CLOCK:
        return after in _OPENERS
    return before.lower() in _FIRMS and after in _SUBJECTS  # "signed by Harland Inc. He was glad."


def runs_on(title: str, stop: str, after: str) -> bool:
    """Whether the `stop` belongs to a title or a degree: "when Coun. Orr rose", "the B.Sc. Chemistry papers"."""
    if stop != "." or not after[:1].isupper():
        return False
    return title.lower() in _TITLES or (title.lower() in _DEGREES and after not in _OPENERS)


def is_clock(word: str) -> bool:
    """Whether the word is the "a.m." or "p.m." of a time."""
    return word.lower() in _CLOCK
