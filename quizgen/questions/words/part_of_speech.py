"""A word of the glossary where it is printed in, whether it is that part of speech beyond doubt out."""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.words.glossary import OF_TWO_PARTS, Entry, Part
from quizgen.questions.words.glossary.frames import WITHOUT_OBJECT

_BEFORE_A_NOUN = re.compile(
    r"\b(?:a|an|the|this|that|these|its|his|her|their|our|any|no|every|of|for|[\w-]+[’']s?)"
    r"(?: (?!(?:it|he|she|they|we|you|who|which|and|to|will|can|could|would|may|must|try) )[a-z-]*[a-rt-z])? $",
    re.I,
)
_DETERMINED = re.compile(
    r"\b(?:a|an|the|this|that|these|those|its|his|her|their|our|your|my|any|no|every|some|such|[\w-]+[’']s) $", re.I
)
#: "The Indonesian monitoring group", but "the council adopting the plan" and "an effort curbing fees in May".
_OF_A_THING = re.compile(r"(?:\b(?i:the|an?|its|their|his|her|this|that)|[’']s)(?: [A-Z][a-z]+)? $")
_THE_THING = re.compile(
    r" (?!(?:the|an?|its|his|her|their|our|my|your|this|that|those|these|all|any|some|more|most|and|or|but|to|in|on|for"
    r"|with|by|of|at|from|as|into|up|out|off|down|over|against|about|after|before|it|him|them|us|me|you|what|how|no"
    r"|[a-z]+ly)\b)[a-z]+\b"
)
#: "For alleged deceit", "and escalating costs", "newly amended rules": what follows is a noun that it describes.
_BEFORE_A_DESCRIPTION = re.compile(
    r"\b(?:of|for|in|on|at|with|from|about|over|against|into|more|most|and|or|\w+ly) $", re.IGNORECASE
)
_AUXILIARY = re.compile(
    r"\b(?:has|have|had|having|be|is|are|was|were|been|being|get|gets|got|[a-z]+n[’']t|[’'](?:s|ve|re|d))"
    r"(?: \w+ly| not| also| been| never| now| already| since)*,? $",
    re.I,
)
_DOER = re.compile(
    r"\b(?:he|she|it|they|we|i|you|who|which|that|[a-z]+[^s\W]s|[A-Z][\w-]+)(?: (?:also|then|later|once|\w+ly))? $"
)
_BEFORE_A_BASE = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|shall|not|did|does|do|[a-z]+n[’']t) $", re.IGNORECASE
)
_BEFORE_AN_ADJECTIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|so|more|most|very|too|as|highly|deeply|remain\w*|seem\w*|becom\w*|became"
    r"|leaves?|left|ma[dk]e \w+)(?: \w+ly)? $"
)
_ENDS_A_PHRASE = re.compile(
    r"$|[.,;:!?)”\"’'—–-]| [—–-]| (?:who|whom|whose|that|which|in|on|at|of|for|from|to|by|with|as|and|or|but|than|is"
    r"|instead|rather|are|was|were|has|have|had|will|would|can|could|after|before|because|when|while|if|until|since|over|under"
    r"|against|into|about|during|through|without|within|said|says)\b"
)
#: "To bring into the mainstream the songs of the island": a noun.
_DETERMINER = re.compile(r" (?:the|an?|his|her|its|their|this|these|those)\b")
#: "As part of a major restructuring, the firm ...": a noun.
_A_DOING = re.compile(r"\b(?:an?|the|this|that|its|his|her|their|any|no|every) [a-z-]+ $")
_NAMED_DOING = re.compile(r"$|[.,;:!?)”\"’']| of\b")
#: What follows a verb and no adjective: "alleged that", "curbed the", "stemmed from", "denounced him".
_AFTER_A_VERB = re.compile(
    r"$|[.,;:!?)”\"’']| (?:the|an?|his|her|its|their|our|my|your|that|this|these|those|him|them|it|us|me|himself"
    r"|herself|itself|themselves|by|from|to|in|into|on|upon|at|with|as|for|over|under|up|out|off|down|away|back"
    r"|against|after|before|during|when|while|if|because|until|since|between|around|about|through|across|all|any|some|several|many|more|both"
    r"|every|each|no|not|what|how|why|whether|who|which|and|or|but|\d[\d,.]*|[£$€]\S+|[A-Z]\S*)\b"
)
_NAME_BESIDE = re.compile(r"^ [A-Z]")
_AFTER_A_NOUN = re.compile(r" (?:of|for|from|against|between|with|among|over|and)\b|[.,;:]")
#: "His populist, anti-tax message": an adjective.
_ADJECTIVE_NEXT = re.compile(r", (?:[a-z]+-[a-z]+|[a-z]+(?:ic|al|ist|ive|ous|ful)) ")
#: "They pledge help", "which could compromise it": verbs as often as nouns.
_VERBS_TOO = lexicon(
    """ambush assault ballot benchmark bias blackmail boycott brawl compromise contract critique decree delegate embargo
    exile feud levy lobby mandate merit mortgage motion overhaul parole petition pioneer pledge quarantine rally ransom
    rebel reform resolve sabotage sanction slander slump surge triumph advocate libel safeguard remedy sympathy patron
    amount appeal dividend subpoena rampage stampede stance deterrent breach leverage demagogue
    addict affiliate assent attribute auction bail bargaining barricade beheading blaze bond boom boost
    broadcast broker budget bullying burden caricature censor charter combat commission compliment conflict
    conscript crop defect discount disgust dispute distrust dole doping download downsizing electioneering
    estimate experiment fatigue forecast fracking fume funding grant guarantee hacking haggling harvest headline
    hearing hijacking insult kidnapping lapse leaflet lecture loan loathing lynching mastermind mistrust
    misunderstanding offshoring offspring outsourcing overdose overfishing parody partition phishing picket
    poaching poll premiere privilege proceeds purchase quarrel rationing rebuke recount recycling redistricting
    referee relay remake repeal replay reprimand ridicule rout ruling rumor rumour scaffolding scam scapegoat
    schedule sentencing shareholding shelter shoplifting shortcoming smuggling stabbing stake stalking stockpile
    stroke substitute supplement surrender survey suspect swindle taunt thrashing torment torture trafficking
    trend trespassing tutor umpire upgrade wage whip widow wreck
    burrow feast grin hamstring hose roar scar thud
    attempt campaign fund measure review sentence strike target volunteer"""
)
#: "They began to chant", "which would phase it in": verbs now and then, by what stands beside them.
_VERBS_NOW_AND_THEN = lexicon(
    """acclaim accord ally array audit audition chant consent copyright costume counsel debut despair disadvantage
    dissent excerpt factor fragment graduate lease licence license manoeuvre massacre outfit outrage phase prejudice
    probe query refund resource revolt sacrifice script segment slaughter sponsor squabble stunt syndicate trademark
    transition venture veto
    archive blockade blunder caucus climax convoy deluge distress envy filibuster garrison gesture hoax hurdle
    interface mentor mutiny patent recess relapse reprieve scheme scorn skirmish slur staple stint surcharge
    blacklist craze endeavor esteem hype lull misuse detour payout purge redress reshuffle scam snag spat tussle
    triage verge disdain premise scope
    bandage barge bead blister bruise buffet butcher canopy chauffeur chisel cramp crate crater drizzle foal
    frost garland glimpse gust haze herd hull jaw knuckle ladle nap ornament padlock paw pedestal prank pun quilt
    riddle scythe shepherd slab somersault sprain tailor voyage wig
    access alert bench charge profit quarter trial"""
)
#: "They audit", "who rarely dissent", "I query": what stands right before a verb and hardly ever before a noun.
_DOERS = re.compile(r"\b(?:i|they|we|you|who|often|never|always|rarely|usually|sometimes|ever|openly) $", re.IGNORECASE)
#: "The incumbent mayor", "civilian deaths": before a noun they are adjectives.
_ADJECTIVES_TOO = lexicon(
    """centrist civilian constituent deputy dissident executive guerrilla incumbent insurgent libertarian maverick
    mercenary militant paramilitary subsidiary veteran surrogate elite migrant apprentice contingent caucus hostage
    academic activist adolescent alternative amateur amphibian antique artisan atheist bachelor backup
    blockbuster captive celebrity chauvinist commuter cooperative detective editorial equivalent explosive
    extremist feminist household humanitarian immigrant juvenile landmark marathon maximum minimum minor
    deterrent fugitive stalwart staple variant
    missionary multinational myriad namesake objective offensive opportunist pacifist peasant pedestrian
    perfectionist populist racist representative retrospective ritual satellite subordinate superior trainee vagrant
    virtuoso
    visionary
    daredevil newlywed rookie"""
)
#: "The truth was apparent", "she was not forthcoming": before a noun alone do they have the sense of the table.
_BEFORE_NOUNS_ALONE = lexicon(
    "acute apparent deliberate forthcoming initial outright prospective respective sustained wholesale"
)


