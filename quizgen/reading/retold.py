"""A clause and whom its subject names in, its words as they can be printed on their own out; "" when they cannot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Token

from quizgen.model import Article
from quizgen.reading.alone import CONNECTIVES, adds, dangling, timed
from quizgen.reading.cast import Cast
from quizgen.reading.chains import Chains
from quizgen.reading.passage import keeps_capital
from quizgen.reading.propositions import Proposition
from quizgen.reading.subjects import Named, named

LONGEST = 30
_SINGULAR = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})


@dataclass(frozen=True)
class Telling:
    """A clause and whom its subject names."""

    clause: Proposition
    who: Named


def tellings(clauses: Iterable[Proposition], article: Article, cast: Cast, chains: Chains) -> Iterator[Telling]:
    """The clauses of which it is certain whom or what they are about."""
    for clause in clauses:
        who = named(clause, article, cast, chains)
        if who is not None:
            yield Telling(clause, who)


def sentence(clause: Proposition, who: Named, published: date | None, without: Sequence[Token] = ()) -> str:
    """The clause as a sentence without its end mark; the words of `without` are left out."""
    comma = [clause.front[-1].nbor()] if clause.front and clause.front[-1].nbor().text == "," else []
    return _printed([*clause.front, *comma, *clause.who, *clause.said], clause, who, published, without)


def predicate(clause: Proposition, who: Named, published: date | None) -> str:
    """What stands after the subject, ready for "Who ...": "closed both piers on Monday"."""
    lead = next((n for n, token in enumerate(clause.said) if token.pos_ in {"VERB", "AUX", "ADV"}), 0)
    front = (*clause.said[:lead], *clause.front)  # "on Monday closed both piers"
    said = clause.said[lead:]
    if front and (len(front) > 6 or front[0].pos_ != "ADP" or any(token.text == "," for token in front)):
        return ""  # "In a move that nobody foresaw": no adjunct that could as well stand at the end
    told = _printed([*clause.who, *clause.said], clause, who, published)
    tail = _printed([*said, *front], clause, who, published) if told else ""
    if not tail:
        return ""
    opener = front[0].text if front and not keeps_capital(front[0]) else ""
    done = tail[:1].lower() + tail[1:]
    return done.replace(f" {opener} ", f" {opener.lower()} ") if opener else done


def _printed(
    words: Sequence[Token], clause: Proposition, who: Named, published: date | None, without: Sequence[Token] = ()
) -> str:
    cut = {token.i for token in without}
    tokens = [token for token in words if token.i not in cut]
    tokens = [token for n, token in enumerate(tokens) if not adds(token, tokens[n - 1] if n else None)]
    tokens = [token for token in tokens if not _ties(token, clause)]
    while tokens and (tokens[0].text == "," or tokens[0].lower_ in CONNECTIVES):
        tokens = tokens[1:]
    instead = {clause.subject.i: who.instead} if who.instead else {}
    known = [
        token for token in tokens if token.i in instead or (_SINGULAR & {token.lower_} and _own(token, who, clause))
    ]
    ahead = list(clause.who) if clause.said[0] in tokens else []
    if any(dangling(token, [*ahead, *tokens]) for token in tokens if token not in known):
        return ""
    if not 2 <= len([token for token in tokens if not token.is_punct]) <= LONGEST:
        return ""
    text = timed(tokens, published, instead) or timed(tokens, None, instead)
    return text.rstrip(" .,;:")


def _ties(token: Token, clause: Proposition) -> bool:
    """A "however" or "then" that only ties the clause to what was told before."""
    return token.lower_ in (CONNECTIVES - {"so", "yet"}) | {"still", "now", "later", "afterwards"} and (
        token.dep_ == "advmod" and token.head == clause.verb and not list(token.children)
    )


def _own(token: Token, who: Named, clause: Proposition) -> bool:
    """Whether "his" stands behind the subject's name and may well mean it."""
    return who.figure is not None and token.i > clause.subject.i
