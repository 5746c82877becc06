"""How the article introduces somebody: the rivals are what it says of others, and never what fits as well."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Naming, Source
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.introductions.in_full import of_a_land, whole, with_article
from quizgen.questions.planning.collisions import collide
from tests.questions.draft import Draft

PEOPLE = (
    ("Lena Brandt", "curator of the Tarnmouth museum", "curator"),
    ("Owen Price", "captain of the trawler Star", "captain"),
    ("Miriam Voss", "geologist at Ostwick College", "geologist"),
)


def storm(people=PEOPLE, headline="Water in the lower town"):
    """One sentence for each: "Lena Brandt, curator of the Tarnmouth museum, said it was late."."""
    draft = Draft(*(f"{name}, {told}, said that {i} boats came back." for i, (name, told, _) in enumerate(people)),
                  headline=headline)  # fmt: skip
    for i, (name, told, head) in enumerate(people):
        draft.says(draft.source(name, name.split()[-1]), f"{i} boats came back", named=name, cue="said")
        draft.introduces(name, told, head, f"{name}, {told}")
    return draft.reading()


def ask(reading):
    every = (q for seed in range(4) for q in candidates(reading, Random(seed), (type_named("introduced"),)))
    return [question for question, reasons in every if not reasons]


def test_both_ways_are_asked():
    asked = ask(storm())
    keys = {question.options[question.key].text for question in asked}
    assert keys == {
        "Lena Brandt", "Owen Price", "Miriam Voss",
        "Curator of the Tarnmouth museum", "Captain of the trawler Star", "Geologist at Ostwick College",
    }  # fmt: skip
    assert {question.stem for question in asked if "Owen Price" in question.stem} == {
        "How does the article introduce Owen Price?",
        "Who is Owen Price, according to the article?",
    }
    assert "Whom does the article introduce as “captain of the trawler Star”?" in {question.stem for question in asked}


REFUSED = [
    # too few people; words that may be true of two; kin; what everybody knows; what points elsewhere
    PEOPLE[:2],
    (("Lena Brandt", "geologist", "geologist"), *PEOPLE[1:]),
    (("Lena Price", "curator of the Tarnmouth museum", "curator"), *PEOPLE[1:]),
    (("Lena Brandt", "US president", "president"), *PEOPLE[1:]),
    (("Lena Brandt", "spokeswoman for the group", "spokeswoman"), *PEOPLE[1:]),
]


@pytest.mark.parametrize("people", REFUSED, ids=["two", "fits two", "kin", "known to all", "dangling"])
def test_no_words_are_asked_for_that_are_no_sure_key(people):
    told = {people[0][1][:1].upper() + people[0][1][1:]}
    for question in ask(storm(people)):
        assert question.options[question.key].text not in told
        assert "How does the article" not in question.stem
        assert "Who is" not in question.stem


def test_no_rival_is_of_the_other_sex_by_its_words():
    ida = ("Ida Price", "spokeswoman for Calder Rail", "spokeswoman")
    people = (("James Brandt", *PEOPLE[0][1:]), ida, PEOPLE[2], ("Paul Orr", "pilot at Star Airlines", "pilot"))
    asked = [question for question in ask(storm(people)) if "James Brandt" in question.stem]
    assert asked
    assert not any("pokeswoman" in option.text for question in asked for option in question.options)


def test_nobody_is_asked_for_whom_the_office_makes_known():
    for told, head in (("Labour leader", "leader"), ("House Speaker", "speaker")):
        people = (("Ida Price", told, head), *PEOPLE)
        asked = ask(storm(people))
        assert asked
        assert not any(question.options[question.key].text in ("Ida Price", told) for question in asked)


def test_who_runs_for_the_highest_office_is_no_rival():
    ana = ("Ana Ruiz", "presidential candidate of the Greens", "candidate")
    asked = [question for question in ask(storm((*PEOPLE, ana))) if question.stem.startswith("Whom")]
    assert asked
    assert not any("Ana Ruiz" in {option.text for option in question.options} for question in asked)


def test_whom_the_article_only_names_is_no_rival_where_two_are_left():
    """Beside a mill's finance director, a politician of whom nothing is told leaves one rival."""
    told = (("Ida Price", "Calder Rail finance director", "director"), PEOPLE[2])
    for more, asked_for in (("", False), ("Ana Ruiz said that trains are late.", True)):
        draft = Draft(*(f"{name}, {words}, said that {i} boats came back." for i, (name, words, _) in enumerate(told)),
                      more or "Trains are late, and Ana Ruiz knows it.", "Ruiz was late.", headline="Late")  # fmt: skip
        for i, (name, words, head) in enumerate(told):
            draft.says(draft.source(name, name.split()[-1]), f"{i} boats came back", named=name, cue="said")
            draft.introduces(name, words, head, f"{name}, {words}")
        if more:
            draft.says(draft.source("Ana Ruiz", "Ruiz"), "trains are late", named="Ana Ruiz")
        else:
            draft.bystanders.append(Source(id="B1", name="Ana Ruiz", aliases=("Ruiz",), mentions=(),
                                           naming=Naming.NAMED_PERSON, coarse="person"))  # fmt: skip
        stems = [question.stem for question in ask(draft.reading())]
        assert any("finance director”" in stem for stem in stems) is asked_for


