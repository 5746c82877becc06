"""`quizgen train`: corpora in, a language pipeline or its figures out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click


@click.command(context_settings={"ignore_unknown_options": True})
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
