"""Settings, a host and a port in; the running site out."""

from __future__ import annotations

import errno
import signal
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError, SettingsError
from quizgen.settings import Settings

if TYPE_CHECKING:
    from flask import Flask
    from waitress.server import BaseWSGIServer

    from quizgen.web.extensions import Works

THREADS = 8
CONNECTIONS = 1000  # a browser keeps up to six open: waitress's own limit of 100 would make half a class wait
LARGEST_REQUEST = 64 * 1024 * 1024  # refused before it is stored; between 10 MB and this the site says so on a page
NO_HOST = "The host {!r} is not an address of this machine: choose another with --host."
ANYWHERE = ("0.0.0.0", "::", "")


def run(settings: Settings, host: str, port: int, *, say: Callable[[str], None]) -> None:
    """Serve until the process is told to stop. `say` gets the address and, without any account, the set-up link.

    The database is brought up to date and the language pipeline loaded before the first line is said, so that what is
    wrong with either shows at once. Raises SettingsError when the port or the folder cannot be had.
    """
    with _listen(host, port) as listening:
        app = _application(settings)
        works: Works = app.extensions["quizgen"]
        server = _server(app, listening, settings)
        address = settings.public_url or f"http://{_shown(host)}:{listening.getsockname()[1]}"
        say(address)
        if token := _setup_token(works):
            say(f"{address}/setup/{token}")
        signal.signal(signal.SIGTERM, _stop)
        try:
            server.run()
        except (KeyboardInterrupt, SystemExit):
            pass
        finally:
            server.close()
            works.jobs.stop()


def _application(settings: Settings) -> Flask:
    from quizgen.web import create_app

    try:
        return create_app(settings)
    except OSError as error:
        raise SettingsError(
            f"The folder {settings.instance} cannot be used ({error.strerror}): choose another with --instance."
        ) from error


def _server(app: Flask, listening: socket.socket, settings: Settings) -> BaseWSGIServer:
    from waitress.server import create_server

    made: BaseWSGIServer = create_server(
        app,
        sockets=[listening],
        threads=THREADS,
        ident="quizgen",
        connection_limit=CONNECTIONS,
        asyncore_use_poll=True,  # select() cannot watch more than 1024 files
        max_request_body_size=LARGEST_REQUEST,
        # The application trusts as many proxies as the settings say; waitress would strip their headers before it.
        clear_untrusted_proxy_headers=settings.trusted_proxies == 0,
    )
    return made


def _setup_token(works: Works) -> str | None:
    from quizgen.db import transaction
    from quizgen.services import accounts

    with transaction(works.engine) as session:
        return accounts.issue_setup_token(session)


def _listen(host: str, port: int) -> socket.socket:
    """A socket bound to the address, before anything slow is loaded."""
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise SettingsError(NO_HOST.format(host)) from error
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(where)
        listening.listen(1024)
    except OSError as error:
        listening.close()
        raise _refused(host, port, error) from error
    return listening


def _refused(host: str, port: int, error: OSError) -> QuizgenError:
    if error.errno == errno.EADDRINUSE:
        return SettingsError(f"Port {port} is already in use: stop the other program or choose another with --port.")
    if error.errno == errno.EACCES:
        return SettingsError(f"Port {port} needs the rights of an administrator: choose one above 1023 with --port.")
    return SettingsError(NO_HOST.format(host))


def _shown(host: str) -> str:
    """The host as others reach it; for "every address" the one that faces the local network."""
    if host not in ANYWHERE:
        return f"[{host}]" if ":" in host else host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing: it only asks which address would be used
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _stop(_signal: int, _frame: object) -> None:
    raise SystemExit(0)
