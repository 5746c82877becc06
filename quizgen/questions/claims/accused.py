"""An accusation in, whom it accuses, as that stands before "of", out."""

from __future__ import annotations

from quizgen.model import Attribution


def accused(attribution: Attribution) -> str:
    """ "The Orr family, holders of a third,", with the comma that ends what is put in; "Ruiz, Orr and Lund" without."""
    _, put_in, last = attribution.target.rpartition(", ")
    return f"{attribution.target}," if put_in and " and " not in last and " or " not in last else attribution.target
