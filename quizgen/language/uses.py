"""Doc in, `doc.spans["uses"]` out: how like each use of a word is to those in which readers have tried its meaning.

A word that had one meaning in forty sentences may have another in the next one ("a condemned building"): then the
company that it keeps is another, too. Of each sentence with such a word the network is asked once more, alone, and the
word's vector is compared with its vectors in the sentences that readers have judged. How near the nearest of these
should be is told by how near they are to each other, as words of wide use lie further apart (local outliers: Breunig
et al. 2000). Of the network's outputs the pointer to an earlier word of the same chain tells senses apart best
(training/NOTES.md).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.tokens import Span as DocSpan

from quizgen.language import component
from quizgen.language.component import NetworkReader
from quizgen.language.graph import Floats
from quizgen.language.pieces import WINDOW, Window

FACTORY = "quizgen_uses"
GROUP = "uses"
FILE = "uses.npz"
LAYER = "chain_query"
#: Whole numbers of eight bits, for one.
STEPS = 127


class Table(NamedTuple):
    """What is known of each word by its forms: where its vectors begin and end, how near they are to each other.

    `vectors` (uses, width) have length one, in STEPS; `center` (size,) and `axes` (size, width) make them of the
    network's; `usual` and `spread` (words,) are the mean of each use's nearest other one, and its deviation.
    """

    numbers: dict[str, int]
    begins: list[int]
    vectors: Floats
    usual: list[float]
    spread: list[float]
    center: Floats
    axes: Floats

    def seen(self, vector: Floats) -> Floats:
        """A vector of the network (size,) as the table has them (width,)."""
        short = (vector - self.center) @ self.axes
        return numpy.asarray(short / max(float(numpy.linalg.norm(short)), 1e-9), numpy.float32)

    def likeness(self, number: int, vector: Floats) -> float:
        """How near the nearest use of this word is, in deviations from what is usual."""
        uses = self.vectors[self.begins[number] : self.begins[number + 1]]
        nearest = float((uses @ self.seen(vector)).max())
        return (nearest - self.usual[number]) / self.spread[number]


def read_table(file: Path) -> Table:
    with numpy.load(file) as found:
        forms = str(found["forms"]).split("\n")
        return Table(
            numbers={form: number for number, line in enumerate(forms) for form in line.split()},
            begins=found["begins"].tolist(),
            vectors=found["vectors"].astype(numpy.float32) / STEPS,
            usual=found["usual"].tolist(),
            spread=found["spread"].tolist(),
            center=found["center"].astype(numpy.float32),
            axes=found["axes"].astype(numpy.float32),
        )


class Uses:
    """The component; the network must stand before it in the same pipeline."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp
        self.folder: Path | None = None

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Uses:  # noqa: ARG002  spaCy passes it
        """Loads the table of a folder."""
        self.folder = Path(path)
        self.table = read_table(self.folder / FILE)
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002  spaCy passes it
        """Copies the table into a folder."""
        Path(path).mkdir(exist_ok=True, parents=True)
        if self.folder is not None and self.folder.resolve() != Path(path).resolve():
            shutil.copyfile(self.folder / FILE, Path(path) / FILE)

    def __call__(self, doc: Doc) -> Doc:
        """Sets `doc.spans["uses"]`: the words that the table knows, and the `likeness` of each among its attributes, in
        standard deviations from what is usual of the word."""
        found = [use for sentence in doc.sents for use in self._uses(sentence)]
        likeness = [round(like, 2) for _, like in found]
        doc.spans[GROUP] = SpanGroup(doc, name=GROUP, spans=[word for word, _ in found], attrs={"likeness": likeness})
        return doc

    def _uses(self, sentence: DocSpan) -> Iterator[tuple[DocSpan, float]]:
        tokens = [token for token in sentence if not token.is_space]
        numbers = self.table.numbers
        known = [(place, numbers[token.text]) for place, token in enumerate(tokens) if token.text in numbers]
        if not known:
            return
        vectors = alone([token.text for token in tokens], [bool(token.whitespace_) for token in tokens], self._network)
        if vectors is None:
            return
        for place, number in known:
            word = tokens[place].i
            yield sentence.doc[word : word + 1], self.table.likeness(number, vectors[place])

    @property
    def _network(self) -> NetworkReader:
        return self.nlp.get_pipe(component.FACTORY)  # type: ignore[return-value]


def alone(words: list[str], spaces: list[bool], network: NetworkReader) -> Floats | None:
    """The network's vectors (words, size) of a sentence by itself; None where it is too long for one window."""
    window = Window()
    for word in network.pieces.words(words, spaces):
        window.add(word)
    if len(window.ids) >= WINDOW:
        return None
    return network.graph.run(window.close())[LAYER]


@Language.factory(FACTORY, assigns=["doc.spans"])
def make_uses(nlp: Language, name: str) -> Uses:  # noqa: ARG001  spaCy passes it
    """The component as a spaCy factory (entry point group `spacy_factories`)."""
    return Uses(nlp)
