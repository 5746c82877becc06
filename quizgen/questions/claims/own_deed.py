"""What somebody said in, the same without a deed of the source's that the sentence adds out.

"Judge Orr said Ms Hale had shown “more patience than anybody” and awarded her £900": that she awarded it, the judge
did not say.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.model import Attribution, ContentForm

#: What those do who speak in the news, most of all in court, beside speaking.
_DEEDS = (
    r"(?:awarded|ordered|sentenced|jailed|fined|told|urged|asked|called for|called on|thanked|banned|granted|dismissed"
    r"|adjourned|praised|apologi[sz]ed|pledged|promised|vowed|warned|disqualified|remanded|acquitted|released|accused"
    r"|criticised|criticized|demanded|invited|refused|declined|rejected|handed|imposed|offered|signed|walked|left)"
)
_AND_DID = re.compile(rf",? (?:and|but|then|before) (?:also |then |later )?{_DEEDS}\b")
#: Behind words in marks it is hardly ever part of what was said.
_BEHIND_MARKS = re.compile(rf"[”\"],? (?:and|but|then) (?:also |then |later )?{_DEEDS}\b")
#: "She said two firms had asked and declined to name them": whoever asks her is not told, and the firms were not asked.
_DECLINED = re.compile(
    r",? (?:and|but) (?:also |then )?(?:declined|refused) to (?:identify|name|comment|say|give|be drawn|elaborate"
    r"|disclose|discuss|specify|speculate|go into)\b"
)
LEAST_LEFT = 5


def adds_a_deed(attribution: Attribution) -> bool:
    """Does a deed stand behind what was said: after words in marks, or that no more was told?"""
    return attribution.form is ContentForm.CLAUSE and _deed_in(attribution.content_resolved) is not None


def without_its_deed(attribution: Attribution) -> Attribution:
    """Less is said then, but nothing that was not: where the deed is told by the source, the rest is so as well."""
    if not adds_a_deed(attribution):
        return attribution
    told, neutral = _cut(attribution.content_resolved), _cut(attribution.content_neutral)
    if len(told.split()) < LEAST_LEFT or (attribution.content_neutral and not neutral):
        return attribution
    return replace(attribution, content_resolved=told, content_neutral=neutral)


def _cut(text: str) -> str:
    found = _deed_in(text)
    return text[: found.start()] if found else text


def _deed_in(text: str) -> re.Match[str] | None:
    marked = _BEHIND_MARKS.search(text)
    return _AND_DID.search(text, marked.start()) if marked else _DECLINED.search(text)
