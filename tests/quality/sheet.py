"""Random articles in; a sheet to be answered blind and its key out, for rating questions by hand.

    .venv/bin/python tests/quality/sheet.py --seed 7 --articles 12 --out /tmp/rating

writes `sheet.txt` (each article with its questions, no key) and `key.txt` (the same numbers: key and evidence).
Articles come from ../shared: Wikinews 2019 and the dev part of PolNeAR, half and half, 200 words or longer. Answer the
whole sheet first, then open the key, then judge each question by the six criteria in README.md.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from random import Random

from quizgen import article as articles
from quizgen import language, pipeline
from quizgen.errors import QuizgenError
from quizgen.plain import quiz_text

SHARED = Path(__file__).resolve().parents[3] / "shared"
POOLS = (SHARED / "articles" / "wikinews-2019.jsonl", SHARED / "corpora" / "polnear" / "dev.jsonl")


def draw(seed: int, number: int) -> list[tuple[str, str]]:
    """`number` random (id, text), as many from each pool."""
    rng, drawn = Random(seed), []
    for pool in POOLS:
        records = [json.loads(line) for line in pool.read_text("utf8").splitlines()]
        long_enough = [(r["id"], r["text"]) for r in records if len(r["text"].split()) >= 200]
        drawn += rng.sample(long_enough, number // len(POOLS))
    return drawn


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--articles", type=int, default=12)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    nlp, sheet, keys, total = language.load(), [], [], 0
    for id, text in draw(given.seed, given.articles):
        sheet.append(f"{'=' * 100}\n{id}\n\n{text.strip()}\n")
        try:
            quiz, _ = pipeline.make_quiz(articles.from_text(text), nlp=nlp, seed=given.seed)
        except QuizgenError as error:
            sheet.append(f"-- no quiz: {error}\n")
            continue
        asked, _, key = quiz_text(quiz).partition("\nKey\n---\n")
        sheet.append(f"-- {len(quiz.questions)} questions\n{asked}\n")
        keys.append(f"{'=' * 100}\n{id}\n\n{key}\n")
        total += len(quiz.questions)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "sheet.txt").write_text("\n".join(sheet), "utf8")
    (given.out / "key.txt").write_text("\n".join(keys), "utf8")
    print(f"{total} questions on {given.articles} articles in {given.out}")


if __name__ == "__main__":
    main()
