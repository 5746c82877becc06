"""`quizgen serve | read | make | db | train`: arguments in, text or JSON on standard output and an exit status out.

Exit status: 0 done; 1 the input cannot be used (one line on standard error says what to do); 2 wrong arguments.
One file holds each command. Heavy imports stand inside them, so that `quizgen --help` answers at once.
"""

from __future__ import annotations

import os
from typing import Any

import click

from quizgen.cli.make import make
from quizgen.cli.read import read
from quizgen.cli.site import db, serve
from quizgen.cli.train import train
from quizgen.errors import QuizgenError


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
    # numpy's products are small here: a second thread gains nothing and waits in a loop for 25 ms after each of them
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


for command in (serve, read, make, db, train):
    main.add_command(command)
