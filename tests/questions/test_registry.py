"""The registry is complete, and asking is repeatable, balanced and free of collisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from random import Random

import pytest

import quizgen.questions.types as types_folder
from quizgen import questions
from quizgen.errors import InvalidInput
from quizgen.model import Act, AnyQuestion, Choice, ContentForm, Naming, Quote, Reading, Stage, Tells
from quizgen.questions import NATURES, QUESTION_TYPES, SPARE, ask_all, candidates, replace, type_named
from quizgen.questions.base import QuestionType
from quizgen.questions.checks import refusals
from quizgen.questions.labels import labelled
from quizgen.questions.planning.arranging import arrange, numbered
from quizgen.questions.planning.leaks import leaks
from quizgen.questions.planning.seen import Seen
from quizgen.questions.types.who_said import WhoSaid
from tests.questions.draft import Draft, council, expedition, fares, harbour, library, mill, pool, storm, town, wreck
from tests.questions.test_first_person import rules
from tests.questions.test_headline_verb import vote
from tests.questions.test_headline_word import notice
from tests.questions.test_referent import farm
from tests.questions.test_sourced import pier
from tests.questions.test_voices_heard import ferry
from tests.questions.test_whose_claim import dispute
from tests.questions.test_words_given import told_twice
from tests.questions.test_works_for import strike


def test_every_file_in_types_is_in_the_registry():
    files = {path.stem for path in Path(types_folder.__path__[0]).glob("*.py")} - {"__init__"}
    registered = {type(kind).__module__.rpartition(".")[2] for kind in QUESTION_TYPES}
    assert registered == files


def test_names_are_unique_and_every_type_speaks_to_the_teacher():
    assert len({kind.name for kind in QUESTION_TYPES}) == len(QUESTION_TYPES)
    for kind in QUESTION_TYPES:
        assert kind.title
        assert kind.description.endswith(".")
        assert kind.process in "LUE"


def test_the_same_seed_asks_the_same_questions_and_another_seed_does_not():
    reading = harbour().reading()
    assert ask_all(reading, Random(3), 10) == ask_all(reading, Random(3), 10)
    assert ask_all(reading, Random(3), 10) != ask_all(reading, Random(4), 10)


@pytest.mark.parametrize("seed", range(6))
def test_a_quiz_keeps_its_promises(seed):
    reading = harbour().reading()
    questions, why = ask_all(reading, Random(seed), 10)
    assert 8 <= len(questions) <= 10
    assert bool(why) == (len(questions) < 10)
    assert [q.id for q in questions] == [f"Q{i}" for i in range(1, len(questions) + 1)]
    assert len({q.type for q in questions}) >= 5
    used = [id for q in questions for id in q.about]
    assert len(used) == len(set(used)), "two questions rest on one attribution or fact"
    seen = [Seen(question) for question in questions]
    assert not any(leaks(one, other) for one in seen for other in seen if one is not other)
    asked = {kind.name for kind in QUESTION_TYPES}
    assert all(
        not refusals(q, reading, NATURES[q.type]) for q in questions if q.type in asked
    )  # not part B, whose stem leans on part A
    steps = [("easy", "medium", "hard").index(q.difficulty) for q in questions if q.type in asked]
    assert steps == sorted(steps)


def test_key_positions_are_spread():
    asked = [q for q, reasons in candidates(harbour().reading(), Random(1)) if isinstance(q, Choice) and not reasons]
    free = [q for q in asked if q.type != "fact" and len(q.options) == 4 and not labelled(q.options)]
    places = Counter(q.key for seed in range(20) for q in arrange(free, Random(seed)) if isinstance(q, Choice))
    assert set(places) == {0, 1, 2, 3}
    assert max(places.values()) < 2 * min(places.values())


def test_every_type_finds_something_in_the_harbour_or_the_council():
    words = Draft(
        "The bus company raised its prices in the wake of the long strike at the depot.",
        "The council raised the fares in order to pay for the pier.",
        "The council published the annual report after a shambolic public meeting.",
        "The drivers urged the council to lower the fares again.",
        "The harbour trust saved the old boats of Orrin by selling its own office.",
        "The bus company has agreed to sell the old depot to the town.",
        "The old bus company has yet to lower the fares of the town.",
        "The owner of the bus company declined to comment on the fares.",
        "The old bus company of the town sold 61 boats in May, up from 38 last year.",
        "Ann Hill said the new fares of the old bus company are an absolute disgrace for the town.",
    )
    fares_of = "the new fares of the old bus company are an absolute disgrace for the town"
    words.says(words.source("Ann Hill"), fares_of, named="Ann Hill", cue="said")
    words.does(Act.ASKS, "urged", "the drivers", at="The drivers urged the council to lower the fares again.")
    words.tells(Tells.MEANS, "by selling its own office")
    words.may_come(Stage.PLANNED, "has agreed to", "sell the old depot to the town")
    told = Draft(
        "Tom Reyes told reporters that the old pier needs nine new pillars.",
        "The council has closed six of its 24 old piers since the storm.",
    )
    told.says(
        told.source("Tom Reyes"), "the old pier needs nine new pillars", named="Tom Reyes", cue="told", lemma="tell"
    )
    closing = Draft(
        "Dock workers said the harbour would close in May after the storm.",
        "In Harwick each dock has been dredged this spring.",
        headline="Harbour in Harwick",
    )
    workers = closing.source("Dock workers", naming=Naming.UNNAMED_GROUP, coarse="group")
    closing.says(workers, "the harbour would close in May", named="Dock workers", cue="said", at="Dock workers")
    said = "The harbour board will not close the old pier of Harwick"
    quoted = Draft(f"“{said},” said Lena Brandt, the harbour master.", headline="Harwick council meets on harbour")
    quoted.says(
        quoted.source("Lena Brandt"), said, printed=f"“{said},”", form=ContentForm.QUOTATION, quote=Quote.DIRECT,
        named="Lena Brandt", cue="said",
    )  # fmt: skip
    drafts = (
        quoted,
        words,
        told,
        closing,
        harbour(),
        council(),
        fares(),
        storm(),
        expedition(),
        town(),
        pool(),
        wreck(),
        farm(),
        mill(),
        ferry(),
        pier(),
        library(),
        rules(),
        notice(),
        vote(),
        told_twice(),
        dispute("Harwick Ferries denied the accusation.", "the accusation"),
    )
    found = {
        q.type
        for reading in (*(draft.reading() for draft in drafts), strike())
        for q, reasons in candidates(reading, Random(1))
        if not reasons
    }
    assert found == {kind.name for kind in QUESTION_TYPES}


def test_only_the_types_asked_for_are_used():
    questions, why = ask_all(harbour().reading(), Random(1), 10, ["who_denied"])
    assert {q.type for q in questions} == {"who_denied"}
    assert why.startswith("1 of the 10 questions you asked for:")


def test_what_teachers_had_to_mend_too_often_is_asked_only_where_it_is_wished_for():
    reading = strike()
    unusual = {kind.name for kind in QUESTION_TYPES if kind.on_wish}
    assert unusual.isdisjoint(q.type for q in ask_all(reading, Random(1), 30)[0])
    assert {q.type for q in ask_all(reading, Random(1), 10, ["works_for"])[0]} == {"works_for"}


class Broken(QuestionType):
    name, shape, process, title, description = "broken", "choice", "L", "", ""

    def ask(self, reading, rng):
        yield from [1 / 0]


def test_a_type_that_breaks_costs_its_own_questions_only(monkeypatch):
    told = []
    monkeypatch.setattr(questions._LOG, "exception", lambda message, *words: told.append(message % words))
    found = [*candidates(harbour().reading(), Random(1), (Broken(), type_named("who_said")))]
    assert {question.type for question, _ in found} == {"who_said"}
    assert ["broken" in line for line in told] == [True]


def test_an_unknown_type_is_named_in_the_error():
    with pytest.raises(InvalidInput, match="riddle"):
        ask_all(harbour().reading(), Random(1), 10, ["riddle"])


def test_an_article_without_sources_gives_no_question_and_a_reason():
    draft = Draft("The bus stopped at the lake. The lake was calm.")
    questions, why = ask_all(draft.reading(), Random(1), 5)
    assert questions == ()
    assert "Nobody is quoted" in why


def test_replace_finds_another_of_the_same_type_that_collides_with_nothing():
    reading = harbour().reading()
    questions, _ = ask_all(reading, Random(2), 3, ["who_said", "named"])
    old = next(q for q in questions if q.type == "who_said")
    new = replace(reading, questions, old, Random(5))
    assert new is not None
    assert new.type == "who_said"
    assert new.about != old.about
    assert new.id not in {q.id for q in questions}
    others = [q for q in questions if q is not old]
    assert not {id for q in others for id in q.about} & {*new.about}


def test_replace_gives_none_when_nothing_else_can_be_asked():
    reading = harbour().reading()
    questions, _ = ask_all(reading, Random(2), 10, ["conflict"])
    asked = numbered([q for q, reasons in candidates(reading, Random(1)) if not reasons and q.type == "who_said"], 2)
    assert replace(reading, [*questions, *asked], asked[0], Random(1)) is None


def test_asking_needs_no_language_model():
    assert isinstance(harbour().reading(), Reading)


class _Talkative(WhoSaid):
    """The same questions again and again, as many as are taken."""

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        yield from cycle([*super().ask(reading, rng)])


def test_of_a_type_no_more_is_made_for_a_mix_than_it_can_choose_from() -> None:
    made = [*candidates(harbour().reading(), Random(1), (_Talkative(),), tens=1)]
    assert len(made) == 2 * WhoSaid.most + SPARE


def test_who_wishes_for_one_type_gets_all_of_it() -> None:
    assert len([*islice(candidates(harbour().reading(), Random(1), (_Talkative(),)), 40)]) == 40
