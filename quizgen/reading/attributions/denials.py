"""An attribution whose content is "that", "it" or "the claim" in, the same with the proposition it points to out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Attribution, ContentForm, Stance
from quizgen.reading.attributions import asides, cues, references
from quizgen.reading.attributions.doubts import OF_A_PART, REFUSED
from quizgen.reading.attributions.speaker import Known, Speaker
from quizgen.reading.grammar import grammar
from quizgen.reading.grammar.passage import Passage, repaired

_POINTING = frozenset({"that", "it", "this", "them", "these", "those"})
_DETERMINERS = frozenset({"the", "that", "this", "these", "those", "such", "both", "all"})
_CLAIMING = frozenset({"claim", "allege", "accuse", "complain", "charge"})
#: "He made a bid for the ferry line. This was rejected by its owners": they do not say that he made none.
_REFUSING = frozenset({"reject", "dismiss"})
_CLAIMED = frozenset({Stance.ASSERTS, Stance.ACCUSES, Stance.CONFIRMS})
_ASKING = frozenset({Stance.DEMANDS, Stance.PROMISES, Stance.THREATENS})
_OUGHT = re.compile(r"\b(?:should|must|ought)\b")
#: The noun that a denial answers with, and the verb of whoever made the claim: "alleged that", then "the allegation".
_MADE_BY = {
    "allegation": "allege",
    "claim": "claim",
    "accusation": "accuse",
    "suggestion": "suggest",
    "assertion": "assert",
    "contention": "contend",
}
_ANSWERS = frozenset({Stance.DENIES, Stance.CONFIRMS, Stance.DOUBTS, Stance.ADMITS})


def resolved(doc: Doc, one: Attribution, earlier: Sequence[Attribution], known: Known) -> Attribution:
    """`one` with the proposition that its content points to; unchanged when it points to nothing."""
    if one.stance not in _ANSWERS or len(one.content) != 1:
        return one
    if one.stance is Stance.DENIES and one.doubt == OF_A_PART:
        return _which(doc, one, earlier)
    content = doc.char_span(*one.content[0], alignment_mode="expand")
    if content is None or not points(content):
        return one
    keep = one.doubt if one.negated or "headline" in one.doubt else ""
    before = _sentence_before(doc, one)
    own = doc[_start(doc, one)].sent
    in_sentence = [a for a in earlier if _within(a, own) and a.content[0].end <= one.cue[0].start]
    told = in_sentence or ([a for a in earlier if _within(a, before)] if before is not None else [])
    noun = content.text.lower().strip() not in _POINTING
    if not told and noun:
        told = [a for a in earlier[-2:] if a.stance is not one.stance and _near(doc, a, one)]
    told = [a for a in told if not a.source_ids or a.source_ids != one.source_ids]
    if noun and len(told) == 1 and told[0].form is ContentForm.QUOTATION:
        told = _claimed_before(doc, told[0], earlier) or told
    if noun and (len(told) != 1 or told[0].form is not ContentForm.CLAUSE):
        told = _so_called(content, one, earlier) or told
    if noun and len(told) == 1 and _more_told(doc, told[0], earlier):
        told = []
    if len(told) == 1 and not _accused(doc, told[0], earlier):
        return _from_attribution(one, told[0], keep)
    if told or before is None or noun:
        doubt = f"It is not certain what “{content.text.strip()}” points to."
        return replace(one, content_resolved="", content_neutral="", doubt=keep or doubt)
    if one.cue_lemma in _REFUSING:
        return replace(one, content_resolved="", content_neutral="", doubt=keep or REFUSED)
    return _from_reporter(one, before, known, keep)


def _which(doc: Doc, one: Attribution, earlier: Sequence[Attribution]) -> Attribution:
    """ "The mayor said the pier was safe, which the union denies": what the one other who speaks in the sentence said.

    Of two things that were said it is open which is meant, and so it is of what the reporter tells.
    """
    cue = doc.char_span(*one.cue[0], alignment_mode="expand")
    if cue is None or one.cue_lemma in _REFUSING:
        return one
    told = [a for a in earlier if _within(a, cue.sent) and a.content and a.content[0].end <= one.cue[0].start]
    said = told[0].content_resolved if len(told) == 1 else ""
    other = bool(said) and bool(one.source_ids) and told[0].source_ids != one.source_ids
    sure = other and not told[0].doubt and not told[0].negated and " and " not in said
    if not sure or told[0].form not in (ContentForm.CLAUSE, ContentForm.GERUND) or told[0].stance not in _CLAIMED:
        return one
    return replace(one, content_resolved=said, content_neutral=said, form=told[0].form, antecedent=told[0].evidence[0],
                   resolved_reference=True, self_reference=False, doubt="")  # fmt: skip


def _accused(doc: Doc, told: Attribution, earlier: Sequence[Attribution]) -> bool:
    """ "Baird accused the mayor of being slow. She said the schools should have shut. Hale rejected that.": which?"""
    return any(
        a.stance is Stance.ACCUSES and a is not told and a.source_ids == told.source_ids and _near(doc, a, told)
        for a in earlier[-3:]
    )


def _more_told(doc: Doc, told: Attribution, earlier: Sequence[Attribution]) -> bool:
    """ "The firm said it had called the mayor. It said the gates were sound and that the sirens were not its own. /
    The minister rejected that account.": which of all that? He may well speak of the call alone.
    """
    several = re.search(r"\b(?:and|but) that\b", told.content_resolved) is not None
    start = doc.text.rfind("\n\n", 0, told.cue[0].start)
    before = [a for a in earlier if a is not told and start < a.cue[0].start < told.cue[0].start]
    whose = [a for a in before if not a.source_ids or not told.source_ids or a.source_ids == told.source_ids]
    return several or bool(whose)


def _claimed_before(doc: Doc, quoted: Attribution, earlier: Sequence[Attribution]) -> list[Attribution]:
    """ "Hale claimed that the firm had lied. “They knew,” he said. Lund rejected the accusation.": what he claimed."""
    return [
        a
        for a in earlier[-4:]
        if a.source_ids == quoted.source_ids
        and a.form is ContentForm.CLAUSE
        and a.cue_lemma in _CLAIMING
        and "\n\n" not in doc.text[a.cue[0].end : quoted.cue[0].start]
    ][-1:]


def _so_called(content: DocSpan, one: Attribution, earlier: Sequence[Attribution]) -> list[Attribution]:
    """ "The Greens alleged that the list was changed. ... The mayor dismissed the allegation.": the only one so called.

    Nobody else has alleged or accused anybody of anything before, else it is open which allegation is meant.
    """
    noun = cues.singular([token.lower_ for token in content if not token.is_punct and not token.is_space][-1])
    made = [a for a in earlier if a.cue_lemma == _MADE_BY.get(noun) and "headline" not in a.doubt]
    others = [a for a in earlier if a.stance is Stance.ACCUSES or a.cue_lemma in ("allege", "accuse")]
    alone = len(made) == 1 and all(a.source_ids == made[0].source_ids for a in others)
    return made if alone and made[0].source_ids and made[0].source_ids != one.source_ids else []


def points(content: DocSpan) -> bool:
    """Whether the content is "that", "this claim", "the reports" and no more."""
    words = [token.lower_ for token in content if not token.is_punct and not token.is_space]
    if len(words) == 1 and words[0] in _POINTING:
        return True
    claim = bool(words) and cues.singular(words[-1]) in cues.CLAIM_NOUNS
    return claim and len(words) <= 4 and words[0] in _DETERMINERS


def _start(doc: Doc, one: Attribution) -> int:
    found = doc.char_span(*one.cue[0], alignment_mode="expand")
    return found.start if found is not None else 0


def _sentence_before(doc: Doc, one: Attribution) -> DocSpan | None:
    """The sentence before the attribution's own, in the paragraph before where it opens one."""
    place = doc[_start(doc, one)].sent.start - 1
    while place >= 0 and doc[place].is_space:
        place -= 1
    return doc[place].sent if place >= 0 and doc[place].dep_ != "dep" else None


