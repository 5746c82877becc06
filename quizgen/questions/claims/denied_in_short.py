"""A denial in, the article's own short words for it out: "dismissed claims of fraud".

What was claimed must be told with it: who "rejected the suggestion" is asked of a word, not of what was suggested.
"""

from __future__ import annotations

import re

from quizgen.model import Attribution, Reading, Section, Source, Stance
from quizgen.questions.claims.claims import sources_of, untraceable
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import past, present, word_count
from quizgen.questions.sources.houses import one_house
from quizgen.questions.sources.kinship import kin
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.speakers import clear_source

_VERBS = lexicon("deny reject dispute dismiss refute rebut")
_NOUN = (
    r"(?:claims?|accusations?|allegations?|suggestions?|criticisms?|objections?|assertions?|complaints?"
    r"|findings?|figures)"
)
#: "Claims of fraud", "any suggestion of influence", "the figures on herring".
_IN_SHORT = re.compile(
    rf"(?:(?:all|both) )?(?:(?:the|these|those|any|an?) )?(?:[a-z-]+ )?{_NOUN} (?:of|about|on) [^,;:“”\"]+"
)
#: "Denied the allegations against him": whom? "Rejected the claims made on Monday": which Monday?
_POINTS = re.compile(
    r"\b(?:he|him|his|she|her|hers|they|them|their|it|its|this|that|these|those|such|I|me|my|we|us|our|you|your"
    r"|yesterday|today|tomorrow|earlier|later|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
#: "The court rejected the complaints": that is its decision.
_DECIDED = lexicon("reject dismiss")
_CASE = re.compile(r"\b(?:complaints?|objections?|findings?)\b")
_JUDGES = re.compile(
    r"\b(?:court|judges?|justices?|tribunal|jury|magistrates?|panel|board|committee|commission|council)\b", re.I
)
LONGEST = 9


def denied_in_short(denial: Attribution, reading: Reading) -> str:
    """Verb and object of a denial as printed; "" for formal charges, and where "who" would be open or unclear."""
    text = reading.article.text
    if denial.stance is not Stance.DENIES or denial.cue_lemma not in _VERBS or denial.negated or not denial.source_ids:
        return ""
    if not denial.evidence or reading.article.section_at(denial.evidence[0].start) is not Section.BODY:
        return ""
    told = " ".join(" ".join(span.of(text) for span in denial.content).split()).rstrip(".,")
    if not _IN_SHORT.fullmatch(told) or _POINTS.search(told) or word_count(told) > LONGEST:
        return ""
    sources = sources_of(denial, reading)
    if denial.cue_lemma in _DECIDED and _CASE.search(told) and any(_JUDGES.search(one.name) for one in sources):
        return ""
    if untraceable(denial, reading) or not clear_source(denial, reading):
        return ""
    if not all(showable(one, reading) and says_whose(one) for one in sources):
        return ""
    return "" if _denied_by_others(denial, reading) else _as_printed(denial, told, text)


def _as_printed(denial: Attribution, told: str, text: str) -> str:
    """ "Denied the claims", verb and all, where they stand side by side: the words stay those of the article."""
    start = denial.cue[-1].end - len(denial.cue[-1].of(text).split()[-1])
    printed = " ".join(text[start : denial.content[-1].end].split()).rstrip(".,")
    finite = printed.split(" ")[0] in (past(denial.cue_lemma), present(denial.cue_lemma))
    verb, _, rest = printed.partition(" ")
    return (
        f"{verb} “{rest}”" if finite and printed.endswith(told) and word_count(printed) <= word_count(told) + 1 else ""
    )


#: Words of a denial, or of doubt: by whom they are said is known only where an attribution holds them.
_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|refut\w+|rebut\w*|disput(?:e|es|ed|ing)|hit back|baseless"
    r"|unfounded|untrue|not true|no truth|nonsense|false|lies?)\b"
)


def _denied_by_others(denial: Attribution, reading: Reading) -> bool:
    """Does anybody else deny anything in the article, or may they?"""
    mine = sources_of(denial, reading)
    held = list(denial.evidence)
    for other in reading.attributions:
        if other.stance not in (Stance.DENIES, Stance.DOUBTS) or other.id == denial.id:
            continue
        theirs = sources_of(other, reading)
        if not theirs or not all(any(kin(one, another) for another in mine) for one in theirs):
            return True
        held += other.evidence
    return any(
        not any(span.start <= found.start() < span.end for span in held)
        for block in reading.article.body
        for found in _DENYING.finditer(reading.article.text, block.start, block.end)
    )


def does_not_deny(source: Source, denial: Attribution, reading: Reading) -> bool:
    """Proof of wrongness beside a denial told in short: the article has no other denial, and this is somebody else."""
    return not any(kin(source, one) or one_house(source, one, reading) for one in sources_of(denial, reading))
