"""A cue and the spans around it in, which of them is its source and what it costs to be its content out."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.reading import cues, grammar, quotes
from quizgen.reading.kinds import animate
from quizgen.reading.speech import Cue, Role

FAR = 30.0  # a source or content that costs more than this belongs to another cue, or to none
_OBJECTS = frozenset({"ccomp", "xcomp", "obj", "obl", "parataxis", "acl", "advcl", "nmod", "dep"})


def _between(doc: Doc, one: Role, other: Role, roles: list[Role]) -> tuple[int, list[Role]]:
    """How many words outside all roles stand between two spans, and which roles do."""
    start, end = (one.end, other.start) if one.end <= other.start else (other.end, one.start)
    inner = [role for role in roles if start <= role.start and role.end <= end and role not in (one, other)]
    covered = sum(role.end - role.start for role in inner)
    words = sum(not (token.is_punct or token.is_space) for token in doc[start:end])
    return max(0, words - covered), inner


def content_cost(doc: Doc, cue: Cue, content: Role, roles: list[Role]) -> float:
    gap, inner = _between(doc, cue.role, content, roles)
    quoted = doc[content.start].text[0] in quotes.DOUBLE
    labels = [role.label for role in inner]
    cost = gap + 14.0 * labels.count("cue") + 2.0 * labels.count("source") + 4.0 * labels.count("content")
    apart = abs(cue.role.sentence - content.sentence)
    before = content.end <= cue.role.start
    if before and not quoted and doc[content.end].text in {":", ";"}:
        return FAR  # "The bridge is shut: officials said it was unsafe"
    if apart and not quoted and doc[cue.role.end - 1].text != ":":
        return FAR  # only a quotation goes on from one sentence into another
    if apart:
        # “We will go,” she said. “All of us.”
        cost += (3.0 if quoted and not before else 10.0) * apart
    if before and doc[content.end - 1].text[-1] not in quotes.MARKS and doc[content.end].text not in {",", "—", "–"}:
        cost += 6
    if before and cue.lemma != cues.ACCORDING and _follows(doc, cue, roles):
        cost += 4
    head = doc[content.start : content.end].root
    if head.dep_ in _OBJECTS and cue.role.start <= head.head.i < cue.role.end:
        cost -= 6
    if cue.participle and before:
        cost += 3
    return cost


def _follows(doc: Doc, cue: Cue, roles: list[Role]) -> bool:
    """Whether a content begins right after the cue."""
    return any(role.label == "content" and 0 <= role.start - cue.role.end <= 1 for role in roles) and bool(doc)


def source_of(doc: Doc, cue: Cue, earlier: list[Cue], sources: list[Role], roles: list[Role]) -> list[DocSpan]:
    """Who speaks: a source span near the cue, the subject of a participle, or the grammatical subject."""
    who = None if cue.passive or cue.noun or cue.lemma == cues.ACCORDING else grammar.subject(cue.head)
    costs = [(_source_cost(doc, cue, source, roles, who), source) for source in sources]
    cost, best = min(costs, key=lambda pair: pair[0], default=(FAR, None))
    near = best is not None and cost <= 6
    if best is not None and cue.participle and doc[best.start : best.end].root.dep_ in {"obj", "iobj"}:
        near = False  # "Lund thanked Berg, saying": Lund speaks
    if best is not None and _other_subject(cue, best):
        return []  # "many felt stung after the crisis highlighted"
    if cue.participle and not near and not grammar.passive(cue.head):
        same = [other for other in earlier if other.role.sentence == cue.role.sentence and other.source]
        if same:  # "Officials denied it, saying troops had left": the participle has the subject of the verb before
            cue.tense = same[-1].tense
            return _one_subject(same, who)
    named = _named_before(doc, cue, sources)
    if named is not None:
        return [named]
    limit = 4.0 if cue.noun or cue.passive or cue.lemma == cues.ACCORDING else FAR
    own = who is not None and not _inside(who.i, cue.contents) and abs(who.i - cue.head.i) < 25
    relative = best is not None and doc[best.start].lower_ in grammar.RELATIVES
    if best is not None and relative and who is not None and who.pos_ in {"NOUN", "PROPN"} and who.i < best.start:
        if doc[best.start].lower_ == "who" and who.ent_type_ in {"ORG", "LOC"}:
            return []  # "an engineer at the Harbour Board who said": not the board
        return [grammar.phrase(who)]  # "the group, which said": the relative speaks for the noun before it
    if best is not None and cost < limit and (near or not own):
        return [doc[best.start : best.end]]
    if own and who is not None and who.pos_ in {"NOUN", "PROPN", "PRON"} and who.tag_ not in {"EX", "WP", "WDT"}:
        if who.lower_ in {"it", "there"} and cue.passive:
            return []
        return [grammar.phrase(who)]
    if best is not None and cost < limit:
        return [doc[best.start : best.end]]
    if cue.lemma == cues.ACCORDING:
        return _after_according(doc, cue)
    owner = next((child for child in cue.head.children if child.dep_ == "nmod:poss"), None) if cue.noun else None
    return [grammar.phrase(owner)] if owner is not None else []


def _after_according(doc: Doc, cue: Cue) -> list[DocSpan]:
    """ "according to Save Our Crossing.": what stands from the cue to the next stop, when no clause stands there."""
    end = cue.role.end
    while end < len(doc) and end - cue.role.end < 10 and not doc[end].is_punct and not doc[end].is_space:
        end += 1
    words = doc[cue.role.end : end]
    whole = end < len(doc) and doc[end].text in {",", "."} and not grammar.finite(words)
    return [words] if whole and len(words) and words[0].text[:1].isupper() else []


def _other_subject(cue: Cue, best: Role) -> bool:
    """Whether a common noun that is no speaker stands as the cue's own subject between the source and the cue."""
    return any(
        child.dep_ == "nsubj"
        and child.pos_ == "NOUN"
        and best.end <= child.i < cue.role.start
        and not animate(child.lemma_.lower())
        for child in cue.head.children
    )


