"""An attribution in, whether its claim is, or may be, another's words as well: in it, before it, or elsewhere, out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Reading, Source
from quizgen.questions.claims import claim, sources_of
from quizgen.questions.evidence import whole_sentences
from quizgen.questions.likeness import content_words
from quizgen.questions.sameness import subject_of, telling
from quizgen.questions.wording import outside_quotes

_SAYS = r"(?:say|says|said|argue|argues|argued|claim|claims|claimed|believe|believes|insist|insists|think|thinks)"
#: "The crews say that it is late while the board says it is not": the second half is the board's.
_AND_ANOTHER = re.compile(
    rf",? (?:while|whereas|but|and|although|though) (?:the |an? |some |many |other |most )?(?:[A-Z][\w.’'-]*|[a-z-]+s?)"
    rf"(?: [\w.’'-]+){{0,3}}? {_SAYS}\b"
)


def holds_another_voice(text: str) -> bool:
    """Does a second source speak within what was taken for one claim?"""
    return _AND_ANOTHER.search(outside_quotes(text)) is not None


#: "A spokesman for the prosecutor, Ann Hill, said": is Ann Hill the prosecutor or the spokesman?
_FOR_SOMEBODY = re.compile(
    r"\b(?:spokes(?:man|woman|person)|lawyer|attorney|aide|adviser|advisor|deputy|representative|agent|manager|secretary"
    r"|friend|assistant) (?:for|of|to) (?:the |an? )?(?:[\w’'-]+ ){0,3}"
    r"(?:prosecutor|president|minister|mayor|governor|senator|chancellor|secretary|commissioner|judge|sheriff|comptroller"
    r"|chairman|chairwoman|director|leader|king|queen|prince|princess|pope|bishop|chief|singer|actor|actress|player"
    r"|star|candidate|nominee|family|man|woman|victim|defendant|suspect|accused)s?, $",
    re.IGNORECASE,
)
#: As far before a name as such a description begins.
BEFORE = 90


def may_be_for_another(attribution: Attribution, reading: Reading) -> bool:
    """Does the name stand behind one who speaks for somebody in office, so that it may be the name of either?"""
    text = reading.article.text
    return any(
        _FOR_SOMEBODY.search(text[max(0, span.start - BEFORE) : span.start])
        or _FOR_SOMEBODY.search(_before_the_name(span.of(text)))
        for span in attribution.source
    )


def _before_the_name(printed: str) -> str:
    """What stands before the last comma of "a spokesman for the prosecutor, Ann Hill", with it."""
    at = printed.rstrip(" ,").rfind(", ")
    return printed[: at + 2] if at >= 0 else ""


_ITSELF = re.compile(
    r"\b(?:the|The) (?:company|firm|bank|group|airline|club|union|party|paper|newspaper|agency|ministry|department"
    r"|carrier|manufacturer|retailer|chain|giant|organi[sz]ation|association|federation|league|network|broadcaster|charity|board"
    r"|council|committee|commission|government|court|study|report|survey)(?:[’']s?)?\b(?! (?:of|for|that|which)\b)"
)


def calls_itself(attribution: Attribution, reading: Reading) -> bool:
    """ "Harland says rivals stole secrets about the company": of all the options, the company is Harland."""
    bodies = all(source.coarse in ("organisation", "outlet", "document") for source in sources_of(attribution, reading))
    return bodies and _ITSELF.search(outside_quotes(claim(attribution))) is not None


#: A sentence on somebody that has such a share of what is claimed may say that he claims it, too.
SHARE, LEAST = 0.5, 4


def told_of_as_well(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """Does a sentence that names the source tell half of the claim, even where no record of it was found?"""
    mine = telling(claim(attribution), subject_of(reading))
    if attribution.form is ContentForm.QUOTATION or len(mine) < LEAST:
        return False
    article = reading.article
    for mention in source.mentions:
        if any(place.contains(mention) for place in attribution.evidence):
            continue
        sentence = whole_sentences(mention, article)
        if len(mine & content_words(sentence.of(article.text))) >= SHARE * len(mine):
            return True
    return False
