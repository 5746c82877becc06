"""What a small word implies: the senses in, their rivals and the words that would imply those out.

The senses are those that presupposition triggers and implicative verbs have in the literature (Levinson, Pragmatics,
1983, chapter 4; Karttunen, Implicative verbs, 1971), in the words of a school.
"""

from __future__ import annotations

from enum import StrEnum


class Implied(StrEnum):
    """What the reader can tell from a word though no sentence says so, in the words of an option."""

    UNCHANGED = "It was so before, and did not change"
    ENDED = "It was so before, but then came to an end"
    NEVER_BEFORE = "It has never happened, or been so, before"
    LONG_AGO = "It has happened before, but not for some time"
    ALL_THE_TIME = "It happens all the time"
    BREAK = "It had stopped for some time before"
    SHUT = "It had been shut for some time before"
    OPEN_TILL_THEN = "It had been open all the time until then"
    FIRST_OPENED = "It had never been open before that"
    NO_BREAK = "It has gone on all the time without a break"
    NEW = "It has only just begun"
    NOT_DONE_YET = "It has not happened, but may or should later"
    NEVER = "It will never happen, as it was given up for good"
    IN_PART = "It has happened in part, but is not complete"
    UP_TO_NOW = "It holds up to that time, and may still change"
    FOR_GOOD = "It is so for good, and can no longer change"
    TOO_FAR = "It goes further than it should"
    LATE = "It comes later than was planned"
    NOT_REACHED = "It did not come about, though it was tried, hoped for or expected"
    WITH_EFFORT = "It came about, though it was not easy"
    BY_CHANCE = "It came about by chance"
    POSTPONED = "It was put off until later"
    UNWILLING = "It was not done, because somebody did not want to do it"
    NO_CHOICE = "It was done, but not by free choice"
    FORBIDDEN = "It was not done, because somebody else had forbidden it"
    TRIED = "It was tried, but did not work"
    WILLING = "It was done gladly, and of their own free will"
    NEARLY = "It was nearly done, and given up at the last moment"
    FURTHER = "One might not expect what comes right after it"
    AS_EXPECTED = "One would expect nothing else than what comes right after it"
    LESS = "What comes right after it is seen as too little"
    SMALL = "The number is seen as small"
    LARGE = "The number is seen as large"
    EXACT = "The number was counted with great care"
    GUESSED = "The number is no more than a guess"
    HIGHEST = "It had never been so high before"
    LOWEST = "It had never been so low before"
    GREATEST = "There had never been so much, or so many, before"
    WRITTEN_DOWN = "It was written down in an official list"
    AS_BEFORE = "It is much the same as in the time before"


#: The rivals of each sense: none of them can be right beside it.
RIVALS: dict[Implied, tuple[Implied, ...]] = {
    Implied.UNCHANGED: (Implied.ENDED, Implied.NEW, Implied.BREAK),
    Implied.ENDED: (Implied.UNCHANGED, Implied.NEVER_BEFORE, Implied.NEW),
    Implied.LONG_AGO: (Implied.NEVER_BEFORE, Implied.ALL_THE_TIME, Implied.LATE),
    Implied.BREAK: (Implied.NO_BREAK, Implied.NEVER_BEFORE, Implied.LATE),
    Implied.SHUT: (Implied.OPEN_TILL_THEN, Implied.FIRST_OPENED, Implied.LATE),
    Implied.NOT_DONE_YET: (Implied.NEVER, Implied.IN_PART, Implied.ENDED),
    Implied.UP_TO_NOW: (Implied.FOR_GOOD, Implied.TOO_FAR, Implied.ENDED),
    Implied.NOT_REACHED: (Implied.WITH_EFFORT, Implied.POSTPONED, Implied.BY_CHANCE),
    Implied.UNWILLING: (Implied.TRIED, Implied.FORBIDDEN, Implied.POSTPONED),
    Implied.NO_CHOICE: (Implied.WILLING, Implied.NEARLY, Implied.POSTPONED),
    Implied.FURTHER: (Implied.AS_EXPECTED, Implied.LESS, Implied.UP_TO_NOW),
    Implied.SMALL: (Implied.LARGE, Implied.EXACT, Implied.GUESSED),
    Implied.HIGHEST: (Implied.LOWEST, Implied.WRITTEN_DOWN, Implied.AS_BEFORE),
    Implied.LOWEST: (Implied.HIGHEST, Implied.WRITTEN_DOWN, Implied.AS_BEFORE),
    Implied.GREATEST: (Implied.WRITTEN_DOWN, Implied.AS_BEFORE, Implied.FOR_GOOD),
}
#: With which words the writer would have let the reader know what a rival says.
WOULD_TELL: dict[Implied, str] = {
    Implied.UNCHANGED: "“still” or “remains”",
    Implied.ENDED: "“no longer” or “used to”",
    Implied.NEVER_BEFORE: "“for the first time ever”",
    Implied.ALL_THE_TIME: "“as always”",
    Implied.BREAK: "“resumed”",
    Implied.OPEN_TILL_THEN: "“stayed open”",
    Implied.FIRST_OPENED: "“opened for the first time”",
    Implied.NO_BREAK: "“went on”",
    Implied.NEW: "“now” or “has begun to”",
    Implied.NEVER: "“will never”",
    Implied.IN_PART: "“partly”",
    Implied.FOR_GOOD: "“for ever” or “finally”",
    Implied.TOO_FAR: "“too far”",
    Implied.LATE: "“at last” or “belatedly”",
    Implied.WITH_EFFORT: "“managed to”",
    Implied.BY_CHANCE: "“happened to”",
    Implied.POSTPONED: "“put off”",
    Implied.FORBIDDEN: "“was not allowed to”",
    Implied.TRIED: "“tried in vain to”",
    Implied.WILLING: "“was glad to”",
    Implied.NEARLY: "“was about to”",
    Implied.AS_EXPECTED: "“of course” or “as usual”",
    Implied.LESS: "“only” or “no more than”",
    Implied.UP_TO_NOW: "“so far”",
    Implied.LARGE: "“as many as” or “as much as”",
    Implied.EXACT: "“exactly”",
    Implied.GUESSED: "“perhaps” or “about”",
    Implied.HIGHEST: "“a record high”",
    Implied.LOWEST: "“a record low”",
    Implied.WRITTEN_DOWN: "“recorded” or “on record”",
    Implied.AS_BEFORE: "“as before”",
}
