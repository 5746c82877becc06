"""No input: the words that tell what happened, each with those that deny it in the same grammar, out."""

from __future__ import annotations

from collections.abc import Iterator

#: Nobody is said to have done wrong who has not: what is denied is never turned into what is admitted.
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
    "admit": r"(?= (?:that|the|having|being|\w+ing)\b)",
    "confirm": r"(?= (?:that|it|he|she|they|the)\b)",
    "raise": r"(?! (?:the|its|their) (?:[£$€\d]|cash|capital))"
    r"(?= (?:its|the|their|his|interest|taxes|prices|fares|fees|wages|rates|spending|output|production)\b)"
    r"(?! [^,]{1,30} (?:question|issue|alarm|concern|doubt|prospect|spectre|possibility|profile|awareness|money|funds"
    r"|hopes?|fears?|matter|cup|curtain|stakes)s?\b)",
    "join": r"(?= (?:the|[A-Z][\w’'-]+)\b)(?! (?:[Ff]orces|the (?:fight|row|debate|race|queue|chorus|list|calls?)))",
    "lift": r"(?= (?:an?|the|its|their|all)(?: [\w-]+){0,2} (?:ban|sanctions|restrictions|curbs|embargo|boycott)\b)",
    "impose": r"(?= (?:(?:an?|the|its|new) )?(?:[\w-]+ ){0,2}(?:ban|sanctions|restrictions|curbs|embargo)\b)",
    "extend": r"(?= (?:its|his|her|their|the|a)(?: [\w-]+){0,2} (?:contract|deadline|stay|lease|deal|term|ban)\b)",
    "believe": r"(?= (?:that (?!he|she|it|they|there)[A-Za-z]|the |[A-Z]))(?! in\b)"
    r"(?!.* (?:and|but|may|might|should) )",
    "back": r"(?<!buy back)(?<!bought back)(?<!pay back)(?<!hold back)(?<!cut back)(?<!win back)(?<!get back)" + _THING,
    "welcome": _THING + r"(?!.*\b(?:who|whom|which|saying|as|because)\b)",
    "scrap": _THING + r"(?!.*\b(?:in favour of|and replace)\b)",
    "support": r"(?! (?:the |its )?(?:dollar|pound|yen|mark|euro|currency|currencies"
    r"|prices?|markets?|famil\w+|his|her|their|view|claim))" + _THING,
}


#: What was raised because of something, or by which something came about, is seen from that.
_NO_CAUSE = {"raise": r"(?![^.]*\b(?:from|by|as|after|because|amid|since|could|would|risk|help)\b)"}


def verbs() -> Iterator[tuple[str, str, str]]:
    """Each form of a verb, the form of the other, and what has to follow."""
    for line in _VERBS.strip().splitlines():
        one, other = (half.split() for half in line.split(" | "))
        follows = _FOLLOWS.get(one[0], _THING) + _NO_CAUSE.get(one[0], "")
        for form, turned in zip(one, other, strict=True):
            yield form, turned, follows


