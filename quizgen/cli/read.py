"""`quizgen read`: articles in, who says what in them out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from quizgen.cli.terminal import FILE, progress, write
from quizgen.errors import ArticleError, ArticleTooShort

if TYPE_CHECKING:
    from spacy.language import Language

    from quizgen.inputs import Input
    from quizgen.model import Reading


@click.command(short_help="Find who says what in articles.")
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
    with progress(inputs, "Reading") as items:
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
            write(f"### {item.id}\n")
        write(plain.ledger(reading) + ("\n" if several else ""))

    return show
