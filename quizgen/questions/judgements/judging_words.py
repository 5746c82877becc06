"""Words in, whether they judge out: what nobody could prove, as "disgraceful" and "a good idea" are, and what might be.

What loads a sentence judges what it is said of as well, so that the words of `loaded_words` are taken with the others.
Two finders, for two needs. `judgement_in` finds words that judge in every sense, so that a statement made by them is
surely a judgement. `may_judge` finds every word that a careful reader could take for one, so that what is left without
any is surely none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Seldom
from quizgen.questions.judgements.loaded_words.judgements import BAD_THINGS, BLAMING, GOOD_THINGS, PRAISING

#: Of things and people alike, in every sense of the word: those that load a sentence, and what nobody would stop at.
_ADJECTIVES = lexicon(
    """backward-looking bewildering bland captivating catastrophic charmless compelling craven dazzling delusional
    dishonorable embarrassing excruciating extraordinary fanciful far-sighted frightful galling gruesome gutless
    hair-raising humiliating ignoble ill-considered infantile inspiring insufferable mind-blowing mind-boggling
    mindless miserable naïve off-putting out-of-touch perverse polarising polarizing refreshing revolting slimy
    staggering thoughtless toothless tremendous unbecoming uncalled-for unconscionable unpardonable unsportsmanlike
    whimsical world-beating"""
).union(PRAISING, BLAMING)
#: These judge only as what somebody or something "is": "the poor" and "the great fire", "a weak pound" are names.
_PREDICATES = lexicon(
    """crazy disappointing disturbing encouraging gratifying hopeless imperative nonsense offensive paramount sad
    sensible unfortunate unhelpful unnecessary useless welcome worrying unwelcome too_harsh too_soft uncalled_for"""
)
#: With "a" or "the", or bare, as what something is.
_NOUNS = lexicon(
    """affront atrocity beacon betrayal breath_of_fresh_air bully calamity catastrophe charade cop-out disaster
    disservice embarrassment fool game-changer gem genius godsend hatchet_job indignity injustice inspiration insult
    joke kangaroo_court laughing-stock laughingstock leap_backwards leap_forward marvel masterstroke miracle
    missed_opportunity mistake nightmare no-brainer non-starter outrage overreaction rubbish scandal sham shame
    slap_in_the_face step_back step_backwards step_forward tragedy waste_of_money waste_of_time witch_hunt mess"""
).union(GOOD_THINGS, BAD_THINGS)
#: "A good idea", "the right decision": the noun tells that it is no measure of anything.
_RATED = (
    r"(?:(?:good|bad|great|terrible|brilliant|fine|best|worst|right|wrong|important|significant|historic|crucial|vital"
    r"|fantastic|wise|smart|sensible|positive|nice) (?:idea|decision|move|step|choice|news|moment|leader|player"
    r"|man|woman|guy|game|victory|achievement|success|deal|policy|precedent|role model|contribution|film|album|song"
    r"|show"
    r"|book|president|prime minister|ambassador|compromise|sign|opportunity|captain|coach|manager|job)"
    r"|(?:big|huge|great|terrible|serious|massive|bad|dangerous) (?:mistake|blow|setback|boost|problem|success|step"
    r"|achievement|precedent|disappointment|shame|relief)"
    r"|(?:sad|dark|black|proud|historic|great|special|terrible) (?:day|moment)"
    r"|(?:good|bad|great|terrible|right|wrong|best|worst) (?:thing|way|approach|place)"
    r"|(?:right|wrong) (?:direction|track|side of history))"
)
_MODIFIERS = (
    r"(?:(?:a|an|the|one|some|such|of|not|no|so|too|very|quite|rather|pretty|just|more|most|almost|nothing|short|but"
    r"|also"
    r"|always|still|now|both|little|bit|kind|sort|all|complete|total|absolute|utter|real|huge|big|great|national|public"
    r"|personal|political|own|my|our|his|her|their|its|another|terrible|major|massive|[a-z]+ly) ){0,6}"
)
_BE = (
    r"(?:\b(?:is|are|was|were|am)\b(?: not|n[’']t)?|\b(?:has|have|had) been|(?<=\w)[’'](?:s|re|m)\b"
    r"|\b(?:is|are|was|were)n[’']t)"
)


def _choice(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace("_", " ") for word in sorted(set(words)))


#: "Was an absolute disgrace", "is simply unacceptable", "are not good enough".
_PREDICATE = re.compile(
    rf"{_BE} (?P<how>{_MODIFIERS})(?P<words>(?:{_choice(_ADJECTIVES | _PREDICATES | _NOUNS)}|{_RATED})\b)"
)
#: "Were terrifying the village", "hailed as inspiring young players": there it tells what somebody does. "Was gifted a
#: boat" is no talent.
_ACTS_ON = re.compile(
    r"(?:\w+ing (?!(?:and|but|or|yet|in|at|as|on|of|when|because|after|for|to|that|if|about|enough)\b)[A-Za-z]"
    r"|gifted (?:an?|the|to|him|her|them)\b)"
)
#: "The trouble was the oppressive heat": that it is so is taken for granted there, and not stated.
_OF_THE = re.compile(r"^the\b")
_GOES_ON = re.compile(r" (?!(?:of|in|on|for|to|and|or|but|by|that|at|from|as)\b)[a-z]")
_ARTICLE = re.compile(r"\b(?:an?|the|some|such|his|her|its|their|our|my)\b")
#: After these a word is no judgement of the thing: "good at", "better known as", "a disaster area". What is "vital to"
#: or "good for" something, or what "it is important that" somebody does, is a reason or a demand.
_NOT_SO = re.compile(
    r" (?:known|than|off|at|enough for|uncle|aunt|grand\w+|deal of|number of|part of|majority|relief|area|fund|zone"
    r"|victims?|recovery|response|management|charges?|items?|general meeting|session|friday|to|that|for)\b",
    re.IGNORECASE,
)
_STRONG = _ADJECTIVES | {noun for noun in _NOUNS if "_" not in noun} | {"hardworking"}


def judgement_in(told: str) -> str:
    """The words by which a statement judges what something is: "a disgrace", "unfair"; "" where there are none."""
    found = None if _JUDGES_SO.isdisjoint(words_in(told)) else _PREDICATE.search(told)
    if found is None:
        return ""
    words = found.group("words")
    if _ACTS_ON.match(told, found.start("words")) and not _ARTICLE.search(found.group("how")):
        return ""
    if _OF_THE.search(found.group("how")) and _GOES_ON.match(told, found.end()) and words not in _NOUNS:
        return ""
    leads_on = _NOT_SO.match(told, found.end())
    return "" if leads_on and (leads_on.group().strip() not in _TO_OR_FOR or words in _OPEN) else words


_TO_OR_FOR = ("to", "that", "for")
_OPEN = lexicon(" ".join(sorted(_PREDICATES)).replace("_", " "))
_LIKE_THIS = rf"[^,;]*?(?P<words>\b(?:{_choice(_ADJECTIVES)}|{_choice(_NOUNS)}|{_RATED})\b)"
#: "Described the dark and ‘insane’ heat" names no thing; "described the heat as insane" does.
_CALLED = Seldom(
    r"\b(?:call(?:s|ed|ing)(?! for| on)|brand(?:s|ed|ing)|label(?:s|led|ling|ed)|dubb(?:ed|ing)|term(?:s|ed|ing))"
    rf" {_LIKE_THIS}",
    """calls called calling brands branded branding labels labelled labelling labeled labeling dubbed dubbing terms
    termed terming""",
)
_DESCRIBED = Seldom(
    r"\b(?:describ(?:es|ed|ing)|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)|dismiss(?:es|ed|ing)|hail(?:s|ed|ing)"
    rf"|slamm(?:ed|ing)|prais(?:es|ed|ing)) [^,;]*? as {_LIKE_THIS}",
    "describ* denounc* condemn* dismiss* hail* slamm* prais*",
)


def judgement_by_name(sentence: str) -> str:
    """ "Called the plan “a disgrace”", "hailed it as brilliant": the words by which somebody names a thing; else ""."""
    if not (_CALLED.may_find(sentence) or _DESCRIBED.may_find(sentence)) or _JUDGES_SO.isdisjoint(words_in(sentence)):
        return ""
    found = _CALLED.search(sentence) or _DESCRIBED.search(sentence)
    if found is None or (
        sentence[: found.start("words")].endswith(" as ") and _ACTS_ON.match(sentence, found.start("words"))
    ):
        return ""
    return found.group("words")


_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@lru_cache(maxsize=2048)
def words_in(told: str) -> frozenset[str]:
    """The words of the statement, and those of which a compound is made: to look them up costs less than to search."""
    words = _WORD.findall(told.casefold())
    return frozenset((*words, *(part for word in words if "-" in word for part in word.split("-"))))


#: Without one of these there is no judgement to be searched for.
_JUDGES_SO = (
    _STRONG
    | frozenset(max(words.split("_"), key=len) for words in sorted(_PREDICATES | _NOUNS))
    | frozenset("|".join(re.findall(r"\(\?:([a-z|]+)\) ", _RATED)).split("|"))
)


def strong_word(told: str) -> bool:
    """Does a word that judges in every sense stand anywhere in it?"""
    return "hard working" in told or not _STRONG.isdisjoint(words_in(told))


#: Every word that a careful reader could take for a judgement, a guess at somebody's mind or a figure of speech.
_COLOURED = """
    able abuse abused abusive accomplished aggressive aggressively alarming alarmingly ambitious amid angry angrily
    anxious apparent apparently appropriate astonishing astonishingly attractive awkward awkwardly bad badly balanced
    battered beloved benefit best better big bigger biggest bitter bitterly blatant bleak blistering bold boldly boost
    boosted brave bravely brazen bright broken brutal brutally bully calm calmly careful carefully careless cautious
    celebrated challenge challenging chaos chaotic charismatic charming cheerful clean clear clearly clever closely
    colourful comfortable comfortably compelling complex concern concerned concerning confident confidently confusing
    controversial controversially convincing convincingly cool corrupt costly crackdown creative credible crippling
    crisis critical crowded crucial crucially crude crushing dangerous dangerously daring dark dear decisive
    decisively dedicated deep deeply definitive deliberate deliberately delicate desperate desperately destructive
    devastated devastating difficult difficulty dirty disappointed disappointing disappointingly disturbing dogged
    dominant dominate dominated dominating doomed doubt doubtful drama dramatic dramatically dull eager easily easy
    effective effectively efficient elegant elite embarrassed embattled emotional encouraging endless enormous enough
    essential essentially evil exaggerated exciting expensive extraordinarily extreme extremely extremist fail failed
    failing failure fair fairly famed famous famously fatally favourite favorite fear feared fierce fiercely fiery
    flawed fluent fortunate fortunately forward fragile frail frenzied fresh friendly frustrated frustrating
    fundamental funny furious furiously gifted glamorous gloomy good graceful grave great greater greatest greatly
    grim gripping gross hailed happily happy hard harder hardest hardline harsh harshly healthy heated heavily
    high-profile historic honest hope hopeless hostile hot huge hugely humble iconic ideal ignored illegitimate impact
    important importantly impossible impress impressed improve improved improvement inadequate incisive indeed
    ineffective inevitable inevitably influential innovative innocent inspire inspired instrumental intense
    interesting ironic ironically key knife-edge lacked lavish leading legitimate lethargic lively lucky luxurious
    magic major massive massively meaningful mere merely mighty mild militant minor misleading mistake modest
    momentous monumental moral mysterious narrowly neat necessary needless needlessly nervous nice notable notably
    noteworthy notorious notoriously obscure obvious obviously odd optimal optimistic outclassed outspoken
    over-the-top overwhelmed overwhelming overwhelmingly painful painfully partisan passionate passive peaceful
    peacefully perfect perfectly pessimistic poignant polished poor poorly popular positive powerful precious pressing
    prestigious pretty problem profound profoundly prominent promising proper properly proud proudly proven
    provocative punishing pure radical rapid rapidly rare rarely rash rather ready real really reasonable reassuring
    regime relentless reliable reluctant reluctantly remarkably renowned respectable respected restless rich right
    rightly rigorous risk risky robust rocky rough rousing ruthless sad sadly safe savage secretive seemingly
    senior-most sensible serious seriously severe severely shaky sharp sharply shattered shock shocked shrewd
    significant significantly simple simply sinister skilful skillful slick slow slowly sluggish smart smooth smoothly
    solid somehow soon sophisticated sound splendidly stark steep stiff surge surging collapse reversed earmarked
    integral faulty expertise braced capped glory blasting slamming insurgent uncertainty fragmented dominance
    difficulties reminder unrestrained striking strong stronger strongest strongly stubborn stuck stunned stylish
    substantial succeed success successful successfully suitable superior support surprise surprised surprising
    surprisingly suspicious sweeping swift swiftly talented tame tense tension terrorist thorny threat threatening
    tight tightly tiny too top touching tough tougher toughest toxic tragedy tragically traumatic trouble troubled
    true truly turmoil typical ugly unable uncertain unclear undoubtedly uneasy unexpected unexpectedly unfortunate
    unfortunately unhappy unique unlucky unpleasant unpopular unprecedented unsuccessful unsuccessfully unusual
    unusually urgent useful useless usual usually vague valuable vast veteran vigorous violent violently vital vivid
    volatile vulnerable warm warmly wary weak weaker weakened wealthy welcome welcomed well well-known widely wild
    wildly willing wise woeful wonder worried worry worrying worse worsened worst worth worthy wrong wrongly youthful
    zealous bloody extensive ample memorable overdue long-awaited much-needed long-running hard-fought hard-hitting
    star-studded packed bustling picturesque landmark pioneering groundbreaking ground-breaking seminal pivotal
    ordinary bizarre strange strangely weird quirky loose lax strict strictly steadily lacklustre struggling struggle
    struggled stumbled floundered soared plummeted plunged surged slumped crashed ravaged plagued haunted rocked
    marred sparked fuelled fueled triggered prompted vowed slammed blasted lashed lambasted insisted boasted bragged
    claimed alleged admitted conceded rampage onslaught frenzy hysteria fury outrage backlash furore uproar victory
    triumph humiliation blow setback thrashed routed hammered trounced cruised stormed swept clinched squandered
    wasted spoiled ruined saved deserved deserves deserve attempt attempts attempted effort efforts fight fighting
    aimed aims aiming so-called thug thugs cronies henchmen mob puppet hero heroes villain legend icon giant guru
    maverick firebrand tyrant dictator extremists radicals helpful interesting iconic legendary scathing frightening
    harrowing distressing lurid infamous malicious frivolous brutality belittled vilified maligned meddling
"""
_MAY_JUDGE = _STRONG | frozenset(_COLOURED.split())


def may_judge(told: str) -> bool:
    """Could any word of the statement be taken for a judgement?"""
    return not _MAY_JUDGE.isdisjoint(words_in(told))
