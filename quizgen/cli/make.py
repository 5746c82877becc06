"""`quizgen make`: one article in, a quiz as text or JSON and files of it out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.terminal import FILE, write

if TYPE_CHECKING:
    from quizgen.model import Quiz, Wishes


@click.command()
@click.argument("file", type=FILE)
@click.option("--questions", type=click.IntRange(1, 50), default=10, show_default=True, help="How many are wished for.")
@click.option("--types", default="", metavar="A,B", help="Only these types of question.  [default: the usual ones]")
@click.option("--difficulty", type=click.Choice(["easy", "medium", "hard"]), help="What comes first.  [default: a mix]")
@click.option("--skills", default="", metavar="A,B", help="Only these skills: L, U, E, COR1-3, I-M-V-A-N, RI.1 ...")
@click.option("--grade", type=click.IntRange(3, 13), help="The school year that can read the stems.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), default=1, show_default=True, help="Same seed, same quiz.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="The folder for files in other formats.")
@click.option("--format", "formats", default="", metavar="A,B", help="Formats of these files.  [default: pdf]")
def make(
    file: str,
    questions: int,
    types: str,
    difficulty: str | None,
    skills: str,
    grade: int | None,
    seed: int,
    as_json: bool,
    out: Path | None,
    formats: str,
) -> None:
    """Make a quiz from one article.

    The same article, settings and seed give the same quiz. FILE is a .txt, .html, .docx or .pdf file, or "-" for text
    on standard input.

    \b
    Examples:
      quizgen make article.txt
      quizgen make article.docx --questions 6 --types who_denied,conflict --seed 3
      quizgen make article.txt --difficulty easy --skills L,U --grade 6
      quizgen make page.html --json > quiz.json
      quizgen make article.txt --out paper --format pdf      the worksheet and the key
    """
    from quizgen import article, language, pipeline
    from quizgen.inputs import load
    from quizgen.settings import Settings

    wanted = _wishes(questions, types, difficulty, skills, grade)
    exports = _exports(formats, out)
    inputs = list(load(file))
    if len(inputs) != 1 or inputs[0].one_of_many:
        raise click.UsageError("make takes one article: a .txt, .html, .docx or .pdf file.")
    article.usable(inputs[0].article)
    settings = Settings.from_environ()
    nlp = language.load(settings.pipeline, settings.threads)
    quiz, _ = pipeline.make_quiz(inputs[0].article, nlp=nlp, wishes=wanted, seed=seed)
    _print_quiz(quiz, as_json=as_json)
    if out is not None:
        _write_files(quiz, exports, out)


def _wishes(questions: int, types: str, difficulty: str | None, skills: str, grade: int | None) -> Wishes:
    from quizgen.model import Difficulty, Wishes
    from quizgen.questions import QUESTION_TYPES
    from quizgen.questions.planning.skills import CODES

    return Wishes(
        questions=questions,
        types=tuple(_chosen(types, [kind.name for kind in QUESTION_TYPES], "--types")),
        difficulty=Difficulty(difficulty) if difficulty else None,
        skills=tuple(_chosen(skills, CODES, "--skills")),
        grade=grade,
    )


def _exports(given: str, out: Path | None) -> list[str]:
    if given and out is None:
        raise click.UsageError("--format needs --out DIR: the folder for the files.")
    if out is None:
        return []
    from quizgen.export import EXPORTS

    return _chosen(given or "pdf", [export.name for export in EXPORTS], "--format")


def _chosen(given: str, known: Sequence[str], option: str) -> list[str]:
    names = [name.strip() for name in given.split(",") if name.strip()]
    for name in names:
        if name not in known:
            raise click.BadParameter(f"{name!r} is not known. Choose from: {', '.join(known)}.", param_hint=option)
    return names


def _print_quiz(quiz: Quiz, *, as_json: bool) -> None:
    from quizgen import contract, plain

    if as_json:
        click.echo(contract.dumps(contract.make_json(quiz), indent=2))
    else:
        write(plain.quiz_text(quiz))


def _write_files(quiz: Quiz, names: Sequence[str], out: Path) -> None:
    """The files of each format; what a format could not carry is said on standard error."""
    from quizgen.export import EXPORTS

    try:
        out.mkdir(parents=True, exist_ok=True)
        for export in (export for export in EXPORTS if export.name in names):
            made = export.make(quiz)
            for left in made.left_out:
                click.echo(f"{export.name}: left out “{left.question.stem}”: {left.why}", err=True)
            for file in made.files:
                (out / Path(file.name).name).write_bytes(file.content)
                click.echo(f"Wrote {out / Path(file.name).name}", err=True)
    except OSError as error:
        raise click.ClickException(f"The files cannot be written to {out}: {error.strerror}.") from error
