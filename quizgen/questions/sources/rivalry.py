"""A source, the answer and the claim in, whether a reader could think that the source said it, out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.model import Attribution, Reading, Source, SourceKind
from quizgen.questions.claims.claims import claim
from quizgen.questions.claims.sameness import subject_of, telling, told_in
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import GAP, outside_quotes
from quizgen.questions.sources.fitting import reporters_words, surely_meant
from quizgen.questions.sources.kinship import house_of_experts
from quizgen.questions.sources.voices import records_of

#: So many characters from a claim on, "agreed" is still about it.
NEARBY = 1000
#: "Who said that his party had won?" cannot be the sheriff.
_OFFICE_OF_THEIRS = re.compile(
    r"\b(?:his|her|their|its) (?:own |[A-Z]\w+ )?(?:party|campaign|candidacy|government|administration|cabinet|ministry"
    r"|department|company|firm|shop|business|team|squad|side|club|players|album|film|book|band|constituency|constituents"
    r"|running mate|deputy|backbenchers|colleagues|coach|fans|patients|clients|lawyers?|passport|trial|cell|injury"
    r"|career|wife|husband|children|son|daughter|father|mother|parents|opponents?|rivals?|supporters|voters)\b"
    r"|\b(?:the only|the first|the last|the youngest|the oldest) (?:[\w-]+ ){0,3}(?:candidate|player|woman|man|member"
    r"|leader|president|minister|senator|governor|winner|champion)\b"
)
_PRESS = re.compile(
    r"\b(?:media|newspapers?|press|news (?:agency|service)|broadcasters?|television|radio|outlets?)\b", re.IGNORECASE
)


_ITS = re.compile(r"\bits?\b")
#: "Anna II" takes no side in what others say.
_REIGNS = re.compile(r"[A-Z]\w+ [IVX]{2,}$")


def distance(one: Attribution, other: Attribution) -> int:
    return abs(one.evidence[0].start - other.evidence[0].start) if other.evidence else 10**9


def could_say_so(source: Source, key: Source, attribution: Attribution, stem: str, reading: Reading) -> bool:
    """What a donor says of himself no candidate says, and what a man says of himself no woman."""
    if attribution.self_reference and not surely_meant(source, stem, reading):
        return False
    of_itself = attribution.self_reference or GAP in stem
    if of_itself and not key.plural and source.plural and _ITS.search(reporters_words(stem)):
        return False  # "outside its licensed area" no police and rescue workers say of themselves
    if attribution.self_reference and key.coarse != "person" and source.coarse == "person" and _ITS.search(stem):
        return False  # nor does the mayor deny that "it is to blame"
    if _REIGNS.search(source.name) and not _REIGNS.search(key.name):
        return False
    himself = attribution.self_reference and key.coarse == "person"
    theirs = himself or _OFFICE_OF_THEIRS.search(outside_quotes(stem))
    return not theirs or source.kind is key.kind


def of_another_matter(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """Does it speak far off, and of nothing that the claim or the headline speaks of? Some pages tell many stories."""
    mine = telling(claim(attribution), subject_of(reading)) | content_words(reading.article.headline)
    return not any(
        distance(attribution, record) <= 2 * NEARBY or mine & content_words(told_in(record, reading))
        for record in records_of(source, reading)
    )


#: "A court said that it will hear arguments": nobody else would.
_AGENCY = re.compile(r"\b[Nn]ews (?:[Aa]gency|[Ss]ervice)\b")
_COURT = re.compile(r"\b(?:[Cc]ourt|[Tt]ribunal)\b(?! (?:documents|filings|papers|records))")


def one_of_a_kind(key: Source, rivals: Sequence[Source]) -> bool:
    """Is the answer the only outlet among firms and offices, or the only single person?

    "Local media said that nobody was hurt" beside a maker of planes; "an official" beside "dealers" and "traders".
    """
    outlet = key.coarse == "outlet" or bool(_PRESS.search(key.name))
    agency = key.kind is SourceKind.STATE_NEWS_AGENCY or bool(_AGENCY.search(key.name))
    others = ("organisation", "group") if agency else ("organisation",)
    court = bool(_COURT.search(key.name)) and not any(_COURT.search(rival.name) for rival in rivals)
    single = key.coarse == "person" and not key.plural
    alone = single and all(rival.coarse != "person" or rival.plural for rival in rivals)
    return alone or court or (outlet and all(r.coarse in others and not _PRESS.search(r.name) for r in rivals))


_ONLOOKERS = (SourceKind.EXPERT, SourceKind.NEWS_OUTLET, SourceKind.STATE_NEWS_AGENCY)
_ONLOOKING = re.compile(
    r"\b(?:analysts|experts|economists|observers|commentators|dealers|traders|brokers|courts?|judges?|tribunals?)\b",
    re.IGNORECASE,
)


def alone_among_onlookers(key: Source, rivals: Sequence[Source]) -> bool:
    """Is the answer a body with a name, and does everybody else only watch what it does?

    "The yard claims that the line must buy it", beside analysts, a broker and a news agency: it has a claim, they none.
    """
    body = key.naming.named and key.coarse == "organisation"
    return body and len(rivals) > 1 and not _looks_on(key) and all(map(_looks_on, rivals))


def _looks_on(source: Source) -> bool:
    watches = source.kind in _ONLOOKERS or source.coarse == "outlet"
    return watches or bool(_ONLOOKING.search(source.name)) or house_of_experts(source)
