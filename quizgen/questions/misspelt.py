"""The words of a stem or an option in, a word that is surely misprinted out: a teacher would have to mend it first."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

#: Letters that no English word has: "the Diviision", "it was asssessed", "beeing", "the Univeristy".
_NO_WORD = re.compile(
    r"\b(?:[A-Z]?[a-z]*[b-df-hj-np-tv-z](?:ii)[b-df-hj-mo-z][a-z]*|(?!www)[a-z]*([a-z])\1\1[a-z]*|beeing|[a-z]+teh)\b"
    r"|\b(?:of|the|in|to|and|for|at|by|from|with|has|was|is|said)[A-Z][a-z]{2,}"  # "the University ofHarwick"
    r"|\b(?:[A-Z][a-z]+- [A-Z]|[a-z]+[a-z]- (?!and\b|or\b|to\b|but\b)[a-z]{2})[a-z]+\b",  # "non- performing loans"
)
#: "Skiing", "radii", "the Shiite party" and the names of firms.
_RIGHT = re.compile(r"ski(?:ing|is)|taxiing|radii|shiit|hawaii|torii|ofsted|ofcom|ofgem|ofwat|^i+$", re.IGNORECASE)
#: What is misprinted most often, by the beginning of the word.
_OFTEN = re.compile(
    r"\b(?:adminstrat|goverment|governement|recieve|beleiv|seperat|occured|occurence|untill|wich\b|teh\b|thier\b|beleaguer(?!ed)"
    r"|beleagured|incras|begining|priviledg|definate|accomodat|embaras|commitee|comittee|committment|reponse|responsib[^il]"
    r"|underwit|maintenen|maintainance|disasterous|enviroment|independant|existance|occassion|neccess|necesary|succesful"
    r"|sucess|tommorow|tommorrow|yeild|acheiv|agressi|apparant|arguement|buisness|busines\b|calender|catagor|challange"
    r"|cheif|collegue|compeit|concious|critisi|curren(?:ly|y\b)|dissapoint|econmic|economc|exersi|facilit[^aiy]|foriegn"
    r"|grammer|gaurd|guarent|harras|hieght|hierach|hypocrac|immediatly|intrest|knowlege|liason|lisence|manag(?:m|n)ent"
    r"|millenium|minimse|minimised?d|neigbo|noticable|ocasion|oppos(?:it|t)on|parliment|persue|persuit|poltic|politcal"
    r"|posess|presid(?:nt|ant)|prersid|previou[^s]|probaly|proccess|proffes|programe\b|promiss(?!or)|publically|recomend|refered"
    r"|relevent|religous|repeteti|resistence|restaraunt|sieze|similiar|speach|stategy|strenght|supercede|supris"
    r"|techni(?:ci|q)al|therby|threshhold|tounge|truely|unforseen|univer(?:is|sti)|unneccess|vaccum|vehical|violen(?:c\b)"
    r"|bankrup(?!t|cy\b|cies\b)|indepedent|indpendent|independan|statment|secertar|secetar|officical|targett|wensday|wierd|writting"
    r"|overwhelming positive|(?:could|would|should) of\b(?! course)|according (?:a|an|the)\b)\w*",
    re.IGNORECASE,
)

_LONG = re.compile(r"(?<![\w’'-])[a-z]{8,}(?![\w’'-])")


def misspelt(text: str, article: str) -> str:
    """The first word of which it is certain, or ""."""
    wrong = misprints(article)
    for word in _LONG.findall(text) if wrong else ():
        if word in wrong:
            return str(word)
    return _surely_misspelt(text)


@lru_cache(maxsize=4096)
def _surely_misspelt(text: str) -> str:
    for found in _NO_WORD.finditer(text):
        if not _RIGHT.search(found.group()):
            return str(found.group())
    often = _OFTEN.search(text)
    return str(often.group()) if often else ""


@lru_cache(maxsize=8)
def misprints(article: str) -> frozenset[str]:
    """The long words of an article that lack, double or exchange one letter of another of its words.

    "Statment" beside "statement": the rarer is the slip, and where each stands once neither is printed.
    """
    often = Counter(_LONG.findall(article))
    found: set[str] = set()
    for word in often:
        for other in _neighbours(word) & often.keys() - {word}:
            found.update(one for one in (word, other) if often[one] == min(often[word], often[other]))
    return frozenset(found)


def _neighbours(word: str) -> frozenset[str]:
    """The word with a letter left out, or two exchanged, before its ending."""
    places = range(1, len(word) - 3)
    return frozenset(word[:i] + word[i + 1 :] for i in places) | frozenset(
        word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in places
    )
