"""Doc in Universal Dependencies in, the same Doc with who-says-what spans out: by rules over the tree.

For pipelines that bring no network for it: `doc.spans["roles"]` as quizgen's own network sets it, labels source, cue
and content, with scores and links. The scores tell which rule found a span (_SURE).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup, Token
from spacy.tokens import Span as DocSpan

from quizgen.language import reporting, role_spans
from quizgen.language.role_spans import Words, around, edges, overlaps, pieces, quotations, quoted, trim, whole

FACTORY = "quizgen_role_rules"

_SUBJECTS = frozenset({"nsubj", "nsubj:outer"})
_CLAUSES = frozenset({"ccomp", "csubj:pass", "csubj"})
#: How often a cue of each kind was one, on 30 articles of PolNeAR dev with the trees of quizgen's first pipeline.
_SURE = {
    "clause": 0.75,
    "quotation": 0.6,
    "aside": 0.6,
    "according": 0.85,
    "noun": 0.7,
    "judging": 0.65,
    "turning": 0.5,
}


@dataclass(frozen=True)
class Found:
    """A cue with its source and contents, as first token and the token after the last."""

    kind: str
    cue: Words
    source: Words | None
    contents: tuple[Words, ...]

    @property
    def parts(self) -> list[tuple[str, Words]]:
        source = [("source", self.source)] if self.source is not None else []
        return [("cue", self.cue), *source, *(("content", content) for content in self.contents)]

    @property
    def size(self) -> int:
        return sum(end - start for start, end in self.contents)


class RoleRules:
    """A spaCy component; it needs heads, labels, tags and lemmas."""

    def __call__(self, doc: Doc) -> Doc:
        """Sets `doc.spans["roles"]`; no two spans overlap: what is said within what is said is one with it.

        `.attrs["links"]` has for a content the place of its cue, for a cue that of its source, or -1.
        """
        kept: list[Found] = []
        taken: set[int] = set()
        for found in sorted(_continued(doc, list(_all(doc))), key=lambda one: (-one.size, one.cue)):
            words = {i for _, (start, end) in found.parts for i in range(start, end)}
            if not words & taken:
                taken |= words
                kept.append(found)
        spans = sorted((words, place, label) for place, found in enumerate(kept) for label, words in found.parts)
        of = {(place, label): number for number, (_, place, label) in enumerate(spans)}
        above = {"content": "cue", "cue": "source", "source": ""}
        doc.spans["roles"] = SpanGroup(
            doc,
            name="roles",
            spans=[DocSpan(doc, start, end, label=label) for (start, end), _, label in spans],
            attrs={
                "scores": [_SURE[kept[place].kind] for _, place, _ in spans],
                "links": (links := [of.get((place, above[label]), -1) for _, place, label in spans]),
                "link_scores": [float(link >= 0) for link in links],
            },
        )
        return doc


def _all(doc: Doc) -> Iterator[Found]:
    for token in doc:
        finders = (_according, _aside, _clause, _quotation, _naming, _turning, _judging, _rest, _noun)
        found = next((one for finder in finders if (one := finder(token)) is not None), None)
        if found is not None and not _own_words(token, found):
            yield found


def _own_words(cue: Token, found: Found) -> bool:
    """ "“I think it helps,” he said": what speakers tell of themselves is what they say, not how."""
    first = cue.doc[found.source[0]].lower_ if found.source else ""
    return first in {"i", "we", "you"} and any(start < cue.i < end for start, end in quotations(cue.sent))


# ---------------------------------------------------------------------------------------------- what is said


def _clause(verb: Token) -> Found | None:
    """ "The mayor said (that) the bridge would close"."""
    lemma = verb.lemma_.lower()
    out = any(child.lower_ == "out" and child.dep_ == "compound:prt" for child in verb.children)
    if not _verb(verb) or (lemma not in reporting.SAYING | reporting.THINKING and not (lemma == "point" and out)):
        return None
    said = [child for child in verb.children if child.dep_ in _CLAUSES]
    said = said or [child for child in verb.children if child.dep_ == "parataxis" and quoted(child)]
    if not said and lemma in reporting.THINKING | {"promise", "threaten", "pledge", "vow", "agree", "tell"}:
        said = [child for child in verb.children if child.dep_ == "xcomp" and child.i > verb.i and _infinitive(child)]
    if not said and lemma in {"admit", "deny", "acknowledge", "consider", "suggest", "recommend"}:
        said = [child for child in verb.children if child.dep_ == "xcomp" and child.tag_ == "VBG"]
    if not said:
        return None
    return _found("clause", verb, _source(verb), [pieces(one, verb) for one in said[:1]])


def _aside(verb: Token) -> Found | None:
    """ "The bridge, the mayor said, would close": the sentence around the cue is what is said."""
    if verb.dep_ != "parataxis" or not _verb(verb) or verb.lemma_.lower() not in reporting.SAYING:
        return None
    source = _source(verb)
    if source is None or any(child.dep_ in {"ccomp", "obj"} for child in verb.children):
        return None
    return _found("aside", verb, source, [pieces(verb.head, verb)])


def _quotation(verb: Token) -> Found | None:
    """ "He was calm: “We stay,” he said": what stands between marks beside the cue, however the tree has it."""
    if not _verb(verb) or verb.lemma_.lower() not in reporting.SAYING or verb.dep_.startswith("aux"):
        return None
    for start, end in quotations(verb.sent):
        if not start <= verb.i < end and (abs(start - verb.i) < 8 or 0 < verb.i - end < 12):
            return _found("quotation", verb, _source(verb), [[(start, end)]])
    return None


def _according(word: Token) -> Found | None:
    """ "according to the council": source and cue in one phrase, and the clause around it is what is said."""
    if word.lower_ != "according" or word.i + 1 >= len(word.doc) or word.nbor().lower_ != "to":
        return None
    head = word.head if word.dep_ == "case" else next((c for c in word.children if c.dep_ in {"obl", "obj"}), None)
    if head is None or head.i < word.i:
        return None
    end = edges(head, word.i + 2)[1]
    above = head.head if word.dep_ == "case" else word.head
    said = around(above, {*range(word.i, end)}) if above not in (head, word) else []
    return Found("according", (word.i, word.i + 2), trim(word.doc, word.i + 2, end), tuple(said)) if said else None


def _naming(verb: Token) -> Found | None:
    """ "called the plan a gift", "accused the minister of lying": of whom, and what."""
    if not _verb(verb):
        return None
    lemma, of = verb.lemma_.lower(), reporting.ACCUSING.get(verb.lemma_.lower())
    whom = next((child for child in verb.children if child.dep_ in {"obj", "nsubj:pass"}), None)
    what = next((child for child in verb.children if child.i > verb.i and _what(child, lemma, of)), None)
    if whom is None or what is None or (lemma not in reporting.NAMING and of is None):
        return None
    if whom.i < verb.i:
        return _found("judging", verb, _source(verb), [whole(what)])
    both = trim(verb.doc, edges(whom, verb.i + 1)[0], edges(what, verb.i + 1)[1])
    return _found("judging", verb, _source(verb), [[both] if both else []])


def _what(child: Token, lemma: str, of: str | None) -> bool:
    case = next((c.lower_ for c in child.children if c.dep_ in {"case", "mark"}), "")
    if of is not None:
        return child.dep_ in {"obl", "advcl"} and case == of
    return child.dep_ == "xcomp" or (child.dep_ in {"obl", "advcl"} and case == "as" and lemma in reporting.NAMING)


def _turning(verb: Token) -> Found | None:
    """ "called for a ban": the preposition is part of the cue."""
    prepositions = reporting.TURNING.get(verb.lemma_.lower(), ()) if _verb(verb) else ()
    for child in verb.children:
        case = next((c for c in child.children if c.dep_ in {"case", "mark"} and c.lower_ in prepositions), None)
        if child.dep_ in {"obl", "advcl"} and case is not None and case.i == verb.i + 1:
            words = trim(verb.doc, case.i + 1, edges(child, case.i + 1)[1])
            return _found("turning", verb, _source(verb), [[words] if words else []], until=case.i + 1)
    return None


def _judging(verb: Token) -> Found | None:
    """ "denied the charge": a noun is what is said, or what is spoken of."""
    if not _verb(verb) or verb.lemma_.lower() not in reporting.JUDGING:
        return None
    thing = next((c for c in verb.children if c.dep_ in {"obj", "nsubj:pass"} and c.dep_ != "aux"), None)
    source = _source(verb)
    if thing is None or source is None or (thing.dep_ == "obj" and thing.i < verb.i):
        return None
    return _found("judging", verb, source, [whole(thing)])


def _rest(verb: Token) -> Found | None:
    """ "The road was icy, said Okoro, a farmer": a parser may lose the clause, yet nobody says nothing.

    Before a verb that ends its sentence stands what is said; else it stands after it.
    """
    if not _verb(verb) or verb.lemma_.lower() not in {"say", "add"} or any(c.dep_ == "aux:pass" for c in verb.children):
        return None
    sentence, source = verb.sent, _source(verb)
    if source is None or not -6 < source[0] - verb.i < 3:
        return None
    first, last = min(source[0], verb.i), max(source[1], verb.i + 1)
    after = trim(verb.doc, last, sentence.end)
    before = trim(verb.doc, sentence.start, first)
    words = before if source[0] > verb.i or after is None else after
    return _found("aside", verb, source, [[words]]) if words and words[1] - words[0] > 3 else None


def _noun(noun: Token) -> Found | None:
    """ "the mayor's claim that the bridge is safe"."""
    if noun.pos_ != "NOUN" or noun.lemma_.lower() not in reporting.NOUNS:
        return None
    owner = next((child for child in noun.children if child.dep_ == "nmod:poss"), None)
    said = next((c for c in noun.children if c.dep_ in {"acl", "ccomp"} and c.i > noun.i and _introduced(c)), None)
    if owner is None or said is None:
        return None
    source = trim(noun.doc, *edges(owner, 0))
    return Found("noun", (noun.i, noun.i + 1), source, tuple(pieces(said, noun)))


# ---------------------------------------------------------------------------------------------- who says it


def _source(verb: Token) -> Words | None:
    """The subject of an active verb, the agent of a passive one, and that of the verb whose subject it shares."""
    for _ in range(4):
        children = list(verb.children)
        passive = any(child.dep_ in {"aux:pass", "nsubj:pass"} for child in children)
        agent = next((child for child in children if child.dep_ == "obl:agent"), None)
        own = agent if passive or agent is not None else next((c for c in children if c.dep_ in _SUBJECTS), None)
        if own is not None:
            first = next((c.i + 1 for c in own.children if c.dep_ == "case" and c.i < own.i and c.tag_ != "POS"), 0)
            return trim(verb.doc, *edges(own, first, verb if own.i < verb.i else None))
        if passive or verb.dep_ not in {"conj", "xcomp", "advcl"} or verb.head == verb:
            return None
        verb = verb.head
    return None


# ---------------------------------------------------------------------------------------------- cues


def _found(kind: str, verb: Token, source: Words | None, contents: list[list[Words]], until: int = 0) -> Found | None:
    """A cue with its particle and its "not"; None where what is said would be empty, or speaks itself."""
    pieces = tuple(piece for one in contents for piece in one)
    if not pieces:
        return None
    start, end = verb.i, verb.i + 1
    for child in verb.children:
        if child.dep_ == "compound:prt" and child.i == end:
            end += 1
        if child.dep_ == "advmod" and child.lower_ in {"not", "n't", "n’t", "never"} and child.i < verb.i:
            helpers = [c.i for c in verb.children if c.dep_.startswith("aux") and c.i < child.i]
            start = min([child.i, *helpers]) if not source or source[1] <= min([child.i, *helpers]) else child.i
    cue = (start, max(end, until))
    free = source if source is not None and not overlaps(source, (cue, *pieces)) else None
    pieces = tuple(piece for piece in pieces if not overlaps(piece, (cue,)))
    return Found(kind, cue, free, pieces) if pieces else None


def _verb(token: Token) -> bool:
    attribute = token.dep_ in {"amod", "compound", "case"}
    return token.tag_.startswith("VB") and token.pos_ in {"VERB", "AUX"} and not attribute


def _infinitive(verb: Token) -> bool:
    return any(child.lower_ == "to" and child.dep_ == "mark" for child in verb.children)


def _introduced(verb: Token) -> bool:
    return any(child.dep_ == "mark" and child.lower_ in {"that", "to", "of"} for child in verb.children)


def _continued(doc: Doc, found: list[Found]) -> list[Found]:
    """ "“We stay,” she said. “All of us.”": a sentence that is one quotation goes on with the one before it."""
    last: Found | None = None
    done = {one.cue: one for one in found}
    for sentence in doc.sents:
        inside = [one for one in found if sentence.start <= one.cue[0] < sentence.end]
        whole = trim(doc, sentence.start, sentence.end)
        words = [token for token in sentence if not token.is_space]
        quoted = bool(words) and words[0].text in role_spans.OPENING and words[-1].text in role_spans.DOUBLE
        if inside:
            spoken = [one for one in inside if any(doc[end - 1].text in role_spans.DOUBLE for _, end in one.contents)]
            last = spoken[-1] if spoken else None
        elif last is not None and quoted and whole is not None and "\n" not in doc[last.cue[0] : sentence.start].text:
            grown = done[last.cue]
            done[last.cue] = Found(grown.kind, grown.cue, grown.source, (*grown.contents, whole))
        else:
            last = None
    return list(done.values())


@Language.factory(FACTORY, assigns=["doc.spans"], requires=["token.dep", "token.head", "token.tag", "token.lemma"])
def make_role_rules(nlp: Language, name: str) -> RoleRules:  # noqa: ARG001  spaCy passes both by name
    """The rules as a spaCy factory (entry point group `spacy_factories`)."""
    return RoleRules()
