"""A printed sentence in, the same with another of the article's people as who did or said it out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Reading, Source, Span
from quizgen.model.firstnames import sex
from quizgen.questions.changed.agents import acts, figures_of, fit_to_show, one_body
from quizgen.questions.changed.turned_round import Turned
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import content_words, shared
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.levelling import bare_name, fair_beside, surname

#: So much of what is told, told of the other as well, may make both right.
LIKEWISE = 0.3
#: So much of it in a headline that names who did it, and the headline is the answer.
OF_THE_HEADLINE = 0.3
LEAST_TOLD = 5
#: One move of a match, that nobody needs to remember; the goal and the win are news.
_MOVE = re.compile(
    r"\b(?:shot|header|headed|cross(?:ed)?|free[- ]kicks?|penalt\w+|volley\w*|corner|pass(?:e[ds])?|half[- ]time"
    r"|interval|tackle\w*|saved?|blocked|wide|post|crossbar|fouled?|substitut\w+|break points?|serve|set|sets|try|tries"
    r"|conversion|yards|metres|minutes?|seconds|middle|ball|break|lap|wicket\w*|overs|finished|seed\w*)\b|\d-\d|\b\d+\.\d\d\b"
)
#: "Hill said the mayor had gone": whom an office means, the sentence does not tell.
_OFFICE = re.compile(
    r"\b[Tt]he (?:\w+ )?(?:chancellor|minister|president|manager|coach|captain|company|firm|club|mayor|secretary|leader"
    r"|chairman|board|watchdog|government|party|band|team|group|bank|union|agency|administration|senator|governor)\b"
)
#: Nobody is said to have done wrong who has not.
_WRONG = re.compile(
    r"\b(?:fraud|guilty|convict\w+|charged|arrest\w+|accus\w+|jail\w*|prison|sentenced|drunk|drugs?|abus\w+|murder\w*"
    r"|kill\w*|assault\w*|cheat\w*|lied|lying|racis\w+|crim\w+|brib\w+|corrupt\w*|doping|offen[cs]e|suspended|sacked|resign\w*"
    r"|affair|scandal|bully\w*|insult\w*|threaten\w*|died|death|dead)\b"
)
#: Who reports is no rival of those who act.
_REPORTS = re.compile(r"\b(?:correspondent|editor|reporter|journalist|commentator|BBC|Reuters|Times|Guardian)\b")
#: With its last word a surname: no "The mayor", no "police chief".
_NAME = re.compile(r"(?!The |An? )(?:[A-Z].* )?(?:Mc|Mac|O’|O'|de |van |von |d’)?[A-Z][\w’'-]+")
_TITLE = re.compile(r"(?P<title>Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor) ")
#: The name is the subject, and the verb follows it.
_VERB = re.compile(
    r" (?:also |now |later |then |recently )?(?:is|was|has|had|have|are|were|will|would|said|says|told|won|beat|lost"
    r"|took|made|gave|went|came|left|led|paid|bought|sold|met|set|cut|put|hit|saw|found|held|built|spent|began|became|fell|rose"
    r"|wrote|spoke|thinks"
    r"|[a-z]{2,}(?:ed|es|[^s\W]s))(?= )"
)
#: "The pier was safe, Mr Hill said".
_SAID_LAST = re.compile(
    r", (?P<who>(?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*){0,4}) (?:said|says|added|admitted|warned|argued|claimed)$"
)
#: "Ove Lund, an analyst with James Hill": between the two names.
_OF = r"(?:,| of| at| for| from| with| and)[^.\n]{1,30}"
_SEXES = re.compile(r"\b(?:he|his|him|himself|she|her|hers|herself)\b")
_HIS = frozenset({"he", "his", "him", "himself"})
#: What two do together, either did; and what leans on who does it.
_OF_BOTH = re.compile(
    r"\b(?:met|married|divorced|faced|fought|clashed|tied|drew|shared|traded|agreed|joined|both|together|each other"
    r"|with|its|their|they|it|itself|who|which|own|also|too|where|former|born)\b"
)


def wrong_actor(span: Span, text: str, reading: Reading) -> Iterator[Turned]:
    """The sentence with somebody else in the place of who did it, where nothing brings that one near to it."""
    actor, start, end = _actor(text, reading)
    printed, rest = text[start:end], text[:start] + " … " + text[end:]
    if actor is None or printed not in span.of(reading.article.text):
        return  # whom its "he" means was found out, and is not printed
    if any(pattern.search(rest) for pattern in (_OF_BOTH, _MOVE, _OFFICE, _WRONG)):
        return
    if len(content_words(rest)) < LEAST_TOLD or betrays(rest, actor):
        return
    headline = reading.article.headline
    if betrays(headline, actor) and shared(rest, headline) >= OF_THE_HEADLINE:
        return
    for other in figures_of(reading):
        if not _could_be(other, actor, rest, reading) or betrays(text, other):
            continue
        name = _in_its_form(other, printed, reading)
        if name and not _did_so_too(other, rest, span, reading):
            yield Turned(f"{text[:start]}{name}{text[end:]}", name, printed)
            return


def _could_be(other: Source, actor: Source, rest: str, reading: Reading) -> bool:
    """Is the other of the actor's kind, surely somebody else, and fit to be shown in these words?"""
    if other.coarse != actor.coarse or not fair_beside(actor, other) or not fit_to_show(other, reading):
        return False
    if any(_REPORTS.search(f"{name} {one.kind_word}") for one in (other, actor) for name in one.names):
        return False
    if kin(other, actor) or _side_by_side(other, actor, reading) or one_body(other, actor) or not acts(other, reading):
        return False
    pronouns = set(_SEXES.findall(rest))
    if not pronouns:
        return True
    sexes = {sex(bare_name(one).split()[0]) if " " in bare_name(one) else "" for one in (other, actor)}
    return (sexes == {"m"} and pronouns <= _HIS) or (sexes == {"f"} and not pronouns & _HIS)


