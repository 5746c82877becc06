"""A quiz in; its worksheet and its key as tagged PDF (PDF/UA-1) out, on A4 or Letter.

Nothing foreign is ever fetched: the renderer gets our style sheet and fonts from memory and is refused all else.
"""

from __future__ import annotations

import io
import re
from functools import cache
from pathlib import Path
from typing import NoReturn, cast

from fontTools.ttLib import TTFont
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from weasyprint import HTML, Document
from weasyprint.urls import URLFetcher, URLFetcherResponse

from quizgen.errors import InvalidInput
from quizgen.export import claim_map
from quizgen.export.base import Export, File
from quizgen.export.claim_rows import claim_rows
from quizgen.export.pages import VERDICTS, sheet
from quizgen.model import Choice, Matching, Numeric, Ordering, Quiz, Reading, ShortText, TrueFalseNotStated
from quizgen.settings import STATIC, TEMPLATES

PAPERS = ("A4", "Letter")
MEDIA_TYPE = "application/pdf"

#: So many claims of a claim map can be read on one page; the table beside it has all.
MOST_ON_PAPER = 10

#: An address that cannot exist (RFC 2606), under which the shipped files stand in memory.
BASE = "https://print.invalid/"


class ShippedOnly(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Serves our own style sheet and fonts from memory; refuses every other address, whatever its scheme."""

    def __init__(self, shipped: dict[str, tuple[str, bytes]]) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self._shipped = shipped

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002  # WeasyPrint's signature
        if url not in self._shipped:
            self._refuse(url)
        media_type, content = self._shipped[url]
        return URLFetcherResponse(url, content, {"Content-Type": media_type})

    def _refuse(self, url: str) -> NoReturn:
        raise ValueError(f"Only quizgen's own fonts and style sheet may be used in a PDF, not {url[:100]}")


@cache
def _shipped() -> dict[str, tuple[str, bytes]]:
    style = (STATIC / "css" / "print.css").read_text(encoding="utf-8")
    found = {f"{BASE}css/print.css": ("text/css", style.encode())}
    for name in set(re.findall(r"fonts/([\w-]+\.woff2)", style)):
        found[f"{BASE}fonts/{name}"] = ("font/ttf", _unpacked(STATIC / "fonts" / name))
    return found


def _unpacked(font: Path) -> bytes:
    # WeasyPrint unpacks every woff2 anew for every document, which takes longer than the page: unpack them once.
    unpacked = io.BytesIO()
    with TTFont(font) as opened:
        opened.flavor = None
        opened.save(unpacked, reorderTables=None)
    return unpacked.getvalue()


@cache
def _templates() -> Environment:
    loader = FileSystemLoader(TEMPLATES / "export")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def worksheet(quiz: Quiz, *, paper: str = "A4", with_key: bool = False, claims: Reading | None = None) -> bytes:
    """The sheet a class writes on: name line, article with line numbers, questions with room for the answers.

    `claims` adds a page with the claim map of this reading, which answers many a question.
    """
    return _render("worksheet.html", quiz, paper, claims, with_key=with_key)


def key(quiz: Quiz, *, paper: str = "A4", claims: Reading | None = None) -> bytes:
    """The teacher's key to the same quiz: answers, and the evidence with the worksheet's line numbers.

    `claims` adds a page with the claim map of this reading.
    """
    return _render("key.html", quiz, paper, claims)


def _render(template: str, quiz: Quiz, paper: str, claims: Reading | None, **more: object) -> bytes:
    if paper not in PAPERS:
        raise InvalidInput(f"The paper must be {' or '.join(PAPERS)}.", "paper")
    page = _templates().get_template(template)
    drawn = _map(claims) if claims and claims.attributions else None
    shown = {"sheet": sheet(quiz), "paper": paper, "verdicts": VERDICTS, "map": drawn, **more}
    roomy = _laid_out(page.render(close=False, **shown))
    if len(roomy.pages) == 1:
        return _written(roomy)
    # A class has each page thirty times: closer, where the last one need not be.
    close = _laid_out(page.render(close=True, **shown))
    return _written(min(roomy, close, key=lambda document: len(document.pages)))


def _map(claims: Reading) -> dict[str, object]:
    return {
        "svg": Markup(claim_map.svg(claims, MOST_ON_PAPER)),  # it escapes every word itself
        "rows": claim_rows(claims),
        "shown": len(claim_map.shown(claims, MOST_ON_PAPER)),
    }


def to_pdf(html: str) -> bytes:
    """A whole HTML page as a tagged PDF, made of what quizgen ships and nothing else."""
    return _written(_laid_out(html))


#: As tags are asked for when the page is laid out and again when it is written.
_TAGGED = {"pdf_variant": "pdf/ua-1", "pdf_tags": True}


def _laid_out(html: str) -> Document:
    return HTML(string=html, base_url=BASE, url_fetcher=ShippedOnly(_shipped())).render(**_TAGGED)


def _written(document: Document) -> bytes:
    return cast(bytes, document.write_pdf(**_TAGGED))


def _write(quiz: Quiz, paper: str) -> tuple[File, ...]:
    return (
        File("worksheet.pdf", MEDIA_TYPE, worksheet(quiz, paper=paper)),
        File("key.pdf", MEDIA_TYPE, key(quiz, paper=paper)),
    )


PDF = Export(
    name="pdf",
    label="Worksheet and key (PDF)",
    shapes=frozenset(shape.shape for shape in (Choice, Matching, Ordering, TrueFalseNotStated, Numeric, ShortText)),
    write=_write,
)
