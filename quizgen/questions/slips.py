"""Signs in a sentence that no worksheet should print it: slips, a first person, words that point back."""

from __future__ import annotations

import re

#: Two sentences in one, a word that is printed twice, letters that were lost, a message of a network.
SLIP = re.compile(r"(?-i:[.?!]’ [A-Z])|\b([a-z]{2,}) \1\b|[a-z],[a-z]|â€|Ã|https?:|[<>@#…*]", re.IGNORECASE)
#: Somebody speaks of himself or to the reader; "U.S." and "May's" are no pronouns.
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b(?![.’'])")
#: "This, they fear, could hurt the islands": what could?
POINTS_BACK = re.compile(r"(?:But |And )?(?:This|That|These|Those|Such|Which)\b", re.IGNORECASE)
