"""`quizgen serve | read | make | db | train`: arguments in, text or JSON on standard output and an exit status out.

Exit status: 0 done; 1 the input cannot be used (one line on standard error says what to do); 2 wrong arguments.
Heavy imports stand inside the commands, so that `quizgen --help` answers at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.errors import ArticleError, ArticleTooShort, QuizgenError

if TYPE_CHECKING:
    from spacy.language import Language

    from quizgen.inputs import Input
    from quizgen.model import Quiz, Reading, Wishes

FILE = click.Path(exists=True, dir_okay=False, allow_dash=True)
INSTANCE = click.option(
    "--instance",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that holds everything that is written: database, secret key, made files.  [default: instance]",
)
MANY = 5  # from so many articles on, a progress bar is shown


class Commands(click.Group):
    """Turns every error whose sentence is meant for people into one line on standard error and exit status 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except QuizgenError as error:
            raise click.ClickException(" ".join(str(error).split())) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="quizgen", message="%(prog)s %(version)s")
def main() -> None:
    """Turn news articles into reading-comprehension quizzes for media-literacy teaching.

    \b
    Examples:
      quizgen serve                           run the site on http://127.0.0.1:8000
      quizgen make article.txt                a quiz and its key, to read here
      quizgen make page.html --questions 6 --out paper --format pdf
      quizgen read article.txt                who says what, in one article
      quizgen read articles.jsonl --jsonl > findings.jsonl
    """


# ------------------------------------------------------------------------------------------------ read


@main.command(short_help="Find who says what in articles.")
@click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE...")
@click.option("--json", "form", flag_value="json", help="JSON: one object (one a line for more than one article).")
@click.option("--jsonl", "form", flag_value="jsonl", help="JSON: one object a line.")
def read(files: Sequence[str], form: str | None) -> None:
    """Find who says what: sources, attributions, numbers, dates, places, and who denies whom.

    FILE is a .txt, .html, .docx or .pdf file, "-" for text on standard input, or a .jsonl file whose lines have "id"
    and "text". Every line of a .jsonl file gets its line of output: where a text cannot be used as an article, the
    reason goes to standard error and the lists are empty; a text that is only too short is read all the same.

    \b
    Examples:
      quizgen read article.txt
      quizgen read --json - < article.txt
      quizgen read articles.jsonl --jsonl > findings.jsonl
    """
    from quizgen import article, language
    from quizgen.inputs import load
    from quizgen.settings import Settings

    inputs = [item for file in files for item in load(file)]
    for item in inputs:
        if not item.one_of_many:
            article.usable(item.article)  # before two seconds go into loading the language
    settings = Settings.from_environ()
    nlp = language.load(settings.pipeline, settings.threads)
    show = _printer(form, several=len(inputs) > 1)
    with _progress(inputs, "Reading") as items:
        for item in items:
            show(item, _findings(item, nlp))


def _findings(item: Input, nlp: Language) -> Reading:
    """What is in one article. Of an unusable line of many nothing is found, and the reason goes to standard error."""
    from quizgen import article, pipeline
    from quizgen.model import Reading

    try:
        article.usable(item.article)
    except ArticleError as error:
        click.echo(f"{item.id}: {error}", err=True)
        if not isinstance(error, ArticleTooShort):
            return Reading(item.article)
    return pipeline.read(item.article, nlp=nlp)


def _printer(form: str | None, *, several: bool) -> Callable[[Input, Reading], None]:
    from quizgen import contract, plain

    def show(item: Input, reading: Reading) -> None:
        if form is not None:
            indent = 2 if form == "json" and not several else None
            click.echo(contract.dumps(contract.read_json(item.id, reading), indent=indent))
            return
        if several:
            _write(f"### {item.id}\n")
        _write(plain.ledger(reading) + ("\n" if several else ""))

    return show


# ------------------------------------------------------------------------------------------------ make


@main.command()
@click.argument("file", type=FILE)
@click.option("--questions", type=click.IntRange(1, 50), default=10, show_default=True, help="How many are wished for.")
@click.option("--types", default="", metavar="A,B", help="Only these types of question.  [default: all]")
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
    from quizgen.questions.skills import CODES

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
        _write(plain.quiz_text(quiz))


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


