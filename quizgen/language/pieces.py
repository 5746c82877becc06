"""Words in, what the network reads out: word pieces with a shape each, in windows of at most 512.

The encoder is uncased, so every piece also carries the shape of its word (letter case, digits, white space around it).
A paragraph's beginning is a piece of its own, because the treebanks' sentences, a headline and a quotation that runs
over paragraphs all depend on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

CLS, SEP, UNKNOWN, BREAK = 101, 102, 100, 1  # BREAK is the vocabulary's first unused piece
WINDOW = 512  # the encoder has no more positions
LONGEST = 24  # pieces of one word that are read: its first and last dozen
LETTERS = 100  # of either end of a word that are read; word pieces give up on words of more than 100 letters anyway
REMEMBERED = 100_000  # words whose pieces are remembered

STRAIGHT = str.maketrans("“”„‘’", '"""\'\'')  # lemmas are told of straight forms: "n’t" as "n't"

SHAPES = 9
GLUES = 4
SHAPE_IDS = 1 + 2 * SHAPES * GLUES  # 0 is for the special pieces


@dataclass(frozen=True)
class Word:
    """A word as the network reads it: ids of its pieces, and the shape id that goes with each."""

    ids: tuple[int, ...]
    shapes: tuple[int, ...]


@dataclass
class Window:
    """Pieces of consecutive words; `first[i]` and `last[i]` are the places of word i's first and last piece."""

    ids: list[int] = field(default_factory=lambda: [CLS])
    shapes: list[int] = field(default_factory=lambda: [0])
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)

    def add(self, word: Word, *, paragraph: bool = False) -> None:
        """Appends a word; `paragraph` says that it begins one."""
        if paragraph and len(self.ids) > 1:
            self.ids.append(BREAK)
            self.shapes.append(0)
        self.first.append(len(self.ids))
        self.ids.extend(word.ids)
        self.shapes.extend(word.shapes)
        self.last.append(len(self.ids) - 1)

    def close(self) -> Window:
        """The same window with its end mark."""
        self.ids.append(SEP)
        self.shapes.append(0)
        return self


class Pieces:
    """Cuts words into pieces. `folder` holds the encoder's `tokenizer.json`."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known: dict[str, tuple[int, ...]] = {}

    def words(self, texts: Sequence[str], spaces: Sequence[bool]) -> list[Word]:
        """The words as the network reads them; `spaces[i]` says whether white space follows word i."""
        texts = [_shortened(text) for text in texts]
        known = self._learned(texts)
        found = []
        before = True
        for text, after in zip(texts, spaces, strict=True):
            ids = known[text]
            kind = shape(text) * GLUES + 2 * before + after
            found.append(Word(ids, (1 + kind, *(1 + kind + SHAPES * GLUES for _ in ids[1:]))))
            before = after
        return found

    def _learned(self, texts: Sequence[str]) -> dict[str, tuple[int, ...]]:
        """The pieces of these words and of others; a thread that forgets takes nothing from one that reads on."""
        known = self.known
        if len(known) > REMEMBERED:  # a server reads for months: the memory is bounded
            known = self.known = {}
        new = sorted({text for text in texts if text not in known})
        coded = self.tokenizer.encode_batch(new, add_special_tokens=False)
        for text, pieces in zip(new, coded, strict=True):
            ids = pieces.ids or [UNKNOWN]  # a word of control characters alone leaves nothing
            known[text] = tuple(ids if len(ids) <= LONGEST else ids[: LONGEST // 2] + ids[-LONGEST // 2 :])
        return known


def _shortened(text: str) -> str:
    return text if len(text) <= 2 * LETTERS else text[:LETTERS] + text[-LETTERS:]


def shape(word: str) -> int:
    """The shape of a word, 0 to 8: how its letters are cased, and whether it has digits."""
    word = word[:LETTERS]
    letters = [letter for letter in word if letter.isalpha()]
    digits = any(letter.isdigit() for letter in word)
    if not letters:
        return 1 if digits else 0
    if digits:
        return 2
    upper = sum(letter.isupper() for letter in letters)
    if upper == 0:
        return 3
    if upper == len(letters):
        return 4 if len(letters) > 1 else 5
    if letters[0].isupper() and upper == 1:
        return 6
    return 7 if letters[0].isupper() else 8


def windows(
    sizes: Sequence[int], stops: Sequence[int], *, most: int = WINDOW - 2, context: int = 0
) -> Iterator[tuple[int, int, int]]:
    """Cuts words into windows: yields (from, answers from, to), word indices.

    `sizes[i]` is the pieces of word i, break included; `stops` are the indices where a window may end well
    (beginnings of paragraphs or sentences). A window holds at most `most` pieces, of which at most about `context`
    repeat the end of the window before: the words between `from` and `answers from` are there to be seen, not answered.
    """
    total = len(sizes)
    begin = answers = 0
    stopping = frozenset(stop for stop in stops if 0 < stop < total) | {total}
    good = sorted(stopping)
    place = 0
    while answers < total:
        used = sum(sizes[begin:answers])
        end = answers
        while end < total and used + sizes[end] <= most:
            used += sizes[end]
            end += 1
        while place < len(good) and good[place] <= answers:
            place += 1
        while place + 1 < len(good) and good[place + 1] <= end:
            place += 1
        if place < len(good) and good[place] <= end:
            end = good[place]
        end = max(end, answers + 1)
        yield begin, answers, end
        answers = end
        begin = _context(sizes, stopping, end, context)


def _context(sizes: Sequence[int], stops: AbstractSet[int], end: int, context: int) -> int:
    """Where a window that answers from `end` on begins: at the earliest good place within `context` pieces before."""
    begin, used, chosen = end, 0, end
    while begin > 0 and used + sizes[begin - 1] <= context:
        begin -= 1
        used += sizes[begin]
        if begin in stops or begin == 0:
            chosen = begin
    return chosen