#: Adjectives that are nouns in the same form: "a retrospective", "the deceased", "an academic", "an imperative".
_NOUNS_TOO = lexicon(
    """academic alternative binding bitter bumper classified collective colonial commercial compact complex
    comprehensive concrete constant contemporary crude deceased demographic derelict domestic eccentric elderly
    evangelical exclusive external familiar federal flagship fledgling fundamental graphic grassroots humanitarian
    hypothetical imperative incendiary independent initial integral interim intermediate joint keynote latter
    mainstream marginal marine metropolitan minor moral mutual neutral notable objective offensive orderly original
    palliative partisan perennial pharmaceutical phony populist portable potential practical preliminary primitive
    principal procedural prospective protectionist provisional quarterly radical reactionary regular residual retail
    retrospective routine secondary serial sovereign spectacular stable stoic substitute superior swift tense terminal
    underlying universal variable virtual visual vital volatile wholesale"""
)
#: "A retrospective showing", "the academic found", "a collective she founded", "a commercial last week": that noun.
_AFTER_THAT_NOUN = re.compile(
    r" (?:[a-z]+(?:ed|ing|ly)|left|made|told|found|held|took|gave|won|lost|led|began|came|went|got|saw|knew|thought"
    r"|wrote|kept|brought|built|became|grew|fell|rose|ran|met|sat|stood|spoke|paid|sold|sent|drew|chose|put|set|cut"
    r"|do|does|did|may|might|must|should|shall|he|she|it|they|we|you|i|I|this|that|last|next|here|there|now|then|today"
    r"|tonight|yesterday|tomorrow|where|whose|near|also|not|never|just|still|once|so|too|well|again|each|all|both"
    r"|every|any|no|\d[\d,.]*)\b| [“‘\"'(]"
)
#: "The collective runs a shop", "the retrospective features 40 works"; but not "the classified papers".
_ONE_THAT_DOES = re.compile(
    r" [a-z]+[^sui]s (?:the|an?|his|her|its|their|this|these|those|him|them|it|all|both|some|many|more|most"
    r"|about|around|over|up to|\d[\d,.]*|how|what|why|whether|that|two|three|four|five|six|ten|work|works)\b"
)
_A_SINGLE_ONE_DOES = re.compile(r"\b(?:an?|another|each|every) $", re.IGNORECASE), re.compile(r" [a-z]+[^sui]s\b")
#: "He declined to elaborate further", "to brief reporters": adjectives that are verbs in the same form.
_VERBS_AS_WELL = lexicon(
    """abstract appropriate articulate bankrupt bitter blunt brief compact corrupt deliberate dismal elaborate exempt
    frank frequent humble idle initial intimate lavish legitimate mandate moderate muted obscure outright perpetual
    retail routine separate slight stagger staunch steady steep tense weary"""
)


