"""Somebody with a name in, whether the article shows that it is a firm that is called as people are, out.

"Orrin Infraworks rejected the charge. Its director, Ada Hale, said": beside people it is no option, and no "she".
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Naming, Reading, Source, SourceKind
from quizgen.model.firstnames import sex
from quizgen.questions.reference.shown_sex import shown_sex
from quizgen.questions.sources.fitting import sex_of
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.names_of_firms import shows_a_firm
from quizgen.questions.sources.shown_a_person import shown_a_person

_OFFICERS = (
    r"(?:director|chair\w*|chief|manager|president|spokes\w+|owners?|founders?|head|boss|lawyers?|board|executive"
    r"|secretary|shares|members|website)"
)
#: "Orrin Infraworks, which built it", "Orrin Infraworks rejected this. Its director", "Orrin Infraworks left. It said".
_A_THING = re.compile(
    rf"(?:[’']s?)?,? which\b|[^.!?\n]*[.!?][”\"]? (?:Its (?:[a-z-]+ ){{0,3}}{_OFFICERS}\b"
    r"|It (?:also |later |then |has |had )?(?:sa(?:id|ys)|add(?:s|ed)|blam(?:es|ed)|den(?:ies|ied)|insist(?:s|ed)"
    r"|declin(?:es|ed)|employs|employed|owns|owned|operates|operated|runs|ran|makes|made|sells|sold|builds|built|plans|planned)\b)"
    r"|[’']s (?:shares|shareholders|customers|website|factory|plant|board|spokes\w+|profits?|sales|staff)\b"
)
#: "The chief executive of Harcourt Orr", "workers at Harcourt Orr", "shares in Harcourt Orr".
_OF_A_THING = re.compile(
    r"\b(?:(?:chief executive|managing director|director|chair(?:man|woman|person)?|conven[eo]r|president|treasurer"
    r"|secretary|founder|co-founder|employees?|workers?|staff|shareholders?|customers|subscribers|subsidiary|shares|stake)"
    r" (?:of|at|in)|owned by|employed by) $",
    re.IGNORECASE,
)
#: "Harcourt Orr's chief executive", "Harcourt Orr said it could no longer find enough logs".
_HAS = re.compile(
    r"[’']s (?:chief (?:executive|(?:operating|financial|technology|commercial|marketing|people) officer)|conven[eo]r"
    r"|managing director|finance director|operations director|headquarters|head office|workforce|shareholders)\b"
    r"| (?:said|says) (?:that )?it (?:(?:could|would|will|can) (?:no longer |not |also |now )?(?:find|appeal|buy|sell"
    r"|hire|consider|review|comply|pay|offer|invest|cut|open|close|build|expand|seek|challenge|contest|respond|publish|refund)"
    r"|(?:had|has) (?:not |also |now |already )?(?:hired|bought|sold|paid|invested|offered|closed|opened|received|filed"
    r"|appointed|suspended|sought|written|launched|cut|complied|cooperated|reviewed)"
    r"|(?:was|is) (?:not |also |now |still )?(?:considering|reviewing|seeking|cooperating|co-operating|closing|buying"
    r"|selling|investigating|hiring|recalling|cutting|suspending|committed))\b"
)
#: "The secretary of Ada Hale's club".
_ITS = ("’s", "'s")
#: So a report introduces people.
_INTRODUCED = (SourceKind.EXPERT, SourceKind.OFFICIAL)
#: "Copper producer Orrin Hale", "owner Orrin Hale", "consultants Orrin Hale": one house, and no person.
_A_HOUSE = re.compile(
    r"\b(?:(?:company|firm|airline|retailer|brokerage|utility|insurer|carmaker|manufacturer|start-?up|consultancy|group"
    r"|cooperative|co-operative|collective|association|union|federation|charity|party|coalition|movement|subsidiary"
    r"|conglomerate|lender|carrier|supermarket|chain|shipyard|brewery|platform)"
    r"|(?:copper|steel|oil|gas|car|truck|food|cement|energy|paper|chip|tyre|drug|gold|coal|lithium|tea|sugar|fish|timber)"
    r" (?:producer|maker|supplier|processor|exporter|giant)"
    r"|(?:consultants|brokers|solicitors|architects|owners|developers|contractors|operators|auditors|accountants|surveyors"
    r"|estate agents|organisers|organizers|publishers|promoters|retailers"
    r"|administrators|liquidators|receivers|bailiffs)),? $",
    re.IGNORECASE,
)
#: "Orrin Hale, Peru's ninth-largest copper producer", "Orrin Hale, the company that runs the quay".
_IS_A_HOUSE = re.compile(
    r", (?:an?|the|one of the|[A-Z][\w’'-]+[’']s?) (?:[\w’'-]+ ){0,5}?(?:company|firm|airline|retailer|brokerage"
    r"|insurer|carmaker|manufacturer|start-?up|consultancy|cooperative|co-operative|collective|subsidiary|conglomerate|lender"
    r"|charity|federation|coalition|shipyard|supermarket|chain)\b(?![’'])(?! (?:director|chief|boss|executive|manager"
    r"|chair\w*|spokes\w+|secretary|president|founder|owner|official|head|worker|employee|driver|lawyer|member|leader))"
    r"|, [^,.]{0,40}-largest\b"
)
#: What opens a sentence, or stands before a name that opens it: "In a statement, Orrin Infraworks said".
_OPENS = re.compile(r"(?:^|[.!?\n][”\"]?\s|, )$")


def taken_for_a_person(source: Source, reading: Reading) -> bool:
    if source.coarse != "person" or source.naming is not Naming.NAMED_PERSON or source.plural:
        return False
    bare = bare_name(source) or source.name
    if any(_has_officers(name, reading) for name in source.names if " " in name):
        return True  # though "Harcourt" is a first name
    if sex_of(source, reading):
        return False  # "Tom Reyes spoke for the board. It said"
    if shows_a_firm(bare) or _called_a_house(bare, reading) or _A_HOUSE.match(f"{source.name.split()[0]} "):
        return True
    if any(_is_a_thing(name, reading) for name in source.names if " " in name and " of " not in name):
        return True
    if shown_a_person(bare, reading):
        return False
    if not sex(bare.split()[0]) and any(_has_officers(name, reading) for name in source.names):
        return True  # "Orrin's chief operating officer", of Minera Orrin
    return not _surely_one(source, reading)


def _surely_one(source: Source, reading: Reading) -> bool:
    """ "Orrin Biologics", which the report calls "Orrin", has no first name, no title, and is no "she".

    Of 717 people of 152 reports 20 showed none of these signs; six of them were firms and groups.
    """
    bare = bare_name(source)
    if not bare or sex(bare.split()[0]) or any(len(name.split()) > len(bare.split()) for name in source.names):
        return True
    last = bare.split()[-1]
    if last in source.names or source.kind in _INTRODUCED or shown_sex(bare, reading):
        return True  # people are called by their last name, firms by the first word of theirs
    return any({*one.names} & {*source.names} and one.kind == "person" for one in reading.introductions)


@lru_cache(maxsize=2048)
def _called_a_house(name: str, reading: Reading) -> bool:
    text = reading.article.text
    for found in re.finditer(rf"\b{re.escape(name)}\b(?! [A-Z]| and [A-Z])", text):
        before = text[max(0, found.start() - 30) : found.start()]
        if _A_HOUSE.search(before) or _IS_A_HOUSE.match(text, found.end()):
            return True
    return False


@lru_cache(maxsize=2048)
def _has_officers(name: str, reading: Reading) -> bool:
    text = reading.article.text
    for found in re.finditer(rf"\b{re.escape(name)}\b(?! [A-Z])", text):
        before, after = text[max(0, found.start() - 40) : found.start()], text[found.end() : found.end() + 60]
        if _HAS.match(after) or (_OF_A_THING.search(before) and not after.startswith(_ITS)):
            return True
    return False


@lru_cache(maxsize=2048)
def _is_a_thing(name: str, reading: Reading) -> bool:
    """Does the article go on to call the bearer of the name "it", or speak of its board?"""
    text = reading.article.text
    for found in re.finditer(rf"\b{re.escape(name)}\b(?! [A-Z])", text):
        follows = _A_THING.match(text, found.end())
        if follows and (
            _OPENS.search(text[max(0, found.start() - 3) : found.start()]) or ". It" not in follows.group()
        ):
            return True
    return False
