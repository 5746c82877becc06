"""The label of a way in, the patterns of the words that tell it ("told reporters", "in a statement") out.

Agencies, newspapers, broadcasters and politics each have their own; what an outlet is called is told by a word of its
name ("the Harwick Gazette", "Radio Orrin"), or it is one of those that everybody knows.
"""

from __future__ import annotations

from quizgen.questions.labels import (
    AT_HEARING,
    BY_BROADCAST,
    IN_SPEECH,
    IN_STUDY,
    IN_WRITING,
    ON_THE_WEB,
    TO_ONE_OUTLET,
    TO_REPORTERS,
)

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?:night|morning|afternoon|evening)"
_MONTH = r"(?:Jan|Febr|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*\.?"
#: What may stand between "said" and "in a statement".
WHEN = (
    rf"(?:,? (?:(?:on|late on|early on|late|early|last|this) )?{_DAY}(?: {_PART})?"
    r"|,? (?:yesterday|today|tonight|later|earlier|recently|once|also|then|simply|only|afterwards|there|again"
    rf"|(?:last|this|earlier this|later that|earlier that) (?:week|month|year|weekend|night|day|spring|summer"
    rf"|{_PART}))|,? (?:on (?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})|in (?:{_MONTH}|\d{{4}}"
    rf"|[A-Z][a-z]+)(?:,? \d{{4}})?))"
)
_A = r"(?:an?|the|his|her|its|their|another|one|that|(?:[A-Z][\w.-]+ ){1,3}?[\w-]+[’']s|[A-Z]\w+[’']s|[A-Z]\w+)"
#: Words before "statement" that make it one that is spoken, or none that tells anything.
_SPOKEN = (
    r"(?!televised|broadcast|video|taped|recorded|sworn|witness|opening|closing|court|oral|verbal|spoken|floor"
    r"|mission|financial|radio|television|TV|Commons|parliamentary|[Bb]udget|autumn|victim)"
)
#: News outlets whose names hold no word that shows what they are.
KNOWN = (
    r"(?:AFP|AP|UPI|DPA|ANSA|BBC|CNN|ABC|NBC|CBS|NPR|PBS|MSNBC|CNBC|CBC|ITV|ITN|RT[EÉ]|ESPN|BFM|ARD|ZDF|Reuters"
    r"|Associated Press|Press Association|Agence France|Xinhua|Tass|TASS|Interfax|Kyodo|Yonhap|Wikinews|Bloomberg"
    r"|Politico|POLITICO|HuffPost|Huffington Post|BuzzFeed|Breitbart|Al[- ]Jazeera|Axios|Newsweek|USA T(?:oday"
    r"|ODAY)|The Hill|Roll Call|Rolling Stone|Vanity Fair|Variety|Wired|Vox|(?:The|the) Atlantic"
    r"|Scientific American|New Scientist|National Geographic|Der Spiegel|Le Monde|Haaretz|Fox|Sky|Sputnik"
    r"|Wall Street Journal|Forbes|Fortune|Vogue|Esquire|Slate|Salon|Billboard|Mashable|Business Insider|Daily Beast"
    r"|GMTV|(?:The|the) Economist|(?:The|the) Independent|Le Figaro|El Pa[ií]s|Die (?:Welt|Zeit)|La (?:Repubblica"
    r"|Stampa)|Corriere della Sera|Nikkei|NDTV|EFE|SCMP|FT|WSJ|TMZ|The (?:Verge|Intercept|Nation|Sun|Scotsman"
    r"|Hollywood Reporter)|the (?:Sun|Scotsman)|TechCrunch|Mother Jones|Sports Illustrated|Cable News Network"
    r"|Time magazine|Radio (?:\d|Four|Five))\b"
)
#: Words that are part of the name of an outlet: "the Harwick Gazette", "Radio Orrin".
NAMED_SO = (
    r"(?:Times|(?<!Canada )(?<!Australia )(?<!\bAn )(?<!Deutsche )Post(?! (?:Office|executive|manager|worker|Bank))"
    r"|News|Newspapers?|Gazette|Herald|Tribune|Telegraph|Guardian(?! (?:Life|Angel))|Journal|Chronicle"
    r"|Observer|(?<!Royal )Mail|Mirror|Globe(?! Theatre)|Examiner|Daily|Courier|Echo|Argus|Radio|TV|Television"
    r"|(?<!\bthe )FM|Magazine|Dispatch|Inquirer|News Agency|Broadcasting"
    r"|Standard(?! (?:Chartered|Bank|Life|Oil|&)))\b"
)
_KIND = (
    r"(?:newspaper|magazine|news agency|broadcaster|tabloid|(?:radio|television|TV) station|news (?:channel|website"
    r"|site))"
)
_CALLED = rf"(?:{KNOWN}|(?:[A-Z\d][\w.&-]*(?:[’']s)? ){{0,3}}?{NAMED_SO}|(?:Daily|Sunday|Evening) [A-Z]\w+)"
_OUTLET = (
    rf"(?:(?:(?:the|The|a|an) )?(?:(?:[A-Z]\w+ |[a-z]+ ){{0,2}}?{_KIND} )?{_CALLED}"
    rf"|(?:[A-Z][\w.&’'-]* ){{1,3}}{_KIND}\b|(?:(?:state|local|public|national|army)|[A-Z]\w+) (?:radio|television"
    rf"|TV)\b|(?:the|this|a|an|one|its|[A-Z]\w+[’']s)(?: [\w-]+){{0,2}}? (?:{_KIND}|paper|weekly|daily)\b"
    r"|(?:a|an|one)(?: (?!court\b)[\w-]+){0,2}? (?:interviewer|reporter|journalist|correspondent)\b)"
)
#: What belongs to the name of the outlet: "BBC | Radio 4’s Today programme", "Fox | ’s Ann Hill".
_GOES_ON = (
    r"(?:[’']s)?(?: [A-Z\d“‘][\w.’'”-]*| (?:website|newspaper|magazine|programme|program|radio|television|show"
    r"|station|news agency|news website|online|channel|sport|anchor|host))*"
)
#: "told BBC reporters" are several, and so are "the Post and the Star".
_ONE = (
    r"(?!\w)(?! (?:(?:[\w’'-]+ ){0,2}(?:reporters|journalists|correspondents)|and|or|(?:[\w’'-]+ ){0,3}and (?:an?"
    r"|the))\b)"
)
_REPORTERS = (
    r"(?:(?:(?:the|an?|some|local|foreign|assembled|waiting|visiting|\w+ of) ){0,2}(?:[A-Z]?\w+ )?(?:reporters"
    r"|journalists|newsmen|correspondents)|the (?:assembled |waiting )?(?:press|media)(?! (?:secretary|officer"
    r"|office|\w+ery|company|group|giant|firm|regulator|watchdog|team|council|box))"
    r"|(?:news|press|media) (?:conference|briefing))\b"
)
_CONFERENCE = r"(?:news|press|media) (?:conference|briefing)\b"
#: The hearing phase of a bill is a consultation, court papers are no sitting, and a court clerk is no court.
_AS_SUCH = (
    r"(?![’'-]| (?:Republican|Democrat|[Ll]eader|(?!after\b|over\b|under\b|later\b|earlier\b|other\b|never\b|for\b"
    r"|whether\b|her\b)[a-z]+[eo]rs?\b|phase|period|process|round|stage|papers?|documents?|filings?|records?|submissions?|motions?|brief|statement|letter|aids?|loss|tests?"
    r"|clerk|officials?|staff|office|press|aides?|candidate|majority|minority|president|shoes?|team|desk|agents?))"
)
_COMMITTEE = (
    r"(?:House|Senate|Commons|select|parliamentary|congressional) (?:[\w’'&,-]+ ){0,7}?(?:panel|[Ss]ub"
    r"|[Cc])ommittee"
)
_HEARING = (
    r"(?:(?:British |some )?MPs|peers|jurors|(?:[A-Z][\w’'-]+ ){1,4}Court|[Pp]arliament|Congress"
    r"|the (?:U\.?S\.? )?Congress|(?:an?|the|his|her"
    r"|their|its|[A-Z]\w+[’']s) (?:"
    r"(?!(?:food|tennis|squash|show|line|dance|talent|contest|competition|race|festival|film|prize) )"
    r"[\w’'&-]+ ){0,4}?(?:[Cc]ourt|jury|judge|tribunal|inquest|[Ii]nquiry|hearing"
    r"|Commons|House of Lords|Senate"
    rf"|parliament|(?:House|Senate) panel)|(?:a|the) {_COMMITTEE}|(?:a|the) (?:House|Senate|Commons)"
    r" (?:[\w’'&,-]+ ){0,7}?(?:[Ss]ubcommittee|[Cc]ommittee)(?: on (?:[A-Z][\w’',-]+ |and ){0,8}[A-Z]\w+)?)\b"
    + _AS_SUCH
)
_AUDIENCE = (
    r"(?:(?:an?|the|his|her|their|its|some)(?: (?!news|press|media)[\w,’'-]+){0,4}? (?:rally|audience|seminar"
    r"|crowd(?! (?:that|who|in|at a)\b)|convention|public meeting|town hall meeting|(?<=\ba )town hall"
    r"|(?:party|annual|union|spring|autumn) conference"
    r"|gathering|those gathered)"
    r"(?! (?:room|hall|cent(?:re|er)|call|stage|driver|organi[sz]er))|delegates"
    r"|(?:cheering )?supporters at (?:a|his|her|the)(?: [\w-]+){0,3}? rally)\b"
)

