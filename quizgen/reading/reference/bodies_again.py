"""Doc in, the "it", "its" and "the company" out that surely mean the body of which the sentence before tells.

"Orr Mills bought two barges. It plans to sell them", "The company employs ninety people". Where they go on speaking,
`going_on` has them already; here they do what only a body can do, and own what only a body has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Section, Span
from quizgen.model.torn_names import torn
from quizgen.reading.grammar.edges import FIRM_ENDS
from quizgen.reading.grammar.labels import TIMES
from quizgen.reading.reference.going_on import SAYS, TELLS
from quizgen.reading.reference.sentence_by_sentence import Before, follow
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.folding import folded
from quizgen.reading.sources.introductions import kind_of
from quizgen.reading.sources.kinds import listed
from quizgen.reading.sources.present import EVENTS, acts

#: What a body does, and no barge and no plan: "it plans", "it has agreed".
DOES = SAYS | listed(
    """accuse acknowledge acquire agree aim announce anticipate apologise apologize appeal appoint approve ask believe
    blame borrow buy call campaign claim complete concede condemn confirm consider criticise criticize cut decide
    declare decline demand describe develop disclose dismiss earn employ estimate expect express file forecast hire hope
    intend introduce invest invite issue launch lend lose manufacture market negotiate offer oppose order own
    pay plan pledge post produce promise propose publish purchase recommend record refuse regard reject release
    repeat report request restate reveal sack scrap seek sell sign spend sponsor study submit sue supply
    support supervise threaten try unveil urge vow want welcome withdraw"""
)
#: "It would take years", "it means war": things do so.
_HAPPENS = listed(
    """appear be become begin bring cause come contain cost create depend exist follow fall give go grow happen help
    include increase involve last lead look make matter mean occur prove provide reach remain represent require result
    rise seem show sound stand start stay stem suggest take tend turn worsen work"""
)
#: "Its profits fell", "its chairman left".
_OWNS = listed(
    """analyst board boss chairman chairwoman chief customer director employee executive head lawyer leader member pilot
    president barrister solicitor counsel coordinator secretary treasurer trustee economist spokesperson
    representative researcher shareholder spokesman spokeswoman staff worker workforce earnings income
    loss losses profit profits revenue revenues sales share shares stock turnover dividend debt debts assets"""
)
#: Of a body that is no ministry, no union and no court.
_FIRM = listed("company firm group")
_ENTERPRISES = listed(
    """bank company corporation firm group airline airlines inc corp ltd llc plc co. inc. corp. ltd. studio studios
    association"""
)
_FARTHEST = 4
_ASIDE = ("nmod:poss", "compound", "flat", "amod", "appos")
#: "Harwick", "BBC", "O'Rourke", "McKay", "of", "&"; no "HArwick".
_LIKE_A_NAME = re.compile(r"[A-Z][a-z.’'-]*(?:[A-Z][a-z.’'-]+)*|[A-Z.&]+s?|of|for|the|&")
#: What is named like a body and is none.
_NONE = kinds.ROLES - kinds.HONORIFICS | listed("and shadow republican democrat nations paper commons mps peers lords")
#: "The Harwick Show", "the Orr Prize".
_NO_BODIES = EVENTS - listed("court union office")
_MOST_RIVALS = 5


class Meant(NamedTuple):
    """Which body is meant, where its name is printed, and how many sentences ago."""

    span: Span
    figure: Figure
    far: int


class Bodies:
    """Who is told of sentence by sentence, with the names of the others."""

    def __init__(self, doc: Doc, article: Article, cast: Cast, quoted: Sequence[Span]) -> None:
        self.doc, self.article, self.quoted = doc, article, quoted
        self._named: dict[int, tuple[Span, Figure]] = {}
        self._figures = [figure for figure in cast.figures if _named_whole(figure) or country(figure)]
        for figure in cast.figures:
            if figure.person:
                continue
            for mention in figure.mentions:
                name = doc.char_span(*mention, alignment_mode="expand")
                for token in name or ():
                    self._named[token.i] = (mention, figure)

    def find(self) -> dict[int, Meant]:
        """For the place of each word that surely means the body told of before, which one it is."""
        found: dict[int, Meant] = {}

        def told(sentence: DocSpan, before: Before[Meant] | None) -> Meant | None:
            subject = self._subject(sentence)
            if subject is None:
                return None
            if (inside := self._told_by(subject)) is not None:
                found[inside[0].i] = inside[1]
            if (own := self._named.get(subject.i)) is not None:
                return Meant(own[0], own[1], 1) if own[1] in self._figures else None
            word = self._points(subject, before.who) if before is not None else None
            if before is None or word is None or self._others(before.sentence, word, before.who):
                return None
            found[word.i] = before.who
            return before.who._replace(far=before.who.far + 1)

        follow(self.doc, self.article, self.quoted, told)
        return found

    def _subject(self, sentence: DocSpan) -> Token | None:
        """The one of which the sentence tells; of "The barges are old, it said" it is who says so."""
        root = sentence.root
        verbs = [one for one in root.children if one.dep_ == "parataxis" and one.lemma_ in SAYS] or [root]
        found = [child for verb in verbs for child in verb.children if child.dep_.startswith("nsubj")]
        if len(found) != 1 or any(child.dep_ == "conj" for child in found[0].children):
            return None
        body = self.article.section_at(found[0].idx) is Section.BODY
        quoted = any(span.start <= found[0].idx < span.end for span in self.quoted)
        return found[0] if body and not quoted else None

    def _told_by(self, subject: Token) -> tuple[Token, Meant] | None:
        """ "Orr Mills said it plans to sell two barges": what a body says that it does."""
        own = self._named.get(subject.i)
        if own is None or own[1] not in self._figures or subject.head.lemma_ not in TELLS:
            return None
        for verb in subject.head.children:
            if verb.dep_ != "ccomp" or verb.i < subject.head.i:
                continue
            word = next((child for child in verb.children if child.dep_ == "nsubj"), None)
            if word is not None and word.lower_ == "it" and word.i < verb.i and _may_act(verb):
                between = self.doc[subject.head.i : word.i]
                other = any(one.pos_ in {"NOUN", "PROPN"} and one.ent_type_ not in TIMES for one in between)
                return None if other else (word, Meant(own[0], own[1], 0))
        return None

    def _points(self, subject: Token, before: Meant) -> Token | None:
        """The word that points back to the body, where what is told fits nothing else."""
        if before.far > _FARTHEST:
            return None
        if subject.lower_ == "it":
            return subject if subject.dep_ == "nsubj" and _acts(subject.head) else None
        first = subject.left_edge
        if first.lower_ == "its" and first.head == subject:
            return first if subject.lemma_.lower() in _OWNS or subject.lower_ in _OWNS else None
        bare = first.lower_ == "the" and first.i == subject.i - 1 == subject.i + 1 - len(list(subject.subtree))
        return subject if bare and _may_be_called(subject.lower_, before.figure) else None

    def _others(self, last: DocSpan, word: Token, before: Meant) -> bool:
        """Is another body named since, other than beside a name: "Orr Mills met Hale Mills. It plans": either."""
        for token in self.doc[last.start : word.i]:
            own = self._named.get(token.i)
            if own is not None:
                other = own[1] is not before.figure
            else:
                common = token.tag_ == "NN" and token.lower_ in kinds.BODIES
                other = common or token.ent_type_ in {"ORG", "GPE"}
            if other and not token.dep_.startswith(_ASIDE):
                return True
        return False

    def rivals(self, word: Token, own: Figure) -> Iterator[str]:
        """The names of other bodies, those named last before the word first."""
        taken = _own_words(own)
        ranked = sorted(self._figures, key=lambda one: self._distance(one, word))
        given = 0
        for figure in ranked:
            name = _own_words(figure)
            if figure is own or name & taken or given == _MOST_RIVALS or country(figure) is not country(own):
                continue
            if not country(figure) and not _body_for_sure(figure, self.doc):
                continue
            if kinds.outlet(figure.words) and not kinds.outlet(own.words):
                continue  # the report that it quotes tempts nobody
            taken |= name
            given += 1
            yield " ".join(figure.words)

    def _distance(self, figure: Figure, word: Token) -> int:
        return min(word.idx - m.start if m.start < word.idx else 2 * (m.start - word.idx) for m in figure.mentions)


def _own_words(figure: Figure) -> set[str]:
    """The words that tell it from others: not the "Corp" of "Orr Corp"."""
    return {*folded(figure.words)} - FIRM_ENDS - kinds.BODIES - {"of", "for", "and", "the", "&"}


def country(figure: Figure) -> bool:
    """Whether it is a country or a town, always taken for one."""
    return figure.place and not figure.person and {*figure.labels} == {"GPE"}


def _named_whole(figure: Figure) -> bool:
    """A body that has a name of its own, printed as names are: no "Bank", and no "HArwick"."""
    own = not {word.casefold() for word in figure.words} <= kinds.BODIES
    return own and kind_of(figure) == "organisation" and all(_LIKE_A_NAME.fullmatch(word) for word in figure.words)


def _may_be_called(noun: str, figure: Figure) -> bool:
    """Whether "the company" may well be it: no ministry, no union, no newspaper, and none that is called so."""
    told = {*folded(figure.words)}
    if noun not in _FIRM - told or kinds.outlet(figure.words) or told & (kinds.BODIES - _ENTERPRISES):
        return False
    return figure.words[-1].casefold() in FIRM_ENDS or len(figure.mentions) > 1


def _acts(verb: Token) -> bool:
    """Whether only a body does so: "it plans", but not "it is planned" or "it would be"."""
    does = verb.pos_ == "VERB" and verb.lemma_ in DOES
    return does and not any(child.dep_ in {"aux:pass", "expl"} for child in verb.children)


def _may_act(verb: Token) -> bool:
    """Whether a body may well do so, of which the sentence itself tells that it speaks."""
    plain = verb.pos_ == "VERB" and verb.lemma_ not in _HAPPENS
    return plain and not any(child.dep_ in {"aux:pass", "expl", "csubj"} for child in verb.children)


def _body_for_sure(figure: Figure, doc: Doc) -> bool:
    """Whether the name is that of a body, which a reader may take for the one that is meant, and is printed whole."""
    last = figure.words[-1].casefold()
    told = {word.casefold() for word in figure.words}
    if last in _NO_BODIES or told & _NONE or not _named_whole(figure):
        return False
    if any(doc.text[mention.start - 1 : mention.start] == "<" for mention in figure.mentions):
        return False  # "Orr Mills Inc <ORM>": a sign of the stock exchange
    if torn(doc.text, figure.mentions):
        return False
    known = told & kinds.BODIES or last in FIRM_ENDS
    return bool(known) or any(acts(doc, mention) for mention in figure.mentions)
