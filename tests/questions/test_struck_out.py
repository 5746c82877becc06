"""Whether one question of a quiz strikes out an option of another."""

from __future__ import annotations

import pytest

from quizgen.model import Choice, Matching, Option, Ordering, Skills, Span
from quizgen.questions import NATURES
from quizgen.questions.labels import AT_HEARING, IN_WRITING, NO_WAY_TOLD, STATED, TO_ONE_OUTLET
from quizgen.questions.planning.collisions import collide
from quizgen.questions.planning.seen import Seen
from quizgen.questions.planning.struck_out import hints_at, strikes_out

HERE, THERE = Span(0, 60), Span(900, 960)


def asks(kind: str, stem: str, *options: str, key: int = 0, notes: tuple[str, ...] = (), at: Span = HERE) -> Choice:
    feedback = (*notes, *("" for _ in options))
    shown = tuple(Option(text, number == key, feedback[number]) for number, text in enumerate(options))
    return Choice(id="", type=kind, stem=stem, options=shown, evidence=(at,), feedback="", difficulty="easy",
                  skills=Skills("L", "RI.1"), about=(stem,))  # fmt: skip


def strikes(asked, printer) -> bool:
    return strikes_out(Seen(printer), Seen(asked), NATURES[asked.type], NATURES[printer.type])


def prints(sentence: str, kind: str = "certainty") -> Choice:
    stem = f"What does the word “may” tell the reader in this sentence from the article: “{sentence}”?"
    return asks(kind, stem, "One", "Another", at=THERE)


OF_THREE = asks(
    "introduced", "Whom does the article introduce as “political editor of The Ostwick Post”?",
    "Owen Price", "Lena Brandt", "Miriam Voss",
    notes=("", "The article introduces Lena Brandt as “analyst with Marsh Bank”.", "Miriam Voss is in the article."),
)  # fmt: skip
OF_FOUR = asks(
    "introduced", "Whom does the article introduce as “head of the Wharf Trust”?",
    "Owen Price", "Lena Brandt", "Miriam Voss", "Ida Crane",
    notes=("", "The article introduces Lena Brandt as “analyst with Marsh Bank”."),
)  # fmt: skip
HOW = asks(
    "introduced", "How does the article introduce Owen Price?",
    "Trawler captain", "Marsh Bank economist", "Harbour engineer",
    notes=("", "That is how the article introduces Lena Brandt.", "That is how the article introduces Miriam Voss."),
)  # fmt: skip
MATCHED = Matching(
    id="", type="who_is_who", stem="Match:", prompts=("Owen Price", "Lena Brandt"),
    responses=("Marsh Bank chief economist", "Captain of the trawler Star", "Harbour engineer"), key=(1, 0),
    evidence=(HERE,), feedback="", difficulty="easy", skills=Skills("L", "RI.1"), about=("I1",),
)  # fmt: skip
INTRODUCED = [
    # the key, by a name that stands in its description
    (OF_THREE, prints("Ostwick journalist Owen Price may be right"), True),
    (MATCHED, prints("Brandt at Marsh may see it in another way"), True),
    (MATCHED, prints("Brandt may see it in another way"), False),
    # of three names one is left out, by a description or by what somebody is
    (OF_THREE, prints("The loss may grow, said Lena Brandt, analyst with Marsh Bank"), True),
    (OF_THREE, prints("Geologist Miriam Voss may come"), True),
    (OF_THREE, prints("The loss may grow, said Lena Brandt"), False),
    (OF_THREE, prints("An analyst with Marsh Bank said that the loss may grow"), False),
    (OF_THREE, prints("Miriam Voss, from the Harbour Union, may come"), True),
    (OF_THREE, prints("Miriam Voss of the sailors’ group Free Sea may come"), True),
    (OF_THREE, prints("Miriam Voss, from the first day on, may have known"), False),
    (HOW, prints("Miriam Voss, a harbour engineer, may come"), True),
    # of four names three are enough
    (OF_FOUR, prints("The loss may grow, said Lena Brandt, analyst with Marsh Bank"), False),
    (OF_FOUR, prints("Lena Brandt, analyst with Marsh Bank, and the geologist Miriam Voss may come"), True),
    (OF_FOUR, prints("Mr Price of the Wharf Trust may come"), True),
    # two questions with one description
    (
        HOW,
        asks("introduced", "Whom does the article introduce as “Marsh Bank economist”?", "Lena Brandt", "Price"),
        True,
    ),
]


