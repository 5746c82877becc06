"""The results of a class in, bars to draw and the hardest questions with what fooled the class out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizgen.model import AnyQuestion, Choice, Matching, Numeric, Ordering, ShortText, TrueFalseNotStated, numbers
from quizgen.services.editing import OWN
from quizgen.services.results import QuestionResult
from quizgen.web.teacher.words import SKILLS

WIDTH, HEIGHT, BASE, GAP = 660, 220, 180, 8


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, in the units of the chart."""

    x: int
    y: int
    width: int
    height: int
    count: int
    label: str
    short: str

    @property
    def middle(self) -> int:
        return self.x + self.width // 2


@dataclass(frozen=True, slots=True)
class Chart:
    bars: tuple[Bar, ...]
    width: int = WIDTH
    height: int = HEIGHT
    base: int = BASE


@dataclass(frozen=True, slots=True)
class Skill:
    """A reading process, how many questions asked for it, and the share of points they earned."""

    label: str
    questions: int
    percent: int


@dataclass(frozen=True, slots=True)
class Fooled:
    """The wrong option that most students chose."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Hard:
    """One question as the results page shows it. `withheld`: so many found the evidence of what they had wrong."""

    number: str
    question: AnyQuestion
    percent: int
    n: int
    right: str
    fooled: Fooled | None
    counted: str
    lines: tuple[tuple[str, int], ...]
    withheld: int = 0


def chart(distribution: Sequence[int]) -> Chart:
    """`distribution[i]` students scored between i and i+1 tenths; the last of eleven had everything right."""
    step = WIDTH // max(len(distribution), 1)
    most = max([*distribution, 1])
    return Chart(tuple(_bar(i, count, step, most) for i, count in enumerate(distribution)))


def hardest(questions: Iterable[QuestionResult]) -> tuple[Hard, ...]:
    """The lowest share of points first; nothing is said about a question nobody has answered."""
    results = tuple(questions)
    shown = numbers([result.question for result in results])
    known = [(number, result) for number, result in zip(shown, results, strict=True) if result.n]
    return tuple(_hard(number, result) for number, result in sorted(known, key=lambda pair: pair[1].facility))


def skills(questions: Iterable[QuestionResult]) -> tuple[Skill, ...]:
    """The mean share of points by reading process, in the order locate, understand, evaluate.

    What a teacher's own question asks for, nobody has said: it is filed under none.
    """
    known = [result for result in questions if result.n and result.question.type != OWN]
    found = []
    for letter, label in SKILLS.items():
        shares = [result.facility for result in known if result.question.skills.pisa == letter]
        if shares:
            found.append(Skill(label, len(shares), round(sum(shares) / len(shares) * 100)))
    return tuple(found)


def _bar(place: int, count: int, step: int, most: int) -> Bar:
    height = round(count / most * (BASE - 30))
    full = place == 10
    return Bar(
        x=place * step + GAP // 2,
        y=BASE - height,
        width=step - GAP,
        height=height,
        count=count,
        label="100 %" if full else f"{place * 10} to {place * 10 + 9} %",
        short="100" if full else f"{place * 10}",
    )


def _hard(number: str, result: QuestionResult) -> Hard:
    question = result.question
    lines, counted = _lines(question, result.counts)
    return Hard(
        number=number,
        question=question,
        percent=round(result.facility * 100),
        n=result.n,
        right=right_answer(question),
        fooled=_fooled(question, result.counts),
        counted=counted,
        lines=lines,
        withheld=result.withheld,
    )


def _lines(question: AnyQuestion, counts: Sequence[int]) -> tuple[tuple[tuple[str, int], ...], str]:
    match question:
        case Choice():
            names = [option.text + (" (right)" if option.correct else "") for option in question.options]
            return tuple(zip([*names, "no answer"], counts, strict=False)), "Option"
        case TrueFalseNotStated():
            return tuple(zip([row.text for row in question.rows], counts, strict=False)), "Statement, judged rightly by"
        case Matching():
            return tuple(zip(question.prompts, counts, strict=False)), "Source, matched rightly by"
        case Ordering():
            placed = [(question.items[item], counts[item]) for item in question.key if item < len(counts)]
            return tuple(placed), "In the right order, put in its place by"
        case Numeric() | ShortText():
            return tuple(zip(["right", "wrong", "no answer"], counts, strict=False)), "Answer"


def right_answer(question: AnyQuestion) -> str:
    """The right answer in words; "" where every row has its own."""
    match question:
        case Choice():
            return question.options[question.key].text
        case ShortText():
            return question.accepted[0]
        case Numeric():
            return f"{question.value:,.10g} {question.unit}".strip()
        case Matching() | Ordering() | TrueFalseNotStated():
            return ""


def _fooled(question: AnyQuestion, counts: Sequence[int]) -> Fooled | None:
    if not isinstance(question, Choice):
        return None
    wrong = [(n, option.text) for n, option in zip(counts, question.options, strict=False) if not option.correct and n]
    # max() keeps the first of equals: the order of the options on the page
    best = max(wrong, key=lambda pair: pair[0], default=None)
    return Fooled(best[1], best[0]) if best else None
