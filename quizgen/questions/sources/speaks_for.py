"""Two sources in, whether what the one says might be what the other says under another name, out.

`houses` proves it from what the article prints of both. Where claims stand side by side as "hers" and "theirs", doubt
is enough: "general secretary Ann Hill" speaks for the union that the report is about, though no sentence says so, "the
Lib Dems" are the Liberal Democrats, and "the U.N. body" is the agency that was named before.
"""

from __future__ import annotations

import re

from quizgen.model import Naming, Source
from quizgen.questions.sources.parties import parties_in

_OFFICER = re.compile(
    r"[Ss]pokes|[Gg]eneral [Ss]ecretary|\b[Cc]hair|[Cc]hief [Ee]xecutive|[Ee]xecutive|\b[Dd]irector|[Tt]reasurer"
    r"|[Mm]anag|[Vv]ice[ -][Pp]resident|[Ff]ounder|[Oo]wner|[Cc]onven[eo]r|[Cc]oordinator|\b[Jj]ustice\b|\b[Jj]udge\b"
)
#: "The companies", "the board": bodies, whatever they were taken for.
_BODIES = re.compile(
    r"\b(?:compan|firms?\b|board\b|committee\b|club\b|party\b|union\b|group\b|office\b|agency\b|ministry\b"
    r"|authority\b|police\b|department\b|court\b|service\b|council\b|commission\b|government\b|prosecutors?\b)",
    re.IGNORECASE,
)
#: "The U.N. Body": a body that has been named otherwise.
_CALLED_BY_ITS_KIND = re.compile(r"(?:[Tt]he )?(?:[A-Z]\.){2,} [A-Z]?[a-z]+$")


def called_by_its_kind(source: Source) -> bool:
    return _CALLED_BY_ITS_KIND.match(source.name) is not None


def may_speak_for(one: Source, other: Source) -> bool:
    """Might the one be the other, or speak for it?"""
    if any(map(called_by_its_kind, (one, other))):
        return True
    parties = parties_in(" / ".join(one.names))
    if not parties.isdisjoint(parties_in(" / ".join(other.names))):
        return Naming.NAMED_PERSON not in (one.naming, other.naming)
    return any(_officer_of(*two) or _may_be_of_it(*two) for two in ((one, other), (other, one)))


def _may_be_of_it(person: Source, party: Source) -> bool:
    """Of which party somebody is, no name of his needs to tell."""
    named = person.naming is Naming.NAMED_PERSON and party.naming is not Naming.NAMED_PERSON
    return named and bool(parties_in(party.name)) and not parties_in(" / ".join(person.names))


def _officer_of(person: Source, body: Source) -> bool:
    if person.naming is not Naming.NAMED_PERSON or body.coarse == "person":
        return False
    is_body = body.coarse not in ("group", "document") or _BODIES.search(body.name) is not None
    return is_body and any(_OFFICER.search(name) for name in person.names)
