"""Why, when and on which condition: the words that tell it, and what others make of it."""

from __future__ import annotations

from quizgen.questions.retold.places import OF_THE_PAST, Put, Slot

SLOTS: tuple[Slot, ...] = (
    Slot(
        r"(?<=\w )(?P<it>because)\b(?! of\b)(?= [a-z]+ [a-z]+)",
        "tells the reason",
        (
            Put("although", "makes it an obstacle"),
            Put("whenever", "makes it a matter of time"),
            Put("until", "makes it an end in time"),
        ),
        0,
        r"\b(?:not|just|only|simply|mainly|partly|,) because\b",
    ),
    Slot(
        r"(?<=[a-z] )(?P<it>if)\b(?= (?:the|they|he|she|it|nobody|people|an?|their|his"
        r"|her) )(?<!\bas if)(?<!\beven if)(?<!\bonly if)(?<!\bwhat if)",
        "gives a condition",
        (
            Put("because", "makes it the reason"),
            Put("even if", "takes the condition away"),
            Put("although", "makes it a fact"),
        ),
        0,
        OF_THE_PAST
        + r"|\b(?:ask \w+|asks \w+|asked \w+|ask|asks|know|knows|see|sees|wonder|wonders|check|sure|doubt|would"
        r"|could|might|as|what|only) if\b|\bif not\b",
    ),
    Slot(
        r"(?<=[a-z] )(?P<it>until)\b(?= (?:the|they|he|she|it|nobody|people) [a-z]+ [a-z]+)",
        "tells how long",
        (
            Put("because", "makes it the reason"),
            Put("although", "makes it an obstacle"),
            Put("whenever", "makes it again and again"),
        ),
        4,
        r"\bnot\b|\bof \w+ing until",
    ),
)
