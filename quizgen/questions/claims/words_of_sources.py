"""The words by which a pupil could take a sentence for one that names a source, or for no part of the report."""

from __future__ import annotations

import re

#: Words of speech, of what is known from somebody, of doubt and of deciding: with any of them one could argue that the
#: sentence does tell where it comes from.
BORROWED = re.compile(
    r"[“”\"‘?!:]|\b(?:accord\w*|alleg\w+|apparent\w*|report(?:ed|edly|s|ing)?|sa(?:id|ys?|ying)|t(?:old|ells?|elling)"
    r"|claim\w*|believ\w+|thought|think\w*|underst(?:ood|ands?)|suspect\w*|expect\w*|likely|unlikely|possibl\w+"
    r"|perhaps|probabl\w+|suppos\w+|seem\w*|appear(?:s|ed)? to|describ\w+|stat(?:ed|ing|ements?)|announc\w+|confirm\w+"
    r"|den(?:y|ied|ies|ying|ials?)|warn\w*|(?-i:may)|might|could|should|must|accus\w+|quot\w+|records?|recorded"
    r"|measured|estimat\w+|finds?|findings?|(?<!been )(?<!was )(?<!were )(?<!be )found|found (?:that|to)|identif\w+"
    r"|calculat\w+|ask(?:s|ed|ing)?|fear\w*|rumou?r\w*|so-called|stud(?:y|ies)|polls?|survey\w*|research|data|figures"
    r"|statistics|documents?|interview\w*|tall(?:y|ied)|editorial\w*|spoke|speaks?|speaking|speech|testif\w+|testimony"
    r"|evidence|witness\w*|admit\w*|explain\w*|argu\w+|insist\w*|suggest\w*|show(?:s|ed|n|ing)?|reveal\w*|indicat\w+"
    r"|learn(?:ed|t|s)|emerged|gathered that|hears?|heard|hearings?|inquest|inquiry|pleaded|verdict|convict\w+|ruled"
    r"|ruling|urg\w+|appeal\w*|demand(?:s|ed|ing)|call(?:ed|s|ing)? (?:for|on)|hop(?:es?|ed|ing)|wants?|wanted"
    r"|propos\w+|promis\w+|pledg\w+|vow\w*|agree[sd]?|decid\w+|decisions?|approv\w+|reject\w*|vot(?:ed|es?)|welcom\w+"
    r"|prais\w+|critic\w*|blam\w+|oppos(?:e|es|ed|ing)|concern\w*|complain\w*|comment\w*|repl(?:y|ies|ied)"
    r"|respon(?:d|se)\w*|declar\w+|letters?|e-?mails?|tweet\w*|wr(?:ote|ites?|itten)|publish\w*|releas\w+|issu\w+"
    r"|notices?|website|stress\w*|emphasi\w+|acknowledg\w+|conced\w+|conclu\w+|predict\w*|forecast\w*"
    r"|project(?:ed|ions?)|seeks?|seeking|feels?|felt|pointed|points (?:to|out)|cit(?:es?|ed|ing)|credit(?:s|ed)"
    r"|attribut\w+|recall\w*|remember\w*|investigat\w+|according|consider\w*|regard(?:s|ed)|deem\w*|view(?:s|ed)"
    r"|opinions?|argument|disput\w*|controvers\w*|guarantee\w*|assur\w+|thank\w*|apolog\w+|advis\w+|recommend\w*"
    r"|briefing|plans?|planned|intends?|aims?|lists?|listed|detail(?:s|ed)|outlin\w+|clearly|obviously|certainly"
    r"|unclear|clear|rated|ranked|classified|assess\w+|put at|invit\w+|distanc\w+|dismiss\w+|pleas?|sources?|spokes\w+"
    r"|instruct\w+|order(?:ed|s)|direct(?:ed|s)|request\w*|insiders?|express\w*|prospects?|stunned|shaken|angry"
    r"|anger\w*|delighted|worr\w+|second(?:s|ed) by|seconded|calls? for|the call)\b",
    re.IGNORECASE,
)
#: Those who are often a source: "Police shut the road", "The council spent £2m". Somewhere further on, "took the bikes
#: of two residents", they are none.
TAKEN_FOR_ONE = re.compile(
    r"\b(?:scientists?|experts?|analysts?|critics|observers|researchers?|judges?|jur(?:y|ors?)|prosecut\w+|lawyers?"
    r"|detectives|officers?|police|firefighters|paramedics|officials?|authorit\w+|ministers?|ministry|government"
    r"|council|councillors?|regulators?|watchdog|campaigners?|board|committee|court|company|firm|department|agency"
    r"|union|commission|trust|charity|association|group|party|club|leaders?|reps?|lawmakers?|senators?|MPs?|delegates?"
    r"|bosses|organi[sz]ers|owners?|foreman|manager|chair(?:man|woman)?|president|mayor)\b",
    re.IGNORECASE,
)
#: So many words at its head hold the subject of a sentence.
SUBJECT = 6
#: "Sign up for our morning letter", "Support the paper": no part of the report.
NO_REPORT = re.compile(
    r""
    r"\b(?:subscri\w+|newsletters?|sign up|inbox|podcast|click|cookies?|follow us|download|copyright|tickets?"
    r"|editors)\b"
    r"|^(?:Support|Read|See|Watch|Listen|Join|Share|Keep|Contact|Email|Call|Visit|For more|Updated|Photo|Image)\b",
    re.IGNORECASE,
)
#: Of what a court hears the reporter tells much without a "said": "There was a hole in the ceiling".
COURT = re.compile(
    r"\b(?:[Cc]ourt (?:heard|was told)|[Mm]agistrates?|Crown Court"
    r"|prosecut(?:or|ors|ion|ing)|inquest|coroner|tribunal|jury|jurors|defendant|pleaded|acquitted|guilty|on trial)\b"
)
#: So many characters at the head of a report tell what it is.
LEAD = 500
#: Who tells the news is in it as its source.
OUTLET = re.compile(
    r"\b(?:AP|AFP|UPI|BBC|ITV|CNN|ABC|NBC|CBS|NPR|RT[EÉ]|Reuters|Associated Press|PA|Bloomberg|Xinhua|Tass"
    r"|Facebook|Twitter|Instagram|TikTok|YouTube|[A-Z]\w+ (?:Times|Post|Journal|News|Herald|Tribune|Gazette|Telegraph"
    r"|Press|Today|Chronicle|Globe|Examiner|Echo|Mail|Observer))\b|\b(?:newspapers?|broadcasters?|journalists?"
    r"|reporters?|magazine)\b"
)
#: "Pictured on Monday, the keeper opens the gate"; "Mayor Ann Hill (left)".
CAPTION = re.compile(
    r"\b(?:pictured|file photo|photo\w*|image|stands|sits|poses|smiles|looks on|waves (?:to|at))\b"
    r"|\((?:left|right|L|R|C)\)|, \d{4}\.$",
    re.IGNORECASE,
)
#: "Two boats were also sold": somebody may be going on.
GOES_ON = re.compile(
    r"\b(?:also|therefore|the same|similar\w*|further(?:more)?|as well|such|in addition|for example|for instance"
    r"|instead)\b",
    re.IGNORECASE,
)
#: "However, they have come down", "But not all of them came".
LEANS = re.compile(
    r"(?:[\w’'-]+,? ){0,3}?(?:he|she|they|it|this|that|these|those|them)\b|(?:but|and|so|yet|nor|or|compare|consider)\b"
    # "Some forged signatures": some of whom?
    r"|(?:some|many|most|several|both|all|none|others|two|three|four|five|six|\d+)"
    r" (?:\w+ed|were|was|are|is|have|had|has|will|would)\b",
    re.IGNORECASE,
)
#: "A barn that her grandfather built": whose, and who told of it?
OF_SOMEBODY = re.compile(
    r"(?!.*\b(?:man|woman|boy|girl|[Mm]others?|fathers?|[A-Z]\w+ [A-Z]\w+)\b.*\b(?:his|hers?|him)\b)"
    r".*\b(?:his|hers?|him)\b"
)
#: A share or a change of something that is measured: whoever gave the figure before may have given this one, too.
MEASURED = re.compile(
    r"\d ?%|per ?cent|\bpct\b|\b(?:growth|declined?|rates?|r[io]se|fell|fall(?:en|s)?|sales|quarter|averag\w+|annual"
    r"|earned|revenues?|profits?)\b|\d (?:mln|million|billion|bn|bpd|barrels|tonnes)\b",
    re.IGNORECASE,
)
