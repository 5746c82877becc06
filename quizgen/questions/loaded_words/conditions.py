"""Words that judge only beside certain others, with what must stand, or must not stand, around them."""

from __future__ import annotations

import re

_GOOD_AT = (
    "achievement advert advice album answer atmosphere attitude book boss character choice coach concert"
    " contribution day decision deed display effort experience film friend game goal guy humour"
    " influence job journalist judgement judgment leader leadership man manager match memories moment"
    " movie music neighbour news occasion opportunity performance person piece play player policies policy"
    " politician programme quality reason relationship result role season service show side sign song"
    " speech start step story team thing time tournament tradition value victory way win woman work writer"
    " year"
).replace(" ", "|")
_JUDGED = rf"(?:{_GOOD_AT})s?\b"
_BAD_AT = (
    "advice attitude behaviour behavior boss choice communication conduct day deal decision display example governance"
    " handling idea influence job judgement judgment law leadership management manners mistake news omen performance"
    " planning policy policies quality result sign start system taste thing time treatment workmanship service"
).replace(" ", "|")
_BE = (
    r"(?:is|are|was|were|be|been|it[’']s|that[’']s|he[’']s|she[’']s|they[’']re|looks?|looked|seems?"
    r"|seemed|sounds?|became|becomes?)"
)
_VERY = (
    r"(?:very|really|truly|so|quite|too|most|more|rather|pretty|deeply|extremely|utterly|simply|just"
    r"|absolutely|equally|particularly)"
)

