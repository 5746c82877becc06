"""What is said: attributions with stance, force and form, and the links between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.text import Span


class Stance(StrEnum):
    """What the source does with the content."""

    ASSERTS = "asserts"
    DENIES = "denies"
    ACCUSES = "accuses"
    ADMITS = "admits"
    THREATENS = "threatens"
    PROMISES = "promises"
    DEMANDS = "demands"
    PREDICTS = "predicts"
    DOUBTS = "doubts"
    CONFIRMS = "confirms"
    HOLDS = "holds"  # believes, hopes, wants, praises: not a statement; found in `Reading.views` alone


class Force(StrEnum):
    """The force of the reporting verb."""

    NEUTRAL = "neutral"  # said, told
    DOUBTING = "doubting"  # claimed, alleged
    CONCEDING = "conceding"  # admitted, conceded
    FORCEFUL = "forceful"  # insisted, warned
    FINDING = "finding"  # confirmed, found


class Quote(StrEnum):
    DIRECT = "direct"
    PART_DIRECT = "part-direct"
    INDIRECT = "indirect"


class ContentForm(StrEnum):
    """The grammar of `content_resolved`, so that wording knows what it may stand after.

    CLAUSE      "power to the capital was cut off"        -> said that ...
    INFINITIVE  "destroy Syria's air defences if ..."     -> threatened to ...
    GERUND      "trying to halt the advance"              -> accused Tel Aviv of ...
    QUOTATION   "We have no interest in ..."              -> said: "..." (verbatim, shown in quotation marks)
    PHRASE      "the allegations"                         -> denied ... (a noun phrase)
    """

    CLAUSE = "clause"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    QUOTATION = "quotation"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who said what: source, cue and content as printed, and the content made to stand alone.

    `source_ids` lists every coordinated source ("army sources and reporters for Sana" are two). It is empty when the
    text gives none. `source_text` is the whole coordination as it would stand in an option.
    `content_resolved` has neither leading "that" nor end punctuation; it is "" when no form could stand alone (the
    reason is in `doubt`). In a denial it is the proposition that is denied, without the denial: "power to the
    capital was cut off". `tense` is the tense of the cue: "past" or "present". `target` is who is accused.
    `evidence` is the sentence (or sentences) in which the attribution stands. `antecedent` is where the proposition
    stands that "that / it / the claim" points to. `doubt` is empty when nothing is doubtful; else it says, for the
    teacher, what is, and the attribution is not asked about by default. `self_reference` tells that the proposition
    is about its own source: then `content_resolved` names the source ("Syria's armed forces shot down one of the
    jets") and `content_neutral`, for stems that ask for the source, does not ("they shot down one of the jets"; ""
    when there is no such form). Otherwise the two are the same. `repeats` is the id of an earlier attribution by which
    the same source says the same, "" where there is none: the two are one claim.
    """

    id: str
    source_ids: tuple[str, ...]
    source_text: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    cue_lemma: str
    content: tuple[Span, ...]
    content_resolved: str
    form: ContentForm
    stance: Stance
    force: Force
    quote: Quote
    evidence: tuple[Span, ...]
    antecedent: Span | None = None
    target: str = ""
    tense: str = "past"
    negated: bool = False
    resolved_reference: bool = False
    self_reference: bool = False
    content_neutral: str = ""
    confidence: float = 1.0
    doubt: str = ""
    repeats: str = ""

    @property
    def told(self) -> str:
        """`content_resolved` with whom it is about: "both sides to return", "the firm of lying", "to resign"."""
        if not self.content_resolved:
            return ""
        link = {ContentForm.INFINITIVE: "to", ContentForm.GERUND: "of" if self.target else ""}.get(self.form, "")
        whom = self.target if link else ""
        return " ".join(filter(None, (whom, link, self.content_resolved)))

    def __hash__(self) -> int:
        return hash((self.id, self.source_text, self.content_resolved))  # every article has an A1


class LinkKind(StrEnum):
    DENIES = "denies"
    CONTRADICTS = "contradicts"
    SUPPORTS = "supports"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Attribution `a` denies, contradicts or supports attribution `b` (ids); `why` names the signal in words.

    `topic` is what they are about, ready after "about": "whether power to the capital was cut off".
    """

    kind: LinkKind
    a: str
    b: str
    why: str
    topic: str = ""
