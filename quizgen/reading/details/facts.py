"""Doc and attributions in, checkable details out: each with whose word it is and whether it happened at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import REPORTER, Article, Attribution, Fact, FactKind, Modality, Places, Section, Span
from quizgen.reading.details.asking import question
from quizgen.reading.details.detail_questions import ask
from quizgen.reading.details.details import GRAPHIC, Detail, details
from quizgen.reading.details.gaps import gapped
from quizgen.reading.details.named import stands_for_itself
from quizgen.reading.grammar.grammar import span_of
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements.alone import QUOTES
from quizgen.reading.statements.hearsay import hearsay
from quizgen.reading.statements.retold import Telling

_MARKS = frozenset(QUOTES)
_ATTEMPTS = listed("attempt try seek bid fail struggle")
_THREATS = listed("threaten warn vow")
_PLANS = listed("plan intend aim hope expect propose prepare promise pledge agree want schedule consider")
_MANY = 1000
_ASIDES = frozenset({"acl:relcl", "appos"})
_MAYBE = listed("would could may might should can must")


def find(
    doc: Doc, article: Article, attributions: Sequence[Attribution], clauses: Sequence[Telling] = ()
) -> Iterator[Fact]:
    """The facts in the order of the text; `clauses` are those of the reporter and of the contents of attributions.

    A detail whose voice is unsure has the voice "" and is only good for a gap in the article's own sentence, which
    shows whose word it is.
    """
    count = 0
    named: set[float | str] = set()
    speech = Speech(doc, attributions)
    held = {token.i: telling for telling in clauses for token in telling.clause.tokens}
    for detail in details(doc):
        sentence = detail.tokens.sent
        if article.section_at(detail.tokens.start_char) not in (Section.BODY, Section.STANDFIRST):
            continue
        if {token.lower_ for token in sentence} & GRAPHIC:
            continue
        who, content = speech.voice(span_of(detail.tokens)) or ("", None)
        if who == REPORTER and hearsay(sentence):
            who = ""
        fact = _fact(f"F{count + 1}", detail, (who, content), attributions)
        telling = held.get(detail.tokens.start)
        own = telling is not None and all(token.i in held for token in detail.tokens)
        if telling is not None and own and who and fact.modality is Modality.ACTUAL:
            fact = replace(fact, stem=ask(detail, telling, article.published) or fact.stem)
        if fact.kind is FactKind.NAME:
            asked = bool(who and fact.cloze) and stands_for_itself(detail.tokens)  # else it is good for a rival only
            if fact.value in named and not asked:
                continue
            named.add(fact.value)
            fact = fact if asked else replace(fact, cloze="")
        if who or fact.cloze or fact.kind is FactKind.NAME:
            count += 1
            yield fact


def _fact(id: str, detail: Detail, spoken: tuple[str, Span | None], attributions: Sequence[Attribution]) -> Fact:
    who, content = spoken
    doc, sentence = detail.tokens.doc, detail.tokens.sent
    limit = sentence
    if content is not None:
        found = doc.char_span(content.start, content.end, alignment_mode="expand")
        limit = doc[max(found.start, sentence.start) : min(found.end, sentence.end)] if found is not None else sentence
    mood = modality(detail.noun)
    certain = bool(who) and mood is Modality.ACTUAL and not _open_quote(doc[sentence.start : detail.tokens.start])
    return Fact(
        id=id,
        span=span_of(detail.tokens),
        kind=detail.kind,
        value=detail.value,
        unit=detail.unit,
        approximate=detail.approximate,
        voice=who,
        modality=mood,
        sentence=span_of(sentence),
        stem=question(detail, limit) if certain else "",
        cloze=gapped(detail) if _main(detail) and _names_the_voice(who, sentence, attributions) else "",
    )


def _main(detail: Detail) -> bool:
    """Whether a number is large or belongs to what the sentence is about: not ", who owns four boats,"."""
    if not isinstance(detail.value, float | int) or detail.value >= _MANY or detail.unit == "percent":
        return True
    path = [detail.noun, *(token for token in detail.noun.ancestors if token.sent == detail.noun.sent)]
    return not any(token.dep_ in _ASIDES for token in path)


def _names_the_voice(who: str, sentence: DocSpan, attributions: Sequence[Attribution]) -> bool:
    """Whether the sentence itself says whose word it is: a claim shown without its source would be the reporter's."""
    place = span_of(sentence)
    if who not in ("", REPORTER):
        return any(place.contains(cue) for a in attributions if a.id == who for cue in a.cue)
    if who == REPORTER:
        return True
    told = any(place.contains(cue) for a in attributions for cue in a.cue)
    return told or (hearsay(sentence) and not any(token.text in QUOTES for token in sentence))


def _open_quote(before: DocSpan) -> bool:
    return sum(token.text in _MARKS for token in before) % 2 == 1


class Speech:
    """Where somebody speaks: sources and cues, contents, and what the role tagger takes for speech."""

    def __init__(self, doc: Doc, attributions: Sequence[Attribution]) -> None:
        self._doc = doc
        self._frames = Places((part, one.id) for one in attributions for part in (*one.source, *one.cue))
        self._contents = Places((part, one.id) for one in attributions for part in one.content)
        roles = doc.spans.get("roles", ())
        self._roles = Places((Span(r.start_char, r.start_char + len(r.text)), r.label_) for r in roles)

    def voice(self, span: Span) -> tuple[str, Span | None] | None:
        """Whose word the span is: the reporter's, or that of the attribution with the smallest content around it.

        None where it is unsure: in the source or cue of an attribution, in what the role tagger takes for content
        though no attribution has it, or in a quotation of nobody.
        """
        if self._frames.taken(span):
            return None
        around = [(part, id) for part, id in self._contents.overlapping(span) if part.contains(span)]
        if around:
            _, id, part = min((part.end - part.start, id, part) for part, id in around)
            return id, part
        found = self._doc.char_span(span.start, span.end, alignment_mode="expand")
        if self._roles.taken(span) or found is None or _in_quotation(found):
            return None
        return REPORTER, None


def _in_quotation(found: DocSpan) -> bool:
    return _open_quote(found.doc[found.sent.start : found.start])


def modality(token: Token) -> Modality:
    """Whether what the word's clause tells happened: "tried to", "threatened to", "would", "not", "plans to"."""
    for verb in (token, *token.ancestors):
        if verb.pos_ not in {"VERB", "AUX", "NOUN", "ADJ"}:
            continue
        below = {child.lower_: child for child in verb.children}
        lemma = verb.lemma_.lower()
        if any(child.dep_ == "advmod" and child.lower_ in {"not", "n't", "n’t", "never"} for child in verb.children):
            return Modality.NEGATED
        if below.get("no") is not None and below["no"].dep_ == "det":
            return Modality.NEGATED
        if any(child.dep_ == "mark" and child.lower_ in {"if", "unless", "whether"} for child in verb.children):
            return Modality.CONDITIONAL
        helpers = {child.lower_ for child in verb.children if child.dep_.startswith("aux")}
        if helpers & {"will", "'ll", "’ll", "shall"}:
            return Modality.PLANNED
        if helpers & _MAYBE:
            return Modality.CONDITIONAL
        if verb is not token and lemma in _ATTEMPTS:
            return Modality.ATTEMPTED
        if verb is not token and lemma in _THREATS:
            return Modality.THREATENED
        if verb is not token and lemma in _PLANS:
            return Modality.PLANNED
        if verb.dep_ in {"ccomp", "ROOT", "parataxis", "acl:relcl"} and verb.pos_ in {"VERB", "AUX"}:
            return Modality.ACTUAL
    return Modality.ACTUAL
