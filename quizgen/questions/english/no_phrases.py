"""An article in, the phrases of it that are no English out: every word is spelt well, and one is wrong or lost.

Printed in a question, the slip would be taken for ours. What can be English anywhere is not listed: "nearly about 300"
never is, "spread over more than 300" may be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.english.runs import Repeated, Seldom

#: What may stand behind a noun that is the last word of its phrase.
_ENDS = (
    r"(?=[,.;:)”\"]|$| (?:of|in|on|at|for|to|from|with|by|is|are|was|were|has|have|had|will|would|that|which|who|than"
    r"|as|after|before|since|while|if|when|because|but|over|under|between|during)\b)"
)
#: Plurals, and what looks like one, that go with "a": "a means", "a sports car".
_WITH_A = (
    r"(?!means|series|species|news|crossroads|headquarters|lens|sports|sales|jobs|savings|customs|goods|systems|canvas"
    r"|kudos|ethos|pathos|times|always|perhaps|barracks|corps|politics|economics|yes|lots|innings|finals|arms|tens|shambles)"
)
_PLURAL = rf"{_WITH_A}[a-z]+[^suia\W]s\b"
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|many"
_FORMS_OF_THE_PAST = (
    "makes|made|takes|took|goes|went|gives|gave|gets|got|comes|came|has|had|is|are|was|were|did|said|says|becomes|became"
    "|begins|began|wants|knows|knew|thinks|saw|gone|given|taken|seen"
    "|(?!need|exceed|proceed|succeed|feed|bleed|embed|speed|seed|heed|breed|shed|wed|shred|weed|indeed)[a-z]{2,}[^e\\W]ed"
)
_COUNTED = (
    "country|company|person|year|month|week|day|member|minister|official|bank|nation|state|worker|problem|reason|case"
    "|question|measure|step|issue|way|area|analyst|trader|group|hour|minute|thing|factor|region|city|woman|man|child"
    "|player"
)
_PATTERNS = (
    re.compile(
        r"\b(?:(?:almost|nearly|virtually|in|on|at|for|of) very (?:single |major |other )?(?:country|day|week|month"
        r"|year|time|case|state|city|town|house|school|part|corner|level)|(?:the|an?) (?:is|are|was|were|has|had|of"
        r"|whether)"
        r"|an? [a-z]{4,}[^\We]ed the(?! (?:most|best|least|more))|are aimed [a-z]+ing|proposals? to [a-z]+ing"
        r"|(?:would|could|should) (?:been|was|were|are|is|has|had)|(?:more|less|rather|other) then (?:the|an?|\d\w*)"
        r"|it[’']s own|its (?:an?|the|been)|(?:away|apart|aside|came|comes|range[sd]?) form (?:the|an?)"
        r"|sp(?:oke|eaks|eaking) \w+day (?:morning|afternoon|evening|night) an?"
        r"|starring at (?:the|an?) (?:screen|\w+ screen|wall|ceiling|floor|sky|camera)"
        # "people will scratching their heads", "drugs of alcohol", "it is it vital", "governments will have judge"
        r"|(?:they|we|you|people|he|she) (?:will|would|must)"
        r" (?!bring|sing|ring|cling|fling|swing|sting|string|spring)\w{3,}ing"
        r"|the (?:single|only|very|biggest|best) the \w+"
        # "they agreed in principal", "and than the boats left"
        r"|in principal(?=[,.;]| (?:to|on|with|that|but|and))|(?:and|but) than (?:the|an?|he|she|it|they|was|were)"
        r"|drugs of alcohol|to due to|(?:is|are|was|were) being \w+ing"
        r"|(?:it|that|this|there) (?:is|was) (?:it|is|was) [a-z]+"
        r"|(?:will|would|may|might|could|must|should) have (?:judge|decide|agree|accept|go|do|be|choose))\b"
    ),
    Seldom(r"\b\w+ with be \w+\b", "be"),  # "The pier with be shut"
    # "a three boats", "consider them to be a stars", "a strong increases in fares"
    re.compile(
        rf"\ban? (?:(?:{_NUMBERS}) (?!times\b|thirds\b|fifths\b|quarters\b|eighths\b|tenths\b|pounds\b|plus\b|is\b"
        rf"|was\b|has\b|(?:day|year|hour|month|week|mile|minute)s\b)[a-z]+[^su\W]s\b"
        rf"|(?:(?:new|big|large|small|further|strong|good|great|similar|possible|local|recent|serious|huge) )?"
        rf"{_PLURAL}{_ENDS})"
    ),
    # "approximately some 300 boats", "nearly about 300"
    Seldom(
        r"\b(?:approximately|roughly|nearly|almost) (?:approximately|roughly|around|about|some|nearly|almost|more than"
        r"|at least|over)(?= [\d$£]| (?:an?|one|two|three|four|five|six|ten|half|hundreds)\b)"
        r"|\bsome (?:approximately|about|roughly|around)(?= [\d$£])|\bmore than over\b"
        r"|\bat least (?:more than|over|about|around|some)(?= [\d$£])",
        "approximately roughly nearly almost some over least",
    ),
    # "between 100 to 150 boats"
    Seldom(r"\b[Bb]etween [$£]?\d[\d.,]* (?:[a-z]+ )?to [$£]?\d[\d.,]*", "between"),
    # "by mending the pier, then this trade can be saved"
    Seldom(r"\b[Bb]y [a-z]+ing [^.;\n]*, then (?:this|the|it|they|we|he|she)\b", "then"),
    # "the size of public sector", "a guild of United States"
    Seldom(rf"\b(?:of|in|by|for|from|with|to|on|between) (?:public|private) sector{_ENDS}", "sector"),
    re.compile(
        r"\b(?:of|in|by|from|with|to|against|into) (?:United (?:States|Kingdom|Nations)|European Union|Middle East"
        r"|Netherlands|Philippines|Soviet Union|EU|US|UK|World Bank|White House|House of Commons|Far East|West Bank)"
        r"(?=\.$|\.\s| (?:is|are|was|were|has|have|had|will|would)\b)",
        re.MULTILINE,
    ),
    # "sold at far higher price", "rose as result of the gale"
    Seldom(
        r"\b(?:at|for|with|by|to|from|of|on|in) (?:(?:far|much|slightly|even|a lot|substantially|significantly) )?"
        r"(?:higher|lower|high|low|bigger|larger|smaller|better|record|reduced|lesser|greater|slower|faster)"
        rf" (?:price|rate|level|pace|figure|number|position|amount|offer|deal){_ENDS}",
        "price rate level pace figure number position amount offer deal",
    ),
    re.compile(
        r"\b(?:for first time(?! [a-z]+ers?\b)|at (?:end|beginning|start) of|by end of|(?:in wake|on basis|as result"
        r"|in middle|with exception|on eve|at expense|in aftermath|under auspices|at height|on verge|on brink"
        r"|on edge) of)\b"
    ),
    # "The pier will existed", "it would required a vote"
    re.compile(
        r"\b(?:(?:would|can|could|should|must|may|cannot|(?:did|does|do) not)(?: not| also| only)?|(?:will|might)"
        rf"(?! (?:is|was|has|had|are|were|made|gave|took|came|got)\b)) (?:{_FORMS_OF_THE_PAST})\b"
    ),
    # "seven kinds are know to exist", "he had became rich"
    re.compile(
        r"\b(?:are|were|been|being|be)(?<!do are)(?<!do be)(?<!did were) (?:make|take|go|give|get|buy|allow"
        r"|provide|include|require|consider|reduce|agree|announce|be|have|become|begin|know|keep|think|believe|receive|lose|remain"
        r"|continue|seem|appear)\b(?!-)"
        r"|\b(?:has|have|had) (?:went|took|gave|saw|became|began|did|fell|rose|grew|agree|announce|begin|be)\b"
    ),
    # "seen for several year", "one of the reason is"
    re.compile(
        rf"\b(?:(?:many|several|various|numerous|these|those|few)|[Oo]ne of the) (?:{_COUNTED})(?![-’'\w,]){_ENDS}"
    ),
    # "every country has it's name", "they would of come", "to loose the vote"
    re.compile(
        r"\b(?:[Ii]t[’']s (?:government|customers|name|profits?|annual|members|leader|chairman|subsidiary|staff"
        r"|employees)|(?:[Tt]hey|[Ww]e|[Yy]ou) was|[Tt]heir (?:is|are|was|were|has|have)|[Tt]here own|[Tt]hey[’']re own"
        r"|(?:would|could|should) of (?!course\b)[a-z]+|(?:will|would|could|not) loose (?:the|an?|its|his|her|their)"
        r"|[Dd]espite of|said (?:he|she|they) (?:we|he|she|they)|tot he|int he|ont he|oft he|fort he|more that \d\w*)\b"
    ),
    # "all of of it", "the start of the this season"
    re.compile(
        r"\b(?:(?:from to|into to|of at|at of|with of|from of|by of|of by|of with)"
        r"(?! (?:all|least|its|the (?:time|moment|same|age|end|front)|which|large|once|times|first|month))"
        r"|(?:an?|the) (?:and|or|for|with|which|who|his|her|its|their|our|my|this|these|from|at|have|been|be"
        r") (?!and\b|or\b)[a-z]+"
        r"|(?:be|been) (?:be|been|being)|(?<!question )(?:is|are|was|were) (?:does|says|will|would))\b"
    ),
    # "Orr - who fought the board - and won, was cheered": the second dash is lost
    Seldom(
        r"(?<= [-–—] )(?:and|or|but) [^,:–—\n.]{1,40}, (?:is|are|was|were|has|have|had|will|would|can|could|may|might"
        r"|must|should)\b",
        "- – —",
    ),
    # "And act soon to mend it.": half a sentence, whose subject stands in the one before
    re.compile(
        r"(?:And|Or)(?:(?<=[.!?] And)|(?<=[.!?][”\"] And)|(?<=\nAnd)|(?<=[.!?] [“\"]And)|(?<=[.!?] Or)) "
        r"(?:[a-z]+ly )?(?:act|take|make|go|get|give|keep|put|pay|use|buy|sell|see|be|bring|find"
        r"|ask|tell|try|do|send|stop|start|leave|hold"
        r"|become|help|set|add|know|learn|provide|allow|create|ensure|reduce|increase|come)\b [a-z]+"
    ),
)
#: "In the the harbour" is a slip, "a break-in in May" none.
_DOUBLED = Repeated(
    r"(?<!-)\b(?!(?:had|that|very|really|so|no|far|nil|many|ha|bye|aye|etc|tweet)\b)([a-z]+) \1\b(?!-)", 1
)
#: "Expected to fall to fall", but not "more and more and".
_TWO_DOUBLED = Repeated(
    r"\b(?!to back|to have|on and)((?:of|to|in|it|was|into|him|her|would|will|is|has|the|an?|for|on|at|by|from|with|he"
    r"|she|they|which) [a-z]+) \1\b",
    2,
)
#: "gross domestic product growth (GDP) rate": the initials are those of the words before "growth".
_IN_BRACKETS = re.compile(r"\(([A-Z]{3,5})\)")
_WORDS_BEFORE = re.compile(r"(?:[A-Za-z]+[ -]){3,}$")
#: So far before the bracket the words begin.
_REACH = 120
_NO_INITIAL = frozenset(("of", "and", "the", "for", "in", "on", "to"))


def no_phrases(text: str) -> tuple[str, ...]:
    """The phrases of an article, as they stand in it, that are slips."""
    return (*_found(text),)


def _found(text: str) -> Iterator[str]:
    for pattern in (*_PATTERNS, _DOUBLED, _TWO_DOUBLED):
        yield from (found.group() for found in pattern.finditer(text))
    if "(" in text:
        for found in _IN_BRACKETS.finditer(text):
            before = _WORDS_BEFORE.search(text[max(0, found.start() - _REACH) : found.start()])
            if before and _stands_too_late(before.group(), found.group(1)):
                yield f"{before.group().split()[-1]} {found.group()}"


def _stands_too_late(before: str, initials: str) -> bool:
    """Does a word in small letters stand between an abbreviation and the words that it is short for?"""
    words = [word for word in re.split(r"[ -]", before.strip()) if word not in _NO_INITIAL]
    own = "".join(word[0] for word in words).upper()
    return not own.endswith(initials) and own[:-1].endswith(initials) and words[-1].islower()