def test_no_name_alone_sounds_of_the_land():
    told = ("Robert Hale", "U.S. ferry envoy", "envoy")
    strange = (("Idrun Aase", *PEOPLE[0][1:]), ("Oddvar Moe", *PEOPLE[1][1:]), ("Sigvald Lie", *PEOPLE[2][1:]))
    for others, asked_for in ((strange, False), (PEOPLE, True)):
        stems = [question.stem for question in ask(storm((told, *others)))]
        assert any("Whom does the article introduce as “U.S." in stem for stem in stems) is asked_for


SHOWN = [
    ("What did captain Owen Price of the trawler Star say?", True),
    ("What did Owen Price say?", False),
    ("What did the captain of the trawler Star say?", False),
]


@pytest.mark.parametrize(("stem", "tells"), SHOWN)
def test_nothing_in_the_quiz_shows_name_and_words_side_by_side(stem, tells):
    asked = next(question for question in ask(storm()) if question.stem == "How does the article introduce Owen Price?")
    other = replace(asked, type="what_claimed", stem=stem, about=("A9",), options=tuple(
        replace(option, text=text) for option, text in zip(asked.options, ("Two", "Three", "Four"), strict=True)
    ))  # fmt: skip
    assert collide(asked, other, NATURES) is tells
    assert collide(other, asked, NATURES) is tells


PRINTED = [
    ("What did Judge Orla Hale find?", True),
    ("What did Hale, who is a judge, find?", True),
    ("What did Orla Hale find?", False),
    ("What did the judge find?", False),
]


@pytest.mark.parametrize(("stem", "tells"), PRINTED)
def test_who_the_judge_is_no_other_question_prints(stem, tells):
    some = ask(storm())[0]
    options = tuple(
        replace(o, text=t) for o, t in zip(some.options, ("Orla Hale", "Ben Orr", "Ida Lund"), strict=False)
    )
    asked = replace(some, type="referent", stem="Who is meant by “the judge” in this sentence: “The judge left”?",
                    options=options, about=("M1",))  # fmt: skip
    other = replace(some, type="what_claimed", stem=stem, about=("A9",), options=tuple(
        replace(option, text=text) for option, text in zip(some.options, ("Two", "Three", "Four"), strict=False)
    ))  # fmt: skip
    assert collide(asked, other, NATURES) is tells


WHOLE = [
    ("Ada Finch, a barrister from Oslo, spoke.", "barrister from Oslo", "a barrister from Oslo", True, True),
    ("The mayor of Harwick, Ada Finch, spoke.", "mayor of Harwick", "the mayor of Harwick", True, False),
    # part of a title or a name is left outside; the secretary of which chamber?; what matters is whose wife she is
    ("That's Life host Ada Finch spoke.", "Life host", "Life host", False, False),
    ("A Plus reporter Ada Finch spoke.", "Plus reporter", "a Plus reporter", False, False),
    ("He asked the Chamber's secretary Ada Finch.", "Chamber's secretary", "the Chamber's secretary", False, False),
    ("Hale, Orr and Lund Inc analyst Ada Finch spoke.", "Lund Inc analyst", "Lund Inc analyst", False, False),
    ("Orr and Co analyst Ada Finch spoke.", "Co analyst", "Co analyst", False, False),
    (
        "After the ruling HGA spokeswoman Ada Finch spoke.",
        "ruling HGA spokeswoman",
        "the ruling HGA spokeswoman",
        False,
        False,
    ),
    (
        "Ada Finch, an aide with the House Ports, Ferries and Roads Board, spoke.",
        "aide with the House Ports",
        "an aide with the House Ports",
        False,
        False,
    ),
    (
        "The road safety expert professor Ada Finch spoke.",
        "road safety expert professor",
        "the road safety expert professor",
        False,
        False,
    ),
    (
        "Commission for Harbour Rights chairman Ada Finch spoke.",
        "Harbour Rights chairman",
        "Harbour Rights chairman",
        False,
        False,
    ),
    # the list goes on
    (
        "Ada Finch, assistant secretary of state for housing, harbours, and trade, spoke.",
        "assistant secretary of state for housing",
        "assistant secretary of state for housing",
        False,
        False,
    ),
    ("Ada Finch, head of research and planning, spoke.", "head of research", "head of research", False, False),
    ("Ada Finch, head of research, spoke and left.", "head of research", "head of research", True, False),
    ("Ben Orr and his wife, retired pilot Ada Finch, spoke.", "retired pilot", "retired pilot", False, False),
]


@pytest.mark.parametrize(("sentence", "told", "printed", "expected", "land"), WHOLE)
def test_what_is_said_of_somebody_is_whole(sentence, told, printed, expected, land):
    draft = Draft(sentence)
    draft.introduces("Ada Finch", told, told.split()[0], told)
    reading = draft.reading()
    one = reading.introductions[0]
    assert whole(one, reading) is expected
    assert with_article(one, reading) == printed
    assert of_a_land(one.words) is land
