"""Phrases on how words reached the press, and on who is spoken of without a name."""

from __future__ import annotations

from quizgen.questions.newsroom.phrase import Phrase, phrase

_UNNAMED = "Nobody can ask people who are not named. Look whether the report names at least one of them."
_ASKED_FOR = "Figures that somebody had to ask for were not offered. Look who asked, and for what."
_SAYING = (
    r"(?:have |has |had |also |long |often |\w+ly )*(?:sa(?:y|id)|argued?|claim(?:ed)?|fear(?:ed)?|warn(?:ed)?"
    r"|contend(?:ed)?"
    r"|complain(?:ed)?|accused?|worry|believed?|insist(?:ed)?|point(?:ed)? out|point(?:ed)? to|call(?:ed)?)\b"
)
_ARTS = (
    r"\b(?:films?|movies?|novels?|albums?|plays?|theatre|theater|opera|restaurant|oscars?|exhibition|concerts?"
    r"|music|tv|television|series|books?|art|games?|band|songs?|fashion|food|dance|singer|stage|drama|review\w*)\b"
)

PRESS: tuple[Phrase, ...] = (
    phrase(
        r"\b(?:said|says|announced|added|confirmed|insisted|explained|argued|apologi[sz]ed|acknowledged|told|wrote)"
        r"(?: \w+day)?,? (?P<words>in an? (?:joint |written |emailed |e-mailed |prepared |brief |short |official "
        r"|press"
        r" |public |later )?statement)\b(?! (?:to|of|under|from|read)\b)",
        "In words that were prepared for the public",
        ("In answers to a reporter who could ask back", "That would be “in an interview”."),
        ("In words that the public was not meant to know", "That would be “in a leaked memo”."),
        ("In answers to lawyers, as a witness", "That would be “testified”."),
        lesson="A statement is worded with care, and nobody can ask back. Look what it leaves out.",
        unless=(
            r"\b(?:court|jury|trial|hearing|inquest|sworn|victim|read (?:out|to|by)|televis\w+|video|broadcast"
            r"|asked|question\w*|interview\w*)\b"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:news|press) conference)\b",
        "A meeting to which reporters are called to be told something",
        ("A meeting at which reporters agree on what to print", "Those who have something to tell hold it."),
        ("A meeting at which two sides try to end a quarrel", "That would be “talks”."),
        ("A meeting from which reporters are kept out", "That would be “a closed meeting”."),
        lesson="Whoever calls reporters together has chosen the day and the subject. They may ask about other things.",
        weight=2,
    ),
    phrase(
        r"(?:^|[.,;] |\b(?:which|that|but|and|as|what) )(?P<words>[Cc]ritics|[Oo]pponents) " + _SAYING,
        "People who are against something or somebody, without any names given",
        ("All people who were asked about it by the writer", "How many they are is not told."),
        ("Experts who have looked at the matter without taking a side", "They have taken a side."),
        ("People who write about books and films for a newspaper", "That is another sense of the word."),
        lesson=_UNNAMED,
        unless=(
            rf"{_ARTS}|\b(?:including|such as|like|led by|among them|match|team|players?|season|tennis|boxing|chess"
            r"|coach|fight\w*|league)\b"
        ),
        weight=3,
    ),
    phrase(
        r"(?:^|[.,;] |\b(?:which|that|but|and|as|what) )(?P<words>[Ss]upporters|[Pp]roponents|[Bb]ackers) " + _SAYING,
        "People who are for something or somebody, without any names given",
        ("People who are paid for their help, without any sums given", "Nothing is told of any pay."),
        ("Experts who have studied the matter, without taking a side", "They have taken a side."),
        ("Voters who were asked about it in a survey", "That would be “of those polled”."),
        lesson=_UNNAMED,
        unless=(
            r"\b(?:including|such as|like|led by|among them|club|team|match|fans|football|rugby|season|coach|stadium"
            r"|players?|league|games?|cup|ground)\b"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?P<words>reportedly)\b",
        "As others report, without its being certain",
        ("As the writer has seen, without any doubt", "Then it would simply be told."),
        ("As a court has found, after hearing both sides", "That would be “was found to”."),
        ("As those concerned have admitted", "That would be “admitted”."),
        lesson="What is handed on is as good as where it comes from. Look for the first who said it.",
        weight=4,
    ),
    phrase(
        r"\b(?:is|are) (?P<words>(?:understood|said|reported) to)(?= (?:have|be)\b)",
        "Somebody has said so, but who it was is not told",
        ("The writer has seen it, and tells it first-hand", "Then it would simply be told."),
        ("Somebody has decided so, and it is now binding", "That would be “is required to”."),
        ("Somebody has checked it, and found it to be so", "That would be “has been shown to”."),
        lesson="Somebody says so, and the sentence does not tell who. Look whether the report tells it elsewhere.",
        unless=(
            r"\b(?:by|according|said|says|told)\b.*\bto (?:have|be)\b|\bto (?:have|be)\b.*\b(?:according|said"
            r"|says|told)\b"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?:is|are) (?:\w+ly )?(?P<words>(?:thought|believed) to)(?= (?:have|be|number|date|contain|hold|live)\b)",
        "People believe it, but it is not known for certain",
        ("People know it, and there is no doubt about it", "That would be “is known to”."),
        ("People hope for it, but it is not so yet", "That would be “is hoped to”."),
        ("People believed it once, but it was an error", "That would be “was thought to”."),
        lesson="Look who thinks so, and why. Where nobody is named, ask how they can know.",
        unless=r"\b(?:once|long|widely|not|no longer|never)\b|\b(?:is|are) n[’']t\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:[Ff]reedom of [Ii]nformation|(?:public|open) records|[Oo]fficial [Ii]nformation"
        r"|[Aa]ccess to [Ii]nformation|[Rr]ight to [Ii]nformation) (?:requests?|applications?))\b",
        "Asking for papers that public bodies must show by law",
        ("Asking for papers that public bodies must keep secret", "The law lets everybody see them."),
        ("Asking somebody inside to pass on papers in secret", "That would be “a leak”."),
        ("Asking newspapers for what they have printed before", "It goes to public bodies."),
        lesson=_ASKED_FOR,
        weight=4,
    ),
    phrase(
        r"\b(?P<words>[Ff]reedom of [Ii]nformation (?:law|rules|legislation|Act)|(?:public|open) records law"
        r"|Official Information Act|[Aa]ccess to [Ii]nformation (?:law|Act)|[Rr]ight to [Ii]nformation (?:law"
        r"|Act))\b",
        "A right of everybody to see papers of public bodies",
        ("A right of public bodies to keep their papers secret", "It is the other way round."),
        ("A right of reporters to print whatever they have heard", "It is about papers of public bodies."),
        ("A right of everybody to complain without a name", "It is about asking for papers."),
        lesson=_ASKED_FOR,
        weight=4,
    ),
    phrase(
        r"\ban (?P<words>undisclosed) (?:sum|amount|fee|price|number)\b",
        "Known to those concerned, but not made public",
        ("Known to nobody, as it was never counted", "Somebody knows, but does not tell."),
        ("Known to everybody, as it was in all newspapers", "It is the other way round."),
        ("Known to be against the law", "Nothing is told of a law."),
        lesson="What is not told may matter. A good report says what it could not find out.",
        weight=3,
    ),
)
