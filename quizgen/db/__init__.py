"""Settings in, an engine, transactions and an up-to-date schema out."""

from quizgen.db.engine import keep, make_engine, transaction
from quizgen.db.schema import check, upgrade

__all__ = ["check", "keep", "make_engine", "transaction", "upgrade"]
