"""A "could" or "might" in its sentence in, whether it may tell what was in somebody's power out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import PARTICIPLE
from quizgen.questions.english.likeness import lexicon

#: "At times the keeper could make him laugh": that happened.
_OFTEN = re.compile(r"\b(?:at times|sometimes|often|whenever|used to)\b", re.IGNORECASE)
#: "She could be hard on students": she was, now and then.
_IN_CHARACTER = re.compile(r"\b(?:he|she|they|He|She|They) could be (?:\w+ly )?(?!\w+ed\b|\w+ing\b)[a-z]+\b")
#: "Neither could be reached", "cheers could be heard": what nobody, or everybody, was able to do.
_ABLE = re.compile(
    r"could(?: \w+){0,2} be (?:\w+ly )?(?:heard|seen|felt|found|reached|smelt|smelled|spotted|sensed|overheard|glimpsed"
    r"|traced|made out|identified|verified|confirmed|contacted|described|called|termed|attributed|argued|said|told"
    r"|considered|used|kept|made|paid|forgiven|explained|had|bought|obtained|accessed|downloaded|viewed|ordered|booked|blamed)\b"
)
#: "There are steps that could be taken now", "the work could be done by post", "he proposed that it could
#: be cut": it is open to them. What comes over a thing, or is done to it as news, is not known beforehand.
_DONE_TO_IT = re.compile(
    r"could(?: (?:also|well|still|soon|even|now|then|[a-z]+ly))? be (?:(?:also|soon|even|further|[a-z]+ly) )?"
    rf"[‘“]?(?P<deed>{PARTICIPLE}|set|hit|read|done|shown|brought|sought|fought|taught|caught|thought|told|dealt|lent"
    r"|spread|hurt|bound|fed|found|laid|split|shut|struck|swept|torn|won)\b"
)
_COMES_OVER_IT = lexicon(
    """affected hit harmed hurt damaged destroyed lost delayed killed injured wounded forced marred surpassed exceeded
    exposed left threatened disrupted undermined overtaken flooded displaced infected evacuated trapped stranded broken
    swept blown washed drowned ruined worsened jeopardised jeopardized weakened wiped banned barred jailed imprisoned
    fined sentenced charged prosecuted arrested deported expelled suspended sacked fired sued punished stripped evicted
    released freed extradited impeached closed shut scrapped axed cancelled canceled postponed abandoned demolished
    replaced sold privatised privatized merged split reduced raised cut halted stopped blocked rejected overturned
    defeated beaten relegated promoted dropped sidelined forfeited needed required involved linked driven caused offset
    reversed repeated pushed dragged doubled tripled halved approved signed announced unveiled completed finished aimed
    hampered hindered struck torn sunk grounded derailed worn lifted rewarded"""
)
_PROPOSED = re.compile(
    r"\b(?:suggest(?:s|ed|ing)?|propos(?:e[sd]?|ing)|recommend(?:s|ed|ing)?|ideas?|proposals?) (?:that )?[^,;]*$"
    r"|\b(?:steps?|measures?|ways?|options?|things?|actions?|changes|savings|enough|more|much) (?:(?:that|which) )?$",
    re.IGNORECASE,
)
_BY_DOING = re.compile(r"[^,;]*\bby [a-z]+ing\b")
#: "Using the same cable, messages could be sent": that is what the cable is for.
_BY_WHAT = re.compile(r"(?:But |And )?(?:Using|Through|Via)\b.*\bcould be (?:\w+ly )?\w+")
#: "Until she thought that she could raise the fares": it is hers to raise them.
_THEIRS = re.compile(r"\b(?:I|we|he|she|they|you|who) $", re.IGNORECASE)
_TO_DO = re.compile(
    r"could(?: \w+ly)? (?:add|bring|change|create|cut|enable|encourage|end|prevent|prompt|prove|raise|reduce|spread)\b"
)
#: "It warned of the bridge because travellers could be robbed there", "only a test could show": a reported "can".
_IN_A_REASON = re.compile(r"\b(?:because|where|[Oo]nly|[Nn]obody but)\b[^,;]*$")
#: What looks ahead, or lays down a guess: beside the past, only by one of these "could" is known for a possibility.
_IN_PROSPECT = re.compile(
    r"\b(?:warn\w*|fear\w*|risk\w*|threat\w*|if|unless|would|will|may|might|soon|next|later|tomorrow|future"
    r"|long[- ]term|hop(?:e|es|ed|ing)|suggest\w*|predict\w*|estimat\w*|forecast\w*|expect\w*|believ\w*|think\w*"
    r"|thought|argu\w*|sa(?:id|ys?)|added|told|concern\w*|worr(?:y|ies|ied)|likely|plan\w*|propos\w*|potential\w*"
    r"|possib\w*|this year|eventually|ultimately|still|yet|analysts?|experts?|20[2-9]\d)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|(?!need)[a-z]{3,}ed|came|went|took|made|gave|got|saw|knew|left|held|ran|shook|met|sat|stood"
    r"|rode|drove|wrote|spoke|fell|rose|felt|kept|sent|paid|brought|bought|built|won|lost|broke|began|became|grew|drew|wore"
    r"|flew|threw|chose|sold|spent|caught|taught|slept|ate|drank|woke|found|heard|swam|sang)\b"
)
#: "May be paid at the option of the buyer", "under the rules it could be sold": a right, and no doubt.
_A_RIGHT = re.compile(
    r"\b(?:at|upon) (?:[\w’'-]+ ){1,3}(?:option|discretion|choice)\b|\boptions? (?:to|of)\b|\bentitl\w+|\bredeem\w*"
    r"|\bconvertible\b|\bexercis(?:e|ed|able)\b|\b(?:rules?|laws?|regulations|licen[cs]e|permit|clause)\b"
    r"|\b[Uu]nder (?:the|its|an?|this|that|such|current|existing|new) (?:[\w’'-]+ ){0,3}(?:agreements?|terms|contracts?"
    r"|act|deal|arrangements?|accord|pact|treaty|offer|system|scheme|plans?|proposals?|bill)\b"
)
#: "May not have endeared him to them": it did not.
_UNDERSTATED = re.compile(r"\b(?:may|might) not (?:\w+ )?(?:have|be the)\b")
#: "In another year the race might draw crowds": it did not.
_ELSEWHERE = re.compile(r"\b(?:in another|in other|in a different|in normal|normally|ordinarily)\b", re.IGNORECASE)


def _is_open_to_them(could: re.Match[str], printed: str) -> bool:
    """Does it tell what somebody is free to do with it, rather than what may come over it?"""
    done = _DONE_TO_IT.match(printed, could.start())
    if done is None:
        return False
    if done["deed"] not in _COMES_OVER_IT:
        return True
    return bool(_PROPOSED.search(printed[: could.start()]) or _BY_DOING.match(printed, done.end()))


def may_be_ability(modal: re.Match[str], printed: str) -> bool:
    """May it tell what somebody was able to do, what is somebody's right, or what would be so elsewhere?"""
    if _ELSEWHERE.search(printed) or _A_RIGHT.search(printed) or _UNDERSTATED.match(printed, modal.start()):
        return True
    if not modal.group().startswith("could"):
        return False
    if _ABLE.match(printed, modal.start()) or _OFTEN.search(printed) or _BY_WHAT.match(printed):
        return True
    if (
        _IN_CHARACTER.search(printed)
        or _is_open_to_them(modal, printed)
        or _IN_A_REASON.search(printed[: modal.start()])
    ):
        return True
    if _TO_DO.match(printed, modal.start()) and _THEIRS.search(printed[: modal.start()]):
        return True
    around = f"{printed[: modal.start()]} … {printed[modal.end() :]}"
    return _PAST.search(around) is not None and not _IN_PROSPECT.search(around)
