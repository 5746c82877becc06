"""Doc and attributions in, the reasons out that the article gives in so many words: causes, purposes, conditions.

Only words that can mean nothing else count: "because", "because of", "due to", "thanks to", "in order to", "if", and
"to" with an infinitive after a whole clause whose verb asks for none ("closed the bridge to repair it").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from quizgen.model import REPORTER, Article, Attribution, Reason, ReasonForm, ReasonKind, Section, Span
from quizgen.reading.details.details import GRAPHIC
from quizgen.reading.details.facts import Speech
from quizgen.reading.details.gaps import cut_short
from quizgen.reading.details.reason_words import asked, grammar_of, reason_of, until_a_stop
from quizgen.reading.grammar.grammar import span_of
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.subjects import named
from quizgen.reading.sources.cast import Cast
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements.actual import stands_free
from quizgen.reading.statements.hearsay import hearsay, reports
from quizgen.reading.statements.propositions import Proposition, shaped
from quizgen.reading.statements.retold import Telling
from quizgen.reading.statements.voices import Voices

_OF = {"because": "of", "due": "to", "thanks": "to", "owing": "to"}
#: What is done to an end. After other verbs the infinitive may be their object: "led the town to sell it".
DELIBERATE = listed(
    """travel visit fly gather meet march return launch establish found form build open close shut cut raise sell buy
    spend hire recruit send bring introduce change move leave quit join attend hold host organise organize write sign
    publish release file sue borrow invest donate add remove ban block postpone delay cancel scrap merge team rally
    protest strike cross enter interrupt end suspend drop install replace reduce increase use deploy drive walk
    stop tour pass impose lift fund sack dismiss withdraw abandon switch expand collect store evacuate search
    create develop produce turn boycott tighten issue connect secure huddle devote focus extend axe adapt
    relocate head perform loan provide speak engineer consult empower convene commission campaign negotiate step"""
)
#: What is done to somebody for what that person did: "fined the firm for closing both piers".
JUDGED = listed(
    """praise criticise criticize blast slam chastise blame sack fire suspend sue caution fine punish jail condemn
    attack thank arrest reprimand scold mock ridicule rebuke fault rip hail honour honor disqualify ban apologise
    apologize expel dismiss prosecute charge"""
)
#: Nouns that ask for an infinitive themselves: "dropped its bid to buy the club".
_OPEN_NOUNS = listed(
    """attempt effort plan bid right chance decision power ability time way need desire move call pressure opportunity
    freedom authority permission offer pledge promise vow proposal deal agreement refusal failure campaign fight battle
    drive push scheme programme program bill law legislation measure order request demand money funding strategy
    willingness intention ambition commitment deadline tendency motion vote legislature resolution project initiative
    people man woman person someone lawyer leader member team ticket first last one"""
)
_NO_END = listed("enough too only so ready able about going set")
_HEDGED = listed("not only partly just simply mainly largely mostly probably perhaps primarily especially particularly")


@dataclass(frozen=True)
class _Given:
    """A reason as the tree has it: what it explains, its own head, and the words by which it is announced."""

    kind: ReasonKind
    form: ReasonForm
    verb: Token
    head: Token
    opener: tuple[Token, ...]

    @property
    def words(self) -> tuple[Token, ...]:
        last = self.opener[-1].i
        return tuple(t for t in self.head.subtree if t.i > last and t.text.strip())


def find(
    doc: Doc, article: Article, attributions: Sequence[Attribution], cast: Cast, chains: Chains, voices: Voices
) -> Iterator[Reason]:
    """The reasons of the running text in its order, numbered R1.."""
    speech = Speech(doc, attributions)
    number = 0
    for given in _given(doc):
        sentence = given.head.sent
        if article.section_at(sentence.start_char) not in (Section.BODY, Section.STANDFIRST):
            continue
        if {token.lower_ for token in sentence} & (GRAPHIC | {"?"}) or cut_short(sentence) or not given.words:
            continue
        id = f"R{number + 1}"
        found = _questioned(id, given, article, speech, voices, attributions, cast, chains) or _printed(
            id, given, speech
        )
        if found is not None:
            number += 1
            yield found


def _questioned(
    id: str,
    given: _Given,
    article: Article,
    speech: Speech,
    voices: Voices,
    attributions: Sequence[Attribution],
    cast: Cast,
    chains: Chains,
) -> Reason | None:
    """The reason with a question that asks for it; None unless its whole sentence is plain."""
    clause = shaped(given.verb) if given.form is not ReasonForm.GERUND else None
    if clause is None or _doubtful_tie(given) or reports(given.verb) or voices.cue(given.verb):
        return None
    voice = _voice(given, clause, speech, voices, attributions)
    who = named(clause, article, cast, chains) if voice else None
    if not voice or who is None:
        return None
    telling = Telling(clause, who)
    opening = "On what condition" if given.kind is ReasonKind.CONDITION else "Why"
    question = asked(opening, telling, tuple(given.head.subtree), article.published)
    told = reason_of(given.form, given.head, given.words, telling, article, cast, chains) if question else None
    if told is None:
        return None
    return Reason(
        id=id,
        kind=given.kind,
        grammar=grammar_of(given.form, given.head),
        opener=_OPENERS[given.form, given.kind],
        text=told.text,
        span=_span(given.words),
        sentence=span_of(given.head.sent),
        question=question,
        voice=voice,
        resolved_reference=bool(telling.who.instead) or told.resolved,
    )


def _printed(id: str, given: _Given, speech: Speech) -> Reason | None:
    """The reason as it stands in its sentence, for a gap; "because it ..." keeps its pronoun outside."""
    words, grammar = until_a_stop(given.words), grammar_of(given.form, given.head)
    if not words or given.head not in words or not _ended(words[-1]) or words[0].i != given.opener[-1].i + 1:
        return None
    start = given.opener[0]
    if given.form is ReasonForm.CLAUSE and words[0].pos_ == "PRON" and words[0].dep_.startswith("nsubj"):
        if words[0].head != given.head or words[0].lower_ not in _FOLLOWED:
            return None
        grammar, words = grammar_of(ReasonForm.PREDICATE, given.head), words[1:]
        start = words[0] if words else start
    if len(words) < 2 or words[0].text[:1] in "'’" or words[0].lower_ in {"n't", "n’t"}:
        return None
    found, text = speech.voice(_span(words)), words[0].doc.text
    span = Span(start.idx, _span(words).end)
    return Reason(
        id=id,
        kind=given.kind,
        grammar=grammar,
        opener=" ".join(text[start.idx : words[0].idx].split()).lower(),
        text=" ".join(_span(words).of(text).split()),
        span=span,
        sentence=span_of(given.head.sent),
        voice=found[0] if found is not None else "",
    )


def _ended(last: Token) -> bool:
    """Whether a mark follows: a reason that goes on where the tree lost it would be torn off."""
    ahead = last.nbor() if last.i + 1 < len(last.doc) else last
    return ahead.is_punct or not ahead.text.strip()


_OPENERS = {
    (ReasonForm.CLAUSE, ReasonKind.CAUSE): "because",
    (ReasonForm.CLAUSE, ReasonKind.CONDITION): "if",
    (ReasonForm.PHRASE, ReasonKind.CAUSE): "because of",
    (ReasonForm.INFINITIVE, ReasonKind.PURPOSE): "to",
    (ReasonForm.GERUND, ReasonKind.CAUSE): "for",
}
_FOLLOWED = listed("he she it they we i you")


def _span(words: Sequence[Token]) -> Span:
    return Span(words[0].idx, words[-1].idx + len(words[-1].text.rstrip()))


def _given(doc: Doc) -> Iterator[_Given]:
    """Every reason that an opener announces and the tree ties to a verb or a predicate."""
    for token in doc:
        head, word = token.head, token.lower_
        fixed = tuple(child for child in token.children if child.dep_ == "fixed")
        if token.dep_ == "mark" and head != token and head.i > token.i:
            if word == "because":
                yield _Given(ReasonKind.CAUSE, ReasonForm.CLAUSE, head.head, head, (token,))
            elif word == "if" and head.dep_ == "advcl" and _plain_if(token):
                yield _Given(ReasonKind.CONDITION, ReasonForm.CLAUSE, head.head, head, (token,))
            elif word == "in" and [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]] == ["order", "to"]:
                to = token.doc[token.i + 2]
                yield _Given(ReasonKind.PURPOSE, ReasonForm.INFINITIVE, head.head, head, (token, to))
            elif word == "for" and head.tag_ == "VBG" and judged(head):
                yield _Given(ReasonKind.CAUSE, ReasonForm.GERUND, head.head, head, (token,))
            elif word == "to" and head.dep_ == "advcl" and to_an_end(token, head, head.head):
                yield _Given(ReasonKind.PURPOSE, ReasonForm.INFINITIVE, head.head, head, (token,))
        elif token.dep_ == "case" and [c.lower_ for c in fixed] == [_OF.get(word)] and head.pos_ in {"NOUN", "PROPN"}:
            yield _Given(ReasonKind.CAUSE, ReasonForm.PHRASE, head.head, head, (token, *fixed))


def judged(gerund: Token) -> bool:
    """Whether somebody is praised or punished "for closing both piers"; the tree may tie it to whoever that is."""
    above = [gerund.head, gerund.head.head]
    return any(
        verb.pos_ == "VERB" and JUDGED & {verb.lemma_.lower(), f"{verb.lemma_.lower()}e"} and verb.i < gerund.i
        for verb in above
    )


def _plain_if(token: Token) -> bool:
    """Not "even if", "as if", "if not", "what if"."""
    before = token.nbor(-1).lower_ if token.i else ""
    return before not in {"even", "as", "what", "and", "or", "but", "whether"} and token.nbor().lower_ not in {
        "not", "so", "any", "anything", "only", "and", "possible", "necessary",
    }  # fmt: skip


def to_an_end(to: Token, head: Token, verb: Token, deliberate: frozenset[str] = DELIBERATE) -> bool:
    """Whether the infinitive can only be what somebody meant to bring about."""
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in deliberate or not verb.i < to.i or head.tag_ != "VB":
        return False
    if any(child.dep_ in {"xcomp", "ccomp"} and verb.i < child.i for child in verb.children):
        return False
    between = verb.doc[verb.i + 1 : to.i]
    if any(token.text in {",", ";", "—", "–", ":"} or token.lower_ in _NO_END for token in between):
        return False
    if head.lemma_ == "bear":
        return False  # "brought his weight to bear"
    nouns = [token for token in between if token.pos_ in {"NOUN", "PROPN"}]
    if not nouns or {noun.lemma_.lower() for noun in nouns} & _OPEN_NOUNS or to.nbor(-1).pos_ in {"ADJ", "VERB", "AUX"}:
        return False
    return not any(token.pos_ in {"VERB", "AUX", "SCONJ", "CCONJ"} for token in between)


def _doubtful_tie(given: _Given) -> bool:
    """Whether the reason may belong to another verb, be one of several, or be itself what is denied."""
    verb, first = given.verb, given.head.left_edge.i
    joined = any(child.dep_ == "conj" and verb.i < child.i < first for child in verb.children)
    negated = any(t.lower_ in {"not", "n't", "n’t", "never"} for t in verb.children)
    before = verb.doc[max(verb.sent.start, first - 3) : first]
    hedged = any(token.lower_ in _HEDGED for token in before)
    return joined or negated or hedged or any(t.dep_ == "expl" for t in verb.children)


def _voice(
    given: _Given, clause: Proposition, speech: Speech, voices: Voices, attributions: Sequence[Attribution]
) -> str:
    """Whose word both the reason and what it explains are; "" where that is not certain."""
    words = (*clause.tokens, *given.words)
    said = {found[0] if (found := speech.voice(span_of(token.doc[token.i : token.i + 1]))) else "" for token in words}
    if len(said) != 1:
        return ""
    (voice,) = said
    if voice == REPORTER:
        free = not hearsay(given.verb.sent) and not any(voices.foreign(token) for token in words)
        return REPORTER if free and stands_free(given.verb, voices) else ""
    return voice if voice and _on_top(given.verb, voice, attributions) else ""


def _on_top(verb: Token, voice: str, attributions: Sequence[Attribution]) -> bool:
    """Whether the clause is what is said itself, not what somebody else in it thinks or does."""
    spans = next(one.content for one in attributions if one.id == voice)
    above = verb.head
    while verb.dep_ in {"conj", "parataxis"} and any(span.start <= above.idx < span.end for span in spans):
        verb, above = above, above.head
    outside = not any(span.start <= above.idx < span.end for span in spans)
    return verb.head == verb or outside
