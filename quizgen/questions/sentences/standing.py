"""A sentence as printed in, the same as it can stand alone out; "" where something in it leans on the ones before."""

from __future__ import annotations

import re

from quizgen.model import ContentForm
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Repeated, Seldom, run_set
from quizgen.questions.english.wording import opening, places_of, unstopped, word_count
from quizgen.questions.sentences.side_by_side import stands_alone
from quizgen.questions.sentences.undated import without_loose_time

SHORTEST, LONGEST = 7, 45
#: With more words between its marks a sentence is a quotation, and tells what somebody thinks of the news.
LONGEST_QUOTED = 12
TIES = re.compile(
    r"(?:But|And|Yet|However,|Meanwhile,|Moreover,|Nevertheless,|Nonetheless,|In addition,|Separately,|Also,|Still,)\s+"
)
#: A word that only ties the sentence to the one before: "KPMG will also be replaced".
_ADDING = lexicon("also however meanwhile example instance though too turn fact")
_ADDS = re.compile(
    r"(?<!but)(?<!and)(?<!not)(?<!who)(?<!which) also(?= \w)"
    r"|, (?:however|meanwhile|for example|for instance|though|too|in turn|in fact),"
)
#: The subject is one that only the sentence before shows: "The pair met in June", "Its price doubled".
_WHO = re.compile(
    r"(?:The|An?other|In turn|To be sure|As a result|A similar|Similar|That|These|Those|Its|Their|His|Her|Both|Others?"
    r"|This(?! (?:year|summer|spring|autumn|winter)\b)"
    r"|Neither|Either|None|Such|Here|There|Then|So|Next|Later|Soon|Shortly|Moments|Minutes|Afterwards|Earlier|Instead|Even)\b"
    r"|(?:Each|Two|Three|Four|One|Some|Many|Most|All|Few|Several)"
    r" (?:is|are|was|were|has|have|had|will|would|can|could|said|say|says|\w+ed|more|other|others|such)\b"
)
#: Of these there is but one in a report.
_ONE_ONLY = re.compile(
    r"The (?:government|police|prime minister|president|chancellor|army|military|economy|internet|world|country|public"
    r"|media|opposition)\b"
)
_THE = re.compile(r"The ((?:[a-z][\w’'-]*)(?: [a-z][\w’'-]*)?)")
#: A noun with its own words behind it is told apart: "The price of bread", "The road between Orrin and Ayle".
_TOLD_MORE = re.compile(
    r"The (?:[a-z][\w’'-]+ ){1,3}(?:of|for|in|on|at|between|from|that|which|who|to|by|behind|about|against|with) "
    r"|The [\w’'-]*(?:est|most)\b|The (?:[\w-]+ )?[A-Z]"
)
#: American print: the council called it “a triumph.”
_STOP_WITHIN = re.compile(r"(?<=[a-z])\.([”\"])$")
_BROKEN_OFF = re.compile(r"[?!;:…*|•_\[\]]")
_MARK_WITHIN = re.compile(r"[“\"](?<=\w.)\w")
_OF_A_PAGE = Seldom(
    r"\b(?:click|read more|sign up|subscribe|photo(?=:| by\b| credit)|see also)\b|^(?:follow|watch|photo)\b",
    "click read sign subscribe photo see follow watch",
    re.I,
)
_PLAIN_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does?|did|says?|said|won|lost|beat"
    r"|fell|rose|came|went|took|made|gave|got|put|set|hit|cut|told|found|held|left|led|met|paid|saw|sent|sold|spent"
    r"|stood|began|became|grew|knew|thought|kept|ran|drew|broke|brought|built|bought|chose|fought|felt|heard|spoke"
    r"|struck|threw|wrote|shook|withdrew|sank|drove|flew|hid|rode|sang|shot|stole|swept|wore|quit|split|shut|cast|fled"
    r"|dealt|laid|lent|upheld|overcame|overtook|undertook|[a-z]{2,}ed|[a-z]{2,}[^s\W]s)\b"
)
#: "By May the reforms should help, he added": who is "he"?
_BEGINS_BEHIND = re.compile(
    r"(?:(?:More|Most) recently|In contrast|By contrast|Essentially|In short|In sum|Basically),|"
    r"(?:In|At|On|For|After|Before|By|With|During|From|Among|According to) [^,]+, (?:he|she|they|it)\b|"
    r"(?:An?|One|Two|Three|Some|\w+) (?:day|week|month|year|hour|minute)s? (?:later|earlier|before|after)\b|"
    # "When it was sold, the pier ..."
    r"(?:When|As|While|If|After|Before|Because|Since|Although|Though|Once|Until) (?:it|he|she|they)\b|"
    r"(?:[A-Z][\w.’'-]+ ){1,4}(?:said|says|asked|added|told|replied|went on)(?: \w+ly)?(?:,|$)"
)
_SAID_BY_WHOM = (
    # "Ms Orr said that after the gale had gone": what she said of it is lost
    Seldom(r"\bthat (?:after|before|when|if|while|because|although|as|since|once) [^,]+$", "that"),
    # "Her album, released this week, sold well" and "The film was made last year" have lost their time
    re.compile(
        r", (?:(?:released|published|made|held|announced|taken|given|launched|issued|born), |"
        r"(?:he|she|they|it|we) (?:has |have |had )?(?:\w+ed|said|says|adds|told|wrote|argues|thinks|thought)\b"
        r"(?:[^,]{0,25})?$)"
    ),
    Seldom(r"\b(?:was|were) (?:\w+ed|made|held|shot|born|sold|built|told)$", "was were"),
    # "he is does not", "since he came since he came": slips of the print
    Seldom(r"\b(?:is|are|was|were) (?:does|do|did|has|have|had|will)\b", "is are was were"),
    Repeated(r"\b(\w+ \w+(?: \w+)?) \1\b", 2, 3),
)
#: Beside one of these the time is needed.
_COMPARED = Seldom(
    r"\b(?:only|just|recently|until|compared|than|again|since)\b",
    "only just recently until compared than again since",
)
#: "Ann Hill greets supporters at a rally on 5 May 2016 in Orrin.": what stands under a picture.
_CAPTION = re.compile(
    r"(?:(?:\d(?<!\w.)\d?,?|[A-Z](?<!\w.)[a-z]+) \d{4}|[A-Z](?<!\w.)\w+day),? (?:in|at) [A-Z][\w., ]+$"
    r"|\((?:left|right|above|L|R|C)\)"
)
#: What stands under a picture is told in the present: "A warehouse collapsed on Monday in Harwick" is news.
_TOLD = re.compile(r"\b(?:has|have|had|was|were|will|said|[a-z]{2,}ed)\b")
#: Even the first sentence may lean on the day of its print, or on its writer.
_LEANS = re.compile(
    r"^(?:He|She|It|They|We|You|I|That|These|Those|This|There|Here)\b"
    r"|\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|here)\b|(?<!\byears )(?<!\bdecades )(?<!\bcenturies )\bago\b"
    r"|\b(?:last|next|this) (?:week|month|night|weekend|morning|afternoon|evening)\b(?![’']s)"
    r"|\b(?:I|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\b(?![.-])"
)
#: "The bank's retreat alarmed other dealers": other than the bank, where nothing stands before.
_OTHER = re.compile(r" others? ")
_OF_THE_NEWS = re.compile(r"the (?:company|firm|party|team|club|agency|organi[sz]ation|bill|judge|director|chairman)")