def _within(a: Attribution, sentence: DocSpan) -> bool:
    return a.cue[0].start >= sentence.start_char and a.cue[0].end <= sentence.end_char


def _near(doc: Doc, a: Attribution, one: Attribution) -> bool:
    return doc.text.count("\n\n", a.cue[0].end, one.cue[0].start) <= 1 and one.cue[0].start - a.cue[0].end < 600


def _from_attribution(one: Attribution, told: Attribution, keep: str) -> Attribution:
    """The denial of what another source said."""
    antecedent = told.evidence[0] if told.evidence else None
    if told.form is ContentForm.GERUND and told.target and told.target in (one.source_text, *one.source_ids):
        return replace(one, content_resolved=told.content_resolved, content_neutral=told.content_resolved,
                       form=told.form, antecedent=antecedent, resolved_reference=True, doubt=keep)  # fmt: skip
    fits = told.form is ContentForm.CLAUSE and told.content_resolved and not told.doubt
    asks = told.stance in _ASKING or _OUGHT.search(told.content_resolved) is not None
    if one.cue_lemma in _REFUSING and asks:
        return replace(one, content_resolved="", content_neutral="", antecedent=antecedent,
                       doubt=keep or REFUSED)  # fmt: skip
    if not fits or told.stance in {Stance.DENIES, Stance.DOUBTS}:
        return replace(one, content_resolved="", content_neutral="", antecedent=antecedent,
                       doubt=keep or "What this answers could not be put into words.")  # fmt: skip
    return replace(one, content_resolved=told.content_resolved, content_neutral=told.content_resolved,
                   form=ContentForm.CLAUSE, antecedent=antecedent, resolved_reference=True, self_reference=False,
                   doubt=keep)  # fmt: skip


def _from_reporter(one: Attribution, before: DocSpan, known: Known, keep: str) -> Attribution:
    """The denial of what the sentence before states in the reporter's own voice."""
    passage = Passage(before)
    asides.cut(passage)
    outcome = references.resolve(passage, Speaker((), ""), [], known)
    text = repaired(outcome.resolved.text())
    subject = grammar.subject(before.root)
    doubt = outcome.doubt
    if not grammar.finite(before) or subject is None or len(text.split()) < 4 or text.endswith("?"):
        doubt = "What this answers could not be put into words."
    return replace(one, content_resolved="" if doubt else text, content_neutral="" if doubt else text,
                   form=ContentForm.CLAUSE, antecedent=grammar.span_of(before), resolved_reference=True,
                   doubt=keep or doubt)  # fmt: skip
