"""A reading in, statements of which the article provably says nothing out: where somebody said what it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Attribution, ContentForm, Reading, Row, Source, Verdict
from quizgen.questions.changed.rows import Proven, ended
from quizgen.questions.claims.claims import claim, sources_of, usables
from quizgen.questions.english.wording import inside, opening, quoted
from quizgen.questions.sentences.side_by_side import standing_words
from quizgen.questions.sources.houses import known_by_name
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.showable import showable
from quizgen.questions.sources.speakers import frame

LONGEST_CLAIM = 18
#: Where somebody may have spoken, and the words that would tell of it.
_SETTINGS = (
    ("in a radio interview", r"\bradio\b|\binterview"),
    ("at a press conference", r"\bpress\b|\bconference\b|\breporters\b|\bbriefing\b|\bjournalists\b"),
    (
        "on television",
        r"\btelevision|\btv\b|\binterview|\bnetwork|\bchannel|\bbbc\b|\bcnn\b|\bfox\b|\bsky\b|\b[acn]bc\b",
    ),
)
#: What is said on such a day is said there, though no sentence tells it.
_GATHERED = re.compile(r"\b(?:debate[sd]?|rall(?:y|ies)|convention|hearing)\b", re.IGNORECASE)
#: Signs that the article tells where, to whom or in what somebody spoke.
_PLACED = re.compile(
    r"\b(?:told|tells|telling|interview\w*|radio|television|tv|programme|show|cnn|fox|bbc|nbc|cbs|abc|msnbc|itv|channel"
    r"|statement|conference|reporters|journalists|briefing|speech|speaking|spoke|addressed|address|rally|crowd|debate"
    r"|letter|wrote|written|writing|e-?mail\w*|tweet\w*|twitter|facebook|blog|column|report|court|hearing|meeting"
    r"|testimony|testified|audience|asked|phone|call|announc\w+|news|website|online|commons|parliament|house)\b",
    re.IGNORECASE,
)
_SAYS = frozenset(("say", "add", "argue", "insist", "warn", "claim", "predict", "believe", "explain"))


def unstated_rows(reading: Reading) -> Iterator[Proven]:
    """ "In a radio interview, Ms Hill said that ...": of her words the article tells nothing but that she said them."""
    everything = reading.article.text
    if _GATHERED.search(everything):
        return
    unheard = [setting for setting, words_ in _SETTINGS if not re.search(words_, everything, re.IGNORECASE)]
    for number, attribution in enumerate(usables(reading)):
        source, said = sources_of(attribution, reading)[0], _said_there(attribution)
        if not unheard or not said or not _only_says(attribution, source, reading):
            continue
        name = inside(source.name, everything)
        row = f"{opening(name)} said {unheard[number % len(unheard)]}{said}"
        note = f"Not stated: the article does not tell where {name} said this."
        yield Proven(Row(ended(row), Verdict.NOT_STATED, note), (attribution.id,), rank=2)  # a small thing to notice


def _said_there(attribution: Attribution) -> str:
    """The whole sentence that was said, ready after "in a radio interview"; an indirect claim would be cut."""
    if attribution.form is not ContentForm.QUOTATION:
        return ""
    words_ = standing_words(claim(attribution), LONGEST_CLAIM, least=4)
    return f": {quoted(words_)}" if words_ and not re.search(r"[!?]|\b[Yy]ou\b", words_) else ""


def _only_says(attribution: Attribution, source: Source, reading: Reading) -> bool:
    """Is it a person of whose speaking the article tells nothing but that?"""
    if not bare_name(source) or not known_by_name(source) or attribution.cue_lemma.casefold() not in _SAYS:
        return False
    if len(attribution.source_ids) != 1 or not showable(source, reading) or betrays(claim(attribution), source):
        return False
    around = reading.article.text[_paragraph_start(attribution, reading) : attribution.evidence[-1].end]
    frames = [frame(a, reading) for a in reading.attributions if source.id in a.source_ids]
    return not any(_PLACED.search(part) for part in (around.replace(claim(attribution), " "), *frames))


def _paragraph_start(attribution: Attribution, reading: Reading) -> int:
    return reading.article.text.rfind("\n", 0, attribution.evidence[0].start) + 1
