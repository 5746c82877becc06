"""Settings in, a running site out: another process, asked over the network of this machine."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest


class Site:
    """A site that runs, and what it said when it was ready."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout
        self.process = process
        self.address = process.stdout.readline().strip()
        self.link = process.stdout.readline().strip()

    def status(self, path: str, **headers: str) -> int:
        asked = urllib.request.Request(
            self.address + path, headers={k.replace("_", "-"): v for k, v in headers.items()}
        )
        try:
            with urllib.request.urlopen(asked, timeout=60) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            with error:
                return error.code

    def connection(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", int(self.address.rpartition(":")[2])), timeout=60)


@contextmanager
def serving(instance: Path, **settings: str) -> Iterator[Site]:
    """The site on a free port; stopped at the end if it still runs."""
    command = [sys.executable, "-m", "quizgen.cli", "serve", "--port", "0", "--instance", str(instance)]
    environ = {**os.environ, **settings}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environ) as process:
        try:
            yield Site(process)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One site for all tests that leave it running."""
    with serving(tmp_path_factory.mktemp("site")) as started:
        yield started


def test_it_says_its_address_and_the_set_up_link(site: Site) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", site.address)
    assert re.fullmatch(re.escape(site.address) + r"/setup/[\w-]{20,}", site.link)
    assert site.status("/health") == 200
    assert site.status(site.link.removeprefix(site.address)) == 200


def test_two_hundred_idle_browsers_keep_nobody_out(site: Site) -> None:
    with ExitStack() as open_ones:
        for _ in range(200):
            idle = open_ones.enter_context(site.connection())
            idle.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert idle.recv(15) == b"HTTP/1.1 200 OK"
        assert site.status("/health") == 200


def test_a_request_far_too_large_is_refused_before_it_is_stored(site: Site) -> None:
    with site.connection() as sending:
        sending.sendall(b"POST /join HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000000\r\n\r\n")
        assert sending.recv(12) == b"HTTP/1.1 413"


def eleven_wrong_codes(site: Site) -> list[int]:
    """One address may send ten a minute; here each comes from an address of its own, as the proxy says."""
    return [site.status("/j/2222-2222", X_Forwarded_For=f"203.0.113.{number}") for number in range(11)]


def test_what_a_stranger_says_about_his_address_counts_for_nothing(site: Site) -> None:
    assert eleven_wrong_codes(site) == [422] * 10 + [429]


def test_a_trusted_proxy_is_believed_and_a_stopped_site_says_nothing_more(tmp_path: Path) -> None:
    with serving(tmp_path, QUIZGEN_TRUSTED_PROXIES="1") as site:
        assert eleven_wrong_codes(site) == [422] * 11
        site.process.send_signal(signal.SIGTERM)
        rest, errors = site.process.communicate(timeout=60)
    assert (site.process.returncode, rest, errors) == (0, "", "")
