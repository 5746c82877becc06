"""Words that judge only beside certain others, with what must stand, or must not stand, around them."""

from __future__ import annotations

import re

_GOOD_AT = (
    "achievement advert advice album answer atmosphere attitude book boss character choice coach concert"
    " contribution day decision deed display effort experience film friend game goal guy humour"
    " influence job journalist judgement judgment leader leadership man manager match memories moment"
    " movie music neighbour occasion opportunity performance person piece play player policies policy"
    " politician programme quality reason relationship result role season service show side sign song"
    " speech step story team thing time tournament tradition value victory way win woman work writer"
    " year"
).replace(" ", "|")
_JUDGED = rf"(?:{_GOOD_AT})s?\b"
_BAD_AT = (
    "advice attitude behaviour behavior boss choice communication conduct deal decision display example governance"
    " handling idea influence job judgement judgment law leadership management manners mistake omen performance"
    " planning policy policies quality system taste treatment workmanship service"
).replace(" ", "|")
_BE = (
    r"(?:is|are|was|were|be|been|it[’']s|that[’']s|he[’']s|she[’']s|they[’']re|looks?|looked|seems?"
    r"|seemed|sounds?|became|becomes?)"
)
_VERY = (
    r"(?:very|really|truly|so|quite|too|most|more|rather|pretty|deeply|extremely|utterly|simply|just"
    r"|absolutely|equally|particularly)"
)

#: "Inadequate rainfall" and "excessive moisture" report how much there was of it.
_NO_MEASURE = (
    r"(?! (?:\w+ )?(?:rain|rainfall|rains|moisture|water|snow|sunlight|humidity|temperatures?|cold|wind|growth|supply"
    r"|supplies|stocks?|sleep|food|nutrition|weight|dose|levels?|amounts?|quantit\w+|numbers?|capacity|liquidity"
    r"|reserves?|inventor\w+|production|output|demand|volumes?)\b)"
)

