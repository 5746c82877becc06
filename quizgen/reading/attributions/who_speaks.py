"""Cues and sources of a text in; each cue with who speaks out.

The language pipeline links them. What it leaves open goes to the nearest source in the sentence, or to the subject.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Stance
from quizgen.reading.attributions import cues, its_subject
from quizgen.reading.attributions.speech import Cue, Role, words_between
from quizgen.reading.attributions.whose_participle import open_whose
from quizgen.reading.grammar import grammar
from quizgen.reading.sources.bounds import TELLING


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
    for cue in found:
        if not cue.participle:
            continue
        contents = (role for other in found if other is not cue for role in other.contents)
        said = {place for role in contents for place in range(role.start, role.end)}
        if len(cue.source) == 1 and open_whose(cue.head, cue.source[0], said):
            cue.source = []


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


def _beside(cue: Cue, sources: Sequence[Role]) -> Role | None:
    """The nearest of the sources in the sentence; a participle has that of the verb before."""
    return None if cue.participle else min(sources, key=lambda source: words_between(cue.role, source), default=None)


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