@pytest.mark.parametrize(("asked", "printer", "struck"), INTRODUCED)
def test_who_somebody_is_leaves_fewer_names(asked, printer, struck):
    assert strikes(asked, printer) is struck
    assert not struck or collide(asked, printer, NATURES)


def test_one_of_four_names_is_a_hint_that_a_mix_avoids():
    printer = Seen(prints("The loss may grow, said Lena Brandt, analyst with Marsh Bank"))
    assert hints_at(printer, Seen(OF_FOUR), NATURES["introduced"])
    assert not hints_at(printer, Seen(HOW), NATURES["certainty"])


OTHERS = ("The old pump leaked all winter", "The ferry needs a pilot")
SAID = asks("what_claimed", "What did Lena Brandt say?", "The new pump will last for thirty years", *OTHERS)
EXACT = asks("quote_or_paraphrase", "Which of these are somebody’s exact words?", "We will mend it", *OTHERS)


@pytest.mark.parametrize("asked", [SAID, EXACT])
@pytest.mark.parametrize(
    ("printer", "struck"),
    [
        (asks("word_for_word", "In the article, Tom Reyes added that the old pump leaked all winter. Are these words "
              "quoted exactly?", "Yes", "No"), True),
        (asks("main_point", "Which of these is the main point of the article?", "The pier may close",
              "The old pump leaked all winter, according to Reyes"), True),
        (asks("main_point", "Which of these is the main point of the article?", "The pier may close",
              "The old pump leaked all winter"), False),
        (asks("main_point", "Which of these is the main point of the article?", "The pier may close",
              "Tom Reyes said that an old pump had been sold"), False),
    ],
)  # fmt: skip
def test_a_statement_with_its_source_belongs_to_nobody_else(asked, printer, struck):
    assert strikes(asked, printer) is struck


@pytest.mark.parametrize(("asked", "struck"), [(SAID, False), (EXACT, True)])
def test_who_said_something_tells_that_somebody_did_and_not_who(asked, struck):
    printer = asks("who_said", "Who said that the old pump leaked all winter?", "Tom Reyes", "Ida Crane", "Owen Price")
    assert strikes(asked, printer) is struck


@pytest.mark.parametrize(
    ("names", "apart"),
    [
        (("Tom Reyes", "Ida Crane", "Owen Price"), False),
        # of four names three are left by whoever knows what Lena Brandt said; of three too few
        (("Tom Reyes", "Ida Crane", "Owen Price", "Lena Brandt"), False),
        (("Tom Reyes", "Ida Crane", "Lena Brandt"), True),
    ],
)
def test_a_claim_of_another_may_be_asked_for_beside_its_speaker(names, apart):
    asked = asks("who_said", "Who said that the old pump leaked all winter?", *names, at=THERE)
    assert collide(asked, SAID, NATURES) is apart


QUOTED = asks("who_is_quoted", "Which of these people is never quoted word for word?", "Owen Price", "Ana May")


@pytest.mark.parametrize(
    ("sentence", "struck"),
    [
        ("‘It may be a waste of money,’ said Price", True),
        ("Price called it a ‘waste of money’", True),
        ("Price said that it may be a waste of money", False),
        ("Price may sell the ‘Star’", False),
        ("‘It may be a waste of money,’ said Ms Voss", False),
    ],
)
def test_whose_words_are_printed_is_no_question_of_who_is_quoted(sentence, struck):
    assert strikes(QUOTED, prints(sentence)) is struck


