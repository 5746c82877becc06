"""A proposition and its reading in, who in the article surely stands behind it out: one source, or the reporter.

What is proven here is proven against every sentence of the article, the headline too: where another sentence says
something like it, there may be a second voice, and nothing is asked.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from quizgen.model import Attribution, Reading, Section, Span, Statement
from quizgen.questions.claims.claims import begins_with_a_source
from quizgen.questions.claims.evidence import sentences_within, whole_sentences
from quizgen.questions.claims.sameness import like_something_told
from quizgen.questions.claims.studies import compares, of_a_study
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.in_any_case import InAnyCase
from quizgen.questions.english.likeness import content_words, lexicon, numbers, same_words
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import inside, stands_behind, word_count
from quizgen.questions.quotations.quoted import quoted_at

SHORTEST, LONGEST = 6, 23
#: "The rivers have fallen, it added.": somebody has told it, though the reading is not sure who.
_TOLD_AT_THE_END = re.compile(
    r", (?:it|he|she|they|the [\w-]+(?: [\w-]+){0,3}|[A-Z]\w+(?: [\w.]+){0,4})"
    r" (?:said|says?|added|adds?|noted|reported|reports?|explained|stated|claimed|wrote|told [^,.]+)[.”\"’]*$"
)
#: A first paragraph of so few words is a line under the headline.
SHORT_LINE = 14
#: "The statement that because of early voting, the count took long" is hard to read.
OPENS_LATE = re.compile(
    r"(?:because|after|before|while|although|though|despite|since|as|when|if|with|during|from|under|unlike|following"
    r"|due|amid\w*|at one|to \w+ [^,]+,|by)\b",
    re.IGNORECASE,
)
#: "LONDON - Trading held steady", "abortion aside, the group did well", "multi-family fell", "the set went on sale in
#: May and priced at £99 costs less": whoever reads them after "that" has to begin again.
_READ_LATE = re.compile(
    r"[A-Z]{3,}[A-Z .]* [-–—] |[a-z][\w’'-]*(?: [\w’'-]+){0,2}, (?!(?:[\w’'-]+ ){1,3}and )"
    # "exports down 2.3% to $96bn" has no verb, and "the American made two errors" tells of somebody named before
    r"|[\w’'-]+ (?:down|up) [£$€]?\d"
    r"|the [A-Z]\w+(?:an|ian|ish|ese|man|woman) (?:\w+ed|made|won|lost|beat|took|had|was|is|has|said|led|fell|hit)\b"
    r"|[a-z]+-[a-z]+ [a-z]+(?:ed|ell|ose|ew|was|were)\b"
    r"|.* and (?:priced|based|made|built|known|called|born|aged) [a-z]+ [^,]*\b(?:costs?|is|are|was|were|has|have)\b"
)
#: "A lawyer, Khan has long given away copies": what stands first is not the subject.
_TITLE_FIRST = re.compile(
    r"(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){0,4}[a-z]\w+, [A-Z]|\w+, |[Tt]here \w+\b(?! (?:be )?no\b)"
    r"|(?:[Oo]n|[Ii]n) \w+ (?:was|is|were|are)\b"
)
#: "The eighth was found in a nearby ravine": one of a row that stands outside.
_OF_A_ROW = re.compile(
    r"the (?:\w+th|first|second|third|others?|last|rest|same|two|three|four|five)"
    r" (?:\w+ed|was|were|is|are|had|has|have)\b|.*\bnearby\b|.*;"
    # "2.4 million were sent in May": of what?
    r"|(?:(?:about|around|over|nearly|almost|only|just|some|more than) )?\d[\d.,]*"
    r"(?: (?:million|billion|bn|mln|m|pct|per ?cent))?%? (?:was|were|is|are|had|has|have|said|would|will)\b",
    re.IGNORECASE,
)
#: "The district includes the harbour": which one, the reader of one sentence cannot tell.
_BARE = re.compile(
    r"the ([a-z]+) (?:was|were|is|are|had|has|have|will|would|can|could|began|became|came|took|made|includes?|\w+ed"
    r"|\w+n[’']t)\b",
    re.IGNORECASE,
)
#: "The main goal of the effort": which effort it is, only the sentence before tells.
_VAGUE = re.compile(
    r"\b(?:the|another|an) (?:\w+ )?(?:situation|effort|move|idea|result|issue|problem|thing|process|trend|practice"
    r"|approach|step|matter|question|topic|latter|former|others|rest|argument|model|change|measure|proposal"
    r"|incident|case|event|number|figure|total|system|program|programme|project|bill|law|rule|provision)s?\b"
    r"(?! (?:of|to|that|in|for|by|at|against|on|between|about|with|from)\b)",
    re.IGNORECASE,
)
#: "For many, that candidate is Hill": which candidate?
_POINTS_BACK = re.compile(r"[,;] (?:that|this|such) [a-z]+ (?:is|was|are|were|has|had|will|would)\b", re.IGNORECASE)
_KNOWN = lexicon("police government army president world country economy state")
#: As much of a claim in another sentence may be the claim again.
AGAIN = 0.45
_READ = (Section.HEADLINE, Section.STANDFIRST, Section.BODY, Section.CAPTION)
#: Words that show a source, a doubt, a forecast or an opinion behind what seems to be the reporter's own statement.
_BORROWED = re.compile(
    r"[“”\"?]|\b(?:accord\w*|alleg\w+|apparent\w*|reported\w*|reports?|said|says|say|saying|told|claim\w*|believed"
    r"|thought|suspect\w*|expect\w*|likely|unlikely|possibl\w+|perhaps|probabl\w+|suppos\w+|seem\w*|appear(?:s|ed)?"
    r"|describ\w+|call(?:ed|ing)|stat(?:ed|ing|ement)|announc\w+|confirm\w+|den(?:y|ied|ies)|warn\w*|would|will|(?-i:may)"
    r"|might|could|should|must|accus\w+|quot\w+|record(?:ed|s)|measured|estimat\w+|found|finding\w*|identif\w+"
    r"|calculat\w+|ask\w*|feared|rumou?r\w*|known as|so-called|stud(?:y|ies)|polls?|surveys?|researchers?|scientists?"
    r"|experts?|analysts?|critics|observers|data|figures|documents?|interview\w*|counted|tall(?:y|ied)|editorial\w*)\b",
    re.IGNORECASE,
)
#: "AFP has placed the toll at nine", "the Associated Press spoke to twenty": who tells the news is in it as its source.
_OUTLET = re.compile(
    r"\b(?:AP|AFP|UPI|BBC|CNN|ABC|NBC|CBS|NPR|PBS|MSNBC|Reuters|Associated Press|Agence France|Fox News|Bloomberg"
    r"|Politico|Wikinews|Xinhua|Tass|Al Jazeera|Guardian|Breitbart|Facebook|Twitter|[A-Z]\w+ (?:Times|Post|Journal|News"
    r"|Herald|Tribune|Gazette|Telegraph|Press|Today|Chronicle|Globe|Examiner))\b|\b(?:newspapers?"
    r"|news (?:agenc|outlet|channel)\w*|broadcasters?|journalists?|reporters?|magazine)\b"
)
#: "Orr comes in at 9 per cent", "The mill was close behind": of a poll that was named some sentences before.
_COUNTING = re.compile(
    r"%|per ?cent|\bpoints?\b|[£$€]|\d|\b(?:r[io]se|rising|f[ae]ll|falling|drop(?:s|ped)?|doubl\w+|biggest|largest"
    r"|highest|lowest|behind|ahead|leads?|led|place|increas\w+|decreas\w+|jump\w*|grew|growth|average)\b"
)
_SURVEY = InAnyCase(
    r"\b(?:polls?|polling|donations?"
    r"|survey\w*|stud(?:y|ies)|figures|data|statistics|ratings|index|researchers|found that"
    r"|registers?|filings?|ledgers?|declar(?:ed|ations?)|disclos\w+"
    r"|(?:records|accounts|returns|documents|list) (?:show|reveal)\w*)\b",
)
_SAME_SURVEY = 450
#: "The wall fell in May. It had long been weak, the council added.": the council had said the first as well.
_GOES_ON = re.compile(
    r"\b(?:add(?:s|ed|ing)|also|went on|continued|it (?:said|found|showed)|(?:he|she|they) (?:said|says))\b"
)
#: A columnist speaks of "my view" and "we"; what such a text tells is the writer's word, and nobody's report.
_WRITER = re.compile(r"\b(?:I|I[’']m|I[’']ve|[Mm]y|me|[Oo]ur|[Ww]e|us)\b(?!\.)")
#: Somebody answers what was said before: it is no longer one voice alone.
_ANSWERS = re.compile(
    r"\b(?:agree[sd]?|disagree\w*|echo(?:es|ed|ing)|concur\w*|likewise|similarly|confirm\w*|corroborat\w*|disput\w*"
    r"|den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|rebut\w*|contradict\w*|dismiss\w*|challeng\w*|debunk\w*|false"
    r"|untrue|incorrect|wrong(?:ly)?|lie[sd]?|lying|myth|however|but others|others (?:say|said)|both)\b",
    re.IGNORECASE,
)
#: Somebody is cited inside what is said: whose word it is, then, is not plain.
_CITING = Seldom(
    r"\b(?:accord\w* to|cit(?:ed|es|ing)|quot(?:ed|es|ing)|reportedly|allegedly|said|says|told|reported|stated"
    r"|announced|claimed|found|argued|apprais\w+|valued|estimat\w+|calculat\w+|projected|measured|suggest\w*|shows?|showed|stud(?:y|ies)|polls?|survey\w*|reports?)\b",
    """accord* cites cited citing quotes quoted quoting report reports reported reportedly allegedly said says told
    stated announced claimed found argued apprais* valued estimat* calculat* projected measured suggest* show shows
    showed study studies poll polls survey*""",
    re.IGNORECASE,
)


_RUNNING_TEXT = re.compile(r"[\w,;’] ")


def readable_inside(text: str, reading: Reading) -> str:
    """The text as it stands after "that"; "" where its first capital may be a sentence's own, or it opens late."""
    if text.count("—") % 2 or text.count("–") % 2 or re.search(r"\band that\b|[A-Z]\w+[’'](?:d|ll|ve)\b", text):
        return ""  # half of an aside was left, there are two claims, or "he’d" was filled in
    if (
        OPENS_LATE.match(text)
        or _TITLE_FIRST.match(text)
        or _OF_A_ROW.match(text)
        or _VAGUE.search(text)
        or _POINTS_BACK.search(text)
    ):
        return ""
    if not _known_subject(text, reading):
        return ""
    told = inside(text, reading.article.text)
    if _READ_LATE.match(told):
        return ""
    first = told.split(" ", 1)[0].removesuffix("’s").removesuffix("'s")
    if not first[:1].isupper() or not first[1:].islower() or first.endswith(".") or first in _first_names(reading):
        return told
    return told if stands_behind(_RUNNING_TEXT, first, reading.article.text) else ""


