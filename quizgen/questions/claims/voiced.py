"""A claim and its reading in, how the article presents it out: denied, disputed, by several together, by one source."""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, LinkKind, Reading, Stance
from quizgen.questions.claims.arguable import debatable
from quizgen.questions.claims.claims import claim, sources_of, untraceable
from quizgen.questions.claims.evidence import evidence_of, whole_sentences
from quizgen.questions.claims.provenance import LONGEST, SHORTEST, answered, cites, said_again, told_by_it
from quizgen.questions.claims.sameness import rivals_of, same_claim, told_in
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import word_count
from quizgen.questions.sentences.beside import needs_the_article
from quizgen.questions.sources.kinship import kin

_STATES = (Stance.ASSERTS, Stance.CONFIRMS, Stance.PREDICTS, Stance.ADMITS)
#: "Ann Hill had spoken with Senator Ann Hill": a pronoun was taken for the wrong one.
_TWICE_NAMED = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+)\b.*\b\1\b")
#: "Teaching the young about ships were vital": the article's slip would be taken for ours.
_SLIP = re.compile(r"^\w+ing\b[^,]*\bwere\b|\bthe most [\w ]+ (?:are|were) (?:an?|the)\b", re.IGNORECASE)
#: "It is a lie, said Ann Hill, that the tower leans": she says that it does not.
_DOUBTED = re.compile(
    r"\b(?:lies?|myths?|fiction|false(?:ly)?|untrue|nonsense|whether|idea that|notion that)\b", re.IGNORECASE
)
#: Two who wrote one study are one source.
_ONE_WORK = re.compile(
    r"\b(?:stud(?:y|ies)|research\w*|papers?|reports?|books?|survey|economists?|authors?|co-?author\w*|professors?"
    r"|scientists?|journal|lawsuit|lawyers?|band|duo)\b",
    re.IGNORECASE,
)


def plain_claim(attribution: Attribution, reading: Reading) -> bool:
    """Is it a claim about the world that could be doubted, clear by itself and short enough for a stem?"""
    text = claim(attribution)
    return (
        attribution.form is ContentForm.CLAUSE
        and SHORTEST <= word_count(text) <= LONGEST
        and not attribution.self_reference
        and not untraceable(attribution, reading)
        and len(content_words(text)) >= 4
        and not re.search(r"[.!?][”\"’']? | [—–-] ", text)
        and len(re.findall(r"[“”\"]", text)) <= 2
        and not _TWICE_NAMED.search(text)
        and not _lost_its_measure(attribution, reading)
        and not _SLIP.search(text)
        and debatable(text, reading.article.headline)
        and not needs_the_article(text, reading)
    )


def _lost_its_measure(attribution: Attribution, reading: Reading) -> bool:
    """ "Compared with 43% higher last year" has lost "last year": nobody can tell what is compared."""
    printed = " ".join(span.of(reading.article.text) for span in attribution.content)
    text = claim(attribution)
    return "compared" in text and word_count(printed) > word_count(text) + 1


def states(attribution: Attribution) -> bool:
    return attribution.stance in _STATES


def told_on_its_word(attribution: Attribution, reading: Reading) -> bool:
    """Is it this source's word alone: nobody is cited in it, and the article does not state it as well?"""
    if len(attribution.source_ids) != 1 or cites(claim(attribution)) or not told_by_it(attribution, reading):
        return False
    own = tuple(whole_sentences(span, reading.article) for span in attribution.evidence)
    theirs = [span for other in rivals_of(attribution, reading) for span in other.evidence]
    own += tuple(whole_sentences(span, reading.article) for span in theirs)
    if any(_DOUBTED.search(span.of(reading.article.text)) for span in own):
        return False
    if any(not sources_of(other, reading) for other in rivals_of(attribution, reading)):
        return False
    return not said_again(claim(attribution), own, reading)


def surely_not_denied(attribution: Attribution, reading: Reading) -> bool:
    """Is there neither a link against it, nor a denial of anything like it, nor an answer right after it?"""
    if any(attribution.id in (link.a, link.b) for link in reading.links):
        return False
    for other in (*reading.attributions, *reading.views):
        if other.stance in (Stance.DENIES, Stance.DOUBTS) and (
            same_claim(claim(attribution), told_in(other, reading))
            or len(content_words(claim(attribution)) & content_words(told_in(other, reading))) >= 2
        ):
            return False
    return not answered([whole_sentences(span, reading.article) for span in attribution.evidence], reading)


def denied_alone(attribution: Attribution, reading: Reading) -> bool:
    """Does somebody deny it whom the article names as denying it, and does nobody in the article say it?"""
    if attribution.stance is not Stance.DENIES or len(attribution.source_ids) != 1:
        return False
    if any(True for _ in rivals_of(attribution, reading)):
        return False
    return not said_again(claim(attribution), evidence_of(attribution, reading), reading)


def several_together(attribution: Attribution, reading: Reading) -> bool:
    """ "The mayor and the fire service said": two who are not one, and did not write one study, in one breath."""
    keys = sources_of(attribution, reading)
    apart = len(keys) > 1 and not any(kin(a, b) for i, a in enumerate(keys) for b in keys[i + 1 :])
    if not apart or any(attribution.id in (link.a, link.b) for link in reading.links):
        return False
    if any(True for _ in rivals_of(attribution, reading)) or not surely_not_denied(attribution, reading):
        return False
    names = [key.name.split()[-1] for key in keys]
    near = (s.of(reading.article.text) for s in reading.article.body)
    return not any(_ONE_WORK.search(told) for told in near if any(name in told for name in names))


def denier_of(attribution: Attribution, reading: Reading) -> Attribution | None:
    """Who denies or contradicts it, where exactly one does and nobody supports it."""
    links = [link for link in reading.links if attribution.id in (link.a, link.b)]
    if len(links) != 1 or links[0].kind is LinkKind.SUPPORTS:
        return None
    other = reading.attribution(links[0].b if links[0].a == attribution.id else links[0].a)
    keys = [*sources_of(attribution, reading), *sources_of(other, reading)]
    traced = len(keys) == 2 and not kin(*keys) and not other.doubt and bool(other.evidence)
    return other if traced and not untraceable(other, reading) else None
