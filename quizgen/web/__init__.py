"""Settings in, a Flask application out."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from quizgen import jobs
from quizgen.errors import SettingsError
from quizgen.settings import STATIC, TEMPLATES, Settings
from quizgen.web import access, account, errors, extensions, filters, headers, student, teacher

KEY_BYTES = 32


def create_app(settings: Settings, *, start_jobs: bool = True, maker: jobs.Maker | None = None) -> Flask:
    """The whole site. `start_jobs=False` leaves background work queued (tests, and commands that only need pages).

    `maker` reads and writes quizzes instead of the language pipeline that the settings name.
    """
    settings.instance.mkdir(parents=True, exist_ok=True, mode=0o700)  # students' names are for its owner alone
    app = Flask(
        "quizgen",
        template_folder=str(TEMPLATES),
        static_folder=str(STATIC),
        static_url_path="/static",
        instance_path=str(settings.instance.resolve()),
    )
    app.config.update(_config(settings))
    if settings.trusted_proxies:
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
    headers.init_app(app, settings)
    extensions.init_app(app, settings, start_jobs=start_jobs, maker=maker)  # CSRF is checked before access
    access.init_app(app)
    errors.init_app(app)
    filters.init_app(app)
    for blueprint in (account.blueprint, student.blueprint, teacher.blueprint):
        app.register_blueprint(blueprint)
    return app


def _config(settings: Settings) -> dict[str, object]:
    return {
        "SECRET_KEY": secret_key(settings.instance),
        "MAX_CONTENT_LENGTH": 10 * 1024 * 1024,
        "MAX_FORM_MEMORY_SIZE": 2 * 1024 * 1024,  # a paste beside a file field is multipart: 500 kB by default
        "MAX_FORM_PARTS": 2000,
        "TRUSTED_HOSTS": _hosts(settings),
        "SESSION_COOKIE_NAME": "__Host-quizgen" if settings.secure else "quizgen",
        "SESSION_COOKIE_SECURE": settings.secure,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_PATH": "/",
        "PERMANENT_SESSION_LIFETIME": 14 * 24 * 3600,
        "WTF_CSRF_TIME_LIMIT": None,  # a page stays open for a whole lesson
    }


def _hosts(settings: Settings) -> list[str] | None:
    """With a public address, no other Host header is answered: links are never built from a stranger's."""
    name = urlsplit(settings.public_url).hostname
    return [name, "localhost", "127.0.0.1", "::1"] if name else None


def secret_key(instance: Path) -> bytes:
    """The key that signs cookies: 32 bytes in a file that only the owner may read, made by the first process to ask."""
    path = instance / "secret-key"
    if not path.exists():
        draft = instance / f".secret-key-{secrets.token_hex(8)}"
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
        try:
            os.link(draft, path)  # fails when another process was first: its key is the key
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    key = path.read_bytes()
    if len(key) < KEY_BYTES:
        raise SettingsError(
            f"The key in {path} is damaged: delete the file (everybody must sign in anew), and start again."
        )
    return key
