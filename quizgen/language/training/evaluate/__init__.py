"""A pipeline and a folder of gold corpora in, every figure out: `{"ud.pooled.las": 87.6, ...}`, in per cent.

The texts are those the corpora were made from, whole and raw: paragraphs stand a blank line apart, as in articles.
Which file is which layer's gold is told by its name, with `part` in it, so that test parts kept aside can be measured
with the same command: `ud/{ewt,gum}-PART.conllu`, `ner/uner-ewt-PART.iob2`, `polnear/PART.jsonl`. A file that is not
there is passed over, and so are its figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from quizgen.errors import QuizgenError
from quizgen.language.analysis import analyse
from quizgen.language.training.evaluate import as_spacy, attributions, coreference, entities, gold, links, syntax
from quizgen.language.training.evaluate.figures import Counts, figures, pooled
from quizgen.model import Article, Block, Reading, Section, Span

__all__ = ["evaluate"]

Progress = Callable[[str], None]
Analyse = Callable[[str], Doc]
Read = Callable[[str], Reading]
Item = TypeVar("Item")

NEWSPAPERS = ("news", "interview")  # the genres of GUM that are nearest to what quizgen reads
EVERY = 20  # documents from one word about the progress to the next


def evaluate(
    nlp: Language,
    corpora: Path,
    *,
    read: Read | None = None,
    part: str = "dev",
    sample: int = 0,
    by_block: bool = False,
    progress: Progress | None = None,
) -> dict[str, float]:
    """Every figure for the part (dev, test or train) of the corpora in the folder.

    `read` makes a Reading of a text; without it the figures of the reading (`reading.*`, `reported.*`) are left out.
    `sample` takes so many documents of each corpus, evenly spread; 0 takes all. `by_block` analyses paragraph by
    paragraph, as articles are analysed, and not by `nlp(text)`. Raises QuizgenError where the folder has no corpora.
    """
    if not corpora.is_dir():
        raise QuizgenError(f"There are no corpora to measure against: the folder {corpora} is missing.")
    run = _Run(_in_blocks(nlp) if by_block else nlp, read, sample, progress or _silent)
    found = {
        **run.treebanks({name: corpora / "ud" / f"{name}-{part}.conllu" for name in ("ewt", "gum")},
                        corpora / "ner" / f"uner-ewt-{part}.iob2"),
        **run.attributions(corpora / "polnear" / f"{part}.jsonl"),
    }  # fmt: skip
    if not found:
        raise QuizgenError(f"There are no {part} parts to measure against in the folder {corpora}.")
    return found


def _in_blocks(nlp: Language) -> Analyse:
    def by_block(text: str) -> Doc:
        blocks, place = [], 0
        for paragraph in text.split("\n\n"):
            blocks.append(Block(Section.BODY, Span(place, place + len(paragraph))))
            place += len(paragraph) + 2
        return analyse(nlp, Article(text, tuple(blocks)))

    return by_block


class _Run:
    """One evaluation: what analyses, what reads, how many documents, and whom to tell."""

    def __init__(self, analyse: Analyse, read: Read | None, sample: int, progress: Progress) -> None:
        self.analyse = analyse
        self.read = read
        self.sample = sample
        self.progress = progress

    def treebanks(self, files: dict[str, Path], uner: Path) -> dict[str, float]:
        """`ud.*`, `entities.*` and `coreference.*`: every document is analysed once."""
        found: dict[str, float] = {}
        syntactic: dict[str, list[Counts]] = {}
        examples: dict[str, list[Example]] = {}
        marked = entities.marks(uner) if uner.is_file() else {}
        named: list[Counts] = []
        linked: dict[str, list[Counts]] = {}
        for name, file in files.items():
            for document in self._some(f"UD {name}", file, gold.documents):
                doc = self.analyse(document.text)
                counts = syntax.count(document, doc)
                for group in ("pooled", name, f"{name}.{document.genre}", *_newspapers(name, document)):
                    syntactic.setdefault(group, []).append(counts)
                examples.setdefault(name, []).append(as_spacy.example(document, doc))
                if name == "ewt" and marked:
                    named.append(entities.count(document, doc, marked))
                if document.mentions:
                    self._links(document, doc, linked)
        for group, parts in syntactic.items():
            found |= figures(pooled(parts), f"ud.{group}")
        if examples:
            examples = {"pooled": [one for each in examples.values() for one in each], **examples}
        for group, given in examples.items():
            found |= as_spacy.figures(given, f"ud.{group}")
        found |= figures(pooled(named), "entities", detailed=True)
        for group, parts in linked.items():
            found |= figures(pooled(parts), group, detailed=True)
        return found

    def _links(self, document: gold.Document, doc: Doc, linked: dict[str, list[Counts]]) -> None:
        """The links of the pipeline, and those of the reading of a document that is fit to be an article."""
        newspaper = document.genre in NEWSPAPERS
        if coreference.GROUP in doc.spans:  # a pipeline need not draw links
            counts = coreference.count(document, coreference.of_pipeline(doc))
            for group in ("all", *(["news_interview"] if newspaper else [])):
                linked.setdefault(f"coreference.{group}", []).append(counts)
        if newspaper and self.read:
            counts = coreference.count(document, links.of_reading(self.read(document.text)))
            linked.setdefault("reading.coreference.news_interview", []).append(counts)

    def attributions(self, file: Path) -> dict[str, float]:
        """`roles.*` of the pipeline's spans; `reading.*` of attributions and views, as `quizgen read` prints them;
        `reported.*` of attributions without views."""
        groups: dict[str, list[Counts]] = {}
        for article in self._some("PolNeAR", file, attributions.marked):
            found = {"roles": attributions.of_pipeline(self.analyse(article.text))}
            if self.read:
                reading = self.read(article.text)
                found["reading"] = attributions.of_reading(reading)
                found["reported"] = attributions.of_reading(reading, views=False)
            for group, parts in found.items():
                counts = {
                    f"exact.{role}": count
                    for role, count in attributions.exact(article.text, article.attributions, parts).items()
                }
                if group != "roles":  # the pipeline's spans are not joined
                    counts["relation"] = attributions.relation(article.text, article.attributions, parts)
                groups.setdefault(group, []).append(counts)
        return {
            name: value
            for group, counts in groups.items()
            for name, value in figures(pooled(counts), group, detailed=True).items()
        }

    def _some(self, name: str, file: Path, reader: Callable[[Path], Iterator[Item]]) -> Iterator[Item]:
        """What the file holds, or a sample of it, and a word about how far it has come."""
        if not file.is_file():
            self.progress(f"{name}: {file} is missing; its figures are left out.")
            return
        items = _spread(list(reader(file)), self.sample)
        for place, item in enumerate(items):
            if place % EVERY == 0:
                self.progress(f"{name}: {place} of {len(items)} documents")
            yield item
        self.progress(f"{name}: all {len(items)} documents")


def _silent(told: str) -> None:
    """Nobody is watching."""


def _newspapers(name: str, document: gold.Document) -> tuple[str, ...]:
    return ("gum.news_interview",) if name == "gum" and document.genre in NEWSPAPERS else ()


def _spread(items: Sequence[Item], number: int) -> Sequence[Item]:
    """So many of the items, evenly spread; all for 0."""
    if not 0 < number < len(items):
        return items
    return [items[place * len(items) // number] for place in range(number)]
