"""No input: words on how far, how often and when something is so, each with those that deny it, out.

Plain reports have few verbs whose other half is a verb, but many that tell what is still, often or already so, who is
urged, allowed or keen to do it, and which time it is.
"""

from __future__ import annotations

#: "Keen to open", not "keen to the touch".
_VERB = r"(?= (?!the\b|an?\b|its\b|his\b|her\b|their\b|this\b|that\b|these\b|all\b|\w+ing\b)[a-z]+\b)"
#: Who is asked to do something: "the council", "both clubs", "Mr Lund".
_WHOM = (
    r"(?P<whom>(?:(?:the|its|his|her|their|all|both) )?"
    r"(?!how|what|when|where|whether|that|for|a |an |[a-z]*(?:ing|ions?|ments?|ance|ence|turn|changes?)\b)"
    r"(?:[A-Z][\w’'-]*|[a-z]+s|people|police|government|council|club|company|court|public|men|women|children)"
    r"(?: [A-Z][\w’'-]*){0,2})"
)
_TIMED = r"(?P<n>successive|consecutive|straight|time|title|win|victory|defeat|round|term|largest|biggest|highest)\b"
#: What is given or won in a contest.
_PRIZE = (
    r"(?=(?: [\w’'-]+){0,4} (?:awards?|prizes?|gold|silver|bronze|medals?|titles?|trophy|trophies|championship|contest"
    r"|scholarship)\b)"
)
#: No "whoever wants to", no "to want to".
_FINITE = (
    r"(?<!\bto )(?<!\bwho )(?<!hoever )(?<!\bwill )"
    r"(?<!\bmay )(?<!\bmight )(?<!\bwould )(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!\byou )"
)
#: Noun and no verb: "its hopes to win", "the decision to go".
_NO_NOUN = r"(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bof )(?<!\bno )(?<!\bhigh )(?<!\bany )"

