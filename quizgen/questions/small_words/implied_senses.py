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
    HAD_HAPPENED = "It had happened before"
    AGAIN_SOON = "It will happen again before long"
    MORE_BESIDES = "There have been others of the kind before"
    NONE_BESIDES = "There has been nothing of the kind before"
    IN_PLACE = "It takes the place of another that was taken away"
    LAST_OF_ALL = "There will be nothing of the kind after it"
    FORMERLY = "Somebody or something was that once, but is no longer"
    TO_BE = "Somebody or something is to be that soon, but is not yet"
    LONG_BEEN = "Somebody or something has long been that, and still is"
    FOR_A_TIME = "Somebody or something is that only until another is found"
    SO_ONCE = "It had been so before, but not just before that"
    CHANGED_LATER = "It did not stay so"
    STAYED = "It stayed so from then on"
    SO_AT_LAST = "It came to be so in the end"
    AFTER_SOME_TIME = "It came about, but only after some time"
    AT_ONCE = "It came about at once"
    ONLY_ONE = "There is, or was, no other of the kind"
    MAIN_ONE = "There are others, and it is the best or main one"
    FIRST_ONE = "There are others, which came later"
    LATEST_ONE = "There are others, which came earlier"
    CANNOT = "What comes right after “to” cannot or should not happen"
    EASILY = "What comes right after “to” happens, and is easy"
    IN_THE_END = "What comes right after “to” happens in the end, though it is hard"
    AS_A_RULE = "What comes right after “to” happens as a rule"
    KEPT_FROM = "What comes right after “from” did not happen"
    ALL_THE_SAME = "What comes right after “from” happened all the same"
    PUT_OFF = "What comes right after “from” happened later than planned"
    HAPPENED_BY_CHANCE = "What comes right after “from” happened by chance"
    PART = "It is only a part: for the whole, more must be added"
    WHOLE = "It is the whole: nothing else must be added"
    UNAIDED = "It was done without help"
    DOUBTFUL = "It is not certain whether it is right"
    REST = "It is what is left of a larger number or whole"
    ADDED = "It has been added to the others"
    ALL_OF_THEM = "It is all there is, and there were no others"
    SHOULD_BUT = "It was not so, or was not done"
    AS_IT_SHOULD = "It was so, or was done, just as it should be"
    STILL_OPEN = "Nobody knows whether it was so, or was done"
    CLOSE_TO_IT = "It came very close to being otherwise"
    NEVER_IN_DOUBT = "It was never in doubt at any time"
    NONE_BEFORE = "Nobody or nothing of the kind had done it before"
    DONE_LONG_AGO = "It had been done before, but not for some time"
    DONE_TOGETHER = "Several had done it at the same time"
    DONE_BEST = "Others had done it before, but not so well"


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
    Implied.HAD_HAPPENED: (Implied.NEVER_BEFORE, Implied.AGAIN_SOON, Implied.LATE),
    Implied.MORE_BESIDES: (Implied.NONE_BESIDES, Implied.IN_PLACE, Implied.LAST_OF_ALL),
    Implied.FORMERLY: (Implied.TO_BE, Implied.LONG_BEEN, Implied.FOR_A_TIME),
    Implied.FOR_A_TIME: (Implied.FORMERLY, Implied.LONG_BEEN, Implied.TO_BE),
    Implied.TO_BE: (Implied.FORMERLY, Implied.LONG_BEEN, Implied.FOR_A_TIME),
    Implied.SO_ONCE: (Implied.NEVER_BEFORE, Implied.NO_BREAK, Implied.BY_CHANCE),
    Implied.CHANGED_LATER: (Implied.STAYED, Implied.SO_AT_LAST, Implied.BY_CHANCE),
    Implied.AFTER_SOME_TIME: (Implied.AT_ONCE, Implied.NOT_REACHED, Implied.BY_CHANCE),
    Implied.ONLY_ONE: (Implied.MAIN_ONE, Implied.FIRST_ONE, Implied.LATEST_ONE),
    Implied.CANNOT: (Implied.EASILY, Implied.IN_THE_END, Implied.AS_A_RULE),
    Implied.KEPT_FROM: (Implied.ALL_THE_SAME, Implied.PUT_OFF, Implied.HAPPENED_BY_CHANCE),
    Implied.WITH_EFFORT: (Implied.NOT_REACHED, Implied.POSTPONED, Implied.FORBIDDEN),
    Implied.PART: (Implied.WHOLE, Implied.UNAIDED, Implied.DOUBTFUL),
    Implied.REST: (Implied.ADDED, Implied.ALL_OF_THEM, Implied.IN_PLACE),
    Implied.NONE_BEFORE: (Implied.DONE_LONG_AGO, Implied.DONE_TOGETHER, Implied.DONE_BEST),
    Implied.CLOSE_TO_IT: (Implied.NEVER_IN_DOUBT, Implied.LATE, Implied.IN_PART),
    Implied.SHOULD_BUT: (Implied.AS_IT_SHOULD, Implied.STILL_OPEN, Implied.STAYED),
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
    Implied.AGAIN_SOON: "“will soon … again”",
    Implied.NONE_BESIDES: "“the only” or “the first”",
    Implied.IN_PLACE: "“instead”",
    Implied.LAST_OF_ALL: "“the last”",
    Implied.TO_BE: "“future” or “incoming”",
    Implied.LONG_BEEN: "“long-serving” or “veteran”",
    Implied.FOR_A_TIME: "“acting” or “interim”",
    Implied.FORMERLY: "“former”",
    Implied.STAYED: "“from the first”",
    Implied.SO_AT_LAST: "“in the end”",
    Implied.AT_ONCE: "“at once” or “straight away”",
    Implied.NOT_REACHED: "“failed to”",
    Implied.MAIN_ONE: "“the best” or “the main”",
    Implied.FIRST_ONE: "“the first”",
    Implied.LATEST_ONE: "“the latest”",
    Implied.EASILY: "“… enough to”",
    Implied.IN_THE_END: "“managed to”",
    Implied.AS_A_RULE: "“usually”",
    Implied.ALL_THE_SAME: "“could not prevent”",
    Implied.PUT_OFF: "“delayed”",
    Implied.HAPPENED_BY_CHANCE: "“happened to”",
    Implied.WHOLE: "“in all” or “in total”",
    Implied.UNAIDED: "“single-handed” or “without help”",
    Implied.DOUBTFUL: "“perhaps”",
    Implied.ADDED: "“additional”",
    Implied.ALL_OF_THEM: "“all”",
    Implied.AS_IT_SHOULD: "“as it should”",
    Implied.STILL_OPEN: "“may have”",
    Implied.SMALL: "“only” or “just”",
    Implied.NEVER_IN_DOUBT: "“easily” or “clearly”",
    Implied.DONE_LONG_AGO: "“the first … for years”",
    Implied.DONE_TOGETHER: "“at once” or “together”",
    Implied.DONE_BEST: "“the best … so far”",
}
