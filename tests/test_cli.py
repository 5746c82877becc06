"""Arguments in; what is printed, written and returned out. The commands run as a user runs them."""

from __future__ import annotations

import io
import itertools
import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen import cli
from quizgen.article import from_text
from quizgen.cli import terminal
from quizgen.inputs import Input
from quizgen.samples import river_bridge
from tests.conftest import SHARED

TEXT = river_bridge().text
SHORT = "The mayor said no."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """The command in this process, so that the language pipeline is loaded once for all tests."""
    for name in [name for name in os.environ if name.startswith("QUIZGEN_")]:
        monkeypatch.delenv(name)

    def call(*arguments: object, stdin: bytes = b"") -> Result:
        return CliRunner().invoke(cli.main, [str(argument) for argument in arguments], input=stdin)

    return call


def jsonl(path: Path, *texts: str) -> Path:
    path.write_text("".join(json.dumps({"id": f"n{i}", "text": text}) + "\n" for i, text in enumerate(texts)))
    return path


# ------------------------------------------------------------------------------------------------ help and loading


@pytest.mark.parametrize("statement", ["import quizgen", "from quizgen.cli import main; main(['--help'])"])
def test_neither_import_nor_help_loads_anything_heavy(statement: str) -> None:
    heavy = ("flask", "sqlalchemy", "spacy", "weasyprint", "onnxruntime", "trafilatura", "py3langid", "lxml")
    program = (
        f"import atexit, sys\natexit.register(lambda: print('loaded', [m for m in {heavy!r} if m in sys.modules]))\n"
    )
    done = subprocess.run([sys.executable, "-c", program + statement], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "loaded []"


@pytest.mark.parametrize("command", [(), ("read",), ("make",), ("serve",), ("db",), ("db", "upgrade"), ("db", "check")])
def test_every_command_explains_itself(run: Callable[..., Result], command: tuple[str, ...]) -> None:
    done = run(*command, "--help")
    assert done.exit_code == 0
    assert f"Usage: main {' '.join(command)}".strip() in done.stdout
    assert "Example" in done.stdout or command[:1] == ("db",)


def test_the_version_is_told(run: Callable[..., Result]) -> None:
    assert re.search(r"\d+\.\d+", run("--version").stdout)


# ------------------------------------------------------------------------------------------------ read


def test_read_prints_a_ledger(run: Callable[..., Result], article: Path) -> None:
    done = run("read", article)
    assert done.exit_code == 0, done.output
    assert "Headline  Mayor denies warnings were ignored before Marlbeck bridge closed" in done.stdout
    assert "Who says what" in done.stdout
    assert "Idris Vaughan" in done.stdout


def test_read_prints_the_contract_and_every_span_is_a_slice_of_the_file(
    run: Callable[..., Result], article: Path
) -> None:
    found = json.loads(run("read", article, "--json").stdout_bytes)
    assert list(found) == ["id", "article", "sources", "attributions", "facts", "links"]
    assert found["article"]["text"] == article.read_bytes().decode()
    start, end = found["article"]["byline"]
    assert TEXT[start:end] == "By Nora Finch, 13 May 2026"
    cues = {TEXT[start:end] for attribution in found["attributions"] for start, end in attribution["cue"]}
    assert {"said", "denied"} <= cues


def test_the_evidence_in_a_file_with_entities_is_a_slice_of_the_text_that_is_printed_with_it(
    run: Callable[..., Result], article: Path
) -> None:
    plain = json.loads(run("make", article, "--json", "--questions", 4).stdout_bytes)
    article.write_bytes(TEXT.replace("’", "&#8217;").replace("“", "&ldquo;").replace("”", "&quot;").encode())
    quiz = json.loads(run("make", article, "--json", "--questions", 4).stdout_bytes)
    assert quiz["article"]["text"] == TEXT.replace("”", '"')
    here, there = ([question["evidence"] for question in made["questions"]] for made in (quiz, plain))
    assert any(here)
    assert here == there


def test_read_takes_standard_input(run: Callable[..., Result]) -> None:
    found = json.loads(run("read", "-", "--json", stdin=TEXT.encode()).stdout_bytes)
    assert (found["id"], found["article"]["text"]) == ("-", TEXT)


def test_read_takes_several_kinds_of_file_and_prints_one_line_for_each(
    run: Callable[..., Result], article: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><article>" + "".join(f"<p>{p}</p>" for p in TEXT.split("\n\n")) + "</article></body></html>"
    )
    lines = run("read", article, page, "--jsonl").stdout_bytes.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [str(article), str(page)]


def test_every_line_of_a_jsonl_file_gets_its_line(run: Callable[..., Result], tmp_path: Path) -> None:
    odd = "\ufeff A line\r\nand \ud800 half a pair \x00 " + SHORT
    file = jsonl(tmp_path / "many.jsonl", TEXT, SHORT, "", odd, "слово " * 200)
    done = run("read", file, "--jsonl")
    assert done.exit_code == 0, done.output
    found = [json.loads(line) for line in done.stdout_bytes.splitlines()]
    assert [record["id"] for record in found] == ["n0", "n1", "n2", "n3", "n4"]
    assert [record["article"]["text"] for record in found] == [TEXT, SHORT, "", odd, "слово " * 200]
    assert found[0]["attributions"]
    assert found[1]["attributions"], "a text that is only too short is read all the same"
    assert not found[4]["attributions"]
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["n1", "n2", "n3", "n4"]


@pytest.mark.parametrize("line", ["not json", "[1]", '{"id": 1}', '{"id": "a", "text": 3}', "[" * 100_000])
def test_a_jsonl_line_that_is_not_an_article_is_named(run: Callable[..., Result], tmp_path: Path, line: str) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_text('{"id": "a", "text": "b"}\n' + line + "\n")
    done = run("read", file, "--jsonl")
    assert done.exit_code == 1
    assert "line 2" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "There is no text yet"),
        ("short.txt", SHORT.encode(), "only 4 words"),
        ("long.txt", b"A word. " * 25_000, "200,000 characters"),
        ("links.txt", b"Home\nNews\nSport\nWeather today\nContact us\nJobs here\n" * 9, "Only short lines"),
        ("picture.png", b"\x89PNG", "not a kind of file"),
        ("fake.pdf", b"text", "not what its name says"),
    ],
)
@pytest.mark.parametrize("command", ["read", "make"])
def test_what_cannot_be_used_is_one_line_and_status_1(
    run: Callable[..., Result], tmp_path: Path, command: str, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    done = run(command, tmp_path / name)
    assert (done.exit_code, done.stdout) == (1, "")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("read",),
        ("read", "no-such-file.txt"),
        ("read", "."),
        ("make", "{article}", "--questions", "0"),
        ("make", "{article}", "--questions", "many"),
        ("make", "{article}", "--types", "who_knows"),
        ("make", "{article}", "--format", "pdf"),
        ("make", "{article}", "--out", "x", "--format", "papyrus"),
        ("make", "{many}"),
        ("serve", "--port", "70000"),
        ("sing",),
    ],
)
def test_wrong_arguments_are_status_2(
    run: Callable[..., Result], article: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    many = jsonl(tmp_path / "many.jsonl", TEXT, TEXT)
    done = run(*(argument.format(article=article, many=many) for argument in arguments))
    assert done.exit_code == 2, done.output
    assert done.stdout == ""


# ------------------------------------------------------------------------------------------------ make


def test_make_prints_questions_and_then_the_key(run: Callable[..., Result], article: Path) -> None:
    done = run("make", article, "--questions", 4)
    assert done.exit_code == 0, done.output
    questions, key = done.stdout.split("\nKey\n")
    assert "1. " in questions
    assert "“" in key


def test_make_prints_the_contract_with_the_same_bytes_each_time(run: Callable[..., Result], article: Path) -> None:
    first, second = (run("make", article, "--json", "--questions", 5, "--seed", 3).stdout_bytes for _ in range(2))
    assert first == second
    quiz = json.loads(first)
    assert list(quiz) == ["title", "seed", "article", "asked", "made", "why_fewer", "not_asked", "questions"]
    assert (quiz["seed"], quiz["asked"], quiz["made"]) == (3, 5, len(quiz["questions"]))
    for question in quiz["questions"]:
        assert sum(option["correct"] for option in question["options"]) == (1 if question["options"] else 0)
        assert all(TEXT[start:end].strip() for start, end in question["evidence"])


def test_make_keeps_to_the_types_that_are_wished_for(run: Callable[..., Result], article: Path) -> None:
    quiz = json.loads(run("make", article, "--json", "--types", "who_said, who_denied").stdout_bytes)
    assert {question["type"] for question in quiz["questions"]} <= {"who_said", "who_denied"}


def test_make_writes_the_worksheet_and_the_key(run: Callable[..., Result], article: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder"
    done = run("make", article, "--questions", 3, "--out", out, "--format", "pdf")
    assert done.exit_code == 0, done.output
    files = sorted(out.iterdir())
    assert len(files) == 2
    assert all(file.read_bytes().startswith(b"%PDF-") for file in files)
    assert [f"Wrote {file}" for file in files] == sorted(done.stderr.splitlines())


def test_make_says_when_files_cannot_be_written(run: Callable[..., Result], article: Path) -> None:
    done = run("make", article, "--questions", 3, "--out", article / "below-a-file")
    assert done.exit_code in (1, 2)
    assert "Traceback" not in done.output


# ------------------------------------------------------------------------------------------------ db and serve


def test_the_database_is_made_and_checked(run: Callable[..., Result], tmp_path: Path) -> None:
    before = run("db", "check", "--instance", tmp_path / "site")
    assert before.exit_code == 1
    assert "db upgrade" in before.stderr
    assert run("db", "upgrade", "--instance", tmp_path / "site").exit_code == 0
    after = run("db", "check", "--instance", tmp_path / "site")
    assert (after.exit_code, after.stdout) == (0, "The database is sound and up to date.\n")


def test_serve_says_when_the_port_is_taken(run: Callable[..., Result], tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("serve", "--port", port, "--instance", tmp_path / "site")
    assert done.exit_code == 1
    assert (
        done.stderr == f"Error: Port {port} is already in use: stop the other program or choose another with --port.\n"
    )


@pytest.mark.parametrize("command", ["read", "make", "serve"])
def test_a_missing_pipeline_is_one_line_and_status_1(
    run: Callable[..., Result], article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("QUIZGEN_PIPELINE", "en_missing")
    arguments = ["--port", 0, "--instance", tmp_path / "site"] if command == "serve" else [article]
    done = run(command, *arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "pip install en_missing" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", [("serve", "--port", 0), ("db", "upgrade"), ("db", "check")])
def test_a_damaged_database_is_one_line_and_status_1(
    run: Callable[..., Result], tmp_path: Path, command: tuple[object, ...]
) -> None:
    (tmp_path / "quizgen.sqlite3").write_text("this is no database")
    done = run(*command, "--instance", tmp_path)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "newest backup" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", [("serve", "--port", 0), ("db", "upgrade"), ("db", "check")])
def test_a_folder_that_cannot_be_made_is_one_line_and_status_1(
    run: Callable[..., Result], article: Path, command: tuple[object, ...]
) -> None:
    done = run(*command, "--instance", article / "below-a-file")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "choose another with --instance" in done.stderr
    assert done.stderr.count("\n") == 1


def test_many_articles_have_a_progress_bar_when_somebody_is_watching(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def shown(count: int) -> str:
        monkeypatch.setattr("sys.stderr", Terminal())
        with terminal.progress([Input(str(i), from_text("")) for i in range(count)], "Reading") as items:
            assert len(list(items)) == count
        return sys.stderr.getvalue()  # type: ignore[attr-defined,no-any-return]

    assert shown(terminal.MANY - 1) == ""
    assert "Reading" in shown(terminal.MANY)
    assert "100%" in sys.stderr.getvalue()  # type: ignore[attr-defined]


# ------------------------------------------------------------------------------------------------ the same bytes

MANY_COMMANDS = """
import sys
from quizgen import cli
from quizgen.article import from_text
from quizgen.inputs import Input
for file in sys.argv[1:]:
    for command in (["read", file], ["make", file, "--json"]):
        try:
            cli.main(command, standalone_mode=False)
        except Exception as error:
            print(error)
"""


def test_the_bytes_are_the_same_in_every_process_and_locale(article: Path, tmp_path: Path) -> None:
    files = [article]
    if SHARED.is_dir():
        files.append(SHARED / "articles" / "seed.txt")
        with (SHARED / "articles" / "wikinews-2019.jsonl").open() as lines:
            for number, line in enumerate(itertools.islice(lines, 5)):
                files.append(tmp_path / f"wikinews-{number}.txt")
                files[-1].write_bytes(json.loads(line)["text"].encode())
    odd = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "TZ": "Pacific/Apia"}
    started = [
        subprocess.Popen(
            [sys.executable, "-c", MANY_COMMANDS, *files],
            env={**os.environ, **more, "QUIZGEN_THREADS": "1"},
            stdout=subprocess.PIPE,
        )
        for more in ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", **odd})
    ]
    first, second = (process.communicate(timeout=240)[0] for process in started)
    assert "—" in first.decode()
    assert first.count(b'"questions": [') >= len(files) - 1
    assert first == second
