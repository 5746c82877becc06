"""The words by which a pupil could take a sentence for one that names a source, or for no part of the report."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import OneOf, Seldom

#: Words of speech, of what is known from somebody, of doubt and of deciding: with any of them one could argue that the
#: sentence does tell where it comes from.
BORROWED = OneOf(
    r"contacted|convinced|disclos\w+|evaluat\w+|cctv|counts?|counted|volunteers|emails?|accord\w*|alleg\w+|apparent\w*|report(?:ed|edly|s|ing)?|sa(?:id|ys?|ying)|t(?:old|ells?|elling)|claim\w*"
    r"|believ\w+|thought|think\w*|underst(?:ood|ands?)|suspect\w*|expect\w*|likely|unlikely|possibl\w+|perhaps"
    r"|probabl\w+|suppos\w+|seem\w*|describ\w+|stat(?:ed|ing|ements?)|announc\w+|confirm\w+|den(?:y|ied|ies|ying"
    r"|ials?)|warn\w*|might|could|should|must|accus\w+|quot\w+|records?|recorded|measured|estimat\w+|finds?|findings?"
    r"|identif\w+|calculat\w+|ask(?:s|ed|ing)?|fear\w*|rumou?r\w*|stud(?:y|ies)|polls?|survey\w*|research|data|figures"
    r"|statistics|documents?|interview\w*|tall(?:y|ied)|editorial\w*|spoke|speaks?|speaking|speech|testif\w+|testimony"
    r"|evidence|witness\w*|admit\w*|explain\w*|argu\w+|insist\w*|suggest\w*|show(?:s|ed|n|ing)?|reveal\w*|indicat\w+"
    r"|learn(?:ed|t|s)|emerged|hears?|heard|hearings?|inquest|inquiry|pleaded|verdict|convict\w+|ruled|ruling|urg\w+"
    r"|appeal\w*|demand(?:s|ed|ing)|hop(?:es?|ed|ing)|wants?|wanted|propos\w+|promis\w+|pledg\w+|vow\w*|agree[sd]?"
    r"|decid\w+|decisions?|approv\w+|reject\w*|vot(?:ed|es?)|welcom\w+|prais\w+|critic\w*|blam\w+|oppos(?:e|es|ed|ing)"
    r"|concern\w*|complain\w*|comment\w*|repl(?:y|ies|ied)|respon(?:d|se)\w*|declar\w+|letters?|tweet\w*|wr(?:ote"
    r"|ites?|itten)|publish\w*|releas\w+|issu\w+|notices?|website|stress\w*|emphasi\w+|acknowledg\w+|conced\w+"
    r"|conclu\w+|predict\w*|forecast\w*|project(?:ed|ions?)|seeks?|seeking|feels?|felt|pointed|cit(?:es?|ed|ing)"
    r"|credit(?:s|ed)|attribut\w+|recall\w*|remember\w*|investigat\w+|according|consider\w*|regard(?:s|ed)|deem\w*"
    r"|view(?:s|ed)|opinions?|argument|disput\w*|controvers\w*|guarantee\w*|assur\w+|thank\w*|apolog\w+|advis\w+"
    r"|recommend\w*|briefing|plans?|planned|intends?|aims?|lists?|listed|detail(?:s|ed)|outlin\w+|clearly|obviously"
    r"|certainly|unclear|clear|rated|ranked|classified|assess\w+|invit\w+|distanc\w+|dismiss\w+|pleas?|sources?"
    r"|spokes\w+|instruct\w+|order(?:ed|s)|direct(?:ed|s)|request\w*|insiders?|express\w*|prospects?|stunned|shaken"
    r"|angry|anger\w*|delighted|worr\w+|seconded|disagree\w*|saw|eyewitness\w*|correspondents?|footage|would|such|also"
    r"|can|often|reflects?|\w+fully|reputed\w*|crucial",
    re.compile(r"[“”\"‘?!:]"),
    Seldom(
        r"\b(?:appear(?:s|ed)? to|(?-i:may)|(?<!been )(?<!was )(?<!were )(?<!be )found|found (?:that|to)|so-called"
        r"|gathered that|call(?:ed|s|ing)? (?:for|on)|e-mails?|points (?:to|out)|put at|puts? (?:[\w’'-]+ ){1,6}at"
        r"|ascribed to|(?:death )?toll|seconds by|point of view"
        # "under the motion", "by its terms": what the sentence tells stands there
        r"|(?:an?|another|own|different|his|her|their) accounts?|set to|the word|the call|by (?:its|his|her|their) own"
        r"|under (?:the|an?|its|his|her|their|this|that)|terms)\b",
        "appear appears appeared may found called gathered call calls calling mail mails points put seconds"
        " view own account accounts set word put puts ascribed toll under terms",
        re.IGNORECASE,
    ),
)
#: Those who are often a source: "Police shut the road", "The council spent £2m". Somewhere further on, "took the bikes
#: of two residents", they are none.
TAKEN_FOR_ONE = re.compile(
    r"\b(?:scientists?|experts?|analysts?|critics|observers|researchers?|judges?|jur(?:y|ors?)|prosecut\w+|lawyers?"
    r"|detectives|officers?|police|firefighters|paramedics|officials?|authorit\w+|ministers?|ministry|government"
    r"|council|councillors?|regulators?|watchdog|campaigners?|board|committee|court|company|firm|department|agency"
    r"|union|commission|trust|charity|association|group|party|club|leaders?|reps?|lawmakers?|senators?|MPs?"
    r"|delegates?|bosses|organi[sz]ers|owners?|foreman|manager|chair(?:man|woman)?|president|mayor|governor|gov|sen"
    r"|rep|secretary|director)\b",
    re.IGNORECASE,
)
#: So many words at its head hold the subject of a sentence.
SUBJECT = 7
#: "Sign up for our morning letter", "Support the paper": no part of the report.
NO_REPORT = re.compile(
    r"\b(?:subscri\w+|newsletters?|sign up|inbox|podcast|click|cookies?|follow us|download|copyright|tickets?"
    r"|editors)\b|^(?:Support|Read|See|Watch|Picture|Imagine|Listen|Join|Share|Keep|Contact|Email|Call|Visit"
    r"|For more|Updated|Photo|Image)\b",
    re.IGNORECASE,
)
#: "Open the app and save a copy of the bill": it tells the reader what to do.
ORDERS = re.compile(
    r"(?:Never|Always|Do|Don[’']t|Open|Tap|Go|Use|Make|Take|Put|Give|Set|Get|Ask|Try|Turn|Check|Send|Avoid|Save|Cut|Add"
    r"|Dig|Fill|Tie|Remove|Expect|Write|Keep|Pick|Choose|Start|Mix|Stir|Pour|Note|Look|Stop|Unplug|Call|Contact|Book|Bring|Visit|Wash|Store"
    r"|Throw|Rinse|Wear|Leave|Wait|Plant|Water|Feed|Press|Hold|Wrap|Return) (?!to\b)[a-z]"
)
#: Of what a court hears the reporter tells much without a "said": "There was a hole in the ceiling".
COURT = re.compile(
    r"\b(?:[Cc]ourt (?:heard|was told)|[Mm]agistrates?|(?:Crown|District|High|Circuit) (?:Court|Judge)|prosecut\w+"
    r"|inquest|coroner|tribunal|jury|jurors|defendant|pleaded|acquitted|guilty|on trial|sentenced|jailed"
    r"|spared jail|[Cc]ourt|[Jj]udge)\b"
)
#: So many characters at the head of a report tell what it is.
LEAD = 500
#: Who tells the news is in it as its source.
OUTLET = re.compile(
    r"\b(?:AP|AFP|UPI|BBC|ITV|CNN|ABC|NBC|CBS|NPR|RT[EÉ]|Reuters|Associated Press|PA|Bloomberg|Xinhua|Tass|Facebook"
    r"|Twitter|Instagram|TikTok|YouTube"
    r"|[A-Z]\w+ (?:Times|Post|Journal|News|Herald|Tribune|Gazette|Telegraph"
    r"|Press|Today|Chronicle|Globe|Examiner|Echo|Mail|Observer))\b"
    r"|\b(?:newspapers?|broadcasters?|journalists?|reporters?|magazine)\b|\w\.com\b"
)
#: "Pictured on Monday, the keeper opens the gate"; "Mayor Ann Hill (left)".
CAPTION = re.compile(
    r"\b(?:pictured|file photo|photo\w*|image|stands|sits|poses|smiles|looks on|waves (?:to|at))\b|\((?:left|right|L"
    r"|R|C)\)|, \d{4}\.$",
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
    r"(?:[\w’'-]+,? ){0,3}?(?:he|she|they|it|this|that|these|those|them)\b"
    r"|(?:but|and|so|yet|nor|or|compare|consider|what|adding"
    r"|making|however|others?)\b"
    # "Some forged signatures": some of whom? "The others were in the gorge", "The same bag cost £3": which?
    r"|the (?:same|others?|latter|former|remainder|rest(?! of)"
    r"|(?:first|second|third|fourth|fifth|last) (?:\w+ed|was|were|is|are|has|had|went|came|took|won|fell))\b"
    r"|(?:one|some|many|most|several|both|all|none|two|three|four|five|six|\d+)"
    r" (?:\w+ed|were|was|are|is|have|had|has|will|would)\b",
    re.IGNORECASE,
)
#: "A barn that her grandfather built": whose, and who told of it?
OF_SOMEBODY = re.compile(
    r"(?!.*\b(?:man|woman|boy|girl|[Mm]others?|fathers?|[A-Z]\w+ [A-Z]\w+)\b.*\b(?:he|she|his|hers?|him)\b)"
    r".*\b(?:he|she|his|hers?|him)\b"
)
#: A share or a change of something that is measured: whoever gave the figure before may have given this one, too.
MEASURED = re.compile(
    r"\d ?%|per ?cent|\bpct\b|\b(?:growth|declined?|rates?|r[io]se|fell|fall(?:en|s)?|sales|quarter|averag\w+|annual"
    r"|earned|revenues?|profits?)\b|\d (?:mln|million|billion|bn|bpd|barrels|tonnes)\b",
    re.IGNORECASE,
)
#: A verb: "A pair of boots on a concrete floor" has none, and stands under a picture; so does "A row of cars queued
#: beside a fence", where a word in "ed" only looks like one. Beside a number or a name it is a verb.
HAS_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|can|does?|did|went|began|came|took|got|ran|left|drove|cut|won"
    r"|lost|beat|fell|rose|grew|made|gave|held|kept|led|met|paid|put|sent|set|shut|sold|spent|stood|struck|swept|built"
    r"|bought|brought|caught|broke|drew|flew|hit|sank|spread|threw|wore|costs?|uses?|lives?|works?|opens?|closes?"
    r"|lends?|joins?|flows?|begins?|ends?|plays?|drops?|sat|serves?|hosts?|comes?|goes|includes?|runs?|takes?|makes?|gives?|employs?|depends?|continues?)\b"
)
#: Something that happened, a figure, a name: nobody takes "The net has a certain charm" for what a reporter has seen.
CONCRETE = re.compile(r"\d|(?<=\w )[A-Z][a-z]|\b(?:was|were|had|been|went|began|came|took|left|ran|fell|[a-z]{2,}ed)\b")
#: Beside a number or a day a word such as "best" or "cold" is no judgement.
COUNTED_OR_DATED = re.compile(r"\d|\b[A-Z][a-z]+day\b")
PAST = re.compile(r"\b[a-z]{2,}ed\b.*(?:\d|[A-Z][a-z])|(?:\d|\w [A-Z][a-z]).*\b[a-z]{2,}ed\b")
#: A number of something: "300 boats", not "in 2018" or "at 7.30pm".
FIGURE = re.compile(r"(?<![\w.,:])(?!(?:1[5-9]|20)\d\d\b)\d[\d,.]*(?= ?%| [a-z]{3,})")
#: Where one of these is told of anywhere, "Water sank faster where there were worms" is what it found.
OF_A_STUDY = re.compile(r"\b(?:study|studies|researchers?|scientists?|paper published|published paper|survey)\b")
TIMES = re.compile(r"\btimes (?:\w+er|as)\b")
