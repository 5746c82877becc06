"""Signs in a sentence that no worksheet should print it: slips, a first person, words that point back."""

from __future__ import annotations

import re

#: Two sentences in one, a word that is printed twice, letters that were lost, a message of a network.
SLIP = re.compile(r"(?-i:[.?!]’ [A-Z])|\b([a-z]{2,}) \1\b|[a-z],[a-z]|â€|Ã|https?:|[<>@#…*]", re.IGNORECASE)
#: Somebody speaks of himself or to the reader; "U.S." and "May's" are no pronouns.
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b(?![.’'])")
#: "This, they fear, could hurt the islands": what could?
POINTS_BACK = re.compile(r"(?:But |And )?(?:This|That|These|Those|Such|Which)\b", re.IGNORECASE)
#: "The U.S. And Japan", "a boom in the U.S., Marked in its trade": a wire's machine took the stop of the abbreviation
#: for the end of a sentence. Behind one that ends there, a stem may go on with "Are these words ...".
CAPITAL_AFTER_STOP = re.compile(
    r"\b(?:[A-Z]\.){2,},? (?:(?:And|Or|But|To|Of|In|On|At|By|For|With|From|As|Than|Through|Over|Under|Into|Out|After"
    r"|Before|Because|While|When|Where|Since|Until|If|Not|Who|Which|That|Is|Was|Were|Has|Have|Had|Will|Would|Should"
    r"|Could|Can|May|Might|Must|Said|Says|Are(?! these)|It|They|He|She)\b"
    r"|(?!Unit|Feder|Limit|Alli)[A-Z][a-z]+ed\b(?! [A-Z]))"
    # "one U.K. Merchant bank", and not "the U.S. Trade Representative"
    r"|\bU\.[SK]\. (?:Officials?|Dollars?|Dlrs|Economy|Economic|Economists?|Firms?|Interest|Banks|Bankers?|Banking"
    r"|Currency|Markets?|Bonds?|Sales|Current|Unit|Criticism|Prime|Budget|Oil|Investment|Pressure|Tariffs|Concern|Base"
    r"|Stocks?|Moves?|Position|Action|Policy|Cts|Cents|Headquarters|Exporters?|Proposals?|Demands?|Investors?"
    r"|Chips?|Retail|Monetary|Money|Exports?|Imports?|Financial|Trade|Cars?|Agency|Agencies|Company|Companies"
    r"|Equity|Equities|Merchant|Regulatory|Commercial|Deficits?|Side|Domestic|Industry|Industrial"
    r"|Protectionism|Insurers|Counterparts?|Calls|Machinery|Clearing|Plans?|Strategy|Goods|Sanctions|Warships"
    r"|Trading|Television|Request|Products?|Threat|Giants?|Brokers?|Credit|Debt|Technology|Figures|Analysts?"
    r"|Borrowers|Citizens|Plane|Prices?|Political|Fiscal|Assets|Primary|Laws|Recession|Authorities|Estimates"
    r"|Producers?|Negotiators|Delegates|Consumers?|Electronics|Farmers?|Rates?|Inflation|Institutional"
    r"|Subsidiary|Subsidiaries|Operations|Dealers?|Manufacturers?|Makers?|Troops|Growth|Lawmakers|Workers"
    r"|Competitors|Rivals|Airlines?|Retailers?|Crude)\b(?! [A-Z])"
)
