"""A reason in its sentence in, the question that asks for it and its own words out, each fit to stand alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Token

from quizgen.model import Article, Grammar, ReasonForm
from quizgen.reading.details.asking import bare_form
from quizgen.reading.grammar.passage import keeps_capital
from quizgen.reading.grammar.skeleton import is_finite
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.subjects import Named, named
from quizgen.reading.sources.cast import Cast
from quizgen.reading.sources.kinds import PEOPLE, ROLES
from quizgen.reading.statements.alone import QUOTES, adds, dangling, timed
from quizgen.reading.statements.propositions import shaped
from quizgen.reading.statements.retold import Telling, phrase

SHORTEST, LONGEST = 4, 22
LONGEST_REASON = 22
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_STOPS = frozenset(set(QUOTES) | {",", ";", ":", "(", ")", "—", "–", "[", "]", "--"})
_POSSESSIVES = frozenset("his her its their".split())
_INNER = frozenset("his her its their him them".split())
_PERSONAL = frozenset("he she it they".split())


@dataclass(frozen=True)
class Worded:
    """The reason as it can be printed, and whether a pronoun became a name."""

    text: str
    resolved: bool = False


def asked(opening: str, telling: Telling, gone: Sequence[Token], published: date | None) -> str:
    """ "Why did the council close both piers in May?" from "The council closed both piers in May"."""
    clause = telling.clause
    verb, cut = clause.verb, {token.i for token in gone}
    helpers = [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"} and child in clause.said]
    taken = {verb.i, *(helper.i for helper in helpers)}
    said = [token for token in clause.said if token.i not in cut]
    adverbs = [token for token in said if token.i < verb.i and token.i not in taken]
    rest = [token for token in said if token.i > verb.i]
    front = [token for token in clause.front if token.i not in cut]
    if front and (len(front) > 6 or front[0].pos_ != "ADP"):
        return ""
    who = telling.who.instead or phrase(clause.who, telling, published)
    if not telling.who.instead and _doubtful_capital(clause.who[0]):
        return ""
    parts = [_part(words, telling, published) for words in (rest, front)]
    if not who or None in parts:
        return ""
    done = " ".join(token.lower_ if not keeps_capital(token) else token.text for token in (*adverbs,))
    if helpers:
        first, form = helpers[0].lower_, [t.text for t in sorted((*helpers[1:], verb), key=lambda t: t.i)]
        if first in {"'s", "’s", "'re", "’re", "'ll", "’ll", "'d", "’d", "wo", "ca", "'ve", "’ve", "'m", "’m"}:
            return ""
        if verb.pos_ in {"NOUN", "ADJ", "PROPN"}:
            done, form = "", [t.text for t in said if t.i > helpers[0].i and t.i <= verb.i]
    elif verb.tag_ in _DO and bare_form(verb) and verb.lemma_ != "be":
        first, form = _DO[verb.tag_], [bare_form(verb)]
    elif verb.lemma_ == "be" and verb.tag_ in _DO:
        first, form = verb.lower_, []
    else:
        return ""
    words = [opening, first, who, done, *form, *(part for part in parts if part)]
    text = " ".join(word for word in words if word).rstrip(" .,") + "?"
    return text if SHORTEST <= len(text.split()) <= LONGEST and not _torn(text) else ""


def _doubtful_capital(first: Token) -> bool:
    """ "Respond is using maps": nothing tells whether the capital is a name's or only the sentence's."""
    small = first.pos_ in {"DET", "NUM", "PRON", "PROPN", "ADJ"} or not first.text[:1].isupper()
    return not small and not any(other.text == first.lower_ for other in first.doc)


def _part(words: Sequence[Token], telling: Telling, published: date | None) -> str | None:
    """The words as they stand inside the question; None where they cannot."""
    return (phrase(words, telling, published) or None) if words else ""


def reason_of(
    form: ReasonForm,
    head: Token,
    words: Sequence[Token],
    telling: Telling,
    article: Article,
    cast: Cast,
    chains: Chains,
) -> Worded | None:
    """The reason as it stands alone: its pronouns that mean somebody who is named in what it explains are named."""
    instead = _instead(words, telling, chains)
    if form is ReasonForm.CLAUSE:
        clause = shaped(head)
        own = named(clause, article, cast, chains) if clause and clause.subject.i not in instead else Named(None)
        if clause is None or own is None:
            return None
        if own.instead:
            instead[clause.subject.i] = own.instead
        text = printed((*clause.front, *clause.who, *clause.said), instead, article.published)
    else:
        text = printed(until_a_stop(words), instead, article.published)
    return Worded(text, bool(instead)) if text else None


def _instead(words: Sequence[Token], telling: Telling, chains: Chains) -> dict[int, str]:
    """The pronouns that surely mean the subject of what is explained, with its words."""
    subject = telling.clause.subject
    who = telling.who.instead or phrase(telling.clause.who, telling, None)
    figure = telling.who.figure
    if not who or len(who.split()) > 5:
        return {}
    if figure is None and telling.clause.who[0].pos_ != "PROPN":
        who = who[:1].lower() + who[1:]
    short = figure.words[-1] if figure is not None and figure.person and len(figure.words) > 1 else who
    found: dict[int, str] = {}
    for token in words:
        if token.lower_ not in _PERSONAL | _POSSESSIVES or token.pos_ != "PRON":
            continue
        chain = list(chains.of(token))
        linked = any(word == subject and likely >= 0.7 for word, likely in chain)
        if not linked and telling.who.instead and figure is not None:
            owner, _ = chains.owner(token, [(figure, figure.mentions)])
            linked = owner is figure
        if linked:
            possessive = token.lower_ in _POSSESSIVES and token.dep_ == "nmod:poss"
            mark = "’" if short.endswith("s") else "’s"
            found[token.i] = f"{short}{mark}" if possessive else short
    return found


def grammar_of(form: ReasonForm, head: Token) -> Grammar:
    """What else could stand where these words stand."""
    if form not in (ReasonForm.CLAUSE, ReasonForm.PREDICATE):
        return Grammar(form=form)
    finite = next((t for t in (*head.children, head) if t.dep_ in {"aux", "aux:pass", "cop"} and is_finite(t)), head)
    tense = {"VBD": "past", "VBZ": "present", "VBP": "present", "MD": "modal"}.get(finite.tag_, "")
    plural = {"VBZ": False, "VBP": True}.get(finite.tag_)
    if finite.lower_ in {"was", "were"}:
        plural = finite.lower_ == "were"
    subject = next((t for t in head.children if t.dep_.startswith("nsubj")), None)
    lasting = finite.lemma_.lower() in {"be", "have"} or head.pos_ != "VERB"
    return Grammar(form=form, tense=tense, plural=plural, personal=_personal_subject(subject), lasting=lasting)


def _personal_subject(subject: Token | None) -> bool | None:
    if subject is None or subject.lower_ == "they":
        return None
    if subject.pos_ == "PRON":
        return subject.lower_ in {"he", "she", "i", "we", "you", "who"}
    lemma = subject.lemma_.lower()
    return subject.ent_type_ == "PERSON" or lemma in PEOPLE or lemma in ROLES


def until_a_stop(words: Sequence[Token]) -> tuple[Token, ...]:
    """The words up to the first mark; none where what follows belongs to what stands before: "A, B and C"."""
    kept: list[Token] = []
    for token in words:
        if token.text in _STOPS or (kept and token.i != kept[-1].i + 1):
            if token.text in QUOTES and not token.whitespace_:
                return ()  # "because of a “tiny minority” of drivers"
            break
        kept.append(token)
    gone = [token for token in words if token not in kept]
    if any(token.dep_ in {"conj", "cc"} and token.head in kept for token in gone):
        return ()
    return tuple(kept)


def printed(words: Sequence[Token], instead: dict[int, str], published: date | None, *, leaning: bool = False) -> str:
    """The words on their own, the first one small unless it is a name; "" where one of them dangles.

    `leaning` allows "his" and "them", for words that will be read inside another sentence.
    """
    tokens = [token for n, token in enumerate(words) if not adds(token, words[n - 1] if n else None)]
    if not 2 <= len([token for token in tokens if not token.is_punct]) <= LONGEST_REASON:
        return ""
    if tokens[-1].pos_ in {"ADP", "DET", "CCONJ", "SCONJ", "AUX", "PART"} and tokens[-1].dep_ != "compound:prt":
        return ""
    known = {t.i for t in tokens if t.i in instead or (leaning and t.lower_ in _INNER and t is not tokens[0])}
    if any(dangling(token, tokens) for token in tokens if token.i not in known):
        return ""
    text = (timed(tokens, published, instead) or timed(tokens, None, instead)).rstrip(" .,;:")
    if not text or _torn(text):
        return ""
    keeps = tokens[0].i in instead or (tokens[0].text[:1].isupper() and keeps_capital(tokens[0]))
    return text if keeps else text[:1].lower() + text[1:]


def _torn(text: str) -> bool:
    """Whether marks stand in it that a cut has left, or words that somebody else chose."""
    return bool(re.search(r"[“”\"‘()\[\];]|(?<!\w)'|--|[—–]", text)) or bool(re.search(r"[,:]\s*$", text))
