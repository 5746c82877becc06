"""A headline's verb and a sentence in, whether the sentence tells that same deed, in the same or in other words, out.

A report of a hearing at which records were tendered does not show that "Court admits records" is true of it.
"""

from __future__ import annotations

import re

from quizgen.questions.headlinese.verbs import BY_PARTICIPLE, VERBS, HeadlineVerb

#: So many letters of a word are its root: "clearance" shows that something was cleared.
_ROOT = 5
#: By these words a report tells the same deed.
_OTHER_WORDS = {
    base: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for base, words in {
        "adjourn": r"postpon\w+|put off",
        "agree": r"reached|signed|struck",
        "appoint": r"named|chos\w+|elected",
        "award": r"gave|given|order\w+ .*\bpay",
        "break off": r"collaps\w+|broke (?:up|down|off)",
        "bust": r"broken up|broke up|smash\w+",
        "climb": r"rises?|rose|risen|grew|grown|increas\w+|reached",
        "confirm": r"announc\w+",
        "delay": r"postpon\w+|put off|put back|deferr\w+",
        "divert": r"sent|rerouted|turned away",
        "drop": r"scrapp\w+|abandon\w+|fell|fallen",
        "end": r"clos\w+|finish\w+|stopp\w+|called off|concluded|scrapp\w+|suspended|lifted",
        "evacuate": r"moved out|cleared|ordered out|led out",
        "fine": r"order\w+ to pay|penalt\w+|penalis\w+",
        "flag": r"question\w+|criticis\w+|criticiz\w+|warned|found|raised",
        "find": r"discover\w+|uncover\w+|unearth\w+|turned up|recover\w+",
        "flatten": r"destroy\w+|damag\w+",
        "gut": r"destroy\w+|burn\w+|swept through|tore through",
        "held": r"arrest\w+|detain\w+|booked",
        "hospitalised": r"taken .*\bhospital|admitted",
        "hospitalized": r"taken .*\bhospital|admitted",
        "lift": r"remov\w+|clear\w+|dismantl\w+|call\w+ off|ended",
        "lose": r"stripp\w+|beaten|defeat\w+",
        "move": r"transferr\w+|shift\w+|relocat\w+",
        "name": r"chos\w+|appoint\w+|select\w+",
        "open": r"start\w*|launch\w*|inaugurat\w+",
        "pass": r"adopt\w+|approv\w+|vot\w+",
        "recall": r"withdr\w+",
        "reopen": r"open\w* again",
        "rescue": r"sav\w+|pulled|lifted|winch\w+|pluck\w+|brought|led|carried",
        "resume": r"restart\w*|reopen\w*|began again|went back|return\w+",
        "return": r"went back|came back|gone back|brought back|handed back",
        "reveal": r"show\w*|disclos\w+|publish\w+",
        "rise": r"rises?|rose|risen|growth|grew|climb\w*|increas\w+|went up|jumped",
        "rule": r"found|decided|held",
        "shelve": r"put on hold|put off|deferr\w+|postpon\w+|paused|dropped|delay\w+",
        "sign": r"agreed|reached",
        "slip": r"falls?|slide|slid|fell|fallen|dropped|declin\w+",
        "spare": r"walk\w+ free|avoid\w+|suspended sentence",
        "steal": r"took|taken|made off",
        "step down": r"resign\w+|quit|stood down",
        "take": r"won|captur\w+|gain\w+|claim\w+",
        "tell": r"order\w+|direct\w+|instruct\w+|urg\w+|warn\w+",
        "torch": r"set (?:fire|on fire|alight)|burn\w+",
        "transfer": r"mov\w+|sent|taken",
        "unveil": r"present\w+|announc\w+|launch\w+|show\w+",
        "walk out": r"went on strike|gone on strike|left|off the job|stopped work",
        "widen": r"extend\w+|expand\w+",
        "withdraw": r"pull\w+ (?:out|back)|taken back",
        "accuse": r"alleg\w+|blam\w+",
        "arrest": r"detain\w+|held|in custody",
        "axe": r"cut|scrap\w*|cancel\w*|abolish\w*|clos\w+",
        "back": r"vot\w+ (?:[\w’'-]+ ){0,5}to (?:build|go|keep|spend|let|buy|open)"
        r"|support\w*|endors\w+|approv\w+|(?:voted|votes?) (?:[\w’'-]+ ){0,5}(?:for|in favour)",
        "back down": r"dropp\w+|abandon\w+|withdr\w+|scrapp\w+|climbed down|gave in",
        "ban": r"prohibit\w*|outlaw\w*|forbidd?\w*|barred",
        "blame": r"faults?|faulted|responsible|conclud\w+",
        "block": r"stopp\w+|halt\w+|barr\w+|occup\w+",
        "call off": r"cancel\w+|suspend\w+|end\w+|scrapp\w+|abandon\w+",
        "cease": r"stopp\w+|halt\w+|suspend\w+",
        "charge": r"accus\w+|indict\w+|appear\w+ in court",
        "clear": r"approv\w+|acquit\w+|green light|permission|go-ahead|not guilty",
        "close": r"shut\w*",
        "criticise": r"attack\w*|condemn\w*|slam\w*|rebuk\w+",
        "cut": r"reduc\w+|lower\w*|slash\w*|trimm?\w*",
        "deny": r"reject\w*|dismiss\w*|disput\w+",
        "eject": r"remov\w+|thrown out|threw out",
        "evict": r"remov\w+|forced out|turned out",
        "expel": r"order\w* .*\b(?:leave|out)|remov\w+|threw out|thrown out",
        "fall": r"falls?|dropp?\w*|declin\w+|slipp?\w*|down|fell",
        "halt": r"stopp?\w*|suspend\w*|paus\w+|freez\w+|froze\w*",
        "hike": r"rais\w+|increas\w+",
        "injure": r"hurt|wound\w*",
        "invade": r"offensive|crossed",
        "instruct": r"order\w+|direct\w+|told",
        "jail": r"behind bars|sent to (?:prison|jail)|sentenc\w+|prison|imprison\w*",
        "launch": r"start\w*|began|begun|open\w*|unveil\w*",
        "nab": r"arrest\w*|detain\w*|caught",
        "order": r"given until|direct\w+|instruct\w*|rul\w+|told",
        "oust": r"remov\w+|voted out|forced out|sack\w*|dismiss\w*|depos\w+",
        "overrule": r"overturn\w*|thrown out|threw out|revers\w+|quash\w*",
        "overturn": r"quash\w*|revers\w+|set aside|overrul\w+|thrown out|threw out",
        "pick": r"chos\w+|select\w*|nam\w+|appoint\w*",
        "postpone": r"delay\w*|put off|deferr\w+|put back",
        "pull out": r"withdr\w+|left",
        "put off": r"delay\w+|postpon\w+|deferr\w+|put back",
        "quash": r"set aside|overturn\w*|annull?\w*|thrown out|threw out|struck down|cancell?\w*",
        "quit": r"stood down|resign\w*|stepp\w+ down|left|leav\w+",
        "raise": r"increas\w+|lift\w*",
        "reject": r"refus\w+|turn\w* down|vot\w+ (?:[\w’'-]+ ){0,6}(?:against|down)|thrown out|threw out|dismiss\w*",
        "remove": r"tak\w+ (?:down|away|out)|took (?:down|away|out)",
        "resign": r"stepp\w+ down|quit",
        "sack": r"dismiss\w*|fired|remov\w+",
        "send back": r"return\w*|referr\w+",
        "scrap": r"abandon\w*|cancell?\w*|abolish\w*|dropp\w+",
        "seize": r"confiscat\w*|impound\w*|took|taken",
        "shut": r"clos\w+",
        "slide": r"falls?|fell|fallen|dropp?\w*|declin\w+|slid",
        "slash": r"cut|reduc\w+",
        "stop": r"halt\w*|block\w*|suspend\w*",
        "sue": r"(?:took|taken) .*\bto court|lawsuits?|legal action|filed",
        "suspend": r"halt\w*|paus\w+|stood down|placed on (?:[\w-]+ )?(?:suspension|leave)",
        "uphold": r"dismiss\w* .*\bappeals?|confirm\w*",
        "win": r"secur\w+|won|victor\w+|beat(?:en)?",
    }.items()
}

