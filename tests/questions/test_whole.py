"""The rules of a whole quiz, the planner that keeps them, and what is said of what is left out."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Choice, Difficulty, Link, LinkKind, Naming, Option, Skills, Stance, Wishes
from quizgen.questions import QUESTION_TYPES, ask
from quizgen.questions.english.readability import grade_of, syllables, too_hard
from quizgen.questions.labels import OF_BODIES, STANDING, TO_BE_WRITTEN
from quizgen.questions.planning.aim import Aim
from quizgen.questions.planning.arranging import arrange, in_order
from quizgen.questions.planning.left_out import not_asked
from quizgen.questions.planning.mix import Mix
from quizgen.questions.planning.pool import Pool
from quizgen.questions.planning.skills import codes_of, trains
from quizgen.questions.planning.whole import quiz_cautions
from quizgen.questions.words.glossed import MAY_NOT_FIT, USED_OTHERWISE
from tests.questions.draft import Draft, council, harbour

DRAFT = harbour()
READING = DRAFT.reading()


def asked(
    i: int, *, key: int = 0, kind: str = "who_said", pisa: str = "L", long: bool = False, at: str = "Two"
) -> Choice:
    texts = ["one", "two", "three", "four"]
    texts[key] = "a key that is far longer than the others" if long else texts[key]
    return Choice(
        id=f"Q{i}", type=kind, stem=f"Who said number {i} of these things?", evidence=(DRAFT.sentence(at),),
        options=tuple(Option(text, place == key, "So.") for place, text in enumerate(texts)), skills=Skills(pisa),
        difficulty=Difficulty.EASY,
    )  # fmt: skip


KINDS = ["who_said", "fact", "voice", "conflict", "named", "who_said", "fact", "voice", "who_denied", "match_source"]
PLACES = [
    "Two",
    "The harbour",
    "Some reports",
    "Mayor",
    "Fishing",
    "Residents",
    "The geologist",
    "Two",
    "Water",
    "Mayor",
]
FAIR = [
    asked(i, key=i % 4, kind=kind, pisa="LUE"[i % 3], at=at)
    for i, (kind, at) in enumerate(zip(KINDS, PLACES, strict=True))
]
BROKEN = [
    ("longest", [asked(i, key=i % 4, long=i < 5, kind=kind) for i, kind in enumerate(KINDS)], Wishes()),
    ("place 2", [asked(i, key=1, kind=kind) for i, kind in enumerate(KINDS)], Wishes()),
    ("types only", [asked(i, key=i % 4) for i in range(10)], Wishes()),
    ("judge the report", [asked(i, key=i % 4, kind=kind) for i, kind in enumerate(KINDS)], Wishes()),
    (
        "No question is hard. This article gives no more. A question is hard where",
        FAIR,
        Wishes(difficulty=Difficulty.HARD),
    ),
    ("one paragraph", [asked(i, key=i % 4, kind=kind) for i, kind in enumerate(KINDS)], Wishes()),
]


def test_a_fair_quiz_needs_no_caution():
    assert quiz_cautions(FAIR, READING.article, Wishes()) == ()


def test_of_a_teachers_own_question_nobody_knows_the_level():
    quiz = [replace(FAIR[0], difficulty=Difficulty.HARD), replace(FAIR[1], type="own", difficulty=Difficulty.MEDIUM)]
    assert quiz_cautions(quiz, READING.article, Wishes(difficulty=Difficulty.HARD)) == ()


@pytest.mark.parametrize(("words", "quiz", "wishes"), BROKEN)
def test_a_whole_quiz_is_looked_at(words, quiz, wishes):
    assert any(words in caution for caution in quiz_cautions(quiz, READING.article, wishes))


@pytest.mark.parametrize(
    ("word", "count"),
    [("closed", 1), ("wanted", 2), ("table", 2), ("reporter", 3), ("the", 1), ("boxes", 2), ("12", 1)],
)
def test_syllables_are_counted(word, count):
    assert syllables(word) == count


def test_a_longer_stem_of_longer_words_is_for_older_readers():
    plain = "Who said that the road was shut?"
    heavy = "According to the article, which organisation’s representative characterised the negotiations as premature?"
    assert grade_of(plain) < 4 < 12 < grade_of(heavy)
    assert too_hard(heavy, 8)
    assert not too_hard(plain, 4)
    assert grade_of("") == 0.0


def test_skills_are_filed_under_their_standard():
    assert codes_of(Skills("U", "RI.8.6", 3, "M")) == {"U", "RI.6", "COR3", "M"}
    assert trains(Skills("L"), ())
    assert not trains(Skills("L", "RI.1"), ("E", "COR2"))


@pytest.mark.parametrize("seed", range(3))
def test_wishes_are_met_as_far_as_the_article_goes(seed):
    easy = ask(READING, Random(seed), Wishes(questions=4, difficulty=Difficulty.EASY)).questions
    hard = ask(READING, Random(seed), Wishes(questions=4, difficulty=Difficulty.HARD)).questions
    assert sum(q.difficulty is Difficulty.EASY for q in easy) > sum(q.difficulty is Difficulty.EASY for q in hard)
    judging = ask(READING, Random(seed), Wishes(skills=("E",))).questions
    assert {q.skills.pisa for q in judging} == {"E"}
    young = ask(READING, Random(seed), Wishes(grade=3)).questions
    assert all(q.part_of or too_hard(q.stem, 3) == any("year 3" in w for w in q.warnings) for q in young)


def test_a_quiz_is_spread_over_the_article_and_keeps_the_mix():
    made = ask(READING, Random(1), Wishes()).questions
    processes = [q.skills.pisa for q in made]
    # what the Beacon claimed is not asked beside "Ms Brandt said that 212 families slept in the school hall"
    assert min(processes.count(p) for p in "LUE") >= 1
    assert len({q.evidence[0].start for q in made}) >= 6


def test_labels_of_a_scale_stay_in_their_order():
    options = tuple(Option(label, i == 1) for i, label in enumerate(STANDING))
    question = replace(asked(1), options=options)
    assert all(arrange([question], Random(seed))[0].options == options for seed in range(5))


def test_why_fewer_counts_what_is_doubtful():
    why = ask(council().reading(), Random(1), Wishes()).why_fewer
    first, *reasons = why.splitlines()
    assert "of the 10 questions you asked for:" in first
    assert any("doubtful" in reason for reason in reasons)
    assert all(reason[0].isupper() and reason.endswith(".") for reason in reasons), "each is a sentence"


@pytest.mark.parametrize(
    ("wishes", "told"),
    [
        (Wishes(), ""),
        (Wishes(types=tuple(kind.name for kind in QUESTION_TYPES)), ""),
        (Wishes(types=("who_said",)), "With more types allowed there may be more."),
        (Wishes(skills=("E",)), "With more skills allowed there may be more."),
        (Wishes(types=("who_said",), skills=("L",)), "With more types or skills allowed there may be more."),
    ],
)
def test_why_fewer_names_only_what_could_be_widened(wishes, told):
    why = ask(council().reading(), Random(1), replace(wishes, questions=30)).why_fewer
    assert (why.splitlines()[-1] == told) if told else ("With more" not in why)


def test_what_is_nearest_to_the_wished_level_comes_first():
    levels = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)
    quiz = [replace(question, difficulty=levels[i % 3]) for i, question in enumerate(FAIR)]
    ordered = [question.difficulty for question in in_order(quiz, Difficulty.HARD)]
    assert ordered == sorted(ordered, key=levels.index, reverse=True)
    ordered = [question.difficulty for question in in_order(quiz)]
    assert ordered == sorted(ordered, key=levels.index)


def test_a_denial_by_nobody_in_particular_is_told_with_the_reason():
    draft = Draft("Mayor Ann Roe said that the pool was closed in May. Some reports denied that.", "The lake is calm.")
    roe = draft.source("Mayor Ann Roe")
    draft.says(roe, "the pool was closed in May")
    reports = draft.source("Some reports", naming=Naming.UNTRACEABLE, coarse="group")
    draft.says(
        reports, "the pool was closed in May", printed="that", at="denied that", lemma="deny", stance=Stance.DENIES
    )
    (left,) = ask(draft.reading(), Random(1), Wishes()).not_asked
    assert "Some reports denied something" in left.what
    assert "may be anybody" in left.why


def test_a_question_about_the_claim_is_none_about_its_denial():
    draft = Draft(
        "The Harbour Union alleged that the firm had hidden two reports. Harwick Ferries dismissed the allegation.",
        "The lake is calm.",
    )
    union = draft.source("The Harbour Union", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    firm = draft.source("Harwick Ferries", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    told = "the firm had hidden two reports"
    made = draft.says(union, told, lemma="allege")
    no = draft.says(firm, told, printed="the allegation", lemma="dismiss", stance=Stance.DENIES, doubt="Which?")
    draft.links.append(Link(kind=LinkKind.DENIES, a=no, b=made, why="“dismissed” points back"))
    reading = draft.reading()
    quiz = [replace(FAIR[0], about=(made,)), replace(FAIR[1], about=(no,), skills=Skills("E", "RI.4", 2, "V"))]
    (left,) = not_asked(reading, quiz, [], Wishes())
    assert left.what.startswith("Harwick Ferries denied what was said by the Harbour Union")
    assert not [*not_asked(reading, [replace(FAIR[0], about=(no, made), skills=Skills("U"))], [], Wishes())]


def test_every_type_has_a_nature_and_a_known_skill():
    assert all(kind.nature is not None and kind.most >= 1 for kind in QUESTION_TYPES)


def test_a_mix_is_worth_the_same_however_it_grew():
    pool = Pool.of(FAIR, Aim.of(READING, Wishes(), {kind.name: kind for kind in QUESTION_TYPES}))
    order = list(pool.places)
    scores = set()
    for seed in range(5):
        Random(seed).shuffle(order)
        scores.add(round(Mix(pool, order).score, 4))
        scores.add(round(Mix(pool, order[:-1]).with_one(order[-1]).score, 4))
    assert len(scores) == 1


def test_what_gains_too_little_need_not_be_weighed_to_the_end():
    pool = Pool.of(FAIR, Aim.of(READING, Wishes(), {kind.name: kind for kind in QUESTION_TYPES}))
    half = len(pool.places) // 2
    mix = Mix(pool, pool.places[:half])
    for place in pool.places[half:]:
        gained = mix.gain(place)
        assert gained <= pool.promised[place]
        assert mix.gain(place, gained) == gained
        assert gained <= mix.gain(place, gained + 1) < gained + 1


def test_a_mix_stays_as_it_is_where_one_more_is_tried():
    pool = Pool.of(FAIR, Aim.of(READING, Wishes(), {kind.name: kind for kind in QUESTION_TYPES}))
    mix = Mix(pool, [0])
    before = mix.score
    more = mix.with_one(1)
    assert (mix.places, mix.score, more.places) == ([0], before, [0, 1])
    assert more.score == Mix(pool, [0, 1]).score


@pytest.mark.parametrize(("warnings", "questions", "room"), [
    ((), 8, True),
    (("The stem is long.",), 8, True),
    ((MAY_NOT_FIT,), 7, True),
    ((MAY_NOT_FIT,), 8, False),
    ((USED_OTHERWISE,), 8, False),
    ((OF_BODIES,), 7, True),
    ((OF_BODIES,), 8, False),
    ((TO_BE_WRITTEN,), 8, False),
])  # fmt: skip
def test_what_raters_passed_less_often_is_asked_only_where_a_quiz_is_short(warnings, questions, room):
    word = replace(asked(10, kind="word_in_context", pisa="U"), warnings=warnings)
    pool = Pool.of([*FAIR, word], Aim.of(READING, Wishes(), {kind.name: kind for kind in QUESTION_TYPES}))
    assert bool(Mix(pool, range(questions)).with_room([len(FAIR)])) is room


@pytest.mark.parametrize(("words", "others", "room"), [(2, 6, True), (3, 4, True), (3, 5, False), (5, 2, True)])
def test_a_fourth_word_is_asked_only_where_a_quiz_is_short(words, others, room):
    terms = [replace(asked(10 + i, kind="word_in_context", pisa="U"), stem=f"What is {i}?") for i in range(words + 1)]
    pool = Pool.of([*FAIR[:others], *terms], Aim.of(READING, Wishes(), {kind.name: kind for kind in QUESTION_TYPES}))
    assert bool(Mix(pool, range(words + others)).with_room([words + others])) is room
