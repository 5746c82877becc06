"""A reading in, questions out about the reason, the purpose or the condition that the article states for something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import REPORTER, Choice, Option, Reading, Reason, ReasonForm, ReasonKind, Skills, Span, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import sources_of, speaker, untraceable
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.gaps import gapped
from quizgen.questions.english.likeness import content_words, same_words
from quizgen.questions.english.wording import GAP, inside, opening, word_count
from quizgen.questions.news.other_reasons import other_reasons
from quizgen.questions.sources.distractors import LEAST, MOST
from quizgen.questions.sources.speakers import clear_source

LONGEST_SENTENCE, LONGEST = 34, 18
#: What a question asks for, by kind.
_ASKED = {ReasonKind.CAUSE: "reason", ReasonKind.PURPOSE: "purpose", ReasonKind.CONDITION: "condition"}
_LESSONS = {
    ReasonKind.CAUSE: "“Because” and “due to” tie a reason to what it explains. Check what stands on both sides.",
    ReasonKind.PURPOSE: "A purpose tells what somebody wants to bring about. Whether it comes about is another matter.",
    ReasonKind.CONDITION: "After “if” stands what would have to happen first. The article does not say that it will.",
}
_SAYING = (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS, Stance.PREDICTS)
_LEAST = dict.fromkeys(ReasonForm, 3) | {ReasonForm.PHRASE: 2}
_ADDRESSES = re.compile(r"\b(?:you(?:rs?|rself)?|(?:any|some|every)thing)\b", re.IGNORECASE)
_POINTING = frozenset("he she it they him her them his its their this that these those".split())
#: ", he said": the stem names who it is.
_TELLS = re.compile(r"… ?(?:he|she|they) \w+(?: \w+)?$|^(?:he|she|they) \w+(?: that|:)?", re.IGNORECASE)
#: "The 52-year-old said": who that is stands in another sentence.
_DESCRIBED = re.compile(r"The \d+-year-old\b|[“\"]?(?:And|But|So|Or|Not least|Elsewhere|However|Now|Also|Ironically)\b")
#: "If you come to Harwick": said to nobody, and of nobody.
_TALK = re.compile(r"\bbecause you\b|\bif you\b|\byou (?:can|could|have|would|will|might)\b", re.IGNORECASE)
#: "The base, although _____ …": what the reason is for is cut off; "because she _____" takes no other subject.
_CUT_OFF = re.compile(
    r"(?:\b(?:although|though|that|and|but|or|while|which|who|where|when|so|as|whether)|[,;:–—-]) _____ …"
    r"|\b(?:it|they|he|she|we|I|you|this|that) _____"
)
#: "If the plan is dear, it is fair" grants a point: what has a condition is still to come.
_TO_COME = re.compile(
    r"\b(?:will|would|can|could|may|might|must|should|shall|cannot|won[’']t|going to)\b|[’'](?:ll|d)\b"
)


class ReasonGiven(QuestionType):
    name = "reason"
    shape = "choice"
    process = "U"
    title = "Reason, purpose, condition"
    description = "Tell what the article gives as the reason for something, or as the condition of it."
    on_wish = True  # of two reasons that fit, the article gives one: too often readers would give the other
    nature = Nature(verbatim=True, completes=True, most_in_common=1)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for reason in reading.reasons:
            stem, evidence = _stem(reason, reading, rng), whole_sentences(reason.sentence, reading.article)
            if not stem or not _worth_it(reason) or _TALK.search(stem) or not _whole_effect(stem, reason):
                continue
            rivals = other_reasons(reason, stem, evidence, reading, rng)[:MOST]
            if len(rivals) >= LEAST:
                yield self._question(stem, reason, rivals, evidence, reading)

    def _question(self, stem: str, reason: Reason, rivals: list[str], sentence: Span, reading: Reading) -> Choice:
        evidence = merged([sentence])
        wrong = "The article says this, but does not give it as the"
        options = [Option(_option(reason, reason.text), True, "Yes: the article says so in this very sentence.")]
        options += [Option(_option(reason, text), feedback=f"{wrong} {_ASKED[reason.kind]} here.") for text in rivals]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSONS[reason.kind],
            difficulty=difficulty.rate(
                2,
                reading,
                stem,
                evidence,
                key=reason.text,
                resolved=reason.resolved_reference,
                rivals=len(rivals),
                negation=reason.kind is ReasonKind.CONDITION,
            ),
            skills=Skills("U", "RI.3"),
            about=(reason.id,) if reason.voice in ("", REPORTER) else (reason.id, reason.voice),
        )


def _option(reason: Reason, text: str) -> str:
    words = f"{reason.opener} {text}".strip()
    return opening(words) if reason.question else words


def _stem(reason: Reason, reading: Reading, rng: Random) -> str:
    """The question, with the source whose word it is; or the article's own sentence with the reason as a gap."""
    if reason.question:
        asked = reason.question.rstrip("?")
        if reason.voice == REPORTER:
            return f"{asked}, according to the article?"
        name = _giver(reason, reading)
        return f"According to {name}, {asked[:1].lower()}{asked[1:]}?" if name else ""
    return _gap_stem(reason, reading, rng)


