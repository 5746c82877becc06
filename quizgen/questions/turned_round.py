"""A printed sentence in, the same sentence with one word on what happened turned round out: what it plainly denies.

Only words of which the other says that it did not happen so, in the same grammar: "has agreed to" and "has refused
to", "beat" and "lost to". Where the rest of the sentence shows that the word has been put in, nothing is turned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.likeness import content_words


class Turned(NamedTuple):
    """The sentence as changed, the words put in, and the printed ones in whose place they stand."""

    text: str
    put_in: str
    printed: str


#: Base, third person, past and participle, -ing form of a verb, then of the one that denies it.
_VERBS = """
reject rejects rejected rejecting | accept accepts accepted accepting
accept accepts accepted accepting | reject rejects rejected rejecting
approve approves approved approving | reject rejects rejected rejecting
back backs backed backing | oppose opposes opposed opposing
support supports supported supporting | oppose opposes opposed opposing
oppose opposes opposed opposing | support supports supported supporting
welcome welcomes welcomed welcoming | criticise criticises criticised criticising
buy buys bought buying | sell sells sold selling
sell sells sold selling | buy buys bought buying
acquire acquires acquired acquiring | sell sells sold selling
deny denies denied denying | admit admits admitted admitting
admit admits admitted admitting | deny denies denied denying
confirm confirms confirmed confirming | deny denies denied denying
raise raises raised raising | cut cuts cut cutting
join joins joined joining | leave leaves left leaving
lift lifts lifted lifting | impose imposes imposed imposing
impose imposes imposed imposing | lift lifts lifted lifting
extend extends extended extending | shorten shortens shortened shortening
believe believes believed believing | doubt doubts doubted doubting
scrap scraps scrapped scrapping | launch launches launched launching
"""
#: What has to follow, so that the verb is one, has the sense that is denied, and the other verb fits.
_THING = r"(?= (?:the|an?|its|his|her|their|new|plans?|proposals?|all|most|two|three|[A-Z])\b)"
_FOLLOWS = {
    "buy": r"(?= (?!(?:[^,]{1,60} )?(?:from|for|back|out|into|up|off|to|on|at|time)\b))" + _THING,
    "sell": r"(?= (?!(?:[^,]{1,60} )?(?:from|for|back|out|into|up|off|to|on|at|well)\b))" + _THING,
    "acquire": r"(?= (?!(?:[^,]{1,60} )?(?:from|for|to|by)\b))" + _THING,
    "deny": r"(?= (?:that|any|all|the|having|being|\w+ing)\b)(?! [^,]{1,40} (?:access|entry|to)\b)",
    "admit": r"(?= (?:that|the|having|being|\w+ing)\b)",
    "confirm": r"(?= (?:that|it|he|she|they|the)\b)",
    "raise": r"(?= (?:its|the|their|his|interest|taxes|prices|fares|fees|wages|rates|spending|output|production)\b)"
    r"(?! [^,]{1,30} (?:question|issue|alarm|concern|doubt|prospect|spectre|possibility|profile|awareness|money|funds"
    r"|hopes?|fears?|matter|cup|curtain|stakes)s?\b)",
    "join": r"(?= (?:the|[A-Z][\w’'-]+)\b)(?! (?:[Ff]orces|the (?:fight|row|debate|race|queue|chorus|list|calls?)))",
    "lift": r"(?= (?:an?|the|its|their|all)(?: [\w-]+){0,2} (?:ban|sanctions|restrictions|curbs|embargo|boycott)\b)",
    "impose": r"(?= (?:(?:an?|the|its|their|new) )?(?:[\w-]+ ){0,2}(?:ban|sanctions|restrictions|curbs|embargo)\b)",
    "extend": r"(?= (?:its|his|her|their|the|a)(?: [\w-]+){0,2} (?:contract|deadline|stay|lease|deal|term|ban|season)\b)",
    "believe": r"(?= (?:that (?!he|she|it|they|there)[A-Za-z]|the |[A-Z]))(?! in\b)",
    "scrap": _THING,
}


def _verbs() -> Iterator[tuple[str, str, str]]:
    """Each form of a verb, the form of the other, and what has to follow."""
    for line in _VERBS.strip().splitlines():
        one, other = (half.split() for half in line.split(" | "))
        follows = _FOLLOWS.get(one[0], _THING)
        for form, turned in zip(one, other, strict=True):
            yield form, turned, follows


#: "Agreed to sell", not "agreed to the sale".
_VERB = r"(?= (?!the\b|an?\b|its\b|his\b|her\b|their\b|this\b|that\b|these\b|all\b|be able|\w+ing\b)[a-z]+ )"
_OPPOSED = r"(?= (?:the|an?|its|his|her|their|plans?|proposals?|[A-Z])\b)"
#: Words whose other half denies them whatever stands around them.
_PHRASES: tuple[tuple[str, str], ...] = (
    (r"\b(?P<have>has|have|had) agreed to\b" + _VERB, r"\g<have> refused to"),
    (r"(?<!has )(?<!have )(?<!had )(?<!was )(?<!were )(?<!is )\bagreed to\b" + _VERB,
     "refused to"),
    (r"\brefused to\b" + _VERB + r"(?! (?:comment|be drawn|say|discuss|name|give|reveal|disclose))", "agreed to"),
    (r"\bfailed to\b" + _VERB, "managed to"),
    (r"\bmanaged to\b" + _VERB, "failed to"),
    (r"\bis planning to\b", "has dropped plans to"),
    (r"\bare planning to\b", "have dropped plans to"),
    (r"(?<!\bto )(?<!\bwould )(?<!\bcould )(?<!\bwill )(?<!\bcan )(?<!\bhave )(?<!\bhas )(?<!\bhad )"
     r"\bbeat\b(?= (?:the |second seed |third seed )?[A-Z])", "lost to"),
    (r"\blost to\b(?= (?:the )?[A-Z])", "beat"),
    (r"\bdefeated\b(?= (?:the )?[A-Z])(?<!was defeated)(?<!were defeated)(?<!been defeated)", "lost to"),
    (r"\b(?:found guilty|convicted) of\b", "cleared of"),
    (r"\b(?:cleared|acquitted) of\b", "convicted of"),
    (r"\bpleaded guilty to\b", "denied"),
    (r"\bwon\b(?= (?:the|his|her|its|their|a) (?:[\w-]+ ){0,2}(?:case|appeal|election|vote|match|game|final|battle|fight"
     r"|seat|toss|title|bid|contract|right)\b)", "lost"),
    (r"\blost\b(?= (?:the|his|her|its|their|a) (?:[\w-]+ ){0,2}(?:case|appeal|election|vote|match|game|final|battle"
     r"|fight|toss|bid)\b)", "won"),
    (r"\bvoted for\b", "voted against"),
    (r"\bvoted against\b", "voted for"),
    (r"(?<=ruled )in favour of\b|(?<=voted )in favour of\b|(?<=found )in favour of\b", "against"),
    (r"\bcalled for\b(?= (?:an?|the|more|greater|new|further|tougher) )(?<!been called for)(?<!was called for)", "ruled out"),
    (r"\bruled out\b(?= (?:an?|the|any|further) )(?<!been ruled out)(?<!was ruled out)", "called for"),
    (r"\bsigned\b(?= (?:an?|the|his|her|its) (?:[\w-]+ ){0,3}(?:deal|contract|agreement|pact|treaty|accord)\b)",
     "turned down"),
    (r"\bturned down\b" + _OPPOSED, "accepted"),
    (r"\blaunched\b(?= (?:an?|its|the) )(?<!been launched)(?<!was launched)(?! (?:an?|its|the) (?:[\w-]+ )?"
     r"(?:attack|tirade|assault|offensive|bid|appeal|rocket|defen[cs]e|broadside))", "scrapped"),
    (r"\b(?:unveiled|announced|outlined)(?= (?:plans|proposals) (?:to|for)\b)", "dropped"),
    (r"\b(?:less|fewer) than\b(?= (?:half|\d|[£$€]))", "more than"),
    (r"\bmore than(?= half\b)", "less than"),
    (r"\bprofit of\b", "loss of"),
    (r"\bloss of\b(?= (?:about |some |nearly )?[£$€\d])(?! \d[\d,]* (?:jobs|lives|posts|seats))", "profit of"),
    (r"\bup\b(?= (?:by )?(?:about |some |nearly )?\d[\d.]*(?:%| pct| per cent)(?! of))(?<!\bto up)", "down"),
    (r"\bdown\b(?= (?:by )?(?:about |some |nearly )?\d[\d.]*(?:%| pct| per cent)(?! of))", "up"),
    (r"\b[Mm]ore than\b(?= (?:[£$€]\d|\d[\d.,]*(?:%| per ?cent| pct)))", "less than"),
    (r"\b(?P<be>is|are|was|were) able to\b", r"\g<be> unable to"),
    (r"\b(?P<be>is|are|was|were) unaffected by\b", r"\g<be> affected by"),
    (r"\b(?:defeat|loss) (?:to|by|against|at the hands of)\b(?= [A-Z])", "win over"),
    (r"\b(?:win|victory) (?:over|against)\b(?= [A-Z])", "defeat by"),
    (r"(?<=[a-z] )left\b(?= [A-Z][a-z]+(?: in| for| after|[.,]|$))", "joined"),
    (r"\b(?P<m>will|would|could) succeed\b(?! [A-Z])", r"\g<m> fail"),
    (r"\b(?P<m>will|would|could) fail\b(?! to)", r"\g<m> succeed"),
    (r"\bbeen given\b(?= (?:an?|the|more|extra|new|permission|approval|leave)\b)", "been refused"),
    (r"\b(?:was|were) given\b(?= (?:an? (?:licence|extension|visa|loan|reprieve)|permission|approval|leave|extra)\b)", "was refused"),
    (r"\bgranted\b(?= (?!by\b)(?:[A-Z][\w’'-]*|the|an?|\w+s)\b)", "refused"),
    (r"\bstopped\b(?= [a-z]+ing\b)", "started"),
    (r"(?<!has )(?<!have )\b(?:started|began)\b(?= [a-z]+ing\b)", "stopped"),
    (r"\bhas started\b(?= [a-z]+ing\b)", "has stopped"),
    (r"(?<!was )(?<!were )(?<!been )\bclosed\b(?= (?:\d[\d,]*|two|three|all|most|its|the) [a-z])", "opened"),
    (r"\b(?:upheld)\b(?= (?:the|an?|his|her|its|their) )", "overturned"),
    (r"\boverturned\b(?= (?:the|an?|his|her|its|their) (?:[\w-]+ )?(?:ruling|verdict|decision|conviction|ban|sentence|judgment|law)\b)", "upheld"),
    (r"\bdismissed\b(?= (?:an|the|his|her|their|its) (?:appeal|complaint|claim)s?\b)", "upheld"),
    (r"\bunlawful\b", "lawful"),
    (r"\bspeeded up\b", "slowed down"),
    (r"\b(?:is|was) (?:pleased|delighted|happy) with\b", "was disappointed with"),
    (r"\b(?:is|was) (?:disappointed|unhappy) (?:with|by)\b", "was pleased with"),
    (r"(?<=[a-z] )unable to\b(?= [a-z])", "able to"),
    (r"\bwill not(?= (?!only|yet|just|even|necessarily|be able)[a-z])", "will"),
    (r"\b(?P<have>has|have) not(?= (?!only|yet|just|even|necessarily|so|enough|been able)[a-z]+(?:ed|en|wn|nt|ught|de)\b)",
     r"\g<have>"),
)  # fmt: skip
#: So for what grew or shrank, where no cause and no judgement shows which.
_CHANGES: tuple[tuple[str, str], ...] = (
    (r"\b(?P<have>has|have) cut\b(?= (?:its|the|their|interest|prices|rates|output|production|spending|taxes)\b)", r"\g<have> raised"),
    (r"\b(?P<m>to|will|would) cut\b(?= (?:its|their|interest|prices|rates|output|production|spending|taxes)\b)(?! (?:its|their) (?:costs?|debts?|losses))",
     r"\g<m> raise"),
    (r"(?<!which )(?<!who )(?<!that )\b(?P<be>is|are|was|were) likely to\b", r"\g<be> unlikely to"),
    (r"(?<!which )(?<!who )(?<!that )\b(?P<be>is|are|was|were) unlikely to\b", r"\g<be> likely to"),
    (r"(?<= )surplus\b", "deficit"),
    (r"(?<= )deficit\b", "surplus"),
    (r"(?<= )imports\b(?= (?:rose|fell|totalled|amounted|were|grew))", "exports"),
    (r"(?<= )exports\b(?= (?:rose|fell|totalled|amounted|were|grew))", "imports"),
    (r"\ban increase in\b", "a fall in"),
    (r"\ba (?P<how>sharp |big |steep |slight )?(?:rise|jump|surge) in\b", r"a \g<how>fall in"),
    (r"\ba (?P<how>sharp |big |steep |slight )?(?:fall|drop|decline|slump) in\b", r"a \g<how>rise in"),
    (r"\b(?:expected|likely|forecast|set|due) to (?:rise|increase|grow|climb)\b(?! on\b)", "expected to fall"),
    (r"\b(?:expected|likely|forecast|set|due) to (?:fall|drop|decline|shrink)\b(?! on\b)", "expected to rise"),
)  # fmt: skip
_TURNS: tuple[tuple[re.Pattern[str], str], ...] = (
    *((re.compile(rf"(?<![\w’'-]){form}\b{follows}"), turned) for form, turned, follows in _verbs()),
    *((re.compile(pattern), turned) for pattern, turned in _PHRASES),
)
_ROSE = tuple((re.compile(pattern), turned) for pattern, turned in _CHANGES)
#: A cause, or a judgement, by which it is seen what grew and what shrank.
_CAUSE = re.compile(
    r"\b(?:after|because|due to|thanks|despite|amid|as|since|by|with|blam\w+|fear\w*|concern\w*|worr\w+|pressure|threat\w*"
    r"|welcom\w+|helped|hit|hurt|boost\w*|driven|reflect\w+|fuell?ed|caus\w+|led|lead\w*|result\w*|following|so|in the face|falling|rising|record|worse|better|gap)\b"
)
_NEGATED = re.compile(
    r"\b(?:not|no|never|nor|neither|without|nobody|none|unless|nothing|hardly|barely)\b|n[’']t\b", re.I
)
#: Beside one of these the turned word is seen to be false, or may be true of another time.
_SHOWS = re.compile(
    r"\b(?:but|although|though|despite|instead|again|having|initially|at first|originally|previously|eventually|finally"
    r"|reluctantly|if|in an? (?:attempt|bid|effort)|in order|ensure|make sure|niche|record)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:and|or|is|are|was|were|be|been|being|as|the|an?|of|its|his|their) $")


def turned_round(text: str) -> Iterator[Turned]:
    """Each way to turn a word of the sentence round so that it tells what the printed one denies."""
    if _SHOWS.search(text):
        return
    negated = _NEGATED.findall(text)
    turns = _TURNS + (() if _CAUSE.search(text) else _ROSE)
    for pattern, put in turns:
        found = list(pattern.finditer(text))
        if len(found) != 1 or _in_marks(text, found[0].start()):
            continue
        own = found[0].group()
        if len(negated) > bool(_NEGATED.search(own)) or (" " not in own and _PASSIVE.search(text[: found[0].start()])):
            continue
        new = found[0].expand(put)
        rest = f"{text[: found[0].start()]} {text[found[0].end() :]}"
        if content_words(new) & content_words(rest):
            continue  # "the gap between exports and exports"
        yield Turned(text[: found[0].start()] + new + text[found[0].end() :], new, own)


def _in_marks(text: str, place: int) -> bool:
    before = text[:place]
    return before.count("“") > before.count("”") or before.count("‘") > len(re.findall(r"’(?!\w)", before))
