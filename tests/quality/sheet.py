"""Random articles in; a sheet to be answered blind, its key and a form for the marks out, for rating questions by hand.

    .venv/bin/python -m tests.quality.sheet --seed 7 --articles 16 --out /tmp/rating

writes to the folder: `sheet.txt` (articles and questions, no key), `key.locked` (`tests.quality.key` opens it
when all is answered), `form.csv` (one row a question, to be filled in by each rater) and `secret.json` (who made what,
and of which type; not for raters).
Articles come from ../shared (Wikinews 2019 and the dev part of PolNeAR, half and half) or from --jsonl. With --quizzes
the quizzes are not made here: each folder holds what one version of quizgen printed by `quizgen make --json`, and the
sheet mixes the questions of all folders on one article in random order.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from string import ascii_lowercase
from typing import Any

from tests.quality import forms, key, papers

SHARED = Path(__file__).resolve().parents[3] / "shared"
POOLS = (SHARED / "articles" / "wikinews-2019.jsonl", SHARED / "corpora" / "polnear" / "dev.jsonl")
RECORD = Path(__file__).parent / "record"
Json = dict[str, Any]


@dataclass(frozen=True)
class Made:
    """One quiz: whose it is, on which article, and the questions as JSON (none, when there was no quiz)."""

    origin: str
    article: str
    text: str
    questions: Sequence[Json]


@dataclass
class Sheet:
    """What goes into the four files."""

    shown: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    rows: list[tuple[str, str, str]] = field(default_factory=list)  # id, article, type
    origins: dict[str, list[str]] = field(default_factory=dict)


# ------------------------------------------------------------------------------------------------ which articles


def seen(files: Iterable[Path]) -> set[str]:
    """The ids of articles that were rated or developed on: one a line, or in the column "article" of a form."""
    ids: set[str] = set()
    for file in files:
        with file.open(encoding="utf8", newline="") as lines:
            if file.suffix == ".csv":
                ids.update(row["article"] for row in csv.DictReader(lines))
            elif file.suffix == ".jsonl":
                ids.update(str(json.loads(line)["id"]) for line in lines if line.strip())
            else:
                ids.update(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    return ids


def draw(pools: Sequence[Path], seed: int, number: int, fewest: int, not_these: set[str]) -> list[tuple[str, str]]:
    """`number` random (id, text) of `fewest` words or more, as many from each pool, none of them seen."""
    rng, drawn = Random(seed), []
    for pool in pools:
        records = [json.loads(line) for line in pool.read_text("utf8").splitlines() if line.strip()]
        fit = [(str(r["id"]), r["text"]) for r in records if len(r["text"].split()) >= fewest]
        unseen = [pair for pair in fit if pair[0] not in not_these]
        share = number // len(pools) + (pool in pools[: number % len(pools)])
        if len(unseen) < share:
            raise SystemExit(f"{pool.name} has only {len(unseen)} articles left that nobody has rated.")
        drawn += rng.sample(unseen, share)
    return drawn


# ------------------------------------------------------------------------------------------------ whose quizzes


def made_here(drawn: Iterable[tuple[str, str]], seed: int) -> Iterable[Made]:
    """Quizzes of this checkout."""
    from quizgen import article as articles
    from quizgen import contract, language, pipeline
    from quizgen.errors import QuizgenError

    nlp = language.load()
    for id, printed in drawn:
        text, questions = articles.pasted(printed), list[Json]()  # as the site takes what a teacher pastes
        try:
            quiz, _ = pipeline.make_quiz(articles.from_text(text), nlp=nlp, seed=seed)
            questions = contract.make_json(quiz)["questions"]
        except QuizgenError as error:
            print(f"{id}: no quiz: {error}")
        yield Made("here", id, text, questions)


def made_elsewhere(folders: Iterable[Path], not_these: set[str]) -> Iterable[Made]:
    """The quizzes in the folders, `ID.json` each; an empty list of questions stands for "no quiz"."""
    for folder in folders:
        for file in sorted(folder.glob("*.json")):
            if file.stem in not_these:
                continue
            quiz = json.loads(file.read_text("utf8"))
            yield Made(folder.name, file.stem, quiz["article"]["text"], quiz["questions"])


# ------------------------------------------------------------------------------------------------ the sheet


def compose(quizzes: Iterable[Made], rng: Random) -> Sheet:
    """All questions on an article in random order; one that two versions ask alike stands there once."""
    by_article: dict[str, list[Made]] = defaultdict(list)
    for made in quizzes:
        by_article[made.article].append(made)
    order, sheet = sorted(by_article), Sheet()
    rng.shuffle(order)
    for number, article in enumerate(order, 1):
        text = by_article[article][0].text
        together: dict[str, tuple[list[Json], list[str]]] = {}
        for made in by_article[article]:
            if made.text != text:
                raise SystemExit(f"{article}: {made.origin} made its quiz from another text.")
            for parts in _with_parts(made.questions):
                look = "".join(papers.asked("", part) + papers.keyed("", part, text) for part in parts)
                together.setdefault(look, (parts, []))[1].append(made.origin)
        questions = sorted(together.values(), key=lambda pair: pair[0][0]["stem"])
        rng.shuffle(questions)
        _add(sheet, number, article, text, questions)
    return sheet


def _with_parts(questions: Sequence[Json]) -> list[list[Json]]:
    """Each question with its part B, which asks for the evidence and stands right after it."""
    together: dict[str, list[Json]] = {}
    for question in questions:
        together.setdefault(question.get("part_of") or question["id"], []).append(question)
    return list(together.values())


def _add(sheet: Sheet, number: int, article: str, text: str, questions: Sequence[tuple[list[Json], list[str]]]) -> None:
    rule = "=" * papers.WIDTH
    sheet.shown.append(f"{rule}\nArticle {number}\n{rule}\n\n{text.strip()}\n\n{'-' * papers.WIDTH}")
    sheet.keys.append(f"{rule}\nArticle {number}\n{rule}")
    for place, (parts, origins) in enumerate(questions, 1):
        for letter, question in zip(ascii_lowercase, parts, strict=False):
            id = f"{number}-{place}" + letter * (len(parts) > 1)
            sheet.shown.append(papers.asked(id, question))
            sheet.keys.append(papers.keyed(id, question, text))
            sheet.rows.append((id, article, question["type"]))
            sheet.origins[id] = origins


def write(sheet: Sheet, quizzes: Sequence[Made], out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    (out / "sheet.txt").write_text("\n\n".join(sheet.shown) + "\n", "utf8")
    (out / "key.locked").write_text(key.lock("\n\n".join(sheet.keys) + "\n"), "utf8")
    empty = ("",) * (len(forms.COLUMNS) - 2)
    forms.write(out / "form.csv", forms.COLUMNS, ((id, article, *empty) for id, article, _ in sheet.rows))
    counted = [
        {
            "origin": made.origin,
            "article": made.article,
            "words": len(made.text.split()),
            "types": [question["type"] for question in made.questions],
        }
        for made in quizzes
    ]
    types = {id: kind for id, _, kind in sheet.rows}
    secret = json.dumps({"questions": sheet.origins, "types": types, "quizzes": counted}, indent=1)
    (out / "secret.json").write_text(secret + "\n", "utf8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--articles", type=int, default=16)
    parser.add_argument("--words", type=int, default=200, help="the fewest that an article may have")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--jsonl", type=Path, nargs="+", help='articles of your own: lines with "id" and "text"')
    parser.add_argument("--quizzes", type=Path, nargs="+", help="folders of quizzes that are made already")
    parser.add_argument("--seen", type=Path, nargs="+", default=[], help="more ids (.txt, .csv, .jsonl) to leave out")
    parser.add_argument("--again", action="store_true", help="draw articles of the record as well")
    given = parser.parse_args()
    record = [] if given.again else [*RECORD.glob("*.csv"), *RECORD.glob("*.txt")]
    not_these = seen([*record, *given.seen])
    if given.quizzes:
        quizzes = list(made_elsewhere(given.quizzes, not_these))
    else:
        drawn = draw(given.jsonl or POOLS, given.seed, given.articles, given.words, not_these)
        quizzes = list(made_here(drawn, given.seed))
    sheet = compose(quizzes, Random(given.seed))
    write(sheet, quizzes, given.out)
    print(f"{len(sheet.rows)} questions on {len({made.article for made in quizzes})} articles in {given.out}")


if __name__ == "__main__":
    main()