def _side_by_side(one: Source, other: Source, reading: Reading) -> bool:
    """ "Ove Lund of James Hill": a firm with the name of a man is no rival of those who work for it."""
    names = [surname(source) for source in (one, other)]
    pairs = (rf"\b{re.escape(a)}{_OF}\b{re.escape(b)}\b" for a, b in (names, names[::-1]) if a and b)
    return any(re.search(pair, reading.article.text) for pair in pairs)


def _actor(text: str, reading: Reading) -> tuple[Source | None, int, int]:
    """Who the sentence names as its subject, or at its end as the one who said so, and where."""
    said = _SAID_LAST.search(text)
    for begins in (0, said.start("who")) if said else (0,):
        title = _TITLE.match(text, begins)
        start = title.end() if title else begins
        for one in figures_of(reading):
            for end in _ends_of_name(one, text, start):
                if (said and end == said.end("who")) if begins else _VERB.match(text, end):
                    return one, begins, end
    return None, 0, 0


def _ends_of_name(one: Source, text: str, start: int) -> Iterator[int]:
    """Where a name of the person that begins there may end, the longest first."""
    if one.naming.named and one.coarse == "person":
        # "The chancellor" may be the very Ann Hill who is named elsewhere
        names = {name for name in (*one.names, bare_name(one), surname(one)) if _NAME.fullmatch(name)}
        yield from sorted((start + len(name) for name in names if text.startswith(name, start)), reverse=True)


def _in_its_form(other: Source, printed: str, reading: Reading) -> str:
    """ "Mr Lund" beside "Mr Hill", "Lund" beside "Hill", "Ove Lund" beside "Ann Hill"."""
    title = _TITLE.match(printed)
    if title:
        name = f"{title.group('title')} {surname(other)}"
        return name if surname(other) and name in reading.article.text else ""  # nobody is "Mr"
    name = bare_name(other) if " " in printed else surname(other)
    return name if _NAME.fullmatch(name) and (" " in name) == (" " in printed) else ""


def _did_so_too(other: Source, rest: str, own: Span, reading: Reading) -> bool:
    """Does a sentence that names the other tell much of it, or is the other named just beside it?"""
    for span in sentences_of(reading.article):
        told = span.of(reading.article.text)
        if not span.overlaps(own) and betrays(told, other) and shared(rest, told) >= LIKEWISE:
            return True
    return False
