"""A reading in, "Match each source to what it said" questions with one statement left over out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, ContentForm, Matching, Naming, Reading, Skills, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import QuestionType
from quizgen.questions.claims.claims import claim, sources_of, speaker, standing, untraceable, usables
from quizgen.questions.claims.evidence import evidence_of, merged
from quizgen.questions.claims.reporters_own import said_by_none_of
from quizgen.questions.claims.sameness import also_says
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import inside, opening, quoted, word_count
from quizgen.questions.sentences.side_by_side import standing_words, stands_alone
from quizgen.questions.sources.houses import known_by_name, one_house
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.levelling import bare_name, names_like
from quizgen.questions.sources.showable import showable

MOST_PROMPTS = 4
LEAST_PROMPTS = 3
TRIES = 8
LONGEST = 28


class MatchSource(QuestionType):
    name = "match_source"
    shape = "matching"
    process = "U"
    most = 1
    worth = 1
    on_wish = True  # blind raters failed all of the last four: what is left over is told elsewhere, or is no statement
    title = "Match sources and statements"
    description = "Keep several voices apart; one statement is left over."

    def ask(self, reading: Reading, rng: Random) -> Iterator[Matching]:
        everything = [a for a in usables(reading) if _fits(a, reading)]
        # Statements of one form read best; where they are too few, quotations and reported speech stand together.
        for forms in ((ContentForm.CLAUSE,), (ContentForm.QUOTATION,), (ContentForm.CLAUSE, ContentForm.QUOTATION)):
            fit = [a for a in everything if a.form in forms]
            made = False
            for _ in range(TRIES):
                rng.shuffle(fit)
                chosen = _together(fit, reading)
                if len(chosen) > LEAST_PROMPTS:
                    made = True
                    yield self._match(chosen, reading, rng)
            if made:
                return
        yield from self._beside_the_reporter(everything, reading, rng)

    def _beside_the_reporter(self, fit: list[Attribution], reading: Reading, rng: Random) -> Iterator[Matching]:
        """Where three are quoted and no fourth: what is left over is a statement of the reporter's own."""
        for _ in range(TRIES):
            rng.shuffle(fit)
            chosen = [a for a in _together(fit, reading) if _known(a, reading)][:LEAST_PROMPTS]
            if len(chosen) < LEAST_PROMPTS or all(a.form is ContentForm.QUOTATION for a in chosen):
                continue  # among quotations the reporter's words are known by their form
            own = said_by_none_of(chosen, reading, rng)
            if own and stands_alone(own, ContentForm.CLAUSE):
                yield self._match(chosen, reading, rng, opening(own))

    def _match(self, chosen: list[Attribution], reading: Reading, rng: Random, own: str = "") -> Matching:
        """`own` is the reporter's statement that is left over; without it the last of the chosen is."""
        ranked = sorted(chosen, key=lambda a: not _known(a, reading))  # who has no name is asked for last
        asked, spare = (ranked, None) if own else (ranked[:-1], ranked[-1])
        if spare and all(a.form is not spare.form for a in asked):
            asked, spare = [*asked[:-1], spare], asked[-1]  # by its marks, or as it has none, it would be known
        asked.sort(key=lambda a: speaker(a, reading))  # the order of the article would give the pairs away
        giver = inside(speaker(spare, reading), reading.article.text) if spare else "the reporter, without a source"
        responses = [*(_response(a) for a in chosen), *([own] if own else [])]
        rng.shuffle(responses)
        key = tuple(responses.index(_response(a)) for a in asked)
        evidence = merged([span for a in asked for span in evidence_of(a, reading)])
        stems = [
            "Which statement belongs to which source? (One statement will be left over):",
            "Match each source to what it said; one statement will be left over:",
        ]
        stem = rng.choice(stems)
        return Matching(
            id="",
            type=self.name,
            stem=stem,
            prompts=tuple(_prompts(asked, reading)),
            responses=tuple(responses),
            key=key,
            evidence=evidence,
            feedback=f"The statement left over came from {giver}.",
            difficulty=difficulty.rate(2, reading, "", evidence, rivals=len(responses)),
            points=len(asked),
            skills=Skills("U", "RH.8", 2),
            about=tuple(a.id for a in asked),
        )


def _prompts(asked: list[Attribution], reading: Reading) -> list[str]:
    """The persons among them by one form of name, where they have one: nobody by office, nobody by the bare surname."""
    single = [sources_of(a, reading)[0] for a in asked if len(a.source_ids) == 1]
    plainest = [s for s in single if s.naming is Naming.NAMED_PERSON and not bare_name(s)]
    printed = [speaker(a, reading) for a in asked]
    levelled = [names_like(sources_of(a, reading), plainest or sources_of(a, reading)) for a in asked]
    if not all(levelled):
        return printed
    return [names[0] if len(names) == 1 else name for names, name in zip(levelled, printed, strict=True)]


def _response(attribution: Attribution) -> str:
    if attribution.form is ContentForm.QUOTATION:
        words = standing_words(claim(attribution), LONGEST)
        return quoted(words) if words else ""
    return standing(claim(attribution)) if stands_alone(claim(attribution), attribution.form) else ""


def _fits(attribution: Attribution, reading: Reading) -> bool:
    return (
        attribution.form in (ContentForm.CLAUSE, ContentForm.QUOTATION)
        and attribution.stance not in (Stance.DENIES, Stance.DEMANDS)
        and not untraceable(attribution, reading)
        and all(showable(s, reading) for s in sources_of(attribution, reading))
        and 4 <= word_count(_response(attribution)) <= LONGEST
        and not any(betrays(_response(attribution), s) for s in sources_of(attribution, reading))
    )


def _known(attribution: Attribution, reading: Reading) -> bool:
    return all(known_by_name(source) for source in sources_of(attribution, reading))


def _together(fit: list[Attribution], reading: Reading) -> list[Attribution]:
    """Attributions of unrelated sources, no one of which could also have made another's claim."""
    chosen: list[Attribution] = []
    for attribution in fit:
        if not _known(attribution, reading) and not all(_known(other, reading) for other in chosen):
            continue  # one of them is left over, and only that one may be "analysts"
        if all(_apart(attribution, other, reading) for other in chosen):
            chosen.append(attribution)
        if len(chosen) > MOST_PROMPTS:
            break
    return chosen


def _apart(one: Attribution, other: Attribution, reading: Reading) -> bool:
    mine, theirs = sources_of(one, reading), sources_of(other, reading)
    if alike(claim(one), claim(other)) >= 0.5:
        return False
    if any(also_says(a, claim(other), reading) for a in mine) or any(also_says(b, claim(one), reading) for b in theirs):
        return False
    if any(betrays(_response(other), a) for a in mine) or any(betrays(_response(one), b) for b in theirs):
        return False
    return not any(one_house(a, b, reading) or one_house(b, a, reading) for a in mine for b in theirs)