@lru_cache(maxsize=8)
def _first_names(reading: Reading) -> frozenset[str]:
    """The words with which the name of somebody in the article begins; a title is one only where it stands so."""
    people = [p for p in (*reading.sources, *reading.bystanders) if p.naming.named]
    return frozenset(name.split()[0] for p in people for name in p.names if name.split() and not p.plural)


def _known_subject(text: str, reading: Reading) -> bool:
    """ "The crash" of a report on a crash is known from its first lines; "the district" must be looked for."""
    found = _BARE.match(text)
    if found is None or found.group(1).casefold() in _KNOWN:
        return True
    first = [span.of(reading.article.text) for span in sentences_of(reading)[:3]]
    return any(same_words(found.group(1), sentence) for sentence in first)


def cites(text: str) -> bool:
    """Does it pass on what yet another one says or found?"""
    return bool(_CITING.search(text))


@lru_cache(maxsize=8)
def sentences_of(reading: Reading) -> tuple[Span, ...]:
    """Every sentence that a student reads."""
    article = reading.article
    read = (block.span for block in article.blocks if block.section in _READ)
    return tuple(span for block in read for span in sentences_within(block, article.text))


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end


@lru_cache(maxsize=8)
def _where(reading: Reading) -> Mapping[str, tuple[int, ...]]:
    """In which sentences each content word stands: so a long article is not read again for every claim."""
    found: dict[str, list[int]] = {}
    for place, span in enumerate(sentences_of(reading)):
        for word in content_words(span.of(reading.article.text)):
            found.setdefault(word, []).append(place)
    return {word: tuple(places) for word, places in found.items()}


