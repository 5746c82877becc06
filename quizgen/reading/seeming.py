"""Doc and clauses in, words in the grammar of a reason out: clauses, infinitives and noun phrases that may be rivals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quizgen.model import Article, Grammar, ReasonForm, Section, SeemingReason, Span
from quizgen.reading import retold
from quizgen.reading.alone import QUOTES
from quizgen.reading.details import GRAPHIC
from quizgen.reading.kinds import listed
from quizgen.reading.labels import in_name
from quizgen.reading.passage import keeps_capital
from quizgen.reading.reason_words import grammar_of, printed, until_a_stop
from quizgen.reading.retold import Telling

LEAST_WORDS, MOST_WORDS = 3, 16
_HAPPENINGS = listed(
    """war strike rise fall increase decrease cut lack fear concern row dispute weather storm snow rain fire crash
    attack scandal problem issue shortage cost price pressure demand delay debt injury illness loss growth drop ban law
    rule deal vote decision comment remark record policy success failure victory defeat death birth threat work row
    tax bill report review ruling crisis interest anger protest support strength weakness"""
)
_ABSTRACT = ("tion", "sion", "ment", "ness", "ance", "ence", "ism", "ure", "age")
_NO_HAPPENING = listed("government parliament department percentage audience page image age statement comment village")


def find(doc: Doc, article: Article, tellings: Sequence[Telling]) -> Iterator[SeemingReason]:
    """Clauses and their predicates first, then what the sentences hold, in the order of the text."""
    for telling in tellings:
        clause, who = telling.clause, telling.who
        text = retold.sentence(clause, who, article.published)
        if text and _fit(text, clause.tokens):
            grammar = grammar_of(ReasonForm.CLAUSE, clause.verb)
            yield SeemingReason(grammar=grammar, text=_small(text, telling), span=clause.span)
        text = retold.predicate(clause, who, article.published)
        if text and _fit(text, clause.said) and clause.said[0].tag_ in {"VBD", "VBZ", "VBP"}:
            grammar = grammar_of(ReasonForm.PREDICATE, clause.verb)
            if who.figure is not None:
                grammar = replace(grammar, personal=who.figure.person)
            yield SeemingReason(grammar=grammar, text=text, span=clause.span)
    for token in doc:
        if article.section_at(token.idx) not in (Section.BODY, Section.STANDFIRST):
            continue
        for form, words in ((ReasonForm.INFINITIVE, _infinitive(token)), (ReasonForm.PHRASE, _happening(token))):
            text = printed(words, {}, article.published) if words else ""
            if text and _fit(text, words):
                span = Span(words[0].idx, words[-1].idx + len(words[-1].text))
                yield SeemingReason(grammar=Grammar(form=form), text=text, span=span)


def _small(text: str, telling: Telling) -> str:
    """The clause as it stands after "because"."""
    first = next(t for t in telling.clause.tokens if text.casefold().startswith(t.lower_) or telling.who.instead)
    keeps = bool(telling.who.instead) or (first.text[:1].isupper() and keeps_capital(first))
    return text if keeps else text[:1].lower() + text[1:]


def _fit(text: str, words: Sequence[Token]) -> bool:
    told = {token.lower_ for token in words}
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS and not told & (GRAPHIC | set(QUOTES) | {"?", "not", "n't"})


def _infinitive(verb: Token) -> tuple[Token, ...]:
    """ "to repair both piers", whatever it stands with."""
    mark = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ == "to" and c.i < verb.i), None)
    if mark is None or verb.tag_ != "VB" or verb.lemma_ in {"be", "have"} or mark.i + 1 != verb.i:
        return ()
    words = [token for token in verb.subtree if token.i > mark.i and token.text.strip()]
    own = any(child.dep_ in {"obj", "obl"} for child in verb.children)
    return until_a_stop(words) if own else ()


def _happening(noun: Token) -> tuple[Token, ...]:
    """ "the strike at the port": something that comes to pass, with all that belongs to it."""
    lemma = noun.lemma_.lower()
    kind = lemma in _HAPPENINGS or lemma.endswith(_ABSTRACT)
    if noun.pos_ != "NOUN" or not kind or lemma in _NO_HAPPENING or in_name(noun) or noun.tag_ != "NN":
        return ()
    if noun.dep_ not in {"obj", "obl", "nsubj", "nsubj:pass"} or any(c.dep_ == "nummod" for c in noun.children):
        return ()
    words = [t for t in noun.subtree if t.dep_ != "case" or t.head != noun]
    if any(t.dep_ in {"acl:relcl", "appos", "conj", "acl"} for t in words) or not words:
        return ()
    return until_a_stop([t for t in words if t.text.strip()])
