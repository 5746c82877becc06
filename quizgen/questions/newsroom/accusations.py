"""Phrases on who accuses, who denies and who speaks for a side, before anything is decided."""

from __future__ import annotations

from quizgen.questions.newsroom.courts import JUDGED, NOT_YET
from quizgen.questions.newsroom.phrase import Phrase, phrase

_A_SIDE = "Each side of a case tells it in its own way. A fair report gives the other side as well."
_BOTH = "An accusation and a denial are two claims. Look for what each of them rests on."
_CLAIMED = "What somebody says is not proved by that. Look who says it, and what it rests on."
_COURT = (
    r"\b(?:court|judge|jury|trial|charge[sd]?|guilty|convicted|convictions?|sentenced?|jailed|prosecut\w+"
    r"|fac(?:es?|ing))\b"
)
_DENIED = (
    r"(?:that(?! (?:and|but|requests?|motion|appeal|claim|bid|application|petition)\b|[.,])|any(?! (?:help"
    r"|access|support|more|chance|further)\b)|claims?|allegations?"
    r"|accusations?|suggestions?|reports?|wrongdoing|involvement|liability|responsibility|dishonesty|knowledge"
    r"|trespass"
    r"|knowing|having|being|seeing|taking|making|doing|using|trying|moving|stealing|hitting|breaking|giving|paying"
    r"|lying"
    r"|receiving|selling|leaving|ever|there|a suggestion|(?:all )?(?:the|these|those) (?:claims?|allegations?"
    r"|accusations?"
    r"|charges?|reports?|suggestions?)|(?:the|he|she|they|it|his|her|their) (?:[a-z]+ ){0,3}(?:had|was|were|has"
    r"|would)\b)"
)

#: "The insurer denied claims" refused them.
_REFUSED = (
    r"\b(?:insur\w+|Medicare|Medicaid|benefits?|compensation|coverage|asylum|visas?|petition|motion|bail|permit)\b"
)

