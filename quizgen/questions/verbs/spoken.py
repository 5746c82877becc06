"""A reporting verb in, whether a person or a body speaks by it, and whether that is one who may rule, out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, Reading
from quizgen.questions.claims.claims import sources_of

#: Whom a pronoun means need not be known, nor which analysts: they are people, and they speak.
_PERSONS = re.compile(
    r"(?:\b(?:[Hh]e|[Ss]he|[Bb]oth|[Aa]gent|[Ll]awyer|[Ss]pokes(?:man|woman|person)|[Cc]hairman|[Cc]hief|[Mm]inister|[Ss]enator"
    r"|[Mm]ayor|[Pp]resident|[Jj]udge|[Cc]oach|[Mm]anager|[Dd]irector|[Gg]overnor|[Ss]ecretary|[Cc]andidate|[Dd]octor|[Oo]fficer"
    r"|[Oo]fficial|[Aa]nalyst|[Ee]conomist|[Ss]cientist|[Cc]ourt|[Tt]raders|[Dd]elegates|[Dd]ealers|[Bb]ankers|[Ee]xecutives"
    r"|[Ss]pokesmen|[Jj]udges|[Pp]layers|[Ff]armers|[Tt]eachers|[Pp]arents|[Pp]rotesters|[Rr]epublicans|[Dd]emocrats"
    r"|[Gg]overnment|[Cc]ompany|[Aa]dministration|[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Mm]inistry|[Oo]fficials|[Aa]nalysts|[Ee]xperts|[Cc]ritics|[Mm]inisters|[Oo]pponents|[Ss]upporters"
    r"|[Cc]ampaigners|[Ll]awyers|[Pp]rosecutors|[Dd]octors|[Ee]conomists|[Ss]cientists|[Rr]esearchers|[Rr]esidents|[Uu]nions"
    r"|[Aa]ides|[Ll]eaders|[Oo]bservers|[Pp]oliticians|[Ss]enators|[Dd]efenders|[Aa]dvocates|[Aa]ctivists|[Pp]olice))"
    r"(?: (?:has|have|had|also|then|later|often|repeatedly|previously))*$"
)
_NAME = re.compile(
    r"(?:^|[a-z,] )(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?!\w+day\b|The\b|It\b|This\b)[A-Z][\w’'-]+(?: (?:has|have|had))?$"
)
#: "Ten are estimated to have left", "a view which argues", "apparently suggesting": who says so?
_BY_NOBODY = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|being)(?: \w+ly| later| also| since| widely)?|\b(?:which|that)|\bapparently)$"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\b")  # "companies are being urged": by whom?
#: "The theory argued", "the survey suggested", "speculation claims": nobody whose wish to say so could be weighed.
_THINGS = re.compile(
    r"\b(?:theory|report|study|survey|poll|research|speculation|rumou?rs?|figures?|data|book|letter|film|law|ruling"
    r"|replays?|pictures|footage|images?|photographs?|recordings?|scans?|samples?|cores?|tests?|maps?|signs?"
    r"|article|statistics|numbers|findings|census|records|accounts|index|documents?|review|statement|evidence|results?|emails?|notes?|tweets?|ads?|reports|studies|polls)\b",
    re.IGNORECASE,
)


def spoken(attribution: Attribution, before: str, reading: Reading) -> bool:
    """Is it a person or a body that speaks, by the sentence itself?"""
    sources, text = sources_of(attribution, reading), reading.article.text
    cue = attribution.cue[0].of(text)
    return (
        (bool(sources) or bool(_PERSONS.search(before) or _NAME.search(before)))
        and all(one.coarse != "document" and not _THINGS.search(one.name) for one in sources)
        and not any(_THINGS.search(span.of(text)) for span in attribution.source)
        and (_BY_NOBODY.search(before) is None or cue.endswith("ing"))
        and not (_PASSIVE.search(cue) and not cue.endswith("ing"))
    )


#: "The privacy commissioner ruled that the shop broke the law" is a finding that nobody may have to keep to.
_WHO_RULES = re.compile(
    r"\b(?:courts?|judges?|justices?|tribunals?|magistrates?|arbitrators?|jury|umpires?|referees?)\b", re.I
)


def may_rule(attribution: Attribution, before: str, text: str) -> bool:
    """Is it a court, by what stands before the verb or behind it ("the court ruled", "ruled the court")?"""
    behind = (span.of(text) for span in attribution.source if span.start > attribution.cue[0].start)
    return _WHO_RULES.search(" ".join((before, *behind))) is not None
