"""A "he" or "she" that speaks in, who goes on speaking out; nobody where somebody else may be meant.

Two signs are asked: the chain of links of the language pipeline, and the order in which the article names people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import Section
from quizgen.reading.attributions.quotes import DOUBLE
from quizgen.reading.reference import linked
from quizgen.reading.reference.going_on import SAYS
from quizgen.reading.reference.meant import GENDER, Meant, behind, named_at, same_one, sex_of
from quizgen.reading.reference.scene import MAIN, Scene
from quizgen.reading.reference.strangers import is_called, one_person, opposite_kin, strangers
from quizgen.reading.sources.cast import Figure
from quizgen.reading.sources.folding import folded
from quizgen.reading.sources.profiles import Speaker

#: "A caller blamed the council. / “You are right,” she said.": it is not the caller who says so.
_REPLY = re.compile(r"\W{1,2}(?:Yes|No|You(?:[’']re| are) right)\b")
#: So many sentences, not counting what is only quoted, and so many paragraphs, somebody may go on without being named.
_SENTENCES, _PARAGRAPHS = 5, 3
_WEAK = 0.6  # a link less likely than this tells nothing
_OPENS = 3
_ENDS = ".!?:;,”\"’'…)"
_NO_OTHER = frozenset({"nmod:poss", "flat", "compound", "punct"})


def who(token: Token, scene: Scene) -> Meant | None:
    """Whom the first of the rules tells that tells anything."""
    return next((found for rule in _RULES if (found := rule(token, scene)) is not None), None)


# ------------------------------------------------------------------------------------- who spoke goes on speaking


def _who_spoke(token: Token, scene: Scene) -> Meant | None:
    """Who speaks in the sentence before, of whom this one tells what else was said: "Orr said so. But he added".

    Nobody else who fits may be named since, but as one of whom the speaker tells: "Orr said that Lund had left."
    """
    spoke = scene.just_spoke(token) or _before_words(token, scene)
    if spoke is None or not token.dep_.startswith("nsubj") or not scene.agrees(token, spoke):
        return None
    link, _ = scene.linked(token)
    if link is not None and same_one(link, spoke):
        return spoke
    since = list(scene.others(token, spoke, spoke.mentions[-1].end))
    if sex_of(spoke) == "" and since:
        return None
    block = scene.block(token.idx)
    another = link is not None and any(scene.block(m.start) == block for m in scene.said_of(link))
    return None if another or any(scene.heads(mention) for mention in since) else spoke


def _before_words(token: Token, scene: Scene) -> Speaker | None:
    """Where the paragraph opens with words, who alone speaks in the last sentence of the paragraph before.

    "Orr said the road was shut. / “It will stay shut,” he added."
    """
    words = scene.article.blocks[scene.block(token.idx)].span.of(scene.article.text)
    return scene.spoke_above(token) if words[:1] in DOUBLE + "'" and not _REPLY.match(words) else None


# ------------------------------------------------------------------------------------- who alone is named near by


def _alone_near(token: Token, scene: Scene) -> Meant | None:
    """The only person whom the paragraph, or the one before it, names, where the link does not tell another."""
    one = _only_one(token, scene)
    return linked.weighed(token, scene, one, proven=one is not None and _proven(token, one, scene))


def _only_one(token: Token, scene: Scene) -> Meant | None:
    """The only one in the paragraph before the pronoun, or who just spoke and is named last; else in the one above."""
    nameless = [one for one in scene.speakers.values() if one.figure is None]
    every: list[Meant] = [*scene.cast.figures, *nameless]
    people = [one for one in every if scene.agrees(token, one)]
    for back in (0, 1):
        if back and _nameless(token, scene):
            return None  # "Daniel Moore said so. / An old man waved. “I am tired,” he said": the old man
        place = scene.block(token.idx) - back
        last = {
            id(one): (max(ends), one)
            for one in people
            if (ends := [m.end for m in scene.said_of(one) if scene.block(m.start) == place and m.end <= token.idx])
        }
        if len(last) == 1:
            return next(one for _, one in last.values())
        if last:
            spoke, newest = scene.just_spoke(token), max(last.values(), key=lambda found: found[0])[1]
            return spoke if back == 0 and spoke is not None and same_one(spoke, newest) else None
    return None


def _nameless(token: Token, scene: Scene) -> bool:
    """Does somebody without a name act in the paragraph before the word, who holds no office of anybody named?"""
    held = {role for figure in scene.cast.figures for role in figure.roles}
    start = scene.doc.char_span(*scene.article.blocks[scene.block(token.idx)].span, alignment_mode="expand")
    acting = (word for word in start or () if word.i < token.i and word.dep_.startswith("nsubj"))
    return any(word.lower_ not in held and one_person(word, token, scene) for word in acting)


def _proven(token: Token, one: Meant, scene: Scene) -> bool:
    """Whether a second sign tells that the pronoun means this one: "Clinton" may be a woman.

    The gender of the name, a link that is less than sure, or the sentence just before, whose subject this one is:
    "Birgit Okoro disagreed. “It was late,” she said."
    """
    if sex_of(one) != "":
        return True
    figure = one if isinstance(one, Figure) else one.figure
    block = scene.block(token.idx)
    before = [m for m in scene.said_of(one) if m.end <= token.idx]
    near = [m for m in before if scene.block(m.start) == block] or [
        m for m in before if scene.block(m.start) == block - 1
    ]
    head = scene.headed(max(near)) if near else None
    if figure is None or len(figure.words) < 2 or head is None or strangers(token, scene, head.sent.start, one):
        return False  # "Okke Brand met the driver. He said"
    link = next((likely >= _WEAK for word, likely in scene.chains.of(token) if word.pos_ != "PRON"), False)
    return scene.chains.comes_to(token, named_at(one)) if link else head.dep_.startswith("nsubj")


def _who_acted(token: Token, scene: Scene) -> Meant | None:
    """ "Lord Orr has given no orders. He said he would wait.": a link to somebody of an earlier paragraph does not
    outweigh the subject of the sentence before, nor who spoke in it."""
    one, (link, _) = _only_one(token, scene), scene.linked(token)
    if one is None or link is None or sex_of(one) != GENDER[token.lower_] or not token.sent.start:
        return None
    block, before = scene.block(token.idx), scene.doc[token.sent.start - 1].sent
    away = all(scene.block(m.start) != block for m in link.mentions if m.end <= token.idx)
    opens = token.i - token.sent.start < _OPENS and scene.block(before.start_char) == block
    acts = any(before.start_char <= m.start < before.end_char and scene.heads(m) for m in scene.said_of(one))
    return one if away and opens and acts else None


# ------------------------------------------------------------------------------------- who alone is about


def _who_is_about(token: Token, scene: Scene) -> Meant | None:
    """Whom the subjects of the sentences before tell of, read backwards, where nobody else is about.

    "Orr voted against it. / He blamed the budget. / “There is no money,” he said."
    """
    start = token.sent.start
    if token.lower_ not in {"he", "she"} or not token.dep_.startswith("nsubj") or scene.block(token.idx) < 0:
        return None
    if any(scene.others(token, None, scene.doc[start].idx)) or strangers(token, scene, start, None):
        return None
    for far, sentence in enumerate(scene.before(token)):
        if far >= _SENTENCES or _paragraphs(sentence, token, scene) > _PARAGRAPHS:
            return None
        subjects = list(_subjects(sentence, scene))
        named = any(m.start < sentence.end_char for m in scene.others(token, None, sentence.start_char))
        same = [one for one in subjects if one.lower_ == token.lower_]
        if same and same[-1].i not in scene.known:
            if same[-1].i in scene.unknown or named:
                return None  # "“You are right,” he said. / He added": whoever said the first says the second
            continue  # "He blamed the budget.": who he is tells the sentence before
        one = scene.known[same[-1].i] if same else _subject(subjects, token, scene)
        if one is not None:
            return one if _sure(one, token, sentence, far, scene) else None
        if named or any(one_person(word, token, scene) for word in sentence):
            return None
    return None


def _paragraphs(sentence: DocSpan, token: Token, scene: Scene) -> int:
    """How many paragraphs of the running text lie between; many where a heading stands there."""
    first, last = scene.block(sentence[0].idx), scene.block(token.idx)
    blocks = scene.article.blocks
    if first < 0 or blocks[first].section is not Section.BODY:
        return _PARAGRAPHS + 1
    between = [one for one in blocks[first:last] if one.section is Section.BODY]
    heads = any(one.span.of(scene.article.text).rstrip()[-1:] not in _ENDS for one in between)
    return _PARAGRAPHS + 1 if heads else len(between)


def _subjects(sentence: DocSpan, scene: Scene) -> Iterator[Token]:
    """The subjects of the main clauses, outside quotation marks."""
    for token in sentence:
        if token.dep_.startswith("nsubj") and token.head.dep_ in MAIN and not scene.is_quoted(token.idx):
            yield token


def _subject(subjects: Iterable[Token], token: Token, scene: Scene) -> Meant | None:
    """The one person among the subjects, with a name or as one who speaks; None for none and for two."""
    found: list[Meant] = []
    every = [one for one in scene.everyone() if one.person]
    for word in subjects:
        for one in every:
            if is_called(word, one.mentions, scene) and not any(same_one(one, other) for other in found):
                found.append(one)
    return found[0] if len(found) == 1 and scene.agrees(token, found[0]) else None


def _sure(one: Meant, token: Token, sentence: DocSpan, far: int, scene: Scene) -> bool:
    """Whether nobody else since the sentence began can be meant, and the links tell of no other."""
    sex, chains = GENDER[token.lower_], scene.chains
    link = next((word for word, _ in chains.of(token) if word.pos_ != "PRON" and not opposite_kin(word, sex)), None)
    own = link is not None and (chains.comes_to(token, one.mentions) or is_called(link, named_at(one), scene))
    if not scene.agrees(token, one) or (link is not None and not own):
        return False
    known = sex_of(one) == sex
    goes_on = known and scene.spoke is not None and same_one(scene.spoke, one)
    # "Stating that Mr Hale was ill, Orr blamed him. She denied": the link tells that it is Orr; or "he said" is put
    # behind what is said, as it was behind what Orr said just before
    surely = far == 0 and (chains.reaches(token, one.mentions) is True or (goes_on and behind(token)))
    figure = one.figure if isinstance(one, Speaker) else one
    whole = figure is None or len(figure.words) > 1
    others = scene.others(token, one, sentence.start_char)
    if any(not (surely and scene.aside(mention)) for mention in others):
        return False
    if strangers(token, scene, sentence.start, one, aside=surely or (figure is not None and whole)):
        return False
    return known or own or (whole and far <= 1)


# ------------------------------------------------------------------------------------- who spoke last of all


def _who_spoke_last(token: Token, scene: Scene) -> Speaker | None:
    """ "Okoro said the road was shut. He told the court that rain had fallen.": who spoke last, where nobody else is
    named since, but as an owner or in the very words that were said."""
    spoke = scene.spoke if not scene.lost else None
    if spoke is None or not scene.agrees(token, spoke):
        return None
    last, block = spoke.mentions[-1], scene.block(token.idx)
    far = block - scene.block(last.start) - (token.idx == scene.article.blocks[block].span.start)
    name = scene.doc.char_span(*last, alignment_mode="expand")
    if name is None or name.start >= token.i or far > 1:
        return None
    figure = spoke.figure
    own = [*spoke.mentions, *(figure.mentions if figure is not None else ())]
    words = {*folded(figure.words), *figure.roles} if figure is not None else set()
    since = [one for one in scene.doc[name.start : token.i] if one.ent_type_ == "PERSON" and one.lower_ not in words]
    others = [one for one in since if not any(m.start <= one.idx < m.end for m in own)]
    if far < 1:
        others = [one for one in others if not scene.is_quoted(one.idx) and one.dep_ not in _NO_OTHER]
    link = scene.chains.reaches(token, own)
    # "Ben Orr said so. An old man said he was angry. “I am tired,” he said.": the old man
    told = sex_of(spoke) != ""
    known = (told or _whole(figure)) and not strangers(
        token, scene, name.sent.end if told else name.sent.start, figure or spoke
    )
    return spoke if (link is True or (link is None and known)) and not others else None


def _whole(figure: Figure | None) -> bool:
    return figure is not None and len(figure.words) > 1


def _who_spoke_above(token: Token, scene: Scene) -> Speaker | None:
    """ "Ben Orr, the manager, said it was late. / He said": who alone speaks in the last sentence of the paragraph
    before, with nobody else in it, even where a link goes farther back."""
    spoke = scene.spoke_above(token) if not scene.lost else None
    if spoke is None or not _whole(spoke.figure) or not scene.agrees(token, spoke) or token.head.lemma_ not in SAYS:
        return None
    opens = token.i - token.sent.start < _OPENS and token.sent.start_char <= _begins(token, scene)
    if not opens and not behind(token):
        return None
    one, name = _only_one(token, scene), scene.doc.char_span(*spoke.mentions[-1], alignment_mode="expand")
    if one is None or name is None or not same_one(one, spoke):
        return None
    return None if strangers(token, scene, name.sent.start, spoke.figure) else spoke


def _begins(token: Token, scene: Scene) -> int:
    return scene.article.blocks[scene.block(token.idx)].span.start


#: Tried in this order; the first one that tells anybody decides.
_RULES = (_who_spoke, linked.again, _who_spoke_above, _alone_near, _who_acted, _who_is_about, _who_spoke_last)