#: After "told" or "speaking to".
ADDRESSED = {
    TO_ONE_OUTLET: f"{_OUTLET}{_GOES_ON}{_ONE}",
    TO_REPORTERS: rf"(?:(?:an?|the|his|her|their)(?: [\w’'-]+){{0,2}}? {_CONFERENCE}|{_REPORTERS})",
    AT_HEARING: _HEARING,
    IN_SPEECH: _AUDIENCE,
}
_ITS = r"(?:(?:his|her|its|their|the) )?(?:own |official |personal )?"
_MEDIUM = (
    r"(?:Twitter|Facebook|Instagram|Weibo|Telegram|Snapchat|YouTube|TikTok|LinkedIn|Truth Social|Bluesky|Reddit"
    r"|X(?!-| (?:Factor|Games))|social media|blog|website)\b(?![’'-]| (?:ban|rules?|laws?|use|deal|data|shares|users"
    r"|firms?|compan(?:y|ies)|giants?|campaigns?|influencers?|regulation|safety|addiction|executives?|platforms|harms?)\b)"
)
#: "Said in a police interview", "in an interview with detectives": no news outlet asked.
_NO_OUTLET = (
    r"[Pp]olice|Garda|garda[ií]|detectives?|investigators?|inspectors?|officers?|prosecutors?|FBI|job|exit|visa|asylum"
    r"|witness|caution|cautioned|voluntary|recorded|taped|formal|screening|admissions?|embassy|immigration|research"
    r"|researchers?|lawyers?|auditors?|officials"
)
#: After "said", or at the beginning of the sentence.
PLACED = {
    TO_ONE_OUTLET: (
        rf"(?:in|during) {_A} (?:(?!televised|television|TV|radio|{_NO_OUTLET})[\w.’'-]+ ){{0,3}}?interview\b"
        rf"(?! (?:with|by|at|under) (?:[a-z]+ ){{0,2}}?(?:{_NO_OUTLET}))(?: (?:with|on"
        rf"|to) {_OUTLET}{_GOES_ON})?{_ONE}"
    ),
    TO_REPORTERS: (
        rf"(?:(?:at|in|during) {_A} (?:[\w’'-]+ ){{0,3}}?{_CONFERENCE}|(?:on|in"
        rf"|during) a (?:[\w’'-]+ )?(?:conference )?"
        r"call with (?:\w+ )?(?:reporters|journalists)\b)"
    ),
    IN_WRITING: (
        # an internal e-mail that came out is no statement to the public
        rf"(?:(?:in|through|via) {_A} (?!internal|leaked|private|confidential)(?:{_SPOKEN}[\w’'-]+ ){{0,4}}?{_SPOKEN}"
        r"(?:statement(?! (?:to|before|on the floor|recorded|broadcast|televised|read|made|delivered|shown)\b)|letter"
        r"|e-?mail|press release"
        r"|news release|text message)\b(?! of| (?:piece|box|page|list|address|account|chain|grade)\b)"
        r"|(?:by|via) (?:e-?mail|letter)\b(?! (?:box|list|grade))|in an open letter\b)"
    ),
    ON_THE_WEB: (
        rf"(?:(?:on|via|through|over) {_ITS}{_MEDIUM}|(?:in|with|on) {_A} (?:[\w’'-]+ ){{0,2}}?(?:tweets?"
        rf"|tweetstorm"
        r"|(?:Twitter|Facebook|Instagram|social media) (?:post|message|page|account|feed)|blog(?: ?post)?)\b)"
    ),
    IN_SPEECH: (
        rf"(?:(?:in|during) {_A} (?:{_SPOKEN}[\w’'-]+ ){{0,4}}?(?:speech|address(?! to (?:[Pp]arl|Congr"
        rf"|the nation))|lecture|sermon|keynote|debate)\b"
        rf"(?! (?:spin|room|hall|theatre|theater|book|therap|patholog|club|over)|s?-)"
        rf"|(?:at|during) {_A} (?:[\w’'-]+ ){{0,4}}?(?:rally|debate"
        rf"|(?<=\ba )town hall|town hall (?:meeting|event|debate|forum)|campaign event|seminar|convention"
        r"|(?:party|annual|spring|autumn) conference)\b"
        r"(?! (?:spin|room|hall|cent(?:re|er)|call|stage|driver|car|point|club|organi[sz]er)))"
    ),
    AT_HEARING: (
        rf"(?:(?:in|during) (?:{_A} )?(?:(?:sworn|written|court|congressional|Senate|House) )?testimony\b"
        rf"|in court\b{_AS_SUCH}|(?:at|during) Prime Minister[’']s Questions\b"
        r"|in the (?:House of )?Commons\b(?! \w*room)|before (?:the|a|an) (?:[\w’'&-]+ ){0,4}?(?:[Cc]ourt|[Ii]nquiry"
        # "said before the court hearing" tells when, and "before the court on Friday" where
        r"|[Ss]ubcommittee|[Cc]ommittee|tribunal)\b(?=[,.;:…”\"]|$| (?:on|in|that|last|this|§|…|[A-Z]))"
        rf"|(?:at|during|in) {_A} (?:[\w’'-]+ ){{0,3}}?(?:hearing|inquest|tribunal)\b{_AS_SUCH})"
    ),
    IN_STUDY: (
        rf"in {_A} (?:(?![\w-]*[Bb]udget|news\b|radio\b|TV\b|television\b|(?:local|morning|evening|Sunday|city"
        r"|student|trade|daily|weekly|school|weather) )[\w’'-]+ ){0,4}?"
        r"(?:report(?! in\b| card| stage)|(?<!\bhis )(?<!\bher )study|survey|research paper"
        r"|(?<!\bthe )paper|book|memoirs?|autobiography"
        r"|article|column|op-ed|essay)\b(?! (?:released|published|issued|by|for|to|from"
        r"|bag|cup|mill|round|shop|club|fair|trade|group|hall|cover|launch|signing|tour|festival|industry|inch|room))"
    ),
    BY_BROADCAST: (
        rf"(?:on (?:{KNOWN}{_GOES_ON}|(?:(?!(?:of|for|about|to|in|with|police|ship[’']s|marine|two-way|hand-?held) )"
        rf"[\w.’'&“”\"-]+ ){{0,4}}?(?:radio|television|TV|Radio|Television)\b"
        rf"(?! (?:rights|licen|silence|mast|set|network|frequenc|deal|advert|ads\b|viewer)))|(?:in"
        rf"|during) {_A} (?:[\w-]+ ){{0,2}}?(?:televised|television|TV|radio|broadcast) (?:[\w-]+ )?(?:address"
        r"|speech|interview|announcement|statement|message|appearance|debate)\b)"
    ),
}
#: Verbs that tell the way themselves.
BY_VERB = {"tweet": ON_THE_WEB, "blog": ON_THE_WEB, "testify": AT_HEARING}