def standing(printed: str, known: str = "", lead: str = "", *, first: bool = False) -> str:
    """The sentence as an option, without its full stop; "" when it is no plain, whole sentence that stands alone.

    `known` is the headline, and `lead` what is printed beside it. `first`: nothing stands before it, so that "the
    company" in it is told in it, or known to everybody.
    """
    told = " ".join(printed.split())
    tied = TIES.match(told)
    told = opening(told[tied.end() :]) if tied else told
    told = _STOP_WITHIN.sub(r"\1.", told) if told.endswith(('."', ".”")) else told
    if not told.endswith(".") or not (told[:1].isupper() or told[:1].isdigit()):
        return ""
    timed = _COMPARED.search(told)  # "only last week"
    text = unstopped(told) if timed else without_loose_time(unstopped(told))
    text = curled(text if _ADDING.isdisjoint(run_set(text)) else _ADDS.sub("", text))
    if not first and not _named(text, f"{known} {lead}"):
        return ""
    if not SHORTEST <= word_count(text) <= LONGEST or _broken_off(text):
        return ""
    marked = _IN_MARKS.findall(text) if "“" in text else []
    if '"' in text or text.count("“") != len(marked) or sum(word_count(part) for part in marked) > LONGEST_QUOTED:
        return ""
    if (
        _BEGINS_BEHIND.match(text)
        or any(pattern.search(text) for pattern in _SAID_BY_WHOM)
        or (_CAPTION.search(text) and not (first and _TOLD.search(text)))
        or (not first and _twice(text))
    ):
        return ""
    if not _PLAIN_VERB.search(text) or (first and _LEANS.search(text)):
        return ""
    if not first and _points_out(text, f"{known} {lead}"):
        return ""
    return text if stands_alone(_OTHER.sub(" ", text) if first else text, ContentForm.CLAUSE) else ""


