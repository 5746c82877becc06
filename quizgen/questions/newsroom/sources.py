"""Phrases on who was asked, who answered, and how far a reader is told who speaks."""

from __future__ import annotations

from quizgen.questions.channel.channel_words import KNOWN, NAMED_SO
from quizgen.questions.newsroom.phrase import Phrase, phrase

_ASKED = "A fair report says whom it asked. Silence is neither a yes nor a no."
_NAMELESS = "Without a name nobody can check what somebody knows or wants. Ask why the name is kept back."
_HANDED_ON = "What is handed on is as good as where it comes from. Look for the first who said it."

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
        r"\b(?P<words>(?:declined|declines|refused) to (?:say (?:whether|how|who|what|when|where|why|if|more)"
        r"|disclose|elaborate|reveal|specify|discuss"
        r"|identify"
        r"|name|give (?:further |more |any )?(?:details|figures|reasons)|provide (?:further |more |any )?details)"
        r"|would not (?:say (?:whether|how|who|what|when|where|why|if|more)|disclose|elaborate|reveal|specify))\b",
        "The question was asked, and the answer held back",
        ("The question was answered, but the article leaves it out", "Nothing was told: an answer was refused."),
        ("The question was asked, and a court forbade an answer", "Who declines or refuses decides that alone."),
        ("The question was never asked", "Only who is asked can decline."),
        lesson="What somebody does not want to tell may matter. A good report says that it asked.",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>did not (?:immediately )?(?:respond|reply) to (?:a |several |repeated |multiple |the "
        r"|[\w’' ]{0,24})?"
        r"(?:requests?|messages?|calls?|questions|e-?mails?|inquir\w+)(?: for comment)?"
        r"|(?:could not|couldn’t) (?:immediately )?be reached(?: for comment)?"
        r"|(?:was|were) (?:not (?:immediately )?available|unavailable) (?:for|to) comment"
        r"|did not (?:immediately )?return (?:[\w’' ]{0,24})?(?:calls?|messages?|requests?))\b",
        "The reporter tried to ask, but has no answer",
        ("The reporter asked, and was refused an answer", "That would be “declined to comment”."),
        ("The reporter did not try to ask", "The words tell that somebody tried."),
        ("The answer was that the report is right", "No answer is no yes."),
        lesson=_ASKED,
        weight=4,
    ),
    phrase(
        r"\b(?P<words>on (?:the )?condition of anonymity|(?:asked|asking|requested|preferred|wished) not to be"
        r" (?:named|identified)|(?:declined|refused|declining) to be (?:named|identified)"
        r"|did not (?:want|wish) to be (?:named|identified))\b",
        "The reporter knows who it is, but does not print the name",
        ("The reporter does not know who it is", "Somebody whom the reporter knows has asked for it."),
        ("The name is left out because the reporter forgot to ask", "It is kept back because the source wants it so."),
        ("The source speaks in the name of many people", "The words tell of the name alone."),
        lesson=_NAMELESS,
        weight=4,
    ),
    phrase(
        r"\b(?:sources?|people|person|persons|officials?|executives?|bankers?) (?P<words>(?:familiar with|close to"
        r"|with knowledge of|briefed on|with direct knowledge of) (?:the|its|their|his|her|those|these) [a-z]+)"
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
        r"|(?:could|can)not be (?:independently )?(?:verified|confirmed)"
        r"|could not (?:immediately |independently )+(?:verify|confirm)"
        r"|(?:has|have) not been independently (?:verified|confirmed)|[Uu]nconfirmed reports?)\b",
        "It may be so, but nobody else has shown that it is",
        ("It has been checked, and it is not so", "That would be “proved wrong”."),
        ("It has been checked, and it is so", "That would be “confirmed”."),
        ("Whoever said it has taken it back", "That would be “withdrew the claim”."),
        lesson="A report that says what it could not check is more honest than one that does not.",
        weight=4,
    ),
    phrase(
        r"\b(?P<words>citing) (?:(?!concern|reason|lack|fear|problem)[\w’'-]+ ){0,4}?(?:sources?|officials?|reports?"
        r"|documents?|witnesses|police|diplomats|spokes\w+|media|newspapers?|agency|agencies)\b",
        "The news is handed on from another source",
        ("The news was called wrong by another source", "That would be “denied by”."),
        ("The news was first given by whoever reports it here", "It is the other way round."),
        ("The news was found out by two reporters apart", "Then it would not rest on another source."),
        lesson=_HANDED_ON,
        weight=3,
    ),
    phrase(
        r"\b(?:was|were|is|are|been) (?P<words>quoted (?:by [\w’' ]{2,40} )?as saying)\b",
        "The words were first printed or sent by somebody else",
        ("The writer of this article heard the words in person", "Then it would be “said” or “told us”."),
        ("The words were made up by somebody else", "The words do not tell that they are false."),
        ("The words were changed so that they are easier to read", "Nothing is told of a change."),
        lesson=_HANDED_ON,
        weight=3,
    ),
    phrase(
        r"\b(?P<words>[Ss]pokes(?:man|woman|person))"
        r"(?= (?:for|said|says|told|added|insisted|confirmed|warned|announced)\b)",
        "Somebody who speaks officially, in the name of others",
        ("Somebody who speaks for nobody else, with a personal view", "A spokesperson speaks for others."),
        ("Somebody who tells what he or she saw happen", "That would be a witness."),
        ("Somebody who judges as an expert, and takes no side", "A spokesperson is on one side."),
        lesson="Whoever speaks for a body says what it wants the public to know. Look for others who know, too.",
        # a party's "health spokesman" is no voice of others, but who leads on health; and who "declined to comment" or
        # "did not reply" says nothing
        unless=r"\b(?:declin|refus)\w+ to\b|\b(?:did|would|could) not\b|\b(?:didn|wouldn|couldn)[’']t\b|"
        r"\b(?:former|ex-)|spokesm[ae]n and\b|personal(?:ly)?\b"
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
        r"\b(?P<words>[Ii]t (?:is|was) (?:understood|thought|believed|reported)) that\b",
        "It is passed on without telling who knows it",
        ("The writer has seen it happen", "Then it would simply be stated."),
        ("It has been proved, and nobody doubts it", "That it is so is not certain by these words."),
        ("All those who were asked said the same", "Whom the writer asked is not told."),
        lesson="Somebody understands or believes it, and the sentence hides who. Look for it elsewhere.",
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
        lesson="Ask who passed it on, and what for: a leak may tell only one half.",
        weight=3,
    ),
    phrase(
        r"\b(?:documents?|memos?|e-?mails?|reports?|letters?|drafts?|copy|copies|papers|records|transcripts?|files?)"
        r" (?P<words>(?:obtained|seen|reviewed) by)"
        # "seen by the court" is not seen by a reporter
        r" (?:this (?:newspaper|paper)|reporters|journalists|(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){0,3}?"
        rf"(?:{KNOWN}|{NAMED_SO}|(?:Ledger|Star|Wire|Review|Monitor|Beacon|Citizen|Record|Register|Advertiser|Express)\b))",
        "Reporters of that outlet have had the text in their hands",
        ("Reporters of that outlet have heard of the text from others", "That would be “said to exist” or “told of”."),
        ("Reporters of that outlet wrote the text", "They only saw it."),
        ("Reporters of that outlet asked for the text in vain", "They have seen it."),
        lesson="Who has seen the paper itself need not rely on what others say of it.",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:press|news) release)\b",
        "A text that those concerned wrote themselves, for the press",
        ("An article by a reporter who asked several sides", "A press release is written by one side."),
        ("A secret paper that somebody passed on", "That would be “leaked”."),
        ("A ruling of a court", "A press release comes from a body’s own office."),
        lesson="A press release tells one side. See whether the report asked another.",
        weight=3,
    ),
    phrase(
        r"\b(?:in an|its|lead|the newspaper’s|the paper’s|'s|’s) (?P<words>editorial)\b(?! (?:staff|board|team|director"
        r"|independence|control|policy|meeting|office))",
        "It is an opinion of the paper, and no news report",
        ("It is a report of what its reporters found", "That stands on the news pages."),
        ("It is a letter that a reader sent", "An editorial is written by the paper."),
        ("It is paid for by a firm that wants to sell something", "That would be an advertisement."),
        lesson="Papers print news and opinions. It matters which one is quoted.",
        weight=3,
    ),
    phrase(
        r"\b(?P<words>(?:[Ee]ye-?)?[Ww]itnesses) (?:said|say|told|reported|described|saw|spoke)\b",
        "They say that they saw it themselves",
        ("They looked into it afterwards", "That would be “investigators”."),
        ("They heard of it from others", "A witness was there."),
        ("They planned it", "The words tell only that they saw it."),
        lesson="Who was there knows most, and may still have seen only a part.",
        unless=r"\b(?:trial|court|hearing|jury|prosecut\w+|testif\w+)\b",
    ),
)
