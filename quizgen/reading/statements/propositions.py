"""Doc and the words of others in, the reporter's own clauses out: a subject, its verb and what belongs to them.

A sentence may tell several things, and only some of them in the reporter's voice: "Mr Hale, who closed the pier in May,
said that it was safe". A clause is cut out of it where what stays is true whenever the sentence is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from spacy.tokens import Doc, Token

from quizgen.model import Article, Section, Span
from quizgen.reading.grammar.labels import TIMES
from quizgen.reading.grammar.skeleton import SUBJECTS
from quizgen.reading.statements.actual import CERTAIN_OPENERS, MAYBE, NEGATIVE, actual, doubtful, stands_free
from quizgen.reading.statements.voices import Voices

#: What may go without making what stays untrue; "if", "unless" and "whether" are no such openers.
_LOOSE = frozenset({"parataxis", "discourse", "vocative", "dep", "list", "dislocated", "reparandum"})
_RELATIVES = frozenset({"who", "which"})
_TURN = re.compile(r"^(?:Q|A|Question|Answer)\s?[:.]", re.MULTILINE)


@dataclass(frozen=True)
class Proposition:
    """One clause. `front` opens it ("On Monday,"), `who` are the words of its subject, `said` its verb and the rest."""

    verb: Token
    subject: Token
    front: tuple[Token, ...]
    who: tuple[Token, ...]
    said: tuple[Token, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        return (*self.front, *self.who, *self.said)

    @cached_property
    def passive(self) -> bool:
        return any(child.dep_ in {"aux:pass", "nsubj:pass"} for child in self.verb.children)

    @property
    def span(self) -> Span:
        """From its first word to its last as printed; what was cut out of it lies within."""
        words = sorted(self.tokens, key=lambda token: token.i)
        return Span(words[0].idx, words[-1].idx + len(words[-1].text.rstrip()))


def find(doc: Doc, article: Article, voices: Voices) -> Iterator[Proposition]:
    """The clauses of the running text that nobody but the reporter answers for, in the order of their verbs."""
    if len(_TURN.findall(article.text)) > 1:
        return  # an interview printed as questions and answers is nobody's report
    for sentence in doc.sents:
        if article.section_at(sentence.start_char) not in (Section.BODY, Section.STANDFIRST):
            continue
        if any(token.text.strip() == "?" for token in sentence):
            continue
        for verb in sentence:
            if verb.pos_ in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"}:
                found = _clause(verb, voices)
                if found is not None:
                    yield found


def within(doc: Doc, content: Span, voices: Voices) -> Iterator[Proposition]:
    """The main clause of what somebody says: "the storm had closed 12 schools" of "Police said that ...".

    `voices` know of the quotations alone.
    """
    words = doc.char_span(content.start, content.end, alignment_mode="expand")
    inside = frozenset(range(words.start, words.end)) if words is not None else frozenset[int]()
    for verb in words or ():
        top = verb.head == verb or verb.head.i not in inside
        if top and verb.pos_ in {"VERB", "AUX", "NOUN", "ADJ"}:
            found = _clause(verb, voices, inside)
            if found is not None:
                yield found


def _clause(verb: Token, voices: Voices, inside: frozenset[int] | None = None) -> Proposition | None:
    if not actual(verb) or (inside is None and not stands_free(verb, voices)):
        return None
    found = shaped(verb, inside)
    if found is None or any(voices.foreign(token) or doubtful(token) for token in (*found.front, *found.said)):
        return None
    return None if any(token.lower_ in NEGATIVE | MAYBE for token in (*found.front, *found.who)) else found


def shaped(verb: Token, inside: frozenset[int] | None = None) -> Proposition | None:
    """The clause of the verb whoever says it and whether it happened or not; None where it cannot be cut out whole."""
    subject = _subject(verb)
    if subject is None:
        return None
    who = _who(subject, verb)
    if inside is not None and any(token.i not in inside for token in who):
        return None
    if not who or who[0].pos_ == "ADP" or who[-1].tag_ == "POS" or who[-1].i > verb.i:
        return None
    if any(token.tag_ in {"WDT", "WP", "WRB"} for token in who):
        return None
    front, said = _rest(verb, inside)
    if not said or not _opens_well(front):
        return None
    crossed = not {token.i for token in who}.isdisjoint(token.i for token in said)  # then the tree is a wrong one
    if crossed or _broken(said, verb) or not _seamless(front, who, said, verb):
        return None
    return Proposition(verb, subject, front, who, said)


def _seamless(front: Sequence[Token], who: Sequence[Token], said: Sequence[Token], verb: Token) -> bool:
    """Whether whatever was cut out is set off by a mark or opens as a clause does: a wrong tree cuts elsewhere."""
    listed_up = any(token.dep_ == "conj" for token in who)
    commas = [token.i for token in who if token.text == ","]
    aside = bool(commas) and not (listed_up and any(t.dep_ == "cc" and t.i > commas[-1] for t in who))
    if aside or any(other.i > one.i + 1 for one, other in pairwise(who)):
        return False
    last = who[-1].nbor()
    if last.i not in {token.i for token in said} and not (_mark(last) or last.pos_ in {"VERB", "AUX", "ADV", "PART"}):
        return False
    for words in (front, said):
        for one, other in pairwise(words):
            cut = one.nbor()
            if other.i > one.i + 1 and cut.pos_ == "CCONJ":
                return False  # "158 courses closed and 14 opened, the eighth year": the rest is of both
            if other.i > one.i + 1 and not (
                _mark(cut) or _mark(other.nbor(-1)) or cut.pos_ in {"SCONJ", "CCONJ", "ADV"}
            ):
                return False
    end = said[-1].nbor() if said[-1].i + 1 < len(verb.doc) else said[-1]
    return _mark(end) or end.is_space or end.pos_ in {"SCONJ", "CCONJ", "ADV", "ADP", "VERB", "PART"}


def _mark(token: Token) -> bool:
    return token.is_punct or token.text.strip() in {"-", "--", "–", "—", ""}


def _opens_well(front: Sequence[Token]) -> bool:
    """Whether what stands before the subject is one whole adjunct: "On Monday,", "Last year,", "In a rare step,"."""
    if not front:
        return True
    whole = front[-1].i - front[0].i + 1 == len(front)
    ahead = front[0].doc[front[0].i - 1] if front[0].i > front[0].sent.start else None
    begins = ahead is None or ahead.text == "," or ahead.dep_ in {"cc", "mark"} or ahead.is_space
    adjunct = front[0].pos_ == "ADP" or front[0].ent_type_ in TIMES or front[-1].ent_type_ in TIMES
    return whole and begins and (adjunct or all(token.pos_ == "ADV" for token in front))


_UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})


def _broken(said: Sequence[Token], verb: Token) -> bool:
    """Whether a word waits for what was cut off: "further (than that)", "so long (that ...)", "shut (and sold it)"."""
    places = {token.i for token in said}
    if said[-1].lower_ in {"after", "before"}:
        return True  # "left not long after"
    following = verb.doc[said[-1].i + 1] if said[-1].i + 1 < len(verb.doc) else said[-1]
    if said[-1].lemma_.lower() in _UNITS and following.lower_ in {"after", "before"}:
        return True  # "the meeting was held two days (after the storm)"
    if said[-1].tag_ == "CD" and said[-1].dep_ == "obj":
        return True  # "Lisbon had 300": of what?
    if any(token.lower_ in {"so", "too"} and token.head.pos_ in {"ADJ", "ADV"} for token in said):
        return True
    if said[-1].tag_ in {"DT", "CC", "TO"} or (said[-1].tag_ == "IN" and said[-1].dep_ == "case"):
        return True
    if any(token.dep_ == "cc:preconj" or token.lower_ == "either" for token in said):
        return True
    waiting = [token for token in said if token.tag_ in {"JJR", "RBR"} or token.lower_ in {"as", "such"}]
    if any(
        child.i not in places and child.pos_ in {"VERB", "NOUN", "ADJ"} for token in waiting for child in token.rights
    ):
        return True
    if any(token.tag_ in {"JJR", "RBR"} and token.head.pos_ in {"VERB", "AUX"} for token in said):
        return not any(token.lower_ == "than" for token in said)
    return said[-1] == verb and verb.i + 1 < len(verb.doc) and verb.nbor().dep_ == "cc"


def _subject(verb: Token) -> Token | None:
    """The head of the subject; the name before ", who"; the subject of the verb that this one is joined to."""
    own = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if own is not None and own.i < verb.i:
        if verb.dep_ != "acl:relcl":
            return own
        comma = verb.doc[own.i - 1] if own.i else own
        name = verb.doc[own.i - 2] if own.i > 1 else own
        beside = name == verb.head or name.head == verb.head or name.head.head == verb.head
        return verb.head if own.lower_ in _RELATIVES and comma.text == "," and beside and name.pos_ == "PROPN" else None
    if verb.dep_ == "conj" and verb.tag_ in {"VBD", "VBZ", "VBP"} and own is None and _joined(verb):
        return _subject(verb.head)
    return None


def _joined(verb: Token) -> bool:
    """Whether nothing but adverbs stands between "and" and the verb: else the tree may have missed its subject."""
    before = [token for token in verb.doc[verb.sent.start : verb.i] if token.pos_ not in {"ADV", "AUX", "PART"}]
    return bool(before) and (before[-1].pos_ == "CCONJ" or before[-1].text == ",")


def _who(subject: Token, verb: Token) -> tuple[Token, ...]:
    """The words of the subject without the asides between commas and the clauses after it."""
    left, right = subject.left_edge.i, subject.right_edge.i
    cut = {inner.i for child in subject.children if _aside(child, subject) for inner in child.subtree}
    words = [token for token in subject.doc[left : right + 1] if token.i not in cut]
    if verb.dep_ == "acl:relcl":
        words = [token for token in words if token.i < verb.left_edge.i]
    return _tidy(words)


def _aside(child: Token, head: Token) -> bool:
    """ ", who closed the pier,", ", the mayor of Harwick,", "(1,200 people)": not needed to know who is meant."""
    before = child.doc[child.left_edge.i - 1] if child.left_edge.i else child
    loose = child.dep_ in _LOOSE or child.dep_ in {"appos", "acl:relcl", "acl", "advcl", "amod", "nummod"}
    loose = loose or (child.dep_ not in {"conj", "cc", "punct", "flat"} and head.dep_ in SUBJECTS)
    return loose and child.i > head.i and before.text in {",", "(", "—", "–", "-", ";"}


def _rest(verb: Token, inside: frozenset[int] | None) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """What opens the clause, and its verb with all that belongs to it."""
    own = [child for child in verb.children if child.dep_ in SUBJECTS]
    cut = {inner.i for child in own for inner in child.subtree}
    for token in verb.subtree:
        if token.i in cut or token == verb:
            continue
        clause = token.dep_ == "conj" and token.head == verb and _clausal(token)
        opens = token.dep_ in {"cc", "mark", "punct"} or token.lower_ in CERTAIN_OPENERS
        opens = opens and token.head == verb and token.i < verb.i
        tie = token.dep_ == "cc" and _joins_clauses(token, verb)
        if clause or opens or tie or _loose_clause(token, verb) or _aside(token, token.head) or token.dep_ in _LOOSE:
            cut.update(inner.i for inner in token.subtree)
    kept = sorted((t for t in verb.subtree if t.i not in cut and not t.is_space), key=lambda token: token.i)
    if verb.dep_ == "conj" or verb.dep_ == "acl:relcl":
        kept = [token for token in kept if token.i > max((t.i for t in own), default=0) or not own]
    kept = [token for token in kept if inside is None or token.i in inside]
    edge = min((child.left_edge.i for child in own), default=verb.left_edge.i)
    return _tidy([t for t in kept if t.i < edge]), _tidy([t for t in kept if t.i >= edge])


def _joins_clauses(cc: Token, verb: Token) -> bool:
    return cc.head.dep_ == "conj" and cc.head.head == verb and _clausal(cc.head)


def _clausal(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"} or any(
        child.dep_ in SUBJECTS or child.dep_ == "cop" for child in token.children
    )


def _loose_clause(token: Token, verb: Token) -> bool:
    """ "because ...", ", closing the pier": an adverbial clause; "to repair it" stays, close to its verb."""
    if token.dep_ != "advcl" or token.head != verb:
        return False
    first = token.left_edge
    bound = first.lower_ in {"to", "by"} and first.i > verb.i and first.nbor(-1).text != ","
    return not bound


def _tidy(words: Sequence[Token]) -> tuple[Token, ...]:
    """Without the marks that stand at an edge of what was cut out or of the whole."""
    kept = [token for token in words if token.text.strip()]
    places = {token.i for token in kept}
    marks = {",", ";", ":", "—", "–", "-", "(", ")", ".", "!", '"', "“", "”"}
    loose = [
        token
        for token in kept
        if token.text in marks and not (token.i - 1 in places and token.i + 1 in places) and not _glued(token, places)
    ]
    kept = [token for token in kept if token not in loose]
    while kept and kept[-1].text in marks and not _glued(kept[-1], {token.i for token in kept}):
        kept.pop()
    while kept and kept[0].text in marks:
        kept.pop(0)
    return tuple(kept)


def _glued(token: Token, places: set[int]) -> bool:
    """Whether it closes a bracket that is opened within."""
    return token.text == ")" and token.i - 1 in places and any(token.doc[i].text == "(" for i in places if i < token.i)