# ------------------------------------------------------------------------------------------------ serve, db


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on; 0.0.0.0 for a school.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 for any free port.")
@INSTANCE
def serve(host: str, port: int, instance: Path | None) -> None:
    """Run the site.

    The first line printed is the address; as long as there is no teacher account, the next is the one-time link for
    making the first one. The site is ready when GET /health answers 200. Ctrl-C stops it.

    \b
    Examples:
      quizgen serve
      quizgen serve --host 0.0.0.0 --port 80 --instance /srv/quizgen
    """
    from quizgen import server
    from quizgen.settings import Settings

    server.run(Settings.from_environ(instance=instance), host, port, say=lambda line: click.echo(line))


@main.group()
def db() -> None:
    """Look after the database of a site."""


@db.command()
@INSTANCE
def upgrade(instance: Path | None) -> None:
    """Bring the tables up to date (a copy of the database is kept beside it)."""
    from quizgen import db as database
    from quizgen.settings import Settings

    database.upgrade(database.make_engine(Settings.from_environ(instance=instance)))
    click.echo("The database is up to date.")


@db.command()
@INSTANCE
def check(instance: Path | None) -> None:
    """Say whether the database is sound and up to date; exit status 1 when it is not."""
    from quizgen import db as database
    from quizgen.settings import Settings

    if trouble := database.check(database.make_engine(Settings.from_environ(instance=instance))):
        raise click.ClickException(trouble)
    click.echo("The database is sound and up to date.")


# ------------------------------------------------------------------------------------------------ train


@main.command(context_settings={"ignore_unknown_options": True})
@click.option("--evaluate", is_flag=True, help="Train nothing: print one JSON line of all figures.")
@click.option("--corpora", type=click.Path(path_type=Path), default="../shared/corpora", show_default=True)
@click.option("--part", type=click.Choice(["dev", "test", "train"]), default="dev", show_default=True)
@click.option("--pipeline", "name", default="", metavar="PATH", help="A spaCy pipeline.  [default: quizgen's own]")
@click.option("--sample", type=click.IntRange(0), default=0, help="So many documents of each corpus; 0 is all.")
@click.option("--by-block", is_flag=True, help="Analyse paragraph by paragraph, as the reading does.")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[ARGUMENTS FOR TRAINING]...")
def train(
    evaluate: bool, corpora: Path, part: str, name: str, sample: int, by_block: bool, arguments: tuple[str, ...]
) -> None:
    """Train the language pipeline, or measure it against gold corpora.

    \b
    Examples:
      quizgen train --evaluate
      quizgen train --evaluate --corpora kept-aside --part test --pipeline weights/en_quizgen
    """
    if not evaluate:
        _train(["--corpora", str(corpora), *arguments])
        return
    if arguments:
        raise click.UsageError(f"--evaluate takes no {arguments[0]}.")
    import json

    from quizgen import article, language, pipeline
    from quizgen.language.training.evaluate import evaluate as figures_of
    from quizgen.settings import Settings

    settings = Settings.from_environ()
    nlp = language.load(name or settings.pipeline, settings.threads)
    found = figures_of(
        nlp,
        corpora,
        read=lambda text: pipeline.read(article.from_text(text), nlp=nlp),
        part=part,
        sample=sample,
        by_block=by_block,
        progress=lambda told: click.echo(told, err=True),
    )
    click.echo(json.dumps(found))


def _train(arguments: Sequence[str]) -> None:
    try:
        from quizgen.language.training import train as trainer
    except ModuleNotFoundError as error:
        if error.name != "torch":
            raise
        raise click.ClickException("Training needs PyTorch: run ./run.sh train, which installs it.") from error
    trainer.main(list(arguments))


# ------------------------------------------------------------------------------------------------ printing


def _write(text: str) -> None:
    """UTF-8 whatever the terminal's locale says: curly quotes are what news text is made of."""
    click.echo(text.encode("utf-8", "replace"), nl=False)


def _progress(items: Sequence[Input], label: str) -> Any:
    """The items, behind a progress bar on standard error when there are many and somebody is watching."""
    if len(items) < MANY or not sys.stderr.isatty():
        return nullcontext(items)
    return click.progressbar(items, label=label, file=sys.stderr)


if __name__ == "__main__":
    main()
