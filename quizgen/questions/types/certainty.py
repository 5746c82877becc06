"""A reading in, "Which words show that something is not certain?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.certainty.duties import bound_or_usual, by_leave
from quizgen.questions.certainty.explained import MOCKED, to_explain
from quizgen.questions.certainty.hedge_meanings import MEANINGS, meaning_of
from quizgen.questions.certainty.hedge_words import Hedge, Tells
from quizgen.questions.certainty.hedges import (
    PARTICLE,
    hedges_in,
    opens_in_doubt,
    still_to_come,
)
from quizgen.questions.certainty.idle import is_idle, without
from quizgen.questions.certainty.of_no_weight import of_no_weight
from quizgen.questions.certainty.once_each import bare, once_each, weakness
from quizgen.questions.certainty.plain_words import Plain, plain_words
from quizgen.questions.certainty.settled import COUNTER_TO_FACT, turned_out
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.likeness import content_words, same_words
from quizgen.questions.english.runs import Repeated
from quizgen.questions.english.slips import CAPITAL_AFTER_STOP, POINTS_BACK, UNGRAMMATICAL
from quizgen.questions.english.wording import opening
from quizgen.questions.quotations.quoted import in_quotation, quoted_whole

LEAST, MOST = 2, 3
#: No more than so many of one article of each kind.
MOST_SENTENCES = 6
SHORTEST, LONGEST = 6, 38
#: Beside these, another hedge of the sentence tempts, and is wrong beyond doubt.
_MAY_STAND_BESIDE = {
    Tells.OTHERS_SAY: (Tells.POSSIBLE, Tells.LIKELY, Tells.AIM, Tells.GUESS),
    Tells.GUESS: (Tells.OTHERS_SAY, Tells.POSSIBLE, Tells.LIKELY, Tells.FORECAST, Tells.AIM, Tells.OPEN, Tells.LOOKS),
    Tells.AIM: (Tells.GUESS, Tells.OTHERS_SAY, Tells.LOOKS),
    Tells.OPEN: (Tells.GUESS, Tells.OTHERS_SAY, Tells.AIM),
}
_NOTES = {
    "time": "“{words}” tells when, not how sure the report is.",
    "verb": "“{words}” is told without a hedge of its own.",
    "manner": "“{words}” tells how or how much, not how sure the report is.",
    "hedge": "“{words}” tells something else of how sure the report is.",
}
#: "If the pier were sold", "amid rumours that", "the so-called thief", "it would help": as much doubt as the hedge.
_SECOND_DOUBT = re.compile(
    r"\b(?:if|unless|whether|would|should|can|den(?:y|ies|ied|ying|ials?)|so-called|hypothetical|prospects?|likelihood|rumou?rs?|speculation"
    r"|suggestions?|fears?|hopes?|hoping|worried|threat(?:ens?|ened)?|reports? (?:that|they|it|he|she)"
    r"|estimat(?:e[sd]?|ing)|reckon\w*|predict\w*|forecasts?|belie(?:f|ve[sd]?)|thinks?|thought|expect\w*)\b",
    re.IGNORECASE,
)
#: Two sentences in one, a word that is printed twice; "Seven mayors who could still win", which is a heading.
_SLIPS = (
    re.compile(r"^“(?:[\w’'-]+ ){1,6}who [^,]*$", re.IGNORECASE),
    re.compile(r"[.?!]’ [A-Z]"),
    re.compile(r",(?<=[a-zA-Z],)[a-zA-Z]"),
    Repeated(r"\b([a-z]{2,}) \1\b", 1, flags=re.IGNORECASE),
    Repeated(r"\b([a-z]{2,} [a-z]{2,}) \1\b", 1, flags=re.IGNORECASE),
    re.compile(r"\.{2}"),
    UNGRAMMATICAL,
    re.compile(r"[âÂ]€|[ÃãaA](?:(?<=[Ãã])|\u0303)"),
    CAPITAL_AFTER_STOP,
)
#: "So much hangs on the return match on": it stands in the last letters.
_ENDS_OPEN, _LAST_LETTERS = re.compile(r"\b(?:on|of|the|an?|and|at|for|with|from|that)”$", re.IGNORECASE), 6
#: "Was" and "has" tempt nobody: so many others must be there.
LEAST_TELLING = 2
_LITTLE_VERBS = frozenset({"is", "are", "was", "were", "has", "have", "had"})
_LESSON = (
    "A hedge such as “may” or “reportedly” tells the reader how sure a report is. Without it, a guess would be read as"
    " news."
)

_SAYS = re.compile(r"\b(?:sa(?:id|ys?)|told|tells?|add(?:s|ed)|according|as per)\b")


#: "They believe the fare will rise": who? "A fourth, by the same crew, is due out in May": a fourth what?
_LEANS = re.compile(r"“They ")
#: "She does, probably by spring": does what?
_ELLIPTIC = re.compile(
    r"“(?:And |But |So )?(?:He|She|It|They|I|We|That|Some|Most) (?:do|does|did|is|are|was|were|ha[sd]|have|will|would),"
)
_ONE_MORE = re.compile(
    r"“(?:(?:An?(?:other| second| third| fourth| fifth)|The others?)"
    r"(?:,| (?:is|are|was|were|has|have|would|will|may|might|could|expect\w*)\b))"
)


def _fit(span: Span, sentence: str, reading: Reading) -> bool:
    """Can the sentence be printed? Few have a hedge, so that this is asked of those alone."""
    return (
        not _has_a_slip(sentence)
        and not POINTS_BACK.match(sentence[1:])
        and not _ONE_MORE.match(sentence)
        and not _ELLIPTIC.match(sentence)
        and not quoted_whole(span, reading)  # of which the marks would be lost
    )


def _has_a_slip(sentence: str) -> bool:
    ends_open = _ENDS_OPEN.search(sentence, max(0, len(sentence) - _LAST_LETTERS))
    return ends_open is not None or any(slip.search(sentence) for slip in _SLIPS)


class Certainty(QuestionType):
    name = "certainty"
    shape = "choice"
    process = "E"
    most = 1
    title = "How sure is it?"
    description = "Notice what is only possible, planned or said by others, and the words that tell so."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        sentences = [
            (span, sentence)
            for span in sentences_of(reading.article)
            if (sentence := verbatim(span, reading, leaning=True, shortest=SHORTEST, longest=LONGEST, mended=True))
        ]
        rng.shuffle(sentences)
        found = [one for span, sentence in sentences for one in self._hedge(span, sentence, reading, rng)]
        found = once_each(found)[:MOST_SENTENCES]
        yield from [question for _, question in found]
        explained = [one for span, sentence in sentences for one in self._explained(span, sentence, reading, rng)]
        # what "may" says is plain, and is asked for only where there is nothing better
        least = min((weakness(hedge) for hedge, _ in explained), default=0) if not found else 0
        told = once_each([*found, *((hedge, q) for hedge, q in explained if weakness(hedge) <= least)])
        yield from [question for _, question in told[len(found) :]][:MOST_SENTENCES]

    def _hedge(self, span: Span, sentence: str, reading: Reading, rng: Random) -> Iterator[tuple[Hedge, Choice]]:
        """Which words of the sentence show that something in it is not certain, or is still to come?"""
        inner = sentence.strip("“”")
        found = hedges_in(inner)
        if not found and (other := still_to_come(inner)):
            found = (other,)
        if not 1 <= len(found) <= 2 or "?" in inner or opens_in_doubt(inner):
            return
        if len(found) == 1 and found[0].tells is Tells.GUESS:
            return  # "an estimated 300 boats": nothing else stands beside a number, and nothing tempts
        hedge = next((h for h in found if len(found) == 1 or found[1 - found.index(h)].tells in _beside(h)), found[0])
        if not hedge.words[:1].islower() or in_quotation(hedge.start, inner) or is_idle(hedge, inner):
            return
        if not _fit(span, sentence, reading) or _LEANS.match(sentence):
            return
        if by_leave(hedge, inner) or bound_or_usual(hedge, inner, _before(span, reading)):
            return
        if hedge.words == "supposedly" or MOCKED.match(inner, hedge.end):
            return  # it tells as well that it was not so
        if hedge.tells is Tells.LOOKS and turned_out(hedge, inner, reading.article.text[span.end :][:20]):
            return
        if of_no_weight(hedge, (span, inner), reading):
            return
        shown = MEANINGS[hedge.tells].shown
        if COUNTER_TO_FACT.search(inner) or (hedge.tells is Tells.OTHERS_SAY and _SAYS.search(inner)):
            return  # "He said" tells as well that it comes from others
        if hedge.words in ("maybe", "perhaps", "possibly") or hedge.words.startswith(("hope", "wish", "aim")):
            return  # the stem would only tell what the word means
        if hedge.tells is Tells.OPEN:
            return  # what "is not clear" is not known: the stem would hold the answer
        if content_words(hedge.words) & content_words(shown) or _SECOND_DOUBT.search(without(hedge, inner)):
            return
        if hedge.tells is Tells.POSSIBLE and PARTICLE.match(inner, hedge.end):
            return  # "could turn" of "could turn out"
        rivals = _rivals(inner, hedge, found, _firm(span, reading), rng)
        if len(rivals) < LEAST or any(same_words(rival.words, hedge.words) for rival in rivals):
            return
        if " " in hedge.words and all(" " not in rival.words for rival in rivals):
            return  # "might close" stands out beside "are" and "sees"
        asked = [words for words in (hedge.words, *_words(rivals)) if inner.count(words) > 1]
        if any(len(re.findall(rf"{re.escape(words)}", inner)) > 1 for words in asked):
            return
        stem = rng.choice(
            [
                f"Which word or words in this sentence show that {shown}: {sentence}?",
                f"Which part of this sentence tells the reader that {shown}: {sentence}?",
            ]
        )
        options = [Option(f"“{hedge.words}”", True, f"Yes: “{hedge.words}” tells that {hedge.tells}.")]
        options += [Option(f"“{r.words}”", feedback=_NOTES[r.sort].format(words=r.words)) for r in rivals]
        options.sort(key=lambda option: inner.index(option.text[1:-1]))
        yield hedge, self._choice(stem, tuple(options), (span,), reading)

    def _explained(self, span: Span, sentence: str, reading: Reading, rng: Random) -> Iterator[tuple[Hedge, Choice]]:
        """What does "is tipped to" tell the reader, or "believes"?"""
        inner = sentence.strip("“”")
        hedge = to_explain(inner)
        if hedge is None or not _fit(span, sentence, reading):
            return
        if _LEANS.match(sentence) and ", which " not in inner[: hedge.start]:
            return
        if bound_or_usual(hedge, inner, _before(span, reading)) or of_no_weight(hedge, (span, inner), reading):
            return
        if hedge.tells is Tells.LOOKS and turned_out(hedge, inner, reading.article.text[span.end :][:20]):
            return
        words = bare(hedge)
        again = inner.casefold().count(words.casefold()) > 1
        if again and len(re.findall(rf"\b{re.escape(words)}\b", inner, re.IGNORECASE)) > 1:
            return
        meaning = meaning_of(hedge)
        yield hedge, self._told(words, meaning.means, meaning.wrong, (span, sentence), reading, rng)

    def _told(
        self,
        words: str,
        means: str,
        wrong: tuple[str, ...],
        place: tuple[Span, str],
        reading: Reading,
        rng: Random,
    ) -> Choice:
        span, sentence = place
        do = "do the words" if " " in words else "does the word"
        stem = rng.choice(
            [
                f"What {do} “{words}” tell the reader in this sentence from the article: {sentence}?",
                f"In this sentence from the article, what {do} “{words}” tell the reader: {sentence}?",
            ]
        )
        options = [Option(opening(means), True, f"Yes: that is what “{words}” tells the reader.")]
        options += [Option(opening(other), feedback=f"“{words}” does not say that.") for other in wrong]
        return self._choice(stem, tuple(options), (span,), reading)

    def _choice(self, stem: str, options: tuple[Option, ...], evidence: tuple[Span, ...], reading: Reading) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence),
            skills=Skills("E", "RI.8.8", 2, "V"),
        )


def _before(span: Span, reading: Reading) -> str:
    """The sentence before, in which a court may order what is done in this one."""
    told = sentences_of(reading.article)
    at = next((place for place, one in enumerate(told) if one.overlaps(span)), 0)
    return told[at - 1].of(reading.article.text) if at else ""


def _beside(hedge: Hedge) -> tuple[Tells, ...]:
    return _MAY_STAND_BESIDE.get(hedge.tells, ())


def _firm(sentence: Span, reading: Reading) -> list[str]:
    """The verbs of the sentence that tell that something is or was so; none by which somebody speaks."""
    cues = [cue for one in (*reading.attributions, *reading.views) for cue in one.cue if sentence.contains(cue)]
    return [
        verb.of(reading.article.text)
        for verb in reading.firm_verbs_in(sentence)
        if not any(verb.overlaps(cue) for cue in cues)
    ]


def _words(rivals: list[Plain]) -> list[str]:
    return [rival.words for rival in rivals]


def _rivals(printed: str, key: Hedge, hedges: tuple[Hedge, ...], verbs: list[str], rng: Random) -> list[Plain]:
    """Another hedge that tells something else, then verbs and adverbs that leave nothing open, a verb among them."""
    others = [hedge for hedge in hedges if hedge is not key]
    found = [
        p
        for p in plain_words(printed, key, verbs)
        if not any(p.start < h.end + 2 and h.start < p.end + 2 for h in others)
        and (p.sort == "verb" or key.words.endswith("ly"))  # beside "might close", "today" tempts nobody
    ]
    rng.shuffle(found)
    found.sort(key=lambda plain: (plain.sort != "verb", " " not in plain.words))
    chosen = [Plain(h.words, h.start, h.end, "hedge") for h in others if h.tells in _beside(key)]
    chosen += found
    telling = [p for p in chosen[:MOST] if p.sort == "hedge" or p.words not in _LITTLE_VERBS]
    return chosen[:MOST] if len(telling) >= LEAST_TELLING else []
