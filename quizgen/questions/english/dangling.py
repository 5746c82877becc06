"""A stem or an option in, the words in it that point to something the reader cannot see out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.questions.english.definite import bare_definite
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.open_ended import open_ended
from quizgen.questions.english.runs import Seldom, run_set
from quizgen.questions.english.wording import outside_quotes

_TIME = Seldom(
    r"\b(yesterday|today|tomorrow|tonight|ago|(?:last|next|this|that|the (?:following|previous)) "
    r"(?:week(?:end)?|month|year|night|morning|afternoon|evening|decade|century|summer|winter|spring|autumn|fall"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b",
    "yesterday today tomorrow tonight ago week weekend month year night morning afternoon evening decade century summer"
    " winter spring autumn fall monday tuesday wednesday thursday friday saturday sunday",
    re.IGNORECASE,
)
_GROUP = Seldom(
    r"\bthe (?:(?:first|second|third|fourth|fifth|sixth)(?= (?:is|are|was|were|has|had|will|would)\b)"
    r"|group|former(?! (?:[a-z-]+ ){0,4}[A-Z])|latter|pair|duo|trio|couple|two|three|same|claim|claims"
    r"|statement|move|allegations?|latest"
    r"|accusations?|suggestions?|reports?|comments?|remarks?|sources?|outlets?|defendants?|motion|press"
    r"|accused|study)\b(?! (?:of|that|by|on|in|from|about|at|for|who|which)\b)"
    r"(?!(?<=two|ree) (?:day|week|month|quarter|year)s (?:to|up to|before|until|since|ended|ending|between|after)\b)",
    "first second third fourth fifth sixth"
    " group former latter pair duo trio couple two three same claim claims statement move allegation allegations latest"
    " accusation accusations suggestion suggestions report reports comment comments remark remarks source sources"
    " outlet outlets defendant defendants motion press accused study",
    re.IGNORECASE,
)
_ROLE = Seldom(
    r"\bthe (?:minister|president|mayor|governor|spokesman|spokeswoman|spokesperson|compan(?:y|ies)|firms?"
    r"|organi[sz]ation|agency|man|woman|boy|girl|suspect|victim|chairman|chairwoman|director|leader|official|judge|senator|officer|author"
    r"|actor|singer|player|coach|party|team|club|bill|document|study|paper|station|channel|site)\b"
    r"(?!’s \w+ of|'s \w+ of)(?! (?:of|for|in|at|who|whose|that|which|from|behind|named|called|accused"
    r"|convicted|charged|arrested|suspected|responsible)\b)(?! [A-Z“])",
    "minister president mayor governor spokesman spokeswoman spokesperson company companies firm firms organisation"
    " organization agency man woman boy girl suspect victim chairman chairwoman director leader official judge senator"
    " officer author actor singer player coach party team club bill document study paper station channel site",
)
#: "Those responsible", "those who fish": the words behind it tell who they are.
_TOLD = (
    r"who|whose|which|of the|in|with|without|from|killed|injured|hurt|arrested|responsible|involved|affected|concerned"
    r"|present|returning|living|working|seeking|needing|trying|wanting"
)
_SUBJECT = re.compile(
    rf"(?:he|she|it|they|we|i|you|him|her|them|this|that|these|those(?! (?:{_TOLD})\b)|such|there|so|both)\b", re.I
)
_EXPLETIVE = re.compile(
    r"it (?:is|was|would be|will be|may be|might be|could be|had been|has been|became|becomes)(?: \w+)?"
    r" (?:(?:un)?likely(?= that\b)|clear|unclear|important|necessary|vital|possible|impossible|hard|harder|difficult"
    r"|easy|easier|time|wrong|right|too (?:early|soon|late|hard|easy|difficult|dangerous|risky|much))"
    r" (?:(?:to|that|whether|how|why)\b|for (?:[\w’'-]+ ){1,6}to\b)"
    r"|it (?:appear|seem)(?:s|ed)(?: (?:un)?likely)? that\b",
    re.IGNORECASE,
)
_EXISTS = re.compile(
    r"there(?:[’']s| (?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|exists?"
    r"|remains?))\b",
    re.I,
)
#: An opening "it" or "there" that points to nothing: "It is clear that", "There was a survey".
SELF_STANDING = re.compile(f"(?:{_EXPLETIVE.pattern})|(?:{_EXISTS.pattern})", re.IGNORECASE)
_FIRST_PERSON = Seldom(
    r"\b(?:I|me|[Mm]y|mine|myself|[Ww]e|us|[Oo]urs?|ourselves|[Yy]ou|[Yy]ours?)\b(?!\.)",
    "i me my mine myself we us our ours ourselves you your yours",
)
_THIRD = re.compile(
    r"\b(he|she|him|his|her|hers|himself|herself|it|its|itself|they|them|their|theirs|themselves)\b", re.I
)
_THIRD_WORDS = lexicon("he she him his her hers himself herself it its itself they them their theirs themselves")
_DEMONSTRATIVE = Seldom(rf"\b(?:this|these|those)\b(?! (?:{_TOLD})\b)", "this these those", re.I)
_THAT = Seldom(
    r"\b(?:of|in|to|with|about|for|on|by|after|before|from|at|like|than|do|did|does|done|despite) that\b",
    "that",
    re.I,
)
_HERE = re.compile(r"\b(?:here|there|elsewhere(?! in\b)|respectively|such as this|such an?|the above)\b", re.IGNORECASE)
_HERE_WORDS = lexicon("here there elsewhere respectively such above")
_CONNECTIVE = re.compile(
    r"^(?:however|also|too|therefore|thus|moreover|furthermore|meanwhile|instead|nevertheless|consequently|as a result"
    r"|in addition|for example|and|but|or|so|then|still|though|otherwise|similarly|indeed)\b",
    re.IGNORECASE,
)
#: "The other lacks a plan", "he did so as well", "six minutes later", "very few are fined": read with what was before.
_LEANS = Seldom(
    r"\b(?:the others?\b(?! (?:two|three|side|hand)\b)|(?:do(?:es|ing|ne)?|did) (?:so|this)\b|(?:and|had|have) so\b"
    r"|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|afterwards)(?=[?.,]|$)"
    r"|\b(?:each|some|most|many|both|none|half|either|neither) of (?:them|it)\b"
    r"|^(?:an?|the|some|most|much|half|part|all|one|two|three|four|five) (?:[\w-]+ ){0,3}of (?:them|it)\b"
    r"|^(?:(?:very|so|too) )?(?:some|few|several|none)"
    r" (?=(?:is|are|was|were|have|has|had|will|would|could|can|may|might|said|also)\b)"
    r"|^there (?:is|was|are|were) (?:an?|no) \w+ to \w+ (?:that )?(?:it|they|he|she)\b"
    r"|^(?:(?:shortly|soon|immediately|(?:not )?long) )?(?:afterwards?|thereafter|beforehand)\b"
    r"|^(?:(?:shortly|soon) (?:after|before)|later),"
    r"|\bthe (?:first|second|third|last) (?:is|was|will|would) to\b)",  # "said that the first is to send a letter"
    "first second third last other others so this later earlier before afterward afterwards them it some there"
    " thereafter beforehand shortly soon few several none",
    re.I,
)
#: "The rest have been moved": the rest of what? "Two of the boats sank, and the rest came home" tells it.
_REST = Seldom(r"\bthe (?:rest|remainder)\b(?! (?:of|is history|was history)\b)", "rest remainder", re.I)
_PART = re.compile(
    r"\d|\b(?:some|half|most|many|much|part|several|few|one|two|three|four|five|six|seven|eight|nine|ten|per ?cent|pct"
    r"|thirds?|quarters?|majority|dozen|first|all|only|from)\b",
    re.IGNORECASE,
)
#: "The 56-year-old was on a tour": nobody has been named before.
_AGED = re.compile(r"^(?:The |[^A-Z]*\bthe )\d{1,3}-year-old\b(?! (?:[a-z]+ ){0,2}[A-Z])")
_NAME = re.compile(r"(?<![.?!] )\b(?!(?:It|There|They|We|What|How|If|When)\b)[A-Z][\w’'-]+")
#: "back in Virginia he decided": the name after "in" is that of no person.
_PLACED = re.compile(r"\b(?:in|at|near|across|outside|around) (?:[A-Z][\w’'-]+ ?)+|\bon [A-Z]\w+day\b")
#: "The area is enormous and the tide took them": an ending in "-us" or "-is" is of one, and "and" may join clauses.
_PLURAL = re.compile(
    r"\b(?:people|police|media|men|women|children|troops|staff|\w{3,}(?<![s’'ui])s|(?-i:[A-Z])[\w’'-]+ and \w+"
    r"|(?:the|an?) [\w-]+ and (?:the|an?) \w+|\w+ and (?!(?:the|an?|that|it|he|she|is|was|had|has)\b)\w+)\b",
    re.I,
)
_THING = re.compile(r"\b(?:the|an?|[A-Z]\w+[’']s|its|their|no|any|every|each)\b \w+", re.IGNORECASE)
#: "More than a third of its piles": a third is nothing that has piles.
_A_PART = re.compile(
    r"\b(?:an?|the) (?:[a-z-]+ )?(?:third|half|quarter|fifth|tenth|number|majority|minority|few|lot|handful"
    r"|dozen|couple|share|part|fraction|proportion|percentage|bulk|rest|series|range|pair)s? of ?$",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:man|woman|boy|girl|minister|president|mayor|suspect|child|victim|driver|officer|leader|player|\w+er|\w+or)\b",
    re.I,
)


def _third_person(text: str) -> str:
    """The first personal pronoun for which nothing earlier in the text could be meant."""
    for found in _THIRD.finditer(text) if not _THIRD_WORDS.isdisjoint(run_set(text)) else ():
        before, word = text[: found.start()], found.group().casefold()
        if word.startswith("the"):
            ok = bool(_PLURAL.search(before))
        elif word.startswith("it"):
            before = _A_PART.sub("…", before)
            ok = bool(_THING.search(before) or _NAME.search(before)) or bool(_EXPLETIVE.match(text, found.start()))
        else:
            ok = bool(_NAME.search(_PLACED.sub(" … ", before)) or _PERSON.search(before))
        if not ok:
            return found.group()
    return ""


def dangling(text: str, *, clause: bool = True, known: str = "") -> str:
    """The first word that points outside the text, "" when there is none. Words inside quotation marks are spared.

    `clause` says that the text begins where a clause begins, so that an opening "that" or "also" has no antecedent.
    `known` is the article's headline, which everybody reads first: what it names needs no other word.
    """
    plain = outside_quotes(text).strip()
    return _pointing(plain, clause) or bare_definite(plain, known)


@lru_cache(maxsize=4096)  # the same sentence is tried for several types, and many stems differ in what they quote alone
def _pointing(plain: str, clause: bool) -> str:
    """The first word that points outside the text, whatever is known."""
    opened = _SUBJECT.match(plain) or _CONNECTIVE.match(plain)
    if clause and opened and not (_EXPLETIVE.match(plain) or _EXISTS.match(plain)):
        return opened.group()
    for pattern in (_TIME, _GROUP, _ROLE, _FIRST_PERSON, _THAT, _LEANS, _AGED):
        found = pattern.search(plain)
        if found:
            return found.group()
    rest = _REST.search(plain)
    if rest and not _PART.search(plain[: rest.start()]):
        return rest.group()
    for found in _HERE.finditer(plain) if not _HERE_WORDS.isdisjoint(run_set(plain)) else ():
        if not _EXISTS.match(plain, found.start()):
            return found.group()
    demonstrative = _DEMONSTRATIVE.search(plain)
    if demonstrative and not plain[demonstrative.start() :].startswith("this article"):
        return demonstrative.group()
    return _third_person(plain) or open_ended(plain)


#: "Years ago, it was busy": what was?
_OPENED_LATE = re.compile(
    r"[^,]{1,30}, (?:it|he|she|they|that|this) (?!that\b)"
    r"|\w+ing (?:that|this|it|them) (?:will|would|is|was|has|could|may|might)\b"
    r"|.*\b(?:idea|know|think|say|sure|believe|hope|if|because|when) that(?:[’']s)?"
    r" (?:is|was|would|will|has|had|\w+ing)\b",
    re.IGNORECASE,
)


def points_back(words: str) -> bool:
    """Does a quotation lean on words before it ("He would never do that")? Its "I" and "we" are its speaker's."""
    opened = _SUBJECT.match(words) and not re.match(r"(?:I|[Ww]e|[Yy]ou|[Tt]hose who)\b", words)
    if (opened and not SELF_STANDING.match(words)) or _CONNECTIVE.match(words) or _OPENED_LATE.match(words):
        return True
    return any(pattern.search(words) for pattern in (_GROUP, _THAT, _LEANS, _DEMONSTRATIVE)) or bool(
        _third_person(words)
    )
