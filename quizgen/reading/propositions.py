"""Doc and the words of others in, the reporter's own clauses out: a subject, its verb and what belongs to them.

A sentence may tell several things, and only some of them in the reporter's voice: "Mr Hale, who closed the pier in May,
said that it was safe". A clause is cut out of it where what stays is true whenever the sentence is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token

from quizgen.model import Article, Section, Span
from quizgen.reading.hearsay import reports
from quizgen.reading.kinds import listed
from quizgen.reading.skeleton import SUBJECTS, is_finite

#: What may go without making what stays untrue; "if", "unless" and "whether" are no such openers.
_LOOSE = frozenset({"parataxis", "discourse", "vocative", "dep", "list", "dislocated", "reparandum"})
_TIMES = listed("after before when while as since because although though")
_CONDITIONS = listed("if unless whether until lest whenever provided")
_CERTAIN_OPENERS = listed("after before when while because although though")
_RELATIVES = frozenset({"who", "which"})
_MODAL = listed("would could may might should must will shall ought can wo ca 'll ’ll cannot")
_NEGATIVE = listed("not n't n’t never no hardly barely scarcely neither nor none nobody nothing without seldom rarely")
_MAYBE = listed(
    """reportedly allegedly apparently supposedly purportedly perhaps possibly probably maybe rumoured rumored alleged
    purported suspected likely unlikely presumably ostensibly potentially hopefully"""
)
_REPORTS = listed("reports report poll survey allegation allegations rumour rumor rumours rumors estimate estimates")
_QUOTES = frozenset('"“”‘') | {"''", "``"}


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
    def main(self) -> bool:
        """Whether it is the main clause of its sentence."""
        return self.verb.dep_ == "ROOT"

    @property
    def span(self) -> Span:
        """From its first word to its last as printed; what was cut out of it lies within."""
        words = sorted(self.tokens, key=lambda token: token.i)
        return Span(words[0].idx, words[-1].idx + len(words[-1].text.rstrip()))


class Voices:
    """Which words of the text belong to others: the contents, cues and sources of attributions, and quotations."""

    def __init__(self, doc: Doc, contents: Sequence[Span], cues: Sequence[Span]) -> None:
        self._content = _marked(doc, contents)
        self._cue = _marked(doc, cues)
        for role in doc.spans.get("roles", ()):
            if role.label_ in {"content", "cue"}:
                marked = self._content if role.label_ == "content" else self._cue
                marked.update(range(role.start, role.end))
        self._quoted = _quoted(doc)

    def foreign(self, token: Token) -> bool:
        """Whether the word is said, quoted, or says that somebody says something."""
        return token.i in self._content or token.i in self._cue or token.i in self._quoted

    def cue(self, token: Token) -> bool:
        return token.i in self._cue


def _marked(doc: Doc, spans: Sequence[Span]) -> set[int]:
    found: set[int] = set()
    for span in spans:
        words = doc.char_span(span.start, span.end, alignment_mode="expand")
        found.update(range(words.start, words.end) if words is not None else ())
    return found


def _quoted(doc: Doc) -> set[int]:
    """The words inside quotation marks; a mark without its partner reaches to the end of its paragraph."""
    found: set[int] = set()
    inside = False
    for token in doc:
        if token.text.strip() in _QUOTES:
            inside = not inside if token.text.strip() in {'"', "''", "``"} else token.text.strip() != "”"
            found.add(token.i)
        elif "\n" in token.text:
            inside = False
        elif inside:
            found.add(token.i)
            inside = "\n" not in token.whitespace_
    return found


def find(doc: Doc, article: Article, voices: Voices) -> Iterator[Proposition]:
    """The clauses of the running text that nobody but the reporter answers for, in the order of their verbs."""
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


def _clause(verb: Token, voices: Voices) -> Proposition | None:
    if not _actual(verb) or not _stands_free(verb, voices):
        return None
    subject = _subject(verb)
    if subject is None:
        return None
    who = _who(subject, verb)
    front, said = _rest(verb, subject)
    if not said or not who:
        return None
    if any(voices.foreign(token) or _doubtful(token) for token in (*front, *said)):
        return None
    inner = any(token.tag_ in {"WDT", "WP", "WRB"} for token in who)
    return None if inner or said[-1].tag_ in {"IN", "DT", "CC", "TO"} else Proposition(verb, subject, front, who, said)


def _actual(verb: Token) -> bool:
    """Whether a finite verb tells what is or was: no "would", no "not", no "if"; nor does anything above it."""
    helpers = [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"}]
    finite = any(is_finite(token) for token in (verb, *helpers)) if helpers else is_finite(verb)
    if not finite or any(token.lower_ in _MODAL for token in (verb, *helpers)):
        return False
    return not any(child.lower_ in _NEGATIVE | _CONDITIONS | {"used"} for child in verb.children if child.i < verb.i + 2)


def _stands_free(verb: Token, voices: Voices) -> bool:
    """Whether the place of the clause in its sentence makes it neither somebody's word nor a mere possibility."""
    match verb.dep_:
        case "ROOT":
            return not _told_by_another(verb, voices)
        case "conj":
            head = verb.head
            return _actual(head) and _stands_free(head, voices) and not voices.cue(head) and not reports(head)
        case "advcl":
            opener = next((child for child in verb.children if child.dep_ in {"mark", "advmod"}), None)
            opened = opener is not None and opener.lower_ in _CERTAIN_OPENERS and opener.i == verb.left_edge.i
            above = verb.head
            if above.pos_ not in {"VERB", "AUX"} or not opened:
                return False
            first = verb.left_edge.i < above.i  # "After the storm broke, he said that": the clause is not his
            speaks = voices.cue(above) or reports(above)
            return _actual(above) and _stands_free(above, voices) if not speaks else first and above.dep_ == "ROOT"
        case "acl:relcl":
            return verb.head.pos_ == "PROPN" and not voices.foreign(verb.head)
    return False


