"""A reading in, "Which words show that something is not certain?" and "How far has this gone?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.deeds import Deed, deeds_of
from quizgen.questions.evidence import sentences_of
from quizgen.questions.gaps import verbatim
from quizgen.questions.hedges import TO_COME, Hedge, hedges_in, still_to_come
from quizgen.questions.labels import GONE_SO_FAR
from quizgen.questions.likeness import same_words
from quizgen.questions.plain_words import Plain, plain_words
from quizgen.questions.wording import word_count

LEAST, MOST = 2, 3
#: No more than so many of one article.
MOST_SENTENCES = 6
WEAKEST = 2
LONGEST = 36
_NOTES = {
    "time": "“{words}” tells when, not how sure the report is.",
    "verb": "“{words}” states what is or was done, without a doubt.",
    "link": "“{words}” joins parts of the sentence; it leaves nothing open.",
    "manner": "“{words}” tells how or how much, not how sure the report is.",
    "detail": "“{words}” adds a detail; it leaves nothing open.",
}
_LESSON = (
    "A hedge such as “may” or “reportedly” tells the reader how sure a report is. Without it, a guess would be read as"
    " news."
)


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
            if (sentence := verbatim(span, reading, leaning=True, longest=LONGEST))
        ]
        rng.shuffle(sentences)
        found = [q for span, sentence in sentences for q in self._hedge(span, sentence, reading, rng)]
        # where there are better ones, "will open" is too plain and a rival that only adds a detail too weak
        best = min((weakness for weakness, _ in found), default=0)
        yield from [question for weakness, question in found if weakness == best][:MOST_SENTENCES]
        for deed in deeds_of(reading):
            yield self._gone_so_far(deed, reading)

    def _hedge(self, span: Span, sentence: str, reading: Reading, rng: Random) -> Iterator[tuple[int, Choice]]:
        """Which words of the sentence show that something in it is not certain, or is still to come?

        With it comes how weak it is: 0 for the best.
        """
        inner = sentence.strip("“”")
        found, what = hedges_in(inner), "is not certain"
        if not found and (to_come := still_to_come(inner)):
            found, what = (to_come,), "has not happened yet"
        if not 1 <= len(found) <= 2 or "?" in inner or not found[0].words[:1].islower():
            return
        hedge = found[0]
        rivals = _rivals(inner, found, rng, ahead=what == "has not happened yet")
        if len(rivals) < LEAST or any(same_words(rival.words, hedge.words) for rival in rivals):
            return
        if any(len(re.findall(rf"\b{re.escape(words)}\b", inner)) > 1 for words in (hedge.words, *_words(rivals))):
            return
        weakness = _weakness(hedge, rivals)
        if weakness > WEAKEST:
            return
        stem = rng.choice(
            [
                f"Which words in this sentence show that something {what}: {sentence}?",
                f"Which part of this sentence tells the reader that something {what}: {sentence}?",
            ]
        )
        options = [Option(f"“{hedge.words}”", True, f"Yes: “{hedge.words}” tells that {hedge.tells}.")]
        options += [Option(f"“{r.words}”", feedback=_NOTES[r.sort].format(words=r.words)) for r in rivals]
        options.sort(key=lambda option: inner.index(option.text[1:-1]))
        yield weakness, self._choice(stem, tuple(options), (span,), reading)

    def _gone_so_far(self, deed: Deed, reading: Reading) -> Choice:
        """Has it happened, or is it planned, possible or given up?"""
        stem = f"What does the article say about {deed.told}?"
        note = f"The article says “{deed.printed}”: that tells how far it has gone."
        options = tuple(
            Option(label, label == deed.gone, f"Yes: “{deed.printed}” tells so." if label == deed.gone else note)
            for label in GONE_SO_FAR
        )
        return self._choice(stem, options, (deed.span,), reading)

    def _choice(
        self,
        stem: str,
        options: tuple[Option, ...],
        evidence: tuple[Span, ...],
        reading: Reading,
    ) -> Choice:
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


def _weakness(hedge: Hedge, rivals: list[Plain]) -> int:
    """How little it asks for: more where all that stands beside the hedge is details, most for "will" among these."""
    tempting = sum(rival.sort != "detail" for rival in rivals)
    return (0 if tempting else 1) + 2 * hedge.words.startswith("will ") * (hedge.tells == TO_COME)


def _words(rivals: list[Plain]) -> list[str]:
    return [rival.words for rival in rivals]


def _rivals(printed: str, hedges: tuple[Hedge, ...], rng: Random, *, ahead: bool) -> list[Plain]:
    """Those nearest to the hedge in length, no two of one sort before each sort has had one, details last.

    Beside words that look `ahead` stand no times ("on Friday") and no aims ("to win"), which may look ahead as well.
    """
    key, *others = hedges
    found = [
        p for p in plain_words(printed, key) if not any(p.start < h.end + 2 and h.start < p.end + 2 for h in others)
    ]
    if ahead:
        found = [p for p in found if p.sort != "time" and not re.match(r"to |before|after|(?:is|are) ", p.words)]
    rng.shuffle(found)
    found.sort(key=lambda plain: abs(word_count(plain.words) - word_count(key.words)))
    first: dict[str, Plain] = {}
    for plain in found:
        first.setdefault(plain.sort, plain)
    chosen = [plain for sort, plain in first.items() if sort != "detail"]
    chosen += [plain for plain in found if plain not in chosen and plain.sort != "detail"]
    if len(chosen) < LEAST:  # "two good ones beat three with a silly one"
        chosen += [plain for plain in found if plain.sort == "detail"][: LEAST - len(chosen)]
    return chosen[:MOST]
