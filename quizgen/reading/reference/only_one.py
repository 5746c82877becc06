"""A "he" or "she" that speaks in, the only person of that sex whom the article names, out.

A portrait says "she" of one woman from end to end; a reader has no doubt, however far back her name stands.
"""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.model import Section, Span
from quizgen.reading.reference.going_on import SAYS
from quizgen.reading.reference.meant import GENDER, Meant, named_at, same_one
from quizgen.reading.reference.scene import MAIN, Scene
from quizgen.reading.reference.strangers import is_called, one_person, opposite_kin
from quizgen.reading.sources.cast import Figure

#: So often the article has to say "she" of her before.
_OFTEN = 2
#: So many paragraphs somebody without a name may be about.
_BACK = 1
_WEAK = 0.6  # a link less likely than this tells nothing


def alone_of_that_sex(token: Token, scene: Scene) -> Meant | None:
    """The only one, where nobody else who fits is about since she was named or surely meant last."""
    if token.lower_ not in {"he", "she"} or not token.dep_.startswith("nsubj") or scene.is_quoted(token.idx):
        return None
    sex = GENDER[token.lower_]
    named = [one for one in scene.people() if any(m.start < token.idx for m in scene.said_of(one))]
    sexed = [one for one in named if scene.sex(one) == sex]
    if len(sexed) != 1 or any(_may_be_she(other, sexed[0], sex, scene) for other in named if other is not sexed[0]):
        return None
    one = sexed[0]
    start = _since(one, token, scene)
    if start is None or _others(one, start, token, scene) or _linked_to_another(one, token, scene):
        return None
    before = sum(word.lower_ == token.lower_ and not scene.is_quoted(word.idx) for word in scene.doc[: token.i])
    if before < _OFTEN and scene.block(scene.doc[start].idx) != scene.block(token.idx):
        return None
    return next((speaker for speaker in scene.speakers.values() if speaker.figure is one), one)


def _may_be_she(other: Figure, one: Figure, sex: str, scene: Scene) -> bool:
    """Whether the article may be on somebody else whose sex nothing tells: "Ife Lund died. Her daughter, Ada, said"."""
    if scene.sex(other) or len(other.words) < 2:
        return False
    mentions, own = scene.said_of(other), scene.said_of(one)
    heads = [scene.headed(mention) for mention in mentions]
    if any(head is not None and opposite_kin(head, sex) for head in heads):
        return False
    return len(mentions) >= len(own) or min(mentions) < min(own)


def _since(one: Figure, token: Token, scene: Scene) -> int | None:
    """Where the sentence begins in which the article named this one last, or said "she" of this one for certain."""
    names = [m.start for m in scene.said_of(one) if m.start < token.idx and _told(m, scene)]
    pronouns = [
        scene.doc[place].idx
        for place, meant in scene.known.items()
        if place < token.i and (meant is one or getattr(meant, "figure", None) is one)
    ]
    last = max([*names, *pronouns], default=-1)
    if last < 0:
        return None
    word = scene.doc.char_span(last, last + 1, alignment_mode="expand")
    return word[0].sent.start if word is not None else None


def _told(mention: Span, scene: Scene) -> bool:
    return scene.article.section_at(mention.start) is Section.BODY


def _others(one: Figure, start: int, token: Token, scene: Scene) -> bool:
    """Whether anybody else who fits is named since, or somebody without a name acts, or is about in the paragraph."""
    names, sex, place = named_at(one), GENDER[token.lower_], scene.doc[start].idx
    block = scene.block(token.idx)
    link, _ = scene.linked(token)
    surely = link is not None and same_one(link, one)
    for other in scene.anybody():
        figure = other if isinstance(other, Figure) else other.figure
        if figure is one or not scene.agrees(token, other) or scene.sex(other) not in ("", sex):
            continue
        for mention in scene.said_of(other):
            if not place <= mention.start < token.idx or (surely and scene.block(mention.start) != block):
                continue
            head = scene.headed(mention)
            if head is not None and not opposite_kin(head, sex) and not is_called(head, names, scene):
                return True
    for word in scene.doc[start : token.i]:
        back = block - scene.block(word.idx)
        if _speaks(word, scene) and not is_called(word, names, scene) and not _of_the_other_sex(word, sex, scene):
            return True  # "Esnart Banda said": whatever a list takes her for
        if back > _BACK or (surely and back) or not one_person(word, token, scene):
            continue
        if is_called(word, names, scene) or is_called(word.head, names, scene):
            continue
        if word.dep_ in MAIN and any(child.dep_ == "cop" for child in word.children):
            continue  # "She was a nurse"
        if not back or word.dep_.startswith("nsubj"):
            return True
    return False


def _speaks(word: Token, scene: Scene) -> bool:
    """Whether it is a name whose bearer says something, or a verb of saying without a subject that was found."""
    if scene.is_quoted(word.idx):
        return False
    if word.dep_ == "ROOT" and word.lemma_ in SAYS:
        return not any(child.dep_.startswith(("nsubj", "csubj")) for child in word.children)
    return word.pos_ == "PROPN" and word.dep_.startswith("nsubj") and word.head.lemma_ in SAYS


def _of_the_other_sex(word: Token, sex: str, scene: Scene) -> bool:
    return any(
        scene.sex(one) not in ("", sex) for one in scene.people() for m in one.mentions if m.start <= word.idx < m.end
    )


def _linked_to_another(one: Figure, token: Token, scene: Scene) -> bool:
    for word, likely in scene.chains.of(token):
        if word.pos_ == "PRON":
            if word.lower_ in {"he", "him", "his", "she", "her", "hers"} and (
                (word.lower_ in {"he", "him", "his"}) != (token.lower_ == "he")
            ):
                return True
            continue
        if likely < _WEAK or is_called(word, named_at(one), scene) or opposite_kin(word, GENDER[token.lower_]):
            return False
        body = scene.article.section_at(word.idx) is Section.BODY
        return body and (word.ent_type_ == "PERSON" or one_person(word, token, scene))
    return False
