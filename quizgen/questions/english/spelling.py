"""An article in, the words of it that are surely spelt wrongly out: printed in a question they would be taken for ours.

A word counts as misspelt where no list knows it, the article has it once, and one letter too many, too few or out of
place makes a known word of it ("missionairies"), where not even a dictionary of 160,000 forms has it ("subsisides"), or
where it has letters that no word has ("asssessed", "ofHarwick"); so does a name beside the same name spelt otherwise.
A rare word that is taken for a slip costs one question, no more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from spellchecker import SpellChecker, WordFrequency

from quizgen.questions.english.forms import forms
from quizgen.questions.english.no_phrases import no_phrases
from quizgen.questions.words.glossary import BY_FORM

#: No slip is looked for in shorter words: too many of them are one letter from another.
SHORTEST = 7
#: In a long word one vowel in the place of another is a slip; "clenched" and "clinched" are two words.
LONG, _VOWELS = 8, "aeiou"
#: But of these every reader knows how they are spelt: what is one letter from them, and is no word, is a slip ("futher
#: job losses", "in the thrid quarter").
_EVERYDAY = frozenset(
    """about above across added after again against agency agreed almost already also although always among announced
    another around asked away because become been before began behind being below best better between both brought
    business called cannot centre center change city comes coming committee companies company could country court
    days decision despite does doing done down during early economic election enough even every expect expected
    export first following former found from further future given going good government group growth half happened
    have having held help here high home house however important including increase increased industry interest
    issue issued just know largest last later leader leaders least left level like likely line local long made major
    make making manager many market meeting member members million minister money month months more morning most
    much must national need never next ninth nothing number officials often only open other others output over part
    party pay people percent period place plan plans players point police policy political power president pressure
    price prices problem problems production profit public quarter rates rather reached report reported result right
    rise said sales same saying second secretary service several share shares should shown since some spokesman
    spokeswoman state statement states still strong such support taken team than that their them then there thereby
    these they thing things think third this those though thought three through time times today together told took
    total trade under until used very want wanted week weeks well went were what when where which while will with
    within without women work workers working world would year years yesterday young""".split()
)
LEAST_LETTERS = 3
#: Shorter words that no dictionary has are names of things, or words of the trade.
LONG_ENOUGH = 6
#: A run of more letters is a file that was pasted as text. To try what it may be meant for, letter by letter, takes
#: minutes.
LONGEST = 60
#: A word that no list has may be one of the trade where it comes back; so often a writer makes one slip.
TWICE = 2
#: Of 1.6 billion words so many are enough: "superintendent" has 3,481, "wringer" 209, and "futher" or "recieve" none.
OFTEN = 200
_WORD = re.compile(rf"(?<![\w’'.<@#/&-])[a-z]{{{LEAST_LETTERS},}}(?![\w’'@-])")
#: "The University ofHarwick", and two slips in one word.
_RUN_TOGETHER = (
    r"(?:of|the|in|to|and|for|at|by|from|with|has|was|is|said)[A-Z][a-z]{2,}"
    r"|(?:dissap(?:oint|ear)|ocassion|neccess|seperat|definat|reccomm?end|comitt)[a-z]*"
)
#: Letters that no English word has: "the Diviision", "it was asssessed", "non- performing".
_NO_WORD = re.compile(
    r"\b(?:[A-Z]?[a-z]*[b-df-hj-np-tv-z]ii[b-df-hj-mo-z][a-z]*|(?!www)[a-z]*([a-z])\1\1[a-z]*"
    rf"|{_RUN_TOGETHER}"
    r"|(?:[A-Z][a-z]+- [A-Z]|[a-z]+[a-z]- (?!and\b|or\b|to\b|but\b)[a-z]{2})[a-z]+)\b"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: Without one of these a text has but words run together: to look for the others at every word takes ten times as long.
_ODD, _HALVED = ("ii", *(3 * letter for letter in _LETTERS)), re.compile("[a-z]- ")
_ONLY_RUN_TOGETHER = re.compile(rf"\b(?:{_RUN_TOGETHER})\b")
#: "Skiing", "radii", "the Shiite party" and names of offices.
_IS_A_WORD = re.compile(r"ski(?:ing|is)|taxiing|radii|shiit|hawaii|torii", re.IGNORECASE)
#: Verbs of two syllables that double their last letter: "occured" and "refering" are slips.
_DOUBLING = (
    "occur recur incur concur refer prefer defer confer infer deter transfer admit commit permit submit omit emit remit"
    " begin forget regret control patrol compel expel propel rebel excel equip acquit abet"
).split()
_NOT_DOUBLED = frozenset(f"{verb}{ending}" for verb in _DOUBLING for ending in ("ed", "ing", "er", "en"))
#: After these letters alone a plural ends in "es": "manufactureres" is none.
_BEFORE_ES = ("s", "x", "z", "ch", "sh", "o", "i")
_ENDINGS = tuple("s es d ed ing ly er ers en ful less ness able ment al ism ist".split())
_BEGINNINGS = tuple("un re over under out mis dis non pre in inter super anti counter co geo hydro micro".split())
#: Words of this century, and of trades, that books and subtitles of the last one do not have.
_NEWER = frozenset(
    """airstrike airstrikes bitcoin blockchain bodycam bypoll bypolls chatbot chatbots competencies coronavirus covid
    crowdfund crowdfunded crowdfunder crowdfunding cryptocurrencies cryptocurrency cyberattack cyberattacks
    cybersecurity dashcam deepfake deepfakes fentanyl hashtag hashtags influencer influencers lockdown lockdowns
    livestream livestreamed livestreaming malware microplastic microplastics paywall phlebotomist phlebotomists
    podcast podcaster podcasters podcasts ransomware selfie selfies smartphone smartphones sonographer sonographers
    spyware startup startups vape vaped vapes vaping webinar webinars wildfire wildfires""".split()
)
#: "favored" and "favoured", "travelling" and "traveling", "judgement" and "judgment", "realise" and "realize".
_TWO_WAYS = re.compile(r"our|ll|pp|ss|tt|dgem|[ao]e|que|mme|ise|yse")


@lru_cache(maxsize=8)
def misspelt(text: str) -> frozenset[str]:
    """The misspelt words of an article, and words that cannot stand together."""
    known = _known()
    counts = Counter(_WORD.findall(text)) if known else Counter()
    slips = [word for word in counts if word in _NOT_DOUBLED]  # a list of forms that were once printed has some of them
    slips += [word for word in counts if len(word) > LONGEST]
    unknown = [(word, times) for word, times in counts.items() if word not in known and len(word) <= LONGEST]
    slips += [word for word, times in unknown if times == 1 and _is_slip(word, known)]
    slips += [word for word, times in unknown if times == TWICE and _beside_what_is_meant(word, counts, known)]
    odd = _HALVED.search(text) or any(letters in text for letters in _ODD)
    no_word = _NO_WORD if odd else _ONLY_RUN_TOGETHER
    slips += [word for word, times in unknown if times == 1 and len(word) >= LONG_ENOUGH and _in_no_dictionary(word)]
    slips += _names_spelt_otherwise(text)
    no_words = [found.group() for found in no_word.finditer(text) if not _IS_A_WORD.search(found.group())]
    no_words = [word for word in no_words if word.islower() or " " in word or text.count(word) < TWICE]  # "Friis"
    return frozenset([*slips, *no_words, *no_phrases(text)])


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    known = {small for form in forms() if (small := form.text.casefold()).isalpha()}
    return frozenset(known | BY_FORM.keys() | _NEWER) if known else frozenset()


def _is_slip(word: str, known: frozenset[str]) -> bool:
    """Is a word that no list has spelt wrongly? A word of many books is one letter from another ("marital")."""
    return _dictionary()[word] < OFTEN and not _is_known(word, known) and _slip_of_a(word, known)


def _beside_what_is_meant(word: str, counts: Counter[str], known: frozenset[str]) -> bool:
    """ "Corportation" twice, and "corporation" as well: no word of its own."""
    meant = len(word) >= SHORTEST and any(form in counts for form in _mended(word))
    return meant and _is_slip(word, known)


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Is what is on no list a form of a known word, or two of them in one ("riverbank")?"""
    if _other_spelling(word) in known or any(
        word.removeprefix(begin) in known for begin in _BEGINNINGS if word.startswith(begin)
    ):
        return True
    for ending in _ENDINGS:
        stem = word.removesuffix(ending) if word.endswith(ending) else ""
        if ending == "es" and not stem.endswith(_BEFORE_ES):
            continue
        if len(stem) > 2 and (stem in known or f"{stem}e" in known or f"{stem}y" in known):
            return True
        if stem.endswith(("i", stem[-2:-1] or " ")) and (stem[:-1] in known or f"{stem[:-1]}y" in known):
            return True  # "ferried", "dropped"
    two = ((word[:at], word[at:]) for at in range(3, len(word) - 2) if word[:at] in known and word[at:] in known)
    return any(not _EVERYDAY.isdisjoint(parts) or not _has_swapped(word, known) for parts in two)


