"""An "it" or "they" that speaks in, the body or the people who go on speaking out, with nobody else between.

"Forecasters said it had weakened. / Rain was still expected, they said."
"""

from __future__ import annotations

import re

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.attributions.quotes import DOUBLE
from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.reference import linked
from quizgen.reading.reference.meant import Meant, are_many, behind, behind_words
from quizgen.reading.reference.scene import MAIN, Scene
from quizgen.reading.sources import kinds
from quizgen.reading.sources.bounds import TELLING
from quizgen.reading.sources.cast import Figure
from quizgen.reading.sources.profiles import Speaker, animate

_SAYS = kinds.listed("say add note tell warn explain stress insist argue acknowledge claim")
_TELLS = _SAYS | kinds.listed("acknowledge admit allege announce confirm deny declare report urge warn write")
_CHIEF = ("nsubj", "obj", "iobj", "obl", "conj", "appos")
#: So many sentences may lie between, outside quotation marks.
_SENTENCES = 2
_OPENS = 3
_ENDS = re.compile(r"[.!?]\s")


def who(token: Token, scene: Scene) -> Meant | None:
    """Whom the first of the rules tells that tells anything."""
    return next((found for rule in _RULES if (found := rule(token, scene)) is not None), None)


def _who_spoke(token: Token, scene: Scene) -> Meant | None:
    """The body or group that spoke before, where the link tells no other.

    "They" of one body where it goes on: "The board says so. They say".
    """
    spoke = scene.just_spoke(token) or _spoke_above(token, scene)
    if spoke is not None:
        goes_on = spoke.figure is not None and token.i - token.sent.start < _OPENS - 1
        fits = not spoke.person and (token.lower_ == ("they" if are_many(spoke) else "it") or goes_on)
        if token.lower_ == "they" and spoke.figure is None and behind_words(token):
            fits = True  # "A worker said so. / “We knew nothing,” they said.": one whose sex is kept back, or a couple
        spoke = spoke if fits else None
    return linked.weighed(token, scene, spoke)


def _spoke_above(token: Token, scene: Scene) -> Speaker | None:
    """Where the pronoun opens a paragraph, or it opens with words, the body that alone speaks in the last sentence of
    the one before: "The board said so. / “It is late,” it said."
    """
    block = scene.block(token.idx)
    words = scene.article.blocks[block].span.of(scene.article.text)
    opens = token.idx == scene.article.blocks[block].span.start or (words[:1] in DOUBLE and behind_words(token))
    spoke = scene.spoke_above(token) if opens else None
    others = (one for one in scene.speakers.values() if one is not spoke and not one.person)
    rival = any(scene.block(mention.start) == block - 1 for one in others for mention in one.mentions)
    return None if rival else spoke


def _nobody_since(token: Token, scene: Scene) -> Meant | None:
    """Who spoke last, where the pronoun agrees and nothing since, or beside them, can be meant as well."""
    spoke, many = scene.spoke, token.lower_ == "they"
    if spoke is None or not token.dep_.startswith("nsubj") or token.head.lemma_ not in _SAYS:
        return None
    if spoke.person or are_many(spoke) != many or (spoke.figure is not None and spoke.figure.place):
        return None
    name = scene.doc.char_span(*spoke.mentions[-1], alignment_mode="expand")
    if name is None or not _near(name[0].sent, token, scene):
        return None
    others = [one for one in scene.doc[name[0].sent.start : token.i] if one not in name]
    others = [one for one in others if not scene.is_quoted(one.idx)]
    if behind(token):
        # "Orr, where officials had left, was safe, forecasters said. Rain was still expected, they said"
        others = [one for one in others if one.i >= token.sent.start or one.head.dep_ in MAIN]
        # "Harwick has agreed to pay two trading houses, they said": houses are told of, and do not tell
        others = [one for one in others if not (many and one.lemma_.lower() in kinds.BODIES)]
    rival = _people if many else _body
    return None if any(rival(one) for one in others) else spoke


def _near(sentence: DocSpan, token: Token, scene: Scene) -> bool:
    """Whether the sentence stands in the same paragraph or at the end of the one before."""
    if scene.block(sentence[0].idx) < 0 or scene.block(token.idx) < 0:
        return False
    far = sum(sentence.start <= one.start < token.sent.start for one in scene.before(token))
    between = scene.paragraphs(sentence[0].idx, token.idx)
    return far <= _SENTENCES and between <= 1 and (not between or far <= 1)


def both(token: Token, scene: Scene) -> list[Speaker]:
    """ "Orr and Hale say it must change. / It has grown, they say.": who spoke together in the sentence before."""
    if token.lower_ != "they" or len(scene.last) < 2 or scene.lost:
        return []
    start = max(one.mentions[-1].end for one in scene.last)
    ends = len(_ENDS.findall(scene.article.text[start : token.idx]))
    return scene.last if ends == 1 and scene.near(start - 1, token.idx) else []


