"""A question that asks whom a word stands for in, the sentence that tells it, and which others might, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.model import AnyQuestion, Mention, MentionKind, Reading, Span
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.english.likeness import same_words


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """The word, and the sentence before it that names whom it stands for."""

    mention: Mention
    printed: Span
    sentence: Span

    def might_tell(self, span: Span, names: Sequence[str], reading: Reading) -> bool:
        """Might a reader take another sentence for what tells who is meant?

        A word points back: "Hale left. He was ill. Hale is 60." What names him further down does not tell who "he" is.
        Of "the senator", whatever calls anybody a senator may tell it.
        """
        sentence = span.of(reading.article.text)
        if span.start <= self.printed.end and any(same_words(name, sentence) for name in names):
            return True
        described = self.mention.kind is MentionKind.DESCRIPTION or " " in self.word(reading)
        return described and same_words(self.word(reading).split()[-1], sentence)

    def word(self, reading: Reading) -> str:
        return self.mention.span.of(reading.article.text)


def told_before(question: AnyQuestion, reading: Reading) -> ToldBefore | None:
    """None where it asks nothing of the kind, or one sentence both has the word and names who is meant."""
    mention = next((one for one in reading.mentions if one.id in question.about), None)
    if mention is None:
        return None
    printed = whole_sentences(mention.sentence, reading.article)
    sentence = whole_sentences(mention.named, reading.article)
    return ToldBefore(mention, printed, sentence) if sentence.end <= printed.start else None
