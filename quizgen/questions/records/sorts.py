"""A sentence of the article in, the one sort of statement it makes out; None where it is of none, or of several."""

from __future__ import annotations

import re

from quizgen.questions.news.sports_report import of_sport
from quizgen.questions.records.culture_and_sport import CULTURE_AND_SPORT
from quizgen.questions.records.findings import FINDINGS
from quizgen.questions.records.money import MONEY
from quizgen.questions.records.public_life import PUBLIC_LIFE
from quizgen.questions.records.sort import Sort

SORTS: tuple[Sort, ...] = (*PUBLIC_LIFE, *MONEY, *FINDINGS, *CULTURE_AND_SPORT)

#: In a clause behind one of these the sign is not what the sentence tells: "The bridge, which the council approved,".
_ANOTHER_CLAUSE = re.compile(
    r"\b(?:who|whom|whose|which|that|when|where|while|because|although|though|if|unless|as|since|after|before|until"
    r"|whether|how|why|but|despite)\b",
    re.IGNORECASE,
)
#: Of what may come, or is only thought or hoped, no record can be kept.
_NOT_SURE = re.compile(
    r"\b(?:(?-i:may)|might|could|should|perhaps|possibly|probably|likely|unlikely|reportedly|allegedly|alleged"
    r"|apparently"
    r"|suspected|believed|thought|rumou?r\w*|expected|expects?|hop(?:es?|ed|ing)|fear(?:s|ed)?|plan(?:s|ned) to"
    r"|propos(?:es|ed) (?:to|that)"
    r"|seem(?:s|ed)?|appear(?:s|ed)? to|claim(?:s|ed)?|den(?:y|ies|ied)|insist\w*|argu\w+|accus\w+|suggest(?:s|ed)?"
    r"|estimate[sd]?|unclear|unknown|threaten\w*|warn(?:s|ed)?|supposed\w*|promis\w+|vow\w*|pledg\w+|want(?:s|ed)?"
    r"|understood|call(?:s|ed) for|describ\w+|complain\w*|critici[sz]\w+)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|would|won[’']t|to be|due to|is to|are to|set to)\b", re.IGNORECASE)
#: On whose word it is: whether that is right, and whether it was said, are two things to check.
_SAID = re.compile(
    r"\b(?:said|says|say|saying|told|tells|added|adds|according to|announced|reported(?! a)|reports|found|finds"
    r"|show(?:s|ed)?"
    r"|conclud\w+|states|stated|explained|recall(?:s|ed)(?= (?:that|how|the time))|wrote|writes|admits|blam\w+)\b",
    re.IGNORECASE,
)
#: "A spokesman said records show that it was paid": that is the spokesman's word.
_SAYS = re.compile(r"\b(?:said|says|told|tells|added|remembers?|recalls?)\b", re.IGNORECASE)
#: Somebody’s words, and whatever a class should not have to look into.
_MARKED = re.compile(r"[‘“\"][^’”\"]{12,}|\?|!|:|;")
_GRIEF = re.compile(
    r"\b(?:died|dies|dead|deaths?|kill\w*|murder\w*|manslaughter|victims?|rap(?:e|ed|ist)|abus\w+|sexual\w*|assault\w*"
    r"|terror\w*|suicid\w*|bod(?:y|ies) of|funeral|mourn\w*|bereaved|stabb\w*|shooting|shot dead|inquest"
    r"|child\b.*\bcruelty"
    r"|grooming|injur\w+|wounded|drowned|genocide|tortur\w*|massacre\w*|corpses?|paedophil\w*|remains of"
    r"|palliative|hospice|unmarried mothers|missing person)\b",
    re.IGNORECASE,
)


def sort_of(sentence: str, article: str) -> Sort | None:
    """The sentence without the marks around it, and the text of its article."""
    if _NOT_SURE.search(sentence) or _MARKED.search(sentence) or _GRIEF.search(sentence):
        return None
    found = [one for one in SORTS if _is_of(one, sentence, article)]
    return found[0] if len(found) == 1 else None


#: "The work that was done was unsafe, a tribunal has ruled": what stands before is what was ruled.
_BEFORE_IT, _BEHIND_IT = (
    re.compile(r",(?: (?!(?:after|when|as|because|while|if|who|which|where|before|since)\b)[\w’'-]+){0,4}\s*$"),
    re.compile(r"(?: [\w’']+){0,8}(?:[,.]|$)"),
)


def _at_the_end(sign: re.Match[str], sentence: str) -> bool:
    before, behind = sentence[: sign.start()], sentence[sign.end() :]
    opens = sign.group().startswith(",") or _BEFORE_IT.search(before) is not None
    return opens and _BEHIND_IT.match(behind) is not None


def _is_of(one: Sort, sentence: str, article: str) -> bool:
    sign = one.signs.search(sentence)
    if sign is None:
        return False
    before = sentence[: sign.start()]
    if (_ANOTHER_CLAUSE.search(before) or _SAYS.search(before)) and not _at_the_end(sign, sentence):
        return False
    if (one.beside and not one.beside.search(sentence)) or (one.unless and one.unless.search(sentence)):
        return False
    if one.sport and not of_sport(article):
        return False
    if not one.ahead and _AHEAD.search(sentence):
        return False
    if not one.reports and _SAID.search(sentence):
        return False
    return one.article is None or one.article.search(article) is not None
