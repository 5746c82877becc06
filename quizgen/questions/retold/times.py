"""Whether it is, was or will be so: the words that tell it, and what others make of it."""

from __future__ import annotations

from quizgen.questions.retold.places import ADVICE, OF_THE_PAST, PERSON, POSSIBLE, TIMED, WITHIN, Put, Slot

SLOTS: tuple[Slot, ...] = (
    Slot(
        r"\b(?:is|are) (?P<it>still)\b(?! (?:to|not|un|more|being)\b)(?= [a-z]+)",
        "tells that it goes on",
        (Put("no longer", "ends it"), Put("not always", "leaves times out"), Put("not yet", "says that it is to come")),
        4,
    ),
    Slot(
        r"\b(?P<it>no longer)\b(?= [a-z]+)",
        "tells that it was so once",
        (
            Put("still", "turns it round"),
            Put("never", "says that it was so at no time"),
            Put("rarely", "leaves room for some times"),
        ),
        4,
        r"\bno longer than\b|\bany\b",
    ),
    Slot(
        r"\b(?P<it>does|do) not\b(?= [a-z]+)(?! (?:want|think|know|believe|have to|need|mind|care|expect|hope)\b)",
        "tells what is so",
        (Put("did", "moves it into the past"), Put("will", "moves it into the future"), Put("should", ADVICE)),
        2,
        TIMED,
    ),
    Slot(
        r"\b(?P<it>did) not\b(?= [a-z]+)(?! (?:know|think|have to|need|mean|want|expect|hear|see|realise"
        r"|realize|believe|work|happen|get)\b)",
        "tells what was not done",
        (
            Put("could", "makes it impossible"),
            Put("would", "makes it a refusal"),
            Put("need", "says that there was no need"),
        ),
        2,
    ),
    Slot(
        r"\b(?P<it>has been|have been)\b(?! (?:\w+ing|to|there|an?)\b)(?= [a-z]+)",
        "tells what has come about",
        (
            Put("will be", "moves it into the future"),
            Put("might have been", POSSIBLE),
            Put("should have been", "says that it was not so"),
        ),
        2,
        TIMED,
    ),
    Slot(
        r"\b(?P<it>has|have)(?= (?:[a-z]+ed|paid|sold|built|made|taken|given|spent|lost|won|sent|found|written"
        r"|spoken|chosen|shown|begun|fallen"
        r"|risen|grown|brought|bought|told|left|kept|held|met)\b)(?! (?:need|want|hop|fear|expect|happen|learn))",
        "tells what is done",
        (
            Put("might have", POSSIBLE),
            Put("should have", "says that it was not done"),
            Put("could have", "says that it was not done, though it was possible"),
        ),
        3,
        r"\b(?:since|already|yet|always|never|ever|now|still|to be)\b",
    ),
    Slot(
        r"\b(?P<it>is|are) being\b(?= [a-z]+ed| [a-z]+en\b| made\b| paid\b| sold\b| built\b)",
        "tells what is going on",
        (
            Put("was", "moves it into the past"),
            Put("might have been", POSSIBLE),
            Put("will soon be", "moves it into the future"),
        ),
        9,
    ),
    Slot(
        r"\b(?P<it>was|were)(?= (?:(?!tired|interested|surprised|pleased|worried|convinced|supposed|used"
        r"|excited|scared|ashamed|married"
        r"|disappointed|delighted|determined|shocked|involved|concerned|finished|related|based|located"
        r"|needed)[a-z]{3,}ed|paid|sold|built|made"
        r"|taken|given|sent|written|chosen|shown|brought|bought|told|left|kept|held)\b)",
        "tells what was done",
        (
            Put("might have been", POSSIBLE),
            Put("should have been", "says that it was not done"),
            Put("(were|was) meant to be", "tells only what was intended"),
        ),
        3,
    ),
    Slot(
        r"\b(?P<it>has been|have been)\b(?= [a-z]+ing\b)",
        "tells what has been going on",
        (
            Put("might have been", POSSIBLE),
            Put("should have been", "says that it was not so"),
            Put("must have been", "makes it a guess"),
        ),
        5,
    ),
    Slot(
        r"(?:\bthey |\bhe |\bshe |\bpeople |[a-z]s )(?P<it>was|were)\b(?= [a-z]+ing\b)(?! (?:going|trying"
        r"|looking forward)\b)",
        "tells what was going on",
        (
            Put("might have been", POSSIBLE),
            Put("should have been", "says that it was not so"),
            Put("must have been", "makes it a guess"),
        ),
        5,
    ),
    Slot(
        r"\bthere (?P<it>was|were)\b(?! not\b)(?= [a-z\d])",
        "tells what there was",
        (
            Put("might have been", POSSIBLE),
            Put("should have been", "says that it was not so"),
            Put("must have been", "makes it a guess"),
        ),
        6,
    ),
    Slot(
        PERSON + r"(?P<it>had)\b(?= (?:an?|no|the) )",
        "tells what there was",
        (
            Put("might have had", POSSIBLE),
            Put("should have had", "says that it was not so"),
            Put("must have had", "makes it a guess"),
        ),
        6,
    ),
    Slot(
        r"(?<!\bwhat )(?<!\bwhich )\b(?P<it>(?:is|are) not)(?! (?:being|going|about|likely|to|yet|always|even"
        r"|just|only|that|because|what)\b)(?= [a-z\d])",
        "tells what is not so",
        (
            Put("(were|was) not", "moves it into the past"),
            Put("will not be", "moves it into the future"),
            Put("might not be", POSSIBLE),
        ),
        4,
        TIMED + "|" + OF_THE_PAST + "|" + WITHIN,
    ),
    Slot(
        r"(?<!\bwhat )(?<!\bwhich )\b(?P<it>is)(?! (?:being|going|about|likely|to|still|now|no longer|already"
        r"|always|never|that|what|why|how|because|when"
        r"|where|if|there|always|often|sometimes|probably|supposed|not)\b)(?= [a-z\d])",
        "tells what is so",
        (Put("was", "moves it into the past"), Put("will be", "moves it into the future"), Put("might be", POSSIBLE)),
        4,
        TIMED + "|" + OF_THE_PAST + "|" + WITHIN,
    ),
    Slot(
        r"(?<!\bwhat )(?<!\bwhich )\b(?P<it>are)(?! (?:being|going|about|likely|to|still|now|no longer|already"
        r"|always|never|that|what|why|how|because|when"
        r"|where|if|there|always|often|sometimes|probably|supposed|not)\b)(?= [a-z\d])",
        "tells what is so",
        (Put("were", "moves it into the past"), Put("will be", "moves it into the future"), Put("might be", POSSIBLE)),
        4,
        TIMED + "|" + OF_THE_PAST + "|" + WITHIN,
    ),
)