def _has_swapped(word: str, known: frozenset[str]) -> bool:
    """ "Monetray" is no "Monet" with a "ray", but "monetary"."""
    pairs = ((at, word[at : at + 2]) for at in range(1, len(word) - 2))
    return any(
        word[:at] + pair[::-1] + word[at + 2 :] in known for at, pair in pairs if pair[0] != pair[1] and pair != "re"
    )


@lru_cache(maxsize=1)
def _dictionary() -> WordFrequency:
    """The forms of English that Peter Norvig's and Hermit Dave's counts of books and subtitles have."""
    return SpellChecker(language="en").word_frequency


def _in_no_dictionary(word: str) -> bool:
    forms = _dictionary()
    spelt = (word, _other_spelling(word), *(word.removeprefix(begin) for begin in _BEGINNINGS))
    cut = (form.removesuffix(ending) for form in spelt for ending in ("", "s", "d", "ed"))
    return not any(form in forms for form in cut) and not _is_known(word, _known())


_NAME = re.compile(r"\b[A-Z][a-z]{5,}\b")


def _names_spelt_otherwise(text: str) -> Iterator[str]:
    """ "Kuaiti" once beside "Kuwaiti": both begin and end alike, and one letter in between is not."""
    counts = Counter(_NAME.findall(text))
    often = {name for name, times in counts.items() if times > 1}
    for name, times in counts.items():
        alike = times == 1 and any(name[:2] == other[:2] and name[-1] == other[-1] for other in often)
        if alike and not often.isdisjoint(_mended(name)):
            yield name


