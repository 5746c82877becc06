"""A reading, its candidates and the quiz made of them in, what is left out and why out: told as a colleague would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quizgen.model import (
    AnyQuestion,
    Attribution,
    Link,
    LinkKind,
    NotAsked,
    Reading,
    Span,
    Stance,
    Wishes,
)
from quizgen.questions.claims.claims import asked_of, claim, sources_of, speaker, untraceable, usable, usables
from quizgen.questions.claims.evidence import evidence_of, merged
from quizgen.questions.english.wording import inside, opening, outside_quotes, word_count
from quizgen.questions.numbers.quantities import SMALL
from quizgen.questions.planning.aim import SHORT
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.words.glossed import SKILLS

#: A claim of more words leaves no room for the question.
LONGEST = 21
#: Where it is asked what a word implies or how somebody is introduced, nothing is asked about what is denied.
_ON_WHAT_IS_SAID = ("", "M")
#: A candidate and the reasons to refuse it.
Found = tuple[AnyQuestion, tuple[str, ...]]


def why_fewer(made: int, wishes: Wishes, found: Sequence[Found], reading: Reading, *, narrow: bool = False) -> str:
    """Why there are fewer than asked for; "" when there are enough. One line, then each reason on a line of its own.

    `narrow`: some types were left out.
    """
    if made >= wishes.questions:
        return ""
    reasons = [*_reasons(made, wishes, found, reading), *_narrow(wishes, narrow=narrow)]
    return "\n".join([f"{made} of the {wishes.questions} questions you asked for:", *reasons])


def _reasons(made: int, wishes: Wishes, found: Sequence[Found], reading: Reading) -> Iterator[str]:
    if not reading.attributions:
        yield "Nobody is quoted in this article, so there is little to ask about sources."
        return
    claims = usables(reading)
    if not claims:
        yield "No statement of a source in this article is clear enough to ask who made it."
        if made:
            yield "The questions are about other things that it prints."
        return
    voices = len({id for one in claims for id in one.source_ids})
    people = "one source" if voices == 1 else f"{_count(voices)} sources"
    said = "One statement" if len(claims) == 1 else f"{opening(_count(len(claims)))} statements"
    yield f"{said} by {people} {'is' if len(claims) == 1 else 'are'} clear enough to ask about."
    yield from _doubts(reading)
    yield from _lost(made, wishes.questions, found)


def _doubts(reading: Reading) -> Iterator[str]:
    doubtful = sum(not usable(a, reading) for a in reading.attributions)
    if doubtful == 1:
        yield "One more statement is doubtful or says too little by itself (see who says what)."
    elif doubtful:
        count = opening(_count(doubtful))
        yield f"{count} more statements are doubtful or say too little by themselves (see who says what)."


def _lost(made: int, wanted: int, found: Sequence[Found]) -> Iterator[str]:
    """What became of the candidates that are not in the quiz."""
    fit = [question for question, reasons in found if not reasons]
    if len(fit) > made:
        count = len(fit) - made
        ends = ["ask about the same statement again", "give another’s answer away"]
        if made >= SHORT * wanted and any(question.skills == SKILLS for question in fit):
            ends.append("ask for one more word")
        more = "One more question" if count == 1 else f"{opening(_count(count))} more questions"
        yield f"{more} would {', '.join(ends[:-1])} or {ends[-1]}."
    elif len(found) > len(fit):
        yield "Other questions might have had two right answers."
    if made and len({id for question in fit for id in question.about}) <= 2 * made:
        yield "No two questions rest on the same statement."


def _narrow(wishes: Wishes, *, narrow: bool) -> Iterator[str]:
    """What a teacher might allow: types where some were chosen, and not all; skills where some were."""
    left = [word for word, less in (("types", bool(wishes.types) and narrow), ("skills", bool(wishes.skills))) if less]
    if left:
        yield f"With more {' or '.join(left)} allowed there may be more."


def _count(number: int) -> str:
    return next((word for word, value in SMALL.items() if value == number), str(number))


# ---------------------------------------------------------------------------------------------- denials, conflicts


def not_asked(
    reading: Reading, quiz: Sequence[AnyQuestion], found: Sequence[Found], wishes: Wishes
) -> Iterator[NotAsked]:
    """Every denial and every conflict that the article signals and no question of the quiz covers, with the reason."""
    full = len(quiz) >= wishes.questions
    quiz = [question for question in quiz if question.skills.imvain in _ON_WHAT_IS_SAID]
    done = {id for question in quiz for id in question.about}
    for link in reading.links:
        sides = {link.a, link.b}
        if link.kind is LinkKind.SUPPORTS or _covered(link, quiz):
            continue
        done |= sides
        one, other = reading.attribution(link.a), reading.attribution(link.b)
        rival = inside(_who(other, reading), reading.article.text)
        yield NotAsked(
            about=(link.a, link.b),
            what=f"{_who(one, reading)} {_against(link)} {rival}{_topic(link, one)}",
            why=_why((one, other), found, reading, full=full),
            evidence=merged([*_evidence(one, reading), *_evidence(other, reading)]),
        )
    for denial in reading.attributions:
        if denial.stance is Stance.DENIES and not denial.negated and denial.id not in done:
            yield NotAsked(
                about=(denial.id,),
                what=f"{_who(denial, reading)} denied something{_content(denial)}",
                why=_why((denial,), found, reading, full=full),
                evidence=_evidence(denial, reading),
            )


def _covered(link: Link, quiz: Sequence[AnyQuestion]) -> bool:
    """Does a question ask about the denial, or about both sides? Who made the claim that is denied tells neither."""
    sides = {link.a} if link.kind is LinkKind.DENIES else {link.a, link.b}
    return any(sides <= {*question.about} for question in quiz)


def _who(attribution: Attribution, reading: Reading) -> str:
    if attribution.source_ids:
        return speaker(attribution, reading)
    printed = attribution.source_text.strip()
    return opening(printed) if word_count(printed) > 1 else "Somebody"


def _against(link: Link) -> str:
    return "denied what was said by" if link.kind is LinkKind.DENIES else "contradicted"


def _topic(link: Link, denial: Attribution) -> str:
    return f", about {link.topic}" if link.topic else _content(denial)


def _content(attribution: Attribution) -> str:
    text = claim(attribution)
    return f": {text}" if text else ""


def _evidence(attribution: Attribution, reading: Reading) -> tuple[Span, ...]:
    return evidence_of(attribution, reading) if attribution.evidence else ()


def _why(sides: tuple[Attribution, ...], found: Sequence[Found], reading: Reading, *, full: bool) -> str:
    """The first thing that is in the way: a better question, the reading itself, a check, too few voices."""
    denied = {attribution.id for attribution in sides if attribution.stance is Stance.DENIES}
    ids = denied or {attribution.id for attribution in sides}
    tried = [
        (question, reasons)
        for question, reasons in found
        if ids <= {*question.about} and question.skills.imvain in _ON_WHAT_IS_SAID
    ]
    if full and any(not reasons for _, reasons in tried):
        return (
            "the quiz is full, and other questions made a better mix; ask for more questions, or swap one, to get it."
        )
    if any(not reasons for _, reasons in tried):
        return "a question about it would ask for the same as another one, or give it away; swap one to get it."
    for attribution in sides:
        if not usable(attribution, reading) or untraceable(attribution, reading):
            return _why_unusable(attribution, reading)
    if tried:
        commonest = Counter(reason for _, reasons in tried for reason in reasons).most_common(1)[0][0]
        return f"a question was tried and refused: {commonest}."
    if all(word_count(claim(attribution)) > LONGEST for attribution in sides):
        return "what is denied takes too many words to be put into a question."
    if all(_names_itself(attribution, reading) for attribution in sides):
        return "the words of the statement name the one who said it, which would give the answer away."
    return "too few others speak in this article who could be offered as wrong answers."


def _names_itself(attribution: Attribution, reading: Reading) -> bool:
    return any(betrays(asked_of(attribution, reading), source) for source in sources_of(attribution, reading))


def _why_unusable(attribution: Attribution, reading: Reading) -> str:
    """What is in the way of asking about an attribution, in words."""
    text = claim(attribution)
    who = inside(_who(attribution, reading), reading.article.text)
    if not attribution.source_ids:
        return "the article does not say who it is."
    if attribution.doubt:
        return f"it is not certain what is meant: {attribution.doubt.rstrip('.')}."
    if untraceable(attribution, reading):
        return f"nobody can be named: “{who}” may be anybody."
    if not text or word_count(text) < 4:
        return "the article does not say in so many words what is meant."
    if outside_quotes(text).count(".") > 0:
        return "what is said runs over more than one sentence."
    return "the words of the article cannot stand alone without guessing what they point to."