def _broken_off(text: str) -> bool:
    """Has it marks or words that no plain sentence of a report has?"""
    odd = _BROKEN_OFF.search(text) or "..." in text or "--" in text
    return bool(odd or _MARK_WITHIN.search(text) or _OF_A_PAGE.search(text))


#: "Compared that new cost with", "whether that money was found": which? "A Libertarian, he backed": who?
_THAT_ONE = re.compile(
    r"\b(?:of|for|on|with|by|from|to|at|into|than|compared|whether|if|when|because) that"
    r" (?!of\b|is\b|was\b|would\b)[a-z]+"
    r"|^An? [\w ]{3,40}, (?:he|she|it|they) "
)


def _points_out(text: str, known: str) -> bool:
    """Does anything point outside? Beside the lead, "the firm" or "the club" within a sentence is that of the news."""
    if _THAT_ONE.search(text):
        return True
    word = dangling(text, known=known)
    while _OF_THE_NEWS.fullmatch(word) and word in text:
        text = text.replace(word, "a thing")
        word = dangling(text, known=known)
    return bool(word)


_IN_MARKS = re.compile(r"“([^“”]*)”")
_TWO_NAMES = re.compile(r"(?:[A-Z][\w-]*\.?) [A-Z]\w+")
_SAYS = re.compile(r"(\w+) (?:said|says|told|added|insisted|argued)\b")


def _twice(text: str) -> bool:
    """ "Mrs Hill said that Mrs Hill would go": a name filled in beside itself."""
    names, first = _TWO_NAMES.findall(text), _SAYS.match(text)
    return len(names) > len({*names}) or (first is not None and text.count(first.group(1)) > 1)


def curled(text: str) -> str:
    """Straight marks in pairs become curly ones, as everywhere in a quiz."""
    return re.sub(r"\"([^\"“”]+)\"", r"“\1”", text) if '"' in text else text


_ONE_S = re.compile(r"s\b")


def _named(text: str, known: str) -> bool:
    """Does the subject say itself whom or what it means? `known` is what is read beside it."""
    opens = _WHO.match(text)
    if opens is None:
        return True
    if opens.group() != "The":
        return False
    noun = _THE.match(text)
    if noun is None or _TOLD_MORE.match(text) or _ONE_ONLY.match(text):
        return True
    told_before = known.casefold()  # of "films" none is "the film"
    nouns = (word for word in noun.group(1).casefold().split() if len(word) > 3 and word in told_before)
    return any(not _ONE_S.match(told_before, at + len(word)) for word in nouns for at in places_of(word, told_before))
