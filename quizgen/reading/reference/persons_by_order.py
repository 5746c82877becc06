"""A pronoun that speaks in, who goes on speaking or acting out, where the order of the text alone tells.

"Orr voted against it. / He blamed the budget. / “There is no money,” he said.": nobody but Orr is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import Section
from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.reference.meant import GENDER, Meant, behind, named_at, same_one, sex_of, titled
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import FEMALE, MALE
from quizgen.reading.sources.profiles import Speaker, animate

if TYPE_CHECKING:
    from quizgen.reading.reference.whom import Pronouns

#: So many sentences, not counting what is only quoted, and so many paragraphs, somebody may go on without being named.
_SENTENCES, _PARAGRAPHS = 5, 3
_TITLE = 5
_MAIN = frozenset({"ROOT", "conj", "parataxis"})
_DEPS = ("nsubj", "obj", "iobj", "obl", "conj", "appos", "nmod", "ROOT", "dep")
_STRANGER = {"m": FEMALE, "f": MALE}


def who(token: Token, pronouns: Pronouns) -> Meant | None:
    """Who "he" or "she" is that nothing else tells; None where anybody else could be meant."""
    if token.lower_ not in {"he", "she"} or not token.dep_.startswith("nsubj"):
        return None
    return _Search(token, pronouns).found()


class _Search:
    """The sentences before a pronoun, read backwards up to the one whose subject it takes up."""

    def __init__(self, token: Token, pronouns: Pronouns) -> None:
        self.token, self.pronouns, self.doc = token, pronouns, token.doc
        self.sex = GENDER[token.lower_]

    def found(self) -> Meant | None:
        place = self.pronouns.block(self.token.idx)
        start = self.token.sent.start
        if place < 0 or self._others(start, None) or self._strangers(start, None):
            return None
        for far, sentence in enumerate(self._before()):
            if far >= _SENTENCES or self._paragraphs(sentence) > _PARAGRAPHS:
                return None
            subjects = list(self._subjects(sentence))
            same = [one for one in subjects if one.lower_ == self.token.lower_]
            if same and same[-1].i not in self.pronouns.known:
                if same[-1].i in self.pronouns.unknown or self._named(sentence):
                    return None  # "“You are right,” he said. / He added": whoever said the first says the second
                continue  # "He blamed the budget.": who he is tells the sentence before
            one = self.pronouns.known[same[-1].i] if same else self._who(subjects)
            if one is not None:
                return one if self._sure(one, sentence, far) else None
            if any(self._person(token) for token in sentence) or self._named(sentence):
                return None
        return None

    def _before(self) -> Iterator[DocSpan]:
        """The sentences before the pronoun's own, the nearest first, but those that are only quoted."""
        place = self.token.sent.start
        while place > 0:
            sentence = self.doc[place - 1].sent
            place = sentence.start
            if sentence.text.strip() and any(token.is_alpha and self._free(token) for token in sentence):
                yield sentence

    def _paragraphs(self, sentence: DocSpan) -> int:
        """How many paragraphs of the running text lie between; many where a heading stands there."""
        blocks = self.pronouns.article.blocks
        first, last = self.pronouns.block(sentence[0].idx), self.pronouns.block(self.token.idx)
        if first < 0 or blocks[first].section is not Section.BODY:
            return _PARAGRAPHS + 1
        between = [one for one in blocks[first:last] if one.section is Section.BODY]
        text = self.pronouns.article.text
        heads = any(one.span.of(text).rstrip()[-1:] not in ".!?:;,”\"’'…)" for one in between)
        return _PARAGRAPHS + 1 if heads else len(between)

    def _free(self, token: Token) -> bool:
        return not self.pronouns.is_quoted(token.idx)

    def _subjects(self, sentence: DocSpan) -> Iterator[Token]:
        """The subjects of the main clauses, outside quotation marks."""
        for token in sentence:
            if token.dep_.startswith("nsubj") and token.head.dep_ in _MAIN and self._free(token):
                yield token

    def _who(self, subjects: list[Token]) -> Meant | None:
        """The one person among the subjects, with a name or as one who speaks; None for none and for two."""
        every = [one for one in self.pronouns.everyone() if one.person]
        found: list[Meant] = []
        for token in subjects:
            for one in every:
                hit = any(m.start <= token.idx < m.end for m in one.mentions)
                near = any(self._heads_name(token, m.start) for m in one.mentions)
                if (hit or near) and not any(same_one(one, other) for other in found):
                    found.append(one)
        return found[0] if len(found) == 1 and sex_of(found[0]) in ("", self.sex) else None

    def _heads_name(self, token: Token, start: int) -> bool:
        """Whether a name hangs on the word, or follows upon it, as its title: "the chairman, Ivan Orr"."""
        if not token.idx < start < token.sent.end_char:
            return False
        name = self.doc.char_span(start, start + 1, alignment_mode="expand")
        if name is None:
            return False
        between = self.doc[token.i + 1 : name.start]
        follows = len(between) < _TITLE and not any(other.pos_ in {"VERB", "AUX"} for other in between)
        return titled(name[0]) == token or (token.lower_ in kinds.ROLES and follows)

    def _sure(self, one: Meant, sentence: DocSpan, far: int) -> bool:
        """Whether nobody else since its sentence began can be meant, and the links tell of no other."""
        sex, chains = sex_of(one), self.pronouns.chains
        linked = next((w for w, _ in chains.of(self.token) if w.pos_ != "PRON" and not self._opposite(w)), None)
        own = linked is not None and (chains.comes_to(self.token, one.mentions) or self._of(linked, one))
        if sex not in ("", self.sex) or (linked is not None and not own):
            return False
        spoke = self.pronouns.last
        goes_on = len(spoke) == 1 and same_one(spoke[0], one) and sex == self.sex
        # "Stating that Mr Hale was ill, Orr blamed him. She denied": the link tells that it is Orr; or "he said" is put
        # behind what is said, as it was behind what Orr said just before
        linked_so = chains.reaches(self.token, one.mentions) is True
        surely = far == 0 and (linked_so or (goes_on and behind(self.token)))
        figure = one.figure if isinstance(one, Speaker) else one
        whole = figure is None or len(figure.words) > 1
        if self._others(sentence.start, one, aside=surely) or self._strangers(
            sentence.start, one, aside=surely or (figure is not None and whole)
        ):
            return False
        return sex == self.sex or own or (whole and far <= 1)

    def _opposite(self, word: Token) -> bool:
        """ "he" that is linked to "his granddaughter": the link proves nothing."""
        return word.lower_.removeprefix("grand").removeprefix("step") in _STRANGER[self.sex]

    def _of(self, word: Token, one: Meant) -> bool:
        """Whether the word is the title of whom is meant, "the chairman" of "the chairman, Ivan Orr"."""
        return any(m.start <= word.idx < m.end or self._heads_name(word, m.start) for m in named_at(one))

    def _others(self, start: int, one: Meant | None, *, aside: bool = False) -> bool:
        """Whether anybody else who fits is told of from there up to the pronoun, outside quotation marks.

        `aside`: those who are told of in a side clause are none.
        """
        first = self.doc[start].idx
        for other in self._fitting():
            if one is not None and same_one(one, other):
                continue
            told = (
                m for m in other.mentions if first <= m.start < self.token.idx and not self.pronouns.is_quoted(m.start)
            )
            if any(not (aside and self.pronouns.aside(m)) for m in told):
                return True
        return False

    def _strangers(self, start: int, one: Meant | None, *, aside: bool = False) -> bool:
        """Whether a person without a name who fits does something there, or something is done to him or her."""
        return any(
            self._person(token)
            and not (one is not None and self._of(token, one))
            and not (aside and token.head.dep_ not in _MAIN)
            for token in self.doc[start : self.token.i]
        )

    def _fitting(self) -> Iterator[Meant]:
        """Everybody whom the pronoun fits, but a name beside places: "travel to Halden and Orrin"."""
        for one in self.pronouns.everyone():
            if one.person and sex_of(one) in ("", self.sex) and not self._placed(one):
                yield one

    def _placed(self, one: Meant) -> bool:
        if len(one.mentions) > 1 or isinstance(one, Speaker) or len(one.words) > 1:
            return False
        name = self.doc.char_span(*one.mentions[0], alignment_mode="expand")
        return name is not None and any(other.ent_type_ in PLACES for other in name.root.conjuncts)

    def _named(self, sentence: DocSpan) -> bool:
        """Whether somebody who fits is named there, outside quotation marks."""
        return any(
            sentence.start_char <= m.start < sentence.end_char and not self.pronouns.is_quoted(m.start)
            for other in self._fitting()
            for m in other.mentions
        )

    def _person(self, token: Token) -> bool:
        """Whether the word is one person without a name who fits, "the driver"."""
        if token.tag_ not in {"NN", "NNP"} or not token.dep_.startswith(_DEPS) or not self._free(token):
            return False
        if token.dep_ == "nmod:poss":
            return False
        man = token.lower_.endswith("man") and not token.lower_.endswith("woman")
        bodies = kinds.BODIES | kinds.COURT_SIDES | {"couple"}
        if token.lower_ in _STRANGER[self.sex] or token.lower_ in bodies or (man and self.sex == "f"):
            return False
        known = token.ent_type_ == "PERSON" and not self._meant(token)
        return known or (token.tag_ == "NN" and animate(token) and token.ent_type_ == "")

    def _meant(self, token: Token) -> bool:
        """Whether a name belongs to a figure of the article, which is looked at by itself."""
        return any(m.start <= token.idx < m.end for figure in self.pronouns.cast.figures for m in figure.mentions)
