"""A database of its own for every test."""

from __future__ import annotations

import pytest

from tests import factories


@pytest.fixture
def engine(tmp_path):
    """A new SQLite file with all tables."""
    made = factories.new_engine(tmp_path)
    yield made
    made.dispose()
