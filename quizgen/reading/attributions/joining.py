"""Cues and contents of a text in; each content with its cue out.

The language pipeline links them. What it leaves open, or a Doc without links, goes to the nearest in the sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.reading.attributions import cues, quotes
from quizgen.reading.attributions.between import Between
from quizgen.reading.attributions.speech import Cue, Role, cue_of, words_between
from quizgen.reading.grammar import clauses, grammar
from quizgen.reading.grammar.sentences import Sentences

_OPENING = quotes.DOUBLE


def give_contents(doc: Doc, found: Sequence[Cue], contents: Iterable[Role], between: Between) -> Iterator[Role]:
    """Gives each content to the cue it is linked to, else to the nearest; one with neither goes to nobody.

    Yields them but for the quotations that cannot be the words of their cue, which are free for another one.
    """
    linked = {cue.role.place: cue for cue in found}
    beside: dict[int, list[Cue]] = defaultdict(list)
    for cue in found:
        beside[cue.role.paragraph].append(cue)
    for content in contents:
        # "... it had opened an inquiry. / The Red Cross said that 1,400 people had fled": linked to the "said" before
        near = (linked.get(content.link), _nearest(doc, content, beside[content.paragraph]))
        whose = next((cue for cue in near if cue is not None and _reaches(doc, cue, content)), None)
        if whose is not None and between.parted(whose, content):
            continue
        if whose is not None:
            whose.contents.append(content)
        yield content


def give_quotations(
    doc: Doc,
    found: Sequence[Cue],
    roles: Iterable[Role],
    quoted: Sequence[Sequence[quotes.Quotation]],
    between: Between,
) -> None:
    """Gives the quotations that no role covers to the cue whose words they go on with; `quoted[n]` are those of
    paragraph n.

    “We will go,” he said, “tomorrow.” “All of us.” And a quotation of several paragraphs, each of which opens with a
    mark, is one: all of it is whose any of it is.
    """
    near: dict[int, list[Role]] = defaultdict(list)
    for role in roles:
        near[role.paragraph].append(role)
    speaking: dict[int, list[Cue]] = defaultdict(list)  # who has words in a paragraph
    for cue in found:
        for paragraph in {content.paragraph for content in cue.contents}:
            speaking[paragraph].append(cue)
    for run in _runs(quoted):
        owners = [cue for number, quotation in run for cue in speaking[number] if _holds(doc, cue, quotation)]
        for number, quotation in run:
            tokens = doc.char_span(*quotation.span, alignment_mode="expand")
            if tokens is None or any(role.start < tokens.end and tokens.start < role.end for role in near[number]):
                continue
            whose = _only(owners) if len(run) > 1 else _speaks_before(doc, speaking[number], near[number], tokens)
            whose = whose if owners or whose is not None else between.spoke_before(found, run[0][1])
            if whose is not None:
                said = replace(whose.role, label="content", start=tokens.start, end=tokens.end, place=-1)
                whose.contents.append(replace(said, paragraph=number))


def _only(owners: Sequence[Cue]) -> Cue | None:
    """The one cue that is all of them."""
    return owners[0] if owners and all(cue is owners[0] for cue in owners) else None


def _runs(quoted: Sequence[Sequence[quotes.Quotation]]) -> Iterator[list[tuple[int, quotes.Quotation]]]:
    """The quotations with their paragraphs, those together that are the paragraphs of one."""
    run: list[tuple[int, quotes.Quotation]] = []
    for number, paragraph in enumerate(quoted):
        for quotation in paragraph:
            run.append((number, quotation))
            if quotation.closed:
                yield run
                run = []
    if run:
        yield run


def _holds(doc: Doc, cue: Cue, quotation: quotes.Quotation) -> bool:
    """Whether the cue has words of the quotation for its content."""
    return any(
        quotation.span.start < doc[content.end - 1].idx and doc[content.start].idx < quotation.span.end
        for content in cue.contents
    )


def _speaks_before(doc: Doc, speaking: Sequence[Cue], roles: Sequence[Role], tokens: DocSpan) -> Cue | None:
    """The cue of a quotation that stands before this one, with nothing between them but the cue and its source."""
    before = [cue for cue in speaking if cue.role.end <= tokens.start]
    cue = max(before, key=lambda cue: cue.role.start, default=None)
    if cue is None or not any(doc[content.start].text[0] in _OPENING for content in cue.contents):
        return None
    start = max([cue.role.end, *(content.end for content in cue.contents if content.end <= tokens.start)])
    inside = [role for role in roles if start <= role.start and role.end <= tokens.start]
    covered = {place for role in inside if role.label == "source" for place in range(role.start, role.end)}
    between = [token for token in doc[start : tokens.start] if not token.is_punct and token.i not in covered]
    loose = any(not token.is_space or "\n" in token.text for token in between)
    return None if loose or any(role.label == "cue" for role in inside) else cue


def give_rest(doc: Doc, found: Sequence[Cue], roles: Iterable[Role], sentences: Sentences) -> None:
    """ "According to the police, [250 people had taken part]." Where no content was seen, it is the rest of the
    sentence, when that is a clause after "according to" and its source, or before "police said."
    """
    near: dict[int, list[Role]] = defaultdict(list)
    for role in roles:
        near[role.sentence].append(role)
    for cue in found:
        inside = near[cue.role.sentence]
        if cue.contents or cue.noun or cue.passive or {role.label for role in inside} != {"cue", "source"}:
            continue
        start, end = sentences.bounds(cue.role.sentence)
        whole = grammar.trimmed(doc, start, end)
        end = whole.end - 1 if len(whole) and whole[-1].is_punct else whole.end
        first, last = min(role.start for role in inside), max(role.end for role in inside)
        rest = doc[0:0]
        if cue.lemma == cues.ACCORDING and first == whole.start and last < end and doc[last].text == ",":
            rest = grammar.trimmed(doc, last, end)
        elif last == end and first - start > 3 and doc[first - 1].text == ",":
            rest = grammar.trimmed(doc, start, first)
        if len(rest) and clauses.whole(list(rest)) and not any(token.text[0] in _OPENING for token in rest):
            cue.contents.append(replace(cue.role, label="content", start=rest.start, end=rest.end, place=-1))


def answers(doc: Doc, found: Sequence[Cue]) -> Iterator[Cue]:
    """ "They denied that, [saying] troops had left": a participle after a content that only points is a cue of its own;
    it takes what follows it out of that content."""
    for cue in found:
        for place, content in enumerate(cue.contents):
            words = doc[content.start : content.end]
            comma = next((token.i for token in words[:4] if token.text == ","), -1)
            opens = comma >= 0 and comma + 2 < content.end and doc[comma + 1].tag_ == "VBG"
            if not opens or not cues.lemma_of(doc[comma + 1].text) or doc[content.start].pos_ not in {"PRON", "DET"}:
                continue
            cue.contents[place] = replace(content, end=comma)
            said = cue_of(doc, replace(cue.role, start=comma + 1, end=comma + 2, place=-1, link=-1))
            said.contents.append(replace(content, start=comma + 2))
            yield said


def _nearest(doc: Doc, content: Role, found: Sequence[Cue]) -> Cue | None:
    """The cue in the sentence of the content, or in the one before a quotation, with fewest words between."""
    apart = 1 if doc[content.start].text[0] in _OPENING else 0
    near = [cue for cue in found if 0 <= content.sentence - cue.role.sentence <= apart]
    return min(near, key=lambda cue: words_between(cue.role, content), default=None)


def _reaches(doc: Doc, cue: Cue, content: Role) -> bool:
    """Whether the content can be the cue's: only a quotation goes on in the paragraph after, or begins before,
    and what a colon announces."""
    if cue.role.paragraph == content.paragraph:
        return True
    told = cue.role.end < len(doc) and doc[cue.role.end].text == ":"
    follows = content.paragraph - cue.role.paragraph == 1 and (told or doc[cue.role.end - 1].text == ":")
    return follows or (doc[content.start].text[0] in _OPENING and abs(cue.role.paragraph - content.paragraph) <= 2)
