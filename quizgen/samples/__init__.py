"""Nothing in, the sample article out: written for quizgen, so that the first quiz is two clicks away."""

from __future__ import annotations

from importlib.resources import files
from typing import NamedTuple


class Sample(NamedTuple):
    """An article that quizgen ships. Town, people and event are made up."""

    title: str
    text: str


def river_bridge() -> Sample:
    """The sample: a closed bridge, a denial, a conflict of numbers, named and unnamed sources."""
    text = files(__package__).joinpath("river-bridge.txt").read_text(encoding="utf-8")
    return Sample(title=text.split("\n", 1)[0], text=text)
