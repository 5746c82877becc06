"""A whole quiz in, what a teacher should know of its shape out: rules that no single question can break."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from statistics import median

from quizgen.model import AnyQuestion, Article, Choice, Difficulty, Wishes
from quizgen.questions.english.wording import word_count

#: The key may be the longest option in this share of the questions.
LONGEST_KEYS = 0.4
#: What is told where too few questions are of a level.
MAKES = {
    Difficulty.EASY: "A question is easy where one sentence gives the answer nearly in the words of the question.",
    Difficulty.MEDIUM: "A question is medium where the answer has to be worked out of one sentence.",
    Difficulty.HARD: "A question is hard where several sentences have to be read together, or the words differ a lot.",
}
#: The type of a teacher's own question.
OWN = "own"
#: Below so many questions, no share means much.
ENOUGH = 5

WholeRule = Callable[[Sequence[AnyQuestion], Article, Wishes], Iterator[str]]


def longest_key(question: AnyQuestion) -> bool:
    """Is the key longer than every rival, by more than a name or an article may make it?"""
    if not isinstance(question, Choice):
        return False
    rivals = [word_count(option.text) for option in question.options if not option.correct]
    return word_count(question.options[question.key].text) > max(2, *rivals)


def paragraph_of(question: AnyQuestion, article: Article) -> int:
    """Where the paragraph begins in which the first evidence stands."""
    if not question.evidence:
        return -1
    start = question.evidence[0].start
    block = article.block_at(start)
    return block.span.start if block else start


def keys_not_longest(quiz: Sequence[AnyQuestion], _: Article, __: Wishes) -> Iterator[str]:
    """8b Over a quiz the key is the longest option in at most 40 %."""
    count = sum(longest_key(question) for question in quiz)
    if len(quiz) >= ENOUGH and count > LONGEST_KEYS * len(quiz):
        yield f"The right answer is the longest one in {count} of {len(quiz)} questions."


def keys_spread(quiz: Sequence[AnyQuestion], _: Article, __: Wishes) -> Iterator[str]:
    """13 No place holds more than half of the keys."""
    places = Counter(question.key for question in quiz if isinstance(question, Choice))
    total = sum(places.values())
    for place, count in places.items():
        if total >= ENOUGH and count > max(total / 2, 3):
            yield f"The right answer stands in place {place + 1} in {count} of {total} questions."


def types_vary(quiz: Sequence[AnyQuestion], _: Article, wishes: Wishes) -> Iterator[str]:
    """20a At least five types in a quiz of ten, where all types are wished for."""
    types = len({question.type for question in quiz})
    if not wishes.types and not wishes.skills and len(quiz) >= 8 and types < 5:
        yield f"The {len(quiz)} questions are of {types} types only."


def thought_asked_for(quiz: Sequence[AnyQuestion], _: Article, wishes: Wishes) -> Iterator[str]:
    """20b Not all of it is finding: a quarter at least asks to evaluate."""
    quiz = _rated(quiz)
    evaluating = sum(question.skills.pisa == "E" for question in quiz)
    if not wishes.types and not wishes.skills and len(quiz) >= 8 and 4 * evaluating < len(quiz):
        yield f"Only {evaluating} of {len(quiz)} questions ask to judge the report."


def level_met(quiz: Sequence[AnyQuestion], _: Article, wishes: Wishes) -> Iterator[str]:
    """20c Where one level was wished for, how many questions are of it, and what makes a question so."""
    wished, quiz = wishes.difficulty, _rated(quiz)
    fit = sum(question.difficulty is wished for question in quiz)
    if wished is None or fit == len(quiz):
        return
    found = "No question is" if not fit else f"Only {fit} of {len(quiz)} questions {'is' if fit == 1 else 'are'}"
    yield f"{found} {wished.value}. This article gives no more. {MAKES[wished]}"


def _rated(quiz: Sequence[AnyQuestion]) -> list[AnyQuestion]:
    """All but a teacher's own questions: nobody has said how hard those are, or what they train."""
    return [question for question in quiz if question.type != OWN]


def spread_over_the_article(quiz: Sequence[AnyQuestion], article: Article, _: Wishes) -> Iterator[str]:
    """20d Evidence does not lie in one paragraph, or in the opening alone, of a long article."""
    starts = [paragraph_of(question, article) for question in quiz]
    bodies = [span.start for span in article.body]
    if len(quiz) < ENOUGH or len(bodies) < ENOUGH:
        return
    if Counter(starts).most_common(1)[0][1] > len(quiz) / 2:
        yield "More than half of the questions rest on one paragraph."
    elif max(starts) <= median(bodies) and len(bodies) > 2 * ENOUGH:
        yield "All questions rest on the first half of the article."


WHOLE: tuple[WholeRule, ...] = (
    keys_not_longest,
    keys_spread,
    types_vary,
    thought_asked_for,
    level_met,
    spread_over_the_article,
)


def quiz_cautions(quiz: Sequence[AnyQuestion], article: Article, wishes: Wishes) -> tuple[str, ...]:
    """What a teacher should know of the quiz as a whole, in sentences."""
    return tuple(reason for rule in WHOLE for reason in rule(quiz, article, wishes))
