"""A sentence that somebody is quoted with in, the same sentence behind "she says that" out.

Behind "says" no tense changes; only the pronouns do, and the verbs that go with them. Short forms are written out, as
in a report. Where it is not sure what a word becomes there is no sentence.
"""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import present
from quizgen.questions.retold.verbs import BASES, is_past

#: Of the moment, of whoever is spoken to, or as people speak: none of it can be passed on as it is.
_OF_THE_MOMENT = Seldom(
    r"\b(?:you|your|yours|yourself|yourselves|here|today|tomorrow|yesterday|tonight|ago|this|these|those|let"
    r"|please|gonna"
    r"|gotta|ain|shan|okay|ok|yeah|yes|oh|well,|honestly|frankly|mate|guys|folks|lads?|bloody|damn|hell|thank"
    r"|thanks|sorry"
    r"|(?:next|last|coming) (?:week|month|year|night|season|time|summer|winter|spring|autumn|\w+day))\b",
    "you your yours yourself yourselves here today tomorrow yesterday tonight ago this these those let please"
    " gonna gotta"
    " ain shan okay ok yeah yes oh well honestly frankly mate guys folks lad lads bloody damn hell thank thanks sorry"
    " next"
    " last coming",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[?!;:()\[\]…“”\"/—–]|\.\.|--| - |(?<!\w)['‘]|['’](?!\w)(?<!s['’])")
#: Not a statement of its own: an order, an answer, the second half of a thought.
_OPENS = re.compile(
    r"(?:And|But|So|Or|Yet|Because|Then|Well|Yes|No,|Not(?! one\b| a \b| all\b| every)|Look|Listen|Oh|Maybe"
    r"|Perhaps|Never|Nor|Like|What|Why|How|Who|Which"
    r"|That|Imagine|Divide|Check|Take|Give|Make|Keep|Go|Come|Get|Put|Ask|Wait|Watch|Tell|Show|Stop|Help|Bring"
    r"|Leave|Call|Try"
    r"|See|Think|Remember|Forget|Trust|Do|Don[’']t|Be|Read|Bet|Say|Suppose|Hopefully|Obviously|Clearly|Sure"
    r"|Still|Also|Though"
    r"|Anyway|Same|Just|Only|Even|Instead|Otherwise)\b"
)
_THEY = re.compile(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
_HE = {
    "he": re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE),
    "she": re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE),
}
_WE = re.compile(r"\b(?:we|us|our|ours|ourselves)\b", re.IGNORECASE)
_I = re.compile(r"\b(?:I|me|my|mine|myself)\b")
_I_ANY_CASE = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b")
#: "My wife and I have", "than do I": which verb goes with it?
_BESIDE_I = re.compile(
    r"\b[\w’'-]+ (?:and|or|nor) I\b(?<!, and I)(?=(?: \w+)? (?:am|are|have|do|\w+)\b)"
    r"|\b(?:am|was|have|had|do|did|can|could|will|would|should|must|may|might|nor) I\b"
)
_GROUP = {"we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves"}
_ONE = {
    "he": {"i": "he", "me": "him", "my": "his", "mine": "his", "myself": "himself"},
    "she": {"i": "she", "me": "her", "my": "her", "mine": "hers", "myself": "herself"},
}
_WRITTEN_OUT: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"\b([Ww])on[’']t\b", r"\1ill not"),
        (r"\b([Cc])an[’']t\b", r"\1annot"),
        (r"\b([A-Za-z]{2,})n[’']t\b", r"\1 not"),
        (r"\bI[’']m\b", "I am"),
        (r"\b(\w+)[’']re\b", r"\1 are"),
        (r"\b(\w+)[’']ve\b", r"\1 have"),
        (r"\b(\w+)[’']ll\b", r"\1 will"),
        (r"\b(\w+)[’']d (?=(?:be|have|like|love|rather|say|want|hope|expect|need|never|not|always)\b)", r"\1 would "),
        (r"\b(\w+)[’']d (?=better\b)", r"\1 had "),
        (r"\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he|[Ww]ho|[Ww]hat)[’']s (?=(?:been|got|had|become)\b)", r"\1 has "),
        (r"\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he|[Ww]ho|[Ww]hat)[’']s (?!\w+(?:ed|en|wn|nt|ne)\b)", r"\1 is "),
    )
)
#: A short form that is left, or a verb that hides in "the road’s theirs".
_SHORT = re.compile(r"[’'](?:d|re|ve|ll|m|t)\b|\b(?:it|that|there|he|she|who|what|nobody|everybody|everyone)[’']s\b"
                    r"|[’']s (?:an?|the|not|been|going|gone|got|theirs|ours|mine|his|hers|too|so|very"
                        r"|[a-z]+(?:ed|ing))\b",
                    re.IGNORECASE)  # fmt: skip