_IS = re.compile(r"is(?=e|ing|ation)")


def _other_spelling(word: str) -> str:
    """ "Flavour", "apologise" and "litres", where the list has the American word."""
    american = _IS.sub("iz", word.replace("our", "or"))
    if american.endswith("res"):
        return f"{american[:-3]}ers"
    return f"{american[:-2]}er" if american.endswith("re") else american


def _slip_of_a(word: str, known: frozenset[str]) -> bool:
    if len(word) < SHORTEST:
        # "halve", "beset" and "botch" are rare words with a letter more
        return word != "trough" and any(meant in _EVERYDAY for meant in _mended(word) if len(meant) >= len(word))
    if any(meant in known and not _two_ways(word, meant) for meant in _mended(word)):
        return True
    long = len(word) >= LONG and not word.endswith(("ing", "ed", "est", "men"))
    return long and any(meant in known and not _two_ways(word, meant) for meant in _with_another_vowel(word))


def _with_another_vowel(word: str) -> Iterator[str]:
    """ "Guidence" is no word, and "guidance" is one."""
    for at in range(1, len(word) - 1):
        if word[at] in _VOWELS:
            yield from (word[:at] + vowel + word[at + 1 :] for vowel in _VOWELS if vowel != word[at])


def _two_ways(one: str, other: str) -> bool:
    longer, shorter = sorted((one, other), key=len, reverse=True)
    places = [at for found in _TWO_WAYS.finditer(longer) for at in range(*found.span())]
    return any(shorter == longer[:at] + longer[at + 1 :] for at in places)


def _mended(word: str) -> Iterator[str]:
    """The word with a letter less, two letters in the other order, or a letter more, its ends as they are."""
    for at in range(1, len(word)):
        if at < len(word) - 1:
            yield word[:at] + word[at + 1 :]
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        for letter in _LETTERS:
            yield word[:at] + letter + word[at:]
    if word[0] == word[1]:
        yield word[1:]