def said_again(text: str, own: Sequence[Span], reading: Reading) -> bool:
    """Does any sentence but its `own` say so, or something like it, or give one of its numbers?"""
    mine, told, where = content_words(text), sentences_of(reading), _where(reading)
    figures = {figure for figure in numbers(text) if len(figure) > 1}
    common = Counter(place for word in mine for place in where.get(word, ()))
    for place, count in common.items():
        if any(told[place].overlaps(span) for span in own):
            continue
        if count >= AGAIN * len(mine) or figures & numbers(told[place].of(reading.article.text)):
            return True
    return False


def told_by_it(attribution: Attribution, reading: Reading) -> bool:
    """Does nobody else come between the source and what it says?

    "Mr Orr warned the minister, said an official who was there": after another "said" stands who said it, no content.
    "Voters watch Ann Hill argue that ...": it is she who argues.
    """
    article = reading.article.text
    if len(attribution.source) != 1 or len(attribution.cue) != 1 or len(attribution.content) != 1:
        return True
    source, cue, content = attribution.source[0], attribution.cue[0], attribution.content[0]
    inverted = re.search(r"\b(?:said|says|added|wrote|told)\s+$", article[max(0, content.start - 8) : content.start])
    between = article[source.end : cue.start]
    return not (inverted and cue.end + 1 < content.start - 1) and not re.search(r"\b[A-Z][a-z]+ [A-Z][a-z]+", between)


