"""The main news and its reading in, details of the same report that can be read beside it out.

A detail tells one thing more, and the report does not come back to it: what tells the news once more is no detail.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from quizgen.model import Naming, Reading
from quizgen.questions.evidence import sentences_of
from quizgen.questions.judging_words import may_judge
from quizgen.questions.leads import SAID, UNNAMED
from quizgen.questions.likeness import alike
from quizgen.questions.main_news import NAMES, headline_of, in_both, roots, subject_words, told_in
from quizgen.questions.readable import Alone, alone, beside_a_speaker, person_named, quotations
from quizgen.questions.wire_marks import as_expected
from quizgen.questions.wording import inside, outside_quotes

#: A detail has at most so great a part of the headline's words and of the lead's.
MOST_OF_HEADLINE, MOST_OF_LEAD = 0.4, 0.34
#: As much of a sentence in another paragraph tells that the report comes back to it.
COMES_BACK = 0.6
#: So many names of the news, and words on what happened, a detail may have that leads on from them.
MOST_NAMES = 2
#: "Supporters say the law is weak and it would help": what would?
_WHAT_IS_IT = re.compile(r"\b(?:and|but|that|said|says|say|because|as) it (?:would|will|was|is|has|had|could)\b")
#: "Data said", "made similar comments", "compared with 4% higher", "Orr said: “Especially given that": our slip, or
#: nothing without what stands above.
_LEANS = re.compile(
    r"\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Rr]esults|average|polls) said\b"
    r"|\b(?:similar|likewise|further details|the same|in turn|in any event|as such|the current (?:trend|crisis|case))\b"
    r"|\bthe (?:first|second|third|other|latter|former) (?:official|source|man|woman|group|study|report|one)\b"
    r"|\bthat (?:office|post|job|seat|case|deal|role|time|year|day|meeting|period)\b"
    r"|, another (?:\w+ )?(?:said|says|added)$|^The following\b|\b(?:since then|[Ss]everal (?:said|threatened|added))\b"
    # "Ann Hill, the director of Halden Lines, said in a statement": what she said stands outside
    r"|^(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w.’'-]+(?:, .+?)?,? said in an? \w+(?: \w+)?$"
    r"|^(?:Although|Though|While|Whereas|Because) [^,]+$"  # a clause and no sentence
    r"|^(?:In fact|For instance|For example|Since then|Specifically|Previously|As such|In particular|By comparison"
    r"|Back (?:in|then)|On the [\w-]+ (?:side|front)"
    r"|In that|At (?:that|the) time|Further,|Besides,|In (?:response|reply|the meantime|the end)|At first)\b"
    r"|, (?:however|though|too|meanwhile)$"
    # "Only nine per cent expect it": of whom?
    r"|^(?:(?:Only|About|Just|Some|Nearly|Almost|Another) )?[\w.-]+(?:%| (?:pct|per ?cent))"
    r"(?! (?:of|rise|fall|cut|increase|stake|drop|share)\b)"
    r"|\b(?:would|will|could|should|might|must) (?!\w*eed\b|shed\b|wed\b|embed\b)[a-z]+ed\b"  # "would required"
    r"|\bthat (?:even|not only|aside|apart|besides|despite|in addition) [^,]+$"
    r"|\bcompared with [^,]*(?:higher|lower|more|less|fewer)$"
    r"|: “(?:Especially|Particularly|Given|Not|As|When|If|Because|Even)\b"
    r"|\b[A-Z]\w+day,? [A-Z]\w+ \d{1,2}, \d{4}$"  # "Ann Hill hugs the keeper on Monday, May 5, 2016": under a picture
    r"|\b[A-Z]{2}[a-z]{3,}\b"
)
#: "The keeper has been cleared by a court" and, below it, "The Orrin court has lifted the ban": the news once more.
_DONE_BY = re.compile(
    r"\b(?:been|was|were|be|is|are) (?:\w+ly )?\w+(?:ed|en|wn|nt|ught)\b.*? by (?:(?:an?|the|its|his|her|their) )?"
    r"(?P<whom>(?:[\w’'-]+ ){0,3}?[\w’'-]+)(?=$|[,.]| (?:to|in|on|at|after|over|for|who|which|that|from|as|and)\b)"
)
#: "Orrin won the cup" and, below it, "Two late goals set up a frantic finish, but Orrin held out".
_RESULT = re.compile(
    r"\b(?:wins?|won|victory|victories|beat|beaten|defeat(?:s|ed)?|triumph\w*|thrash\w*|held (?:on|out)|clinch\w*"
    r"|seal(?:s|ed)|claim(?:s|ed)? (?:the|an?|their|his|her) (?:title|cup|trophy|crown|gold))\b"
)
#: So many words at the head of a sentence hold its subject.
SUBJECT = 7
#: So far below, a sentence with two names of the lead may tell the news once more.
NEAR_THE_LEAD = 7
#: "Found it hard to persuade her", "the union, which it joined in 1973", "while the bank welcomes the plan, it has".
_IT_IS_PLAIN = re.compile(
    r"\bit (?:\w+ )?(?:hard|difficult|easy|clear|unclear|possible|impossible|likely|unlikely|important|necessary) "
    r"(?:to|that|for|whether)\b|\bit takes\b"
    r"|(?<=[a-z], )which it\b"
    r"|\b(?:while|as|if|when|although|though|because|after|before|once|until|since|despite) "
    r"(?:the|an?|[A-Z]\w+)(?: [\w’'-]+){1,8}, it\b",
    re.IGNORECASE,
)
_WHOLE_NAMES = re.compile(r"\b[A-Z][\w’'-]*(?: (?:(?:de|of|van|von|al|bin) )?[A-Z][\w’'-]*)*")
#: So far below, the source of the lead speaks of something else.
FURTHER_DOWN = 4
_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b")
_FULL_NAME = re.compile(r"\b[A-Z][\w.’'-]* [A-Z][\w’'-]+")
_NO_PERSON = re.compile(
    r"\b(?:The|At|In|On|Since|After|As|Before|By|For|From|When|While) (?=[A-Z])"
    r"|\b(?:[A-Z][\w’'-]+ )+(?:Street|House|City|Park|Court|Council|United|Union|Party|Committee|Commission|Bank|Corp|Inc"
    r"|Co|Ltd|Group|States|Kingdom|Office|Cup|League|University|Inquiry|Board|Department|Open|Championships?|Games|Trophy)\b"
)
_THE_ONE = re.compile(
    r"The (?:[a-z]+ )?(?P<noun>firm|company|group|bank|club|team|party|agency|union|body|program(?:me)?|scheme|plan)\b"
    r"(?! (?:of|for|in|at|who|which|that|from|behind|to)\b)(?![’'])(?! [A-Z“])"
)
#: Next to what somebody says, that may be a view of theirs.
_A_VIEW = re.compile(
    r"\b(?:should|must|ought|needs? to|would|could|may|might|will|can|likely|expected|believed|thought|feared|seems?"
    r"|appears?|deserves?|if|\w+n[’']t|nobody|nothing|everyone|never|always|only|too|enough|better|worse|important)\b"
)
_BELIEVES = re.compile(
    r"^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?: |\b(?:says?|said|believes?|warns?|warned|claim\w*|argues?|calls?|called"
    r"|urge[sd]?|insists?|insisted|according|predict\w*|vow\w*|pledg\w*|criticis\w*|attack\w*|plans?|demand\w*)\b"
)
_COUNTS_ON = re.compile(r"(?:The |An? )?(?:second|third|fourth|fifth|sixth|another|others?|latter)\b", re.IGNORECASE)


#: "Was showing one at the fair", "how such cooperation was arranged", and marks of the page.
_POINTS_OUT = (
    re.compile(
        r"\b(?:such (?!as\b)\w+|(?:how|why) which\b|instead\b(?! of\b)"
        r"|(?:reject|dismiss|deni|accept|back|criticis|criticiz|support|oppos|rais)\w* that [a-z]+\b|(?:dis)?agreed?$"
        # of several, or of a time, that stand before
        r"|then (?:stood|was|were|had|went|came|\w+ed)\b"
        r"|(?:ending|ended|starting|beginning)$"
        r"|expected to be (?:available|ready|released|published|launched|completed)$"
        r"|(?:due|expected|scheduled|planned|slated) (?:for|to be) (?:[a-z]+ ?)?$|is due for [a-z]+$"
        # what a wire printed with a capital
        r"|U\.[SK]\. (?:Has|Have|Had|Is|Was|Will|Would|Could|Should|Must|And|Or|For|To|In|On|Not)\b"
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
    re.compile(r"[<>]|,? (?:due|expected|scheduled|on|at|in|by|until|before|after|since|from|to|of|for|with)$"),
)
_OPENS_OUTSIDE = re.compile(
    r"Some (?:even |also )?(?:believe|say|said|think|fear|expect|argue|hope)\b"
    r"|In (?:the|a) (?:first|second|third|other|latter|former|same)\b|On (?:the other|one) hand\b"
    r"|(?:\w+ )?(?:[Ee]xamples?|[Rr]easons?|[Cc]ases) (?:is|are|was|were|include\w*)\b"
    r"|(?:In return|To begin with|A further|Within (?:that|this|these|those)|All (?:two|three|four|five|six))\b"
    r"|(?:In|During|Over) the (?:minutes|hours|days|weeks|months|years) (?:that|which|since|after)\b"
    r"|(?:Poll|Survey|Report|Study|Statement|Source|Official|Spokesman|Analyst) (?:said|says|found|showed)\b"
)
#: "The bridges must stay open" below what the engineer says: she may be saying that as well, and nothing tells so.
_DEMANDS = re.compile(r"\b(?:should|must|ought to|needs? to|wants? to|would|deserves?|nobody|nothing|everyone)\b")


def details(lead: Alone, reading: Reading) -> Iterator[Alone]:
    """Sentences further down that tell one thing more, to which the report does not come back; last, what is quoted."""
    headline, news = roots(headline_of(reading)), roots(lead.text)
    named, sources = roots(" ".join(NAMES.findall(lead.text))), _speakers_of(lead, reading)
    names = [roots(name) for name in _WHOLE_NAMES.findall(lead.text)]
    _, happened = in_both(lead, reading)
    for printed in _told_below(reading):
        one = printed._replace(text=as_expected(printed.text, reading.article.text))
        own, after = roots(one.text), _sentences_between(lead, one, reading)
        if after < 2 or not (_near_enough(own, headline, news) or _on_the_names(own, headline, news, named)):
            continue
        if after < 3 and len(own & (headline | news)) > 2:
            continue  # "The council has voted to shut the pool" below "The pool is to close": the news once more
        if after < NEAR_THE_LEAD and (
            sum(not own.isdisjoint(name) for name in names) > 1 or _told_again(lead, one, happened, reading)
        ):
            continue  # "Germany bars Orrin Air" and "the German air office has withdrawn Orrin's licence"
        if _once_more(lead.text, one.text, after) and own & (named | news):
            continue
        if sources & _sources_in(one, reading) and not _on_something_else(own, headline | news, named, after):
            continue
        if _LEANS.search(one.text) or UNNAMED.match(one.text) or not _shows_itself(lead, one, reading):
            continue
        on_subject = own & (headline | news | subject_words(reading, 2))
        if (
            on_subject
            and _person_told(lead, one, reading)
            and not _WHAT_IS_IT.search(one.text)
            and alike(one.text, lead.text) < 0.5
            and not _comes_back(one, reading)
        ):
            yield one


def _told_below(reading: Reading) -> Iterator[Alone]:
    yield from alone(reading)
    yield from (one for one in beside_a_speaker(reading) if not _A_VIEW.search(one.text) and not may_judge(one.text))
    yield from quotations(reading)


def _shows_itself(lead: Alone, one: Alone, reading: Reading) -> bool:
    """Is it plain what each word of it means, and whose view it is?"""
    points = _COUNTS_ON.match(one.text) or _points_out(one.text) or _it_is_open(one.text, reading)
    points = points or _which_one(one.text, f"{headline_of(reading)} {lead.text}".casefold())
    return not points and not _unvoiced(lead, one, reading)


def _which_one(text: str, known: str) -> bool:
    """ "The firm works for the harbour", "The government programme needs money", where nothing `known` tells which."""
    found = _THE_ONE.match(text)
    return found is not None and found["noun"] not in known


def _on_something_else(own: frozenset[str], news: frozenset[str], named: frozenset[str], after: int) -> bool:
    """Does who says what the lead tells speak, further down, of another thing?"""
    return after >= FURTHER_DOWN and len(own & (news - named)) <= 1


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


def _opens_with_a_name_of(lead: Alone, one: Alone) -> bool:
    """ "Brandt was cheered in her first race" beside "Lena Brandt has won"."""
    name = re.split(r"[ ,’']", one.text, maxsplit=1)[0]
    told = [word.strip(",’'") for word in lead.text.split()]
    return any(name == second and first[:1].isupper() for first, second in pairwise(told))


def _told_again(lead: Alone, one: Alone, happened: frozenset[str], reading: Reading) -> bool:
    """Does it tell of the same doer that the same thing happened?

    "Brandt died in Orrin on Saturday" below "Lena Brandt has died" and the headline "Mayor Brandt dies"; "the price of
    milk fell to 40 pence" below "the price of milk has fallen".
    """
    own, news = roots(one.text), roots(lead.text)
    if own & happened and len(own & news & roots(headline_of(reading))) > 1:
        return True
    return len(_subject(lead, reading) & _subject(one, reading)) > 1


def _subject(one: Alone, reading: Reading) -> frozenset[str]:
    """The roots of what a sentence begins with, without names."""
    first = inside(" ".join(one.text.split()[:SUBJECT]), reading.article.text)
    return roots(first) - roots(" ".join(NAMES.findall(first)))


def _once_more(lead: str, told: str, after: int) -> bool:
    """Is it the result again, or what the one who did it has done?"""
    if _RESULT.search(lead) and _RESULT.search(told):
        return True
    done_by = _DONE_BY.search(lead) if after < NEAR_THE_LEAD else None
    return done_by is not None and bool(roots(done_by["whom"].split()[-1]) & roots(" ".join(told.split()[:SUBJECT])))


#: "A spokesman for the council defended the tax": the next lines tell his name.
_SOMEBODY = re.compile(r"(?:An?|One) (?:[\w’'-]+ ){1,5}?(?:of |for |at |in |has |said |says |told |\w+ed )")


_SAID_SOMEBODY = re.compile(r", (?:an?|one) [^,]+ (?:has |have )?(?:said|says|warned|added|told \w+)$")


def _speakers_of(lead: Alone, reading: Reading) -> frozenset[str]:
    """Who says what the lead tells; where it gives no name, those who go on to speak in the next lines."""
    if not (_SOMEBODY.match(lead.text) and SAID.search(lead.text)) and not _SAID_SOMEBODY.search(lead.text):
        return _sources_in(lead, reading)
    near = [span for span in sentences_of(reading.article) if span.start >= lead.span.start][:3]
    return frozenset().union(*(_sources_in(lead._replace(span=span), reading) for span in near))


def _sources_in(one: Alone, reading: Reading) -> frozenset[str]:
    """Who says it: what the source of the lead says further down is most of all the news in other words."""
    return frozenset(
        id for a in reading.attributions for s in a.evidence if s.overlaps(one.span) for id in a.source_ids
    )


def _near_enough(own: frozenset[str], headline: frozenset[str], news: frozenset[str]) -> bool:
    """Has the sentence few enough words of the headline and of the lead to be no second telling of the news?"""
    both = len(own & headline)
    if both > min(2, MOST_OF_HEADLINE * len(headline)) or both >= max(2, len(news & headline)):
        return False
    return len(own & news) <= max(2, MOST_OF_LEAD * len(news))


def _on_the_names(own: frozenset[str], headline: frozenset[str], news: frozenset[str], named: frozenset[str]) -> bool:
    """Has it no more than a name or two of the news, and of what happened one word: "Hill joined in May"?"""
    happened = len(own & (headline - named)) + len(own & (news - named - headline))
    return len(own & named) + happened <= MOST_NAMES and happened <= 1 and len(own & headline) < len(news & headline)


def _sentences_between(lead: Alone, one: Alone, reading: Reading) -> int:
    """How many sentences below the lead it stands: 1 for the next one."""
    starts = [span.start for span in sentences_of(reading.article)]
    return bisect_right(starts, one.span.start) - bisect_right(starts, lead.span.start)


def _comes_back(one: Alone, reading: Reading) -> bool:
    own = roots(one.text)
    others = (told for span, told in told_in(reading) if not span.overlaps(one.span))
    return any(len(own & told) >= COMES_BACK * len(own) for told in others)


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
    before = text[: found.start()]
    bodies = (name for names in reading.bodies for name in names)
    speaking = (name for one in reading.sources if one.naming is Naming.NAMED_ORGANISATION for name in one.names)
    return not any(name in before for name in (*bodies, *speaking))


def _unvoiced(lead: Alone, one: Alone, reading: Reading) -> bool:
    """Is it a wish or a judgement without a word on whose, in a report of what somebody says?"""
    if one.said or SAID.search(one.text) or not _DEMANDS.search(outside_quotes(one.text)):
        return False
    return bool(_BELIEVES.search(headline_of(reading)) or _BELIEVES.search(lead.text))
