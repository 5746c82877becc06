"""Somebody of the article in, whether a reader would expect to hear that person in it out.

That a striker who scored, a victim or a passer-by is only told of is no choice of the reporter's, and teaches nothing;
that a minister, a party, the other side or an expert is not quoted is one.
"""

from __future__ import annotations

import re

from quizgen.model import Reading, Source
from quizgen.questions.labels import CAMPAIGN, COMPANY, EXPERT, OFFICIAL, PAID_EXPERT, SPEAKS_FOR
from quizgen.questions.news.sports_report import of_sport
from quizgen.questions.sources.callings import FORMER
from quizgen.questions.sources.kinds_told import told_kind

_SPEAK = frozenset((OFFICIAL, EXPERT, PAID_EXPERT, SPEAKS_FOR, COMPANY, CAMPAIGN))
#: Whoever holds such a post is asked by reporters.
POST = re.compile(
    r"\b(?:ministers?|secretary|mayor|governor|president|premier|chancellor|councill?or|senator|congress\w+|MPs?|deput(?:y|ies)"
    r"|nominee|candidate|leader|chair(?:man|woman|person)?|chief|director|head|commissioner|ambassador|envoy|prosecutor"
    r"|attorney|lawyer|counsel|solicitor|barrister|spokes\w+|executive|officer|official|superintendent|inspector|minister"
    r"|owner|founder|boss|manager|union|campaigner|activist|professor|scientist|researcher|economist|analyst|expert"
    r"|bishop|imam|principal|headteacher|headmaster|headmistress|police|sheriff|constable)\b",
    re.IGNORECASE,
)
#: So often told of, the holder of a post belongs to the report.
OFTEN = 2


def expected(source: Source, reading: Reading) -> bool:
    """Does the report give this person's view, or tell more than once of somebody whose office it is to speak?"""
    if any(source.id in said.source_ids for said in (*reading.attributions, *reading.views)):
        return True
    if _is_a_party(source, reading):
        return True
    if len(source.mentions) < OFTEN:
        return False
    role = told_kind(source, reading)
    if role is not None:
        return role.kind in _SPEAK
    introduced = [one for one in reading.introductions if one.kind == "person" and {*one.names} & {*source.names}]
    return any(POST.search(one.words) and FORMER.isdisjoint(one.words.casefold().split()) for one in introduced)


#: Whoever buys, runs or orders something in the news, or is blamed for it, is a side of it.
_DEED = re.compile(
    r"(?:, [^,.]{1,60},)? (?:has |had |have |also |now |who |was |is |been )*(?:bought|buys|sold|sells|owns|owned|runs"
    r"|signed|founded|closed|opened|ordered|planned|plans|built|sacked|hired|sued|leads|led|chairs|chaired|approved"
    r"|rejected|refused|proposed|resigned|quit|fired|appointed|elected|voted|launched|accused|charged|arrested|blamed"
    r"|banned|cancelled|criticised|criticized|commissioned|granted|funded)\b"
)


def _is_a_party(source: Source, reading: Reading) -> bool:
    text = reading.article.text
    return not of_sport(text) and any(_DEED.match(text, named.end) for named in source.mentions)
