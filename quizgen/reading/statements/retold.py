"""A clause and whom its subject names in, its words as they can be printed on their own out; "" when they cannot."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Token

from quizgen.model import Article
from quizgen.reading.grammar.labels import TIMES
from quizgen.reading.grammar.passage import keeps_capital
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.subjects import Named, named
from quizgen.reading.sources.cast import Cast
from quizgen.reading.statements.alone import CONNECTIVES, adds, dangling, timed
from quizgen.reading.statements.propositions import Proposition

LONGEST = 30
#: "How many had the U.S. accepted?": the last stop belongs to the word.
_OWN_STOP = re.compile(r"(?<![\w.])(?:[A-Za-z]\.){2,}$")
_SINGULAR = frozenset({"he", "she", "him", "her", "his", "hers"})


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
    bare = [*clause.who, *clause.said]
    told = _printed([*clause.front, *comma, *bare], clause, who, published, without)
    timed_from_before = any(token.ent_type_ in TIMES for token in clause.front)  # "Two days later, ..."
    return told or (_printed(bare, clause, who, published, without) if timed_from_before else "")


def predicate(clause: Proposition, who: Named, published: date | None) -> str:
    """What stands after the subject, ready for "Who ...": "closed both piers on Monday"."""
    lead = next((n for n, token in enumerate(clause.said) if token.pos_ in {"VERB", "AUX", "ADV"}), 0)
    opening = [token for token in clause.front if token.lower_ not in CONNECTIVES]
    front = (*clause.said[:lead], *opening)  # "on Monday closed both piers"
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


def phrase(words: Sequence[Token], telling: Telling, published: date | None) -> str:
    """Some of the clause's words, as they stand inside a sentence; "" when there are none or one of them dangles."""
    text = _printed(words, telling.clause, telling.who, published, least=1)
    first = next((token for token in words if token.text.strip() and text.casefold().startswith(token.lower_)), None)
    named = words and words[0] == telling.clause.subject and telling.who.instead
    keeps = first is not None and first.text[:1].isupper() and keeps_capital(first)
    return text if keeps or named else text[:1].lower() + text[1:]


def _printed(
    words: Sequence[Token],
    clause: Proposition,
    who: Named,
    published: date | None,
    without: Sequence[Token] = (),
    least: int = 2,
) -> str:
    cut = {token.i for token in without}
    tokens = [token for token in words if token.i not in cut]
    tokens = [token for n, token in enumerate(tokens) if not adds(token, tokens[n - 1] if n else None)]
    tokens = [token for token in tokens if not _ties(token, clause)]
    while tokens and (tokens[0].text == "," or tokens[0].lower_ in CONNECTIVES):
        tokens = tokens[1:]
    instead = {clause.subject.i: who.instead} if who.instead else {}
    known = [token for token in tokens if token.i in instead or token.i in who.own]
    if any(_of_another(token, who) for token in tokens if token not in known):
        return ""
    ahead = [token for token in clause.tokens if tokens and token.i < tokens[0].i and token not in tokens]
    if any(dangling(token, [*ahead, *tokens]) for token in tokens if token not in known):
        return ""
    if not least <= len([token for token in tokens if not token.is_punct]) <= LONGEST:
        return ""
    text = timed(tokens, published, instead) or timed(tokens, None, instead)
    return unstopped(text)


def unstopped(text: str) -> str:
    """Without the marks that end it; "at 9 p.m." keeps its own stop."""
    ended = text.rstrip(" ,;:")
    if ended.endswith((" a.m", " p.m")):
        return f"{ended}."  # "to 6 p.m. today": the stop went with the day
    return ended if _OWN_STOP.search(ended) else text.rstrip(" .,;:")


def _ties(token: Token, clause: Proposition) -> bool:
    """A "however" or "then" that only ties the clause to what was told before."""
    return token.lower_ in (CONNECTIVES - {"so", "yet"}) | {"still", "now", "later", "afterwards"} and (
        token.dep_ == "advmod" and token.head == clause.verb and not list(token.children)
    )


def _of_another(token: Token, who: Named) -> bool:
    """The "her" of "the governor gave her a post", the "his" of "Rosa Hill worked for his office"."""
    if token.lower_ not in _SINGULAR:
        return False
    return token.dep_ != "nmod:poss" or who.figure is not None
