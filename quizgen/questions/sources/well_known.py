"""A person in the news in, whether readers know the name and the office from elsewhere out: by the kind of office."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Introduction, Reading
from quizgen.questions.english.likeness import lexicon, words

_LEADS = lexicon(
    """tory tories labour labor conservative conservatives liberal liberals democrat democrats democratic republican
    republicans lib dem dems green greens nazi communist socialist party opposition national commons senate house
    majority minority soviet rebel country country’s"""
)
#: Offices of which the whole world has few.
_KNOWN = re.compile(
    r"(?:[Ff]ormer )?(?:(?:U\.?S\.? )?(?:House|Commons) [Ss]peaker|(?:U\.?N\.? |NATO |OPEC )?[Ss]ecretary[ -][Gg]eneral"
    r"|(?:U\.?S\.? )?Fed(?:eral Reserve)?(?: Board)? [Cc]hair(?:man|woman)?)"
)
#: "Presidential candidate Ana Ruiz", "Sen. Ruiz": whoever has heard of them takes them for nobody's head of research.
_STANDS = re.compile(
    r"\b(?:presidential|presidency|candidates?|candidacy|nominee|front-runner|(?<!Fed )(?<!Vice )President"
    r"|Prime Minister|Senator|Sen\.)(?!\w)|[’']s campaign\b"
    r"|\b(?:primary campaign|election campaign|primaries|caucus(?:es)?)\b"
)


def well_known(one: Introduction) -> bool:
    """ "Labour leader" and "House Speaker", but no "council leader" and no "leader of the Harwick Liberals"."""
    told = [word for word in words(one.words) if word not in ("former", "the")]
    leads = one.head == "leader" and len(told) <= 3 and told[-1] == "leader" and not _LEADS.isdisjoint(told)
    return leads or bool(_KNOWN.fullmatch(one.words))


@lru_cache(maxsize=512)
def stands_for_office(name: str, reading: Reading) -> bool:
    """Does the article print a word of the highest offices right beside the name?"""
    text, surname = reading.article.text, name.split()[-1]
    return any(
        _STANDS.search(text[max(0, found.start() - 45) : found.end() + 30])
        for found in re.finditer(rf"\b{re.escape(surname)}\b", text)
    )
