"""A reading in, "Which of these words carries an opinion?" and "What does “botched” show?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.evidence import sentences_of
from quizgen.questions.glossed import sentence_with, where_it_stands
from quizgen.questions.labels import ARTICLE_AGAINST, ARTICLE_FOR, JUDGES, SOURCE_AGAINST, SOURCE_FOR
from quizgen.questions.likeness import content_words
from quizgen.questions.loaded_words import Judging, Neutral, Speaks, estimates_in, judging_words, neutral_words
from quizgen.questions.whose_judgement import Whose, whose_judgement
from quizgen.questions.wording import opening

LEAST_RIVALS, RIVALS = 2, 3
#: No more than so many of one article of each kind.
MOST = 4
#: Of the three words beside the key so many may be names of persons and things, and so many figures or capitals.
_MOST_THINGS, _MOST_PRINTED = 2, 1
#: Near a "not" or an "if" the word judges nothing: "not a disgrace", "if it were reckless", "anything but absurd".
_NOT_MEANT = re.compile(
    r"(?:\b(?:not|never|no|nor|neither|hardly|without|nothing|nobody|none|cannot|less|least|if|whether|unless|far from"
    r"|anything but|so-called|supposedly|deny|denies|denied|denying|rather than|instead of|too|how|avoid|prevent)\b"
    r"|n[’']t\b)[^,;:]*$",
    re.IGNORECASE,
)
#: "‘Great’ food": a word that stands alone in marks may be meant the other way round.
_IN_MARKS_ALONE = re.compile(r"‘(?:[\w-]+ )?[\w-]+[,.]?’")
#: What tempts most comes first: words that describe, then deeds.
_TEMPTING = ("news", "kind", "time", "deed", "thing", "figure", "name")
_NOTES = {
    "thing": "“{word}” only names somebody or something.",
    "deed": "“{word}” only tells what is done.",
    "time": "“{word}” only tells when, where or in which way.",
    "kind": "“{word}” only tells which one or what kind.",
    "news": "“{word}” may be hard news, but it only tells what happened or what there is.",
    "figure": "“{word}” is a figure: it can be checked.",
    "name": "“{word}” is a name.",
}
_TELLS = {
    Speaks.FOR: "it speaks for what it is said of",
    Speaks.AGAINST: "it speaks against what it is said of",
    Speaks.WEIGHS: "somebody else might see it in another way",
    Speaks.MEASURES: "it tells how great or how strong, but gives no figure that could be checked",
}
_LABELS = {
    (Whose.SOURCE, Speaks.FOR): SOURCE_FOR,
    (Whose.SOURCE, Speaks.AGAINST): SOURCE_AGAINST,
    (Whose.ARTICLE, Speaks.FOR): ARTICLE_FOR,
    (Whose.ARTICLE, Speaks.AGAINST): ARTICLE_AGAINST,
}
_WHOSE = {
    Whose.SOURCE: "The word stands in quotation marks, beside the one who says it",
    Whose.ARTICLE: "The sentence names nobody who says so, and nothing in it is quoted",
}
_LESSON = (
    "Loaded words carry a judgement along with the news. Ask whose judgement it is, and what a neutral word would be."
)
_LESSON_OF_ESTIMATES = (
    "Words such as “huge” or “sharply” are impressions. A careful reader looks for the figure behind them."
)


class LoadedWord(QuestionType):
    name = "loaded_word"
    shape = "choice"
    process = "E"
    most = 1
    title = "Loaded and neutral words"
    description = "Tell words that judge, such as “botched” or “superb”, from words that only report."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        places = [span for span in sentences_of(reading.article) if "?" not in span.of(reading.article.text)]
        rng.shuffle(places)
        places.sort(key=lambda span: -_weight(span, reading))
        judged: list[Choice] = []
        estimated: list[Choice] = []
        for span in places:
            raw = span.of(reading.article.text)
            if len(judged) < MOST and (key := _one(judging_words(" ".join(raw.split())))):
                judged.extend(self._judged(key.word, span, reading, rng))
            elif len(estimated) < MOST and (key := _one(estimates_in(" ".join(raw.split())))):
                estimated.extend(self._estimated(key.word, span, reading, rng))
        yield from judged
        yield from estimated

    def _judged(self, word: str, span: Span, reading: Reading, rng: Random) -> Iterator[Choice]:
        sentence = sentence_with(span, reading)
        key = next((one for one in judging_words(sentence) if one.word == word), None)
        if key is None or not _meant(key, sentence):
            return
        where = where_it_stands(span, sentence, reading)
        rivals = _rivals(sentence, key, rng)
        if len(rivals) >= LEAST_RIVALS:
            stem = rng.choice(
                [
                    f"Which of these words carries an opinion {where}: {sentence}?",
                    f"{opening(where)}, which of these words shows a judgement, and not only what happened: {sentence}?",
                    f"{opening(where)}, which of these words judges something instead of only reporting it: {sentence}?",
                ]
            )
            yield self._among(stem, key, rivals, span, sentence, reading, _LESSON)
        if whose := whose_judgement(key, span, sentence, reading):
            yield self._whose(key, whose, span, sentence, reading, rng)

    def _estimated(self, word: str, span: Span, reading: Reading, rng: Random) -> Iterator[Choice]:
        sentence = sentence_with(span, reading)
        key = next((one for one in estimates_in(sentence) if one.word == word), None)
        if key is None or not _meant(key, sentence):
            return
        rivals = _rivals(sentence, key, rng)
        if len(rivals) < LEAST_RIVALS:
            return
        where = where_it_stands(span, sentence, reading)
        stem = rng.choice(
            [
                f"Which of these words gives an impression of how great or how strong something is {where}: {sentence}?",
                f"{opening(where)}, which of these words is an impression of how much or how strongly, and no exact"
                f" fact: {sentence}?",
            ]
        )
        yield self._among(stem, key, rivals, span, sentence, reading, _LESSON_OF_ESTIMATES)

    def _among(
        self, stem: str, key: Judging, rivals: list[Neutral], span: Span, sentence: str, reading: Reading, lesson: str
    ) -> Choice:
        options = [Option(f"“{key.word}”", True, f"Yes: {_TELLS[key.speaks]}.")]
        options += [Option(f"“{r.word}”", feedback=_NOTES[r.sort].format(word=r.word)) for r in rivals]
        options.sort(key=lambda option: sentence.index(option.text[1:-1]))
        return self._choice(stem, tuple(options), span, reading, lesson)

    def _whose(
        self, key: Judging, whose: Whose, span: Span, sentence: str, reading: Reading, rng: Random
    ) -> Choice:
        """Who judges here, a source or the article, and which way?"""
        stem = rng.choice(
            [
                f"Who judges something with the word “{key.word}” in this sentence, and in which way: {sentence}?",
                f"In this sentence from the article, who judges with the word “{key.word}”, and how: {sentence}?",
            ]
        )
        right = _LABELS[whose, key.speaks]
        note = f"{_WHOSE[whose]}; “{key.word}” {_TELLS[key.speaks].removeprefix('it ')}."
        options = tuple(Option(label, label == right, note) for label in JUDGES)
        return self._choice(stem, options, span, reading, _LESSON)

    def _choice(self, stem: str, options: tuple[Option, ...], span: Span, reading: Reading, lesson: str) -> Choice:
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=options,
            evidence=(span,),
            feedback=lesson,
            difficulty=difficulty.rate(2, reading, stem, (span,)),
            skills=Skills("E", "RI.8.6", 2, "V"),
        )


def _one(found: Iterator[Judging]) -> Judging | None:
    return next(found, None)


def _meant(key: Judging, sentence: str) -> bool:
    """Does the word judge beyond doubt: neither denied nor supposed, nor alone in marks, and printed but once?"""
    if len(re.findall(rf"\b{re.escape(key.word)}\b", sentence, re.IGNORECASE)) > 1:
        return False
    if _NOT_MEANT.search(sentence[: key.start]) or sentence[key.end :].startswith((" enough", " or not")):
        return False
    return not any(found.start() < key.start < found.end() for found in _IN_MARKS_ALONE.finditer(sentence))


def _rivals(sentence: str, key: Judging, rng: Random) -> list[Neutral]:
    """Words that do not judge: such as look like the key first, then deeds, and few names of things."""
    found = [
        word
        for word in neutral_words(sentence, key)
        if len(re.findall(rf"(?<![\w’'-]){re.escape(word.word)}(?![\w-])", sentence, re.IGNORECASE)) == 1
    ]
    rng.shuffle(found)
    found.sort(key=lambda word: (word.sort not in ("news", key.sort), _TEMPTING.index(word.sort)))
    chosen: list[Neutral] = []
    for word in found:
        sorts = [one.sort for one in chosen]
        if sum(sort == word.sort == "thing" for sort in sorts) == _MOST_THINGS:
            continue
        if word.sort in ("figure", "name") and sum(s in ("figure", "name") for s in sorts) == _MOST_PRINTED:
            continue
        if len(chosen) < RIVALS and not any(content_words(word.word) & content_words(one.word) for one in chosen):
            chosen.append(word)
    return chosen


def _weight(span: Span, reading: Reading) -> int:
    """How near the sentence is to the news: words of the headline and the lead come back in it."""
    article = reading.article
    lead = article.body[0].of(article.text) if article.body else ""
    own = content_words(span.of(article.text))
    return 2 * len(own & content_words(article.headline)) + len(own & content_words(lead))
