"""A detail of a report in, whether it could be taken for the main news out: an event, or a claim of weight.

Where a thing lies, how old it is, that somebody said nothing and when the next meeting is tempt nobody.
"""

from __future__ import annotations

import re

from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.news.leads import SAID
from quizgen.questions.news.main_news import NAMES, roots

#: What has more words of the news than so many, names aside, tells a part of it again.
MOST_OF_NEWS = 2
#: "Hill declined to comment", "the pier lies 30 miles off", "talks are scheduled for May", "oil goes by pipeline".
_SIDE = re.compile(
    r"\b(?:declin|refus)\w+ to (?:comment|elaborate|say|discuss|give|disclose|specify|speculate|confirm|name|reveal)\b"
    r"|\bno (?:further |other |immediate |official )?(?:comments?|details?)\b|\bnot (?:available|reached)\b"
    r"|\b(?:would|could|did) not (?:comment|elaborate|say|specify|disclose|be reached|give)\b"
    r"|\b(?:is|are|was|were|be) (?:\w+ly )?(?:locat|situat|bas|design|us|own|call|nam|schedul|slat|valu|publish"
    r"|display|pictur|list|releas|rank|licen[cs]|post)e?d\b(?! by (?:the )?(?:police|court))"
    r"|\b(?:is|are|was|were) (?:\w+ )?(?:due|born|known|set up|built|made up|held|founded|about|around|aimed at)\b"
    r"|\b(?:lies|lie|stands|stood (?:on|in|at|by|near)|consists?|comprises?|includ(?:es?|ed)|contain\w*|took place"
    r"|takes place|lasts|lasted|expires?|belongs?|grew up|attended|studied|graduated|joined|made (?:his|her) debut"
    r"|starred|housed|features?|featured|is called"
    r"|tend(?:s|ed) to|(?<!was )(?<!were )(?<!be )(?<!been )used to)\b"
    r"|\b(?:normally|typically|usually|generally|traditionally|at present|at the moment)\b"
    r"|\bunder (?:the )?\w+ (?:law|rules)\b"
    r"|\b(?:pipeline|sessions?|debut|photographs?|pictures|footage|website|mile|miles|kilometres|km|mph)\b"
    r"|\b(?:can|may|will) (?:often|sometimes|also be used)\b| [-–—] when an? |\b(?:only affects?|looked at|goes by)\b"
    r"|\bcom(?:es?|ing) as (?:little|no) surprise\b|^Unlike\b"
    r"|\b(?:is|are) (?:elected|appointed|removed) (?:for|from|by)\b"
    r"|\b(?:aims to|designed to|so-called)\b|^(?:Details|Born|Founded|Established|Figures)\b",
    re.IGNORECASE,
)
#: "The Morna was a ship of steel", "Hill owns three piers", "The council has 40 seats": what it is and has.
_IS_OR_HAS = re.compile(
    r"^(?:[^,]+, ){0,2}[^,]{1,60}? (?:(?:is|are|was|were) "
    r"(?:(?:just |only )?one of|allowed to|speaking"
    r"|[A-Z]\w+[’']s (?:first|only|largest|oldest)|(?:more|less|\w+er)(?:,| and| than)"
    r"|(?:the |about |around |some )?\d|an? (?!big |huge |real |blow|threat|major |serious |failure|step))"
    r"|(?:now )?(?:has|have|had|employs?|holds?) "
    r"(?:an? (?!right|duty|chance|good|big|huge|major)|(?:about |more than |some |over )?\d|two|three|four|five|ten)"
    r"|(?:own|owns|owned|runs|ran|spawns) )"
)
#: "A poll shows that Hill leads" and "The poll shows that voters trust her"; "Three died" and "Two were killed".
_STUDY = re.compile(r"\b(?:poll|survey|study|report|research|figures|data|findings)\b", re.IGNORECASE)
_STUDY_TELLS = re.compile(rf"^(?:The|An?|Its) (?:[\w’'-]+ ){{0,3}}?{_STUDY.pattern}", re.IGNORECASE)
_TOLL = re.compile(r"\b(?:die[sd]?|dead|deaths?|kill\w*|toll|surviv\w+|casualties|injured|wounded)\b")
#: "If fares fell, more people would come": a view, and nothing tells whose.
_VIEW = re.compile(r"^(?:If|Once|Unless|Whatever|However|Only (?:if|when|because))\b")
#: The same figure in both: "Exports rose by 7.5%" tells again "The gap narrowed after a 7.5% rise in exports".
_FIGURE = re.compile(r"\d[\d.,]*\d(?:%| pct| per ?cent|bn|m)?")
_YEAR = re.compile(r"(?:19|20)\d\d$")
#: "The county is to check two ferries" and "The minister ordered a check".
_IS_TO = re.compile(r"\b(?:is|are|will) (?:set |due |expected |going )?(?:to )?(?!be\b|have\b|make\b)([a-z]{4,})\b")
#: "Orrin Tin rose 12 to 370 and Ayle Ore 4 to 56": a list.
_FIGURES = re.compile(r"(?:\b\d[\d,./-]*[^\d]+){3,}\d")
#: "The pier opened in 1962", "since 1998": long before the news.
_LONG_AGO = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|of|from|[Dd]uring|[Uu]ntil|[Bb]etween|[Bb]y|[Aa]fter|[Bb]efore) "
    r"(?:(?:early|late|mid|the|[A-Z][a-z]+)[- ]?){0,2}(?:\d{1,2},? )?"
    r"(?:1[0-9]|20)\d\ds?\b|\b[A-Z][a-z]+ \d{1,2}, (?:19|20)\d\d\b|\b(?:decades?|years|months) (?:ago|earlier|before)\b"
)
_TO_COME = re.compile(r"\b(?:will|could|may|might|would|plans?|planned|expects?|expected|hopes?|likely|set to)\b")
#: What is done or comes about: not what somebody or something only is or has.
_HAPPENS = re.compile(
    r"\b(?:has|have|had|having) (?:\w+ly |also |been |not |already |now )*"
    r"(?:\w+ed|\w+[^aeiou]en|made|cut|hit|put|set|won|lost|led"
    r"|left|met|paid|said|sent|sold|spent|told|found|held|begun|become|come|gone|grown|run|seen|taken|given|got|sunk|risen|fallen|brought|bought|kept|built)\b"
    r"|\b(?:will|could|may|might|would|must|should|cannot) (?:\w+ly |also |not |soon )*[a-z]{2,}"
    r"|\b(?:is|are|was|were) (?:\w+ly |also |now |not |being |already )*"
    r"(?:\w+ing|\w{3,}ed|\w+[^aeiou]en|hit|hurt|cut|found|told|sold|sent"
    r"|put|made|paid|lost|left|to [a-z]+)\b"
    r"|(?<![,(] )\b(?!based|aimed|called|named|indeed|speed|exceed|proceed|succeed)"
    r"[a-z]{2,}(?<!\bne)(?<!\bfe)(?<!\bse)ed\b(?! by\b)"
    r"|\b(?:fell|rose|won|lost|beat|came|went|took|made|gave|got|cut|told|found|held|left|led|met|paid|saw|sent|sold|spent"
    r"|began|became|grew|drew|broke|brought|built|bought|chose|fought|spoke|struck|threw|wrote|shook|withdrew|sank|drove"
    r"|shot|stole|swept|quit|shut|fled|overtook|soared|sought)\b"
)
_HOLDS = re.compile(
    r"\b(?:believe[sd]?|think|thinks|thought|hope[sd]?|fear(?:s|ed)?|want(?:s|ed)?|plan(?:s|ned)?|expect(?:s|ed)?|agree[sd]?"
    r"|oppose[sd]?|back(?:s|ed)?|support(?:s|ed)?|welcom(?:es?|ed)|threaten(?:s|ed)?|add(?:s|ed)|not(?:es|ed)|acknowledge[sd]?"
    r"|seeks?|demand(?:s|ed)?|estimate[sd]?|intends?|considers?|show(?:s|ed)|proposed?)\b"
)
#: "The rules prevent that from happening": what? "Hill - who built the pier in 1990 - and lost, was": a broken pair.
_OPEN = re.compile(
    r"\b(?:prevent|stop|allow|do|does|did|doing|mean|means|meant|like|than|after|before|despite|want|wants|about|change|see)"
    r"(?:s|ed|ing)? that(?:$|,| (?:from|to|in|at|on|by|with|again|too|way|happen\w*|if|when|because)\b)"
    r"| [-–—] (?:and|or|but)\b[^-–—]*, (?:was|were|is|are|has|had|\w+ed)\b"
    # "The Orrin-born right-hander, aged 24, won": who?
    r"|^(?:Further|Besides|Finally|Instead|Then), |^\d[\d.]* (?:pct|per ?cent)\b"
    r"|^The (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next) (?:was|is|will|had|has|would)\b"
    r"|\b(?:said|says) (?:that )?the "
    r"(?:data|figures?|results?|survey|report|study|platform|move|change|fall|rise|drop|decline|increase) "
    r"(?:was|were|is|are|had|has)\b"
    # "growth has average 6 %": a slip of the print
    r"|\b(?:has|have|had) "
    r"(?:average|increase|decrease|decline|publish|announce|agree|reduce|remain|continue|return|follow|appear)\b"
    r"|\b(?:its|the) (?:initial|earlier|previous|original) (?:attempt|plan|proposal|offer|idea|bid)\b|\bsimilarly\b"
    r"|^The (?:[\w’'-]+ )?(?:journalist|official|source|analyst|banker|trader|dealer|economist|diplomat) "
    r"(?:said|says|added|told)\b"
    # "Analysts had expected $12 million": of what?
    r"|^Analysts (?:had|have|were) (?:on average )?(?:been )?(?:expect|look|forecast|predict)\w*"
    r"|\b(?:wants?|wanted|likes?|would like) it\b|\b[Uu]ntil then\b"
    r"|\bexpress\w* (?:doubts?|concerns?|fears?|hopes?)$|^Now\b|^What \w+|''|``"
    r"|\b[Ss]hould that\b|^(?:The|An?) (?:subsequent|resulting|above)\b"
    r"|\b(?:can|could|may|will|must) then\b|\bat the time(?! of\b)"
    # "One in five even admitted it": of whom?
    r"|^(?:Only |About |Just |Almost |Nearly |More than )?(?:[Oo]ne|[Tt]wo|[Tt]hree|[Nn]ine|\d+) in (?:\w+) "
    r"(?!of\b|\w+s\b|people\b|women\b|men\b|children\b)"
    r"|^The (?:[\w’'-]+ ){0,3}?(?:[\w’'-]*-(?:hander|footer|old)|[a-z]+, (?:aged )?\d\d)\b"
    r"|^The [\w’'-]+-(?:born|bred) (?![A-Z])"
)


