"""`quizgen serve` and `quizgen db`: the site run, its database looked after."""

from __future__ import annotations

from pathlib import Path

import click

INSTANCE = click.option(
    "--instance",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that holds everything that is written: database, secret key, made files.  [default: instance]",
)


@click.command()
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


@click.group()
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
