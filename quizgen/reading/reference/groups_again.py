"""Doc in, the "they" out that surely means the people of whom the sentence before tells, or who tell it.

"The skippers refused. They want more ice", "Brokers said they expect a fall".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Section, Span
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.going_on import TELLS
from quizgen.reading.sources import kinds
from quizgen.reading.sources.kinds import listed

#: So far before and after the word stand those who may be taken for them.
_REACH, _AFTER = 2500, 1500
_MOST = 4
#: "Others", "both officers": who they are stands further back.
_OPEN = listed(
    """other others another both some many few several these those such all any no most own same more different certain
    various each every further next last two three four five six"""
)
_MEASURES = listed(
    """year month week day hour minute decade time tonne ton barrel dollar dlr pound mark yen franc percent pct point
    mile kilometre metre degree share term way people thing lot number figure thousand hundred million billion cent
    part kind sort case area level reason result source official's per mln bln rate price"""
)
#: Beside those with an office or a trade, these are surely people.
_PEOPLE = (
    kinds.ROLES
    | kinds.PEOPLE
    | listed(
        """academic accountant administrator advocate aide archaeologist astronomer author banker borrower builder
        businessman buyer campaigner chartist chemist collector commander commuter consultant consumer
        councillor creditor criminal critic dealer delegate demonstrator detective dietician diplomat dissident doctor
        driver drinker ecologist educator elder employer engineer exile exporter
        farmer fighter firefighter fisherman forecaster gamer gardener geologist grower guerrilla homeowner hunter
        immigrant importer insider inspector
        instructor insurer investigator investor islamist judge labourer lawmaker lender lobbyist manufacturer marine
        medic merchant migrant miller miner monk motorist mourner musician negotiator neighbor nurse observer
        officer operator organiser organizer owner parent passenger pensioner pilot planner player police policeman
        politician preacher prisoner producer professor programmer promoter prosecutor protester publisher pupil
        rebel refugee regulator reporter rescuer researcher retailer rider rioter runner sailor scholar scientist seller
        settler shareholder shopper singer skipper smoker soldier specialist spectator sprinter stockbroker striker
        supplier surgeon survivor technician teenager tester thief tourist trader traveller treasurer trucker tutor
        underwriter unionist veteran viewer voter walker worker writer youngster youth"""
    )
) - listed("head host medium media team crew staff personnel major general anyone none majority minority agent source")
_BEFORE = frozenset({"case", "cc", "punct", "mark", "fixed"})
_OBJECTS = ("nsubj", "obj", "iobj", "obl", "conj", "nmod")
_LONGEST = 5


class Group(NamedTuple):
    """Who is meant, and where the words are printed."""

    span: Span
    words: str


class Groups:
    """The plural nouns of an article, and who "they" are."""

    def __init__(self, doc: Doc, article: Article, chains: Chains, quoted: Sequence[Span]) -> None:
        self.doc, self.article, self.chains, self.quoted = doc, article, chains, quoted
        self._plural = [token for token in doc if token.tag_ == "NNS" and token.dep_.startswith(_OBJECTS)]

    def find(self) -> dict[int, Group]:
        """For the place of each "they" that is certain, who they are."""
        found: dict[int, Group] = {}
        for word in self.doc:
            if word.lower_ != "they" or word.dep_ != "nsubj" or not self._free(word):
                continue
            subject = self._telling(word) or self._before(word)
            group = self.named(subject) if subject is not None else None
            if group is not None and self.chains.reaches(word, [group.span]):
                found[word.i] = group
        return found

    def at(self, span: Span) -> Group | None:
        """Who is named by the noun that stands there."""
        found = (token for token in self._plural if span.start <= token.idx < span.end)
        return next((group for group in map(self.named, found) if group is not None), None)

    def _free(self, word: Token) -> bool:
        body = self.article.section_at(word.idx) is Section.BODY
        return body and not any(span.start <= word.idx < span.end for span in self.quoted)

    def _telling(self, word: Token) -> Token | None:
        """ "Brokers said they expect a fall": who says so."""
        verb = word.head
        if verb.dep_ != "ccomp" or verb.head.i > word.i or verb.head.lemma_ not in TELLS or verb.pos_ != "VERB":
            return None
        return next((child for child in verb.head.children if child.dep_ == "nsubj" and child.i < verb.head.i), None)

    def _before(self, word: Token) -> Token | None:
        """The subject of the sentence before, where "they" is the subject of its own."""
        if word.sent.start == 0 or word.head not in (word.sent.root, *word.sent.root.children):
            return None
        if word.head != word.sent.root and word.head.dep_ != "parataxis":
            return None
        last: DocSpan = self.doc[word.sent.start - 1].sent
        if any(other.tag_ == "NNS" for other in self.doc[word.sent.start : word.i]):
            return None
        verbs = [last.root, *(child for child in last.root.children if child.dep_ == "parataxis")]
        found = [child for verb in verbs for child in verb.children if child.dep_.startswith("nsubj")]
        return found[0] if len(found) == 1 and self._free(found[0]) else None

    def named(self, noun: Token, whole: bool = True) -> Group | None:
        """The words that name them, where these are whole: no "officers who had left", no "his brothers"."""
        if noun.tag_ != "NNS" or noun.lemma_.lower() in _MEASURES or noun.ent_type_:
            return None
        first = noun.left_edge.i
        while first < noun.i and (self.doc[first].dep_ in _BEFORE or self.doc[first].pos_ in {"ADP", "SCONJ"}):
            first += 1
        words = self.doc[first : noun.i + 1]
        after = [child for child in noun.children if child.i > noun.i and child.dep_ not in {"punct", "conj"}]
        coordinated = noun.dep_ == "conj" or any(child.dep_ == "conj" for child in noun.children)
        if after or (whole and coordinated) or not 1 <= len(words) <= _LONGEST or any(_open(token) for token in words):
            return None
        lemma = noun.lemma_.lower()
        if lemma not in _PEOPLE or any(token.lower_ == "media" for token in words):
            return None
        return Group(Span(words[0].idx, noun.idx + len(noun.text)), " ".join(words.text.split()))

    def rivals(self, word: Token, group: Group) -> Iterator[str]:
        """Others of their kind who are named near by, the nearest first."""
        taken = {_stem(part) for part in group.words.split()}
        near = [one for one in self._plural if word.idx - _REACH < one.idx < word.idx + _AFTER and self._free(one)]
        near.sort(key=lambda one: word.idx - one.idx if one.idx < word.idx else _REACH + one.idx - word.idx)
        given = 0
        for noun in near:
            other = self.named(noun, False) if given < _MOST else None
            if other is None:
                continue
            parts = {_stem(part) for part in other.words.split()}
            if parts & taken - {"the"}:
                continue
            taken |= parts
            given += 1
            yield other.words


def _stem(word: str) -> str:
    return word.casefold().rstrip("s")


def _open(token: Token) -> bool:
    pointing = token.tag_ in {"PRP$", "CD", "POS", "WP$", "VBG"} or token.lower_ in _OPEN
    return pointing or not (token.is_alpha or "-" in token.text)
