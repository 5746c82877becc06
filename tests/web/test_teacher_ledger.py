"""The ledger's rows say who is named, what was claimed and who disputes it."""

from quizgen.model import (
    Article,
    Attribution,
    Block,
    ContentForm,
    Fact,
    FactKind,
    Force,
    Link,
    LinkKind,
    Naming,
    Quote,
    Reading,
    Section,
    Source,
    Span,
    Stance,
)
from quizgen.web.teacher import ledger

TEXT = "Two workers said that 40 warnings were ignored. Mayor Ann Reed denied that."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def attribution(
    id: str, source: str, source_id: str, cue: str, content: str, resolved: str, stance: Stance
) -> Attribution:
    return Attribution(
        id=id,
        source_ids=(source_id,),
        source_text=source,
        source=(span(source),),
        cue=(span(cue),),
        cue_lemma=cue,
        content=(span(content),),
        content_resolved=resolved,
        form=ContentForm.CLAUSE,
        stance=stance,
        force=Force.NEUTRAL,
        quote=Quote.INDIRECT,
        evidence=(span(content),),
    )


CLAIM = "40 warnings were ignored"
READING = Reading(
    article=Article(TEXT, (Block(Section.BODY, Span(0, len(TEXT))),)),
    sources=(
        Source(id="S1", name="Two workers", naming=Naming.UNNAMED_GROUP, plural=True),
        Source(id="S2", name="Mayor Ann Reed", naming=Naming.NAMED_PERSON),
    ),
    attributions=(
        attribution("A1", "Two workers", "S1", "said", CLAIM, CLAIM, Stance.ASSERTS),
        attribution("A2", "Mayor Ann Reed", "S2", "denied", "that.", CLAIM, Stance.DENIES),
    ),
    facts=(
        Fact(
            id="F1",
            span=span("40"),
            kind=FactKind.NUMBER,
            value=40.0,
            unit="warnings",
            voice="A1",
            sentence=span(TEXT[:48]),
        ),
    ),
    links=(Link(kind=LinkKind.DENIES, a="A2", b="A1", why="the verb denied"),),
)


def test_each_row_names_source_stance_and_claim():
    claim, denial = ledger.rows(READING)
    assert (claim.source, claim.naming, claim.named, claim.stance) == ("Two workers", "unnamed group", False, "says")
    assert (denial.source, denial.named, denial.denial, denial.claim) == ("Mayor Ann Reed", True, True, CLAIM)


def test_a_disputed_claim_says_by_whom_and_the_denial_against_whom():
    claim, denial = ledger.rows(READING)
    assert [(d.row, d.verb, d.who) for d in claim.against] == [("A2", "denied by", "Mayor Ann Reed")]
    assert [(d.row, d.verb, d.who) for d in denial.against] == [("A1", "against", "Two workers")]


def test_a_detail_says_whose_figure_it_is():
    (detail,) = ledger.details(READING)
    assert (detail.printed, detail.kind, detail.voice, detail.voice_row) == ("40", "number", "Two workers", "A1")
