"""A detail and the main news in, whether every word of the detail is plain to who has read only the news out.

Nothing points to a sentence that is not shown, every "he" stands behind a name, and a view has its holder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from quizgen.model import Naming, Reading
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.slips import CAPITAL_AFTER_STOP
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.news.leads import SAID
from quizgen.questions.news.main_news import headline_of
from quizgen.questions.sentences.readable import Alone, person_named

_BELIEVES = re.compile(
    r"^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?: |\b(?:says?|said|believes?|warns?|warned|claim\w*|argues?|calls?|called"
    r"|urge[sd]?|insists?|insisted|according|predict\w*|vow\w*|pledg\w*|criticis\w*|attack\w*|plans?|demand\w*)\b"
)
_COUNTS_ON = re.compile(r"(?:The |An? )?(?:second|third|fourth|fifth|sixth|another|others?|latter)\b", re.IGNORECASE)
#: "Was showing one at the fair", "how such cooperation was arranged", and marks of the page.
_POINTS_OUT = (
    re.compile(
        r"\b(?:such (?!as\b)\w+|(?:how|why) which\b|instead\b(?! of\b)"
        r"|(?:reject|dismiss|deni|accept|back|criticis|criticiz|support|oppos|rais|call)\w* that [a-z]+\b"
        r"|(?:dis)?agreed?$"
        # of several, or of a time, that stand before
        r"|then (?:stood|was|were|had|went|came|bought|sold|took|made|gave|got|left|built|sent|told|\w+ed)\b"
        r"|(?:ending|ended|starting|beginning)$"
        r"|expected to be (?:available|ready|released|published|launched|completed)$"
        r"|(?:due|expected|scheduled|planned|slated) (?:for|to be) (?:[a-z]+ ?)?$|is due for [a-z]+$"
        r"|the (?:two|three|four|five|six|seven|eight|nine)(?= (?:had|have|has|were|are|was|will|would|could)\b|,|$)"
        # a date was taken out behind or before these, a noun has lost its "a"
        r"|(?!\w+day\b)\w+ and (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,"
        r"|(?:[a-z]+ing|has|have|had|get|got|buy|bought|use|used|need|want|make|made|build|built) one\b(?! of))"
    ),
    re.compile(
        # "The rules had done harm, he said": who? "After a quick start, that market dried up": which?
        r"(?:^|,[”\"]? )(?:he|she|they|it) (?:\w+ly |also |then )?(?:said|says?|add|added|told|noted|warned"
        r"|insisted|argued|predicted)\b"
        r"|(?:^|, )that (?!is\b|the\b|it\b|he\b|she\b|they\b|an?\b)[a-z]+ (?:[a-z]+ed|was|is|has|had|were|are)\b"
    ),
    CAPITAL_AFTER_STOP,
    re.compile(r"[<>]|,? (?:due|expected|scheduled|on|at|in|by|until|before|after|since|from|to|of|for|with)$"),
)
_OPENS_OUTSIDE = re.compile(
    r"Some (?:even |also )?(?:believe|say|said|think|fear|expect|argue|hope)\b"
    r"|In (?:the|a) (?:first|second|third|other|latter|former|same)\b|On (?:the other|one) hand\b"
    r"|(?:\w+ )?(?:[Ee]xamples?|[Rr]easons?|[Cc]ases) (?:is|are|was|were|include\w*)\b"
    r"|In another\b"
    r"|(?:In return|To begin with|A further|Within (?:that|this|these|those)|All (?:two|three|four|five|six))\b"
    r"|(?:In|During|Over) the (?:minutes|hours|days|weeks|months|years) (?:that|which|since|after)\b"
    r"|(?:Poll|Survey|Report|Study|Statement|Source|Official|Spokesman|Analyst) (?:said|says|found|showed)\b"
)
#: "The bridges must stay open" below what the engineer says: she may be saying that as well, and nothing tells so.
_DEMANDS = re.compile(r"\b(?:should|must|ought to|needs? to|wants? to|would|deserves?|nobody|nothing|everyone)\b")
#: Of these everybody knows which is meant.
STEM = 5
ONE_OF_THEM = lexicon(
    """government police public economy world country nation state market markets past future present end first last
    next same army military internet media opposition president sun moon weather poor rich young elderly pound dollar
    euro yen mark won franc peso election elections war season year day week month game match cup league city capital
    crowd president chancellor cabinet parliament senate commission king queen pope church police weather"""
)
#: "The surplus widened to 13 million", "The firm works for the harbour": which?
_THE_ONE = re.compile(
    r"The (?:[a-z-]+ )?(?P<noun>(?!(?:was|has|had|are|were|will|have|would|could|may|can|also|now|then)\b)[a-z]{3,}) "
    r"(?:also |now |then |still |later )?"
    r"(?:is|are|was|were|has|have|had|will|would|could|may|can|[a-z]{2,}ed|rose|fell|grew|went|came|began|saw|took|gave|made"
    r"|led|won|lost|said|says|told|works?|wants?|needs?|aims?|plans?|hopes?|includes?|expects?|stood|stands|put|set)\b"
)
#: "Found it hard to persuade her", "the union, which it joined in 1973", "while the bank welcomes the plan, it has".
_IT_IS_PLAIN = re.compile(
    r"\bit (?:\w+ )?(?:hard|difficult|easy|clear|unclear|possible|impossible|likely|unlikely|important|necessary) "
    r"(?:to|that|for|whether)\b|\bit takes\b"
    r"|(?<=[a-z], )which it\b"
    r"|\b(?:while|as|if|when|although|though|because|after|before|once|until|since|despite) "
    r"(?:the|an?|[A-Z]\w+)(?: [\w’'-]+){1,8}, it\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b")
_FULL_NAME = re.compile(r"\b[A-Z][\w.’'-]* [A-Z][\w’'-]+")
_NO_PERSON = re.compile(
    r"\b(?:The|At|In|On|Since|After|As|Before|By|For|From|When|While) (?=[A-Z])"
    r"|\b(?:[A-Z][\w’'-]+ )+(?:Street|House|City|Park|Court|Council|United|Union|Party|Committee|Commission|Bank|Corp"
    r"|Inc|Co|Ltd|Group|States|Kingdom|Office|Cup|League|University|Inquiry|Board|Tribunal|Authority|Association|Agency|Service|Centre|Center|Hospital|Federation|Department|Open|Championships?|Games|Trophy)\b"
)
_WHAT_IS_IT = re.compile(r"\b(?:and|but|that|said|says|say|because|as) it (?:would|will|was|is|has|had|could)\b")


def plain_beside(lead: Alone, one: Alone, reading: Reading) -> bool:
    """Is it plain what each word of it means, of whom it speaks, and whose view it is?"""
    if _what_is_it(one.text, reading) or not _person_told(lead, one, reading):
        return False
    points = _COUNTS_ON.match(one.text) or _points_out(one.text) or _it_is_open(one.text, reading)
    points = points or _surname_alone(lead, one, reading)
    points = points or _which_one(one.text, f"{headline_of(reading)} {lead.text}".casefold())
    return not points and not _unvoiced(lead, one, reading)


def _which_one(text: str, known: str) -> bool:
    """ "The firm works for the harbour", "The government programme needs money", where nothing `known` tells which."""
    found = _THE_ONE.match(text)
    return found is not None and found["noun"][:STEM] not in known and found["noun"] not in ONE_OF_THEM


def _person_told(lead: Alone, one: Alone, reading: Reading) -> bool:
    """Does a "he" or "him" stand behind the name of a person? "Since leaving Downing Street, he": who?"""
    found = _PERSON.search(one.text)
    if found is None or _opens_with_a_name_of(lead, one):
        return True
    if not person_named(one.text, reading):
        return False
    told = re.match(r"[\w’'-]+", one.text)
    speaking = (name for source in reading.sources if source.naming is Naming.NAMED_PERSON for name in source.names)
    opens = told is not None and any(told.group() == name.split()[-1] for name in speaking if name)
    return opens or _FULL_NAME.search(_NO_PERSON.sub(" … ", one.text[: found.start()])) is not None


_BY_SURNAME = re.compile(r"([A-Z][\w’'-]+) (?:has|had|is|was|will|would|said|says|(?!and\b)[a-z]+(?:ed|s)|told)\b")


def _surname_alone(lead: Alone, one: Alone, reading: Reading) -> bool:
    """ "Wanjala had signed the cheques", where neither headline nor lead has told who Wanjala is."""
    found = _BY_SURNAME.match(one.text)
    if found is None or found.group(1) in f"{headline_of(reading)} {lead.text}":
        return False
    people = (name.split() for source in reading.sources if not source.plural for name in source.names)
    return any(len(name) > 1 and name[-1] == found.group(1) for name in people)


def _opens_with_a_name_of(lead: Alone, one: Alone) -> bool:
    """ "Brandt was cheered in her first race" beside "Lena Brandt has won"."""
    name = re.split(r"[ ,’']", one.text, maxsplit=1)[0]
    told = [word.strip(",’'") for word in lead.text.split()]
    return any(name == second and first[:1].isupper() for first, second in pairwise(told))


def _points_out(text: str) -> bool:
    return _OPENS_OUTSIDE.match(text) is not None or any(pattern.search(text) for pattern in _POINTS_OUT)


def _it_is_open(text: str, reading: Reading) -> bool:
    """ "Mr Orr's book suggests it was written late": what was? A body that is named before it may be "it"."""
    text = _IT_IS_PLAIN.sub(" ", text)
    found = re.search(r"\b(?:it|them)\b", text)
    if found is None or re.match(
        r"(?:it|them) (?:is|was|will be|would be) (?:\w+ )?(?:that|to)\b", text[found.start() :]
    ):
        return False
    return not any(name in text[: found.start()] for name in _bodies(reading))


def _what_is_it(text: str, reading: Reading) -> bool:
    """ "Supporters say the law is weak and it would help": what would? "Halden Lines said it would" is plain."""
    found = _WHAT_IS_IT.search(text)
    return found is not None and not text[: found.start()].rstrip().endswith(tuple(_saying(reading)))


def _saying(reading: Reading) -> Iterator[str]:
    for name in _bodies(reading):
        yield from (name, f"{name} said", f"{name} says")


def _bodies(reading: Reading) -> Iterator[str]:
    yield from (name for names in reading.bodies for name in names)
    yield from (name for one in reading.sources if one.naming is Naming.NAMED_ORGANISATION for name in one.names)


def _unvoiced(lead: Alone, one: Alone, reading: Reading) -> bool:
    """Is it a wish or a judgement without a word on whose, in a report of what somebody says?"""
    if one.said or SAID.search(one.text) or not _DEMANDS.search(outside_quotes(one.text)):
        return False
    return bool(_BELIEVES.search(headline_of(reading)) or _BELIEVES.search(lead.text))