CONTRARIES: tuple[tuple[str, str], ...] = (
    # what somebody lets others know of what will be done
    (r"(?<!\bbeen )(?<!\bbe )\b(?:promised|pledged|vowed) to\b" + _VERB, "refused to"),
    (r"\b(?P<how>decided|opted|chose) to\b" + _VERB, r"\g<how> not to"),
    (r"\b(?P<how>decided|opted|chose) not to\b", r"\g<how> to"),
    (r"\bdeclined to\b(?! (?:comment|be drawn|say|discuss|name|give|reveal|disclose|answer))" + _VERB, "agreed to"),
    (r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b(?P<how>urged|advised|instructed|persuaded) " + _WHOM + r" to\b" + _VERB,
     r"\g<how> \g<whom> not to"),
    (_FINITE + r"\bwants to\b" + _VERB, "does not want to"),
    (_FINITE + _NO_NOUN + r"\bwant to\b" + _VERB, "do not want to"),
    (_FINITE + r"\bwanted to\b" + _VERB, "did not want to"),
    (r"\b(?P<be>is|are|was|were) (?:keen|eager|willing|determined) to\b" + _VERB, r"\g<be> reluctant to"),
    (r"\b(?P<be>is|are|was|were) (?:reluctant|unwilling) to\b" + _VERB, r"\g<be> keen to"),
    (r"\b(?P<be>is|are|was|were) (?P<how>confident|hopeful|optimistic) (?P<of>that|of|about)\b",
     r"\g<be> far from \g<how> \g<of>"),
    (r"\b(?P<be>is|are|was|were) (?:upbeat|optimistic) about\b", r"\g<be> gloomy about"),
    # what may be done
    (r"\b(?P<be>is|are|was|were|be|been) (?:allowed|permitted) to\b" + _VERB, r"\g<be> forbidden to"),
    (r"\b(?P<be>is|are|was|were) (?:required|obliged) to\b" + _VERB, r"\g<be> not required to"),
    (r"(?<=[a-z] )(?P<have>has|have) the right to\b" + _VERB, r"\g<have> no right to"),
    (r"\b(?:compulsory|mandatory)\b(?! purchase)", "voluntary"),
    (r"(?<= (?:on|of) a )voluntary\b(?= basis)", "compulsory"),
    # whether it is so now
    (r"\bcontinues to\b" + _VERB, "has ceased to"),
    (_NO_NOUN + _FINITE + r"\bcontinue to\b" + _VERB, "have ceased to"),
    (r"\bcontinued to\b" + _VERB, "ceased to"),
    (r"\b(?P<be>is|are|was|were) still\b(?! (?:to|not|un|too|more|at|under) ?)", r"\g<be> no longer"),
    (r"\bstill (?=(?:has|have|had|holds?|owns?|lives?|works?|leads?|believes?|hopes?|wants?|needs?|uses?)\b)",
     "no longer "),
    (r"\b(?P<have>has|have|had) already\b(?= [a-z]+(?:ed|en|wn|nt|ught|de|id|un|ut|et)\b)", r"\g<have> not yet"),
    (r"\b(?P<be>is|are) already\b", r"\g<be> not yet"),
    (r"\b(?:temporarily)\b", "permanently"),
    (r"\bpermanently\b", "temporarily"),
    (r"\b(?P<a>an?|the) temporary\b", r"\g<a> permanent"),
    (r"\b(?P<a>an?|the) permanent\b(?! (?:secretary|member|representative))", r"\g<a> temporary"),
    (r"\b(?P<a>an?|the) short-term\b", r"\g<a> long-term"),
    (r"\b(?P<a>an?|the) long-term\b", r"\g<a> short-term"),
    # how many and how often
    (r"^(?:Many|Most)\b(?= (?:of the |of its )?(?:[a-z-]+ )?(?:people|[a-z]{3,}s)\b)(?! (?:years|times|days|weeks))",
     "Few"),
    (r"(?<=\bthat )(?:many|most)\b(?= (?:of the )?(?:[a-z-]+ )?(?:people|[a-z]{3,}s) (?:\w+ly )?"
     r"(?:are|were|have|had|do|did|will|would|can|could)\b)", "few"),
    (r"\b(?P<be>is|are|was|were|become|becoming|became|becomes) increasingly\b(?! [a-z]+(?:ing|ed)\b)",
     r"\g<be> less and less"),
    (r"\b(?P<be>is|are|was|were) (?:often|frequently|usually|regularly)\b(?= [a-z]+(?:ed|en|wn|nt|ght|de|id|ld)\b)",
     r"\g<be> rarely"),
    (r"(?<=[a-z] )(?<!\bmore )(?<!\bso )(?<!\bhow )(?<!\btoo )(?<!\bvery )(?<!\bmost )(?<!\bas )(?<!\band )(?<!\bor )"
     r"\b(?:often|frequently|regularly)\b(?= [a-z]+)"
     r"(?! (?:in|by|at|for|from|to|because|as|and|or|enough|than|with|on|the|an?|when|while|where|of|before)\b)",
     "rarely"),
    (r"(?<=[a-z] )(?:rarely|seldom)\b(?= [a-z]+)(?! (?:in|by|at|for|as|and|or)\b)", "often"),
    # which time, which place, which of two
    (r"\bfor the first time\b(?! (?:ever|in (?:his|her|its|their|the) (?:career|life|history)))",
     "for the second time"),
    (r"\bsecond " + _TIMED, r"third \g<n>"),
    (r"\bthird " + _TIMED, r"second \g<n>"),
    (r"\bfourth " + _TIMED, r"second \g<n>"),
    (r"\bfifth " + _TIMED, r"third \g<n>"),
    (r"\bfinished (?:second|third)\b", "finished first"),
    (r"(?<!settle for )\b(?:second|third|fourth) place\b", "first place"),
    (r"\bgold medal\b", "bronze medal"),
    (r"\b(?:silver|bronze) medal\b", "gold medal"),
    (r"\bthe (?P<of>[\w’'-]+ )?quarter-final\b(?! (?:defeat|exit|tie))", r"the \g<of>final"),
    (r"\bthe (?P<of>[\w’'-]+ )?semi-final\b(?! (?:defeat|exit|tie))", r"the \g<of>quarter-final"),
    (r"\bthe (?P<of>[\w’'-]+ )?semi-finals\b", r"the \g<of>quarter-finals"),
    (r"\bthe (?P<of>[\w’'-]+ )?quarter-finals\b", r"the \g<of>semi-finals"),
    (r"\b(?P<a>[Tt]he|in the|in) men[’']s\b", r"\g<a> women’s"),
    (r"\b(?P<a>[Tt]he|in the|in) women[’']s\b", r"\g<a> men’s"),
    # who won, and who came through
    (r"(?<=[a-z] )\b(?P<have>has|have) won\b" + _PRIZE, r"\g<have> missed out on"),
    (r"(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!\bwho )(?<!\bto )(?<!\bthat )(?<!\bwhich )\b(?:won|took|claimed)\b"
     + _PRIZE + r"(?! (?:\w+ )?(?:three|four|five|six|seven|\d))", "missed out on"),
    (r"\b(?:edged out|knocked out|overcame|thrashed|crushed|saw off|hammered|overpowered)\b(?= (?:[a-z]+ ){0,2}[A-Z])",
     "lost to"),
    (r"\b(?P<have>has|have) beaten\b(?= (?:[a-z]+ ){0,2}[A-Z])", r"\g<have> lost to"),
    (r"\bqualified for\b(?= (?:the|an?|his|her|its|their|next|[A-Z]))", "failed to qualify for"),
    (r"\breached (?=the (?:[\w-]+ )?(?:final|semi|quarter|last)\b)", "failed to reach "),
    (r"\bretained\b(?= (?:the|his|her|its|their) )"
     r"(?=(?: [\w’'-]+){1,4} (?:title|seat|crown|trophy|cup|championship)\b)", "lost"),
    # what is thought of it
    (r"(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bbe )\b(?:praised|applauded)\b(?= (?:the|its|his|her|their|[A-Z]))",
     "criticised"),
    (r"(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bbe )\bcriticised\b(?= (?:the|its|his|her|their|[A-Z]))", "praised"),
    (r"\b(?P<be>has been|have been|was|were) (?:widely )?(?:praised|applauded) (?P<by>by|for)\b",
     r"\g<be> criticised \g<by>"),
    (r"\b(?P<be>has been|have been|was|were) (?:widely )?criticised (?P<by>by)\b", r"\g<be> praised \g<by>"),
    (r"\bin favour of\b(?= (?:the|an?|[a-z]+ing) )", "against"),
    (r"^Supporters of\b(?= )", "Opponents of"),
    # who is in, and who is out
    (r"\b(?P<be>is|are|was|were|been) included in\b", r"\g<be> left out of"),
    (r"\b(?P<be>is|are|was|were|been) left out of\b", r"\g<be> included in"),
    (r"\b(?P<to>to|will) join\b(?= (?:[A-Z]|the [A-Z]))", r"\g<to> leave"),
    (r"\b(?P<a>A|An|The|a|an|the) former\b(?= (?:[a-z]+ ){0,2}(?:minister|president|manager|captain|director|chairman"
     r"|member|head|official|mayor|coach|leader|employee|player|governor|ambassador)\b)", r"\g<a> current"),
    # more or less, above or below, better or worse off
    (r"\bmore likely to\b", "less likely to"),
    (r"\bless likely to\b", "more likely to"),
    (r"\b(?P<be>is|are|was|were|be) (?:much |far )?more (?P<how>[a-z]{5,}) than\b", r"\g<be> less \g<how> than"),
    (r"\b(?P<be>is|are|was|were|be) (?:much |far )?less (?P<how>[a-z]{5,}) than\b", r"\g<be> more \g<how> than"),
    (r"(?<!and )\b(?P<how>much |far )?more people\b(?! than)", r"\g<how>fewer people"),
    (r"\b(?P<uses>uses?|pay|pays|paid|paying|needs?|costs?|takes?) (?:much |far )?less (?=[a-z]{4,} )(?!than\b)",
     r"\g<uses> more "),
    (r"\b(?P<m>to|will|would|could|may|might) double\b(?! (?:the|its|their|his|her|up) )", r"\g<m> halve"),
    (r"\b(?P<have>has|have) doubled\b(?! (?:the|its|their|his|her|up) )", r"\g<have> halved"),
    (r"\bclosed above\b", "closed below"),
    (r"\bclosed below\b", "closed above"),
    (r"\b(?P<m>will|would|could|may|might|to) (?:hinder|hamper)\b", r"\g<m> help"),
    (r"\b(?P<m>will|would|could|may|might) benefit from\b", r"\g<m> suffer from"),
    (r"\b(?:boosted|raised|lifted) hopes\b", "dashed hopes"),
    (r"\bdashed hopes\b", "raised hopes"),
    (r"(?<!which )(?<!who )\bearned\b(?= (?:about |some |nearly |almost )?[£$€]?\d[\d,.]*"
     r"(?:m|bn| mln| million| billion)\b)", "lost"),
    (r"\blosses of\b(?= (?:about |some |nearly )?[£$€\d])", "profits of"),
    (r"\bprofits of\b(?= (?:about |some |nearly )?[£$€\d])", "losses of"),
    (r"\bnet loss\b", "net profit"),
    (r"\bnet profit\b", "net loss"),
    # how it is
    (r"\b(?P<be>is|are|was|were|become|becoming|remains?) (?:very |hugely |highly )?popular\b", r"\g<be> unpopular"),
    (r"\b(?P<be>is|are|was|were) aware (?P<of>of|that)\b", r"\g<be> unaware \g<of>"),
    (r"\b(?P<be>is|are|was|were) possible to\b", r"\g<be> impossible to"),
    (r"\b(?P<a>[Aa]) successful\b", r"\g<a>n unsuccessful"),
    (r"\b(?P<be>was|were|been|proved) successful\b", r"\g<be> unsuccessful"),
    (r"\b(?P<be>is|are|was|were) (?:very |quite )?common\b", r"\g<be> rare"),
    (r"\b(?P<be>is|are) (?:now |already )?under way\b", r"\g<be> over"),
    (r"\b(?P<m>will|would) continue to\b" + _VERB, r"\g<m> cease to"),
    # who goes, who stays, and what is passed
    (r"\b(?P<have>has|have) (?:resigned|stepped down)\b", r"\g<have> refused to resign"),
    (r"(?<!has )(?<!have )(?<!had )(?<!who )(?<!having )\bresigned (?P<as>as|from)\b", r"refused to resign \g<as>"),
    (r"(?<!been )(?<!was )(?<!were )\bpassed\b(?= (?:the |an? |new )?(?:[\w-]+ ){0,2}"
     r"(?:bill|laws?|resolution|motion|budget|act|amendment|legislation)\b)", "rejected"),
    (r"\bvoted to\b" + _VERB, "voted not to"),
    (r"\b(?P<v>finished|came|is|are|was|were|remains?|home) (?:well |just )?ahead of\b(?= (?:[a-z]+ )?[A-Z])",
     r"\g<v> behind"),
    (r"\bthe top of the\b(?= (?:[A-Z]\w+ )?(?:table|league|charts?|list|poll|polls|rankings))", "the bottom of the"),
    (r"\bthe bottom of the\b(?= (?:[A-Z]\w+ )?(?:table|league|charts?|list|poll|polls|rankings))", "the top of the"),
    # in which way
    (r"\bunanimously\b", "by a narrow majority"),
    (r"(?<=[a-z] )publicly\b(?! (?:traded|owned|listed|available|quoted|held|funded))", "privately"),
)  # fmt: skip
#: So far only where nothing else can be turned in the sentence; "the aim is to win" tells of no plan.
_ITS_SUBJECT = "".join(
    rf"(?<!\b{noun} )"
    for noun in (
        "aim", "goal", "plan", "idea", "way", "purpose", "task", "job", "step", "challenge", "thing", "hope", "point",
        "role", "answer", "solution", "intention", "priority", "target", "policy", "strategy", "this", "that", "it",
        "what", "objective", "option", "dream", "trick", "key",
    )
)  # fmt: skip
NEGATIONS: tuple[tuple[str, str], ...] = (
    (r"(?<=\w )" + _ITS_SUBJECT + r"(?P<be>is|are) to\b(?= [a-z]+)" + _VERB, r"\g<be> unlikely to"),
    (r"\b(?P<be>is|are) (?:set|scheduled|expected|going) to\b" + _VERB, r"\g<be> unlikely to"),
    (r"\b(?P<be>is|are) due to\b"
     r"(?= (?:be|begin|start|open|end|meet|take|appear|return|leave|publish|announce|speak)\b)",
     r"\g<be> no longer due to"),
    (r"(?<!\bwho )(?<!\bwhich )(?<!\bthat )(?<!\bit )\bwill\b(?= [a-z]+)"
     r"(?!.*\b(?:only|against|compared|yet|while)\b)(?!.*\d.* \d)"
     r"(?! (?:be )?(?:about |some )?[£$]?\d)"
     r"(?! (?:still|never|not|soon|then|even|also|now|from|[a-z]+ly"
     r"|be (?:for|at|in|from|between|[a-z]+ (?:some|between)))\b)",
     "will no longer"),
    (r"(?<=[a-z] )expects\b(?= (?:to|that|the|an?|its|his|her|their) )", "does not expect"),
    (r"^(?P<who>(?:The (?:company|firm|government|group|bank|council)|(?:President |Prime Minister )?[A-Z][\w’'-]+"
     r"(?: [A-Z][\w’'-]+)?) )plans to\b" + _VERB, r"\g<who>has no plans to"),
    # only of the subject of the whole sentence, as what stands beside it or is said of it goes on from there
    (r"^(?P<who>(?:(?!which|who|whom|that|whether|when|where|as|while)[\w’'.-]+ ){1,9})(?P<have>has|have)\b"
     r"(?= [a-z]+(?:ed|wn|nt|ught) )(?!.* for [^,]*\b(?:years|months|decades|weeks|days|time)\b)"
     r"(?!.*\band (?:[A-Z]|the |it |he |she |they ))"
     r"(?! (?:need|reached|sent|spent|turned|claimed|argued|insisted|stressed|started|helped|added|agreed|wondered"
     r"|complained|admitted|accused|refused|declined|denied|failed))", r"\g<who>\g<have> not"),
)  # fmt: skip