def _gap_stem(reason: Reason, reading: Reading, rng: Random) -> str:
    asked, name = _ASKED[reason.kind], _giver(reason, reading)
    printed = _with_gap(reason, reading, mended=True)
    if not printed:
        printed = _with_gap(reason, reading, leaning=True)
        about = _opening_pronoun(reason, reading) if printed and reason.voice == REPORTER else ""
        return f"Which {asked} does the article give in this sentence about {about}: {printed}?" if about else ""
    if _all_quoted(printed):
        printed = f"“{printed[2:-2].rstrip('.,')}”"
    named = bool(name) and same_words(name.split()[-1], printed)
    if _points_back(printed, reason, reading):
        return ""
    if name and not named:
        return f"Which {asked} {_does(reason, reading)} {name} give in this sentence from the article: {printed}?"
    if not _shows_its_voice(reason, reading) or _all_quoted(printed):
        return ""
    stems = [f"Which {asked} completes this sentence from the article: {printed}?"]
    if reason.voice == REPORTER:
        stems.append(f"Which {asked} does the article give in this sentence: {printed}?")
    return rng.choice(stems)


def _with_gap(reason: Reason, reading: Reading, *, mended: bool = False, leaning: bool = False) -> str:
    """The sentence with its gap, without what follows it unless that is who says so, or what the condition is for."""
    part, text = reason.span, reading.article.text
    whole = whole_sentences(reason.sentence, reading.article)
    rest, gap = text[part.end : whole.end], GAP
    says = [s.start for one in reading.attributions for s in (*one.cue, *one.source) if part.end <= s.start < whole.end]
    spoken = bool(says) and word_count(text[part.end : min(says)]) <= 1
    front = word_count(text[whole.start : part.start]) == 0
    if _DESCRIBED.match(text, whole.start):
        return ""
    if reason.kind is not ReasonKind.CONDITION and word_count(rest) and not spoken and not front:
        if re.search(r"[“”\"]|\'\'", rest):
            return ""
        # "the founder, Ann Hill" and "love, which he sings of" would give the answer away
        part, gap = (
            Span(part.start, whole.end - len(text[: whole.end]) + len(text[: whole.end].rstrip(".!?"))),
            f"{GAP} …",
        )
    return gapped(reason.sentence, part, reading, gap=gap, longest=LONGEST_SENTENCE, mended=mended, leaning=leaning)


def _whole_effect(stem: str, reason: Reason) -> bool:
    """Does the stem print all of what the reason or the condition is for?"""
    if _CUT_OFF.search(stem):
        return False
    return reason.kind is not ReasonKind.CONDITION or bool(_TO_COME.search(stem))


def _points_back(printed: str, reason: Reason, reading: Reading) -> bool:
    """Does a pronoun outside its quotations mean somebody whom another sentence names?"""
    filled = printed[1:-1].replace(GAP, f"{reason.opener} {reason.text}".strip())
    plain = re.sub(r"‘[^’]*(?:’\w[^’]*)*’", "…", filled)
    word = dangling(_TELLS.sub("", plain), clause=False, known=reading.article.headline)
    return word.casefold() in _POINTING


def _shows_its_voice(reason: Reason, reading: Reading) -> bool:
    """Does the sentence tell who speaks, or stand outside all quotations?"""
    if reason.voice == REPORTER:
        return True
    if not reason.voice:
        block = reading.article.block_at(reason.sentence.start)
        before = reading.article.text[block.span.start : reason.sentence.start] if block else "“"
        return before.count("“") == before.count("”") and before.count('"') % 2 == 0 and "''" not in before
    givers = [one for one in reading.attributions if one.id == reason.voice]
    return any(reason.sentence.contains(cue) for one in givers for cue in one.cue)


def _opening_pronoun(reason: Reason, reading: Reading) -> str:
    """Whom the "she" means with which the sentence opens."""
    start = reason.sentence.start
    return next((m.antecedent for m in reading.mentions if start <= m.span.start < start + 12), "")


def _all_quoted(printed: str) -> bool:
    """Is nothing but somebody's words printed there, so that it is not seen who speaks?"""
    return printed.startswith("“‘") and printed.endswith("’”") and printed.count("‘") == 1


def _giver(reason: Reason, reading: Reading) -> str:
    found = next((one for one in reading.attributions if one.id == reason.voice), None)
    if found is None or found.stance not in _SAYING or found.negated or found.doubt or not found.source_ids:
        return ""
    if untraceable(found, reading) or not clear_source(found, reading) or not sources_of(found, reading):
        return ""
    return inside(speaker(found, reading), reading.article.text)


def _does(reason: Reason, reading: Reading) -> str:
    """ "Which reason do the crews give?" """
    found = next(one for one in reading.attributions if one.id == reason.voice)
    return "do" if any(source.plural for source in sources_of(found, reading)) else "does"


def _worth_it(reason: Reason) -> bool:
    """Does it say enough, and to everybody: not "if you can't already tell"?"""
    least = _LEAST[reason.grammar.form]
    if not least <= word_count(reason.text) <= LONGEST or len(content_words(reason.text)) < 2:
        return False
    return not _ADDRESSES.search(reason.text)