def _one_subject(same: list[Cue], who: Token | None) -> list[DocSpan]:
    """The source that the verbs before share, or the one that the tree gives; nobody where two could speak."""
    words = {span.text.lower() for other in same for span in other.source[:1]}
    if len(words - {"he", "she", "it", "they"}) <= 1:
        return same[-1].source
    meant = [o for o in same if who is not None and any(span.start <= who.i < span.end for span in o.source)]
    return meant[-1].source if meant else []


def _named_before(doc: Doc, cue: Cue, sources: list[Role]) -> DocSpan | None:
    """ "the third time Oxfam said it had": a name right before a finite cue speaks, whatever the tagger marked."""
    end = cue.role.start
    if cue.role.end - end != 1 or cue.head.tag_ not in {"VBD", "VBZ"} or cue.passive or _inside(end - 1, sources):
        return None
    start = end
    while start > 0 and doc[start - 1].tag_ == "NNP" and doc[start - 1].ent_type_ not in {"DATE", "TIME"}:
        start -= 1
    alone = start == 0 or doc[start - 1].pos_ in {"NOUN", "PUNCT", "CCONJ", "SCONJ"}
    return doc[start:end] if start < end and alone else None


def _inside(place: int, roles: list[Role]) -> bool:
    return any(role.start <= place < role.end for role in roles)


def _source_cost(doc: Doc, cue: Cue, source: Role, roles: list[Role], who: Token | None) -> float:
    gap, inner = _between(doc, cue.role, source, roles)
    labels = [role.label for role in inner]
    cost = gap + 12.0 * labels.count("cue") + 5.0 * labels.count("source") + 2.0 * labels.count("content")
    cost += 12.0 * abs(cue.role.sentence - source.sentence)
    after = source.start >= cue.role.end
    by = doc[source.start - 1].lower_ if source.start else ""
    if cue.lemma == cues.ACCORDING:
        return cost if after else cost + FAR
    if cue.passive and not (after and by in {"by", "to"}) and cue.lemma != "quote":
        return cost + FAR  # "it was reported that": the subject is not who reports
    if cue.noun:
        of = after and by in {"by", "from", "of"}
        own = not after and doc[source.end - 1].text.endswith(("'s", "’s", "'", "’", "their", "his", "her", "its"))
        return cost if of or own or gap == 0 else cost + 8
    if after:
        cost += 2
    if who is not None and source.start <= who.i < source.end:
        cost -= 8
    return cost


def take_subjects(doc: Doc, found: list[Cue], sources: list[Role]) -> None:
    """A "content" that is just the noun phrase before its cue, and its subject, is who speaks."""
    for cue in found:
        who = None if cue.passive or cue.noun else grammar.subject(cue.head)
        for content in list(cue.contents):
            taken = who is not None and content.start <= who.i < content.end and content.end == cue.role.start
            if taken and len(cue.contents) > 1 and not grammar.finite(doc[content.start : content.end]):
                cue.contents.remove(content)
                sources.append(content)
