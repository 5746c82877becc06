"""A sentence that a news wire printed in, the same as a reader expects it out: no shares named, no stray capitals."""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import lexicon

#: "Halden Lines <HLD.O> said", "Halden Lines (HLD.O) said".
_OF_A_SHARE = re.compile(r" (?:<[A-Za-z0-9.&/=-]{1,10}>|\([A-Z][A-Z0-9]*\.[A-Z]{1,2}\))(?![\w<])")
#: "<Orrin Ferries Ltd>, a private firm": the marks tell that it has no share.
_OF_NO_SHARE = re.compile(r"<([A-Z][^<>]*[a-z][^<>]*)>")
#: Some wires print a capital behind every full stop: "the U.S. And Canada", "U.S. Sales rose".
_BEHIND_A_STOP = re.compile(r"(?<=\b[A-Z]\.[A-Z]\. )[A-Z][a-z]+\b")
#: "Dealers here believe", "she told a meeting here": in the town of the dateline.
_HERE = re.compile(
    r"\b([Dd]ealers|[Tt]raders|[Bb]ankers|[Aa]nalysts|[Oo]fficials|economists|diplomats|reporters|sources|meeting|briefing"
    r"|conference|seminar|talks|said) here(?= [a-z]|[,.]|$)"
)
_DAYS = lexicon(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december"""
)
#: What follows "U.S." in names.
_IN_NAMES = re.compile(
    r"(?:Congress\w*|Senat\w*|House|Treasury|Dep\w+|Presiden\w*|Federal|Supreme|District|Court|Secretary|Trade|Rep\w*"
    r"|Navy|Army|Air|Open|Customs|Embassy|Attorney|Securities|Commerce|Agriculture|State|Justice|Steel|Sprint|Banc\w+"
    r"|Ambassador|Marine|Coast|Food|Central|National|Bureau|Labou?r|Energy|Defen[sc]e|Vice|Under\w+|Assistant|Chamber"
    r"|Information|Geological|Census|Postal|Environmental|Chancellor|Prime|Foreign|Home|Fed|Health|Interior|Transport\w*"
    r"|Ministry|Minister|Parliament|Labour|Conservative|Tory|Democrat\w*|Republican\w*|Export|Magistrate|Circuit)$"
)


def as_expected(printed: str, text: str) -> str:
    """The sentence of the `text` as other papers would print it."""
    told = _HERE.sub(r"\1", _without_tickers(printed))
    return _with_small_letters(told, text).replace(" -- ", " – ")


def _without_tickers(printed: str) -> str:
    """ "Halden Lines said" of "Halden Lines <HLD.O> said": the letters are for traders."""
    if "<" not in printed and "(" not in printed:
        return printed  # nearly all
    return _OF_NO_SHARE.sub(r"\1", _OF_A_SHARE.sub("", printed))


def _with_small_letters(printed: str, text: str) -> str:
    """ "U.S. sales" of "U.S. Sales" where the `text` has, but behind a full stop, no "Sales"."""
    return _BEHIND_A_STOP.sub(lambda found: _as_elsewhere(found.group(), text), printed) if ". " in printed else printed


def _as_elsewhere(word: str, text: str) -> str:
    named = text.count(f" {word}") - text.count(f". {word}")
    return word if named or _IN_NAMES.match(word) or word.lower() in _DAYS else word.lower()
