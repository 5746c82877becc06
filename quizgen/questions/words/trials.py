"""The sheet of a trial in, what became of each word or phrase out.

Whether a meaning is the one that is meant, no table of other senses can tell beforehand. So each word and phrase was
looked for in 9,400 reports, and readers judged up to forty of the sentences in which it would be asked for: is the key
what it means there, may it mean something else elsewhere, and is it worth asking for (`tests/quality`)? What blind
raters failed afterwards stands in the same sheets. The meanings of 291 new words were widened after their sentences
had been read: they wait for readers, and their `worth` is 1.
Some 350 others were worded more widely on 1 December 2026, so that they cover what no sentence had shown: their counts
are those of the narrower wording.
"""

from __future__ import annotations

from importlib.resources import files
from typing import NamedTuple


class Trial(NamedTuple):
    """So many sentences were read, and in so many of them the key was wrong; none was read of what was not tried.

    `elsewhere` is how often readers thought that it means something else in other reports: 0 in less than one of a
    hundred, 1 in up to five of them, or where a blind rater met one, 2 more often. `worth` is 2 for what may be asked
    for in any quiz, 1 for what is asked for only where a quiz would be short: it was met fewer than ten times (of the
    keys on such words 9 in 200 were wrong in rounds 61 to 81, of those on words met fifty times 13 in 1,094), or blind
    raters have not had it in their hands; 0 for what nearly all students of thirteen know, what tells itself, or what
    matters to few.
    """

    read: int = 0
    wrong: int = 0
    elsewhere: int = 0
    worth: int = 0

    def holds(self, elsewhere: int) -> bool:
        """Was the key right in all that was read, and is it wrong in other reports no more often than so?"""
        return self.read > 0 and not self.wrong and self.elsewhere <= elsewhere


#: Of what stands in none of the reports that were searched.
NOT_TRIED = Trial()


def trials(package: str, sheet: str) -> dict[str, Trial]:
    """The trials of a sheet of `tried` by word or phrase; each line is "verdict | 14 0 0 2"."""
    lines = files(package).joinpath("tried", sheet).read_text(encoding="utf-8").splitlines()
    told = (line.partition(" | ") for line in lines)
    return {tried: Trial(*map(int, numbers.split())) for tried, _, numbers in told}
