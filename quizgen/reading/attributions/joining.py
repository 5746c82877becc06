"""Cues, sources and contents of a text in; each content with its cue and each cue with its source out.

The language pipeline links them. What it leaves open, or a Doc without links, goes to the nearest in the sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Stance
from quizgen.reading.attributions import cues, its_subject, quotes
from quizgen.reading.attributions.between import Between
from quizgen.reading.attributions.speech import Cue, Role, cue_of
from quizgen.reading.grammar import clauses, grammar
from quizgen.reading.grammar.sentences import Sentences
from quizgen.reading.sources.bounds import TELLING

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


def give_sources(doc: Doc, found: Sequence[Cue], sources: Sequence[Role]) -> None:
    """Gives each cue who speaks."""
    by_place = {source.place: source for source in sources}
    beside: dict[int, list[Role]] = defaultdict(list)
    for source in sources:
        beside[source.sentence].append(source)
    linked = any(role.link >= 0 for cue in found for role in (cue.role, *cue.contents))
    for number, cue in enumerate(found):
        speaker = by_place.get(cue.role.link)
        if speaker is not None and speaker.paragraph != cue.role.paragraph:
            # "... the water minister, Orr. / Amery Water disputes that": not one such link in eight was right
            shared = _shared(cue, found[max(0, number - 5) : number])
            cue.source = _agent(cue) or _subject(cue) or shared or _name_before(cue) or its_subject.subject(cue)
            continue
        if speaker is not None and speaker.sentence != cue.role.sentence and (own := _coordinated(cue, found[:number])):
            cue.source = own
            continue
        if speaker is not None and speaker.sentence > cue.role.sentence and _does_it_itself(cue):
            # "The union, which is new, called for talks. The port, in contrast, said": the port does not call
            cue.source = _subject(cue)
            continue
        if speaker is None and not linked:
            speaker = _beside(cue, beside[cue.role.sentence])
        if speaker is not None:
            cue.source = [_without_whom_it_is_done_to(doc[speaker.start : speaker.end])]
        else:
            shared = _shared(cue, found[max(0, number - 5) : number])
            # "However, Harwick Ferries has dismissed the allegation": whoever denies is the subject
            told = not linked or _document_tells(cue) or cue.sense.stance is Stance.DENIES
            cue.source = _agent(cue) or shared or (_subject(cue) if told else _closing(cue)) or _name_before(cue)
            cue.source = cue.source or its_subject.subject(cue)
    its_subject.opened(found)


def _does_it_itself(cue: Cue) -> bool:
    """Has the cue a subject of its own in its sentence?"""
    who = None if cue.passive or cue.noun else grammar.subject(cue.head)
    return who is not None and who.sent == cue.head.sent and who.lower_ not in grammar.RELATIVES


def _without_whom_it_is_done_to(source: DocSpan) -> DocSpan:
    """ "Sentencing Lund, Mrs Justice Orr said": whom she sentences stands beside who speaks, and is no part of it."""
    before = source.doc[source.start - 1] if source.start else None
    opens = before is not None and before.is_sent_start and before.text.endswith("ing") and before.text != "King"
    comma = next((token.i for token in source if token.text == ","), -1) if opens else -1
    return source.doc[comma + 1 : source.end] if 0 <= comma < source.end - 1 else source


def _nearest(doc: Doc, content: Role, found: Sequence[Cue]) -> Cue | None:
    """The cue in the sentence of the content, or in the one before a quotation, with fewest words between."""
    apart = 1 if doc[content.start].text[0] in _OPENING else 0
    near = [cue for cue in found if 0 <= content.sentence - cue.role.sentence <= apart]
    return min(near, key=lambda cue: _gap(cue.role, content), default=None)


def _gap(one: Role, other: Role) -> int:
    return max(other.start - one.end, one.start - other.end)


def _reaches(doc: Doc, cue: Cue, content: Role) -> bool:
    """Whether the content can be the cue's: only a quotation goes on in the paragraph after, or begins before,
    and what a colon announces."""
    if cue.role.paragraph == content.paragraph:
        return True
    told = cue.role.end < len(doc) and doc[cue.role.end].text == ":"
    follows = content.paragraph - cue.role.paragraph == 1 and (told or doc[cue.role.end - 1].text == ":")
    return follows or (doc[content.start].text[0] in _OPENING and abs(cue.role.paragraph - content.paragraph) <= 2)


def _beside(cue: Cue, sources: Sequence[Role]) -> Role | None:
    """The nearest of the sources in the sentence; a participle has that of the verb before."""
    return None if cue.participle else min(sources, key=lambda source: _gap(cue.role, source), default=None)


def _shared(cue: Cue, earlier: Sequence[Cue]) -> list[DocSpan]:
    """ "Officials denied it, saying troops had left": a participle without a source has that of the verb before."""
    if not cue.participle or cue.passive:
        return []
    same = [other for other in earlier if other.role.sentence == cue.role.sentence and other.source]
    return same[-1].source if same else []


def _coordinated(cue: Cue, earlier: Sequence[Cue]) -> list[DocSpan]:
    """ "The council said so. Lund denied it, and said she was glad.": two verbs of one sentence, and one subject."""
    if cue.head.dep_ != "conj" or cue.passive or any(child.dep_ in grammar.SUBJECTS for child in cue.head.children):
        return []
    same = [other for other in earlier if other.head == cue.head.head and other.source and not other.passive]
    return same[-1].source if same else _subject(cue)


_NO_DOCUMENTS = frozenset({"rumour", "rumor", "speculation", "allegation", "account", "source", "press", "history"})


def _document_tells(cue: Cue) -> bool:
    """ "Eels grow old, a study published in May suggests": where a document tells, nobody else can be meant."""
    if cue.passive or cue.noun or cue.head.pos_ != "VERB" or cue.head.lemma_.lower() == "be":
        return False  # "There is speculation that"
    who = grammar.subject(cue.head)
    return who is not None and who.lemma_.lower() in TELLING - _NO_DOCUMENTS and who.sent == cue.head.sent


def _closing(cue: Cue) -> list[DocSpan]:
    """ "Eels grow old, a study published in the journal Rivers suggests.": the tree of such an end is often wrong."""
    doc, said = cue.head.doc, [content.end for content in cue.contents if content.end < cue.role.start]
    last = cue.role.end >= len(doc) or doc[cue.role.end].text == "."
    if not said or not last or doc[max(said)].text != ",":
        return []
    phrase = grammar.trimmed(doc, max(said), cue.role.start)
    noun = next((token for token in phrase if token.pos_ == "NOUN"), None)
    tells = len(phrase) and phrase[0].lower_ in {"a", "an", "the"} and noun is not None and noun.i - phrase.start < 4
    return [phrase] if tells and noun is not None and noun.lemma_.lower() in TELLING else []


def _name_before(cue: Cue) -> list[DocSpan]:
    """ "In a letter known as a notice, its manager, [Ada Lund], wrote that": whose name stands before the verb."""
    doc, end = cue.head.doc, cue.head.i - 1
    if cue.passive or cue.noun or cue.head.tag_ not in {"VBD", "VBZ"} or end < 2 or doc[end].text != ",":
        return []
    if grammar.subject(cue.head) is not None or not any(content.start > cue.head.i for content in cue.contents):
        return []
    start = end - 1
    while doc[start].ent_iob_ == "I":
        start -= 1
    person = end - start > 1 and all(token.ent_type_ == "PERSON" for token in doc[start:end])
    return [doc[start:end]] if person and doc[start - 1].text == "," else []


def _agent(cue: Cue) -> list[DocSpan]:
    """ "It was claimed by the Gazette that", "were denied by the mayor": who does what is told in the passive."""
    for child in cue.head.children if cue.passive else ():
        by = any(case.lower_ == "by" for case in child.children if case.dep_ == "case")
        if child.i > cue.head.i and child.dep_ in {"obl:agent", "obl"} and by and child.pos_ in {"NOUN", "PROPN"}:
            return [grammar.trimmed(child.doc, child.left_edge.i, child.right_edge.i + 1)]
    return []


def _subject(cue: Cue) -> list[DocSpan]:
    """The grammatical subject speaks, where nothing else tells who does.

    Only for a Doc without links: where the pipeline links, what it leaves open has been wrong as often as right.
    """
    who = None if cue.passive or cue.noun or cue.lemma == cues.ACCORDING else grammar.subject(cue.head)
    if who is None or who.pos_ not in {"NOUN", "PROPN", "PRON"} or who.tag_ in {"EX", "WP", "WDT"}:
        return []
    if any(child.dep_ == "conj" for child in who.subtree):
        return []  # "the Institute of Volcanology and Seismology": not all of it is the phrase of its head
    inside = any(content.start <= who.i < content.end for content in cue.contents)
    return [] if inside or abs(who.i - cue.head.i) >= 25 else [grammar.phrase(who)]
