"""A figure that was taken for a person and the text in, whether the article uses the name as a mine's or a firm's out.

"Three mines have no furnace. One of them, Lunda Hill, said it had room for a week": two words with capitals have the
form of a name, and what "said" stands behind speaks, but nobody is a mine. What is called as places are called has to
be shown to be a person, what is called otherwise has to be shown to be none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model.firstnames import sex
from quizgen.reading.sources.kinds import ROLES, listed

if TYPE_CHECKING:
    from quizgen.reading.sources.cast import Figure

#: What hills, farms and mines are called by, and some people as well.
_LANDSCAPE = listed(
    """hill hills lake lakes park creek bay ridge falls point field fields bridge farm farms mine mines house heights
    valley springs island harbour harbor beach cove grove wood woods mill mills quarry reservoir dam canyon gulch
    junction wharf pier marsh moor forest bluff rock rocks cliff cliffs river brook pond bend landing crossing"""
)
#: What belongs to a firm or stands in a place: "the Lunda mine", "Lunda's smelter".
_SITES = (
    r"(?:mines?|plants?|sites?|smelters?|refiner(?:y|ies)|factor(?:y|ies)|mills?|quarr(?:y|ies)|oilfields?|terminals?"
    r"|warehouses?|depots?|shipyards?|brewer(?:y|ies)|reservoirs?|collier(?:y|ies)|pits?|substations?|landfills?)"
)
_BODY = (
    r"(?:compan(?:y|ies)|firms?|mines?|miners?|smelters?|start-?ups?|banks?|breweries|brewery|developers?|operators?"
    r"|producers?|makers?|subsidiar(?:y|ies)|retailers?|suppliers?|chains?|farms?|villages?|towns?|plants?|sites?)"
)
_ACTS = r"(?:employs|employed|produces|produced|manufactures|manufactured|processes|exports|exported)"
#: Certain of any name.
_USED_AS_A_BODY = (
    r"{name}(?:[’']s)? {sites}\b",
    r"{name}, which\b",
    r"{name},? (?:is|was) (?:an?|the) (?:[\w-]+ ){{0,3}}{body}\b",
    r"{name}, (?:an?|the) (?:[\w-]+ ){{0,3}}{body}(?: (?:in|near|of|based|with|that|which)\b|,)",
    r"\b(?:[Tt]he|an?) (?:[\w-]+ ){{0,2}}(?:company|firm|start-?up|mine|smelter|subsidiary) {name}\b",
    r"{name} {acts} (?:about |some |around |nearly |more than |over )?[\d$£€]",
)
#: Certain of what is called as a place is.
_USED_AS_A_PLACE = (
    r"\b(?:in|near|inside|outside|around|towards|into) {name}\b(?![’']s (?:case|view|words|favou?r))",
    r"(?<!shouted )(?<!looked )(?<!shot )(?<!aimed )(?<!shouting )(?<!angry )\bat {name}\b",
    r"\b[Tt]he {name}\b",
    r"\b(?:[Oo]ne|[Tt]he (?:largest|biggest|smallest|other|third|second)) of (?:them|these|those|which), {name}\b",
    r"{name},? (?:said|says|added) it (?:had|has|would|will) (?!(?:be(?:en)?|rain|snow|take|not)\b)",
    r"{name} (?:closed|opened|reopened|closes|opens|reopens|employs|employed|produces|produced|has its|lies|sits)\b",
)
#: Somebody is called so: "Mr Hill", "Ada Hill, 34", "Lunda Hill, who".
_A_PERSON = (
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Cllr|Judge|Sgt|Capt)\.? (?:{name}|{last})\b",
    r"{name},? (?:\(?aged? )?\(?\d\d?\b(?! ?(?:km|miles|hectares|acres|workers|per|employees))",
    r"{name},? who(?:se)?\b",
    r"{name},? (?:said|says|added) (?:that )?s?he\b",
    r"{name},? (?:an?|the) (?:[\w-]+ ){{0,3}}(?:man|woman|boy|girl|mother|father|analyst|officer|teacher|engineer)\b",
)


def used_as_a_body(one: Figure, text: str) -> bool:
    """Not of who has a title or an office, or is called by a surname alone anywhere."""
    if len(one.words) < 2 or one.titled or one.roles & ROLES:
        return False
    last = one.words[-1]
    if any(len(form) == 1 and form[0] == last for form in one.forms):
        return False
    name = re.escape(" ".join(one.words))

    def told(patterns: tuple[str, ...]) -> bool:
        filled = (p.format(name=name, last=re.escape(last), sites=_SITES, body=_BODY, acts=_ACTS) for p in patterns)
        return any(re.search(pattern, text) for pattern in filled)

    if told(_A_PERSON):
        return False
    if not sex(one.words[0]) and told(_USED_AS_A_BODY):
        return True
    return last.casefold() in _LANDSCAPE and told(_USED_AS_A_PLACE)
