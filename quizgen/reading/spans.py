"""Role spans that a tagger cut short or put on the wrong words in, completed or dropped ones out.

Only print decides here: sentence and comma, preposition and name, and which words no role covers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quizgen.reading import clauses, cues, grammar, quotes
from quizgen.reading.kinds import ROLES
from quizgen.reading.sentences import Sentences
from quizgen.reading.speech import Cue, Role

#: Cues whose first object is who is told: never a source.
TELLING = frozenset({"tell", "inform", "notify", "brief", "assure", "remind", "ask", "urge", "advise", "warn"})
_DANGLING = frozenset({"ADP", "DET", "CCONJ", "SCONJ"})
_STOPS = frozenset({",", ";", ".", "!", "?", ":", "—", "–", "(", ")", "…", "..."})
_BEFORE_NAME = frozenset({"NNP", "NNPS", "DT", "IN", "CC", "JJ"})
_LONGEST = 12


# ------------------------------------------------------------------------------------------------- contents


def contents(doc: Doc, found: list[Role], others: list[Role], quoted: list[quotes.Quotation]) -> Iterator[Role]:
    """Each content up to the end of its clause; what follows a semicolon outside quotation marks is the reporter's."""
    for content in found:
        taken = [role for role in others if role is not content]
        inner = Quoted(quoted)
        start = _told(doc, content, taken)
        start = _opening(doc, content, taken) if start == content.start else start
        end = _ending(doc, content, taken, inner)
        for place in range(start + 3, end):
            if doc[place].text == ";" and not inner.holds(doc[place]):
                end = place
                break
        kept = grammar.trimmed(doc, start, max(start, end))
        if len(kept):
            yield replace(content, start=kept.start, end=kept.end)


class Quoted:
    """Which words stand inside quotation marks."""

    def __init__(self, quoted: Sequence[quotes.Quotation]) -> None:
        self.spans = [q.span for q in quoted if q.depth == 0]

    def holds(self, token: Token) -> bool:
        return any(span.start <= token.idx < span.end for span in self.spans)


def _told(doc: Doc, content: Role, taken: list[Role]) -> int:
    """ "told [reporters] the road was shut": who is told is no part of what is."""
    cue = next((role for role in taken if role.label == "cue" and role.end == content.start), None)
    if cue is None or cues.lemma_of(doc[cue.end - 1].text) not in TELLING - {"ask", "urge", "advise"}:
        return content.start
    first = doc[content.start]
    place = content.start + 1
    if first.ent_type_ and first.ent_iob_ == "B":
        while place < content.end and doc[place].ent_iob_ == "I":
            place += 1
    elif first.pos_ == "DET" or first.tag_ in {"PRP$", "JJ"}:
        while place < content.end and doc[place].pos_ in {"ADJ", "NOUN", "PROPN", "PART"}:
            place += 1
    elif first.tag_ not in {"PRP", "NNS"}:
        return content.start
    if place >= content.end - 2:
        return content.start
    opens = doc[place].pos_ in {"DET", "PRON", "PROPN", "NUM"} or doc[place].lower_ in {"that", "his", "her", "their"}
    return place if opens and clauses.whole(list(doc[place : content.end])) else content.start


def _opening(doc: Doc, content: Role, taken: list[Role]) -> int:
    """ "[U.S.] heiress Ada Lund died, her son said": up to three words before it open the sentence and have no role."""
    start = content.start
    while start > 0 and content.start - start < 3:
        before = doc[start - 1]
        if before.is_punct or before.is_space or _covered(taken, start - 1):
            return content.start
        if before.pos_ not in {"DET", "ADJ", "NOUN", "PROPN", "NUM"}:
            return content.start
        start -= 1
        if before.is_sent_start:
            return start
    return content.start


def _ending(doc: Doc, content: Role, taken: list[Role], inner: Quoted) -> int:
    """ "sunk off the coast near [Palmyra]": the few words up to the next stop belong to it if no role covers them."""
    end = content.end
    last = doc[end - 1]
    if end >= len(doc) or last.text[-1] in quotes.DOUBLE or last.text in _STOPS or inner.holds(last):
        return end
    following = doc[end]
    if following.is_sent_start or (following.pos_ in {"SCONJ", "CCONJ"} and last.pos_ not in _DANGLING):
        return end
    place = end
    while place < len(doc) and not doc[place].is_sent_start and not doc[place].is_space:
        if doc[place].text in _STOPS:
            return place
        if place - end >= _LONGEST or _covered(taken, place) or cues.lemma_of(doc[place].text):
            return end
        place += 1
    return place


