"""The formats a quiz can leave in: a quiz in, files out.

`EXPORTS` is written out by hand, so that its order is chosen and importing a module registers nothing.
"""

from __future__ import annotations

from quizgen.export import pdf
from quizgen.export.base import Export, File, LeftOut, Made

EXPORTS: tuple[Export, ...] = (pdf.PDF,)

__all__ = ["EXPORTS", "Export", "File", "LeftOut", "Made"]
