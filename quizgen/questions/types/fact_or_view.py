"""A reading in, "What kind of statement is this?" questions out: to be checked, a judgement, a forecast, a wish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import run_set
from quizgen.questions.judgements.one_kind import OneKind, of_one_kind
from quizgen.questions.labels import CHECKABLE, EXPECTED, JUDGED, STATED, WANTED
from quizgen.questions.news.sports_report import of_sport

#: "Forecast a fall" and "demanded an apology" hold the answer: their labels begin with that word.
_GIVEN_AWAY = {
    CHECKABLE: re.compile(r"\bfact(?:s|ual\w*)?\b", re.IGNORECASE),
    JUDGED: re.compile(r"\bjudge?ments?\b", re.IGNORECASE),
    EXPECTED: re.compile(r"\bforecast", re.IGNORECASE),
    WANTED: re.compile(r"\b(?:demand|wish)", re.IGNORECASE),
}
#: "The clerk called the charge baseless": whether there is anything in it, somebody could find out.
_OF_TRUTH = re.compile(
    r"\b(?:baseless|unfounded|groundless|misleading|nonsense|rubbish|implausible|unconvincing|far-fetched|deceptive"
    r"|dishonest|fanciful|delusional)\b",
    re.IGNORECASE,
)
#: With so many words of the trade in a sentence, its sense is lost before its kind can be seen: "Upon liquidation no
#: amounts will be available for distribution to shareholders after payments to creditors".
DENSE = 3
_OF_THE_TRADE = lexicon(
    """liquidation distribution creditors creditor shareholders moratorium throughput volumes crude crudes monetary
    expansion macroeconomic equities equity issuance debenture debentures dividend dividends tranche maturities maturity
    yields yield lending prime swap futures securities disbursements disbursement loans dinars inventories inventory
    flotation incorporation instruments intervention liquidity payments deficit surplus account accounts reserves
    rediscount devaluation currency currencies fiscal bonds bond treasury borrowings assets liabilities writedown
    capitalization acquisition subsidiary refinancing restructuring arbitrage derivatives commodity tonnes raws refining
    feedstock tariff tariffs quota quotas subsidies preference convertible stock stocks debt ratification rationalise"""
)
#: No more than so many of one kind of one article.
MOST = 2
_WHY = {
    CHECKABLE: "Records, or people who were there, could show whether it is so.",
    JUDGED: "“{words}” tells how somebody sees it. Others may see it otherwise, and no record could settle it.",
    EXPECTED: "“{words}” looks ahead, and nobody could know yet when it was written.",
    WANTED: "“{words}” tells what somebody wants, not what is or was so.",
}
_LESSONS = {
    CHECKABLE: "That something could be checked does not mean that it is true: somebody still has to find out.",
    JUDGED: "Nobody can prove a judgement. Ask who judges, and for what reasons.",
    EXPECTED: "A forecast may be well founded, but it does not tell what has happened. Ask what it rests on.",
    WANTED: "A demand or wish tells what somebody wants. Ask for whom they speak, and what they give as reasons.",
}
_STEMS = (
    "What kind of statement by {by} does this sentence from the article report: {sentence}?",
    "In this sentence from the article, what kind of statement by {by} is reported: {sentence}?",
)


class FactOrView(QuestionType):
    name = "fact_or_view"
    shape = "choice"
    process = "E"
    most = 2
    title = "Fact or view?"
    description = "Tell what could be checked from a judgement, a forecast and a demand."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True, sorts=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found = sorted(
            (one for one in of_one_kind(reading) if _fit(one, of_sport(reading.article.text))),
            key=lambda one: -one.weight,
        )
        for kind in STATED:
            for one in [one for one in found if one.kind == kind][:MOST]:
                yield self._choice(one, reading, rng)

    def _choice(self, one: OneKind, reading: Reading, rng: Random) -> Choice:
        stem = rng.choice(_STEMS).format(by=one.by, sentence=one.sentence)
        why = _WHY[one.kind].format(words=one.words)
        yes = f"Yes: {why[:1].lower()}{why[1:]}"
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(Option(label, label == one.kind, yes if label == one.kind else why) for label in STATED),
            evidence=one.evidence,
            feedback=_LESSONS[one.kind],
            difficulty=difficulty.rate(2, reading, stem, one.evidence),
            skills=Skills("E", "RI.8.8", 2, "V"),
            about=one.about,
        )


def _fit(one: OneKind, sport: bool) -> bool:
    """Is it somebody's statement, does the sentence not hold the answer, and can a class read it?"""
    if not one.by:
        return False  # "Interest will fall to 8 percent": whether it is settled, only who says so could tell
    if sport and one.kind == CHECKABLE:
        return False  # "We stopped playing", "we lost it in the first ten minutes": how a coach sees it
    if one.kind == JUDGED and _OF_TRUTH.search(one.words):
        return False
    return not _GIVEN_AWAY[one.kind].search(one.sentence) and len(_OF_THE_TRADE & run_set(one.sentence)) < DENSE
