"""A reading in, checked questions out: the registry of question types and the two ways to ask."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import replace as with_changes
from itertools import islice
from random import Random

from quizgen.errors import InvalidInput
from quizgen.model import AnyQuestion, Choice, NotAsked, Reading, Wishes
from quizgen.questions.base import QuestionType
from quizgen.questions.cautions import cautions
from quizgen.questions.checks import refusals
from quizgen.questions.english.readability import too_hard
from quizgen.questions.labels import SEEN_AT_ONCE
from quizgen.questions.part_b import SKILLS as EVIDENCE_SKILLS
from quizgen.questions.part_b import with_evidence
from quizgen.questions.planning.aim import Aim
from quizgen.questions.planning.arranging import arrange, in_order, numbered, off_level
from quizgen.questions.planning.collisions import collide
from quizgen.questions.planning.left_open import leaves_too_few
from quizgen.questions.planning.left_out import not_asked, why_fewer
from quizgen.questions.planning.planner import best_mix
from quizgen.questions.planning.skills import trains
from quizgen.questions.sentences.opening_capitals import in_sentence_case
from quizgen.questions.types.aim_or_result import AimOrResult
from quizgen.questions.types.came_first import CameFirst
from quizgen.questions.types.certainty import Certainty
from quizgen.questions.types.channel import Channel
from quizgen.questions.types.conflict import Conflict
from quizgen.questions.types.connective import Connective
from quizgen.questions.types.corroboration import Corroboration
from quizgen.questions.types.fact import FactQuestion
from quizgen.questions.types.fact_or_view import FactOrView
from quizgen.questions.types.figure_told import FigureTold
from quizgen.questions.types.first_person import FirstPerson
from quizgen.questions.types.happened_yet import HappenedYet
from quizgen.questions.types.headline_body import HeadlineBody
from quizgen.questions.types.headline_verb import HeadlineVerbForm
from quizgen.questions.types.headline_word import HeadlineWordMeaning
from quizgen.questions.types.how_answered import HowAnswered
from quizgen.questions.types.how_exact import HowExact
from quizgen.questions.types.implied import ImpliedByAWord
from quizgen.questions.types.introduced import Introduced
from quizgen.questions.types.loaded_word import LoadedWord
from quizgen.questions.types.main_point import MainPoint
from quizgen.questions.types.match_source import MatchSource
from quizgen.questions.types.misreported import Misreported
from quizgen.questions.types.missing_view import MissingView
from quizgen.questions.types.named import Named
from quizgen.questions.types.news_phrase import NewsPhrase
from quizgen.questions.types.proportion import Proportion
from quizgen.questions.types.quote_or_paraphrase import QuoteOrParaphrase
from quizgen.questions.types.reason import ReasonGiven
from quizgen.questions.types.referent import Referent
from quizgen.questions.types.report_part import ReportPart
from quizgen.questions.types.sequence import SequenceOfEvents
from quizgen.questions.types.set_phrase import SetPhrase
from quizgen.questions.types.source_kind import SourceKind
from quizgen.questions.types.sourced import SourcedSentence
from quizgen.questions.types.speech_act import SpeechActQuestion
from quizgen.questions.types.status import Status
from quizgen.questions.types.true_false_not_stated import TrueFalseNotStatedTable
from quizgen.questions.types.verb_force import VerbForce
from quizgen.questions.types.voice import Voice
from quizgen.questions.types.voices_heard import VoicesHeard
from quizgen.questions.types.what_claimed import WhatClaimed
from quizgen.questions.types.where_to_check import WhereToCheck
from quizgen.questions.types.who_denied import WhoDenied
from quizgen.questions.types.who_did import WhoDid
from quizgen.questions.types.who_is_quoted import WhoIsQuoted
from quizgen.questions.types.who_is_who import WhoIsWho
from quizgen.questions.types.who_said import WhoSaid
from quizgen.questions.types.whose_claim import WhoseClaim
from quizgen.questions.types.word_for_word import WordForWord
from quizgen.questions.types.word_in_context import WordInContext
from quizgen.questions.types.words_given import WordsGiven
from quizgen.questions.types.works_for import WorksFor

__all__ = ["NATURES", "QUESTION_TYPES", "Made", "QuestionType", "ask", "ask_all", "candidates", "replace", "type_named"]

#: Every question type, in the order in which the interface lists them.
QUESTION_TYPES: tuple[QuestionType, ...] = (
    WhoSaid(),
    FactQuestion(),
    WhoDid(),
    Misreported(),
    WhoDenied(),
    HowAnswered(),
    WhoseClaim(),
    WhatClaimed(),
    ReasonGiven(),
    MatchSource(),
    SequenceOfEvents(),
    TrueFalseNotStatedTable(),
    Voice(),
    SourcedSentence(),
    Status(),
    Conflict(),
    Corroboration(),
    Named(),
    SourceKind(),
    Introduced(),
    WhoIsWho(),
    WorksFor(),
    MissingView(),
    WhoIsQuoted(),
    VoicesHeard(),
    WordsGiven(),
    HeadlineBody(),
    QuoteOrParaphrase(),
    WordForWord(),
    VerbForce(),
    SpeechActQuestion(),
    NewsPhrase(),
    Certainty(),
    HappenedYet(),
    Channel(),
    Connective(),
    ImpliedByAWord(),
    LoadedWord(),
    AimOrResult(),
    FactOrView(),
    WhereToCheck(),
    Referent(),
    FirstPerson(),
    WordInContext(),
    SetPhrase(),
    HeadlineWordMeaning(),
    HeadlineVerbForm(),
    MainPoint(),
    ReportPart(),
    CameFirst(),
    HowExact(),
    FigureTold(),
    Proportion(),
)

_LOG = logging.getLogger(__name__)

#: What quizgen chooses from where no types are wished for.
USUAL_TYPES = tuple(kind for kind in QUESTION_TYPES if not kind.on_wish)

#: A mix takes at most twice as many of a type as are enough, and so many more leave it a choice: an article that quotes
#: fourteen sources gives a claim of each to ask for, and all but a few would be proven and checked for nothing. Only of
#: words, which fill what others leave open, it may need all.
SPARE = 3

#: What the planner must know of each type.
NATURES = {kind.name: kind.nature for kind in QUESTION_TYPES}


def type_named(name: str) -> QuestionType:
    found = next((kind for kind in QUESTION_TYPES if kind.name == name), None)
    if found is None:
        known = ", ".join(kind.name for kind in QUESTION_TYPES)
        raise InvalidInput(f"There is no question type “{name}”. Choose from: {known}.", "types")
    return found


@dataclass(frozen=True, slots=True)
class Made:
    """What asking gives: the questions as they are shown, why there are fewer than wished for, and what is left out."""

    questions: tuple[AnyQuestion, ...]
    why_fewer: str = ""
    not_asked: tuple[NotAsked, ...] = ()


def candidates(
    reading: Reading, rng: Random, types: Sequence[QuestionType] = QUESTION_TYPES, tens: int | None = None
) -> Iterator[tuple[AnyQuestion, tuple[str, ...]]]:
    """Every question that the types find, with the reasons to refuse it (none when it may be shown).

    With `tens`, of each type only so many as a mix of so many times ten questions can choose from.
    """
    drawn = rng.random()
    for kind in types:
        # Each type has its own stream of chance, so that adding a type changes no other type's questions.
        found = _of_type(kind, reading, Random(f"{drawn}-{kind.name}"))
        yield from found if tens is None or kind.nature.meanings else islice(found, (2 * kind.most + SPARE) * tens)


def _of_type(kind: QuestionType, reading: Reading, rng: Random) -> Iterator[tuple[AnyQuestion, tuple[str, ...]]]:
    """A fault in one type costs its questions and not the quiz: "slightly more than 300" once broke one of them."""
    try:
        for asked in kind.ask(reading, rng):
            question = in_sentence_case(asked, reading)
            if question is None:
                continue
            reasons = refusals(question, reading, kind.nature)
            warned = cautions(question, reading, kind.nature)
            yield with_changes(question, warnings=(*question.warnings, *warned)) if warned else question, reasons
    except Exception:
        _LOG.exception("The question type %s failed on an article, and its other questions are left out.", kind.name)


def ask(reading: Reading, rng: Random, wishes: Wishes) -> Made:
    """The quiz that comes nearest to the wishes."""
    kinds = _kinds(wishes)
    # who wishes for some types or skills gets all that there is of them
    tens = None if wishes.types or wishes.skills or wishes.difficulty else max(1, wishes.questions // 10)
    found = [
        (question, reasons or _seen_at_once(question, wishes))
        for question, reasons in candidates(reading, rng, tuple(kinds.values()), tens)
        if trains(question.skills, wishes.skills)
    ]
    fit = [_for_grade(question, wishes) for question, reasons in found if not reasons]
    chosen = best_mix(fit, Aim.of(reading, wishes, kinds), rng)
    shown = numbered(arrange(in_order(chosen, wishes.difficulty), rng))
    if not wishes.types and trains(EVIDENCE_SKILLS, wishes.skills):
        shown = with_evidence(shown, wishes.questions, reading, rng, NATURES)
    shown = tuple(in_sentence_case(question, reading) or question for question in shown)  # part B is new
    return Made(
        shown,
        why_fewer(len(shown), wishes, found, reading, narrow=len(kinds) < len(QUESTION_TYPES)),
        tuple(not_asked(reading, shown, found, wishes)),
    )


def ask_all(
    reading: Reading, rng: Random, wanted: int = 10, types: Sequence[str] = ()
) -> tuple[tuple[AnyQuestion, ...], str]:
    """Up to `wanted` questions in the order in which they are shown, and why there are fewer ("" when not)."""
    made = ask(reading, rng, Wishes(questions=wanted, types=tuple(types)))
    return made.questions, made.why_fewer


def replace(
    reading: Reading, others: Sequence[AnyQuestion], old: AnyQuestion, rng: Random, wishes: Wishes | None = None
) -> AnyQuestion | None:
    """Another question of the old one's type that goes with the others, or None when there is none."""
    kind = next((kind for kind in QUESTION_TYPES if kind.name == old.type), None)
    if kind is None:
        return None  # a teacher's own question has no source of others
    wished = wishes or Wishes()
    others = [question for question in others if question.id != old.id]
    fit = [_for_grade(question, wished) for question, reasons in candidates(reading, rng, (kind,)) if not reasons]
    fit = [q for q in fit if trains(q.skills, wished.skills) and not any(_same(q, one) for one in (old, *others))]
    kept = [
        other for other in others if not collide(old, other, NATURES, reading.article.text)
    ]  # with the rest the old one did not go either
    fit = [q for q in fit if not any(collide(q, other, NATURES, reading.article.text) for other in kept)]
    if not leaves_too_few([old, *others], NATURES, reading.article.text):
        fit = [q for q in fit if not leaves_too_few([q, *others], NATURES, reading.article.text)]
    if not fit:
        return None
    rng.shuffle(fit)
    # Another claim first; the same claim asked in another way is second best.
    best = min(fit, key=lambda q: (len({*q.about} & {*old.about}), off_level(q, wished.difficulty), len(q.warnings)))
    keys = Counter(question.key for question in others if isinstance(question, Choice))
    placed = arrange([best], rng, keys)[0]
    return with_changes(placed, id=_free_id([old, *others]))


