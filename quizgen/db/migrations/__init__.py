"""Alembic's scripts: one file in `versions` for every change of the tables.

A new one is drafted, in a checkout whose `instance/` database is up to date, by `alembic revision --autogenerate`
(see `[tool.alembic]` in pyproject.toml), then read and corrected by a person.
"""