#: "To let the job lapse", "it helped exports surge": after these a bare form may be what the object does.
_MAY_BE_DONE = re.compile(
    r"\b(?:let(?:s|ting)?|(?:ma[dk]es?|making|sees?|saw|seen|seeing|watch(?:es|ed|ing)?|help(?:s|ed|ing)?|hears?|heard"
    r"|feels?|felt)(?! an? )) (?:[\w’'-]+ ){1,3}$",
    re.IGNORECASE,
)
#: "The uncle, who schemes to", "it also queries": what ends in s is done by one of these; by others, where an object
#: follows.
_DOES_SURELY = re.compile(r"\b(?:he|she|it|who)(?: (?:also|then|later|now|still|even|never|\w+ly))? $", re.IGNORECASE)
_OBJECT_NEXT = re.compile(r" (?:the|an?|that|his|her|its|their|them|him|it|he|she|they)\b")
_AT_ONCE = re.compile(r"\b(?:a|an|the|this|its|his|her|their|no|any|every|each|one|another) $", re.IGNORECASE)


def is_meant(entry: Entry, found: re.Match[str], printed: str) -> bool:
    """Is the printed form this part of speech beyond doubt, and no part of a name?

    "A boycott" is a noun, "to boycott" a verb; "the Ballot Commission" is a name.
    """
    form, before, after = found.group(), printed[max(0, found.start() - 40) : found.start()], printed[found.end() :]
    if _NAME_BESIDE.match(after) and entry.part in (Part.NOUN, Part.ADJECTIVE):
        return False
    if entry.part is Part.VERB:
        return _is_verb(entry, form, before, after)
    if entry.part is Part.NOUN:
        if _is_left_to_do(entry, form, before):
            return False
        if entry.word in _ADJECTIVES_TOO and form == entry.word and not _ENDS_A_PHRASE.match(after):
            return False  # "In an academic setting", though the glossary has the noun as well
        if entry.word in _VERBS_TOO or form in OF_TWO_PARTS:
            if form == entry.word and _OBJECT_NEXT.match(after) and not _AT_ONCE.search(before):
                return False  # "They say that police suspect the crew"
            # "The report forecasts a rise", but "the old forecasts of the council"
            return bool(
                _DETERMINED.search(before)
                or (_BEFORE_A_NOUN.search(before) and (form == entry.word or _AFTER_A_NOUN.match(after)))
            )
        if entry.word in _VERBS_NOW_AND_THEN and form == entry.word and _is_done(before, after):
            return False
        done = _DOES_SURELY.search(before) or _OBJECT_NEXT.match(after)
        if entry.word in _VERBS_NOW_AND_THEN and form != entry.word and done:
            return False  # "The firm that sponsors the race"
        if entry.word not in _ADJECTIVES_TOO or form != entry.word:
            return True
        alone = _ENDS_A_PHRASE.match(after) and not _ADJECTIVE_NEXT.match(after)
        return bool(alone) and not _BEFORE_AN_ADJECTIVE.search(before)
    return entry.part is Part.ADVERB or _is_adjective(entry, form, before, after)


