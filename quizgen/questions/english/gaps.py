"""A sentence of the article and one of its parts in, the sentence as printed with a gap "_____" in that place out.

What is quoted as it stands keeps its voice, its modality and its references, for the article lies beside the question;
so a gap may be asked for where nothing else can. It is the last resort, because it asks for little else than finding.
"""

from __future__ import annotations

import re

from quizgen.model import AnyQuestion, Attribution, ContentForm, Naming, Reading, Section, Source, Span
from quizgen.questions.claims.claims import (
    READABLE,
    sources_of,
    untraceable,
)
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import GAP, TAKES_THAT, is_proper, unstopped, word_count
from quizgen.questions.sources.fitting import reporters_words
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.speakers import clear_source

SHORTEST, LONGEST = 8, 28
#: A sentence that cannot be read without the one before it: who "they" are stands outside the question.
_LEANS = re.compile(
    r"[“\"‘]?(?:(?:and|but|so|then|in \w+|on \w+|\w+ly),? )?(?:he|she|they|it|his|hers?|theirs?|its|that|this|these"
    r"|those|such|both|another)\b"
    r"|.*\b(?:such an?|(?:this|these|those) (?!week|month|year|morning|summer|winter|spring|autumn|fall)\w+"
    r"|agreed|echoed)\b",
    re.IGNORECASE,
)
#: "_____, in her dissent, said ...": what is hers is a hint to her, or belongs to somebody who is not shown.
_OF_SOMEBODY = re.compile(r"\b(?:his|hers?|him|himself|herself)\b")
#: "Leaders found little unity" is no report.
_HAS_OBJECTS = frozenset({"find", "show", "feel", "see", "recall", "fear", "observe"})
_REPORTS = TAKES_THAT | {"according to", "accord", "tell"}


def is_gap(question: AnyQuestion) -> bool:
    return GAP in question.stem


def verbatim(
    sentence: Span,
    reading: Reading,
    *,
    leaning: bool = False,
    shortest: int = SHORTEST,
    longest: int = LONGEST,
    mended: bool = False,
) -> str:
    """A sentence of the article as it is printed, in double quotation marks; "" when it is no whole, plain sentence."""
    end = whole_sentences(sentence, reading.article).end
    return gapped(
        sentence, Span(end, end), reading, gap="", leaning=leaning, shortest=shortest, longest=longest, mended=mended
    )


def gapped(
    sentence: Span,
    part: Span,
    reading: Reading,
    *,
    gap: str = GAP,
    leaning: bool = False,
    shortest: int = SHORTEST,
    longest: int = LONGEST,
    mended: bool = False,
) -> str:
    """The sentence in double quotation marks with a gap for its part; "" when it is no whole, plain sentence.

    `leaning` allows one that points back ("He was evicted"), for questions that ask about a word of it; `mended` one
    that opens or ends a quotation of several sentences, for those that name the speaker.
    """
    text = reading.article.text
    whole = whole_sentences(sentence, reading.article)
    if not whole.contains(part) or reading.article.section_at(whole.start) is not Section.BODY:
        return ""
    printed = text[whole.start : part.start] + gap + text[part.end : whole.end]
    printed = " ".join(printed.split())
    printed = _mended(printed) if mended else printed
    if not shortest <= word_count(printed) <= longest or not is_whole(printed) or (not leaning and _leans(printed)):
        return ""
    return f"“{_single(unstopped(printed))}”"


def _leans(printed: str) -> bool:
    """Does it point back? What stands inside quotation marks may: it is somebody's words."""
    outside = re.sub(r"“[^”]*”|\"[^\"]*\"", " … ", printed)
    return bool(_LEANS.match(outside))


def _mended(printed: str) -> str:
    """A quotation that began before the sentence, or goes on after it, is opened or closed here; dropped where the
    whole sentence is one."""
    printed = printed.replace("''", '"')
    if sum(map(printed.count, '"“”')) != 1:
        return printed
    if printed[0] in '"“' or printed[-1] in '"”':
        return printed.strip('"“”')
    closing = re.search(r'(?<=[,.!?])["”]', printed)
    opening = re.search(r'(?<=[:,]\s)["“]\w', printed)
    return f"“{printed}" if closing else f"{printed}”" if opening else printed


#: "THE BORROWING Many students borrow": a heading has run into the sentence.
_HEADED = re.compile(r"[“\"‘]?(?:[A-Z]{2,}[:.]? ){2,}[A-Z][a-z]")


