"""A report of our own and its reading, made by hand: six sources, a denial, a detail, somebody who is not quoted."""

from __future__ import annotations

from quizgen.model import (
    AnyQuestion,
    Article,
    Attribution,
    Block,
    Choice,
    ContentForm,
    Fact,
    FactKind,
    Force,
    Link,
    LinkKind,
    Naming,
    Option,
    Quote,
    Reading,
    Section,
    ShortText,
    Source,
    SourceKind,
    Span,
    Stance,
)

HEADLINE = "Ferry stays in port"
BODY = (
    "The ferry between Norwick and Marsay stayed in port on Friday after engineers found a crack in its ramp.",
    "Harbour master Ida Brandt said that the ramp had been inspected twice in March.",
    "The company Halden Lines denied that the ramp had been inspected twice in March. "
    "Captain Rosa Lind said that passengers of the ferry were never in danger on the crossing.",
    "Island councillor Tom Marsh said that 40 passengers had complained about the ferry. "
    "A spokesman for the union said that the crew had warned the company about the ramp in January.",
    "Ms Brandt added that a new ramp would cost 2 million crowns. Governor Lena Falk visited the port on Saturday.",
)
TEXT = "\n\n".join((HEADLINE, *BODY))


def span(words: str, nth: int = 0) -> Span:
    """Where the report has these words, for the `nth` time from 0."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def _said(id: str, source: str, printed: str, cue: str, content: str, nth: int = 0, **more: object) -> Attribution:
    place = span(content, nth)
    sentence = next(s for part in BODY for s in part.split(". ") if TEXT.index(s) <= place.start < span(s).end)
    values: dict[str, object] = {
        "source_text": printed,
        "cue_lemma": {"said": "say", "added": "add", "denied": "deny"}[cue],
        "stance": Stance.ASSERTS,
        "content_resolved": content,
        "content_neutral": content,
    }
    return Attribution(
        id=id,
        source_ids=(source,),
        source=(span(printed),),
        cue=(Span(TEXT.rindex(cue, 0, place.start), TEXT.rindex(cue, 0, place.start) + len(cue)),),
        content=(place,),
        form=ContentForm.CLAUSE,
        force=Force.NEUTRAL,
        quote=Quote.INDIRECT,
        evidence=(span(sentence),),
        **(values | more),
    )


def _source(id: str, name: str, *aliases: str, **more: object) -> Source:
    mentions = tuple(sorted({span(form) for form in (name, *aliases) if form in TEXT}))
    return Source(id=id, name=name, aliases=aliases, mentions=mentions, **more)


INSPECTED = "the ramp had been inspected twice in March"

READING = Reading(
    article=Article(
        TEXT,
        (Block(Section.HEADLINE, span(HEADLINE)), *(Block(Section.BODY, span(part)) for part in BODY)),
    ),
    sources=(
        _source("S1", "Harbour master Ida Brandt", "Ms Brandt", kind=SourceKind.OFFICIAL, kind_word="Harbour master"),
        _source("S2", "Halden Lines", "the company", kind=SourceKind.COMPANY, kind_word="company",
                naming=Naming.NAMED_ORGANISATION, coarse="organisation"),
        _source("S3", "Captain Rosa Lind"),
        _source("S4", "Island councillor Tom Marsh", kind=SourceKind.OFFICIAL, kind_word="councillor"),
        _source("S5", "A spokesman for the union", naming=Naming.UNNAMED_PERSON),
    ),
    attributions=(
        _said("A1", "S1", "Harbour master Ida Brandt", "said", INSPECTED),
        _said("A2", "S2", "Halden Lines", "denied", INSPECTED, 1, stance=Stance.DENIES),
        _said("A3", "S3", "Captain Rosa Lind", "said", "passengers of the ferry were never in danger on the crossing"),
        _said("A4", "S4", "Island councillor Tom Marsh", "said", "40 passengers had complained about the ferry"),
        _said("A5", "S5", "A spokesman for the union", "said",
              "the crew had warned the company about the ramp in January", doubt="It is not certain who is meant."),
        _said("A6", "S1", "Ms Brandt", "added", "a new ramp would cost 2 million crowns"),
    ),
    facts=(
        Fact(id="F1", span=span("40"), kind=FactKind.NUMBER, value=40.0, unit="passengers", voice="A4",
             sentence=span("Island councillor Tom Marsh said that 40 passengers had complained about the ferry.")),
        Fact(id="F2", span=span("Friday"), kind=FactKind.DATE, value="Friday", sentence=span(BODY[0])),
    ),
    links=(
        Link(kind=LinkKind.DENIES, a="A2", b="A1", why="“denied” repeats the claim", topic=f"whether {INSPECTED}"),
    ),
    bystanders=(_source("B1", "Governor Lena Falk"),),
)  # fmt: skip


def _asked(id: str, kind: str, stem: str, about: tuple[str, ...], *options: tuple[str, str]) -> Choice:
    """The first option is the right one."""
    return Choice(
        id=id,
        type=kind,
        stem=stem,
        options=tuple(Option(text, correct=i == 0, feedback=told) for i, (text, told) in enumerate(options)),
        evidence=READING.attribution(about[0]).evidence,
        about=about,
    )


#: A quiz about the report: who added A6, what A3 is, who denied A1 by A2, which day F2 was, and what A4 is.
QUESTIONS: tuple[AnyQuestion, ...] = (
    _asked("Q1", "who_said", "Who added that a new ramp would cost 2 million crowns?", ("A6",),
           ("Harbour master Ida Brandt", "Yes."),
           ("A spokesman for the union", "The article quotes a spokesman for the union, but about something else."),
           ("Island councillor Tom Marsh",
            "In the article, Island councillor Tom Marsh said that 40 passengers had complained about the ferry.")),
    _asked("Q2", "what_claimed", "Which of these statements comes from Captain Rosa Lind?", ("A3",),
           ("Passengers of the ferry were never in danger on the crossing", "Yes."),
           ("The ramp had been inspected twice in March", "Another source says this: harbour master Ida Brandt."),
           ("The crew had warned the company about the ramp in January",
            "Another source says this: a spokesman for the union.")),
    _asked("Q3", "who_denied", "Who denied that the ramp had been inspected twice in March?", ("A2", "A1"),
           ("Halden Lines", "Yes."), ("Captain Rosa Lind", "She spoke of the passengers."),
           ("Island councillor Tom Marsh", "He spoke of complaints.")),
    ShortText(id="Q4", type="fact", stem="On which day did the ferry stay in port?", accepted=("Friday",),
              evidence=(span(BODY[0]),), about=("F2",)),
    _asked("Q5", "what_claimed", "Which of these did Island councillor Tom Marsh say?", ("A4",),
           ("40 passengers had complained about the ferry", "Yes."),
           ("The ramp had been inspected twice in March", "Another source says this."),
           ("Passengers of the ferry were never in danger on the crossing", "Another source says this.")),
)  # fmt: skip