def _covered(roles: list[Role], place: int) -> bool:
    return any(role.start <= place < role.end for role in roles)


def missing(doc: Doc, cue: Cue, others: list[Role], sentences: Sentences) -> Role | None:
    """The clause of "The road is shut, police said." or "According to the mayor, the road is shut." where the tagger
    marked nothing of the sentence as content: the whole rest of it."""
    number = sentences.number(cue.role.start)
    start, end = sentences.bounds(number)
    inside = [role for role in others if start <= role.start < end]
    if cue.noun or cue.passive or any(role.label == "content" for role in inside):
        return None
    if sum(role.label == "cue" for role in inside) != 1:
        return None
    while end > start and (doc[end - 1].is_space or doc[end - 1].is_punct):
        end -= 1
    said = [role for role in inside if role.label in {"source", "cue"}]
    first, last = min(role.start for role in said), max(role.end for role in said)
    if last == end and first - start > 3 and doc[first - 1].text == ",":
        span = grammar.trimmed(doc, start, first)
    elif cue.lemma == cues.ACCORDING and first == start and last < end and doc[last].text == ",":
        span = grammar.trimmed(doc, last, end)
    else:
        return None
    if not len(span) or not clauses.whole(list(span)) or any(t.text[0] in quotes.DOUBLE for t in span):
        return None
    return Role("content", span.start, span.end, cue.role.score, number)


# ------------------------------------------------------------------------------------------------- sources


def sources(doc: Doc, found: list[Role], others: list[Role]) -> Iterator[Role]:
    """Each source with the whole of its phrase; who is spoken to ("told the BBC", "in remarks to ABC") is none."""
    marked = [role for role in others if role.label == "cue"]
    for source in _joined(doc, found, marked):
        if not _spoken_to(doc, source, marked):
            yield _completed(doc, source, [role for role in others if role is not source])


def _joined(doc: Doc, found: list[Role], marked: list[Role]) -> Iterator[Role]:
    """Two spans of one phrase as one: "the mayor, Ada Lund said", "a report by the Harbour Board"."""
    last: Role | None = None
    for source in sorted(found, key=lambda role: role.start):
        gap = doc[last.end : source.start] if last is not None else None
        if last is not None and gap is not None and _same_phrase(doc, last, source, marked):
            last = replace(last, end=source.end)
            continue
        if last is not None:
            yield last
        last = source
    if last is not None:
        yield last


def _same_phrase(doc: Doc, one: Role, other: Role, marked: list[Role]) -> bool:
    if any(token.text[0] in quotes.DOUBLE for token in doc[max(0, one.start - 1) : other.end]):
        return False
    gap = [token.lower_ for token in doc[one.end : other.start]]
    close = other.end + (doc[other.end].text == ",")
    said = any(role.start == close for role in marked)
    if gap == [","]:
        apposed = doc[other.start].pos_ == "PROPN" or doc[other.start].lower_ in {"a", "an", "the"}
        return apposed and said and doc[one.end - 1].pos_ in {"NOUN", "PROPN"}
    if not gap:
        return doc[one.end - 1].lower_ in {"by", "from", "of", "at", "for"}
    return gap[:1] in (["by"], ["from"], ["of"], ["at"], ["for"]) and gap[1:] in ([], ["the"])


def _spoken_to(doc: Doc, source: Role, marked: list[Role]) -> bool:
    if not source.start:
        return False
    if doc[source.start - 1].lower_ in {"to", "with"} and not _covered(marked, source.start - 1):
        return not (source.start > 1 and doc[source.start - 2].lower_ == "according")
    before = next((cue for cue in marked if cue.end == source.start), None)
    if before is None or cues.lemma_of(doc[before.end - 1].text) not in TELLING or before.start == 0:
        return False
    if doc[before.end - 1].tag_ == "VBG":
        return True  # "..., telling the court that"
    speaker = doc[before.start - 1]
    return not speaker.is_punct and not speaker.is_space  # “We stay,” told ... would have its source after it


def _completed(doc: Doc, source: Role, others: list[Role]) -> Role:
    cue = next((role for role in others if role.label == "cue" and 0 <= role.start - source.end <= 9), None)
    start, end = source.start, source.end
    if cue is not None and cue.start > end and _phrase_goes_on(doc, end, cue.start, others):
        end = cue.start
        while end > source.end and doc[end - 1].pos_ in {"ADV", "AUX"}:
            end -= 1
    else:
        end = _tail(doc, end, others)
    start, end = _timeless(doc, start, end)
    while start > 0 and doc[start - 1].tag_ == doc[start].tag_ == "NNP" and not _covered(others, start - 1):
        if doc[start].ent_iob_ == "B":
            break  # "the board of the Post Lund said": two names meet
        start -= 1
    while start > 0 and _mid_name(doc[start]) and doc[start - 1].text[:1].isupper() and not _covered(others, start - 1):
        start -= 1
    if cue is not None and cue.start - end <= 1:
        start = _head_of(doc, start, others)
        start = _described(doc, start, end, others)
    return replace(source, start=start, end=end)


