"""A visitor with a browser of his own, who notices what a page does wrong."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
NARROWEST = 320
SERIOUS = ("serious", "critical")


class Visitor:
    """Walks through the site by what a person sees: labels of fields, words on buttons and links.

    `expected` are the HTTP statuses that the visit is meant to meet (a browser writes them to its console as errors).
    """

    def __init__(
        self,
        browser: Browser,
        address: str,
        *,
        width: int = 1280,
        javascript: bool = True,
        expected: tuple[str, ...] = (),
        dark: bool = False,
    ) -> None:
        self.address = address
        self.size = {"width": width, "height": 800 if width > 600 else 740}
        self.javascript = javascript
        self.expected = expected
        self.trouble: list[str] = []
        self.looked_at: set[str] = set()
        scheme = "dark" if dark else "light"
        self.context = browser.new_context(viewport=self.size, java_script_enabled=javascript, color_scheme=scheme)
        self.context.set_default_timeout(20_000)
        self.page: Page = self.context.new_page()
        self.page.on("console", self._noted)
        self.page.on("pageerror", lambda error: self.trouble.append(f"script: {error}"))
        self.page.on("request", lambda request: self._asked(request.url))

    # -------------------------------------------------------------------------------------------- walking

    def go(self, path: str) -> int:
        """Opens a page; its HTTP status."""
        at = path if path.startswith("http") else self.address + path
        return self.page.goto(at).status

    def fill(self, label: str, words: str) -> None:
        self.page.get_by_label(label).first.fill(words)

    def press(self, label: str, within: Locator | None = None) -> None:
        (within or self.page).get_by_role("button", name=label, exact=True).first.click()
        self.page.wait_for_load_state("load")

    def follow(self, label: str) -> None:
        self.page.get_by_role("link", name=label).first.click()
        self.page.wait_for_load_state("load")

    def words(self) -> str:
        return self.page.inner_text("main")

    # -------------------------------------------------------------------------------------------- noticing

    def look(self) -> None:
        """Checks the page as it stands: no serious barrier, nothing that scrolls it sideways, no failed request."""
        assert self.page.evaluate("document.title") if self.javascript else self.page.title()
        assert self.page.locator("h1").count() == 1, f"{self.page.url} has not one h1"
        if self.javascript:
            self._barriers()
        self._sideways()
        self.looked_at.add(urlsplit(self.page.url).path)

    def _barriers(self) -> None:
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        barriers = self.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        told = [
            f"{found['id']} ({found['impact']}): {found['help']}: {node['html'][:200]}: {node['failureSummary']}"
            for found in barriers["violations"]
            if found["impact"] in SERIOUS
            for node in found["nodes"][:3]
        ]
        assert not told, f"{self.page.url}\n  " + "\n  ".join(told)

    def _sideways(self) -> None:
        for width in {self.size["width"], NARROWEST}:
            self.page.set_viewport_size({"width": width, "height": self.size["height"]})
            if self.javascript:
                wide = self.page.evaluate("document.scrollingElement.scrollWidth")
                assert wide <= width, (
                    f"{self.page.url} is {wide} px wide in a window of {width} px: {self._widest(width)}"
                )
        self.page.set_viewport_size(self.size)

    def _widest(self, width: int) -> object:
        return self.page.evaluate(
            """width => [...document.querySelectorAll('body *')]
                .filter(one => one.getBoundingClientRect().right > width + 1)
                .slice(0, 5).map(one => one.tagName + '.' + one.className)""",
            width,
        )

    def close(self) -> None:
        self.context.close()
        assert self.trouble == []

    def _noted(self, message: ConsoleMessage) -> None:
        wanted = any(f"status of {status} " in message.text for status in self.expected)
        if message.type in ("error", "warning") and not wanted:
            self.trouble.append(f"{self.page.url}: {message.text}")

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.trouble.append(f"{self.page.url} asked for {url}")
