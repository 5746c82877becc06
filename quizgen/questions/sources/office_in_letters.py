"""A source that is called by letters alone and the article in, whether they are an office of somebody named, out.

"Efforts to reach the owner have failed, the OC said", after "Ana Ruiz, officer-in-charge (OC) of Harwick station": she
may be meant, or who holds that office at the next station.
"""

from __future__ import annotations

import re

from quizgen.model import Source
from quizgen.questions.english.likeness import lexicon

_LETTERS = re.compile(r"(?:[Tt]he )?([A-Z]{2,5})")
#: Letters that are an office and no body: "the OC said", but "the FBI said".
_OFFICES = lexicon(
    """acp adgp asp ceo cecm cfo cio cmo coo cp cto da dc dcp dg dgp dig dm dpo dpp dsp gm gp igp mca md mec mep mp oc
    ocpd ocs pm pro rdc sdm sho sp ssp vc vp"""
)
_LONG_FORM = (
    r"\b(?:officer|police|charge|chief|director|executive|commissioner|inspector|manager|secretary|superintendent)"
)


def letters_of_office(name: str) -> str:
    """ "OC" of "The OC" and "OC"; "" of "The FBI"."""
    found = _LETTERS.fullmatch(name)
    return found.group(1) if found and found.group(1).casefold() in _OFFICES else ""


def held_by_one_named(source: Source, text: str) -> bool:
    """Is the source called by an office alone, which the article gives to somebody by name?"""
    letters = letters_of_office(source.name)
    if not letters:
        return False
    # "officer-in-charge (OC)", "Ana Ruiz, OC of Harwick", "OC Ana Ruiz"
    introduced = (
        rf"{_LONG_FORM}(?: [a-z]+){{0,2}} \({letters}\)|, (?:the )?{letters}(?: of| at|,)|\b{letters} [A-Z][a-z]+"
    )
    return re.search(introduced, text) is not None or _spelt_out(letters, text)


def _spelt_out(letters: str, text: str) -> bool:
    """ "Deputy Commissioner of Police Ana Ruiz", later "the DCP"."""
    parts = r" (?:of |for |and |the )*".join(rf"{letter}[a-z]+" for letter in letters)
    return re.search(rf"\b{parts}\b", text, re.IGNORECASE) is not None