def told_of(token: Token, scene: Scene) -> DocSpan | None:
    """ "The skippers had another story. They said", "The council met. It said": the people, or the body without a name,
    of whom the sentence before tells, as it prints them."""
    before = _sentence_before(token, scene)
    if before is None or token.lower_ not in {"it", "they"}:
        return None
    if token.lower_ == "it":
        return _body_told_of(token, before, scene)
    subjects = [one for one in before if one.dep_.startswith("nsubj") and one.head.dep_ == "ROOT"]
    if len(subjects) != 1 or subjects[0].tag_ != "NNS" or not _people(subjects[0]):
        return None
    noun = subjects[0]
    link = next((word for word, _ in scene.chains.of(token) if word.pos_ != "PRON"), noun)
    others = (one for one in scene.doc[before.start : token.i] if one != noun)
    if link != noun or any(_people(one) for one in others):
        return None
    whole = any(child.dep_ in {"conj", "nmod:poss"} for child in noun.children)
    return None if whole else scene.doc[noun.left_edge.i : noun.i + 1]


def _body_told_of(token: Token, before: DocSpan, scene: Scene) -> DocSpan | None:
    subjects = [one for one in before if one.dep_.startswith("nsubj") and one.head.dep_ == "ROOT"]
    if len(subjects) != 1 or token.head.lemma_ not in _TELLS:
        return None
    noun = subjects[0]
    known = noun.lower_ in kinds.BODIES and noun.tag_ == "NN" and noun.left_edge.lower_ == "the"
    others = (one for one in scene.doc[before.start : token.i] if one != noun)
    if not known or any(_body(one) for one in others):
        return None
    return scene.doc[noun.left_edge.i : noun.i + 1]


def _who_acted(token: Token, scene: Scene) -> Figure | None:
    """ "Orr Mills agreed to pay. It said": the body of which the sentence before tells, where it names no other."""
    before = _sentence_before(token, scene)
    if token.lower_ != "it" or before is None or token.head.lemma_ not in _TELLS:
        return None
    subjects = [one for one in before if one.dep_.startswith("nsubj") and one.head.dep_ == "ROOT"]
    if len(subjects) != 1 or any(child.dep_ == "conj" for child in subjects[0].children):
        return None
    noun = subjects[0]
    found = [f for f in scene.bodies(token.idx) if any(m.start <= noun.idx < m.end for m in f.mentions)]
    if len(found) != 1 or found[0].labels.count("ORG") * 2 < len(found[0].labels):
        return None
    own = {m.start for m in found[0].mentions}
    others = (one for one in scene.doc[before.start : token.i] if one.idx not in own and one != noun and _body(one))
    return None if any(not _part(one, found[0]) for one in others) else found[0]


def _part(one: Token, figure: Figure) -> bool:
    return any(m.start <= one.idx < m.end for m in figure.mentions)


def _sentence_before(token: Token, scene: Scene) -> DocSpan | None:
    """The sentence before a pronoun that opens its own, in its paragraph or right above it, if nothing is quoted."""
    sentence = token.sent
    opens = token.i - sentence.start < _OPENS and token.head.dep_ in MAIN and token.dep_ == "nsubj"
    place = sentence.start - 1
    while place > 0 and scene.doc[place].is_space:
        place -= 1
    if not opens or place <= 0:
        return None
    before = scene.doc[place].sent
    return before if _follows(before, token, scene) and not any(scene.is_quoted(one.idx) for one in before) else None


def _follows(before: DocSpan, token: Token, scene: Scene) -> bool:
    """Whether the sentence stands in the paragraph of the pronoun, or right above one which the pronoun opens."""
    apart, block = scene.block(token.idx) - scene.block(before[0].idx), scene.article.blocks[scene.block(token.idx)]
    return apart == 0 or (apart == 1 and token.idx == block.span.start)


def _people(token: Token) -> bool:
    """Whether the word names several people."""
    both = token.ent_type_ == "PERSON" and any(child.dep_ == "conj" for child in token.children)
    several = token.tag_ in {"NNS", "NNPS"} or token.lower_ in {"police", "people"} or both
    return several and token.dep_.startswith(_CHIEF) and (token.tag_ == "NNPS" or animate(token) or both)


def _body(token: Token) -> bool:
    """Whether the word names a body, a country or something written."""
    if token.ent_type_ in PLACES | {"ORG", "NORP"} and token.dep_ not in {"amod"}:
        return token.dep_.startswith(_CHIEF)
    told = token.lower_ in kinds.BODIES or token.lemma_.lower() in TELLING
    return told and token.tag_ in {"NN", "NNP"} and token.dep_.startswith(_CHIEF)


#: Tried in this order; the first one that tells anybody decides.
_RULES = (linked.again, _who_spoke, _nobody_since, _who_acted)
