"""What somebody wants, tries or thinks: the words that tell it, and what others make of it."""

from __future__ import annotations

from quizgen.questions.retold.places import CLAUSE, DUTY, HOPE, PERSON, PLAN, SURE, VERB, WHO, WISH, Put, Slot

SLOTS: tuple[Slot, ...] = (
    Slot(
        r"\b(?P<it>wants to|(?<=\bthey )want to|(?<=\bwho )want to|(?<=\bpeople )want to)\b" + VERB,
        "tells a wish",
        (
            Put("(plan|plans) to", PLAN),
            Put("(have|has) to", DUTY),
            Put("(expect|expects) to", "makes it something that is expected"),
        ),
        0,
    ),
    Slot(
        WHO + r"(?P<it>wanted to)\b" + VERB,
        "tells a wish",
        (Put("planned to", PLAN), Put("had to", DUTY), Put("expected to", "makes it something that was expected")),
        0,
    ),
    Slot(
        r"\b(?:does|do|did) not (?P<it>want to)\b" + VERB,
        "tells that there was no wish",
        (
            Put("plan to", "speaks of plans"),
            Put("have to", "speaks of duty"),
            Put("expect to", "speaks of what was expected"),
        ),
        0,
    ),
    Slot(
        WHO + r"(?P<it>hopes? to)\b" + VERB,
        "tells a hope",
        (
            Put("(plan|plans) to", PLAN),
            Put("(have|has) to", DUTY),
            Put("(expect|expects) to", "makes it something that is expected"),
        ),
        0,
    ),
    Slot(
        WHO + r"(?P<it>hoped to)\b" + VERB,
        "tells a hope",
        (Put("planned to", PLAN), Put("had to", DUTY), Put("expected to", "makes it something that was expected")),
        0,
    ),
    Slot(
        WHO + r"(?P<it>plans? to)\b" + VERB,
        "tells a plan",
        (Put("(hope|hopes) to", HOPE), Put("(have|has) to", DUTY), Put("(want|wants) to", WISH)),
        0,
    ),
    Slot(
        PERSON + r"(?:are|is|was|were|have been|has been) (?P<it>trying to)\b" + VERB,
        "tells an attempt",
        (
            Put("about to", "leaves out that it was only tried"),
            Put("ready to", "says only that one could"),
            Put("afraid to", "makes it a fear"),
        ),
        0,
    ),
    Slot(
        PERSON + r"(?P<it>tried to)\b" + VERB,
        "tells an attempt",
        (
            Put("managed to", "makes an attempt a success"),
            Put("refused to", "turns it round"),
            Put("promised to", "makes it a promise"),
        ),
        0,
    ),
    Slot(
        PERSON + r"(?P<it>thinks?|believes?)" + CLAUSE,
        "tells what somebody holds to be so",
        (
            Put("(know|knows)", "makes a belief a certainty"),
            Put("(hope|hopes)", "makes a belief a hope"),
            Put("(fear|fears)", "makes a belief a fear"),
        ),
        0,
    ),
    Slot(
        PERSON + r"(?P<it>hopes?)" + CLAUSE,
        "tells a hope",
        (
            Put("(know|knows)", "makes a hope a certainty"),
            Put("(think|thinks)", "makes a hope a belief"),
            Put("(fear|fears)", "makes a hope a fear"),
        ),
        0,
    ),
    Slot(
        PERSON + r"(?P<it>thought|believed)" + CLAUSE,
        "tells what somebody held to be so",
        (
            Put("knew", "makes a belief a certainty"),
            Put("hoped", "makes a belief a hope"),
            Put("feared", "makes a belief a fear"),
        ),
        0,
    ),
    Slot(
        PERSON + r"(?:are|is|was|were) (?P<it>convinced)" + CLAUSE,
        "tells what somebody was sure of",
        (
            Put("afraid", "makes it a fear"),
            Put("hopeful", "makes it a hope"),
            Put("told", "leaves open what was thought of it"),
        ),
        0,
    ),
    Slot(
        PERSON + r"(?P<it>knows?) (?=(?:that|there)\b)",
        "tells what somebody is sure of",
        (
            Put("(think|thinks)", "makes it a belief"),
            Put("(hope|hopes)", "makes it a hope"),
            Put("(fear|fears)", "makes it a fear"),
        ),
        0,
    ),
    Slot(
        r"\b(?:is|are|was|were) (?P<it>going to)(?= [a-z]+)(?! (?:the|an?|their|his|her|school|work|bed|be able)\b)",
        "tells what is to come",
        (
            Put("likely to", "makes it less sure"),
            Put("meant to", "makes it an intention"),
            Put("expected to", "makes it others’ guess"),
        ),
        0,
    ),
    Slot(
        r"\b(?:is|are|was|were) (?P<it>likely to)\b(?<!more likely to)(?<!less likely to)" + VERB,
        "tells what is probable",
        (Put("certain to", SURE), Put("unlikely to", "turns it round"), Put("meant to", "makes it an intention")),
        0,
    ),
    Slot(
        r"\b(?P<it>probably)\b(?= [a-z]+)",
        "tells that it is not sure",
        (Put("certainly", SURE), Put("hardly", "turns it round"), Put("perhaps", "makes it less sure")),
        0,
    ),
    Slot(
        r"\b(?P<it>almost certainly)\b",
        "leaves a little doubt",
        (
            Put("quite certainly", "leaves no doubt"),
            Put("quite possibly", "makes it much less sure"),
            Put("almost never", "turns it round"),
        ),
        0,
    ),
)
