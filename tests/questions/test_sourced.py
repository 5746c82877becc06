"""Whether a sentence tells where its information comes from."""

from __future__ import annotations

from dataclasses import fields, replace
from random import Random

import pytest

from quizgen.model import Choice, ContentForm, Option, Span
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.claims.none_by_itself import bare_by_itself
from quizgen.questions.claims.with_source import Place, sourced
from quizgen.questions.claims.without_source import bare
from quizgen.questions.planning.collisions import collide
from tests.questions.draft import Draft

OPENED = "The iron pier at Orrin was built in 1871 by forty men."


def _three_speak(draft: Draft, of_the_deck: str = "the deck would have to be lifted before the winter") -> Draft:
    draft.says(draft.source("Ann Hill", "Hill"), of_the_deck,
               named="Ann Hill", cue="said")  # fmt: skip
    draft.says(draft.source("Tom Reyes", "Reyes"), "The repairs would cost more than a new bridge",
               named="Tom Reyes", cue="according to", lemma="according to")  # fmt: skip
    draft.says(draft.source("a report by the harbour office"), "The rust had been known for years",
               named="a report by the harbour office", cue="found", lemma="find")  # fmt: skip
    return draft


def pier(*more: str) -> Draft:
    """Three sentences that name their source, each in its own way, and some that name none."""
    draft = Draft(
        "The old pier at Orrin was shut on Monday after a storm broke two of its iron legs.",
        "Ann Hill said the deck would have to be lifted before the winter.",
        "The repairs would cost more than a new bridge, according to Tom Reyes.",
        "The rust had been known for years, a report by the harbour office found.",
        OPENED,
        "About ninety boats were tied up along the quay on Tuesday morning.",
        *more,
        headline="Storm shuts pier",
    )
    return _three_speak(draft)


def asked(draft: Draft):
    every = (q for seed in range(8) for q in candidates(draft.reading(), Random(seed), (type_named("sourced"),)))
    return [question for question, reasons in every if not reasons]


def test_each_sentence_with_a_source_has_it_in_its_place():
    assert [(one.words, one.place) for one in sourced(pier().reading())] == [
        ("Ann Hill said", Place.FIRST),
        ("according to Tom Reyes", Place.LAST),
        ("a report by the harbour office found", Place.DOCUMENT),
    ]


def test_a_deed_beside_what_is_said_has_no_source():
    told = "Ann Hill voted to keep the bridge behind the mill, and said that it was the only way to school."
    assert told[:20] not in {one.sentence.strip("“”")[:20] for one in sourced(pier(told).reading())}


def test_a_clause_with_a_source_behind_the_reporters_own_is_no_example():
    told = "It gave no date for the sale, which Ann Hill said she knew nothing of until Monday at noon."
    draft = pier(told)
    draft.says("S1", "she knew nothing of until Monday at noon", named="Ann Hill", cue="said", at=told)
    assert not [one for one in sourced(draft.reading()) if "no date" in one.sentence]


