"""The linking words that are asked about, as patterns, and what each tells.

Only words whose sense their form makes certain are here. "As" and most of "while" and "since" mean now a time and now a
reason, and are left out; so are "and" and "but", of which every reader knows what they tell.
"""

from __future__ import annotations

import re

from quizgen.questions.english.runs import Seldom
from quizgen.questions.small_words.linking_senses import Sense

_HAS_BEEN = r"\b(?:has|have)\b(?! (?:said|told|warned|added|claimed))"
#: "Because", "until", "as well as", "such as", "if" and "due to" are not asked for: raters found that everybody knows
#: what they tell; nor are "rather than", "instead of", "in return for" and "while", of which they failed every second.
TABLE = tuple(
    (re.compile(pattern), sense)
    for pattern, sense in (
        (r"\b(?:[Dd]espite|[Ii]n spite of)\b(?! (?:him|her|it|them|my|your)sel)", Sense.AGAINST),
        (r"\b[Ee]ven though\b|\b[Aa]lthough\b(?! (?:not|only|some|perhaps|still)\b)|^Though\b", Sense.AGAINST),
        (r"(?<=[,—–-] )though(?= [a-z’']+ )(?! (?:not|only|some|perhaps|still)\b)", Sense.AGAINST),
        (r"(?<!\b[Nn]o )(?<!\bgave )(?<!\bgives )\b(?:[Tt]hanks|[Oo]wing) to\b(?! (?:you|all|every)\b)", Sense.REASON),
        (r"\b[Aa]s a result of\b(?! (?:it|that|this|which)\b)|\b[Oo]n account of\b", Sense.REASON),
        (
            r"\b[Ii]n view of\b|\b[Ii]n (?:the )?light of\b|\b[Ff]or (?:fear|lack|want) of\b"
            r"|\b[Aa]s a consequence of\b(?! (?:it|that|this|which)\b)",
            Sense.REASON,
        ),
        (
            r"\b[Ww]ith a view to\b(?= [a-z]+ing\b)|\b[Ii]n the hope (?:of|that)\b|\b[Ii]n hopes (?:of|that)\b",
            Sense.AIM,
        ),
        (
            r"\b(?:[Rr]egardless|[Ii]rrespective) of\b|\b[Nn]o matter(?= (?:how|what|who|where|when|whether|which))"
            r"|\b[Ww]hether or not\b",
            Sense.NO_CHANGE,
        ),
        (
            r"\b[Pp]rovided that\b|\b[Pp]rovided(?= (?:it|they|he|she|there)\b)"
            r"|\b[Ii]n the event of\b",
            Sense.CONDITION,
        ),
        # everybody knows "in order to"
        (r"\b[Ss]o as to\b|\b[Ii]n (?:a bid|an effort|an attempt) to\b", Sense.AIM),
        # behind a comma it may tell the result as well
        (r"(?<!, )\bso that(?= (?:[\w’'-]+ ){1,6}(?:can|could|may|might|would)\b)", Sense.AIM),
        (r"\b[Uu]nless\b(?! otherwise| [a-z]+(?:ed|en|wn)\b)", Sense.WOULD_CHANGE),
        (r"\b[Ee]ven if\b", Sense.NO_CHANGE),
        (
            r"\b[Ii]n response to\b(?! (?:(?:an?|the|his|her|their) )?(?:[a-z]+ )?(?:questions?|quer(?:y|ies)"
            r"|[ei]nquir\w+|requests?)\b)",
            Sense.REASON,
        ),
        (r"(?<!\bfor )\b(?:[Aa]s|[Ss]o) long as\b(?! (?:\d|possible|an?|two|three|four|five|six)\b)", Sense.CONDITION),
        (
            # not "since the beginning of the year" or "since the second week of May", which nobody reads as a reason,
            # nor "has been cut since the mill closed", which may be one
            rf"{_HAS_BEEN}(?! (?:down|off|out|closed|shut|suspended|idle|without)\b)[^,;]* (?P<words>since)"
            r" (?:the|its|his|her|their|an?) (?!(?:[\w-]+ ){0,2}(?:beginning|start|end|turn|outset|early|late|mid"
            r"|middle|years?|months?|weeks?|weekend|days?|morning|evening|summer|winter|spring|autumn|age|time|war)\b)"
            r"(?![^,.;]*\b(?:is|are|was|were|has|have|had|[a-z]{2,}ed|began|broke|came|fell|found|gave|grew|hit|left|lost"
            r"|made|put|ran|rose|sank|shut|took|went|won)\b)[a-z]",
            Sense.FROM_THEN,
        ),
        # "so steep that the crews slid back", but not "so that", "so far that", "said so ... that"
        (
            r"\b(?P<words>so) (?!(?:far|long|many|[a-z]{1,2}|the|for|she|they|you|from|with|when|after|this|there)\b)"
            r"(?:\w+ly )?[a-z]{3,} (?:(?!(?:and|but|who|which|as|if|to|like|is|are|was|sa(?:id|ys?)|told)\b)"
            r"[\w’'-]+ ){0,4}?(?P<closing>that)"
            r"(?= (?:the|an?|it|he|she|they|his|her|its|their|there|no|some|many|most|only|[a-z]+s|[A-Z][\w’'-]+) )",
            Sense.EFFECT,
        ),
        (
            # neither "such as a warning that" nor "such reports that"
            r"\b(?P<words>such) (?!as\b)(?:an? (?:[\w’'-]+ ){1,3}?|[a-z]+ (?:[a-z]+ )?)"
            r"(?<!claims )(?<!reports )(?<!fears )(?<!hopes )(?<!claim )(?<!report )(?<!idea )"
            r"(?P<closing>that)"
            r"(?= (?:the|an?|it|he|she|they|his|her|its|their|there|no one|nobody|some|many|most) )",
            Sense.EFFECT,
        ),
        (r"\b(?P<words>not (?:only|just|merely))\b(?! (?:yet|about)\b)(?=[^;:]* but\b)", Sense.BOTH),
        (r"\b[Ww]hereas\b", Sense.CONTRAST),
        # "it was a gamble, since nobody had sailed", but not "has sailed, since the war, for another firm"
        (
            r"(?<=, )since(?= (?!then\b)[^,;]{2,40}?\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would"
            r"|cannot|[a-z]+n’t)\b)",
            Sense.WHY_SO,
        ),
        (r"\bon the grounds? that\b", Sense.GROUND),
        (
            r"(?<=, )given that(?= [^,;]{2,50}?\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would)\b)",
            Sense.REASON,
        ),
        (
            r"\bpending(?= (?:an?|the|further|its|his|her|their) (?:[\w’'-]+ ){0,3}?(?:inquir(?:y|ies)"
            r"|inspections?|appeals?|reviews?"
            r"|investigations?|hearings?|trials?|outcomes?|results?|decisions?|checks?|repairs?|approval|reports?|tests?)\b)",
            Sense.UNTIL_OVER,
        ),
        (r"(?<=, )subject to(?! (?:[a-z]+ )?conditions?\b)(?= [a-z])", Sense.CONDITION),
        (r"\b(?<=would )otherwise(?= (?!not\b)(?:have )?[a-z]{3,} )", Sense.IF_NOT),
        (r"(?<!just )\bin case(?= (?:the|an?|it|they|he|she|there|any|some\w*|anything|anyone) )", Sense.READY_FOR),
        # "waited all day, only to be sent home"
        (
            r"(?<=[,–—-] )only to(?= (?:be|find|discover|learn|see|lose|fall|hear|miss|return"
            r"|fail|concede|watch|collapse)\b)",
            Sense.UNHOPED,
        ),
        # what is done "as if" something were so is done although it is not; what "looks as if" may well be so
        (
            r"\b(?:play|act|behav|talk|walk|liv|carr)(?:e|es|ed|s|ing|y|ied|ies)?(?: on)? (?P<words>as (?:if|though))"
            r"(?= [^,;]*\b(?:had|were)\b)",
            Sense.NOT_REALLY,
        ),
        (
            r"\b[Hh]owever (?:much|many|hard|long|far|small|large|big|little|often|good|bad|well|badly"
            r"|old)\b(?=[^,;]*[a-z])",
            Sense.NO_CHANGE,
        ),
        (
            r"(?<!\beven )\b[Oo]nce(?= (?:(?:it|they|he|she)"
            r"|(?:the|its|their|his|her|all|these|those|two|three|four|enough) "
            r"(?:(?!(?:of|that|who|which|and|to)\b)[\w’'-]+ ){1,5}?)"
            r" ?(?:is|are|was|were|has|have|had|reach(?:es|ed)?|[a-z]{3,}(?:ed|es))\b)",
            Sense.COMES_FIRST,
        ),
    )
)
ANY_OF_THEM = Seldom(
    r"\b(?:despite(?! (?:that|this|it)\b)|in spite of(?! (?:that|this|it)\b)|(?:al)?though"
    r"|(?:thanks|owing) to|result of|account of|order to|so (?:as to|that)"
    r"|view (?:of|to)|light of|(?:fear|lack|want) of|consequence of|hopes? (?:of|that)"
    r"|response to|long as|since"
    r"|(?:regardless|irrespective) of|no matter|whether or not|provided|event of"
    r"|(?:bid|effort|attempt) to|unless|even if|so|such|not (?:only|just|merely)|whereas"
    r"|once|only to|as if|however"
    r"|on the grounds? that|given that|pending|subject to|otherwise|in case)\b",
    "despite spite though although thanks owing result account order so bid effort attempt unless if"
    " view light fear lack want consequence hope hopes regardless irrespective matter whether provided"
    " event response long since such only just merely whereas"
    " once as however grounds ground given pending subject otherwise case",
    re.IGNORECASE,
)
