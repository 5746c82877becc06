"""Doc and cast in, who is named where and whom "he", "she" or "the minister" may mean, out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Span
from quizgen.model.firstnames import sex
from quizgen.reading.reference.chains import Chains
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import FEMALE, MALE, Cast, Figure
from quizgen.reading.sources.folding import folded

GENDER = {"he": "m", "she": "f"}
OWNING = {"his": "m", "him": "m", "her": "f"}
_OTHER = {"m": "f", "f": "m"}
_LADIES = kinds.listed("mrs mrs. ms ms. miss lady dame")
_STRANGERS = {"m": FEMALE, "f": MALE}
_CHIEF = ("nsubj", "obj", "iobj")
_CLAUSES = ("conj", "parataxis", "ccomp")
_DEPS = (*_CHIEF, "obl", "conj")
ANY = (*_DEPS, "nmod", "appos")
#: How likely a link must be to count as a vote on somebody's gender, and how many votes settle it.
_VOTE, _VOTES = 0.9, 3
#: How likely where others were named not long before.
_SURELY = 0.95
#: Farther back than so many characters nobody remembers who was named.
_REACH = 600
#: An office is remembered longer.
_FAR = 1200
_MOST_RIVALS = 6
#: Who is named so soon after the word may still be taken for whom it means.
_AFTER = 2500
#: No name has so many characters.
_LONGEST = 60
#: "The foreign secretary" is not the shadow foreign secretary.
_NOT_THE_OFFICE = kinds.listed("shadow former ex deputy vice assistant acting then late designate")
_IN_NAMES = str.maketrans("", "", "-’'")
#: "President Orr", "Finance Minister Orr"
_OFFICE = re.compile(r"(?:[A-Z][a-z]+ ){1,3}[A-Z][\w’'-]+")
_QUOTES = frozenset({'"', "“", "”"})


class Naming(NamedTuple):
    """One place where a person is named."""

    span: Span
    figure: Figure


class People:
    """Everybody whom the article names by first name and surname, and where."""

    def __init__(self, doc: Doc, cast: Cast, chains: Chains) -> None:
        self.doc, self.chains = doc, chains
        figures = [figure for figure in cast.figures if figure.person and not figure.place]
        self.named = sorted(
            (Naming(mention, figure) for figure in figures for mention in figure.mentions), key=lambda one: one.span
        )
        self._starts = [one.span.start for one in self.named]
        self._figures = figures
        self._votes = self._given(figures)
        self._genders = {
            key: max(given) for key, given in self._votes.items() if len(given) == 1 and given.total() >= _VOTES
        }

    def gender(self, figure: Figure) -> str:
        """ "m", "f" or "" as title, first name or the pronouns linked to the person tell."""
        return figure.gender or self._genders.get(id(figure), "")

    def _given(self, figures: list[Figure]) -> dict[int, Counter[str]]:
        """How often the article says "he" and "she" of each; of whom it does so again and again, it is settled."""
        places = {mention.start: figure for figure in figures for mention in figure.mentions}
        ends = {mention.end: figure for figure in figures for mention in figure.mentions}
        votes: dict[int, Counter[str]] = {}
        for token in self.doc:
            if token.lower_ not in GENDER:
                continue
            link = next(self.chains.of(token), None)
            if link is None or link[1] < _VOTE:
                continue
            figure = places.get(link[0].idx) or ends.get(link[0].idx + len(link[0].text))
            if figure is not None:
                votes.setdefault(id(figure), Counter())[GENDER[token.lower_]] += 1
        return votes

    def named_in(self, sentence: DocSpan) -> list[Naming]:
        return self._before(sentence.end_char, sentence.start_char)

    def at(self, token: Token) -> Naming | None:
        """Who is named by a name of which the word is a part."""
        near = self._before(token.idx + 1, token.idx - _LONGEST)
        return next((one for one in reversed(near) if token.idx < one.span.end), None)

    def headed(self, naming: Naming) -> Token | None:
        """The word on which the name hangs with its title."""
        found = self.doc.char_span(naming.span.start, naming.span.end, alignment_mode="expand")
        head = found.root if found is not None else None
        while head is not None and head.dep_ in {"flat", "appos", "compound"} and head.head.i != head.i:
            head = head.head
        return head

    def may_be(self, figure: Figure, token: Token) -> bool:
        """Whether "he" or "she" may mean somebody, by what is known of the gender."""
        return self._fits(figure, gender_of(token))

    def _before(self, place: int, start: int = 0) -> list[Naming]:
        """Who is named from `start` up to the place, in the order of the text."""
        return self.named[bisect_left(self._starts, start) : bisect_left(self._starts, place)]

    def _fits(self, figure: Figure, gender: str) -> bool:
        return self.gender(figure) != _OTHER[gender]

    def meant(self, token: Token) -> Naming | None:
        """Whom "he" or "she" means: the last one named whom it fits, as the subject of a sentence before this one.

        "Ms Orr met Mr Hale. She said": nobody else who could be "she" may stand between.
        """
        gender = gender_of(token)
        near = [one for one in self._before(token.idx, token.idx - _REACH) if self._fits(one.figure, gender)]
        if not near:
            return None
        last = near[-1]
        sentence = self._sentence(last.span)
        if sentence is None or sentence.end > token.sent.start:
            return None
        # the subject of a sentence outweighs who was named before it; "Mr Hale's farm" does not
        leads = self._leads(last, sentence)
        since = sentence.start_char if leads else 0
        others = [one for one in near if one.span.start >= since and one.figure is not last.figure]
        if not whole_name(last.figure, self.doc) or self._ahead(token, gender, last.figure):
            return None
        if others:
            return last if self._alone_before(last, sentence, token) else None
        # who leads the sentence right before is meant although one of the other signs is missing, but not two
        linked, known = self.chains.reaches(token, last.figure.mentions), self.gender(last.figure) == gender
        if self.strangers(sentence, token, gender, _CHIEF):
            return None  # "Ms Orr met a nurse. She left": either
        alone = not self.strangers(sentence, token, gender, _DEPS)
        adjacent = leads and self._goes_on(sentence, token)
        signs = (linked is True) + known + alone
        return last if linked is not False and signs >= (2 if adjacent else 3) else None

    def _alone_before(self, last: Naming, sentence: DocSpan, token: Token) -> bool:
        """ "Mr Orr met Mr Hale. The boat was sold by Mr Lund. He": the only one whom the sentence before names, surely
        linked."""
        gender, name = gender_of(token), self.doc.char_span(*last.span, alignment_mode="expand")
        near = [one for one in self.named_in(sentence) if self._fits(one.figure, gender)]
        if name is None or sentence.end != token.sent.start or any(one.figure is not last.figure for one in near):
            return False
        apart = not name.root.dep_.startswith(("nmod:poss", "compound")) and self.gender(last.figure) == gender
        linked = self.chains.likely(token) >= _SURELY and self.chains.reaches(token, last.figure.mentions) is True
        return apart and linked and not self.strangers(sentence, token, gender, ANY)

    def _goes_on(self, sentence: DocSpan, token: Token) -> bool:
        """Whether the word's sentence follows right upon the other, but for the speaker's own words between them."""
        between = self.doc[sentence.end : token.sent.start]
        spoken = sum(other.text in _QUOTES for other in self.doc[sentence.start : token.sent.start])
        return not any(other.pos_ == "PROPN" for other in between) and (not len(between) or spoken > 0)

    def described(self, token: Token) -> Naming | None:
        """Whom "the home secretary" means: the only one before whose name the article prints just that office."""
        words = [word.lower_ for word in self.doc[token.left_edge.i + 1 : token.i + 1]]
        holders = [figure for figure in self._figures if token.lower_ in figure.roles]
        holders = [figure for figure in holders if len(words) == 1 or set(words) <= figure.roles]
        titles = self._titles(holders[0], words, token.idx) if len(holders) == 1 and len(holders[0].words) > 1 else []
        same = [one for one in self._before(token.idx) if one.figure is holders[0]] if titles else []
        recent = same and token.idx - _FAR < same[-1].span.start < token.sent.start_char
        if not recent or self._named_next(token):
            return None
        # the place that shows whose office it is, where the name stands beside it
        beside = (
            one for one in same if any(title.overlaps(one.span) or title.end + 1 == one.span.start for title in titles)
        )
        return max(beside, key=lambda one: one.span, default=same[-1])

    def _titles(self, figure: Figure, office: list[str], place: int) -> list[Span]:
        """Where the article has "Home Secretary Ann Hill", and no "former" or "shadow" before it."""
        text, found = self.doc.text, []
        for title in figure.titled:
            before = text[max(0, title.start - 20) : title.start].casefold().replace("-", " ").split()
            words = text[title.start : title.end].casefold().replace("-", " ").split()
            told = words[: len(office)] == office
            if told and title.end <= place and not _NOT_THE_OFFICE & {*before[-1:], *words}:
                found.append(title)
        return found

    def _named_next(self, token: Token) -> bool:
        """ "The home secretary, Ann Hill," """
        near = self.named[bisect_left(self._starts, token.idx) :][:1]
        return bool(near) and near[0].span.start < token.idx + len(token.text) + 4

    def _sentence(self, span: Span) -> DocSpan | None:
        found = self.doc.char_span(span.start, span.end, alignment_mode="expand")
        return found.root.sent if found is not None else None

    def leads(self, naming: Naming) -> bool:
        """Whether the name is the subject of its whole sentence: of "Ms Orr said Mr Hale left" he is not."""
        sentence = self._sentence(naming.span)
        return sentence is not None and self._leads(naming, sentence, ("conj", "parataxis"))

    def _leads(self, naming: Naming, sentence: DocSpan, deps: tuple[str, ...] = _CLAUSES) -> bool:
        """Whether the name is the subject of its sentence, and alone in that."""
        head = self.headed(naming)
        if head is None:
            return False
        alone = not any(child.dep_ == "conj" for child in head.children)
        verb = head.head
        return alone and head.dep_.startswith("nsubj") and (verb == sentence.root or verb.dep_ in deps)

    def strangers(self, sentence: DocSpan, token: Token, gender: str, deps: tuple[str, ...]) -> bool:
        """Whether a person without a name, "the driver", or one whom the cast does not know stands between."""
        for other in self.doc[sentence.start : token.i]:
            if other.tag_ not in {"NN", "NNP"} or not other.dep_.startswith(deps):
                continue
            person = other.ent_type_ == "PERSON" or other.lemma_.lower() in kinds.PEOPLE | kinds.ROLES
            if person and other.lower_ not in _STRANGERS[gender] and not self._known(other):
                return True
        return False

    def _known(self, token: Token) -> bool:
        """Whether the word belongs to somebody's name, or is the title before one."""
        place = bisect_left(self._starts, token.idx + 1) - 1
        if place >= 0 and token.idx < self.named[place].span.end:
            return True
        return token.i + 1 < len(self.doc) and token.nbor().idx in self._starts[place + 1 : place + 2]

    def _ahead(self, token: Token, gender: str, figure: Figure) -> bool:
        """ "When he came, Mr Hale said": in a side clause the pronoun may mean somebody who is named after it."""
        if token.head == token.sent.root and token.i < token.head.i:
            return False
        later = self.named[bisect_left(self._starts, token.idx) :]
        for one in later[:8]:
            if one.span.start >= token.sent.end_char:
                return False
            if one.figure is not figure and self._fits(one.figure, gender):
                return True
        return False

    def rivals(self, token: Token, figure: Figure) -> list[str]:
        """The names of others whom the word would fit, of other surnames: those named before it, then soon after."""
        gender = self.gender(figure) if _tells_the_sex(token) else ""
        last: dict[int, Naming] = {id(one.figure): one for one in self._before(token.idx)}
        later = self._before(token.idx + _AFTER, token.idx)
        after = {id(one.figure): one for one in reversed(later) if id(one.figure) not in last}
        taken = {*folded(figure.words)}
        ranked: list[Naming] = []
        for known in (last, after):
            fit = [one for one in known.values() if len(one.figure.words) >= 2 and _surely(one.figure)]
            fit = [one for one in fit if not gender or self._may_be_taken(one.figure, gender)]
            ranked += sorted(fit, key=lambda one: (self.gender(one.figure) != gender, -one.span.start))
        found: list[Naming] = []
        for one in ranked:
            name = {*folded(one.figure.words)}
            if not name & taken and len(found) < _MOST_RIVALS:
                taken |= name
                found.append(one)
        # a minister whose name tells nothing may be a woman, and is never the only other one
        alone = len(found) == 1 and gender and not self._told_to_be(found[0].figure, gender)
        return [] if alone else [" ".join(one.figure.words) for one in found]

    def _may_be_taken(self, figure: Figure, gender: str) -> bool:
        """Whether the name tells nothing, of "Prime Minister Yasu Tanaka": whoever does not know him has to look."""
        if self._told_to_be(figure, gender):
            return True
        if gender == "f":
            return False  # most of whom the news tells are men
        untold = not self.gender(figure) and not self._votes.get(id(figure)) and not figure.roles & _LADIES
        person = bool(figure.titled) or set(figure.labels) == {"PERSON"}
        return untold and person and len(figure.words) == 2

    def _told_to_be(self, figure: Figure, gender: str) -> bool:
        """Whether a title, the first name or one "he" tells so: a name that nothing tells to be a man's may be hers."""
        if gender == "m" and figure.roles & _LADIES:
            return False  # "Jan Berry, the chairman" is "Ms Berry"
        votes, told = self._votes.get(id(figure), Counter()), self.gender(figure)
        return told in ("", gender) and votes[_OTHER[gender]] == 0 and (bool(told) or votes[gender] > 0)


