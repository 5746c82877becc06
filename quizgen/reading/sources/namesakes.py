"""A surname that two people of the article bear in, which of them speaks out; nobody where either may."""

from __future__ import annotations

from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.reference.scene import Scene
from quizgen.reading.sources.cast import FEMALE, MALE, Figure
from quizgen.reading.sources.folding import surname

_TITLES = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "lord", "lady"})


def meant(word: str, phrase: Phrase, scene: Scene) -> Figure | None:
    """ "Mrs Orr" is the only woman of the name; "Ada Orr said so. Orr added" is who alone spoke last, where no other
    Orr is named near by."""
    called = word.casefold()
    named = (f for f in scene.cast.figures if len(f.words) > 1 and surname(f.words) == called)
    bear = [f for f in named if f.person and not f.place and min(f.mentions).start < phrase.span.start]
    told = {role.casefold() for role in phrase.role} & _TITLES
    sex = "f" if told & FEMALE else "m" if told & MALE else ""
    if sex:
        fits = [figure for figure in bear if figure.gender in ("", sex)]
        return fits[0] if len(fits) == 1 and len(bear) > 1 and fits[0].gender == sex else None
    spoke, start = scene.spoke, phrase.span.start
    if spoke is None or spoke.figure not in bear or scene.lost or not scene.near(spoke.mentions[-1].start, start):
        return None
    others = (figure for figure in bear if figure is not spoke.figure)
    near = (m.start for figure in others for m in scene.said_of(figure) if m.start < start)
    return None if any(scene.near(place, start) for place in near) else spoke.figure
