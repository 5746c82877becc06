"""A coordinated source phrase in, whether all of it tells of one and the same speaker out.

"Halden Rail president and chief executive Ada Lund" is one woman, "search and rescue officials" are one group.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.sources.kinds import BODIES, PEOPLE, ROLES, animate

_OWNED = frozenset({"DT", "PRP$", "POS", "CD", "NNS", "NNPS"})


def one(phrase: DocSpan, cuts: Sequence[int]) -> bool:
    """Whether "and" joins two offices of one person, or two words before the same noun."""
    if len(cuts) != 1:
        return False
    before, after = phrase.doc[phrase.start : cuts[0]], phrase.doc[cuts[0] + 1 : phrase.end]
    if not len(before) or not len(after):
        return False
    return _two_offices(before, after) or _two_subjects(before, after)


def _two_offices(before: DocSpan, after: DocSpan) -> bool:
    """ "Halden Rail president and chief executive Ada Lund": an office without "the" is nobody until a name comes."""
    office = before[-1]
    named = after[-1].ent_type_ == "PERSON" and len(after) > 2
    titles = [token for token in after if token.ent_type_ != "PERSON"]
    if not named or not titles or any(token.ent_type_ == "PERSON" or token.tag_ in _OWNED for token in before):
        return False
    small = all(token.text.islower() or token.ent_type_ for token in titles)
    return office.tag_ == "NN" and office.lower_ in ROLES and small and after[0].tag_ not in _OWNED


def _two_subjects(before: DocSpan, after: DocSpan) -> bool:
    """ "Search and rescue officials said": the verb has "search" for its subject as well as "officials"."""
    root, last = before.root, after[-1]
    same = last.tag_ == "NNS" and last.dep_ == root.dep_ and last.head == root.head and last.text.islower()
    return same and not any(_speaks(token) for token in (*before, *after[:-1]))


def _speaks(token: Token) -> bool:
    told = {token.lower_, token.lemma_.lower()} & (PEOPLE | ROLES | BODIES)
    return bool(told) or token.tag_ in _OWNED or token.pos_ == "PROPN"


def head_of(core: DocSpan) -> Token:
    """The word that says what a description is: the last one where the parser gave the verb two subjects.

    "Harbour-policy experts said": "policy" and "experts" hang on the verb alike.
    """
    root, last = core.root, core[-1]
    if (many := _some_of(core)) is not None:
        return many
    if root.lower_ == "one":  # "One broker here said"
        last = next((token for token in reversed(core) if token.pos_ == "NOUN"), last)
    twin = last.i > root.i and last.dep_ == root.dep_ and last.head == root.head and last.dep_.startswith("nsubj")
    return last if twin and last.pos_ == "NOUN" and last.text.islower() and not last.ent_type_ else root


_SOME = frozenset({"several", "many", "some", "most", "two", "three", "four", "five", "hundreds", "dozens", "scores"})
_A_FEW = frozenset({"few", "number", "handful", "lot"})


def _some_of(core: DocSpan) -> Token | None:
    """ "Several of the [trustees]", "A number of [parents]": it is they who speak."""
    words = [token.lower_ for token in core[:3]]
    of = 2 if words[0] == "a" and words[1:2] and words[1] in _A_FEW else 1 if words[0] in _SOME else 0
    if not of or words[of : of + 1] != ["of"]:
        return None
    many = next((token for token in core[of + 1 : of + 5] if token.tag_ == "NNS"), None)
    if many is None or not animate(many.lemma_.lower()) or many.lemma_.lower() in BODIES:
        return None
    return None if any(token.pos_ == "ADP" for token in core.doc[core.start + of + 1 : many.i]) else many


#: What speaks for the one whose name may stand behind it: "the office of the mayor, Ada Lund, said".
_OF_SOMEBODY = frozenset(
    "office campaign spokesman spokeswoman spokesperson lawyer lawyers attorney aide aides".split()
)


def two_offices(core: DocSpan) -> bool:
    """ "A spokeswoman [for the mayor of Harwick]", "the daughter [of the late owner]": a name behind is of either."""
    head, of = core.root, -1
    for token in core:
        of = token.i if token.i > head.i and token.lower_ in {"of", "for"} and of < 0 else of
    if of < 0 or not (animate(head.lemma_.lower()) or head.lower_ in _OF_SOMEBODY):
        return False
    if head.lower_ in BODIES and head.lower_ not in _OF_SOMEBODY:
        return False
    behind = core.doc[of + 1 : core.end]
    return any(
        token.tag_ == "NN" and (token.lower_ in ROLES or token.lower_ in PEOPLE) and token.lower_ not in BODIES
        and token.nbor(1).tag_ not in {"POS", "NN", "NNS"}
        for token in behind
    )  # fmt: skip
