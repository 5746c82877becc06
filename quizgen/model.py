"""The nouns of quizgen: frozen values that need nothing but the standard library.

Offsets are Unicode code points into `Article.text`; every `Span` satisfies `text[start:end]` = exactly what it means.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar, NamedTuple, assert_never


class Span(NamedTuple):
    """A slice of `Article.text`: start (inclusive) and end (exclusive), in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


# ---------------------------------------------------------------------------------------------- the article


class Section(StrEnum):
    """What a block of the article is. Nothing is ever asked about a byline, a dateline or boilerplate."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


class Block(NamedTuple):
    """One paragraph (or line) of the article and what it is."""

    section: Section
    span: Span


@dataclass(frozen=True, slots=True)
class Article:
    """A news article: its text, unchanged, and the blocks it is made of, in order.

    `published` is the day the dateline or byline gives, when it gives a whole date.
    """

    text: str
    blocks: tuple[Block, ...]
    published: date | None = None

    def spans(self, section: Section) -> tuple[Span, ...]:
        return tuple(block.span for block in self.blocks if block.section is section)

    def first(self, section: Section) -> Span | None:
        return next(iter(self.spans(section)), None)

    @property
    def headline(self) -> str:
        span = self.first(Section.HEADLINE)
        return span.of(self.text) if span else ""

    @property
    def body(self) -> tuple[Span, ...]:
        return self.spans(Section.BODY)

    def section_at(self, offset: int) -> Section | None:
        return next((b.section for b in self.blocks if b.span.start <= offset < b.span.end), None)


# ---------------------------------------------------------------------------------------------- the reading


class SourceKind(StrEnum):
    """What kind of source speaks, grounded in a word of the text; `UNSPECIFIED` when no word says so."""

    OFFICIAL = "official"
    PARTY = "party"
    NEWS_OUTLET = "news_outlet"
    STATE_NEWS_AGENCY = "state_news_agency"
    EXPERT = "expert"
    EYEWITNESS = "eyewitness"
    DOCUMENT = "document"
    CAMPAIGN_GROUP = "campaign_group"
    COMPANY = "company"
    PUBLIC = "public"
    UNSPECIFIED = "unspecified"


class Naming(StrEnum):
    """How far a reader could identify the source."""

    NAMED_PERSON = "named_person"
    NAMED_ORGANISATION = "named_organisation"
    UNNAMED_PERSON = "unnamed_person"  # "a spokesman for the ministry"
    UNNAMED_GROUP = "unnamed_group"  # "army sources", "residents"
    UNTRACEABLE = "untraceable"  # "some reports", "it is said"

    @property
    def named(self) -> bool:
        return self in (Naming.NAMED_PERSON, Naming.NAMED_ORGANISATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One person, body or group with all its names in the article.

    `name` is the fullest form, ready to stand as an option or a stem's subject ("Army sources", "Israeli Defence
    Minister Avigdor Lieberman"); `aliases` every other form that means the same. `mentions` are its spans in the text.
    `coarse` groups sources that may be rival options: "person", "group", "organisation", "outlet", "document".
    `plural` tells whether it takes a plural verb. `related` are the ids of sources that contain it or lie in it
    ("Sana", "reporters for Sana"): they overlap, so they are never rival options.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    kind: SourceKind = SourceKind.UNSPECIFIED
    kind_word: str = ""
    naming: Naming = Naming.NAMED_PERSON
    party: bool = False
    coarse: str = "person"
    plural: bool = False
    related: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)

    def __hash__(self) -> int:
        return hash(self.id)


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
    when there is no such form). Otherwise the two are the same.
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

    def __hash__(self) -> int:
        return hash(self.id)


class FactKind(StrEnum):
    NUMBER = "number"
    DATE = "date"
    PLACE = "place"


class Modality(StrEnum):
    ACTUAL = "actual"
    ATTEMPTED = "attempted"
    THREATENED = "threatened"
    CONDITIONAL = "conditional"
    NEGATED = "negated"
    PLANNED = "planned"


REPORTER = "reporter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A checkable detail: a number, a date or a place, in the sentence that holds it.

    `span` is the detail as printed ("432", "about 40", "Saturday", "Aleppo province"); `value` is what it means:
    a number (`float`), an ISO date or weekday, or a place name; `unit` the thing counted ("gunmen"), "" otherwise.
    `approximate` holds a hedge such as "about", "up to", "at least" ("" when there is none).
    `voice` is "reporter" or the id of the attribution in whose content the detail stands.
    `stem` is a ready question about the detail without any attribution ("How many gunmen boarded buses to ...?"),
    or "" when the sentence could not be turned into one with certainty.
    `cloze` is the sentence with the detail as a gap "_____".
    """

    id: str
    span: Span
    kind: FactKind
    value: float | str
    unit: str = ""
    approximate: str = ""
    voice: str = REPORTER
    modality: Modality = Modality.ACTUAL
    sentence: Span
    stem: str = ""
    cloze: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A whole proposition in the reporter's own voice that can stand alone.

    `text` is a declarative sentence without end punctuation, references resolved, attribution-free, actual.
    """

    id: str
    span: Span
    text: str
    resolved_reference: bool = False


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


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one article. Ids are unique: S1.. A1.. F1.. T1.. V1.. in the order of the text.

    `views` are beliefs, wishes and judgements that the article ascribes to somebody ("hopes", "wants", "praised"):
    they are not statements and nothing is asked about them, but what they say is not the reporter's either.
    `bystanders` (ids B1..) are people and bodies that the article names but quotes nowhere: fair rivals for a source.
    """

    article: Article
    sources: tuple[Source, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    facts: tuple[Fact, ...] = ()
    statements: tuple[Statement, ...] = ()
    links: tuple[Link, ...] = ()
    views: tuple[Attribution, ...] = ()
    bystanders: tuple[Source, ...] = ()

    def __hash__(self) -> int:
        return hash(self.article.text)  # remembered by the string; over all findings it would cost more than it saves

    def source(self, id: str) -> Source:
        return next(source for source in self.sources if source.id == id)

    def attribution(self, id: str) -> Attribution:
        return next(attribution for attribution in self.attributions if attribution.id == id)


# ---------------------------------------------------------------------------------------------- questions


class Difficulty(StrEnum):
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Skills(NamedTuple):
    """PISA 2018 process (L, U, E), CCSS reading standard, Civic Online Reasoning question (1-3), IMVAIN letter."""

    pisa: str
    ccss: str = ""
    cor: int | None = None
    imvain: str = ""


LOCATE = Skills("L")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What all shapes share. `type` names how it was found ("who_denied"; "own" for a teacher's), `shape` how it is
    answered. `feedback` is one teaching line shown after marking; `warnings` are for the teacher alone.
    `about` lists the ids of the attributions and facts it rests on, so that no two items rest on one.
    """

    shape: ClassVar[str]

    id: str
    type: str
    stem: str
    evidence: tuple[Span, ...] = ()
    feedback: str = ""
    difficulty: Difficulty = Difficulty.MEDIUM
    points: int = 1
    skills: Skills = LOCATE
    warnings: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    text: str
    correct: bool = False
    feedback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Question):
    """One right option. Options stand in the order in which they are shown. Answer: the index of an option."""

    shape: ClassVar[str] = "choice"
    options: tuple[Option, ...]

    @property
    def key(self) -> int:
        return next(i for i, option in enumerate(self.options) if option.correct)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching(Question):
    """Prompts to be matched to responses; at least one response is left over.

    `key[i]` is the index in `responses` of what belongs to `prompts[i]`. Answer: one index (or None) for each prompt.
    """

    shape: ClassVar[str] = "matching"
    prompts: tuple[str, ...]
    responses: tuple[str, ...]
    key: tuple[int, ...]


class Verdict(StrEnum):
    TRUE = "true"
    FALSE = "false"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class Row:
    """One statement of a true / false / not stated table."""

    text: str
    verdict: Verdict
    feedback: str = ""
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalseNotStated(Question):
    """A table of statements. Answer: one verdict (or None) for each row."""

    shape: ClassVar[str] = "true_false_not_stated"
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeric(Question):
    """A number to be written. Right when within `tolerance` of `value`. Answer: what was typed."""

    shape: ClassVar[str] = "numeric"
    value: float
    tolerance: float = 0.0
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortText(Question):
    """A few words to be written. `accepted[0]` is the printed key; an answer that also names a rival is wrong."""

    shape: ClassVar[str] = "short_text"
    accepted: tuple[str, ...]
    rivals: tuple[str, ...] = ()


AnyQuestion = Choice | Matching | TrueFalseNotStated | Numeric | ShortText

#: What a student gave, by shape: an option's index; indices by prompt; verdicts by row; typed text. None: nothing yet.
Answer = int | str | tuple[int | None, ...] | tuple[Verdict | None, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentQuestion:
    """A question as a student sees it: no key, no feedback, no evidence, no type. Made by `for_student`."""

    id: str
    shape: str
    stem: str
    points: int
    options: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    responses: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    unit: str = ""


def for_student(question: AnyQuestion) -> StudentQuestion:
    """The question without anything that gives its key away."""
    shown = StudentQuestion(id=question.id, shape=question.shape, stem=question.stem, points=question.points)
    match question:
        case Choice():
            return replace(shown, options=tuple(option.text for option in question.options))
        case Matching():
            return replace(shown, prompts=question.prompts, responses=question.responses)
        case TrueFalseNotStated():
            return replace(shown, statements=tuple(row.text for row in question.rows))
        case Numeric():
            return replace(shown, unit=question.unit)
        case ShortText():
            return shown
        case _:
            assert_never(question)


@dataclass(frozen=True, slots=True)
class Mark:
    """What an answer earned: `points` of `out_of`; `rows` tells right or wrong row by row where a shape has rows."""

    points: float
    out_of: int
    answered: bool = True
    rows: tuple[bool, ...] = ()

    @property
    def right(self) -> bool:
        return self.points == self.out_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """A quiz made from one article. `asked` is the number wished for; `why_fewer` says why there are fewer ("")."""

    title: str
    seed: int
    article: Article
    questions: tuple[AnyQuestion, ...]
    asked: int
    why_fewer: str = ""
