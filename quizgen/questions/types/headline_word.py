"""A reading in, "What does the verb “axe” mean in the headline ...?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import merged, sentences_of
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import opening, quoted
from quizgen.questions.headlinese.as_read import headline_as_read
from quizgen.questions.words.glossed import LIGHT, SKILLS
from quizgen.questions.words.headlines.found import HeadlineWord, headline_words_in
from quizgen.questions.words.headlines.glossed import glossed_words_in
from quizgen.questions.words.headlines.proofs import JOINING, shows
from quizgen.questions.words.printed_entries import ANY_WORD

LONGEST = 22
#: The sentence that tells the headline's news stands among so many first ones, and has so many of its words.
FIRST, LEAST = 4, 2
#: "MPs send bill back after walkout": they left the chamber.
_NO_STRIKERS = re.compile(
    r"\b(?:MPs?|MCAs|lawmakers|senators|councillors|councilors|chiefs|delegates|opposition|parliament|assembly|chamber"
    r"|talks|fans|audience)\b",
    re.IGNORECASE,
)
#: Of a word of which we know no signs, the first sentences are shown as well: they tell the news at more length.
TOP = 2
#: So many words of weight beside it are what it is said of.
NEAR = 2
#: Asked for where a headline has nothing rarer: one in seven has "over", and of the others many readers know some.
_EVERYWHERE = frozenset(
    {
        *("over", "ahead of", "boost", "call for", "curfew", "face", "fatal", "fury", "lawsuit", "payout", "seize"),
        "speak out",
    }
)
#: Of rivers that run low and of ponds that shrink a report tells, and not that it has not rained.
_SHOWN_BY_NO_SIGN = frozenset({"drought"})
_LESSON = (
    "Headlines tell much in few words, and some of these a report seldom uses. Look in the sentences below for what"
    " tells the same."
)


class HeadlineWordMeaning(QuestionType):
    name = "headline_word"
    shape = "choice"
    process = "U"
    most = 1
    on_wish = True  # of 190 judgements 24 were of a wrong key: what shows the meaning stands elsewhere than is shown
    title = "The language of headlines"
    description = "Work out what a word such as “axe”, “row” or “nod” means where a headline uses it."
    nature = Nature(fixed_labels=True, verbatim=True, meanings=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        headline = headline_as_read(reading.article, LONGEST)
        found = [word for word in headline_words_in(headline.casefold()) if not _told(word, headline)]
        news = _same_news(headline, reading)
        if news is None:
            return
        proven = [(word, shown) for word in found if (shown := _shown(word, headline, news, reading))]
        proven = [(word, shown) for word, shown in proven if not _only_put_off(word, shown, reading)]
        rarer = [one for one in proven if one[0].word not in _EVERYWHERE] or proven
        for word, shown in {one[0].meaning: one for one in rarer}.values():
            yield self._question(word, headline, shown, reading, rng)
        for word in glossed_words_in(headline, news.of(reading.article.text), reading, rng):
            beside = _beside(word, headline, news, reading)
            if beside and word.word not in _SHOWN_BY_NO_SIGN and not _told(word, headline):
                if word.word == "walkout" and _NO_STRIKERS.search(f"{headline} {news.of(reading.article.text)}"):
                    continue
                shown = merged(sorted({*sentences_of(reading.article)[:TOP], *beside}))
                yield self._question(word, headline, shown, reading, rng)

    def _question(
        self, word: HeadlineWord, headline: str, evidence: tuple[Span, ...], reading: Reading, rng: Random
    ) -> Choice:
        asked = f"the {word.kind} “{word.word}”"
        stem = rng.choice(
            [
                f"What does {asked} mean in the headline {quoted(headline)}?",
                f"In the headline {quoted(headline)}, what is the meaning of {asked}?",
            ]
        )
        yes = f"Yes: in a headline, “{word.word}” tells in short: {word.meaning}."
        options = [Option(opening(word.meaning), True, yes)]
        options += [
            Option(opening(rival), feedback="This does not fit the news that the report tells under the headline.")
            for rival in word.rivals
        ]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(sorted(options, key=lambda option: option.text)),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, "", evidence),
            skills=SKILLS,
        )


#: "Theatre lists scrapped" above "operations have been postponed": given up for good they are not.
_FOR_GOOD = frozenset(("scrap", "axe", "ditch", "call off", "cancel", "nix", "quash", "abandon"))
_PUT_OFF = re.compile(r"\b(?:postpon|deferr|delay|resched|put off|suspend)", re.IGNORECASE)


def _only_put_off(word: HeadlineWord, shown: tuple[Span, ...], reading: Reading) -> bool:
    return word.word in _FOR_GOOD and any(_PUT_OFF.search(span.of(reading.article.text)) for span in shown)


def _told(word: HeadlineWord, headline: str) -> bool:
    """Does another word of the headline tell what this one means?"""
    return not content_words(headline).isdisjoint(content_words(word.meaning) - LIGHT)


def _same_news(headline: str, reading: Reading) -> Span | None:
    """The sentence of the report that tells the same news; None where the line above is no headline."""
    article = reading.article
    news = content_words(headline)
    shared = [(len(news & content_words(span.of(article.text))), span) for span in sentences_of(article)[:FIRST]]
    best = max(shared, key=lambda one: one[0], default=None)
    return best[1] if best is not None and best[0] >= LEAST else None


#: "Profit falls; to defer plant", "Crews stranded as flyover shuts": two pieces of news.
_ANOTHER_PART = re.compile(r"[;:,–—]\s| (?:as|after|while|but|and|amid) ")
#: "Watchdog finds": what it finds is the news.
_PASSED_ON = content_words("find finds found say says warn warns hear hears told tells report reports")


def _beside(word: HeadlineWord, headline: str, news: Span, reading: Reading) -> tuple[Span, ...]:
    """The news, and where that has none of the words beside this one the first sentence below that has.

    "Profit of pump maker halves; to defer Orrin plant": the lead tells of the profit, and nothing is shown of what was
    put off.
    """
    text = reading.article.text
    found = re.search(rf"\b{word.pattern}\b", headline, re.IGNORECASE)
    if found is None:
        return ()
    after = ANY_WORD.findall(_ANOTHER_PART.split(headline[found.end() :].casefold())[0])
    before = ANY_WORD.findall(_ANOTHER_PART.split(headline[: found.start()].casefold())[-1])
    weighty = [one for one in after if content_words(one)][:NEAR]
    if word.kind != "verb" or not weighty:
        weighty += [one for one in before if content_words(one)][-NEAR:]
    near = content_words(" ".join(weighty)) - _PASSED_ON
    if not near or near & content_words(news.of(text)):
        return (news,)
    below = [span for span in sentences_of(reading.article)[: 3 * FIRST] if near & content_words(span.of(text))]
    return merged([news, below[0]]) if below else ()


def _shown(word: HeadlineWord, headline: str, news: Span, reading: Reading) -> tuple[Span, ...]:
    """The sentence that shows what the word means, of those that share most with the headline the first one, with the
    news where it is another; nothing where none does."""
    text, told = reading.article.text, content_words(headline)
    if word.word in JOINING:
        before, _, after = headline.casefold().partition(f" {word.word} ")
        here = content_words(news.of(text))
        # "furious over a leak": a sentence that tells of the leak alone does not show what "over" joins to it
        return (news,) if here & content_words(" ".join(before.split()[-1:])) and here & content_words(after) else ()
    first = sentences_of(reading.article)[: 2 * FIRST]
    shared = {span: len(content_words(span.of(text)) & told) for span in first}
    showing = [
        s for place, s in enumerate(first) if shared[s] >= (1 if place < LEAST else LEAST) and shows(word, s.of(text))
    ]
    if not showing:
        return ()
    best = max(showing, key=lambda span: (shared[span], -span.start))
    return merged([best, news]) if best.start < news.start else merged([best])
