"""The real site on a free port with an instance of its own, and a browser to walk through it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.e2e.visitor import AXE, Visitor

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAME, EMAIL, PASSWORD = "Alex Teacher", "alex@school.example", "three unusual words"


@dataclass(frozen=True)
class Site:
    """Where the site answers, and the one-time link that it printed."""

    address: str
    link: str


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    missing = []
    if CHROMIUM is None:
        missing.append("Chromium")
    if not AXE.exists():
        missing.append("axe-core (npm ci in tests/e2e)")
    if missing:
        reason = f"{' and '.join(missing)} not installed; ./run.sh test installs it where it may"
        for item in items:
            if Path(__file__).parent in item.path.parents:
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """`quizgen serve`, as a teacher would start it."""
    folder = tmp_path_factory.mktemp("site")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("QUIZGEN_")}
    command = [
        Path(sys.executable).with_name("quizgen"),
        "serve",
        "--port",
        "0",
        "--instance",
        str(folder / "instance"),
    ]
    log = (folder / "log.txt").open("w+")
    with (
        log,
        subprocess.Popen(command, cwd=folder, env=environ, stdout=subprocess.PIPE, stderr=log, text=True) as served,
    ):
        try:
            address, link = served.stdout.readline().strip(), served.stdout.readline().strip()
            if not link:
                log.seek(0)
                raise AssertionError(f"the site did not start: {log.read()}")
            with urllib.request.urlopen(f"{address}/health") as health:
                assert health.status == 200
            yield Site(address, link)
        finally:
            served.terminate()
            served.communicate(timeout=20)
        log.seek(0)
        assert "Traceback" not in log.read(), f"the server wrote a traceback: {folder / 'log.txt'}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def account(site: Site, browser: Browser) -> tuple[str, str]:
    """The first account, made with the one-time link; the link does not work twice."""
    visitor = Visitor(browser, site.address)
    visitor.go(site.link)
    visitor.look()
    visitor.fill("Name", NAME)
    visitor.fill("E-mail", EMAIL)
    visitor.fill("Password", PASSWORD)
    visitor.press("Make the account")
    assert re.search(r"New quiz from an article", visitor.page.inner_text("main"))
    visitor.close()
    again = Visitor(browser, site.address, expected=("404",))
    assert again.go(site.link) in (403, 404, 409, 410)
    again.close()
    return EMAIL, PASSWORD


@pytest.fixture
def visit(site: Site, browser: Browser) -> Iterator[type[Visitor]]:
    """Opens the site as a new visitor; at the end nobody may have met an error."""
    opened: list[Visitor] = []

    def one_more(**how: object) -> Visitor:
        opened.append(Visitor(browser, site.address, **how))
        return opened[-1]

    yield one_more
    for visitor in opened:
        visitor.close()
