"""A detail in its clause in, a ready question about it out; "" unless the clause is simple and certain."""

from __future__ import annotations

import re

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import FactKind
from quizgen.reading.details.days import WEEKDAYS
from quizgen.reading.details.details import SPANS_OF_TIME, Detail
from quizgen.reading.grammar.labels import PLACES, in_name
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements.alone import QUOTES, dangling, is_finite
from quizgen.reading.statements.hearsay import telling

_TIME = listed(
    "yesterday today tomorrow tonight now currently ago earlier later previously recently last next this also "
    "too another other others here there then so former latter such same again already still meanwhile"
)
_PAYING = listed("cost pay spend raise earn lose win receive donate invest owe borrow give save make")
_OPEN = listed("many several some most few all both")
_LACKS_E = re.compile(r"(?:[^aeiou][aiou][dvkszg]|[^aeou][aiu]r|[cvuz]|[^d]g[^hr]?|[^aeiou]l[vg]|[^aeiou]bl|tl)$")
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
        case FactKind.NAME:
            asked = ""
    compared = asked.endswith((" less?", " more?", " better?", " worse?"))  # than what?
    return asked if 5 <= len(asked.split()) <= 25 and not compared else ""


def _how_many(detail: Detail, limit: DocSpan) -> str:
    doc = detail.tokens.doc
    money = detail.unit in {"dollars", "pounds", "euros"}
    noun = detail.tokens.root if money else detail.noun
    verb = noun.head
    if not _main(verb) or noun.lemma_.lower() in SPANS_OF_TIME or _opened(verb, limit):
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


def _opened(verb: Token, limit: DocSpan) -> bool:
    """Whether something stands before the subject that the question would lose: "Between 2003 and 2012, the firm"."""
    subject = next((child for child in verb.lefts if child.dep_ in {"nsubj", "nsubj:pass"}), None)
    before = verb.doc[limit.start : subject.left_edge.i] if subject is not None else ()
    return any(token.pos_ in {"NOUN", "PROPN", "NUM", "VERB"} for token in before)


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
    opening, preposition = asked_time(str(detail.value))
    if not top.dep_.startswith("obl") or not _main(verb) or top.right_edge.i >= detail.tokens.end:
        return ""
    if verb.lemma_.lower() == "spend" and detail.tokens.start == verb.i + 1:
        return ""  # "spent Sunday speaking": the day is what was spent
    case = doc[detail.tokens.start - 1] if detail.tokens.start else day
    opened = case.lower_ == preposition
    if (case.pos_ == "ADP" or preposition == "in") and not opened:
        return ""  # "since Monday", "by Friday" are not the day itself
    cut = detail.tokens.start - int(opened)
    if cut < verb.i and cut != limit.start:
        return ""
    return _with_gap(opening, verb, cut, detail.tokens.end, limit)


def asked_time(value: str) -> tuple[str, str]:
    """How the question about a day, a date, a month or a year opens, and the preposition before what it asks for."""
    if value.lower() in WEEKDAYS:
        return "On which day", "on"
    if re.fullmatch(r"\d{4}", value):
        return "In which year", "in"
    if re.fullmatch(r"(\d{4}|-)-\d\d", value):
        return "In which month", "in"
    return "On which date", "on"


def _where(detail: Detail, limit: DocSpan) -> str:
    verb = detail.noun.head
    doc = detail.tokens.doc
    if not _main(verb) or doc[detail.tokens.start - 1].lower_ != "in":
        return ""
    if any(
        c != detail.noun and c.dep_ == "obl" and any(t.ent_type_ in PLACES for t in c.subtree) for c in verb.children
    ):
        return ""  # "flew from Rome to Oslo in Italy"
    return _with_gap("Where", verb, detail.tokens.start - 1, detail.tokens.end, limit)