#: "Tax credits As a result, the fees fell": a heading has run into the sentence.
_RUN_INTO = re.compile(
    r" (?<=[a-z] )(?:As|In|On|But|However|He|She|It|At|For|When|If|This|These|Although|While|After|There|They|We) [a-z]"
)
#: "Such a move would triggered a strike": a slip that no worksheet should print again.
_SLIP_OF_A_VERB = Seldom(
    r"\b(?:will|would|could|should|may|might|must|cannot|shall) (?:not )?(?!need|feed|exceed|succeed|proceed|heed|speed"
    r"|bleed|breed|shed|wed\b|embed|bed|red|shred|indeed|hundred|sacred|naked)[a-z]{2,}ed\b|\bthat fact that\b"
    r"|\b(?:want(?:s|ed)?|hope[sd]?|need(?:s|ed)) to (?:the|an?) [a-z]|\b(?:how|why) which\b"
    # "Orr spoke Monday night a town hall": an "at" is lost
    r"|\b(?:spoke|speaks|appeared|appears|performed|stopped|stayed|gathered) (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur"
    r"|Sun)day(?: (?:morning|afternoon|evening|night))? (?:an?|the) (?!day\b|week\b|month\b)[\w’'-]"
    r"|\b(?:could|would|should|might|must)(?: \w+){0,2} of (?:been|had|done|gone|\w{3,}ed)\b",
    "spoke speaks appeared appears performed stopped stayed gathered"
    " will would could should may might must cannot shall fact want wants wanted hope hoped hopes needs needed which",
)


def is_whole(printed: str) -> bool:
    """Does it begin and end as a sentence does, with all its marks in pairs?"""
    if _HEADED.match(printed) or _RUN_INTO.search(printed):
        return False
    begins = printed[:1].isupper() or printed[:1] in '“"‘_'
    ends = printed.rstrip("”\"’'")[-1:] in ".!?" and not _SLIP_OF_A_VERB.search(printed)
    curly, straight = printed.count("“") - printed.count("”"), printed.count('"') % 2
    paired = curly == straight == 0 or (abs(curly) == straight == 1)
    added = "[" in printed or "''" in printed
    return begins and ends and paired and printed.count("(") == printed.count(")") and not added


def _single(printed: str) -> str:
    """Marks inside the quoted sentence become single ones."""
    curly = printed.replace("“", "‘").replace("”", "’")
    return re.sub(r"(?:^|(?<=[\s(—–-]))\"", "‘", curly).replace('"', "’") if '"' in curly else curly


def source_gap(attribution: Attribution, reading: Reading) -> str:
    """The sentence of an attribution with a gap for its source; "" unless the name printed there is the source's."""
    if len(attribution.source_ids) != 1 or len(attribution.source) != 1 or len(attribution.evidence) != 1:
        return ""
    source, span, text = sources_of(attribution, reading)[0], attribution.source[0], reading.article.text
    if attribution.cue_lemma.casefold() not in _REPORTS - _HAS_OBJECTS:
        return ""
    if attribution.form is not ContentForm.CLAUSE:
        return ""  # "Ms Orr threatened to swamp her rivals", "will advise the board": nobody is quoted with anything
    if attribution.confidence < 0.5 or attribution.negated or untraceable(attribution, reading):
        return ""
    if reading.article.section_at(span.start) not in READABLE or not clear_source(attribution, reading):
        return ""
    if not _is_its_name(span, source, reading) or not _stands_free(span, text):
        return ""
    printed = gapped(attribution.evidence[0], span, reading)
    rest = printed.replace(GAP, " ")
    if not printed or betrays(rest, source) or _inside_quotation(printed) or _TWO_FRAMES.search(printed):
        return ""
    return "" if _OF_SOMEBODY.search(reporters_words(printed)) else printed


#: "According to _____ said": the paper and whom it quotes have become one source.
_TWO_FRAMES = re.compile(rf"\b[Aa]ccording to {GAP},? (?:said|says|told)\b")


def _is_its_name(span: Span, source: Source, reading: Reading) -> bool:
    """Is what is printed a name of the source beyond doubt, not "he" or "the company" that could be somebody else?"""
    printed = " ".join(span.of(reading.article.text).split())
    if re.search(r",? (?:who|which|whose|whom)\b", printed):
        return False  # "an aide, who, like many others, asked not to be named"
    if not any(same_words(name, printed) or same_words(printed, name) for name in source.names):
        return False
    if re.search(r"\b(?:study|report|poll|survey|statement|letter|book) (?:by|from|of)\b", printed):
        return False  # "a 2014 study by Ann Hill" is no person
    proper = any(is_proper(word, reading.article.text) for word in printed.split() if word[:1].isupper())
    return (proper and source.naming is not Naming.UNTRACEABLE) or same_words(source.name, printed)


def _stands_free(span: Span, text: str) -> bool:
    """Is nothing of the name left over on either side of the gap?"""
    before, after = text[max(0, span.start - 25) : span.start], text[span.end : span.end + 12]
    if "," in span.of(text) and after.startswith(","):
        return False  # "Ann Hill, a clerk, said" would leave "_____, said"
    if re.search(r"\b(?:[A-Z][\w.’'-]*|of|the|an?|and|or) $", before) and not re.search(
        r"[.!?”\"] (?:The|An?) $", before
    ):
        return False
    return re.match(r"\s*(?:[’']s?\b|[A-Z]|and [A-Z]|of |-\w|\()", after) is None


def _inside_quotation(printed: str) -> bool:
    before = printed[1 : printed.index(GAP)]
    return before.count("‘") > before.count("’")
