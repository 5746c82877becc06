"""A statement in, whether it sounds like somebody's view or forecast out.

Among what is told as news, such a one is known for what somebody said: "The pier would be a waste of money".
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.questions.judgements.judging_words import may_judge

_VIEW = re.compile(
    r"\b(?:would|will|shall|may|might|could|can|should|must|ought|need\w*|likely|hop\w+|believ\w+|think\w*|expect\w*|too"
    r"|cannot|probably|perhaps|maybe|seem\w*|appear\w*|look(?:s|ed|ing)?|remain\w*|uncertain\w*|important\w*|good|bad|better|best|worse|worst|right|wrong|great\w*|real|true|truly|very|never|not|no|only|simply"
    r"|un[a-z]{4,}|[a-z]+(?:able|ible|ful))\b|n[’']t\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def like_a_view(text: str) -> bool:
    return _VIEW.search(text) is not None or may_judge(text)
