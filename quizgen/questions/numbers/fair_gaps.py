"""A detail and a sentence with a gap in its place in, whether it is worth asking for and not given away, out."""

from __future__ import annotations

import re

from quizgen.model import Fact, FactKind, Reading
from quizgen.questions.checks.evidence import numbers_in_text
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import GAP
from quizgen.questions.numbers.atlas import neighbours, places_in
from quizgen.questions.numbers.fair_names import fair_name
from quizgen.questions.numbers.main_details import weight_of
from quizgen.questions.numbers.printed import grain, measure, printed
from quizgen.questions.numbers.worth import HEAVY, set_against_another, weighty

#: A number of the sentence that comes so near to the one that is asked for gives it away.
CLOSE = 0.1
#: What comes more often is the place of the whole report.
MOST_NAMED = 2
#: A year of the sentence that comes so near tells which one is meant.
NEAR = 3
#: What the words around the gap say of it: "_____ years old", "page _____", "_____ (195 kilometres per hour)", "the
#: _____", "_____'s", "_____-seat", "_____ of the 42": it is given away, or it is no number to ask for.
_GIVEN_AWAY = re.compile(
    rf"{GAP}[^.;]{{0,25}}\([^)]*\d|\([^)]*{GAP}|\b\d+ to \d+ (?:margin|majority)|{GAP}[ -]years?[ -]olds?"
    rf"|\b(?:aged|age|numbered?|No\.?|page|pp?\.|article|section|chapter|flight|latest) {GAP} ?(?:[,;.”]|$)|\btop {GAP}"
    rf"|\b(?:the|these|those|all|other|his|her|their|its) {GAP} (?!per|%|million|billion)\w+s\b|{GAP}[’'-]"
    rf"|[-*x/×] ?{GAP}|{GAP} (?:to|or|and|out of|of the) [\d£$€_]|\d(?:%| percent| per cent)? (?:to|or|and|-) {GAP}"
    rf"|{GAP} ?[*x×/]|\b(?:between|from) [^,.;]{{1,40}} (?:and|to) (?:\w+ ){{0,3}}{GAP}|\b(?:between|from) {GAP}"
    rf"|[.!?’]\W*--\w|\b(?:half|third|quarter|twice|double|times)(?: \w+){{0,2}} {GAP}"
    rf"|\d%?[-–]\d+(?:%| percent)",
    re.IGNORECASE,
)
#: "Under _____ Auto Sales": a number in a name.
_IN_A_NAME = re.compile(rf"\w [A-Z]\w+ {GAP} [A-Z]")
#: "Ana Reyes, _____, said": a number without the thing that is counted.
_BARE = re.compile(rf"{GAP} ?(?:[,;.”]|(?:and|but|while|as|when)\b)")
_SCALE = re.compile(r"dozen|hundred|thousand|(?:m|b|tr)illion", re.IGNORECASE)
#: When somebody spoke is of no account ("said on _____", "On _____, she told"); "until _____" is no day of the news.
_SAID_ON = re.compile(
    rf"\b(?:said|says|told|announced|wrote|tweeted|warned|called|urged|accused|released|added|claimed|insisted|defended"
    rf"|announcing|saying) (?:\w+ ){{0,3}}{GAP}|[Oo]n {GAP},? (?:\w+ ){{0,4}}(?:said|told|announced|warned)\b"
    rf"|{GAP}[’'‘]|{GAP} (?!night|morning|evening|afternoon|after|before|in|at|to|that|with|for|by|when|as)\w"
    rf"|\b(?:from|since|until|by|after|before|ahead of|next|last|every) {GAP}"
)
#: "a bit of _____ cheer" asks for no date.
_IN_TIME = re.compile(
    rf"\b(?:in|on|until|till|by|since|for|from|to|after|before|during|between|and|around|early|late|mid|last|next"
    rf"|through|than|is|was|(?:end|start|beginning|middle|half|quarter|month|spring|summer|autumn|winter) of) {GAP}"
    rf"|“{GAP}|[.!?,] {GAP}"
)
#: "House prices fell in _____": the month of a monthly figure, which nobody needs to remember.
_MONTHLY = re.compile(
    r"%|\bper ?cent|\b(?:rose|rise|fell|fall|grew|growth|figures?|rate|sales|prices?|index|output|quarter|months?)\b"
)
#: A month is asked for where something will happen in it, but not for an election, whose month many know.
_COMING = re.compile(
    r"^(?!.*\b(?:re-?)?elect).*\b(?:will|due|expected|planned|scheduled|set to|until|by)\b", re.IGNORECASE
)
_AHEAD = re.compile(
    rf"\b(?:(?:will|would|due|expected|plans?|planned|set to|aims?|targets?|scheduled)\b|(?:until|by) (?:\w+ )?{GAP})",
    re.IGNORECASE,
)
#: "in _____, a city of the north", "the _____ suburb", "in western _____": more about the place than its name.
_BESIDE_A_PLACE = re.compile(
    rf"{GAP}(?:,| [A-Z]|[’'-]| \w*(?:city|town|area|state|suburb|region|province|office|court)\b)"
    rf"|\b(?:the|[A-Z]\w+|\w+ern) {GAP}|\b[A-Z](?!\w+(?:day|er|ry|ch|il|ly|st)\b)\w+ in {GAP}"
)
#: "the Indonesian stock exchange in _____"
_NATIONAL = re.compile(
    r"\b[A-Z]\w+(?:ian|ean|ish|ese|ench|utch|reek|qi|li|ani)\b|\b(?:German|Welsh|Swiss|Thai|Czech|American)s?\b"
)