#: "The keeper has been found not guilty" and, below it, "A jury acquitted Mr Orr by ten to two": the news once more.
_OUTCOME = re.compile(
    r"\b(?:found (?:not )?guilty|acquit(?:s|ted)?|cleared|convicted|jailed|imprisoned|sentenced|fine[sd]?"
    r"|ordered to pay|arrest(?:s|ed)?|charged|remanded|suspended|banned|sacked|dismissed)\b"
)


def side_detail(text: str, lead: str) -> bool:
    """Could nobody take it for the news of `lead`: where, how old, how much, no comment? Or does it tell that again?"""
    own = outside_quotes(text)
    if _OPEN.search(text) or _SIDE.search(own):
        return True
    if not SAID.search(own) and (_IS_OR_HAS.search(own) or _FIGURES.search(own) or _VIEW.match(own)):
        return True
    if (_STUDY_TELLS.search(text) and _STUDY.search(lead)) or (_TOLL.search(text) and _TOLL.search(lead)):
        return True
    if _OUTCOME.search(own) and _OUTCOME.search(lead) and not SAID.search(own):
        return True
    plain = roots(lead) - roots(" ".join(NAMES.findall(lead)))
    if len(roots(text) & plain) > MOST_OF_NEWS:
        return True
    to_do = _IS_TO.search(lead)
    if to_do and roots(to_do[1]) & roots(text):
        return True
    if any(not _YEAR.match(figure) for figure in set(_FIGURE.findall(text)) & set(_FIGURE.findall(lead))):
        return True
    return _LONG_AGO.search(text) is not None and not _TO_COME.search(text)


def of_weight(text: str) -> bool:
    """Does it tell an event, or what somebody claims or wants?"""
    own = outside_quotes(text)
    return bool(SAID.search(own) or _HOLDS.search(own) or _HAPPENS.search(own))