#: These are done as soon as a body has voted to do so.
_BY_VOTE = frozenset({"reject", "approve", "back", "adopt", "pass", "oust", "elect", "endorse"})


def tells_that_deed(verb: HeadlineVerb, told: str, particle: str = "") -> bool:
    """ "Was thrown out" where the headline "overrules", or any word of the same root."""
    forms = "|".join(map(re.escape, dict.fromkeys((verb.past, verb.participle, verb.present, verb.base[:_ROOT]))))
    if re.search(rf"\b(?:{forms})\w*", told, re.IGNORECASE):
        return True
    other = _OTHER_WORDS.get(f"{verb.base}{particle}")
    return other is not None and other.search(told) is not None


def is_that_deed(base: str, particle: str, told: str, *, same: bool = False) -> bool:
    """Does a verb of the report, with what stands right behind it, tell the same deed? With `same` in the same word."""
    verb = VERBS.get(base) or BY_PARTICIPLE.get(base)
    forms = (verb.past, verb.participle) if verb else (base,)
    if re.search(rf"\b(?:{'|'.join(map(re.escape, dict.fromkeys(forms)))}){particle}\b", told, re.IGNORECASE):
        return True
    if base in _BY_VOTE and re.search(rf"\bvoted (?:[\w’'-]+ ){{0,6}}to {base}\b", told, re.IGNORECASE):
        return True
    other = _OTHER_WORDS.get(f"{verb.base if verb else base}{particle}")
    return other is not None and not same and other.search(told) is not None
