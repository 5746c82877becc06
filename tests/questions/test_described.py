"""Who is described, in which words, and who can be set beside whom."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Affiliation, Matching
from quizgen.questions import candidates, type_named
from quizgen.questions.introductions.described import described
from quizgen.questions.introductions.plain_titles import plainly
from tests.questions.draft import Draft
from tests.questions.test_introduced import PEOPLE, storm

PLAIN = [
    ("chairman of Calder Corp <CLD>", "chairman of Calder Corp"),
    ("director of the <Calder Group>", "director of the Calder Group"),
    ("Norwegian pop singer", "pop singer"),
    ("former South Korean foreign minister", "former foreign minister"),
    ("New Forest ranger", "New Forest ranger"),
    ("Norwegian Airlines chief", "Norwegian Airlines chief"),
    ("Norwegian embassy clerk", "Norwegian embassy clerk"),
    ("Welsh secretary of the lifeboat crews", "Welsh secretary of the lifeboat crews"),
    ("analyst at Calder Securities in New York", "analyst at Calder Securities"),
    ("nurse in Chicago", "nurse in Chicago"),
    ("by a manager", None),
    ("voters and the archbishop", None),
]


@pytest.mark.parametrize(("words", "plain"), PLAIN)
def test_a_description_is_printed_without_what_only_its_sentence_or_its_land_adds(words, plain):
    draft = Draft(f"Ana Ruiz, {words}, came late.")
    draft.introduces("Ana Ruiz", words, words.split()[-1], f"Ana Ruiz, {words}")
    told = plainly(draft.introductions[0], draft.reading())
    assert (told.words if told else None) == plain


def test_a_title_keeps_its_capital_at_the_head_of_a_sentence():
    for printed, words in (("Health Minister", "health Minister"), ("TV presenter", "tV presenter")):
        draft = Draft(f"{printed} Ana Ruiz came late.")
        draft.introduces("Ana Ruiz", words, words.split()[-1].casefold(), f"{printed} Ana Ruiz")
        told = plainly(draft.introductions[0], draft.reading())
        assert told is not None
        assert told.words == printed


CUT = [
    # the other words of the title stand in the name of the source; where nothing tells, the description is none
    ("Harbour board chair Ana Ruiz said so.", "board chair", "Harbour board chair Ana Ruiz", "Harbour board chair"),
    ("Operations manager Ana Ruiz said so.", "manager", "Ana Ruiz", None),
    ("The manager, Ana Ruiz, said so.", "manager", "Ana Ruiz", "manager"),
    ("Survey head Professor Ana Ruiz said so.", "survey head Professor", "Ana Ruiz", "survey head"),
]


@pytest.mark.parametrize(("sentence", "words", "name", "plain"), CUT)
def test_a_title_is_printed_whole_or_not_at_all(sentence, words, name, plain):
    draft = Draft(sentence)
    draft.source(name)
    printed = words if words in sentence else f"S{words[1:]}"
    at = sentence[sentence.index(printed) : sentence.index(" said")].rstrip(",")
    draft.introduces("Ana Ruiz", words, "head" if "head" in words else words.split()[-1], at)
    told = plainly(draft.introductions[0], draft.reading())
    assert (told.words if told else None) == plain


def ask(people) -> list[Matching]:
    found = candidates(storm(people), Random(2), (type_named("who_is_who"),))
    return [question for question, reasons in found if not reasons and isinstance(question, Matching)]


def test_a_spokeswoman_is_not_found_by_her_first_name():
    (question, *_) = ask((*PEOPLE[:2], ("Mary Voss", "spokeswoman for Harwick Rescue", "spokeswoman")))
    assert "Spokesperson for Harwick Rescue" in question.responses


def test_whoever_is_named_once_and_says_nothing_lends_only_the_description_that_is_left_over():
    draft = Draft(
        "Lena Brandt, curator of the Tarnmouth museum, said that nine boats came back.",
        "Owen Price, captain of the trawler Star, said that two boats came back.",
        "Miriam Voss, geologist at Ostwick College, came late.",
        headline="Water in the lower town",
    )
    for name, boats in (("Lena Brandt", "nine boats came back"), ("Owen Price", "two boats came back")):
        draft.says(draft.source(name, name.split()[-1]), boats, named=name, cue="said")
    for name, told, head in PEOPLE:
        draft.introduces(name, told, head, f"{name}, {told}")
    found = [q for q, reasons in candidates(draft.reading(), Random(2), (type_named("who_is_who"),)) if not reasons]
    assert found
    for question in found:
        assert isinstance(question, Matching)
        assert question.prompts == ("Lena Brandt", "Owen Price")
        assert "Geologist at Ostwick College" in question.responses
        assert "Miriam Voss" in question.feedback


@pytest.mark.parametrize(
    ("words", "head", "enough"),
    [
        ("composer", "composer", True),
        ("founder", "founder", False),  # of what?
        ("senator", "senator", False),
        ("Observer", "observer", False),  # a newspaper
    ],
)
def test_one_word_is_enough_where_it_says_what_somebody_does(words, head, enough):
    the = "the " if words[:1].isupper() else ""
    draft = Draft(f"Ana Ruiz, {the}{words}, said that it was late.")
    draft.says(draft.source("Ana Ruiz", "Ruiz"), "it was late", named="Ana Ruiz", cue="said")
    draft.introduces("Ana Ruiz", words, head, f"Ana Ruiz, {the}{words}")
    assert bool(described(draft.reading(), "person")) is enough


def test_who_is_only_placed_by_a_body_is_from_it():
    draft = Draft("Ana Ruiz of the Harbour Forum said that it was late.")
    draft.says(draft.source("Ana Ruiz", "Ruiz"), "it was late", named="Ana Ruiz", cue="said")
    works = Affiliation(id="L1", name="Ana Ruiz", names=("Ana Ruiz", "Ruiz"), body="Harbour Forum",
                        body_names=("Harbour Forum",), span=draft.span("Ana Ruiz of the Harbour Forum"))  # fmt: skip
    (one,) = described(replace(draft.reading(), affiliations=(works,)), "person")
    assert one.words == "from the Harbour Forum"
