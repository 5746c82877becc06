"""Doc in, the "he", "she", "it" and "they" that surely go on speaking out, each with who spoke before.

"Ms Orr said Ms Hale was wrong. She added ..." is Ms Orr: whoever is named in what somebody says, the one who spoke in
the sentence before goes on in the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Section, Span
from quizgen.reading.reference.chains import SURE
from quizgen.reading.reference.persons import GENDER, Naming, People
from quizgen.reading.reference.sentence_by_sentence import Before, follow
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.kinds import listed

#: "Mr Orr announced that Mr Hale would come. He said": either; so these are none of them.
SAYS = listed("say add note argue claim insist stress explain warn tell admit deny predict suggest conclude maintain")
#: "Mr Orr doubted it. He blamed the gale.": so do these, where nobody else is named who fits.
_VOICES = listed(
    """accuse acknowledge announce ask believe blame call claim comment concede confirm criticise criticize declare
    describe doubt emphasise emphasize estimate expect express fear feel forecast hail hope note observe point praise
    promise recall reiterate reject remark repeat reply reveal state think tweet urge vow welcome write"""
)
#: "Brokers said they expect": who tells it tells it of himself.
TELLS = SAYS | listed(
    "announce believe confirm disclose declare estimate expect feel fear hope reiterate report state think vow"
)
#: So many sentences a person may go on without being named again, and so many a body or a group.
_FARTHEST, _BODIES_FARTHEST = 4, 3
#: How sure the link must be where somebody else does something in what was said.
_VERY = 0.95
_NAMED = ("nsubj", "obj", "iobj", "obl", "conj")
_CHIEF = ("nsubj", "obj", "iobj")
_MORE = listed("also further")


class Speaker(NamedTuple):
    """Who spoke in a sentence: where the name is printed, whose it is (None for "analysts"), how many sentences ago,
    and whether the verb is a plain one."""

    span: Span
    figure: Figure | None
    far: int
    says: bool


class GoingOn:
    """Who goes on speaking where, with what the article knows of people, bodies and links."""

    def __init__(self, doc: Doc, article: Article, people: People, cast: Cast, quoted: Sequence[Span]) -> None:
        self.doc, self.article, self.people, self.quoted = doc, article, people, quoted
        self._bodies = [figure for figure in cast.figures if not figure.person and not figure.place]

    def find(self) -> dict[int, Speaker]:
        """For the place of each word that surely goes on speaking, who spoke before."""
        found: dict[int, Speaker] = {}

        def told(sentence: DocSpan, before: Before[Speaker] | None) -> Speaker | None:
            word = self._speaking(sentence)
            if word is None:
                return None
            says = word.dep_ == "obl" or word.head.lemma_ in SAYS
            if (named := self._named(word, says)) is not None:
                return named
            if before is not None and self._goes_on(word, before):
                found[word.i] = before.who
                return before.who._replace(far=before.who.far + 1, says=says)
            meant = self.people.meant(word) if word.lower_ in GENDER else None
            return Speaker(meant.span, meant.figure, 2, says) if meant is not None else None

        follow(self.doc, self.article, self.quoted, told)
        return found

    def _speaking(self, sentence: DocSpan) -> Token | None:
        """Who says what stands in the sentence; None where nobody does, or two."""
        root = sentence.root
        verbs = [one for one in root.children if one.dep_ == "parataxis" and one.lemma_ in SAYS] or [root]
        found = [child for verb in verbs for child in verb.children if child.dep_ == "nsubj"]
        if len(found) != 1 or found[0].head.lemma_ not in SAYS | _VOICES:
            # "The mill was old, according to Ada Finch. It would close, she said."
            according = (child for child in sentence if child.lower_ == "according" and child.dep_ == "case")
            found = [child.head for child in according if child.head.dep_ == "obl"]
        if len(found) != 1 or any(child.dep_ == "conj" for child in found[0].children):
            return None
        return found[0] if self.article.section_at(found[0].idx) is Section.BODY else None

    def _named(self, word: Token, says: bool) -> Speaker | None:
        """Who is named there: a person, a body, or the people without names, "analysts", "officials in Harwick"."""
        if word.lower_ in GENDER:
            return None
        if (naming := self.people.at(word)) is not None:
            return Speaker(naming.span, naming.figure, 1, says)
        if not says:
            return None
        for body in self._bodies:
            for mention in body.mentions:
                if mention.start <= word.idx < mention.end:
                    return Speaker(mention, body, 1, says)
        if word.tag_ != "NNS" or word.left_edge.lower_ in {"the", "these", "those", "both"}:
            return None
        return Speaker(Span(word.idx, word.idx + len(word.text)), None, 1, says)

    def _goes_on(self, word: Token, last: Before[Speaker]) -> bool:
        """Whether the word means who spoke in the sentence before, with nothing but quoted words since."""
        before = last.who
        if self.doc.text[last.end : word.sent.start_char].strip():
            return False
        if before.figure is not None and before.figure.person:
            fits = word.lower_ in GENDER and before.far <= _FARTHEST
            return fits and self._person_goes_on(word, last, before.figure)
        return before.far <= _BODIES_FARTHEST and self._several_go_on(word, last)

    # --------------------------------------------------------------------------------------------- a person

    def _person_goes_on(self, word: Token, last: Before[Speaker], figure: Figure) -> bool:
        people, gender = self.people, GENDER[word.lower_]
        if not people.may_be(figure, word) or self._surely_another(word, figure):
            return False
        others = [
            one
            for one in people.named_in(last.sentence)
            if one.figure is not figure and people.may_be(one.figure, word)
        ]
        if any(self._tells(one) for one in others):
            return False  # "Mr Orr said so, and Mr Hale welcomed it. But he added": the other
        acting = any(self._acts(one) for one in others)
        if not (last.who.says and word.head.lemma_ in SAYS):
            # "Mr Orr praised the keeper. He believes": either
            return not acting and not people.strangers(last.sentence, word, gender, _NAMED)
        # "Mr Orr told Mr Hale that it was late. He said"; "Mr Orr said Mr Hale had left. He said he was ill"
        if not acting or (people.chains.likely(word) >= _VERY and people.chains.reaches(word, figure.mentions)):
            return True
        again = any(one.figure is other.figure for one in people.named_in(word.sent) for other in others)
        return again or _more(word)

    def _surely_another(self, word: Token, figure: Figure) -> bool:
        """Whether the language pipeline is sure that somebody else is meant."""
        links = self.people.chains.of(word)
        other, likely = next(((other, likely) for other, likely in links if other.pos_ != "PRON"), (None, 0.0))
        own = other is not None and any(at.start <= other.idx < at.end for at in figure.mentions)
        return likely >= SURE and not own

    def _acts(self, naming: Naming) -> bool:
        """Whether the name is that of somebody who does something there, or to whom it is done."""
        name = self.doc.char_span(*naming.span, alignment_mode="expand")
        return name is None or name.root.dep_.startswith(("nsubj", "obj", "iobj", "flat", "appos"))

    def _tells(self, naming: Naming) -> bool:
        """Whether the name is that of somebody who says or thinks something there, outside what is said."""
        name = self.doc.char_span(*naming.span, alignment_mode="expand")
        verb = name.root.head if name is not None and name.root.dep_ == "nsubj" else None
        return verb is not None and verb.lemma_ in SAYS | _VOICES and not verb.dep_.startswith(("ccomp", "acl"))

    # --------------------------------------------------------------------------------------------- a body, a group

    def _several_go_on(self, word: Token, last: Before[Speaker]) -> bool:
        before, one = last.who, word.lower_
        if word.head.lemma_ not in SAYS or word.dep_ != "nsubj":
            return False
        if self._others(word.sent[: word.i - word.sent.start], before, many=one == "they"):
            return False  # "Orr Mills said so. Hale Mills would pay, it said": either
        if before.figure is None:
            return one == "they" and (_more(word) or not self._others(last.sentence, before, many=True))
        return one == "it" and (_more(word) or not self._others(last.sentence, before, many=False))

    def _others(self, words: DocSpan, before: Speaker, *, many: bool) -> bool:
        """Does anybody else act there who might go on: "Orr Mills said the ministry had agreed. It said"."""
        for token in words:
            at = token.idx
            if before.span.start <= at < before.span.end or not token.dep_.startswith(_CHIEF):
                continue
            if many:
                if token.tag_ == "NNS" and token.lemma_.lower() in kinds.PEOPLE | kinds.ROLES:
                    return True
                continue
            named = next((f for f in self._bodies if any(m.start <= at < m.end for m in f.mentions)), None)
            if named is None or named is not before.figure:
                common = token.tag_ == "NN" and token.lower_ in kinds.BODIES
                if named is not None or common or token.ent_type_ in {"ORG", "GPE"}:
                    return True
        return False


def _more(word: Token) -> bool:
    """ "She added", "It also said": more of what was said before."""
    return word.head.lemma_ == "add" or any(child.lower_ in _MORE for child in word.head.children)
