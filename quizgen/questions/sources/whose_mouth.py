"""An attribution in, whether it is open that its source says it out: another may, or one who only quotes it."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Naming, Reading, Source
from quizgen.questions.sources.levelling import bare_name

_SAID = r"(?:said|says?|added|noted|told|reported|predicted|estimated|argued|believed?|warned|claimed|explained)"
#: ", dealers said." at the end: of all that stands before it in the sentence.
_CLOSED_BY = re.compile(
    rf",[”\"’]? (?!(?:but|and|or|though|although|while|which|who|whom|as|so|yet)\b)"
    rf"(?:[\w.’'&-]+ ){{1,6}}?{_SAID}(?: (?:in|on|at|to) [\w ]{{2,30}}|[\w ]{{0,16}})\.?\W*$"
)
_CAPITAL = re.compile(r"(?<![\w’'])[A-Z][\w’'-]+")
_PERSON_ROLE = (Naming.NAMED_PERSON, Naming.UNNAMED_PERSON)


#: "The pier was shut, the Courier reported the mayor said": the mayor does; but of "said they had been told" nobody.
_PASSED_ON = re.compile(
    r"\b(?:reported|reports|said|says) (?:that )?(?:the|an?|its|his|her) (?:[\w’'-]+ ){1,3}(?:had )?"
    r"(?<!been )(?<!being )(?<!was )(?<!were )(?:said|told|says)\b"
)


def _passes_it_on(attribution: Attribution, reading: Reading) -> bool:
    """Does the sentence give it to somebody who gives it to somebody else?"""
    text = reading.article.text
    return any(_PASSED_ON.search(" ".join(span.of(text).split())) for span in attribution.evidence)


def another_speaks(attribution: Attribution, reading: Reading) -> bool:
    """Is it open whether this source says it at all?"""
    return (
        _passes_it_on(attribution, reading)
        or _closed_by_another(attribution, reading)
        or _owns_the_words(attribution, reading)
        or _called_otherwise(attribution, reading)
        or _namesake(attribution, reading)
        or _in_print(attribution, reading)
        or _begins_amid(attribution, reading)
        or _asked_of_others(attribution, reading)
    )


def _closed_by_another(attribution: Attribution, reading: Reading) -> bool:
    """ "New figures suggest that trade is slow, dealers said.": the dealers do, and the figures in their mouth."""
    if attribution.form is ContentForm.QUOTATION or not (attribution.content and attribution.cue):
        return False
    places = (*attribution.content, *attribution.cue, *attribution.source)
    end = max(place.end for place in places)
    sentence = next((span for span in attribution.evidence if span.start <= end <= span.end), None)
    return sentence is not None and bool(_CLOSED_BY.match(reading.article.text[end : sentence.end]))


def _owns_the_words(attribution: Attribution, reading: Reading) -> bool:
    """ "The board's comments on the mayor could end his career": what stands after "comments" is nobody's claim."""
    text = reading.article.text
    owned = any(re.search(r"(?:[’']s|s[’'])$", span.of(text).strip()) for span in attribution.source)
    first = min(attribution.content, default=None)
    if not owned or first is None or attribution.form is not ContentForm.CLAUSE or not attribution.cue:
        return False
    opened = text[first.start - 5 : first.start] == "that " or first.of(text).startswith("that ")
    return first.start >= attribution.cue[-1].end and not opened


#: "The board has won promises from both mills that": the mills promise.
_OF_OTHERS = re.compile(
    r"\b(?:extract|w[io]n|secur|g[eo]t|obtain|receiv|s[eo]ught|seek|want|welcom|reject|dismiss|accept|heard?|hear|await"
    r"|demand|face|fac)(?:s|ed|d|ing|ning|ting)? (?:[\w-]+ ){0,2}$"
)


def _asked_of_others(attribution: Attribution, reading: Reading) -> bool:
    text = reading.article.text
    return any(
        re.match(r"[a-z]+s? (?:from|by)\b", text[cue.start : cue.end + 6])
        or _OF_OTHERS.search(text[max(0, cue.start - 40) : cue.start])
        for cue in attribution.cue
        if re.match(r"(?:promise|pledge|threat|warning|claim|demand|assurance|prediction|forecast)s?\b", cue.of(text))
    )


#: The last word of "Former Harwick Motors manager Ann Hill", where no "of the board" and no comma comes before it.
_AFTER_A_TITLE = re.compile(
    r"^[^,]*?\b(?!with\b|from\b|over\b|said\b)[a-z]{4,} "
    r"(?:[A-Z][\w.’'-]+ (?:d[aeiu] |v[ao]n |bin |al |el |de[lr] |l[ae] )?)+([A-Z][\w’'-]+)$"
)


@lru_cache(maxsize=4096)
def _misnamed(source: Source, reading: Reading) -> bool:
    """ "Former Harwick Motors manager Ann Hill said": taken for a man called Harwick Motors, it is Ann Hill."""
    if not source.naming.named or source.plural:
        return False
    text, last = reading.article.text, {name.split()[-1] for name in source.names if name.split()}
    last |= {word.strip(".,") for name in source.names for word in name.split()[1:]}
    for attribution in reading.attributions:
        if attribution.source_ids == (source.id,) and len(attribution.source) == 1:
            ends = _AFTER_A_TITLE.search(attribution.source[0].of(text).strip())
            if ends and re.sub(r"[’']s?$", "", ends.group(1)) not in last:
                return True
    return False