def _kinds(wishes: Wishes) -> dict[str, QuestionType]:
    kinds = tuple(type_named(name) for name in wishes.types) if wishes.types else USUAL_TYPES
    return {kind.name: kind for kind in kinds}


def _seen_at_once(question: AnyQuestion, wishes: Wishes) -> tuple[str, ...]:
    """What nearly everybody can answer without the article is made only where its type is wished for by name."""
    return ("it can be answered without the article",) if SEEN_AT_ONCE in question.warnings and not wishes.types else ()


def _for_grade(question: AnyQuestion, wishes: Wishes) -> AnyQuestion:
    """18 W With a warning where the stem is too hard for the school year that is wished for."""
    if wishes.grade is None or not too_hard(question.stem, wishes.grade):
        return question
    return with_changes(question, warnings=(*question.warnings, f"The stem is hard to read in year {wishes.grade}."))


def _same(question: AnyQuestion, other: AnyQuestion) -> bool:
    """Is it the same thing asked in the same words?"""
    return question.stem == other.stem and question.about == other.about


def _free_id(questions: Sequence[AnyQuestion]) -> str:
    used = [int(q.id[1:]) for q in questions if q.id[:1] == "Q" and q.id[1:].isdigit()]
    return f"Q{max(used, default=0) + 1}"
