"""Signs in a sentence that no worksheet should print it: slips, a first person, words that point back."""

from __future__ import annotations

import re

#: Two sentences in one, a word that is printed twice, letters that were lost, a message of a network; "between
#: £40m-£50m", "wer'e".
SLIP = re.compile(
    r"(?-i:[.?!]’ [A-Z])|\bbetween [£$€]?\d[\w.,]*[-–][£$€]?\d|\b\w+r[’']e\b|\b([a-z]{2,}) \1\b"
    r"|[a-z],[a-z]|â€|Ã|https?:|[<>@#…*]",
    re.IGNORECASE,
)
#: "For several year", "is expected to chose", "Hill and other have said", "must faster than"; "by painting the boats,
#: then theft can be cut": what the sentence began with is forgotten at its end.
UNGRAMMATICAL = re.compile(
    r"\b(?:several|many) (?:year|month|week|day|hour)\b(?!-)|\band other (?:ha(?:s|ve|d)|are|were|said|say)\b"
    r"|\b(?:will|would|to|can|could|may|might|must) (?:chose|went|took|gave|came|wrote|began|flew|grew|knew|threw)\b"
    # "Orr, Hale and Brandt has agreed"
    r"|, [A-Z][a-z]+ and [A-Z][a-z]+ (?:has|was|is)\b"
    r"|\bmust [a-z]+er than\b|\b[Bb]y [a-z]+ing\b[^.;:]*, then\b"
)
#: Somebody speaks of himself or to the reader; "U.S." and "May's" are no pronouns.
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b(?![.’'])")
#: "This, they fear, could hurt the islands": what could?
POINTS_BACK = re.compile(r"(?:But |And )?(?:This|That|These|Those|Such|Which)\b", re.IGNORECASE)
#: "The U.S. And Japan", "a boom in the U.S., Marked in its trade": a wire's machine took the stop of the abbreviation
#: for the end of a sentence. Behind one that ends there, a stem may go on with "Are these words ...".
CAPITAL_AFTER_STOP = re.compile(
    r"\b(?:[A-Z]\.){2,}, (?:An?|The) [a-z]|\b(?:[A-Z]\.){2,},? (?:(?:And|Or|But|To|Of|In|On|At|By|For"
    r"|With|From|As|Than|Through|Over|Under|Into|Out|After"
    r"|Before|Because|While|When|Where|Since|Until|If|Not|Who|Which|That|Is|Was|Were|Has|Have|Had|Will|Would|Should"
    r"|Could|Can|May|Might|Must|Said|Says|Are(?! these)|It|They|He|She|Ones?|Suggestions?|Dlrs|Currency|Markets"
    r"|Dollars?|Officials|Imports|Exports|Economy|Growth|Interest)\b"
    r"|(?!Unit|Feder|Limit|Alli)[A-Z][a-z]+ed\b(?! [A-Z]))"
    # "one U.K. Merchant bank", and not "the U.S. Trade Representative"
    r"|\bU\.[SK]\. (?:[A-Z][a-z]{3,}ing"
    r"|Official|Dollar|Dlrs|Economy|Economic|Economist|Firm|Interest|Banker|Currency|Market|Bond|Current|Unit"
    r"|Criticism|Prime|Budget|Oil|Investment|Pressure|Concern|Base|Stock|Move|Position|Action|Policy|Cts"
    r"|Exporter|Proposal|Demand|Investor|Chip|Retail|Monetary|Money|Export|Import|Financial|Trade|Car|Agency"
    r"|Company|Equity|Merchant|Regulatory|Commercial|Deficit|Side|Domestic|Industry|Industrial|Protectionism"
    r"|Counterpart|Machinery|Plan|Strategy|Television|Request|Product|Threat|Giant|Broker|Credit|Debt"
    r"|Technology|Diplomatic|Analyst|Plane|Price|Political|Fiscal|Primary|Recession|Producer|Consumer|Farmer|Rate"
    r"|Inflation|Institutional|Subsidiary|Dealer|Manufacturer|Maker|Growth|Airline|Retailer|Crude"
    r"|(?!Marines|Customs|Forces|Airways|Senators|Rangers|Masters|Attorneys|Representatives"
    r"|Treasuries)[A-Z][a-z]+[^su\W]s)\b"
    r"(?! [A-Z]| (?:of|for|and|on|in) [A-Z])"
)
