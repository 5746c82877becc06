"""Doc in, the same Doc analysed out: tags, features, lemmas, sentences, Universal Dependencies, names, who says what.

One pass of one network over windows of the text gives every layer. The component can be the only one of a pipeline;
it needs a Doc with words alone.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from quizgen.language.answers import Answers, Found, Seen
from quizgen.language.graph import FILES, Graph
from quizgen.language.lemmas import Lemmas
from quizgen.language.pieces import WINDOW, Pieces, Window, Word, windows
from quizgen.language.writing import write

FACTORY = "quizgen_network"
CONTEXT = 110  # pieces of the window before that are seen again: about one paragraph
ENDS = frozenset(".!?…\"”’'")


class NetworkReader:
    """A spaCy component that runs the network of a folder. `threads`: processor threads it may use."""

    def __init__(self, vocab: Vocab, threads: int, *, optimised: bool = True) -> None:
        self.vocab, self.threads, self.optimised = vocab, threads, optimised
        self.folder: Path | None = None

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> NetworkReader:  # noqa: ARG002  spaCy passes it
        """Loads the network out of a folder with the files of FILES."""
        self.folder = Path(path)
        self.graph = Graph(self.folder, self.threads, optimised=self.optimised)
        self.pieces = Pieces(self.folder)
        lines = (self.folder / "lemmas.tsv").read_text("utf8").split("\n")
        known = [(form, tag, lemma) for form, tag, lemma in (line.split("\t") for line in lines)]
        self.answers = Answers(self.graph, Lemmas(self.vocab.strings, self.graph.labels.trees, known))
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002  spaCy passes it
        """Copies the network's files into a folder."""
        Path(path).mkdir(exist_ok=True, parents=True)
        if self.folder is not None and self.folder.resolve() != Path(path).resolve():
            for name in FILES:
                shutil.copyfile(self.folder / name, Path(path) / name)

    def __call__(self, doc: Doc) -> Doc:
        """Analyses the words of `doc.user_data["blocks"]` (character spans of the paragraphs to read) or all words."""
        places, paragraphs = words_to_read(doc)
        found = self.read([doc[place].text for place in places], _spaces(doc, places), paragraphs)
        write(doc, places, found)
        return doc

    def read(self, words: list[str], spaces: list[bool], paragraphs: list[int]) -> Found:
        """Words, whether white space follows each, and where paragraphs begin in; every layer out."""
        found = Found()
        pieces = self.pieces.words(words, spaces)
        begins = frozenset(paragraphs)
        for begin, answers, end in windows(
            _sizes(pieces, paragraphs), _stops(words, pieces, paragraphs), context=CONTEXT
        ):
            window = Window()
            for place in range(begin, end):
                window.add(pieces[place], paragraph=place in begins)
            scores = self.graph.run(window.close())
            self.answers.add(found, Seen(words, scores, begins, begin, answers, end))
        return found


def _sizes(pieces: list[Word], paragraphs: list[int]) -> list[int]:
    sizes = [len(word.ids) for word in pieces]
    for place in paragraphs:
        sizes[place] += 1
    return sizes


def _stops(words: list[str], pieces: list[Word], paragraphs: list[int]) -> list[int]:
    """Where a window may end: before a paragraph; in a paragraph longer than a window, before a sentence, too."""
    stops = list(paragraphs)
    for first, end in pairwise([*paragraphs, len(words)]):
        if sum(len(word.ids) for word in pieces[first:end]) > WINDOW - CONTEXT - 3:
            stops += [place for place in range(first + 1, end) if words[place - 1] in ENDS and words[place] not in ENDS]
    return stops


def words_to_read(doc: Doc) -> tuple[list[int], list[int]]:
    """The tokens to read, and which of those words begin paragraphs: where a block begins or, if there are no blocks,
    after a line break; within a block a line break is a blank.
    """
    places: list[int] = []
    paragraphs: list[int] = []
    blocks = doc.user_data.get("blocks")
    inside = _block_of(blocks, len(doc.text)) if blocks is not None else None
    before = -1
    broken = True
    for token in doc:
        block = inside[token.idx] if inside is not None else 0
        if token.is_space:
            broken = broken or (inside is None and ("\n" in token.text or "\r" in token.text))
        elif block >= 0:
            if broken or block != before:
                paragraphs.append(len(places))
            places.append(token.i)
            broken, before = False, block
    return places, paragraphs


def _block_of(blocks: Iterable[tuple[int, int]], length: int) -> list[int]:
    inside = [-1] * (length + 1)
    for number, (start, end) in enumerate(blocks):
        inside[start:end] = [number] * (end - start)
    return inside


def _spaces(doc: Doc, places: list[int]) -> list[bool]:
    """Whether white space follows each word, be it a space or a token of white space."""
    last = len(doc) - 1
    return [bool(doc[place].whitespace_) or place == last or doc[place + 1].is_space for place in places]


TOKENS = ("tag", "pos", "morph", "lemma", "dep", "head")


@Language.factory(
    FACTORY,
    assigns=[*(f"token.{layer}" for layer in TOKENS), "doc.sents", "doc.ents", "doc.spans"],
    default_config={"threads": 2, "optimised": True},
)
def make_network(nlp: Language, name: str, threads: int, optimised: bool) -> NetworkReader:  # noqa: ARG001  spaCy passes it
    """The network as a spaCy factory (entry point group `spacy_factories`)."""
    return NetworkReader(nlp.vocab, threads, optimised=optimised)
