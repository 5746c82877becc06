"""What an article says of two people in, whether it surely is not said of one and the same, out."""

from __future__ import annotations

from quizgen.model import Introduction, Reading
from quizgen.questions.english.likeness import content_words, lexicon, words
from quizgen.questions.introductions.describing import introduced, said_of

#: Offices of which there is one: their holders can be told apart even where they serve one body.
_ONE_HOLDER = lexicon(
    """chairman chairwoman president captain coach mayor governor executive editor founder secretary treasurer minister
    commissioner boss chancellor commander principal skipper manager headteacher"""
)
#: What may be said of a politician beside the office, and of a player beside the post of captain.
_BROAD = (
    lexicon(
        """mp mps peer politician lawmaker legislator congressman congresswoman senator representative republican
        democrat lord backbencher campaigner activist strategist adviser advisor aide conservative liberal candidate
        leader minister secretary spokesman spokeswoman chancellor whip chairman mep general"""
    ),
    lexicon(
        """captain skipper striker midfielder defender winger goalkeeper keeper lock flanker hooker prop centre fly-half
        full-back scrum-half player footballer batsman bowler champion runner sprinter number forward international"""
    ),
    lexicon("actor actress singer director writer author producer comedian presenter star host novelist musician"),
    lexicon("journalist reporter editor correspondent columnist writer presenter host anchor commentator broadcaster"),
    lexicon("economist analyst strategist expert consultant adviser advisor"),
)
#: Nobody speaks for two of these.
_PARTY = {
    "labour": "labour",
    "conservative": "tory",
    "tory": "tory",
    "lib": "liberal",
    "liberal": "liberal",
    "plaid": "plaid",
    "ukip": "ukip",
    "snp": "snp",
    "republican": "republican",
    "democratic": "democrat",
}
_COMPANIES = lexicon(
    """company firm chain maker retailer publisher developer lender insurer supplier operator provider carrier group
    carmaker manufacturer distributor airline bank broker brokerage corporation subsidiary producer giant union"""
)


def apart(one: Introduction, other: Introduction, reading: Reading) -> bool:
    """Is what is said of the other person certainly not so of this one, as far as the article tells?"""
    mine, theirs = introduced(reading)[one.name], introduced(reading)[other.name]
    if {*words(one.name)} & {*words(other.name)}:
        return False  # kin, or one person under two names
    if any(may_fit(a, b) for a in mine for b in theirs):
        return False
    return not said_of(other.words, one.names, reading) and not said_of(one.words, other.names, reading)


def not_called(one: Introduction, other: Introduction, reading: Reading) -> bool:
    """Does the article surely not use these very words, or some that may mean the same, for the other person?"""
    told, proper = content_words(one.words), _proper(one.words)
    if {*words(one.name), *words(one.words)} & {*words(other.name)}:
        return False
    for theirs in introduced(reading)[other.name]:
        called = content_words(theirs.words)
        if told <= called or called <= told or (theirs.head == one.head and not (proper and _proper(theirs.words))):
            return False
    return not said_of(one.words, other.names, reading)


def may_fit(one: Introduction, other: Introduction) -> bool:
    """ "Labour MP" and "Foreign Office minister" may be one person, and so may "economist" and "chief economist"."""
    a, b = content_words(one.words), content_words(other.words)
    if a <= b or b <= a:
        return True
    heads = {one.head, other.head}
    if one.kind == "organisation" and (one.head == other.head or heads <= _COMPANIES):
        return True
    if _party(one.words) and _party(other.words):
        return _party(one.words) == _party(other.words)  # "Labour spokesman", "Tory spokesman"
    here, there = _proper(one.words), _proper(other.words)
    same_body = len(here & there) * 2 >= min(len(here), len(there)) > 0  # two libraries are not one
    both = bool(_proper(one.words)) and bool(_proper(other.words))
    if one.head == other.head:
        return not both or (same_body and len(a & b) * 2 >= min(len(a), len(b)))
    if same_body and not heads <= _ONE_HOLDER:
        return True
    return one_may_be_both(one.head, other.head) and (same_body or not both)


def _party(told: str) -> str:
    found = [name for name in words(told) if name in _PARTY]
    return _PARTY[found[0]] if found else ""


def one_may_be_both(head: str, other: str) -> bool:
    """ "Economist" and "analyst": the same person may be called both."""
    return head == other or any({head, other} <= family for family in _BROAD)


def names_a_body(told: str) -> bool:
    return bool(_proper(told))


def _proper(told: str) -> frozenset[str]:
    """The words with a capital that name a body or a place, by their roots."""
    return frozenset(
        root for word in told.split() if word[:1].isupper() and word.casefold() not in _TITLES
        for root in content_words(word)
    )  # fmt: skip


_TITLES = lexicon(
    """former chief executive director professor minister secretary president chairman spokesman spokeswoman senior vice
    general head leader mayor governor sheriff judge justice attorney deputy shadow democratic republican labour tory
    conservative state home foreign prime presumptive economist analyst coach captain mp corp corp.
    inc inc. co co. ltd plc group company"""
)
