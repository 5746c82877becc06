"""What linking words tell: the senses in, their rivals and the words that would tell those out.

The senses are those of the Penn Discourse Treebank, in the words of a school.
"""

from __future__ import annotations

from enum import StrEnum


class Sense(StrEnum):
    """What a linking word tells of what follows it, or of the two things that it links, in the words of an option."""

    AGAINST = "It goes against something else in the sentence, or limits it"
    REASON = "It is the reason for something else in the sentence"
    RESULT = "It is the result of something else in the sentence"
    PURPOSE = "It is the aim of something else in the sentence"
    WOULD_CHANGE = "Where it is so, the rest of the sentence does not apply"
    NO_CHANGE = "It makes no difference to the rest of the sentence"
    CONDITION = "The rest of the sentence depends on it"
    AIM = "It is the aim: what somebody wants to reach"
    OUTCOME = "It is the result: what has come of it, wanted or not"
    GIVEN_UP = "It is an earlier aim, which was given up later"
    NOT_SO = "Something else has taken its place"
    THE_CAUSE = "It is the reason for something else"
    LATER = "It is to follow later, after something else"
    SETS_AGAINST = "It goes against what the first one says, or limits it"
    TELLS_RESULT = "It tells what came of what the first one says"
    TELLS_REASON = "It gives the reason for what the first one says"
    GIVES_EXAMPLE = "It gives an example of what the first one says"
    ADDS_MORE = "It adds something more to what the first one says"
    TAKES_ITS_PLACE = "It takes the place of something that the first one names"
    BOTH = "It is true, but it is not all: there is more"
    FROM_THEN = "It tells from when on something has been so"
    UP_TO_THEN = "It tells up to when something was so"
    WHY_SO = "It tells why something is so"
    EFFECT = "It is the result of the first part"
    CAUSE_OF_FIRST = "It is the cause of the first part"
    AIM_OF_FIRST = "It is the aim of the first part"
    IN_SPITE_OF = "It goes against what the first part would make one expect"
    CONTRAST = "It is different from the other thing in the sentence"
    SAME_AGAIN = "It is just like the other thing in the sentence"
    EXAMPLE = "It is an example of something else in the sentence"
    COMES_FIRST = "It happens first, and only then the other thing"
    ONE_TIME = "It happens a single time, and never again"
    IN_THE_PAST = "It was so in earlier times, but is not so now"
    GROUND = "It is the reason that is given for something else in the sentence"
    UNTIL_OVER = "The other thing is to last until this is done"
    IF_NOT = "It would come about without something else in the sentence"
    READY_FOR = "It may happen, and somebody wants to be ready for it"
    UNHOPED = "It is what happened in the end, against all hopes"
    NOT_REALLY = "It was not really so: it is a comparison"
    GIVEN_BACK = "It tells what is to be given or done for that"


