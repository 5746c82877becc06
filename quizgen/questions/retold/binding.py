"""How sure and how binding something is: the words that tell it, and what others make of it."""

from __future__ import annotations

from quizgen.questions.retold.places import (
    ADVERB,
    ADVICE,
    DUTY,
    HOPE,
    NOBODY,
    OF_THE_PAST,
    PERSON,
    PLAN,
    POSSIBLE,
    SURE,
    VERB,
    WISH,
    Put,
    Slot,
)

SLOTS: tuple[Slot, ...] = (
    Slot(
        r"\b(?P<it>will not)\b" + ADVERB + VERB,
        "tells what will not be",
        (Put("might not", POSSIBLE), Put("must not", "makes it a ban"), Put("should not", ADVICE)),
        0,
    ),
    Slot(
        r"(?<!\bthe )(?<!\ba )(?<!\bfree )(?<!\bgood )(?<!\btheir )(?<!\bhis )(?<!\bher )"
        + NOBODY
        + r"\b(?P<it>will)\b(?! (?:not|of|be able"
        r"|and|to)\b)" + ADVERB + VERB,
        "tells what will be",
        (Put("might", POSSIBLE), Put("must", DUTY), Put("should", ADVICE)),
        0,
    ),
    Slot(
        r"\b(?P<it>cannot)(?! (?:afford|help|stand|wait|believe|imagine|thank|be too)\b)" + VERB,
        "tells what is not possible",
        (
            Put("will not", "tells what is not going to be"),
            Put("must not", "makes it a ban"),
            Put("should not", ADVICE),
        ),
        0,
    ),
    Slot(
        r"(?<!\bas )(?<!\bthey )\b(?P<it>can)(?! (?:not|afford|help|only|see|hear|feel|remember|tell|be sure"
        r"|and|of|openers?)\b)" + VERB,
        "tells what is possible",
        (Put("must", DUTY), Put("will", "tells what is going to be"), Put("should", ADVICE)),
        0,
        r"\bas [a-z]+ as\b",
    ),
    Slot(
        r"\b(?P<it>could not)(?! (?:afford|help|stand|wait|believe|imagine|be|have|get over|care|agree|tell|see"
        r"|hear)\b)" + VERB,
        "tells what was not possible",
        (
            Put("would not", "makes it a refusal"),
            Put("did not", "leaves out that it was impossible"),
            Put("need not", "says that there was no need"),
        ),
        2,
        r"\bif\b",
    ),
    Slot(
        r"\b(?P<it>could have)\b(?= [a-z]+)",
        "tells what was possible",
        (
            Put("must have", "makes it near certain"),
            Put("should have", "makes it a reproach"),
            Put("would have", "leaves no other possibility"),
        ),
        0,
    ),
    Slot(
        r"\b(?P<it>could)(?! (?:not|have|afford|hear|see|only|and)\b)" + VERB,
        "tells what is only possible",
        (Put("will", SURE), Put("must", DUTY), Put("should", ADVICE)),
        0,
        OF_THE_PAST,
    ),
    Slot(
        r"\b(?P<it>would not)(?! (?:have to|like|rather|mind|say)\b)" + VERB,
        "tells what would not be",
        (Put("might not", POSSIBLE), Put("should not", ADVICE), Put("could not", "makes it impossible")),
        1,
    ),
    Slot(
        r"(?<!\bso there )\b(?P<it>would)(?! (?:not|have to|like|love|rather|prefer|need|mind|hope|say|think"
        r"|want|be able|always|often|never)\b)" + VERB,
        "tells what would be",
        (Put("might", POSSIBLE), Put("should", "tells what is right"), Put("must", "makes it a necessity")),
        1,
    ),
    Slot(
        PERSON + r"(?P<it>would like to)\b" + VERB,
        "tells only a wish",
        (Put("(have|has) to", DUTY), Put("(plan|plans) to", PLAN), Put("(are|is) going to", SURE)),
        0,
    ),
    Slot(
        r"\b(?P<it>(?:may|might) not)(?! (?:have)\b)" + VERB,
        "tells that it is open",
        (Put("will not", SURE), Put("must not", "makes it a ban"), Put("should not", ADVICE)),
        0,
    ),
    Slot(
        r"(?<!\bthe )\b(?P<it>(?:may|might) have)\b(?= [a-z]+)",
        "tells only what is possible",
        (
            Put("must have", "makes it near certain"),
            Put("should have", "tells what is right"),
            Put("would have", "no longer tells that it is open"),
        ),
        0,
    ),
    Slot(
        r"(?<!\bthe )(?<!\btheir )(?<!\bthat )\b(?P<it>may|might)(?! (?:not|have|well)\b)" + VERB,
        "tells only what is possible",
        (Put("will", SURE), Put("must", DUTY), Put("should", ADVICE)),
        0,
    ),
    Slot(
        r"\b(?P<it>must not)\b" + VERB,
        "forbids it",
        (Put("need not", "only says that there is no need"), Put("might not", POSSIBLE), Put("will not", SURE)),
        0,
    ),
    Slot(
        r"(?<!\ba )\b(?P<it>must)(?! (?:not|have|be the|be a)\b)" + VERB,
        "tells a duty",
        (Put("might", POSSIBLE), Put("can", "leaves a choice"), Put("will", "tells what is going to be")),
        0,
    ),
    Slot(
        r"\b(?P<it>should not)(?! have\b)" + VERB,
        "tells what would be wrong",
        (
            Put("will not", "tells what is not going to be"),
            Put("cannot", "makes it impossible"),
            Put("need not", "says that there is no need"),
        ),
        0,
    ),
    Slot(
        r"\b(?P<it>should have)(?= [a-z]+(?:ed|en|wn|nt|ne|ght|ld|de|d|t|un|ung|um)\b)",
        "tells what would have been right",
        (
            Put("could have", "tells only what was possible"),
            Put("must have", "makes it near certain that it was done"),
            Put("might have", "says that it was perhaps done"),
        ),
        0,
    ),
    Slot(
        NOBODY + r"\b(?P<it>should)(?! (?:not|have|probably|really)\b)" + VERB,
        "tells what would be right",
        (Put("will", "tells what is going to be"), Put("might", POSSIBLE), Put("can", "tells what is possible")),
        0,
    ),
    Slot(
        PERSON + r"(?P<it>(?:have|has|need|needs) to)\b" + VERB,
        "tells what is necessary",
        (Put("(want|wants) to", WISH), Put("(plan|plans) to", PLAN), Put("(hope|hopes) to", HOPE)),
        0,
    ),
    Slot(
        PERSON + r"(?P<it>(?:had|needed) to)\b" + VERB,
        "tells what was necessary",
        (Put("wanted to", WISH), Put("planned to", PLAN), Put("hoped to", HOPE)),
        0,
    ),
)