def _told_by_another(root: Token, voices: Voices) -> bool:
    """Whether a cue beside the main clause may cover it: "according to police", "police said" after a comma."""
    for token in root.sent:
        if not (voices.cue(token) or reports(token)) or token == root:
            continue
        top = token
        while top.head != root and top.head != top:
            top = top.head
        inside = [token, *token.ancestors]
        shut = any(one.dep_ in {"acl:relcl", "advcl", "acl"} and one.pos_ in {"VERB", "AUX"} for one in inside)
        later = top.dep_ == "conj" and top.i > root.i and any(c.dep_ in SUBJECTS for c in top.children)
        if token.lower_ in {"according", "accord"} or not (shut or later) or top.dep_ == "parataxis":
            return True
    return False


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
    if verb.dep_ == "conj" and verb.tag_ in {"VBD", "VBZ", "VBP"} and own is None:
        return _subject(verb.head)
    return None


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
    loose = child.dep_ in _LOOSE or child.dep_ in {"appos", "acl:relcl", "acl", "advcl", "amod"}
    return loose and child.i > head.i and before.text in {",", "(", "—", "–", "-", ";"}


def _rest(verb: Token, subject: Token) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """What opens the clause, and its verb with all that belongs to it."""
    own = [child for child in verb.children if child.dep_ in SUBJECTS]
    cut = {inner.i for child in own for inner in child.subtree}
    for token in verb.subtree:
        if token.i in cut or token == verb:
            continue
        clause = token.dep_ == "conj" and token.head == verb and _clausal(token)
        opener = token.dep_ in {"cc", "mark", "punct"} and token.head == verb and token.i < verb.i
        tie = token.dep_ == "cc" and _joins_clauses(token, verb)
        if clause or opener or tie or _loose_clause(token, verb) or _aside(token, token.head) or token.dep_ in _LOOSE:
            cut.update(inner.i for inner in token.subtree)
    kept = [token for token in verb.subtree if token.i not in cut and not token.is_space]
    if verb.dep_ == "conj" or verb.dep_ == "acl:relcl":
        kept = [token for token in kept if token.i > max((t.i for t in own), default=0) or not own]
    edge = min((child.left_edge.i for child in own), default=verb.left_edge.i)
    return _tidy([t for t in kept if t.i < edge]), _tidy([t for t in kept if t.i >= edge])


def _joins_clauses(cc: Token, verb: Token) -> bool:
    return cc.head.dep_ == "conj" and cc.head.head == verb and _clausal(cc.head)


def _clausal(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"} or any(child.dep_ in SUBJECTS or child.dep_ == "cop" for child in token.children)


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
    marks = {",", ";", ":", "—", "–", "-", "(", ")", ".", "!"}
    loose = [
        token
        for token in kept
        if token.text in marks and not (token.i - 1 in places and token.i + 1 in places) and not _glued(token, places)
    ]
    kept = [token for token in kept if token not in loose]
    while kept and kept[-1].text in marks:
        kept.pop()
    while kept and kept[0].text in marks:
        kept.pop(0)
    return tuple(kept)


def _glued(token: Token, places: set[int]) -> bool:
    """The stop of "U.S." or a bracket that is closed within."""
    return token.text == ")" and token.i - 1 in places and any(token.doc[i].text == "(" for i in places if i < token.i)


def _doubtful(token: Token) -> bool:
    """Whether the word makes the clause somebody's word, a possibility or a condition."""
    if token.lower_ in _MAYBE or token.lower_ in _MODAL and token.dep_ == "aux":
        return True
    if token.lower_ in _CONDITIONS and token.dep_ in {"mark", "advmod"}:
        return True
    return reports(token) or (token.pos_ == "NOUN" and token.lower_ in _REPORTS)
