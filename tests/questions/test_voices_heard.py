"""Who of several people is quoted, and how many are: only where every quotation of the article has a sure owner."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Quote, Reading, Source, Span
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.planning.collisions import collide
from quizgen.questions.quotations.every_quotation import may_be_quoted, quoted_at_length
from tests.questions.draft import Draft, mill


def ask(kind: str, reading: Reading):
    every = (q for seed in range(6) for q in candidates(reading, Random(seed), (type_named(kind),)))
    return [question for question, reasons in every if not reasons]


def key(question) -> str:
    return question.options[question.key].text


def ferry(*more: str, last: str = "") -> Draft:
    """Two people are quoted in whole sentences, one is summed up."""
    draft = Draft(
        "The ferry to Orrin will stop for two weeks in May.",
        "“We need new engines before the summer,” said Miriam Voss.",
        "Tom Reyes said that forty people would lose their way to work.",
        "The boats were built in the north a long time ago.",
        "The town paid for them with a loan.",
        "“Nobody told the shops anything at all,” said Ida Crane.",
        *more,
        headline="Ferry stops in May",
    )
    for name, words in (
        ("Miriam Voss", "We need new engines before the summer"),
        ("Ida Crane", "Nobody told the shops anything at all"),
    ):
        draft.says(draft.source(name, name.split()[1]), words, form=ContentForm.QUOTATION, quote=Quote.DIRECT,
                   named=name, cue=f"said {name.split()[0]}")  # fmt: skip
    draft.says(draft.source("Tom Reyes", "Reyes"), "forty people would lose their way to work",
               named="Tom Reyes", cue="said that")  # fmt: skip
    return draft


def test_who_is_quoted_is_told_from_who_is_only_summed_up():
    asked = ask("voices_heard", ferry().reading())
    assert asked
    for question in asked:
        assert "Tom Reyes" in question.stem
        assert "Reyes" not in key(question)
        assert any("Reyes" in option.text for option in question.options)


def test_of_three_people_one_or_two_are_quoted():
    keys = {
        frozenset(key(question).removeprefix("Only ").split(" and "))
        for question in ask("voices_heard", mill().reading())
    }
    assert keys <= {frozenset(one) for one in (("Miriam Voss",), ("Ida Crane",), ("Miriam Voss", "Ida Crane"))}
    assert {len(one) for one in keys} == {1, 2}


COUNTED = [
    ((), {"Ida Crane", "Miriam Voss"}),
    # whoever says it, it is not told
    (("The pier is empty.", "“It will be a long and quiet summer.”"), set()),
    (("A man on the pier said: “It will be a long summer.”",), set()),
    # a term is nobody's sentence, and half a sentence may be counted or not
    (("The boats are called “the old ladies” in the town.",), {"Ida Crane", "Miriam Voss"}),
    (("The mayor is said to call it “a shame for the whole of the island”.",), set()),
    # a mark that was never opened
    (("It will be a long and quiet summer.”",), set()),
]


@pytest.mark.parametrize(("more", "counted"), COUNTED)
def test_everybody_who_is_quoted_is_counted_or_nobody(more, counted):
    assert {one.name for one in quoted_at_length(ferry(*more).reading())} == counted


ANOTHER = [
    ("“A Orrin man cried, ‘Stop it,’ and we did,” said Lena Hill.", "A Orrin man cried, ‘Stop it,’ and we did"),
    ("“We lost our way to work again,” said a spokesman.", "We lost our way to work again"),
]


@pytest.mark.parametrize(("more", "words"), ANOTHER)
def test_nobody_is_counted_where_it_is_not_sure_how_many_they_are(more, words):
    draft = ferry(more)
    name = "Lena Hill" if "Hill" in more else "a spokesman"
    naming = Naming.NAMED_PERSON if "Hill" in more else Naming.UNNAMED_PERSON
    draft.says(draft.source(name, naming=naming), words, form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named=name, cue=f"said {name.split()[0]}")  # fmt: skip
    assert not quoted_at_length(draft.reading())


NEARBY = [
    ("said Ida Crane", False),
    ("she said", True),
]


@pytest.mark.parametrize(("told", "may_be"), NEARBY)
def test_whoever_was_named_right_before_may_be_the_one_who_is_quoted(told, may_be):
    draft = Draft(
        "A shop of Mrs Crane stands there.",
        "Lena Hill has seen that the pier was shut.",
        f"“Nobody told the shops anything at all,” {told}.",
        headline="The pier is shut",
    )
    hill, crane = draft.source("Lena Hill", "Hill"), draft.source("Ida Crane", "Crane")
    draft.says(crane, "Nobody told the shops anything at all", form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named="Ida Crane" if "Ida" in told else "", cue=told)  # fmt: skip
    reading = draft.reading()
    assert may_be_quoted(reading.source(hill), reading) is may_be


@pytest.mark.parametrize(
    ("more", "counted"), [("“It has to pay,” said Tom Reyes.", 1), ("“It has to pay,” called a man near the back.", 0)]
)
def test_what_somebody_without_a_name_calls_out_is_not_his_whose_words_stand_before(more, counted):
    draft = Draft("The town hall was full.", more, headline="The pier is shut")
    draft.says(draft.source("Tom Reyes", "Reyes"), "It has to pay", form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named="Tom Reyes" if "Reyes" in more else "", cue=more[more.index("”") + 2 : -1])  # fmt: skip
    assert len(quoted_at_length(draft.reading())) == counted


OF_THE_NEWS = [
    ("", True),
    ("He died in 2003.", False),
    ("Wirth scored the goals for the town.", False),
]


@pytest.mark.parametrize(("more", "asked"), OF_THE_NEWS)
def test_of_whom_the_news_is_may_be_asked_though_he_says_nothing(more, asked):
    draft = ferry()
    told = f"Jonas Wirth bought the ferry to Orrin in May, and Wirth will sell it. {more}".strip()
    again = Draft(told, *draft.paragraphs[2:], headline=draft.paragraphs[0])
    again.sources, again.attributions = [], []
    crane = "Nobody told the shops anything at all"
    again.says(again.source("Ida Crane", "Crane"), crane, form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named="Ida Crane", cue="said Ida")  # fmt: skip
    voss = "We need new engines before the summer"
    again.says(again.source("Miriam Voss", "Voss"), voss, form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named="Miriam Voss", cue="said Miriam")  # fmt: skip
    first, last = again.span("Jonas Wirth"), again.span("Wirth will")
    named = (
        first,
        Span(last.start, last.start + len("Wirth")),
        *([again.span("Wirth scored")] if "scored" in more else []),
    )
    again.bystanders.append(
        Source(id="B1", name="Jonas Wirth", aliases=("Wirth",), mentions=named, naming=Naming.NAMED_PERSON)
    )
    assert any("Wirth" in question.stem for question in ask("voices_heard", again.reading())) is asked


def test_one_quiz_asks_only_once_who_is_quoted():
    reading = mill().reading()
    who, quoted = ask("voices_heard", reading)[0], ask("who_is_quoted", reading)[0]
    assert collide(who, quoted, NATURES, reading.article.text)
