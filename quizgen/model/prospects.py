"""What is planned, promised, expected, done or refused: a deed, and how far the verb before it tells that it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.text import Span


class Stage(StrEnum):
    """How far a deed has gone, by the form of the verb that it hangs on."""

    DONE = "done"  # managed to, was forced to
    PLANNED = "planned"  # plans to, has agreed to, is due to, said that it would
    EXPECTED = "expected"  # is expected to
    ONCE_PLANNED = "once planned"  # was due to, had planned to: what came of it is not said
    REFUSED = "refused"  # refused to, failed to


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """`words` are the deed as printed ("close the pier in May"), `printed` those that tell how far it has gone ("has
    agreed to"). Where the one who is to do it can be named in the article's own voice, `who` is the name, `verb` the
    bare verb ("close", "be closed") and `rest` what stands after it; else all three are ""."""

    id: str
    stage: Stage
    words: Span
    printed: str
    sentence: Span
    who: str = ""
    verb: str = ""
    rest: str = ""