def _described(doc: Doc, start: int, end: int, others: list[Role]) -> int:
    """ "[Save Our Crossing,] a campaign group, accused": the name that opens the clause is who is described."""
    if start < 2 or doc[start].lower_ not in {"a", "an", "the"} or doc[start - 1].text != "," or doc[end].text != ",":
        return start
    first = start - 1
    while first > 0 and doc[first - 1].text[:1].isupper() and not doc[first].is_sent_start:
        if _covered(others, first - 1) or doc[first - 1].ent_type_ in {"DATE", "TIME"}:
            return start
        first -= 1
    opens = first == 0 or doc[first].is_sent_start or doc[first - 1].text == "," or doc[first - 1].pos_ == "CCONJ"
    named = start - 1 - first > 1 or (first < start - 1 and doc[first].pos_ == "PROPN")
    return first if opens and named else start


def _mid_name(token: Token) -> bool:
    """Whether a small word is printed with a capital although no sentence begins: "[Save] Our Crossing"."""
    small = token.pos_ in {"PRON", "DET", "ADP", "CCONJ"} and token.lower_ not in {"i", "the", "a"}
    return small and token.text.istitle() and not token.is_sent_start


def _timeless(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """ "[Monday] Mayor Lund", "the mayor [on Monday]": the day of the statement is no part of the name."""
    while end - start > 1 and doc[start].ent_type_ == "DATE":
        start += 1
    place = end
    while place > start + 1 and doc[place - 1].ent_type_ == "DATE" and doc[place - 1].text != "Today":  # "USA Today"
        place -= 1
    if place < end:
        end = place - 1 if doc[place - 1].lower_ in {"on", "in"} and place > start + 1 else place
    return start, end


def _phrase_goes_on(doc: Doc, start: int, end: int, others: list[Role]) -> bool:
    """ "traders on the east [bank] said": between a source and its cue stand only more words of the source."""
    gap = doc[start:end]
    if any(token.is_punct or token.is_space or _covered(others, token.i) for token in gap):
        return False
    if any(token.pos_ in {"VERB", "SCONJ", "CCONJ"} or token.tag_ in {"WP", "WDT", "TO"} for token in gap):
        return False
    return gap[0].pos_ in {"ADP", "NOUN", "PROPN"} and any(token.pos_ in {"NOUN", "PROPN"} for token in gap)


def _tail(doc: Doc, end: int, others: list[Role]) -> int:
    """ "according to the [Harbour Board]", "the Centre [for Health]": a cut name or phrase up to its last noun."""
    place = end
    while place < len(doc) and place - end < 8 and not _covered(others, place):
        token = doc[place]
        dangling = doc[place - 1].pos_ in {"ADP", "DET", "ADJ", "NUM"}
        role = doc[place - 1].lower_ in ROLES  # "Harbour Bank president [Ada Lund]"
        named = token.tag_ in {"NNP", "NNPS"} and (role or doc[place - 1].tag_ in _BEFORE_NAME)
        joins = token.lower_ in {"of", "for", "by"} and place + 1 < len(doc) and doc[place + 1].pos_ in {"PROPN", "DET"}
        if not (named or joins or (dangling and token.pos_ in {"ADJ", "NOUN", "PROPN", "NUM", "DET"})):
            break
        place += 1
    last = doc[place - 1]
    return place if place > end and (last.pos_ in {"NOUN", "PROPN"} or last.text[:1].isupper()) else end


def _head_of(doc: Doc, start: int, others: list[Role]) -> int:
    """ "[The decree signed by] the bishop said": a source after a preposition is only the end of its phrase."""
    if start < 2 or doc[start - 1].lower_ not in {"by", "of", "for", "from"}:
        return start
    place = start - 1
    while place > 0 and start - place <= _LONGEST:
        before = doc[place - 1]
        if doc[place].is_sent_start or before.is_punct or before.is_space or _covered(others, place - 1):
            break
        if before.pos_ in {"CCONJ", "SCONJ"} or before.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
            break
        place -= 1
    opens = doc[place].pos_ in {"DET", "NOUN", "PROPN", "ADJ", "NUM"}
    return place if opens and any(token.pos_ in {"NOUN", "PROPN"} for token in doc[place : start - 1]) else start