ORDER = Ordering(
    id="", type="sequence", stem="In which order did these events happen?",
    items=("Ms Orr joined the mill", "The roof burnt", "Ms Orr left for Ostwick"), key=(0, 1, 2),
    evidence=(HERE,), feedback="", difficulty="easy", skills=Skills("L", "RI.1"), about=("E1",),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "at", "struck"),
    [
        ("Ms Orr joined the mill in 1978, when it was new", THERE, True),
        ("Ms Orr joined the mill, when it was new", THERE, False),
        ("The mayor was born in 1978", THERE, False),
        ("In May she and two others", HERE, True),
        ("In the end she and two others", HERE, False),
    ],
)
def test_a_date_tells_what_came_first(text, at, struck):
    stem = f"What does the noun “mill” mean in the sentence of the article that begins “{text} …”?"
    assert strikes(ORDER, asks("word_in_context", stem, "A place where corn is ground", "A tool", at=at)) is struck


@pytest.mark.parametrize(
    ("stem", "struck"),
    [
        ("Who judges something with the word “reckless” in this sentence, and in which way: “It is reckless”?", True),
        ("Who judges something with the word “superb” in this sentence, and in which way: “It is superb”?", False),
        ("What does the verb “plan” mean in this sentence from the article: “They plan a pier”?", False),
    ],
)
def test_a_word_that_judges_elsewhere_tells_that_a_statement_is_a_judgement(stem, struck):
    kind = "What kind of statement is this sentence from the article: “Ms Hill said the plan was ‘reckless’”?"
    printer = asks("loaded_word", stem, "A source, and favourably", "A source, and unfavourably", at=THERE)
    assert strikes(asks("fact_or_view", kind, *STATED, key=1), printer) is struck


@pytest.mark.parametrize(
    ("key", "sentence", "struck"),
    [
        (IN_WRITING, "Hill argued in her email that this may be a breach", True),
        (IN_WRITING, "Hill argued that this may be a breach", False),
        (IN_WRITING, "Mr Orr argued in his email that this may be a breach", False),
        (TO_ONE_OUTLET, "Hill argued in her email that this may be a breach", False),
        (NO_WAY_TOLD, "Hill argued in her email that this may be a breach", False),
    ],
)
def test_the_way_is_told_by_another_sentence_on_the_same_speaker(key, sentence, struck):
    options = (TO_ONE_OUTLET, IN_WRITING, AT_HEARING, NO_WAY_TOLD)
    stem = "In which of these ways did Ana Hill say the words that begin “I am now informing all”?"
    asked = asks("channel", stem, *options, key=options.index(key))
    assert strikes(asked, prints(sentence)) is struck


def test_the_frame_of_a_question_tells_no_way():
    asked = asks("channel", "In which of these ways did Ana Hill comment, according to the article?",
                 TO_ONE_OUTLET, IN_WRITING, key=1)  # fmt: skip
    printer = asks("fact_or_view", "What kind of statement is this sentence: “Ms Hill owns the mill”?", *STATED)
    assert not strikes(asked, printer)


MEANS = "What does the noun “{}” mean in this sentence from the article: “The {} came”?"
LENDER = asks("word_in_context", MEANS.format("lender", "lender"), "A bank or person that gives loans", "A guest",
              at=THERE)  # fmt: skip


@pytest.mark.parametrize(
    ("rival", "struck"),
    [("A bank or person that gives loans", True), ("A person or bank that gives out loans", True), ("A cook", False)],
)
def test_what_one_word_means_another_does_not(rival, struck):
    assert strikes(asks("word_in_context", MEANS.format("pilot", "pilot"), "One who steers", rival), LENDER) is struck


WHO = asks("who_said", "Who said that the new pump will save the lower town from floods?",
           "Lena Brandt", "Tom Reyes", "Owen Price")  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "hint"),
    [
        ("Reyes said the pump may be too small for the town", True),
        ("Reyes said it may rain", False),
        ("Ms Voss said the pump may be too small for the town", False),
    ],
)
def test_somebody_who_is_heard_on_the_matter_is_a_hint(sentence, hint):
    assert hints_at(Seen(prints(sentence)), Seen(WHO), NATURES["who_said"]) is hint
