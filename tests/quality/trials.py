"""Reports in, for each word or phrase the sentences in which it would be asked for out, to be judged by readers.

    .venv/bin/python -m tests.quality.trials FOLDER [--words reef,verdict] [--sentences 14] [--uses]

reads the `*.txt` of the folder and prints each word with its meaning and, numbered, the sentences that its conditions
let through, whether it has been tried or not. What readers find goes into `quizgen/questions/words/*/tried`: how many
sentences, in how many of them the key was wrong, whether it means something else elsewhere, and what it is worth
(`quizgen.questions.words.trials`). With `--uses` each sentence is printed in a line with the forms of its word: leave
out those in which the key is wrong, and `quizgen.language.training.uses` learns from the others how each word is used.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from quizgen import article as articles
from quizgen.errors import QuizgenError
from quizgen.model import Article, Span
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.words.glossary import RIVAL_WORDS
from quizgen.questions.words.printed_entries import is_asked_for, words_in
from quizgen.questions.words.set_phrases import RIVAL_PHRASES
from quizgen.questions.words.set_phrases.printed import phrases_in

Asked = Mapping[str, list[str]]


def sentences(read: Iterable[Article], most: int) -> Asked:
    """The sentences by what is asked for in them, "reef (noun): a line of rocks", the asked word between stars."""
    found: dict[str, list[str]] = defaultdict(list)
    for article in read:
        for title, sentence in _asked_in(article):
            if len(found[title]) < most and sentence not in found[title]:
                found[title].append(sentence)
    return found


def _asked_in(article: Article) -> Iterator[tuple[str, str]]:
    words = [(e, span) for e, span in words_in(article) if (e.part, e.key) in RIVAL_WORDS]
    phrases = [(p, span) for p, span in phrases_in(article) if p.phrase in RIVAL_PHRASES]
    places = [(f"{entry.key} ({entry.part}): {entry.meaning}", span) for entry, span in words]
    places += [(f"{phrase.phrase}: {phrase.meaning}", span) for phrase, span in phrases]
    yield from ((title, _marked(span, article)) for title, span in places)


def uses(read: Iterable[Article]) -> Iterator[str]:
    """The words that are asked for, as `quizgen.language.training.uses` reads them."""
    for article in read:
        for entry, span in words_in(article):
            if is_asked_for(entry):
                yield f"{' '.join(entry.forms)}\t{_marked(span, article)}"


def _marked(span: Span, article: Article) -> str:
    """The sentence in one line, the word between stars."""
    text, whole = article.text, whole_sentences(span, article)
    marked = f"{text[whole.start : span.start]}*{span.of(text)}*{text[span.end : whole.end]}"
    return " ".join(marked.split())


def _articles(folder: Path) -> Iterator[Article]:
    for file in sorted(folder.glob("*.txt")):
        try:
            yield articles.from_text(file.read_text("utf8"))
        except QuizgenError as refused:
            print(f"# {file.name}: {refused}")


def main() -> None:
    command = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command.add_argument("folder", type=Path)
    command.add_argument("--words", default="", help="only these, with commas between them")
    command.add_argument("--sentences", type=int, default=14, help="no more than so many of each")
    command.add_argument("--uses", action="store_true", help="the words alone, as the table of their uses is made of")
    told = command.parse_args()
    if told.uses:
        print(*uses(_articles(told.folder)), sep="\n")
        return
    wanted = {word.strip() for word in told.words.split(",") if word.strip()}
    for title, printed in sorted(sentences(_articles(told.folder), told.sentences).items()):
        if not wanted or title.partition(" (")[0] in wanted or title.partition(":")[0] in wanted:
            print(f"## {title}", *(f"{at} {sentence}" for at, sentence in enumerate(printed, 1)), sep="\n")


if __name__ == "__main__":
    main()
