"""Doc and clauses in, words in the grammar of a reason out: clauses, infinitives and phrases that may be rivals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quizgen.model import Article, Grammar, ReasonForm, Section, SeemingReason, Span
from quizgen.reading.details.details import GRAPHIC
from quizgen.reading.details.reason_words import grammar_of, printed, until_a_stop
from quizgen.reading.grammar.labels import in_name
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements import retold
from quizgen.reading.statements.alone import QUOTES
from quizgen.reading.statements.hearsay import reports
from quizgen.reading.statements.propositions import Proposition, shaped
from quizgen.reading.statements.retold import Telling

LEAST_WORDS, MOST_WORDS = 2, 20
_HAPPENINGS = listed(
    """war strike rise fall increase decrease cut lack fear concern row dispute weather storm snow rain fire crash
    attack scandal problem issue shortage cost price pressure demand delay debt injury illness loss growth drop ban law
    rule deal vote decision comment remark record policy success failure victory defeat death birth threat work row
    tax bill report review ruling crisis interest anger protest support strength weakness"""
)
_ABSTRACT = ("tion", "sion", "ment", "ness", "ance", "ence", "ism", "ure", "age")
_VAGUE = listed("next last first second separate other same new further final main great")
_NO_HAPPENING = listed(
    """election record gestation appearance nation location question presence moment section mention government
    parliament department percentage audience page image age statement comment village"""
)


def find(doc: Doc, article: Article, tellings: Sequence[Telling]) -> Iterator[SeemingReason]:
    """In the order of the text; who says it and whether it happened are no matter for what explains nothing."""
    told = {telling.clause.verb.i: telling for telling in tellings}
    for token in doc:
        if article.section_at(token.idx) not in (Section.BODY, Section.STANDFIRST):
            continue
        yield from _clauses(token, told.get(token.i), article)
        pieces = (
            (ReasonForm.INFINITIVE, _infinitive(token)),
            (ReasonForm.GERUND, _gerund(token)),
            (ReasonForm.PHRASE, _happening(token)),
        )
        for form, words in pieces:
            text = printed(words, {}, article.published, leaning=True) if words and _tame(words) else ""
            if text and _fit(text):
                span = Span(words[0].idx, words[-1].idx + len(words[-1].text))
                yield SeemingReason(grammar=Grammar(form=form), text=text, span=span)


def _clauses(verb: Token, telling: Telling | None, article: Article) -> Iterator[SeemingReason]:
    """The clause of the verb, where a noun or a name is its subject, and its predicate."""
    clause = telling.clause if telling is not None else shaped(verb) if verb.pos_ in {"VERB", "ADJ", "NOUN"} else None
    if clause is None or reports(verb):
        return
    grammar = grammar_of(ReasonForm.CLAUSE, verb)
    if not grammar.tense or not _tame(clause.said):
        return
    if telling is not None and telling.who.instead:
        text = retold.sentence(clause, telling.who, article.published, without=clause.front)
    else:
        text = printed((*clause.who, *clause.said), {}, article.published) if _sayable(clause) else ""
    if text and _fit(text) and _tame(clause.tokens):
        yield SeemingReason(grammar=grammar, text=text, span=clause.span)
    lone = len(clause.said) > 1 and clause.said[1].pos_ == "ADP"  # "is for all", "was in May"
    if lone or clause.said[0].pos_ not in {"VERB", "AUX"}:
        return
    text = printed(clause.said, {}, article.published, leaning=True)
    if text and _fit(text):
        figure = telling.who.figure if telling is not None else None
        personal = figure.person if figure is not None else grammar.personal
        grammar = replace(grammar, form=ReasonForm.PREDICATE, personal=personal)
        yield SeemingReason(grammar=grammar, text=text, span=clause.span)


def _sayable(clause: Proposition) -> bool:
    """Whether the subject is a noun with all that belongs to it: not "it", not the "judge" of a cut phrase."""
    subject = clause.subject
    bare = subject.tag_ == "NN" and len(clause.who) == 1 and subject.pos_ == "NOUN"
    return subject.pos_ != "PRON" and not bare


def _fit(text: str) -> bool:
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS


_UNFIT = GRAPHIC | set(QUOTES) | {"?", "not", "n't"}


def _tame(words: Sequence[Token]) -> bool:
    """Whether no word of it is cruel, is denied or belongs to a quotation; most that are left out are so."""
    return _UNFIT.isdisjoint(token.lower_ for token in words)


def _infinitive(verb: Token) -> tuple[Token, ...]:
    """ "to repair both piers", whatever it stands with."""
    mark = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ == "to" and c.i < verb.i), None)
    if mark is None or verb.tag_ != "VB" or verb.lemma_ in {"be", "have", "bear"} or mark.i + 1 != verb.i:
        return ()
    words = [token for token in verb.subtree if token.i > mark.i and token.text.strip()]
    own = any(child.dep_ in {"obj", "obl"} for child in verb.children)
    return until_a_stop(words) if own else ()


def _gerund(verb: Token) -> tuple[Token, ...]:
    """ "closing both piers" after "for", "of", "by" or "without"."""
    if verb.tag_ != "VBG" or not any(c.dep_ in {"mark", "case"} and c.i < verb.i for c in verb.children):
        return ()
    words = [token for token in verb.subtree if token.i >= verb.i and token.text.strip()]
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
    if any(t.dep_ in {"acl:relcl", "appos", "conj", "acl"} or t.tag_ == "JJR" for t in words) or len(words) < 2:
        return ()
    told = any(c.dep_ in {"nmod", "nmod:poss", "amod", "compound"} and c.lower_ not in _VAGUE for c in noun.children)
    if not told or words[0].lower_ in {"no", "any", "such", "another", "each", "every", "whose"}:
        return ()  # "because of the election": too little to be weighed
    return until_a_stop([t for t in words if t.text.strip()])