#: "The first of _____ debates": how many there are is no news.
_ONE_OF = re.compile(rf"\b(?:first|second|third|last|latest|one|next) of {GAP}", re.IGNORECASE)


def fair(fact: Fact, sentence: str, reading: Reading) -> bool:
    """Is the detail worth a gap, and not shown by what is left of the sentence?"""
    if same_words(printed(fact, reading), sentence) or _GIVEN_AWAY.search(sentence) or _IN_A_NAME.search(sentence):
        return False
    if fact.kind in (FactKind.PLACE, FactKind.NAME) and _told_by_headline(printed(fact, reading), reading):
        return False
    match fact.kind:
        case FactKind.NUMBER:
            return _fair_number(fact, sentence, reading)
        case FactKind.PLACE:
            return _fair_place(fact, sentence, reading)
        case FactKind.NAME:
            hinted = _NATIONAL.search(sentence) or _BESIDE_A_PLACE.search(sentence)
            return fair_name(fact, sentence, reading) and not (fact.unit == "place" and hinted)
        case FactKind.DATE:
            return fair_date(fact, sentence, reading)


def _told_by_headline(name: str, reading: Reading) -> bool:
    """ "Turkish suspect sought" tells that he is sought in Turkey."""
    first = name.split()[0]
    headline, begun = reading.article.headline, first[:4]
    return len(first) > 3 and begun in headline and re.search(rf"\b{re.escape(begun)}", headline) is not None


def _fair_number(fact: Fact, sentence: str, reading: Reading) -> bool:
    """Is it a number to be asked for, in a sentence that does not show how large it must be?"""
    told, key, value = fact.sentence.of(reading.article.text), printed(fact, reading), float(fact.value)
    if _SCALE.fullmatch(key) or (value == 100 and fact.unit == "percent"):
        return False  # "more than a _____ dollars"; "100 percent American" counts nothing
    if any(n and abs(n - value) <= CLOSE * value for n in numbers_in_text(sentence)):
        return False  # "rose to _____ before closing at $53.03"
    if measure(fact, reading) == "count" and (_BARE.search(sentence) or _ONE_OF.search(sentence)):
        return False
    if measure(fact, reading) == "money" and re.search(r"[$£€]\s?\d", reading.article.headline):
        return False  # "£1bn for the pier": of £580m, £670m and £960m only one is nearly that
    return weighty(fact, key, told, weight_of(fact, reading)) and not set_against_another(fact, told, reading)


def fair_date(fact: Fact, sentence: str, reading: Reading) -> bool:
    """Not the month of a monthly figure, nor the year that all the report is about, and a weekday only of the news."""
    key = printed(fact, reading)
    if re.search(rf"{GAP}[’']s|\bthe {GAP}", sentence):
        return False
    if grain(key) == "weekday":
        return reading.article.body[0].contains(fact.span) and _SAID_ON.search(sentence) is None
    if GAP in sentence and not _IN_TIME.search(sentence):
        return False
    main = weight_of(fact, reading) >= HEAVY
    if key.isalpha() and (_MONTHLY.search(sentence) or not (main or _COMING.search(sentence))):
        return False
    if not _AHEAD.search(sentence):
        return False  # when something was is a side detail, when it will be is news
    year = re.search(r"\d{4}", key)
    if year is not None and any(abs(int(n) - int(year.group())) <= NEAR for n in re.findall(r"\b\d{4}\b", sentence)):
        return False  # "grew in _____ by more than in 2003"
    return year is None or not _of_now(int(year.group()), reading)


def _of_now(year: int, reading: Reading) -> bool:
    """Is it the latest year that the article prints, or one that comes back again and again?"""
    years = [int(found) for found in re.findall(r"\b(?:1[5-9]|20)\d\d\b", reading.article.text)]
    others = [other for other in years if other != year]
    if len(others) == len(years) - 1 and year - max(others, default=year) == 1:
        return False  # "expected in 2006", once, in a report of 2005: that is what is to come
    return year >= max(years, default=year) or years.count(year) > 2


def _fair_place(fact: Fact, sentence: str, reading: Reading) -> bool:
    """A place that the article names but once or twice, in a sentence that names no other beside it."""
    key, text = printed(fact, reading), reading.article.text
    often = len(re.findall(rf"\b{re.escape(key)}\b", text)) > MOST_NAMED
    headed = same_words(key, reading.article.headline)
    hinted = _NATIONAL.search(sentence) or _BESIDE_A_PLACE.search(sentence)
    return not (often or headed or hinted or places_in(sentence)) and bool(neighbours(key))