@pytest.mark.parametrize(
    ("sentence", "names_none"),
    [
        ("The bridge behind the mill has been closed for three weeks.", True),
        ("More than two hundred people crossed the river by boat on Sunday.", True),
        ("The bridge behind the mill is said to be unsafe.", False),
        ("The bridge behind the mill is reportedly unsafe.", False),
        ("The council has closed the bridge behind the mill.", False),
        ("Police have closed the bridge behind the mill.", False),
        ("Figures show a rise in traffic on the bridge.", False),
        ("They have since come down the hill for good.", False),
        ("However, they have come down the hill for good.", False),
        ("But the bridge behind the mill stayed open all day.", False),
        ("Some bought boats for less than a week of wages.", False),
        ("Two were taken away by boat in the night.", False),
        ("Then the driver handed Reyes a bill for the bridge.", False),
        ("“The bridge behind the mill is shut.”", False),
        ("Sign up for our letter on the pier and the bridge.", False),
        ("A row of boats moored beside the old iron gate.", False),
        ("A pair of boots and a rope on the deck of the boat.", False),
        ("The talks broke off on Tuesday, though others would go on.", False),
        ("Three boats were also taken away in the night.", False),
        ("The company he founded was sold in 2004.", False),
        ("A keeper in a blue coat stands beside the iron gate.", False),
        ("Local people put the length of the bridge at 90 metres.", False),
        ("The bridge fund raised its toll to six on Monday.", False),
        ("Picture the scene on the bridge at 8 on Monday.", False),
        ("Under the new law the bridge is closed to lorries.", False),
        ("The gate will be locked at ten every night under the motion.", False),
        ("Two keepers gave a different account of the night on the bridge.", False),
        ("Bank accounts with 90 pounds were closed on Monday.", True),
        ("The bridge belongs to the yard, a fact disclosed in May.", False),
        ("The note puts the cost of mending the burnt gate of the bridge at $9m.", False),
        ("A dealer valued the strip beside the bridge at no more than 90 pounds.", False),
        ("Consultants put the cost of mending it, with the gate and the deck of the bridge, at £4m.", False),
        ("The claim of the bridge was declined, with the court holding that 90 pounds were paid.", False),
        ("A port register placed it at 13 miles from the bridge.", False),
        ("The firm that runs the bridge has maintained in 2023 that it was paid.", False),
        ("Judging by the length of their feet, the boys on the bridge were ten.", False),
        ("At the yard the register listed 90 clerks of the bridge.", False),
        ("For Bell, who has worked on the bridge since 1989, that is no offer.", False),
        ("Three boats sank by the bridge on Monday, the Courier has established.", False),
        ("Scans on Sunday cleared the captain of the boat of a fracture.", False),
    ],
)
def test_a_sentence_names_no_source_where_nobody_could_find_one(sentence, names_none):
    shown = {one.sentence for one in bare(pier(sentence).reading())}
    assert (f"“{sentence.rstrip('.')}”" in shown) is names_none


def test_both_forms_are_asked_and_the_feedback_quotes_the_source():
    questions = asked(pier())
    keys = {question.options[question.key].text for question in questions}
    assert f"“{OPENED.rstrip('.')}”" in keys
    assert any("according to Tom Reyes" in key for key in keys)
    for question in questions:
        without = "no source" in question.stem or "without giving" in question.stem
        for option in question.options:
            assert ("tells where this comes from" in option.feedback) is (option.correct is not without)


NEAR_HER = "The legs of the pier were painted in May of 2019 by a firm from Hull."


@pytest.mark.parametrize(
    ("sentence", "is_one"),
    [
        (NEAR_HER, True),
        ("The new bridge can carry ninety carts a day in the summer of 2030.", True),
        ("Mr Reyes has run the yard since the winter of 1998.", True),
        ("Twelve men were taken on: a clerk, ten smiths and a boy of 15.", True),
        ("The keepers will lock the gate at ten every night.", True),
        ("The council has shut the yard behind the mill since 1998.", False),
        ("The yard was allegedly sold in the winter of 1998.", False),
        ("Figures showed 300 carts on the bridge in May of 2019.", False),
        ("One was sold to a yard in Hull in 1998.", False),
        ("The others were sold to a yard in Hull in 1998.", False),
        ("The same boat was sold to a yard in Hull in 1998.", False),
        ("Open the yard gate and take 90 steps to the pier.", False),
        ("The net has a certain charm in the evening.", False),
    ],
)
def test_by_itself_a_sentence_names_no_source_wherever_it_stands(sentence, is_one):
    reading = pier("The deck was sound, Ann Hill said. " + sentence).reading()
    either = {one.sentence for one in (*bare(reading), *bare_by_itself(reading))}
    assert (f"“{sentence.rstrip('.')}”" in either) is is_one


def _behind_her_words() -> Draft:
    draft = Draft(
        "Ann Hill said the deck would have to be lifted before the winter of 2030.",
        "The repairs would cost more than a new bridge, according to Tom Reyes.",
        "The rust had been known for years, a report by the harbour office found. " + NEAR_HER,
        headline="Storm shuts pier",
    )
    return _three_speak(draft, "the deck would have to be lifted before the winter of 2030")


def test_what_may_go_on_with_somebodys_words_is_asked_for_taken_alone():
    questions = [q for q in asked(_behind_her_words()) if NEAR_HER[:20] in q.options[q.key].text]
    assert questions
    for question in questions:
        assert "taken alone" in question.stem.casefold()
        assert "own voice" not in question.options[question.key].feedback