def _with_gap(opening: str, verb: Token, cut: int, resume: int, limit: DocSpan) -> str:
    """The question about the clause of the verb, without the words from `cut` to `resume`."""
    doc, end = verb.doc, _end(verb, limit)
    if cut > end:
        return ""  # "issued an order, effective at noon on Sunday": the day is of something else
    if cut < verb.i:
        left, right = doc[verb.i + 1 : end], doc[0:0]
    else:
        left, right = doc[verb.i + 1 : min(cut, end)], doc[resume : max(resume, end)]
    if len(right) and not _clean(right) and (right[0].pos_ in {"ADP", "SCONJ"} or right[0].text == ","):
        right = doc[resume:resume]  # "died on Monday at her home": where she died is left out of "when"
    parts = [_clean(part) for part in (left, right) if len(part)]
    needed = [c for c in verb.children if c.dep_ in {"obj", "iobj", "xcomp", "ccomp", "compound:prt"} and c.i > verb.i]
    if not all(parts) or any(child not in (*left, *right) for child in needed):
        return ""
    shared = any(c.dep_ == "conj" and verb.i < c.i < cut for c in verb.children)  # "shut and sold the site in 2018"
    after = [token.lower_ for token in doc[resume : resume + 2]]
    if shared or after[:1] == ["to"] or after == [",", "to"]:
        return ""  # "voted on 23 June, to leave the union"
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
    name = _named(who)
    if not name or (telling(verb) and not any(child.dep_ == "obj" for child in verb.children)):
        return ""  # "..., she wrote in 2003": what she wrote stands elsewhere
    tail = " ".join(tail.split())
    if helpers:
        words = [helpers[0].lower_, name, *(token.lower_ for token in helpers[1:]), verb.lower_, tail]
    elif is_finite(verb) and verb.lemma_ != "be":
        do = {"VBZ": "does", "VBP": "do"}.get(verb.tag_, "did")
        if not (bare := bare_form(verb)):
            return ""
        words = [do, name, bare, tail]
    else:
        return ""
    return " ".join([opening, *(word for word in words if word)]) + "?"


def _named(who: DocSpan) -> str:
    """The subject as it stands inside a sentence; "" where it is not sure whether its capital is that of a name."""
    name, first = _text(who), who[0]
    if not first.is_sent_start or not name[1:2].islower() or (in_name(first) and first.pos_ == "PROPN"):
        joined = len(who) > 1 and who[1].lower_ in {"and", "or"} and len(who) > 2 and who[2].text.islower()
        return "" if joined and first.is_sent_start else name
    common = first.pos_ in {"DET", "NUM"} or first.lower_ in _OPEN
    if common or any(other.text == first.lower_ for other in first.doc):
        return name[:1].lower() + name[1:]
    return name if first.pos_ == "PROPN" and len(who) > 1 and who[1].pos_ == "PROPN" else ""


def bare_form(verb: Token) -> str:
    """The infinitive: the lemma, but "grill" where a lemmatiser makes "grille" of "grilled"; "" where it is unsure."""
    lemma, word = verb.lemma_.lower(), verb.lower_
    doubled = len(lemma) > 3 and lemma[-1] == "e" and lemma[-2] == lemma[-3] and lemma[-2] not in "aeious"
    if doubled or (lemma.endswith("tere") and lemma != "adhere"):
        return lemma[:-1]
    if lemma.endswith("e") and word == f"{lemma}ed":
        return word[:-1]  # "freed"
    if word == f"{lemma}d" and not lemma.endswith("e"):
        return ""  # "slid" is of no "sli"
    # "collided" is of "collide", "visited" of "visit": what ends so may lack its "e"
    return "" if word == f"{lemma}ed" and _LACKS_E.search(lemma) else lemma


def _main(verb: Token) -> bool:
    """A finite main clause of its own, or the main clause of what a source said."""
    helpers = [child for child in verb.lefts if child.dep_ in {"aux", "aux:pass"}]
    finite = is_finite(verb) if not helpers else is_finite(helpers[0])
    own = any(child.dep_ in {"nsubj", "nsubj:pass"} for child in verb.lefts)
    return verb.pos_ == "VERB" and finite and (verb.dep_ in {"ROOT", "ccomp"} or (verb.dep_ == "conj" and own))


def _end(verb: Token, limit: DocSpan) -> int:
    """Where the clause ends: its first mark, conjunction of clauses, or subordinate clause after the verb."""
    for token in verb.doc[verb.i + 1 : limit.end]:
        joins = token.dep_ == "cc" and token.head.head == verb and token.head.dep_ == "conj"
        opens = token.dep_ == "mark" and token.lower_ not in {"to", "of", "in", "for"}
        if token.text in QUOTES:
            return int(verb.i)  # what is cut at a quotation mark is no whole phrase
        if token.text in _STOPS or token.is_space or joins or opens:
            return int(token.i)
    return limit.end


def _clean(part: DocSpan) -> str:
    """The words as printed; "" when one of them dangles, counts or opens another clause."""
    tokens = list(part)
    if tokens and _broken(tokens[-1]):
        return ""
    for token in tokens:
        if token.tag_ == "CD" and token.ent_type_ != "DATE":
            return ""
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


def _broken(last: Token) -> bool:
    """Whether a phrase that ends here lacks its end: "a referendum on", "in a nationwide", "the"."""
    if last.is_punct:
        return True
    open_ended = last.pos_ in {"ADP", "DET", "CCONJ", "SCONJ", "AUX", "PART"} and last.dep_ != "compound:prt"
    return open_ended or last.dep_ in {"amod", "compound", "nmod:poss"} or last.tag_ == "POS"


def _text(part: DocSpan) -> str:
    return " ".join(part.text.split())
