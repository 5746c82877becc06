"""A reading in, "In this sentence, who is “he”?" questions out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Mention, MentionKind, Option, Reading, Section, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.evidence import merged, whole_sentences
from quizgen.questions.gaps import verbatim
from quizgen.questions.likeness import same_words, words

LEAST, MOST = 2, 3
#: So many paragraphs back, or so many characters where paragraphs are short, a reader looks for whom a word means.
BEFORE, REACH = 2, 900


class Referent(QuestionType):
    name = "referent"
    shape = "choice"
    process = "U"
    most = 1
    title = "Who is meant"
    description = "Tell whom a word such as “she” or “the senator” stands for."
    nature = Nature(verbatim=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for mention in reading.mentions:
            sentence = verbatim(mention.sentence, reading, leaning=True)
            printed = mention.span.of(reading.article.text)
            told = words(sentence)
            # "He told him": which of the two is asked for would not be clear
            once = told.count(words(printed)[-1]) == 1
            if sentence and once and not any(same_words(name, sentence) for name in mention.antecedent.split()):
                yield from self._question(mention, printed, sentence, reading, rng)

    def _question(
        self, mention: Mention, printed: str, sentence: str, reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        near = _near(mention, reading)
        rivals = [name for name in mention.rivals if not any(same_words(part, sentence) for part in name.split())]
        rivals.sort(key=lambda name: not same_words(name.split()[-1], near))
        if len(rivals) < LEAST or not same_words(rivals[0].split()[-1], near):
            return
        word = printed[:1].lower() + printed[1:]
        stem = rng.choice(
            [
                f"In this sentence from the article, who is “{word}”: {sentence}?",
                f"Who is meant by “{word}” in this sentence from the article: {sentence}?",
            ]
        )
        article = reading.article
        evidence = merged([whole_sentences(mention.named, article), whole_sentences(mention.sentence, article)])
        lesson = (
            "Look back for the person named last whom the word can mean."
            if mention.kind is MentionKind.PRONOUN
            else "Reporters use a description in place of a name, so remember how each person was introduced."
        )
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(
                Option(mention.antecedent, True, f"Yes: “{word}” stands for the name in the sentences before."),
                *(Option(name, feedback=f"{name} is in the article, but is not meant here.") for name in rivals[:MOST]),
            ),
            evidence=evidence,
            feedback=lesson,
            difficulty=difficulty.rate(2, reading, "", evidence, resolved=True, rivals=len(rivals)),
            skills=Skills("U", "RI.4"),
            about=(mention.id,),
        )


def _near(mention: Mention, reading: Reading) -> str:
    """The sentence's own paragraph up to it and the two before: where one at least whom the word can mean must stand.

    Whom the article named pages ago, or who lived two centuries before, tempts nobody, and is never the only rival.
    """
    article = reading.article
    starts = [
        b.span.start for b in article.blocks if b.section is Section.BODY and b.span.start <= mention.sentence.start
    ]
    start = min(starts[-BEFORE - 1 :][0] if starts else 0, max(0, mention.sentence.start - REACH))
    return article.text[start : mention.sentence.start]