ACCUSATIONS: tuple[Phrase, ...] = (
    phrase(
        r"\b(?P<words>[Pp]rosecutors|[Pp]rosecution) (?:also |had |have |has )?(?:sa(?:id|y|ys)|told|alleged?s?"
        r"|argue[sd]?"
        r"|claim(?:ed|s)?|described|accuse[sd]?|believe[sd]?)\b",
        "Those who bring the case against the accused",
        ("Those who decide whether the accused did it", "That would be “the judges” or “the jury”."),
        ("Those who speak in court for the accused", "That would be “the defence”."),
        ("Those who saw the deed and tell of it", "That would be “witnesses”."),
        lesson=_A_SIDE,
        weight=3,
    ),
    phrase(
        # "was denied any help": nothing was said; "denied the firm a permit": refused
        rf"(?<!was )(?<!were )(?<!been )(?<!be )(?<!being )(?<!is )(?<!are )(?<!not )(?<!never )"
        rf"\b(?P<words>denied)(?= {_DENIED})",
        "Said that it was not so, which alone proves nothing",
        ("Showed with proof that it was not so", "That would be “disproved”."),
        ("Refused to say anything about it", "That would be “declined to comment”."),
        ("Took back what had been said about it", "That would be “withdrew”."),
        lesson=_BOTH,
        unless=rf"\bden(?:y|ied|ies|ying)\b.*\bden(?:y|ied|ies|ying)\b|{_REFUSED}",
        weight=3,
    ),
    phrase(
        rf"\b(?P<words>denies|deny)(?= {_DENIED})",
        "To say that it is not so, which alone proves nothing",
        ("To show with proof that it is not so", "That would be “disprove”."),
        ("To refuse to say anything about it", "That would be “decline to comment”."),
        ("To take back what was said about it", "That would be “withdraw”."),
        lesson=_BOTH,
        unless=(
            r"\b(?:not|never|cannot|nobody can|(?:refus|declin)\w+ to) deny\b|n[’']t deny\b|\bden(?:y|ies"
            rf"|ied)\b.*\bden(?:y|ied|ies|ying)\b|{_REFUSED}"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?:is|are|was|were|been|stands?|stood) (?P<words>accused of)\b",
        "Said by somebody to have done it, but not proved to",
        ("Found by a court to have done it", "That would be “convicted of”."),
        ("Known to have done it, after admitting it", "That would be “pleaded guilty to”."),
        ("Watched by the writer while doing it", "Then it would simply be told."),
        lesson=NOT_YET,
        unless=r"\b(?:not|never|no one|nobody|falsely|wrongly|cleared|acquitted)\b",
        weight=4,
        elsewhere=JUDGED,
    ),
    phrase(
        # who is wrongly accused "of" something may be a firm, a party, a neighbour
        r"\b(?P<words>accused) (?!of\b|persons?\b|[a-z]+ers?\b)[^.;:,“”‘]{2,60}? of (?!being\b|having\b)[a-z]+ing\b",
        "Said that somebody had done wrong, which may be so or not",
        ("Showed with proof that somebody had done wrong", "That would be “proved that”."),
        ("Asked somebody to say who had done wrong", "Whoever accuses claims to know it."),
        ("Knew that somebody had done wrong, but kept silent", "Whoever accuses says so."),
        lesson=_BOTH,
        unless=(
            r"\b(?:is|are|was|were|been|the|those|people|men|man|woman|being|an|who,) accused\b|\b(?:not|never"
            r"|falsely)\b"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?:[Tt]he|[Aa]n|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|of|for|over|about|two|three|four|five)"
        r" (?P<words>alleged) [a-z]+",
        "Somebody says that it is so, but it has not been proved",
        ("It has been looked into, and found to be so", "Then it would not be called so."),
        ("Those concerned have said themselves that it is so", "That would be “admitted”."),
        ("Nobody says so any more, as it was an error", "That would be “withdrawn”."),
        lesson=_CLAIMED,
        weight=4,
        elsewhere=JUDGED,
    ),
    phrase(
        r"\b(?P<words>allegedly)\b",
        "As somebody says, though it has not been proved",
        ("As a court has found, so that it is proved", "Then the word would not stand there."),
        ("As whoever did it has admitted", "That would be “by his own account”."),
        ("As the reporter has seen", "Then it would simply be told."),
        lesson=_CLAIMED,
        weight=4,
        elsewhere=JUDGED,
    ),
    phrase(
        r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bthe )(?<!\ban )\b(?P<words>alleges?|alleged)"
        r"(?= (?:that|he|she|they|it|the|there)\b)",
        "To claim something without having proved it",
        ("To prove something before a court", "That would be “prove” or “show”."),
        ("To admit something that one has done", "That would be “admit”."),
        ("To ask whether something is true", "Whoever does this says that it is true."),
        lesson=_CLAIMED,
        weight=4,
        elsewhere=JUDGED,
    ),
    phrase(
        r"\b(?:an?|the|of|with|by|two|three|four|five|for|from) (?P<words>suspected) (?!of\b|that\b|an?\b|the\b"
        r"|he\b)[a-z]+",
        "Thought to be so, but not certain",
        ("Known to be so beyond doubt", "That would be “confirmed”."),
        ("Known by now not to be so", "That would be “false”."),
        ("Made to look so in order to deceive", "That would be “fake”."),
        lesson="A first guess may turn out wrong. Look in later reports for what was found.",
        unless=r"\b(?:convicted|guilty|sentenced|jailed|confirmed)\b",
        weight=3,
    ),
    phrase(
        r"\b(?:the|a|[A-Z]\w+) (?P<words>(?:[Cc]ourt|tribunal|[Tt]ribunal|jury) (?:heard|was told))"
        r"(?=[.,]|$| (?:that|how|he|she|it|there|the (?!case|appeal|arguments|evidence"
        r"|petition|matter|motion|challenge|testimony|plea|application|lawsuit|suit|dispute|complaint|request)"
        r"|[A-Z]))",
        "It was said in the case, and need not be what is found in the end",
        ("It was decided in the case, and is settled now", "That would be “ruled” or “found”."),
        ("It was said in the street, and nobody told the judges", "Somebody said it to the judges."),
        ("It was kept secret until the case was over", "It was said while the case went on."),
        lesson="Much is said in a court by both sides. Only what is decided at the end is the finding.",
        unless=r"\bheard (?:arguments|evidence|from|an? (?:case|appeal))\b",
        weight=4,
        # where the deed is admitted or proved, what was said of it is not in doubt
        elsewhere=JUDGED + r"|\b(?:admitt(?:ed|ing)|admits|fined)\b",
    ),
    phrase(
        r"\b(?:\w+|\d+) (?:sample )?(?P<words>counts of) (?!the\b)[a-z]",
        "Separate accusations, each of which is judged",
        ("Separate witnesses, each of whom saw it", "Witnesses are people."),
        ("Years in prison, which are added up", "That would be “years for”."),
        ("Attempts, all of which have failed", "That would be “attempts at”."),
        lesson="Several accusations may come from one event. Look for which of them were proved.",
        beside=_COURT,
        unless=r"\b(?:head|vote|body|pollen|blood|bird|daily|traffic|cell) counts\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:[Ll]awsuit|[Ss]uit|[Cc]omplaint|[Ii]ndictment) (?:says|said|alleges|alleged|claims"
        r"|claimed|accuses"
        r"|accused|argues|argued|states|stated)|[Aa]ccording to the (?:lawsuit|suit|complaint|indictment))\b",
        "One side tells it so, and no court has decided on it",
        ("A court tells it so, after it has heard both sides", "That would be “the ruling says”."),
        ("Both sides tell it so, and there is no quarrel", "Then there would be no case."),
        ("A newspaper tells it so, after it has asked both sides", "It is a text for a court."),
        lesson=_A_SIDE,
        beside=r"\b(?:court|lawsuit|suit|indictment|filed|sued|judge|damages|plaintiffs?)\b",
        weight=4,
        elsewhere=JUDGED + r"|\b(?:settled|ruled (?:that|in|against|for)|jury (?:found|awarded))\b",
    ),
    phrase(
        # "are investigating how gulls sleep": no research
        r"\b(?P<words>(?:is|are) (?:now |also |still |currently )?being investigated"
        r"|(?:is|are|remains?) (?:now |also |still |currently )?under investigation"
        r"|(?:[Pp]olice|[Oo]fficers|[Dd]etectives|[Ii]nspectors|[Pp]rosecutors|[Aa]uthorities"
        r"|[Ii]nvestigators) (?:are|is)"
        r" (?:now |also |still |currently )?investigating)\b",
        "Being looked into, with the outcome still open",
        ("Found out by now, with somebody to blame", "That would be “established”."),
        ("Looked into before, and then given up", "That would be “the case was closed”."),
        ("About to be punished, with a court’s order", "To look into something is not to punish it."),
        lesson="That something is looked into does not show that anybody has done wrong.",
        unless=r"\b(?:no longer|whether)\b|\bnot (?:being|under|\w+ investigat\w+)",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>remanded (?:in|into) custody)\b",
        "Kept locked up until the court goes on, and not judged yet",
        ("Sent to prison as a punishment, after a judgement", "That would be “jailed”."),
        ("Let go until the court goes on, for a sum of money", "That would be “released on bail”."),
        ("Let go for good, as nothing was proved", "That would be “released” or “acquitted”."),
        lesson=NOT_YET,
        weight=4,
        elsewhere=JUDGED + r"|\badmitt(?:ed|ing)\b",
    ),
    phrase(
        r"\b(?P<words>released without charge)\b",
        "Let go, and not accused before a court",
        ("Let go, but accused before a court", "That would be “released on bail”."),
        ("Let go, after having paid a fine", "Nothing is told of a fine."),
        ("Let go, after the time in prison was over", "That would be “released from prison”."),
        lesson="Somebody who was held and let go is nobody’s culprit. Look whether the headline remembers that.",
        weight=4,
    ),
    phrase(
        r"\b(?:will|would|to|may|can|could|might) (?P<words>appeal)(?=[.,;]| against\b| the (?:ruling|verdict"
        r"|decision"
        r"|conviction|sentence|judge?ment|fine|order)\b|$)",
        "To ask a higher court or office to decide anew",
        ("To ask the public for help or for money", "That would be “appeal for”."),
        ("To accept what was decided, and to obey", "That would be “accept”."),
        ("To ask for the reasons of what was decided", "That would be “ask for an explanation”."),
        lesson="While an appeal is open, what was decided may still be changed.",
        beside=(
            r"\b(?:court|judge|ruling|verdict|decision|conviction|sentenced?|fined?|tribunal|judge?ment|penalty"
            r"|order|ban)\b"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?P<words>without admitting (?:any )?(?:liability|wrongdoing|guilt|fault))\b",
        "The matter was ended, and who was at fault was left open",
        ("The matter was ended, and the fault was proved in court", "Nothing was proved."),
        ("The matter goes on, as neither side would give way", "A quarrel is ended by this."),
        ("The matter was ended, and somebody said sorry for the fault", "The words tell that no fault was admitted."),
        lesson="Firms and bodies often pay so as to end a case. That is neither a yes nor a no.",
        weight=4,
    ),
)
