"""Doc in, the "he" and "she" who go on speaking out: "Ms Orr said Ms Hale was wrong. She added ..." is Ms Orr.

Whoever is named in what somebody says, the one who spoke in the sentence before goes on in the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Section, Span
from quizgen.reading.reference.chains import SURE, Chains
from quizgen.reading.reference.persons import Naming, People
from quizgen.reading.reference.sentence_by_sentence import Before, follow
from quizgen.reading.sources.cast import Figure
from quizgen.reading.sources.kinds import listed

#: "Mr Orr announced that Mr Hale would come. He said": either; so these are none of them.
SAYS = listed("say add note argue claim insist stress explain warn tell admit deny predict suggest conclude maintain")
#: "Mr Orr doubted it. He blamed the gale.": so do these, where nobody else is named who fits.
_VOICES = listed(
    """accuse acknowledge announce ask believe blame call claim comment concede confirm criticise criticize declare
    describe doubt emphasise emphasize estimate expect express fear feel forecast hail hope note observe point praise
    promise recall reiterate reject remark repeat reply reveal state think tweet urge vow welcome write"""
)
#: So many sentences somebody may go on without being named again.
_FARTHEST = 4
#: How sure the link must be where somebody else does something in what was said.
_VERY = 0.95
_NAMED = ("nsubj", "obj", "iobj", "obl", "conj")


class _Speaker(NamedTuple):
    """Who spoke in a sentence, how many sentences ago the name was printed, and whether the verb is a plain one."""

    naming: Naming
    far: int
    says: bool


def find(doc: Doc, article: Article, people: People, quoted: Sequence[Span]) -> dict[int, Naming]:
    """For the place of each "he" or "she" that surely goes on speaking, where the speaker was named."""
    found: dict[int, Naming] = {}

    def told(sentence: DocSpan, before: Before[_Speaker] | None) -> _Speaker | None:
        word = speaking(sentence, article)
        if word is None:
            return None
        if word.lower_ not in {"he", "she"}:
            naming = people.at(word)
            return _Speaker(naming, 1, word.dep_ == "obl" or word.head.lemma_ in SAYS) if naming is not None else None
        if before is not None and _goes_on(word, before, people):
            found[word.i] = before.who.naming
            return before.who._replace(far=before.who.far + 1, says=word.head.lemma_ in SAYS)
        meant = people.meant(word)
        return _Speaker(meant, 2, word.head.lemma_ in SAYS) if meant is not None else None

    follow(doc, article, quoted, told)
    return found


def speaking(sentence: DocSpan, article: Article) -> Token | None:
    """Who says what stands in the sentence; None where nobody does, or two."""
    root = sentence.root
    verbs = [one for one in root.children if one.dep_ == "parataxis" and one.lemma_ in SAYS] or [root]
    found = [child for verb in verbs for child in verb.children if child.dep_ == "nsubj"]
    if len(found) != 1 or found[0].head.lemma_ not in SAYS | _VOICES:
        found = _according(sentence)
    if len(found) != 1:
        return None
    alone = not any(child.dep_ == "conj" for child in found[0].children)
    return found[0] if alone and article.section_at(found[0].idx) is Section.BODY else None


def _according(sentence: DocSpan) -> list[Token]:
    """ "The mill was old, according to Ada Finch. It would close, she said." """
    return [
        child.head
        for child in sentence
        if child.lower_ == "according" and child.dep_ == "case" and child.head.dep_ == "obl"
    ]


def _goes_on(word: Token, last: Before[_Speaker], people: People) -> bool:
    """Whether the word means who spoke in the sentence before, with nothing but quoted words since."""
    before = last.who
    figure = before.naming.figure
    between = word.doc.text[last.end : word.sent.start_char]
    if before.far > _FARTHEST or between.strip() or not people.may_be(figure, word):
        return False
    if _surely_another(word, figure, people.chains):
        return False
    others = [
        one for one in people.named_in(last.sentence) if one.figure is not figure and people.may_be(one.figure, word)
    ]
    if any(_tells(one, word.doc) for one in others):
        return False  # "Mr Orr said so, and Mr Hale welcomed it. But he added": the other
    acting = any(_acts(one, word.doc) for one in others)
    if not (before.says and word.head.lemma_ in SAYS):
        # "Mr Orr praised the keeper. He believes": either
        return not acting and not people.strangers(last.sentence, word, "m" if word.lower_ == "he" else "f", _NAMED)
    # "Mr Orr told Mr Hale that it was late. He said"; "Mr Orr said Mr Hale had left. He said he was ill"
    if not acting or (people.chains.likely(word) >= _VERY and people.chains.reaches(word, figure.mentions)):
        return True
    also = word.head.lemma_ == "add" or any(child.lower_ == "also" for child in word.head.children)
    return also or any(one.figure is other.figure for one in people.named_in(word.sent) for other in others)


def _surely_another(word: Token, figure: Figure, chains: Chains) -> bool:
    """Whether the language pipeline is sure that somebody else is meant."""
    other, likely = next(((other, likely) for other, likely in chains.of(word) if other.pos_ != "PRON"), (None, 0.0))
    own = other is not None and any(at.start <= other.idx < at.end for at in figure.mentions)
    return likely >= SURE and not own


def _acts(naming: Naming, doc: Doc) -> bool:
    """Whether the name is that of somebody who does something there, or to whom it is done."""
    name = doc.char_span(*naming.span, alignment_mode="expand")
    return name is None or name.root.dep_.startswith(("nsubj", "obj", "iobj", "flat", "appos"))


def _tells(naming: Naming, doc: Doc) -> bool:
    """Whether the name is that of somebody who says or thinks something there, outside what is said."""
    name = doc.char_span(*naming.span, alignment_mode="expand")
    verb = name.root.head if name is not None and name.root.dep_ == "nsubj" else None
    return verb is not None and verb.lemma_ in SAYS | _VOICES and not verb.dep_.startswith(("ccomp", "acl"))