#: "There’s 30 lorries a day", "it is late, though": as people speak.
_AS_SPOKEN = re.compile(
    r"\bthere is (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|lots|many|so many|loads|people)\b"
    r"|,? (?:though|too|either|anyway|really|actually|like that|as well|for sure|mind)$",
    re.IGNORECASE,
)
_ADVERBS = lexicon("also still just always never really only certainly often now already even both all once")
_AFTER_I = {"am": "is", "have": "has", "do": "does"}
_KEEP = lexicon("was had did will would can cannot could may might must should ought")
#: "I sell fish and mend nets", but "I sell fish and the boat".
_AND_A_VERB = re.compile(
    r"(?:\b(?:and|or|but|then)|,) (?!(?:the|an?|my|our|his|her|its|their|it|they|he|she|we|I|there|that|no|in"
    r"|on|at|for|of|to|with"
    r"|from|by|because|when|if|which|who|where|as|two|three|four|some|many|all|every|each|one)\b)[a-z]+\b"
)


def indirect(words: str, he: str) -> str:
    """The sentence as it stands behind "says that", but for its first letter; "" where it is not sure.

    `he` is "he" or "she" where the article shows which is used of the speaker, else "".
    """
    if _OF_THE_MOMENT.search(words) or _MARKS.search(words) or _OPENS.match(words):
        return ""
    told = _written_out(words)
    if not told or _AS_SPOKEN.search(told) or (_WE.search(told) and _THEY.search(told)):
        return ""  # "We told them": behind "says" both are "they"
    if _I_ANY_CASE.search(told):
        if not he or _HE[he].search(told) or _BESIDE_I.search(told):
            return ""
        told = _agreeing(told)
        told = _I_ANY_CASE.sub(lambda found: _like(found.group(), _ONE[he][found.group().casefold()]), told)
    return _WE.sub(lambda found: _like(found.group(), _GROUP[found.group().casefold()]), told) if told else ""


def speaks_of_itself(words: str) -> bool:
    """Does it open with a word that becomes another one?"""
    return bool(_WE.match(words) or _I_ANY_CASE.match(words))


def _like(printed: str, put: str) -> str:
    return put.capitalize() if printed[0].isupper() and printed != "I" else put


def _written_out(words: str) -> str:
    for pattern, put in _WRITTEN_OUT:
        words = pattern.sub(put, words)
    return "" if _SHORT.search(words) else words


def _agreeing(words: str) -> str:
    """With the verb behind each "I" in the form that "she" has; "" where one is not known."""
    parts = re.split(r"(\bI )", words)
    if re.search(r"\bI\b(?! )", words):
        return ""
    done = parts[0]
    for said in parts[2::2]:
        agreed = _third(said)
        if not agreed:
            return ""
        done += "I " + agreed
    return done


def _third(said: str) -> str:
    ahead, rest = [], said.split(" ")
    while rest and (rest[0] in _ADVERBS or rest[0].endswith("ly")):
        ahead.append(rest.pop(0))
    if not rest:
        return ""
    verb = rest[0].strip(",.")
    if verb in _KEEP or (is_past(verb) and verb not in BASES):
        return said
    behind = " ".join(rest[1:])
    if _AND_A_VERB.search(behind):
        return ""  # "I sell fish and mend nets": both verbs change
    put = _AFTER_I.get(verb) or (present(verb) if verb in BASES else "")
    return " ".join([*ahead, rest[0].replace(verb, put, 1), *rest[1:]]) if put else ""
