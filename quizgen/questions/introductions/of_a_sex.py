"""The words of a description and a name in, whether the words may be said of whoever bears that name, out."""

from __future__ import annotations

from quizgen.model.firstnames import sex
from quizgen.questions.english.likeness import lexicon, words

_WOMAN = lexicon(
    """actress spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman duchess baroness landlady
    headmistress waitress nun widow mother grandmother daughter sister wife aunt hostess heiress sportswoman
    schoolmistress girl woman lady chairlady saleswoman"""
)
_MAN = lexicon(
    """spokesman chairman congressman councilman businessman policeman fireman sportsman duke baron fisherman headmaster
    monk widower father grandfather son brother husband uncle craftsman salesman postman schoolmaster boy man lineman
    repairman seaman ferryman cameraman tradesman stuntman"""
)


def suits(described: str, name: str, gender: str) -> bool:
    """Can the words be said of somebody of that name? "Spokeswoman" is no rival for Peter."""
    told, gender = {*words(described)}, gender or sex(name.split()[0])
    if not gender and told & (_WOMAN | _MAN):
        return False  # who knows the name may know whether it is a man's
    return not (gender == "m" and told & _WOMAN) and not (gender == "f" and told & _MAN)
