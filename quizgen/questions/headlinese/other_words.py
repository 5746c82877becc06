"""A headline's verb and a sentence in, whether the sentence tells that same deed, in the same or in other words, out.

A report of a hearing at which records were tendered does not show that "Court admits records" is true of it.
"""

from __future__ import annotations

import re

from quizgen.questions.headlinese.verbs import HeadlineVerb

#: So many letters of a word are its root: "clearance" shows that something was cleared.
_ROOT = 5
#: By these words a report tells the same deed.
_OTHER_WORDS = {
    base: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for base, words in {
        "accuse": r"alleg\w+|blam\w+",
        "arrest": r"detain\w+|held|in custody",
        "axe": r"cut|scrap\w*|cancel\w*|abolish\w*|clos\w+",
        "back": r"support\w*|endors\w+|approv\w+|(?:voted|votes?) (?:[\w’'-]+ ){0,5}(?:for|in favour)",
        "ban": r"prohibit\w*|outlaw\w*|forbidd?\w*|barred",
        "blame": r"faults?|faulted|responsible|conclud\w+",
        "block": r"stopp\w+|halt\w+|barr\w+|occup\w+",
        "charge": r"accus\w+|indict\w+",
        "clear": r"approv\w+|acquit\w+|green light|permission|go-ahead|not guilty",
        "close": r"shut\w*",
        "criticise": r"attack\w*|condemn\w*|slam\w*|rebuk\w+",
        "cut": r"reduc\w+|lower\w*|slash\w*|trimm?\w*",
        "deny": r"reject\w*|dismiss\w*|disput\w+",
        "eject": r"remov\w+|thrown out|threw out",
        "evict": r"remov\w+|forced out|turned out",
        "expel": r"order\w* .*\b(?:leave|out)|remov\w+|threw out|thrown out",
        "fall": r"dropp?\w*|declin\w+|slipp?\w*|down|fell",
        "halt": r"stopp?\w*|suspend\w*|paus\w+|freez\w+|froze\w*",
        "hike": r"rais\w+|increas\w+",
        "injure": r"hurt|wound\w*",
        "invade": r"offensive|crossed",
        "jail": r"sentenc\w+|prison|imprison\w*",
        "launch": r"start\w*|began|begun|open\w*|unveil\w*",
        "nab": r"arrest\w*|detain\w*|caught",
        "order": r"direct\w+|instruct\w*|rul\w+|told",
        "oust": r"remov\w+|voted out|forced out|sack\w*|dismiss\w*|depos\w+",
        "overrule": r"overturn\w*|thrown out|threw out|revers\w+|quash\w*",
        "overturn": r"quash\w*|revers\w+|set aside|overrul\w+|thrown out|threw out",
        "pick": r"chos\w+|select\w*|nam\w+|appoint\w*",
        "postpone": r"delay\w*|put off|deferr\w+|put back",
        "quash": r"set aside|overturn\w*|annull?\w*|thrown out|threw out|struck down|cancell?\w*",
        "quit": r"resign\w*|stepp\w+ down|left|leav\w+",
        "raise": r"increas\w+|lift\w*",
        "reject": r"refus\w+|turn\w* down|vot\w+ (?:[\w’'-]+ ){0,6}(?:against|down)|thrown out|threw out|dismiss\w*",
        "remove": r"tak\w+ (?:down|away|out)|took (?:down|away|out)",
        "resign": r"stepp\w+ down|quit",
        "sack": r"dismiss\w*|fired|remov\w+",
        "scrap": r"abandon\w*|cancell?\w*|abolish\w*|dropp\w+",
        "seize": r"confiscat\w*|impound\w*|took|taken",
        "shut": r"clos\w+",
        "slash": r"cut|reduc\w+",
        "stop": r"halt\w*|block\w*|suspend\w*",
        "sue": r"(?:took|taken) .*\bto court|lawsuits?|legal action|filed",
        "suspend": r"halt\w*|paus\w+|stood down",
        "uphold": r"dismiss\w* .*\bappeals?|confirm\w*",
        "win": r"won|victor\w+|beat(?:en)?",
    }.items()
}


def tells_that_deed(verb: HeadlineVerb, told: str) -> bool:
    """ "Was thrown out" where the headline "overrules", or any word of the same root."""
    forms = "|".join(map(re.escape, dict.fromkeys((verb.past, verb.participle, verb.present, verb.base[:_ROOT]))))
    if re.search(rf"\b(?:{forms})\w*", told, re.IGNORECASE):
        return True
    other = _OTHER_WORDS.get(verb.base)
    return other is not None and other.search(told) is not None
