"""What all commands share: files as arguments, UTF-8 on standard output, a progress bar on standard error."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from quizgen.inputs import Input

FILE = click.Path(exists=True, dir_okay=False, allow_dash=True)
MANY = 5  # from so many articles on, a progress bar is shown


def write(text: str) -> None:
    """UTF-8 whatever the terminal's locale says: curly quotes are what news text is made of."""
    click.echo(text.encode("utf-8", "replace"), nl=False)


def progress(items: Sequence[Input], label: str) -> Any:
    """The items, behind a progress bar on standard error when there are many and somebody is watching."""
    if len(items) < MANY or not sys.stderr.isatty():
        return nullcontext(items)
    return click.progressbar(items, label=label, file=sys.stderr)
