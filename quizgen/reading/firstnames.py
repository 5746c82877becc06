"""A first name in, "m" or "f" out when it is given to one sex almost alone: it keeps "he" from a woman."""

from __future__ import annotations

from quizgen.reading.kinds import listed

_MEN = listed(
    """james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary jacob nicholas
    eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
    jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger
    arthur lawrence sean christian albert joe jim tom bob bill mike dan tim ted barack vladimir boris emmanuel bernie
    mitch harry chuck rand marco ben rudy newt jeff greg rob steve dave ron ken don phil ahmed mohammed muhammad ali
    hassan ibrahim omar abdullah ivan juan carlos luis pedro pablo hans pierre jean-claude giovanni matteo"""
)
_WOMEN = listed(
    """mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
    kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
    amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
    catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
    hillary melania ivanka theresa nicola angela ursula marine kamala tulsi claire elena sofia fatima aisha leila huma
    kellyanne megyn chelsea monica jill alice grace marta ingrid hannah sally kate katie jane rose ellen anne ann"""
)


def sex(name: str) -> str:
    """ "m", "f", or "" where the name does not tell.

    >>> sex("Hillary"), sex("Kim")
    ('f', '')
    """
    plain = name.casefold().strip("().,")
    return "m" if plain in _MEN and plain not in _WOMEN else "f" if plain in _WOMEN - _MEN else ""