def whole_name(figure: Figure, doc: Doc) -> str:
    """ "Ann Hill"; "President Orr" of whom no first name is told, and "" where not even an office is."""
    if len(figure.words) > 1:
        return " ".join(figure.words)
    titles = (doc.text[title.start : title.end] for title in figure.titled)
    fit = (
        title for title in titles if _OFFICE.fullmatch(title) and title.split()[0].casefold() not in kinds.HONORIFICS
    )
    return next((title for title in fit if not {*title.casefold().split()} & _NOT_THE_OFFICE), "")


def _tells_the_sex(token: Token) -> bool:
    """ "The attorney said": of "The attorney said he would sue" the sentence tells that it is a man."""
    return any(other.lower_ in GENDER or other.lower_ in OWNING for other in token.sent)


def gender_of(token: Token) -> str:
    return GENDER.get(token.lower_, "") or OWNING.get(token.lower_, "")


def _surely(figure: Figure) -> bool:
    """Whether the name is a person's: nothing speaks for a body, and a title or two namings for a person."""
    if not all(word.translate(_IN_NAMES).isalpha() for word in (figure.words[0], figure.words[-1])):
        return False  # "Jr. Day"
    if figure.words[-1].isupper() and len(figure.words[-1]) > 1:
        return False  # "Mark IV" makes telephones
    if figure.words[0].casefold().removesuffix("s") in kinds.ROLES:
        return False  # "Justices Clarke"
    if len(figure.words) > 2 and not sex(figure.words[0]) and sex(figure.words[1]):
        return False  # "Greens Ann Hill"
    person = bool(figure.labels) and all(label == "PERSON" for label in figure.labels)
    told = bool(figure.titled) or bool(figure.gender) or figure.person_votes >= 2
    return figure.body_votes == 0 and (told or person)
