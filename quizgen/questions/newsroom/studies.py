"""Phrases on studies, figures and those who pay for them or stand behind a medium."""

from __future__ import annotations

from quizgen.questions.newsroom.phrase import Phrase, phrase

_CAUSE = "That two things go together does not show that one makes the other."
_WHO_PAYS = (
    "It helps to know who ordered a study, who paid and who did the work. None of it shows that it is right or wrong."
)
_STUDY = r"\b(?:study|studies|survey|poll|report|research|analysis|inquiry)\b"
_NO_STUDY = r"\b(?:film|music|work of art|building|team|club|race|state-sponsored|officer)\b"

STUDIES: tuple[Phrase, ...] = (
    phrase(
        r"\b(?:is|are|was|were|been|be) (?P<words>(?:linked|associated) (?:to|with))\b",
        "The two go together; that one causes the other is not shown",
        ("One has been shown to cause the other", "That would be “caused by”."),
        ("The two have nothing to do with each other", "That would be “no link was found”."),
        ("One keeps the other from happening", "That would be “prevents”."),
        lesson=_CAUSE,
        beside=(r"\b(?:study|studies|research\w*|scientists?)\b"),
        unless=r"\b(?:how|whether|why|not|no|qaeda|terror\w*|group|attack\w*|caus\w+|militants?|convict\w+"
        r"|bank\w*|party|network"
        r"|outbreak|cases|deaths|site|hotel|accounts?|company|firm|asbestos|smoking|tobacco|gen(?:e|es|etic)"
        r"|mutations?)\b",
        weight=4,
    ),
    phrase(
        r"\b(?:study|research|findings?|data|results?|evidence|survey|poll|figures|analysis|tests?|scans?"
        r"|experiments?)"
        r"(?: (?!that|which|who)[\w’'-]+){0,6}? (?P<words>suggests?|suggested|indicates?|indicated)\b"
        r"(?! (?:by|in|otherwise|as much|so)\b)",
        "It points that way, but does not prove it",
        ("It proves that it is so", "That would be “proves” or “shows beyond doubt”."),
        ("It shows that it is not so", "That would be “rules out” or “disproves”."),
        ("It only asks whether it is so", "That would be “asks whether”."),
        lesson="Good researchers say how sure they are. So should whoever passes it on.",
        unless=r"\b(?:not|no|never|prove\w*|hardly)\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:[Pp]reliminary|[Pp]rovisional|[Ii]nitial|[Ii]nterim)(?= (?:figures?|results?|data|estimates?"
        r"|findings|count)\b)|(?:[Pp]reliminary|[Pp]rovisional|[Ii]nterim)(?= (?:report|assessment)\b)"
        r"|[Uu]nofficial(?= (?:figures?|results?|count)\b))",
        "What is given may still be changed",
        ("What is given is final, and will not change", "That would be “final”."),
        ("What is given is secret, and known to few", "That would be “confidential”."),
        ("What is given is only a guess of the writer", "Somebody has counted or looked into it, but not finished."),
        lesson="First figures make headlines; corrected ones seldom do. Look for the later ones.",
        # "£1.14m, up from an initial estimate of £560,000": it has been changed
        unless=r"\b(?:(?:up|down) from|revised|replac\w+|correct\w+|more than|less than|double|twice|instead of"
        # a firm's interim results are those of half a year
        r"|interim (?:results?|figures?|dividend|profits?)|half[- ]year|profits?|first[- ]half|shareholders?)\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:(?:was|were|been) )?revised (?:up|down|upward|upwards|downward|downwards|from|to))\b",
        "An earlier figure was replaced by another one",
        ("An earlier figure was checked, and found right", "That would be “confirmed”."),
        ("A figure was made public for the first time", "That would be “published”."),
        ("A figure was kept back from the public", "That would be “withheld”."),
        lesson="Even official figures change. See of which day a figure is.",
        beside=r"\d",
        unless=(
            r"\b(?:edition|book|version|text|script|plan|plans|law|draft|rules|offer|bid|policy|guidelines"
            r"|proposal|constitution|standards?|treaty|agreement|design|date|schedule|deadline|title|name)\b"
        ),
    ),
    # who orders or pays is told, and nothing of what they hope for: a key with "who may want a certain result" cast
    # suspicion on whoever it was
    phrase(
        r"\b(?P<words>commissioned by)\b",
        "Ordered by those who are named, and done for them",
        ("Done by those who are named, and ordered by others", "It is the other way round."),
        ("Read by those who are named, and found to be wrong", "That would be “criticised by”."),
        ("Answered by those who are named, as they were asked", "That would be “a survey of”."),
        lesson=_WHO_PAYS,
        beside=_STUDY,
        unless=_NO_STUDY,
        weight=4,
    ),
    phrase(
        r"\b(?P<words>(?:funded|sponsored|financed) by)\b",
        "Made possible by money from those who are named",
        ("Made public by those who are named, to earn money", "That would be “sold by”."),
        ("Carried out by those who are named, without any money", "Who does the work and who pays may be two."),
        ("Found to be wrong by those who are named", "That would be “criticised by”."),
        lesson=_WHO_PAYS,
        beside=_STUDY,
        unless=_NO_STUDY,
        weight=4,
    ),
    phrase(
        # of a survey, not of a forecast of fish
        r"\b(?P<words>margin of error)\b(?= (?:of|is|was|for)\b[^.]{0,30}(?:\d|plus|points?))",
        "How far the figure may be from the truth by chance",
        ("How many people gave false answers", "That cannot be told from a survey alone."),
        ("How many votes were counted wrongly", "It is about who happened to be asked."),
        ("How far two parties are apart", "That would be “lead”."),
        lesson="Where two figures are nearer to each other than that, nobody knows which is the greater.",
        weight=4,
    ),
    phrase(
        r"\b(?P<words>(?:state|(?<!\w )State)(?:-run|-owned|-controlled)? (?:news agency|media|television|TV"
        r"|radio|newspaper"
        r"|broadcaster))\b",
        "The state owns or directs it",
        ("It reports mostly on the work of ministers", "The words tell whose it is, and not what it reports on."),
        ("It belongs to those who are against the state", "It is the other way round."),
        ("It can be received all over the country", "That would be “national”."),
        lesson="It helps to know who stands behind a medium. What it reports may be right all the same.",
        weight=4,
    ),
    phrase(
        r"\b(?P<words>(?:lobby|lobbying|pressure|campaign|campaigning|advocacy|activist) group)\b",
        "A group that wants to win others over to its cause",
        ("A group that judges both sides without taking either", "It is on one side."),
        ("A group that is a part of the government", "It tries to move the government."),
        ("A group that sells goods or services", "That would be “a firm”."),
        lesson="Such a group speaks for a cause. What it says may well be right; a report may ask others, too.",
        weight=3,
    ),
)
