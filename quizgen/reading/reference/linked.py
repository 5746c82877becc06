"""A pronoun in, whom it means by the links of the language pipeline, weighed against the order of the text, out."""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.reading.reference.chains import SURE
from quizgen.reading.reference.meant import Meant, same_one
from quizgen.reading.reference.scene import Scene

_VERY = 0.9  # a link as likely as this outweighs whoever is named in passing


def again(token: Token, scene: Scene) -> Meant | None:
    """Whom the same pronoun before meant, where the two are very surely one: "He added ... / He also stressed"."""
    for before, likely in scene.chains.of(token):
        if before.lower_ != token.lower_ or likely < SURE:
            return None
        if before.i in scene.known:
            return scene.known[before.i]
    return None


def weighed(token: Token, scene: Scene, ruled: Meant | None, *, proven: bool = True) -> Meant | None:
    """Whom both the link and the order of the text (`ruled`) tell, or the one of them that there is.

    The order alone has to be `proven`: "Clinton" may be a woman.
    """
    linked, astray = scene.linked(token)
    if linked is None:
        return ruled if proven and not astray else None  # the chain may come to "the driver", who is nobody's
    if not scene.agrees(token, linked):
        return None
    if ruled is None:
        return None if _rivals(token, linked, scene) else linked
    return linked if same_one(ruled, linked) else None


def _rivals(token: Token, one: Meant, scene: Scene) -> bool:
    """ "Paul Harding met Daniel Moore. He said": whether somebody else who fits was named since the sentence in
    which this one was named last. Where the link is very likely only another who did something there is a rival.
    """
    last = max((mention.start for mention in one.mentions if mention.end <= token.idx), default=token.idx)
    named = scene.doc.char_span(last, last + 1, alignment_mode="expand")
    start = named[0].sent.start_char if named is not None else last
    clear = scene.chains.likely(token) >= _VERY
    return any(not (clear and scene.aside(mention)) for mention in scene.others(token, one, start))