#: For each word what must stand around it, with "@" for the word itself, and whether it speaks for or against.
_GOOD: dict[str, str] = {
    "good": rf"(?:\ba|\bvery|\breally|\bsuch a|\bas|\bso) @ {_JUDGED}",
    "great": rf"(?:\ba|\bvery|\breally|\bsuch a|\bthe|\bhis|\bher|\bour) @ {_JUDGED}",
    "best": rf"\b(?:the|their|his|her|our|its) @ {_JUDGED}(?!.*\bsince\b)(?! of the)",
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
    "strong": r"@ (?:leaders?|leadership|argument|character|performances?|case for|contender)\b",
    "powerful": r"\ba @ (?:speech|performance|message|argument|film|case|voice for|statement|story|symbol"
    r"|reminder|tool)\b",
    "honest": r"\b(?:an|more|most|the|his|her) @ (?:man|woman|politician|account|person|work|effort|answer|debate"
    r"|way)\b",
    "valuable": r"@ (?:lessons?|contributions?|role|work|experience|help|member|insights?|service|advice)\b",
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
    "effective": r"\b(?:an|very|highly|more|most) @ (?:way|tool|leader|weapon|response|policy|means|team|method)\b",
    "constructive": r"@ (?!dismissal|notice|trust)",
    "fair": r"\ba @ (?:and |deal\b|result\b|decision\b|price\b|offer\b|compromise\b|system\b|reflection\b|way\b)",
    "reasonable": rf"(?:\ba|\b{_VERY}|\b{_BE}) @(?! doubt| force| adjust| time| care| suspicion| period| grounds)",
    "beneficial": r"@(?! owner| interest)",
    "successful": r"\b(?:a|an|very|highly|most|hugely|extremely|more) @ (?!bid|applicant|candidate|tender|launch"
    r"|appeal|challenge)",
    "triumph": r"\ba (?:\w+ )?@ (?:for|of)\b",
    "success": r"\b(?:is|was|were|been|be|as) an? (?:\w+ )?@(?! rate| story| of)",
    "hero": r"\b(?:is|was|as|are|were) an? (?:\w+ )?@\b",
    "genius": r"\b(?:is|was|as) an? (?:\w+ )?@\b",
    "delight": r"\b(?:is|was|been|be) a (?:\w+ )?@\b(?! for)",
    "inspiration": r"\ban @ (?:to|for)\b",
    "courage": r"\b(?:his|her|their|great|with|extraordinary|such|enormous) @\b",
    "wisdom": r"(?<!conventional )(?<!received )@(?! teeth| tooth)",
    "excellence": r"(?<!centre of )(?<!center of )(?<!for )@",
    "dignity": r"\bwith (?:\w+ )?@",
    "inspired": r"\ban @ (?:choice|performance|decision|move|display|idea|signing|leader|team|piece)\b",
    "stirring": r"\ba @ ",
    "rousing": r"\ba @ ",
    "gifted": r"\b(?:a|an|most|very|the|hugely|naturally) @ (?!to\b|him|her)",
    "exceptional": r"@(?! (?:items?|charges?|gains?|loss|losses|costs?|circumstances|needs))",
    "outstanding": rf"(?:\ban|\b{_VERY}|\bmost|\bsome) @ (?!debt|loan|issue|bill|balance|amount|warrant|share"
    rf"|payment|question|matter)",
    "useful": r"@(?! (?:life|lives|load))",
    "rightly": r"@(?! or wrongly)",
    "funny": r"@(?! money)",
    "solid": r"\ba @ (?:performances?|start|win|foundation|job|effort|display)\b",
    "healthy": r"\b(?:a|the) @ (?:competition|debate|profit|growth|gain|start|respect|dose)\b",
    "warm": r"@ (?:welcome|tributes?|words|reception|praise)\b",
    "blessing": r"\ba (?:\w+ )?@\b(?! from| of)",
    "boon": r"\ba (?:\w+ )?@ (?:to|for)\b",
    "milestone": r"\ba (?:\w+ )?@ (?:in|for|on)\b",
}
_BAD: dict[str, str] = {
    "bad": rf"(?:\ba|\bvery|\breally|\bsuch a|\bso|\bthe|\bof) @ (?:{_BAD_AT})s?\b",
    "worst": rf"\b(?:the|their|his|her|our|its) @ (?:{_BAD_AT}|{_GOOD_AT})s?\b(?!.*\bsince\b)",
    "poor": rf"@ (?:{_BAD_AT}|performances?|record|response|conditions|standards?|state)\b",
    "weak": r"@ (?:leaders?|leadership|argument|excuse|response|performance|case|link)\b",
    "wrong": r"\bthe @ (?:decision|thing|choice|approach|move|message|policy|policies|priorities|course|man|woman"
    r"|person|direction|path|way)\b",
    "serious": r"@ (?:mistakes?|errors?|failings?|blow|setback|misjudgement|misjudgment|flaws?|failures?)\b",
    "dangerous": r"@ (?:ideas?|precedent|game|nonsense|rhetoric|policy|policies|man|mistake|path|step|myth"
    r"|illusion)\b",
    "unfair": r"@(?! dismissal| competition| trad| commercial| contract| business| advantage)",
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
    "tragedy": r"\b(?:is|was|be|been) a (?:\w+ )?@\b(?! of| by)",
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
    "fool": r"\ban? (?:\w+ )?@\b",
    "savage": r"\b(?:a|the|most|these|those|such) @ (?:attacks?|cuts?|beating|assault|act|murder|crime|criticism)\b",
    "evil": r"\b(?:an|this|such|truly|pure|is|the|these|those|of) @(?! (?:eye|dead)\b)",
    "cruel": r"@(?! and unusual)",
    "insane": r"(?<!criminally )(?<!legally )(?<!declared )(?<!clinically )@",
    "vicious": r"@(?! circle| cycle| dog)",
    "cruelty": r"(?<!animal )(?<!mental )(?<!of )(?<!against )@(?! to (?:animals|children))",
    "tyranny": r"\b(?:the|a|of|such) @",
    "rude": r"@(?! health| awakening)",
    "disproportionate": r"@(?! (?:share|number|amount|effect|impact))",
    "hysteria": r"(?<!mass )@",
    "excessive": r"@(?! (?:force|drinking|alcohol|bleeding|heat|speed))",
    "dumb": r"@(?! down)(?<!deaf and dumb)",
    "treacherous": r"@(?! (?:conditions|weather|road|roads|waters|terrain|seas?))",
    "misleading": r"@(?! (?:the|investors|parliament|congress|voters|him|her|them|people|customers|a|consumers))",
    "shocking": r"@(?! (?:the|him|her|them|people))",
    "terrifying": r"@(?! (?:the|him|her|them|people|local|residents))",
    "embarrassing": r"@(?! (?:the|him|her|them|his|their))",
    "alarming": r"@(?! (?:the|him|her|them|people|residents|investors))",
    "menacing": r"@(?! (?:the|him|her|them))",
    "horrifying": r"@(?! (?:the|him|her|them))",
    "annoying": r"@(?! (?:the|him|her|them|some|many))",
    "frustrating": r"@(?! (?:the|him|her|them|some|many|his|their|efforts))",
    "frightening": r"@(?! (?:the|him|her|them|people|off|away))",
    "worrying": r"\b(?:a|the|very|is|are|was|most|more|deeply|it[’']s|this|these|particularly|extremely|another"
    r"|and) @(?! (?:about|over|that he|the|that they))",
    "disturbing": r"@(?! (?:the (?:peace|public)|him|her|them|public))",
    "troubling": r"@(?! (?:the|him|her|them))",
    "depressing": r"@(?! (?:the|prices|wages|demand|sales|shares))",
    "awful": r"@(?! lot)",
    "atrocity": r"\ban @|@(?! crimes)",
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
    "malicious": r"@(?! (?:code|computer|software|programs?|traffic|communication|wounding|prosecution|damage))",
    "demagogue": r"\ba @\b",
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
    "doomed": r"\b(?:a|the|is|was|are|were) @(?! to die)",
    "plagued": r"@ by\b|\bha(?:s|ve|d) @",
    "marred": r"@ by\b|\b(?:was|were|been) @",
    "tarnished": r"@ (?:by|the|his|her|its|their|reputation|image)\b",
    "bully": r"\ba @\b(?! pulpit)",
    "propaganda": r"@(?! (?:minister|ministry|chief|department|poster|posters|film|films|video|videos))",
}
_WEIGHED: dict[str, str] = {
    "important": rf"\b(?:an|most|{_BE}|{_VERY}|{_BE} (?:all|certainly|also|still|always)|enormously|vitally|more) @",
    "ambitious": r"\b(?:an|more|most|very|highly) @ (?:plans?|projects?|program(?:me)?s?|goals?|targets?|agenda)\b",
    "blow": r"\ba (?:\w+ )?@ (?:to|for)\b(?! the (?:head|face|body|chest|stomach))",
    "setback": r"\ba (?:\w+ )?@ (?:to|for|in)\b",
    "breakthrough": r"\ba (?:\w+ )?@\b",
    "regime": r"(?:\b[A-Z]\w+(?:[’']s)?|\b(?:communist|fascist|clerical|repressive|brutal)) @\b",
    "stark": r"@ (?:warnings?|choices?|reminders?|realit(?:y|ies)|differences?)\b",
    "notable": r"\b(?:a|most|the|more|particularly) @ (?!people|names|residents|exception)",
    "clear": r"\ba @ (?:signs?|signal|message|example|violation|breach|warning|failure|case of|victory|sense)\b",
    "strange": r"\b(?:a|very|so|the|more|as|is|was) @ ",
    "tough": rf"(?:\b(?:a|{_VERY})) @ (?!on\b|up\b)",
    "vital": r"@(?! (?:organs?|signs?|statistics|records))",
    "essential": r"\b(?:is|are|was|absolutely|it[’']s) @(?= (?:to|for|that)\b|[.,])",
    "extraordinary": r"@(?! (?:general|meeting|session|shareholders?|charges?|items?|gains?|loss|losses|profit"
    r"|income|powers?|congress|rendition"
    r"|credit|dividend|council|expenses?|costs?))",
}


def _around(condition: str, word: str) -> re.Pattern[str]:
    return re.compile(condition.replace("@", rf"(?P<word>{re.escape(word)})(?![\w-])", 1))


GOOD_BESIDE = {word: _around(condition, word) for word, condition in _GOOD.items()}
BAD_BESIDE = {word: _around(condition, word) for word, condition in _BAD.items()}
WEIGHED_BESIDE = {word: _around(condition, word) for word, condition in _WEIGHED.items()}
