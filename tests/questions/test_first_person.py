"""Whom "I" means in a quotation: only where the marks and the words around them tell it, and nothing else does."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Quote, Source, Span
from quizgen.questions import candidates, type_named
from quizgen.questions.labels import THE_REPORTER
from quizgen.questions.quotations.goes_on_speaking import surely_goes_on
from quizgen.questions.sentences.read_alone import read_alone
from quizgen.questions.sources.spoken_as import fits_one_alone, writes
from tests.questions.draft import Draft

WORDS = "I wrote the rules of the harbour with a pencil on the back of a map."


def rules(words=WORDS, after="said Ada Finch.", before="Ida Brandt and Nora Lind stood there.", **more) -> Draft:
    """Ada Finch is quoted, and two others are named in the same paragraph, of whom one speaks further down."""
    draft = Draft(
        f"{before} “{words}” {after}",
        *more.get("paragraphs", ("“The harbour was full of ice,” said Ida Brandt.",)),
        headline=more.get("headline", "Old rules are found"),
    )
    finch, brandt = draft.source(more.get("finch", "Ada Finch"), "Finch"), draft.source("Ida Brandt", "Brandt")
    if "Nora Lind" in draft.text:
        draft.bystanders.append(
            Source(
                id="B1", name="Nora Lind", aliases=("Lind",), mentions=(draft.span("Nora Lind"),),
                naming=Naming.NAMED_PERSON,
            )
        )  # fmt: skip
    direct = {"form": ContentForm.QUOTATION, "quote": Quote.DIRECT}
    printed = more.get("printed", words)
    named = more.get("named", "Ada Finch")
    draft.says(finch, printed.rstrip("."), printed=printed, named=named, cue=more.get("cue", "said Ada")[:4], **direct)
    if "full of ice" in draft.text:
        draft.says(
            brandt, "The harbour was full of ice", printed="The harbour was full of ice", named="Ida Brandt",
            cue="said Ida", **direct,
        )  # fmt: skip
    return draft


def ask(draft: Draft):
    found = candidates(draft.reading(), Random(1), (type_named("first_person"),))
    return [question for question, reasons in found if not reasons]


def test_the_speaker_is_asked_for_beside_those_who_are_named_there():
    (question,) = ask(rules())
    assert "“I”" in question.stem
    assert f"“{WORDS.rstrip('.')}”" in question.stem
    assert question.options[question.key].text == "Ada Finch"
    assert {option.text for option in question.options} == {"Ada Finch", "Ida Brandt", "Nora Lind"}
    notes = {option.text: option.feedback for option in question.options}
    assert notes["Ida Brandt"] == "Ida Brandt says something else in the article."
    assert notes["Nora Lind"] == "The article names Nora Lind, but these are not this person’s words."


@pytest.mark.parametrize(
    "change", [{"before": "Ida Brandt stood there."}, {"before": "Nora Lind left.", "paragraphs": ()}]
)
def test_beside_one_other_stands_the_reporter(change):
    (question,) = ask(rules(**change))
    assert question.options[-1].text == THE_REPORTER
    assert not question.options[-1].correct


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("The rules of the harbour still hang above my table in the kitchen.", "“my”"),
        ("The clerk sold me the rules of the harbour for a barrel of herring.", "“me”"),
    ],
)
def test_another_word_for_the_speaker_is_asked_for_as_well(words, asked):
    (question,) = ask(rules(words))
    assert asked in question.stem


REFUSED = [
    # nobody speaks of himself, or only in a few words
    {"words": "The rules of the harbour were written on the back of a map."},
    {"words": "I think so, and I hope so."},
    # the words name their speaker, or show what he is
    {"words": "I, Finch, wrote the rules of the harbour with a pencil on a map."},
    {"words": "As your mayor, I wrote the rules of the harbour with a pencil on a map."},
    # a second voice in the quotation, with its marks or without
    {"words": "I asked the clerk ‘do you want the rules of the harbour’ and left the map there."},
    {"words": "Nobody has come from the harbour and said I want the rules on the map."},
    {"words": "The sailors come to the harbour and demand give me more herring every week."},
    # nothing shows what "it" is, or the sentence is half a question
    {"words": "I object to the harbour, the map and the pencil, and then again to it."},
    {"words": "That is what I wrote on the back of the map in the harbour."},
    {"words": "Why should I write the rules of the harbour on the back of a map?"},
    # the headline names the only one of them who can have done it
    {"headline": "Finch finds old rules of harbour"},
    {"words": "I was at the harbour with a pencil and a map on the day of the storm.", "headline": "Finch sails"},
    # nobody else is named there but one who has another name, or died
    {
        "words": "I couldn’t find the harbour with a pencil and a map on the day of the storm.",
        "headline": "Finch sails",
    },
    {"words": "I dropped the map of the harbour on the day of the storm.", "headline": "Finch sails"},
    {"before": "", "paragraphs": ()},
    {"before": "", "paragraphs": ("Nora Lind sold herring.",)},
    {"before": "Born Nora Lind, the writer stood there.", "paragraphs": ()},
    {"before": "Nora Lind died in the harbour.", "paragraphs": ()},
    # the writer says "I" as well
    {"paragraphs": ("The harbour was deep, and I was cold.",)},
]


@pytest.mark.parametrize("change", REFUSED)
def test_nobody_is_asked_where_something_is_open_or_told(change):
    assert ask(rules(**change)) == []


def test_whom_the_headline_names_may_be_asked_for_beside_somebody_else_whom_it_names():
    assert ask(rules(headline="Finch meets Brandt"))


NO_PERSONS = ["Calder IV", "Finding Harwick"]


@pytest.mark.parametrize("name", NO_PERSONS)
def test_what_was_taken_for_a_person_is_no_rival(name):
    draft = rules(before=f"{name} was there with Ida Brandt and Nora Lind.")
    draft.bystanders.append(Source(id="B2", name=name, mentions=(draft.span(name),), naming=Naming.NAMED_PERSON))
    (question,) = ask(draft)
    assert {option.text for option in question.options} == {"Ada Finch", "Ida Brandt", "Nora Lind"}


def test_one_who_is_spoken_of_in_the_words_is_never_the_only_other():
    words = "I wrote the rules of the harbour for Ida Brandt on the back of a map."
    (question,) = ask(rules(words))
    assert {option.text for option in question.options} == {"Ada Finch", "Ida Brandt", "Nora Lind"}
    assert ask(rules(words, before="Ida Brandt stood there.")) == []


@pytest.mark.parametrize(("first", "asked"), [("“The rules are old.", True), ("“The rules are old.”", False)])
def test_only_a_quotation_that_is_left_open_goes_on_in_the_next_paragraph(first, asked):
    second = "“I hid the map of the harbour behind a barrel of herring.”"
    draft = Draft(
        f"Ida Brandt and Nora Lind stood there. Ada Finch said: {first}",
        second,
        headline="Old rules are found",
    )
    finch = draft.source("Ada Finch", "Finch")
    draft.source("Ida Brandt", "Brandt")
    draft.source("Nora Lind", "Lind")
    draft.says(
        finch, "The rules are old", form=ContentForm.QUOTATION, quote=Quote.DIRECT, named="Ada Finch", cue="said"
    )
    said = draft.attributions[0]
    where = draft.span(second)
    draft.attributions[0] = replace(said, content=(*said.content, where), evidence=(*said.evidence, where))
    assert [question.options[question.key].text for question in ask(draft)] == ["Ada Finch"] * asked


GOES_ON = [
    ("Ada Finch said the rules were old. “I wrote them,” she said.", True),
    ("Finch sold the map. It still irks the Dutchwoman. “I was at home,” she said.", False),
    ("Finch sold the map to Ida Brandt. “I was at home,” she said.", False),
    ("Ida Brandt met Finch. “I was at home,” she said.", False),
]


@pytest.mark.parametrize(("paragraph", "sure"), GOES_ON)
def test_she_who_goes_on_speaking_is_the_only_one_told_of(paragraph, sure):
    draft = Draft(paragraph)
    finch = draft.source("Ada Finch" if "Ada Finch" in paragraph else "Finch")
    if "Brandt" in paragraph:
        draft.source("Ida Brandt")
    inner = paragraph.partition("“")[2].partition(",”")[0]
    draft.says(finch, inner, form=ContentForm.QUOTATION, quote=Quote.DIRECT, named="she said", cue="said.")
    she = draft.span("she said")
    said = replace(draft.attributions[0], source=(Span(she.start, she.start + len("she")),))
    assert surely_goes_on(said, draft.reading()) == sure


ALONE = [
    ("I am glad that we played so well this season.", True),
    ("I think it is fair to say that the pier was old.", True),
    ("It would not worry me if I had to sell the pier.", True),
    ("There’s a lot of ice here and I can’t sell the pier.", True),
    ("I think we played quite well in the harbour and it was a very good game for all of us.", True),
    ("By all accounts I wished him well after the game.", False),
    ("I’m glad he came to the harbour in May.", False),
    ("This is the pier that I sold.", False),
    ("I sold the pier because that was on my mind.", False),
    ("I though the pier was old.", False),
    ("we sold the pier, and I was glad.", False),
    ("I prefer to sell the mill to him.", False),
    ("I think it will drive her on and all of us will come out of the storm as better people.", False),
    ("I never liked that option for the pier.", False),
    ("I know that much has to be done there in May.", False),
    ("I have worked closely on the pier closely with the mayor.", False),
]


@pytest.mark.parametrize(("words", "alone"), ALONE)
def test_words_are_read_alone_where_they_lean_on_none_before_them(words, alone):
    assert read_alone(words, Draft("The pier was sold.").reading()) == alone


TOLD_OF_ONESELF = [
    ("I scored twice in the second half.", "Town boss Ida Brandt", True),
    ("I scored twice in the second half.", "Striker Ida Brandt", False),
    ("I am proud of the lads.", "Striker Ida Brandt", True),
    ("I am proud of the lads.", "Town boss Ida Brandt", False),
    ("I think that the pier is old.", "Town boss Ida Brandt", False),
    ("I’m just a girl from the islands who had a dream.", "Skipper Tom Brandt", True),
    ("I’m just a girl from the islands who had a dream.", "Skipper Ida Brandt", False),
    ("I owe the pier to my wife.", "Skipper Ida Brandt", True),
]


@pytest.mark.parametrize(("said", "rival", "alone"), TOLD_OF_ONESELF)
def test_a_goal_is_no_riddle_among_managers_nor_a_girl_among_men(said, rival, alone):
    draft = Draft(f"{rival} stood there.")
    draft.source(rival, rival.partition(" ")[2].removeprefix("boss "))
    reading = draft.reading()
    assert fits_one_alone(said, reading.sources, reading) == alone


def test_a_reporter_may_be_taken_for_the_reporter():
    draft = Draft("Reporter Ida Brandt met the mayor Ada Finch.")
    draft.source("Reporter Ida Brandt")
    draft.source("Ada Finch")
    reading = draft.reading()
    assert [writes(source, reading) for source in reading.sources] == [True, False]
