"""The words of a claim in, whether they show traces of a sentence that was cut or filled wrongly, out."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import Repeated, Seldom
from quizgen.questions.english.wording import outside_quotes

#: The end of an apposition or a day that belongs to the frame: "Ann Hill, there were ten", "Thursday, cover had
#: risen", "Thursday the bridge could stay closed".
_LEFT_OVER = re.compile(
    r"(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w’'-]+, (?:there|the|an?|it|he|she|they|\d+)\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,| (?:the|an?|its?|he|she|they|we|there|his|her|their|these)\b)"
)
#: A day put into a phrase that had none, or the beginning of a clause whose end is missing.
_BROKEN = re.compile(
    r"\b(?:of|since|until|by|from|at|in|late|early|later) on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|\b\d{1,2} [A-Z][a-z]+ (?:morning|afternoon|evening|night)\b"
    r"|, while (?:[A-Z][\w’'-]+ ?){1,3}$"
)
#: "Completely democratic, and the councillors make up a tenth": the beginning of the sentence is lost.
_BEHEADED = re.compile(r"(?:\w+ly )?\w+, (?:and|but) (?:the|an?|it|he|she|they|its|his|her|their)\b")
#: "Members said that the firm said that it had paid": two voices, one in the other.
_NESTED = Seldom(
    r"\b(?:said|says|claimed|claims|argued|argues|insisted|insists)"
    r"(?: (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|earlier|later))? that\b",
    "that",
)
#: "Sixty had been deployed and advised drivers to turn": what the speaker does is told as if the sixty did it.
_SECOND_DEED = re.compile(
    r"\b(?:had|have|has|were|was|been|is|are|would|will)\b[^,;]* and (?:also )?(?:advised|urged|warned|asked|called"
    r"|appealed|told|added|promised|thanked|assured|insisted|reminded|directed|praised|commended|begged|cautioned)\b"
    r"(?! (?:by|to)\b)"
)
#: What two accuse each other of is not one claim that both make.
_EACH_OTHER = Seldom(r"\b(?:each other|one another|the other)\b", "other another", re.IGNORECASE)
#: "With more planting of palm oil palm oil is cheap": what stood between them was cut.
_DOUBLED = Repeated(r"\b(\w+ \w+) \1\b", 2)
#: A mark within a word.
_TORN_WORD = re.compile(r"[“\"](?<=\w.)\w")
_HANGING = re.compile(
    r"\b(?:to|of|the|an?|and|or|but|with|from|because|if|than|includ(?:e|es|ed|ing)|such as|late|early)$"
    r"|, due$|\bcompared (?:to|with) [A-Z][\w’'-]+$",
    re.IGNORECASE,
)
#: No such ending is longer.
_LAST_LETTERS = 60


def cut_wrongly(text: str) -> bool:
    return bool(
        _TORN_WORD.search(text)
        or _DOUBLED.search(text)
        or _LEFT_OVER.match(text)
        or _BROKEN.search(text)
        or _HANGING.search(text, max(0, len(text) - _LAST_LETTERS))
        or _EACH_OTHER.search(text)
        or _BEHEADED.match(text)
        or _SECOND_DEED.search(outside_quotes(text))
        or _NESTED.search(outside_quotes(text))
    )