#: For each word what must stand around it, with "@" for the word itself, and whether it speaks for or against.
_GOOD: dict[str, str] = {
    # "an hour from here, on a good day": at best
    "good": rf"(?:(?<!\bon )\ba|\bvery|\breally|\bsuch a|\bas|\bso) @ {_JUDGED}",
    "great": rf"(?:\ba|\bvery|\breally|\bsuch a|\bthe|\bhis|\bher|\bour) @ {_JUDGED}",
    "smart": r"\b(?:a|very|really|such a) @ (?:move|decision|choice|man|woman|guy|politician|investment|idea"
    r"|policy|player|kid)\b",
    "bold": r"\ba @ (?:\w+ )?(?:move|plan|decision|step|vision|idea|experiment|statement|choice|initiative"
    r"|attempt)\b",
    "brave": r"\b(?:a|the|his|her|their|our|very|so|these|those|some) @ (?!new world)",
    "welcome": r"\ba @ (?:boost|step|change|move|relief|return|sign|addition|break|contribution|development"
    r"|surprise)\b",
    "historic": r"@ (?:victory|decision|moment|day|agreement|opportunity|step|occasion|achievement|win|deal"
    r"|breakthrough)\b",
    "perfect": r"\b(?:a|the) @ (?:example|time|moment|opportunity|place|start|end|ending|choice|day|solution|gift"
    r"|night)\b",
    "ideal": r"\b(?:an|the) @ (?:candidate|place|time|solution|opportunity|way|choice|moment|setting|man|woman"
    r"|partner)\b",
    "strong": r"@ (?:leaders?|leadership|argument|character|performances?|case for)\b",
    "gracefully": r"(?<!bow out )(?<!bows out )(?<!bowed out )(?<!age )(?<!ageing )(?<!aging )@",
    "powerful": r"\ba @ (?:speech|performance|message|argument|film|case|voice for|statement|story|symbol"
    r"|reminder|tool)\b",
    "honest": r"\b(?:an|more|most|the|his|her) @ (?:man|woman|politician|account|person|work|effort|answer|debate"
    r"|way)\b",
    "promising": rf"(?:\ba|\b{_VERY}|\bmost) @ (?!to\b|that\b|an?\b|the\b)",
    "encouraging": rf"(?:\ban|\b{_VERY}|\b{_BE}) @(?= (?:signs?|starts?|results?|news|steps?|developments?"
    rf"|performances?|figures"
    r"|trends?|that|for|to see)\b|[.,;])",
    "convincing": rf"(?:\ba|\b{_VERY}) @ (?!him|her|them|the|people|voters|others)",
    "inspiring": rf"(?:\ban|\b{_VERY}) @ (?!him|her|them|the|people|others)",
    "refreshing": rf"(?:\ba|\b{_VERY}) @ ",
    "reassuring": rf"(?:\ba|\b{_VERY}) @ (?!him|her|them|the)",
    "compelling": rf"(?:\ba|\b{_VERY}) @ (?!him|her|them|the|people)",
    "gripping": r"\ba @ ",
    "rewarding": rf"(?:\ba|\b{_VERY}) @ (?!him|her|them|the)",
    "constructive": r"@ (?!dismissal|notice|trust|talk|discussion|dialogue|negotiat|way)",
    "glorious": r"@(?! (?:chance|opportunit))",
    "fair": r"\ba @ (?:result|decision|offer|compromise|system)\b",
    "triumph": r"\ba (?:\w+ )?@ (?:for|of)\b",
    "success": r"\b(?:is|was|were|been|be|as) a (?:great|huge|real|total|complete|resounding) @"
    r"(?! rate| story| of)",
    "hero": r"\b(?:is|was|as|are|were) an? (?:\w+ )?@\b",
    "genius": r"\b(?:is|was|as) an? (?:\w+ )?@\b",
    "delight": r"\b(?:is|was|been|be) a (?:\w+ )?@\b(?! for)",
    "inspiration": r"\ban @ (?:to|for)\b",
    "courage": r"\b(?:his|her|their|great|with|extraordinary|such|enormous) @\b",
    "inspired": r"\ban @ (?:choice|performance|decision|move|display|idea|signing|leader|team|piece)\b",
    "stirring": r"\ba @ ",
    "rousing": r"\ba @ ",
    "gifted": r"\b(?:a|an|most|very|the|hugely|naturally) @ (?!to\b|him|her)",
    "exceptional": r"@(?! (?:items?|charges?|gains?|loss|losses|costs?|circumstances|needs))",
    "outstanding": rf"(?:\ban|\b{_VERY}|\bmost|\bsome) @ (?!debt|loan|issue|bill|balance|amount|warrant|share"
    rf"|payment|question|matter)",
    "rightly": r"@(?! or wrongly)",
    "solid": r"\ba @ (?:performances?|job|effort|display)\b",
    "blessing": r"\ba (?:\w+ )?@\b(?! from| of)",
    "boon": r"\ba (?:\w+ )?@ (?:to|for)\b",
}
_BAD: dict[str, str] = {
    "bad": rf"(?:\ba|\bvery|\breally|\bsuch a|\bso|\bthe|\bof) @ (?:{_BAD_AT})s?\b",
    "worst": r"\b(?:the|their|his|her|our|its) @ (?:decision|idea|mistake|choice|policy|president|leader|deal"
    r"|government|law|advice|example)s?\b(?!.*\bsince\b)",
    "poor": rf"@ (?:{_BAD_AT}|performances?|record|response|conditions|standards?|state)\b",
    "weak": r"@ (?:leaders?|leadership|argument|excuse|response|performance|case|link)\b",
    "wrong": r"\bthe @ (?:decision|thing|choice|approach|move|message|policy|policies|priorities|course|man|woman"
    r"|person|path)\b",
    "serious": r"@ (?:mistakes?|errors?|failings?|blow|setback|misjudgement|misjudgment|flaws?|failures?)\b",
    "dangerous": r"@ (?:ideas?|precedent|game|nonsense|rhetoric|policy|policies|man|mistake|path|step|myth"
    r"|illusion)\b",
    "unfair": r"@(?! (?:\w+ )?(?:dismissal|competition|trad|commercial|contract|business|advantage|practice"
    r"|labou?r|share))",
    "gross": r"@ (?:injustice|misuse|exaggeration|insult|violation|incompetence|distortion|unfairness|abuse"
    r"|mismanagement)\b",
    "offensive": rf"(?:\b{_VERY}|\b(?:is|are|was|were) (?:\w+ly )?|grossly |highly )@(?= (?:and|to|words?|language"
    rf"|remarks?)\b|[.,])",
    "toxic": r"@ (?:debate|atmosphere|rhetoric|culture|politics|mix|environment|legacy|brand)\b",
    "inflammatory": r"@ (?:rhetoric|remarks?|comments?|language|statements?|speech|words?|tweets?)\b",
    "opportunistic": r"@(?! infection| disease| pathogen)",
    "painful": r"@ (?:reminder|lesson|decision|decisions|process|blow|defeat|episode|chapter|loss)\b",
    "sad": r"\b(?:a|very|such a|this|the) @ (?:day|fact|story|end|ending|reflection|loss|state|news|situation"
    r"|truth|thing|time)\b",
    "damaging": rf"(?:\ba|\b{_VERY}|\bhighly|\bmost) @ (?!the|his|her|their|its|our)",
    "humiliating": rf"(?:\ba|\b{_VERY}|\bmost|\bthe) @ (?!him|her|them|the|his)",
    "degrading": rf"(?:\ba|\b{_VERY}|\band) @ (?!him|her|them|the|his)",
    "devastating": rf"(?:\ba|\b{_VERY}|\bthe|\bmost) @ (?:blow|defeat|critique|loss|indictment|impact|effect"
    rf"|consequences|news|setback|attack)\b",
    "catastrophic": r"@ (?:decision|mistake|error|policy|consequences|blunder|failure of|defeat|result"
    r"|misjudgement|effect)\b",
    "disaster": r"\b(?:is|was|be|been|as) an? (?:\w+ )?@\b(?! area| zone| fund| movie| film)",
    "catastrophe": r"\b(?:is|was|be|been) a (?:\w+ )?@\b",
    "nightmare": r"\b(?:is|was|be|been|a) (?:an? )?(?:\w+ )?@ (?:for|scenario|of)\b",
    "mess": r"\b(?:is|was|in|such|a) an? (?:\w+ )?@\b(?! of\b(?! (?:things|it)))(?! hall| room| tin)",
    "outrage": r"\b(?:is|was|be|been) an (?:\w+ )?@\b",
    "insult": r"\ban @ to\b",
    "betrayal": r"\b(?:is|was|be|been|as|be) a (?:\w+ )?@\b",
    "injustice": r"\b(?:an|the|this|gross|great|terrible|such) @\b",
    "failure": r"\b(?:complete|total|dismal|abject|miserable|utter|colossal|moral) @\b|@ of (?:leadership"
    r"|judgement|judgment|imagination)\b",
    "rubbish": r"\b(?:is|was|are|were|complete|absolute|utter|total) @\b(?! collect| bin| tip| dump| heap)",
    "garbage": r"\b(?:is|was|are|were|complete|absolute|utter|total) @\b(?! collect| bin| can| dump| truck)",
    "fool": r"(?<!would be )\ban? (?:\w+ )?@\b",
    "savage": r"\b(?:a|the|most|these|those|such) @ (?:attacks?|cuts?|beating|assault|act|murder|crime|criticism)\b",
    "evil": r"\b(?:an|this|such|truly|pure|is|the|these|those|of) @(?! (?:eye|dead)\b)",
    "cruel": r"@(?! and unusual)",
    # "grew cynical about it": they doubt it; "the phone becomes useless": it does not work
    "cynical": r"(?<!get )(?<!grown )(?<!grew )(?<!become )(?<!became )@(?! (?:that|about|of)\b)",
    "useless": r"\b(?:a|an|utterly|completely|absolutely|this|that|their|his|her) @ (?!to\b)",
    "insane": r"(?<!criminally )(?<!legally )(?<!declared )(?<!clinically )@",
    "vicious": r"@(?! circle| cycle| dog)",
    "cruelty": r"(?<!animal )(?<!mental )(?<!of )(?<!against )@(?! to (?:animals|children))",
    "tyranny": r"\b(?:the|a|of|such) @",
    # "silly bargains" are so low that buyers are glad; "silly season" and "silly point" are names
    "silly": r"@(?! (?:bargains?|prices?|discounts?|money|season|point|mid)\b)",
    "rude": r"@(?! health| awakening)",
    "disproportionate": r"@(?! (?:share|number|amount|effect|impact))",
    "hysteria": r"(?<!mass )@",
    "excessive": r"@(?! (?:(?:\w+ )?force|drinking|alcohol|bleeding|heat|speed|noise)\b)" + _NO_MEASURE,
    "inadequate": "@" + _NO_MEASURE,
    "dumb": r"@(?! down)(?<!deaf and dumb)",
    "treacherous": r"@(?! (?:conditions|weather|road|roads|waters|terrain|seas?))",
    "shocking": r"@(?! (?:the|him|her|them|people))",
    "terrifying": r"@(?! (?:the|him|her|them|people|local|residents))",
    "alarming": r"@(?! (?:the|him|her|them|people|residents|investors))",
    "menacing": r"@(?! (?:the|him|her|them))",
    "horrifying": r"@(?! (?:the|him|her|them))",
    "annoying": r"@(?! (?:the|him|her|them|some|many))",
    "frustrating": r"@(?! (?:the|him|her|them|some|many|his|their|efforts))",
    "worrying": r"\b(?:a|the|very|is|are|was|most|more|deeply|it[’']s|this|these|particularly|extremely|another"
    r"|and) @(?! (?:about|over|that he|the|that they))",
    "disturbing": r"@(?! (?:the (?:peace|public)|him|her|them|public))",
    "troubling": r"@(?! (?:the|him|her|them))",
    "depressing": r"@(?! (?:the|prices|wages|demand|sales|shares))",
    "awful": r"@(?! lot)",
    "menace": r"\ba @|\bthe @ of",
    "crazy": r"@(?! (?:horse|about))",
    "inhumane": r"@(?! (?:treatment|or degrading|and degrading))",
    "indecent": r"@(?! (?:assault|exposure|images?|photograph|act))",
    "obscene": r"@(?! (?:publication|material|images?|phone))",
    "reckless": r"@(?! (?:endanger|driv|homicide|manslaughter|conduct|burning))",
    "recklessly": r"@(?! endanger)",
    "insulting": r"\b(?:an|very|is|was|are|were|and|deeply|most) @(?! (?:the|him|her|them|a|his|their|people|women))",
    "demeaning": r"\b(?:a|very|is|was|are|were|and|deeply|most) @(?! (?:the|him|her|them|a|his|their|people|women))",
    "upsetting": r"\b(?:a|an|very|is|was|are|were|and|deeply|most) @(?! (?:the|him|her|them|a|his|their|people))",
    "crippling": r"@(?! (?:the|his|her|its|their|a)\b)",
    "murky": r"@ (?:deals?|world|past|business|affair|story|politics)\b",
    "glaring": r"@ (?:errors?|omissions?|mistakes?|weakness|injustice|inequality|contradictions?|failures?|gaps?)\b",
    "demagogue": r"\ba @\b",
    "ignorant": r"@(?! (?:of|about)\b)",
    "inappropriate": r"(?<!\bbe )@(?! (?:at|for|to|access|use|contact|touching|content|material|conduct)\b)",
    "oppressive": r"@(?! (?:heat|weather|humidity))",
    "boring": r"@(?! (?:machine|a|into|through|holes?))",
    "disgrace": r"\ba (?:\w+ )?@\b|\babsolute @",
    "farce": r"\ba (?:\w+ )?@\b(?! by| written| about| at| in)",
    "brutal": r"@(?! (?:murder|killing|rape))",
    "radical": r"@ (?:views?|ideas?|agenda|ideology|elements|fringe)\b",
    "extreme": r"@ (?:views?|positions?|policies|policy|rhetoric|agenda|language)\b",
    "aggressive": r"@ (?:style|tactics|rhetoric|behaviour|behavior|questioning|language|tone|stance)\b",
    "vague": r"@ (?:promises?|plans?|answers?|language|statements?|ideas?|terms)\b",
    "wild": r"@ (?:claims?|accusations?|speculation|rumours?|rumors?|theories|exaggerations?|allegations?)\b",
    "empty": r"@ (?:promises?|words|rhetoric|gestures?|threats?|slogans?)\b",
    "hollow": r"@ (?:promises?|victory|words|gestures?|claims?)\b",
    "cheap": r"@ (?:shots?|stunts?|tricks?|politics|tactics|jibes?)\b",
    "false": r"@ (?:promises?|hopes?|dawn)\b",
    "scary": r"@(?! (?:stor(?:y|ies)|films?|movies?|tales?|books?|costumes?|masks?))",
    "stunt": r"\b(?:publicity|political|cheap) @\b",
    "doomed": r"\b(?:is|was|are|were) @(?! to die)|@ (?:plans?|attempts?|projects?|campaigns?|efforts?|schemes?)\b",
    "divisive": r"@(?! (?:\w+ )?(?:issues?|debates?|votes?|questions?|topics?|matters?)\b)",
    "plagued": r"@ by\b|\bha(?:s|ve|d) @",
    "marred": r"@ by\b|\b(?:was|were|been) @",
    "tarnished": r"@ (?:by|the|his|her|its|their|reputation|image)\b",
    "bully": r"\ba @\b(?! pulpit)",
    "propaganda": r"@(?! (?:minister|ministry|chief|department|poster|posters|film|films|video|videos))",
}
_OF_LIFE = (
    r"(?:to|for|in) (?:[\w-]+ ){0,2}(?:development|growth|functioning|function|formation|survival|life|health|cells?"
    r"|body|immune|reproduction|digestion)\b"
)
_WEIGHED: dict[str, str] = {
    # "it is important to state that": a formula, which judges nothing
    "important": r"\b(?:it (?:is|was)|it[’']s)(?: also| very| so| really| all| still)? @ (?:that|to(?! (?:state|note"
    r"|say|mention|remember|stress|point|add|recall|know|emphasi|clarify|understand|bear|keep|recogni|acknowledge|observe"
    r"|remind|make)))\b"
    r"|\bthe (?:single )?most @ (?!in\b|of\b|to\b|for\b)",
    "ambitious": r"\b(?:an|more|most|very|highly) @ (?:plans?|projects?|program(?:me)?s?|goals?|targets?|agenda)\b",
    "blow": r"\ba (?:\w+ )?@ (?:to|for)\b(?! the (?:head|face|body|chest|stomach))",
    "setback": r"\ba (?:\w+ )?@ (?:to|for|in)\b",
    "breakthrough": r"\ba (?:\w+ )?@\b",
    "regime": r"(?:\b[A-Z]\w+(?:[’']s)?|\b(?:communist|fascist|clerical|repressive|brutal)) @\b",
    "stark": r"@ (?:warnings?|choices?|reminders?|realit(?:y|ies)|differences?)\b",
    "strange": r"\b(?:a|very|so|the|more|as|is|was) @ ",
    # "an enzyme that is crucial to the growth of cells": that can be tested
    "crucial": rf"@(?! {_OF_LIFE})",
    "vital": rf"@(?! (?:organs?|signs?|statistics|records)\b)(?! {_OF_LIFE})",
    "essential": r"\b(?:is|are|was|absolutely|it[’']s) @(?= (?:to|for|that)\b|[.,])",
    "extraordinary": r"@(?! (?:general|meeting|session|shareholders?|charges?|items?|gains?|loss|losses|profit"
    r"|income|powers?|congress|rendition"
    r"|credit|dividend|council|expenses?|costs?))",
}


def around(condition: str, word: str) -> re.Pattern[str]:
    """The condition with the word in each of its places, each a group of its own."""
    first, *rest = condition.split("@")
    return re.compile(first + "".join(rf"(?P<at{n}>{re.escape(word)})(?![\w-]){more}" for n, more in enumerate(rest)))


def stands(pattern: re.Pattern[str], start: int, printed: str) -> bool:
    """Does the word that begins there stand as the pattern wants it?"""
    return any(met.lastgroup and met.start(met.lastgroup) == start for met in pattern.finditer(printed))


GOOD_BESIDE = {word: around(condition, word) for word, condition in _GOOD.items()}
BAD_BESIDE = {word: around(condition, word) for word, condition in _BAD.items()}
WEIGHED_BESIDE = {word: around(condition, word) for word, condition in _WEIGHED.items()}
