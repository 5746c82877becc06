"""Signs in a sentence that no worksheet should print it: slips, a first person, words that point back."""

from __future__ import annotations

import re

#: Two sentences in one, a word that is printed twice, letters that were lost, a message of a network, "a two ferries".
SLIP = re.compile(
    r"(?-i:[.?!]’ [A-Z])|\b([a-z]{2,}) \1\b|[a-z],[a-z]|â€|Ã|https?:|[<>@#…*]"
    r"|(?-i:\ba (?:two|three|four|five|six|seven|eight|nine|ten) (?!times)[a-z]+s\b(?![’'-]))",
    re.IGNORECASE,
)
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
)
