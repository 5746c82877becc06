"""The environment in, one frozen Settings out. The only reader of `os.environ` in quizgen."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizgen.errors import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How quizgen runs.

    `instance` is the folder that holds everything that is written. `pipeline` names another installed spaCy
    pipeline ("" means the one that quizgen ships). `public_url` is the address students use, when it differs from
    the one the server listens on; cookies are `Secure` when it starts with https. `threads` is how many threads the
    language network may use. `database_url` is an SQLAlchemy URL; by default a SQLite file in `instance`.
    """

    instance: Path = Path("instance")
    pipeline: str = ""
    public_url: str = ""
    threads: int = 2
    database_url: str = ""
    trusted_proxies: int = 0

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{(self.instance / 'quizgen.sqlite3').resolve()}"

    @property
    def secure(self) -> bool:
        return self.public_url.startswith("https://")

    @classmethod
    def from_environ(cls, environ: Mapping[str, str] = os.environ, **given: object) -> Settings:
        """Settings from `QUIZGEN_*` variables; `given` (from the command line) goes before them.

        Raises SettingsError, naming the variable, when a value cannot be used.
        """
        values: dict[str, object] = {
            "instance": Path(environ.get("QUIZGEN_INSTANCE", "instance")),
            "pipeline": environ.get("QUIZGEN_PIPELINE", ""),
            "public_url": environ.get("QUIZGEN_PUBLIC_URL", "").rstrip("/"),
            "database_url": environ.get("QUIZGEN_DATABASE_URL", ""),
            "threads": _whole("QUIZGEN_THREADS", environ.get("QUIZGEN_THREADS", "2"), least=1),
            "trusted_proxies": _whole("QUIZGEN_TRUSTED_PROXIES", environ.get("QUIZGEN_TRUSTED_PROXIES", "0"), least=0),
        }
        if values["public_url"] and not str(values["public_url"]).startswith(("http://", "https://")):
            raise SettingsError("QUIZGEN_PUBLIC_URL must start with http:// or https://.")
        values |= {name: value for name, value in given.items() if value is not None}
        return cls(**values)  # type: ignore[arg-type]


def _whole(name: str, value: str, *, least: int) -> int:
    if not value.isascii() or not value.isdigit() or int(value) < least:
        raise SettingsError(f"{name} must be a whole number of at least {least}; it is {value!r}.")
    return int(value)


def _shipped(folder: str) -> Path:
    """Where `templates` or `static` lies: inside the package in a wheel, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / folder
    return inside if inside.is_dir() else package.parent / folder


TEMPLATES = _shipped("templates")
STATIC = _shipped("static")
