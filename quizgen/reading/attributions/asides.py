"""A passage in, the same passage without what a reporter slips in: asides, and connectives that would dangle."""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.reading.grammar import grammar
from quizgen.reading.grammar.passage import Passage

#: Phrases that tie a sentence to the one before; alone they dangle. The longer come first.
CONNECTIVES = tuple(
    tuple(words.split())
    for words in """as a result|in addition|for example|for instance|in contrast|by contrast|on the other hand|in fact
    |after that|because of this|as well|at the time|at the same time|however|therefore|moreover|furthermore|meanwhile
    |nevertheless|nonetheless|consequently|thus|hence|also|instead|too|though|otherwise|similarly|likewise|besides
    """.split("|")
)
_OPENERS = frozenset({"but", "and", "so", "yet", "or"})
_MEDIAL = frozenset({"also", "however", "therefore", "thus", "moreover", "meanwhile", "instead"})
_CONCESSIVE = frozenset({"though", "although", "whereas"})
#: "As well as the pier, ...", "in addition to the pier, ...": no connective, but the beginning of a longer phrase.
_GOES_ON = frozenset({"as", "to", "of", "with", "that", "when"})
_SO_FAR = frozenset({"far", "many", "much", "few", "long", "called", "-"})
_LEAST = 4


def cut(passage: Passage) -> None:
    """Drops connectives and the reporter's asides; what is left says less, never anything else."""
    passage.trim()
    _connectives(passage)
    _concession(passage)
    _brackets(passage)
    _apposed(passage)
    _relative(passage)
    passage.trim()


def _connectives(passage: Passage) -> None:
    for words in CONNECTIVES:
        size = len(words)
        lowered = [token.lower_.strip() for token in passage.tokens]
        ends = lowered[-size:] == list(words)
        if len(lowered) - size >= _LEAST and ends and passage.free(passage.tokens[-1]):
            passage.drop(passage.tokens[-size:])
        elif len(lowered) - size >= _LEAST and lowered[:size] == list(words) and passage.free(passage.tokens[0]):
            comma, goes_on = passage.tokens[size].text == ",", passage.tokens[size].lower_ in _GOES_ON
            if comma or ((size > 1 or words[0] in _MEDIAL) and not goes_on):
                passage.drop(passage.tokens[:size])
        passage.trim()
    opens = bool(passage.tokens) and passage.tokens[0].lower_ in _OPENERS and passage.free(passage.tokens[0])
    if opens and not (passage.tokens[0].lower_ == "so" and _next(passage, 0) in _SO_FAR):
        passage.drop(passage.tokens[:1])
    for token in list(passage.tokens[1:-1]):
        # "had also reclaimed": the article's "also" looks back at what the passage leaves out
        if token.lower_ in _MEDIAL and token.dep_ == "advmod" and passage.free(token):
            if token.nbor(-1).lower_ == "but":
                continue  # "not only ... but also"
            around = [t for t in (token.nbor(-1), token.nbor(1)) if t.text == ","]
            passage.drop([token, *(around if len(around) == 2 else [])])


def _concession(passage: Passage) -> None:
    """ "..., though these are out of date" at the end."""
    for place, token in enumerate(passage.tokens):
        opens = token.lower_ in _CONCESSIVE or (token.lower_ == "even" and _next(passage, place) in _CONCESSIVE)
        if opens and place > _LEAST and passage.tokens[place - 1].text in {",", "—", "–"} and passage.free(token):
            if grammar.finite(passage.tokens[:place]):
                passage.drop(passage.tokens[place - 1 :])
            return


def _next(passage: Passage, place: int) -> str:
    return passage.tokens[place + 1].lower_ if place + 1 < len(passage.tokens) else ""


def _brackets(passage: Passage) -> None:
    """ "(...)" goes, with what stands in it; an editor's [square brackets] inside a quotation stay."""
    opened: int | None = None
    for place, token in enumerate(list(passage.tokens)):
        if token.text == "(" and passage.free(token):
            opened = place
        elif token.text == ")" and opened is not None:
            inner = passage.tokens[opened : place + 1]
            passage.drop(inner)
            return _brackets(passage)
    return None


def _apposed(passage: Passage) -> None:
    """ ", a ten-storey block," between two commas, or after the last one, when the tree calls it an apposition."""
    for token in list(passage.tokens):
        if token.dep_ != "appos" or not passage.free(token) or any(c.dep_ in {"cc", "conj"} for c in token.children):
            continue
        _drop_between(passage, list(token.subtree))


def _relative(passage: Passage) -> None:
    """ ", which leaks often," between two commas, or after the last one."""
    for token in list(passage.tokens):
        if token.dep_ == "acl:relcl" and passage.free(token):
            inner = sorted(token.subtree, key=lambda t: t.i)
            words = [t for t in inner if not t.is_punct]
            if words and words[0].lower_ in {"which", "who", "whose", "where"}:
                _drop_between(passage, inner)
    _remark(passage)


def _remark(passage: Passage) -> None:
    """ ", which would make it a lively legacy" at the end, whatever the tree ties it to: it may be the reporter's."""
    for place, token in enumerate(passage.tokens):
        remarks = token.lower_ == "which" and passage.tokens[place - 1].text == "," and place > _LEAST
        if remarks and passage.free(token) and grammar.finite(passage.tokens[:place]):
            rest = passage.tokens[place:]
            if all(one.text != "," and passage.free(one) for one in rest):
                passage.drop(passage.tokens[place - 1 :])
            return


def _drop_between(passage: Passage, inner: list[Token]) -> None:
    words = sorted((t for t in inner if not t.is_punct), key=lambda t: t.i)
    places = [place for place, token in enumerate(passage.tokens) if token in words]
    if not places or len(places) != len(words) or places[-1] - places[0] + 1 > len(inner) + 2:
        return
    first, last = places[0], places[-1]
    before = passage.tokens[first - 1] if first else None
    after = passage.tokens[last + 1] if last + 1 < len(passage.tokens) else None
    left = len(passage.tokens) - (last - first + 1)
    if before is None or before.text not in {",", "—", "–"} or left < _LEAST + 1:
        return
    if any(not passage.free(token) for token in passage.tokens[first : last + 1]):
        return
    if after is None:
        passage.drop(passage.tokens[first - 1 :])
    elif after.text == before.text and _next(passage, last + 1) not in {"and", "or"}:
        passage.drop(passage.tokens[first - 1 : last + 2])
