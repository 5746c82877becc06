"""Doc in, the same Doc with fine kinds of names, and with its dates, times, sums and numbers, in `doc.ents` out.

Names come with the coarse labels of the network (PERSON ORG LOC MISC EVENT PRODUCT WORK_OF_ART); LOC becomes GPE, LOC
or FAC and MISC becomes NORP where that is sure. DATE TIME MONEY PERCENT QUANTITY ORDINAL CARDINAL are found by rule
(`measures`). A pipeline that tells GPE, NORP or FAC itself has kinds of its own, and its Doc is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from quizgen.language import measures
from quizgen.language.joined_names import joined
from quizgen.language.peoples import is_people, is_sure_people
from quizgen.language.places import kind_of_place
from quizgen.language.whole_names import whole

FACTORY = "quizgen_kinds"
FINE = frozenset({"GPE", "NORP", "FAC"})
SPELLINGS = {"PER": "PERSON", "ORGANIZATION": "ORG", "LOCATION": "LOC"}


class Kinds:
    """The component; it has no weights and no settings."""

    def __call__(self, doc: Doc) -> Doc:
        """Sets `doc.ents`."""
        if any(ent.label_ in FINE for ent in doc.ents):
            return doc
        marked = joined(whole([_whole(ent) for ent in doc.ents if ent.label_ not in measures.LABELS]))
        names = [_refined(name) for name in marked]
        named = {token.i for name in names for token in name}
        names += [people for people in _unmarked_peoples(doc) if people.start not in named]
        owner: dict[int, Span] = {token.i: name for name in names for token in name}
        measured: list[Span] = []
        lost: set[int] = set()  # first tokens of names that a measure takes
        for span in _measured(doc):
            rivals = {owner[token.i].start: owner[token.i] for token in span if token.i in owner}
            if all(_yields(name, span) for name in rivals.values()):
                measured.append(span)
                lost |= set(rivals)
        kept = [name for name in names if name.start not in lost]
        doc.ents = tuple(sorted([*kept, *measured], key=lambda span: span.start))
        return doc


def _whole(name: Span) -> Span:
    """The name with what a hyphen ties to its end: "Abdul Wahhab al" in "Abdul Wahhab al-Janabi"."""
    doc, end = name.doc, name.end
    while (
        end + 1 < len(doc)
        and doc[end].text == "-"
        and not doc[end - 1].whitespace_
        and not doc[end].whitespace_
        and doc[end + 1].pos_ == "PROPN"
        and not doc[end + 1].ent_type_
    ):
        end += 2
    return Span(doc, name.start, end, label=name.label_)


def _refined(name: Span) -> Span:
    label = SPELLINGS.get(name.label_, name.label_)
    if label in {"MISC", "LOC", "ORG"} and (is_people(name) if label == "MISC" else is_sure_people(name)):
        label = "NORP"
    elif label == "LOC":
        label = kind_of_place(name)
    return Span(name.doc, name.start, name.end, label=label)


def _unmarked_peoples(doc: Doc) -> Iterator[Span]:
    """ "Democrats" and "French" that no name covers, unless they begin a longer name: "French Open"."""
    for token in doc:
        if not token.ent_type_ and token.text[:1].isupper() and not _in_a_name(token):
            span = Span(doc, token.i, token.i + 1, label="NORP")
            if is_sure_people(span):
                yield span


def _in_a_name(token: Token) -> bool:
    beside = [token.doc[place] for place in (token.i - 1, token.i + 1) if 0 <= place < len(token.doc)]
    before = token.i > 0 and not token.is_sent_start and beside[0].text[:1].isupper() and not beside[0].is_sent_start
    after = token.i + 1 < len(token.doc) and beside[-1].text[:1].isupper()
    return before or after


def _measured(doc: Doc) -> Iterator[Span]:
    for line in _lines(doc):
        for start, end, label in measures.find(line):
            yield Span(doc, line[start].i, line[end - 1].i + 1, label=label)


def _lines(doc: Doc) -> Iterator[list[Token]]:
    """The tokens that are no white space, cut at line ends and, where they are known, at sentence ends."""
    line: list[Token] = []
    for token in doc:
        if token.is_sent_start or (token.is_space and "\n" in token.text):
            yield line
            line = []
        if not token.is_space:
            line.append(token)
    yield line


def _yields(name: Span, measure: Span) -> bool:
    """Whether a name gives way: "May" to "3 May 2019", "US" to "50 US dollars", MISC to a date unless it says more."""
    if measure.label_ in {"CARDINAL", "ORDINAL"}:
        return False
    inside = measure.start <= name.start and name.end <= measure.end
    longer = name.end - name.start > measure.end - measure.start
    if name.label_ == "MISC":
        return inside or not longer
    return inside and len(name) < len(measure)


@Language.factory(FACTORY, requires=["doc.ents"], assigns=["doc.ents"])
def make_kinds(nlp: Language, name: str) -> Kinds:  # noqa: ARG001  spaCy passes both by name
    """The component as a spaCy factory (entry point group `spacy_factories`)."""
    return Kinds()
