"""A source without a name in, whether it is the only one of its kind in the article, so that a reader finds it, out.

"One resident, who did not want to be named, said": beside a college and a president that is no less a source than they
are. Where another resident is quoted, or many are, nobody can tell which one is meant.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Naming, Reading, Source
from quizgen.questions.english.likeness import lexicon, words

#: Those who hold no office and speak for nobody.
_PRIVATE = re.compile(
    r"(?:An?|One) (?:[a-z-]+ )?(resident|neighbou?r|villager|tenant|passenger|commuter|driver|motorist|cyclist|shopper"
    r"|customer|student|pupil|parent|mother|father|mum|dad|fan|supporter|patient|visitor|tourist|guest|witness"
    r"|eyewitness|survivor|worker|nurse|teacher|farmer|trader|shopkeeper|fisherman|volunteer|protester|voter|walker"
    r"|grandmother|grandfather|relative|employee)(?: (?:at|of|from|in|who|on) [\w ’'-]{1,40})?"
)

_MANY = lexicon(
    """staff workers employees residents families locals people neighbours neighbors villagers students pupils parents
    passengers customers shoppers witnesses eyewitnesses farmers traders tenants visitors relatives survivors members
    protesters demonstrators fans supporters couple crew crews women men volunteers drivers commuters patients"""
)


@lru_cache(maxsize=1024)
def only_nameless(source: Source, reading: Reading) -> bool:
    """Is it one private person without a name, and does nobody else of that kind come up?"""
    found = _PRIVATE.fullmatch(source.name) if source.naming is Naming.UNNAMED_PERSON and not source.plural else None
    if found is None:
        return False
    kind = found.group(1)
    others = (one for one in (*reading.sources, *reading.bystanders) if one.id != source.id)
    if any(word.startswith(kind) for one in others for name in one.names for word in words(name)):
        return False
    groups = (one for one in reading.sources if one.naming is Naming.UNNAMED_GROUP)
    if any(not _MANY.isdisjoint(words(one.name)) for one in groups):
        return False  # "staff" and "one worker"
    text = reading.article.text
    if re.search(rf"\b(?:[Aa]nother|[Aa] second|[Oo]ther|fellow) (?:[a-z-]+ )?{kind}", text):
        return False
    return len(re.findall(rf"\b(?:[Aa]n?|[Oo]ne) (?:[a-z-]+ )?{kind}\b", text)) == 1
