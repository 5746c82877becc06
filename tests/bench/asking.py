"""A pipeline in; how long the making of questions takes against the language pass, and how it grows, out.

The long texts are made of sentences that differ in speaker, subject and figures, as the paragraphs of a live blog do:
one article said again and again would be a text in which every claim has two answers.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from quizgen import article as articles
from quizgen import language, questions, samples
from quizgen import reading as findings
from quizgen.model import Article, Reading, Wishes

#: Articles of many kinds: whatever is compiled or remembered of words at the first use is so before anything is timed.
ARTICLES = sorted((Path(__file__).parents[1] / "articles").glob("*.txt"))
LENGTHS = (1_000, 10_000, 100_000)
#: What making the questions may cost of the language pass.
MOST = 0.3
FIRST = (
    "Ada Bram Cleo Dov Edda Finn Gwen Hugo Ines Joss Kaya Liam Mona Nils Orla Paul Rhea Sven Tilda Ulf Vera Wim".split()
)
LAST = """Abbott Brandt Calder Doyle Ekman Farrow Grieve Holt Ibsen Jarvis Keane Lund Marsh Novak Osborne Price Quayle
    Rowan Strand Tully Usher Voss Wexley Yates""".split()
OFFICES = "engineer councillor teacher baker geologist captain nurse farmer librarian architect lawyer singer".split()
PLACES = """harbour bridge market school library theatre tunnel station orchard museum stadium quarry lighthouse
    reservoir windmill ferry bakery airfield brewery hospital""".split()
DEEDS = """lost its roof in the storm|would open again before the winter|needed a new director and more money
    |was built without a permit|had been sold to a company from the coast|closed on Monday after a fire
    |drew more visitors than in any earlier year|should be run by its own workers|was flooded twice in the spring
    |had too few exits for such a crowd|employed people from six towns|could not be insured any more""".split("|")
SAYS = "said warned claimed insisted added admitted argued".split()


def varied(characters: int, seed: int = 1) -> str:
    """A news text of about so many characters, the same for the same seed; as much of it is quoted as in the news."""
    rng, text = Random(seed), "A long week in Marlbeck\n"
    for number in count(1):
        if len(text) >= characters:
            return text
        who = f"{rng.choice(OFFICES).capitalize()} {rng.choice(FIRST)} {rng.choice(LAST)}"
        place, other = rng.sample(PLACES, 2)
        years, far, surname = rng.randint(3, 60), rng.randint(2, 90), who.rsplit(" ", 1)[1]
        text += (
            f"\n{who} {rng.choice(SAYS)} that the {place} {rng.choice(DEEDS).strip()}. "
            f"The {other} stands {far} kilometres from the {place}, and {number + 40} people work there. "
            f"“The {place} is what we have left after {years} years,” {surname} told a meeting.\n\n"
            f"Work on the {other} began {years} years ago, and the town paid for most of it. The road from the {place} "
            f"to the {rng.choice(PLACES)} is narrow and follows the river for {far} kilometres. Heavy rain fell on "
            f"the hills behind the {other} in the first days of the month, and {number} fields were under water.\n"
        )
    raise AssertionError("count() does not end")


class Parts:
    """One text, read part by part, so that each part can be timed alone."""

    def __init__(self, nlp: Any, article: Article) -> None:
        self._nlp, self._article = nlp, article
        self._doc = self.language()
        self._reading: Reading = self.findings()

    def language(self) -> Any:
        return language.analyse(self._nlp, self._article)

    def findings(self) -> Reading:
        return findings.read(self._doc, self._article)

    def asking(self) -> object:
        return questions.ask(self._reading, Random(1), Wishes())


def seconds(work: Callable[[], object], repeats: int) -> float:
    taken = []
    for _ in range(repeats):
        start = time.process_time()  # of all threads, so that a busy machine does not count
        work()
        taken.append(time.process_time() - start)
    return median(taken)


def _of_many_kinds(nlp: Any, texts: Sequence[str], repeats: int) -> str:
    """The middle ratio of articles that differ as those of the news do: one article may have few claims, or many."""
    ratios = []
    for text in texts:
        parts = Parts(nlp, articles.from_text(text))
        ratios.append(seconds(parts.asking, 1) / seconds(parts.language, repeats))
    name = f"questions / language pass, {len(texts)} articles of many kinds"
    return f"{name:<58} {median(ratios):6.2f}   (most {MOST}; {min(ratios):.2f} to {max(ratios):.2f})"


def report(nlp: Any, repeats: int) -> Iterator[str]:
    """Lines: articles of many kinds, the sample, then texts ten times and a hundred times as long."""
    texts = [("the sample", samples.river_bridge().text)] + [(f"{size:,} characters", varied(size)) for size in LENGTHS]
    for text in (varied(5_000, seed=2), *(path.read_text("utf8") for path in ARTICLES[::2])):
        Parts(nlp, articles.from_text(text)).asking()
    yield _of_many_kinds(nlp, [path.read_text("utf8") for path in ARTICLES[1::2]], repeats)
    for name, text in texts:
        parts = Parts(nlp, articles.from_text(text))
        rounds = max(1, repeats * 10_000 // max(10_000, len(text)))
        passed, found = (seconds(work, rounds) for work in (parts.language, parts.findings))
        asked = seconds(parts.asking, 1)  # once: what is remembered of a reading would make the second time cheap
        yield (
            f"{f'questions / language pass, {name}':<58} {asked / passed:6.2f}   (most {MOST}; {asked * 1000:9.2f} ms"
            f" against {passed * 1000:9.2f} ms; {asked / len(text) * 1e6:6.2f} µs a character;"
            f" findings {found / passed:5.2f})"
        )
