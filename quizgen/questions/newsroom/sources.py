"""Phrases on who was asked, who answered, and how far a reader is told who speaks."""

from __future__ import annotations

from quizgen.questions.channel.channel_words import KNOWN, NAMED_SO
from quizgen.questions.newsroom.phrase import Phrase, phrase

_ASKED = "A fair report says whom it asked. Silence is neither a yes nor a no."
_NAMELESS = "Without a name readers cannot check what somebody knows. Look whether the report tells why there is none."
_HANDED_ON = "What is handed on is as good as where it comes from. Look for the first who said it."

#: Who speaks to the press for a body, or is the body, or "asked" itself.
_ASKED_IN_NEWS = (
    r"[Ss]pokes(?:man|woman|person)|[Oo]fficials?|[Pp]olice|[Mm]inist(?:er|ers|ry)|[Cc]ouncil|[Dd]epartment|[Aa]gency"
    r"|[Aa]uthorit(?:y|ies)|[Cc]ompany|[Ff]irm|[Cc]lub|[Bb]ank|[Aa]irline|[Cc]hief|[Bb]oard|[Uu]niversity"
    r"|[Pp]rosecutors?"
    r"|[Ll]awyers?|[Ee]xecutives?|[Cc]oach|[Mm]anager|[Aa]sked|[Pp]resident|[Ss]enator|[Dd]irector"
)
# not "declined to say more": a part has been told
_HELD_BACK = (
    r"say (?:whether|how|who|what|when|where|why|if)"
    # "refused to disclose the documents": they were not handed over
    r"|(?:disclose|reveal)(?! (?:[\w’-]+ ){0,3}(?:documents?|reports?|records?|e-?mails?|data|files?|papers"
    r"|contracts?"
    r"|footage|video)\b)|specify|discuss(?! [^.;]{0,60}\bwith\b)|identify"
    r"|name(?! (?:an?|his|her|its|their) (?:\w+ )?(?:successor|replacement|team|squad|date|deputy|candidate|cabinet))"
    r"|give (?:any )?(?:details|figures|reasons)|provide (?:any )?details"
)
#: "Her husband did not reply to her messages", "calls for a ban", "questions from the court": no reporter asked.
_OWN = r"(?!(?:her|his|their|its|our|my|your|an emergency|a distress)\b)"
_OTHERS_ASKED = (
    r"(?! for (?!comment)| to\b| of\b| about\b| from (?:the )?[a-z]| from (?:the )?(?:MPs|Parliament"
    r"|Congress)\b| by\b)"
)
_OF_THE_PRESS = (
    rf"{_OTHERS_ASKED}(?=[^.;]*\b(?:comment|reporters?|newspaper|journalists?|media|press|Reuters|AP"
    rf"|Associated Press|BBC"
    r"|interview)\b)"
)
SOURCES: tuple[Phrase, ...] = (
    phrase(
        r"\b(?P<words>(?:declined|refused|declines|refuses) (?:to (?:give a |make any |make a )?comment|comment)"
        r"|would not comment)\b(?! further| beyond)",
        "An answer was asked for, and refused",
        ("An answer was given, and it was a denial", "That would be “denied it”."),
        ("An answer was never asked for", "Only who has been asked can decline to answer."),
        ("An answer was asked for, but nobody was reached", "That would be “could not be reached”."),
        lesson=_ASKED,
        weight=4,
    ),
    phrase(
        # a bride may refuse to say why, and nobody has asked: only a voice of the news has surely been asked
        rf"(?:\b(?P<asked>{_ASKED_IN_NEWS})\b[^.;:]{{0,90}} )?"
        rf"\b(?P<words>declin(?:ed|es) to (?:{_HELD_BACK})|(?(asked)(?:refused to|would not) (?:{_HELD_BACK})"
        rf"|(?!)))\b",
        "The question was asked, and the answer held back",
        ("The question was answered, but the article leaves it out", "Nothing was told: an answer was refused."),
        ("The question was asked, and a court forbade an answer", "Who declines or refuses decides that alone."),
        ("The question was never asked", "Only who is asked can decline."),
        lesson="What somebody does not want to tell may matter. A good report says that it asked.",
        weight=3,
    ),
    phrase(
        rf"\b(?P<words>did not (?:immediately )?(?:respond|reply) to {_OWN}(?:a |several |repeated |multiple |the "
        r"|[\w’' ]{0,24})?"
        # "the union's messages", "calls from patients": nobody of the press has asked
        rf"(?:requests?|messages?|calls?|questions|e-?mails?|inquir\w+)(?: for comment\b{_OTHERS_ASKED}"
        rf"|\b{_OF_THE_PRESS})"
        # villages could not be reached by the rescuers
        r"|(?:could not|couldn’t) (?:immediately )?be reached for comment\b"
        r"|(?:was|were) (?:not (?:immediately )?available|unavailable) (?:for|to) comment\b"
        rf"|did not (?:immediately )?return {_OWN}(?:[\w’' ]{{0,24}})?(?:calls?|messages?|requests?)"
        rf"(?: (?:for|seeking) comment\b|\b{_OF_THE_PRESS}))",
        "A reporter tried to ask, but got no answer",
        ("A reporter asked, and was refused an answer", "That would be “declined to comment”."),
        ("A reporter did not try to ask", "The words tell that somebody tried."),
        ("A reporter asked, and was told that it was so", "No answer is no yes."),
        lesson=_ASKED,
        unless=r"\b(?:ship|vessel|boat|radio|coastguard|pilot|emergency|999|911|rescuers?)\b",
        weight=4,
    ),
    phrase(
        r"\b(?P<words>on (?:the )?condition of anonymity|(?:asked|asking|requested|preferred|wished) not to be"
        r" (?:named|identified)|(?:declined|refused|declining) to be (?:named|identified)"
        r"|did not (?:want|wish) to be (?:named|identified))\b",
        # whether the reporter knows the name is not told by these words
        "Somebody spoke, but is to stay unknown to readers",
        ("Somebody is forbidden by a court to say who it is", "The words tell of somebody’s own wish."),
        ("Somebody cannot remember who it was that said so", "The words tell of somebody’s own wish."),
        ("Somebody speaks for many people, and not alone", "The words tell of the name alone."),
        lesson=_NAMELESS,
        # a donor or a winner who does not want to be named has mostly said nothing
        unless=(
            r"\b(?:don(?:or|at)\w*|gave|giv(?:en|es|ing)|paid|bought|buyer|bidder|winners?|won|benefactor|owner"
            r"|funded"
            r"|victims?)\b"
        ),
        beside=r"\b(?:sa(?:id|ys?|ying)|told|sp(?:oke|eak)\w*|added|recall\w*|claim\w*|describ\w*|according"
        r"|interview\w*)\b",
        weight=4,
    ),
    phrase(
        r"\b(?:sources?|people|person|persons|officials?|executives?|bankers?) (?P<words>(?:familiar with|close to"
        # "people close to the river", "familiar with the trail"
        r"|with knowledge of|briefed on|with direct knowledge of) (?:the|its|their|his|her|those"
        r"|these) (?:[a-z]+ ){0,2}?"
        r"(?:matter|talks|deal|negotiations?|discussions?|situation|process|case|investigation|inquiry|plans?"
        r"|decision"
        r"|proposal|offer|sale|transaction|agreement|issue|thinking|strategy|operation|probe|review|company|firm"
        r"|president|minister|government|campaign|administration|family|committee|board|dispute|meeting|bid|merger"
        r"|takeover|contract|findings))"
        r"(?=[,.;”\"’]|$| (?:sa(?:id|ys?)|told|confirmed|added|believed?|expect(?:ed)?|who|in|at|on|of|have|had)\b)",
        "Knowing about the matter from the inside",
        ("In charge of the matter, and speaking about it in public", "Then the article would give names and offices."),
        ("Knowing no more of the matter than was published", "Whoever is close to it knows it from nearby."),
        ("Against the matter, and out to stop it", "The words do not tell on which side they are."),
        lesson=_NAMELESS,
        unless=r"\bnamed\b|, (?:who|whose) (?:is|are|was) (?:the|a)\b",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>could not (?:immediately )?be independently (?:verified|confirmed)"
        r"|could not be (?:independently )?(?:verified|confirmed)"
        r"|could not (?:immediately |independently )+(?:verify|confirm)"
        r"|(?:has|have) not been independently (?:verified|confirmed)|[Uu]nconfirmed reports?)\b",
        "It may be so or not, as others have not been able to check it",
        ("It has been checked by others, and it is not so", "That would be “proved wrong”."),
        ("It has been checked by others, and it is so", "That would be “confirmed”."),
        ("It may be so or not, but whoever said it has taken it back", "That would be “withdrew the claim”."),
        lesson="A report that says what it could not check is more honest than one that does not.",
        unless=r"\b(?:signatures?|ballots?|voters?|identit\w+|ages?|users?|accounts?|permits?|address\w*"
        r"|payments?|senate)\b",
        weight=4,
    ),
    phrase(
        r"\b(?P<words>citing) (?:(?!concern|reason|lack|fear|problem)[\w’'-]+ ){0,4}?(?:sources?|officials?|reports?"
        r"|documents?|witnesses|police|diplomats|spokes\w+|media|newspapers?|agency|agencies)\b"
        r"(?! (?:inquir|investigat|review|probe|advice|rules|guid|operation|procedure|work))",
        "The news is handed on from another source",
        ("The news was called wrong by another source", "That would be “denied by”."),
        ("The news was first given by whoever reports it here", "It is the other way round."),
        ("The news was found out by two reporters apart", "Then it would not rest on another source."),
        lesson=_HANDED_ON,
        # who resigns or decides "citing reports" gives reasons
        beside=(
            r"\b(?:reported|reports that|agency|newspaper|daily|broadcaster|television|TV|radio|website|Reuters"
            r"|AP|AFP"
            r"|Bloomberg|BBC|CNN|magazine)\b"
        ),
        unless=(
            r"\b(?:court|lawsuit|resign\w*|judge|lawyers?|ruling|prosecut\w*|decision|refus\w+|reject\w*|warned|study"
            r"|banned|cancel\w+|suspend\w+)\b"
        ),
        weight=3,
    ),
    phrase(
        r"\b(?:was|were|is|are|been) (?P<words>quoted (?:by [\w’' ]{2,40} )?as saying)\b",
        "The words are handed on from another report or text",
        ("The words were heard by the writer of this article", "Then it would be “said” or “told us”."),
        ("The words were made up by somebody else", "Nothing tells that they are false."),
        ("The words were changed so that they are easier to read", "Nothing is told of a change."),
        lesson=_HANDED_ON,
        weight=3,
    ),
    phrase(
        r"\b(?P<words>[Ss]pokes(?:man|woman|person))"
        r"(?= (?:for|said|says|told|added|insisted|confirmed|warned|announced)\b)",
        "Somebody whose task it is to answer in the name of others",
        ("Somebody who answers for nobody else, with a personal view", "It is done for others here."),
        ("Somebody who tells what he or she saw happen", "That would be a witness."),
        ("Somebody who judges as an expert, and takes no side", "It is done for one side here."),
        lesson="Whoever has this task tells what a body or a person wants to be known. A report may ask others, too.",
        # a party's "health spokesman" is no voice of others, but who leads on health; and who "declined to comment" or
        # "did not reply" says nothing
        unless=r"\b(?:declin|refus)\w+ to\b|\b(?:did|would|could) not\b|\b(?:didn|wouldn|couldn)[’']t\b|"
        r"\b(?:former|ex-)|spokesm[ae]n and\b|spokes\w+ (?:for|on) (?:women|youth|children|sport|rural|foreign)\b"
        r"|\b(?:Labour|Conservative|Tory|Democrat|SNP|Greens?|Plaid Cymru|Fine Gael|Fianna F[aá]il|Sinn F[eé]in"
        r"|[Oo]pposition|[Ss]hadow)(?:[’']s)? (?:\w+ )?spokes|personal(?:ly)?\b"
        r"|\b(?:affairs|treasury|health|defen[cs]e|education"
        r"|transport|environment|economic|economics|party|parliamentary|agriculture|culture|pensions|policy) spokes",
        weight=1,
    ),
    phrase(
        r"(?<!-)\b(?P<words>(?:[Ii]ndustry|[Mm]arket|[Tt]rade|[Bb]anking|[Dd]iplomatic|[Gg]overnment|[Mm]ilitary"
        r"|[Ss]ecurity"
        r"|[Pp]olice|[Pp]arty|[Cc]ity|[Ll]ocal|[Oo]fficial|[Ii]nformed|[Ll]egal|[Cc]ompany|[Cc]lub|[Ww]ell-placed"
        r"|[Cc]ongressional|[Aa]dministration|[Ff]inancial|[Mm]onetary|[Ss]hipping|[Oo]il) sources)"
        r"(?= (?:\w+ly |also |here |there |\w+ )?(?:said|say|told|added|reported|expect|expected|believe|believed"
        r"|confirmed"
        r"|indicated|noted|think|thought|suggest|suggested)\b)",
        "People whose names the article does not give",
        ("Papers and records that anybody can look up", "Here the sources are people who say something."),
        ("Everybody who works in that field", "Two or three may be meant; how many is not told."),
        ("Reporters who wrote about it before", "The words name the field that they come from, and not the press."),
        lesson=_NAMELESS,
        unless=r"\b(?:energy|power|water|food) sources\b",
    ),
    phrase(
        # "it was believed that" may tell of what people held for true long ago
        r"\b(?P<words>[Ii]t (?:is (?:understood|thought|believed|reported)|was (?:understood|reported))) that\b",
        "It is passed on without telling from whom it comes",
        ("It is told by a writer who has seen it happen", "Then it would simply be stated."),
        ("It has been proved, and nobody doubts it", "That it is so is not certain by these words."),
        ("It is what all those who were asked have said", "Whom the writer asked is not told."),
        lesson="Somebody thinks so, and the sentence does not tell who. Look whether the report tells it elsewhere.",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>leaked) (?:[a-z]+ )?(?:documents?|memos?|e-?mails?|reports?|letters?|drafts?|copy"
        r"|recordings?|audio"
        r"|papers|tapes?|cables?|files?)\b",
        "It was passed on, though the public was not meant to see it",
        ("It was published by those who wrote it", "That would be “released” or “published”."),
        ("It was made up by somebody", "That would be “forged” or “fake”."),
        ("It was lost and then found again", "The words tell that somebody passed it on."),
        lesson="It helps to know who passed it on, and whether the whole of it is shown.",
        weight=3,
    ),
    phrase(
        r"\b(?:documents?|memos?|e-?mails?|reports?|letters?|drafts?|copy|copies|papers|records|transcripts?|files?)"
        r" (?P<words>(?:obtained|seen|reviewed) by)"
        # "seen by the court" is not seen by a reporter
        r" (?:this (?:newspaper|paper)|reporters|journalists|(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){0,3}?"
        rf"(?:{KNOWN}|{NAMED_SO}|(?:Ledger|Star|Wire|Review|Monitor|Beacon|Citizen|Record|Register|Advertiser"
        rf"|Express)\b))",
        "Reporters have read the text itself",
        ("Reporters have only heard of the text from others", "That would be “said to exist” or “told of”."),
        ("Reporters wrote the text themselves", "They only saw it."),
        ("Reporters asked for the text in vain", "They have seen it."),
        lesson="Who has seen the paper itself need not rely on what others say of it.",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:press|news) release)\b",
        "A text for reporters, written by the body that sends it out",
        ("A text by a reporter, who has asked several sides", "A press release is written by one side."),
        ("A text that was meant to be secret, but was passed on", "That would be “leaked”."),
        ("A text of a court, which tells what it has decided", "A press release comes from a body’s own office."),
        lesson="Such a text tells what its writers want to be known. See whom else the report has asked.",
        weight=3,
    ),
    phrase(
        r"\b(?:in an|its|lead|the newspaper’s|the paper’s|'s|’s) (?P<words>editorial)\b"
        # not "the BBC's editorial standards"
        r"(?=[,.;”]| (?:sa(?:id|ys)|on|in|about|that|call(?:ed|s)|published|argue[ds]|headlined|entitled|titled"
        r"|wrote|which"
        r"|criticis\w+|praise[ds]|urge[ds]|was|is|of)\b)",
        "It is an opinion of the paper, and no news report",
        ("It is a report of what its reporters found", "That stands on the news pages."),
        ("It is a letter that a reader sent", "An editorial is written by the paper."),
        ("It is paid for by a firm that wants to sell something", "That would be an advertisement."),
        lesson="Papers print news and opinions. It matters which one is quoted.",
        weight=3,
    ),
    phrase(
        r"(?<!Jehovah’s )(?<!Jehovah's )\b(?P<words>(?:[Ee]ye-?)?[Ww]itnesses) (?:said|say|told|reported"
        r"|described|saw|spoke)\b",
        "They say that they saw it themselves",
        ("They looked into it afterwards", "That would be “investigators”."),
        ("They heard of it from others", "A witness was there."),
        ("They planned it", "The words tell only that they saw it."),
        lesson="Who was there knows most, and may still have seen only a part.",
        unless=(
            r"\b(?:trial|court|hearings?|jury|prosecut\w+|testif\w+|inquest|inquiry|tribunal|committee"
            r"|commission|panel"
            r"|senat\w+|MPs|lawmakers|parliament\w*|congress\w*|investigators?|lawyers?|defen[cs]e|experts?)\b"
        ),
    ),
)
