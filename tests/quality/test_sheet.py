"""A rating sheet shows questions and articles, and nothing of keys or makers; key and form tell the rest."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from quizgen import article as articles
from quizgen import contract, pipeline, samples
from tests.quality import forms, key, sheet

WANTED = 10


@pytest.fixture(scope="module")
def quiz(nlp) -> dict[str, Any]:
    made, _ = pipeline.make_quiz(articles.from_text(samples.river_bridge().text), nlp=nlp, asked=WANTED)
    return json.loads(contract.dumps(contract.make_json(made)))


@pytest.fixture
def folders(quiz: dict[str, Any], tmp_path: Path) -> list[Path]:
    """Two versions: the second lacks the first two questions, has words of its own in the third, and one quiz more."""
    kept = [dict(question) for question in quiz["questions"][2:]]
    kept[0]["stem"] = "A stem of another version?"
    for name, questions in (("v1", quiz["questions"]), ("v2", kept)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "bridge.json").write_text(json.dumps({**quiz, "questions": questions}), "utf8")
    (tmp_path / "v2" / "empty.json").write_text(json.dumps({**quiz, "questions": []}), "utf8")
    return [tmp_path / "v1", tmp_path / "v2"]


@pytest.fixture
def out(folders: list[Path], tmp_path: Path) -> Path:
    quizzes = list(sheet.made_elsewhere(folders, set()))
    sheet.write(sheet.compose(quizzes, Random(3)), quizzes, tmp_path / "out")
    return tmp_path / "out"


def test_the_sheet_shows_every_question_once_and_no_maker(out: Path, quiz: dict[str, Any]) -> None:
    shown = (out / "sheet.txt").read_text("utf8")
    assert quiz["article"]["text"].strip() in shown
    assert "A stem of another version?" in shown
    for word in ("v1", "v2", "Feedback", "bridge.json", '"correct"'):
        assert word not in shown.replace(quiz["article"]["text"], "")
    rows = list(csv.DictReader((out / "form.csv").read_text("utf8").splitlines()))
    assert len(rows) == len(quiz["questions"]) + 1
    assert all(f"[{row['id']}]" in shown for row in rows)
    assert {row["article"] for row in rows} == {"bridge"}
    assert all(row["C1"] == row["answer"] == "" for row in rows)


def test_the_key_belongs_to_the_same_numbers(out: Path) -> None:
    keys, secret = _opened(out), json.loads((out / "secret.json").read_text("utf8"))
    assert all(f"[{id}]" in keys for id in secret["questions"])
    assert "v1" not in keys
    both = [id for id, origins in secret["questions"].items() if origins == ["v1", "v2"]]
    assert len(both) == len(secret["questions"]) - 4  # two are left out, and one has two forms
    assert [len(quiz["types"]) for quiz in secret["quizzes"] if quiz["article"] == "empty"] == [0]


def _opened(out: Path, answer: str = "B") -> str:
    """The key, as it opens to a rater who has given this answer to every question."""
    rows = list(csv.DictReader((out / "form.csv").read_text("utf8").splitlines()))
    answered = [(row["id"], row["article"], answer, *[""] * 7) for row in rows]
    forms.write(out / "anna.csv", forms.COLUMNS, answered)
    return key.unlock(out / "key.locked", out / "anna.csv")


def test_the_key_stays_shut_until_every_question_is_answered(out: Path, quiz: dict[str, Any]) -> None:
    with pytest.raises(forms.FormError, match="the answer is missing in 2-1, 2-2"):
        key.unlock(out / "key.locked", out / "form.csv")
    assert "[2-1]" in _opened(out)
    assert quiz["questions"][0]["feedback"] not in (out / "key.locked").read_text("utf8")
    assert "type" not in (out / "form.csv").read_text("utf8").splitlines()[0]


def test_a_part_b_stands_right_after_its_question(quiz: dict[str, Any]) -> None:
    first, second = quiz["questions"][:2]
    made = sheet.Made("v1", "bridge", quiz["article"]["text"], [first, second, {**second, "id": "X", "part_of": "Q1"}])
    ids = [id for id, _, _ in sheet.compose([made], Random(1)).rows]
    assert sorted(ids) in (["1-1", "1-2a", "1-2b"], ["1-1a", "1-1b", "1-2"])
    assert ids == sorted(ids)


def test_the_same_seed_gives_the_same_sheet_and_another_mixes_anew(folders: list[Path]) -> None:
    quizzes = list(sheet.made_elsewhere(folders, set()))
    first, again, other = (sheet.compose(quizzes, Random(seed)) for seed in (3, 3, 4))
    assert first == again
    assert first.rows != other.rows or first.shown != other.shown


def test_versions_of_one_article_must_have_read_the_same_text(folders: list[Path]) -> None:
    path = folders[1] / "bridge.json"
    changed = json.loads(path.read_text("utf8"))
    changed["article"]["text"] += " "
    path.write_text(json.dumps(changed), "utf8")
    with pytest.raises(SystemExit, match="another text"):
        sheet.compose(sheet.made_elsewhere(folders, set()), Random(1))


# ------------------------------------------------------------------------------------------------ which articles


@pytest.fixture
def pools(tmp_path: Path) -> list[Path]:
    for name in ("north", "south"):
        lines = [json.dumps({"id": f"{name}-{i}", "text": "word " * (250 if i else 10)}) for i in range(6)]
        (tmp_path / f"{name}.jsonl").write_text("\n".join(lines), "utf8")
    return [tmp_path / "north.jsonl", tmp_path / "south.jsonl"]


def test_articles_come_from_every_pool_long_ones_only(pools: list[Path]) -> None:
    drawn = [id for id, _ in sheet.draw(pools, 1, 5, 200, set())]
    assert [id.partition("-")[0] for id in drawn] == ["north"] * 3 + ["south"] * 2
    assert "north-0" not in drawn
    assert drawn == [id for id, _ in sheet.draw(pools, 1, 5, 200, set())]


def test_what_was_seen_before_is_never_drawn(pools: list[Path], tmp_path: Path) -> None:
    (tmp_path / "seen.txt").write_text("# round 1\nnorth-1\nnorth-2\n", "utf8")
    (tmp_path / "form.csv").write_text("id,article,type\n1-1,north-3,fact\n", "utf8")
    (tmp_path / "mine.jsonl").write_text('{"id": "north-4", "text": ""}\n', "utf8")
    seen = sheet.seen([tmp_path / "seen.txt", tmp_path / "form.csv", tmp_path / "mine.jsonl"])
    assert seen == {f"north-{i}" for i in range(1, 5)}
    assert sheet.draw(pools[:1], 1, 1, 200, seen)[0][0] == "north-5"
    with pytest.raises(SystemExit, match="only 1 articles left"):
        sheet.draw(pools[:1], 1, 2, 200, seen)


def test_the_record_names_articles_by_their_ids_alone() -> None:
    assert sheet.seen([sheet.RECORD / "seen.txt"])
    for line in (sheet.RECORD / "seen.txt").read_text("utf8").splitlines():
        assert line.startswith("#") or len(line.split()) == 1