def _called_otherwise(attribution: Attribution, reading: Reading) -> bool:
    """ "The Bishop of Orrin, the Reverend Paul Hale" is not the bishop who was named before; "an adviser for the
    board, which denies it" is no adviser."""
    text = reading.article.text
    if any(_misnamed(source, reading) for source in _sources(attribution, reading)):
        return True
    for span, source in zip(attribution.source, _sources(attribution, reading), strict=False):
        printed = span.of(text).strip()
        if printed.casefold() == "which" and source.naming in _PERSON_ROLE:
            return True
        if source.naming is Naming.NAMED_PERSON and len(attribution.source) == len(attribution.source_ids) == 1:
            named = _CAPITAL.findall(printed)
            last = {name.split()[-1] for name in source.names if name.split()}
            if len(named) > 1 and "," in printed and last.isdisjoint(re.findall(r"[\w’'.-]+", printed)):
                return True
    return False


#: "In the north, the mills are shut, clerks said": the claim may do without where, but not without half of its words.
_FRONTED = re.compile(
    r"\W*(?:But |And )?(?:In|On|At|As|By|For|With|Though|Although|While|If|When|After|Before|Based"
    r"|Under|Since|Meanwhile)\b[^,]*, $|.*, (?:and|but) $"
)


def _begins_amid(attribution: Attribution, reading: Reading) -> bool:
    """ "The mill (Orrin's last) is shut, clerks said" of which only "is shut" or "Orrin's last" was taken."""
    first = min(attribution.content, default=None)
    if first is None or attribution.form is not ContentForm.CLAUSE or not attribution.cue:
        return False
    sentence = next((span for span in attribution.evidence if span.start <= first.start < span.end), None)
    if sentence is None or first.start >= attribution.cue[0].start:
        return False
    before = re.split(r"[.!?][\"”]?\s", reading.article.text[sentence.start : first.start])[-1]
    return len(before.split()) > 1 and not _FRONTED.fullmatch(before)


_PLANTED = re.compile(r"\b(?:articles?|stor(?:y|ies)|rumou?rs|adverts?|ads|leaflets) (?:\w+ing)?$")


def _in_print(attribution: Attribution, reading: Reading) -> bool:
    """ "The firm planted stories alleging that it leaked": the stories say so."""
    text = reading.article.text
    places = ((max(0, cue.start - 12), end) for cue in attribution.cue for end in (cue.start, cue.end))
    return any(_PLANTED.search(text[start:end]) for start, end in places)


def _namesake(attribution: Attribution, reading: Reading) -> bool:
    """ "Omar" may be Omar Lund, the envoy, where the minister is called Ben Omar."""
    if not len(attribution.source) == len(attribution.source_ids) == 1:
        return False
    printed = attribution.source[0].of(reading.article.text).strip()
    mine = bare_name(reading.source(attribution.source_ids[0])).split()
    if len(mine) < 2 or not re.fullmatch(r"[A-Z][\w’'-]+", printed):
        return False
    others = (bare_name(one).split() for one in (*reading.sources, *reading.bystanders))
    return any(len(name) > 1 and printed in name and name[0] != mine[0] for name in others)


def _sources(attribution: Attribution, reading: Reading) -> list[Source]:
    return [reading.source(id) for id in attribution.source_ids]


#: "Crews in Harwick, Orrin and Lund said": the list of places goes on behind what was taken for the source.
_IN_A_PLACE = re.compile(r".* (?:in|of|from|at) (?:the )?[A-Z][\w’'-]+")
_AND_IN = re.compile(
    r"(?:, (?:the )?[A-Z][\w’'-]+)+,? and (?:the )?[A-Z]"
    r"|,? and (?:the )?[A-Z][\w’'-]+ (?:also )?(?:say|said|told|have|had|expect|believe|think|fear|want)\b"
)


def listed_on(attribution: Attribution, reading: Reading) -> bool:
    """Is the source cut in the middle of a list of places?"""
    text = reading.article.text
    for span in attribution.source:
        printed, told = span.of(text), attribution.source_text
        within = len(attribution.source_ids) == 1 and printed.startswith(told) and _AND_IN.match(printed, len(told))
        if (within and _IN_A_PLACE.fullmatch(told)) or (
            _AND_IN.match(text, span.end) and _IN_A_PLACE.fullmatch(printed)
        ):
            return True
    return False


#: "Past forecasts of the board said that the loss would be 3m crowns": the board says so no longer.
FORMERLY = re.compile(
    r"\b(?:past|earlier|previous|prior|former|old|older) (?:\S+ ){0,5}"
    r"(?:forecasts?|estimates?|projections?|predictions?|polls?|surveys?|figures)\b",
    re.IGNORECASE,
)
