"""Treebank files (CoNLL-U) in, annotated texts out: syntax, and GUM's entities and coreference."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from quizgen.language.training.texts import OUTSIDE, Allowed, Text, mark

GUM = {"person": "PERSON", "organization": "ORG", "place": "LOC", "event": "EVENT", "object": "PRODUCT"}


def conllu(path: Path) -> Iterator[Text]:
    """The documents of a CoNLL-U file; GUM's `Entity=` column, where there is one, gives entities and coreference.

    Words of a multi-word token get their true text: "don't" is "do" and "n't" with no space between them, and where
    the surface is not the words joined ("cannot" is), the words stand as they are.
    """
    text: Text | None = None
    brackets: list[str] = []
    for kind, value in _conllu_lines(path):
        if kind == "doc":
            if text and text.words:
                yield _with_mentions(text, brackets)
            text, brackets = _syntactic(value), []
            continue
        text = text or _syntactic("")  # a file may have no `# newdoc`
        if kind == "paragraph":
            text.paragraphs.add(len(text.words))
        else:
            rows, tokens = _rows(value)
            brackets += [_misc(row[9]).get("Entity", "") for row in rows]
            _add_sentence(text, rows, tokens)
    if text and text.words:
        yield _with_mentions(text, brackets)


def _syntactic(name: str) -> Text:
    return Text(name, starts=[], tags=[], pos=[], feats=[], lemmas=[], heads=[], deps=[])


def _conllu_lines(path: Path) -> Iterator[tuple[str, str]]:
    sentence: list[str] = []
    for line in path.read_text("utf8").split("\n"):
        if line.startswith("# newdoc"):
            yield "doc", line.partition("=")[2].strip()
        elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
            yield "paragraph", ""
        elif line and not line.startswith("#"):
            sentence.append(line)
        elif not line and sentence:
            yield "sentence", "\n".join(sentence)
            sentence = []
    if sentence:  # a file whose last line is no empty one
        yield "sentence", "\n".join(sentence)


def _rows(sentence: str) -> tuple[list[list[str]], dict[int, tuple[int, str, bool]]]:
    """The word rows of a sentence, and its multi-word tokens: first word -> (last word, surface, space after)."""
    rows, tokens = [], {}
    for line in sentence.split("\n"):
        row = line.split("\t")
        if row[0].isdigit():
            rows.append(row)
        elif "-" in row[0]:
            first, _, last = row[0].partition("-")
            tokens[int(first)] = (int(last), row[1], _misc(row[9]).get("SpaceAfter") != "No")
    return rows, tokens


def _misc(column: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in column.split("|") if "=" in pair)


def _add_sentence(text: Text, rows: list[list[str]], tokens: dict[int, tuple[int, str, bool]]) -> None:
    base = len(text.words)
    inside = {word: last for first, (last, _, _) in tokens.items() for word in range(first, last + 1)}
    for row in rows:
        number = int(row[0])
        last = inside.get(number)
        text.words.append(row[1])
        after = tokens[_first(tokens, number)][2] if last == number else _misc(row[9]).get("SpaceAfter") != "No"
        text.spaces.append(after if last is None or last == number else False)
        head = int(row[6])
        for column, value in (
            (text.lemmas, row[2]),
            (text.pos, row[3]),
            (text.tags, row[4]),
            (text.feats, "" if row[5] == "_" else row[5]),
            (text.heads, base + (head or number) - 1),
            (text.deps, row[7]),
            (text.starts, number == 1),
        ):
            column.append(value)  # type: ignore[union-attr, arg-type]  # a syntactic text has all of these layers


def _first(tokens: dict[int, tuple[int, str, bool]], last: int) -> int:
    return next(first for first, (end, _, _) in tokens.items() if end == last)


# ------------------------------------------------------------------------------------- GUM: entities, coreference

BRACKET = re.compile(
    r"\((?P<open>\d+)(?:\[\d+/\d+\])?-(?P<what>[^()]*)(?P<at_once>\))?|(?P<close>\d+)(?:\[\d+/\d+\])?\)"
)


def _with_mentions(text: Text, brackets: list[str]) -> Text:
    """The text with the entities and coreference chains that GUM's brackets tell, where there are any."""
    if not any(brackets):
        return text
    text.chains = [None] * len(text.words)
    text.entities = [_unnamed(text, place) for place in range(len(text.words))]
    mentions = sorted(_mentions(brackets), key=lambda mention: mention[1] - mention[0], reverse=True)
    for first, last, chain, kind in mentions:
        head = _head(text, first, last)
        text.chains[head] = chain
        if kind in GUM and text.pos and text.pos[head] == "PROPN" and "O" in text.entities[head]:
            begin, end = _name(text, first, last, head, person=kind == "person")
            people = kind == "person" and text.tags is not None and text.tags[head] == "NNPS"  # "the Turks"
            mark(text.entities, begin, end, "MISC" if people else GUM[kind])
    return text


def _unnamed(text: Text, place: int) -> Allowed:
    # GUM has no mentions for "Spanish" in "Spanish art", which other corpora call a name: either is right.
    assert text.pos is not None
    adjective = text.pos[place] == "ADJ" and text.words[place][:1].isupper()
    return frozenset({"O", "B-MISC"}) if adjective else OUTSIDE


def _mentions(brackets: list[str]) -> Iterator[tuple[int, int, int, str]]:
    """(first word, last word, chain, entity type) of each mention."""
    opened: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for place, column in enumerate(brackets):
        for bracket in BRACKET.finditer(column):
            if bracket["close"]:
                chain = int(bracket["close"])
                if opened[chain]:
                    first, kind = opened[chain].pop()
                    yield first, place, chain, kind
                continue
            chain, kind = int(bracket["open"]), bracket["what"].partition("-")[0]
            if bracket["at_once"]:
                yield place, place, chain, kind
            else:
                opened[chain].append((place, kind))


def _head(text: Text, first: int, last: int) -> int:
    """The word of a span whose head lies outside."""
    assert text.heads is not None
    for place in range(first, last + 1):
        if not first <= text.heads[place] <= last or text.heads[place] == place:
            return place
    return last


def _name(text: Text, first: int, last: int, head: int, *, person: bool) -> tuple[int, int]:
    """The name around a head word: "President Barack Obama, who won" -> "Barack Obama"."""
    pos, deps = text.pos or [], text.deps or []

    def belongs(place: int) -> bool:
        if person:
            return pos[place] == "PROPN" and deps[place] != "nmod:desc"
        return pos[place] == "PROPN" or (
            pos[place] in ("ADJ", "NOUN", "NUM", "SYM", "PUNCT") and text.words[place][:1].isupper()
        )

    begin, end = head, head
    while begin > first and belongs(begin - 1):
        begin -= 1
    while end < last and belongs(end + 1):
        end += 1
    # "University of Portsmouth", "Department of Health and Social Care"; but "Poland and Sweden" are two
    joining: tuple[str, ...] = ("of", "for", "&")
    while not person and end + 2 <= last and text.words[end + 1] in joining:
        joining = ("of", "and", "&", "for")
        further = end + 2 + (text.words[end + 2] == "the")
        if further > last or not belongs(further):
            break
        end = further
        while end < last and belongs(end + 1):
            end += 1
    return begin, end