#: "Agreed to sell", not "agreed to the sale".
_VERB = r"(?= (?!the\b|an?\b|its\b|his\b|her\b|their\b|this\b|that\b|these\b|all\b|be able|\w+ing\b)[a-z]+ )"
_OPPOSED = r"(?= (?:the|an?|its|his|her|their|plans?|proposals?|[A-Z])\b)"
#: Words whose other half denies them whatever stands around them.
PHRASES: tuple[tuple[str, str], ...] = (
    (r"\b(?P<have>has|have|had) agreed to\b" + _VERB, r"\g<have> refused to"),
    (r"(?<!has )(?<!have )(?<!had )(?<!was )(?<!were )(?<!is )\bagreed to\b" + _VERB, "refused to"),
    (r"\brefused to\b" + _VERB + r"(?! (?:comment|be drawn|say|discuss|name|give|reveal|disclose))", "agreed to"),
    (r"\bfailed to\b" + _VERB, "managed to"),
    (r"\bmanaged to\b" + _VERB, "failed to"),
    (r"\bis planning to\b", "has dropped plans to"),
    (r"\bare planning to\b", "have dropped plans to"),
    (r"(?<!\bto )(?<!\bwould )(?<!\bcould )(?<!\bwill )(?<!\bcan )(?<!\bhave )(?<!\bhas )(?<!\bhad )"
     r"\bbeat\b(?= (?:the )?[A-Z])(?!.*\b(?:yards|shot|header|keeper|goalkeeper|post|corner|to the)\b)", "lost to"),
    (r"\blost to\b(?= (?:the )?[A-Z])", "beat"),
    (r"\bdefeated\b(?= (?:the )?[A-Z])(?<!was defeated)(?<!were defeated)(?<!been defeated)", "lost to"),
    (r"\b(?:found guilty|convicted) of\b", "cleared of"),
    (r"\bpleaded guilty to\b", "denied"),
    (r"\bwon\b(?= (?:the|his|her|its|their|a) (?:[\w-]+ ){0,2}(?:case|appeal|election|vote|match|game|final|battle"
     r"|fight|seat|toss|title|bid|contract|right)\b)", "lost"),
    (r"\blost\b(?= (?:the|his|her|its|their|a) (?:[\w-]+ ){0,2}(?:case|appeal|election|vote|match|game|final|battle"
     r"|fight|toss|bid)\b)", "won"),
    (r"\bvoted for\b(?! by)", "voted against"),
    (r"\bvoted against\b(?! by)", "voted for"),
    (r"(?<=ruled )in favour of\b|(?<=voted )in favour of\b|(?<=found )in favour of\b", "against"),
    (r"\bcalled for\b(?= (?:an?|the|more|greater|new|further|tougher) )(?<!been called for)(?<!was called for)",
     "ruled out"),
    (r"\bruled out\b(?= (?:an?|the) )(?<!been ruled out)(?<!was ruled out)", "called for"),
    (r"\bsigned\b(?= (?:an?|the|his|her|its) (?:[\w-]+ ){0,3}(?:deal|contract|agreement|pact|treaty|accord)\b)",
     "turned down"),
    (r"\bturned down\b" + _OPPOSED, "accepted"),
    (r"\blaunched\b(?= (?:an?|its|the) )(?<!been launched)(?<!was launched)(?! (?:an?|its|the) (?:[\w-]+ )?"
     r"(?:attack|tirade|assault|offensive|bid|appeal|rocket|defen[cs]e|broadside))", "scrapped"),
    (r"\b(?:unveiled|announced|outlined)(?= (?:plans|proposals) (?:to|for)\b)", "dropped"),
    (r"\b(?:less|fewer) than\b(?= (?:half|\d(?!\d{3}[’'])|[£$€]))", "more than"),
    (r"\bmore than(?= half\b)", "less than"),
    (r"\bprofit of\b", "loss of"),
    (r"\bloss of\b(?= (?:about |some |nearly )?[£$€\d])(?! \d[\d,]* (?:jobs|lives|posts|seats))", "profit of"),
    (r"\bup\b(?= (?:by )?(?:about |some |nearly )?\d[\d.]*(?:%| pct| per cent)(?! of))(?<!\bto up)(?!.*\bfrom\b)",
     "down"),
    (r"\bdown\b(?= (?:by )?(?:about |some |nearly )?\d[\d.]*(?:%| pct| per cent)(?! of))(?!.*\bfrom\b)", "up"),
    (r"\b[Mm]ore than\b(?= (?:[£$€]\d|\d[\d.,]*(?:%| per ?cent| pct)))", "less than"),
    (r"\b(?P<be>is|are|was|were) able to\b", r"\g<be> unable to"),
    (r"\b(?P<be>is|are|was|were) unaffected by\b", r"\g<be> affected by"),
    (r"(?<!with )(?<!a )\b(?:defeat|loss) (?:to|by|against|at the hands of)\b(?= [A-Z])", "win over"),
    (r"(?<=[a-z] )left\b(?= [A-Z][a-z]+(?: in| for| after|[.,]|$))", "joined"),
    (r"\b(?P<m>will|would|could) succeed\b(?! [A-Z])", r"\g<m> fail"),
    (r"\b(?P<m>will|would|could) fail\b(?! to)", r"\g<m> succeed"),
    (r"\bbeen given\b(?= (?:an?|the|more|extra|new|permission|approval|leave)\b)", "been refused"),
    (r"\b(?P<be>was|were) given\b(?= (?:an? (?:licence|extension|visa|loan)|permission|approval|leave|extra)\b)",
     r"\g<be> refused"),
    (r"\bgranted\b(?= (?!by\b)(?:[A-Z][\w’'-]*|the|an?|\w+s)\b)", "refused"),
    (r"\bstopped\b(?= [a-z]+ing\b)", "started"),
    (r"(?<!has )(?<!have )\b(?:started|began)\b(?= [a-z]+ing\b)", "stopped"),
    (r"\bhas started\b(?= [a-z]+ing\b)", "has stopped"),
    (r"(?<!was )(?<!were )(?<!been )\bclosed\b(?= (?:\d[\d,]*|two|three|all|most|its|the) [a-z])", "opened"),
    (r"\b(?:upheld)\b(?= (?:the|an?|his|her|its|their) )", "overturned"),
    (r"\boverturned\b(?= (?:the|an?|his|her|its|their) (?:[\w-]+ )?(?:ruling|verdict|decision|conviction|ban)\b)",
     "upheld"),
    (r"\bdismissed\b(?= (?:an|the|his|her|their|its) (?:appeal|complaint|claim)s?\b)", "upheld"),
    (r"\bunlawful\b", "lawful"),
    (r"\bspeeded up\b", "slowed down"),
    (r"\b(?P<be>is|was) (?:pleased|delighted|happy) with\b", r"\g<be> disappointed with"),
    (r"\b(?P<be>is|was) (?:disappointed|unhappy) (?:with|by)\b", r"\g<be> pleased with"),
    (r"(?<=[a-z] )unable to\b(?= [a-z])", "able to"),
    (r"\bwill not(?!.*\b(?:until|or|nor|any)\b)(?= (?!only|yet|just|even|necessarily|be able)[a-z])", "will"),
    (r"\b(?P<have>has|have) not(?!.*\b(?:until|or|nor|any)\b)"
     r"(?= (?!only|yet|just|even|necessarily|so|enough|been able)[a-z]+(?:ed|en|wn|nt|ught|de)\b)", r"\g<have>"),
)  # fmt: skip
#: So for what grew or shrank, where no cause and no judgement shows which.
CHANGES: tuple[tuple[str, str], ...] = (
    (r"\b(?P<have>has|have) cut\b(?= (?:its|the|their|interest|prices|rates|output|production|spending|taxes)\b)",
     r"\g<have> raised"),
    (r"\b(?P<m>to|will|would) cut\b(?= (?:its|their|interest|prices|rates|output|production|spending|taxes)\b)"
     r"(?! (?:its|their) (?:costs?|debts?|losses))", r"\g<m> raise"),
    (r"(?<!which )(?<!who )(?<!that )\b(?P<be>is|are|was|were) likely to\b", r"\g<be> unlikely to"),
    (r"(?<!which )(?<!who )(?<!that )\b(?P<be>is|are|was|were) unlikely to\b", r"\g<be> likely to"),
    (r"(?<=trade )surplus\b(?= (?:of|rose|fell|was|widened|narrowed|grew|with)\b)", "deficit"),
    (r"(?<=trade )deficit\b(?= (?:of|rose|fell|was|widened|narrowed|grew|with)\b)", "surplus"),
    (r"(?<= )imports\b(?= (?:rose|fell|totalled|amounted|were|grew))", "exports"),
    (r"(?<= )exports\b(?= (?:rose|fell|totalled|amounted|were|grew))", "imports"),
    (r"\ban increase in\b", "a fall in"),
    (r"\ba (?P<how>sharp |big |steep |slight )?(?:rise|jump|surge) in\b", r"a \g<how>fall in"),
    (r"\ba (?P<how>sharp |big |steep |slight )?(?:fall|drop|decline|slump) in\b", r"a \g<how>rise in"),
    (r"\b(?:expected|likely|forecast|set|due) to (?:rise|increase|grow|climb)\b(?! on\b)", "expected to fall"),
    (r"\b(?:expected|likely|forecast|set|due) to (?:fall|drop|decline|shrink)\b(?! on\b)", "expected to rise"),
)  # fmt: skip
