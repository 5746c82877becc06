"""Each hard rule with a question that passes it and one that it refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import Choice, Naming, Option, Row, Section, Span, TrueFalseNotStated, Verdict
from quizgen.questions import checks
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.cautions import cautions
from quizgen.questions.labels import OF_BODIES
from quizgen.questions.planning.leaks import leaks
from quizgen.questions.planning.seen import Seen
from tests.questions.draft import Draft, harbour

DRAFT = harbour()
READING = DRAFT.reading()
RULES = {rule.__name__: rule for rule in checks.HARD}


def choice(stem="Who said that the siren stayed silent until dawn?", *texts, evidence="Two deckhands said", **more):
    texts = texts or ("Two deckhands", "Mayor Lena Brandt", "Residents")
    return Choice(
        id="Q1",
        type=more.pop("type", "who_said"),
        stem=stem,
        options=tuple(Option(text, i == 0, "Because.") for i, text in enumerate(texts)),
        evidence=(DRAFT.sentence(evidence),),
        **more,
    )


def test_the_plain_question_passes_every_rule():
    assert checks.refusals(choice(), READING) == ()
    assert cautions(choice(), READING) == ()


LONG = "the siren on the roof of the school beside the church in the lower town near the river "
REFUSED = [
    ("evidence_stands", replace(choice(), evidence=())),
    ("evidence_stands", replace(choice(), evidence=(Span(0, 99999),))),
    ("evidence_stands", replace(choice(), evidence=(Span(0, 12),))),
    ("key_in_evidence", choice(evidence="Trains carried")),
    (
        "no_catch_all",
        choice("Who said that the siren stayed silent?", "Two deckhands", "Residents", "All of the above"),
    ),
    ("stem_complete", choice("Who said that the siren stayed silent until dawn")),
    ("stem_complete", choice("Who said so?")),
    ("stem_complete", choice(f"Who said that {LONG * 2}stayed silent?")),
    ("stem_complete", choice("Which day of the week and after?")),
    ("nothing_dangles", choice("Who said that he stayed silent until dawn?")),
    ("nothing_dangles", choice("Who said that the siren stayed silent yesterday?")),
    ("nothing_dangles", choice("Who said that the group stayed silent until dawn?")),
    ("nothing_dangles", choice("Who said that we stayed silent until dawn?")),
    ("nothing_dangles", choice("Who said that the siren was not there?")),
    (
        "nothing_dangles",
        choice("What did two deckhands say?", "They heard nothing", "Boats arrived late", "Trains ran"),
    ),
    ("grammatical", choice("Who said that the the siren stayed silent?")),
    ("grammatical", choice("Who said that an siren stayed silent?")),
    ("grammatical", choice("Who said that a alarm stayed silent?")),
    ("grammatical", choice("Who said that the siren “stayed silent?")),
    ("not_negative", choice("Who did not say that the siren stayed silent?")),
    ("options_distinct", choice("Who said that the siren stayed silent?", "Two deckhands", "Residents", "residents")),
    ("options_distinct", choice("Who said that the siren stayed silent?", "Two deckhands", "Residents")),
    (
        "options_distinct",
        choice("Who said that the siren stayed silent?", "Two deckhands", "Brandt", "Mayor Lena Brandt"),
    ),
    ("options_alike", choice("Who said that the siren stayed silent?", "Two deckhands", "“Help is here”", "Residents")),
    ("options_alike", choice("Who said that the siren stayed silent?", "Two deckhands", "residents", "Harbour staff")),
    (
        "options_alike",
        choice("What did two deckhands say?", "The siren stayed silent", "Boats came late.", "Trains ran"),
    ),
    ("rivals_wrong", choice("Who denied that the gate was left open?",
                            "Harbour staff and engineers from the Coast Board",
                            "Harbour staff and Residents", "Harbour staff", about=("A2",))),
    ("rivals_wrong", choice("What did Miriam Voss say?", "The cliff behind the market moved by nine centimetres",
                            "The rock under the church is older than the rock under the town", "Boats came late",
                            evidence="The geologist", about=("A7",))),
    ("rivals_wrong", choice("How many gardens did it cover?", "340", "Three hundred and forty", "118", about=("F1",))),
    ("grammatical", choice("Which word belongs in the gap: “It was an _____ for all”?", "alarm", "error", "race")),
    (
        "options_alike",
        choice("Who denied that the gate was left open?", "Two deckhands", "Residents and Harbour staff", "Residents"),
    ),
    (
        "fair_lengths",
        choice("What did two deckhands say?", "The warning siren stayed silent until dawn", "Boats came", "Trains ran"),
    ),
    ("voice_kept", choice("How many families slept in the hall?", "212", "118", "340", type="fact", about=("F2",))),
    ("neutral_and_safe", choice("Who said that the terrorists stayed silent?")),
    ("neutral_and_safe", choice("Who said that the guards were tortured?")),
    ("nothing_dangles", choice("Who said that the first is to send a letter?")),
    ("neutral_and_safe", choice("Who said that her neighbour tried to disfigure her with acid?")),
    ("neutral_and_safe", choice("Who said that two of the sheep were burnt to death in the barn?")),
    ("neutral_and_safe", choice("Who called the rowers “river hos”?")),
    ("neutral_and_safe", choice("Who said that the clerk hanged himself at the harbour?")),
    ("neutral_and_safe", choice("On whose word is it known that Ada Lund drowned on Sunday?", type="status")),
    ("grammatical", choice("Who said that the U.S had closed both harbours?")),
    ("grammatical", choice("Who said that the U.S. Had closed both harbours?")),
    ("grammatical", choice("Who spoke?", "Two deckhands", "Sailors of the U.S. And Japan", "Residents")),
    ("grammatical", choice("Who said that “the siren was out since 3 a.m” that day?")),
    ("grammatical", choice("Who said that “one speaker after another.. told the same”?")),
    ("stem_complete", choice("Who said that the trouble began in May when the siren?")),
    ("options_distinct", choice("Who said that the siren stayed silent?", "Two deckhands", "Residents", "Neighbours")),
    ("names_of_one_form", choice("Who said that the siren stayed silent?", "CEO Ana Ruiz", "Tom Reyes", "Lena Brandt")),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "question"), REFUSED)
def test_a_hard_rule_refuses(rule, question):
    assert list(RULES[rule](question, READING, PLAIN)), rule
    assert checks.refusals(question, READING)


ALLOWED = [
    ("nothing_dangles", choice("Who said that the first vote is to be held in May?")),
    ("grammatical", choice("Who said that the boat would leave before 6 a.m.?")),
    ("nothing_dangles", choice("Who said: “We heard nothing there yesterday”?")),
    ("nothing_dangles", choice("Which of these statements comes from two deckhands?")),
    ("nothing_dangles", choice("Who said that there was a hole in the wall?")),
    ("nothing_dangles", choice("Who said that the harbour would lose its crane?")),
    ("nothing_dangles", choice("Who said that US troops had left the port?")),
    ("grammatical", choice("Who said that an hour passed before a unit came?")),
    ("grammatical", choice("Who said that they had had no warning?")),
    ("not_negative", choice("Who said that the siren did not work?")),
    ("neutral_and_safe", choice("Who said that “the terrorists” stayed silent?")),
    ("voice_kept", choice("How many gardens did the water cover?", "340", "118", "212", type="fact", about=("F1",))),
    (
        "options_alike",
        choice("Who denied it at once?", "Harbour staff and engineers from the Coast Board",
               "Residents and Two deckhands",
               "Two deckhands and Mayor Lena Brandt"),
    ),
    (
        "options_alike",
        choice("What did two deckhands say?", "The siren stayed silent", "Boats came at 9 p.m.", "Trains ran"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "question"), ALLOWED)
def test_a_hard_rule_lets_pass(rule, question):
    assert list(RULES[rule](question, READING, PLAIN)) == []


def test_nothing_is_asked_about_boilerplate():
    blocks = tuple(block._replace(section=Section.BOILERPLATE) for block in READING.article.blocks)
    reading = replace(READING, article=replace(READING.article, blocks=blocks))
    assert list(checks.evidence_stands(choice(), reading, PLAIN))
    assert list(checks.from_running_text(choice(), reading, PLAIN))


def test_a_row_that_is_true_or_false_needs_evidence():
    rows = tuple(Row("Residents slept.", verdict) for verdict in Verdict)
    table = TrueFalseNotStated(id="Q1", type="t", stem="True or not?", rows=rows, evidence=choice().evidence)
    assert "a row has no evidence" in list(checks.evidence_stands(table, READING, PLAIN))


def test_every_hard_rule_has_an_example_here():
    tried = {rule for rule, _ in REFUSED} | {"modality_kept", "from_running_text", "spelt"}
    assert tried == {rule.__name__ for rule in checks.HARD}


def test_a_slip_of_the_article_is_not_printed():
    reading = Draft("Two deckhands said that the goverment stayed silent.").reading()
    assert list(RULES["spelt"](choice("Who said that the goverment stayed silent?"), reading, PLAIN))
    assert list(RULES["spelt"](choice("Who said: “The goverment stayed silent”?"), reading, PLAIN))
    assert not list(RULES["spelt"](choice("Who said that the crews stayed silent?"), reading, PLAIN))


HEAVY = "organisational representatives characterised international negotiations as unrepresentative"
CAUTIONED = [
    ("holds the right answer", choice("Who said that two deckhands slept until dawn?")),
    ("harder to read", choice(f"According to the administration, who said that {HEAVY}?")),
    (
        "“always”",
        choice("What did two deckhands say?", "The siren always stayed silent", "Boats came late", "Trains ran on"),
    ),
    (
        "much longer",
        choice(
            "What did two deckhands say?",
            "The siren was silent",
            "Boats and trains came late and left again",
            "Trains ran",
        ),
    ),
    ("comes back", choice("Who said that the deckhands heard nothing?")),
    ("no feedback", replace(choice(), options=tuple(Option(o.text, o.correct) for o in choice().options))),
    ("long", choice(f"Who said that {LONG}and behind the two old wooden market halls stayed silent?")),
]


@pytest.mark.parametrize(("words", "question"), CAUTIONED)
def test_the_teacher_is_warned(words, question):
    assert any(words in caution for caution in cautions(question, READING))


@pytest.mark.parametrize(
    ("options", "warned"),
    [
        (("Two deckhands", "Mayor Lena Brandt", "Residents"), True),
        (("Mayor Lena Brandt", "Owen Pratt", "Residents"), True),
        (("Mayor Lena Brandt", "Owen Pratt", "The article gives no source for it"), False),
    ],
)
def test_a_teacher_looks_again_where_a_body_or_a_group_may_be_told_by_its_matter(options, warned):
    draft = Draft("Mayor Lena Brandt and Owen Pratt said so.", "Two deckhands and residents heard it.")
    for name in ("Mayor Lena Brandt", "Owen Pratt"):
        draft.source(name)
    for name in ("Two deckhands", "Residents"):
        draft.source(name, naming=Naming.UNNAMED_GROUP)
    found = cautions(choice("Who said that the siren stayed silent?", *options), draft.reading(), Nature(speakers=True))
    assert (OF_BODIES in found) is warned


def test_a_stem_that_shows_the_key_of_another_question_leaks_it():
    asked = choice("How many families slept in the school hall?", "212", "118", "340", type="fact")
    teller = choice("Who said that 212 families slept in the school hall?")
    assert leaks(Seen(asked), Seen(teller))
    assert not leaks(Seen(asked), Seen(choice("Who said that the siren stayed silent until dawn?")))


@pytest.mark.parametrize(
    ("headline", "refused"), [("Club tells of abuse", True), ("Club tells of sexual abuse", False)]
)
def test_what_the_headline_names_the_teacher_has_chosen(headline, refused):
    draft = Draft("The club of the harbour has told of sexual abuse by a coach.", headline=headline)
    reasons = RULES["neutral_and_safe"](choice("Who told of sexual abuse by a coach?"), draft.reading(), PLAIN)
    assert bool(list(reasons)) is refused


@pytest.mark.parametrize("line", ["WATCH | Crews say the lamp is old:", "Ann Hill can be reached at 555-0142."])
def test_what_leads_elsewhere_is_no_evidence(line):
    draft = Draft("The lamp of the harbour was broken on Monday.", line)
    asked = replace(choice(), evidence=(draft.span(line),))
    assert list(checks.evidence_stands(asked, draft.reading(), PLAIN))