def test_the_words_in_the_sentence_that_names_her_count_where_she_goes_on():
    told = "“The deck is rotten from end to end,” Mara Lund warned. “It will fall into the river.”"
    draft = pier(told)
    draft.says(draft.source("Mara Lund", "Lund"), "The deck is rotten from end to end", named="Mara Lund",
               cue="warned", lemma="warn", form=ContentForm.QUOTATION, at=told)  # fmt: skip
    reading = draft.reading()
    (*others, said), end = reading.attributions, reading.article.text.index("river.”")
    on = Span(reading.article.text.index("It will fall"), end)
    reading = replace(reading, attributions=(*others, replace(said, content=(said.content[0], on))))
    assert any("rotten" in one.sentence for one in sourced(reading))


def test_he_said_tells_that_somebody_is_the_source():
    draft = pier("He said the legs could be mended by the spring.")
    draft.says("S2", "the legs could be mended by the spring", named="He", cue="said",
               at="He said the legs could be mended by the spring.")  # fmt: skip
    told = [one for one in sourced(draft.reading()) if one.words.startswith("He")]
    assert all(not one.by_name for one in told)


def _explained_by(source: str) -> Draft:
    told = f"The deck of the bridge is three metres too short, {source} explained."
    draft = pier(told)
    draft.says(draft.source(source), "The deck of the bridge is three metres too short",
               named=source, cue="explained", lemma="explain", at=told)  # fmt: skip
    return draft


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        ("preliminary figures", False),
        ("Results published in April", False),
        ("analysis of 26 bolts", False),
        ("a study", False),
        ("the largest study of its kind so far", False),
        ("pundits", False),
        ("Mara Lund", True),
    ],
)
def test_who_stays_open_is_source_and_none(source, is_one):
    assert any(source in one.words for one in sourced(_explained_by(source).reading())) is is_one


def test_dealers_are_a_source_without_a_name():
    draft = _explained_by("dealers")
    assert [one.unnamed for one in sourced(draft.reading()) if "dealers" in one.words] == [True]
    questions = [question for question in asked(draft) if "information" in question.stem]
    assert questions
    assert not any("dealers" in question.options[question.key].text for question in questions)


def test_of_a_trial_only_the_first_sentence_is_the_reporters():
    draft = Draft(
        "The keeper of the pier at Orrin was fined for theft on Monday.",
        "The magistrates sat for two days in the old town hall.",
        "There was a hole in the wall of the iron hut.",
        headline="Keeper fined",
    )
    assert len(bare(draft.reading())) <= 1


def test_it_stands_beside_nothing_that_asks_so_or_tells_that_there_is_a_source():
    question = asked(pier())[0]
    voice = Choice(**{**{f.name: getattr(question, f.name) for f in fields(question)}, "type": "voice", "about": ()})
    rival = next(option.text for option in question.options if not option.correct)
    stem = f"What kind of statement by a source does this sentence from the article report: {rival}?"
    sorted_out = Choice(
        id="", type="fact_or_view", stem=stem, options=(Option("A", True), Option("B"), Option("C")),
        evidence=(Span(0, 1),), feedback="", difficulty="easy", skills=question.skills,
    )  # fmt: skip
    assert collide(question, voice, NATURES)
    assert collide(question, sorted_out, NATURES)


@pytest.mark.parametrize(
    "sentence",
    [
        "The gate has not been found.",  # tells too little
        "Instead, ninety iron legs of the pier were sold to a yard in Hull.",
        "Bell, 67, is a retired driver of the harbour bus in Hull.",
        "The sixth, which was built in 1871 in Hull, had legs of iron.",
        "A third was sold to a yard in the port of Hull in 1871.",
        "Iron legs were missing at the yard in Hull for 90 of them.",
        "At one, a yard in the port of Hull, ninety iron legs were sold.",
        "The number of iron legs that were sold in Hull, however, was 90.",
    ],
)
def test_what_leans_on_the_sentence_before_it_is_not_shown(sentence):
    shown = {option.text for question in asked(pier(sentence)) for option in question.options}
    assert f"“{sentence.rstrip('.')}”" not in shown


def test_the_half_before_a_semicolon_has_no_source():
    told = "the other four boats were sold to a dealer in the autumn"
    draft = pier(f"Two sank; a clerk, Ms Orr, said {told}.")
    draft.says(draft.source("a clerk, Ms Orr"), told, named="Ms Orr", cue="said")
    assert not [one for one in sourced(draft.reading()) if "Two sank" in one.sentence]