#: The rivals of each sense: none of them can be right beside it.
RIVALS: dict[Sense, tuple[Sense, ...]] = {
    Sense.AGAINST: (Sense.REASON, Sense.RESULT, Sense.PURPOSE),
    Sense.REASON: (Sense.RESULT, Sense.AGAINST, Sense.PURPOSE),
    Sense.WOULD_CHANGE: (Sense.NO_CHANGE, Sense.REASON, Sense.RESULT),
    Sense.NO_CHANGE: (Sense.WOULD_CHANGE, Sense.REASON, Sense.RESULT),
    # "as long as": a condition limits what it is laid down for, so "goes against or limits it" would be true, too
    Sense.CONDITION: (Sense.RESULT, Sense.NO_CHANGE, Sense.PURPOSE),
    Sense.AIM: (Sense.OUTCOME, Sense.GIVEN_UP),
    Sense.SETS_AGAINST: (Sense.TELLS_RESULT, Sense.TELLS_REASON, Sense.GIVES_EXAMPLE),
    Sense.TELLS_RESULT: (Sense.SETS_AGAINST, Sense.TELLS_REASON, Sense.GIVES_EXAMPLE),
    Sense.GIVES_EXAMPLE: (Sense.SETS_AGAINST, Sense.TELLS_REASON, Sense.TELLS_RESULT),
    Sense.ADDS_MORE: (Sense.SETS_AGAINST, Sense.TELLS_REASON, Sense.TELLS_RESULT),
    Sense.TAKES_ITS_PLACE: (Sense.TELLS_REASON, Sense.TELLS_RESULT, Sense.GIVES_EXAMPLE),
    Sense.BOTH: (Sense.NOT_SO, Sense.THE_CAUSE, Sense.LATER),
    Sense.FROM_THEN: (Sense.UP_TO_THEN, Sense.WHY_SO),
    Sense.EFFECT: (Sense.CAUSE_OF_FIRST, Sense.AIM_OF_FIRST, Sense.IN_SPITE_OF),
    Sense.CONTRAST: (Sense.SAME_AGAIN, Sense.EXAMPLE, Sense.AIM),
    Sense.COMES_FIRST: (Sense.ONE_TIME, Sense.IN_THE_PAST, Sense.NO_CHANGE),
    # "since": the other sense of the word is the rival
    Sense.WHY_SO: (Sense.FROM_THEN, Sense.UP_TO_THEN, Sense.AGAINST),
    Sense.GROUND: (Sense.RESULT, Sense.AGAINST, Sense.PURPOSE),
    Sense.UNTIL_OVER: (Sense.NO_CHANGE, Sense.OUTCOME, Sense.IN_THE_PAST),
    Sense.IF_NOT: (Sense.OUTCOME, Sense.AIM, Sense.NO_CHANGE),
    Sense.READY_FOR: (Sense.OUTCOME, Sense.IN_THE_PAST, Sense.AGAINST),
    Sense.UNHOPED: (Sense.AIM, Sense.REASON, Sense.CONDITION),
    Sense.NOT_REALLY: (Sense.THE_CAUSE, Sense.AIM, Sense.OUTCOME),
    Sense.GIVEN_BACK: (Sense.TELLS_REASON, Sense.GIVES_EXAMPLE, Sense.SETS_AGAINST),
}
#: What what follows is to the rest of the sentence.
OF_THE_REST = (
    Sense.AGAINST,
    Sense.REASON,
    Sense.GROUND,
    Sense.UNTIL_OVER,
    Sense.WOULD_CHANGE,
    Sense.NO_CHANGE,
    Sense.CONDITION,
    Sense.AIM,
)
#: What the second of two sentences is to the first.
OF_THE_SECOND = (
    Sense.SETS_AGAINST,
    Sense.TELLS_RESULT,
    Sense.GIVES_EXAMPLE,
    Sense.ADDS_MORE,
    Sense.TAKES_ITS_PLACE,
    Sense.GIVEN_BACK,
)
#: With which words the writer would have told what a rival says.
WOULD_TELL: dict[Sense, str] = {
    Sense.AGAINST: "“although” or “despite”",
    Sense.REASON: "“because” or “due to”",
    Sense.RESULT: "“so” or “as a result”",
    Sense.PURPOSE: "“in order to”",
    Sense.WOULD_CHANGE: "“unless”",
    Sense.NO_CHANGE: "“even if”",
    Sense.OUTCOME: "“so” or “as a result”",
    Sense.GIVEN_UP: "a verb such as “had hoped to”",
    Sense.NOT_SO: "“instead of”",
    Sense.UP_TO_THEN: "“until”",
    Sense.WHY_SO: "“because”",
    Sense.THE_CAUSE: "“because of”",
    Sense.LATER: "“and then”",
    Sense.SETS_AGAINST: "“however”",
    Sense.TELLS_RESULT: "“as a result”",
    Sense.TELLS_REASON: "“the reason is that”",
    Sense.GIVES_EXAMPLE: "“for example”",
    Sense.CAUSE_OF_FIRST: "“because”",
    Sense.AIM_OF_FIRST: "“in order to”",
    Sense.IN_SPITE_OF: "“even though”",
    Sense.SAME_AGAIN: "“and likewise”",
    Sense.EXAMPLE: "“for example” or “such as”",
    Sense.AIM: "“in order to”",
    Sense.ONE_TIME: "“only once”",
    Sense.IN_THE_PAST: "“used to” or “at one time”",
    Sense.FROM_THEN: "“ever since”",
    Sense.CONDITION: "“if”",
}
