"""A reading in, "Which of these words carries an opinion?" and "What does “botched” show?" questions out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import content_words, lexicon, words
from quizgen.questions.english.wording import opening
from quizgen.questions.judgements.loaded_words import (
    Judging,
    Neutral,
    Speaks,
    estimates_in,
    judging_words,
    may_be_loaded,
    neutral_words,
)
from quizgen.questions.judgements.loaded_words.in_dispute import beyond_dispute, denies, in_doubt
from quizgen.questions.judgements.loaded_words.meant import surely_meant
from quizgen.questions.judgements.whose_judgement import Whose, in_the_eyes_of_another, takes_a_side, whose_judgement
from quizgen.questions.labels import (
    ARTICLE_AGAINST,
    ARTICLE_FOR,
    JUDGES,
    LOADED,
    SOURCE_AGAINST,
    SOURCE_FOR,
    SPEAKS_BADLY,
    SPEAKS_WELL,
)
from quizgen.questions.news.nearness import nearness
from quizgen.questions.words.glossed import sentence_with, where_it_stands

LEAST_RIVALS, RIVALS = 2, 3
#: No more than so many of one article of each kind.
MOST = 4
#: Where so many ask for a judgement, none asks for an impression of size.
ENOUGH = 2
#: That "great" speaks well of something, everybody knows.
_PLAIN = lexicon("good great lovely nice awful bad worst terrible horrible wonderful fantastic stupid")
#: What these say of something everybody knows as well: asked is only which word judges, or who does.
_KNOWN_TO_ALL = _PLAIN | lexicon(
    """amazing annoying awesome beautiful boring brilliant cruel delightful disgusting excellent greedy
    hopeless incredible lazy nasty pathetic silly talented ugly unfair unpleasant useless worthless"""
)
#: Of the three words beside the key so many may be names of persons and things.
_MOST_THINGS = 2
#: What tempts most comes first: words that describe, then deeds.
_TEMPTING = ("news", "kind", "time", "deed", "thing")
#: How far a word tempts: beside three short names of things the one word that describes stands out.
LONG_WORD = 6
_DESCRIBES, LEAST_TEMPTING = {"news": 2, "kind": 2, "time": 2, "deed": 1}, 2
_NOTES = {
    "thing": "“{word}” only names somebody or something.",
    "deed": "“{word}” only tells what is done.",
    "time": "“{word}” only tells when, where or in which way.",
    "kind": "“{word}” only tells which one or what kind.",
    "news": "“{word}” may be hard news, but it only tells what happened or what there is.",
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
_KINDS = {Speaks.FOR: SPEAKS_WELL, Speaks.AGAINST: SPEAKS_BADLY}
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


class Printed(NamedTuple):
    """A sentence as it is printed, where it stands, and the word in it that is asked for."""

    span: Span
    sentence: str
    where: str
    key: Judging


class LoadedWord(QuestionType):
    name = "loaded_word"
    shape = "choice"
    process = "E"
    most = 1
    title = "Loaded and neutral words"
    description = "Tell words that judge, such as “botched” or “superb”, from words that only report."
    on_wish = True  # of the last 10 judgements 6 failed: an official finding, or no view of anybody
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        text = reading.article.text
        sentences = ((span, span.of(text)) for span in sentences_of(reading.article))
        places = [span for span, printed in sentences if "?" not in printed and may_be_loaded(printed)]
        places = [span for span in places if not in_the_eyes_of_another(span, reading)]
        rng.shuffle(places)
        places.sort(key=lambda span: -nearness(span, reading))
        judged: list[Choice] = []
        estimated: list[Choice] = []
        for span in places:
            found: list[Choice] = []
            if len(judged) < MOST and (printed := _printed(span, judging_words, reading)):
                judged += (found := [*self._judged(printed, reading, rng)])
            if (
                not found
                and len(judged) < ENOUGH
                and len(estimated) < MOST
                and (printed := _printed(span, estimates_in, reading))
            ):
                estimated += self._estimated(printed, reading, rng)
        yield from judged
        yield from estimated if len(judged) < ENOUGH else ()

    def _judged(self, printed: Printed, reading: Reading, rng: Random) -> Iterator[Choice]:
        key = printed.key
        if (
            beyond_dispute(key, printed.sentence)
            or denies(key, printed.sentence)
            or not takes_a_side(key)
            or key.word in _PLAIN
        ):
            return  # "crucial" and "good" are mere opinions, while words that do judge may stand unasked beside them
        rivals = _rivals(printed, rng)
        whose = whose_judgement(key, printed.span, printed.sentence, reading)
        if rivals and _some_describe(rivals):
            yield self._among(rng.choice([*_stems_of_judgement(printed)]), printed, rivals, reading, _LESSON)
        elif not rivals and not whose and not in_doubt(key, printed.sentence) and key.word not in _KNOWN_TO_ALL:
            note = f"“{key.word}” is a judgement: {_TELLS[key.speaks]}."
            stems = [
                f"What does the word “{key.word}” do {printed.where}: {printed.sentence}?",
                f"{opening(printed.where)}, what does the word “{key.word}” do: {printed.sentence}?",
            ]
            yield self._labelled(rng.choice(stems), LOADED, _KINDS[key.speaks], note, printed, reading)
        if whose:
            note = f"{_WHOSE[whose]}; “{key.word}” {_TELLS[key.speaks].removeprefix('it ')}."
            stems = [
                f"Who judges something with the word “{key.word}” in this sentence, and in which way:"
                f" {printed.sentence}?",
                f"In this sentence from the article, who judges with the word “{key.word}”, and how:"
                f" {printed.sentence}?",
            ]
            yield self._labelled(rng.choice(stems), JUDGES, _LABELS[whose, key.speaks], note, printed, reading)

    def _estimated(self, printed: Printed, reading: Reading, rng: Random) -> Iterator[Choice]:
        rivals = _rivals(printed, rng)
        if _some_describe(rivals) and _may_measure(printed.key, rivals):
            stem = rng.choice([*_stems_of_estimates(printed)])
            yield self._among(stem, printed, rivals, reading, _LESSON_OF_ESTIMATES)

    def _among(self, stem: str, printed: Printed, rivals: list[Neutral], reading: Reading, lesson: str) -> Choice:
        """Which of these words of the sentence is it?"""
        key = printed.key
        options = [Option(f"“{key.word}”", True, f"Yes: {_TELLS[key.speaks]}.")]
        options += [Option(f"“{r.word}”", feedback=_NOTES[r.sort].format(word=r.word)) for r in rivals]
        options.sort(key=lambda option: printed.sentence.index(option.text[1:-1]))
        return self._choice(stem, tuple(options), printed.span, reading, lesson)

    def _labelled(
        self, stem: str, labels: tuple[str, ...], right: str, note: str, printed: Printed, reading: Reading
    ) -> Choice:
        """What does the word do, or who judges by it?"""
        options = tuple(Option(label, label == right, note) for label in labels)
        return self._choice(stem, options, printed.span, reading, _LESSON)

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


def _stems_of_judgement(printed: Printed) -> Iterator[str]:
    where, sentence = printed.where, printed.sentence
    yield f"Which of these words carries an opinion {where}: {sentence}?"
    yield f"{opening(where)}, which of these words shows a judgement, and not only what happened: {sentence}?"
    yield f"{opening(where)}, which of these words judges something instead of only reporting it: {sentence}?"


#: Words of these sorts describe, as one of degree does.
_DESCRIBE = ("news", "kind", "time")
#: Among things alone ("jobs", "time") a word of degree stands out by its form.
_ADJECTIVAL = re.compile(r"(?:ly|al|ic|ous|ive|ary|able|ible|ent|ant|ern|ish|est)$")


def _stems_of_estimates(printed: Printed) -> Iterator[str]:
    where, sentence = printed.where, printed.sentence
    if printed.key.word.startswith("strong"):  # "how strong" and "strength" would give it away
        yield f"{opening(where)}, which of these words gives an idea of an amount, but no figure: {sentence}?"
        return
    yield f"{opening(where)}, which of these words gives an impression of size or strength, but no figure: {sentence}?"
    yield (
        f"{opening(where)}, which of these words tells how great or how strong something is without a figure:"
        f" {sentence}?"
    )


def _printed(span: Span, find: Callable[[str], Iterator[Judging]], reading: Reading) -> Printed | None:
    """The sentence as it may be printed, with the first word of this sort that is surely meant."""
    if next(find(" ".join(span.of(reading.article.text).split())), None) is None:
        return None  # to print a sentence costs more than to look for a word
    sentence = sentence_with(span, reading, mended=True)
    key = next((found for found in find(sentence) if surely_meant(found, sentence)), None)
    return Printed(span, sentence, where_it_stands(span, sentence, reading), key) if key else None


def _rivals(printed: Printed, rng: Random) -> list[Neutral]:
    """Words that do not judge: such as look like the key first, then deeds, and few names of things; else none."""
    sentence, key = printed.sentence, printed.key
    times = Counter(words(sentence))
    found = [word for word in neutral_words(sentence, key) if times[word.word] == 1]
    rng.shuffle(found)
    found.sort(key=lambda word: (word.sort not in ("news", key.sort), _TEMPTING.index(word.sort)))
    chosen: list[Neutral] = []
    for word in found:
        sorts = [one.sort for one in chosen]
        if sum(sort == word.sort == "thing" for sort in sorts) == _MOST_THINGS:
            continue
        if len(chosen) < RIVALS and not any(content_words(word.word) & content_words(one.word) for one in chosen):
            chosen.append(word)
    tempting = sum(_DESCRIBES.get(word.sort, len(word.word) >= LONG_WORD) for word in chosen)
    least = LEAST_TEMPTING + RIVALS - len(chosen)  # of fewer words each must tempt more
    return chosen if len(chosen) >= LEAST_RIVALS and tempting >= least else []


#: Words that only name a field ("fiscal", "economic") tempt nobody; these tell how new, how long or how complete.
_TEMPTS = lexicon(
    """additional annual chief consecutive current daily early final first former full-time immediate initial last late
    monthly new next overnight preliminary previous quarterly recent remote separate senior sole temporary total
    weekly year-long"""
)


def _some_describe(rivals: list[Neutral]) -> bool:
    """Beside "night", "statement" and "released" the one word that describes stands out."""
    if not any((r.sort in ("news", "time") and r.word not in ("debt", "debts")) or r.word in _TEMPTS for r in rivals):
        return False
    return (
        sum(r.sort in _DESCRIBE or (r.sort != "thing" and _ADJECTIVAL.search(r.word) is not None) for r in rivals) >= 2
    )


def _may_measure(key: Judging, rivals: list[Neutral]) -> bool:
    """Beside "house" and "private" only "huge" can tell how great, beside "former" only "vigorously" how strongly."""
    how = not key.word.endswith("ly") or any(r.sort == "time" or r.word.endswith("ly") for r in rivals)
    how = how and any(r.sort == "time" or r.word in _TEMPTS for r in rivals)
    return how and sum(rival.sort in _DESCRIBE for rival in rivals) >= 2
