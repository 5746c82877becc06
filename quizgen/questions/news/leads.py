"""A headline and the first sentence of a report in, whether both have the form of news out.

A list, a portrait, a comment or a scene begins in another way than a report: its first sentence does not sum it up.
"""

from __future__ import annotations

import re

from quizgen.questions.english.wording import outside_quotes

#: No report of news: a list, a guide, a page of questions, a portrait, a comment.
_NO_REPORT = re.compile(
    r"\?|\bQ ?& ?A\b|^(?:how|why|what|who|where|when|meet|inside|review|opinion|analysis|comment|profile|letters?|live"
    r"|these are|the (?:memory|story|secrets?|truth|man|woman|people) (?:that |who |behind |driving )\w+"
    r"|here[’']s|the case (?:for|against)|a (?:guide|look)|watch|\d+ (?:of|things|ways|reasons|times|quotes))\b"
    r"|\b(?:reasons why|ways to|things (?:to|you|we)|a guide|or else|round-?up|at a glance|timeline|transcript"
    r"|fact check|quotes|column|obituar\w+|bombshell|revealed"
    r"|perfectly|(?:the )?difference between|captures|says it all|in a nutshell|explained|shows (?:why|how|just))\b"
    r"|\b(?:genius|legacy|life and times|making|magic|secrets?|influence|lure|cult|memory|art) of\b"
    r"|\b(?:review|diary|digest|notebook|briefs?|secrets?)$",
    re.IGNORECASE,
)
#: A lead that paints or muses: the news comes later.
_SCENE = re.compile(
    r"(?:As|When|While|If|Imagine|It|There|Once|Remember|Forget|Welcome|Meet|How|What|Why|Perhaps|Maybe|Here|Ask"
    r"|Although|Though|Despite|Whether|Call|Think|Like|Ever|Until|Since|Let"
    r"|For (?:years|months|decades|weeks|some|many|the(?! first time))"
    r"|Another|A second|A third|No|Not|Never|Every|Everyone|Nobody|Sometimes|Scenes|Images"
    r"|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|afternoon|evening|night)"
    r"|In (?:the|an?|its|her|his)|On the|A (?:day|year|week|month) ago)\b"
)
#: "A book exposes his rage": a lead that takes a charge as proven is no key.
_TAKES_SIDES = re.compile(
    r"\b(?:expos(?:es?|ed|ing)|reveal\w*|prov(?:es?|ed|en)|confirms that|lie[sd]?|lying|liars?|betray\w*|smear\w*"
    r"|disgrac\w*|shameless\w*|shameful\w*|outrageous\w*|unhinged|bombshell|scandal-\w+|destroy(?:s|ed)|rage|rants?"
    r"|crooked|corrupt|stunning\w*|brutal\w*|epic|blistering|scathing|pathetic)\b",
    re.IGNORECASE,
)
#: "Nurses were among the first to back the mayor": what once was, before the news is told.
_PAST = re.compile(r"\b(?:was|were|had)\b")
#: News is told in the present perfect, as to come, as said, or with its day.
NEWS_FORM = re.compile(
    r"\b(?:has|have|is|are|will|could|may|can|says?|said|according|[Yy]esterday|[Tt]oday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
#: "If the queues are anything to go by": a lead that muses. "HIll" is a slip that would be taken for ours. "The writer
#: Ida Moss wants to know", "it is up to the mayor to make damn sure": a column.
_MUSES = re.compile(
    r"\b(?:as (?:if|though)|if (?:anything|you|we)|anything to go by)\b|\b[A-Z]{2}[a-z]{3,}\b"
    r"|\b(?:analyst|columnist|correspondent|commentator|editor|writer|critic) (?:[A-Z][\w.’'-]+ ){1,3}"
    r"(?:wants|asks|argues|wonders|writes|looks|explains|reflects|considers|reports|explores|examines|investigates)\b"
    r"|\bdamn\b|\b(?:may|might) (?:well )?want to\b|\bit(?:[’']s| is) (?:now )?(?:up to|time|no wonder)\b"
    r"|\bonce again (?:forced|faced)\b"
    r"|[a-z] (?:he|she|they|it) (?:said|says|added)$"  # "a strike to press for higher wages he said"
)
#: "Hill: The pier must go" and "The pier is 90 years old": what she says of it is the news, and not that.
_SAYS = re.compile(
    r"^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?: "
    r"|\b(?:says?|claims?|warns?|insists?|accuses?|vows?|denies|argues?|tells?|slams?)\b"
)
#: "Court tells firm to pay" and "The court has ordered the firm to pay".
_ORDERS = re.compile(r"\b(?:direct|order|instruct|barr)(?:ed|s)\b")
SAID = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|tells?|claim\w*|warn\w*|insist\w*|accus\w*|vow\w*|pledg\w*|promis\w*|den(?:y|ied|ies)|call\w*"
    r"|argu\w*|announc\w*|according|critici[sz]\w*|attack\w*|rul(?:ed|es|ing)|prais\w*|report\w*|suggest\w*|find\w*|found"
    r"|urg\w*|hit out|blam\w*|reject\w*|dismiss\w*|defend\w*|respond\w*|repl\w*|ask\w*|express\w*|wrote|tweet\w*"
    r"|predict\w*|explain\w*|confirm\w*|admit\w*|downplay\w*|describ\w*|compar\w*|question\w*|stat(?:ed|es))\b"
)
#: "Fishing has long been what the town lives on": what always was, before the news is told.
_AS_EVER = re.compile(
    r"\b(?:has|have) (?:normally|usually|long|often|traditionally|always|generally|historically)\b"
    r"|\b(?:has|have) for (?:some time|years|decades|centuries|generations|a long time|(?:many|several) years)\b"
    r"|\b(?:is|are) (?:normally|usually|traditionally)\b"
    r"|\b(?:seldom|rarely|frequently|often|usually|normally)"
    r" (?:speaks?|talks?|says?|tells?|emphasi[sz]es?|uses?|likes?)\b"
)
#: "Anger spilled over in 2003, when bills rose": years ago, and no news.
_YEARS_AGO = re.compile(r"\bin (?:(?:early|late|mid)-? ?)?(?:19|20)\d\d\b")
#: "The Orrin keeper", "the 30-year-old": who that is, only the headline or the lines below tell.
UNNAMED = re.compile(
    r"[Tt]he (?:[\w’-]+ ){0,3}(?:goalkeeper|keeper|striker|midfielder|defender|winger|forward|star|singer|actor|actress"
    r"|full-?back|prop|hooker|scrum-half|fly-half|businessman|businesswoman|tycoon|billionaire|mogul|nominee|front-?runner"
    r"|senator|congressman|congresswoman|politician|lawmaker|MP|boss|manager|coach|skipper|captain|rapper|author|director|executive"
    r"|researcher|scientist|analyst|economist|spokesman|spokeswoman|lawyer|player|champion|teenager|veteran|rookie|\d+-year-old|duo|pair|trio)\b"
)
#: "Orrin 2-1 Ayle", "Orrin stroll to Cup win": the lead tells the same with other words, "Orrin cruised to victory".
_RESULT = re.compile(
    r"\b(?:w[io]ns?|winning|winners?|victor\w+|beats?|beaten|defeat\w*|los[te]s?|draws?|drew|edg(?:e[sd]?|ing)|overc[ao]mes?"
    r"|through to|upset|thrash\w*|triumph\w*|crash\w* out|knocked out|cruis\w+|eas(?:ed|es) (?:in|past)|past)\b"
    r"|\d+-\d+",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"\b(?:[Yy]ou|[Yy]our|I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s(?=[ ,.]))\b(?![.-])")


def heads_a_report(headline: str) -> bool:
    """Is it the headline of a report, and not of a list, a guide, a portrait or a comment?"""
    return not _NO_REPORT.search(headline)


def same_result(headline: str, lead: str) -> bool:
    """Do both tell how a match went?"""
    return bool(_RESULT.search(headline) and _RESULT.search(lead))


def tells_news(lead: str, printed: str, headline: str, *, surely: bool) -> bool:
    """Has the sentence the form of news? `printed` has the day as well; `surely`: it has most words of the headline."""
    own = outside_quotes(lead)
    if _SCENE.match(lead) or _ADDRESSED.search(lead) or _MUSES.search(own) or _AS_EVER.search(lead):
        return False
    if UNNAMED.match(lead) or _TAKES_SIDES.search(own):
        return False
    if _SAYS.search(headline) and not SAID.search(lead) and not _ORDERS.search(lead):
        return False
    if surely:
        return True
    return not (_PAST.search(lead) and not NEWS_FORM.search(printed)) and not (
        _YEARS_AGO.search(lead) and not NEWS_FORM.search(lead)
    )
