"""A draft of an attribution in, what makes the whole of it doubtful out, whatever its content; "" for nothing."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from quizgen.model import Article, Section, Stance
from quizgen.reading.attributions import cues
from quizgen.reading.attributions.quotes import DOUBLE
from quizgen.reading.attributions.reported import Draft

REFUSED = "It may be refused, not denied."
OF_A_PART = "The source speaks of a part of the sentence only."
_GERUND_AFTER = frozenset("by without for of from about over into against despite".split())


def doubt(doc: Doc, article: Article, draft: Draft) -> str:
    """The first reason to doubt that this source says it."""
    if article.section_at(draft.cue[0].start) is Section.HEADLINE:
        return "It stands in the headline."
    if draft.unreal:
        return "The article does not say that the source has said this."
    if draft.negated:
        return "The article tells what the source did not say."
    if draft.inside:
        return "It stands inside a quotation."
    if _relative(article, draft):
        return OF_A_PART
    if doc[draft.head].tag_ == "VBN" and doc[draft.head].is_sent_start:
        return "The article does not say that the source has said this."  # "Asked to explain, she said"
    if _after_opener(article, draft):
        return "The source speaks of something else."
    if _told_of_others(doc[draft.head]):
        return "The article does not say that the source has said this."
    if any(part.contains(source) for source in draft.source for part in draft.content) or _in_passing(article, draft):
        return "It is not certain who says this."
    if _addressed(article, draft):
        return "It is not certain where the words that were told begin."
    if draft.sense.stance is Stance.DENIES:
        return _of_a_denial(article, draft)
    return "The source speaks of what others have said." if _others_claim(article, draft) else ""


#: "denied knowing that the pier had sunk": that it had is what is not denied.
_NOT_THE_WHOLE = re.compile(r"\b(?:\w{3,}ing|any (?:knowledge|idea|memory)|responsib\w+)\b")
#: "rejected the claim that he had lied as an old story": where does the claim end?
_JUDGED = re.compile(r"\bas (?:an? |“|\"|‘|(?:mere|mostly|pure|old|complete|total|utter|simply|just|nothing)\b)")


#: "rejected suggestions that the town sell its port": it is asked to.
_PROPOSING = re.compile(r"\b(?:suggestion|idea|proposal|call)s?\b")
_ACTUAL = re.compile(
    r"\b(?:\w+ed|was|were|had|would|could|might|is|are|has|have|been|did|does|do|will|may|can|there)\b|n[’']t\b"
)


def _of_a_denial(article: Article, draft: Draft) -> str:
    """Why it is not certain what is denied, and that it is what the content says; "" where it is."""
    text, start = article.text, draft.content[0].start
    if _NOT_THE_WHOLE.search(text, draft.cue[0].start, start) and draft.cue[0].start < start:
        return "Only a part of the content is denied."
    if draft.lemma in {"dismiss", "reject"} and _JUDGED.search(" ".join(span.of(text) for span in draft.content)):
        return "It is not certain where the content ends."
    proposed = draft.lemma in {"dismiss", "reject"} and _PROPOSING.search(text, draft.cue[0].start, start)
    if proposed and not _ACTUAL.search(" ".join(draft.content[0].of(text).split()[:8])):
        return REFUSED
    return ""


def _told_of_others(cue: Token) -> bool:
    """ "attacked Orr for saying that it had failed", "answered without saying": a gerund after a preposition."""
    return cue.tag_ == "VBG" and cue.i > 0 and cue.nbor(-1).lower_ in _GERUND_AFTER


def _in_passing(article: Article, draft: Draft) -> bool:
    """ "Orr, according to Hale, said": it is Orr who said it, if Hale is right."""
    if draft.lemma == cues.ACCORDING or not draft.source:
        return False
    before = article.text[: draft.source[0].start].rstrip().lower()
    return before.endswith("according to")


# "She took offence at suggestions that she had lied": those who suggest are others.
_OTHERS_CLAIM = re.compile(
    r"\b(?:at|to|about|on|over|by|against)\s+(?:\w+\s+){0,2}(?:suggestion|claim|report|allegation|accusation|rumou?r|"
    r"speculation|notion|idea|belief|charge|assertion|insinuation)s?$",
    re.IGNORECASE,
)


# "Orr knocked a statement by Hale that nobody was hurt": it is Hale who said so.
_OF_OTHERS = re.compile(
    r"\b(?:statement|suggestion|claim|report|allegation|accusation|assertion|argument|remark|comment|prediction|warning)s?"
    r" (?:by|from) ",
    re.IGNORECASE,
)


def _others_claim(article: Article, draft: Draft) -> bool:
    """Do the words that lead up to the content give it to others?"""
    if not draft.content or draft.content[0].start < draft.cue[0].start:
        return False
    leading = article.text[draft.cue[0].start : draft.content[0].start]
    return bool(_OF_OTHERS.search(leading)) or bool(_OTHERS_CLAIM.search(re.sub(r"\s+that\s*$", "", leading).strip()))


def _after_opener(article: Article, draft: Draft) -> bool:
    """ "Lund said after the vote had failed": what stands after "after" is not what she said."""
    if not draft.content or draft.content[0].start < draft.cue[-1].end:
        return False
    between = article.text[draft.cue[-1].end : draft.content[0].start].split()
    openers = {"after", "as", "before", "while", "when", "since", "because", "until"}
    return bool(between) and between[-1].lower() in openers


def _relative(article: Article, draft: Draft) -> bool:
    """ "The fire, which police said was out,": what stands before "which" is not what police said."""
    start = min(span.start for span in (*draft.source, *draft.cue))
    if not draft.content or draft.content[0].end > start:
        return False
    # "a gap that police say leaves the town open": the "that" may stand in what was taken for the content
    between = article.text[draft.content[0].start : start].replace(",", " ").split()
    return bool(between) and between[-1].lower() in {"which", "who", "whom", "that", "whose", "where", "what"}


def _addressed(article: Article, draft: Draft) -> bool:
    """ "told NPR Ada Lund had left": the name right after "told" may be of who is told or of who had left."""
    first = draft.content[0].of(article.text).split()[0].lower()
    gap = article.text[draft.cue[-1].end : draft.content[0].start] if draft.content else "|"
    if draft.sense.stance is Stance.DENIES:
        return False  # "pleaded not guilty to burning it down"
    if gap == " to " and draft.cue[-1].end < draft.content[0].start:
        return True  # "announced to reporters Ada Lund had left"
    adjacent = draft.lemma in {"tell", "inform", "notify", "remind", "assure"} and gap == " "
    return adjacent and draft.tense == "past" and first[0] not in DOUBLE and first not in {"that", "to", "how"}
