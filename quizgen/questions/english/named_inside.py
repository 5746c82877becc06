"""A name and the article in, the name as it stands inside a sentence, with its "the" where the article has one, out."""

from __future__ import annotations

from functools import lru_cache

from quizgen.questions.english.wording import inside

#: A name of this form is no adjective: "the University of Arden", but "the Arden strike" of a town Arden.
_OF_ITS_OWN = (" of ", " for ", " in ")
#: What may stand after a body, and not after a name that only tells what kind of thing follows.
_FOLLOWS = (",", ".", ";", "’", "'", *(f" {word} " for word in (
    "said says told has had is was are were will would also did does may might can could and or in of to for on at"
).split()))  # fmt: skip


@lru_cache(maxsize=2048)
def named_inside(name: str, text: str) -> str:
    """ "the Harbour Board", where the article has "the Harbour Board said"; "Norlin Line", where it has no article."""
    shown = inside(name, text)
    if not name[:1].isupper() or name.startswith("The "):
        return shown
    found = text.count(f"the {name}") + text.count(f"The {name}")
    if not found or found * 2 < text.count(name):
        return shown
    return f"the {name}" if any(of in name for of in _OF_ITS_OWN) or _stands_alone(name, text) else shown


def _stands_alone(name: str, text: str) -> bool:
    """Is it once followed by what cannot follow an adjective?"""
    place = text.find(f"he {name}")
    while place >= 0:
        if text.startswith(_FOLLOWS, place + 3 + len(name)):
            return True
        place = text.find(f"he {name}", place + 1)
    return False