def answered(own: Sequence[Span], reading: Reading) -> bool:
    """Does one of the three sentences after what was said look like an answer to it?"""
    told = sentences_of(reading)
    for mine in own:
        following = bisect_left(told, mine.end, key=_start)
        after = told[following : following + 3]
        if any(span not in own and _ANSWERS.search(span.of(reading.article.text)) for span in after):
            return True
    return False


@lru_cache(maxsize=8)
def _signed(reading: Reading) -> bool:
    """Is it a page of letters or posts, each with a line for its writer's name? Then nothing is the reporter's."""
    lines = [span.of(reading.article.text).split() for span in reading.article.body]
    return sum(len(line) <= 4 for line in lines) >= 3


def reporters_alone(
    statement: Statement, reading: Reading, *, longest: int = LONGEST, of_persons: bool = False
) -> bool:
    """Is it the reporter's own statement beyond doubt: in running text, of no source, and said by nobody else?

    `of_persons`: it may begin with the name of a person who is quoted elsewhere.
    """
    article, printed = reading.article, statement.span.of(reading.article.text)
    if article.section_at(statement.span.start) is not Section.BODY or _signed(reading) or printed[:1].islower():
        return False
    if not SHORTEST <= word_count(statement.text) <= longest or dangling(statement.text):
        return False
    if _in_a_deck(statement.span, reading) or _OUTLET.search(printed) or _personal(reading):
        return False
    if _BORROWED.search(printed) or _BORROWED.search(statement.text) or beside_a_source(statement.span, reading):
        return False
    if begins_with_a_source(statement.text, reading, persons=not of_persons):
        return False
    whole = whole_sentences(statement.span, article)  # a clause of a sentence that quotes somebody may be quoted too
    if quoted_at(whole, reading, "content", "cue", "source") or _TOLD_AT_THE_END.search(whole.of(article.text).strip()):
        return False
    if of_a_study(reading) and (compares(printed) or _COUNTING.search(printed)):
        return False
    return not like_something_told(statement.text, reading)


@lru_cache(maxsize=8)
def _personal(reading: Reading) -> bool:
    """Does the writer speak in the first person outside of what others are quoted with, more than once?"""
    found = 0
    for span in sentences_of(reading):
        printed = span.of(reading.article.text)
        quoted = quoted_at(span, reading, "content", "evidence") or re.search(r"[“”\"]", printed)
        found += not quoted and bool(_WRITER.search(printed))
    return found > 1


def _in_a_deck(span: Span, reading: Reading) -> bool:
    """Is it the short line under the headline, in a headline's grammar: "Couple cope with sudden fame"?"""
    first = next(iter(reading.article.body), None)
    short = first is not None and len(first.of(reading.article.text).split()) <= SHORT_LINE
    return first is not None and short and len(reading.article.body) > 1 and span.overlaps(first)


@lru_cache(maxsize=8)
def _surveys(reading: Reading) -> tuple[int, ...]:
    """Where the sentences that tell of a survey begin."""
    return tuple(span.start for span in sentences_of(reading) if _SURVEY.search(span.of(reading.article.text)))


def beside_a_source(span: Span, reading: Reading) -> bool:
    """Does somebody speak next to it? It may go on with what was said, and what was found goes on over paragraphs.

    "The river is 3 cm higher than in May, the survey found. Around the mill it fell.": that is the survey's as well.
    """
    whole, text = whole_sentences(span, reading.article), reading.article.text
    told = sentences_of(reading)
    last, following = bisect_right(told, whole.start, key=_end), bisect_left(told, whole.end, key=_start)
    before, after = told[max(0, last - 1) : last], told[following : following + 1]
    counted = _COUNTING.search(whole.of(text))
    if counted and any(abs(start - whole.start) <= _SAME_SURVEY for start in _surveys(reading)):
        return True
    if any(quoted_at(s, reading, "evidence") and "\n" not in text[s.end : whole.start] for s in before):
        return True
    goes_on = (s for s in after if quoted_at(s, reading, "evidence") and "\n" not in text[whole.end : s.start])
    return any(_GOES_ON.search(s.of(text)) for s in goes_on)
