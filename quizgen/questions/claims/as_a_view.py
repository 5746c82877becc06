"""A statement in, whether it sounds like somebody's view or forecast out.

Among what is told as news, such a one is known for what somebody said: "The pier would be a waste of money".
"""

from __future__ import annotations

import re
from functools import lru_cache

_VIEW = re.compile(
    r"\b(?:would|will|shall|may|might|could|can|should|must|ought|need\w*|likely|hop\w+|believ\w+|think\w*|expect\w*|too"
    r"|important\w*|good|bad|better|best|worse|worst|right|wrong|great\w*|real|true|truly|very|never|not|no|only|simply"
    r"|un[a-z]{4,}|[a-z]+(?:able|ible|ful))\b|n[’']t\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def like_a_view(text: str) -> bool:
    return _VIEW.search(text) is not None
