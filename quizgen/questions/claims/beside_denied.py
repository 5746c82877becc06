"""A denial in, what may stand beside it in "Which of these did X deny?" out: each surely not denied by X.

Nobody denies what they say themselves, so that a denial can be asked about where one source alone is quoted. What
others say X may deny as well, in words that point to it ("denied the claims"): then it may not stand there. Where the
denial itself points back ("dismissed the claim"), what others say may be parts of what is dismissed.
"""

from __future__ import annotations

import re
from itertools import islice
from random import Random

from quizgen.model import Attribution, ContentForm, Reading, Source, Stance
from quizgen.questions.claims.claims import claim, sources_of, speaker, standing, usable, usables
from quizgen.questions.claims.reporters_own import STATED_BY_THE_ARTICLE, own_statements
from quizgen.questions.claims.sameness import in_conflict, same_claim
from quizgen.questions.claims.to_choose import to_choose, told_alone
from quizgen.questions.claims.words_to_choose import LONGEST
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import inside, word_count
from quizgen.questions.sources.kinship import kin_of
from quizgen.questions.sources.rival_claims import rival_claims, who_said_instead

_SAYS = (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS)
#: Claims with so much in common are one, told twice.
ALIKE = 0.5


def beside_denied(denial: Attribution, reading: Reading, rng: Random) -> list[tuple[str, str]]:
    """Options that the source surely does not deny, the most tempting first, each with its feedback."""
    own = _own(denial, reading)
    rng.shuffle(own)
    found = own[:2]
    if not _denies_more(denial, reading) and not _denies_all_that(denial, reading):
        others = rival_claims(denial, reading, rng, form=ContentForm.CLAUSE, shown=lambda one: to_choose(one, reading))
        found += [
            (text, who_said_instead(other, reading))
            for text, other in others
            if not _in_dispute(other, denial, reading)
        ]
    found += own[2:]
    stated = own_statements(denial, [text for text, _ in found], reading, rng)
    fit = (standing(text) for text in stated if word_count(text) <= LONGEST and told_alone(standing(text), reading))
    found += [(text, STATED_BY_THE_ARTICLE) for text in islice(fit, 2)]
    kept: list[tuple[str, str]] = []
    for text, told in found:
        if all(alike(text, other) < ALIKE for other, _ in kept):
            kept.append((text, told))
    return kept


def _own(denial: Attribution, reading: Reading) -> list[tuple[str, str]]:
    """What the same source says, in the reporter's words, and neither denies nor takes back anywhere."""
    against = [claim(one) for one in _denials_of(denial, reading)]
    name = inside(speaker(denial, reading), reading.article.text)
    found: list[tuple[str, str]] = []
    for other in usables(reading):
        if other.source_ids != denial.source_ids or other.stance not in _SAYS or other.form is not ContentForm.CLAUSE:
            continue
        text = to_choose(other, reading)
        if not text or in_conflict(other, denial, reading) or any(same_claim(text, no) for no in against):
            continue
        if alike(claim(other), claim(denial)) < ALIKE:
            found.append((text, f"The article reports that {name} said this, not that it was denied."))
    return found


def _kin_of(denial: Attribution, reading: Reading) -> frozenset[str]:
    sources: list[Source] = sources_of(denial, reading)
    return frozenset(id for source in sources for id in kin_of(source, reading))


def _denials_of(denial: Attribution, reading: Reading) -> list[Attribution]:
    """All that the source, or one that belongs to it, denies or doubts."""
    near = _kin_of(denial, reading)
    return [
        one
        for one in reading.attributions
        if one.stance in (Stance.DENIES, Stance.DOUBTS) and not near.isdisjoint(one.source_ids)
    ]


def _denies_more(denial: Attribution, reading: Reading) -> bool:
    """Does the source deny anything else that is not told in full, or is it open who does?"""
    more = [one for one in reading.attributions if one.stance is Stance.DENIES and one.id != denial.id]
    near = _kin_of(denial, reading)
    return any((not one.source_ids or not near.isdisjoint(one.source_ids)) and not usable(one, reading) for one in more)


#: "The mayor denied that", "it", "this": one thing was told.
_ONE_THING = re.compile(r"(?:(?:all|both) )?(?:that|this|it|so)\b", re.IGNORECASE)


def _denies_all_that(denial: Attribution, reading: Reading) -> bool:
    """Does it point with a noun to what was told before: "the claim", "the allegations", "that account"?"""
    printed = " ".join(span.of(reading.article.text) for span in denial.content)
    one_thing = _ONE_THING.fullmatch(printed.strip(" ,.")) is not None
    return denial.antecedent is not None and not one_thing


def _in_dispute(other: Attribution, denial: Attribution, reading: Reading) -> bool:
    """Is what another says the very thing, or does the source deny it elsewhere?"""
    return in_conflict(other, denial, reading) or any(
        same_claim(claim(other), claim(one)) for one in _denials_of(denial, reading)
    )
