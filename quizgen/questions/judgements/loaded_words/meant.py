"""A judging word in its sentence in, whether it judges there beyond doubt out."""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.judgements.loaded_words import Judging, Speaks

#: Near a "not" or an "if" the word judges nothing: "not a disgrace", "if it were reckless", "anything but absurd".
_NOT_MEANT = re.compile(
    r"(?:\b(?:not|never|no|nor|neither|hardly|without|nothing|nobody|none|cannot|less|least|if|whether|unless|far from"
    r"|anything but|beyond|so-called|supposedly|deny|denies|denied|denying|rather than|instead of|too|how|avoid|prevent"
    r"|needs?|needed|(?:got|have|has) to"
    r"|lack\w*|want|wants|wanted|hop(?:e|es|ed|ing)|belief|stereotypes?"
    r"|image|reputation|appearance|had (?:he|she|it|they|we|the))\b"
    r"|n[’']t\b)(?:[^,;:]|(?<=\d),(?=\d)|, (?:in (?:my|his|her|our|their) (?:view|opinion|eyes)|to (?:my|his|her) mind"
    r"|however|therefore|of course|frankly|I think|I believe),)*$",
    re.IGNORECASE,
)
#: "A wonderful gift: the mill has been ruined", "thanks for the superb mess": such praise may be meant the other way.
_BITTER = re.compile(
    r"\b(?:destroy\w*|ruin\w*|wreck\w*|dead|dying|insults?|disasters?|disastrous\w*|catastroph\w*|bankrupt\w*|crooks?"
    r"|scandal\w*|fiasco|farce|shambles|mess|iron(?:y|ic\w*)|sarcas\w*|mock\w*|jok(?:e|es|ed|ing)|quipp\w*|congratulat\w*"
    r"|supposed\w*)\b",
    re.IGNORECASE,
)
_ONLY_IF = re.compile(r"[^,.;]* (?:if|unless)\b")
#: What a word means, and what the paper has put right, judges nothing: "a boor is a rude person", "misstated the year".
_OF_WORDS = re.compile(
    r"\b(?:dictionar\w+|definitions?|defin(?:es?|ed|ing)|the (?:word|term|phrase)|meaning|means (?:an?|the)|synonym\w*"
    r"|misstated|misidentified|misspelled|corrections?)\b",
    re.IGNORECASE,
)
#: What is said of a people or a faith is no exercise in praise and blame, and neither is a swear word.
_NOT_FOR_A_CLASS = re.compile(
    r"\b(?:jew(?:s|ish)|muslims?|islamic|christians?|arabs?|mexicans?|blacks|whites|latin[oa]s?|gays?|lesbians?|homosexuals?"
    r"|anti-[sS]emit\w+|racis[mt]\w*|stereotyp\w+|rap(?:e[ds]?|ists?)|holocaust|nazis?|slaves?|slavery"
    r"|bullshit|shit\w*|fuck\w*|twats?|bitch\w*)\b",
    re.IGNORECASE,
)
#: "‘Great’ food": a word that stands alone in marks may be meant the other way round; "said it was ‘great’" is plain.
_IN_MARKS_ALONE = re.compile(
    r"(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )(?<!\bbeen )(?<!\bas )‘(?:[\w-]+ )?[\w-]+[,.]?’"
)


#: "The eerie moor of the film": a mood that is painted, and no fault of it.
_MOODS = lexicon("sinister eerie dark menacing creepy spooky gloomy bleak ghostly grim chilling haunting gruesome")
_OF_FICTION = re.compile(
    r"\b(?:films?|movies?|games?|gamers?|novels?|stor(?:y|ies)|albums?|songs?|plays?|dramas?|thrillers?|scenes?|sets?"
    r"|settings?|atmosphere|characters?|levels?|deserts?|forests?|woods|castles?|houses?|streets?|landscapes?|skies|sky"
    r"|clouds?|corridors?|moors?|nights?|worlds?|planets?|music|tunes?|lyrics|tales?|comed(?:y|ies))\b",
    re.IGNORECASE,
)


#: "The hero of the game can swim" is whom one plays, "they won ugly" and "brutal honesty" are half praise.
_OTHER_USE = {
    "hero": _OF_FICTION,
    "heroes": _OF_FICTION,
    "ugly": re.compile(r"\bw[io]n(?:s|ning)? ugly\b"),
    "brutal": re.compile(r"\bbrutal(?:ly)? hones"),
    "brutally": re.compile(r"\bbrutally hones"),
}
#: "Would people whine because the singer is new": a question that has lost its mark.
_ASKS = re.compile(
    r"^[“‘\"' ]*(?:(?:Why|How|When|Where|Who|What) )?(?:Would|Could|Should|Is|Are|Was|Were|Do|Does|Did"
    r"|Will|Can|Has|Have)"
    r" (?:I|you|he|she|it|we|they|there|the|these|those|this|that|people|anybody|anyone|[A-Z]\w+)\b"
)


#: "‘She said, 'how brave, he ran away'’": words within words may be mocked.
_WITHIN = re.compile(r"‘[^’]*\s'\w")


def surely_meant(key: Judging, sentence: str) -> bool:
    """Does the word judge beyond doubt: neither denied nor supposed, nor alone in marks, and printed but once?"""
    if words(sentence).count(key.word) > 1:
        return False
    if (
        _ASKS.match(sentence)
        or _WITHIN.search(sentence[: key.start])
        or ((other := _OTHER_USE.get(key.word)) and other.search(sentence))
    ):
        return False
    if key.word in _MOODS and _OF_FICTION.search(sentence):
        return False
    if key.speaks is Speaks.FOR and _BITTER.search(sentence):
        return False
    if sentence.startswith((" to the", " to him"), key.end) and key.word.endswith("acceptable"):
        return False  # "unacceptable to the banks": they turn it down
    if _NOT_FOR_A_CLASS.search(sentence) or _OF_WORDS.search(sentence):
        return False
    if (
        _NOT_MEANT.search(sentence[: key.start])
        or sentence[key.end :].startswith((" enough", " or not"))
        or _ONLY_IF.match(sentence, key.end)
    ):
        return False
    return not any(found.start() < key.start < found.end() for found in _IN_MARKS_ALONE.finditer(sentence))