def _is_left_to_do(entry: Entry, form: str, before: str) -> bool:
    """ "A decision to let the job lapse"; but not "it made a pledge", where the noun has its own article."""
    if entry.word not in _VERBS_TOO | _VERBS_NOW_AND_THEN and form not in OF_TWO_PARTS:
        return False
    return form == entry.word and bool(_MAY_BE_DONE.search(before)) and not _DETERMINED.search(before)


def _is_done(before: str, after: str) -> bool:
    """ "To chant slogans", "they audit the firm"; but not "led to outrage of the"."""
    beside = _BEFORE_A_BASE.search(before) or _DOERS.search(before)
    return bool(beside or (_OBJECT_NEXT.match(after) and not _AT_ONCE.search(before)))


def _is_verb(entry: Entry, form: str, before: str, after: str) -> bool:
    """ "To curb", "has curbed", "the firms curbed the", but not "for alleged deceit" or "the escalating costs"."""
    if form == entry.word:
        return bool(_BEFORE_A_BASE.search(before))
    if _DETERMINED.search(before):
        return False
    if form.endswith("ing") and _OF_A_THING.search(before) and _THE_THING.match(after):
        return False  # "The island’s monitoring group" has its name from what it does
    if form.endswith("ing") and _A_DOING.search(before) and _NAMED_DOING.match(after):
        return False
    if form.endswith("ing") and _ENDS_A_PHRASE.match(after) and not entry.frames & WITHOUT_OBJECT:
        return False  # "The air was stifling.": it stifled nobody
    if _AUXILIARY.search(before):
        return True
    if _AFTER_A_VERB.match(after):
        return not (_BEFORE_A_DESCRIPTION.search(before) and _NAME_BESIDE.match(after))
    return bool(_DOER.search(before)) and not _BEFORE_A_DESCRIPTION.search(before)


#: "I am not allowed to invoice for that".
_TO_DO = re.compile(
    r"\b(?:allowed|able|unable|going|want\w*|ha[sd]|have|having|need\w*|try\w*|tried|used|likely|plan\w*|decid\w+|agree\w*"
    r"|refus\w+|expect\w+|ask\w*|told|forced|due|ready|free|willing|start\w*|beg[aiu]n\w*|hop\w+|order\w*"
    r"|promis\w+) to $"
)


def _is_noun(before: str, after: str) -> bool:
    """ "The collective runs a shop", "a retrospective opening in May"; but not "the rule is retrospective"."""
    if _BEFORE_AN_ADJECTIVE.search(before) or _TO_DO.search(before):
        return False
    single, does = _A_SINGLE_ONE_DOES  # "A commercial shows": no plural can follow
    if single.search(before) and does.match(after):
        return True
    return bool(_AFTER_THAT_NOUN.match(after) or (_DETERMINED.search(before) and _ONE_THAT_DOES.match(after)))


def _is_adjective(entry: Entry, form: str, before: str, after: str) -> bool:
    ends = bool(_ENDS_A_PHRASE.match(after) or _DETERMINER.match(after))
    if form in _NOUNS_TOO and _is_noun(before, after):
        return False
    if form in _VERBS_AS_WELL and _BEFORE_A_BASE.search(before):
        return False
    if form in OF_TWO_PARTS or (form.endswith("ing") and not _BEFORE_AN_ADJECTIVE.search(before)):
        return not ends and bool(_BEFORE_A_NOUN.search(before)) and not _AUXILIARY.search(before)
    # "Classified papers", but not "the papers were classified as secret"; "judicial", but not "he was diplomatic"
    alone = not form.endswith("ed") and not entry.meaning.startswith("having to do with")
    alone = alone and form not in _BEFORE_NOUNS_ALONE
    return not ends or (alone and bool(_BEFORE_AN_ADJECTIVE.search(before)))
