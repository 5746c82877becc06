"""A detail in its clause in, a ready question about it out; "" unless the clause is simple and certain."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import FactKind
from quizgen.reading.alone import QUOTES, dangling, is_finite
from quizgen.reading.days import WEEKDAYS
from quizgen.reading.details import SPANS_OF_TIME, Detail
from quizgen.reading.kinds import listed

_TIME = listed(
    "yesterday today tomorrow tonight now currently ago earlier later previously recently last next this also "
    "too another other others here there then so former latter such same again already still meanwhile"
)
_PAYING = listed("cost pay spend raise earn lose win receive donate invest owe borrow give save make")
_STOPS = frozenset(set(QUOTES) | {",", ";", ":", "(", ")", "—", "–", "[", "]", ".", "?", "!"})


def question(detail: Detail, limit: DocSpan) -> str:
    """The question; `limit` are the words of one voice (the sentence, or the content of the attribution)."""
    match detail.kind:
        case FactKind.NUMBER:
            asked = _how_many(detail, limit)
        case FactKind.DATE:
            asked = _when(detail, limit)
        case FactKind.PLACE:
            asked = _where(detail, limit)
    return asked if 5 <= len(asked.split()) <= 25 else ""


def _how_many(detail: Detail, limit: DocSpan) -> str:
    doc = detail.tokens.doc
    money = detail.unit in {"dollars", "pounds", "euros"}
    noun = detail.tokens.root if money else detail.noun
    verb = noun.head
    if not _main(verb) or noun.lemma_.lower() in SPANS_OF_TIME:
        return ""
    if money:
        return _how_much(detail, verb, limit)
    first = noun.left_edge.i
    if noun.dep_ in {"nsubj", "nsubj:pass"} and first == detail.tokens.start and noun.i < verb.i:
        opening, start = "How many", detail.tokens.end
        if detail.unit == "percent":
            opening = "What percentage"
            if doc[start].lower_ != "of":
                return ""
        if any(token.dep_ == "cc" for token in doc[noun.i : verb.i]):
            return ""  # "three malls in Harwick and the museum were damaged": not only the malls were
        rest = _clean(doc[start : _end(verb, limit)])
        return f"{opening} {rest}?" if rest else ""
    if noun.dep_ != "obj" or first != detail.tokens.start or detail.unit == "percent":
        return ""
    between = doc[verb.i + 1 : detail.tokens.start]
    unit = doc[detail.tokens.end : noun.i + 1]
    if any(token.dep_ != "compound:prt" for token in between) or not _clean(unit):
        return ""
    tail = _text(between) + " " + (_clean(doc[noun.i + 1 : _end(verb, limit)]) or "")
    after = doc[noun.i + 1] if noun.i + 1 < len(doc) else None
    if after is not None and (after.dep_.startswith("acl") or after.pos_ in {"VERB", "AUX"} or after.lower_ == "of"):
        return ""
    return _inverted(f"How many {_text(unit)}", verb, tail, limit)


def _how_much(detail: Detail, verb: Token, limit: DocSpan) -> str:
    doc = detail.tokens.doc
    if detail.tokens.root.dep_ != "obj" or detail.tokens.start != verb.i + 1 or verb.lemma_ not in _PAYING:
        return ""
    rest = doc[detail.tokens.end : _end(verb, limit)]
    tail = _clean(rest)
    return _inverted("How much", verb, tail, limit) if tail or not len(rest) else ""


def _when(detail: Detail, limit: DocSpan) -> str:
    day, doc = detail.noun, detail.tokens.doc
    top = detail.tokens.root
    verb = top.head
    opening = "On which day" if str(detail.value).lower() in WEEKDAYS else "On which date"
    if not top.dep_.startswith("obl") or not _main(verb) or top.right_edge.i >= detail.tokens.end:
        return ""
    case = doc[detail.tokens.start - 1] if detail.tokens.start else day
    on = case.lower_ == "on"
    if case.pos_ == "ADP" and not on:
        return ""  # "since Monday", "by Friday" are not the day itself
    cut = detail.tokens.start - int(on)
    return _with_gap(opening, verb, cut, detail.tokens.end, limit)


def _where(detail: Detail, limit: DocSpan) -> str:
    verb = detail.noun.head
    doc = detail.tokens.doc
    if not _main(verb) or doc[detail.tokens.start - 1].lower_ != "in":
        return ""
    if any(
        c != detail.noun and c.dep_ == "obl" and any(t.ent_type_ == "LOC" for t in c.subtree) for c in verb.children
    ):
        return ""  # "flew from Rome to Oslo in Italy"
    return _with_gap("Where", verb, detail.tokens.start - 1, detail.tokens.end, limit)


def _with_gap(opening: str, verb: Token, cut: int, resume: int, limit: DocSpan) -> str:
    """The question about the clause of the verb, without the words from `cut` to `resume`."""
    doc, end = verb.doc, _end(verb, limit)
    if cut < verb.i:
        left, right = doc[verb.i + 1 : end], doc[0:0]
    else:
        left, right = doc[verb.i + 1 : min(cut, end)], doc[resume : max(resume, end)]
    parts = [_clean(part) for part in (left, right) if len(part)]
    if not all(parts):
        return ""
    return _inverted(opening, verb, " ".join(parts), limit)


def _inverted(opening: str, verb: Token, tail: str, limit: DocSpan) -> str:
    """ "How many bombs did the army drop on the city?": the auxiliary, the subject, the verb."""
    doc = verb.doc
    subject = next((child for child in verb.lefts if child.dep_ in {"nsubj", "nsubj:pass"}), None)
    helpers = [child for child in verb.lefts if child.dep_ in {"aux", "aux:pass"}]
    if subject is None or subject.left_edge.i < limit.start:
        return ""
    who = doc[subject.left_edge.i : subject.right_edge.i + 1]
    chain = doc[who.end : verb.i]
    if [t.i for t in chain] != [t.i for t in helpers] or len(who) > 9 or not _clean(who):
        return ""
    name = _text(who)
    if (
        who[0].is_sent_start
        and who[0].pos_ not in {"PROPN"}
        and who[0].ent_type_ in {"", "CARDINAL"}
        and name[1:2].islower()
    ):
        name = name[:1].lower() + name[1:]
    tail = " ".join(tail.split())
    if helpers:
        words = [helpers[0].lower_, name, *(token.lower_ for token in helpers[1:]), verb.lower_, tail]
    elif is_finite(verb) and verb.lemma_ != "be":
        do = {"VBZ": "does", "VBP": "do"}.get(verb.tag_, "did")
        words = [do, name, verb.lemma_.lower(), tail]
    else:
        return ""
    return " ".join([opening, *(word for word in words if word)]) + "?"


def _main(verb: Token) -> bool:
    """A finite main clause of its own, or the main clause of what a source said."""
    helpers = [child for child in verb.lefts if child.dep_ in {"aux", "aux:pass"}]
    finite = is_finite(verb) if not helpers else is_finite(helpers[0])
    return verb.pos_ == "VERB" and finite and verb.dep_ in {"ROOT", "ccomp"}


def _end(verb: Token, limit: DocSpan) -> int:
    """Where the clause ends: its first mark, conjunction of clauses, or subordinate clause after the verb."""
    for token in verb.doc[verb.i + 1 : limit.end]:
        joins = token.dep_ == "cc" and token.head.head == verb and token.head.dep_ == "conj"
        opens = token.dep_ == "mark" and token.lower_ not in {"to", "of", "in", "for"}
        if token.text in _STOPS or token.is_space or joins or opens:
            return int(token.i)
    return limit.end


def _clean(part: DocSpan) -> str:
    """The words as printed; "" when one of them dangles, counts or opens another clause."""
    tokens = list(part)
    for token in tokens:
        if token.text in _STOPS or token.is_space or token.lower_ in _TIME or dangling(token, tokens):
            return ""
        if token.dep_ == "cc" and token.i + 1 < part.end and token.nbor().pos_ in {"VERB", "AUX"}:
            return ""  # "was based in Oslo and accepted coins": two clauses
        if (
            token.tag_ in {"WDT", "WP", "WRB"}
            or token.lower_ == "that"
            or (token.pos_ == "PRON" and token.dep_ != "expl")
        ):
            return ""
    return _text(part)


def _text(part: DocSpan) -> str:
    return " ".join(part.text.split())
